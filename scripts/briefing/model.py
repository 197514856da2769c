"""The values that travel between the stages, and nothing else.

Every value is frozen and holds plain text, dates, tuples and other values of
this file. ``None`` means "not in the source"; never an empty string.

Two coordinate systems occur and are never mixed:

* a **source span** counts characters of `Article.text`, half-open;
* a **block span** counts characters of `Block.text`, half-open.

"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

Span = tuple[int, int]

T = TypeVar("T")


class Basis(StrEnum):
    """How a field's value is known."""

    STATED = "stated"  # printed in the source as exactly this
    DERIVED = "derived"  # cut from the source's text, such as a title from the lede
    INFERRED = "inferred"  # by reasoning whose evidence is shown
    EDITED = "edited"  # set by the editor
    UNKNOWN = "unknown"  # not in the source


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that a value rests on."""

    text: str  # verbatim from the source
    span: Span | None  # source span of `text`; None for a page's invisible metadata
    rule: str  # name of the rule that read it, kebab-case
    entry: str | None = None  # id of the entry it stands in, where not the own one


@dataclass(frozen=True, slots=True, kw_only=True)
class Field(Generic[T]):
    """A value with the reason why it is believed."""

    value: T | None
    basis: Basis
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Interval:
    """The days on which something may have happened, both ends included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            message = f"interval ends before it starts: {self.first} to {self.last}"
            raise ValueError(message)

    @property
    def is_day(self) -> bool:
        """Whether the interval is a single day."""
        return self.first == self.last

    @property
    def is_month(self) -> bool:
        """Whether the interval is exactly one calendar month."""
        next_month = (self.first.replace(day=28) + timedelta(days=4)).replace(day=1)
        return self.first.day == 1 and self.last == next_month - timedelta(days=1)


# --- ingest -----------------------------------------------------------------


class SourceKind(StrEnum):
    """What a file in ``content/sources/`` is."""

    TEXT = "text"
    HTML = "html"
    MARKDOWN = "markdown"
    MAIL = "mail"
    FEED = "feed"  # RSS, Atom, JSON Feed
    DOCUMENT = "document"  # .docx
    PDF = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link inside a line or a block."""

    span: Span  # of its words: in `Line.text` or `Block.text`
    url: str  # absolute, http or https


@dataclass(frozen=True, slots=True, kw_only=True)
class ListItem:
    """An item of a list around a line."""

    box: int  # its place in `Line.boxes`: lines with the same one are of one item
    number: int | None  # that a reader is shown; None: a bullet


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an article; in HTML one block element."""

    number: int  # 1-based; blank lines count
    span: Span  # source span without the blanks at both ends
    text: str  # ``Article.text[slice(*span)]``; "" for a blank line
    tag: str | None = None  # HTML element that held it: h1, p, li, figcaption ...; of a
    # PDF's heading the like
    region: str | None = None  # HTML landmark around it: nav, header, footer, aside ...
    links: tuple[Link, ...] = ()
    boxes: tuple[int, ...] = ()  # HTML: block elements around it, outermost first
    items: tuple[ListItem, ...] = ()  # HTML: items of lists around it, outermost first


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A claim of a file's invisible metadata, evidence and not truth."""

    name: str  # title, date, author, desk (a group as author), outlet, language, url,
    # section
    value: str  # plain text as it stands there
    origin: str  # json-ld, open-graph, meta, title-element, html-lang, canonical-link;
    # microdata, front-matter, feed, mail-head, mail-subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One report as its outlet printed it, decoded, before any judgement."""

    source: str  # file name below ``content/sources/``, with forward slashes; of one of
    # several articles in a file with its part: "feed.xml#3f9a1c22b0de"
    digest: str  # SHA-256 of the file's bytes, or of what is the part's own; lower-case
    # hexadecimal
    kind: SourceKind
    encoding: str  # the codec that decoded the bytes
    is_encoding_guessed: bool
    text: str  # TEXT: all of the file or part (no BOM, line ends as \n); else what it
    # shows
    lines: tuple[Line, ...]  # all lines of `text`, in order
    candidates: tuple[Candidate, ...] = ()  # what the file claims of the article

    @property
    def id(self) -> str:
        """The entry's id: the first twelve characters of the content's digest."""
        return self.digest[:12]


# --- extract ----------------------------------------------------------------


class BlockKind(StrEnum):
    """What a block of an entry is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CAPTION = "caption"  # of a picture that is not included
    ITEM = "item"  # of a list; a reference of a source list is one, with its link
    QUOTE = "quote"  # block quote
    TABLE = "table"
    OTHER = "other"  # the editor's code or rule; kept as Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlace:
    """Where a block stands in lists.

    The numbers of a list are no words of its items: they are counted, as every reader
    of Markdown counts them.
    """

    depth: int = 0  # items around the block: of a nested list, or of which it is a
    # further paragraph
    is_numbered: bool = False  # it is itself an item, of a numbered list
    start: int | None = None  # the number with which such an item begins to count;
    # None: it counts on from the item before it


OUTSIDE = ListPlace()  # outside of any list, or an item of a plain one


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One paragraph, heading, caption, list item or block quote of an entry."""

    id: str  # "p-3f9a": the address of the block on its page
    kind: BlockKind
    text: str  # plain text, one line; of a table rows parted by \n, cells by \t
    spans: tuple[
        Span, ...
    ]  # source spans whose texts, joined as `briefing.text.joints`
    # says, are `text`; of a table one a row
    links: tuple[Link, ...] = ()
    level: int = 2  # of a heading: 2 or 3
    place: ListPlace = OUTSIDE
    is_edited: bool = False  # the editor wrote or changed it; then `spans` are those
    # of the machine's wording that it replaces, or () for an insertion
    was: str | None = None  # the source's wording that an edited block replaces
    markdown: str | None = None  # an edited block as the editor wrote it
    aliases: tuple[str, ...] = ()  # ids of blocks that the editor merged into it


class Fate(StrEnum):
    """What became of a span of the raw text."""

    TITLE = "title"
    BODY = "body"
    HEADING = "heading"
    CAPTION = "caption"
    METADATA = "metadata"  # a field was read from it; it does not stand in the body
    REFERENCE = "reference"
    REMOVED = "removed"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptRow:
    """One span of the raw text and what became of it.

    The rows of an article lie end to end: together they are all of its text.
    """

    span: Span
    fate: Fate
    rule: str  # the named rule that decided, kebab-case
    block: str | None = None  # id of the block that it became


class ClueKind(StrEnum):
    """What a date clue says."""

    DAY = "day"  # "22 September 2023", "September 22"
    RANGE = "range"  # "Nov 15 to 17"
    MONTH = "month"  # "November 2023", "in February"
    PART_OF_MONTH = "part-of-month"  # "mid-November 2022", "early February"
    WEEKDAY = "weekday"  # "on Wednesday"
    WEEK = "week"  # "next week", "last week"
    YEAR = "year"  # "in 2021", "last year"
    MONTHS_AGO = "months-ago"  # "six months ago"
    DAY_OFFSET = "day-offset"  # "yesterday", "ten days ago", "the next day"
    QUARTER = "quarter"  # "the third quarter", "the year-ago quarter"
    HALF = "half"  # "the first half of 1990"
    SEASON = "season"  # "last fall", "the summer of 2021"
    DECADE = "decade"  # "the early 1990s"
    CENTURY = "century"  # "the 20th century"
    HOLIDAY = "holiday"  # the n-th weekday of a month: "Thanksgiving Day"
    TIME = "time"  # "10:35 a.m.", of a day named elsewhere
    DURATION = "duration"  # "three weeks"; names no day
    SET = "set"  # "every Monday"; names no day
    VAGUE = "vague"  # "now", "recently", "soon"; names no day


@dataclass(frozen=True, slots=True, kw_only=True)
class DateClue:
    """A date expression of the body, as far as the text alone resolves it."""

    kind: ClueKind
    text: str  # verbatim
    span: Span  # source span
    year: int | None = None
    month: int | None = None  # 1 to 12
    first_day: int | None = None  # of the month
    last_day: int | None = None
    weekday: int | None = None  # Monday is 0
    offset: int | None = None  # weeks, months or years from the day of publishing
    tense: int = 0  # -1 told as past, 1 told as to come, 0 not known
    in_lede: bool = False  # stands in the first paragraph of the body
    last_month: int | None = None  # of a range over two months: "May 30 to June 2"
    number: int | None = None  # of a quarter, half or season; first year of a decade
    # or century; which weekday of the month a holiday is, -1 the last
    time: str | None = None  # of the day: "14:30", or a part as TIMEX3 names it, "MO"
    is_anaphoric: bool = False  # counts from the date told last: "a year earlier"


class FlagKind(StrEnum):
    """What an editor may want to know of a text."""

    CUT_OFF = "cut-off"  # breaks off, or more of it stands behind a wall or a link
    MACHINE = "machine"  # says that a machine wrote, summed up or translated it
    QUESTIONS = "questions"  # questions and answers without any speech, as rewrites are


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A sign in a text, with the words that show it; no verdict."""

    kind: FlagKind
    evidence: tuple[Evidence, ...]  # one at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Our reading of one article.

    `extract` makes it from the article alone; read back from
    ``content/entries/`` it carries the editor's changes as well.
    """

    id: str
    source: str
    digest: str
    slug: str  # file name below ``content/entries/`` without ``.md``
    title: Field[str]
    dateline: Field[str]  # the place as printed
    date: Field[Interval]  # of publishing
    outlet: Field[str]
    agency: Field[str]
    authors: Field[tuple[str, ...]]
    section: Field[str]
    language: Field[str]  # ISO 639-1
    translated_from: Field[str]  # ISO 639-1
    url: Field[str]  # where the original stands
    blocks: tuple[Block, ...]
    clues: tuple[DateClue, ...]
    receipt: tuple[ReceiptRow, ...]
    publish: str | None = None  # full, excerpt or link; None: the outlet's or site's
    status: str = "published"  # published, held or withdrawn
    themes: tuple[str, ...] = ()  # slugs that the editor set
    note: str | None = None  # the editor's remark, shown as such
    story: str | None = None  # the name that the editor gave to its story
    pin: tuple[str, ...] = ()  # words of it that briefings print in any case
    hide: tuple[str, ...] = ()  # words of it that its own page alone prints
    flags: tuple[Flag, ...] = ()  # each kind once
    correction: str | None = None  # the editor's reason for the latest change

    def find_block(self, block: str) -> Block | None:
        """Return the block with the id *block*, its own or that of one merged in."""
        return next(
            (one for one in self.blocks if block == one.id or block in one.aliases),
            None,
        )

    def paragraph_number(self, block: str) -> int | None:
        """Return the place of a block among all but headings and captions, from 1."""
        unnumbered = (BlockKind.HEADING, BlockKind.CAPTION)
        numbered = [one.id for one in self.blocks if one.kind not in unnumbered]
        return numbered.index(block) + 1 if block in numbered else None


# --- analyse: per entry -----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of an entry's block, with their place."""

    entry: str  # id
    block: str  # id
    span: Span  # block span
    text: str  # ``block.text[slice(*span)]``

    @classmethod
    def cut(cls, entry: str, block: Block, span: Span) -> Passage:
        """Return the words at a block span; *entry* is the id of the block's entry."""
        return cls(
            entry=entry, block=block.id, span=span, text=block.text[slice(*span)]
        )

    def part(self, start: int, end: int) -> Passage:
        """Return some words of the passage, counted in characters of its text."""
        text = self.text[start:end]
        first = self.span[0] + start
        return replace(self, span=(first, first + len(text)), text=text)

    def overlaps(self, other: Passage) -> bool:
        """Tell whether two passages have a character of one block in common."""
        return (
            (self.entry, self.block) == (other.entry, other.block)
            and self.span[0] < other.span[1]
            and other.span[0] < self.span[1]
        )

    def holds(self, inner: Passage) -> bool:
        """Tell whether *inner* lies within this passage, or is all of it."""
        return (
            (self.entry, self.block) == (inner.entry, inner.block)
            and self.span[0] <= inner.span[0]
            and inner.span[1] <= self.span[1]
        )


class QuoteKind(StrEnum):
    """How much of a sentence stands between the marks."""

    SENTENCE = "sentence"  # a main clause stands complete inside the marks
    FRAGMENT = "fragment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words in print, verbatim, that are speech."""

    words: Passage  # without the outer marks
    sentence: Passage  # the sentence or sentences that hold the quote and its cue
    kind: QuoteKind
    speaker: str | None  # the person's full name; None where only a role is printed
    printed_as: str | None  # the words of the text that name the speaker
    attributed_to: str | None = None  # whose words the speaker repeats
    cue: str | None = None  # the verb of saying, as printed
    is_named_beside: bool = False  # a name, no pronoun or role, stands in the sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A place at which an entry names a person."""

    words: Passage  # the name alone, as printed: "Ada Smith", "Smith"
    person: str  # the fullest name that the entry prints for whom these words name
    role: Passage | None = None  # office or calling printed beside: "the mayor"
    strength: int = 0  # evidence that it is a person's name at all; 1 is the least


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """Whom a sentence means by its first "he" or "she", known with certainty."""

    sentence: Passage
    pronoun: Span  # in characters of the sentence's text
    name: Passage  # as printed before it, in the same block

    @property
    def text(self) -> str:
        """The sentence with the name in brackets behind the pronoun."""
        words, end = self.sentence.text, self.pronoun[1]
        return f"{words[:end]} [{self.name.text}]{words[end:]}"

    @property
    def meaning(self) -> str:
        """The sentence with the name in the pronoun's place, to be judged by."""
        words, (start, end) = self.sentence.text, self.pronoun
        return f"{words[:start]}{self.name.text}{words[end:]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """What one entry says, ready to be compared with others."""

    entry: str  # id
    sentences: tuple[Passage, ...]  # of paragraphs, items and block quotes, in order
    quotes: tuple[Quote, ...]
    terms: tuple[tuple[str, int], ...]  # folded words with counts, sorted
    names: tuple[tuple[str, int], ...]  # names and numbers with counts, sorted
    namings: tuple[Naming, ...] = ()  # of people, in paragraphs and captions, in order
    completions: tuple[Completion, ...] = ()  # one a sentence at most, in order
    places: tuple[Passage, ...] = ()  # names of places, there too, each one's first


# --- group ------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedFact:
    """A name, number or phrase that made entries one story."""

    text: str  # as most entries print it
    passages: tuple[Passage, ...]  # one an entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One event told by one or more entries."""

    id: str  # "s-" and the id of its first entry
    slug: str
    title: str  # the title of its first entry
    entries: tuple[str, ...]  # ids, the leading one first, then by date, source
    shared: tuple[SharedFact, ...] = ()  # of one entry: none
    is_named: bool = False  # by the editor: the slug is that name


class DifferenceKind(StrEnum):
    """What accounts of one story disagree on."""

    STATUS = "status"  # confirmed, agreed, true, done, or not
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Sentences of one story that cannot all be right, without a verdict."""

    about: DifferenceKind
    accounts: tuple[Passage, ...]  # of two entries at least, in the story's order


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredFact:
    """A fact of a story in the words of each entry that carries it."""

    passages: tuple[Passage, ...]  # one an entry, in the story's order
    nearby: tuple[Passage, ...] = ()  # of other entries: perhaps the same, perhaps not


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Which facts of a story which of its entries carry: a table."""

    entries: tuple[str, ...]  # ids, the columns
    facts: tuple[CoveredFact, ...]  # the rows, those of most entries first

    @property
    def by_all(self) -> tuple[CoveredFact, ...]:
        """The facts that every entry carries."""
        count = len(self.entries)
        return tuple(fact for fact in self.facts if len(fact.passages) == count)

    @property
    def by_one(self) -> tuple[CoveredFact, ...]:
        """The facts that only one of several entries carries or comes near."""
        if len(self.entries) == 1:
            return ()
        return tuple(
            fact for fact in self.facts if len(fact.passages) == 1 and not fact.nearby
        )


class TieKind(StrEnum):
    """Why two entries are no independent accounts."""

    AGENCY = "agency"  # both print the same agency, or one is by the other's outlet
    COPY = "copy"  # much of the one stands in the other word for word
    TRANSLATION = "translation"  # translated, and most of it is told in the other
    REWRITE = "rewrite"  # questions and answers on what the other tells, no own speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """The evidence that two entries rest on one origin."""

    kind: TieKind
    entry: str  # id of the dependent one; of equals the later in the story's order
    of: str  # id
    share: float  # of the entry's sentences, words or names that the other holds, 0-1
    passages: tuple[tuple[Passage, Passage], ...]  # of `entry` and `of`, the most alike
    evidence: tuple[Evidence, ...]  # for the agency or the translation


@dataclass(frozen=True, slots=True, kw_only=True)
class Origins:
    """How many independent accounts a story has."""

    texts: int
    groups: tuple[tuple[str, ...], ...]  # ids that rest on one origin, in story order
    ties: tuple[Tie, ...]

    @property
    def independent(self) -> int:
        """The number of origins."""
        return len(self.groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """An editorial topic."""

    slug: str
    title: str
    description: str | None
    terms: tuple[str, ...]  # words and phrases that mark a passage as belonging
    is_proposed: bool = False  # by the tool, not by the editor


class WordingKind(StrEnum):
    """How one wording of an utterance differs from its first wording."""

    SAME = "same"  # word for word
    CUT = "cut"  # a part of it, word for word
    REWRITE = "rewrite"  # other words in the same language
    TRANSLATION = "translation"  # other words, and the one or the other is translated


@dataclass(frozen=True, slots=True, kw_only=True)
class AlignedWords:
    """A stretch of two wordings; of one side ``""`` where only the other has words."""

    is_same: bool  # but for case, marks and endings
    first: str  # verbatim from the first wording
    second: str  # verbatim from the second


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """An utterance as one entry prints it."""

    quotes: tuple[Quote, ...]  # one, or the fragments into which an entry cuts it
    kind: WordingKind  # against the first wording of the utterance
    aligned: tuple[AlignedWords, ...] = ()  # with the first wording; () for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """Words that were said once, in all wordings that entries print."""

    id: str  # "u-" and a digest of the place of its first quote
    wordings: tuple[Wording, ...]  # one an entry; [0] is the fullest, or of them that
    # no translation prints, the others follow by fullness
    speaker: str | None  # full name, from whichever wording names the speaker
    named_in: Quote | None  # whose `printed_as` names the speaker
    left_open: tuple[Quote, ...]  # wordings that print only a role or nobody
    attributed_to: str | None = None  # whose words the speaker repeats

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """All quotes of all wordings."""
        return tuple(quote for wording in self.wordings for quote in wording.quotes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office or calling as printed beside a person's name."""

    text: str
    passages: tuple[Passage, ...]  # where it is printed so


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody whom entries name."""

    slug: str
    name: str  # in full, as most entries print it
    roles: tuple[Role, ...]  # as printed, most frequent first
    passages: tuple[Passage, ...]  # every naming, by date of the entry and place
    quotes: tuple[Quote, ...]  # that the person speaks
    entries: tuple[str, ...]  # ids, by date and source
    first: Interval | None  # of the dated entries the earliest
    last: Interval | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlace:
    """A town, country, region or water that entries name."""

    name: str  # as most entries print it
    passages: tuple[Passage, ...]  # its name where each entry prints it first


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened, or will, in the words of those who tell it."""

    interval: Interval  # the day, the month or the days of it
    precision: str  # day, days, month or part-of-month
    passages: tuple[
        Passage, ...
    ]  # sentences; [0] tells it best, the others tell it too
    evidence: tuple[Evidence, ...]  # one a passage: the words read as the date, of
    # another passage where it gives none so exact itself
    is_ahead: bool = False  # told as to come


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryFindings:
    """What reading the accounts of one story side by side gives."""

    story: str  # id
    differences: tuple[Difference, ...]
    coverage: Coverage
    origins: Origins


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """Two entries that are one text of one outlet."""

    entry: str  # id of the newest
    of: str  # id of another version
    is_later: bool  # the dates say so; False: which came first is not known
    added: tuple[Passage, ...]  # sentences that only the newest has
    dropped: tuple[Passage, ...]  # sentences that only the other has


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What reading across all entries gives, beside stories and briefings."""

    people: tuple[Person, ...] = ()  # most often named first
    places: tuple[NamedPlace, ...] = ()  # named by most entries first
    events: tuple[Event, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    stories: tuple[StoryFindings, ...] = ()  # of those with two entries or more
    versions: tuple[Version, ...] = ()  # by story


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherName:
    """A form of a name for which the editor set another one."""

    name: str  # the one to go by
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """What the editor decided about what is found across the entries."""

    pinned: tuple[Passage, ...] = ()  # printed in any case
    hidden: tuple[Passage, ...] = ()  # printed on the page of its entry alone
    people: tuple[OtherName, ...] = ()
    outlets: tuple[OtherName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPoint:
    """One sentence that a briefing prints, with the entries that carry it."""

    passage: Passage
    also: tuple[Passage, ...] = ()  # the same fact in other entries
    completion: Completion | None = None  # of `passage`, which would dangle without


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """What the entries say on one theme."""

    theme: Theme
    key_points: tuple[KeyPoint, ...]
    quotes: tuple[Quote, ...]
    entries: tuple[str, ...]  # ids of all entries cited, in the order of sources
    events: tuple[Event, ...] = ()  # the earliest first
    differences: tuple[Difference, ...] = ()


# --- read back from content/briefings/ --------------------------------------


class SectionKind(StrEnum):
    """The blocks of a briefing that the tool writes."""

    KEY_POINTS = "key-points"
    TIMELINE = "timeline"
    WHO_SAID_WHAT = "who-said-what"
    DIFFERENCES = "differences"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedText:
    """Verbatim words on a briefing, with where they stand."""

    text: str  # as the briefing prints it
    passages: tuple[Passage, ...]  # [0] holds `text` itself; the others carry the
    # same fact in their own words
    speaker: str | None = None  # under whose name it stands in "Who said what"
    id: str | None = None  # "k-3f9a2c": the address of the block on its page
    completion: Completion | None = None  # of `text`


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorText:
    """A block that the editor wrote or changed on a briefing."""

    markdown: str  # CommonMark, one block
    line: int  # 1-based, in the briefing's file
    was: CitedText | None = None  # what the tool had put there
    id: str | None = None  # the address of the block on its page: "e-3f9a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of a briefing."""

    kind: SectionKind | None  # None: under a heading of the editor's own
    heading: str | None  # None: before the first heading
    parts: tuple[CitedText | EditorText, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingDocument:
    """A briefing as it stands in ``content/briefings/``, with the editor's hand."""

    slug: str  # file name without ``.md``
    title: str
    is_title_edited: bool
    theme: Theme
    summary: str | None  # the editor's bottom line
    sections: tuple[Section, ...]
    entries: tuple[str, ...]  # ids of the entries listed as sources
    place: int = 0  # among the briefings, from 0
    correction: str | None = None  # the editor's reason for the latest change
    sign_off: str | None = None  # the editor's last line


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """An utterance that has a page of its own, under an address that stays."""

    id: str  # "q-3f9a2c1b0d4e"
    utterance: str  # id
    quote: Quote  # the wording that the page was made for
    is_published: bool = False  # somebody may have its address
    also: tuple[str, ...] = ()  # ids of published pages that lead to this one


# --- what was published -----------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """An address that was published and now leads on."""

    path: str  # on the site, with a fragment: "entries/old.html#p-3f9a"
    target: str  # of the same form


@dataclass(frozen=True, slots=True, kw_only=True)
class Tombstone:
    """An address that was published and has nothing to show any more."""

    path: str  # on the site, no fragment
    reason: str | None  # the editor's, of a withdrawal; None: held or removed
    withdrawn: str | None = None  # id of the entry whose withdrawal it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """A page that was published, as the publishing runs recorded it."""

    path: str  # on the site
    first_published: date
    last_changed: date
    passages: tuple[str, ...] = ()  # ids of all that it ever had, sorted


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A change of a passage after it had been published."""

    page: str  # path on the site
    id: str | None  # of the passage on it; None: the page's title
    day: date
    before: str | None  # plain text; None: the passage is new
    after: str | None  # plain text; None: the passage was taken out
    reason: str | None  # the editor's


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Everything in ``content/`` that a site is made of."""

    articles: tuple[Article, ...]  # by source
    entries: tuple[Entry, ...]  # newest first: by day, else end of interval, else last
    stories: tuple[Story, ...]
    briefings: tuple[BriefingDocument, ...]  # in the order of the themes
    findings: Findings = Findings()
    quotations: tuple[Quotation, ...] = ()  # by id
    redirects: tuple[Redirect, ...] = ()  # by path
    tombstones: tuple[Tombstone, ...] = ()  # by path
    publications: tuple[Publication, ...] = ()  # by path
    corrections: tuple[Correction, ...] = ()  # the oldest first
