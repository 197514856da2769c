"""Entries that report the same event."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from briefing.group.adoption import adopt_lone
from briefing.group.clusters import UNNAMED, Bounds, find_candidates, link_by_average
from briefing.group.shared import find_shared_facts
from briefing.group.slugs import number_slugs
from briefing.group.vectors import (
    EntryVector,
    compare_vectors,
    list_features,
    weigh_entry,
)
from briefing.model import Analysis, Basis, Entry, Story
from briefing.text.slugs import slugify

# Entries of a story are at least this alike on average, and to a knot of accounts
# that are close to each other (translations of one report) other reports on the same
# affair come this near only when they tell the event itself. On the dev half of ECB+,
# BASIL and WMT21 the mean B-cubed F1 is 0.965 here, above 0.964 for a least bound of
# 0.28 to 0.32, 0.962 for a share of 0.55, 0.960 for 0.63, 0.950 without any; the most
# lets another outlet's account join a knot of copies. Long reports on one running
# affair are up to 0.39 alike, on average 0.33: an entry that is left alone joins a
# story once it is nearer than that to one of its accounts. That brings the mean from
# 0.965 to 0.970 (0.973 with 0.36, 0.969 with 0.42), and all who join are right.
# Re-run the scorer of stories with tests/eval/adapters.py.
BOUNDS = Bounds(least=0.32, cohesion_share=0.6, most=0.5, near=0.4)

ALONE = "alone"  # the name of a story that no second entry can join
_NO_NAMES: Mapping[str, str] = {}

# A date that grouping itself may have narrowed must not decide what a story is
# called: only these cannot come from the second step.
_OWN_DATE = (Basis.STATED, Basis.DERIVED, Basis.EDITED)


def group_stories(
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    names: Mapping[str, str] = _NO_NAMES,
) -> tuple[Story, ...]:
    """Return the stories that *entries* tell, every entry in exactly one.

    Args:
        entries: In any order, ids different.
        analyses: One for each entry, in any order.
        names: Of stories as the editor gave them to entries, by id of the entry:
            equal names are one story, different ones are not, and what bears none
            joins what it is like. An entry of the name `ALONE` is joined by none.

    Returns:
        Stories in the order of their leading entries' sources. A story's entries
        start with the leading one (a printed title before a derived one, then the
        earliest stated date, then the source), which gives it id, title and slug;
        the others follow by date, the undated last, then by source. The slug of a
        story with a name is that name.

    """
    known = {analysis.entry: analysis for analysis in analyses}
    ordered = sorted(entries, key=lambda entry: (entry.source, entry.id))
    alone = [entry for entry in ordered if names.get(entry.id) == ALONE]
    others = [entry for entry in ordered if names.get(entry.id) != ALONE]
    clusters = link_vectors(
        [weigh_entry(entry, known[entry.id]) for entry in others],
        BOUNDS,
        {at: names[one.id] for at, one in enumerate(others) if one.id in names},
    )
    groups = [_order_accounts(others[index] for index in found) for found in clusters]
    groups += [(entry,) for entry in alone]
    groups.sort(key=lambda group: (group[0].source, group[0].id))
    titles = [group[0].title.value or group[0].slug for group in groups]
    slugs = number_slugs(
        [
            (slugify(title, group[0].slug), group[0].id)
            for title, group in zip(titles, groups, strict=True)
        ]
    )
    given = [_find_name(group, names) for group in groups]
    return tuple(
        Story(
            id=f"s-{group[0].id}",
            slug=name or slug,
            title=title,
            entries=tuple(entry.id for entry in group),
            shared=find_shared_facts(group, [known[entry.id] for entry in group]),
            is_named=name is not None,
        )
        for group, title, slug, name in zip(groups, titles, slugs, given, strict=True)
    )


def _find_name(group: Sequence[Entry], names: Mapping[str, str]) -> str | None:
    """Return the name that the editor gave to one of a story's entries, if any."""
    found = (names.get(entry.id) for entry in group)
    return next((name for name in found if name not in (None, ALONE)), None)


def link_vectors(
    vectors: Sequence[EntryVector], bounds: Bounds, names: Mapping[int, str] = UNNAMED
) -> tuple[tuple[int, ...], ...]:
    """Return the clusters of entries that are alike within *bounds*, as indices.

    Args:
        vectors: Of the entries.
        bounds: As for `link_by_average`.
        names: As for `link_by_average`.

    """

    def likeness(one: int, other: int) -> float:
        return compare_vectors(vectors[one], vectors[other])

    features = [list_features(vector) for vector in vectors]
    pairs = find_candidates(features, bounds.least)
    clusters = link_by_average(len(vectors), pairs, likeness, bounds, names)
    return adopt_lone(clusters, pairs, likeness, bounds, names)


def _order_accounts(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    group = sorted(entries, key=_date_key)
    lead = min(group, key=_lead_key)
    return (lead, *(entry for entry in group if entry.id != lead.id))


def _date_key(entry: Entry) -> tuple[date, str, str]:
    when = entry.date.value
    return (date.max if when is None else when.last, entry.source, entry.id)


def _lead_key(entry: Entry) -> tuple[bool, date, str, str]:
    is_headless = entry.title.basis not in (Basis.STATED, Basis.EDITED)
    dated = entry.date.value if entry.date.basis in _OWN_DATE else None
    day = date.max if dated is None else dated.last
    return (is_headless, day, entry.source, entry.id)
