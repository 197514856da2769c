"""Pages of people."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import WordingKind
from briefing.site.pages.page import Page
from briefing.site.pages.parts import CitedUnit, EntryCard
from briefing.site.pages.words import DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechRun:
    """A stretch of a sentence that holds a quote."""

    text: str  # blanks kept: the runs put together are the unit's words
    is_speech: bool  # stands between the quotation marks
    differs: bool  # other words than in the wording that it is held against


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteValue:
    """A quote as one text prints it: a ``<blockquote data-passage>``."""

    unit: CitedUnit
    runs: tuple[SpeechRun, ...]  # () where the words stand in another place: print
    # `unit.words` then
    is_sentence: bool  # the unit is the speech alone, and wants quotation marks


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedElsewhere:
    """Who speaks, where one text prints no name and another does."""

    printed_as: Words | None  # "a spokesperson"; None: the text tells nobody
    printed_href: str  # to where it stands, or else the quote
    name: Words  # as the other text prints it
    name_href: str  # to where that stands


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingValue:
    """An utterance as one text prints it."""

    quotes: tuple[QuoteValue, ...]  # one, or the fragments of it
    kind: WordingKind | None  # ``say("wording-" ~ kind)``; None: the first wording
    named_elsewhere: NamedElsewhere | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UtteranceValue:
    """Words that were said once, in all the wordings that may be shown."""

    id: str  # fragment
    wordings: tuple[WordingValue, ...]
    has_marks: bool  # words in which the wordings differ are marked
    speaker: Words | None  # who says them; None: nobody with a page, or this page's
    # own speaker
    speaker_href: str | None
    attributed_to: Words | None  # whose words they are said to be
    attributed_href: str | None
    open_count: int  # texts that name no speaker, or only a role, where the text that
    # does is withheld
    is_unknown: bool = False  # the page has to say who speaks, and no text names them
    printed_as: Words | None = None  # who says them, where nobody with a page does:
    # "a spokesperson"
    printed_href: str | None = None  # to where it stands
    href: str | None = None  # to its own page, from another one


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCard:
    """Somebody on another page."""

    name: Words
    href: str
    role: Words | None  # as most texts print it
    text_count: int  # that name the person
    quote_count: int  # utterances
    first: DateValue | None  # of the dated texts the earliest
    last: DateValue | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage(Page):
    """people/<slug>.html: somebody whom the texts name or quote."""

    card: PersonCard
    role_href: str | None  # to the paragraph that prints `card.role`
    roles: tuple[CitedUnit, ...]  # as printed, most frequent first
    names: tuple[CitedUnit, ...]  # as printed, most frequent first
    said: tuple[UtteranceValue, ...]  # by date, then place
    repeated: tuple[UtteranceValue, ...]  # what others give as this person's words
    withheld: int  # utterances that the publish mode keeps back
    entries: tuple[EntryCard, ...]  # that name the person, by date


@dataclass(frozen=True, slots=True, kw_only=True)
class PeoplePage(Page):
    """people.html: everybody with a page, most often named first."""

    people: tuple[PersonCard, ...]
