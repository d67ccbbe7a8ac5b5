//! Why a request never reached its operation, or its answer never left.

use muster_model_runtime::{JsonFault, Violations};

/// Why the generated surface answers a request by itself.
#[derive(Debug, thiserror::Error)]
pub enum Rejection {
    /// The request breaks rules of the document; all of them are listed.
    #[error("{0}")]
    Invalid(#[from] Violations),
    /// The body is not JSON.
    #[error("{0}")]
    MalformedBody(#[from] JsonFault),
    /// The body is of a type the operation does not read.
    #[error(
        "The content type {} is not supported here; send '{supported}', in UTF-8.",
        found.as_ref().map_or_else(|| "(none)".to_owned(), |found| format!("'{found}'"))
    )]
    UnsupportedMediaType {
        /// What the request says.
        found: Option<String>,
        /// What the operation reads.
        supported: &'static str,
    },
    /// The body is compressed in a way the server does not undo.
    #[error(
        "The content encoding '{found}' is not supported; send the body as it is or with 'gzip'."
    )]
    UnsupportedContentEncoding {
        /// What the request says.
        found: String,
    },
    /// The body has more bytes than the server reads.
    #[error("The request body is larger than {limit} bytes, the most this server reads.")]
    ContentTooLarge {
        /// The most bytes.
        limit: usize,
    },
    /// The connection failed while the body was read.
    #[error("The request body could not be read: {0}")]
    UnreadableBody(String),
    /// A segment of the path is not percent-encoded UTF-8.
    #[error("The path cannot be decoded: {0}")]
    UndecodablePath(String),
    /// A query option the operation does not declare.
    #[error("The query option '{name}' is not supported by this operation.")]
    UnknownQueryOption {
        /// The option's name as it was sent.
        name: String,
    },
    /// A query option given more than once.
    #[error("The query option '{name}' is given more than once.")]
    RepeatedQueryOption {
        /// The option's name.
        name: String,
    },
    /// The implementation failed with a status its operation does not document.
    #[error("the operation {operation} failed with {status}, which it does not document")]
    Undocumented {
        /// The `operationId`.
        operation: &'static str,
        /// The status.
        status: u16,
    },
    /// The server contradicts its own document; the sentence says how.
    #[error("the server contradicts its document: {0}")]
    Defect(String),
}
