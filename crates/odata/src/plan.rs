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
use crate::pattern::Written;
use muster_model_runtime::Schema;
use sha2::{Digest, Sha256};

use layer::Around;
pub(crate) use layer::{Layer, Sorting};
pub(crate) use node::{Call, Check, Conversion, Node, NodeKind, PathNode, Root, Step};
pub(crate) use search::SearchPlan;
pub(crate) use select::{SelectPlan, SelectStep, written};

/// A collection, or a single resource, that a query is about.
#[derive(Clone, Copy, Debug)]
pub struct Resource<'q> {
    /// What the rows look like.
    pub schema: &'static Schema,
    /// The version of the document in which the query was asked.
    pub version: &'q str,
    /// What tells the list from others of such rows, as its address does.
    pub list: &'q str,
    /// What can be expanded.
    pub navigations: &'q [Navigation],
}

/// A relationship that `$expand` can follow.
#[derive(Clone, Copy, Debug)]
pub struct Navigation {
    /// Its name.
    pub name: &'static str,
    /// What the related rows look like.
    pub schema: &'static Schema,
    /// Whether there can be several.
    pub collection: bool,
    /// Whether it is followed; where it is not, that it cannot be is said.
    pub expandable: bool,
}

/// Query options that fit the resource they were planned for.
#[derive(Debug)]
pub struct Planned {
    pub(crate) options: QueryOptions,
    pub(crate) layer: Layer,
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
pub fn plan(options: QueryOptions, resource: &Resource<'_>) -> Result<Planned, QueryFault> {
    let around = Around {
        patterns: &Written::default(),
        outer: None,
    };
    let layer = Layer::plan(&options.options, resource, around)
        .map_err(|(option, fault)| options.fault(option, fault))?;
    let fingerprint = fingerprint(&options, resource);
    let token = options.skip_token.as_deref().map(|text| {
        SkipToken::read(text, fingerprint, layer.order.len())
            .map_err(|fault| options.fault(OptionName::SkipToken, fault))
    });
    Ok(Planned {
        token: token.transpose()?,
        options,
        layer,
        fingerprint,
    })
}

/// What the pages of one query have in common and those of others have not.
fn fingerprint(options: &QueryOptions, resource: &Resource<'_>) -> [u8; 8] {
    let canonical = options.canonical();
    let mut digest = Sha256::new();
    for part in [
        resource.schema.type_name(),
        resource.version,
        resource.list,
        &canonical,
    ] {
        digest.update(part.as_bytes());
        digest.update([0]);
    }
    let mut fingerprint = [0; 8];
    for (target, byte) in fingerprint.iter_mut().zip(digest.finalize()) {
        *target = byte;
    }
    fingerprint
}
