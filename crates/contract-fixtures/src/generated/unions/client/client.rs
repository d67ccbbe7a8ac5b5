// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    ///The only arm; its tag may be left out where it stands by itself.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Alone {
        ///Words.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub note: ::std::option::Option<::std::string::String>,
        ///The type's own name.
        #[serde(rename = "@odata.type", default = "defaults::alone_odata_type")]
        pub odata_type: ::std::string::String,
    }
    impl ::std::default::Default for Alone {
        fn default() -> Self {
            Self {
                note: Default::default(),
                odata_type: defaults::alone_odata_type(),
            }
        }
    }
    impl Alone {
        pub fn builder() -> builder::Alone {
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
    ///Where unions stand.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Drawing {
        ///Many.
        #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
        pub all: ::std::vec::Vec<crate::generated::unions::client::open_types::Shape>,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub answer: ::std::option::Option<
            crate::generated::unions::client::open_types::Mood,
        >,
        ///Many with names.
        #[serde(
            rename = "byName",
            default,
            skip_serializing_if = ":: std :: collections :: HashMap::is_empty"
        )]
        pub by_name: ::std::collections::HashMap<
            ::std::string::String,
            crate::generated::unions::client::open_types::Shape,
        >,
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub lonely: ::std::option::Option<
            crate::generated::unions::client::open_types::Lonely,
        >,
        pub main: crate::generated::unions::client::open_types::Shape,
        ///May be null.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub nullable: ::std::option::Option<
            crate::generated::unions::client::open_types::Shape,
        >,
        ///May be left out.
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub optional: ::std::option::Option<
            crate::generated::unions::client::open_types::Shape,
        >,
    }
    impl Drawing {
        pub fn builder() -> builder::Drawing {
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
    /// Types for composing complex structures.
    pub mod builder {
        #[derive(Clone, Debug)]
        pub struct Alone {
            note: ::std::result::Result<
                ::std::option::Option<::std::string::String>,
                ::std::string::String,
            >,
            odata_type: ::std::result::Result<
                ::std::string::String,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Alone {
            fn default() -> Self {
                Self {
                    note: Ok(Default::default()),
                    odata_type: Ok(super::defaults::alone_odata_type()),
                }
            }
        }
        impl Alone {
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
            pub fn odata_type<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.odata_type = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for odata_type: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Alone> for super::Alone {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Alone,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    note: value.note?,
                    odata_type: value.odata_type?,
                })
            }
        }
        impl ::std::convert::From<super::Alone> for Alone {
            fn from(value: super::Alone) -> Self {
                Self {
                    note: Ok(value.note),
                    odata_type: Ok(value.odata_type),
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
        pub struct Drawing {
            all: ::std::result::Result<
                ::std::vec::Vec<crate::generated::unions::client::open_types::Shape>,
                ::std::string::String,
            >,
            answer: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::unions::client::open_types::Mood,
                >,
                ::std::string::String,
            >,
            by_name: ::std::result::Result<
                ::std::collections::HashMap<
                    ::std::string::String,
                    crate::generated::unions::client::open_types::Shape,
                >,
                ::std::string::String,
            >,
            lonely: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::unions::client::open_types::Lonely,
                >,
                ::std::string::String,
            >,
            main: ::std::result::Result<
                crate::generated::unions::client::open_types::Shape,
                ::std::string::String,
            >,
            nullable: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::unions::client::open_types::Shape,
                >,
                ::std::string::String,
            >,
            optional: ::std::result::Result<
                ::std::option::Option<
                    crate::generated::unions::client::open_types::Shape,
                >,
                ::std::string::String,
            >,
        }
        impl ::std::default::Default for Drawing {
            fn default() -> Self {
                Self {
                    all: Ok(Default::default()),
                    answer: Ok(Default::default()),
                    by_name: Ok(Default::default()),
                    lonely: Ok(Default::default()),
                    main: Err("no value supplied for main".to_string()),
                    nullable: Ok(Default::default()),
                    optional: Ok(Default::default()),
                }
            }
        }
        impl Drawing {
            pub fn all<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::vec::Vec<crate::generated::unions::client::open_types::Shape>,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.all = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for all: {e}")
                    });
                self
            }
            pub fn answer<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::unions::client::open_types::Mood,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.answer = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for answer: {e}")
                    });
                self
            }
            pub fn by_name<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::collections::HashMap<
                        ::std::string::String,
                        crate::generated::unions::client::open_types::Shape,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.by_name = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for by_name: {e}")
                    });
                self
            }
            pub fn lonely<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::unions::client::open_types::Lonely,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.lonely = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for lonely: {e}")
                    });
                self
            }
            pub fn main<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    crate::generated::unions::client::open_types::Shape,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.main = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for main: {e}")
                    });
                self
            }
            pub fn nullable<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::unions::client::open_types::Shape,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.nullable = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for nullable: {e}")
                    });
                self
            }
            pub fn optional<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<
                    ::std::option::Option<
                        crate::generated::unions::client::open_types::Shape,
                    >,
                >,
                T::Error: ::std::fmt::Display,
            {
                self.optional = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for optional: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Drawing> for super::Drawing {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Drawing,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self {
                    all: value.all?,
                    answer: value.answer?,
                    by_name: value.by_name?,
                    lonely: value.lonely?,
                    main: value.main?,
                    nullable: value.nullable?,
                    optional: value.optional?,
                })
            }
        }
        impl ::std::convert::From<super::Drawing> for Drawing {
            fn from(value: super::Drawing) -> Self {
                Self {
                    all: Ok(value.all),
                    answer: Ok(value.answer),
                    by_name: Ok(value.by_name),
                    lonely: Ok(value.lonely),
                    main: Ok(value.main),
                    nullable: Ok(value.nullable),
                    optional: Ok(value.optional),
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
        pub(super) fn alone_odata_type() -> ::std::string::String {
            "#alone".to_string()
        }
        pub(super) fn circle_kind() -> ::std::string::String {
            "#shape.circle".to_string()
        }
        pub(super) fn nothing_kind() -> ::std::string::String {
            "nothing".to_string()
        }
        pub(super) fn square_kind() -> ::std::string::String {
            "square".to_string()
        }
        pub(super) fn square_side() -> f64 {
            1_f64
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
/**Client for Unions

One of several objects, told apart by a tag.

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
    /**Sends a `POST` request to `/things`

```ignore
let response = client.echo()
    .body(body)
    .send()
    .await;
```*/
    pub fn echo(&self) -> builder::Echo<'_> {
        builder::Echo::new(self)
    }
    /**Sends a `POST` request to `/shapes`

```ignore
let response = client.echo_shape()
    .body(body)
    .send()
    .await;
```*/
    pub fn echo_shape(&self) -> builder::EchoShape<'_> {
        builder::EchoShape::new(self)
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
    /**Builder for [`Client::echo`]

[`Client::echo`]: super::Client::echo*/
    #[derive(Debug, Clone)]
    pub struct Echo<'a> {
        client: &'a super::Client,
        body: Result<types::builder::Drawing, String>,
    }
    impl<'a> Echo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::Drawing>,
            <V as std::convert::TryInto<types::Drawing>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `Drawing` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::Drawing) -> types::builder::Drawing,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/things`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Drawing>, Error<types::Problem>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| types::Drawing::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/things", client.baseurl,);
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
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "echo",
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
    /**Builder for [`Client::echo_shape`]

[`Client::echo_shape`]: super::Client::echo_shape*/
    #[derive(Debug, Clone)]
    pub struct EchoShape<'a> {
        client: &'a super::Client,
        body: Result<crate::generated::unions::client::open_types::Shape, String>,
    }
    impl<'a> EchoShape<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Err("body was not initialized".to_string()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<
                crate::generated::unions::client::open_types::Shape,
            >,
        {
            self.body = value
                .try_into()
                .map_err(|_| {
                    "conversion to `crate :: generated :: unions :: client :: open_types :: Shape` for body failed"
                        .to_string()
                });
            self
        }
        ///Sends a `POST` request to `/shapes`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<crate::generated::unions::client::open_types::Shape>,
            Error<types::Problem>,
        > {
            let Self { client, body } = self;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!("{}/shapes", client.baseurl,);
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
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "echo_shape",
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
