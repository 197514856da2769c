"""Where accounts of one story disagree, in their own words and without a verdict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from briefing.group.accounts import list_accounts
from briefing.group.alignment import measure_overlap
from briefing.group.contradictions import (
    Reading,
    differ_in_date,
    differ_in_number,
    is_reversed,
    read_sentence,
)
from briefing.group.statuses import is_one_matter
from briefing.model import (
    Analysis,
    Difference,
    DifferenceKind,
    Entry,
    Story,
)

# Share of what the sentence that tells less tells, and of what both tell, without
# their figures and dates, from which on two sentences are taken to tell one fact.
# Chosen on planted contradictions in real sentences and on reports that tell the same
# in other words; re-run tests/group/test_differences.py.
NUMBER_SHARES = (0.45, 0.25)
DATE_SHARES = (0.5, 0.3)
REVERSAL_SHARES = (0.6, 0.4)
# Telling words that two claims share where they are about one matter.
FEWEST_SHARED = 2
_READ_LANGUAGES = (None, "en")  # the tables of figures and statuses are English

Edge = tuple[int, int]  # indices of two readings, the smaller first


def find_differences(
    story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> tuple[Difference, ...]:
    """Return on what the accounts of *story* disagree.

    Only what is told twice can differ: a figure, a day or a status counts where two
    sentences of different entries, or the clauses around two figures or days, tell the
    same fact otherwise, and where neither entry tells the other's version as well.

    Args:
        story: Of one entry or more.
        entries: All, in any order.
        analyses: Of all entries, in any order.

    Returns:
        Status before number before date; each with whole sentences, verbatim, in the
        order of the story's entries and of their text. What the editor wrote is no
        account, and an entry in another language than English is not compared.

    """
    languages = {entry.id: entry.language.value for entry in entries}
    readings = [
        read_sentence(passage)
        for identity, sentences in list_accounts(story, entries, analyses).items()
        if languages[identity] in _READ_LANGUAGES
        for passage in sentences
    ]
    pairs = [
        (one, other, *measure_overlap(readings[one].weights, readings[other].weights))
        for one, other in combinations(range(len(readings)), 2)
        if readings[one].passage.entry != readings[other].passage.entry
    ]
    nearest = _find_nearest(readings, pairs)
    edges: dict[DifferenceKind, list[Edge]] = {kind: [] for kind in DifferenceKind}
    edges[DifferenceKind.STATUS] += _find_status_edges(readings)
    for one, other, of_shorter, of_both in pairs:
        first, second = readings[one], readings[other]
        shares = (of_shorter, of_both) if (one, other) in nearest else (0.0, 0.0)
        if _reach(shares, REVERSAL_SHARES) and is_reversed(first, second):
            edges[DifferenceKind.STATUS].append((one, other))
        is_one_fact = _reach(shares, NUMBER_SHARES)
        if differ_in_number(first, second, readings, is_one_fact=is_one_fact):
            edges[DifferenceKind.NUMBER].append((one, other))
        is_one_fact = _reach(shares, DATE_SHARES)
        if differ_in_date(first, second, readings, is_one_fact=is_one_fact):
            edges[DifferenceKind.DATE].append((one, other))
    return tuple(
        Difference(
            about=kind, accounts=tuple(readings[index].passage for index in group)
        )
        for kind in DifferenceKind
        for group in _join(edges[kind])
    )


def _reach(shares: tuple[float, float], bounds: tuple[float, float]) -> bool:
    return shares[0] >= bounds[0] and shares[1] >= bounds[1]


def _find_nearest(
    readings: Sequence[Reading], pairs: Sequence[tuple[int, int, float, float]]
) -> frozenset[Edge]:
    """Return the pairs of which one is what the other's entry tells most alike."""
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for one, other, _, of_both in pairs:
        for own, mate in ((one, other), (other, one)):
            key = (own, readings[mate].passage.entry)
            best[key] = max(best.get(key, (0.0, 0)), (of_both, -mate))
    return frozenset(
        (min(own, -mate), max(own, -mate))
        for (own, _), (share, mate) in best.items()
        if share > 0
    )


def _find_status_edges(readings: Sequence[Reading]) -> Iterator[Edge]:
    """Yield who tells a matter as settled beside who tells it as not."""
    told = [
        (index, claim)
        for index, reading in enumerate(readings)
        for claim in reading.claims
    ]
    opposed: set[int] = set()
    same: list[Edge] = []
    for (one, first), (other, second) in combinations(told, 2):
        if one == other or not is_one_matter(first, second):
            continue
        if len(first.about & second.about) < FEWEST_SHARED:
            continue
        if first.is_so == second.is_so:
            same.append((one, other))
        elif readings[one].passage.entry != readings[other].passage.entry:
            opposed |= {one, other}
            yield (one, other)
    for one, other in same:
        if one in opposed or other in opposed:
            yield (one, other)


def _join(edges: Sequence[Edge]) -> list[list[int]]:
    """Return the connected sentences, each group and the groups in order."""
    groups: list[set[int]] = []
    for edge in edges:
        touched = [group for group in groups if group & set(edge)]
        groups = [group for group in groups if not group & set(edge)]
        groups.append(set(edge).union(*touched))
    return sorted(sorted(group) for group in groups)
