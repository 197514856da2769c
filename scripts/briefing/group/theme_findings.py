"""Which events and differences belong on a theme's briefing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.group.hand import is_touched
from briefing.model import Difference, Event, Passage

# As many as a reader goes through on a briefing; the site's timeline has them all.
MOST_EVENTS = 10
# Accounts of a difference that have to be about the theme: one alone may name it in
# passing.
FEWEST_ACCOUNTS = 2

_Place = tuple[str, str]  # entry and block


def choose_events(
    passages: Sequence[Passage],
    events: Iterable[Event],
    pinned: Sequence[Passage] = (),
) -> tuple[Event, ...]:
    """Return the events that sentences of a theme tell, the earliest first.

    Args:
        passages: Sentences of the theme, in any order.
        events: All, in any order.
        pinned: Words that the editor wants printed: events that they tell come first.

    Returns:
        At most `MOST_EVENTS`: those that most entries tell, then those that most
        sentences of the theme tell.

    """
    places = _by_place(passages)
    told = [
        (
            not any(is_touched(passage, pinned) for passage in event.passages),
            -len({passage.entry for passage in event.passages}),
            -sum(_is_among(passage, places) for passage in event.passages),
            event.interval,
            number,
            event,
        )
        for number, event in enumerate(events)
        if any(_is_among(passage, places) for passage in event.passages)
    ]
    chosen = sorted(told, key=lambda one: one[:5])[:MOST_EVENTS]
    return tuple(one[5] for one in sorted(chosen, key=lambda one: one[3:5]))


def choose_differences(
    passages: Sequence[Passage], differences: Iterable[Difference]
) -> tuple[Difference, ...]:
    """Return the differences of which two accounts at least are about a theme.

    Args:
        passages: Sentences of the theme, in any order.
        differences: All, in the order of the stories.

    """
    places = _by_place(passages)
    return tuple(
        one
        for one in differences
        if sum(_is_among(told, places) for told in one.accounts) >= FEWEST_ACCOUNTS
    )


def _by_place(passages: Iterable[Passage]) -> dict[_Place, list[Passage]]:
    places: dict[_Place, list[Passage]] = {}
    for passage in passages:
        places.setdefault((passage.entry, passage.block), []).append(passage)
    return places


def _is_among(passage: Passage, places: dict[_Place, list[Passage]]) -> bool:
    """Whether one of the passages at the same place overlaps *passage*."""
    start, end = passage.span
    return any(
        one.span[0] < end and start < one.span[1]
        for one in places.get((passage.entry, passage.block), ())
    )
