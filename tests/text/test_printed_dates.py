# ruff: noqa: RUF001 - digits of many scripts are meant
"""Days printed with their year, in many languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.month_names import MONTHS_BY_LANGUAGE
from briefing.text.printed_dates import find_printed_dates

_DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("By Ann LeeDec 20, 2023", "Dec 20, 2023", date(2023, 12, 20)),
        ("Editor IVMay 2, 2023", "May 2, 2023", date(2023, 5, 2)),
        ("Publiziert17. Dezember 2024, 12:17", "17. Dezember 2024", date(2024, 12, 17)),
        ("15 de octubre de 2024", "15 de octubre de 2024", date(2024, 10, 15)),
        ("1er août 2024", "1er août 2024", date(2024, 8, 1)),
        ("21 грудня 2023", "21 грудня 2023", date(2023, 12, 21)),
        ("2024年04月24日23:52", "2024年04月24日", date(2024, 4, 24)),
        ("2024년 4월 24일", "2024년 4월 24일", date(2024, 4, 24)),
        ("28.04.2023 | 17:52 Uhr", "28.04.2023", date(2023, 4, 28)),
        ("Do 25.04.24", "25.04.24", date(2024, 4, 25)),
        ("12/22/23 11:35 AM ET", "12/22/23", date(2023, 12, 22)),
        ("2023-12-23T10:52:01Z", "2023-12-23", date(2023, 12, 23)),
        ("Feb. 29th, 2024", "Feb. 29th, 2024", date(2024, 2, 29)),
        ("December 23, 202311:08 AM", "December 23, 2023", date(2023, 12, 23)),
        ("ngày 5 tháng 3 năm 2031", "5 tháng 3 năm 2031", date(2031, 3, 5)),
        ("الثلاثاء 5 آذار/مارس 2031", "5 آذار/مارس 2031", date(2031, 3, 5)),
        ("٥ تشرين الأول ٢٠٣١", "٥ تشرين الأول ٢٠٣١", date(2031, 10, 5)),
        ("令和元年3月5日(火)", "令和元年3月5日", date(2019, 3, 5)),
        ("２０３１年３月５日", "２０３１年３月５日", date(2031, 3, 5)),
        ("二〇三一年十一月二十五日", "二〇三一年十一月二十五日", date(2031, 11, 25)),
        ("2031. március 5., 10:15", "2031. március 5", date(2031, 3, 5)),
        ("5. maaliskuuta 2031", "5. maaliskuuta 2031", date(2031, 3, 5)),
        ("5 Μαρτίου 2031", "5 Μαρτίου 2031", date(2031, 3, 5)),
    ],
)
def test_printed_day_is_found(text: str, words: str, day: date) -> None:
    """A printed day is found in its own words, glued to others or not."""
    (found,) = find_printed_dates(text)
    assert (found.text, found.days) == (words, (day,))


def test_order_of_day_and_month_may_stay_open() -> None:
    """Numbers that can be read both ways give both days, and prove no order."""
    (found,) = find_printed_dates("03/04/2025")
    assert found.days == (date(2025, 3, 4), date(2025, 4, 3))
    assert found.is_month_first is None


def test_digits_may_prove_the_order() -> None:
    """A number above twelve tells which one is the day."""
    proofs = [one.is_month_first for one in find_printed_dates("12/22/23, 22/12/23")]
    assert proofs == [True, False]


@pytest.mark.parametrize(
    "text",
    ["10.11.12.13", "31/02/2023", "1-800-555-2020", "12 Foo 2023", "5/2023", "2.28.27"],
)
def test_other_numbers_are_no_day(text: str) -> None:
    """Addresses, telephone numbers and impossible days are none."""
    assert find_printed_dates(text) == ()


@given(day=_DAYS, language=st.sampled_from(sorted(MONTHS_BY_LANGUAGE)), pick=st.data())
def test_each_word_of_each_language_is_read(
    day: date, language: str, pick: st.DataObject
) -> None:
    """A day with any name of its month in any language is found again."""
    words = MONTHS_BY_LANGUAGE[language][day.month - 1].split()
    word = pick.draw(st.sampled_from(words))
    (found,) = find_printed_dates(f"| {day.day}. {word} {day.year} |")
    assert found.days == (day,)


@pytest.mark.parametrize("language", sorted(MONTHS_BY_LANGUAGE))
def test_no_word_names_two_months(language: str) -> None:
    """A language's words never contradict those of another."""
    for number, words in enumerate(MONTHS_BY_LANGUAGE[language]):
        for other in MONTHS_BY_LANGUAGE.values():
            elsewhere = [
                w for at, ws in enumerate(other) if at != number for w in ws.split()
            ]
            assert not set(words.split()) & set(elsewhere)


@given(st.text("0123456789/.-:, MayDecjuin年月日", max_size=60))
def test_span_is_verbatim(text: str) -> None:
    """A found day is never reworded."""
    for found in find_printed_dates(text):
        assert text[slice(*found.span)] == found.text
        assert found.days == tuple(sorted(set(found.days)))
