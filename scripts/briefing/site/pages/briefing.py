"""A briefing's page, and the form of it that can be mailed."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import DifferenceKind, SectionKind
from briefing.site.pages.page import Page
from briefing.site.pages.parts import (
    CitedUnit,
    CorrectionValue,
    EntryCard,
    LanguageCount,
    LinkValue,
)
from briefing.site.pages.timeline import TimelineValue
from briefing.site.pages.words import DateValue, Rich, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorPart:
    """A block of the editor's on a briefing."""

    kind: str = "editor"
    id: str | None  # of the element: "e-3f9a"; None: no record knows it yet
    rich: Rich
    was: CitedUnit | None  # what the tool had put there: for <details>
    corrections: tuple[CorrectionValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Parts that belong together: one speaker's, of one event or one difference."""

    speaker: Words | None  # None: under no name
    parts: tuple[CitedUnit | EditorPart, ...]  # tell apart by `part.kind`
    speaker_href: str | None = None  # to the speaker's page
    date: DateValue | None = None  # of an event
    about: DifferenceKind | None = None  # ``say("differs-" ~ g.about)``


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionValue:
    """A headed part of a briefing."""

    id: str | None  # fragment: "key-points", "s-1"; None where there is no heading
    kind: SectionKind | None  # None: the editor's own section
    heading: Words | None  # TOOL's or EDITOR's; None: before the first heading
    groups: tuple[Group, ...]  # by speaker in WHO_SAID_WHAT, by event in TIMELINE,
    # by difference in DIFFERENCES; else one
    withheld: int  # passages that the publish mode keeps back; mostly 0
    timeline: TimelineValue | None = None  # of TIMELINE: the units of `groups`, drawn

    @property
    def has_completions(self) -> bool:
        """Whether a name stands in brackets: ``say("completed")``."""
        return any(
            isinstance(part, CitedUnit) and part.completion is not None
            for group in self.groups
            for part in group.parts
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceItem:
    """A numbered source of a briefing."""

    number: int
    card: EntryCard
    url: str | None  # of the original


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardRow:
    """How much one speaker is heard."""

    speaker: Words | None  # None: not named, or of those who have no row of their own
    href: str | None  # to the speaker's page
    word_count: int  # between quotation marks
    quote_count: int  # utterances
    bar: int  # length, 1 to 1000; the longest is 1000
    is_open: bool = False  # no text names the speaker


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardValue:
    """Whose words the sources of a briefing quote, each utterance counted once."""

    rows: tuple[HeardRow, ...]  # most words first, then others, then the unknown
    word_count: int
    quote_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What stands above and below a briefing that is handed on."""

    reports: DateValue | None  # from the first to the last known day of its sources
    issued: DateValue | None  # when it was last published; None: not yet
    distribution: Words | None  # the editor's: to whom it goes; on screens not shown
    sign_off: Words | None  # the editor's, at the very end


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingPage(Page):
    """briefings/<slug>.html: what the entries say on one theme."""

    theme_description: Words | None
    summary: Words | None  # the editor's bottom line
    sections: tuple[SectionValue, ...]  # without SOURCES: these are in `sources`
    sources_heading: Words
    sources: tuple[SourceItem, ...]
    stories: tuple[LinkValue, ...]  # told by two or more of the sources
    heard: HeardValue | None  # None where nobody is quoted
    unread: tuple[LanguageCount, ...]  # in languages whose speakers are not read
    feed: str  # path
    is_proposed: bool  # the theme is the tool's proposal, not the editor's
    corrections: tuple[CorrectionValue, ...]  # of the title and the like
    imprint: Imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage(Page):
    """review.html: every briefing of the site on one page, with one list of sources."""

    briefings: tuple[BriefingPage, ...]  # their citations have the numbers of `sources`
    sources: tuple[SourceItem, ...]
    imprint: Imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPage(BriefingPage):
    """mail/<slug>.html: a briefing as it can be mailed; all links are absolute."""

    page: str  # href of the briefing's page
