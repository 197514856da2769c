"""The lists of saved pages: which are lists of text, and how they count."""

from __future__ import annotations

import pytest

from briefing.ingest import read_article


def read_items(body: str) -> dict[str, list[int | None]]:
    """Return the lines of a page with the numbers of the items around them."""
    article = read_article(f"<body><main>{body}</main></body>".encode(), "a.html")
    return {line.text: [item.number for item in line.items] for line in article.lines}


@pytest.mark.parametrize(
    ("listed", "numbers"),
    [
        ("<ol><li>a<li>b</ol>", [1, 2]),
        ("<ul><li>a<li>b</ul>", [None, None]),
        ("<ol start=4><li>a<li>b</ol>", [4, 5]),
        ("<ol start=x><li value=7>a<li>b</ol>", [7, 8]),
        ("<ol reversed><li>a<li>b</ol>", [2, 1]),
        ("<ol reversed start=9><li>a<li value=3>b</ol>", [9, 3]),
        ("<ol><li><img><li>a<li hidden>no<li>b</ol>", [2, 3]),
        ("<ol type=a><li>a<li>b</ol>", [1, 2]),
    ],
)
def test_items_are_numbered_as_a_browser_does(
    listed: str, numbers: list[int | None]
) -> None:
    """Start, value and reversed count; what is hidden does not."""
    assert read_items(listed) == {"a": [numbers[0]], "b": [numbers[1]]}


def test_what_stands_in_an_item_is_of_it() -> None:
    """Paragraphs, a line break's lines and nested lists know the items around them."""
    found = read_items(
        "<ol><li><p>a</p><p>b</p></li><li>c<ul><li>d</li></ul>e<br>f</li></ol><p>g</p>"
    )
    numbers = {"a": [1], "b": [1], "c": [2], "d": [2, None], "e": [2], "f": [2]}
    assert found == numbers | {"g": []}
    article = read_article(b"<ol><li><p>a</p>b</li><li>c</li></ol>", "a.html")
    first, second, third = (line.items[0].box for line in article.lines)
    assert first == second != third


@pytest.mark.parametrize(
    "item",
    ["<h3>a</h3><p>b</p>", "<article>a</article>", "<p>a</p>" + "<p>b</p>" * 5],
)
def test_a_list_that_lays_out_a_page_is_none(item: str) -> None:
    """Its items hold headings or whole reports; a list of text in one is a list."""
    inner = "<ul><li>c</li></ul>"
    found = read_items(f"<ol><li>{item}</li><li>{inner}</li></ol>")
    assert found["a"] == found["b" if "b" in found else "a"] == []
    assert found["c"] == [None]
