"""Sentences of an entry with the days that they name, and those that name none."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.group.event_dates import DatedSentence, read_event_date
from briefing.model import (
    Analysis,
    Block,
    BlockKind,
    Entry,
    Passage,
)
from briefing.text.dates import find_dates
from briefing.text.frequencies import find_rarity
from briefing.text.quotation import find_quotations
from briefing.text.sentences import find_sentences
from briefing.text.words import CALENDAR_WORDS, find_words, is_stop_word, stem

# Words of which one stands in every date that can make an event: a quick look.
_HINT = re.compile(
    r"\d|day\b|days\b|week|month|year|yesterday|tomorrow|tonight|Christmas|Easter"
    r"|Thanksgiving|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b",
)
# Words of less rarity stand in every other article and tell no event.
_LEAST_RARITY = 2.0
_MOST_RARITY = 6.0  # a word that the table does not know tells no more than a name
_FEWEST_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Undated:
    """A sentence that names no day of its own."""

    passage: Passage
    names: Mapping[str, float]  # its names, folded, with what each tells


@dataclass(frozen=True, slots=True)
class DatedEntry:
    """The sentences of one entry."""

    dated: tuple[DatedSentence, ...]
    undated: tuple[Undated, ...]


def find_dated_sentences(entry: Entry, analysis: Analysis) -> DatedEntry:
    """Return the sentences of an entry's paragraphs and captions with their dates.

    Dates in speech, dates that only bound a time ("since March") and sentences
    without a name are left out.

    Args:
        entry: With its date of publishing, as far as it is known.
        analysis: Of this entry.

    """
    known = {name for name, _ in analysis.names}
    dated: list[DatedSentence] = []
    others: list[Passage] = []
    paragraph = 0
    for block in entry.blocks:
        for passage in _sentences(entry, block, analysis):
            own = _read_dates(entry, block, passage)
            if all(one.is_coarse for one in own):
                others.append(passage)
            if own:
                names, terms = _weigh(passage.text, known)
                if names and len(terms) >= _FEWEST_WORDS:
                    dated += [
                        _complete(one, names, terms, paragraph, is_only=len(own) == 1)
                        for one in own
                    ]
        paragraph += block.kind is BlockKind.PARAGRAPH
    undated: list[Undated] = []
    # What names no day can only join an event of its own entry.
    if any(not one.is_coarse for one in dated):
        for passage in others:
            names, terms = _weigh(passage.text, known)
            if names and len(terms) >= _FEWEST_WORDS:
                undated.append(Undated(passage=passage, names=names))
    return DatedEntry(tuple(dated), tuple(undated))


def _read_dates(entry: Entry, block: Block, passage: Passage) -> list[DatedSentence]:
    """Return the dates of a sentence outside its quotations, words not yet weighed."""
    if _HINT.search(passage.text) is None:
        return []
    expressions = find_dates(passage.text)
    quotations = find_quotations(block.text) if expressions else ()
    start = passage.span[0]
    found = []
    for expression in expressions:
        at = start + expression.span[0]
        if any(quotation.span[0] <= at < quotation.span[1] for quotation in quotations):
            continue
        dated = read_event_date(entry, block, passage, expression)
        if dated is not None:
            found.append(dated)
    return found


def _complete(
    one: DatedSentence,
    names: Mapping[str, float],
    terms: Mapping[str, float],
    paragraph: int,
    *,
    is_only: bool,
) -> DatedSentence:
    is_whole = is_only and not one.is_coarse
    near = {key: names[key] for key in names if is_whole or key in one.near}
    return replace(one, names=names, near=near, terms=terms, paragraph=paragraph)


def measure_shared(one: DatedSentence, other: DatedSentence) -> float:
    """Return what the words tell that two sentences share; 0 without a shared name."""
    # The name that opens a sentence may be known as one only in the other entry.
    has_name = any(key in other.terms for key in one.names) or any(
        key in one.terms for key in other.names
    )
    if not has_name:
        return 0.0
    return sum(
        weight for key, weight in sorted(one.terms.items()) if key in other.terms
    )


def _sentences(entry: Entry, block: Block, analysis: Analysis) -> Sequence[Passage]:
    if block.kind is not BlockKind.CAPTION:
        return [one for one in analysis.sentences if one.block == block.id]
    return [Passage.cut(entry.id, block, span) for span in find_sentences(block.text)]


def _weigh(
    text: str, known: Container[str]
) -> tuple[dict[str, float], dict[str, float]]:
    """Return the telling words of a sentence, names and all.

    The word that opens it is a name where it is one elsewhere in the entry, or where
    the table of words does not know it.
    """
    names: dict[str, float] = {}
    terms: dict[str, float] = {}
    for place, word in enumerate(find_words(text)):
        key = stem(word.folded)
        if word.is_number or is_stop_word(word.folded) or word.folded in CALENDAR_WORDS:
            continue
        weight = min(find_rarity(key, "en"), _MOST_RARITY)
        if weight < _LEAST_RARITY:
            continue
        terms[key] = weight
        is_rare = weight >= _MOST_RARITY  # no word of the table: "Tarnbrook council"
        if word.text[0].isupper() and (place > 0 or is_rare or word.folded in known):
            names[key] = weight
    return names, terms
