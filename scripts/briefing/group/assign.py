"""Which sentences belong to a theme."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.model import Analysis, Entry, Passage, Theme
from briefing.text.words import find_words, stem

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceIndex:
    """All sentences with their folded words, and where each word stands.

    Made once for all themes: a theme looks at the sentences of its own words alone.
    """

    passages: tuple[Passage, ...]  # in the order of the entries, then of the text
    words: tuple[Key, ...]  # of each of them, folded
    holders: Mapping[str, Sequence[int]]  # by word, in order
    themed: Mapping[str, Sequence[int]]  # by the slug of a theme that the editor set


def index_sentences(
    entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> SentenceIndex:
    """Return the sentences of *entries*, to be found by their words.

    Args:
        entries: In any order; theirs is that of the sentences.
        analyses: Of all entries, in any order.

    """
    known = {analysis.entry: analysis for analysis in analyses}
    passages: list[Passage] = []
    words: list[Key] = []
    holders: dict[str, list[int]] = {}
    themed: dict[str, list[int]] = {}
    for entry in entries:
        for passage in known[entry.id].sentences:
            place = len(passages)
            passages.append(passage)
            words.append(fold_term(passage.text))
            for word in dict.fromkeys(words[place]):
                holders.setdefault(word, []).append(place)
            for slug in entry.themes:
                themed.setdefault(slug, []).append(place)
    return SentenceIndex(
        passages=tuple(passages), words=tuple(words), holders=holders, themed=themed
    )


def assign_passages(theme: Theme, index: SentenceIndex) -> tuple[Passage, ...]:
    """Return the sentences that belong to *theme*.

    A sentence belongs where it holds one of the theme's terms, whatever its case,
    accents and plural; a term of several words must stand there as a phrase. All
    sentences of an entry belong to the themes that its editor named.

    Args:
        theme: The editor's or a proposed one.
        index: Of all sentences.

    Returns:
        Sentences in the order of the index.

    """
    found = set(index.themed.get(theme.slug, ()))
    for key in {fold_term(term) for term in theme.terms}:
        found.update(_find_holders(key, index))
    return tuple(index.passages[place] for place in sorted(found))


def _find_holders(key: Key, index: SentenceIndex) -> Iterator[int]:
    if not key:
        return
    rarest = min(key, key=lambda word: (len(index.holders.get(word, ())), word))
    for place in index.holders.get(rarest, ()):
        if _holds(index.words[place], key):
            yield place


def fold_term(term: str) -> Key:
    """Return the words of a term, or of any text, for comparing."""
    return tuple(stem(word.folded) for word in find_words(term))


def count_held(text: str, keys: Sequence[Key]) -> int:
    """Return how many of the folded terms *text* holds as phrases."""
    words = fold_term(text)
    return sum(bool(key) and _holds(words, key) for key in keys)


def _holds(words: Key, key: Key) -> bool:
    size = len(key)
    return any(
        words[start : start + size] == key for start in range(len(words) - size + 1)
    )
