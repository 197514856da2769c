"""The parts of a briefing's section that belong together, as found across entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from briefing.model import CitedText, Difference
from briefing.site.filters import word_interval
from briefing.site.pages import CitedUnit, EditorPart, Group, TimelineValue
from briefing.site.shelf import Shelf
from briefing.site.timeline import build_timeline, find_event

# A cited sentence as the briefing has it, and as the page shows it; an editor's part
# has no sentence.
Part = tuple[CitedText | None, CitedUnit | EditorPart]


def group_by_event(
    shelf: Shelf, parts: Sequence[Part], root: str
) -> tuple[tuple[Group, ...], TimelineValue | None]:
    """Return a group for each event, and all of them as a timeline.

    There is none where an event is not known any more: its sentence then stands
    without a day.
    """
    groups: list[Group] = []
    events = []
    for cited, part in parts:
        event = cited and find_event(shelf.findings.events, cited.passages)
        if event:
            events.append(event)
        date = word_interval(event.interval) if event else None
        groups.append(Group(speaker=None, parts=(part,), date=date))
    is_known = len(events) == sum(cited is not None for cited, _ in parts)
    timeline = build_timeline(shelf, events, root) if is_known and events else None
    # The section itself tells how many passages are withheld.
    return tuple(groups), replace(timeline, withheld=0) if timeline else None


def group_by_difference(shelf: Shelf, parts: Sequence[Part]) -> tuple[Group, ...]:
    """Return a group for each difference; the editor's part stays where it stands."""
    known = [one for story in shelf.findings.stories for one in story.differences]
    runs: list[tuple[Difference | None, list[CitedUnit | EditorPart]]] = []
    for cited, part in parts:
        found = _find_difference(cited, known)
        is_new = isinstance(part, CitedUnit) and runs and runs[-1][0] != found
        if not runs or is_new:
            runs.append((found, []))
        runs[-1][1].append(part)
    return tuple(
        Group(speaker=None, parts=tuple(run), about=found.about if found else None)
        for found, run in runs
    )


def _find_difference(
    cited: CitedText | None, known: Sequence[Difference]
) -> Difference | None:
    if cited is None or not cited.passages:
        return None
    return next((one for one in known if cited.passages[0] in one.accounts), None)
