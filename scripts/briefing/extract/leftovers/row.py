"""One row of the table of leftovers, and the ways in which a row matches."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing.extract.rules import Rule

Matcher = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover(Rule):
    """A rule that removes one line for what stands in it."""

    matches: Matcher  # on the line with plain quotes, dashes and blanks
    longest: int = 14  # words of a line that the rule may take
    spares_speech: bool = True  # running text with a quotation is never taken
    asks_reader: bool = True  # takes running text only where it speaks to the reader
    heads_teasers: bool = False  # the lines under it, up to running text, go with it


def anywhere(*patterns: str) -> Matcher:
    """Match where one of the patterns stands in the line; case does not count."""
    pattern = re.compile("|".join(patterns), re.IGNORECASE)
    return lambda text: pattern.search(text) is not None


def whole_line(*patterns: str) -> Matcher:
    """Match where one of the patterns is the line, but for marks at its ends."""
    joined = "|".join(patterns)
    pattern = re.compile(rf"\W*(?:{joined})\W*", re.IGNORECASE)
    return lambda text: pattern.fullmatch(text) is not None


def from_start(*patterns: str) -> Matcher:
    """Match where the line begins with one of the patterns, capitals as written."""
    pattern = re.compile("|".join(patterns))
    return lambda text: pattern.match(text) is not None
