"""How pages read: on a phone, in the dark, without scripts, with what they load."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import KINDS
from tests.site_server import SiteServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

# The brightness of a computed colour, 0 to 1, as the screen would show it.
_BRIGHTNESS = """colour => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}"""


_SHIFT = """() => new Promise(done => {
  let shift = 0;
  new PerformanceObserver(list => list.getEntries().forEach(one => shift += one.value))
    .observe({type: 'layout-shift', buffered: true});
  requestAnimationFrame(() => setTimeout(() => done(Number(shift.toFixed(3))), 50));
})"""

# How much of any kind of storage a page holds.
_KEPT = """async () => localStorage.length + sessionStorage.length +
  (await caches.keys()).length + (await indexedDB.databases()).length +
  (await navigator.serviceWorker.getRegistrations()).length"""


def test_all_kinds_are_built(samples: dict[str, str]) -> None:
    """The site has every kind of page, and none that is not looked at here."""
    assert set(samples) == set(KINDS)


@pytest.mark.parametrize("width", [320, 360])
@pytest.mark.parametrize("kind", KINDS)
def test_phone_has_no_sideways_scroll(
    open_page: OpenPage, samples: dict[str, str], kind: str, width: int
) -> None:
    """On a phone every kind of page fits the screen's width."""
    page = open_page(samples[kind], width=width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator("h1").is_visible()


# The words that a page's facts cut off at the line's start, where the dot is hidden.
_CUT_OFF = """() => [...document.querySelectorAll('.cluster--dotted')].flatMap(row => {
  const edge = row.getBoundingClientRect().left
    + parseFloat(getComputedStyle(row).clipPath.match(/([\\d.]+)px\\)$/)[1]);
  const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT), cut = [];
  while (nodes.nextNode()) {
    const words = document.createRange();
    words.selectNodeContents(nodes.currentNode);
    if ([...words.getClientRects()].some(box => box.width && box.left < edge - 1))
      cut.push(nodes.currentNode.data);
  }
  return cut.filter(words => words.trim());
})"""


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("kind", ["outlets", "places", "front", "story"])
def test_facts_that_break_lose_no_letters(
    open_page: OpenPage, samples: dict[str, str], kind: str, width: int
) -> None:
    """A fact that takes two lines is whole on both."""
    page = open_page(samples[kind], width=width)
    assert page.locator(".cluster--dotted").count() > 0
    assert page.evaluate(_CUT_OFF) == []


@pytest.mark.parametrize("kind", KINDS)
def test_large_text_fits(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """With text at twice its size nothing runs out of the screen."""
    page = open_page(samples[kind], width=640)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_scheme_is_followed(
    open_page: OpenPage, samples: dict[str, str], kind: str, scheme: str
) -> None:
    """Dark is dark and light is light, ground and letters both."""
    page = open_page(samples[kind], scheme=scheme)
    ground = _brightness(page, "html", "backgroundColor")
    letters = _brightness(page, "h1", "color")
    if scheme == "dark":
        assert ground < 0.15
        assert letters > 0.8
    else:
        assert ground > 0.9
        assert letters < 0.2


def test_reading_text_is_comfortable(
    open_page: OpenPage, samples: dict[str, str]
) -> None:
    """Paragraphs are set at 18 px or more, in lines of 60 to 75 characters."""
    page = open_page(samples["entry"])
    size, line = page.locator("p[data-words=source]").evaluate_all("""all => {
      const longest = all.reduce((a, b) =>
        a.textContent.length > b.textContent.length ? a : b);
      const style = getComputedStyle(longest);
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = style.font;
      const text = longest.textContent.trim();
      return [parseFloat(style.fontSize),
        longest.clientWidth / (pen.measureText(text).width / text.length)];
    }""")
    assert size >= 18
    assert 60 <= line <= 75


def test_everything_is_reachable_without_scripts(
    open_page: OpenPage, page_paths: tuple[str, ...], address: str
) -> None:
    """With scripts off, links lead from the front page to every page, all readable."""
    page = open_page("index.html", has_scripts=False)
    seen: set[str] = set()
    waiting = ["index.html"]
    while waiting:
        path = waiting.pop()
        seen.add(path)
        answer = page.goto(address + path)
        assert answer is not None
        assert answer.ok, path
        assert page.locator("h1").is_visible()
        assert page.locator("main").inner_text().strip()
        for href in page.locator("a[href]").evaluate_all("all => all.map(a => a.href)"):
            found = href.partition("#")[0].removeprefix(address)
            if found.endswith(".html") and found not in {*seen, *waiting}:
                waiting.append(found)
    pages = {path for path in seen if not path.startswith("mail/")}
    assert pages == set(page_paths) - {"404.html"}


@pytest.mark.parametrize("kind", KINDS)
def test_page_loads_itself_alone(
    open_page: OpenPage, samples: dict[str, str], address: str, kind: str
) -> None:
    """One request shows any page, styles and all: nobody else is asked."""
    page = open_page("feeds/all.atom.xml")
    asked: list[tuple[str, str]] = []
    page.on(
        "request",
        lambda request: asked.append((request.resource_type, request.url)),
    )
    page.goto(address + samples[kind])
    page.wait_for_load_state("networkidle")
    needed = [one for one in asked if "favicon" not in one[1]]
    assert needed == [("document", page.url)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_page_comes(
    open_page: OpenPage, samples: dict[str, str], kind: str, width: int
) -> None:
    """The layout shifts by 0.000, on a phone as on a desk."""
    page = open_page(samples[kind], width=width)
    assert page.evaluate(_SHIFT) == 0


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [360, 1280])
def test_next_to_nothing_moves_when_a_page_comes_in_pieces(
    built_site: BuiltSite,
    browser: Browser,
    samples: dict[str, str],
    kind: str,
    width: int,
) -> None:
    """Painted after any tag, the rest comes below, not beside.

    Where the browser paints is a matter of luck. What may move is a line that is only
    half there (0.004 measured); a footer that jumps down moves 0.07 to 0.1.
    """
    with SiteServer(built_site.folder, piece=400) as server:
        page = browser.new_page(viewport={"width": width, "height": 800})
        try:
            page.goto(server.url + samples[kind])
            assert page.evaluate(_SHIFT) < 0.01
        finally:
            page.close()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_kept_in_the_browser(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """No cookie and no storage: not on arrival, nor once the scripts are there."""
    page = open_page(samples[kind])
    for _ in range(2):
        assert page.context.cookies() == []
        assert page.evaluate(_KEPT) == 0
        page.keyboard.press("Shift")
        page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("kind", KINDS)
def test_no_motion_where_unwanted(
    open_page: OpenPage, samples: dict[str, str], kind: str
) -> None:
    """Who asks for less motion gets none."""
    page = open_page(samples[kind])
    moving = """() => [...document.querySelectorAll('*')].filter(e => {
      const style = getComputedStyle(e);
      return style.animationName !== 'none' ||
        style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
    }).length"""
    assert page.evaluate(moving) > 0
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate(moving) == 0


def _brightness(page: Page, selector: str, what: str) -> float:
    colour = page.locator(selector).first.evaluate(
        "(e, what) => getComputedStyle(e)[what]", what
    )
    brightness: float = page.evaluate(_BRIGHTNESS, colour)
    return brightness
