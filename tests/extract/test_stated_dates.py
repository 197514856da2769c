# ruff: noqa: RUF001 - words of many scripts
"""Lines that state when an article was published."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.extract.dates import DateRole, find_stated_date
from briefing.model import Line


def _line(text: str, start: int = 7) -> Line:
    return Line(number=3, span=(start, start + len(text)), text=text)


@pytest.mark.parametrize(
    ("text", "day", "role"),
    [
        ("Published 3 May 2024", date(2024, 5, 3), DateRole.PUBLISHED),
        ("Posted by Ann Lee on May 3, 2024", date(2024, 5, 3), DateRole.PUBLISHED),
        ("May 3, 2024 at 6:21 pm", date(2024, 5, 3), DateRole.PLAIN),
        ("By Ann LeeMay 3, 2024", date(2024, 5, 3), DateRole.PLAIN),
        ("Fri 3 May 2024 18.08 CET", date(2024, 5, 3), DateRole.PLAIN),
        ("Stand: 03.05.2024 17:23 Uhr", date(2024, 5, 3), DateRole.PUBLISHED),
        ("Publicado el 3 de mayo de 2024", date(2024, 5, 3), DateRole.PUBLISHED),
        ("Last updated: May 3, 2024", date(2024, 5, 3), DateRole.UPDATED),
        (
            "Updated May 5, 2024 4:04AM EST / Published May 3, 2024 12:16PM EST",
            date(2024, 5, 3),
            DateRole.PUBLISHED,
        ),
        ("3 maggio 2024 (modifica il 5 maggio 2024)", date(2024, 5, 3), DateRole.PLAIN),
        ("date 2024-05-03 The port reopened.", date(2024, 5, 3), DateRole.PUBLISHED),
        (
            "Mis à jour le vendredi 3 mai 2024 à 8 h 05",
            date(2024, 5, 3),
            DateRole.UPDATED,
        ),
        (
            "Gepubliceerd op vrijdag 3 mei 2024 om 07:30",
            date(2024, 5, 3),
            DateRole.PUBLISHED,
        ),
        ("Publicado el viernes 3 de mayo de 2024 a las 7:30 h", date(2024, 5, 3), 0),
        ("Опубліковано 3 трав. 2024 р.", date(2024, 5, 3), DateRole.PUBLISHED),
        ("Thứ sáu, ngày 13/5/2024, 07:30 (GMT+7)", date(2024, 5, 13), DateRole.PLAIN),
    ],
)
def test_line_states_its_date(text: str, day: date, role: DateRole) -> None:
    """A labelled date, a date alone or beside a byline is the article's."""
    found = find_stated_date(_line(text))
    assert found is not None
    assert (found.days, found.role) == ((day,), role)


@pytest.mark.parametrize(
    "text",
    [
        "© 2024 Harbour Press. All rights reserved.",
        "Copyright 3 May 2024 Harbour Press",
        "Photo taken on May 3, 2024",
        "The report, published on May 3, 2024, says that the port will reopen.",
        "The port reopened on May 3, 2024 after a strike.",
        "Release date May 3, 2024",
        "— Ann Lee (@annlee) May 3, 2024",
        "Offer valid until May 3, 2024",
        "May 2024",
        "",
    ],
)
def test_other_lines_state_nothing(text: str) -> None:
    """A notice, a caption, an appointment and a sentence date no article."""
    assert find_stated_date(_line(text)) is None


def test_leftover_field_leaves_the_body() -> None:
    """A field that opens the first sentence goes with the blanks after it."""
    found = find_stated_date(_line("date 2024-05-03 The port reopened.", start=7))
    assert found is not None
    assert found.span == (7, 7 + len("date 2024-05-03 "))
    assert found.evidence.span == (12, 22)


def test_dateline_stays() -> None:
    """A dateline's date is the article's, and the dateline stays as printed."""
    found = find_stated_date(_line("LISBON, May 3, 2024 (LNA) - The port reopened."))
    assert found is not None
    assert found.days == (date(2024, 5, 3),)
    assert found.span is None


@given(st.text("Posted by AnnMay 3,2024:pm-/.© date2024-05-03\n", max_size=80))
def test_evidence_is_verbatim(text: str) -> None:
    """The evidence of a stated date stands in the line as cited."""
    line = _line(text)
    if found := find_stated_date(line):
        start, end = found.evidence.span or (0, 0)
        assert text[start - line.span[0] : end - line.span[0]] == found.evidence.text
        if found.span:
            assert line.span[0] <= found.span[0] <= start
            assert end <= found.span[1] <= line.span[1]
