"""An entry's page."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Basis, BlockKind, FlagKind
from briefing.site.pages.page import Page
from briefing.site.pages.parts import (
    CitedUnit,
    CorrectionValue,
    EntryCard,
    EvidenceValue,
    LinkValue,
)
from briefing.site.pages.words import DateValue, Rich, Run, Words
from briefing.text.directions import is_right_to_left


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """A field of an entry with the reason why it is believed.

    Phrases: ``say("field-" ~ row.name)``, ``say("basis-" ~ row.basis)``.
    """

    name: str  # title date outlet agency authors section dateline language
    # translated-from url. Always there: title, date, outlet, language; the others
    # only where known.
    basis: Basis
    values: tuple[Words, ...]  # () where `date`, `language` or `url` holds the value
    date: DateValue | None  # of the field "date"
    language: str | None  # ISO 639-1, of "language", "translated-from"
    url: str | None  # absolute, of "url"
    evidence: tuple[EvidenceValue, ...]  # () for what is stated as printed


@dataclass(frozen=True, slots=True, kw_only=True)
class BackLink:
    """A way back to a unit of a briefing that cites a block."""

    title: Words  # of the briefing
    section: Words | None  # the heading that the unit stands under
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagRow:
    """A sign in the text: ``say("flag-" ~ row.kind)``."""

    kind: FlagKind
    evidence: tuple[EvidenceValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionValue:
    """Another version of the text, ``say("version-" ~ v.relation)``; what differs."""

    relation: str  # of the other one: newer, older or twin, which no date tells apart
    entry: LinkValue
    here: tuple[CitedUnit, ...]  # sentences that only this one has
    there: tuple[CitedUnit, ...]  # ... only the other


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockValue:
    """A block of the entry's body.

    Three forms: as in the source (`words` and `runs`); emended (`rich`, and `was`
    for <details>); the editor's insertion (`rich` alone).
    """

    id: str  # of the element: "p-3f9a"
    kind: BlockKind  # PARAGRAPH HEADING CAPTION ITEM QUOTE TABLE OTHER
    level: int  # 2 or 3, of a heading
    number: int | None  # paragraph number as on the chips; headings have none
    words: Words | None  # SOURCE, the whole of `runs`; None where `rich` is given
    runs: tuple[Run, ...]  # `words` cut at its links
    rows: tuple[tuple[tuple[Run, ...], ...], ...]  # `words` of a table, cut into cells
    # and these at their links; else ()
    rich: Rich | None  # the editor's
    was: Words | None  # the source's wording that `rich` replaces
    is_cut: bool  # only a part of the block is shown (publish mode)
    receipt: str | None  # href of its line on the receipt; None for an insertion
    original: str | None  # absolute: the words where their publisher printed them
    aliases: tuple[str, ...]  # ids of blocks that were merged into it
    corrections: tuple[CorrectionValue, ...]
    back: tuple[BackLink, ...] = ()  # the units of briefings that cite the block


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemValue:
    """An item of a list, with all that stands in it."""

    block: BlockValue
    number: int | None  # where it is not the next one of a list
    inside: tuple[BlockGroup, ...]  # further paragraphs, lists of its own


@dataclass(frozen=True, slots=True, kw_only=True)
class ListValue:
    """The items of one list."""

    is_numbered: bool
    start: int | None  # number of the first item where it is not 1
    items: tuple[ItemValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockGroup:
    """A block, or a list of them, or what the publish mode keeps back together."""

    block: BlockValue | None = None
    list: ListValue | None = None
    ids: tuple[str, ...] = ()  # of those kept back: their addresses lead here
    withheld: int = 0  # of these, without headings


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedEntry:
    """Another entry that tells of the same, with the reason."""

    card: EntryCard
    facts: tuple[LinkValue, ...]  # words that both print, each with the way to them
    briefings: tuple[LinkValue, ...]  # whose key points both carry


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPage(Page):
    """entries/<slug>.html: one article, with what is known of it."""

    mode: str  # full, excerpt or link
    card: EntryCard  # outlet, agency, date for the line below the title
    fields: tuple[FieldRow, ...]
    flags: tuple[FlagRow, ...]
    versions: tuple[VersionValue, ...]
    note: Words | None  # the editor's remark
    body: tuple[BlockGroup, ...]  # excerpt: what may be shown; link: ()
    language: str | None  # lang of the body where it is not the site's
    unread: str | None  # its language, where speakers and people are not read in it
    url: str | None  # of the original, for the link out
    source: str  # name of the raw file below content/sources
    receipt: str  # href
    story: LinkValue | None  # None for a story of one entry
    story_count: int  # entries that tell it, this one included
    briefings: tuple[LinkValue, ...]  # that cite it
    related: tuple[RelatedEntry, ...]  # that share most first
    corrections: tuple[CorrectionValue, ...]  # of no block that is shown: of the title

    @property
    def is_right_to_left(self) -> bool:
        """Whether the body's lines begin at the right."""
        return is_right_to_left(self.language)
