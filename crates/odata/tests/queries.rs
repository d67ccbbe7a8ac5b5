//! What queries answer, asked of the document's own schemas.

mod support;

use muster_model_runtime::{Described, Shape};
use muster_odata::{Classification, QueryFault, apply, count, plan};
use serde_json::json;
use support::{ask, configurations, found, letters, parse};

#[test]
fn what_real_clients_send_works() {
    for (filter, expected) in [
        ("deviceEnrollmentConfigurationType eq 'windowsRestore'", "c"),
        ("deviceEnrollmentConfigurationType eq 'WindowsRestore'", "c"),
        ("deviceEnrollmentConfigurationType eq 'Limit'", "a"),
        (
            "deviceEnrollmentConfigurationType eq 'limit' and priority eq 0",
            "a",
        ),
        (
            "deviceEnrollmentConfigurationType in ('limit','SinglePlatformRestriction')",
            "ab",
        ),
        (
            "deviceEnrollmentConfigurationType eq microsoft.graph.deviceEnrollmentConfigurationType'limit'",
            "a",
        ),
        ("DisplayName eq 'restore'", "c"),
        ("displayName eq 'Restore'", ""),
        (
            "startsWith(displayName,'Windows') OR NOT (priority gt 0)",
            "ab",
        ),
        ("endsWith(id,'_WindowsRestore')", "c"),
        (
            "isof('microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration')",
            "c",
        ),
        ("isof(microsoft.graph.deviceEnrollmentConfiguration)", "abc"),
        (
            "isof(microsoft.graph.deviceEnrollmentLimitConfiguration) eq false",
            "bc",
        ),
        (
            "microsoft.graph.deviceEnrollmentLimitConfiguration/limit gt 10",
            "a",
        ),
        (
            "microsoft.graph.deviceEnrollmentLimitConfiguration/limit eq null",
            "bc",
        ),
        ("description eq 'It''s a pilot'", "b"),
        ("createdDateTime ge 2024-01-01T00:00:00Z", "ab"),
        ("createdDateTime lt 2024-01-01", "c"),
        ("roleScopeTagIds/any(t:t eq '7')", "b"),
        ("roleScopeTagIds/all(t:t eq '0')", "ac"),
        ("not roleScopeTagIds/any()", "c"),
        ("'7' in roleScopeTagIds", "b"),
        ("roleScopeTagIds/$count ge 1", "ab"),
    ] {
        assert_eq!(found(filter), Ok(expected.to_owned()), "{filter}");
    }
}

#[test]
fn null_follows_the_three_valued_logic() {
    for (filter, expected) in [
        ("description eq null", "a"),
        ("description ne null", "bc"),
        ("description gt 'A'", "b"),
        ("not (description gt 'A')", "ac"),
        ("contains(description,'pilot')", "b"),
        ("not contains(description,'pilot')", "c"),
        ("contains(description,'pilot') or priority eq 0", "ab"),
        ("null eq null", "abc"),
        ("null", ""),
        ("not null", ""),
        ("length(description) eq null", "a"),
        ("description in (null,'')", "ac"),
    ] {
        assert_eq!(found(filter), Ok(expected.to_owned()), "{filter}");
    }
}

#[test]
fn functions_and_arithmetic_compute() {
    for condition in [
        "1 add 2 mul 3 eq 7",
        "7 div 2 eq 3 and 7 divby 2 eq 3.5 and -7 mod 3 eq -1",
        "5 sub -3 eq 8 and -(5) eq -5 and - 5 eq -5",
        "1.5 add 1 eq 2.5 and 1 div 2.0 eq 0.5",
        "1.0 div 0 eq INF and -1.0 div 0 eq -INF and NaN ne NaN",
        "not (NaN eq NaN) and not (NaN lt 1)",
        "length('aé') eq 2 and indexof('xaéb','b') eq 3 and indexof('a','b') eq -1",
        "substring('hello',1) eq 'ello' and substring('hello',1,3) eq 'ell' and substring('a',5) eq ''",
        "concat(concat('a','b'),'c') eq 'abc' and toupper('aé') eq 'AÉ' and tolower('AB') eq 'ab'",
        "trim('  x ') eq 'x' and matchesPattern('Pilot 7','^P.*[0-9]$')",
        "year(2024-02-29) eq 2024 and month(2024-02-29) eq 2 and day(2024-02-29) eq 29",
        "hour(2024-01-01T23:30:15.5+02:00) eq 23 and minute(10:20:30) eq 20 and second(10:20:30) eq 30",
        "fractionalseconds(2024-01-01T23:30:15.5Z) eq 0.5",
        "date(2024-01-01T23:30:00-02:00) eq 2024-01-01 and time(2024-01-01T23:30:00Z) eq 23:30",
        "totaloffsetminutes(2024-01-01T00:00:00-02:30) eq -150",
        "2024-01-01T02:00:00+02:00 eq 2024-01-01T00:00:00Z",
        "now() eq 1970-01-01T00:00:00Z and mindatetime() lt maxdatetime()",
        "2024-02-28 add duration'P2D' eq 2024-03-01",
        "2024-03-01T00:00:00Z sub 2024-02-28T12:00:00Z eq duration'P1DT12H'",
        "duration'PT1H' mul 24 eq duration'P1D' and totalseconds(duration'-PT1.5S') eq -1.5",
        "round(2.5) eq 3 and round(-2.5) eq -3 and floor(-0.5) eq -1 and ceiling(0.5) eq 1 and floor(3) eq 3",
        "cast('12',Edm.Int32) eq 12 and cast(12,'Edm.String') eq '12' and cast('x',Edm.Int32) eq null",
        "isof('x',Edm.String) and not isof(1,Edm.String) and not isof(null,Edm.String)",
        "9007199254740993 gt 9007199254740992.0",
        "$it/priority ge 0 and priority ge -1",
    ] {
        assert_eq!(found(condition), Ok("abc".to_owned()), "{condition}");
    }
}

#[test]
fn faults_say_what_and_where() {
    for (filter, expected) in [
        (
            "",
            ", character 1: expected a literal, a property, a function or '(', but the value ends.",
        ),
        (
            "priority eq",
            ", character 12: expected a literal, a property, a function or '(', but the value ends.",
        ),
        (
            "priority foo 1",
            ", character 10: expected an operator or the end, found 'foo'.",
        ),
        (
            "(priority eq 1",
            ", character 15: expected an operator, ',' or ')', but the value ends.",
        ),
        (
            "displayName eq 'x",
            ", character 18: expected a closing quotation mark, but the value ends.",
        ),
        (
            "é eq 1 and prioritty eq 1",
            ", character 1: the property 'é' does not exist on type 'microsoft.graph.deviceEnrollmentConfiguration'.",
        ),
        (
            "prioritty eq 1",
            ", character 1: the property 'prioritty' does not exist on type \
             'microsoft.graph.deviceEnrollmentConfiguration' (did you mean 'priority'?).",
        ),
        (
            "limit eq 1",
            ", character 1: the property 'limit' exists only on types derived from \
             'microsoft.graph.deviceEnrollmentConfiguration'; write \
             'microsoft.graph.deviceEnrollmentLimitConfiguration/limit'.",
        ),
        (
            "priority eq 'x'",
            ", character 10: 'eq' cannot combine a whole number and text.",
        ),
        (
            "displayName add 1 eq 2",
            ", character 13: 'add' cannot combine text and a whole number.",
        ),
        (
            "priority",
            ", character 1: '$filter' needs a condition (comparisons after 'not' go in parentheses), not a whole number.",
        ),
        (
            "lenght(id) eq 1",
            ", character 1: there is no function 'lenght' (did you mean 'length'?).",
        ),
        (
            "contains(id) eq 1",
            ", character 1: the function 'contains' takes 2 arguments, not 1.",
        ),
        (
            "contains(priority,'x')",
            ", character 10: the function 'contains' needs text, not a whole number.",
        ),
        (
            "createdDateTime gt 2024-02-30",
            ", character 20: there is no such day.",
        ),
        (
            "priority div 0 eq 1",
            ", character 10: a number is divided by zero.",
        ),
        (
            "priority add 9223372036854775807 eq 1",
            ", character 10: the result of 'add' is out of range.",
        ),
        (
            "hassubset(roleScopeTagIds,['1'])",
            ", character 1: the function 'hassubset' is not supported.",
        ),
        (
            "geo.distance(a,b) lt 1",
            ", character 1: the function 'geo.distance' is not supported.",
        ),
        (
            "assignments/any()",
            ", character 1: the relationship 'assignments' within an expression is not supported.",
        ),
        (
            "id eq @p",
            ", character 7: a parameter alias is not supported.",
        ),
        (
            "displayName/x eq 1",
            ", character 13: the path '/x' needs an object before the '/', not text.",
        ),
        (
            "matchesPattern(id,'(')",
            ", character 19: the pattern is not a regular expression: unclosed group.",
        ),
    ] {
        let expected = format!("Query option '$filter'{expected}");
        assert_eq!(found(filter), Err(expected), "{filter}");
    }
    let unknown = found("deviceEnrollmentConfigurationType eq 'limits'").expect_err("unknown");
    assert!(
        unknown.contains("character 38: 'limits' is not a member of"),
        "{unknown}"
    );
    assert!(unknown.contains("'limit', "), "{unknown}");
}

fn class(pairs: &[(&str, &str)]) -> Option<Classification> {
    ask(pairs)
        .err()
        .map(|fault: QueryFault| fault.classification())
}

#[test]
fn faults_are_classified() {
    assert_eq!(
        class(&[("$filter", "a.b(1)")]),
        Some(Classification::Unsupported)
    );
    assert_eq!(
        class(&[("$compute", "1")]),
        Some(Classification::Unsupported)
    );
    assert_eq!(
        class(&[("$format", "atom")]),
        Some(Classification::Unsupported)
    );
    assert_eq!(
        class(&[("$expand", "assignments($levels=2)")]),
        Some(Classification::Unsupported)
    );
    assert_eq!(
        class(&[("$expand", "assignments/$ref")]),
        Some(Classification::Unsupported)
    );
    assert_eq!(class(&[("$filter", "x")]), Some(Classification::Malformed));
    assert_eq!(class(&[("$top", "-1")]), Some(Classification::Malformed));
    assert_eq!(
        class(&[("$skiptoken", "abc")]),
        Some(Classification::Malformed)
    );
}

#[test]
fn faults_say_what_can_follow_and_what_to_write_instead() {
    for (option, value, words) in [
        ("$select", "id x", "expected '/', ',' or the end, found 'x'"),
        ("$top", "1 x", "expected the end, found 'x'"),
        ("$count", "true x", "expected the end, found 'x'"),
        (
            "$expand",
            "assignments x",
            "expected '(', ',' or the end, found 'x'",
        ),
        (
            "$expand",
            "assignments($top=1 x)",
            "expected ';' or ')', found 'x'",
        ),
        (
            "$orderby",
            "id x",
            "expected an operator, 'asc', 'desc', ',' or the end, found 'x'",
        ),
        (
            "$filter",
            "id eq 'a' x",
            "expected an operator or the end, found 'x'",
        ),
        (
            "$filter",
            "priority eq 0x1",
            "expected a space after the literal, found 'x1'",
        ),
        (
            "$filter",
            "id eq guid'6b6a7a0e-0000-4000-8000-000000000001'",
            "write 6b6a7a0e-0000-4000-8000-000000000001, without 'guid'",
        ),
        (
            "$filter",
            "createdDateTime gt datetime'2024-01-01T00:00:00'",
            "write 2024-01-01T00:00:00Z, without 'datetime'",
        ),
        (
            "$filter",
            "createdDateTime gt DateTimeOffset'2024-01-01T00:00:00+02:00'",
            "write 2024-01-01T00:00:00+02:00, without 'DateTimeOffset'",
        ),
        (
            "$filter",
            "@odata.type eq '#microsoft.graph.x'",
            "write isof('microsoft.graph.",
        ),
        (
            "$filter",
            "@my.note eq 1",
            "an annotation in an expression is not supported",
        ),
        ("$filter", "id eq @p", "a parameter alias is not supported"),
        (
            "$select",
            "microsoft.graph.*",
            "selecting the operations of 'microsoft.graph'",
        ),
        (
            "$select",
            "microsoft.graph.deviceEnrollmentLimitConfiguration/*",
            "'*' behind a '/' in $select is not supported",
        ),
        (
            "$select",
            "microsoft.graph.deviceEnrollmentLimitConfiguration/assignments",
            "the relationship 'assignments' behind a type in $select is not supported",
        ),
        (
            "$expand",
            "microsoft.graph.deviceEnrollmentLimitConfiguration/assignments",
            "the type 'microsoft.graph.deviceEnrollmentLimitConfiguration' in $expand",
        ),
        (
            "$expand",
            "assignments(top=1)",
            "spelled '$top' in this version",
        ),
        (
            "$expand",
            "assignments($expand=assignments)",
            "'$expand' within 'assignments'",
        ),
    ] {
        let fault = ask(&[(option, value)]).expect_err(value);
        assert!(fault.to_string().contains(words), "{value}: {fault}");
        let is_unsupported = fault.to_string().contains("not supported");
        let class = fault.classification();
        assert_eq!(
            class == Classification::Unsupported,
            is_unsupported,
            "{value}"
        );
    }
    let dialect = muster_odata::Dialect {
        dollar_optional: true,
    };
    let beta = muster_odata::QueryOptions::parse([("expand", "assignments(top=1)")], dialect);
    assert!(beta.is_ok(), "{beta:?}");
}

#[test]
fn versions_have_their_own_properties_types_and_members() {
    for filter in [
        "deviceEnrollmentConfigurationType eq 'limit'",
        "isof(microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration)",
    ] {
        let options = parse(&[("$filter", filter)]).expect("well formed");
        assert!(
            plan(options.clone(), &configurations(&[], "beta")).is_ok(),
            "{filter}"
        );
        assert!(
            plan(options, &configurations(&[], "v1.0")).is_err(),
            "{filter}"
        );
    }
}

#[test]
fn rows_are_ordered() {
    for (order, expected) in [
        ("priority", "acb"),
        ("priority desc", "bca"),
        ("description", "acb"),
        ("description desc", "bca"),
        ("description eq null desc,displayName desc", "acb"),
        ("deviceEnrollmentConfigurationType,id", "abc"),
        ("length(displayName) desc , id asc", "abc"),
        (
            "microsoft.graph.deviceEnrollmentLimitConfiguration/limit desc",
            "abc",
        ),
        ("createdDateTime", "cab"),
    ] {
        let page = ask(&[("$orderby", order)]).map(|page| letters(&page));
        assert_eq!(page, Ok(expected.to_owned()), "{order}");
    }
    assert!(ask(&[("$orderby", "roleScopeTagIds")]).is_err());
}

#[test]
fn select_keeps_control_information_and_what_is_asked() {
    let only = |select: &str| {
        let page = ask(&[("$filter", "priority eq 2"), ("$select", select)]).expect("valid");
        page.items.into_iter().next().expect("one row")
    };
    let odata_type = "#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration";
    assert_eq!(
        only("displayname"),
        json!({"@odata.type": odata_type, "displayName": "Windows pilot"})
    );
    let cast = "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration";
    assert_eq!(
        only(&format!("{cast}/platformRestriction/platformBlocked,id")),
        json!({
            "@odata.type": odata_type,
            "id": "b_SinglePlatformRestriction",
            "platformRestriction": {"platformBlocked": false},
        })
    );
    let other = "microsoft.graph.deviceEnrollmentLimitConfiguration/limit";
    assert_eq!(only(other), json!({"@odata.type": odata_type}));
    assert_eq!(only("*").as_object().map(serde_json::Map::len), Some(12));
    assert!(ask(&[("$select", "limit")]).is_err());
    assert!(ask(&[("$select", cast)]).is_err());
}

#[test]
fn it_within_expand_is_the_row_of_the_path() {
    let counts = |options: &str| {
        let expand = format!("assignments({options})");
        let page = ask(&[("$expand", &expand)]).expect(options);
        let count = |row: &serde_json::Value| row["assignments"].as_array().map(Vec::len);
        page.items.iter().filter_map(count).collect::<Vec<_>>()
    };
    let all = counts("$count=true");
    assert!(all.iter().any(|count| *count > 0), "{all:?}");
    let of_first = vec![all[0], 0, 0];
    let of_others = vec![0, all[1], all[2]];
    assert_ne!((&of_first, &of_others), (&all, &all));
    assert_eq!(counts("$filter=$it/id eq id"), [0, 0, 0]);
    assert_eq!(counts("$filter=startswith(id,$it/id)"), all);
    assert_eq!(counts("$filter=$it/priority eq 0"), of_first);
    assert_eq!(
        counts("$filter=$it/priority ne 0;$orderby=$it/priority"),
        of_others
    );
    let limit = "microsoft.graph.deviceEnrollmentLimitConfiguration/limit";
    assert_eq!(counts(&format!("$filter=$it/{limit} gt 10")), of_first);
    let unknown = ask(&[("$expand", "assignments($filter=$it/target eq null)")]);
    assert!(unknown.is_err(), "{unknown:?}");
}

#[test]
fn expand_nests_options() {
    let page = ask(&[
        (
            "$expand",
            "assignments($select=id;$count=true;$orderby=id desc;$top=1)",
        ),
        ("$select", "id"),
        ("$filter", "priority eq 1"),
    ]);
    let page = page.expect("valid");
    assert_eq!(
        page.items,
        [json!({
            "@odata.type": "#microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration",
            "id": "c_WindowsRestore",
            "assignments@odata.count": 1,
            "assignments": [{"id": "c_WindowsRestore_0"}],
        })]
    );
    let fault = ask(&[("$expand", "assignments($filter=nothing eq 1)")]).expect_err("unknown");
    assert_eq!(fault.position.map(|position| position.character), Some(20));
    let unknown = ask(&[("$expand", "assignment")])
        .expect_err("unknown")
        .to_string();
    assert!(unknown.contains("those it has: assignments"), "{unknown}");
    assert!(ask(&[("$expand", "*")]).is_ok());
    assert!(ask(&[("$expand", "assignments,assignments")]).is_err());
    assert!(ask(&[("$expand", "assignments($skiptoken=x)")]).is_err());
}

#[test]
fn search_finds_words_in_text() {
    for (search, expected) in [
        ("\"displayName:PILOT\"", "b"),
        ("pilot", "b"),
        ("all", "a"),
        ("\"all devices\"", "a"),
        ("windows NOT pilot", "c"),
        ("pilot OR restore", "bc"),
        ("NOT (pilot OR restore)", "a"),
        (
            "\"displayname:windows pilot\" AND \"description:pilot\"",
            "b",
        ),
        ("\"it's: a\"", ""),
        // Neither what a complex property or a list holds, nor a member of an enumeration.
        ("acme OR 7 OR enabled", ""),
        ("b_single", "b"),
    ] {
        let page = ask(&[("$search", search)]).map(|page| letters(&page));
        assert_eq!(page, Ok(expected.to_owned()), "{search}");
    }
    assert!(ask(&[("$search", "\"priority:1\"")]).is_err());
    for search in ["pilot \"DisplayName:\"", "pilot displayName:"] {
        let fault = ask(&[("$search", search)]).expect_err(search).to_string();
        let expected = "Query option '$search', character 7: there is nothing to search for in \
                        'displayName'; write \"displayName:words\".";
        assert_eq!(fault, expected);
    }
    assert!(ask(&[("$search", "\"open")]).is_err());
    let escaping = ask(&[("$search", "\"\\")]).expect_err("nothing is escaped");
    let escaping = escaping.to_string();
    assert!(
        escaping.contains("the character that is escaped"),
        "{escaping}"
    );
    assert!(ask(&[("$search", "a AND")]).is_err());
}

#[test]
fn rows_nobody_orders_stay_in_their_order() {
    let resource = configurations(&[], "beta");
    let options = parse(&[("$filter", "priority lt 2"), ("$count", "true")]).expect("well formed");
    let planned = plan(options, &resource).expect("valid");
    let context = muster_odata::Context {
        max_page_size: 1,
        ..support::CONTEXT
    };
    let mut reversed = support::rows();
    reversed.reverse();
    for (rows, first) in [(support::rows(), "a"), (reversed, "c")] {
        let page = apply(&planned, rows, &context).expect("no fault");
        assert_eq!((letters(&page).as_str(), page.count), (first, Some(2)));
        assert!(page.next.is_some());
    }
    assert_eq!(count(&planned, support::rows(), &context), Ok(2));

    let none = parse(&[("$top", "0")]).expect("well formed");
    let planned = plan(none, &resource).expect("valid");
    let page = apply(&planned, support::rows(), &context).expect("no fault");
    assert_eq!((page.items.len(), page.next), (0, None));
}

#[test]
fn what_is_repeated_counts_once_and_what_differs_has_a_limit() {
    let Shape::Union(union) = &muster_model::DeviceEnrollmentConfiguration::schema().shape else {
        panic!("configurations are of several types");
    };
    let paths = union.arms.iter().flat_map(|arm| match &arm.schema.shape {
        Shape::Object(object) => object
            .all_properties()
            .filter(|property| !property.name.starts_with('@'))
            .map(|property| format!("microsoft.graph.{}/{}", arm.schema.name, property.name))
            .collect(),
        _ => Vec::new(),
    });
    let paths: Vec<String> = paths.collect();
    let selected = |items: &str| ask(&[("$select", items)]);
    let most = paths[..100].join(",");
    let page = selected(&most).expect("not too many");
    assert_eq!(selected(&format!("{most},{most}")), Ok(page));
    let fault = selected(&paths[..103].join(",")).expect_err("too many");
    assert_eq!(fault.position.map(|at| at.byte), Some(most.len() + 1));
    assert!(
        fault
            .to_string()
            .ends_with("'$select' has 103 different items, and may have 100; give fewer."),
        "{fault}"
    );

    let many = |item: &dyn Fn(usize) -> String, count| {
        let items: Vec<String> = (0..count).map(item).collect();
        items.join(",")
    };
    let key = |number: usize| format!("priority add {number} desc");
    let ordered = |items: &str| ask(&[("$orderby", items)]);
    let most = many(&key, 10);
    let page = ordered(&most).expect("not too many");
    let repeated = format!("{most},priority add 9,priority add 0 asc");
    assert_eq!(ordered(&repeated), Ok(page));
    let too_many = many(&key, 12);
    let fault = ordered(&too_many).expect_err("too many").to_string();
    assert_eq!(
        fault,
        "Query option '$orderby', character 210: '$orderby' has 12 different items, and may have \
         10; give fewer."
    );
    let nested = format!(
        "assignments($orderby={})",
        many(&|n| format!("id eq '{n}'"), 11)
    );
    let fault = ask(&[("$expand", &nested)])
        .expect_err("too many")
        .to_string();
    assert!(
        fault.starts_with("Query option '$expand'") && fault.contains("'$orderby' has 11"),
        "{fault}"
    );
}

#[test]
fn flags_are_sets() {
    let resource = muster_odata::Resource {
        schema: muster_model::DeviceEnrollmentNotificationConfiguration::schema(),
        ..configurations(&[], "beta")
    };
    let rows = || {
        let options = [
            "none",
            "includeCompanyLogo,includeCompanyName",
            "includeCompanyName",
        ];
        let row = |(index, options)| json!({"id": format!("{index}"), "brandingOptions": options});
        options.into_iter().enumerate().map(row).collect::<Vec<_>>()
    };
    for (filter, expected) in [
        ("brandingOptions has 'includeCompanyName'", "12"),
        (
            "brandingOptions has 'IncludeCompanyName,includeCompanyLogo'",
            "1",
        ),
        (
            "brandingOptions eq 'includeCompanyName,includeCompanyLogo'",
            "1",
        ),
        ("brandingOptions eq 'none'", "0"),
        // The empty set is in every set.
        ("brandingOptions has 'none'", "012"),
        ("brandingOptions has 'none,includeCompanyName'", "12"),
        ("cast(brandingOptions,Edm.String) eq 'none'", "0"),
    ] {
        let options = parse(&[("$filter", filter)]).expect("well formed");
        let planned = plan(options, &resource).expect("valid");
        let page = apply(&planned, rows(), &support::CONTEXT).expect("no fault");
        assert_eq!(letters(&page), expected, "{filter}");
    }
    for (members, classification) in [
        ("", Classification::Malformed),
        ("includeCompanyLogo,", Classification::Malformed),
        (",includeCompanyLogo", Classification::Malformed),
        ("none,,includeCompanyLogo", Classification::Malformed),
        ("includeCompanyLogo,2", Classification::Unsupported),
    ] {
        for operator in ["has", "eq"] {
            let filter = format!("brandingOptions {operator} '{members}'");
            let options = parse(&[("$filter", &filter)]).expect("well formed");
            let fault = plan(options, &resource).expect_err(&filter);
            assert_eq!(fault.classification(), classification, "{fault}");
        }
    }
}

#[test]
fn a_query_has_a_limited_number_of_patterns() {
    let filter = |count: usize| {
        let calls: Vec<String> = (0..count)
            .map(|number| format!("matchesPattern(id,'^{number}')"))
            .collect();
        calls.join(" or ")
    };
    assert!(ask(&[("$filter", &filter(10))]).is_ok());
    let fault = ask(&[("$filter", &filter(11))]).expect_err("too many");
    assert!(
        fault
            .to_string()
            .ends_with("more than 10 patterns are written; write fewer."),
        "{fault}"
    );
    // Wherever they are written.
    let order = ("$orderby", "matchesPattern(displayName,'a')");
    assert!(ask(&[("$filter", &filter(9)), order]).is_ok());
    let fault = ask(&[("$filter", &filter(10)), order]).expect_err("too many");
    assert_eq!(fault.option, "$orderby");
}
