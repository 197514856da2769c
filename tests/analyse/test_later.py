"""What reading across accounts must find, strictly expected to fail until it is built.

Each test loads the function that is still missing; who builds it takes the mark
away and may name the function otherwise.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest
from tests.analyse.gold import GOLD, SEEDS, block_id, seed_entry

from briefing.analyse import analyse_entry
from briefing.group.differences import find_differences
from briefing.group.stories import group_stories
from briefing.model import Quote

ENTRIES = {seed: seed_entry(seed) for seed in SEEDS}


def _later(what: str) -> pytest.MarkDecorator:
    reason = f"{what} is a later issue"
    return pytest.mark.xfail(strict=True, raises=ImportError, reason=reason)


def _is_gold(quote: Quote, place: list[Any]) -> bool:
    seed, line, start = place
    return (
        quote.words.entry == ENTRIES[seed].id
        and quote.words.block == block_id(line)
        and quote.words.text.startswith(start.rstrip("."))
    )


@_later("aligning the wordings of one utterance")
@pytest.mark.parametrize("places", GOLD["same_quote"])
def test_wordings_of_one_utterance_are_aligned(places: list[list[Any]]) -> None:
    """Two wordings of the same words stand together, and nothing else with them."""
    align_quotes = import_module("briefing.group.utterances").align_quotes

    quotes = [q for entry in ENTRIES.values() for q in analyse_entry(entry).quotes]
    (group,) = (
        group
        for group in align_quotes(quotes)
        if any(_is_gold(quote, places[0]) for quote in group)
    )
    assert len(group) == len(places)
    for place in places:
        assert any(_is_gold(quote, place) for quote in group)


@_later("the timeline")
@pytest.mark.parametrize("event", GOLD["timeline"], ids=lambda event: event["date"])
def test_timeline_has_the_event(event: dict[str, Any]) -> None:
    """An event stands on its day, read from each of the lines that tell it."""
    find_events = import_module("briefing.group.timeline").find_events

    first, _, last = event["date"].partition("/")
    passages = {
        (passage.entry, passage.block)
        for found in find_events(tuple(ENTRIES.values()))
        if found.interval.first.isoformat().startswith(first)
        and found.interval.last.isoformat().startswith(last or first)
        for passage in found.passages
    }
    for seed, line in event["where"]:
        assert (ENTRIES[seed].id, block_id(line)) in passages


@pytest.mark.parametrize("gold", GOLD["accounts_differ"], ids=lambda g: g["about"])
def test_accounts_that_differ_stand_side_by_side(gold: dict[str, Any]) -> None:
    """The accounts' own words stand together in one row, and nothing else does."""
    entries = tuple(ENTRIES.values())
    analyses = tuple(analyse_entry(entry) for entry in entries)
    rows = [
        row
        for story in group_stories(entries, analyses)
        for row in find_differences(story, entries, analyses)
    ]
    allowed = len(GOLD["accounts_differ"]) + len(GOLD["accounts_may_differ"])
    assert len(rows) <= allowed
    assert any(
        len(row.accounts) == len(gold["accounts"])
        and all(
            any(
                p.entry == ENTRIES[seed].id
                and p.block == block_id(line)
                and words in p.text
                for p in row.accounts
            )
            for seed, line, words in gold["accounts"]
        )
        for row in rows
    )
