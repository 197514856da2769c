"""Words with their owner, and dates: what every text on a page is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from briefing.text.directions import is_turning


class Whose(StrEnum):
    """To whom a run of words belongs: the value of ``data-words``."""

    SOURCE = "source"  # verbatim from an article; `Words.at` says where
    EDITOR = "editor"  # written by the editor; `Words.where` names the file
    TOOL = "tool"  # a phrase of the catalogue, no attributes needed
    RECORD = "record"  # published before, and since corrected; `Words.where` has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A run of words with its proof.

    One macro prints all of them: `whose` to ``data-words``, `at` to ``data-at``,
    `where` to ``data-in``, `lang` to ``lang``, `is_turning` to ``dir``. The element
    must hold exactly `text` (inline elements inside are fine).
    """

    text: str  # blanks collapsed, none at the ends, never ""
    whose: Whose
    at: str | None = None  # SOURCE: "file.txt:10-20" or "file.txt:10-20,31-40"
    where: str | None = None  # EDITOR: "content/entries/x.md", "briefing.toml" ...
    lang: str | None = None  # ISO 639-1, where it is not the site's language

    @property
    def is_turning(self) -> bool:
        """Whether the words need a direction of their own: Arabic, a control mark."""
        return is_turning(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletionValue:
    """A name in brackets of ours within words of a source, behind a pronoun.

    ``before [name] after``: the first and the last are the source's words, verbatim.
    """

    before: str
    name: Words  # SOURCE; printed with ``data-words="completion"``
    after: str


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
