"""How a match of a pattern may begin: its first letters, as patterns compare them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

# As `briefing.text.stems` reads patterns; what is not known here may be any letter.
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from briefing.text.stems import lower

LENGTH = 4  # letters that are read: with one more the table is twice as large
_ANY = "\x00"  # whatever follows, also nothing
_LARGEST_RANGE = 64  # characters of a set that are told one by one
_CLASSES = {ops.CATEGORY_DIGIT: "0", ops.CATEGORY_SPACE: " "}


def read_opening(letters: str) -> str:
    """Return letters of a text as openings have them: small, digits 0, blanks alike."""
    return "".join(map(_read_letter, letters))


def find_openings(source: str) -> frozenset[str]:
    """Return the openings with one of which each match of a pattern begins.

    Args:
        source: A regular expression.

    Returns:
        Openings as `read_opening` returns them; shorter ones where the pattern is
        shorter or any letter may follow. `""` is every opening.

    """
    found = _sequence({""}, _parser.parse(source))
    return frozenset(opening.removesuffix(_ANY) for opening in found)


def _read_letter(letter: str) -> str:
    if letter.isdecimal():
        return "0"
    return " " if letter.isspace() else lower(letter)


def _sequence(before: set[str], items: Iterable[Any]) -> set[str]:
    """Return the openings that a sequence of the parse tree makes of those before."""
    found = before
    for op, argument in items:
        if all(map(_is_whole, found)):
            break
        found = _part(found, op, argument)
    return found


def _part(before: set[str], op: Any, argument: Any) -> set[str]:  # noqa: ANN401 - a parse tree
    """Return the same for one part of a sequence."""
    if op is ops.BRANCH:
        return {one for items in argument[1] for one in _sequence(before, items)}
    if op is ops.SUBPATTERN:
        return _sequence(before, argument[-1])
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        return _repeat(before, *argument)
    if op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        return before  # it takes no letter
    letters = {_ANY}
    if op is ops.LITERAL:
        letters = {_read_letter(chr(argument))}
    elif op is ops.IN:
        letters = _read_set(argument)
    return {
        one if _is_whole(one) else one + letter for one in before for letter in letters
    }


def _repeat(before: set[str], least: int, most: int, items: Iterable[Any]) -> set[str]:
    found = before if least == 0 else set()
    following = before
    for times in range(1, min(most, LENGTH) + 1):
        following = _sequence(following, items)
        if times >= least:
            found = found | following
    if min(most, LENGTH) < least:
        found = {one if _is_whole(one) else one + _ANY for one in following}
    return found


def _is_whole(opening: str) -> bool:
    """Say whether nothing can be added to an opening."""
    return len(opening) >= LENGTH or opening.endswith(_ANY)


def _read_set(members: Sequence[tuple[Any, Any]]) -> set[str]:
    """Return the letters of a set of characters."""
    found: set[str] = set()
    for op, argument in members:
        if op is ops.LITERAL:
            found.add(_read_letter(chr(argument)))
        elif op is ops.RANGE and argument[1] - argument[0] < _LARGEST_RANGE:
            found.update(
                map(_read_letter, map(chr, range(argument[0], argument[1] + 1)))
            )
        elif op is ops.CATEGORY and argument in _CLASSES:
            found.add(_CLASSES[argument])
        else:
            return {_ANY}
    return found
