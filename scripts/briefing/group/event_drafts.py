"""Events in the making, found again by month and name."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.group.dated_sentences import Undated
from briefing.group.event_dates import DatedSentence
from briefing.model import Interval


@dataclass(slots=True)
class Draft:
    """An event in the making."""

    interval: Interval
    members: list[DatedSentence]
    others: list[Undated]


class Drafts:
    """The events in the making, found again by month and name."""

    def __init__(self) -> None:
        self.all: list[Draft] = []
        self._by_key: dict[tuple[int, int, str], list[int]] = {}
        self._by_entry: dict[str, list[int]] = {}

    def start(self, one: DatedSentence) -> None:
        """Make an event of a sentence."""
        self.all.append(Draft(one.intervals[0], [], []))
        self.add(len(self.all) - 1, one)

    def add(self, number: int, one: DatedSentence) -> None:
        """Give an event another sentence."""
        draft = self.all[number]
        draft.members.append(one)
        for month in _months(draft.interval):
            for key in one.terms:
                held = self._by_key.setdefault((*month, key), [])
                if number not in held[-1:]:
                    held.append(number)
        self._by_entry.setdefault(one.passage.entry, []).append(number)

    def near(self, one: DatedSentence) -> list[int]:
        """Return the events of the months of a sentence that share a word with it."""
        return sorted(
            {
                number
                for interval in one.intervals
                for month in _months(interval)
                for key in one.terms
                for number in self._by_key.get((*month, key), ())
            }
        )

    def of_entry(self, entry: str) -> list[int]:
        """Return the events that an entry tells."""
        return sorted(set(self._by_entry.get(entry, ())))


def _months(interval: Interval) -> list[tuple[int, int]]:
    first = interval.first.year * 12 + interval.first.month - 1
    last = interval.last.year * 12 + interval.last.month - 1
    return [divmod(month, 12) for month in range(first, last + 1)]
