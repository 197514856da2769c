"""Which quotes have a page of their own, under an address that stays.

A quote's id is made of its entry's id and of its words: no name of a file or a person,
no place in the text and no choice of a briefing is in it. Whoever has the address gets
the quote, as long as its entry stands.

"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256

from briefing.emit.records import PublishedPage
from briefing.model import (
    BriefingDocument,
    CitedText,
    Entry,
    Findings,
    Passage,
    Quotation,
    Quote,
    QuoteKind,
    Utterance,
)
from briefing.page_paths import QUOTATIONS

QUOTATION_OWNER = "q-"
# Quotes by their entry, each with its utterance.
Spoken = Mapping[str, Sequence[tuple[Utterance, Quote]]]

WORDS = "words"  # name of the passage that holds a published quote's words

_DIGITS = 12
# A published quote whose words have changed, by the editor or by a better reading of
# where it ends, is the one of its entry that has more than this share of all its words.
_SAME = 0.5
_WORD = re.compile(r"\w+")


def find_quotations(
    briefings: Sequence[BriefingDocument],
    findings: Findings,
    entries: Mapping[str, Entry],
    pages: Iterable[PublishedPage],
) -> tuple[Quotation, ...]:
    """Return the quotes that have a page, by id.

    These are the quotes that a briefing shows, and those that have been published. An
    utterance has one page, whatever its wordings; of several that were published the
    first one stays, the others lead to it.

    Args:
        briefings: As they stand today.
        findings: Of all entries; more than those may be in it.
        entries: By id; all that may be shown.
        pages: All that were published.

    """
    standing = [
        utterance
        for utterance in findings.utterances
        if any(quote.words.entry in entries for quote in utterance.quotes)
    ]
    newest = {version.of: version.entry for version in findings.versions}
    found: dict[str, Quotation] = {}  # by id of the utterance
    for page in sorted(pages, key=lambda one: (one.first_published, one.path)):
        if not page.path.startswith(QUOTATIONS):
            continue
        held = _find_published(page, standing, entries, newest)
        if held is None:
            continue
        utterance, quote = held
        first = found.get(utterance.id)
        found[utterance.id] = Quotation(
            id=first.id if first else page.owner,
            utterance=utterance.id,
            quote=first.quote if first else quote,
            is_published=True,
            also=(*first.also, page.owner) if first else (),
        )
    taken = {name for one in found.values() for name in (one.id, *one.also)}
    for utterance, quote in _find_shown(briefings, standing, entries):
        name = write_id(quote)
        # The same words twice in one entry are one address.
        if utterance.id not in found and name not in taken:
            taken.add(name)
            found[utterance.id] = Quotation(
                id=name, utterance=utterance.id, quote=quote
            )
    return tuple(sorted(found.values(), key=lambda one: one.id))


def write_id(quote: Quote) -> str:
    """Return the id of a quote; marks, blanks and capitals do not count."""
    letters = "".join(one for one in quote.words.text.casefold() if one.isalnum())
    digest = sha256(f"{quote.words.entry}/{letters}".encode()).hexdigest()
    return QUOTATION_OWNER + digest[:_DIGITS]


def list_spoken(utterances: Iterable[Utterance]) -> Spoken:
    """Return what known speakers say, in the order of the utterances."""
    spoken: dict[str, list[tuple[Utterance, Quote]]] = {}
    for utterance in utterances:
        if utterance.speaker is not None:
            for quote in utterance.quotes:
                spoken.setdefault(quote.words.entry, []).append((utterance, quote))
    return spoken


def find_cited(cited: CitedText, spoken: Spoken) -> Iterator[tuple[Utterance, Quote]]:
    """Yield the quotes that a passage of a briefing shows, each with its utterance.

    Under a speaker's name that is the longest quote of the passage; elsewhere what was
    said in a whole sentence. No page is made for words of a speaker who is not known.
    """
    if not cited.passages:
        return
    passage = cited.passages[0]
    held = [one for one in spoken.get(passage.entry, ()) if passage.holds(one[1].words)]
    if cited.speaker is not None:
        held = sorted(held, key=lambda one: -len(one[1].words.text))[:1]
    else:
        held = [one for one in held if one[1].kind is QuoteKind.SENTENCE]
    yield from held


def _find_shown(
    briefings: Sequence[BriefingDocument],
    utterances: Sequence[Utterance],
    entries: Mapping[str, Entry],
) -> Iterator[tuple[Utterance, Quote]]:
    """Yield the quotes that briefings show, those of the earliest entry first."""
    spoken = list_spoken(utterances)
    shown: dict[Passage, tuple[Utterance, Quote]] = {}
    for briefing in briefings:
        for section in briefing.sections:
            for part in section.parts:
                if isinstance(part, CitedText):
                    for utterance, quote in find_cited(part, spoken):
                        shown.setdefault(quote.words, (utterance, quote))

    def rank(one: tuple[Utterance, Quote]) -> tuple[bool, int, str, str]:
        words = one[1].words
        entry = entries.get(words.entry)
        days = entry.date.value if entry else None
        day = days.first.toordinal() if days else 0
        return days is None, day, words.entry, words.text

    for one in sorted(shown.values(), key=rank):
        if one[1].words.entry in entries:
            yield one


def _find_published(
    page: PublishedPage,
    utterances: Sequence[Utterance],
    entries: Collection[str],
    newest: Mapping[str, str],
) -> tuple[Utterance, Quote] | None:
    """Return the quote that a published page is about, as it is read today.

    Where its text has a newer version, that is where the words stand now.
    """
    holders = {*page.entries, *(newest.get(one, one) for one in page.entries)}
    own = [
        (utterance, quote)
        for utterance in utterances
        for quote in utterance.quotes
        if quote.words.entry in entries and quote.words.entry in holders
    ]
    for utterance, quote in own:
        if write_id(quote) == page.owner:
            return utterance, quote
    words = _words(page.passages.get(WORDS) or "")
    likely = max(
        own,
        key=lambda one: _likeness(words, _words(one[1].words.text)),
        default=None,
    )
    if likely and _likeness(words, _words(likely[1].words.text)) > _SAME:
        return likely
    return None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of words that both have, of all that either has."""
    either = one | other
    return len(one & other) / len(either) if either else 0.0
