"""Which lines are the article, and which rule removed each of the others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import cycle

from briefing.extract.between_pitches import mark_between_pitches
from briefing.extract.biographies import mark_biographies
from briefing.extract.column import mark_outside_column
from briefing.extract.credits import mark_masthead
from briefing.extract.furniture import mark_furniture
from briefing.extract.headline import Headline
from briefing.extract.insets import mark_insets
from briefing.extract.leftovers import find_leftover
from briefing.extract.machine_summary import mark_machine_summaries
from briefing.extract.marks import Mark, Marks, Sheet, removed
from briefing.extract.next_article import mark_next_article
from briefing.extract.notes import mark_notes
from briefing.extract.picture_credits import mark_credits
from briefing.extract.print_stamps import mark_print_stamps
from briefing.extract.quoted_mail import mark_quoted_mail
from briefing.extract.readers_comments import mark_below_comments
from briefing.extract.references import REFERENCE, REFERENCE_LABEL, find_references
from briefing.extract.region import mark_above, mark_head_matter
from briefing.extract.repeats import mark_repeats
from briefing.extract.rules import Rule
from briefing.extract.series import find_series
from briefing.extract.standfirst import mark_standfirst
from briefing.extract.text_run import mark_outside
from briefing.extract.units import Unit, fold
from briefing.model import Fate
from briefing.text.stops import FULL_STOPS

REPEATED_TITLE = Rule(
    name="repeated-headline",
    sentence="A line that repeats the headline is no paragraph.",
    example="Dockers return to work after talks",
)
_REPEATED_WORDS = 40  # of a line that repeats the headline before more
_LONG_TEASER = 14  # words from which any line under a teaser label is text again


def sort_units(
    units: Sequence[Unit], headline: Headline, restored: Collection[int] = ()
) -> Marks:
    """Decide what each unit of an article becomes.

    Args:
        units: All units in order.
        headline: What `find_headline` returned for them.
        restored: Numbers of lines that the editor brings back: no rule removes the
            units that they stand in.

    Returns:
        A mark for each unit that is not simply text, by the number of its first
        line. The steps run over what is left until they find nothing more: the
        text that they leave would lose nothing if it were cleaned again.

    """
    marks: Marks = {}
    spared = {
        unit.number
        for unit in units
        if restored and any(line.number in restored for line in unit.lines)
    }
    taken: dict[int, str | None] = {}  # by which rule a unit left the body
    sheet = _lay_out(units, marks, taken, headline)
    idle = 0  # steps that have seen this sheet
    for step in cycle(STEPS):
        before = len(marks)
        found = {
            number: mark
            for number, mark in step(sheet).items()
            if number not in spared or mark.fate is not Fate.REMOVED
        }
        marks |= found
        taken |= {number: _taken_by(mark) for number, mark in found.items()}
        if len(marks) > before:
            sheet, idle = _lay_out(units, marks, taken, headline), 0
            continue
        idle += 1
        if idle == len(STEPS):
            break
    return marks


def _lay_out(
    units: Sequence[Unit],
    marks: Marks,
    taken: Mapping[int, str | None],
    headline: Headline,
) -> Sheet:
    """Return what the next step is shown."""
    return Sheet(
        live=tuple([unit for unit in units if unit.number not in marks]),
        page=tuple([(unit, taken.get(unit.number)) for unit in units]),
        headline=headline,
    )


def mark_title(sheet: Sheet) -> Marks:
    """Mark the line of the title, and the lines that repeat it."""
    title = sheet.headline
    if title.unit is None and title.span is not None:
        return {}  # the title is the start of the lede itself
    wanted = fold(title.field.value or "").rstrip(".")
    found: Marks = {}
    for unit in sheet.live:
        if unit is title.unit:
            found[unit.number] = Mark(fate=Fate.TITLE, rule=title.rule.name)
            continue
        rest = unit.key.removeprefix(wanted)
        if unit.key.rstrip(".") == wanted or (
            rest != unit.key
            and unit.words < _REPEATED_WORDS
            and re.match(r"\s+[|–—•·:-]|\s*\|", rest)
        ):
            found[unit.number] = removed(REPEATED_TITLE)
    return found


def mark_references(sheet: Sheet) -> Marks:
    """Keep a list of sources with its label."""
    found: Marks = {}
    for label, items in find_references(sheet.live):
        found[label.number] = Mark(fate=Fate.HEADING, rule=REFERENCE_LABEL.name)
        for item in items:
            found[item.number] = Mark(fate=Fate.REFERENCE, rule=REFERENCE.name)
    return found


def mark_leftovers(sheet: Sheet) -> Marks:
    """Mark the lines that a rule knows by their own words, and teasers below them."""
    found: Marks = {}
    live = sheet.live
    series = find_series(sheet)
    for index, unit in enumerate(live):
        rule = find_leftover(unit)
        if rule is None or _is_numbered_question(unit):
            continue
        found[unit.number] = removed(rule)
        if rule.heads_teasers:
            for teaser in _up_to_heading(unit, live[index + 1 :], sheet):
                own = find_leftover(teaser)
                if (
                    teaser.number in series
                    or _ends_teasers(teaser)
                    or (own is not None and own.heads_teasers)
                ):
                    break
                found.setdefault(teaser.number, removed(rule))
    return found


def _up_to_heading(label: Unit, below: Sequence[Unit], sheet: Sheet) -> Iterator[Unit]:
    """Yield the units below a label, up to a heading that is set apart from it.

    A page sets label and teasers in one element: the innermost one around the label
    that holds more than the label. Plain text knows none, and all units are yielded.
    """
    shared = [
        box
        for box in label.lines[0].boxes
        if any(u is not label and box in u.lines[0].boxes for u, _ in sheet.page)
    ]
    title = sheet.headline.unit
    for unit in below:
        if title is not None and label.number < title.number < unit.number:
            return  # what stands under the headline is not under the label above it
        if (
            shared
            and unit.tag in ("h2", "h3", "h4")
            and shared[-1] not in unit.lines[0].boxes
        ):
            return
        yield unit


STEPS = (
    mark_title,
    mark_standfirst,
    mark_references,
    mark_machine_summaries,
    mark_notes,
    mark_quoted_mail,
    mark_print_stamps,
    mark_furniture,
    mark_below_comments,
    mark_biographies,
    mark_masthead,
    mark_leftovers,
    mark_between_pitches,
    mark_credits,
    mark_above,
    mark_repeats,
    mark_next_article,
    mark_outside,
    mark_outside_column,
    mark_head_matter,
    mark_insets,
)


def _taken_by(mark: Mark) -> str | None:
    """Return the rule that took a unit out of the body; None where it is in it."""
    if mark.fate in (Fate.HEADING, Fate.REFERENCE):
        return None
    return mark.rule


def _ends_teasers(unit: Unit) -> bool:
    return unit.is_prose and (unit.text[-1] in FULL_STOPS or unit.words >= _LONG_TEASER)


def _is_numbered_question(unit: Unit) -> bool:
    return re.match(r"\d{1,3}[.)]\s.*\?$", unit.text) is not None
