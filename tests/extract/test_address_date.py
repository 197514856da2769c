"""The day that an article's address has as its folders."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.extract import extract_entry
from briefing.extract.address_date import ADDRESS_DATE, find_address_date
from briefing.ingest import read_article
from briefing.model import Basis, Entry

_TEXT = (
    "The dockers of the harbour returned to work on Monday, after a night of talks "
    "with the owners of the port had ended the strike of two weeks."
)


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("https://post.example/news/2031/03/02/strike", date(2031, 3, 2)),
        ("https://post.example/2031/mar/2/strike.html", date(2031, 3, 2)),
        ("https://post.example/2031/marzo/2/huelga", date(2031, 3, 2)),
        ("https://post.example/politik/2031-03-02/streik", date(2031, 3, 2)),
        ("https://post.example/news/2031-03-02-strike", date(2031, 3, 2)),
        ("https://post.example/2031/03/02", date(2031, 3, 2)),
        # A month, a number of boats, a day that is none, a number of some kind.
        ("https://post.example/2031/03/strike", None),
        ("https://post.example/2031/03/16-boats-lost", None),
        ("https://post.example/2031/02/30/strike", None),
        ("https://post.example/strike-20310302-p5es", None),
        ("https://post.example/2031/isle/2/strike", None),
    ],
)
def test_folders_name_the_day(address: str, day: date | None) -> None:
    """A full date in folders of its own counts, other numbers do not."""
    found = find_address_date(address)
    assert (found[0] if found else None) == day


def _read(head: str, line: str = "") -> Entry:
    page = f"""<html lang="en"><head><title>Dockers return to work</title>
      <link rel="canonical" href="https://post.example/2031/03/02/strike">{head}
      </head><article><h1>Dockers return to work</h1><p>{line}</p><p>{_TEXT}</p>
      </article></html>"""
    return extract_entry(read_article(page.encode(), "page.html"))


def test_the_address_dates_what_nothing_else_does() -> None:
    """Its day is derived and shows the address; a printed or claimed day goes first."""
    entry = _read("")
    assert entry.date.value is not None
    assert entry.date.value.first == entry.date.value.last == date(2031, 3, 2)
    assert entry.date.basis is Basis.DERIVED
    assert [one.rule for one in entry.date.evidence] == [ADDRESS_DATE.name]
    claim = '<meta property="article:published_time" content="2031-03-03">'
    for other in (_read(claim), _read("", "March 3, 2031")):
        assert other.date.value is not None
        assert (other.date.value.first, other.date.basis) == (
            date(2031, 3, 3),
            Basis.STATED,
        )


def test_the_address_decides_which_number_is_the_month() -> None:
    """A printed day that may be read in two ways is the one that the address has."""
    entry = _read("", "Published 02/03/2031")
    assert entry.date.value is not None
    assert (entry.date.value.first, entry.date.value.last) == (
        date(2031, 3, 2),
        date(2031, 3, 2),
    )
