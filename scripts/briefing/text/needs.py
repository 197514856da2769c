"""What a text must hold for a pattern to match, read off the pattern.

A pattern is read once, in Python's own parse of it, for sets of stems: each text that
it matches holds one stem at least of every set. What the reading does not know counts
as any text, so a mistake costs time and loses no match.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

# The parse tree of Python's own expressions, as hypothesis and others read it.
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from briefing.text.patterns import flatten
from briefing.text.rarity import weigh_stem
from briefing.text.stems import (
    HAS_DIGIT,
    RUN,
    SIGNS,
    STEM,
    UNSPACED,
    Stems,
    lower,
)

# Sets of stems, the rarest first: a text of which it is asked holds one stem of each.
Needs = tuple[Stems, ...]
_MOST_SETS = 3  # that are kept of a pattern: a fourth keeps back hardly a text more

_MOST = 96  # readings of a pattern that are followed at once


def find_needs(source: str, flags: int = 0) -> Needs:
    """Return sets of stems of each of which every match holds one at least.

    Args:
        source: A regular expression.
        flags: As for `re.compile`.

    Returns:
        The rarest sets that the pattern shows, none that another one implies; ``()``
        where it shows none.

    """
    found: list[Stems] = []
    for stems in sorted(_sets(_parser.parse(source, flags), _ANY), key=_weigh_all):
        if not any(other <= stems for other in found):
            found.append(stems)
    return tuple(found[:_MOST_SETS])


# A pattern is read as the texts that it may match, in three signs beside its own
# letters: any text, also none; a place where no word goes on; a digit.
_ANY, _EDGE, _NUMBER = "\x00", " ", "\x01"
_BLANK = (_ANY, _EDGE)  # twice is as good as once


def _sets(items: Iterable[Any], before: str) -> list[Stems]:
    """Return what a sequence of the parse tree needs that follows *before*."""
    found: list[Stems] = []
    readings = [before]
    for op, argument in flatten(items):
        following = _readings(op, argument)
        if following is None:  # too many ways: each alternative has its own sets
            _gather(readings, found)
            found += _sets_of_branch(argument[1], _last(readings))
            readings = [_ANY]
            continue
        readings = _shorten(_join(readings, following))
        if len(readings) > _MOST or {one[-1:] for one in readings} in _ENDED:
            # No word goes on here: what is read so far is a need by itself.
            _gather(readings, found)
            readings = [_last(readings)]
    _gather(readings, found)
    return found


_ENDED = ({_EDGE}, {_ANY})


def _sets_of_branch(branches: Iterable[Any], before: str) -> list[Stems]:
    """Return the rarest set of each alternative, joined to one, if all have one."""
    own = [min(_sets(one, before), key=_weigh_all, default=None) for one in branches]
    return [frozenset().union(*(one for one in own if one))] if all(own) else []


def _shorten(readings: Sequence[str]) -> list[str]:
    """Return the readings, every one once, and shorter ones where they are too many."""
    found = dict.fromkeys(readings)
    return list(found if len(found) <= _MOST else dict.fromkeys(map(_condense, found)))


def _condense(reading: str) -> str:
    """Return a reading with no more of it than its rarest stem and its open ends."""
    start = len(reading) - 1
    while start > 0 and reading[start] not in _BLANK:
        start -= 1
    stem = _rarest(reading[: start + 1])
    first = _EDGE if reading.startswith(_EDGE) else _ANY
    if stem is None:
        return first + reading[start:]
    middle = _NUMBER if stem == HAS_DIGIT else f"{_EDGE}{stem}{_EDGE}"
    return first + middle + reading[start:]


def _last(readings: Sequence[str]) -> str:
    """Return what stands surely at the end of all readings."""
    ends = {reading[-1:] for reading in readings}
    return ends.pop() if ends in _ENDED else _ANY


def _sequence(items: Iterable[Any]) -> list[str] | None:
    """Return the readings of a sequence; None where they are too many."""
    readings = [""]
    for op, argument in flatten(items):
        following = _readings(op, argument)
        if following is None:
            return None
        readings = _shorten(_join(readings, following))
        if len(readings) > _MOST:
            return None
    return readings


def _join(readings: Sequence[str], following: Sequence[str]) -> list[str]:
    """Return each reading with each of those that follow, every one once."""
    joined = (
        one + (two[1:] if two[:1] in _BLANK and one.endswith(two[:1]) else two)
        for one, two in product(readings, following)
    )
    return list(dict.fromkeys(joined))


def _readings(op: Any, argument: Any) -> list[str] | None:  # noqa: ANN401 - a parse tree
    """Return the readings of one part; None for a branch with too many."""
    if op is ops.BRANCH:
        return _read_branch(argument[1])
    if op is ops.IN:
        return _read_set(argument)
    if op in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        return _read_repeat(*argument)
    reading = _ANY
    if op is ops.LITERAL:
        reading = _read_letter(argument)
    elif op is ops.AT and argument is not ops.AT_NON_BOUNDARY:
        reading = _EDGE
    elif op in (ops.AT, ops.ASSERT, ops.ASSERT_NOT):
        reading = ""  # it narrows what stands there anyway
    return [reading]


def _read_branch(branches: Iterable[Any]) -> list[str] | None:
    found: list[str] = []
    for branch in branches:
        own = _sequence(branch)
        if own is None:
            return None
        found = _shorten([*found, *own])
        if len(found) > _MOST:
            return None
    return found


def _read_repeat(least: int, most: int, items: Iterable[Any]) -> list[str]:
    own = _sequence(items) or [_ANY + (_EDGE if _ends_word(items) else "")]
    if most > 1 and own != [_EDGE]:
        own = [one + _ANY for one in own]
    return own if least else ["", *own]


def _ends_word(items: Iterable[Any]) -> bool:
    """Say whether no word goes on behind a sequence, however much of it is left out."""
    for part in reversed(list(flatten(items))):
        readings = _readings(*part)
        if readings is None or not all(one[-1:] in ("", _EDGE) for one in readings):
            return False
        if "" not in readings:
            return True
    return False


def _read_set(members: Sequence[tuple[Any, Any]]) -> list[str]:
    """Return the readings of a set of characters."""
    found: list[str] = []
    for op, argument in members:
        if op is ops.LITERAL:
            found.append(_read_letter(argument))
        elif op is ops.CATEGORY and argument is ops.CATEGORY_DIGIT:
            found.append(_NUMBER)
        elif op is ops.CATEGORY and argument in (
            ops.CATEGORY_SPACE,
            ops.CATEGORY_NOT_WORD,
        ):
            found.append(_EDGE)
        elif (
            op is ops.RANGE
            and chr(argument[0]).isdigit()
            and chr(argument[1]).isdigit()
        ):
            found.append(_NUMBER)
        else:
            return [_ANY]
    return list(dict.fromkeys(found))


def _read_letter(code: int) -> str:
    letter = lower(chr(code))
    if letter.isdecimal():
        return _NUMBER
    if letter in SIGNS or RUN.fullmatch(letter):
        return letter
    return _EDGE


def _gather(readings: Sequence[str], found: list[Stems]) -> None:
    """Add the set that a stretch of a pattern shows, if each of its readings does."""
    own = [_rarest(reading) for reading in readings]
    if all(own):
        found.append(frozenset(one for one in own if one))


def _rarest(reading: str) -> str | None:
    """Return the rarest stem that each text of a reading holds."""
    stems = [sign for sign in SIGNS if sign in reading]
    if _NUMBER in reading:
        stems.append(HAS_DIGIT)
    for run in RUN.finditer(reading):
        before = reading[run.start() - 1 : run.start()]
        after = reading[run.end() : run.end() + 1]
        is_whole = after not in ("", _ANY, _NUMBER)
        if not run[0].isascii() and UNSPACED.search(run[0]):
            stems += [letter for letter in run[0] if UNSPACED.match(letter)]
        elif before not in ("", _ANY, _NUMBER) and (is_whole or len(run[0]) >= STEM):
            stems.append(run[0][:STEM])
    return min(stems, key=weigh_stem, default=None)


def _weigh_all(stems: Stems) -> int:
    return sum(map(weigh_stem, stems))
