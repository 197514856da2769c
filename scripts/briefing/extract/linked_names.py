"""Writers' names that a page links to the writer's own page."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from briefing.extract.roles import ROLE
from briefing.extract.units import Unit
from briefing.extract.writer_names import split_names
from briefing.model import Span

# Folders in which outlets keep the pages of their writers.
_FOLDER = re.compile(
    r"/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autore|autori|writers?|by|byline|"
    r"people|person(?:en)?|staff|team|profiles?|profil|journalists?|journaliste|"
    r"contributors?|reporters?|correspondents?|redaktion|redactie|firmas?|skribent|"
    r"toimittaja|kirjoittaja|columnists?|experts?)/[^/?#]*\w",
    re.IGNORECASE,
)
# Those of them in which nothing but writers stands.
_AUTHOR_FOLDER = re.compile(
    r"/(?:authors?|autor(?:en|es|in|a)?|auteurs?|autore|autori|writers?|byline|"
    r"contributors?|columnists?|skribent|kirjoittaja)/[^/?#]*\w",
    re.IGNORECASE,
)
_ONE_WORD = re.compile(r"[^\W\d_a-zß-ÿ][\w-]{2,24}")
_LONGEST = 40  # characters of a link's words that are one name


def find_linked_names(unit: Unit) -> tuple[tuple[str, Span], ...]:
    """Return the names in a line that lead to the pages of writers.

    Args:
        unit: A line of a page; only pages have links.

    Returns:
        Each name with its span in the line; () where no link says so.

    """
    found: list[tuple[str, Span]] = []
    for link in unit.links:
        start, end = link.span
        if end - start > _LONGEST or not _FOLDER.search(urlsplit(link.url).path):
            continue
        names = split_names(unit.text, start, end)
        rest = unit.text[names[-1][1][1] : end].strip() if names else ""
        # What goes on behind a name makes it a team's or a programme's.
        if rest and ROLE.fullmatch(rest) is None:
            continue
        found += [name for name in names if name[0] not in {n for n, _ in found}]
    return tuple(found)


def find_linked_words(unit: Unit) -> list[Span]:
    """Return the spans of single words that lead to the pages of authors."""
    return [
        link.span
        for link in unit.links
        if _AUTHOR_FOLDER.search(urlsplit(link.url).path)
        and _ONE_WORD.fullmatch(unit.text[slice(*link.span)])
    ]
