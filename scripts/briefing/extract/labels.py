"""Tables of labels by language, as they stand alone on a line."""

from __future__ import annotations

import re
from collections.abc import Mapping

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


def bare(label: str) -> str:
    """Return a label in small letters without the marks at its ends."""
    return _EDGES.sub("", label).casefold()


def read_labels(*tables: Mapping[str, str]) -> frozenset[str]:
    """Return the bare labels of tables, each with its labels parted by bars."""
    return frozenset(
        bare(label)
        for table in tables
        for labels in table.values()
        for label in labels.split("|")
    )
