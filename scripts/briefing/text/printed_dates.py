# ruff: noqa: RUF001, RUF002 - digits and letters of many scripts are meant
"""Days printed in full, with their year, in any language of the table."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from briefing.model import Span
from briefing.text.month_names import MONTHS
from briefing.text.stems import HAS_DIGIT

_KEPT = 128  # texts: a line of an article is asked by several rules, one after another
_CENTURY_PIVOT = 69  # 00-68 is 20xx: POSIX strptime, %y

# Digits decide where to look; words are looked up afterwards, so that a new
# language costs no time. Alternatives in order of strength.
_PRINTED = re.compile(
    r"""
    (?<![\d/.,:-])(?P<iso_year>(?:19|20)\d\d)\s?(?P<iso_sep>[-/.年년])\s?
        (?P<iso_month>\d{1,2})\s?(?:(?P=iso_sep)|[月월])\s?(?P<iso_day>\d{1,2})
        (?:日|일|(?!\d|[-/.]\d))
  | (?<![\d/.,:-])(?P<year_first>(?:19|20)\d\d)[.,]?\s
        (?P<year_first_month>[^\W\d_]{3,14})\s(?P<year_first_day>\d{1,2})(?![\d:])
  | (?<![\d/.,:$€£#-])(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|°|ª)?\.?[\s\-/]{0,3}
        (?:de\s|of\s|d[’'])?
        (?P<month_after>(?:كانون|تشرين)\sال\w+|[^\W\d_]{3,14}|آب)\.?,?
        (?:/[^\W\d_]{3,14}(?:\sال\w+)?)?[\s\-/]{0,3}
        (?:de\s|del\s|of\s)?(?P<year_after>(?:19|20)\d\d)(?!\d(?!\d?:\d\d))
  | (?P<month_before>[^\W\d_]{3,})\.?[\s\-/]{0,2}(?P<day_after>\d{1,2})(?:st|nd|rd|th)?
        (?:,\s?|\.\s?|[\s\-/]{1,3}|\sof\s)(?P<year_last>(?:19|20)\d\d)(?!\d(?!\d?:\d\d)|:\d)
  | (?<![\d/.,:$€£#])(?<!(?<![^\W\d_])-)(?P<first>\d{1,2})(?P<sep>\.\s?|[-/])
        (?P<second>\d{1,2})(?P=sep)
        (?P<number_year>(?:19|20)\d\d|\d\d)(?!\d|[-/.:]\d|%)
  | (?<!\d)(?P<vi_day>\d{1,2})\stháng\s(?P<vi_month>\d{1,2}),?\s(?:năm\s)?
        (?P<vi_year>(?:19|20)\d\d)(?!\d)
  | (?P<era>令和|平成|昭和|民國|民国)\s?(?P<era_year>\d{1,3}|元)年
        \s?(?P<era_month>\d{1,2})月\s?(?P<era_day>\d{1,2})日
  | (?P<han_year>[〇零一二三四五六七八九]{4})年
        (?P<han_month>[一二三四五六七八九十]{1,2})月
        (?P<han_day>[一二三四五六七八九十]{1,3})日
    """,
    re.VERBOSE,
)


# Digits of other scripts, read like those of this one.
_OTHER_DIGITS = re.compile("[٠-٩۰-۹０-９]")
_DIGITS = {
    ord(digit): str(value)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９")
    for value, digit in enumerate(digits)
}
# What every date above holds, looked for at once: most lines of a page have none.
_DIGIT = re.compile("[0-9٠-٩۰-۹０-９年]")
DATE_STEMS = frozenset((HAS_DIGIT, "年"))  # one of them at least
_MAY_HOLD_DATE = re.compile(r"(?:19|20)\d\d|\d[./-]\s?\d\d?[./-]\s?\d\d|年")
# How a date opens that is printed without these letters: with a number, or with the
# word right before one. To look for that first is far quicker.
_NUMBER = re.compile(r"\d(?<!\d\d)")  # its first digit
_WORD_BEFORE = re.compile(r"[^\W\d_]{3,}+\.?[\s\-/]{0,2}\Z")
_LONGEST_WORD = 40  # characters, with the blanks behind it
_LETTERS_OF_DATES = re.compile("[年日일]")
_EASTERN = frozenset(("vi_year", "era_day", "han_day"))
# The year before the first of an era: of the emperors of Japan, of the Republic of
# China.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_HAN = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A day printed with its year."""

    text: str  # verbatim
    span: Span  # half-open, in characters of the text searched
    days: tuple[date, ...]  # what it can mean, sorted; two where the order of day
    # and month is open: 03/04/2025
    is_month_first: bool | None = None  # of numbers: what the digits prove


def _make_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or ``None`` where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _find_month(word: str) -> tuple[int, int] | None:
    """Return month and length of the name that ends *word*.

    A name may be glued to the word before it, with its capital letter:
    ``NameDec``.
    """
    if number := MONTHS.get(word.lower()):
        return number, len(word)
    for length in range(min(14, len(word) - 1), 2, -1):
        tail = word[-length:]
        if tail[0].isupper() and (number := MONTHS.get(tail.lower())):
            return number, length
    return None


def _read_numbers(match: re.Match[str]) -> tuple[set[date], bool | None]:
    """Return the days that 03/04/2025 can mean, and the order that it proves."""
    first, second = int(match["first"]), int(match["second"])
    year = int(match["number_year"])
    is_short = len(match["number_year"]) < len("2023")
    if is_short:
        year += 2000 if year < _CENTURY_PIVOT else 1900
    day_first = _make_day(year, second, first)
    month_first = _make_day(year, first, second)
    # With full stops the day comes first wherever that is the custom (CLDR).
    # "2.28.27" is a version or a size.
    if match["sep"].startswith(".") and (day_first or is_short):
        month_first = None
    days = {day for day in (day_first, month_first) if day}
    is_proven = len(days) == 1 and first != second and match["sep"][0] != "."
    return days, (day_first is None) if is_proven else None


def _read_eastern(match: re.Match[str]) -> date | None:
    """Return the day of a date in Vietnamese, of an era, or in Chinese numerals."""
    if match["vi_day"]:
        year, month, day = match["vi_year"], match["vi_month"], match["vi_day"]
        return _make_day(int(year), int(month), int(day))
    if era := match["era"]:
        number = 1 if match["era_year"] == "元" else int(match["era_year"])
        month, day = match["era_month"], match["era_day"]
        return _make_day(_ERAS[era] + number, int(month), int(day))
    year = "".join(str(_HAN[digit]) for digit in match["han_year"])
    return _make_day(
        int(year), _read_han(match["han_month"]), _read_han(match["han_day"])
    )


def _read_han(text: str) -> int:
    """Return a number below a hundred in Chinese numerals."""
    tens, ten, ones = text.rpartition("十")
    value = _HAN.get(ones, 0)
    return value + (10 * _HAN.get(tens, 1) if ten else 0)


def _read_words(match: re.Match[str]) -> tuple[date | None, int]:
    """Return the day of a date with a month's name, and where it starts."""
    if word := match["month_before"]:
        year, day = match["year_last"], match["day_after"]
        end = match.end("month_before")
    elif word := match["month_after"]:
        year, day, end = match["year_after"], match["day"], 0
    else:
        word = match["year_first_month"]
        year, day, end = match["year_first"], match["year_first_day"], 0
    if (month := _find_month(word)) is None:
        return None, 0
    number, length = month
    if not end and length != len(word):
        return None, 0  # only a month that opens the date may be glued
    start = end - length if end else match.start()
    return _make_day(int(year), number, int(day)), start


def _find_next(text: str, position: int) -> re.Match[str] | None:
    """Return the next match of a printed date from *position*."""
    if not text.isascii() and _LETTERS_OF_DATES.search(text):
        return _PRINTED.search(text, position)
    while number := _NUMBER.search(text, position):
        start = number.start()
        reach = max(position, start - _LONGEST_WORD)
        word = _WORD_BEFORE.search(text, reach, start)
        match = word and _PRINTED.match(text, word.start())
        if match := match or _PRINTED.match(text, start):
            return match
        position = number.end()
    return None


def may_hold_date(text: str) -> bool:
    """Say whether a text has a digit, as each date with its year has."""
    return _DIGIT.search(text) is not None


@lru_cache(maxsize=_KEPT)
def find_printed_dates(text: str) -> tuple[PrintedDate, ...]:
    """Find the days that are printed with their year.

    Covers ``2023-11-11``, ``2024年4月24日``, ``令和6年3月5日``, ``22 September 2023``,
    ``Sept. 22, 2023``, ``3. Mai 2024``, ``15 de octubre de 2024``, ``٥ مارس ٢٠٢٤``,
    ``5 tháng 3 năm 2024``, ``28.04.2023``, ``12/22/23``; also glued to a name or to
    the time of day: ``NameDec 20, 2023``, ``Dec 20, 202311:08``.

    Args:
        text: Plain text in any language.

    Returns:
        The dates in order; impossible ones (``31/02/2023``) are left out.

    """
    if not may_hold_date(text):
        return ()
    found: list[PrintedDate] = []
    position = 0
    printed = text
    if not text.isascii() and _OTHER_DIGITS.search(text):
        text = text.translate(_DIGITS)
    if _MAY_HOLD_DATE.search(text) is None:
        return ()
    while match := _find_next(text, position):
        start, days, order = match.start(), set[date](), None
        if match["iso_year"]:
            numbers = match["iso_year"], match["iso_month"], match["iso_day"]
            day = _make_day(*(int(number) for number in numbers))
            days = {day} if day else set()
        elif match["first"]:
            days, order = _read_numbers(match)
        else:
            if match.lastgroup in _EASTERN:
                day = _read_eastern(match)
            else:
                day, start = _read_words(match)
            days = {day} if day else set()
        if not days:
            # What is no date may hide the start of one.
            after = re.compile(r"[^\W\d_]+|\d+|.", re.DOTALL).match(text, match.start())
            position = after.end() if after else match.end()
            continue
        position = match.end()
        found.append(
            PrintedDate(
                text=printed[start:position],
                span=(start, position),
                days=tuple(sorted(days)),
                is_month_first=order,
            )
        )
    return tuple(found)
