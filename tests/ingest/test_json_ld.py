"""What the JSON-LD of a page claims about its own article."""

from __future__ import annotations

import json
from typing import Any

import pytest

from briefing.ingest import read_article
from briefing.ingest.json_ld import read_json_ld

_STRIKE = "https://post.example/strike"
_OTHER = {
    "@type": "NewsArticle",
    "headline": "Fischer finden einen Hafen",
    "url": "https://post.example/fischer",
    "datePublished": "2031-01-05",
}
_OWN = {
    "@type": ["NewsArticle"],
    "headline": "Dockers return to work",
    "mainEntityOfPage": {"@id": "http://www.post.example/strike/?view=print"},
    "datePublished": "2031-03-02",
    "author": {"@id": "#ada"},
    "publisher": {"@id": "#post"},
}
_OTHERS = [
    {"@type": "Person", "@id": "#ada", "name": "Ada Example"},
    {"@type": "Organization", "@id": "#post", "name": "Harbour Post"},
]


def _read(content: Any, title: str = "") -> list[tuple[str, str]]:  # noqa: ANN401 - JSON
    return list(read_json_ld([json.dumps(content)], [_STRIKE], [title]))


@pytest.mark.parametrize("content", [[_OTHER, _OWN], {"@graph": [_OWN, _OTHER]}])
def test_the_article_with_the_address_of_the_page_is_its_own(content: object) -> None:
    """Related stories that a page describes too claim nothing of it."""
    assert [v for n, v in _read(content) if n in ("title", "date")] == [
        "Dockers return to work",
        "2031-03-02",
    ]


def test_a_title_tells_the_article_where_no_address_does() -> None:
    """The headline that opens the page's own title is the article's."""
    one, other = ({"@type": "Article", "headline": h} for h in ("Le bac", "Le port"))
    assert _read([one, other], "Le port | La Poste") == [("title", "Le port")]
    assert len(_read([one, other], "La Poste")) == len([one, other])


def test_what_stands_elsewhere_in_the_graph_is_followed() -> None:
    """A writer and an outlet may be named by their ids alone."""
    claims = _read({"@graph": [_OWN, *_OTHERS]})
    assert ("author", "Ada Example") in claims
    assert ("outlet", "Harbour Post") in claims


def test_a_group_is_no_writer() -> None:
    """An organisation that is the author is told apart, in whatever form it stands."""
    group = {"@type": "NewsMediaOrganization", "name": "Coast Watch"}
    article = {"@type": "Article", "author": [group, {"name": "Ada Example"}]}
    assert _read(article) == [("desk", "Coast Watch"), ("author", "Ada Example")]


def test_an_archive_s_address_is_the_original_s() -> None:
    """A page saved from an archive stands where it stood, and so do its links."""
    archive = "https://web.archive.org/web/20310303120000"
    page = f"""<link rel="canonical" href="{archive}/https://post.example/a">
      <p><a href="/web/20310303120000/https://post.example/b">The boats</a>
      <a href="/c">and the port</a> wait.</p>"""
    article = read_article(page.encode(), "page.html")
    claims = [c.value for c in article.candidates if c.name == "url"]
    assert claims == ["https://post.example/a"]
    assert [link.url for link in article.lines[0].links] == [
        "https://post.example/b",
        "https://post.example/c",
    ]


def test_a_cache_s_address_is_the_original_s() -> None:
    """AMP's cache wraps the address of the page that it keeps."""
    cached = "https://post-example.cdn.ampproject.org/c/s/post.example/amp/a"
    page = f'<meta property="og:url" content="{cached}"><p>The port waits.</p>'
    (claim,) = read_article(page.encode(), "page.html").candidates
    assert claim.value == "https://post.example/amp/a"
