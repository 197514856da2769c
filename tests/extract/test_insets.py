"""Lines between the paragraphs that are none of the article's."""

from __future__ import annotations

import pytest
from tests.extract.ferry import BODY, read_lines

from briefing.extract import extract_entry
from briefing.extract.insets import SIGNS, Neighbourhood, Sign
from briefing.extract.units import Unit
from briefing.ingest import read_article
from briefing.model import BlockKind, Line


def _unit(text: str) -> Unit:
    line = Line(number=1, span=(0, len(text)), text=text)
    return Unit(lines=(line,), text=text)


def _place(text: str, *, is_beside: bool = False, times: int = 1) -> Neighbourhood:
    side = (_unit("Share"), "share-buttons") if is_beside else (_unit(BODY[0]), None)
    return Neighbourhood(
        unit=_unit(text), before=side, after=side, times=times, is_signed=False
    )


def test_year_in_brackets_dates_the_thing_named() -> None:
    """A heading that names a work with its year is no label of another page."""
    sign = next(sign for sign in SIGNS if sign.name == "dated-line")
    assert sign.holds(_place("Ferry fares, March 2031"))
    assert not sign.holds(_place("Harbour Nights (1995)"))


def test_embedded_post_goes_whole() -> None:
    """A post between the paragraphs goes with the line that signs it."""
    post = (
        "I have never seen so many people on the old quay at once, and they all sang "
        "until the ferry had left the harbour pic.twitter.com/abc"
    )
    signature = "— Ada Example (@ada) March 2, 2031"
    kept, removed = read_lines(
        "Dockers return to work after talks", BODY[0], post, signature, *BODY[1:]
    )
    assert kept == list(BODY)
    assert removed[post] == "embedded-post"


def test_words_above_a_signature_are_the_post_and_no_more() -> None:
    """A post without a link goes with its signature; the text above it stays."""
    post = "Two people were hurt on the quay, and both are on their way to hospital."
    signature = "— Ada Example (@ada) March 2, 2031"
    kept, removed = read_lines(
        "Dockers return to work after talks", *BODY[:2], post, signature, BODY[2]
    )
    assert kept == list(BODY)
    assert removed[post] == "embedded-post"


def test_heading_that_a_list_of_contents_names_stays() -> None:
    """What stands in a list of contents and above its paragraph heads it there."""
    headings = ("A long night of talks", "Why the owners gave way")
    kept, removed = read_lines(
        "Dockers return to work after talks",
        BODY[0],
        *headings,
        "Share",
        *(line for pair in zip(headings, BODY[1:], strict=True) for line in pair),
    )
    assert [line for line in kept if line in headings] == list(headings)
    assert removed[headings[0]] == "repeated-line"


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.name)
def test_example_bears_its_sign(sign: Sign) -> None:
    """The example that the method page shows bears this very sign."""
    assert sign.holds(_place(sign.example, is_beside=True, times=2))
    assert not sign.holds(_place("A long night of talks"))


@pytest.mark.parametrize(
    "line",
    [
        "A long night of talks",
        "Why the owners gave way",
        "Was nun auf den Hafen zukommt",
        "Une nuit de négociations",
        "Что будет дальше",
        "交渉の長い夜",
        (
            "Hafen-Streik: Was die Reeder und die Gewerkschaft im Rat der Stadt "
            "Westhaven Neues Vereinbart Haben"
        ),
        (
            "Ferry Planner for PCをインストールすると、Harbour MapsもFerry Alertsも"
            "動くようになります。"
        ),
    ],
)
def test_crosshead_stays(line: str) -> None:
    """A short headline above a paragraph is the article's."""
    kept, _ = read_lines("Dockers return to work after talks", BODY[0], line, *BODY[1:])
    assert kept == [BODY[0], line, *BODY[1:]]


def test_repeated_label_goes() -> None:
    """A label that a page sets between the paragraphs again and again goes."""
    label = "Ferry strike: all stories"
    kept, removed = read_lines(
        "Dockers return to work after talks",
        BODY[0],
        label,
        BODY[1],
        label,
        BODY[2],
    )
    assert kept == list(BODY)
    assert removed[label] == "repeated-line"


def test_headline_among_removed_lines_goes() -> None:
    """A link to another story between buttons goes with them."""
    link = "Fishing boats find a new port after the ferry company leaves the town"
    kept, removed = read_lines(
        "Dockers return to work after talks",
        *BODY[:2],
        "Share on Facebook",
        link,
        "Share on Facebook",
        BODY[2],
    )
    assert kept == list(BODY)
    assert link in removed


def test_menu_line_goes_however_long() -> None:
    """Thirty names in a row without a stop are no paragraph."""
    menu = " ".join(["Home News Business Sport Weather Culture Travel Style"] * 4)
    kept, removed = read_lines(
        "Dockers return to work after talks", BODY[0], menu, *BODY[1:]
    )
    assert kept == list(BODY)
    assert removed[menu] == "menu-line"


def test_table_whose_rows_end_in_years_stays() -> None:
    """A year or a row of names at a line's end tells nothing against a table."""
    rows = "".join(
        f"<tr><td>{ship}</td><td>{year}</td></tr>"
        for ship, year in (("Ship", "Built In"), ("Alma", "1995"), ("Ada", "2003"))
    )
    page = "<h1>Dockers return to work</h1>" + "".join(
        f"<p>{one}</p><table>{rows}</table>" if one is BODY[0] else f"<p>{one}</p>"
        for one in BODY
    )
    entry = extract_entry(read_article(page.encode(), "a.html"))
    assert [block.kind for block in entry.blocks][:2] == [
        BlockKind.PARAGRAPH,
        BlockKind.TABLE,
    ]


def test_preformatted_lines_and_terms_are_no_headings() -> None:
    """What a page sets as code or as a list of terms stays running text."""
    page = "<h1>Dockers return to work</h1>" + "".join(
        f"<pre>Quay {place}</pre><p>{one}</p>" for place, one in enumerate(BODY)
    )
    entry = extract_entry(read_article(page.encode(), "a.html"))
    assert BlockKind.HEADING not in {block.kind for block in entry.blocks}
