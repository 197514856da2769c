"""Keys lead through a page; the script for them comes with the first key or press."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

BEFORE = 1_000  # bytes, compressed, of script before the first key or press

_FOCUSED = "() => document.activeElement.textContent.trim().slice(0, 60)"


@pytest.mark.parametrize("kind", KINDS)
def test_one_script_comes_with_the_first_key(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """Before it the page runs less than a kilobyte; after it one file, no more."""
    page = open_page(samples[kind])
    running = "script:not([type]):not([src])"
    inline = page.locator(running).evaluate_all("all => all.map(one => one.text)")
    assert len(gzip.compress("".join(inline).encode())) <= BEFORE
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.mouse.move(200, 200)
    page.wait_for_timeout(100)
    assert asked == []
    page.keyboard.press("Shift")
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Shift")
    page.wait_for_timeout(100)
    own = ["site.js", "search.js"] if kind == "search" else ["site.js"]
    assert [url.rpartition("/")[2] for url in asked] == own


@pytest.mark.parametrize(
    "kind", ["front", "briefing", "entry", "story", "timeline", "person", "archive"]
)
def test_j_and_k_step_from_item_to_item(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """Each step focuses the next item, outlined and in view; k goes back."""
    page = open_page(samples[kind])
    seen = []
    for _ in range(3):
        page.keyboard.press("j")
        page.locator("main [tabindex='-1']:focus").wait_for()
        box, outline = page.evaluate(
            "() => { const e = document.activeElement, b = e.getBoundingClientRect();"
            "return [[b.top, b.bottom], getComputedStyle(e).outlineStyle]; }"
        )
        assert box[1] > 0
        assert box[0] < 800
        assert outline != "none"
        seen.append(page.evaluate(_FOCUSED))
    assert len(set(seen)) == len(seen)
    page.keyboard.press("k")
    assert page.evaluate(_FOCUSED) == seen[1]


def test_slash_leads_to_the_search(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """From any page, and on the search page into its field; there it is a letter."""
    page = open_page(samples["entry"])
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    page.keyboard.press("/")
    page.locator("#q:focus").wait_for()
    assert page.locator("#q").input_value() == ""
    page.keyboard.press("/")
    assert page.locator("#q").input_value() == "/"


def test_a_question_mark_shows_the_keys(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """As often as it is asked for, over the page; Escape leads back."""
    page = open_page(samples["briefing"])
    for _ in range(2):
        page.keyboard.press("?")
        dialog = page.locator("dialog[open]")
        dialog.wait_for()
        assert dialog.locator("kbd").all_inner_texts() == ["/", "j", "k", "?"]
        # Its style sheet comes with it.
        page.wait_for_function(
            "getComputedStyle(document.querySelector('dialog kbd')).display === 'block'"
        )
        page.keyboard.press("Escape")
        assert dialog.count() == 0


def test_from_disk_the_question_mark_opens_the_page(
    built_site: BuiltSite, browser: Browser
) -> None:
    """A kept site of a pull request fetches nothing; its help is a page as well."""
    page = browser.new_page()
    try:
        page.goto((built_site.folder / "about.html").as_uri())
        page.keyboard.press("?")
        page.wait_for_url("**/help.html")
        assert page.locator("#keys kbd").count() == len("/jk?")
    finally:
        page.close()
