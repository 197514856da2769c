"""The stories that a person read; gold/README.md says how the gold was made."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from tests.group.material import Material, make_entry

from briefing.analyse import analyse_entry
from briefing.model import BlockKind

GOLD = Path(__file__).parent / "gold"


def read_story(row: dict[str, Any], *, day: date | None = None) -> Material:
    """Return the accounts of a story of the gold, all published on *day*."""
    entries = tuple(
        make_entry(
            f"{account['outlet']}.txt",
            account["title"],
            [(BlockKind.PARAGRAPH, part) for part in account["text"].split("\n\n")],
            day=day,
            language=account.get("lang", "en"),
        )
        for account in row["accounts"]
    )
    return Material(
        entries=entries, analyses=tuple(analyse_entry(entry) for entry in entries)
    )
