"""Every passage has a link that is seen on pointing, and can be taken along."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from tests.projects import SITEURL
from tests.site.links import follow

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import Browser, Locator, Page
    from tests.conftest import Serve
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

# Where passages of each kind stand, and their links.
PLACES = [
    ("briefing", ".points .point", ".permalink"),
    ("briefing", ".speaker .point", ".permalink"),
    ("briefing", ".event", ".event__number"),
    ("person", ".said", ".permalink"),
    ("timeline", ".event", ".event__number"),
    ("entry", ".block:has(p)", ".marks a[href^='#']"),
]


@pytest.fixture
def reader(
    browser: Browser, published_site: BuiltSite, site_server: Serve
) -> Iterator[Page]:
    """Return a page of a reader whose clipboard can be read, on the published site."""
    context = browser.new_context(
        base_url=site_server(published_site),
        permissions=["clipboard-read", "clipboard-write"],
    )
    yield context.new_page()
    context.close()


def take(page: Page, unit: Locator, mark: str, way: str) -> str:
    """Return what the link of a unit puts into the clipboard."""
    unit.hover()
    unit.locator(mark).first.click()
    button = page.locator(f"dialog button[data-way={way}]")
    button.click()
    page.locator("dialog [role=status]", has_text="Copied").wait_for()
    page.keyboard.press("Escape")
    text: str = page.evaluate("navigator.clipboard.readText()")
    # The server puts its own address where the site's stands.
    return text.replace(page.url.partition("/a/b/")[0] + "/a/b", SITEURL)


@pytest.mark.parametrize(("kind", "unit", "mark"), PLACES)
def test_a_link_is_seen_on_pointing_and_on_focus(
    open_page: OpenPage, samples: Mapping[str, str], kind: str, unit: str, mark: str
) -> None:
    """It leads to its passage, without a script too."""
    page = open_page(samples[kind], has_scripts=False)
    one = page.locator(unit).first
    link = one.locator(mark).first
    seen = "e => Number(getComputedStyle(e).opacity)"
    one.hover()
    assert link.evaluate(seen) == 1
    page.mouse.move(0, 0)
    link.focus()
    assert link.evaluate(seen) == 1
    follow(link)
    target = page.locator(":target")
    assert target.count() == 1
    assert target.evaluate("(t, u) => t.matches(u) || t.closest(u) !== null", unit)


@pytest.mark.parametrize(("kind", "unit", "mark"), PLACES)
def test_words_are_taken_with_their_source(
    reader: Page, samples: Mapping[str, str], kind: str, unit: str, mark: str
) -> None:
    """Link, quotation and Markdown hold the words, who printed them, and addresses."""
    reader.goto(samples[kind])
    one = reader.locator(unit).first
    words = " ".join(
        one.locator(".point__words, .said__words, [id|=p]").first.inner_text().split()
    )
    link = take(reader, one, mark, "link")
    assert link.startswith(f"{SITEURL}/")
    quotation = take(reader, one, mark, "quotation")
    assert words in quotation
    source, evidence = quotation.strip().split("\n")[-2:]
    assert source
    assert evidence.startswith(f"{SITEURL}/entries/")
    markdown = take(reader, one, mark, "markdown")
    assert markdown.startswith("> ")
    assert f"[{source}]({evidence})" in markdown


def test_references_are_those_of_the_report(
    reader: Page, samples: Mapping[str, str], published_site: BuiltSite
) -> None:
    """BibTeX and CSL-JSON are the files that the report's page names."""
    reader.goto(samples["briefing"])
    one = reader.locator(".points .point").first
    href = one.locator(".chip__link").first.get_attribute("href")
    assert href is not None
    stem = href.removeprefix("../").partition(".html")[0]
    bibtex = take(reader, one, ".permalink", "bibtex")
    assert bibtex == (published_site.folder / f"{stem}.bib").read_text("utf-8")
    csl = take(reader, one, ".permalink", "csl")
    assert json.loads(csl) == json.loads(
        (published_site.folder / f"{stem}.csl.json").read_text("utf-8")
    )


def test_a_link_can_be_shared_where_the_browser_can(
    reader: Page, samples: Mapping[str, str]
) -> None:
    """Web Share gets the words and the address; where there is none, no button."""
    reader.goto(samples["briefing"])
    one = reader.locator(".points .point").first
    reader.evaluate("() => { navigator.share = undefined; }")
    one.hover()
    one.locator(".permalink").click()
    reader.locator("dialog[open]").wait_for()
    assert reader.locator("[data-way=share]").count() == 0
    reader.keyboard.press("Escape")
    reader.evaluate(
        "() => { navigator.share = async (it) => { window.shared = it; }; }"
    )
    one.locator(".permalink").click()
    reader.locator("dialog [data-way=share]").click()
    shared = reader.evaluate("window.shared")
    assert one.locator(".point__words").inner_text() in shared["text"]
    assert "/a/b/briefings/" in shared["url"]
