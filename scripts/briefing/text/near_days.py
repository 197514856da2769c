"""Forms that name days by their weekday, or count them from another day."""

from __future__ import annotations

from briefing.model import ClueKind
from briefing.text.form_parts import (
    CLOCK,
    DAYTIME,
    PART,
    SO_MANY,
    THE,
    WAY,
    WEEKDAY,
    Form,
    Parts,
    Values,
    read_count,
    read_direction,
    read_time,
    read_weekday,
)

_DAY_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
# Names of days that are no days of this week, and of papers.
_NO_WEEKDAY_BEFORE = (
    r"(?<!Black )(?<!Good )(?<!Ash )(?<!Cyber )(?<!Super )(?<!Easter )(?<!Palm )"
    r"(?<!Holy )(?<!Bloody )(?<!Giving )(?<!Shrove )(?<!Maundy )(?<!Whit )"
)
_NO_WEEKDAY_AFTER = (
    r"(?!\s(?:Times|Telegraph|Mirror|Mail|Express|Post|Herald|Night Live"
    r"|Night Football|the 13th))"
)


def _read_weekday(parts: Parts) -> Values:
    """Read a weekday; "last" and "next" give the direction."""
    direction = read_direction(parts.get("which")) or 0
    return {
        "weekday": read_weekday(parts),
        "offset": direction or None,
        "tense": direction,
        "time": read_time(parts),
    }


def _read_day_word(parts: Parts) -> Values:
    """Read "yesterday", "today" or "tomorrow" with its time."""
    word = parts["word"].lower()
    offset = _DAY_WORDS[word]
    time = "NI" if word == "tonight" else read_time(parts)
    return {"offset": offset, "time": time, "tense": offset}


def _read_second_day(parts: Parts) -> Values:
    """Read the day before yesterday or after tomorrow."""
    offset = 2 * _DAY_WORDS[parts["word"].lower()]
    return {"offset": offset, "tense": offset // 2}


def _read_daytime(parts: Parts) -> Values:
    """Read "this morning" or "last night"."""
    direction = read_direction(parts["which"]) or 0
    return {"offset": direction, "time": read_time(parts), "tense": direction}


def _read_other_day(parts: Parts) -> Values:
    """Read a day beside the one told last: "the next morning"."""
    which = parts["which"].lower()
    before = which.startswith(("previous", "preceding", "before", "earlier"))
    same = which in ("same", "the")
    return {
        "offset": 0 if same else -1 if before else 1,
        "time": read_time(parts),
        "is_anaphoric": True,
    }


_AT = rf"(?:(?P<clock>{CLOCK})\s(?:on\s)?)?"
_DAYTIME = rf"(?:\s(?P<daytime>[Nn]ight\b|{DAYTIME}))?"

NEAR_DAY_FORMS: tuple[Form, ...] = (
    (
        ClueKind.WEEKDAY,
        (
            rf"{_NO_WEEKDAY_BEFORE}\b{_AT}"
            r"(?:(?P<which>[Ll]ast|[Tt]his(?:\scoming|\spast)?|[Nn]ext)\s)?"
            rf"(?P<weekday>{WEEKDAY}){_NO_WEEKDAY_AFTER}{_DAYTIME}"
        ),
        _read_weekday,
    ),
    (
        ClueKind.DAY_OFFSET,
        (
            rf"(?<!USA ){_AT}(?:{PART}\s)?(?P<word>[Yy]esterday|[Tt]oday|[Tt]onight"
            rf"|[Tt]omorrow)\b{_DAYTIME}"
        ),
        _read_day_word,
    ),
    (
        ClueKind.DAY_OFFSET,
        rf"{THE}day (?:before (?P<word>yesterday)|after (?P<last>tomorrow))\b",
        lambda parts: _read_second_day(
            {"word": parts.get("word") or parts.get("last") or ""}
        ),
    ),
    (
        ClueKind.DAY_OFFSET,
        rf"(?:{PART}\s)?(?P<which>[Tt]his|[Ll]ast)\s(?P<daytime>{DAYTIME})",
        _read_daytime,
    ),
    (
        ClueKind.DAY_OFFSET,
        (
            r"\b(?:[Tt]he|[Tt]hat)\s(?:very\s)?(?P<which>next|following|previous"
            rf"|preceding|same)\s(?:day\b|(?P<daytime>{DAYTIME}))"
        ),
        _read_other_day,
    ),
    (
        ClueKind.DAY_OFFSET,
        r"\b(?:[Tt]he|a)\sday\s(?P<which>before|after|earlier|later)\b",
        _read_other_day,
    ),
    (
        ClueKind.DAY_OFFSET,
        r"(?:(?<=\bin )|(?<=\bof ))(?P<which>the) day\b(?! (?:that|when|of|to))",
        _read_other_day,
    ),
    (
        ClueKind.DAY_OFFSET,
        rf"{SO_MANY}days?\s{WAY}",
        read_count,
    ),
)
