"""Who spoke and what happened when, in stories read by a person: measured, with floors.

``pytest -s`` prints the shares; gold/README.md says how the gold was made.
"""

from __future__ import annotations

import json
import re
from datetime import date
from functools import cache
from typing import Any

import pytest
from tests.group.gold_stories import GOLD, read_story

from briefing.group.read_across import read_across
from briefing.model import Findings, Interval, Story
from briefing.text.words import fold

# Below what was measured when the gold was written: speakers .727 of 33 rows, and 1.000
# of 7 kept aside; events .900 of 10, and .667 of 6. Raise them with the shares.
FLOORS = {
    ("speakers", False): 0.7,
    ("speakers", True): 0.85,
    ("events", False): 0.8,
    ("events", True): 0.6,
}


@cache
def _read() -> dict[str, dict[str, Any]]:
    stories = json.loads((GOLD / "stories.json").read_text("utf-8"))
    gold = json.loads((GOLD / "findings.json").read_text("utf-8"))
    return {
        one["id"]: {**gold[one["id"]], "accounts": one["accounts"]}
        for one in stories
        if one["id"] in gold
    }


@cache
def _find(name: str) -> Findings:
    """Return what is found across the accounts of a story of the gold."""
    row = _read()[name]
    day = date.fromisoformat(row["day"]) if row["day"] else None
    material = read_story(row, day=day)
    ids = tuple(entry.id for entry in material.entries)
    story = Story(id="s", slug="s", title="s", entries=ids)
    return read_across(material.entries, material.analyses, [story])


def _has_speaker(found: Findings, words: str, speaker: str) -> bool:
    """Tell whether an utterance that opens with *words* is spoken by that surname."""
    return any(
        fold(quote.words.text).startswith(fold(words))
        and utterance.speaker is not None
        and fold(utterance.speaker.split()[-1]) == fold(speaker)
        for utterance in found.utterances
        for quote in utterance.quotes
    )


def _has_event(found: Findings, day: str, pattern: str) -> bool:
    """Tell whether an event of that very day is told in words of the pattern."""
    wanted = date.fromisoformat(day)
    return any(
        event.interval == Interval(first=wanted, last=wanted)
        and any(re.search(pattern, passage.text) for passage in event.passages)
        for event in found.events
    )


@pytest.mark.parametrize(("kind", "is_aside"), sorted(FLOORS))
def test_findings_are_those_a_reader_makes(kind: str, *, is_aside: bool) -> None:
    """The share of the gold that is found does not fall under its floor."""
    judge = {"speakers": _has_speaker, "events": _has_event}[kind]
    missed = []
    count = 0
    for name, row in _read().items():
        if row["aside"] is not is_aside:
            continue
        for first, second in row[kind]:
            count += 1
            if not judge(_find(name), first, second):
                missed.append(f"{name}: {first}, {second}")
    share = 1 - len(missed) / count
    print(f"{kind}, {'aside' if is_aside else 'open'}: {share:.3f} of {count}")  # noqa: T201
    # What was kept aside is for the final measurement: its failures stay unread.
    assert share >= FLOORS[kind, is_aside], [] if is_aside else missed


def test_nobody_speaks_where_nobody_is_quoted() -> None:
    """A text without words in quotation marks has no utterance."""
    silent = {
        name: [account["text"] for account in row["accounts"]]
        for name, row in _read().items()
        if not any(
            mark in account["text"] for account in row["accounts"] for mark in '“"'
        )
    }
    assert silent
    assert {name for name in silent if _find(name).utterances} == set()
