"""What the clean-up decides about each unit, and what it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from briefing.extract.headline import Headline
from briefing.extract.rules import Rule
from briefing.extract.units import Unit
from briefing.model import Fate


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a unit becomes, and by which rule."""

    fate: Fate
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The units that are not yet decided, with what is known about the page."""

    live: tuple[Unit, ...]
    page: tuple[tuple[Unit, str | None], ...]  # all units; the rule that took one out
    headline: Headline
    # What was found out about it, by the question: `asked_once`.
    answers: dict[object, Any] = field(
        init=False, compare=False, repr=False, default_factory=dict
    )


Marks = dict[int, Mark]  # by the number of a unit's first line


def removed(rule: Rule) -> Mark:
    """Return the mark of a unit that *rule* removes."""
    return _removed(rule.name)


@cache
def _removed(rule: str) -> Mark:
    return Mark(fate=Fate.REMOVED, rule=rule)
