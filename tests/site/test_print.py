"""Pages on paper."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.conftest import Serve
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]")
A4 = (595, 842)  # points, rounded


@pytest.mark.parametrize("kind", KINDS)
def test_paper_has_no_navigation(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """What only a screen can follow is not printed; the title is."""
    page = open_page(samples[kind], scheme="dark")
    screen = page.locator("nav, .skip, .marks")
    assert screen.first.is_visible()
    page.emulate_media(media="print")
    for part in screen.all():
        assert not part.is_visible()
    assert page.locator("h1").is_visible()
    ground = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert ground in {"rgb(255, 255, 255)", "white", "color(srgb 1 1 1)"}


@pytest.mark.parametrize("kind", ["briefing", "entry"])
def test_paper_is_a4(open_page: OpenPage, samples: dict[str, str], kind: str) -> None:
    """A page prints on A4, whatever the machine's own paper is."""
    page = open_page(samples[kind])
    sheets = _MEDIA_BOX.findall(page.pdf(prefer_css_page_size=True))
    assert sheets
    assert {(round(float(w)), round(float(h))) for w, h in sheets} == {A4}


def test_paper_shows_addresses(
    browser: Browser, published_site: BuiltSite, site_server: Serve
) -> None:
    """A printed briefing numbers its sources and shows where each of them stands."""
    path = min(
        file.relative_to(published_site.folder).as_posix()
        for file in (published_site.folder / "briefings").glob("*.html")
    )
    context = browser.new_context()
    page = context.new_page()
    page.goto(site_server(published_site) + path)
    page.emulate_media(media="print")
    items = page.locator("ol.sources > li")
    assert items.count() > 0
    for number, item in enumerate(items.all(), 1):
        before, after = item.evaluate("""e => [
          getComputedStyle(e, '::before').content,
          getComputedStyle(e.querySelector('[data-address]'), '::after').content]""")
        assert before == "counter(source)", number
        assert "/entries/" in after
    own = page.locator("footer").evaluate("e => getComputedStyle(e, '::after').content")
    assert own.strip('"').endswith(path)
    context.close()


def test_paper_unfolds_what_is_folded(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """Words in a closed <details> are printed, since paper cannot be clicked."""
    page = open_page(samples["entry"])
    page.evaluate("""() => {
      const details = document.createElement('details');
      details.innerHTML = '<summary>more</summary><p id="folded">words</p>';
      document.querySelector('main').append(details);
    }""")
    height = "() => document.querySelector('#folded').getBoundingClientRect().height"
    folded = page.locator("#folded")
    assert not folded.is_visible()
    page.emulate_media(media="print")
    assert folded.is_visible()
    assert page.evaluate(height) > 0
