"""The stories that a person read; gold/README.md says how the gold was made."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from tests.group.material import Material, make_entry

from briefing.analyse import analyse_entry
from briefing.model import BlockKind

GOLD = Path(__file__).parent / "gold"


def read_story(
    row: dict[str, Any], *, name: str = "story", day: date | None = None
) -> Material:
    """Return the accounts of a story of the gold.

    Args:
        row: Of the file of stories.
        name: Of the story, where several are read together.
        day: On which all accounts were published.

    """
    entries = tuple(
        make_entry(
            f"{name} {account['outlet']}.txt",
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
