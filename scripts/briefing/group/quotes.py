"""The quotes that a briefing prints under their speakers' names."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from briefing.group.alignment import compare_sentences, weigh_sentence
from briefing.group.by_block import is_among, list_by_block
from briefing.group.hand import is_touched
from briefing.group.standalone import has_closed_marks
from briefing.model import Analysis, Entry, Passage, Quote, QuoteKind
from briefing.text.words import find_words

MOST = 10  # on one briefing
MOST_A_SPEAKER = 3
# A fragment of fewer words is a scrap that tells nothing under a name.
FEWEST_FRAGMENT_WORDS = 4

# A quote that opens so speaks of somebody whom the sentence before has named.
_OF_SOMEBODY = re.compile(
    r"(?:he|she|they|him|them|his|her|hers|their|theirs)\b", re.IGNORECASE
)


def choose_quotes(
    passages: Sequence[Passage],
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    pinned: Sequence[Passage] = (),
) -> tuple[Quote, ...]:
    """Choose the quotes of a theme whose speaker is named beside them.

    Args:
        passages: Sentences of the theme, in any order.
        entries: All, in any order.
        analyses: Of all entries, in any order.
        pinned: Words that the editor wants printed: quotes that hold some of them
            come in any case if somebody is named for them, beyond all bounds.

    Returns:
        At most `MOST`, speaker by speaker: first whose words fill whole sentences,
        then who says most; within a speaker whole sentences, then fragments. Of two
        wordings of one utterance only the one that comes first is kept. Quotes of
        one speaker whose sentences overlap are one item, the one with the longest
        run of sentences. What opens with a pronoun for somebody is left out where
        its run does not start before it.

    """
    known = {entry.id: entry for entry in entries}
    blocks = list_by_block(passages)
    found = [
        quote
        for analysis in sorted(analyses, key=lambda each: _entry_key(known, each))
        for quote in analysis.quotes
        if is_among(quote.sentence, blocks)
    ]
    # What the editor pinned, where somebody is named for it.
    wanted = {
        quote
        for quote in found
        if quote.speaker is not None and is_touched(quote.words, pinned)
    }
    found = [quote for quote in found if quote in wanted or _is_telling(quote, known)]
    found = [
        quote
        for quote in _join_runs(found, wanted)
        if quote in wanted or not _points_back(quote)
    ]
    found.sort(
        key=lambda quote: (quote not in wanted, quote.kind is not QuoteKind.SENTENCE)
    )
    by_speaker: dict[str, list[Quote]] = {}
    for quote in found:
        held = by_speaker.setdefault(quote.speaker or "", [])
        if quote in wanted or (
            len(held) < MOST_A_SPEAKER and not _is_repeated(quote, held, known)
        ):
            held.append(quote)
    speakers = sorted(
        by_speaker.values(),
        key=lambda held: -sum(quote.kind is QuoteKind.SENTENCE for quote in held),
    )
    chosen = [quote for held in speakers for quote in held]
    spare = MOST - sum(quote in wanted for quote in chosen)
    others = [quote for quote in chosen if quote not in wanted]
    dropped = others[max(0, spare) :]
    return tuple(quote for quote in chosen if quote not in dropped)


def _entry_key(known: Mapping[str, Entry], analysis: Analysis) -> tuple[int, str]:
    """Sort newest first, the undated last."""
    entry = known[analysis.entry]
    when = entry.date.value
    return (0 if when is None else -when.last.toordinal(), entry.source)


def _is_telling(quote: Quote, known: Mapping[str, Entry]) -> bool:
    if quote.speaker is None or not quote.is_named_beside:
        return False
    blocks = {block.id: block for block in known[quote.words.entry].blocks}
    if blocks[quote.words.block].is_edited or not has_closed_marks(quote.words.text):
        return False
    count = len(find_words(quote.words.text))
    return quote.kind is QuoteKind.SENTENCE or count >= FEWEST_FRAGMENT_WORDS


def _join_runs(quotes: Sequence[Quote], wanted: Collection[Quote]) -> list[Quote]:
    """Return the quotes without those whose sentences a longer run prints as well."""
    kept: list[Quote] = []
    for quote in sorted(
        quotes, key=lambda each: (each not in wanted, -len(each.sentence.text))
    ):
        if not any(_share_sentence(quote, other) for other in kept):
            kept.append(quote)
    return [quote for quote in quotes if quote in kept]


def _share_sentence(one: Quote, other: Quote) -> bool:
    return one.speaker == other.speaker and one.sentence.overlaps(other.sentence)


def _points_back(quote: Quote) -> bool:
    """Tell whether the item would open with "He" or the like."""
    return bool(_OF_SOMEBODY.match(quote.sentence.text.lstrip("“”\"'‘’«»„ ")))


def _is_repeated(
    quote: Quote, held: Sequence[Quote], known: Mapping[str, Entry]
) -> bool:
    language = known[quote.words.entry].language.value
    weights = weigh_sentence(quote.words.text, language)
    return any(
        other.words.text == quote.words.text
        or compare_sentences(weights, weigh_sentence(other.words.text, language)) > 0
        for other in held
    )
