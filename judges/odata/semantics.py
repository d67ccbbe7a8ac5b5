"""Where the engine reads the specification differently, one change of the engine for each.

A change makes the engine do what Muster does at one point and leaves the rest. When the two
disagree, and the engine with some of these changes agrees, then the disagreement is of those
classes and of nothing else. `disagreements.yaml` says for each who is right, and why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import contextmanager
from decimal import Decimal

from odatapy.data import ComplexValue, Entity
from odatapy.server import eval as evaluation
from odatapy.server.uri.expression import BinaryOperatorKind

from engine import Member

Change = Callable[..., object]
VISITOR = evaluation.InMemoryExpressionVisitor


def null_is_not_compared(original: Change, operator, left, right):
    return False if left is None or right is None else original(operator, left, right)


def null_is_in_a_list(original: Change, self, operator, left, right):
    if operator is not BinaryOperatorKind.IN:
        return original(self, operator, left, right)
    items = evaluation._as_sequence(evaluation._null(right))
    return any(evaluation._equals(evaluation._null(left), item) for item in items)


def members_have_the_order_of_their_values(original: Change, operator, left, right):
    members = getattr(left, "members", None) or getattr(right, "members", None)
    if members is None or left is None or right is None:
        return original(operator, left, right)
    return original(operator, members.index(left), members.index(right))


def the_first_of_flags_is_none_of_them(original: Change, left, right):
    if isinstance(left, Member) and isinstance(right, str):
        first = left.members[0]
        return evaluation._name_set(right) - {first} <= evaluation._name_set(left)
    return original(left, right)


def a_remainder_has_the_sign_of_its_left_side(original: Change, operator, left, right):
    result = original(operator, left, right)
    if operator is BinaryOperatorKind.MOD and result and (result < 0) != (left < 0):
        return result - right
    return result


def a_cast_in_a_path_is_a_condition(original: Change, self, member):
    if member.root_uri_info is not None or evaluation._is_root(member):
        return original(self, member)
    current = self._start_of(member)
    for segment in member.path:
        if "." in segment:
            actual = current.type if isinstance(current, Entity) else getattr(current, "type_name", None)
            if not isinstance(current, (Entity, ComplexValue)) or segment not in actual.line:
                return evaluation.MISSING
            continue
        current = evaluation._get_member(current, segment, self.nav_resolver)
        if current is evaluation.MISSING or current is None:
            return current
    return current


def a_fraction_is_a_double(original: Change, *arguments):
    result = original(*arguments)
    return float(result) if isinstance(result, Decimal) else result


def nothing_has_no_count(original: Change, self, member):
    if member.count and member.lambda_expression is None:
        if self._resolve_path(member) in (None, evaluation.MISSING):
            return None
    return original(self, member)


# The name of a class, where in the engine it is changed, and the change.
CHANGES: list[tuple[str, object, str, Change]] = [
    ("null is not compared", evaluation, "_compare", null_is_not_compared),
    ("null is in a list", VISITOR, "visit_binary", null_is_in_a_list),
    ("members have the order of their values", evaluation, "_compare", members_have_the_order_of_their_values),
    ("the first of flags is none of them", evaluation, "_has", the_first_of_flags_is_none_of_them),
    ("a remainder has the sign of its left side", evaluation, "_arithmetic", a_remainder_has_the_sign_of_its_left_side),
    ("a cast in a path is a condition", VISITOR, "_resolve_path", a_cast_in_a_path_is_a_condition),
    ("nothing has no count", VISITOR, "visit_member", nothing_has_no_count),
    ("a fraction is a double", VISITOR, "visit_literal", a_fraction_is_a_double),
    ("a fraction is a double", evaluation, "_arithmetic", a_fraction_is_a_double),
]
NAMES = list(dict.fromkeys(name for name, *_ in CHANGES))


@contextmanager
def changed(names: Iterable[str], changes: list[tuple[str, object, str, Change]] = CHANGES):
    """The engine with the changes of these names, which are undone afterwards."""
    wanted = set(names)
    before = []
    for name, holder, attribute, change in changes:
        if name in wanted:
            original = getattr(holder, attribute)
            before.append((holder, attribute, original))
            setattr(holder, attribute, _bind(change, original))
    try:
        yield
    finally:
        for holder, attribute, original in reversed(before):
            setattr(holder, attribute, original)


def _bind(change: Change, original: Change) -> Change:
    def replaced(*arguments, **named):
        return change(original, *arguments, **named)

    return replaced
