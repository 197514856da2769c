"""The link checker finds what a reader's click or a browser's load would miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.audit.links import LinkChecker

if TYPE_CHECKING:
    from pathlib import Path

SITEURL = "https://example.org/a/b"


def _write_site(folder: Path, *, front: str = "", missing: str = "") -> Path:
    """Write a faultless site of three pages and a style sheet, plus some markup."""
    head = '<link rel="canonical" href="https://example.org/a/b/index.html">'
    files = {
        "index.html": f"{head}<main id='m'><a href='deep/x.html#p'>x</a>{front}</main>",
        "deep/x.html": "<p id='p'><a href='../index.html#m'>front</a>"
        "<a href='../?q#top'>top</a><a href='https://example.com/'>out</a>",
        "404.html": f"<a id='t' href='{SITEURL}/index.html'>front</a>"
        f"<a href='#t'>up</a>{missing}",
        "theme/s.css": "a { background: url('dot.svg') }",
        "theme/dot.svg": "<svg/>",
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("siteurl", [SITEURL, None])
def test_faultless_site_has_no_fault(tmp_path: Path, siteurl: str | None) -> None:
    """Links that lead somewhere are left in peace, under a path and at the root."""
    links = LinkChecker(_write_site(tmp_path), siteurl=siteurl)
    assert links.find_faults() == []
    assert links.count_links() == 8


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        ("<a href='no.html'>x</a>", "no.html: leads nowhere"),
        ("<a href='deep/'>x</a>", "deep/: leads nowhere"),
        ("<a href='deep/x.html#q'>x</a>", "the fragment is not"),
        ("<a href='#q'>x</a>", "the fragment is not"),
        ("<a href='/index.html'>x</a>", "leaves the site's path"),
        ("<a href='../c/index.html'>x</a>", "leaves the site's path"),
        ("<img src='no.png' alt=''>", "no.png: leads nowhere"),
        ("<img srcset='theme/dot.svg 1x, no.png 2x' alt=''>", "no.png: leads nowhere"),
        ("<img src='https://cdn.example/x.png' alt=''>", "loaded from elsewhere"),
        ("<script src='//cdn.example/x.js'></script>", "loaded from elsewhere"),
        ("<link rel=stylesheet href='https://cdn.example/x.css'>", "from elsewhere"),
        ("<p style='background: url(https://cdn.example/x.png)'>", "from elsewhere"),
        ("<blockquote cite='no.html'>x</blockquote>", "no.html: leads nowhere"),
    ],
)
def test_fault_is_found(tmp_path: Path, markup: str, complaint: str) -> None:
    """Each kind of broken link, fragment or load is found, and nothing beside it."""
    links = LinkChecker(_write_site(tmp_path, front=markup), siteurl=SITEURL)
    (finding,) = links.find_faults()
    assert finding.where == "index.html"
    assert complaint in finding.problem


def test_relative_link_on_the_page_for_a_miss_is_found(tmp_path: Path) -> None:
    """The page for a miss is shown at any depth, where relative links break."""
    folder = _write_site(tmp_path, missing="<a href='index.html'>x</a>")
    (finding,) = LinkChecker(folder, siteurl=SITEURL).find_faults()
    assert finding.where == "404.html"


def test_style_sheet_that_loads_what_is_not_there_is_found(tmp_path: Path) -> None:
    """A picture that a style sheet names is followed as a page's is."""
    folder = _write_site(tmp_path)
    (folder / "theme/dot.svg").unlink()
    (finding,) = LinkChecker(folder, siteurl=SITEURL).find_faults()
    assert finding.where == "theme/s.css"
