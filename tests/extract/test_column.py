"""The element of a page that holds the article's paragraphs."""

from __future__ import annotations

from tests.extract.ferry import BODY, sort_text

from briefing.extract import extract_entry
from briefing.ingest import read_article

_TEASER = (
    "The boats that left the harbour in spring have found a quay up in the north that "
    "has room for all of them, and their crews say that they will never come back."
)
_STANDFIRST = "Port and dockers agree on shifts, but pay stays open until the summer."


def _read(article: str, beside: str) -> tuple[list[str], dict[str, str]]:
    page = (
        f"<html><body><h1>Dockers return to work after talks</h1>{article}{beside}"
        "</body></html>"
    )
    source = read_article(page.encode(), "page.html")
    return sort_text(source.text, extract_entry(source))


def test_paragraphs_of_another_element_are_not_the_articles() -> None:
    """A long teaser with no label above it goes by the element that it stands in."""
    paragraphs = "".join(f"<p>{text}</p>" for text in BODY)
    kept, removed = _read(
        f"<div><div>{paragraphs}</div></div>", f"<div><div><p>{_TEASER}</p></div></div>"
    )
    assert kept == list(BODY)
    assert removed == {_TEASER: "outside-the-column"}


def test_standfirst_in_a_box_of_its_own_stays() -> None:
    """Running text above the column is the article's."""
    paragraphs = "".join(f"<p>{text}</p>" for text in BODY)
    kept, _ = _read(f"<div><p>{_STANDFIRST}</p></div><div>{paragraphs}</div>", "")
    assert kept == [_STANDFIRST, *BODY]


def test_parts_of_an_article_stay_together() -> None:
    """An article in several elements has its column around them."""
    kept, _ = _read("".join(f"<section><p>{text}</p></section>" for text in BODY), "")
    assert kept == list(BODY)
