//! Query options made ready against a schema.
//!
//! Owns what is known of a collection before any of its rows are: that names
//! exist, that types fit, that a skip token belongs. It must never look at a
//! row.

mod expression;
mod function;
mod layer;
mod node;
mod operand;
mod operator;
mod path;
mod search;
mod select;

use crate::answer::SkipToken;
use crate::fault::QueryFault;
use crate::names::OptionName;
use crate::options::QueryOptions;
use muster_model_runtime::Schema;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::fmt;

pub(crate) use layer::{Layer, Sorting};
pub(crate) use node::{Call, Check, Conversion, Node, NodeKind, PathNode, Root, Step};
pub(crate) use search::SearchPlan;
pub(crate) use select::{SelectPlan, SelectStep};

/// A collection, or a single resource, that a query is about.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'q> {
    /// What the rows look like.
    pub schema: &'static Schema,
    /// The version of the document in which the query was asked.
    pub version: &'q str,
    /// The property whose text tells the rows apart, such as `id`.
    pub key: &'static str,
    /// What can be expanded.
    pub navigations: &'q [Navigation<'q>],
}

/// A relationship that `$expand` can follow.
#[derive(Clone, Copy)]
pub struct Navigation<'q> {
    /// Its name.
    pub name: &'static str,
    /// What the related rows look like.
    pub schema: &'static Schema,
    /// Whether there can be several.
    pub collection: bool,
    /// The rows related to a row, in their order.
    pub resolve: &'q dyn Fn(&Json) -> Vec<Json>,
}

impl fmt::Debug for Navigation<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Navigation")
            .field("name", &self.name)
            .field("schema", &self.schema)
            .finish_non_exhaustive()
    }
}

/// Query options that fit the resource they were planned for.
#[derive(Debug)]
pub struct Planned<'q> {
    pub(crate) options: &'q QueryOptions,
    pub(crate) key: &'static str,
    pub(crate) layer: Layer<'q>,
    pub(crate) token: Option<SkipToken>,
    pub(crate) fingerprint: [u8; 8],
}

/// Makes query options ready for a resource.
///
/// # Errors
///
/// A [`QueryFault`] with its position for the first name that does not exist
/// in the resource's version, operand of the wrong type, or skip token of
/// another query.
pub fn plan<'q>(
    options: &'q QueryOptions,
    resource: &Resource<'q>,
) -> Result<Planned<'q>, QueryFault> {
    let layer = Layer::plan(&options.options, resource)
        .map_err(|(option, fault)| options.fault(option, fault))?;
    let fingerprint = fingerprint(options, resource);
    let token = options.skip_token.as_deref().map(|text| {
        SkipToken::read(text, fingerprint, layer.order.len())
            .map_err(|fault| options.fault(OptionName::SkipToken, fault))
    });
    Ok(Planned {
        options,
        key: resource.key,
        token: token.transpose()?,
        layer,
        fingerprint,
    })
}

/// What the pages of one query have in common and those of others have not.
fn fingerprint(options: &QueryOptions, resource: &Resource<'_>) -> [u8; 8] {
    let canonical = options.canonical();
    let mut digest = Sha256::new();
    for part in [resource.schema.name, resource.version, &canonical] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    let mut fingerprint = [0; 8];
    for (target, byte) in fingerprint.iter_mut().zip(digest.finalize()) {
        *target = byte;
    }
    fingerprint
}
