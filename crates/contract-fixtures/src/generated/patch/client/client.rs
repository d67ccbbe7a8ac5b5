// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///Nothing of it is required, so that it can be changed in part.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Bounds {
        ///Its default is empty.
        #[serde(default)]
        pub lower: i32,
        #[serde(default)]
        pub maybe: ::std::boxed::Box<::std::option::Option<Bounds>>,
        ///Three states.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub upper: ::std::option::Option<i32>,
    }
    impl Bounds {
        pub fn builder() -> builder::Bounds {
            Default::default()
        }
    }
    ///Changes to `bounds`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct BoundsPatch {
        ///Its default is empty.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lower: ::std::option::Option<i32>,
        #[serde(default)]
        pub maybe: ::std::boxed::Box<::std::option::Option<BoundsPatch>>,
        ///Three states.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub upper: ::std::option::Option<i32>,
    }
    impl BoundsPatch {
        pub fn builder() -> builder::BoundsPatch {
            Default::default()
        }
    }
    ///Round.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Circle {
        ///The type's own name.
        #[serde(default = "defaults::circle_kind")]
        pub kind: ::std::string::String,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///In metres.
        pub radius: f64,
    }
    impl Circle {
        pub fn builder() -> builder::Circle {
            Default::default()
        }
    }
    ///Changes to `circle`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct CirclePatch {
        ///The type's own name.
        #[serde(default = "defaults::circle_patch_kind")]
        pub kind: ::std::string::String,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///In metres.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub radius: ::std::option::Option<f64>,
    }
    impl ::std::default::Default for CirclePatch {
        fn default() -> Self {
            Self {
                kind: defaults::circle_patch_kind(),
                name: Default::default(),
                radius: Default::default(),
            }
        }
    }
    impl CirclePatch {
        pub fn builder() -> builder::CirclePatch {
            Default::default()
        }
    }
    ///What everything has.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Entity {
        ///The server's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Inherited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
    }
    impl Entity {
        pub fn builder() -> builder::Entity {
            Default::default()
        }
    }
    ///Changes to `entity`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct EntityPatch {
        ///The server's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Inherited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
    }
    impl EntityPatch {
        pub fn builder() -> builder::EntityPatch {
            Default::default()
        }
    }
    ///What all shapes have.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct Figure {
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl Figure {
        pub fn builder() -> builder::Figure {
            Default::default()
        }
    }
    ///Changes to `figure`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct FigurePatch {
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl FigurePatch {
        pub fn builder() -> builder::FigurePatch {
            Default::default()
        }
    }
    ///A value.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Inner {
        ///A value.
        pub x: i32,
    }
    impl Inner {
        pub fn builder() -> builder::Inner {
            Default::default()
        }
    }
    ///No side at all.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Nothing {
        ///The type's own name.
        #[serde(default = "defaults::nothing_kind")]
        pub kind: ::std::string::String,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl ::std::default::Default for Nothing {
        fn default() -> Self {
            Self {
                kind: defaults::nothing_kind(),
                name: Default::default(),
            }
        }
    }
    impl Nothing {
        pub fn builder() -> builder::Nothing {
            Default::default()
        }
    }
    ///Changes to `nothing`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct NothingPatch {
        ///The type's own name.
        #[serde(default = "defaults::nothing_patch_kind")]
        pub kind: ::std::string::String,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
    }
    impl ::std::default::Default for NothingPatch {
        fn default() -> Self {
            Self {
                kind: defaults::nothing_patch_kind(),
                name: Default::default(),
            }
        }
    }
    impl NothingPatch {
        pub fn builder() -> builder::NothingPatch {
            Default::default()
        }
    }
    ///What went wrong.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Problem {
        ///What happened and what to do about it.
        pub message: ::std::string::String,
    }
    impl Problem {
        pub fn builder() -> builder::Problem {
            Default::default()
        }
    }
    ///Four sides.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Square {
        ///The type's own name.
        #[serde(default = "defaults::square_kind")]
        pub kind: ::std::string::String,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///In metres.
        #[serde(default = "defaults::square_side")]
        pub side: f64,
    }
    impl ::std::default::Default for Square {
        fn default() -> Self {
            Self {
                kind: defaults::square_kind(),
                name: Default::default(),
                side: defaults::square_side(),
            }
        }
    }
    impl Square {
        pub fn builder() -> builder::Square {
            Default::default()
        }
    }
    ///Changes to `square`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct SquarePatch {
        ///The type's own name.
        #[serde(default = "defaults::square_patch_kind")]
        pub kind: ::std::string::String,
        ///Its name.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///In metres.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub side: ::std::option::Option<f64>,
    }
    impl ::std::default::Default for SquarePatch {
        fn default() -> Self {
            Self {
                kind: defaults::square_patch_kind(),
                name: Default::default(),
                side: Default::default(),
            }
        }
    }
    impl SquarePatch {
        pub fn builder() -> builder::SquarePatch {
            Default::default()
        }
    }
    ///What is changed.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Thing {
        pub always: Bounds,
        ///Changed member by member.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bounds: ::std::option::Option<Bounds>,
        ///Its default is none in a change.
        #[serde(default = "defaults::default_u64::<i32, 3>")]
        pub count: i32,
        ///The server's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Replaced as a whole.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inner: ::std::option::Option<Inner>,
        ///Replaced as a whole.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub list: ::std::vec::Vec<::std::string::String>,
        ///Three states.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub moment: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Never null.
        pub name: ::std::string::String,
        ///Inherited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///Three states.
        #[serde(deserialize_with = "::std::option::Option::deserialize")]
        pub nullable: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shape: ::std::option::Option<
            crate::generated::patch::client::open_types::Shape,
        >,
    }
    impl Thing {
        pub fn builder() -> builder::Thing {
            Default::default()
        }
    }
    ///Changes to `thing`. What is left out stays as it is.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
    pub struct ThingPatch {
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub always: ::std::option::Option<BoundsPatch>,
        ///Changed member by member.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub bounds: ::std::option::Option<BoundsPatch>,
        ///Its default is none in a change.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub count: ::std::option::Option<i32>,
        ///The server's.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        ///Replaced as a whole.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inner: ::std::option::Option<Inner>,
        ///Replaced as a whole.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub list: ::std::vec::Vec<::std::string::String>,
        ///Three states.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub moment: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
        ///Never null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        ///Inherited.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///Three states.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nullable: ::std::option::Option<::std::string::String>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub shape: ::std::option::Option<
            crate::generated::patch::client::open_types::Shape,
        >,
    }
    impl ThingPatch {
        pub fn builder() -> builder::ThingPatch {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Bounds {
            lower: ::std::result::Result<i32, ::std::string::String>,
            maybe: ::std::result::Result<
                ::std::boxed::Box<::std::option::Option<super::Bounds>>,
                ::std::string::String,
            >,
            upper: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Bounds {
            fn default() -> Self {
                Self {
                    lower: Ok(Default::default()),
                    maybe: Ok(Default::default()),
                    upper: Ok(Default::default()),
                }
            }
        }
        impl Bounds {
            pub fn lower<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.lower = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for lower: {e}")
                    });
                self
            }
            pub fn maybe<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::boxed::Box<::std::option::Option<super::Bounds>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.maybe = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for maybe: {e}")
                    });
                self
            }
            pub fn upper<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.upper = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for upper: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Bounds> for super::Bounds {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Bounds,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    lower: value.lower?,
                    maybe: value.maybe?,
                    upper: value.upper?,
                })
            }
        }
        impl ::std::convert::From<super::Bounds> for Bounds {
            fn from(value: super::Bounds) -> Self {
                Self {
                    lower: Ok(value.lower),
                    maybe: Ok(value.maybe),
                    upper: Ok(value.upper),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct BoundsPatch {
            lower: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            maybe: ::std::result::Result<
                ::std::boxed::Box<::std::option::Option<super::BoundsPatch>>,
                ::std::string::String,
            >,
            upper: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for BoundsPatch {
            fn default() -> Self {
                Self {
                    lower: Ok(Default::default()),
                    maybe: Ok(Default::default()),
                    upper: Ok(Default::default()),
                }
            }
        }
        impl BoundsPatch {
            pub fn lower<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.lower = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for lower: {e}")
                    });
                self
            }
            pub fn maybe<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::boxed::Box<::std::option::Option<super::BoundsPatch>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.maybe = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for maybe: {e}")
                    });
                self
            }
            pub fn upper<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.upper = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for upper: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<BoundsPatch> for super::BoundsPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: BoundsPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    lower: value.lower?,
                    maybe: value.maybe?,
                    upper: value.upper?,
                })
            }
        }
        impl ::std::convert::From<super::BoundsPatch> for BoundsPatch {
            fn from(value: super::BoundsPatch) -> Self {
                Self {
                    lower: Ok(value.lower),
                    maybe: Ok(value.maybe),
                    upper: Ok(value.upper),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Circle {
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            radius: ::std::result::Result<f64, ::std::string::String>,
        }
        impl ::std::default::Default for Circle {
            fn default() -> Self {
                Self {
                    kind: Ok(super::defaults::circle_kind()),
                    name: Ok(Default::default()),
                    radius: Err("no value supplied for radius".to_string()),
                }
            }
        }
        impl Circle {
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn radius<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.radius = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for radius: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Circle> for super::Circle {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Circle,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    name: value.name?,
                    radius: value.radius?,
                })
            }
        }
        impl ::std::convert::From<super::Circle> for Circle {
            fn from(value: super::Circle) -> Self {
                Self {
                    kind: Ok(value.kind),
                    name: Ok(value.name),
                    radius: Ok(value.radius),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct CirclePatch {
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            radius: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for CirclePatch {
            fn default() -> Self {
                Self {
                    kind: Ok(super::defaults::circle_patch_kind()),
                    name: Ok(Default::default()),
                    radius: Ok(Default::default()),
                }
            }
        }
        impl CirclePatch {
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn radius<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.radius = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for radius: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<CirclePatch> for super::CirclePatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: CirclePatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    name: value.name?,
                    radius: value.radius?,
                })
            }
        }
        impl ::std::convert::From<super::CirclePatch> for CirclePatch {
            fn from(value: super::CirclePatch) -> Self {
                Self {
                    kind: Ok(value.kind),
                    name: Ok(value.name),
                    radius: Ok(value.radius),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Entity {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Entity {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    note: Ok(Default::default()),
                }
            }
        }
        impl Entity {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for note: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Entity> for super::Entity {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Entity,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    note: value.note?,
                })
            }
        }
        impl ::std::convert::From<super::Entity> for Entity {
            fn from(value: super::Entity) -> Self {
                Self {
                    id: Ok(value.id),
                    note: Ok(value.note),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct EntityPatch {
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for EntityPatch {
            fn default() -> Self {
                Self {
                    id: Ok(Default::default()),
                    note: Ok(Default::default()),
                }
            }
        }
        impl EntityPatch {
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for note: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<EntityPatch> for super::EntityPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: EntityPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    id: value.id?,
                    note: value.note?,
                })
            }
        }
        impl ::std::convert::From<super::EntityPatch> for EntityPatch {
            fn from(value: super::EntityPatch) -> Self {
                Self {
                    id: Ok(value.id),
                    note: Ok(value.note),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Figure {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Figure {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                }
            }
        }
        impl Figure {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Figure> for super::Figure {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Figure,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::Figure> for Figure {
            fn from(value: super::Figure) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct FigurePatch {
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for FigurePatch {
            fn default() -> Self {
                Self {
                    name: Ok(Default::default()),
                }
            }
        }
        impl FigurePatch {
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<FigurePatch> for super::FigurePatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: FigurePatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { name: value.name? })
            }
        }
        impl ::std::convert::From<super::FigurePatch> for FigurePatch {
            fn from(value: super::FigurePatch) -> Self {
                Self { name: Ok(value.name) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Inner {
            x: ::std::result::Result<i32, ::std::string::String>,
        }
        impl ::std::default::Default for Inner {
            fn default() -> Self {
                Self {
                    x: Err("no value supplied for x".to_string()),
                }
            }
        }
        impl Inner {
            pub fn x<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.x = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for x: {e}"));
                self
            }
        }
        impl ::std::convert::TryFrom<Inner> for super::Inner {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Inner,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { x: value.x? })
            }
        }
        impl ::std::convert::From<super::Inner> for Inner {
            fn from(value: super::Inner) -> Self {
                Self { x: Ok(value.x) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Nothing {
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Nothing {
            fn default() -> Self {
                Self {
                    kind: Ok(super::defaults::nothing_kind()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl Nothing {
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Nothing> for super::Nothing {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Nothing,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::Nothing> for Nothing {
            fn from(value: super::Nothing) -> Self {
                Self {
                    kind: Ok(value.kind),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct NothingPatch {
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for NothingPatch {
            fn default() -> Self {
                Self {
                    kind: Ok(super::defaults::nothing_patch_kind()),
                    name: Ok(Default::default()),
                }
            }
        }
        impl NothingPatch {
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<NothingPatch> for super::NothingPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: NothingPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    name: value.name?,
                })
            }
        }
        impl ::std::convert::From<super::NothingPatch> for NothingPatch {
            fn from(value: super::NothingPatch) -> Self {
                Self {
                    kind: Ok(value.kind),
                    name: Ok(value.name),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Problem {
            message: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Problem {
            fn default() -> Self {
                Self {
                    message: Err("no value supplied for message".to_string()),
                }
            }
        }
        impl Problem {
            pub fn message<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.message = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for message: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Problem> for super::Problem {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Problem,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { message: value.message? })
            }
        }
        impl ::std::convert::From<super::Problem> for Problem {
            fn from(value: super::Problem) -> Self {
                Self { message: Ok(value.message) }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Square {
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            side: ::std::result::Result<f64, ::std::string::String>,
        }
        impl ::std::default::Default for Square {
            fn default() -> Self {
                Self {
                    kind: Ok(super::defaults::square_kind()),
                    name: Ok(Default::default()),
                    side: Ok(super::defaults::square_side()),
                }
            }
        }
        impl Square {
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn side<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<f64>,
                T::Error: ::std::fmt::Display,
            {
                self.side = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for side: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Square> for super::Square {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Square,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    name: value.name?,
                    side: value.side?,
                })
            }
        }
        impl ::std::convert::From<super::Square> for Square {
            fn from(value: super::Square) -> Self {
                Self {
                    kind: Ok(value.kind),
                    name: Ok(value.name),
                    side: Ok(value.side),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct SquarePatch {
            kind: ::std::result::Result<::std::string::String, ::std::string::String>,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            side: ::std::result::Result<
                ::std::option::Option<f64>,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for SquarePatch {
            fn default() -> Self {
                Self {
                    kind: Ok(super::defaults::square_patch_kind()),
                    name: Ok(Default::default()),
                    side: Ok(Default::default()),
                }
            }
        }
        impl SquarePatch {
            pub fn kind<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.kind = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for kind: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn side<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<f64>>,
                T::Error: ::std::fmt::Display,
            {
                self.side = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for side: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<SquarePatch> for super::SquarePatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: SquarePatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    kind: value.kind?,
                    name: value.name?,
                    side: value.side?,
                })
            }
        }
        impl ::std::convert::From<super::SquarePatch> for SquarePatch {
            fn from(value: super::SquarePatch) -> Self {
                Self {
                    kind: Ok(value.kind),
                    name: Ok(value.name),
                    side: Ok(value.side),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct Thing {
            always: ::std::result::Result<super::Bounds, ::std::string::String>,
            bounds: ::std::result::Result<
                ::std::option::Option<super::Bounds>,
                ::std::string::String,
            >,
            count: ::std::result::Result<i32, ::std::string::String>,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            inner: ::std::result::Result<
                ::std::option::Option<super::Inner>,
                ::std::string::String,
            >,
            list: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            moment: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<::std::string::String, ::std::string::String>,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            nullable: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            shape: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::patch::client::open_types::Shape,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Thing {
            fn default() -> Self {
                Self {
                    always: Err("no value supplied for always".to_string()),
                    bounds: Ok(Default::default()),
                    count: Ok(super::defaults::default_u64::<i32, 3>()),
                    id: Ok(Default::default()),
                    inner: Ok(Default::default()),
                    list: Ok(Default::default()),
                    moment: Ok(Default::default()),
                    name: Err("no value supplied for name".to_string()),
                    note: Ok(Default::default()),
                    nullable: Err("no value supplied for nullable".to_string()),
                    shape: Ok(Default::default()),
                }
            }
        }
        impl Thing {
            pub fn always<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<super::Bounds>,
                T::Error: ::std::fmt::Display,
            {
                self.always = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for always: {e}")
                    });
                self
            }
            pub fn bounds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Bounds>>,
                T::Error: ::std::fmt::Display,
            {
                self.bounds = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for bounds: {e}")
                    });
                self
            }
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<i32>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn inner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Inner>>,
                T::Error: ::std::fmt::Display,
            {
                self.inner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for inner: {e}")
                    });
                self
            }
            pub fn list<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.list = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for list: {e}")
                    });
                self
            }
            pub fn moment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.moment = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for moment: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for note: {e}")
                    });
                self
            }
            pub fn nullable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.nullable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for nullable: {e}")
                    });
                self
            }
            pub fn shape<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::patch::client::open_types::Shape,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.shape = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for shape: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Thing> for super::Thing {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Thing,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    always: value.always?,
                    bounds: value.bounds?,
                    count: value.count?,
                    id: value.id?,
                    inner: value.inner?,
                    list: value.list?,
                    moment: value.moment?,
                    name: value.name?,
                    note: value.note?,
                    nullable: value.nullable?,
                    shape: value.shape?,
                })
            }
        }
        impl ::std::convert::From<super::Thing> for Thing {
            fn from(value: super::Thing) -> Self {
                Self {
                    always: Ok(value.always),
                    bounds: Ok(value.bounds),
                    count: Ok(value.count),
                    id: Ok(value.id),
                    inner: Ok(value.inner),
                    list: Ok(value.list),
                    moment: Ok(value.moment),
                    name: Ok(value.name),
                    note: Ok(value.note),
                    nullable: Ok(value.nullable),
                    shape: Ok(value.shape),
                }
            }
        }
        #[derive(Clone, Debug)]
        pub struct ThingPatch {
            always: ::std::result::Result<
                ::std::option::Option<super::BoundsPatch>,
                ::std::string::String,
            >,
            bounds: ::std::result::Result<
                ::std::option::Option<super::BoundsPatch>,
                ::std::string::String,
            >,
            count: ::std::result::Result<
                ::std::option::Option<i32>,
                ::std::string::String,
            >,
            id: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            inner: ::std::result::Result<
                ::std::option::Option<super::Inner>,
                ::std::string::String,
            >,
            list: ::std::result::Result<
                ::std::vec::Vec<::std::string::String>,
                ::std::string::String,
            >,
            moment: ::std::result::Result<
                ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                ::std::string::String,
            >,
            name: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            nullable: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            shape: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::patch::client::open_types::Shape,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for ThingPatch {
            fn default() -> Self {
                Self {
                    always: Ok(Default::default()),
                    bounds: Ok(Default::default()),
                    count: Ok(Default::default()),
                    id: Ok(Default::default()),
                    inner: Ok(Default::default()),
                    list: Ok(Default::default()),
                    moment: Ok(Default::default()),
                    name: Ok(Default::default()),
                    note: Ok(Default::default()),
                    nullable: Ok(Default::default()),
                    shape: Ok(Default::default()),
                }
            }
        }
        impl ThingPatch {
            pub fn always<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::BoundsPatch>>,
                T::Error: ::std::fmt::Display,
            {
                self.always = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for always: {e}")
                    });
                self
            }
            pub fn bounds<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::BoundsPatch>>,
                T::Error: ::std::fmt::Display,
            {
                self.bounds = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for bounds: {e}")
                    });
                self
            }
            pub fn count<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<i32>>,
                T::Error: ::std::fmt::Display,
            {
                self.count = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for count: {e}")
                    });
                self
            }
            pub fn id<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.id = value
                    .try_into()
                    .map_err(|e| format!("error converting supplied value for id: {e}"));
                self
            }
            pub fn inner<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<super::Inner>>,
                T::Error: ::std::fmt::Display,
            {
                self.inner = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for inner: {e}")
                    });
                self
            }
            pub fn list<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.list = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for list: {e}")
                    });
                self
            }
            pub fn moment<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.moment = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for moment: {e}")
                    });
                self
            }
            pub fn name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for name: {e}")
                    });
                self
            }
            pub fn note<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.note = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for note: {e}")
                    });
                self
            }
            pub fn nullable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
                T::Error: ::std::fmt::Display,
            {
                self.nullable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for nullable: {e}")
                    });
                self
            }
            pub fn shape<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::patch::client::open_types::Shape,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.shape = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for shape: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<ThingPatch> for super::ThingPatch {
            type Error = super::error::ConversionError;
            fn try_from(
                value: ThingPatch,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    always: value.always?,
                    bounds: value.bounds?,
                    count: value.count?,
                    id: value.id?,
                    inner: value.inner?,
                    list: value.list?,
                    moment: value.moment?,
                    name: value.name?,
                    note: value.note?,
                    nullable: value.nullable?,
                    shape: value.shape?,
                })
            }
        }
        impl ::std::convert::From<super::ThingPatch> for ThingPatch {
            fn from(value: super::ThingPatch) -> Self {
                Self {
                    always: Ok(value.always),
                    bounds: Ok(value.bounds),
                    count: Ok(value.count),
                    id: Ok(value.id),
                    inner: Ok(value.inner),
                    list: Ok(value.list),
                    moment: Ok(value.moment),
                    name: Ok(value.name),
                    note: Ok(value.note),
                    nullable: Ok(value.nullable),
                    shape: Ok(value.shape),
                }
            }
        }
    }
    /// Generation of default values for serde.
    pub mod defaults {
        pub(super) fn default_i64<T, const V: i64>() -> T
        where
            T: ::std::convert::TryFrom<i64>,
            <T as ::std::convert::TryFrom<i64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
        }
        pub(super) fn default_u64<T, const V: u64>() -> T
        where
            T: ::std::convert::TryFrom<u64>,
            <T as ::std::convert::TryFrom<u64>>::Error: ::std::fmt::Debug,
        {
            T::try_from(V).unwrap()
        }
        pub(super) fn circle_kind() -> ::std::string::String {
            "#shape.circle".to_string()
        }
        pub(super) fn circle_patch_kind() -> ::std::string::String {
            "#shape.circle".to_string()
        }
        pub(super) fn nothing_kind() -> ::std::string::String {
            "nothing".to_string()
        }
        pub(super) fn nothing_patch_kind() -> ::std::string::String {
            "nothing".to_string()
        }
        pub(super) fn square_kind() -> ::std::string::String {
            "square".to_string()
        }
        pub(super) fn square_side() -> f64 {
            1_f64
        }
        pub(super) fn square_patch_kind() -> ::std::string::String {
            "square".to_string()
        }
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[derive(Clone, Debug)]
/**Client for Changes

Bodies that change a value in part.

Version: 1*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
}
impl Client {
    /// Create a new client.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new(baseurl: &str) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        let client = {
            let dur = ::std::time::Duration::from_secs(15u64);
            reqwest::ClientBuilder::new().connect_timeout(dur).timeout(dur)
        };
        #[cfg(target_arch = "wasm32")]
        let client = reqwest::ClientBuilder::new();
        Self::new_with_client(baseurl, client.build().unwrap())
    }
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(baseurl: &str, client: reqwest::Client) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
        }
    }
}
impl ClientInfo<()> for Client {
    fn api_version() -> &'static str {
        "1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &() {
        &()
    }
}
impl ClientHooks<()> for &Client {}
impl Client {
    /**Sends a `PATCH` request to `/things/{id}`

Arguments:
- `id`: Its key.
- `body`
```ignore
let response = client.update_thing()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_thing(&self) -> builder::UpdateThing<'_> {
        builder::UpdateThing::new(self)
    }
    /**Sends a `PATCH` request to `/shapes/{id}`

Arguments:
- `id`: Its key.
- `body`
```ignore
let response = client.update_shape()
    .id(id)
    .body(body)
    .send()
    .await;
```*/
    pub fn update_shape(&self) -> builder::UpdateShape<'_> {
        builder::UpdateShape::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    #[allow(unused_imports)]
    use super::{
        encode_path, ByteStream, ClientInfo, ClientHooks, Error, OperationInfo,
        RequestBuilderExt, ResponseValue,
    };
    /**Builder for [`Client::update_thing`]

[`Client::update_thing`]: super::Client::update_thing*/
    #[derive(Debug, Clone)]
    pub struct UpdateThing<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<types::builder::ThingPatch, String>,
    }
    impl<'a> UpdateThing<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ThingPatch>,
            <V as std::convert::TryInto<types::ThingPatch>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ThingPatch` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ThingPatch,
            ) -> types::builder::ThingPatch,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PATCH` request to `/things/{id}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Thing>, Error<types::Problem>> {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ThingPatch::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/things/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_thing",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`Client::update_shape`]

[`Client::update_shape`]: super::Client::update_shape*/
    #[derive(Debug, Clone)]
    pub struct UpdateShape<'a> {
        client: &'a super::Client,
        id: Result<::std::string::String, String>,
        body: Result<crate::generated::patch::client::open_types::ShapePatch, String>,
    }
    impl<'a> UpdateShape<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                id: Err("id was not initialized".to_string()),
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::generated::patch::client::open_types::ShapePatch,
            >,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: generated :: patch :: client :: open_types :: ShapePatch` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `PATCH` request to `/shapes/{id}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::generated::patch::client::open_types::Shape>,
            Error<types::Problem>,
        > {
            let Self { client, id, body } = self;
            let id = id.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/shapes/{}", client.baseurl, encode_path(& id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "update_shape",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16 => ResponseValue::from_response(response).await,
                400u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                500u16 => {
                    Err(
                        Error::ErrorResponse(
                            ResponseValue::from_response(response).await?,
                        ),
                    )
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
