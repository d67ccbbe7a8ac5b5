//! Operations under `/deviceManagement`: the tenant's configurations as an administrator has them.

use muster_api::*;
use muster_enrollment::ConfigurationId;

use super::Graph;
use super::shared::{collection, location};
use crate::fault::Fault;

impl DeviceManagementOperations for Graph {
    async fn device_management_list_configurations(
        &self,
        _: &RequestContext,
        _: DeviceManagementListConfigurationsRequest,
    ) -> Result<DeviceManagementListConfigurationsResponse, Fault> {
        let tenant = self.tenants.read();
        Ok(DeviceManagementListConfigurationsResponse::Ok(collection(
            tenant.configurations(),
        )))
    }

    async fn device_management_create_configuration(
        &self,
        context: &RequestContext,
        request: DeviceManagementCreateConfigurationRequest,
    ) -> Result<DeviceManagementCreateConfigurationResponse, Fault> {
        let created = self.tenants.write(|tenant, circumstances| {
            tenant.create_configuration(request.body, circumstances)
        })?;
        Ok(DeviceManagementCreateConfigurationResponse::Created {
            location: location(context, created.id().as_str()),
            body: created.resource().clone(),
        })
    }

    async fn device_management_get_configuration(
        &self,
        _: &RequestContext,
        request: DeviceManagementGetConfigurationRequest,
    ) -> Result<DeviceManagementGetConfigurationResponse, Fault> {
        let configuration = self.get_configuration(&request.device_enrollment_configuration_id)?;
        Ok(DeviceManagementGetConfigurationResponse::Ok(configuration))
    }

    async fn device_management_delete_configuration(
        &self,
        _: &RequestContext,
        request: DeviceManagementDeleteConfigurationRequest,
    ) -> Result<DeviceManagementDeleteConfigurationResponse, Fault> {
        let id = ConfigurationId::from(request.device_enrollment_configuration_id);
        self.tenants
            .write(|tenant, circumstances| tenant.delete_configuration(&id, circumstances))?;
        Ok(DeviceManagementDeleteConfigurationResponse::NoContent)
    }
}
