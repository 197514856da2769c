"""Every utterance once, with all the wordings in which accounts print it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import combinations

from briefing.group.aligned_words import align_words, find_kind
from briefing.group.same_words import Spoken, find_pairs, may_be_one
from briefing.group.wordings import weigh_wording
from briefing.model import (
    Entry,
    Quote,
    QuoteKind,
    Utterance,
    Wording,
    WordingKind,
)
from briefing.text.frequencies import find_rarity
from briefing.text.words import find_words, stem


def align_quotes(
    quotes: Sequence[Quote],
    entries: Sequence[Entry] = (),
    stories: Iterable[Sequence[str]] | None = None,
) -> tuple[Utterance, ...]:
    """Gather the wordings of each utterance.

    Quotes of different entries are one utterance where their words are alike, or the
    ones stand within the others, and no two speakers are named for them. What one
    entry prints as a sentence another may print as two fragments.

    Args:
        quotes: Of any entries; their order is that of the result.
        entries: Where the quotes stand: they tell what is translated.
        stories: Ids of the entries of each story; ``None``: all are one story.

    Returns:
        Every quote in exactly one utterance, in the order of each one's first quote.

    """
    spoken = [
        Spoken(
            at,
            quote,
            tuple(stem(word.folded) for word in find_words(quote.words.text)),
            weigh_wording(quote.words.text),
        )
        for at, quote in enumerate(quotes)
    ]
    groups = _Groups(spoken)
    for _, one, other in sorted(
        (-likeness, one.at, other.at)
        for one, other, likeness in find_pairs(spoken, stories)
    ):
        groups.join(spoken[one], spoken[other])
    known = {entry.id: entry for entry in entries}
    return tuple(_make_utterance(group, known) for group in groups.found())


class _Groups:
    """The quotes, joined step by step into utterances."""

    def __init__(self, spoken: Sequence[Spoken]) -> None:
        self._members = {one.at: [one] for one in spoken}
        self._group = {one.at: one.at for one in spoken}

    def join(self, one: Spoken, other: Spoken) -> None:
        """Make two quotes one utterance, unless that gives it two voices."""
        first, second = self._group[one.at], self._group[other.at]
        if first == second:
            return
        mine, yours = self._members[first], self._members[second]
        if not all(may_be_one(a.quote, b.quote) for a in mine for b in yours):
            return
        if not _fit(mine, yours):
            return
        self._members[first] = sorted([*mine, *yours], key=lambda each: each.at)
        for each in self._members.pop(second):
            self._group[each.at] = first

    def found(self) -> list[list[Spoken]]:
        return sorted(self._members.values(), key=lambda members: members[0].at)


def _fit(mine: Sequence[Spoken], yours: Sequence[Spoken]) -> bool:
    """Tell whether quotes of one entry are different parts of another's sentence."""
    twice = {each.entry for each in mine} & {each.entry for each in yours}
    if not twice:
        return True
    together = [*mine, *yours]
    whole = max(together, key=lambda each: (len(each.words), -each.at))
    if whole.entry in twice or whole.quote.kind is not QuoteKind.SENTENCE:
        return False
    for entry in sorted(twice):
        parts = [each for each in together if each.entry == entry]
        blocks = {part.quote.words.block for part in parts}
        places = [
            {at for at, word in enumerate(whole.words) if _tells(word, part)}
            for part in parts
        ]
        if len(blocks) > 1 or any(a & b for a, b in combinations(places, 2)):
            return False
        if any(len(part.words) >= len(whole.words) for part in parts):
            return False
    return True


def _tells(word: str, part: Spoken) -> bool:
    return word in part.words and find_rarity(word, "en") >= 1


def _make_utterance(group: Sequence[Spoken], known: Mapping[str, Entry]) -> Utterance:
    by_entry: dict[str, list[Quote]] = {}
    for one in group:
        by_entry.setdefault(one.entry, []).append(one.quote)
    ordered = sorted(by_entry.values(), key=lambda held: -_fullness(held))
    lead = _find_lead(ordered, known)
    ordered = [lead, *(held for held in ordered if held is not lead)]
    first = tuple(lead)
    wordings = [Wording(quotes=first, kind=WordingKind.SAME)]
    for held in ordered[1:]:
        own = tuple(held)
        is_foreign = _is_foreign(first[0], own[0], known)
        kind = find_kind(first, own, is_translated=is_foreign)
        wordings.append(Wording(quotes=own, kind=kind, aligned=align_words(first, own)))
    quotes = [quote for held in ordered for quote in held]
    # A name beside the words names better than a "he" that stands for one.
    namers = [quote for quote in quotes if quote.speaker is not None]
    named = next((q for q in namers if q.is_named_beside), next(iter(namers), None))
    return Utterance(
        id=_make_id(group[0].quote),
        wordings=tuple(wordings),
        speaker=None if named is None else named.speaker,
        named_in=named,
        left_open=tuple(quote for quote in quotes if quote.speaker is None),
        attributed_to=next(
            (quote.attributed_to for quote in quotes if quote.attributed_to), None
        ),
    )


def _find_lead(
    ordered: Sequence[list[Quote]], known: Mapping[str, Entry]
) -> list[Quote]:
    """Return the wording that stands for an utterance.

    The fullest; where that is a translation, the fullest in other words of an account
    that is none. A part of the fullest wording never stands for the whole.
    """
    fullest = ordered[0]
    if not _is_translation(fullest, known):
        return fullest
    return next(
        (
            held
            for held in ordered[1:]
            if not _is_translation(held, known)
            and find_kind(fullest, held, is_translated=True) is WordingKind.TRANSLATION
        ),
        fullest,
    )


def _is_translation(quotes: Sequence[Quote], known: Mapping[str, Entry]) -> bool:
    entry = known.get(quotes[0].words.entry)
    return entry is not None and entry.translated_from.value is not None


def _fullness(quotes: Sequence[Quote]) -> int:
    return sum(len(find_words(quote.words.text)) for quote in quotes)


def _is_foreign(one: Quote, other: Quote, known: Mapping[str, Entry]) -> bool:
    """Tell whether one of two entries is a translation, or in another language."""
    entries = [
        known[quote.words.entry] for quote in (one, other) if quote.words.entry in known
    ]
    languages = {entry.language.value for entry in entries} - {None}
    is_translated = any(entry.translated_from.value for entry in entries)
    return is_translated or len(languages) > 1


def _make_id(quote: Quote) -> str:
    """Return an id that stays while the quote stands where it stands."""
    words = quote.words
    place = f"{words.entry}/{words.block}/{words.span[0]}"
    return "u-" + sha256(place.encode()).hexdigest()[:10]
