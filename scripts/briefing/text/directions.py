"""The direction in which words are written."""

from __future__ import annotations

import re

# ISO 639-1 and, where there is none, 639-3: the languages of Unicode's scripts of bidi
# class R and AL that news is written in.
_RIGHT_TO_LEFT = frozenset("ar ckb dv fa he ps sd ug ur yi".split())  # noqa: SIM905
# Letters of these scripts (UAX 9, R and AL), and the characters that set a direction:
# marks, embeddings, overrides, isolates. Such words would turn what stands beside them.
_TURNING = re.compile(
    "[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]"
)


def is_right_to_left(language: str | None) -> bool:
    """Tell whether a language is written from right to left."""
    return language in _RIGHT_TO_LEFT


def is_turning(text: str) -> bool:
    """Tell whether words may turn the order of what stands beside them on a line."""
    return not text.isascii() and _TURNING.search(text) is not None
