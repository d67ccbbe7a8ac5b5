"""Tries the judge: an engine that evaluates wrongly, in one way at a time, must be noticed.

Each fault goes into the engine, which is then asked again what it agreed on with Muster. It is
noticed when there is a disagreement that is of no listed class. A judge that is blind to a fault on
one side is blind to the same fault on the other, so what is noticed here would be noticed in Muster.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain, count

from odatapy.server import eval as evaluation
from odatapy.server import inmemory
from odatapy.server.uri.expression import BinaryOperatorKind as Operator
from odatapy.server.uri.expression import MethodKind as Method

import semantics

FAULT = "fault"
# How many more questions are made, of which those are asked that can notice a fault.
MORE = 10_000


def _null_equals_nothing(original, left, right):
    return left is not None and right is not None and original(left, right)


def _case_is_ignored(original, left, right):
    both = isinstance(left, str) and isinstance(right, str)
    return original(left.lower(), right.lower()) if both else original(left, right)


def _null_is_false(original, value):
    return bool(original(value))


def _and_takes_null_for_true(original, left, right):
    return original(left is not False, right is not False)


def _or_takes_null_for_true(original, left, right):
    return original(left is not False, right is not False)


def _ge_is_gt(original, operator, left, right):
    return original(Operator.GT if operator is Operator.GE else operator, left, right)


def _lt_is_le(original, operator, left, right):
    return original(Operator.LE if operator is Operator.LT else operator, left, right)


def _greater_by_case(original, operator, left, right):
    both = isinstance(left, str) and isinstance(right, str)
    return original(operator, left.lower(), right.lower()) if both else original(operator, left, right)


def _sub_is_add(original, operator, left, right):
    return original(Operator.ADD if operator is Operator.SUB else operator, left, right)


def _nulls_last(original, value):
    return (value is None, value if value is not None else 0)


def _equals_turned_around(original, *_):
    return (-next(PLACES),)


def _search_in_place_of_match(original, text, pattern):
    return original(text, f"^(?:{pattern})$")


def _derived_is_not_base(original, value, target):
    return getattr(value, "type", None) == getattr(target, "type_name", None)


def _skip_one_more(original, self, request, uri_info, entities, *rest):
    return original(self, request, uri_info, entities[1:] if uri_info.skip else entities, *rest)


def _top_one_more(original, self, entities, uri_info, *rest, **named):
    result = original(self, entities, uri_info, *rest, **named)
    return result[:-1] if uri_info.top is None and uri_info.count else result


def _method(method: Method, wrong: Callable) -> Callable:
    """A fault in one function of the language."""

    def changed(original, self, called, parameters):
        if called is not method or any(each is None for each in parameters):
            return original(self, called, parameters)
        return wrong(original(self, called, parameters), parameters)

    return changed


PLACES = count()
VISITOR = semantics.VISITOR
PROCESSOR = inmemory.InMemoryProcessor
# Name, which questions can notice it, where it goes, and the fault.
FAULTS: list[tuple[str, str, object, str, Callable]] = [
    ("null equals nothing", "null", evaluation, "_equals", _null_equals_nothing),
    ("case is ignored by eq", " eq '| in ", evaluation, "_equals", _case_is_ignored),
    ("case is ignored by gt", " g[te] | l[te] ", evaluation, "_compare", _greater_by_case),
    ("null is false", "not ", evaluation, "_tri", _null_is_false),
    ("and takes null for true", " and ", evaluation, "_and", _and_takes_null_for_true),
    ("or takes null for true", " or ", evaluation, "_or", _or_takes_null_for_true),
    ("ge is gt", " ge ", evaluation, "_compare", _ge_is_gt),
    ("lt is le", " lt ", evaluation, "_compare", _lt_is_le),
    ("sub is add", " sub ", evaluation, "_arithmetic", _sub_is_add),
    ("null is last", "orderby", inmemory, "_sort_key", _nulls_last),
    ("equals are turned around", "orderby", inmemory, "_key_sort_value", _equals_turned_around),
    ("a pattern matches as a whole", "matchesPattern", evaluation, "_matches_pattern", _search_in_place_of_match),
    ("a derived type is not its base", "isof\\(microsoft.graph.deviceEnrollmentConfiguration\\)", evaluation, "_isof", _derived_is_not_base),
    ("$skip is one more", "skip", PROCESSOR, "_page", _skip_one_more),
    ("$count is one less", "count", PROCESSOR, "_filter_sort", _top_one_more),
    ("contains is never true", "contains\\(", VISITOR, "visit_method", _method(Method.CONTAINS, lambda *_: False)),
    ("startswith is contains", "startswith", VISITOR, "visit_method", _method(Method.STARTSWITH, lambda _, p: p[1] in p[0])),
    ("endswith ignores case", "endswith", VISITOR, "visit_method", _method(Method.ENDSWITH, lambda _, p: p[0].lower().endswith(p[1].lower()))),
    ("length counts UTF-16", "length", VISITOR, "visit_method", _method(Method.LENGTH, lambda _, p: len(p[0].encode("utf-16-le")) // 2)),
    ("indexof counts from 1", "indexof", VISITOR, "visit_method", _method(Method.INDEXOF, lambda right, _: right + 1)),
    ("substring starts one later", "substring", VISITOR, "visit_method", _method(Method.SUBSTRING, lambda right, _: right[1:])),
    ("toupper leaves text", "toupper", VISITOR, "visit_method", _method(Method.TOUPPER, lambda _, p: p[0])),
    ("trim leaves text", "trim", VISITOR, "visit_method", _method(Method.TRIM, lambda _, p: p[0])),
    ("round is floor", "round", VISITOR, "visit_method", _method(Method.ROUND, lambda _, p: evaluation.math.floor(p[0]))),
    ("the hour is two later", "hour", VISITOR, "visit_method", _method(Method.HOUR, lambda right, _: (right + 2) % 24)),
    ("the day is one later", "day", VISITOR, "visit_method", _method(Method.DAY, lambda right, _: right + 1)),
]


def try_judge(judge, agreed: list, questions, first: int) -> list[str]:
    """The faults that are not noticed over questions both agree on: those that were asked, and where
    they are too few, more of the same, from the first number that was not asked."""
    blind = []
    for name, pattern, holder, attribute, change in FAULTS:
        able = (each for each in agreed if re.search(pattern, str(each.options)))
        fault = (FAULT, holder, attribute, change)
        more = _more(judge, questions, range(first, first + MORE), pattern)
        if not any(_notices(judge, exchange, fault) for exchange in chain(able, more)):
            blind.append(f"trial.py: the fault '{name}' is not noticed")
    print(f"{len(FAULTS) - len(blind)} of {len(FAULTS)} faults in the engine are noticed")
    return blind


def _more(judge, questions, numbers: range, pattern: str):
    for number in numbers:
        question = questions.question(number)
        if re.search(pattern, str(question.options)):
            exchange = judge.ask(number, question)
            if exchange.agree and exchange.muster[0] == 200:
                yield exchange


def _notices(judge, exchange, fault) -> bool:
    with semantics.changed([FAULT], [fault]):
        exchange.engine = judge.engine_answer(exchange)
        noticed = not exchange.agree and not judge.classify(exchange)
    exchange.engine = exchange.muster
    return noticed
