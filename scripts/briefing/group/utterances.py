"""Every utterance once, with all the wordings in which accounts print it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import combinations, pairwise

from briefing.group.aligned_words import align_words, find_kind
from briefing.group.wordings import compare_wordings, pair_wordings, weigh_wording
from briefing.model import (
    Entry,
    Quote,
    QuoteKind,
    Utterance,
    Wording,
    WordingKind,
)
from briefing.text.frequencies import find_rarity
from briefing.text.words import find_words, fold, stem

# Words of a quote that is compared as a sentence; below, it is a fragment.
_SENTENCE_WORDS = 5
# A fragment is the same as another where this share of what it tells stands in it,
# and a part of a sentence where it is no scrap: "all levels" stands in many.
_COVERED = 0.75
_SCRAP_WORDS = 3
_SIZES = 0.4  # of a scrap to what it is the same as, in words
# Of two entries of different stories only a long quote in nearly the same words is
# the same utterance.
_ELSEWHERE_WORDS = 8
_ELSEWHERE_LIKENESS = 0.6
_SHINGLE = 4


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A quote with what is compared of it."""

    at: int  # its place among all quotes
    quote: Quote
    words: tuple[str, ...]  # folded and stemmed
    vector: Mapping[str, float]

    @property
    def entry(self) -> str:
        return self.quote.words.entry


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
        _Spoken(
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
        for one, other, likeness in _find_pairs(spoken, stories)
    ):
        groups.join(spoken[one], spoken[other])
    known = {entry.id: entry for entry in entries}
    return tuple(_make_utterance(group, known) for group in groups.found())


def _find_pairs(
    spoken: Sequence[_Spoken], stories: Iterable[Sequence[str]] | None
) -> list[tuple[_Spoken, _Spoken, float]]:
    by_entry: dict[str, list[_Spoken]] = {}
    for one in spoken:
        by_entry.setdefault(one.entry, []).append(one)
    if stories is None:
        stories = [list(by_entry)]
    found = []
    mates: set[frozenset[str]] = set()
    for story in stories:
        for mate, other in combinations([e for e in story if e in by_entry], 2):
            mates.add(frozenset({mate, other}))
            found += _pair_entries(by_entry[mate], by_entry[other])
    return found + _pair_elsewhere(spoken, mates)


def _pair_entries(
    ones: Sequence[_Spoken], others: Sequence[_Spoken]
) -> list[tuple[_Spoken, _Spoken, float]]:
    """Return the pairs of two accounts of one story, with how alike they are."""
    found = []
    long_ones, long_others = (
        [each for each in side if len(each.words) >= _SENTENCE_WORDS]
        for side in (ones, others)
    )
    for i, j in pair_wordings(
        [each.vector for each in long_ones], [each.vector for each in long_others]
    ):
        one, other = long_ones[i], long_others[j]
        if _may_be_one(one.quote, other.quote):
            found.append((one, other, compare_wordings(one.vector, other.vector)))
    for one in ones:
        for other in others:
            likeness = _measure_cover(one, other)
            if likeness and _may_be_one(one.quote, other.quote):
                found.append((one, other, likeness))
    return found


def _measure_cover(one: _Spoken, other: _Spoken) -> float:
    """Return how much of the shorter quote stands in the longer; 0 if too little."""
    short, long = sorted((one, other), key=lambda each: (len(each.words), each.at))
    if len(short.words) <= _SCRAP_WORDS:
        is_near = len(short.words) >= _SIZES * len(long.words)
        is_same_speaker = short.quote.speaker is not None and _is_same_name(
            short.quote.speaker, long.quote.speaker
        )
        if not (is_near and is_same_speaker):
            return 0.0
    rarities = {word: find_rarity(word, "en") for word in short.words}
    told = sum(rarities[word] for word in short.words)
    held = sum(rarities[word] for word in short.words if word in long.words)
    if not told or held < _COVERED * told:
        return 0.0
    return held / told * _share_in_order(short.words, long.words)


def _share_in_order(short: Sequence[str], long: Sequence[str]) -> float:
    """Return the share of neighbours in *short* that are neighbours in *long*."""
    pairs = set(pairwise(long))
    own = list(pairwise(short))
    if not own:
        return 1.0
    return (1 + sum(pair in pairs for pair in own)) / (1 + len(own))


def _may_be_one(one: Quote, other: Quote) -> bool:
    """Tell whether one person may have said both."""
    if one.speaker is None or other.speaker is None:
        return True
    return _is_same_name(one.speaker, other.speaker)


def _is_same_name(one: str, other: str | None) -> bool:
    """Tell whether two names may be one person's: the last words are the same."""
    if other is None:
        return False
    return fold(one.rsplit(maxsplit=1)[-1]) == fold(other.rsplit(maxsplit=1)[-1])


def _pair_elsewhere(
    spoken: Sequence[_Spoken], mates: set[frozenset[str]]
) -> list[tuple[_Spoken, _Spoken, float]]:
    """Return long quotes of entries of different stories that are nearly the same."""
    shingles: dict[tuple[str, ...], list[_Spoken]] = {}
    pairs: set[tuple[int, int]] = set()
    for one in spoken:
        if len(one.words) < _ELSEWHERE_WORDS:
            continue
        for at in range(len(one.words) - _SHINGLE + 1):
            held = shingles.setdefault(one.words[at : at + _SHINGLE], [])
            pairs.update(
                (other.at, one.at)
                for other in held
                if other.entry != one.entry
                and frozenset({other.entry, one.entry}) not in mates
            )
            held.append(one)
    found = []
    for first, second in sorted(pairs):
        one, other = spoken[first], spoken[second]
        likeness = compare_wordings(one.vector, other.vector)
        if likeness >= _ELSEWHERE_LIKENESS and _may_be_one(one.quote, other.quote):
            found.append((one, other, likeness))
    return found


class _Groups:
    """The quotes, joined step by step into utterances."""

    def __init__(self, spoken: Sequence[_Spoken]) -> None:
        self._members = {one.at: [one] for one in spoken}
        self._group = {one.at: one.at for one in spoken}

    def join(self, one: _Spoken, other: _Spoken) -> None:
        """Make two quotes one utterance, unless that gives it two voices."""
        first, second = self._group[one.at], self._group[other.at]
        if first == second:
            return
        mine, yours = self._members[first], self._members[second]
        if not all(_may_be_one(a.quote, b.quote) for a in mine for b in yours):
            return
        if not _fit(mine, yours):
            return
        self._members[first] = sorted([*mine, *yours], key=lambda each: each.at)
        for each in self._members.pop(second):
            self._group[each.at] = first

    def found(self) -> list[list[_Spoken]]:
        return sorted(self._members.values(), key=lambda members: members[0].at)


def _fit(mine: Sequence[_Spoken], yours: Sequence[_Spoken]) -> bool:
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


def _tells(word: str, part: _Spoken) -> bool:
    return word in part.words and find_rarity(word, "en") >= 1


def _make_utterance(group: Sequence[_Spoken], known: Mapping[str, Entry]) -> Utterance:
    by_entry: dict[str, list[Quote]] = {}
    for one in group:
        by_entry.setdefault(one.entry, []).append(one.quote)
    ordered = sorted(by_entry.values(), key=lambda held: -_fullness(held))
    first = tuple(ordered[0])
    wordings = [Wording(quotes=first, kind=WordingKind.SAME)]
    for held in ordered[1:]:
        own = tuple(held)
        is_foreign = _is_foreign(first[0], own[0], known)
        kind = find_kind(first, own, is_translated=is_foreign)
        wordings.append(Wording(quotes=own, kind=kind, aligned=align_words(first, own)))
    quotes = [quote for held in ordered for quote in held]
    named = next((quote for quote in quotes if quote.speaker is not None), None)
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
