"""Every page can be reached by links alone, without a script."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest
from lxml import html

if TYPE_CHECKING:
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage


def test_no_page_is_an_orphan(
    built_site: BuiltSite, page_paths: tuple[str, ...]
) -> None:
    """From the front page links lead to each page but the one for wrong addresses."""
    found, waiting = {"index.html"}, ["index.html"]
    while waiting:
        path = waiting.pop()
        page = html.document_fromstring((built_site.folder / path).read_bytes())
        for link in page.iter("a"):
            parts = urlsplit(link.get("href") or "")
            if parts.scheme or not parts.path:
                continue
            folder = posixpath.dirname(path)
            target = posixpath.normpath(posixpath.join(folder, unquote(parts.path)))
            if target.endswith(".html") and target not in found:
                found.add(target)
                waiting.append(target)
    pages = {path for path in found if not path.startswith("mail/")}
    assert pages == set(page_paths) - {"404.html"}


@pytest.mark.browser
@pytest.mark.parametrize("index", ["archive.html", "outlets.html"])
def test_an_index_leads_to_every_report(
    open_page: OpenPage, page_paths: tuple[str, ...], index: str
) -> None:
    """The foot of a page leads to the list, the list to each report, once."""
    page = open_page("", has_scripts=False, width=360)
    page.locator(f"footer a[href$='{index}']").click()
    page.wait_for_url(f"**/{index}")
    cards = page.locator("main a.card")
    hrefs = [card.get_attribute("href") for card in cards.all()]
    assert sorted(filter(None, hrefs)) == [
        path for path in page_paths if path.startswith("entries/")
    ]
    cards.first.click()
    page.wait_for_url("**/entries/*.html")
