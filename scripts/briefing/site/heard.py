"""Who is heard: the words between quotation marks, counted by speaker."""

from __future__ import annotations

from collections.abc import Collection

from briefing.model import Utterance
from briefing.site.findings import narrow_utterance
from briefing.site.pages import HeardRow, HeardValue
from briefing.site.people import SpeakerLink, SpeakerLinks
from briefing.site.shelf import Shelf
from briefing.site.utterances import count_words

MOST = 12  # rows with a name; more speakers than a chart can show at a glance
_LONGEST = 1000  # of a bar

_Tally = tuple[int, int]  # words, utterances


def build_heard(
    shelf: Shelf, entries: Collection[str], links: SpeakerLinks
) -> HeardValue | None:
    """Return how many words of each speaker *entries* quote; ``None`` for no words.

    Args:
        shelf: What is published.
        entries: Ids; an utterance that several of them print counts once, by its
            fullest wording there.
        links: To the pages of people.

    """
    chosen = frozenset(entries)
    named: dict[str, tuple[SpeakerLink, _Tally]] = {}
    others: _Tally = (0, 0)
    unknown: _Tally = (0, 0)
    for whole in shelf.findings.utterances:
        utterance = narrow_utterance(whole, chosen)
        if utterance is None:
            continue
        count = count_words(utterance)
        link = _find_speaker(whole, links)
        if link is not None:
            words, quotes = named.get(link.person.slug, (link, (0, 0)))[1]
            named[link.person.slug] = (link, (words + count, quotes + 1))
        elif whole.speaker is not None:
            others = (others[0] + count, others[1] + 1)
        else:
            unknown = (unknown[0] + count, unknown[1] + 1)
    ordered = sorted(
        named.values(), key=lambda one: (-one[1][0], -one[1][1], one[0].person.slug)
    )
    for _, tally in ordered[MOST:]:
        others = (others[0] + tally[0], others[1] + tally[1])
    rows = ordered[:MOST]
    tallies = [*(tally for _, tally in rows), others, unknown]
    longest = max(words for words, _ in tallies)
    if not longest:
        return None
    values = [_row(link, tally, longest) for link, tally in rows]
    if others[1]:
        values.append(_row(None, others, longest))
    if unknown[1]:
        values.append(_row(None, unknown, longest, is_open=True))
    return HeardValue(
        rows=tuple(values),
        word_count=sum(words for words, _ in tallies),
        quote_count=sum(quotes for _, quotes in tallies),
    )


def _find_speaker(utterance: Utterance, links: SpeakerLinks) -> SpeakerLink | None:
    """Return who speaks, by whichever wording names somebody with a page."""
    for quote in utterance.quotes:
        link = links.find(quote.words.entry, quote.speaker)
        if link is not None:
            return link
    return None


def _row(
    link: SpeakerLink | None, tally: _Tally, longest: int, *, is_open: bool = False
) -> HeardRow:
    words, quotes = tally
    return HeardRow(
        speaker=link.name if link else None,
        href=link.href if link else None,
        word_count=words,
        quote_count=quotes,
        bar=max(1, round(_LONGEST * words / longest)),
        is_open=is_open,
    )
