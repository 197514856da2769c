"""Which events and differences belong on a theme's briefing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefing.group.by_block import is_among, list_by_block
from briefing.group.hand import is_touched
from briefing.model import Difference, Event, Passage

# As many as a reader goes through on a briefing; the site's timeline has them all.
MOST_EVENTS = 10
# Accounts of a difference that have to be about the theme: one alone may name it in
# passing.
FEWEST_ACCOUNTS = 2


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
    blocks = list_by_block(passages)
    told = []
    for number, event in enumerate(events):
        held = sum(is_among(passage, blocks) for passage in event.passages)
        if held:
            is_pinned = any(is_touched(passage, pinned) for passage in event.passages)
            entries = {passage.entry for passage in event.passages}
            rank = (not is_pinned, -len(entries), -held)
            told.append((rank, (event.interval, number), event))
    told.sort(key=lambda row: row[:2])
    chosen = sorted(told[:MOST_EVENTS], key=lambda row: row[1])
    return tuple(event for _, _, event in chosen)


def choose_differences(
    passages: Sequence[Passage], differences: Iterable[Difference]
) -> tuple[Difference, ...]:
    """Return the differences of which two accounts at least are about a theme.

    Args:
        passages: Sentences of the theme, in any order.
        differences: All, in the order of the stories.

    """
    blocks = list_by_block(passages)
    return tuple(
        one
        for one in differences
        if sum(is_among(told, blocks) for told in one.accounts) >= FEWEST_ACCOUNTS
    )
