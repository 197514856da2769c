"""Parts that several page kinds share."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Basis
from briefing.site.pages.words import CompletionValue, DateValue, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkValue:
    """A link to a page of this site under that page's title."""

    title: Words
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageCount:
    """How many texts are in a language, or translated from it."""

    language: str  # ISO 639-1
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLink:
    """A link to another version of a text: ``say("version-" ~ v.relation)``."""

    relation: str  # "older", "newer" or, where no date tells, "twin"
    entry: LinkValue


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceValue:
    """The words that a field's value was read from."""

    words: Words
    href: str | None  # to the line of the receipt that holds them; None: no such line
    entry: LinkValue | None  # the other entry they stand in; None: the own one


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
    passage: Words | None = None  # the paragraph, as far as it may be shown; None: the
    # editor's words, or none may be
    preview: str | None = None  # id of the preview of that paragraph on the same page
    number: int | None = None  # of its source, where the page numbers these


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A cited paragraph, shown over the page when its chip is asked for it."""

    id: str  # of the element: "v1"
    citation: Citation  # whose `passage` it is; several chips may share it


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionValue:
    """A change of a passage after it had been published."""

    anchor: str | None  # id of the element on corrections.html; None elsewhere
    href: str  # from corrections.html to the passage, from the passage to there
    page: LinkValue  # that says it
    day: DateValue
    before: Words | None  # None: there was nothing before, or see `is_withheld`
    after: Words | None  # None: it was taken out, or see `is_withheld`
    reason: Words | None  # the editor's
    is_withheld: bool  # the publish mode keeps both wordings back


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedUnit:
    """Words with their citations: a ``<li data-passage>`` or the like."""

    kind: str = "cited"  # tells it from `EditorPart` where both occur
    words: Words  # SOURCE, or EDITOR where the paragraph is emended
    citations: tuple[Citation, ...]  # [0] is of `words`; the others carry the same
    # fact in their own words. Never empty.
    id: str | None = None  # of the element, where it has an address: "k-3f9a"
    quotation: str | None = None  # href of the page of the quote that it shows
    corrections: tuple[CorrectionValue, ...] = ()  # of a sentence that was published
    completion: CompletionValue | None = None  # of `words`

    @property
    def text(self) -> str:
        """The words as they are printed, with a name in brackets if there is one."""
        whole = self.completion
        if whole is None:
            return self.words.text
        return f"{whole.before} [{whole.name.text}]{whole.after}"


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
    news: str | None  # "new" or "changed" by the latest publication
    version: str | None  # "older" or "twin": another version of a text that counts
