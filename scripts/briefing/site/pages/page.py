"""What every page has, whatever its kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.site.pages.parts import Preview
from briefing.site.pages.words import DateValue, Words


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
    name: str | None = None  # below the title: the speaker, somebody's office
    is_speech: bool = False  # the title is what `name` said
    has_mark: bool = False  # it lacks its quotation marks, and one is drawn


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
    previews: tuple[Preview, ...] = ()  # of the paragraphs that its chips cite
    head: Head | None = None  # given when all pages are known; templates always see it
    former: tuple[str, ...] = ()  # ids that led to something on it and still have to
    # lead here
    first_published: DateValue | None = None  # None: not yet
    last_changed: DateValue | None = None  # None: never since

    @property
    def is_listed(self) -> bool:
        """Whether search engines are told of the page."""
        return True
