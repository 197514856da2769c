"""The proof of the search index: it shows what pages say, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.proof.search import check_index
from briefing.site.search_index import SearchDocument, build_index
from briefing.site.search_text import SearchText, read_search_text, write_document

PATH = "entries/x.html"
PAGE = """<!doctype html><title>x</title><body><div class="opening">
<p class="kicker">Report</p><h1>A title</h1><p class="facts"><span>Post</span></p></div>
<p id="p-0a1b">The first one</p><p id="p-2c3d">And, “another” one.</p>"""


def check(output: Path, text: SearchText) -> list[tuple[str, str]]:
    """Return what is wrong with an index of *text* beside the true page."""
    target = output / PATH
    target.parent.mkdir(parents=True)
    target.write_text(PAGE, "utf-8")
    document = SearchDocument(path=text.path, html=write_document(text), facets={})
    for path, content in build_index([document], "en"):
        target = output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return [(words, reason) for _, words, reason in check_index(output)]


def test_an_index_of_the_page_is_proven(tmp_path: Path) -> None:
    """What was read from the page passes, with the full stops that Pagefind adds."""
    assert check(tmp_path, read_search_text(PAGE.encode(), PATH)) == []


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Another title"},
        {"kind": "Rumour"},
        {"facts": "Post · Gazette"},
        {"path": "entries/gone.html"},
        {"passages": (("p-0a1b", "The first one, they say"),)},
        {"passages": (("p-2c3d", "The first one"),)},
        {"passages": (("p-9999", "The first one"),)},
    ],
)
def test_a_forged_index_is_not(tmp_path: Path, change: dict[str, str]) -> None:
    """Each word that a result shows must stand on its page, at its place."""
    true = read_search_text(PAGE.encode(), PATH)
    assert check(tmp_path, replace(true, **change))  # type: ignore[arg-type] # a test's


def test_a_site_without_an_index_passes(tmp_path: Path) -> None:
    """The edit loop makes none."""
    assert list(check_index(tmp_path)) == []
