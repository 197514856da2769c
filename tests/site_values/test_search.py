"""What a search knows of the site: the words of built pages, and their facets."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import pytest
from tests.site_values.shelves import make_library, shelve

from briefing.site.search_index import SearchDocument, build_index
from briefing.site.search_text import SearchText, read_search_text, write_document
from briefing.site.views.search import build_search, find_facets

ENTRY = """<!doctype html><title>x</title><body><nav><a href="a">Elsewhere</a></nav>
<header class="opening"><p class="kicker">Report</p><h1>Cranes &amp; ships</h1>
<p class="facts cluster"><strong><span>Post</span></strong> <span>8 May 2024</span>
<a href="x">Feed</a></p></header>
<p class="facts">3 more paragraphs stand with the publisher.</p>
<div class="block"><p id="p-3f9a">They <a href="y">stood</a>
still.</p><a href="#p-3f9a">mark</a></div>
<ul><li id="k-00ff"><p class="point__words">A point.</p><a>Post</a></li></ul>
<p id="other">No passage.</p>"""
TEXT = SearchText(
    path="entries/cranes.html",
    title="Cranes & ships",
    kind="Report",
    facts="Post · 8 May 2024",
    passages=(("p-3f9a", "They stood still."), ("k-00ff", "A point.")),
)


def read_fragment(files: dict[str, bytes]) -> dict[str, object]:
    """Return what the one page of an index shows."""
    (content,) = (files[name] for name in files if "/fragment/" in name)
    text = gzip.decompress(content).decode()
    fragment: dict[str, object] = json.loads(text[text.index("{") :])
    return fragment


def test_a_page_gives_its_passages() -> None:
    """Title, what it is and the facts below; paragraphs and sentences, no chips."""
    assert read_search_text(ENTRY.encode(), "entries/cranes.html") == TEXT


def test_the_index_holds_them_word_for_word() -> None:
    """A passage keeps its id and its words, its page the facets and facts."""
    document = SearchDocument(path=TEXT.path, html=write_document(TEXT), facets={})
    fragment = read_fragment(dict(build_index([document], "en")))
    assert fragment["url"] == "entries/cranes.html"
    assert fragment["meta"] == {
        "title": "Cranes & ships",
        "kind": "Report",
        "facts": "Post · 8 May 2024",
    }
    anchors = fragment["anchors"]
    assert isinstance(anchors, list)
    assert [(one["id"], one["text"]) for one in anchors] == list(TEXT.passages)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_index_has_one_engine_and_the_same_bytes(language: str) -> None:
    """Made again it is the same; Pagefind's interfaces stay behind."""
    documents = [
        SearchDocument(
            path=f"entries/{number}.html",
            html=write_document(replace(TEXT, title=f"Number {number}")),
            facets={"month": (f"2024-{number:02}",), "theme": ("a", "b")},
        )
        for number in range(1, 13)
    ]
    files = build_index(documents, language)
    for _ in range(3):
        assert build_index(documents, language) == files
    names = [name for name, _ in files]
    assert sum("wasm." in name for name in names) == 1
    assert not any("ui" in name or name.endswith(".css") for name in names)
    facets = json.loads(dict(files)["pagefind/facets.json"])
    assert len(facets["theme"]["a"]) == len(set(facets["theme"]["b"])) == 12
    (page,) = facets["month"]["2024-05"]
    assert f"pagefind/fragment/{page}.pf_fragment" in names


def test_every_searched_page_has_facets_that_the_form_offers() -> None:
    """What a page is filed under can be chosen, and nothing else can."""
    shelf = shelve(make_library())
    page = build_search(shelf)
    offered = {
        "outlet": {one.value for one in page.outlets},
        "theme": {one.value for one in page.themes},
        "month": {one.value for one in page.months},
        "person": {one.value for one in page.people},
    }
    facets = find_facets(shelf)
    assert set(facets) == {
        "entries/cranes.html",
        "entries/halt.html",
        "briefings/strike.html",
    }
    filed: dict[str, set[str]] = {name: set() for name in offered}
    for one in facets.values():
        for name, values in one.items():
            filed[name] |= set(values)
    assert filed == offered
    assert filed["month"] == {"2023-11", "unknown"}
    assert page.months[-1].date is None  # what is not dated comes last
