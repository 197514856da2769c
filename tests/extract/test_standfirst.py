"""The line straight below the headline."""

from __future__ import annotations

import pytest
from tests.extract.ferry import BODY, read_lines, sort_text

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import BlockKind

TITLE = "Dockers return to work after talks"
STANDFIRST = "All ferries will sail again from Thursday after two weeks of strikes"


def test_sentence_without_a_stop_below_the_headline_stays() -> None:
    """A standfirst is a heading, whatever the page leaves beside it."""
    lines = "\n".join((TITLE, STANDFIRST, "Share", "Save", *BODY))
    entry = extract_entry(read_article(lines.encode(), "article.txt"))
    assert [block.kind for block in entry.blocks[:2]] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
    ]
    assert entry.blocks[0].text == STANDFIRST


def test_standfirst_in_another_element_than_the_text_stays() -> None:
    """A page sets it beside its headline, outside of the column."""
    page = (
        f"<main><div><h1>{TITLE}</h1><p>{STANDFIRST}</p></div><div>"
        + "".join(f"<p>{line}</p>" for line in BODY)
        + "</div></main>"
    )
    article = read_article(page.encode(), "article.html")
    kept, _ = sort_text(article.text, extract_entry(article))
    assert kept == [STANDFIRST, *BODY]


def test_label_above_the_headline_takes_no_standfirst() -> None:
    """What a label heads ends where the headline stands."""
    kept, removed = read_lines("More like this", "A new quay", TITLE, STANDFIRST, *BODY)
    assert kept == [STANDFIRST, *BODY]
    assert removed["A new quay"] == "teasers"


@pytest.mark.parametrize(
    "line",
    [
        "Harbour Council Votes On New Ferry Line Next Thursday",
        "News | Ferries | All that you must know about the strike",
        "Read also: what the ferry company will now pay to its people",
        "Published on 2 March 2031 by the harbour desk of this paper",
    ],
)
def test_label_below_the_headline_goes(line: str) -> None:
    """Names in a row, bars, labels and dates are no standfirst."""
    assert line not in read_lines(TITLE, line, *BODY)[0]
