# ruff: noqa: RUF001 - letters of other scripts are meant
"""What a text must hold for a pattern to match: a sieve before a regular expression.

A page is judged by hundreds of patterns, and most of its lines hold no word that any
of them speaks of. A text is known by the *stems* of its words, their first letters. A
pattern is read once for a set of stems of which each text that it matches holds one
at least; only the texts that do are searched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

# The parse tree of Python's own expressions, as hypothesis and others read it. What
# this file does not know of it counts as any text: the sieve lets more through.
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

Stems = frozenset[str]
Look = Callable[[str], "re.Match[str] | None"]

_STEM = 4  # letters
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_RUN = re.compile(r"[^\W_]+")
# Scripts without blanks between words: each character is a stem.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af]"
)
# Those of them that no blank parts: two characters count as one word.
_CHARACTER = re.compile(
    "[\u2e80-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
_DIGIT = re.compile(r"\d")
HAS_DIGIT = "0"  # the stem of a text with a digit
_SIGNS = "#@+©"  # marks that are stems
# Small letters that match another one where case does not count.
_TWINS = tuple(zip("ıſµςϐϵϑϰϖϱϕ", "isμσβεθκπρφ", strict=True))

# Stems that most English texts hold: a need of these sieves little.
_COMMON_STEMS = (
    "the of and to in a is that for on with as it at by from be are was this have has "
    "an not but will were or had said its they who more been thei one i he she his her "
    "you your we our us all new abou woul ther whic when what than up out so no if can "
    "into afte also time year peop some othe firs last"
)
_COMMON = frozenset(_COMMON_STEMS.split())
_WEIGHTS = {1: 8, 2: 6, 3: 3}  # of a need, by the letters of its stem
_COMMON_WEIGHT = 20
_MOST = 96  # readings of a pattern that are followed at once


def find_stems(text: str) -> Stems:
    """Return the stems of a text: first letters of its words, marks, *has a digit*."""
    return read_words(text)[1]


def find_rarest_stem(label: str) -> str:
    """Return the stem of a text, one word at least, that fewest other texts hold."""
    return min(find_stems(label), key=lambda stem: (_weigh(stem), stem))


def read_words(text: str) -> tuple[int, Stems]:
    """Return how many words a text has, and its stems.

    Words joined by a hyphen, a full stop or an apostrophe count as one, with a stem
    each. In scripts without blanks two characters count as one word.
    """
    low = lower(text)
    words = _WORD.findall(low)
    count = len(words)
    if joined := [word for word in words if not word.isalnum()]:
        words = [*filter(str.isalnum, words), *_RUN.findall(" ".join(joined))]
    stems = {word[:_STEM] for word in words}
    if not text.isascii() and _UNSPACED.search(text):
        stems.update(low)
        if characters := len(_CHARACTER.findall(text)):
            count = characters // 2 + len(_WORD.findall(_CHARACTER.sub(" ", text)))
    if _DIGIT.search(text):
        stems.add(HAS_DIGIT)
    stems.update(sign for sign in _SIGNS if sign in text)
    return count, frozenset(stems)


class Sieve:
    """A pattern that is tried only on texts with one of the stems that it needs."""

    __slots__ = ("_flags", "_is_read", "_look", "_needs", "_pattern", "_source")

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source = source
        self._flags = flags
        self._pattern: re.Pattern[str] | None = None
        self._needs: Stems | None = None
        self._is_read = False
        self._look: Look | None = None

    @property
    def look(self) -> Look:
        """The search of a text for the pattern: at its start, if nowhere else."""
        if self._look is None:
            is_tied = is_tied_to_start(self._source, self._flags)
            self._look = self.pattern.match if is_tied else self.pattern.search
        return self._look

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first asked for."""
        if self._pattern is None:
            self._pattern = re.compile(self._source, self._flags)
        return self._pattern

    @property
    def needs(self) -> Stems | None:
        """The stems of which each match holds one; None where no such are known."""
        if not self._is_read:
            self._needs = needed_stems(self._source, self._flags)
            self._is_read = True
        return self._needs

    def may_match(self, stems: Stems) -> bool:
        """Say whether a text with these stems may hold a match."""
        needs = self._needs if self._is_read else self.needs
        return needs is None or not needs.isdisjoint(stems)

    def search(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Search a text whose stems are known."""
        needs = self._needs if self._is_read else self.needs
        if needs is not None and needs.isdisjoint(stems):
            return None
        return self.look(text)

    def match(self, text: str, stems: Stems) -> re.Match[str] | None:
        """Match the start of a text whose stems are known."""
        return self.pattern.match(text) if self.may_match(stems) else None


class StemIndex:
    """Which of many patterns a text may match, looked up by its stems at once."""

    __slots__ = ("_by_stem", "_stems", "_without_needs")

    def __init__(self, needs: Iterable[Stems | None]) -> None:
        """Take what each pattern needs, in order; None: nothing."""
        by_stem: dict[str, int] = {}
        self._without_needs = 0
        for place, stems in enumerate(needs):
            if stems is None:
                self._without_needs |= 1 << place
            for stem in stems or ():
                by_stem[stem] = by_stem.get(stem, 0) | 1 << place
        self._by_stem = by_stem
        self._stems = frozenset(by_stem)

    def find(self, stems: Stems) -> int:
        """Return the places of the patterns that may match, as bits."""
        found = self._without_needs
        for stem in self._stems & stems:
            found |= self._by_stem[stem]
        return found


def read_bits(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, in order."""
    while bits:
        first = bits & -bits
        yield first.bit_length() - 1
        bits ^= first


def needed_stems(source: str, flags: int = 0) -> Stems | None:
    """Return stems of which every text that a pattern matches holds one at least.

    Args:
        source: A regular expression.
        flags: As for `re.compile`.

    Returns:
        The rarest such set that the pattern shows; None where it shows none.

    """
    return _best(_parser.parse(source, flags), _ANY)


def is_tied_to_start(source: str, flags: int = 0) -> bool:
    """Say whether a pattern can match nowhere but at the start of a text."""
    return not flags & re.MULTILINE and _opens_at_start(_parser.parse(source, flags))


def _opens_at_start(items: Iterable[Any]) -> bool:
    for op, argument in _flatten(items):
        if op is ops.BRANCH:
            return all(map(_opens_at_start, argument[1]))
        return op is ops.AT and argument in (ops.AT_BEGINNING, ops.AT_BEGINNING_STRING)
    return False


# A pattern is read as the texts that it may match, in three signs beside its own
# letters: any text, also none; a place where no word goes on; a digit.
_ANY, _EDGE, _NUMBER = "\x00", " ", "\x01"
_BLANK = (_ANY, _EDGE)  # twice is as good as once


def _best(items: Iterable[Any], before: str) -> Stems | None:
    """Return the best set for a sequence of the parse tree that follows *before*."""
    found: list[Stems] = []
    readings = [before]
    for op, argument in _flatten(items):
        following = _readings(op, argument)
        if following is None:  # too many ways: each alternative has its own set
            _gather(readings, found)
            last = _last(readings)
            own = [_best(branch, last) for branch in argument[1]]
            if all(own):
                found.append(frozenset().union(*(one for one in own if one)))
            readings = [_ANY]
            continue
        readings = _join(readings, following)
        if len(readings) > _MOST:
            readings = list(dict.fromkeys(map(_condense, readings)))
        if len(readings) > _MOST:
            _gather(readings, found)
            readings = [_last(readings)]
    _gather(readings, found)
    return min(found, key=lambda stems: sum(map(_weigh, stems)), default=None)


def _condense(reading: str) -> str:
    """Return a reading with no more of it than its rarest stem and its open end."""
    start = len(reading) - 1
    while start > 0 and reading[start] not in _BLANK:
        start -= 1
    stem = _rarest(reading[: start + 1])
    if stem is None or stem == HAS_DIGIT:
        return (_NUMBER if stem else "") + reading[start:]
    return f"{_EDGE}{stem}{_EDGE}{reading[start:]}"


def _last(readings: Sequence[str]) -> str:
    """Return what stands surely at the end of all readings."""
    ends = {reading[-1:] for reading in readings}
    return ends.pop() if ends in ({_EDGE}, {_ANY}) else _ANY


def _flatten(items: Iterable[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the parts of a sequence, groups as what stands in them."""
    for op, argument in items:
        if op is ops.SUBPATTERN:
            yield from _flatten(argument[-1])
        elif op is ops.ATOMIC_GROUP:
            yield from _flatten(argument)
        else:
            yield op, argument


def _sequence(items: Iterable[Any]) -> list[str] | None:
    """Return the readings of a sequence; None where they are too many."""
    readings = [""]
    for op, argument in _flatten(items):
        following = _readings(op, argument)
        if following is None or len(readings) * len(following) > _MOST:
            return None
        readings = _join(readings, following)
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
        if own is None or len(found) + len(own) > _MOST:
            return None
        found += own
    return list(dict.fromkeys(found))


def _read_repeat(least: int, most: int, items: Iterable[Any]) -> list[str]:
    own = _sequence(items) or [_ANY]
    if most > 1 and own != [_EDGE]:
        own = [one + _ANY for one in own]
    return own if least else ["", *own]


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
    if letter in _SIGNS or _RUN.fullmatch(letter):
        return letter
    return _EDGE


def _gather(readings: Sequence[str], found: list[Stems]) -> None:
    """Add the set that a stretch of a pattern shows, if each of its readings does."""
    own = [_rarest(reading) for reading in readings]
    if all(own):
        found.append(frozenset(one for one in own if one))


def _rarest(reading: str) -> str | None:
    """Return the rarest stem that each text of a reading holds."""
    stems = [sign for sign in _SIGNS if sign in reading]
    if _NUMBER in reading:
        stems.append(HAS_DIGIT)
    for run in _RUN.finditer(reading):
        before = reading[run.start() - 1 : run.start()]
        after = reading[run.end() : run.end() + 1]
        is_whole = after not in ("", _ANY, _NUMBER)
        if not run[0].isascii() and _UNSPACED.search(run[0]):
            stems += [letter for letter in run[0] if _UNSPACED.match(letter)]
        elif before not in ("", _ANY, _NUMBER) and (is_whole or len(run[0]) >= _STEM):
            stems.append(run[0][:_STEM])
    return min(stems, key=_weigh, default=None)


def _weigh(stem: str) -> int:
    """Return how many texts hold a stem, roughly."""
    return _COMMON_WEIGHT if stem in _COMMON else _WEIGHTS.get(len(stem), 1)


def lower(text: str) -> str:
    """Return *text* in small letters, as patterns compare them without case."""
    if text.isascii():
        return text.lower()
    text = text.replace("İ", "i").lower()
    for twin, letter in _TWINS:
        if twin in text:
            text = text.replace(twin, letter)
    return text
