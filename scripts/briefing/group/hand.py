"""What the editor pinned or hid among the sentences and quotes of the entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.group.shared import find_shared_facts
from briefing.model import Analysis, Entry, Event, Passage, Span, Story
from briefing.text.words import find_words


def find_marked(entry: Entry, words: str) -> tuple[Passage, ...]:
    """Return the places at which an entry holds the words that its editor wrote.

    Args:
        entry: With its blocks.
        words: Any part of a block's text; case, marks and accents do not matter.

    """
    wanted = [word.folded for word in find_words(words)]
    found = []
    for block in entry.blocks:
        there = find_words(block.text)
        folded = [word.folded for word in there]
        for at in range(len(there) - len(wanted) + 1 if wanted else 0):
            if folded[at : at + len(wanted)] == wanted:
                span = (there[at].span[0], there[at + len(wanted) - 1].span[1])
                found.append(_passage(entry.id, block.id, span, block.text))
    return tuple(found)


def is_touched(passage: Passage, marked: Iterable[Passage]) -> bool:
    """Tell whether a passage and one of *marked* have a word in common."""
    return any(passage.overlaps(one) for one in marked)


def leave_out(analysis: Analysis, hidden: Sequence[Passage]) -> Analysis:
    """Return an analysis without the sentences and quotes that the editor hid.

    What an entry is about stays as it is: hiding a sentence moves no entry.
    """
    own = [one for one in hidden if one.entry == analysis.entry]
    if not own:
        return analysis
    return replace(
        analysis,
        sentences=tuple(s for s in analysis.sentences if not is_touched(s, own)),
        quotes=tuple(q for q in analysis.quotes if not is_touched(q.words, own)),
    )


def leave_out_events(
    events: Sequence[Event], hidden: Sequence[Passage]
) -> tuple[Event, ...]:
    """Return the events without the captions that the editor hid."""
    kept = []
    for event in events:
        told = [
            (passage, evidence)
            for passage, evidence in zip(event.passages, event.evidence, strict=True)
            if not is_touched(passage, hidden)
        ]
        if told:
            passages, evidence = zip(*told, strict=True)
            kept.append(replace(event, passages=passages, evidence=evidence))
    return tuple(kept)


def leave_out_shared(
    story: Story,
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    hidden: Sequence[Passage],
) -> Story:
    """Return a story whose shared facts are shown by sentences that may be shown.

    Args:
        story: As grouped by all words, the hidden ones too.
        entries: All, in any order.
        analyses: Of all entries, in any order, without what is hidden.
        hidden: What the editor hid.

    """
    if not {one.entry for one in hidden} & {*story.entries}:
        return story
    known = {entry.id: entry for entry in entries}
    shown = {analysis.entry: analysis for analysis in analyses}
    return replace(
        story,
        shared=find_shared_facts(
            [known[name] for name in story.entries],
            [shown[name] for name in story.entries],
        ),
    )


def split_pins(
    pinned: Sequence[Passage], analyses: Sequence[Analysis]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Return the words pinned that lie within one quote, and all others."""
    spoken = {
        one
        for analysis in analyses
        for quote in analysis.quotes
        for one in pinned
        if quote.words.holds(one)
    }
    return (
        tuple(one for one in pinned if one in spoken),
        tuple(one for one in pinned if one not in spoken),
    )


def _passage(entry: str, block: str, span: Span, text: str) -> Passage:
    return Passage(entry=entry, block=block, span=span, text=text[slice(*span)])
