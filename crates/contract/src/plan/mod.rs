//! Every decision between the document and its Rust: names, types, modules, boxing, response
//! tables. Emitters only write down what stands here; they cannot invent a name.

mod metadata;
mod names;
mod operations;
mod types;

pub use metadata::{
    BoundOperation, EnumType, Model, Navigation, Resource, StructuredType, TypeName, Typed,
    metadata,
};
pub use names::{identifier, is_keyword};
pub use operations::{
    FailurePlan, FieldSource, OperationPlan, RequestField, ResponsePlan, RootPlan, RootVariant,
    RoutePlan, TagPlan,
};
pub use types::{
    ArmPlan, BasePlan, EnumPlan, FieldPlan, FlagsPlan, NewtypePlan, RustType, Shape, StructPlan,
    TypePlan, UnionPlan, VariantPlan,
};

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::read::Document;

/// The decisions for one document.
#[derive(Debug)]
pub struct Plan<'d> {
    /// What was decided about.
    pub document: &'d Document,
    /// The types, by component name, in the document's order.
    pub types: IndexMap<&'d str, TypePlan<'d>>,
    /// The tags that have operations, each of which becomes a trait and a module.
    pub tags: Vec<TagPlan<'d>>,
    /// Every error answer any operation documents.
    pub failures: Vec<FailurePlan<'d>>,
}

/// Decides everything.
///
/// # Errors
/// What the document says but generated Rust could not hold up.
pub fn plan(document: &Document) -> Result<Plan<'_>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let types = types::plan_types(document, &mut diagnostics);
    let (tags, failures) = operations::plan_operations(document, &types, &mut diagnostics);
    diagnostics.into_result(Plan {
        document,
        types,
        tags,
        failures,
    })
}
