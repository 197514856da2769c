"""Where the article's own text opens among the lines of a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from briefing.extract.leftovers import find_leftover
from briefing.extract.masthead import is_credit_line
from briefing.extract.pictures import is_caption
from briefing.extract.units import Unit, asked_once
from briefing.text.runs import Runs
from briefing.text.stops import FULL_STOPS

_WORDS = Runs(r"\w")
_LONG_WORD = 4  # letters; such tell something
_LONG_OPENING = 20  # words of a first paragraph that ends like a headline
# Share of a paragraph's words that stand in the rest of the text too. A notice above
# the headline speaks of other things. Chosen on the development cases: .15 to .35 give
# the same titles but for one.
_RELATED = 0.25
_LONGEST_HEAD = 32  # words of a headline or standfirst
_CREDITS = 2  # lines below one in which the byline stands
_HEAD_REACH = 14  # lines between a standfirst and the text
_FEW_PARAGRAPHS = 6  # with fewer there is no rest to compare with


@asked_once
def telling_words(unit: Unit) -> frozenset[str]:
    """Return the words by which a headline and its text know each other."""
    return frozenset(word for word in _WORDS.find(unit.key) if len(word) >= _LONG_WORD)


def find_opening(units: Sequence[Unit]) -> int:
    """Return the index of the first paragraph of the article's own text.

    Args:
        units: Of the whole page, in order.

    Returns:
        Of the first running text that shares its words with what follows; the
        number of units where there is none.

    """
    paragraphs = [i for i, unit in enumerate(units) if _is_paragraph(unit)]
    if paragraphs[:1] == [0] and any(unit.key == units[0].key for unit in units[1:]):
        del paragraphs[0]  # a headline in two sentences, which the page repeats
    is_short = len(paragraphs) < _FEW_PARAGRAPHS
    shared = frozenset() if is_short else _find_shared(units[i] for i in paragraphs)
    for index, following in pairwise([*paragraphs, len(units)]):
        if following - index <= _HEAD_REACH and _is_in_head(index, units):
            continue
        words = telling_words(units[index])
        if is_short or len(words & shared) >= _RELATED * len(words):
            return index
    return paragraphs[0] if paragraphs else len(units)


def _find_shared(paragraphs: Iterable[Unit]) -> frozenset[str]:
    """Return the telling words that stand in two paragraphs at least."""
    seen: set[str] = set()
    shared: set[str] = set()
    for unit in paragraphs:
        words = telling_words(unit)
        shared |= words & seen
        seen |= words
    return frozenset(shared)


def _is_in_head(index: int, units: Sequence[Unit]) -> bool:
    """Say whether a paragraph is a long headline or standfirst, above the byline."""
    return units[index].words <= _LONGEST_HEAD and any(
        is_credit_line(other) for other in units[index + 1 : index + 1 + _CREDITS]
    )


def _is_paragraph(unit: Unit) -> bool:
    if not unit.is_prose or find_leftover(unit) is not None or is_caption(unit):
        return False
    return unit.words >= _LONG_OPENING or unit.text[-1] in FULL_STOPS
