"""What stands between two invitations that a page makes to its reader."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.extract.marks import Marks, Sheet, removed
from briefing.extract.rules import Rule
from briefing.extract.units import Unit

BETWEEN_PITCHES = Rule(
    name="between-pitches",
    sentence="The few lines between two invitations to subscribe, to sign up or to "
    "follow belong to them.",
    example="Puzzles every day, and the news of the harbour.",
)

_PITCHES = frozenset(
    (
        "app-pitch",
        "cookie-notice",
        "donation-pitch",
        "follow-pitch",
        "login-pitch",
        "newsletter-pitch",
    )
)
_MOST_BETWEEN = 4  # lines
_LONGEST_BETWEEN = 60  # words of each


def mark_between_pitches(sheet: Sheet) -> Marks:
    """Mark the few lines between two invitations of a page."""
    found: Marks = {}
    between: list[Unit] | None = None  # below a pitch
    for unit, rule in sheet.page:
        if rule is None:
            if between is not None:
                between.append(unit)
            continue
        is_pitch = rule in _PITCHES
        if is_pitch and between and _is_few(between):
            found |= {one.number: removed(BETWEEN_PITCHES) for one in between}
        between = [] if is_pitch else None
    return found


def _is_few(units: Sequence[Unit]) -> bool:
    return len(units) <= _MOST_BETWEEN and all(
        unit.words <= _LONGEST_BETWEEN for unit in units
    )
