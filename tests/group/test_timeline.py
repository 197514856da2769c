"""Events of the seeds against the gold, and the rules one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from tests.analyse.gold import GOLD, SEEDS, SOURCES, entry_of, paragraphs

from briefing.analyse import analyse_entry
from briefing.extract import extract_entry
from briefing.group import group_stories
from briefing.group.dates import narrow_dates
from briefing.group.timeline import find_events
from briefing.ingest import read_article
from briefing.model import Basis, Entry, Event, Field, Interval

EDITED = {SEEDS[3]: date(2023, 6, 19)}  # the gold's timeline rests on it


def _on(day: date) -> Field[Interval]:
    return Field(value=Interval(first=day, last=day), basis=Basis.EDITED)


@cache
def _entries() -> tuple[Entry, ...]:
    """Return the seeds as the chain dates them."""
    entries = []
    for seed in SEEDS:
        raw = (SOURCES / seed).read_bytes()
        entry = extract_entry(read_article(raw, seed))
        entries.append(
            replace(entry, date=_on(EDITED[seed])) if seed in EDITED else entry
        )
    stories = group_stories(entries, [analyse_entry(entry) for entry in entries])
    return narrow_dates(entries, [story.entries for story in stories])


@cache
def _events() -> tuple[Event, ...]:
    return find_events(_entries(), [analyse_entry(entry) for entry in _entries()])


def _block(seed: str, line: int) -> tuple[str, str]:
    """Return entry and block in which a line of a seed stands."""
    text = (SOURCES / seed).read_text(encoding="utf-8")
    lines = text.split("\n")
    start = sum(len(one) + 1 for one in lines[: line - 1])
    entry = next(entry for entry in _entries() if entry.source == seed)
    (block,) = (
        block
        for block in entry.blocks
        if any(start <= span[0] < start + len(lines[line - 1]) for span in block.spans)
    )
    return entry.id, block.id


@pytest.mark.parametrize("gold", GOLD["timeline"], ids=lambda gold: gold["date"])
def test_timeline_has_the_event(gold: dict[str, Any]) -> None:
    """One event stands on its day, read from each of the lines that tell it."""
    first, _, last = gold["date"].partition("/")
    wanted = {_block(seed, line) for seed, line in gold["where"]}
    found = [
        {(passage.entry, passage.block) for passage in event.passages}
        for event in _events()
        if event.interval.first.isoformat().startswith(first)
        and event.interval.last.isoformat().startswith(last or first)
    ]
    if gold["precision"] == "day":
        assert wanted <= set().union(*found)
    else:
        assert any(wanted <= places for places in found)


def test_no_other_day_is_told() -> None:
    """Besides the gold's days only those of the visit of seed 003 are events."""
    golden = {gold["date"].partition("/")[0] for gold in GOLD["timeline"]}
    days = {event.interval.first.isoformat() for event in _events()}
    visit = {"2023-06-17", "2023-06-18", "2023-06-19"}
    others = {
        day for day in days - visit if not any(day.startswith(gold) for gold in golden)
    }
    assert others == set()


def test_every_passage_is_verbatim_and_dated() -> None:
    """An event is told in the source's words, and its date can be found there."""
    entries = {entry.id: entry for entry in _entries()}
    for event in _events():
        assert len(event.passages) == len(event.evidence)
        for passage, evidence in zip(event.passages, event.evidence, strict=True):
            block = entries[passage.entry].find_block(passage.block)
            assert block is not None
            assert passage.text == block.text[slice(*passage.span)]
            if evidence.rule != "same-names":
                assert evidence.text in passage.text


def test_evidence_stands_in_the_source() -> None:
    """The words read as a date stand where the evidence says."""
    texts = {
        entry.id: (SOURCES / entry.source).read_text(encoding="utf-8")
        for entry in _entries()
    }
    for event in _events():
        for evidence in event.evidence:
            assert evidence.span is not None
            assert evidence.entry is not None
            assert texts[evidence.entry][slice(*evidence.span)] == evidence.text


@hypothesis_settings(max_examples=10)
@given(st.permutations(range(len(SEEDS))))
def test_order_of_entries_changes_nothing(order: list[int]) -> None:
    """The timeline is the same whichever entry comes first."""
    entries = [_entries()[number] for number in order]
    analyses = [analyse_entry(entry) for entry in reversed(entries)]
    assert find_events(entries, analyses) == _events()


FRIDAY = date(2024, 5, 17)


def _find(*texts: str, day: date | None = FRIDAY) -> list[tuple[str, str, int]]:
    """Return first day, precision and number of sentences of each event."""
    entries = [
        entry_of(paragraphs(*text.split("\n")), entry_id=f"{number:012x}")
        for number, text in enumerate(texts)
    ]
    if day is not None:
        entries = [replace(entry, date=_on(day)) for entry in entries]
    events = find_events(entries, [analyse_entry(entry) for entry in entries])
    return [
        (event.interval.first.isoformat(), event.precision, len(event.passages))
        for event in events
    ]


STRIKE = "Dock workers in Rotterdam began a strike over their pensions on Monday."


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (STRIKE, [("2024-05-13", "day", 1)]),
        (
            "The strike of dock workers in Rotterdam began on May 13, the port said.",
            [("2024-05-13", "day", 1)],
        ),
        (
            "Dock workers in Rotterdam will vote from June 3 to 5, the port said.",
            [("2024-06-03", "days", 1)],
        ),
        (
            "Dock workers in Rotterdam went on strike in March 2019, the port said.",
            [("2019-03-01", "month", 1)],
        ),
        ("Dock workers in Rotterdam have been on strike since May 13, it said.", []),
        ("“Dock workers in Rotterdam began on May 13,” Ada Ruiz said.", []),
        ("They have been on strike for three weeks in Rotterdam, the port said.", []),
        ("Last year dock workers in Rotterdam went on strike for pensions.", []),
    ],
)
def test_dated_clause_is_an_event(
    text: str, events: list[tuple[str, str, int]]
) -> None:
    """A happening on a day, some days or a month is an event, other times are not."""
    assert _find(text) == events


def test_accounts_of_one_day_are_one_event() -> None:
    """Two entries that date the same names alike tell one event."""
    other = "On May 13 the dock workers of Rotterdam went on strike over pensions."
    assert _find(STRIKE, other) == [("2024-05-13", "day", 2)]


def test_other_names_on_one_day_are_another_event() -> None:
    """Two happenings of one day stay two."""
    other = "On May 13 the parliament of Chile passed a law on copper mines."
    assert _find(STRIKE, other) == [("2024-05-13", "day", 1), ("2024-05-13", "day", 1)]


def test_a_wider_date_borrows_the_proof_of_the_day() -> None:
    """“Last year” proves no month: the words that do are the event's proof."""
    exact = "Dock workers in Rotterdam began a strike over pensions in March 2023."
    wide = "Last year dock workers in Rotterdam began a strike over their pensions."
    entries = [
        replace(entry_of(paragraphs(text), entry_id=f"{at:012x}"), date=_on(FRIDAY))
        for at, text in enumerate((exact, wide))
    ]
    (event,) = find_events(entries, [analyse_entry(entry) for entry in entries])
    assert {passage.entry for passage in event.passages} == {e.id for e in entries}
    assert {one.text for one in event.evidence} == {"March 2023"}
    assert {one.entry for one in event.evidence} == {entries[0].id}


def test_weekday_without_a_day_of_publishing_is_no_event() -> None:
    """A Monday of an undated entry stays a Monday."""
    assert _find(STRIKE, day=None) == []


def test_aside_is_no_event() -> None:
    """A weekday deep in an entry that nothing else tells is no news."""
    lines = ["Prices in Rotterdam rose again, as they often do."] * 4
    assert _find("\n".join([*lines, STRIKE])) == []


def test_a_range_of_days_is_one_event() -> None:
    """From Nov 15 to 17 are its three days, of the year that the words say."""
    told = "From Nov 15 to 17 last year the bridge in Tarnley had been shut for paint."
    entry = replace(entry_of(paragraphs(told)), date=_on(FRIDAY))
    (event,) = find_events([entry], [analyse_entry(entry)])
    year = FRIDAY.year - 1
    assert event.interval == Interval(first=date(year, 11, 15), last=date(year, 11, 17))


def test_a_name_may_open_the_sentence() -> None:
    """A word that no table knows is one there, an everyday word is none."""
    told = "{} passed a budget on Monday night that closes two libraries."
    assert len(_find(told.format("Tarnbrook"))) == 1
    assert _find(told.format("Councillors")) == []
