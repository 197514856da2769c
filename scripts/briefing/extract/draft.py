"""A block without its id: a kept unit as it will stand, and what it drops."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.extract.references import (
    REFERENCE,
    REFERENCE_LABEL,
    bullet_length,
    find_url,
)
from briefing.extract.rules import Rule
from briefing.extract.units import Unit, join_lines
from briefing.model import BlockKind, Fate, Link, Span
from briefing.text.lists import Listed

LIST_MARK = Rule(
    name="list-mark",
    sentence="Bullets, numbers and closing colons that only set out a list are "
    "dropped; the list says the same.",
    example="•",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A span of the source and what became of it."""

    span: Span
    fate: Fate
    rule: str
    block: str | None = None


@dataclass(slots=True)
class Draft:
    """A block without its id, and the pieces of its unit."""

    kind: BlockKind
    fate: Fate
    rule: Rule
    unit: Unit
    spans: tuple[Span, ...]
    level: int = 2
    links: tuple[Link, ...] = ()
    dropped: tuple[Piece, ...] = ()
    address: Span | None = None  # of a reference's printed link
    listed: Listed | None = None  # where it stands in lists

    @property
    def text(self) -> str:
        """The block's text: the words of its spans."""
        return join_lines(
            (
                line.text[start - line.span[0] : end - line.span[0]]
                for line, (start, end) in zip(self.unit.lines, self.spans, strict=True)
            ),
            self.unit.joints,
        )


def draft_whole(unit: Unit, kind: BlockKind, rule: Rule, *, level: int = 2) -> Draft:
    """Return a block of the whole unit."""
    fates = {BlockKind.HEADING: Fate.HEADING, BlockKind.CAPTION: Fate.CAPTION}
    return Draft(
        kind=kind,
        fate=fates.get(kind, Fate.BODY),
        rule=rule,
        unit=unit,
        spans=tuple(line.span for line in unit.lines),
        level=level,
        links=unit.links,
    )


def draft_without_mark(
    unit: Unit, kind: BlockKind, rule: Rule, *, skip: int = 0, level: int = 2
) -> Draft:
    """Draft a block without a list's mark before it or a colon after it."""
    draft = draft_whole(unit, kind, rule, level=level)
    (start, end), *others = draft.spans
    dropped: list[Piece] = []
    if skip:
        mark_end = start + len(unit.lines[0].text[:skip].rstrip())
        dropped.append(_mark((start, mark_end)))
        start += skip
        draft.links = tuple(
            Link(span=(a - skip, b - skip), url=link.url)
            for link in draft.links
            for a, b in (link.span,)
            if a >= skip
        )
    if kind is BlockKind.HEADING and not others and unit.text.endswith(":"):
        bare = start + len(unit.text[skip:-1].rstrip())
        dropped.append(_mark((end - 1, end)))
        end = bare
    draft.spans = ((start, end), *others)
    draft.dropped = tuple(dropped)
    return draft


def draft_reference_label(unit: Unit) -> Draft:
    """Return the heading of a list of references."""
    return draft_without_mark(unit, BlockKind.HEADING, REFERENCE_LABEL)


def draft_reference(unit: Unit) -> Draft:
    """Draft a reference: its words are the block, its address is their link."""
    skip = bullet_length(unit.text)
    draft = draft_without_mark(unit, BlockKind.ITEM, REFERENCE, skip=skip)
    draft.fate = Fate.REFERENCE
    found = find_url(unit.text)
    if found is None or draft.links or len(unit.lines) > 1:
        return draft
    url, (start, end) = found
    base = unit.span[0]
    label = unit.text[skip:start].rstrip(" :–—-(\u00a0")
    if not label or unit.text[end:].strip(" .)"):
        # The address stands alone or inside a sentence: it links itself.
        shift = draft.spans[0][0] - base
        draft.links = (Link(span=(start - shift, end - shift), url=url),)
        return draft
    text_start = base + skip
    draft.spans = ((text_start, text_start + len(label)),)
    draft.links = (Link(span=(0, len(label)), url=url),)
    rest = unit.text[skip + len(label) :]
    offset = skip + len(label) + len(rest) - len(rest.lstrip())
    draft.address = (base + offset, unit.span[1])
    return draft


def _mark(span: Span) -> Piece:
    return Piece(span=span, fate=Fate.REMOVED, rule=LIST_MARK.name)
