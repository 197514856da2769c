"""What an entry tells, as weighted words that can be compared."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.model import Analysis, Entry
from briefing.text.frequencies import find_rarity
from briefing.text.words import find_words, stem

Weights = Mapping[str, float]

# Words after which a report's text counts 1/e of its opening: the event stands in
# the lede, the background that every report on the subject repeats stands below
# (inverted pyramid). Chosen with NAME_SHARE and stories.BOUNDS by the mean B-cubed F1
# on the dev half of ECB+, BASIL and WMT21: 0.965, with 110 or 200 words 0.963 and
# 0.961, with a share of 0.1 or 0.3 0.961 and 0.956; re-run the scorer of stories with
# tests/eval/adapters.py.
FADE_WORDS = 150
NAME_SHARE = 0.2  # weight of names and numbers beside that of all words


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVector:
    """The words of one entry, each vector of length 1 (or empty)."""

    entry: str  # id
    words: Weights
    names: Weights  # names and numbers only


def weigh_entry(entry: Entry, analysis: Analysis) -> EntryVector:
    """Return the words of *entry*, weighted by rarity, frequency and place."""
    names = {name for name, _ in analysis.names}
    words: dict[str, float] = {}
    named: dict[str, float] = {}
    place = 0
    for text in _texts(entry, analysis):
        for word in find_words(text):
            weight = math.exp(-place / FADE_WORDS)
            key = stem(word.folded)
            words[key] = words.get(key, 0.0) + weight
            # Where no letter is a capital any word may be a name.
            if (
                word.is_number
                or (word.folded in names and word.text[0].isupper())
                or not (word.text[0].isupper() or word.text[0].islower())
            ):
                named[key] = named.get(key, 0.0) + weight
            place += 1
    language = entry.language.value
    return EntryVector(
        entry=entry.id,
        words=_normalise(words, language),
        names=_normalise(named, language),
    )


def compare_vectors(one: EntryVector, other: EntryVector) -> float:
    """Return how alike two entries are, 0 to 1 (weighted cosine)."""
    return (1 - NAME_SHARE) * dot(one.words, other.words) + NAME_SHARE * dot(
        one.names, other.names
    )


def list_features(vector: EntryVector) -> Weights:
    """Return one vector of length 1 at most; products are those of the comparison."""
    words, names = math.sqrt(1 - NAME_SHARE), math.sqrt(NAME_SHARE)
    features = {word: weight * words for word, weight in vector.words.items()}
    # No word has a blank in it.
    return features | {
        f" {word}": weight * names for word, weight in vector.names.items()
    }


def dot(one: Weights, other: Weights) -> float:
    """Return the scalar product of two vectors."""
    # Whatever the order of a set: `math.fsum` rounds but once.
    return math.fsum([one[word] * other[word] for word in one.keys() & other.keys()])


def _texts(entry: Entry, analysis: Analysis) -> Iterable[str]:
    if entry.title.value is not None:
        yield entry.title.value
    for sentence in analysis.sentences:
        yield sentence.text


def _normalise(counts: Mapping[str, float], language: str | None) -> Weights:
    weights = {
        word: math.log1p(count) * find_rarity(word, language)
        for word, count in sorted(counts.items())
    }
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values()))
    if length == 0:
        return {}
    return {word: weight / length for word, weight in weights.items() if weight > 0}
