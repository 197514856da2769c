"""The site by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import KINDS

if TYPE_CHECKING:
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

_FOCUSED = """() => {
  const e = document.activeElement;
  const box = e.getBoundingClientRect();
  const style = getComputedStyle(e);
  return {
    name: e.tagName + ' ' + e.textContent.trim().slice(0, 40),
    inMain: e.closest('main') !== null && e.tagName !== 'MAIN',
    isShown: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight
      && box.right > 0 && box.left < innerWidth,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
  };
}"""


@pytest.mark.parametrize("kind", KINDS)
def test_skip_link_leads_to_the_text(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """The first stop is a link, seen when it has focus, that skips to the text."""
    page = open_page(samples[kind])
    skip = page.locator("body > a").first
    assert skip.evaluate("e => e.getBoundingClientRect().bottom") <= 0
    page.keyboard.press("Tab")
    first = page.evaluate(_FOCUSED)
    assert first["isShown"]
    assert skip.evaluate("e => e === document.activeElement")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"
    page.keyboard.press("Tab")
    if page.locator("main a[href], main summary").count():
        assert page.evaluate(_FOCUSED)["inMain"]


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_focus_is_always_seen(
    open_page: OpenPage, samples: dict[str, str], kind: str, width: int
) -> None:
    """Every stop on the way through a page is in view and outlined."""
    page = open_page(samples[kind], width=width)
    stops = page.locator("a[href]:visible, summary:visible").count()
    seen = []
    for _ in range(min(stops, 40)):
        page.keyboard.press("Tab")
        stop = page.evaluate(_FOCUSED)
        assert stop["isShown"], stop
        assert stop["outline"] >= 2, stop
        seen.append(stop["name"])
    assert len(seen) > 2


def test_citation_can_be_followed_by_keyboard(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """Enter on a chip opens the paragraph; the next stop is beside it."""
    page = open_page(samples["briefing"])
    page.locator("a[data-cite]").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/entries/*#p-*")
    page.keyboard.press("Tab")
    assert page.evaluate(
        "() => document.querySelector(':target').closest('.block')"
        ".contains(document.activeElement)"
    )
