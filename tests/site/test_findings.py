"""Timeline, people and the comparison of accounts in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.links import follow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

# The size of the smallest letters of the drawing, as the screen shows them.
_SMALLEST = """() => {
  const picture = document.querySelector('.drawing__picture');
  const scale = picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
  return scale * Math.min(...[...picture.querySelectorAll('text')]
    .map(text => parseFloat(getComputedStyle(text).fontSize)));
}"""


@pytest.mark.parametrize("width", [320, 600, 768, 1280])
def test_the_drawing_can_be_read_and_follows_the_list(
    open_page: OpenPage, samples: Mapping[str, str], width: int
) -> None:
    """No letter of it is under 12 px; the list comes first and says the same."""
    page = open_page(samples["timeline"], width=width)
    assert page.evaluate(_SMALLEST) >= 12
    last = page.locator(".events > li").last.bounding_box()
    drawn = page.locator(".drawing__picture").bounding_box()
    assert last
    assert drawn
    assert drawn["y"] > last["y"]
    numbers = page.locator(".event__number").all_inner_texts()
    assert numbers
    assert page.locator(".drawing__number").all_text_contents() == numbers


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_drawing_is_right_in_each_scheme_and_on_paper(
    open_page: OpenPage, samples: Mapping[str, str], scheme: str
) -> None:
    """A mark and its number are never of one colour, nor the mark that of the page."""
    page = open_page(samples["timeline"], scheme=scheme)
    for media in ("screen", "print"):
        page.emulate_media(media="print" if media == "print" else "screen")
        mark, number, ground = page.evaluate("""() => [
          getComputedStyle(document.querySelector('.drawing__mark')).fill,
          getComputedStyle(document.querySelector('.drawing__number')).fill,
          getComputedStyle(document.documentElement).backgroundColor]""")
        assert mark != number
        assert mark != ground


@pytest.mark.parametrize("kind", ["story", "timeline"])
def test_what_is_wide_scrolls_in_a_region_of_its_own(
    open_page: OpenPage, samples: Mapping[str, str], kind: str
) -> None:
    """On a phone the table and the drawing scroll by keyboard, under their name."""
    page = open_page(samples[kind], width=360)
    regions = page.get_by_role("region").and_(page.locator("[tabindex='0']"))
    assert regions.count() > 0
    for region in regions.all():
        assert region.get_attribute("aria-label")
        region.focus()
        page.keyboard.press("ArrowRight")
        page.wait_for_function("e => e.scrollLeft > 0", arg=region.element_handle())
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_table_of_facts_leads_to_the_paragraphs(
    open_page: OpenPage, samples: Mapping[str, str]
) -> None:
    """Who wonders where an account says so is one click away from it."""
    page = open_page(samples["story"])
    cell = page.locator(".coverage td a").first
    address = str(cell.get_attribute("href"))
    follow(cell)
    page.wait_for_url(f"**/{address.removeprefix('../')}")
    assert page.locator(":target").is_visible()


def test_a_speaker_leads_to_what_they_said_elsewhere(
    open_page: OpenPage, samples: Mapping[str, str]
) -> None:
    """From the index to a person, and from a quote there to its paragraph."""
    page = open_page(samples["people"])
    follow(page.locator(".person").first)
    assert page.locator("h1").is_visible()
    assert page.locator("body").get_attribute("data-kind") == "person"
    follow(page.locator(".said .chip a").first)
    assert page.locator(":target").is_visible()
