"""A page of content/pages: about, method, and any other that the editor writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from briefing.config import SETTINGS_FILE
from briefing.site.links import find_root, write_url
from briefing.site.pages import Rich, RightsRow, RuleRow, TextPage
from briefing.site.shelf import Shelf
from briefing.site.words import editor_words, find_words

ABOUT = "about"
METHOD = "method"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextDocument:
    """A file of content/pages as our reader read it."""

    slug: str  # file name without ``.md``; also the page's address
    title: str  # from the front matter
    html: str  # the body, rendered with markup shown as text: safe
    lead: str | None  # plain text of the first paragraph
    where: str  # path of the file, from the project's root


def build_text(shelf: Shelf, text: TextDocument) -> TextPage:
    """Return the value of a text page."""
    path = f"{text.slug}.html"
    return TextPage(
        kind="text",
        path=path,
        root=find_root(path),
        canonical=write_url(shelf.base, path),
        title=editor_words(text.title, text.where),
        description=editor_words(text.lead, text.where) if text.lead else None,
        body=Rich(html=Markup(text.html), where=text.where),  # noqa: S704 our reader's
        rights=tuple(_rights(shelf)) if text.slug == ABOUT else (),
        rules=tuple(RuleRow(name=name) for name in sorted(shelf.say.rules))
        if text.slug == METHOD
        else (),
    )


def _rights(shelf: Shelf) -> Iterator[RightsRow]:
    """Yield why full texts are shown, where they are."""
    site = shelf.settings.site
    if site.publish == "full" and site.rights:
        yield RightsRow(outlet=None, words=editor_words(site.rights, SETTINGS_FILE))
    for outlet in shelf.settings.outlets:
        if outlet.rights:
            name = find_words(outlet.name, shelf.articles.values())
            yield RightsRow(
                outlet=name or editor_words(outlet.name, SETTINGS_FILE),
                words=editor_words(outlet.rights, SETTINGS_FILE),
            )
