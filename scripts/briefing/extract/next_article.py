"""A second article that a page shows below the first one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.masthead import is_byline, is_date_line
from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.text.stems import HAS_DIGIT

NEXT_ARTICLE = Rule(
    name="next-article",
    sentence="A page may go on with another article below the text: its head has a "
    "date with a time, as the first one has, beside a byline or a share bar.",
    example="Published: 3 March 2031, 09:15",
)

_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_PARAGRAPHS = 5  # of the first article at least
_WORDS = 150
_MORE = 2  # paragraphs below the second head
_BESIDE = 3  # lines among which the parts of a head stand
_HEAD = 10  # lines from a date up to the headline above it


def mark_next_article(sheet: Sheet) -> Marks:
    """Mark the articles that a page shows below its first one."""
    page = sheet.page
    texts = [i for i, (unit, rule) in enumerate(page) if rule is None and unit.is_prose]
    if len(texts) < _PARAGRAPHS + _MORE:
        return {}
    first = texts[0]
    own = {_shape(u) for u, _ in page[:first] if _is_timed(u)}
    if not own:
        return {}
    for index in range(texts[_PARAGRAPHS - 1] + 1, texts[-_MORE]):
        unit = page[index][0]
        if _is_timed(unit) and _shape(unit) in own and _is_head(index, page):
            above = [place for place in texts if place < index]
            start = _find_start(index, page)
            words = sum(page[place][0].words for place in above if place < start)
            if words >= _WORDS:
                low = page[start][0].number
                live = (one.number for one in sheet.live)
                return {n: removed(NEXT_ARTICLE) for n in live if n >= low}
    return {}


def _is_timed(unit: Unit) -> bool:
    """Say whether a line is a date with a time of day."""
    return (
        not unit.is_prose
        and HAS_DIGIT in unit.stems
        and _TIME.search(unit.text) is not None
        and is_date_line(unit)
    )


def _shape(unit: Unit) -> str:
    """Return a line with one sign for each number and each word but the first."""
    first, *rest = unit.key.split(" ", 1)
    shape = _LETTERS.sub("a", _DIGITS.sub("0", " ".join(rest)))
    return f"{_DIGITS.sub('0', first)} {shape}" if first.isalpha() else shape


def _is_head(index: int, page: Sequence[tuple[Unit, str | None]]) -> bool:
    """Say whether a byline, a share bar or a second date stands beside a date."""
    beside = [*page[max(index - _BESIDE, 0) : index], *page[index + 1 :][:_BESIDE]]
    return any(
        rule == "share-buttons" or is_byline(unit) or _is_timed(unit)
        for unit, rule in beside
    )


def _find_start(index: int, page: Sequence[tuple[Unit, str | None]]) -> int:
    """Return the place of the headline above a date, a standfirst between them."""
    start, passed = index, 0
    for place in range(index - 1, max(index - _HEAD, 0), -1):
        unit, rule = page[place]
        if rule is None and unit.is_prose:
            above = page[place - 1][0]
            if passed or above.is_prose or above.is_sentence:
                break
            passed += 1
        elif rule is None:
            start = place
    return start
