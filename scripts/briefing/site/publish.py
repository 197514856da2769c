"""Publish modes: how much of each entry the site may show.

``full`` shows all. ``excerpt`` shows the first paragraph and, up to
``site.excerpt_share`` of the entry's characters, the passages that briefings cite, in
the order in which they cite them. ``link`` shows neither. Titles, other fields and
paragraphs that the editor added are shown in every mode.

"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from briefing.config import PUBLISH_MODES, Settings
from briefing.errors import BriefingError
from briefing.group.hand import find_marked
from briefing.model import (
    Block,
    BlockKind,
    BriefingDocument,
    CitedText,
    EditorText,
    Entry,
    Passage,
    Span,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowance:
    """What may be shown of an entry's body."""

    mode: str  # full, excerpt or link
    spans: Mapping[str, tuple[Span, ...]]  # id of a block to the block spans allowed,
    # sorted and apart; a block that is not named is withheld

    def shows(self, block: str, span: Span) -> bool:
        """Whether a piece of a block may be shown whole."""
        return any(
            start <= span[0] and span[1] <= end
            for start, end in self.spans.get(block, ())
        )


def choose_mode(entry: Entry, settings: Settings) -> str:
    """Return the publish mode of an entry: its own, else its outlet's, else the site's.

    Raises:
        BriefingError: An unknown mode, or full text without a line that says why it
            is allowed (``rights`` of the outlet or the site).

    """
    outlet = settings.find_outlet(entry.outlet.value)
    mode = entry.publish or (outlet and outlet.publish) or settings.site.publish
    where = f"content/entries/{entry.slug}.md"
    if mode not in PUBLISH_MODES:
        raise BriefingError(
            f"publish: {mode!r} is no publish mode",
            where=where,
            hint="write one of " + ", ".join(PUBLISH_MODES),
        )
    rights = (outlet and outlet.rights) or settings.site.rights
    if mode == "full" and not rights:
        raise BriefingError(
            "publish: full text needs a line that says why it is allowed",
            where=where,
            hint="add rights to [site] or to the outlet in briefing.toml",
        )
    return mode


def allow(
    entry: Entry, settings: Settings, briefings: Sequence[BriefingDocument]
) -> Allowance:
    """Return what may be shown of *entry* on any page of the site.

    Args:
        entry: With the editor's changes.
        settings: For the mode and the share.
        briefings: All of them: what they cite is what an excerpt may show.

    """
    mode = choose_mode(entry, settings)
    # What the editor added is the editor's to show.
    allowed: dict[str, tuple[Span, ...]] = {
        block.id: ((0, _length(block)),)
        for block in entry.blocks
        if mode == "full" or (block.is_edited and not block.spans)
    }
    if mode != "excerpt":
        return Allowance(mode=mode, spans=allowed)
    blocks = {block.id: block for block in entry.blocks}
    if (first := find_first(entry)) is not None:
        allowed[first.id] = ((0, _length(first)),)
    budget = settings.site.excerpt_share * sum(map(_length, entry.blocks))
    for passage in _cited(briefings):
        if passage.entry != entry.id or passage.block not in blocks:
            continue
        before = allowed.get(passage.block, ())
        after = _join((*before, passage.span))
        cost = _size(after) - _size(before)
        if cost <= budget:
            budget -= cost
            allowed[passage.block] = after
    return Allowance(mode=mode, spans=allowed)


def find_first(entry: Entry, left_out: Container[str] = ()) -> Block | None:
    """Return the first paragraph of an entry that is none of the blocks *left_out*."""
    paragraphs = (b for b in entry.blocks if b.kind is BlockKind.PARAGRAPH)
    return next((b for b in paragraphs if b.id not in left_out), None)


def find_hidden(entry: Entry) -> frozenset[str]:
    """Return the blocks with words that the editor hid: on the entry's page alone."""
    return frozenset(
        passage.block for words in entry.hide for passage in find_marked(entry, words)
    )


def cited_texts(briefing: BriefingDocument) -> Iterator[CitedText]:
    """Yield what a briefing cites, what an edited block replaces included."""
    for section in briefing.sections:
        for part in section.parts:
            if isinstance(part, CitedText):
                yield part
            elif isinstance(part, EditorText) and part.was is not None:
                yield part.was


def _cited(briefings: Sequence[BriefingDocument]) -> Iterator[Passage]:
    for briefing in briefings:
        for cited in cited_texts(briefing):
            yield from cited.passages


def _length(block: Block) -> int:
    """Return how many characters a block shows; its Markdown where it has no text."""
    return max(len(block.text), len(block.markdown or ""))


def _join(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return the spans sorted, those that meet or overlap made one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _size(spans: Sequence[Span]) -> int:
    return sum(end - start for start, end in spans)
