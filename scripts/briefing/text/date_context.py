"""What a date expression is resolved against: the day of publishing and the context."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from briefing.model import DateClue
from briefing.text.calendar_spans import Stretch
from briefing.text.dates import DateExpression

Expression = DateExpression | DateClue

# How much farther a day may lie that the tense speaks for than one it speaks
# against: from 2 to 8 all the same on the development half of TempEval-3, 1 and 12
# are worse; re-run its scorer.
_AGAINST_TENSE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the expressions before one mean, for what counts from there."""

    last: Stretch | None = None  # of the expression before
    day: date | None = None  # the last that was told
    quarter: Stretch | None = None  # the last that was named by its number


def choose_nearest(
    stretches: Sequence[Stretch], anchor: date, tense: int, *, other_year: int = 1
) -> Stretch | None:
    """Return the stretch nearest to the anchor, the tense weighed in.

    Args:
        stretches: To choose from.
        anchor: The day of publishing.
        tense: -1 told as past, 1 told as to come, 0 not known.
        other_year: How much farther a stretch counts that begins in another year than
            the anchor's, where no tense is known.

    """

    def distance(stretch: Stretch) -> int:
        first, last = stretch.interval.first, stretch.interval.last
        if first <= anchor <= last:
            return 0
        days = (anchor - last).days if last < anchor else (first - anchor).days
        if not tense:
            return days * (1 if first.year == anchor.year else other_year)
        is_against = tense > 0 if last < anchor else tense < 0
        return days * (_AGAINST_TENSE if is_against else 1)

    return min(stretches, key=distance, default=None)
