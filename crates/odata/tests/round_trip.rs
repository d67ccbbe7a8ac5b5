//! Reading and writing syntax trees: any tree survives its own text, and no
//! text, however broken, does worse than a fault.

mod support;

use jiff::civil::{Date, Time};
use muster_model_runtime::{DateTimeOffset, Uuid};
use muster_odata::syntax::{
    Among, BinaryOperator, Double, ExpandItem, Expression, ExpressionKind, Function, Literal,
    LogicalOperator, MemberPath, Moment, Options, OrderItem, PathRoot, PathSegment, Place,
    Quantifier, SearchExpression, SegmentKind, SelectItem, TypeName,
};
use muster_odata::{Dialect, QueryOptions, query_pairs};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use support::{ask, parse};

fn literal() -> impl Strategy<Value = Literal> {
    let double = prop_oneof![
        any::<f64>(),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        // One bit pattern of the many that are not numbers.
        Just(f64::NAN),
    ];
    let double = double.prop_filter("canonical NaN", |number| {
        !number.is_nan() || number.to_bits() == f64::NAN.to_bits()
    });
    let moment = (
        -62_135_500_000_i64..253_402_200_000,
        0_i128..10_000_000,
        -839_i32..840,
    );
    let moment = moment.prop_map(|(seconds, ticks, offset_minutes)| {
        let nanoseconds = i128::from(seconds) * 1_000_000_000 + ticks * 100;
        let instant = DateTimeOffset::from_unix_nanoseconds(nanoseconds).expect("in range");
        Literal::DateTimeOffset(Moment {
            instant,
            offset_minutes,
        })
    });
    let date = (1_i16..=9999, 1_i8..=12, 1_i8..=28);
    let time = (0_i8..24, 0_i8..60, 0_i8..60, 0_i32..10_000_000);
    prop_oneof![
        Just(Literal::Null),
        any::<bool>().prop_map(Literal::Boolean),
        any::<i64>().prop_map(Literal::Integer),
        double.prop_map(|number| Literal::Double(Double(number))),
        "\\PC{0,8}|['é]{0,4}".prop_map(Literal::String),
        any::<u128>().prop_map(|bits| Literal::Guid(Uuid::from_u128(bits))),
        moment,
        date.prop_map(|(year, month, day)| Literal::Date(
            Date::new(year, month, day).expect("a day")
        )),
        time.prop_map(|(hour, minute, second, ticks)| {
            Literal::TimeOfDay(Time::new(hour, minute, second, ticks * 100).expect("a time"))
        }),
        (i64::MIN + 1..i64::MAX).prop_map(Literal::Duration),
        "[a-z.,' ]{0,8}".prop_map(|members| Literal::Enumeration {
            type_name: "microsoft.graph.enablement".to_owned(),
            members,
        }),
    ]
}

fn at(kind: ExpressionKind) -> Expression {
    Expression {
        kind,
        place: Place(0),
    }
}

fn segment(kind: SegmentKind) -> PathSegment {
    PathSegment {
        kind,
        place: Place(0),
    }
}

fn member() -> impl Strategy<Value = PathSegment> {
    prop_oneof![
        3 => "[a-z]{1,6}[0-9_]{1,2}".prop_map(SegmentKind::Member),
        1 => "ns\\.[a-z]{1,5}0".prop_map(SegmentKind::Cast),
    ]
    .prop_map(segment)
}

fn path(last: Option<SegmentKind>, it: bool, mut members: Vec<PathSegment>) -> Expression {
    members.extend(last.map(segment));
    let root = if it { PathRoot::It } else { PathRoot::Implicit };
    at(ExpressionKind::Path(MemberPath {
        root,
        segments: members,
    }))
}

fn plain_path() -> impl Strategy<Value = Expression> {
    let last = option::of(prop_oneof![
        Just(SegmentKind::Count),
        Just(SegmentKind::AnyAtAll)
    ]);
    (last, any::<bool>(), vec(member(), 1..4))
        .prop_map(|(last, it, members)| path(last, it, members))
}

fn expression() -> impl Strategy<Value = Expression> {
    let leaf = prop_oneof![
        literal().prop_map(|literal| at(ExpressionKind::Literal(literal))),
        plain_path(),
    ];
    leaf.prop_recursive(5, 40, 4, |inner| {
        let boxed = inner.clone().prop_map(Box::new);
        let operator = prop::sample::select(&[LogicalOperator::And, LogicalOperator::Or][..]);
        let quantifier = prop::sample::select(&[Quantifier::Any, Quantifier::All][..]);
        let type_name = Just(TypeName {
            name: "Edm.String".to_owned(),
            place: Place(0),
        });
        let list = vec(literal().prop_map(|literal| (literal, Place(0))), 1..4);
        let among = prop_oneof![
            list.prop_map(Among::List),
            plain_path().prop_map(Box::new).prop_map(Among::Collection),
        ];
        let call = (
            prop::sample::select(&Function::ALL[..]),
            vec(inner.clone(), 3),
        );
        let call = call.prop_map(|(function, mut arguments)| {
            let count = match function {
                Function::Now | Function::MinDateTime | Function::MaxDateTime => 0,
                Function::Contains
                | Function::StartsWith
                | Function::EndsWith
                | Function::IndexOf
                | Function::Concat
                | Function::MatchesPattern => 2,
                Function::Substring => 3,
                _ => 1,
            };
            arguments.truncate(count);
            ExpressionKind::Call {
                function,
                arguments,
            }
        });
        prop_oneof![
            boxed.clone().prop_map(ExpressionKind::Not),
            boxed.clone().prop_map(ExpressionKind::Negate),
            (operator, vec(inner, 2..4)).prop_map(|(operator, operands)| ExpressionKind::Logical {
                operator,
                // What is held flat is read flat: only parentheses nest.
                operands,
            }),
            (
                prop::sample::select(&BinaryOperator::ALL[..]),
                boxed.clone(),
                boxed.clone()
            )
                .prop_map(|(operator, left, right)| ExpressionKind::Binary {
                    operator,
                    left,
                    right
                }),
            (boxed.clone(), among)
                .prop_map(|(operand, among)| ExpressionKind::In { operand, among }),
            call,
            (option::of(boxed.clone()), type_name.clone())
                .prop_map(|(subject, type_name)| ExpressionKind::IsOf { subject, type_name }),
            (option::of(boxed.clone()), type_name)
                .prop_map(|(subject, type_name)| ExpressionKind::Cast { subject, type_name }),
            (quantifier, vec(member(), 1..3), boxed).prop_map(
                |(quantifier, members, predicate)| {
                    let lambda = SegmentKind::Lambda {
                        quantifier,
                        variable: "v".to_owned(),
                        predicate,
                    };
                    path(Some(lambda), false, members).kind
                }
            ),
        ]
        .prop_map(at)
    })
}

fn search() -> impl Strategy<Value = SearchExpression> {
    let term = "[a-z\"\\\\ :()éA-Z]{1,8}";
    let leaf = term.prop_map(|text| SearchExpression::Term {
        text,
        place: Place(0),
    });
    leaf.prop_recursive(4, 16, 3, |inner| {
        prop_oneof![
            inner
                .clone()
                .prop_map(Box::new)
                .prop_map(SearchExpression::Not),
            vec(inner.clone(), 2..4).prop_map(SearchExpression::And),
            vec(inner, 2..4).prop_map(SearchExpression::Or),
        ]
    })
}

fn options() -> impl Strategy<Value = Options> {
    let select = prop_oneof![
        Just(SelectItem::Everything),
        vec(member(), 1..3).prop_map(SelectItem::Path),
    ];
    let order = (expression(), any::<bool>()).prop_map(|(expression, descending)| OrderItem {
        expression,
        descending,
    });
    let flat = (
        option::of(vec(select, 1..3)),
        option::of(expression()),
        option::of(vec(order, 1..3)),
        (
            option::of(0_usize..1000),
            option::of(0_usize..1000),
            option::of(any::<bool>()),
        ),
        option::of(search()),
    );
    let flat = flat.prop_map(
        |(select, filter, order_by, (top, skip, count), search)| Options {
            select,
            filter,
            order_by,
            top,
            skip,
            count,
            expand: None,
            search,
        },
    );
    flat.prop_recursive(3, 6, 2, |inner| {
        let item = ("[a-z]{1,6}|\\*", inner.clone()).prop_map(|(name, options)| ExpandItem {
            name,
            place: Place(0),
            options,
        });
        (inner, vec(item, 1..3)).prop_map(|(options, expand)| Options {
            expand: Some(expand),
            ..options
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn an_expression_survives_its_text(tree in expression()) {
        let text = tree.to_string();
        let read = parse(&[("$filter", &text)]);
        // Deep trees may meet the limit once their parentheses are written out.
        if read.as_ref().is_err_and(|fault| fault.to_string().contains("too complex")) {
            return Ok(());
        }
        let read = read.map_err(|fault| TestCaseError::fail(format!("{text}: {fault}")))?;
        prop_assert_eq!(read.options.filter, Some(tree), "{}", text);
    }

    #[test]
    fn all_options_survive_their_text(options in options()) {
        let item = ExpandItem { name: "related".to_owned(), place: Place(0), options };
        let text = item.to_string();
        let read = parse(&[("$expand", &text)]);
        if read.as_ref().is_err_and(|fault| fault.to_string().contains("too complex")) {
            return Ok(());
        }
        let read = read.map_err(|fault| TestCaseError::fail(format!("{text}: {fault}")))?;
        prop_assert_eq!(read.options.expand, Some(vec![item]), "{}", text);
    }

    #[test]
    fn a_search_survives_its_text(tree in search()) {
        let text = tree.to_string();
        let read = parse(&[("$search", &text)]);
        let read = read.map_err(|fault| TestCaseError::fail(format!("{text}: {fault}")))?;
        prop_assert_eq!(read.options.search, Some(tree), "{}", text);
    }

    #[test]
    fn no_text_panics(text in "\\PC{0,40}") {
        for name in ["$filter", "$orderby", "$select", "$expand", "$search", "$top", "$format", "$skiptoken"] {
            let _ = parse(&[(name, &text)]);
        }
    }

    #[test]
    fn no_shuffled_grammar_panics(
        words in vec(prop::sample::select(&[
            "(", ")", "'", "\"", ",", ";", "/", "-", "=", ":", " ", "$", "$it", "@p", "[", "any(", "all(", "x",
            "x.y", "in", "has", "eq", "and", "or", "not", "null", "1", "1.5e3", "2024-01-01", "T10:00:00Z",
            "12:30", "6b6a7a0e-0000-4000-8000-000000000000", "contains(", "isof(", "cast(", "duration'P1D'",
            "INF", "NaN", "*", "desc", "$select", "$filter", "$count", "AND", "OR", "NOT", "é", "\\",
        ][..]), 0..24),
    ) {
        let text = words.concat();
        for name in ["$filter", "$orderby", "$select", "$expand", "$search"] {
            // Whatever a fault is, it names what could stand there.
            if let Err(fault) = parse(&[(name, &text)]) {
                prop_assert!(!fault.to_string().contains("something"), "{}: {}", text, fault);
            }
        }
    }

    #[test]
    fn no_bytes_panic(bytes in vec(any::<u8>(), 0..64)) {
        let raw = String::from_utf8_lossy(&bytes);
        let Ok(pairs) = query_pairs(&raw) else { return Ok(()) };
        let _ = QueryOptions::parse(pairs, Dialect { dollar_optional: true });
        let encoded: String = bytes.iter().map(|byte| format!("%{byte:02X}")).collect();
        let _ = query_pairs(&format!("$filter={encoded}"));
    }
}

/// Filters that nest or chain so often, each in a way of its own.
fn deep(depth: usize) -> Vec<String> {
    vec![
        format!("{}1 eq 1{}", "(".repeat(depth), ")".repeat(depth)),
        format!("{}true", "not ".repeat(depth)),
        format!("{}1 eq 1", "- ".repeat(depth)),
        format!("{}'a'{} eq 'a'", "trim(".repeat(depth), ")".repeat(depth)),
        format!(
            "{}true{}",
            "roleScopeTagIds/any(v:".repeat(depth),
            ")".repeat(depth)
        ),
        "true or (true and ".repeat(depth) + "true" + &")".repeat(depth),
        "1 eq 1 and (".repeat(depth) + "1" + &" add 1".repeat(10) + " eq 11" + &")".repeat(depth),
        "(".repeat(depth) + "true" + &" eq true and true or true)".repeat(depth),
    ]
}

#[test]
fn whatever_is_too_deep_or_too_long_is_refused() {
    for depth in [100, 1_000, 8_000] {
        for text in deep(depth) {
            assert!(
                parse(&[("$filter", &text)]).is_err(),
                "{depth}: {}",
                &text[..30]
            );
        }
        let expand = "a($expand=".repeat(depth) + "b" + &")".repeat(depth);
        assert!(parse(&[("$expand", &expand)]).is_err());
        let search = "NOT ".repeat(depth) + "b";
        assert!(parse(&[("$search", &search)]).is_err());
        let chain = format!("1{} eq 1", " add 1".repeat(depth * 2));
        assert!(parse(&[("$filter", &chain)]).is_err());
    }
    assert!(parse(&[("$filter", &"x".repeat(1_000_000))]).is_err());
}

#[test]
fn the_deepest_that_is_read_fits_a_small_stack() {
    let evaluated = std::thread::Builder::new().stack_size(1 << 20).spawn(|| {
        let depths = (1..64).rev();
        let deepest = |shape: usize| {
            depths
                .clone()
                .find(|depth| parse(&[("$filter", &deep(*depth)[shape])]).is_ok())
        };
        (0..deep(1).len())
            .map(|shape| {
                let depth = deepest(shape).expect("some depth is admitted");
                let outcome = ask(&[("$filter", &deep(depth)[shape])]);
                assert!(outcome.is_ok(), "{shape} at {depth}: {outcome:?}");
                depth
            })
            .collect::<Vec<_>>()
    });
    let depths = evaluated.expect("a thread").join().expect("no overflow");
    assert!(depths.iter().all(|depth| *depth >= 15), "{depths:?}");
}

#[test]
fn many_alternatives_are_no_deep_tree() {
    let text = vec!["id eq 'x'"; 3_000].join(" or ");
    assert!(parse(&[("$filter", &text)]).is_ok());
}
