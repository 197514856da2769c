"""The names, numbers and phrases that make entries one story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefing.group.phrases import Phrase, find_phrases
from briefing.model import Analysis, Entry, Passage, SharedFact
from briefing.text.frequencies import find_rarity

MOST_FACTS = 8  # as many as a reader takes in at a glance
LONGEST_PHRASE = 5  # words: "Asia Pacific Economic Cooperation forum"
# A single word must be a name or a number and rarer than this to explain anything.
SINGLE_RARITY = 4.5

Key = tuple[str, ...]


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
    places: dict[Key, dict[str, Passage]] = {}
    prints: dict[Key, Counter[str]] = {}
    weights: dict[Key, float] = {}
    for entry, analysis in zip(entries, analyses, strict=True):
        language = entry.language.value
        edited = {block.id for block in entry.blocks if block.is_edited}
        for passage in analysis.sentences:
            if passage.block in edited:
                continue
            for phrase in find_phrases(passage.text, language, longest=LONGEST_PHRASE):
                if not _may_explain(phrase, language):
                    continue
                places.setdefault(phrase.key, {}).setdefault(entry.id, passage)
                prints.setdefault(phrase.key, Counter())[phrase.text] += 1
                # A name tells more than a turn of phrase of equal rarity.
                weight = sum(find_rarity(word, language) for word in phrase.key)
                weight *= 1.5 if phrase.is_name else 1.0
                weights[phrase.key] = max(weight, weights.get(phrase.key, 0.0))
    ranked = sorted(
        (key for key, held in places.items() if len(held) > 1),
        key=lambda key: (-len(places[key]) * weights[key], key),
    )
    chosen: list[Key] = []
    for key in ranked:
        if len(chosen) == MOST_FACTS:
            break
        if not any(_overlap(key, other) for other in chosen):
            chosen.append(key)
    return tuple(
        SharedFact(
            text=min(prints[key], key=lambda text: (-prints[key][text], text)),
            passages=tuple(places[key].values()),
        )
        for key in chosen
    )


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
