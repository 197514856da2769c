"""The search of the published site, in a real browser, below a sub-path."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.site.conftest import OpenPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page, Request
    from tests.conftest import Serve
    from tests.projects import BuiltSite

pytestmark = pytest.mark.browser

FIRST_RESULT = 150_000  # bytes over the wire, all that a search adds to its page
_RESULT = "#results > li"
_PASSAGE = f"{_RESULT} li a"


@pytest.fixture
def search_page(
    browser: Browser, published_site: BuiltSite, site_server: Serve
) -> Iterator[Page]:
    """Return the search page of the published site; fails at a broken policy."""
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.goto(site_server(published_site) + "search.html")
    yield page
    context.close()
    assert complaints == []


@pytest.fixture(scope="module")
def words(published_site: BuiltSite) -> tuple[str, str]:
    """Return two long words that stand side by side in a paragraph of an entry."""
    path = min((published_site.folder / "entries").glob("*.html"))
    found = re.search(
        r'<p id="p-[^>]*>[^<]*? ([a-z]{6,}) ([a-z]{6,})', path.read_text("utf-8")
    )
    assert found
    return found[1], found[2]


def weigh(request: Request) -> int:
    """Return how many bytes go over the wire; Pagefind packs its own parts."""
    answer = request.response()
    assert answer is not None
    content = answer.body()
    is_text = request.url.partition("?")[0].endswith((".js", ".json"))
    return len(gzip.compress(content) if is_text else content)


def ask(page: Page, query: str) -> None:
    """Type a question and wait for its answer."""
    page.locator("#q").press_sequentially(query)
    page.locator("#found, #none").locator("visible=true").wait_for()


def test_nothing_is_loaded_before_it_is_asked_for(
    search_page: Page, words: tuple[str, str]
) -> None:
    """The engine comes with the first question, and with at most 150 kB."""
    asked: list[Request] = []

    def note(request: Request) -> None:
        asked.append(request)

    search_page.on("request", note)
    search_page.locator("#q").focus()
    search_page.wait_for_timeout(400)
    assert [one.url for one in asked if not one.url.endswith(".svg")] == []
    ask(search_page, words[0])
    search_page.wait_for_load_state("networkidle")
    parts = [one for one in asked if "/pagefind/" in one.url]
    assert len(parts) > 4
    assert sum(map(weigh, parts)) <= FIRST_RESULT


def test_a_passage_leads_to_its_marked_words(
    search_page: Page, words: tuple[str, str]
) -> None:
    """A result shows a paragraph's own words; its link opens it with them marked."""
    ask(search_page, f'"{words[0]} {words[1]}"')
    link = search_page.locator(_PASSAGE).first
    marked = link.locator("mark").first.inner_text()
    assert marked.strip(",.”“") == words[0]
    shown = link.inner_text().strip("… ")
    link.click()
    search_page.wait_for_url("**/*.html#*")
    target = search_page.locator(":target")
    assert shown in " ".join(target.inner_text().split())
    box = target.bounding_box()
    assert box is not None
    assert 0 <= box["y"] < 740
    ground = search_page.evaluate(
        "getComputedStyle(document.querySelector(':target'), '::target-text')"
        ".backgroundColor"
    )
    assert ground != "rgba(0, 0, 0, 0)"


def test_the_question_stands_in_the_address(
    search_page: Page, words: tuple[str, str]
) -> None:
    """Opened again, the address asks the same; going back returns to the answer."""
    ask(search_page, words[0])
    search_page.locator("select[name=month]").select_option(index=1)
    search_page.wait_for_url(re.compile("[?&]month="))
    asked = parse_qs(urlsplit(search_page.url).query)
    assert asked["q"] == [words[0]]
    search_page.goto(search_page.url)
    search_page.locator("#found").wait_for()
    assert search_page.locator("#q").input_value() == words[0]
    count = search_page.locator(_RESULT).count()
    assert count > 0
    search_page.locator(_RESULT).locator("h2 a").first.click()
    search_page.wait_for_url("**/entries/*.html")
    search_page.go_back()
    search_page.locator("#found").wait_for()
    assert search_page.locator(_RESULT).count() == count


@pytest.mark.parametrize("facet", ["outlet", "theme", "person", "month"])
def test_each_choice_of_a_facet_finds_something(search_page: Page, facet: str) -> None:
    """No facet offers what leads nowhere; together they part the reports."""
    select = search_page.locator(f"select[name={facet}]")
    values = select.locator("option").evaluate_all("all => all.map(o => o.value)")
    assert len(values) > 1
    for value in values[1:]:
        select.select_option(value)
        search_page.wait_for_url(re.compile(f"[?&]{facet}={value}$"))
        search_page.locator(_RESULT).first.wait_for()
        assert search_page.locator("#found").is_visible()
        assert int(search_page.locator("#count").inner_text()) > 0


def test_what_is_not_there_is_not_found(search_page: Page) -> None:
    """The page says so in words, and no result stays from before."""
    ask(search_page, "zzyzx")
    assert search_page.locator("#none").is_visible()
    assert search_page.locator(_RESULT).count() == 0


def test_without_an_index_the_page_says_so(open_page: OpenPage) -> None:
    """The edit loop makes none: the lists are named, and lead on."""
    page = open_page("search.html")
    page.locator("#q").fill("anything")
    page.locator("#missing").wait_for()
    page.locator("main a[href$='archive.html']").click()
    page.wait_for_url("**/archive.html")


def test_without_a_script_no_form_pretends(open_page: OpenPage) -> None:
    """What would do nothing is not shown; the lists are."""
    page = open_page("search.html", has_scripts=False)
    assert not page.locator("form").is_visible()
    assert page.locator("main a[href$='outlets.html']").is_visible()
    reason = page.locator(".browse > p").first
    assert reason.inner_text().startswith("Searching needs a script")
    page = open_page("search.html")
    assert page.locator("form").is_visible()
    assert not page.locator(".browse > p").first.is_visible()
