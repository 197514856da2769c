"""Claims of a page's visible elements."""

from __future__ import annotations

import pytest

from briefing.ingest import read_article


@pytest.mark.parametrize(
    ("markup", "claims"),
    [
        (
            '<a rel="author nofollow" href="/u/1">Ada <b>Example</b></a>',
            ["Ada Example"],
        ),
        ('<span itemprop="author">Ada Example</span>', ["Ada Example"]),
        (
            (
                '<div itemprop="author" itemscope><i itemprop="name">Ada Example</i>, '
                'reporter</div><a rel="author" href="/u/1">Ada Example</a>'
            ),
            ["Ada Example"],
        ),
        ("<b itemprop='author'><i itemprop='name' content='Ada'></i>A.</b>", ["Ada"]),
        ('<i itemprop="datePublished" content="2031-03-02">Monday</i>', ["2031-03-02"]),
        # Readers, other stories, and a link to something else.
        ('<div itemprop="comment"><i itemprop="author">Reader</i></div>', []),
        ("".join(f'<a rel="author">Ada {n}</a>' for n in range(5)), []),
        ('<a rel="nofollow" href="/u/1">Ada Example</a>', []),
    ],
)
def test_marked_elements_claim_writers_and_day(markup: str, claims: list[str]) -> None:
    """What is marked as the article's own is a claim, and no reader's name."""
    page = f"<article><p>The ferry waits for the storm.</p>{markup}</article>"
    found = read_article(page.encode(), "page.html").candidates
    assert [one.value for one in found if one.origin == "microdata"] == claims
