"""A quote is shared: from the briefing to its page, its preview, and to the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.projects import SITEURL
from tests.site.links import follow

from briefing.site.text_fragments import link_words

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

PHONE, DESKTOP = 360, 1280


@pytest.mark.parametrize(
    ("width", "has_scripts"), [(DESKTOP, True), (PHONE, True), (PHONE, False)]
)
def test_from_a_briefing_to_a_quote_and_its_paragraph(
    open_page: OpenPage, samples: dict[str, str], width: int, *, has_scripts: bool
) -> None:
    """Two clicks: the quote alone under its address, then where it was printed."""
    page = open_page(samples["briefing"], width=width, has_scripts=has_scripts)
    unit = page.locator(".speaker [data-passage]", has=page.locator(".alone")).first
    sentence = _words(unit.locator("> [data-words=source]").text_content())
    follow(unit.locator(".alone"))
    assert page.locator("body").get_attribute("data-kind") == "quote"
    said = _words(page.locator("h1").text_content())
    assert said in sentence
    assert page.locator(".quotation__speaker").is_visible()
    assert page.locator(".quotation .chip").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    follow(page.locator(".quotation a[data-cite]"))
    target = page.locator(":target")
    assert said in _words(target.text_content())
    assert target.evaluate("e => e.getBoundingClientRect().top < innerHeight")


def test_a_shared_quote_says_whose_it_is_before_it_is_opened(
    browser: Browser, published_site: BuiltSite
) -> None:
    """What a preview is made of: speaker, words, outlet, who collected; its picture."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in sorted((published_site.folder / "quotes").glob("*.html")):
        page.goto(path.as_uri())
        speaker = _words(page.locator(".quotation__speaker").text_content())
        said = _words(page.locator("h1").text_content())
        outlet = page.locator("main .card").first
        assert _meta(page, "og:title").startswith(f"{speaker} · ")
        preview = _meta(page, "og:description")
        assert preview.startswith(f"{said} · ")
        assert "Collected by " in preview
        printed = _words(outlet.text_content())
        assert preview.removeprefix(f"{said} · ").split(" · ")[0] in printed
        assert _meta(page, "og:url") == f"{SITEURL}/quotes/{path.name}"
        picture = _meta(page, "og:image").removeprefix(f"{SITEURL}/")
        assert (published_site.folder / picture).is_file()
        assert said in _meta(page, "og:image:alt")
        assert speaker in _meta(page, "og:image:alt")
    context.close()


def test_every_quote_page_is_linked(open_page: OpenPage, page_paths: list[str]) -> None:
    """No page of a quote can be reached by its address alone."""
    linked: set[str] = set()
    for path in page_paths:
        if path.startswith(("briefings/", "people/")):
            page = open_page(path, has_scripts=False)
            for link in page.locator("a.alone").all():
                linked.add(str(link.get_attribute("href")).removeprefix("../"))
    assert linked
    assert linked == {path for path in page_paths if path.startswith("quotes/")}


@pytest.mark.parametrize(
    "words",
    [
        "a well-known, long-term plan & R&D, they said",
        "-ending, and-more -",
        "“We’re ready,” she said — 62% of it",
        "a first, a second, a third & a fourth thing that goes on, well-known & so on",
    ],
)
def test_a_text_fragment_finds_its_words(
    browser: Browser, tmp_path: Path, words: str
) -> None:
    """A real browser scrolls to them, whatever signs of the form they hold."""
    filler = "<p>Nothing of that kind stands in this line at all.</p>" * 200
    text = words.replace("&", "&amp;")
    file = tmp_path / "page.html"
    file.write_text(
        f"<!doctype html><meta charset=utf-8>{filler}<p>{text}</p>{filler}", "utf-8"
    )
    context = browser.new_context()
    page = context.new_page()
    page.goto(link_words(file.as_uri(), words))
    page.wait_for_function("scrollY > 0")
    middle = page.locator("p").nth(200).evaluate("e => e.getBoundingClientRect().top")
    assert 0 <= middle < page.evaluate("innerHeight")
    context.close()


def _meta(page: Page, name: str) -> str:
    content = page.locator(f'meta[property="{name}"]').get_attribute("content")
    assert content
    return content


def _words(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "").strip()
