//! OData query options over JSON, as Microsoft Graph has them.
//!
//! This crate reads the query options of a request, checks them against the
//! static schema tables of the model, and answers with pages of rows. It also
//! owns what else of OData stands in a request's text: the spellings of a
//! path, the `Prefer` and `Accept` headers, and the order of a batch.
//!
//! It must never perform input or output, read a clock, draw randomness or
//! know of HTTP: whatever it answers is a function of its arguments alone. And
//! whatever it is given, it must never panic or recurse without limit.
//!
//! # A query from end to end
//!
//! ```
//! use muster_model_runtime::{Additional, DateTimeOffset, Format, Object, Property, Rule, Schema,
//!     Shape, Versions};
//! use muster_odata::{Context, Dialect, QueryOptions, Resource, Source, apply, plan, query_pairs};
//! use serde_json::{Value, json};
//!
//! const fn text(name: &'static str) -> Property {
//!     let rule = Rule::String { min_length: None, max_length: None, pattern: None,
//!         format: Format::None };
//!     Property { name, versions: Versions::ALL, required: true, nullable: false,
//!         read_only: false, default: None, rule }
//! }
//! static GROUP: Schema = Schema {
//!     name: "group",
//!     versions: Versions::ALL,
//!     shape: Shape::Object(Object { bases: &[], properties: &[text("id"), text("displayName")],
//!         additional: Additional::Refused }),
//! };
//!
//! /// Groups are listed by id, and are related to nothing.
//! struct Groups;
//!
//! impl Source for Groups {
//!     fn related(&self, _: &str, _: &Value) -> Vec<Value> {
//!         Vec::new()
//!     }
//!
//!     fn place(&self, row: &Value) -> String {
//!         row["id"].to_string()
//!     }
//! }
//!
//! let pairs = query_pairs("$filter=startswith(displayName,'A')&$select=id")?;
//! let options = QueryOptions::parse(pairs, Dialect { dollar_optional: false })?;
//! let resource =
//!     Resource { schema: &GROUP, version: "v1.0", list: "/groups", navigations: &[] };
//! let planned = plan(options, &resource)?;
//! let rows = vec![json!({"id": "1", "displayName": "All"}), json!({"id": "2", "displayName": "B"})];
//! let context = Context { now: DateTimeOffset::UNIX_EPOCH, max_page_size: 100, source: &Groups };
//! assert_eq!(apply(&planned, rows, &context)?.items, [json!({"id": "1"})]);
//! # Ok::<(), muster_odata::QueryFault>(())
//! ```
//!
//! # What is supported
//!
//! | option | supported | refused as unsupported |
//! |---|---|---|
//! | `$select` | properties, parts of complex properties, casts, `*`, relationships for their links | `*` behind a cast, operations as `namespace.*` |
//! | `$filter` | everything below | relationships, `$root`, `$this`, annotations, parameter aliases, JSON literals, options of `$count`, members of enumerations as numbers, patterns that look around or refer back, `binary'...'`, `geography'...'`, `geometry'...'` |
//! | `$orderby` | any expression of `$filter`'s that has an order, `asc`, `desc`, several | |
//! | `$top`, `$skip`, `$count` | yes | |
//! | `$expand` | relationships the caller supplies, `*`, nested `$select` `$filter` `$orderby` `$top` `$skip` `$count` `$search` | casts, paths behind a relationship, nested `$expand` `$levels` `$compute` `$apply` |
//! | `$search` | words, phrases, `"property:words"`, `AND` `OR` `NOT`, parentheses | |
//! | `$skiptoken` | those this crate gave out for the same options | |
//! | `$format` | `json`, `application/json` with a metadata level | every other format |
//! | `$apply`, `$compute`, `$deltatoken`, `$id`, `$index`, `$schemaversion` | | all |
//!
//! | part of an expression | supported |
//! |---|---|
//! | literals | null, truth values, numbers, `INF` `-INF` `NaN`, text, GUIDs, dates, times, both together, `duration'...'`, enumeration members as text or `microsoft.graph.enablement'enabled'` |
//! | operators | `eq ne gt ge lt le and or not has in add sub mul div divby mod -` |
//! | paths | properties in any case, casts, `$it` (within `$expand` the outer row), `any`, `all`, `$count` |
//! | types | `isof`, `cast`, the type in quotes or not |
//! | text | `contains startswith endswith length indexof substring concat tolower toupper trim matchesPattern` |
//! | time | `year month day hour minute second fractionalseconds totalseconds date time totaloffsetminutes now mindatetime maxdatetime` |
//! | numbers | `round floor ceiling` |
//!
//! # Decisions
//!
//! - `matchesPattern` has the syntax of the crate `regex`.
//! - Text is compared exactly, case included; members of enumerations and
//!   names of properties, types, functions and operators in any case.
//! - A number with a fraction or an exponent is an `Edm.Double`: the document
//!   has no `Edm.Decimal`.
//! - A whole number is of every integer type that holds it, by `isof` and
//!   `cast`, whatever the document says of its property.
//! - The order of members of an enumeration is that of their declaration.
//! - A property that only some derived types have needs a cast.
//! - No number of operands of `and` and `or` is too many, but parentheses,
//!   calls and the like nest at most about 30 deep, and a value has at most
//!   64 KiB.
//! - `$select` has at most 100 different paths, `$orderby` 10 different
//!   expressions, and a query 10 patterns of `matchesPattern`. What is repeated
//!   counts once.
//! - `$top` is the size of a page; see [`apply`].
//! - Unknown options are refused with or without a `$`; see
//!   [`QueryOptions::parse`].

mod answer;
pub mod batch;
mod context;
mod evaluate;
mod fault;
mod grammar;
mod header;
mod model;
mod names;
mod near;
mod options;
pub mod path;
mod pattern;
mod plan;
pub mod syntax;
mod text;
mod value;

pub use answer::{
    Context, Page, SkipToken, Source, apply, count, length_in_link, next_link, query_pairs, shape,
};
pub use context::Projection;
pub use fault::{Classification, Position, Problem, QueryFault};
pub use header::{
    AcceptFault, JsonFormat, MetadataLevel, PreferFault, Preferences, Return, accept, accepts,
    format, prefer,
};
pub use model::{derived, qualified};
pub use names::OptionName;
pub use options::{Dialect, QueryOptions, unsupported};
pub use plan::{Navigation, Planned, Resource, plan};
