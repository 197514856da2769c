"""Cited paragraphs, each once on the page whose chips lead to it."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

from briefing.site.pages import Citation, MailPage, Page, Preview, ReviewPage, StoryPage

T = TypeVar("T")


def add_previews(page: Page) -> Page:
    """Return the page with every cited paragraph, and chips that know theirs.

    What is mailed has none: mail clients open nothing. Nor has the page of all
    briefings, made to be printed: it would be twice as heavy. A story's page sets the
    accounts' own words side by side, and stays light without a second look at them.
    """
    if isinstance(page, MailPage | ReviewPage | StoryPage):
        return page
    previews: dict[str, Preview] = {}
    shown = _visit(page, previews)
    return replace(shown, previews=tuple(previews.values()))


def _visit(value: T, previews: dict[str, Preview]) -> T:
    """Return a page value in which every citation names its preview.

    Args:
        value: A page, or anything in it.
        previews: By the address of the paragraph; new ones are added.

    """
    if isinstance(value, Citation):
        return _name(value, previews)  # type: ignore[return-value] # what it got
    if isinstance(value, tuple):
        return tuple(_visit(one, previews) for one in value)  # type: ignore[return-value] # dto.
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {
        field.name: new
        for field in fields(value)
        if (new := _visit(old := getattr(value, field.name), previews)) is not old
    }
    return replace(value, **changed) if changed else value


def _name(citation: Citation, previews: dict[str, Preview]) -> Citation:
    if citation.passage is None:
        return citation
    preview = previews.setdefault(
        citation.href, Preview(id=f"v{len(previews) + 1}", citation=citation)
    )
    return replace(citation, preview=preview.id)
