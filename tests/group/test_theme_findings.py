"""Events and differences of a theme."""

from __future__ import annotations

from datetime import date, timedelta

from briefing.group.theme_findings import (
    MOST_EVENTS,
    choose_differences,
    choose_events,
)
from briefing.model import (
    Difference,
    DifferenceKind,
    Event,
    Evidence,
    Interval,
    Passage,
)


def tell(entry: str, start: int = 0, block: str = "p-1") -> Passage:
    """Return a sentence of ten characters."""
    return Passage(entry=entry, block=block, span=(start, start + 10), text="x" * 10)


def happen(day: int, *told: Passage) -> Event:
    """Return an event of a day, counted from the first of May."""
    when = date(2024, 5, 1) + timedelta(days=day)
    evidence = Evidence(text="x", span=(0, 1), rule="test")
    return Event(
        interval=Interval(first=when, last=when),
        precision="day",
        passages=told,
        evidence=(evidence,) * len(told),
    )


def test_an_event_is_of_a_theme_where_one_of_its_sentences_is() -> None:
    """A sentence that overlaps one of the theme's counts; another block does not."""
    mine, elsewhere = happen(2, tell("a", 5)), happen(1, tell("a", 0, "p-2"))
    after = happen(0, tell("a", 10))
    assert choose_events([tell("a")], [elsewhere, mine, after]) == (mine,)


def test_the_events_that_most_entries_tell_are_kept_and_come_by_day() -> None:
    """Where there are too many, an event of one entry gives way to one of two."""
    single = [happen(day, tell("a")) for day in range(MOST_EVENTS)]
    wide = happen(99, tell("a"), tell("b"))
    chosen = choose_events([tell("a")], [wide, *reversed(single)])
    assert len(chosen) == MOST_EVENTS
    assert wide in chosen
    assert chosen == tuple(sorted(chosen, key=lambda one: one.interval))


def test_a_difference_needs_two_accounts_about_the_theme() -> None:
    """One account that names the theme in passing does not bring the others along."""
    both = Difference(about=DifferenceKind.STATUS, accounts=(tell("a"), tell("b")))
    one = Difference(about=DifferenceKind.DATE, accounts=(tell("a"), tell("c")))
    assert choose_differences([tell("a"), tell("b")], [both, one]) == (both,)
