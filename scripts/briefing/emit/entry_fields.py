"""The fields of an entry as front matter holds them, for a person to read and write."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeVar

from briefing.emit.front_matter import Document, find_line
from briefing.emit.front_merge import plain_value
from briefing.emit.records import RecordedFields
from briefing.errors import BriefingError
from briefing.model import Basis, Entry, Field, Interval
from briefing.text.language import LANGUAGE_CODES
from briefing.text.slugs import SLUG, slugify

T = TypeVar("T")

# The fields that the machine fills, in the order of the file, and their name in
# `Entry` and `RecordedFields`.
MACHINE_KEYS: Mapping[str, str] = {
    "title": "title",
    "date": "date",
    "outlet": "outlet",
    "agency": "agency",
    "authors": "authors",
    "section": "section",
    "dateline": "dateline",
    "lang": "language",
    "translated_from": "translated_from",
    "url": "url",
}
EDITOR_KEYS = (
    *("publish", "status", "themes", "story", "pin", "hide", "note", "restore"),
    "correction",
)
SOURCE_KEY = "source"
KNOWN_KEYS = (*MACHINE_KEYS, SOURCE_KEY, *EDITOR_KEYS)
STATUSES = ("published", "held", "withdrawn")


def front_value(holder: Entry | RecordedFields, name: str) -> object | None:
    """Return a machine's field as front matter holds it; ``None`` is not written."""
    return _write_value(getattr(holder, name).value)


def _write_value(value: object) -> object | None:
    if isinstance(value, Interval):
        # A month or an interval is no day: it stays in the record, with its evidence.
        return value.first if value.is_day else None
    if isinstance(value, tuple):
        return [_write_value(item) for item in value] or None
    # YAML folds rare line ends such as U+0085: on one line there are none.
    return " ".join(str(value).split()) or None if value is not None else None


def read_field(
    document: Document, key: str, machine: Field[T], value: T | None
) -> Field[T]:
    """Return the machine's field, or the editor's where the value is another."""
    if key not in document.front:
        return machine
    standing = plain_value(document.front[key])
    if standing is not None and standing == plain_value(_write_value(machine.value)):
        return machine
    return Field(value=value, basis=Basis.EDITED)


def read_date(
    document: Document, machine: Field[Interval], dated: Field[Interval], where: str
) -> Field[Interval]:
    """Return the date: the editor's, else the stated one, else the narrowed one."""
    if "date" not in document.front:
        return dated
    raw = document.front["date"]
    if raw is None:
        return Field(value=None, basis=Basis.EDITED)
    if isinstance(raw, datetime):
        raw = raw.date()
    if not isinstance(raw, date):
        problem = f"date: {str(raw)!r} is not a date"
        hint = "write it as 2026-03-02"
        raise _fault(document, "date", where, problem, hint)
    if machine.value == Interval(first=raw, last=raw):
        return machine
    return Field(value=Interval(first=raw, last=raw), basis=Basis.EDITED)


def read_text(document: Document, key: str, where: str) -> str | None:
    """Return a field as one line of text; ``None`` where it is missing or empty.

    Raises:
        BriefingError: It is a list or a mapping.

    """
    raw = document.front.get(key)
    if raw is None:
        return None
    if isinstance(raw, list | dict):
        problem = f"{key} is not a text"
        hint = f"write it on one line: {key}: ..."
        raise _fault(document, key, where, problem, hint)
    return re.sub(r"\s+", " ", str(raw)).strip() or None


def read_texts(document: Document, key: str, where: str) -> tuple[str, ...]:
    """Return a field as texts; a single text counts as a list of one.

    Raises:
        BriefingError: It is no list of texts.

    """
    raw = document.front.get(key)
    if raw is None:
        return ()
    if isinstance(raw, str):
        raw = [raw]
    if not isinstance(raw, list) or not all(isinstance(item, str) for item in raw):
        problem = f"{key} is not a list of texts"
        hint = f"write it as {key}: [one, two]"
        raise _fault(document, key, where, problem, hint)
    return tuple(str(item).strip() for item in raw if item.strip())


def read_choice(
    document: Document, key: str, choices: Sequence[str], where: str
) -> str | None:
    """Return a field that has only these values; ``None`` where it is missing.

    Raises:
        BriefingError: It has another value.

    """
    value = read_text(document, key, where)
    if value is not None and value not in choices:
        problem = f"{key}: {value!r} is not one of its values"
        hint = "write one of " + ", ".join(choices)
        raise _fault(document, key, where, problem, hint)
    return value


def read_language(document: Document, key: str, where: str) -> str | None:
    """Return a field that is a language's code; ``None`` where it is missing.

    Raises:
        BriefingError: There is no such language.

    """
    value = read_text(document, key, where)
    if value is not None and value not in LANGUAGE_CODES:
        problem = f"{key}: {value!r} is no language"
        hint = "write its two small letters of ISO 639-1, such as en or nl"
        raise _fault(document, key, where, problem, hint)
    return value


def read_url(document: Document, key: str, where: str) -> str | None:
    """Return a field that is an address of the web; ``None`` where it is missing.

    Raises:
        BriefingError: It cannot be opened in a browser.

    """
    value = read_text(document, key, where)
    if value is not None and not re.match(r"https?://[^\s/]", value):
        problem = f"{key}: {value!r} is no address of the web"
        hint = "copy it from the browser; it begins with https://"
        raise _fault(document, key, where, problem, hint)
    return value


def read_slug(document: Document, key: str, where: str) -> str | None:
    """Return a field that is a part of an address; ``None`` where it is missing.

    Raises:
        BriefingError: It cannot stand in one.

    """
    value = read_text(document, key, where)
    if value is not None and not SLUG.fullmatch(value):
        problem = f"{key}: {value!r} cannot be an address"
        hint = f"use small letters, digits and single hyphens: {slugify(value, key)}"
        raise _fault(document, key, where, problem, hint)
    return value


def read_numbers(document: Document, key: str, where: str) -> frozenset[int]:
    """Return a field as line numbers, from 1; one number counts as a list of one.

    Raises:
        BriefingError: It is no list of such numbers.

    """
    raw = document.front.get(key)
    if raw is None:
        return frozenset()
    numbers = raw if isinstance(raw, list) else [raw]
    for one in numbers:
        if isinstance(one, bool) or not isinstance(one, int) or one < 1:
            problem = f"{key} is not a list of line numbers"
            hint = f"write it as {key}: [38, 40], with numbers of the receipt"
            raise _fault(document, key, where, problem, hint)
    return frozenset(numbers)


def _fault(
    document: Document, key: str, where: str, problem: str, hint: str
) -> BriefingError:
    """Return the fault of a field, with the field's line."""
    return BriefingError(problem, where=where, line=find_line(document, key), hint=hint)
