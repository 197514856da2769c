"""Where the accounts of the seeds differ, against the gold."""

from __future__ import annotations

from typing import Any

import pytest
from tests.analyse.gold import GOLD, SEEDS, block_id, seed_entry

from briefing.analyse import analyse_entry
from briefing.group.differences import find_differences
from briefing.group.stories import group_stories

ENTRIES = {seed: seed_entry(seed) for seed in SEEDS}


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
