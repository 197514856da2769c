"""Classes on pages whose rules stand in a style sheet that the page does not link."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.audit.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml import html

_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")


def find_style_faults(
    folder: Path, pages: dict[str, html.HtmlElement]
) -> list[Finding]:
    """Return what a page shows bare though another page's style sheet dresses it.

    Args:
        folder: Of the built site.
        pages: Its pages by their paths. One that links no style sheet has its own.

    """
    sheets = {
        path.name: frozenset(_CLASS.findall(path.read_text("utf-8")))
        for path in sorted(folder.rglob("*.css"))
    }
    return [
        Finding(where=name, problem=f".{bare}: its rules are not in {linked}")
        for name, page in sorted(pages.items())
        if (linked := sorted(_find_sheets(page)))
        for bare in _find_bare(page, sheets, linked)
    ]


def _find_sheets(page: html.HtmlElement) -> Iterator[str]:
    for link in page.iterfind(".//link[@rel='stylesheet']"):
        yield urlsplit(link.get("href", "")).path.rpartition("/")[2]


def _find_bare(
    page: html.HtmlElement, sheets: dict[str, frozenset[str]], linked: list[str]
) -> list[str]:
    used = {one for element in page.iter("*") for one in element.classes}
    known = frozenset[str]().union(*sheets.values())
    dressed = frozenset[str]().union(*(sheets.get(one, ()) for one in linked))
    return sorted((used & known) - dressed)
