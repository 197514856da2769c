"""The letters with which a match of a pattern may begin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# As `briefing.text.stems` reads patterns; what is not known here may begin with any.
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

_CATEGORIES = {
    ops.CATEGORY_DIGIT: r"\d",
    ops.CATEGORY_NOT_DIGIT: r"\D",
    ops.CATEGORY_SPACE: r"\s",
    ops.CATEGORY_NOT_SPACE: r"\S",
    ops.CATEGORY_WORD: r"\w",
    ops.CATEGORY_NOT_WORD: r"\W",
}


def first_letters(source: str, letters: Iterable[str]) -> frozenset[str]:
    """Return those of *letters* with which a match may begin.

    Args:
        source: A regular expression in which case counts, but for groups that say
            otherwise.
        letters: Single characters.

    """
    known = frozenset(letters)
    found, may_be_empty = _sequence(_parser.parse(source), known)
    return known if may_be_empty else found


def _sequence(
    items: Iterable[Any], known: frozenset[str]
) -> tuple[frozenset[str], bool]:
    """Return the letters that open a sequence, and whether it may be empty."""
    found: frozenset[str] = frozenset()
    for op, argument in items:
        own, may_be_empty = _part(op, argument, known)
        found |= own
        if not may_be_empty:
            return found, False
    return found, True


def _part(
    op: Any,  # noqa: ANN401 - a parse tree
    argument: Any,  # noqa: ANN401
    known: frozenset[str],
) -> tuple[frozenset[str], bool]:
    """Return the same for one part of a sequence."""
    if op is ops.LITERAL:
        return frozenset(chr(argument)) & known, False
    if op is ops.IN:
        return _set(argument, known), False
    if op is ops.BRANCH:
        branches = [_sequence(branch, known) for branch in argument[1]]
        letters = frozenset().union(*(own for own, _ in branches))
        return letters, any(may_be_empty for _, may_be_empty in branches)
    if op is ops.SUBPATTERN:
        _, flags, _, items = argument
        own, may_be_empty = _sequence(items, known)
        return (
            _either_case(own) & known if flags & re.IGNORECASE else own
        ), may_be_empty
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        least, _, items = argument
        own, may_be_empty = _sequence(items, known)
        return own, may_be_empty or not least
    is_place = op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT)  # takes no letter
    return (frozenset(), True) if is_place else (known, True)


def _either_case(letters: Iterable[str]) -> frozenset[str]:
    return frozenset(form for one in letters for form in (one.lower(), one.upper()))


def _set(members: Sequence[tuple[Any, Any]], known: frozenset[str]) -> frozenset[str]:
    found: set[str] = set()
    for op, argument in members:
        if op is ops.LITERAL:
            found.add(chr(argument))
        elif op is ops.RANGE:
            found.update(c for c in known if argument[0] <= ord(c) <= argument[1])
        elif op is ops.CATEGORY and argument in _CATEGORIES:
            kind = re.compile(_CATEGORIES[argument])
            found.update(c for c in known if kind.match(c))
        elif op is not ops.NEGATE:
            return known
    return known - found if members[0][0] is ops.NEGATE else known & found
