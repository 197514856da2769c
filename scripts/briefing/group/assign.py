"""Which sentences belong to a theme."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Analysis, Entry, Passage, Theme
from briefing.text.words import find_words, stem

Key = tuple[str, ...]


def assign_passages(
    theme: Theme, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> tuple[Passage, ...]:
    """Return the sentences that belong to *theme*.

    A sentence belongs where it holds one of the theme's terms, whatever its case,
    accents and plural; a term of several words must stand there as a phrase. All
    sentences of an entry belong to the themes that its editor named.

    Args:
        theme: The editor's or a proposed one.
        entries: In any order.
        analyses: Of all entries, in any order.

    Returns:
        Sentences in the order of *entries*, then of the text.

    """
    known = {analysis.entry: analysis for analysis in analyses}
    keys = [fold_term(term) for term in theme.terms]
    return tuple(
        passage
        for entry in entries
        for passage in known[entry.id].sentences
        if theme.slug in entry.themes or holds_term(passage.text, keys)
    )


def fold_term(term: str) -> Key:
    """Return the words of a term for comparing."""
    return tuple(stem(word.folded) for word in find_words(term))


def holds_term(text: str, keys: Sequence[Key]) -> bool:
    """Tell whether *text* holds one of the folded terms as a phrase."""
    words = [stem(word.folded) for word in find_words(text)]
    return any(
        tuple(words[start : start + len(key)]) == key
        for key in keys
        if key
        for start in range(len(words) - len(key) + 1)
    )
