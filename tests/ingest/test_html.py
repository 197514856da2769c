"""Saved pages: what is visible, what the head claims."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import BriefingError
from briefing.ingest import read_article
from briefing.model import Article, Link

_PAGE = """<!DOCTYPE html>
<html lang="de"><head><title>Kopf | Blatt</title>
<link rel="canonical" href="https://blatt.example/kopf">
<meta property="og:site_name" content="Blatt">
<script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "Kopf",
 "author": [{"name": "Ada Muster"}, "Ben Beispiel"], "datePublished": "2031-03-02",
 "publisher": {"name": "Blatt"}}</script>
<script type="application/ld+json">{broken</script></head>
<body><nav><a href="/">Start</a></nav>
<article><header><h1>Kopf</h1></header>
<p>Eins <b>zwei</b>
   drei.<br>Vier <a href="/fuenf">fünf</a> <a href="javascript:x()">sechs</a>.</p>
<!-- never -->
<ul><li>Punkt</li></ul><figure><figcaption>Bild</figcaption></figure>
<p style="display: none">unsichtbar</p><template><p>nie</p></template></article>
<footer>Ende</footer></body></html>"""


def _read(page: str) -> Article:
    return read_article(page.encode(), "page.html")


def test_each_block_is_a_line() -> None:
    """Blocks and breaks make lines, blanks are folded, the hidden stays out."""
    article = _read(_PAGE)
    assert [(line.tag, line.region, line.text) for line in article.lines] == [
        ("nav", "nav", "Start"),
        ("h1", "article", "Kopf"),
        ("p", "article", "Eins zwei drei."),
        ("p", "article", "Vier fünf sechs."),
        ("li", "article", "Punkt"),
        ("figcaption", "figure", "Bild"),
        ("footer", "footer", "Ende"),
    ]
    for line in article.lines:
        assert article.text[slice(*line.span)] == line.text


def test_links_are_absolute_and_lead_to_the_web() -> None:
    """A relative link starts from the canonical one; a script is no link."""
    line = _read(_PAGE).lines[3]
    assert line.links == (Link(span=(5, 9), url="https://blatt.example/fuenf"),)


def test_cells_keep_their_columns_and_links() -> None:
    """A cell over several rows or columns moves no other; links stay in theirs."""
    page = """<link rel=canonical href="https://blatt.example/"><table>
    <tr><th></th><th colspan=2>2030</th><th>Source</th></tr>
    <tr><td rowspan=2>Alma</td><td>1</td><td>2</td>
      <td>see <a href="/a">the <b>vote</b></a> and <a href="#x">note</a></td></tr>
    <tr><td>3</td><td></td><td><a href="https://b.example/">b</a></td></tr>
    </table>"""
    rows = _read(page).lines
    assert [line.text for line in rows] == [
        "\u200b\t2030\t\tSource",
        "Alma\t1\t2\tsee the vote and note",
        "\u200b\t3\t\tb",
    ]
    assert [
        (line.text[slice(*link.span)], link.url) for line in rows for link in line.links
    ] == [("the vote", "https://blatt.example/a"), ("b", "https://b.example/")]


def test_head_is_claims() -> None:
    """The invisible metadata comes in order of trust; broken JSON is passed over."""
    claims = [(c.name, c.value, c.origin) for c in _read(_PAGE).candidates]
    assert claims == [
        ("title", "Kopf", "json-ld"),
        ("date", "2031-03-02", "json-ld"),
        ("author", "Ada Muster", "json-ld"),
        ("author", "Ben Beispiel", "json-ld"),
        ("outlet", "Blatt", "json-ld"),
        ("outlet", "Blatt", "open-graph"),
        ("title", "Kopf | Blatt", "title-element"),
        ("language", "de", "html-lang"),
        ("url", "https://blatt.example/kopf", "canonical-link"),
    ]


def test_page_whose_text_waits_for_its_script_is_read() -> None:
    """Where nothing is visible, what the page hides until its script runs is read."""
    article = _read("<html><body><div hidden><p>Worte genug.</p></div></body></html>")
    assert article.text == "Worte genug."


def test_deep_nesting_is_read() -> None:
    """A page nested deeper than Python's call stack is read."""
    assert "Words" in _read(_nest(1500)).text


def test_page_that_nests_deeper_than_the_parser_follows_is_refused() -> None:
    """Half a page would be read as a whole one."""
    with pytest.raises(BriefingError, match="nests more than 2000 elements"):
        _read(f"<p>Words</p>{_nest(3000)}")


def _nest(depth: int) -> str:
    return f"<html><body>{'<div>' * depth}<p>Words</p>{'</div>' * depth}</body></html>"


def test_blanks_fold_as_a_browser_shows_them() -> None:
    """A run of blanks is one; a blank that must not break is none of them."""
    article = _read("<p>One  two\n three\u2028 four\u00a0 five</p><p> six</p>")
    assert article.text == "One two three four\u00a0 five\nsix"


def test_ruby_is_not_read_into_the_word() -> None:
    """The reading that stands above a character is none of the text."""
    assert (
        _read("<p><ruby>東<rp>(</rp><rt>とう</rt></ruby>京です</p>").text == "東京です"
    )


def test_claims_count_wherever_they_stand() -> None:
    """Many a page states its metadata below its text."""
    page = (
        '<p>Words.</p><script type="application/LD+json">{"@type": "Article", '
        '"headline": "A & B <i>c</i>"}</script><time pubdate datetime="2031-03-02">'
        '</time><link rel="alternate canonical" href="https://blatt.example/ü?a=1&b">'
    )
    assert [(c.value, c.origin) for c in _read(page).candidates] == [
        ("A & B c", "json-ld"),
        ("2031-03-02", "time-element"),
        ("https://blatt.example/ü?a=1&b", "canonical-link"),
    ]


def test_only_ingest_parses_markup() -> None:
    """No other stage reads a page's elements."""
    library = Path(__file__).parents[2] / "scripts" / "briefing"
    users = {
        path.relative_to(library).as_posix()
        for room in ("ingest", "extract", "analyse", "group", "emit", "text")
        for path in (library / room).rglob("*.py")
        if "lxml" in path.read_text(encoding="utf-8")
    }
    names = ("html", "lists", "microdata", "page_head", "tables", "word_numbers")
    assert users == {f"ingest/{name}.py" for name in names}


def test_paid_part_of_the_text_is_no_furniture() -> None:
    """Search engines ask for the class "paywall" around paid paragraphs themselves."""
    page = "<article><p>One.</p><div class='paywall'><p>Two.</p></div></article>"
    article = read_article(page.encode(), "a.html")
    assert [line.region for line in article.lines] == ["article", "article"]
