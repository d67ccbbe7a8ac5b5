#![allow(clippy::unwrap_used)]

use progenitor_impl::{GenerationSettings, Generator};
use proptest::prelude::*;

use super::*;
use crate::canon::tests::authored;
use crate::difference::differences;

fn document(schemas: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": schemas}
    })
}

/// Lowers one schema, and checks that it can be lifted to the last byte.
#[track_caller]
fn lowered(schema: Value) -> (Value, Vec<LossKind>) {
    let bundle = document(&json!({"thing": schema}));
    let Lowered { document, losses } = client_view(&bundle).unwrap();
    assert_eq!(lift(&document, &losses).to_string(), bundle.to_string());
    let kinds = losses.iter().skip(1).map(|loss| loss.kind).collect();
    (document["components"]["schemas"]["thing"].clone(), kinds)
}

#[track_caller]
fn refused(schema: Value) -> String {
    client_view(&document(&json!({"thing": schema})))
        .unwrap_err()
        .to_string()
}

/// The types the client generator makes of a document.
fn generated_types(bundle: &Value) -> String {
    let view = client_view(bundle).unwrap();
    let specification = serde_json::from_value(view.document).unwrap();
    let tokens = Generator::new(&GenerationSettings::default())
        .generate_tokens(&specification)
        .unwrap();
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

#[test]
fn null_becomes_a_keyword() {
    assert_eq!(
        lowered(json!({"type": ["null", "integer"], "default": 60, "minimum": 0})),
        (
            json!({"type": "integer", "default": 60, "minimum": 0, "nullable": true}),
            vec![LossKind::Nullability]
        )
    );
    assert_eq!(
        lowered(json!({"description": "d", "oneOf": [{"$ref": "#/a"}, {"type": "null"}]})),
        (
            json!({"description": "d", "allOf": [{"$ref": "#/a"}], "nullable": true}),
            vec![LossKind::Nullability]
        )
    );
    assert_eq!(
        lowered(json!({"oneOf": [{"type": "null"}, {"description": "d", "$ref": "#/a"}]})).0,
        json!({"allOf": [{"$ref": "#/a"}], "nullable": true, "description": "d"})
    );
}

#[test]
fn siblings_stand_around_their_reference() {
    let schema = json!({"properties": {"a": {"$ref": "#/b", "default": "x", "description": "d"}, "b": {"$ref": "#/b"}}});
    let (lowered, kinds) = lowered(schema);
    assert_eq!(
        lowered["properties"],
        json!({"a": {"allOf": [{"$ref": "#/b"}], "default": "x", "description": "d"}, "b": {"$ref": "#/b"}})
    );
    assert_eq!(kinds, [LossKind::ReferenceSiblings]);
}

#[test]
fn tags_and_read_only_properties_are_not_required_of_a_client() {
    let (lowered, kinds) = lowered(json!({
        "required": ["tag", "id", "name"],
        "properties": {
            "tag": {"type": "string", "enum": ["#a", "a"], "x-muster-tag": true, "description": "d"},
            "id": {"type": "string", "readOnly": true},
            "name": {"type": "string"}
        },
        "type": "object"
    }));
    assert_eq!(
        lowered,
        json!({
            "required": ["name"],
            "properties": {
                "tag": {"type": "string", "default": "#a", "description": "d"},
                "id": {"type": "string", "readOnly": true},
                "name": {"type": "string"}
            },
            "type": "object"
        })
    );
    assert_eq!(
        kinds,
        [
            LossKind::TagRequired,
            LossKind::ReadOnlyRequired,
            LossKind::Tag
        ]
    );
    let only_tag = json!({"required": ["t"], "properties": {"t": {"type": "string", "enum": ["a"], "x-muster-tag": true}}});
    assert_eq!(
        self::lowered(only_tag).0,
        json!({"properties": {"t": {"type": "string", "default": "a"}}})
    );
}

#[test]
fn of_two_properties_with_one_name_in_the_client_the_first_stays() {
    let (schema, kinds) = lowered(json!({"type": "object", "properties": {
        "dependsOn": {"type": "array", "items": {}},
        "id": {"type": "string"},
        "depends_on": {"type": "array", "items": {}, "maxItems": 0},
    }}));
    let names: Vec<_> = schema["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["dependsOn", "id"]);
    assert_eq!(kinds, [LossKind::Homonym]);
}

#[test]
fn exclusive_bounds_become_flags() {
    assert_eq!(
        lowered(json!({"exclusiveMinimum": 0.5, "maximum": 2})).0,
        json!({"exclusiveMinimum": true, "maximum": 2, "minimum": 0.5})
    );
    assert!(refused(json!({"exclusiveMinimum": 0, "minimum": 1})).contains("one bound"));
}

#[test]
fn unions_stay_and_names_are_not_extensions() {
    let union = json!({
        "oneOf": [{"$ref": "#/a"}, {"$ref": "#/b"}],
        "discriminator": {"propertyName": "t", "mapping": {"x-a": "#/a", "b": "#/b"}}
    });
    assert_eq!(lowered(union.clone()), (union.clone(), vec![]));
    let mut extended = union.clone();
    extended["discriminator"]["x-a"] = json!(1);
    assert_eq!(lowered(extended), (union, vec![LossKind::Extension]));
    let bundle = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1", "summary": "s", "license": {"name": "n", "identifier": "MIT"}, "x-a": 1},
        "x-b": {},
        "paths": {"/a": {"x-c": 1, "get": {"responses": {
            "200": {"description": "", "headers": {"x-id": {"schema": {"type": ["string", "null"], "x-d": 1}}}},
            "404": {"description": "", "content": {"text/plain": {"schema": {"$ref": "#/a"}}}}
        }}}},
        "components": {"schemas": {"x-e": {"properties": {"x-f": {}}}}}
    });
    let Lowered { document, losses } = client_view(&bundle).unwrap();
    assert_eq!(
        document,
        json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "1", "license": {"name": "n"}},
            "paths": {"/a": {"get": {"responses": {
                "200": {"description": "", "headers": {"x-id": {"schema": {"type": "string", "nullable": true}}}},
                "404": {"description": "", "content": {"text/plain": {"schema": {"$ref": "#/a"}}}}
            }}}},
            "components": {"schemas": {"x-e": {"properties": {"x-f": {}}}}}
        })
    );
    assert_eq!(lift(&document, &losses).to_string(), bundle.to_string());
    let lost: Vec<String> = losses
        .iter()
        .filter(|loss| loss.kind.loses_information())
        .map(ToString::to_string)
        .collect();
    assert_eq!(lost[0], "/info: 3.0 has no such member (summary)");
    assert_eq!(lost[2], ": extensions are left out (x-b)");
}

#[test]
fn what_3_0_cannot_say_is_refused_with_its_place() {
    assert_eq!(
        refused(json!({"items": {"const": 1}})),
        "cannot be lowered to OpenAPI 3.0: 3.0 has no such keyword (at /components/schemas/thing/items/const)"
    );
    assert!(refused(json!({"type": ["string", "integer"]})).contains("exactly one type"));
    assert!(refused(json!({"type": "null"})).contains("null is none"));
    assert!(refused(json!({"nullable": true})).contains("no such keyword"));
    assert!(refused(json!({"items": true})).contains("a schema is an object"));
    let contradiction = json!({"description": "a", "oneOf": [{"$ref": "#/a", "description": "b"}, {"type": "null"}]});
    assert!(refused(contradiction).contains("null is none"));
    assert!(client_view(&json!({"openapi": "3.0.3"})).is_err());
    assert!(client_view(&json!([])).is_err());
}

#[test]
fn the_authored_document_is_lifted_to_the_last_byte() {
    let bundle = authored();
    let Lowered { document, losses } = client_view(&bundle).unwrap();
    assert_eq!(document["openapi"], LOWERED_VERSION);
    let lifted = lift(&document, &losses);
    assert_eq!(differences(&lifted, &bundle), []);
    assert_eq!(lifted.to_string(), bundle.to_string());
}

/// Lifting proves something only if the record does not carry the document itself.
#[test]
fn a_record_entry_is_about_single_members() {
    for loss in client_view(&authored()).unwrap().losses {
        let containers = [
            "properties",
            "items",
            "schema",
            "paths",
            "components",
            "responses",
        ];
        assert!(
            loss.original
                .iter()
                .all(|member| !containers.contains(&member.key.as_str())),
            "{loss}"
        );
    }
}

#[test]
fn the_generator_makes_plain_and_optional_types() {
    let types = generated_types(&document(&json!({
        "colour": {"type": "string", "enum": ["red", "green"]},
        "base": {"type": "object", "required": ["kind", "id"], "properties": {
            "kind": {"$ref": "#/components/schemas/colour", "readOnly": true, "description": "d"},
            "id": {"type": "string", "readOnly": true}
        }},
        "thing": {"allOf": [{"$ref": "#/components/schemas/base"}, {
            "type": "object",
            "required": ["plain", "tag"],
            "properties": {
                "tag": {"type": "string", "enum": ["#thing", "thing"], "x-muster-tag": true},
                "plain": {"$ref": "#/components/schemas/colour", "description": "d"},
                "defaulted": {"$ref": "#/components/schemas/colour", "default": "green", "description": "d"},
                "nullable": {"description": "d", "oneOf": [{"$ref": "#/components/schemas/other"}, {"type": "null"}]},
                "text": {"type": ["string", "null"]},
                "count": {"type": ["integer", "null"], "format": "int32", "default": 60}
            }
        }]},
        "other": {"type": "object", "properties": {"flag": {"type": "boolean", "default": true}}}
    })));
    let thing = types.split("pub struct Thing {").nth(1).unwrap();
    let thing = &thing[..thing.find("\n    }").unwrap()];
    for field in [
        "pub tag: ::std::string::String,",
        "pub plain: Colour,",
        "pub defaulted: Colour,",
        "pub nullable: ::std::option::Option<Other>,",
        "pub text: ::std::option::Option<::std::string::String>,",
        "pub count: ::std::option::Option<i32>,",
        "pub kind: ::std::option::Option<Colour>,",
        "pub id: ::std::option::Option<::std::string::String>,",
    ] {
        assert!(thing.contains(field), "`{field}` is not in\n{thing}");
    }
    assert!(types.contains("Colour::Green"));
}

#[test]
fn the_generator_accepts_the_authored_document() {
    let types = generated_types(&authored());
    assert!(types.contains("pub struct OdataError {"));
}

fn any_schema() -> impl Strategy<Value = Value> {
    let leaf = prop::sample::select(vec![
        json!({"$ref": "#/a"}),
        json!({"x-a": 1, "$ref": "#/a", "x-b": 2, "default": "a"}),
        json!({"description": "d", "type": ["null", "string"], "x-a": 1}),
        json!({"x-a": 1, "type": "string", "enum": ["a"], "x-muster-tag": true}),
        json!({"oneOf": [{"type": "null"}, {"$ref": "#/a", "description": "d"}], "readOnly": true}),
        json!({"exclusiveMaximum": 1, "type": "number", "readOnly": true}),
    ]);
    leaf.prop_recursive(3, 24, 3, |inner| {
        prop_oneof![
            prop::collection::btree_map("[abc]", inner.clone(), 0..4).prop_map(|properties| {
                let names: Vec<&String> = properties.keys().collect();
                json!({"x-z": 0, "required": names, "type": ["object", "null"], "properties": properties, "x-y": 0})
            }),
            inner.clone().prop_map(|items| json!({"x-y": 0, "items": items, "type": "array"})),
            prop::collection::vec(inner, 1..3).prop_map(|arms| json!({"allOf": arms, "x-y": {}})),
        ]
    })
}

proptest! {
    #[test]
    fn lifting_undoes_lowering(schema in any_schema()) {
        let bundle = document(&json!({"a": schema}));
        let Lowered { document, losses } = client_view(&bundle).unwrap();
        prop_assert_eq!(lift(&document, &losses).to_string(), bundle.to_string());
        let text = document.to_string();
        prop_assert!(!text.contains("x-") && !text.contains("\"null\""));
    }
}
