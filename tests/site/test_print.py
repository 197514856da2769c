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


def test_a_mail_on_paper_has_no_link_to_the_web(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """What leads a screen to the page has no use there; the words have."""
    page = open_page(samples["briefing"].replace("briefings/", "mail/"))
    assert page.locator("nav").is_visible()
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert page.locator(".point__words").first.is_visible()


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


@pytest.mark.parametrize("kind", ["briefing", "review"])
def test_a_press_review_is_complete_on_paper(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """Nameplate, days and numbers are on paper alone; links for screens are not."""
    page = open_page(samples[kind])
    paper = [".imprint", ".chip__number"]
    screen = [".chip__label", ".chip time", ".alone"]
    for media, seen, unseen in (("screen", screen, paper), ("print", paper, screen)):
        page.emulate_media(media="print" if media == "print" else "screen")
        for selector in seen:
            if page.locator(f"main {selector}").count():
                assert page.locator(f"main {selector}").first.is_visible(), selector
        for selector in unseen:
            for part in page.locator(f"main {selector}").all():
                assert not part.is_visible(), (media, selector)
    assert page.locator(".imprint time").count() > 0
    for name in ("point__words", "chips", "chip", "chip__link", "chip__place"):
        shown = page.locator(f"main .point .{name}").first
        assert shown.evaluate("e => getComputedStyle(e).display") == "inline", name
    numbers = page.locator("main .chip__number").all_text_contents()
    count = page.locator("ol.sources > li").count()
    assert {int(one) for one in numbers} <= set(range(1, count + 1))
    assert len(numbers) == page.locator("main .chip").count()


def test_the_whole_briefing_holds_every_briefing(
    open_page: OpenPage, page_paths: tuple[str, ...]
) -> None:
    """Each sentence of each briefing, in one page and so in one print."""
    page = open_page("review.html")
    whole = set(page.locator("main .point__words").all_text_contents())
    paths = [path for path in page_paths if path.startswith("briefings/")]
    assert paths
    for path in paths:
        page = open_page(path)
        words = page.locator("main .point__words").all_text_contents()
        assert words
        assert set(words) <= whole


def test_nothing_runs_out_of_the_paper(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """At the width of A4 less its margins, no kind of page is wider than that."""
    width = 658  # CSS pixels of 174 mm
    for kind in KINDS:
        page = open_page(samples[kind], width=width)
        page.emulate_media(media="print")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, kind
