//! What the generated server surface stands on: the request as handlers see it, reading it under
//! the document's rules, and writing the documented answer. It knows no operation and no type.

pub mod answer;
mod coding;
mod context;
mod input;
mod rejection;

pub use coding::ContentCoding;
pub use context::{RequestContext, Version};
pub use input::{Input, joined, lines};
pub use rejection::Rejection;

use muster_model_runtime::schema::{Schema, Versions};

/// One operation of the document, as data.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// Its `operationId`.
    pub id: &'static str,
    /// Its method, in capitals.
    pub method: &'static str,
    /// Its path template.
    pub path: &'static str,
    /// Its tag.
    pub tag: &'static str,
    /// The versions that have it.
    pub versions: Versions,
    /// Who may call it: alternatives, each a set of scopes all of which are needed, the least
    /// privileged first. Empty when the document asks for none.
    pub scopes: &'static [&'static [&'static str]],
    /// The query options it declares, as the document spells them.
    pub query: &'static [&'static str],
    /// Every status it documents, ascending.
    pub statuses: &'static [u16],
    /// The media type of its success, when that has a body.
    pub media_type: Option<&'static str>,
    /// What the JSON body of its success looks like, when it has one.
    pub answer: Option<&'static Schema>,
}
