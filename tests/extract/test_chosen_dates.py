# ruff: noqa: RUF001 - full-width marks are meant
"""Which of the dates on a page speaks of its article."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.extract.dates import find_published
from briefing.ingest import read_article
from briefing.model import Article, Basis, Field, Interval

_TITLE = "The port of Lisbon reopens after a strike"
_LEDE = "The port reopened, and its cranes moved again for the first time in weeks."
_OTHER = "Ferry to the islands takes its first passengers aboard"


def _text(*lines: str) -> Article:
    return read_article("\n".join(lines).encode(), source="port.txt")


def _page(moment: str, *lines: str) -> Article:
    body = "".join(f"<p>{line}</p>" for line in lines)
    head = f'<meta property="article:published_time" content="{moment}">'
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_article(markup.encode(), source="port.html")


def _publish(article: Article) -> Field[Interval]:
    lede = next((one.number for one in article.lines if one.text == _LEDE), None)
    return find_published(article, (), lede=lede, title=_TITLE, language="en")


def _day(article: Article) -> str | None:
    value = _publish(article).value
    return value.first.isoformat() if value and value.is_day else None


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            ["Sunday, May 9, 2024", *["Menu"] * 12, _TITLE, "May 3, 2024", _LEDE],
            id="masthead-prints-today",
        ),
        pytest.param(
            [_TITLE, *["Menu"] * 30, _TITLE, "By Ann Lee", "May 3, 2024", _LEDE],
            id="first-line-is-the-page's-title",
        ),
        pytest.param(
            [_OTHER, "May 9, 2024", *["Menu"] * 20, _TITLE, "May 3, 2024"],
            id="lede-not-known",
        ),
        pytest.param(
            [_TITLE, _LEDE, *["More."] * 30, "Published May 3, 2024"],
            id="label-below-the-text",
        ),
        pytest.param(
            [_TITLE, _LEDE, *["More."] * 30, "May 3, 2024", "Updated May 9, 2024"],
            id="bare-date-beats-update",
        ),
        pytest.param(
            [_TITLE, "Lisbon-03/05/2024 20:00", _LEDE, "31/05/2024"],
            id="place-glued-with-a-dash",
        ),
        pytest.param(
            [_TITLE, "Ann Lee@@annFeatured Columnist IVMay 3, 2024", _LEDE],
            id="handle-in-a-byline",
        ),
    ],
)
def test_date_of_the_article_is_chosen(lines: list[str]) -> None:
    """The date at the headline, or the one that can only be ours, is taken."""
    assert _day(_text(*lines)) == "2024-05-03"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(
            [_TITLE, _LEDE, *["More."] * 30, _OTHER, "May 3, 2024"],
            id="teaser-below",
        ),
        pytest.param(
            ["May 3, 2024", *["Menu"] * 60, _TITLE, _LEDE], id="far-above-the-headline"
        ),
        pytest.param(
            [_TITLE, "2024-05-03 Link to Choosing a Crane", _LEDE], id="list-of-works"
        ),
        pytest.param([_TITLE, _LEDE, "— Ann Lee (@annlee) May 3, 2024"], id="post"),
    ],
)
def test_date_of_a_neighbour_is_not_ours(lines: list[str]) -> None:
    """Dates of teasers, mastheads, logs and posts date no article."""
    assert _publish(_text(*lines)).basis is Basis.UNKNOWN


def test_headline_beats_metadata_of_a_later_version() -> None:
    """One day printed at the headline stands against metadata that differ."""
    article = _page("2024-07-05T08:00:00Z", _TITLE, "May 3, 2024", _LEDE)
    assert _day(article) == "2024-05-03"


def test_metadata_beat_a_masthead() -> None:
    """A date far above the headline has no say against the metadata."""
    lines = ["May 9, 2024", *["Menu"] * 20, _TITLE, _LEDE]
    assert _day(_page("2024-05-03T08:00:00Z", *lines)) == "2024-05-03"


def test_published_beats_exact_metadata_of_an_update() -> None:
    """Metadata a day off, in another zone, do not make the update the date."""
    line = "PUBLISHED: May 3, 2024 at 8:48 p.m. | UPDATED: May 4, 2024 at 10:54 a.m."
    assert _day(_page("2024-05-04T01:48:19Z", _TITLE, line, _LEDE)) == "2024-05-03"


@pytest.mark.parametrize(
    ("other", "day"), [("May 3, 2024", "2024-05-03"), ("March 5, 2024", "2024-03-05")]
)
def test_day_printed_in_full_settles_the_order(other: str, day: str) -> None:
    """The same day in words elsewhere on the page tells day from month."""
    line = f"The report of {other} says that the port will stay open for years."
    assert _day(_text(_TITLE, "03/05/2024", _LEDE, line)) == day


def test_open_order_covers_both_days() -> None:
    """Without evidence the interval runs from the one reading to the other."""
    value = _publish(_text(_TITLE, "03/05/2024", _LEDE)).value
    assert value == Interval(first=date(2024, 3, 5), last=date(2024, 5, 3))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Updated May 3, 2024", None),
        ("Last updated on: May 3, 2024", None),
        ("Updated May 3, 2024, 8:48 p.m.", "2024-05-03"),
        ("Published May 3, 2024", "2024-05-03"),
    ],
)
def test_an_update_without_its_hour_is_no_day_of_publishing(
    line: str, day: str | None
) -> None:
    """Guides are updated years after they appeared; news within the day."""
    assert _day(_text(_TITLE, line, _LEDE)) == day
    assert _day(_text(_TITLE, _LEDE, *["More."] * 60, line)) == day


def test_metadata_confirm_an_update() -> None:
    """A date of an update is the day of publishing where the metadata say so too."""
    line = "Updated May 3, 2024"
    assert _day(_page("2024-05-03T08:00:00Z", _TITLE, line, _LEDE)) == "2024-05-03"


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("Published: February 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("Publié en mars 2025", date(2025, 3, 1), date(2025, 3, 31)),
        ("发布时间：2025年3月", date(2025, 3, 1), date(2025, 3, 31)),
    ],
)
def test_a_month_behind_a_label_is_an_interval(
    line: str, first: date, last: date
) -> None:
    """No day is made of a month; days that the text names in it do not narrow it."""
    other = "The ferry sank on 5 February 2024 and on 5 March 2025, the port said then."
    found = _publish(_text(_TITLE, line, _LEDE, other))
    assert found.value == Interval(first=first, last=last)
    assert found.basis is Basis.INFERRED
    assert [one.rule for one in found.evidence] == ["labelled-month"]


def test_a_month_of_an_update_alone_is_no_time_of_publishing() -> None:
    """Guides are updated years after they appeared."""
    assert _publish(_text(_TITLE, "Updated: November 2023", _LEDE)).value is None


def test_the_metadata_know_the_day_of_a_printed_month() -> None:
    """The page says the month, its head the day."""
    article = _page("2024-02-03T10:00:00Z", _TITLE, "Published: February 2024", _LEDE)
    assert _day(article) == "2024-02-03"
