# ruff: noqa: RUF001 - typographic marks are meant
"""The units that are judged: lines, or the wrapped lines of one paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import wraps
from itertools import groupby, zip_longest
from typing import Any, Protocol, TypeVar

from briefing.extract.line_wraps import has_wraps, split_items, split_wrapped
from briefing.extract.wrapped_lines import Mender
from briefing.model import Article, Line, Link, SourceKind, Span
from briefing.text.stems import Stems, read_words
from briefing.text.stops import SENTENCE_ENDS


class _Asked(Protocol):
    """What keeps the answers to the questions that it was asked."""

    @property
    def answers(self) -> dict[object, Any]:
        """What was found out about it, by the question."""


Subject = TypeVar("Subject", bound=_Asked)
Answer = TypeVar("Answer")

_END = re.compile(rf"[{SENTENCE_ENDS}](?:[\u00a0\u202f ]?[»›]|['\"“”’«‹)\]」』])*$")
_LONGEST_END = 20  # characters
_FOLDS = tuple(zip("‘’‚“”„«»`´–—‑", "'''\"\"\"\"\"''---", strict=True))

# The first letter of a word so long that a capital tells something.
_FIRST_LETTER = re.compile(r"([^\W\d_])[\w'’-]{3,}")

_PROSE_WORDS = 10  # a line that ends a sentence and has these is running text
_LONG_WORDS = 25  # so is one of these many words however it ends
ROW = "tr"  # tag of a table's row


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One line, or the lines of one hard-wrapped paragraph."""

    lines: tuple[Line, ...]
    text: str  # the lines' texts, joined by `joints`
    joints: tuple[str, ...] = ()  # between the lines: " ", "" inside a word, \n in a
    # table
    hyphens: tuple[Span, ...] = ()  # source spans of those that only part a word
    plain: str = field(init=False)  # with plain quotes, dashes and single blanks
    key: str = field(init=False)  # the same in small letters, for comparing
    stems: Stems = field(init=False)  # of its words, for the sieves of the rules
    words: int = field(init=False)
    is_sentence: bool = field(init=False)  # ends as a sentence ends
    is_prose: bool = field(init=False)  # running text
    number: int = field(init=False)  # of its first line
    # What was found out about it, by the question: `asked_once`.
    answers: dict[object, Any] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Measure the text once."""
        words, stems = read_words(self.text)
        is_sentence = _END.search(self.text, len(self.text) - _LONGEST_END) is not None
        is_prose = words >= _LONG_WORDS or (is_sentence and words >= _PROSE_WORDS)
        is_prose = is_prose and not self.is_table
        straight = plain(self.text)
        write = object.__setattr__  # as the dataclass itself does
        write(self, "plain", straight)
        write(self, "key", straight.casefold())
        write(self, "stems", stems)
        write(self, "words", words)
        write(self, "is_sentence", is_sentence)
        write(self, "is_prose", is_prose)
        write(self, "number", self.lines[0].number)
        write(self, "answers", {})

    @property
    def span(self) -> Span:
        """Its source span, from its first line's start to its last one's end."""
        return self.lines[0].span[0], self.lines[-1].span[1]

    @property
    def tag(self) -> str | None:
        """The HTML element that held it."""
        return self.lines[0].tag

    @property
    def is_table(self) -> bool:
        """Whether its lines are rows of a table."""
        return self.tag == ROW

    @property
    def region(self) -> str | None:
        """The HTML landmark around it."""
        return self.lines[0].region

    @property
    def links(self) -> tuple[Link, ...]:
        """Links with spans in the unit's text."""
        if len(self.lines) == 1:
            return self.lines[0].links
        found: list[Link] = []
        offset = 0
        for line, joint in zip(self.lines, (*self.joints, ""), strict=True):
            found += [
                Link(span=(offset + link.span[0], offset + link.span[1]), url=link.url)
                for link in line.links
            ]
            offset += len(line.text) + len(joint)
        return tuple(found)


def read_units(article: Article) -> tuple[Unit, ...]:
    """Return the units of an article, in order, blank lines left out."""
    groups = [
        tuple(lines)
        for (is_text, _), lines in groupby(
            article.lines, key=lambda line: (bool(line.text), line.region)
        )
        if is_text
    ]
    is_bare = all(line.tag is None for line in article.lines)
    split = split_items if article.kind is SourceKind.PDF else None
    if split is None and is_bare and has_wraps(groups):
        split = split_wrapped
    if split is not None:
        mender = Mender(article.text, groups)
        units: list[Unit] = []
        for group in groups:
            if group[0].tag == ROW:
                units.append(_join_rows(group))
                continue
            mended = map(mender.mend, split(group))
            units += (_unit(one.lines, one.joints, one.hyphens) for one in mended)
        return tuple(units)
    return tuple(_join_rows(run) for group in groups for run in _runs(group))


def asked_once(question: Callable[[Subject], Answer]) -> Callable[[Subject], Answer]:
    """Return a question that is worked out once for a unit, and then known to it.

    Several steps ask the same of the same lines, and a unit never changes. The same
    goes for whatever else keeps its answers.
    """

    @wraps(question)
    def ask(subject: Subject) -> Answer:
        try:
            answer: Answer = subject.answers[question]
        except KeyError:
            answer = subject.answers[question] = question(subject)
        return answer

    return ask


@asked_once
def capitals(unit: Unit) -> float:
    """Return the share of a unit's longer words that begin with a capital."""
    letters = _FIRST_LETTER.findall(unit.text)
    return sum(map(str.isupper, letters)) / len(letters) if letters else 0.0


def fold(text: str) -> str:
    """Return *text* for comparing: small letters, plain quotes, single blanks."""
    return plain(text).casefold()


def plain(text: str) -> str:
    """Return *text* with plain quotes, dashes and single blanks, case kept."""
    if not text.isascii():
        for mark, straight in _FOLDS:
            if mark in text:
                text = text.replace(mark, straight)
    elif "`" in text:
        text = text.replace("`", "'")
    return " ".join(text.split())


def join_lines(texts: Iterable[str], joints: Iterable[str]) -> str:
    """Return the texts of lines as one, each joint behind its line."""
    return "".join(
        part for pair in zip_longest(texts, joints, fillvalue="") for part in pair
    )


def _unit(
    lines: tuple[Line, ...], joints: tuple[str, ...], hyphens: tuple[Span, ...] = ()
) -> Unit:
    text = lines[0].text
    if joints:
        text = join_lines((line.text for line in lines), joints)
    return Unit(lines=lines, text=text, joints=joints, hyphens=hyphens)


def _join_rows(lines: tuple[Line, ...]) -> Unit:
    """Return one line, or the rows of a table, as a unit."""
    return _unit(lines, ("\n",) * (len(lines) - 1))


def _runs(lines: Sequence[Line]) -> Iterator[tuple[Line, ...]]:
    """Yield each line by itself, and the rows of a table together."""
    for is_row, run in groupby(lines, key=lambda line: line.tag == ROW):
        if is_row:
            yield tuple(run)
        else:
            yield from ((line,) for line in run)
