"""What the accounts of a story say, as their sources print it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from briefing.model import Analysis, Entry, Passage, Story
from briefing.text.unspaced import find_word_length
from briefing.text.words import find_words

_SHINGLE_WORDS = 5


def list_accounts(
    story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> Mapping[str, tuple[Passage, ...]]:
    """Return the sentences of each account, without those that the editor changed.

    Args:
        story: Its entries that are not among *entries* are left out.
        entries: All, in any order.
        analyses: Of all entries, in any order.

    Returns:
        By entry id, in the story's order.

    """
    known = {entry.id: entry for entry in entries}
    told = {analysis.entry: analysis for analysis in analyses}
    return {
        identity: list_printed(known[identity], told[identity])
        for identity in story.entries
        if identity in known
    }


def list_printed(entry: Entry, analysis: Analysis) -> tuple[Passage, ...]:
    """Return the sentences of *entry* that are the source's own words."""
    edited = {block.id for block in entry.blocks if block.is_edited}
    return tuple(each for each in analysis.sentences if each.block not in edited)


def find_shingles(sentences: Iterable[Passage]) -> frozenset[tuple[str, ...]]:
    """Return the runs of five folded words of *sentences*, read one after another.

    Where no blanks part words, runs of the pairs of as many letters as five words have.
    """
    words = [word for each in sentences for word in find_words(each.text)]
    lengths = [find_word_length(word.text[0]) for word in words]
    unspaced = [length for length in lengths if length is not None]
    is_unspaced = 2 * len(unspaced) > len(words)
    size = max(unspaced) * _SHINGLE_WORDS - 1 if is_unspaced else _SHINGLE_WORDS
    folded = [word.folded for word in words]
    return frozenset(zip(*(folded[at:] for at in range(size))))  # noqa: B905
