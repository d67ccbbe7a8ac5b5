// Generated from the OpenAPI document by `cargo xtask codegen`. Do not edit.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
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
    ///The request in words.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
    pub struct Understood {
        ///The request in words.
        pub words: ::std::string::String,
    }
    impl Understood {
        pub fn builder() -> builder::Understood {
            Default::default()
        }
    }
    /// Types for composing complex structures.
    pub mod builder {
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
        pub struct Understood {
            words: ::std::result::Result<::std::string::String, ::std::string::String>,
        }
        impl ::std::default::Default for Understood {
            fn default() -> Self {
                Self {
                    words: Err("no value supplied for words".to_string()),
                }
            }
        }
        impl Understood {
            pub fn words<T>(mut self, value: T) -> Self
            where
                T: ::std::convert::TryInto<::std::string::String>,
                T::Error: ::std::fmt::Display,
            {
                self.words = value
                    .try_into()
                    .map_err(|e| {
                        format!("error converting supplied value for words: {e}")
                    });
                self
            }
        }
        impl ::std::convert::TryFrom<Understood> for super::Understood {
            type Error = super::error::ConversionError;
            fn try_from(
                value: Understood,
            ) -> ::std::result::Result<Self, super::error::ConversionError> {
                Ok(Self { words: value.words? })
            }
        }
        impl ::std::convert::From<super::Understood> for Understood {
            fn from(value: super::Understood) -> Self {
                Self { words: Ok(value.words) }
            }
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
/**Client for Parameters

Every scalar in the path, the query and the headers.

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
    /**Sends a `GET` request to `/things/{pathFlag}/{pathSmall}/{pathLarge}/{pathSingle}/{pathDouble}/{pathText}/{pathMatched}/{pathMoment}/{pathKey}`

Arguments:
- `path_flag`: A parameter.
- `path_small`: A parameter.
- `path_large`: A parameter.
- `path_single`: A parameter.
- `path_double`: A parameter.
- `path_text`: A parameter.
- `path_matched`: A parameter.
- `path_moment`: A parameter.
- `path_key`: A parameter.
- `query_double`: A parameter.
- `query_flag`: A parameter.
- `query_key`: A parameter.
- `query_large`: A parameter.
- `query_matched`: A parameter.
- `query_moment`: A parameter.
- `query_single`: A parameter.
- `query_small`: A parameter.
- `query_text`: A parameter.
- `header_double`: A parameter.
- `header_flag`: A parameter.
- `header_key`: A parameter.
- `header_large`: A parameter.
- `header_matched`: A parameter.
- `header_moment`: A parameter.
- `header_single`: A parameter.
- `header_small`: A parameter.
- `header_text`: A parameter.
```ignore
let response = client.read_everything()
    .path_flag(path_flag)
    .path_small(path_small)
    .path_large(path_large)
    .path_single(path_single)
    .path_double(path_double)
    .path_text(path_text)
    .path_matched(path_matched)
    .path_moment(path_moment)
    .path_key(path_key)
    .query_double(query_double)
    .query_flag(query_flag)
    .query_key(query_key)
    .query_large(query_large)
    .query_matched(query_matched)
    .query_moment(query_moment)
    .query_single(query_single)
    .query_small(query_small)
    .query_text(query_text)
    .header_double(header_double)
    .header_flag(header_flag)
    .header_key(header_key)
    .header_large(header_large)
    .header_matched(header_matched)
    .header_moment(header_moment)
    .header_single(header_single)
    .header_small(header_small)
    .header_text(header_text)
    .send()
    .await;
```*/
    pub fn read_everything(&self) -> builder::ReadEverything<'_> {
        builder::ReadEverything::new(self)
    }
    /**Sends a `GET` request to `/required`

Arguments:
- `filter`: An OData name.
- `replaced`: The operation's.
- `shared`: The path item's.
- `x_required`: A header.
```ignore
let response = client.read_required()
    .filter(filter)
    .replaced(replaced)
    .shared(shared)
    .x_required(x_required)
    .send()
    .await;
```*/
    pub fn read_required(&self) -> builder::ReadRequired<'_> {
        builder::ReadRequired::new(self)
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
    /**Builder for [`Client::read_everything`]

[`Client::read_everything`]: super::Client::read_everything*/
    #[derive(Debug, Clone)]
    pub struct ReadEverything<'a> {
        client: &'a super::Client,
        path_flag: Result<bool, String>,
        path_small: Result<::std::num::NonZeroU32, String>,
        path_large: Result<i64, String>,
        path_single: Result<f32, String>,
        path_double: Result<f64, String>,
        path_text: Result<::std::string::String, String>,
        path_matched: Result<::std::string::String, String>,
        path_moment: Result<::chrono::DateTime<::chrono::offset::Utc>, String>,
        path_key: Result<::uuid::Uuid, String>,
        query_double: Result<Option<f64>, String>,
        query_flag: Result<Option<bool>, String>,
        query_key: Result<Option<::uuid::Uuid>, String>,
        query_large: Result<Option<i64>, String>,
        query_matched: Result<Option<::std::string::String>, String>,
        query_moment: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        query_single: Result<Option<f32>, String>,
        query_small: Result<Option<::std::num::NonZeroU32>, String>,
        query_text: Result<Option<::std::string::String>, String>,
        header_double: Result<Option<f64>, String>,
        header_flag: Result<Option<bool>, String>,
        header_key: Result<Option<::uuid::Uuid>, String>,
        header_large: Result<Option<i64>, String>,
        header_matched: Result<Option<::std::string::String>, String>,
        header_moment: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        header_single: Result<Option<f32>, String>,
        header_small: Result<Option<::std::num::NonZeroU32>, String>,
        header_text: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ReadEverything<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                path_flag: Err("path_flag was not initialized".to_string()),
                path_small: Err("path_small was not initialized".to_string()),
                path_large: Err("path_large was not initialized".to_string()),
                path_single: Err("path_single was not initialized".to_string()),
                path_double: Err("path_double was not initialized".to_string()),
                path_text: Err("path_text was not initialized".to_string()),
                path_matched: Err("path_matched was not initialized".to_string()),
                path_moment: Err("path_moment was not initialized".to_string()),
                path_key: Err("path_key was not initialized".to_string()),
                query_double: Ok(None),
                query_flag: Ok(None),
                query_key: Ok(None),
                query_large: Ok(None),
                query_matched: Ok(None),
                query_moment: Ok(None),
                query_single: Ok(None),
                query_small: Ok(None),
                query_text: Ok(None),
                header_double: Ok(None),
                header_flag: Ok(None),
                header_key: Ok(None),
                header_large: Ok(None),
                header_matched: Ok(None),
                header_moment: Ok(None),
                header_single: Ok(None),
                header_small: Ok(None),
                header_text: Ok(None),
            }
        }
        pub fn path_flag<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.path_flag = value
                .try_into()
                .map_err(|_| "conversion to `bool` for path_flag failed".to_string());
            self
        }
        pub fn path_small<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.path_small = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for path_small failed"
                        .to_string()
                });
            self
        }
        pub fn path_large<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.path_large = value
                .try_into()
                .map_err(|_| "conversion to `i64` for path_large failed".to_string());
            self
        }
        pub fn path_single<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f32>,
        {
            self.path_single = value
                .try_into()
                .map_err(|_| "conversion to `f32` for path_single failed".to_string());
            self
        }
        pub fn path_double<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.path_double = value
                .try_into()
                .map_err(|_| "conversion to `f64` for path_double failed".to_string());
            self
        }
        pub fn path_text<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.path_text = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for path_text failed"
                        .to_string()
                });
            self
        }
        pub fn path_matched<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.path_matched = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for path_matched failed"
                        .to_string()
                });
            self
        }
        pub fn path_moment<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.path_moment = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for path_moment failed"
                        .to_string()
                });
            self
        }
        pub fn path_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.path_key = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for path_key failed".to_string()
                });
            self
        }
        pub fn query_double<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.query_double = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for query_double failed".to_string());
            self
        }
        pub fn query_flag<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.query_flag = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for query_flag failed".to_string());
            self
        }
        pub fn query_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.query_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for query_key failed".to_string()
                });
            self
        }
        pub fn query_large<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.query_large = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for query_large failed".to_string());
            self
        }
        pub fn query_matched<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.query_matched = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for query_matched failed"
                        .to_string()
                });
            self
        }
        pub fn query_moment<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.query_moment = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for query_moment failed"
                        .to_string()
                });
            self
        }
        pub fn query_single<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f32>,
        {
            self.query_single = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f32` for query_single failed".to_string());
            self
        }
        pub fn query_small<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.query_small = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for query_small failed"
                        .to_string()
                });
            self
        }
        pub fn query_text<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.query_text = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for query_text failed"
                        .to_string()
                });
            self
        }
        pub fn header_double<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f64>,
        {
            self.header_double = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f64` for header_double failed".to_string());
            self
        }
        pub fn header_flag<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.header_flag = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `bool` for header_flag failed".to_string());
            self
        }
        pub fn header_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.header_key = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: uuid :: Uuid` for header_key failed".to_string()
                });
            self
        }
        pub fn header_large<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.header_large = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for header_large failed".to_string());
            self
        }
        pub fn header_matched<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.header_matched = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for header_matched failed"
                        .to_string()
                });
            self
        }
        pub fn header_moment<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.header_moment = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for header_moment failed"
                        .to_string()
                });
            self
        }
        pub fn header_single<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<f32>,
        {
            self.header_single = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `f32` for header_single failed".to_string());
            self
        }
        pub fn header_small<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::num::NonZeroU32>,
        {
            self.header_small = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: num :: NonZeroU32` for header_small failed"
                        .to_string()
                });
            self
        }
        pub fn header_text<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.header_text = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for header_text failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/things/{pathFlag}/{pathSmall}/{pathLarge}/{pathSingle}/{pathDouble}/{pathText}/{pathMatched}/{pathMoment}/{pathKey}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Understood>, Error<types::Problem>> {
            let Self {
                client,
                path_flag,
                path_small,
                path_large,
                path_single,
                path_double,
                path_text,
                path_matched,
                path_moment,
                path_key,
                query_double,
                query_flag,
                query_key,
                query_large,
                query_matched,
                query_moment,
                query_single,
                query_small,
                query_text,
                header_double,
                header_flag,
                header_key,
                header_large,
                header_matched,
                header_moment,
                header_single,
                header_small,
                header_text,
            } = self;
            let path_flag = path_flag.map_err(Error::InvalidRequest)?;
            let path_small = path_small.map_err(Error::InvalidRequest)?;
            let path_large = path_large.map_err(Error::InvalidRequest)?;
            let path_single = path_single.map_err(Error::InvalidRequest)?;
            let path_double = path_double.map_err(Error::InvalidRequest)?;
            let path_text = path_text.map_err(Error::InvalidRequest)?;
            let path_matched = path_matched.map_err(Error::InvalidRequest)?;
            let path_moment = path_moment.map_err(Error::InvalidRequest)?;
            let path_key = path_key.map_err(Error::InvalidRequest)?;
            let query_double = query_double.map_err(Error::InvalidRequest)?;
            let query_flag = query_flag.map_err(Error::InvalidRequest)?;
            let query_key = query_key.map_err(Error::InvalidRequest)?;
            let query_large = query_large.map_err(Error::InvalidRequest)?;
            let query_matched = query_matched.map_err(Error::InvalidRequest)?;
            let query_moment = query_moment.map_err(Error::InvalidRequest)?;
            let query_single = query_single.map_err(Error::InvalidRequest)?;
            let query_small = query_small.map_err(Error::InvalidRequest)?;
            let query_text = query_text.map_err(Error::InvalidRequest)?;
            let header_double = header_double.map_err(Error::InvalidRequest)?;
            let header_flag = header_flag.map_err(Error::InvalidRequest)?;
            let header_key = header_key.map_err(Error::InvalidRequest)?;
            let header_large = header_large.map_err(Error::InvalidRequest)?;
            let header_matched = header_matched.map_err(Error::InvalidRequest)?;
            let header_moment = header_moment.map_err(Error::InvalidRequest)?;
            let header_single = header_single.map_err(Error::InvalidRequest)?;
            let header_small = header_small.map_err(Error::InvalidRequest)?;
            let header_text = header_text.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/things/{}/{}/{}/{}/{}/{}/{}/{}/{}", client.baseurl, encode_path(&
                path_flag.to_string()), encode_path(& path_small.to_string()),
                encode_path(& path_large.to_string()), encode_path(& path_single
                .to_string()), encode_path(& path_double.to_string()), encode_path(&
                path_text.to_string()), encode_path(& path_matched.to_string()),
                encode_path(& path_moment.to_string()), encode_path(& path_key
                .to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(10usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            if let Some(value) = header_double {
                header_map.append("header-double", value.to_string().try_into()?);
            }
            if let Some(value) = header_flag {
                header_map.append("header-flag", value.to_string().try_into()?);
            }
            if let Some(value) = header_key {
                header_map.append("header-key", value.to_string().try_into()?);
            }
            if let Some(value) = header_large {
                header_map.append("header-large", value.to_string().try_into()?);
            }
            if let Some(value) = header_matched {
                header_map.append("header-matched", value.to_string().try_into()?);
            }
            if let Some(value) = header_moment {
                header_map.append("header-moment", value.to_string().try_into()?);
            }
            if let Some(value) = header_single {
                header_map.append("header-single", value.to_string().try_into()?);
            }
            if let Some(value) = header_small {
                header_map.append("header-small", value.to_string().try_into()?);
            }
            if let Some(value) = header_text {
                header_map.append("header-text", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("queryDouble", &query_double))
                .query(&progenitor_client::QueryParam::new("queryFlag", &query_flag))
                .query(&progenitor_client::QueryParam::new("queryKey", &query_key))
                .query(&progenitor_client::QueryParam::new("queryLarge", &query_large))
                .query(
                    &progenitor_client::QueryParam::new("queryMatched", &query_matched),
                )
                .query(&progenitor_client::QueryParam::new("queryMoment", &query_moment))
                .query(&progenitor_client::QueryParam::new("querySingle", &query_single))
                .query(&progenitor_client::QueryParam::new("querySmall", &query_small))
                .query(&progenitor_client::QueryParam::new("queryText", &query_text))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "read_everything",
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
    /**Builder for [`Client::read_required`]

[`Client::read_required`]: super::Client::read_required*/
    #[derive(Debug, Clone)]
    pub struct ReadRequired<'a> {
        client: &'a super::Client,
        filter: Result<Option<::std::string::String>, String>,
        replaced: Result<i32, String>,
        shared: Result<::std::string::String, String>,
        x_required: Result<i64, String>,
    }
    impl<'a> ReadRequired<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                filter: Ok(None),
                replaced: Err("replaced was not initialized".to_string()),
                shared: Err("shared was not initialized".to_string()),
                x_required: Err("x_required was not initialized".to_string()),
            }
        }
        pub fn filter<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.filter = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for filter failed"
                        .to_string()
                });
            self
        }
        pub fn replaced<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i32>,
        {
            self.replaced = value
                .try_into()
                .map_err(|_| "conversion to `i32` for replaced failed".to_string());
            self
        }
        pub fn shared<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.shared = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for shared failed"
                        .to_string()
                });
            self
        }
        pub fn x_required<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.x_required = value
                .try_into()
                .map_err(|_| "conversion to `i64` for x_required failed".to_string());
            self
        }
        ///Sends a `GET` request to `/required`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::Understood>, Error<types::Problem>> {
            let Self { client, filter, replaced, shared, x_required } = self;
            let filter = filter.map_err(Error::InvalidRequest)?;
            let replaced = replaced.map_err(Error::InvalidRequest)?;
            let shared = shared.map_err(Error::InvalidRequest)?;
            let x_required = x_required.map_err(Error::InvalidRequest)?;
            let url = format!("{}/required", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            header_map
                .append(
                    ::reqwest::header::HeaderName::from_static("api-version"),
                    ::reqwest::header::HeaderValue::from_static(
                        super::Client::api_version(),
                    ),
                );
            header_map.append("X-Required", x_required.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("$filter", &filter))
                .query(&progenitor_client::QueryParam::new("replaced", &replaced))
                .query(&progenitor_client::QueryParam::new("shared", &shared))
                .headers(header_map)
                .build()?;
            let info = OperationInfo {
                operation_id: "read_required",
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
