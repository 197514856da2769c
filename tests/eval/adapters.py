"""The converter behind the signature that evaluation scripts call."""

from __future__ import annotations

from typing import TypedDict

from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import BlockKind, Entry


class Conversion(TypedDict):
    """What a conversion found; None where the source does not say."""

    title: str | None
    date: str | None  # ISO day
    author: list[str]
    outlet: str | None
    language: str | None  # ISO 639-1
    body: str  # plain text, blocks parted by empty lines


def convert(input: str, kind: str, url: str | None = None) -> Conversion:  # noqa: A002 - the callers' name
    """Convert one article with the very functions of the build.

    Args:
        input: The decoded file.
        kind: ``html`` or ``text``.
        url: Where it was found; the build does not know it, so it is not used.

    Returns:
        The fields that evaluations compare. A captioned picture is not included
        in an entry, so its caption is no part of the body here.

    """
    del url
    name = "article.html" if kind == "html" else "article.txt"
    try:
        entry = extract_entry(read_article(input.encode(), name))
    except BriefingError:
        return Conversion(
            title=None, date=None, author=[], outlet=None, language=None, body=""
        )
    return Conversion(
        title=entry.title.value,
        date=_day(entry),
        author=list(entry.authors.value or ()),
        outlet=entry.outlet.value,
        language=entry.language.value,
        body="\n\n".join(
            block.text for block in entry.blocks if block.kind is not BlockKind.CAPTION
        ),
    )


def _day(entry: Entry) -> str | None:
    interval = entry.date.value
    if interval is None or not interval.is_day:
        return None
    return interval.first.isoformat()
