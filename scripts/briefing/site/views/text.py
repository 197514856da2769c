"""A page of content/pages: about, method, and any other that the editor writes."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from briefing.config import SETTINGS_FILE
from briefing.site.links import find_root, write_url
from briefing.site.pages import Rich, RightsRow, RuleRow, TextPage
from briefing.site.shelf import Shelf
from briefing.site.words import editor_words, find_words

ABOUT = "about"
METHOD = "method"


def build_text(
    shelf: Shelf, *, slug: str, title: str, html: str, lead: str | None, where: str
) -> TextPage:
    """Return the value of a text page.

    Args:
        shelf: What is published.
        slug: File name without ``.md``; also the page's address.
        title: From the front matter.
        html: The body as our reader rendered it: safe.
        lead: Plain text of the first paragraph.
        where: Path of the file, from the project's root.

    """
    path = f"{slug}.html"
    return TextPage(
        kind="text",
        path=path,
        root=find_root(path),
        canonical=write_url(shelf.base, path),
        title=editor_words(title, where),
        description=editor_words(lead, where) if lead else None,
        body=Rich(html=Markup(html), where=where),  # noqa: S704 our reader's
        rights=tuple(_rights(shelf)) if slug == ABOUT else (),
        rules=tuple(RuleRow(name=name) for name in sorted(shelf.say.rules))
        if slug == METHOD
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
