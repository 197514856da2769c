"""Writers whose names lead to their own pages."""

from __future__ import annotations

from briefing.extract import extract_entry
from briefing.ingest import read_article

_TEXT = (
    "<p>The storm kept the island ferry in the harbour for a third day on Monday, "
    "and the shops of the island ran out of bread before noon.</p>"
    "<p>The line said that its ships would sail again as soon as the wind drops, "
    "which the weather service expects for the night to Wednesday.</p>"
)


def _authors(line: str, text: str = "") -> tuple[str, ...]:
    page = f"<h1>Island ferry waits for the storm</h1>{line}{_TEXT}{text}"
    article = read_article(f"<html><body>{page}</body></html>".encode(), "page.html")
    return extract_entry(article).authors.value or ()


def test_a_link_to_a_writers_page_names_the_writer() -> None:
    """No label is needed, and the link shows where the name ends."""
    link = '<a href="https://post.example/authors/ada-example">Ada Example</a>'
    assert _authors(f"<div>{link}</div>") == ("Ada Example",)
    assert _authors(f"<div>{link}Harbour desk</div>") == ("Ada Example",)
    assert _authors(f"<div>By {link} Harbour Post</div>") == ("Ada Example",)


def test_other_links_name_no_writer() -> None:
    """A team, a topic and a person of the text are no writers."""
    team = '<a href="https://post.example/team/quay">Quay Report Team</a>'
    topic = '<a href="https://post.example/topics/tides">Spring Tides</a>'
    person = '<a href="https://post.example/people/cara">Cara Specimen</a>'
    assert _authors(f"<div>{team}</div>") == ()
    assert _authors(f"<div>{topic}</div>") == ()
    told = (
        f"<p>“We wait,” said {person}, who runs the shop at the quay and has not seen "
        "such a week in years.</p>"
    )
    assert _authors("", told) == ()
