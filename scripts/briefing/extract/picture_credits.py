"""Credits of pictures on lines of their own, and the captions above them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from briefing.extract.marks import Mark, Marks, Sheet, removed
from briefing.extract.pictures import (
    CREDIT,
    CREDITED,
    is_caption,
    is_maker_alone,
    is_picture_credit,
)
from briefing.extract.units import Unit
from briefing.model import Fate

# A caption whose credit stands on a line of its own. Set on two thirds of the sites of
# the development cases, for the body score of half-cleaned text.
_LONGEST_CREDITED = 42  # words of one that stands apart from the text
_SHORT_CREDITED = 24  # words of one between two paragraphs
_SHARE_CREDITED = 0.6  # of the words that half of the paragraphs have at least
_HABIT = 3  # credits of a page that show how it sets its captions
_OPENS_SPEECH = re.compile(r"\W")  # no letter: a caption begins with its words


def mark_credits(sheet: Sheet) -> Marks:
    """Mark picture credits that stand without a caption, or below one."""
    found: Marks = {}
    before: Sequence[Unit] = ()  # the units above, the nearest last
    credited: list[Sequence[Unit]] = []  # what stands above each credit, and it
    for unit, rule in sheet.page:
        if rule is None and is_picture_credit(unit):
            found[unit.number] = removed(CREDIT)
            credited.append((*before, unit))
        elif is_maker_alone(unit):
            credited.append((*before, unit))
        before = (*before[-1:], unit)
    live = {unit.number for unit in sheet.live}
    for *above, credit in credited:
        if (
            above
            and above[-1].number in live
            and _is_credited(above, credit, sheet, credited)
        ):
            found[above[-1].number] = Mark(fate=Fate.CAPTION, rule=CREDITED.name)
    return found


def _is_credited(
    above: Sequence[Unit],
    credit: Unit,
    sheet: Sheet,
    credited: Sequence[Sequence[Unit]],
) -> bool:
    """Say whether the last of two units is the caption of a credit below it.

    Args:
        above: One or two units straight above the credit, the last one live.
        credit: The credit.
        sheet: The page.
        credited: Each credit of the page, with what stands above it.

    """
    *others, unit = above
    if (
        not unit.is_prose
        or unit.words > _LONGEST_CREDITED
        or _OPENS_SPEECH.match(unit.text)
        or is_caption(unit)
    ):
        return False
    texts = {
        one.number: one.words
        for one in sheet.live
        if one.is_prose and not is_caption(one)
    }
    if not any(other.number in texts for other in others):
        return True
    # Below a paragraph: shorter than these are, or as short above each credit. There
    # an agency's name alone may be the report's own.
    return (
        unit.words <= _SHORT_CREDITED
        and credit.words > 1
        and (
            unit.words <= _SHARE_CREDITED * median(texts.values())
            or (
                len(credited) >= _HABIT
                and all(one[-2].words <= _SHORT_CREDITED for one in credited if one[1:])
            )
        )
    )
