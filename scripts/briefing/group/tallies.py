"""How often, where and how a subject's articles print each phrase."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.group.phrases import Phrase, find_phrases
from briefing.model import Analysis, Basis, Entry
from briefing.text.frequencies import find_rarity

LONGEST_LABEL = 3  # words
FEWEST_FULLER = 2  # sentences that print a fuller phrase for a label

Key = tuple[str, ...]


@dataclass(slots=True)
class Tally:
    """Where one phrase occurs within a subject."""

    sentences: set[int] = field(default_factory=set)
    entries: set[str] = field(default_factory=set)
    prints: Counter[str] = field(default_factory=Counter)
    titles: int = 0
    closed: int = 0  # times that a function word or punctuation follows
    named: int = 0
    rarity: float = 0.0  # of its words, on average

    @property
    def is_name(self) -> bool:
        """Whether it is printed as a name more often than not."""
        return 2 * self.named > sum(self.prints.values())


def list_phrases(
    entry: Entry, analysis: Analysis
) -> Iterator[tuple[Phrase, int, bool]]:
    """Yield phrases, the number of their sentence (-1: title), whether they close."""
    # A derived title is a sentence of the text, not a second mention.
    is_printed = entry.title.basis is not Basis.DERIVED
    texts = [(-1, entry.title.value)] if entry.title.value and is_printed else []
    texts += [(at, sentence.text) for at, sentence in enumerate(analysis.sentences)]
    language = entry.language.value
    for at, text in texts:
        phrases = list(find_phrases(text, language, longest=LONGEST_LABEL))
        starts = {phrase.span[0] for phrase in phrases}
        for phrase in phrases:
            end = phrase.span[1]
            yield phrase, at, not (starts & {end + 1})


def tally_phrases(
    entries: Sequence[Entry], known: Mapping[str, Analysis]
) -> dict[Key, Tally]:
    """Return the tally of every phrase of *entries*, one subject's.

    Args:
        entries: In a fixed order; sentences are numbered through them.
        known: Analyses by entry id.

    """
    tallies: dict[Key, Tally] = {}
    offset = 0
    for entry in entries:
        analysis = known[entry.id]
        for phrase, at, is_closed in list_phrases(entry, analysis):
            tally = tallies.setdefault(phrase.key, Tally())
            tally.entries.add(entry.id)
            tally.prints[phrase.text] += 1
            tally.closed += is_closed
            # In German every noun has a capital and is no name for that; yet nouns
            # grow together there, and two side by side are one: "Doktor Ada Schmidt".
            is_noun = entry.language.value == "de" and len(phrase.key) == 1
            tally.named += phrase.is_name and not is_noun
            if at < 0:
                tally.titles += 1
            else:
                tally.sentences.add(offset + at)
            language = entry.language.value
            rarities = [find_rarity(word, language) for word in phrase.key]
            tally.rarity = math.fsum(rarities) / len(rarities)
        offset += len(analysis.sentences)
    return tallies


def is_noun_like(tally: Tally) -> bool:
    """Tell whether a phrase stands like a noun: mostly nothing goes on after it."""
    return 2 * tally.closed >= sum(tally.prints.values())


def choose_print(tally: Tally) -> str:
    """Return the phrase as printed, with a capital where a source has one."""
    return min(
        tally.prints,
        key=lambda text: (not text[0].isupper(), -tally.prints[text], text),
    )


def find_fuller(tallies: Mapping[Key, Tally]) -> Mapping[Key, Key]:
    """Return the fuller phrase that tells which one: "peace talks" for "talks".

    Args:
        tallies: Of all phrases of a subject.

    Returns:
        By the phrase that ends it; one that is in no fuller phrase is left out.

    """
    fuller: dict[Key, Key] = {}

    def rank(key: Key) -> tuple[int, int, Key]:
        return (-len(tallies[key].sentences), -len(key), key)

    for other, tally in tallies.items():
        if (
            len(other) > 1
            and len(tally.sentences) >= FEWEST_FULLER
            and is_noun_like(tally)
            and not any(word[0].isdigit() for word in other)
        ):
            for start in range(1, len(other)):
                key = other[start:]
                if key not in fuller or rank(other) < rank(fuller[key]):
                    fuller[key] = other
    return fuller
