"""One row of the table of leftovers, and the ways in which a row matches."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from briefing.extract.rules import Rule
from briefing.text.needs import Needs, find_needs
from briefing.text.patterns import split_alternatives
from briefing.text.rarity import find_rarest_stem
from briefing.text.sieves import Sieve


@dataclass(frozen=True, slots=True)
class Test:
    """One way in which a row matches a line."""

    holds: Callable[[str], bool]  # on the line with plain quotes, dashes and blanks
    find_needs: Callable[[], Needs] = tuple  # as `briefing.text.needs` reads them


Tests = tuple[Test, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover(Rule):
    """A rule that removes one line for what stands in it."""

    matches: Tests  # one of them
    longest: int = 14  # words of a line that the rule may take
    spares_speech: bool = True  # running text with a quotation is never taken
    asks_reader: bool = True  # takes running text only where it speaks to the reader
    heads_teasers: bool = False  # the lines under it, up to running text, go with it


def anywhere(*patterns: str) -> Tests:
    """Match where one of the patterns stands in the line; case does not count."""
    return _searches(patterns, re.IGNORECASE)


def whole_line(*patterns: str) -> Tests:
    """Match where one of the patterns is the line, but for marks at its ends."""
    return anywhere(*set_into(r"\A\W*(?:{})\W*\Z", patterns))


def from_start(*patterns: str) -> Tests:
    """Match where the line begins with one of the patterns, capitals as written."""
    return _searches(set_into(r"\A(?:{})", patterns))


def judged_by(
    holds: Callable[[str], bool], labels: Iterable[str] | None = None
) -> Tests:
    """Match where a function says so, asked only of lines with one of some labels."""
    if labels is None:
        return (Test(holds),)
    return (Test(holds, lambda: (frozenset(map(find_rarest_stem, labels)),)),)


def set_into(form: str, patterns: Iterable[str]) -> Iterator[str]:
    """Yield each alternative of the patterns in the place of ``{}`` in a form."""
    for pattern in patterns:
        for part in split_alternatives(pattern):
            yield form.format(part)


def _searches(patterns: Iterable[str], flags: int = 0) -> Tests:
    """Return a test for each alternative of the patterns.

    By itself it needs words of its own, and a line meets it for these alone.
    """
    return tuple(_search(part, flags) for part in set_into("{}", patterns))


def _search(source: str, flags: int) -> Test:
    sieve = Sieve(source, flags)
    return Test(
        lambda text: sieve.look(text) is not None, lambda: find_needs(source, flags)
    )
