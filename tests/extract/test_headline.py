"""Titles of pages: what the site and the kicker add to a headline."""

from __future__ import annotations

import pytest

from briefing.extract import extract_entry
from briefing.ingest import read_article

_TEXT = (
    "The storm kept the island ferry in the port for a third day on Monday, and the "
    "shops of the island ran out of bread before noon, the line said in a notice."
)
_FERRY = "Island ferry waits for the storm"
_WIND = "“We wait for the end of the wind”"


@pytest.mark.parametrize(
    ("claim", "body", "title"),
    [
        # The site's name stands before the headline, in the claim or as a heading.
        (f"Harbour Post: {_FERRY}", f"<h1>Harbour Post</h1><h2>{_FERRY}</h2>", _FERRY),
        (f"Harbour Post | {_FERRY}", "", _FERRY),
        (f"HARBOUR POST - {_FERRY}", "", _FERRY),
        (f"post.example {_FERRY}", "<h1>post.example</h1>", _FERRY),
        (
            "Harbour Posts are moved by the storm",
            "",
            "Harbour Posts are moved by the storm",
        ),
        # A kicker of the page and another one of its claim.
        (
            f"Storm on the coast: {_WIND}",
            f"<h1><span>Island ferry</span><span> - </span><span>{_WIND}</span></h1>",
            _WIND,
        ),
        # As long as the headline it is no kicker; without a mark it stays.
        (
            "The week on the island: a ferry that waits for the storm",
            (
                "<h1>Bread and what else was lost on the island last week: "
                "a ferry that waits for the storm</h1>"
            ),
            (
                "Bread and what else was lost on the island last week: "
                "a ferry that waits for the storm"
            ),
        ),
    ],
)
def test_a_title_is_the_headline_alone(claim: str, body: str, title: str) -> None:
    """A site's name in front, and a kicker, are no part of what a page is headed by."""
    page = f"""<html lang="en"><head><title>{claim}</title>
      <meta property="og:site_name" content="Harbour Post"></head>
      <body>{body}<p>{_TEXT}</p></body></html>"""
    assert extract_entry(read_article(page.encode(), "a.html")).title.value == title


@pytest.mark.parametrize(
    "line",
    [
        "March 3, 2031 at 8:40 AM",
        "By Ada Example, Ben Sample, Cleo Muster",
        "Home / Island life / The ferries",
        "< Back to the harbour stories",
        "Back to gallery",
        "Share Tweet Submit",
    ],
)
def test_what_stands_above_a_cropped_text_is_no_title(line: str) -> None:
    """Where no headline is left, the lede is cut, and no date or byline stands in."""
    more = "The line said that the ferry would sail again as soon as the storm ends."
    text = f"{line}\n{_TEXT}\n{more}"
    entry = extract_entry(read_article(text.encode(), "a.txt"))
    assert entry.title.value is not None
    assert _TEXT.startswith(entry.title.value)


def test_a_title_from_the_lede_leaves_the_dateline_out() -> None:
    """Place and agency open a report; they are no part of what it tells."""
    text = f"LISBON, Portugal (AP) — {_TEXT}\n{_TEXT.replace('Monday', 'Sunday')}"
    entry = extract_entry(read_article(text.encode(), "a.txt"))
    assert entry.title.value is not None
    assert _TEXT.startswith(entry.title.value)
    assert entry.agency.value == "AP"
