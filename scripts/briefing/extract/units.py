# ruff: noqa: RUF001 - typographic marks are meant
"""The units that are judged: lines, or the wrapped lines of one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from briefing.model import Article, Line, Link, SourceKind, Span

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
# Scripts without blanks between words: two characters count as one word.
_UNSPACED = re.compile(
    "[\u2e80-\u30ff\u3400-\u9fff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
)
_END = re.compile(r"[.!?…。！？।؟]['\"”’»)\]」』]*$")
_FOLDS = str.maketrans("‘’‚“”„«»`´\u00a0\u202f–—‑", "'''\"\"\"\"\"''  ---")

_PROSE_WORDS = 10  # a line that ends a sentence and has these is running text
_LONG_WORDS = 25  # so is one of these many words however it ends
_WRAP_WIDTHS = (50, 100)  # characters of a line that an editor or mailer has broken


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One line, or the lines of one hard-wrapped paragraph."""

    lines: tuple[Line, ...]
    text: str  # the lines' texts, joined by a blank
    key: str = field(init=False)  # folded for comparing: case, quotes, dashes, blanks
    words: int = field(init=False)
    is_sentence: bool = field(init=False)  # ends as a sentence ends
    is_prose: bool = field(init=False)  # running text

    def __post_init__(self) -> None:
        """Measure the text once."""
        words = count_words(self.text)
        is_sentence = _END.search(self.text) is not None
        is_prose = words >= _LONG_WORDS or (is_sentence and words >= _PROSE_WORDS)
        for name, value in (
            ("key", fold(self.text)),
            ("words", words),
            ("is_sentence", is_sentence),
            ("is_prose", is_prose),
        ):
            object.__setattr__(self, name, value)

    @property
    def number(self) -> int:
        """The number of its first line."""
        return self.lines[0].number

    @property
    def span(self) -> Span:
        """Its source span, from its first line's start to its last one's end."""
        return self.lines[0].span[0], self.lines[-1].span[1]

    @property
    def tag(self) -> str | None:
        """The HTML element that held it."""
        return self.lines[0].tag

    @property
    def region(self) -> str | None:
        """The HTML landmark around it."""
        return self.lines[0].region

    @property
    def links(self) -> tuple[Link, ...]:
        """Links with spans in the unit's text."""
        if len(self.lines) > 1:
            return ()  # only plain text is wrapped, and it has none
        return self.lines[0].links


def read_units(article: Article) -> tuple[Unit, ...]:
    """Return the units of an article, in order, blank lines left out."""
    groups = [
        tuple(lines)
        for is_blank, lines in groupby(article.lines, key=lambda line: not line.text)
        if not is_blank
    ]
    if article.kind is SourceKind.TEXT and _is_wrapped(groups):
        return tuple(_unit(group) for group in groups)
    return tuple(_unit((line,)) for group in groups for line in group)


def fold(text: str) -> str:
    """Return *text* for comparing: small letters, plain quotes, single blanks."""
    return " ".join(text.translate(_FOLDS).casefold().split())


def plain(text: str) -> str:
    """Return *text* with plain quotes, dashes and single blanks, case kept."""
    return " ".join(text.translate(_FOLDS).split())


def count_words(text: str) -> int:
    """Count words; in scripts without blanks two characters count as one."""
    unspaced = len(_UNSPACED.findall(text))
    if unspaced:
        return unspaced // 2 + len(_WORD.findall(_UNSPACED.sub(" ", text)))
    return len(_WORD.findall(text))


def _unit(lines: tuple[Line, ...]) -> Unit:
    return Unit(lines=lines, text=" ".join(line.text for line in lines))


def _is_wrapped(groups: Iterable[tuple[Line, ...]]) -> bool:
    """Say whether a file breaks its paragraphs into lines of about one width.

    Then the lines before a paragraph's last are all about as wide, and the next
    one often goes on in small letters.
    """
    least, most = _WRAP_WIDTHS
    joins = [pair for group in groups for pair in pairwise(group)]
    if len(joins) < 4:  # noqa: PLR2004 - too few to tell a habit
        return False
    wide = sum(least <= len(before.text) <= most for before, _ in joins)
    lower = sum(after.text[0].islower() for _, after in joins)
    return wide >= 0.7 * len(joins) and lower >= 0.4 * len(joins)
