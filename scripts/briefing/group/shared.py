"""The names, numbers and phrases that make entries one story."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefing.group.phrases import Phrase, find_phrases
from briefing.model import Analysis, Entry, Passage, SharedFact
from briefing.text.frequencies import find_rarity

MOST_FACTS = 8  # as many as a reader takes in at a glance
LONGEST_PHRASE = 5  # words: "Asia Pacific Economic Cooperation forum"
# A single word must be a name or a number and rarer than this to explain anything.
SINGLE_RARITY = 4.5

NAME_BONUS = 1.5
FIGURE_SHARE = 0.5

Key = tuple[str, ...]


@dataclass(slots=True)
class _Sightings:
    """Where one phrase stands in a story; used inside this file only."""

    passages: dict[str, Passage] = field(default_factory=dict)  # first of each entry
    prints: Counter[str] = field(default_factory=Counter)
    weight: float = 0.0


def find_shared_facts(
    entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> tuple[SharedFact, ...]:
    """Return what the entries of a story have in common, the most telling first.

    Args:
        entries: Of one story, the leading one first.
        analyses: Of the same entries in the same order.

    Returns:
        At most `MOST_FACTS`, each with the first sentence of every entry that
        prints it; () for a story of one entry. What the editor wrote shares nothing.

    """
    if len(entries) < 2:  # noqa: PLR2004
        return ()
    sightings: dict[Key, _Sightings] = {}
    for entry, analysis in zip(entries, analyses, strict=True):
        edited = {block.id for block in entry.blocks if block.is_edited}
        for passage in analysis.sentences:
            if passage.block not in edited:
                _note(passage, entry.language.value, sightings)
    ranked = sorted(
        (key for key, seen in sightings.items() if len(seen.passages) > 1),
        key=lambda key: (
            -len(sightings[key].passages) * sightings[key].weight,
            key,
        ),
    )
    chosen: list[Key] = []
    for key in ranked:
        if len(chosen) == MOST_FACTS:
            break
        if not any(_overlap(key, other) for other in chosen):
            chosen.append(key)
    return tuple(
        SharedFact(
            text=min(seen.prints, key=lambda text: (-seen.prints[text], text)),
            passages=tuple(seen.passages.values()),
        )
        for seen in (sightings[key] for key in chosen)
    )


def _note(
    passage: Passage, language: str | None, sightings: dict[Key, _Sightings]
) -> None:
    """Add the phrases of one sentence to *sightings*."""
    for phrase in find_phrases(passage.text, language, longest=LONGEST_PHRASE):
        if not _may_explain(phrase, language):
            continue
        seen = sightings.setdefault(phrase.key, _Sightings())
        seen.passages.setdefault(passage.entry, passage)
        seen.prints[phrase.text] += 1
        weight = math.fsum(find_rarity(word, language) for word in phrase.key)
        # A name tells more than a turn of phrase, a figure alone less.
        if phrase.key[0][0].isdigit():
            weight *= FIGURE_SHARE
        elif phrase.is_name:
            weight *= NAME_BONUS
        seen.weight = max(seen.weight, weight)


def _may_explain(phrase: Phrase, language: str | None) -> bool:
    if len(phrase.key) > 1:
        return True
    word = phrase.key[0]
    if not phrase.is_name or phrase.opens:
        return False
    if word.isdigit():
        return len(word) > 1
    return find_rarity(word, language) >= SINGLE_RARITY


def _overlap(one: Key, other: Key) -> bool:
    """Tell whether two phrases share most of the words of the shorter one."""
    shared = set(one) & set(other)
    return 2 * len(shared) >= min(len(set(one)), len(set(other)))
