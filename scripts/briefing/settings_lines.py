"""Where a setting stands in ``briefing.toml``, for the messages about it."""

from __future__ import annotations

import re

# "themes[1].slug": a table, its number where there are several, a key.
_NAME = re.compile(r"(?P<table>\w+)(?:\[(?P<number>\d+)\])?(?:\.(?P<key>.+))?")
_HEADER = re.compile(r"\s*\[\[?\s*(?P<table>[\w-]+)\s*\]")
_KEY = re.compile(r"\s*[\"']?(?P<key>[\w.-]+)[\"']?\s*=")


def find_setting_line(text: str, name: str, value: str | None = None) -> int | None:
    """Return the 1-based line of a setting; of its table where it has no line itself.

    Args:
        text: TOML.
        name: As errors print it: ``site.title``, ``themes[1].slug``, ``site``.
        value: A text in a list that may take several lines: its own line is told.

    Returns:
        ``None`` where not even the table has a header.

    """
    wanted = _NAME.fullmatch(name)
    if wanted is None:
        return None
    lines = text.split("\n")
    own, current, number = None, "", -1
    for at, line in enumerate(lines, 1):
        if header := _HEADER.match(line):
            number = number + 1 if header["table"] == wanted["table"] else number
            current = header["table"]
            if own is None and _is_meant(wanted, current, number):
                own = at
        elif key := _KEY.match(line):
            path = f"{current}.{key['key']}".lstrip(".")
            is_own = path == f"{wanted['table']}.{wanted['key']}"
            if path == wanted["table"] or (
                is_own and (not current or _is_meant(wanted, current, number))
            ):
                return _find_value(lines, at, value)
    return own


def _is_meant(wanted: re.Match[str], table: str, number: int) -> bool:
    return table == wanted["table"] and number == int(wanted["number"] or 0)


def _find_value(lines: list[str], start: int, value: str | None) -> int:
    """Return the line of a text in quotes at or below *start*, else *start*."""
    if value is None:
        return start
    quoted = (f'"{value}"', f"'{value}'")
    return next(
        (
            at
            for at, line in enumerate(lines[start - 1 :], start)
            if any(one in line for one in quoted)
        ),
        start,
    )
