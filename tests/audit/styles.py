"""Classes on pages whose rules stand on other pages alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.audit.finding import Finding

if TYPE_CHECKING:
    from lxml import html

_CLASS = re.compile(r"\.([A-Za-z][\w-]*)")
_MAIL = "mail"  # kind of page that has styles of its own, few and for mail clients


def find_style_faults(pages: dict[str, html.HtmlElement]) -> list[Finding]:
    """Return what a page shows bare though another page dresses it.

    Args:
        pages: All of the built site, by their paths.

    """
    dressed = {
        name: frozenset(
            one
            for style in page.iterfind(".//style")
            for one in _CLASS.findall(style.text or "")
        )
        for name, page in sorted(pages.items())
        if page.find("body") is None or page.find("body").get("data-kind") != _MAIL
    }
    known = frozenset[str]().union(*dressed.values())
    return [
        Finding(where=name, problem=f".{bare}: its rules are not on this page")
        for name, own in dressed.items()
        for bare in sorted((_find_used(pages[name]) & known) - own)
    ]


def _find_used(page: html.HtmlElement) -> frozenset[str]:
    return frozenset(one for element in page.iter("*") for one in element.classes)
