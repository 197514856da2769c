"""A briefing as data: what its page says, for other programs.

The shape is told by ``briefing.schema.json``, which is published beside the files.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing.site.forms.places import find_address
from briefing.site.links import SCHEMA
from briefing.site.pages import (
    BriefingPage,
    CitedUnit,
    DateValue,
    EditorPart,
    Group,
    SourceItem,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.views.site import site_title

Node = dict[str, object]

VERSION = 1  # of the shape; raise it with the schema when a field changes its meaning


def write_data(shelf: Shelf, page: BriefingPage) -> str:
    """Return a briefing as JSON."""
    value: Node = {
        "$schema": SCHEMA.rpartition("/")[2],
        "version": VERSION,
        "site": site_title(shelf).text,
        "title": page.title.text,
        "url": find_address(page, page.root + page.path),
        "language": shelf.settings.site.language,
        "description": _text(page.theme_description),
        "summary": _text(page.summary),
        "sections": [
            {
                "kind": section.kind,
                "heading": _text(section.heading),
                "items": [
                    _item(page, part, group)
                    for group in section.groups
                    for part in group.parts
                ],
                "withheld": section.withheld,
            }
            for section in page.sections
        ],
        "sources": [_source(page, source) for source in page.sources],
        "reports": _days(page.imprint.reports),
        "issued": _days(page.imprint.issued),
        "distribution": _text(page.imprint.distribution),
        "signOff": _text(page.imprint.sign_off),
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def read_schema() -> str:
    """Return the JSON schema of these files."""
    return Path(__file__).with_name("briefing.schema.json").read_text("utf-8")


def _item(page: BriefingPage, part: CitedUnit | EditorPart, group: Group) -> Node:
    if isinstance(part, CitedUnit):
        return {
            "kind": "cited",
            "text": part.text,
            "added": f"[{part.completion.name.text}]" if part.completion else None,
            "whose": part.words.whose,
            "speaker": _text(group.speaker),
            "page": find_address(page, part.quotation) if part.quotation else None,
            "date": _days(group.date),
            "differs": group.about,
            "citations": list(_citations(page, part)),
        }
    was = _item(page, part.was, group) if part.was else None
    return {"kind": "editor", "text": part.rich.html.striptags(), "was": was}


def _citations(page: BriefingPage, part: CitedUnit) -> Iterator[Mapping[str, object]]:
    """Yield the citations of a sentence; the first one is of its very words."""
    for one in part.citations:
        yield {
            "source": one.number,
            "paragraph": one.paragraph,
            "url": find_address(page, one.href),
            "original": one.original,
            "place": one.cite,
            "emended": one.is_emended,
        }


def _source(page: BriefingPage, source: SourceItem) -> Node:
    card = source.card
    return {
        "number": source.number,
        "title": card.title.text,
        "url": find_address(page, card.href),
        "original": source.url,
        "outlet": _text(card.outlet),
        "agency": _text(card.agency),
        "date": {
            "first": card.date.first,
            "last": card.date.last,
            "basis": card.date_basis,
        }
        if card.date
        else None,
        "language": card.language,
        "translatedFrom": card.translated_from,
    }


def _days(date: DateValue | None) -> Node | None:
    return {"first": date.first, "last": date.last} if date else None


def _text(words: Words | None) -> str | None:
    return words.text if words else None
