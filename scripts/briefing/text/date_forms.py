"""The forms that a date takes in English prose: one table, the longer first."""

from __future__ import annotations

from briefing.text.calendar_forms import DAY_FORMS, MONTH_FORMS, YEAR_FORMS
from briefing.text.date_words import NUMBERS, ORDINALS, TENS
from briefing.text.form_parts import Form
from briefing.text.named_days import NAMED_DAY_FORMS
from briefing.text.near_days import NEAR_DAY_FORMS
from briefing.text.period_forms import PERIOD_FORMS
from briefing.text.relative_forms import RELATIVE_FORMS
from briefing.text.span_forms import REPEATED_FORMS, SPAN_FORMS

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

# How a form may open in small letters; any opens with a capital or a digit, too.
OPENERS = "|".join(
    (
        *("earl", "mid", "late", "last", "over ", "this", "that ", "next", "past"),
        *("coming", "the ", "beginning", "start", "end", "first", "second ", "third"),
        *("fourth", "fiscal", "its ", "year", "now", "current", "present", "right now"),
        *("these", "recent", "mo", "previous", "soon", "future", "once", "at ", "in "),
        *(
            "daily",
            "nightly",
            "annually",
            "e",
            "a ",
            "an ",
            "few",
            "se",
            "some",
            "many",
        ),
        *("couple", "about", "nearly", "almost", "just", "around", "less", "up to"),
        *("no more", "another", "within", "noon", "midnight", "day", "week", "decade"),
        *("centur", "hour", "minute", "yesterday", "today", "tonight", "tomorrow"),
        *("spring", "summer", "fall", "autumn", "winter", "comparable", "same"),
        *("similar", "like", "corresponding", "prior", "upcoming", "quarter", "t"),
        *NUMBERS,
        *TENS,
        *ORDINALS,
    )
)
