// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

mod device_and_app_management_assignment_target;
mod device_comanagement_authority_configuration;
mod device_enrollment_configuration;
mod device_enrollment_limit_configuration;
mod device_enrollment_notification_configuration;
mod device_enrollment_platform_restriction;
mod device_enrollment_windows_hello_for_business_configuration;
mod enablement;
mod enrollment_configuration_assignment;
mod entity;
mod errors;
mod windows10_enrollment_completion_page_configuration;
mod windows_restore_device_enrollment_configuration;
pub use device_and_app_management_assignment_target::*;
pub use device_comanagement_authority_configuration::*;
pub use device_enrollment_configuration::*;
pub use device_enrollment_limit_configuration::*;
pub use device_enrollment_notification_configuration::*;
pub use device_enrollment_platform_restriction::*;
pub use device_enrollment_windows_hello_for_business_configuration::*;
pub use enablement::*;
pub use enrollment_configuration_assignment::*;
pub use entity::*;
pub use errors::*;
pub use windows10_enrollment_completion_page_configuration::*;
pub use windows_restore_device_enrollment_configuration::*;
