//! The rules: one for every kind of change, each with its severity, who breaks and how not to. It
//! holds the judgements and never looks at a document.

use std::fmt;
use std::str::FromStr;

use super::Severity;

macro_rules! rules {
    ($($severity:ident $variant:ident $id:literal: $consequence:literal $(=> $instead:literal)?;)*) => {
        /// A kind of change, named after what oasdiff calls it where oasdiff has it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule {
            $(
                #[doc = concat!("`", $id, "`: ", $consequence, ".")]
                $variant,
            )*
        }

        impl Rule {
            /// Every rule there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The rule's name in reports and in the list of accepted changes.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }

            /// What a change under this rule does to those who rely on the released document.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::$severity,)*
                }
            }

            /// Who breaks, or why nobody does.
            #[must_use]
            pub const fn consequence(self) -> &'static str {
                match self {
                    $(Self::$variant => $consequence,)*
                }
            }

            /// How to change the document without breaking anybody; empty where nobody breaks.
            #[must_use]
            pub const fn instead(self) -> &'static str {
                match self {
                    $(Self::$variant => concat!($($instead)?),)*
                }
            }
        }
    };
}

rules! {
    // Operations.
    Breaking ApiRemoved "api-removed": "callers of the operation get an error" => "keep it and mark it deprecated";
    Addition ApiAdded "api-added": "nobody calls it yet";
    Breaking OperationIdChanged "operation-id-changed": "generated clients name the function after it" => "keep the old name";
    Editorial ApiTagChanged "api-tag-changed": "tags file operations; only the generated server of this workspace is arranged by them, and the compiler speaks up there";
    Editorial DeprecationChanged "deprecation-changed": "everything works as before";
    Breaking VersionsNarrowed "versions-narrowed": "callers of the versions that lose it are refused or miss it" => "keep it in every version that had it";
    Addition VersionsWidened "versions-widened": "more versions have it";

    // Who may call.
    Breaking ApiSecurityAlternativeLost "api-security-alternative-lost": "callers who hold only what used to be enough lose access" => "add the new requirement as a further alternative";
    Addition ApiSecurityAlternativeAdded "api-security-alternative-added": "more callers are let in";
    Breaking SecuritySchemeRemoved "security-scheme-removed": "callers who prove themselves this way cannot any more" => "keep the scheme beside the new one";
    Addition SecuritySchemeAdded "security-scheme-added": "it is one more way to prove oneself";
    Breaking SecuritySchemeChanged "security-scheme-changed": "callers get their tokens another way than the server asks for" => "add a second scheme and keep this one";
    Addition SecurityFlowAdded "security-flow-added": "it is one more way to get a token";
    Breaking SecurityScopeRemoved "security-scope-removed": "callers who ask for the scope are refused a token" => "keep the scope, even if nothing needs it";
    Addition SecurityScopeAdded "security-scope-added": "nobody asks for it yet";

    // Parameters.
    Breaking NewRequiredRequestParameter "new-required-request-parameter": "requests that leave it out are refused" => "make it optional and choose what its absence means";
    Addition NewOptionalRequestParameter "new-optional-request-parameter": "requests that leave it out mean what they meant";
    Breaking RequestParameterRemoved "request-parameter-removed": "the server refuses options it does not know" => "keep the parameter and mark it deprecated";
    Breaking RequestParameterBecameRequired "request-parameter-became-required": "requests that leave it out are refused" => "keep it optional";
    Addition RequestParameterBecameOptional "request-parameter-became-optional": "requests that carry it are still right";
    Breaking RequestParameterSerializationChanged "request-parameter-serialization-changed": "callers write the value the old way" => "add a parameter of another name";
    Breaking PathParameterRenamed "path-parameter-renamed": "the wire does not carry the name, but generated clients do" => "keep the old name";
    Breaking ParameterTypeChanged "parameter-type-changed": "values that were right are refused" => "add a parameter of another name";
    Breaking ParameterTypeNarrowed "parameter-type-narrowed": "values that were right are refused" => "keep accepting them";
    Addition ParameterTypeWidened "parameter-type-widened": "every value that was right still is";

    // Request bodies.
    Breaking RequestBodyAddedRequired "request-body-added-required": "requests without a body are refused" => "make a new operation for requests with a body";
    Addition RequestBodyAddedOptional "request-body-added-optional": "requests without a body are still right";
    Breaking RequestBodyRemoved "request-body-removed": "what callers send has no effect or is refused" => "keep reading the body";
    Breaking RequestBodyBecameRequired "request-body-became-required": "requests without a body are refused" => "keep it optional";
    Addition RequestBodyBecameOptional "request-body-became-optional": "requests with a body are still right";
    Breaking RequestBodyMediaTypeRemoved "request-body-media-type-removed": "bodies of this type are refused with 415" => "keep reading it";
    Addition RequestBodyMediaTypeAdded "request-body-media-type-added": "bodies of the other types are still read";

    // Responses.
    Breaking ResponseSuccessStatusRemoved "response-success-status-removed": "callers wait for this status to know that it worked" => "keep answering with it";
    Breaking ResponseSuccessStatusAdded "response-success-status-added": "a strict client takes a success it does not know for a failure" => "answer with a status that is documented already, or make a new operation";
    Breaking ResponseErrorStatusRemoved "response-error-status-removed": "callers who act on this status (create what is not found, wait when throttled) never see it again" => "keep answering with it in the same case";
    Addition ResponseErrorStatusAdded "response-error-status-added": "a client takes any status from 400 on for an error, whether it knows it or not";
    Breaking ResponseMediaTypeRemoved "response-media-type-removed": "callers who read this type find another one or nothing" => "keep offering it";
    Addition ResponseMediaTypeAdded "response-media-type-added": "who does not ask for it does not get it, and who expects no body ignores one";
    Breaking ResponseHeaderRemoved "response-header-removed": "callers who read the header miss it" => "keep sending it";
    Addition ResponseHeaderAdded "response-header-added": "clients ignore headers they do not know";
    Breaking ResponseHeaderTypeChanged "response-header-type-changed": "callers read the header as what it was" => "send the new value under another name";

    // Properties.
    Breaking NewRequiredRequestProperty "new-required-request-property": "requests that leave it out are refused" => "make it optional or give it a default";
    Addition NewOptionalRequestProperty "new-optional-request-property": "requests that leave it out are still right";
    Breaking RequestPropertyRemoved "request-property-removed": "objects are closed, so requests that carry it are refused" => "keep it, mark it deprecated and ignore it";
    Breaking RequestPropertyBecameRequired "request-property-became-required": "requests that leave it out are refused" => "keep it optional or give it a default";
    Addition RequestPropertyBecameOptional "request-property-became-optional": "requests that carry it are still right";
    Breaking ResponsePropertyRemoved "response-property-removed": "callers who read it miss it" => "keep sending it and mark it deprecated";
    Addition ResponsePropertyAdded "response-property-added": "clients pass over members they do not know";
    Breaking ResponseRequiredPropertyBecameOptional "response-required-property-became-optional": "callers count on it being there" => "keep sending it always";
    Addition ResponsePropertyBecameRequired "response-property-became-required": "callers who were prepared for its absence still are";
    Breaking ReadOnlyFlipped "read-only-flipped": "what callers write there loses its effect, or suddenly has one" => "add a property of another name";
    Breaking PropertyMoved "property-moved": "the wire is the same, but generated types hold it in another place" => "leave it where it was declared";
    Breaking RequestDefaultChanged "request-default-changed": "a request that leaves it out now means something else" => "keep the default";
    Editorial ResponseDefaultChanged "response-default-changed": "answers always carry a property that has a default, so nobody fills it in";

    // Values.
    Breaking PropertyTypeChanged "property-type-changed": "one side writes what the other cannot read, or generated types are named differently" => "add a property of another name and keep this one";
    Breaking RequestTypeNarrowed "request-type-narrowed": "values that were right are refused" => "keep accepting them";
    Addition RequestTypeWidened "request-type-widened": "every value that was right still is";
    Breaking ResponseTypeWidened "response-type-widened": "callers cannot read the new values" => "send the new values in a property of another name";
    Addition ResponseTypeNarrowed "response-type-narrowed": "callers read more than is sent";
    Breaking FormatChanged "format-changed": "values are written and read another way, and generated types change with it" => "keep the format";
    Breaking RequestPropertyBecameNotNullable "request-property-became-not-nullable": "requests with null are refused" => "keep accepting null";
    Addition RequestPropertyBecameNullable "request-property-became-nullable": "requests without null are still right";
    Breaking ResponsePropertyBecameNullable "response-property-became-nullable": "callers count on a value" => "keep sending one, or leave the property out if it is optional";
    Addition ResponsePropertyBecameNotNullable "response-property-became-not-nullable": "callers who were prepared for null still are";
    Breaking RequestPropertyEnumValueRemoved "request-property-enum-value-removed": "requests with the member are refused" => "keep accepting it";
    Addition RequestPropertyEnumValueAdded "request-property-enum-value-added": "nobody sends it yet";
    Addition ResponsePropertyEnumValueAdded "response-property-enum-value-added": "clients keep enums open and carry members they do not know";
    Addition ResponsePropertyEnumValueRemoved "response-property-enum-value-removed": "callers are prepared for more than is sent";
    Breaking RequestRangeTightened "request-range-tightened": "numbers that were right are refused" => "keep the bounds";
    Addition RequestRangeLoosened "request-range-loosened": "every number that was right still is";
    Breaking ResponseRangeLoosened "response-range-loosened": "callers made room for the old bounds only" => "keep to the old bounds in answers";
    Addition ResponseRangeTightened "response-range-tightened": "callers made room for more";
    Breaking RequestLengthTightened "request-length-tightened": "values that were right are refused" => "keep the limits";
    Addition RequestLengthLoosened "request-length-loosened": "every value that was right still is";
    Breaking ResponseLengthLoosened "response-length-loosened": "callers made room for the old limits only" => "keep to the old limits in answers";
    Addition ResponseLengthTightened "response-length-tightened": "callers made room for more";
    Breaking RequestPatternTightened "request-pattern-tightened": "texts that were right may be refused; whether one pattern contains another is not decided here" => "keep the pattern";
    Addition RequestPatternLoosened "request-pattern-loosened": "every text that was right still is";
    Breaking ResponsePatternLoosened "response-pattern-loosened": "callers take texts apart by the old pattern" => "keep to the old pattern in answers";
    Addition ResponsePatternTightened "response-pattern-tightened": "callers read more than is sent";

    // Types.
    Breaking RequestObjectClosed "request-object-closed": "requests with undeclared members are refused" => "keep it open";
    Addition RequestObjectOpened "request-object-opened": "requests without undeclared members are still right";
    Addition ResponseObjectClosed "response-object-closed": "callers are prepared for more than is sent";
    Addition ResponseObjectOpened "response-object-opened": "clients pass over members they do not know";
    Breaking BaseChanged "base-changed": "generated types hold the base's properties in the base's type" => "keep the base and declare new properties in the type itself";
    Breaking DiscriminatorPropertyRenamed "discriminator-property-renamed": "neither side finds the type of what the other sends" => "keep the property";
    Breaking DiscriminatorRemoved "discriminator-removed": "clients cannot tell the arms apart" => "keep the discriminator";
    Breaking DiscriminatorMappingChanged "discriminator-mapping-changed": "values are taken for another type or for none" => "keep the tag and add a new arm";
    Breaking DiscriminatorMappingRemoved "discriminator-mapping-removed": "the tags are no longer the documented ones but the schemas' names" => "keep the mapping";
    Breaking RequestUnionArmRemoved "request-union-arm-removed": "requests of this type are refused" => "keep accepting it";
    Addition RequestUnionArmAdded "request-union-arm-added": "nobody sends it yet";
    Addition ResponseUnionArmAdded "response-union-arm-added": "clients keep unions open and carry types they do not know";
    Addition ResponseUnionArmRemoved "response-union-arm-removed": "callers are prepared for more than is sent";
    Breaking TypeTagChanged "type-tag-changed": "answers name the type otherwise or not at all" => "keep the spelling that is written";
    Addition TypeTagWritten "type-tag-written": "clients pass over a tag they did not expect";
    Editorial PatchSourceChanged "patch-source-changed": "the schema of changes is written out, and what changed in it is judged by itself";
    Addition SchemaAdded "schema-added": "where it is used is judged by itself";
    Editorial SchemaRemoved "schema-removed": "where it was used is judged by itself";
    Editorial UnreachableSchemaChanged "unreachable-schema-changed": "no request and no answer carries it";

    // The document as a whole.
    Breaking ServerRemoved "server-removed": "callers address the old prefix" => "keep serving it";
    Addition ServerAdded "server-added": "the other addresses are still served";
    Editorial OpenapiVersionChanged "openapi-version-changed": "a patch of OpenAPI clarifies and changes nothing";
    Editorial DocumentVersionChanged "document-version-changed": "the document counts its own releases";
    Editorial DocumentationChanged "documentation-changed": "only people read it";
    Breaking Unclassified "unclassified": "nobody has decided who does, so everybody may" => "undo it, or give this kind of change a rule in `muster_contract::compatibility`";
}

/// A name that no rule has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{0}`; take the name between the brackets of `cargo xtask compat`")]
pub struct UnknownRule(pub String);

impl FromStr for Rule {
    type Err = UnknownRule;

    fn from_str(id: &str) -> Result<Self, UnknownRule> {
        let found = Self::ALL.iter().find(|rule| rule.id() == id);
        found.copied().ok_or_else(|| UnknownRule(id.to_owned()))
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())
    }
}
