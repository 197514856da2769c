"""A story's page."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import DifferenceKind, TieKind
from briefing.site.pages.briefing import HeardValue
from briefing.site.pages.page import Page
from briefing.site.pages.parts import (
    CitedUnit,
    EntryCard,
    EvidenceValue,
    LanguageCount,
    LinkValue,
    VersionLink,
)
from briefing.site.pages.people import UtteranceValue
from briefing.site.pages.timeline import TimelineValue
from briefing.site.pages.words import DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One entry's telling of the story."""

    card: EntryCard
    lede: CitedUnit | None  # the first paragraph; None where withheld
    url: str | None  # of the original
    versions: tuple[VersionLink, ...]  # of the same text, not accounts of their own


@dataclass(frozen=True, slots=True, kw_only=True)
class FactValue:
    """What the accounts share, in the words of each."""

    words: tuple[Words, ...]  # names, numbers or phrases that the same units share
    units: tuple[CitedUnit, ...]  # one an entry


@dataclass(frozen=True, slots=True, kw_only=True)
class TieValue:
    """Why two accounts are no independent ones: ``say("tie-" ~ tie.kind)``."""

    kind: TieKind
    entry: LinkValue  # the dependent one
    of: LinkValue
    evidence: tuple[EvidenceValue, ...]  # for an agency or a translation
    pairs: tuple[tuple[CitedUnit, CitedUnit], ...]  # sentences of both, the most alike


@dataclass(frozen=True, slots=True, kw_only=True)
class PrimaryValue:
    """A text that is an official statement itself."""

    entry: LinkValue
    evidence: tuple[EvidenceValue, ...]  # the words that show it


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatement:
    """What a story rests on, in counts that the page lets anybody count again."""

    text_count: int
    origin_count: int  # texts, those that rest on one origin counted once
    ties: tuple[TieValue, ...]
    primaries: tuple[PrimaryValue, ...]  # official statements among the texts
    languages: tuple[LanguageCount, ...]  # those of most texts first
    translated: tuple[LanguageCount, ...]
    outlet_count: int  # different outlets that are known
    unknown_outlet_count: int  # texts whose outlet is not known
    inferred_count: int  # texts whose date is inferred
    undated_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceValue:
    """Accounts that cannot all be right: ``say("differs-" ~ d.about)``."""

    about: DifferenceKind
    units: tuple[CitedUnit, ...]  # two at least, in the story's order


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageCell:
    """Whether one account carries a fact, and where."""

    href: str | None  # to the paragraph; None: it does not
    paragraph: int | None  # its number
    is_near: bool  # it comes near the fact, and perhaps says the same


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """A fact that several accounts carry, in the words of the first of them."""

    unit: CitedUnit
    cells: tuple[CoverageCell, ...]  # one a column


@dataclass(frozen=True, slots=True, kw_only=True)
class SoleFacts:
    """What one account alone tells."""

    account: LinkValue
    units: tuple[CitedUnit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageValue:
    """Which facts which accounts carry: a table."""

    columns: tuple[LinkValue, ...]  # the accounts
    rows: tuple[CoverageRow, ...]  # those of most accounts first
    alone: tuple[SoleFacts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage(Page):
    """stories/<slug>.html: one event told by one or more entries."""

    accounts: tuple[Account, ...]  # by date, then source
    statement: SourceStatement
    differences: tuple[DifferenceValue, ...]
    coverage: CoverageValue | None  # None where no two accounts share a fact
    timeline: TimelineValue
    said: tuple[UtteranceValue, ...]  # every utterance once, those of most texts first
    heard: HeardValue | None  # None where nobody is quoted
    unread: tuple[LanguageCount, ...]  # texts in languages whose speakers are not read
    facts: tuple[FactValue, ...]  # () for a story of one entry
    date: DateValue | None  # from the first to the last known day
    text_count: int
    briefings: tuple[LinkValue, ...]  # that cite it
