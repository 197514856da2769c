"""File names and addresses from titles."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from unidecode import unidecode

# A theme's slug names its feed; these feeds are no theme's: feeds/all.atom.xml.
FEED_SLUGS: Mapping[str, str] = {"all": "all reports", "corrections": "corrections"}

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")  # the whole of one
LONGEST = 60  # characters; whole addresses stay readable in a message

_APOSTROPHES = re.compile("['\u2019\u02bc`\u00b4]")
_NO_WORD = re.compile(r"[^a-z0-9]+")


def slugify(title: str, fallback: str, *, longest: int = LONGEST) -> str:
    """Return *title* in small ASCII letters, digits and hyphens.

    Args:
        title: Plain text in any script; letters are spelt in Latin ones.
        fallback: What to return where nothing of the title remains.
        longest: Characters at most; cut between words, within the first word
            only where that one alone is longer.

    """
    ascii_title = unidecode(_APOSTROPHES.sub("", title), errors="ignore").lower()
    slug = _NO_WORD.sub("-", ascii_title.replace("'", "")).strip("-")
    if len(slug) > longest:
        cut = slug[: longest + 1]
        slug = cut.rpartition("-")[0] if "-" in cut else cut[:longest]
    return slug.strip("-") or fallback


def free_slug(slug: str, taken: Collection[str]) -> str:
    """Return *slug*, numbered from 2 on where another has it."""
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug}-{number}"
    return free
