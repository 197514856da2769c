"""The values that templates get: one a page kind, and one for the whole site.

A template sees `page` (a value of this file), `site` (`SiteValue`) and the
function `say` (a phrase of ``theme/phrases.toml``); nothing else. What a publish
mode withholds is not in these values at all.

Conventions that hold for every value below:

* every ``str`` is plain text; only `Rich.html` is markup, already escaped;
* an ``href`` can be put into the attribute as it is: relative to its page, or
  absolute where it leaves the site (and on the 404 page);
* a ``path`` counts from the root of the site, without a leading slash: write
  ``{{ page.root }}{{ item.path }}``;
* ``None`` means "not known" or "does not apply", an empty tuple "there are none";
* nothing here has to be sorted, counted, parsed or looked up any more.

"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from briefing.model import (
    Basis,
    BlockKind,
    DifferenceKind,
    Fate,
    SectionKind,
    TieKind,
    WordingKind,
)

# --- words ------------------------------------------------------------------


class Whose(StrEnum):
    """To whom a run of words belongs: the value of ``data-words``."""

    SOURCE = "source"  # verbatim from an article; `Words.at` says where
    EDITOR = "editor"  # written by the editor; `Words.where` names the file
    TOOL = "tool"  # a phrase of the catalogue, no attributes needed


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A run of words with its proof.

    One macro prints all of them: `whose` to ``data-words``, `at` to ``data-at``,
    `where` to ``data-in``, `lang` to ``lang``. The element must hold exactly
    `text` (inline elements inside are fine).
    """

    text: str  # blanks collapsed, none at the ends, never ""
    whose: Whose
    at: str | None = None  # SOURCE: "file.txt:10-20" or "file.txt:10-20,31-40"
    where: str | None = None  # EDITOR: "content/entries/x.md", "briefing.toml" ...
    lang: str | None = None  # ISO 639-1, where it is not the site's language


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of a block's words, linked or not."""

    text: str  # blanks kept: the runs put together are the block's text
    url: str | None = None  # absolute; None: plain words


@dataclass(frozen=True, slots=True, kw_only=True)
class Rich:
    """One or more blocks that the editor wrote as Markdown."""

    html: Markup  # block elements: <p>, <ul>, <h3> ...; goes into a <div>
    where: str  # data-in of that <div data-words="editor">


@dataclass(frozen=True, slots=True, kw_only=True)
class DateValue:
    """A day, a month or an interval that the tool prints.

    ``<time datetime="{{ d.datetime }}">{{ say("date", date=d.text) }}</time>``
    """

    text: str  # "8 November 2023", "November 2023"; an interval has an en dash
    datetime: str  # valid in HTML: a day, else the month or year that holds it all
    first: str  # ISO day
    last: str  # ISO day, the same as `first` for a single day


# --- parts that several pages share -----------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkValue:
    """A link to a page of this site under that page's title."""

    title: Words
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A chip: which paragraph of which entry says so.

    ``<a href="{{ c.href }}" data-cite="{{ c.cite }}">`` with the label's words, the
    date and ``say("paragraph", paragraph=c.paragraph)`` inside.
    """

    href: str  # to the paragraph: "../entries/x.html#p-3f9a"
    cite: str | None  # data-cite; None: the editor's own words, or words that the
    # publish mode keeps from the page to which the chip leads
    label: Words  # the outlet, else the entry's title
    date: DateValue | None  # of publishing
    paragraph: int | None  # 1-based among the entry's numbered blocks
    is_emended: bool  # the editor changed that paragraph
    original: str | None  # absolute: the words where their publisher printed them


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedUnit:
    """Words with their citations: a ``<li data-passage>`` or the like."""

    kind: str = "cited"  # tells it from `EditorPart` where both occur
    words: Words  # SOURCE, or EDITOR where the paragraph is emended
    citations: tuple[Citation, ...]  # [0] is of `words`; the others carry the same
    # fact in their own words. Never empty.


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCard:
    """An entry on another page."""

    title: Words
    href: str
    outlet: Words | None
    agency: Words | None
    date: DateValue | None  # of publishing; None: not known
    date_basis: Basis  # print a word for it unless STATED
    language: str | None  # ISO 639-1, where it is not the site's language
    translated_from: str | None  # ISO 639-1


@dataclass(frozen=True, slots=True, kw_only=True)
class EventValue:
    """Something that happened, or will, in the words of those who tell it.

    Stands in an element with the id and ``data-passage``.
    """

    id: str  # fragment: "e-2023-11-08-91c8"
    number: int  # in its list, from 1; the drawing has the same
    date: DateValue
    unit: CitedUnit
    read_from: EvidenceValue | None  # what gives the date; None where withheld
    is_ahead: bool  # told as to come


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A month or a year below the drawing. Lengths are units of the drawing."""

    x: int  # its middle
    letter: str | None  # of the month; None where years stand side by side
    year: DateValue | None  # where a year begins


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An event in the drawing. Lengths are units of the drawing."""

    number: int  # of the event in the list
    x: int  # where it begins
    y: int  # the middle of its bar
    width: int  # 0 for a single day: a dot
    is_ahead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A timeline as a picture: ``viewBox="0 0 width height"``."""

    width: int
    height: int
    axis: int  # y of the line that the ticks hang from
    ticks: tuple[Tick, ...]
    gaps: tuple[int, ...]  # x where months without events are left out
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineValue:
    """Events, the earliest first, and their drawing."""

    events: tuple[EventValue, ...]
    drawing: Drawing | None  # None for fewer than three events
    withheld: int  # events that the publish mode keeps back


# --- the site ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class NavItem:
    """A link of the navigation that every page has."""

    title: Words
    path: str  # write {{ page.root }}{{ item.path }}; current if == page.path


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteValue:
    """What is the same on every page."""

    title: Words  # EDITOR's in briefing.toml, or TOOL's ("Press briefing")
    tagline: Words | None
    language: str  # of the site's own words: <html lang>
    base: str | None  # SITEURL without a slash at its end; None: not published yet
    front: str  # path of the front page: "index.html"
    feed: str  # path of the page that tells of all feeds
    briefings: tuple[NavItem, ...]  # in the order of the themes
    across: tuple[NavItem, ...]  # timeline, people: where there are any
    pages: tuple[NavItem, ...]  # about, method
    indexes: tuple[NavItem, ...]  # lists that lead to everything without a script


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """Another form of a page, for ``<link rel="alternate">``."""

    href: str
    type: str  # media type
    title: str | None  # a phrase of the catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The words of a card image."""

    path: str  # of the image
    kicker: str | None  # the outlet and the day; what sort of page it is
    title: str
    foot: str | None  # who collected it


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page says of itself to browsers, search engines and previews.

    Every text is made of runs that stand on the page, or of phrases of the
    catalogue, joined by a middle dot: the proof takes it apart again.
    """

    title: str  # of <title>; no other page has it
    description: str  # no other page has it
    preview_title: str  # og:title
    preview: str  # og:description: names the outlet, and who collected its report
    card: Card | None  # None without SITEURL: a preview wants absolute addresses
    image: str | None  # absolute address of the card
    image_text: str | None  # what stands on the card
    alternates: tuple[Alternate, ...]
    citation: tuple[tuple[str, str], ...]  # name and content of <meta>, of an entry
    linked_data: Mapping[str, object]  # JSON-LD, for ``|tojson``
    robots: str | None  # "noindex", or nothing to say


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has, whatever its kind."""

    kind: str  # data-kind of <body>: front, briefing, entry, receipt, story, text ...
    path: str  # of this page: "entries/x.html"
    root: str  # what leads from here to the root: "" or "../"; absolute on 404
    canonical: str | None  # absolute; None without SITEURL (then no og:url either)
    title: Words  # the <h1>, and the first part of <title>; front: the site's title
    description: Words | None  # what the page says in short; stands on it as well
    head: Head | None = None  # given when all pages are known; templates always see it


# --- front ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingCard:
    """A briefing on the front page."""

    title: Words
    href: str
    description: Words | None  # the editor's, of the theme
    summary: Words | None  # the editor's bottom line
    key_point: CitedUnit | None  # the first one; None where `summary` is given
    text_count: int  # entries cited
    story_count: int  # stories that these tell


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story that several outlets tell."""

    title: Words
    href: str
    text_count: int
    entries: tuple[EntryCard, ...]  # who tells it
    date: DateValue | None  # from the first to the last known day


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontPage(Page):
    """index.html: what matters, in two minutes."""

    briefings: tuple[BriefingCard, ...]
    latest: tuple[EntryCard, ...]  # newest first, the undated last; at most ten
    stories: tuple[StoryCard, ...]  # told by two entries or more
    text_count: int  # of the whole site; 0: nothing is there yet
    story_count: int


# --- briefing ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorPart:
    """A block of the editor's on a briefing."""

    kind: str = "editor"
    rich: Rich
    was: CitedUnit | None  # what the tool had put there: for <details>


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
class BriefingPage(Page):
    """briefings/<slug>.html: what the entries say on one theme."""

    theme_description: Words | None
    summary: Words | None  # the editor's bottom line
    sections: tuple[SectionValue, ...]  # without SOURCES: these are in `sources`
    sources_heading: Words
    sources: tuple[SourceItem, ...]
    stories: tuple[LinkValue, ...]  # told by two or more of the sources
    heard: HeardValue | None  # None where nobody is quoted
    feed: str  # path
    is_proposed: bool  # the theme is the tool's proposal, not the editor's


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPage(BriefingPage):
    """mail/<slug>.html: a briefing as it can be mailed; all links are absolute."""

    page: str  # href of the briefing's page


# --- entry ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceValue:
    """The words that a field's value was read from."""

    words: Words
    href: str | None  # to the line of the receipt that holds them; None: no such line
    entry: LinkValue | None  # the other entry they stand in; None: the own one


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
class BlockValue:
    """A block of the entry's body.

    Three forms: as in the source (`words` and `runs`); emended (`rich`, and `was`
    for <details>); the editor's insertion (`rich` alone).
    """

    id: str  # of the element: "p-3f9a"
    kind: BlockKind  # PARAGRAPH HEADING CAPTION ITEM QUOTE OTHER
    level: int  # 2 or 3, of a heading
    number: int | None  # paragraph number as on the chips; headings have none
    words: Words | None  # SOURCE, the whole of `runs`; None where `rich` is given
    runs: tuple[Run, ...]  # `words` cut at its links
    rich: Rich | None  # the editor's
    was: Words | None  # the source's wording that `rich` replaces
    is_cut: bool  # only a part of the block is shown (publish mode)
    receipt: str | None  # href of its line on the receipt; None for an insertion
    original: str | None  # absolute: the words where their publisher printed them


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockGroup:
    """Blocks that share an element: the items of one list, else a single block."""

    is_list: bool
    blocks: tuple[BlockValue, ...]


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
    note: Words | None  # the editor's remark
    body: tuple[BlockGroup, ...]  # excerpt: what may be shown; link: ()
    language: str | None  # lang of the body where it is not the site's
    withheld: int  # blocks that the mode keeps back
    url: str | None  # of the original, for the link out
    source: str  # name of the raw file below content/sources
    receipt: str  # href
    story: LinkValue | None  # None for a story of one entry
    story_count: int  # entries that tell it, this one included
    briefings: tuple[LinkValue, ...]  # that cite it
    related: tuple[RelatedEntry, ...]  # that share most first


# --- receipt ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptLine:
    """A line of the raw text, or a part of it, and what became of it.

    Phrases: ``say("fate-" ~ row.fate)``, ``say("rule", rule=row.rule)``.
    """

    anchor: str | None  # id of the element: "L8"; None for the second part of a line
    number: int  # of the line, 1-based
    words: Words | None  # SOURCE; None where the publish mode keeps it back
    fate: Fate  # never BLANK
    rule: str  # name of the rule; its sentence stands in [rules]
    block: str | None  # href of the paragraph that it became


@dataclass(frozen=True, slots=True, kw_only=True)
class FateCount:
    """How much of the raw text met one fate."""

    fate: Fate
    lines: int
    characters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPage(Page):
    """receipts/<entry slug>.html: the whole raw text, line by line."""

    mode: str  # full, excerpt or link
    entry: LinkValue
    source: str  # name of the raw file below content/sources
    raw: str | None  # href of the copy of the raw file; None: not published
    digest: str  # SHA-256, hexadecimal
    encoding: str  # the codec, as Python names it
    is_encoding_guessed: bool
    lines: tuple[ReceiptLine, ...]  # without the blank ones
    counts: tuple[FateCount, ...]  # in the order of Fate, blank included, none of 0
    characters: int  # of the raw text; the counts add up to it


# --- story ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One entry's telling of the story."""

    card: EntryCard
    lede: CitedUnit | None  # the first paragraph; None where withheld
    url: str | None  # of the original


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
class LanguageCount:
    """How many texts are in a language, or translated from it."""

    language: str  # ISO 639-1
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceStatement:
    """What a story rests on, in counts that the page lets anybody count again."""

    text_count: int
    origin_count: int  # texts, those that rest on one origin counted once
    ties: tuple[TieValue, ...]
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
    facts: tuple[FactValue, ...]  # () for a story of one entry
    date: DateValue | None  # from the first to the last known day
    text_count: int
    briefings: tuple[LinkValue, ...]  # that cite it


# --- timeline ---------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePage(Page):
    """timeline.html: what all reports together tell, by day."""

    timeline: TimelineValue
    text_count: int  # reports that tell it
    left_out: int  # events that fewer reports tell, for which there is no room


# --- people -----------------------------------------------------------------


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
class WordingValue:
    """An utterance as one text prints it."""

    quotes: tuple[QuoteValue, ...]  # one, or the fragments of it
    kind: WordingKind | None  # ``say("wording-" ~ kind)``; None: the first wording


@dataclass(frozen=True, slots=True, kw_only=True)
class UtteranceValue:
    """Words that were said once, in all the wordings that may be shown."""

    id: str  # fragment
    wordings: tuple[WordingValue, ...]
    has_marks: bool  # words in which the wordings differ are marked
    speaker: Words | None  # who repeats them, on the page of whom they are given to
    speaker_href: str | None
    attributed_to: Words | None  # whose words they are said to be
    attributed_href: str | None
    open_count: int  # texts that name no speaker, or only a role


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


# --- text pages -------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule of the conversion: ``say("rule", rule=row.name)`` is its sentence."""

    name: str  # kebab-case


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRow:
    """Why full texts are shown."""

    outlet: Words | None  # None: of all outlets without a line of their own
    words: Words  # the editor's, in briefing.toml


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage(Page):
    """about.html, method.html: a page of content/pages."""

    body: Rich  # without the title
    rights: tuple[RightsRow, ...]  # about alone; () where nothing is shown in full
    rules: tuple[RuleRow, ...]  # method alone


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedRow:
    """All entries, or a briefing, with the forms in which it can be had."""

    page: LinkValue
    atom: str  # href
    json: str  # href
    text: str | None  # href of a briefing as plain text
    mail: str | None  # href of a briefing as it can be mailed
    data: str | None  # href of a briefing as data


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedsPage(Page):
    """feeds.html: which feeds there are, for people."""

    rows: tuple[FeedRow, ...]  # all entries first, then the briefings


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """404.html: every address absolute, since it answers at any depth.

    Its title is the phrase "missing-title"; links from `site` with `page.root`.
    """


# --- indexes ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveDay:
    """Entries of one day, or of one interval that a date was narrowed to."""

    date: DateValue
    cards: tuple[EntryCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveMonth:
    """The days of one month; an interval stands in the month of its last day."""

    id: str  # fragment: "m-2023-11"
    date: DateValue
    days: tuple[ArchiveDay, ...]  # newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchivePage(Page):
    """archive.html: every entry of the site, by day."""

    months: tuple[ArchiveMonth, ...]  # newest first
    undated: tuple[EntryCard, ...]
    text_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletValue:
    """An outlet with its newest entries."""

    id: str  # fragment: "o-harbour-post"
    name: Words | None  # None: the entries whose outlet is not known
    date: DateValue | None  # from the first to the last known day
    text_count: int
    cards: tuple[EntryCard, ...]  # newest first; not more than a page can bear
    more: int  # entries that only the archive lists


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletsPage(Page):
    """outlets.html: who printed what, by name; the unknown outlet comes last."""

    outlets: tuple[OutletValue, ...]
    outlet_count: int  # of those that are known
    archive: str  # href
