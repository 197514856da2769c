"""What happened when, in the words of the accounts that tell it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from briefing.group.dated_sentences import (
    Undated,
    find_dated_sentences,
    measure_shared,
)
from briefing.group.event_dates import DatedSentence
from briefing.group.event_drafts import Draft, Drafts
from briefing.model import Analysis, ClueKind, Entry, Event, Interval, Passage

# What two sentences must share to tell one event, as a sum of rarities of words (a
# name tells some 3 to 6): on the same days, on days within the other's month or
# week, and where a sentence has no day of its own. Chosen on the seeds and the
# foreign corpus; re-run tests/group/test_timeline.py.
_SAME_DAYS = 7.0
_WITHIN = 9.0
_COARSE = 3.0
_UNDATED = 8.0
_GOOD_LENGTH = 160  # characters of a sentence on a timeline
_WEEK = 7  # days; a longer stretch is a part of a month
_OPENING = 3  # paragraphs whose weekdays are news, not asides
_BY_CALENDAR = frozenset(
    {ClueKind.DAY, ClueKind.RANGE, ClueKind.MONTH, ClueKind.PART_OF_MONTH}
)


def find_events(
    entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> tuple[Event, ...]:
    """Return the events that *entries* date to a day, some days or a month.

    Accounts that date it alike and share its names tell one event. A week, a year or
    a month only joins an event that lies within it; so does a sentence without a
    date that names what the event alone names. A weekday counts where it opens an
    entry or where two sentences tell it: an entry's other weekdays are asides.

    Args:
        entries: In any order, dates narrowed; without a date of publishing an
            entry's weekdays stay weekdays and make no event.
        analyses: Of all of them, in any order.

    Returns:
        By date, the shorter stretch first, then by place.

    """
    read = {analysis.entry: analysis for analysis in analyses}
    ordered = sorted(entries, key=lambda entry: (entry.source, entry.id))
    dated: list[DatedSentence] = []
    undated: list[Undated] = []
    for entry in ordered:
        own = find_dated_sentences(entry, read[entry.id])
        dated += own.dated
        undated += own.undated
    drafts = _draft([one for one in dated if not one.is_coarse])
    weights = _weigh_names(dated, undated)
    _add_coarse(drafts, [one for one in dated if one.is_coarse], weights)
    _add_undated(drafts, undated, weights)
    events = [_make_event(draft) for draft in drafts.all if _is_worth_telling(draft)]
    return tuple(sorted(events, key=_order))


def _draft(dated: Sequence[DatedSentence]) -> Drafts:
    """Put sentences on the same days together, the most exact ones first."""
    drafts = Drafts()
    settled = [one for one in dated if len(one.intervals) == 1]
    open_years = [one for one in dated if len(one.intervals) > 1]
    for one in (*sorted(settled, key=_exactness), *sorted(open_years, key=_exactness)):
        best = max(
            (
                (shared, -number, interval)
                for number in drafts.near(one)
                for member in drafts.all[number].members
                if (shared := measure_shared(one, member)) >= _SAME_DAYS
                for interval in one.intervals
                if _fits(one, interval, drafts.all[number], shared)
            ),
            default=None,
            key=lambda row: row[:2],
        )
        if best is None:
            drafts.start(one)
        else:
            is_ahead = one.is_ahead and best[2] == one.intervals[0]
            drafts.add(-best[1], replace(one, intervals=(best[2],), is_ahead=is_ahead))
    return drafts


def _exactness(one: DatedSentence) -> tuple[int, Interval]:
    interval = one.intervals[0]
    return ((interval.last - interval.first).days, interval)


def _fits(one: DatedSentence, interval: Interval, draft: Draft, shared: float) -> bool:
    if interval == draft.interval:
        return shared >= _SAME_DAYS
    is_within = (
        interval.first <= draft.interval.first and draft.interval.last <= interval.last
    )
    # What is told as to come is not what has happened within the same month, and
    # two dates in one sentence are two events.
    is_ahead = one.is_ahead and interval == one.intervals[0]
    is_other = any(
        member.passage == one.passage or member.is_ahead != is_ahead
        for member in draft.members
    )
    return is_within and not is_other and shared >= _WITHIN


def _weigh_names(
    dated: Sequence[DatedSentence], undated: Sequence[Undated]
) -> dict[str, float]:
    """Return what each name tells: less, the more sentences hold it."""
    sentences: dict[Passage, Mapping[str, float]] = {}
    for one in dated:
        sentences[one.passage] = one.names
    for other in undated:
        sentences[other.passage] = other.names
    counts: Counter[str] = Counter()
    weights: dict[str, float] = {}
    for names in sentences.values():
        counts.update(names.keys())
        weights.update(names)
    return {key: weight / math.sqrt(counts[key]) for key, weight in weights.items()}


def _add_coarse(
    drafts: Drafts, coarse: Sequence[DatedSentence], weights: Mapping[str, float]
) -> None:
    for one in coarse:
        found = [
            (shared, -number)
            for number in drafts.near(one)
            for interval in one.intervals
            if (shared := _share(one, drafts.all[number], weights)) >= _COARSE
            and _fits(one, interval, drafts.all[number], _WITHIN)
        ]
        if found:
            drafts.add(-max(found)[1], one)


def _add_undated(
    drafts: Drafts, undated: Sequence[Undated], weights: Mapping[str, float]
) -> None:
    for one in undated:
        found = [
            (shared, -number)
            for number in drafts.of_entry(one.passage.entry)
            if (shared := _share(one, drafts.all[number], weights)) >= _UNDATED
        ]
        if found:
            drafts.all[-max(found)[1]].others.append(one)


def _share(
    one: DatedSentence | Undated, draft: Draft, weights: Mapping[str, float]
) -> float:
    """Return what the names tell that a sentence shares with one that is dated."""
    own = one.near if isinstance(one, DatedSentence) else one.names
    return max(
        sum(weights[key] for key in sorted(own) if key in member.near)
        for member in draft.members
    )


def _is_worth_telling(draft: Draft) -> bool:
    if len({member.passage for member in draft.members}) > 1:
        return True
    (member, *_) = draft.members
    return member.kind in _BY_CALENDAR or member.paragraph < _OPENING


def _make_event(draft: Draft) -> Event:
    first = min(draft.members, key=lambda one: _telling(one, draft.interval))
    exact = min(
        (one for one in draft.members if one.intervals[0] == draft.interval),
        key=lambda one: _telling(one, draft.interval),
    )
    borrowed = replace(exact.evidence, rule="same-names")
    # A sentence proves the date that its own words give. "Last year" proves no day,
    # so it borrows the words of the one that does.
    passages = {
        one.passage: one.evidence if one.intervals[0] == draft.interval else borrowed
        for one in (*reversed(draft.members), first)
    }
    for other in draft.others:
        passages.setdefault(other.passage, borrowed)
    others = [passage for passage in passages if passage != first.passage]
    others.sort(key=lambda passage: (passage.entry, passage.block, passage.span))
    ordered = (first.passage, *others)
    return Event(
        interval=draft.interval,
        precision=_precision(draft.interval),
        passages=ordered,
        evidence=tuple(passages[passage] for passage in ordered),
        is_ahead=first.is_ahead,
    )


def _telling(
    one: DatedSentence, interval: Interval
) -> tuple[bool, bool, bool, bool, int, str]:
    """Sort the sentence first that tells the event best by itself."""
    return (
        not one.stands_alone,
        one.intervals[0] != interval,
        one.is_caption,
        one.paragraph >= _OPENING,
        abs(len(one.passage.text) - _GOOD_LENGTH),
        one.passage.text,
    )


def _precision(interval: Interval) -> str:
    if interval.is_day:
        return "day"
    if interval.is_month:
        return "month"
    is_short = (interval.last - interval.first).days < _WEEK
    return "days" if is_short else "part-of-month"


def _order(event: Event) -> tuple[Interval, str, str, tuple[int, int]]:
    first = event.passages[0]
    return (event.interval, first.entry, first.block, first.span)
