"""An entry as a reference: BibTeX and CSL-JSON, of the outlet's article."""

from __future__ import annotations

import json
import re

from briefing.model import Basis
from briefing.site.citation_tags import find_authors, find_day
from briefing.site.forms.places import find_address
from briefing.site.pages import EntryPage
from briefing.site.shelf import Shelf
from briefing.site.views.site import site_title

# What TeX takes for a command (The TeXbook, chapter 7).
_SPECIAL = re.compile(r"[\\{}$&#^_%~]")
_COMMANDS = {
    "\\": r"\textbackslash{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
}


def write_bibtex(shelf: Shelf, page: EntryPage) -> str:
    """Return an entry for BibTeX: the original, with where it can be read here."""
    outlet = page.card.outlet or page.card.agency
    day = find_day(page.card)
    fields = {
        "author": " and ".join(f"{{{_escape(name)}}}" for name in find_authors(page)),
        "title": f"{{{_escape(page.title.text)}}}",
        "howpublished": _escape(outlet.text) if outlet else "",
        "year": day[:4] if day else "",
        "month": str(int(day[5:7])) if day else "",
        "day": str(int(day[8:])) if day else "",
        "date": day or "",
        "url": _address(page),
        "note": _escape(shelf.say("collected", site=site_title(shelf).text)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    key = page.path.rpartition("/")[2].removesuffix(".html")
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def write_csl(shelf: Shelf, page: EntryPage) -> str:
    """Return an entry for citation processors (CSL-JSON 1.0.2).

    A date that the source does not print is given as it is known, marked ``circa``.
    """
    card = page.card
    outlet = card.outlet or card.agency
    item: dict[str, object] = {
        "id": page.path.rpartition("/")[2].removesuffix(".html"),
        "type": "article-newspaper",
        "title": page.title.text,
        "URL": _address(page),
        "archive": site_title(shelf).text,
    }
    if authors := find_authors(page):
        item["author"] = [{"literal": name} for name in authors]
    if outlet is not None:
        item["container-title"] = outlet.text
    if page.language is not None:
        item["language"] = page.language
    if card.date is not None:
        days = dict.fromkeys((card.date.first, card.date.last))
        issued: dict[str, object] = {
            "date-parts": [[int(part) for part in day.split("-")] for day in days]
        }
        if card.date_basis not in {Basis.STATED, Basis.EDITED}:
            issued["circa"] = True
        item["issued"] = issued
    return json.dumps([item], ensure_ascii=False, indent=1) + "\n"


def _address(page: EntryPage) -> str:
    """Return where the original stands, else where it can be read here."""
    return page.url or find_address(page, page.root + page.path)


def _escape(text: str) -> str:
    return _SPECIAL.sub(
        lambda found: _COMMANDS.get(found[0], f"\\{found[0]}"),
        text,
    )
