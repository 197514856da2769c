"""The forms that a date takes in English prose: one table, the longer first."""

from __future__ import annotations

from briefing.text.calendar_forms import DAY_FORMS
from briefing.text.date_words import NUMBERS, ORDINALS, TENS
from briefing.text.form_parts import Form
from briefing.text.month_year_forms import MONTH_FORMS, YEAR_FORMS
from briefing.text.named_days import DAY_NAMES, NAMED_DAY_FORMS
from briefing.text.near_days import NEAR_DAY_FORMS
from briefing.text.period_forms import PERIOD_FORMS
from briefing.text.relative_forms import RELATIVE_FORMS
from briefing.text.span_forms import REPEATED_FORMS, SPAN_FORMS

TEENS = tuple(word for word in NUMBERS if word not in ("a", "an"))
_MONTHS_AND_DAYS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"),
    *("Dec", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
)

FORMS: tuple[Form, ...] = (
    *DAY_FORMS,
    *NAMED_DAY_FORMS,
    *PERIOD_FORMS,
    *MONTH_FORMS,
    *REPEATED_FORMS,
    *NEAR_DAY_FORMS,
    *RELATIVE_FORMS,
    *YEAR_FORMS,
    *SPAN_FORMS,
)

_UNITS = (
    *("second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade"),
    *("centur", "more", "full", "straight", "consecutive", "trading"),
)
# What may stand behind "the", "a", "its" at the opening of a form.
_AFTER_ARTICLE = (
    *("past", "last", "next", "first", "second", "third", "fourth", "1st", "2nd"),
    *("3rd", "4th", "early", "late", "mid", "beginning", "end", "start", "middle"),
    *("very", "following", "previous", "preceding", "same", "coming", "upcoming"),
    *("current", "latest", "most recent", "just-ended", "recent", "fiscal", "winter"),
    *("spring", "summer", "fall", "autumn", "comparable", "corresponding", "similar"),
    *("like", "prior", "future", "near", "present", "final", "few", "couple"),
    *("additional", "nineties", r"\d", "['’]", "twenties", "thirties", "forties"),
    *("fifties", "sixties", "seventies", "eighties", *_UNITS, *TEENS, *TENS, *ORDINALS),
)
_THE, _A, _ITS = (
    rf"{article}\s(?:{'|'.join(_AFTER_ARTICLE)})" for article in ("the", "an?", "its")
)
_OPENING_WORDS = (
    *("earl", "mid", "late", "last", "over the ", "this ", "that ", "next ", "past "),
    *("coming ", "beginning of", "start of", "end of", "middle of", "fiscal", "now"),
    *("currently", "presently", "right now", "these days", "nowadays", "recent"),
    *("more recent", "more than", "most recent", "previous", "someday", "at "),
    *("in nineteen", "in twenty", "in two thousand", "daily", "nightly", "monthly"),
    *("each ", "every ", "few ", "several", "some ", "many ", "couple of", "about "),
    *("nearly ", "almost ", "just ", "around ", "less than", "up to", "no more than"),
    *("another ", "within ", "noon", "midnight", "days", "weeks", "months", "years"),
    *("decade", "centur", "yesterday", "today", "tonight", "tomorrow", "spring"),
    *("summer", "fall", "autumn", "winter", "comparable", "same ", "similar "),
    *(
        "corresponding",
        "prior",
        "upcoming",
        "year-",
        "year end",
        "year’s end",
        "final ",
    ),
    *("year's end", "current ", "following ", "latest ", "future"),
    *(rf"{word}(?=[\s-])" for word in (*TEENS, *TENS, *ORDINALS)),
    *(f"in {word} " for word in (*NUMBERS, *TENS)),
)


def _join_openings() -> str:
    """Return a pattern of all openings, parted by their first letter for speed."""
    rests: dict[str, list[str]] = {}
    either_case = (*_OPENING_WORDS, _THE, _A, _ITS)
    as_is = [*_MONTHS_AND_DAYS, *sorted({name[:5] for name in DAY_NAMES}), r"Q[1-4]\b"]
    for word in (*as_is, *either_case, *(w[0].upper() + w[1:] for w in either_case)):
        rests.setdefault(word[0], []).append(word[1:])
    letters = (f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())
    return r"\d|['’]\d0s|" + "|".join(letters)


# How a form may open: a pattern that passes over most places in a text.
OPENERS = _join_openings()
