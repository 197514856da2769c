"""The reader's way from the front page to the raw file, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.links import follow

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

PHONE = 360
DESKTOP = 1280


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_front_to_raw_file(
    open_page: OpenPage, built_site: BuiltSite, width: int
) -> None:
    """Four clicks lead from the front page to the bytes that a sentence rests on."""
    page = open_page("", width=width)
    follow(page.locator("main article h2 a, main article h3 a").first)
    assert _kind(page) == "briefing"

    unit = page.locator("li[data-passage]").first
    sentence = _words(unit.locator("> [data-words=source]"))
    follow(unit.locator("a[data-cite]").first)
    assert _kind(page) == "entry"
    paragraph = page.locator(":target")
    assert sentence in _words(paragraph)
    _assert_marked(paragraph)

    block = page.locator(".block", has=paragraph)
    follow(block.locator("a[href*='receipts/']"))
    assert _kind(page) == "receipt"
    row = page.locator(":target")
    assert sentence in _words(row.locator("[data-words=source]"))
    _assert_marked(row)

    raw = page.locator("main a[href*='sources/']").first
    with page.expect_response(lambda answer: "/sources/" in answer.url) as received:
        raw.click()
    name = received.value.url.rpartition("/sources/")[2]
    source = built_site.project / "content" / "sources" / name
    assert received.value.body() == source.read_bytes()
    assert sentence in " ".join(source.read_text("utf-8").split())


def test_every_citation_arrives(open_page: OpenPage, samples: dict[str, str]) -> None:
    """Each chip of a briefing opens its entry with the cited paragraph in view."""
    page = open_page(samples["briefing"])
    chips = page.locator("a[data-cite]")
    links = {chips.nth(i).evaluate("a => a.href") for i in range(chips.count())}
    assert len(links) > 1
    for link in sorted(links):
        page.goto(link)
        _assert_marked(page.locator(":target"))


def test_receipt_leads_back(open_page: OpenPage, samples: dict[str, str]) -> None:
    """A kept line of the receipt leads to the paragraph that it became."""
    page = open_page(samples["receipt"])
    row = page.locator("li", has=page.locator("a[href*='entries/']")).last
    words = _words(row.locator("[data-words=source]"))
    follow(row.locator("a[href*='entries/']"))
    target = page.locator(":target")
    assert words in _words(target)
    _assert_marked(target)


def test_removed_lines_are_struck(open_page: OpenPage, samples: dict[str, str]) -> None:
    """On a receipt what was removed is struck through, with its rule beside it."""
    page = open_page(samples["receipt"], width=PHONE)
    struck = page.locator("main li s")
    assert struck.count() > 0
    for words in struck.all():
        line = words.evaluate("e => getComputedStyle(e).textDecorationLine")
        assert line == "line-through"
        assert words.locator("xpath=..").locator(".receipt__rule").is_visible()


def _kind(page: Page) -> str | None:
    return page.locator("body").get_attribute("data-kind")


def _words(locator: Locator) -> str:
    assert locator.count() == 1
    return " ".join((locator.text_content() or "").split())


def _assert_marked(target: Locator) -> None:
    """What the link led to is in view and stands out from the page."""
    target.page.wait_for_load_state()
    assert target.count() == 1
    top, height, room = target.evaluate(
        "e => [e.getBoundingClientRect().top, e.offsetHeight, innerHeight]"
    )
    assert 0 <= top < room
    assert top + min(height, room / 2) <= room
    ground, page_ground = target.evaluate(
        "e => [e, document.documentElement].map("
        "e => getComputedStyle(e).backgroundColor)"
    )
    assert ground not in {page_ground, "rgba(0, 0, 0, 0)"}
