"""Chips show the cited paragraph and lead to it; from there a link leads back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.links import follow

if TYPE_CHECKING:
    from playwright.sync_api import Route
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["briefing", "person", "timeline"])
def test_a_chip_shows_its_paragraph_without_a_script(
    open_page: OpenPage, samples: dict[str, str], kind: str, width: int
) -> None:
    """One press on the button: the whole paragraph, in view, and it can be closed."""
    page = open_page(samples[kind], width=width, has_scripts=False)
    chip = page.locator(".chip", has=page.locator("button")).last
    href = chip.locator(".chip__link").get_attribute("href")
    chip.locator("button").click()
    shown = page.locator("[popover]:popover-open")
    assert shown.count() == 1
    assert shown.locator("a[data-cite]").get_attribute("href") == href
    box = shown.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= width + 0.5
    assert box["y"] + box["height"] <= 800.5
    words = " ".join(shown.locator("blockquote").inner_text().split())
    shown.locator("button").click()
    assert page.locator("[popover]:popover-open").count() == 0
    follow(chip.locator(".chip__link"))
    assert " ".join(page.locator(":target").inner_text().split()) == words


@pytest.mark.parametrize("kind", ["briefing", "review"])
def test_without_popovers_a_chip_has_the_number_of_its_source(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """Where a passage cannot be shown, it leads to the list; no dead button stays."""
    page = open_page("feeds/all.atom.xml")

    def take_away(route: Route) -> None:
        """Answer as if the browser had never heard of popovers."""
        answer = route.fetch()
        # The policy names the styles by their hashes, and would refuse changed ones.
        body = answer.text().replace("Content-Security-Policy", "unknown")
        body = body.replace(" popover", " data-unknown")
        route.fulfill(response=answer, body=body.replace(":popover-open", ":unknown"))

    page.route("**/*.html", take_away)  # not the icon: it may come after the test
    page.goto(page.url.replace("feeds/all.atom.xml", samples[kind]))
    assert page.locator(".chip__show, .preview").locator("visible=true").count() == 0
    chip = page.locator(".chip", has=page.locator("visible=true")).first
    label = chip.locator(".chip__label").inner_text()
    follow(chip.locator(".chip__number"))
    source = page.locator("ol.sources > :target")
    assert label in source.inner_text()
    follow(chip.locator(".chip__link"))
    assert "/entries/" in page.url


def test_a_cited_paragraph_leads_back_without_a_script(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """The way back stands at the target alone, and leads to the unit that cites it."""
    page = open_page(samples["briefing"], has_scripts=False)
    unit = page.locator("li[data-passage][id]").first
    anchor = unit.get_attribute("id")
    follow(unit.locator("a[data-cite]").first)
    back = page.locator(".back").locator("visible=true")
    assert back.count() == 1
    link = back.locator(f"a[href$='#{anchor}']")
    follow(link)
    assert page.locator(":target").get_attribute("id") == anchor


def test_a_preview_is_reached_by_keyboard(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """Enter opens it, the next stop is inside, Escape closes it and returns."""
    page = open_page(samples["briefing"])
    page.locator(".chip button").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[popover]') !== null")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.className") == "chip__show"
