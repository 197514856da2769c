"""Whether two sentences of one story, read for comparing, contradict each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.group.alignment import weigh_sentence
from briefing.group.clauses import Weights, is_one_clause, weigh_clause
from briefing.group.quantities import Quantity, find_quantities, may_agree
from briefing.group.statuses import Claim, find_claims, is_reversal
from briefing.model import ClueKind, Passage, Span
from briefing.text.dates import DateExpression, find_dates
from briefing.text.words import find_words, is_stop_word, stem

FEWEST_REVERSED = 4  # telling words: "I think it is wrong" denies nothing
NEARBY = 5  # words to either side of a date that say what happened then
_NAMING_DAYS = frozenset(
    {ClueKind.DAY, ClueKind.WEEKDAY, ClueKind.MONTH, ClueKind.YEAR, ClueKind.RANGE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One sentence of a story, read for comparing."""

    passage: Passage
    weights: Mapping[str, float]  # without figures and words of dates
    quantities: tuple[Quantity, ...]
    dates: tuple[DateExpression, ...]
    claims: tuple[Claim, ...]
    clauses: Mapping[Span, Weights]  # by the place of the figure or date in each


def read_sentence(passage: Passage) -> Reading:
    """Return an English sentence with what can differ in it."""
    dates = tuple(find_dates(passage.text))
    spans = tuple(expression.span for expression in dates)
    bare = list(passage.text)
    for start, end in spans:
        bare[start:end] = " " * (end - start)
    weights = weigh_sentence("".join(bare), "en")
    quantities = tuple(find_quantities(passage.text, spans))
    naming = tuple(each for each in dates if each.kind in _NAMING_DAYS)
    return Reading(
        passage=passage,
        weights={word: each for word, each in weights.items() if not word[0].isdigit()},
        quantities=quantities,
        dates=naming,
        claims=tuple(find_claims(passage.text)),
        clauses={
            span: weigh_clause(passage.text, span, spans)
            for span in (
                *(each.span for each in quantities),
                *(each.span for each in naming),
            )
        },
    )


def is_reversed(one: Reading, other: Reading) -> bool:
    """Tell whether two sentences that say enough to be compared deny each other."""
    if min(len(one.weights), len(other.weights)) < FEWEST_REVERSED:
        return False
    return is_reversal(one.passage.text, other.passage.text)


def differ_in_number(
    one: Reading, other: Reading, readings: Sequence[Reading], *, is_one_fact: bool
) -> bool:
    """Tell whether two sentences count the same thing differently.

    Args:
        one: Of one entry.
        other: Of another entry.
        readings: All of the story: who tells the other's figure too does not differ.
        is_one_fact: Whether the sentences tell one fact; else the clauses with the
            figures have to.

    """
    for first in one.quantities:
        for second in other.quantities:
            if first.unit != second.unit or may_agree(first, second):
                continue
            if is_one_fact:
                is_one_thing = bool(first.nearby & second.nearby)
            else:
                is_one_thing = first.unit != "" and is_one_clause(
                    one.clauses[first.span], other.clauses[second.span]
                )
            if not is_one_thing:
                continue
            if _tells_number(one, second, readings):
                continue
            if not _tells_number(other, first, readings):
                return True
    return False


def _tells_number(
    teller: Reading, quantity: Quantity, readings: Sequence[Reading]
) -> bool:
    """Tell whether the teller's entry has this figure of the same unit anywhere."""
    return any(
        each.unit == quantity.unit and may_agree(each, quantity)
        for reading in readings
        if reading.passage.entry == teller.passage.entry
        for each in reading.quantities
    )


def differ_in_date(
    one: Reading, other: Reading, readings: Sequence[Reading], *, is_one_fact: bool
) -> bool:
    """Tell whether two sentences date one thing differently; see `differ_in_number`."""
    for first in one.dates:
        for second in other.dates:
            if first.kind is not second.kind or _is_one_date(first, second):
                continue
            if first.tense * second.tense < 0:  # what was is not what will be
                continue
            if is_one_fact:
                is_one_thing = _is_of_one_thing(
                    one.passage.text, first, other.passage.text, second
                )
            else:
                is_one_thing = is_one_clause(
                    one.clauses[first.span], other.clauses[second.span]
                )
            if not is_one_thing:
                continue
            if _tells_date(one, second, readings):
                continue
            if not _tells_date(other, first, readings):
                return True
    return False


def _is_of_one_thing(
    text: str, date: DateExpression, other: str, other_date: DateExpression
) -> bool:
    """Tell whether words next to two dates are the same: "released Sunday"."""
    return bool(_list_nearby(text, date) & _list_nearby(other, other_date))


def _list_nearby(text: str, date: DateExpression) -> set[str]:
    start, end = date.span
    words = (*find_words(text[:start])[-NEARBY:], *find_words(text[end:])[:NEARBY])
    return {stem(word.folded) for word in words if not is_stop_word(word.folded)}


def _tells_date(
    teller: Reading, date: DateExpression, readings: Sequence[Reading]
) -> bool:
    return any(
        each.kind is date.kind and _is_one_date(each, date)
        for reading in readings
        if reading.passage.entry == teller.passage.entry
        for each in reading.dates
    )


def _is_one_date(one: DateExpression, other: DateExpression) -> bool:
    """Tell whether nothing that both print of a date is different."""
    return all(
        first is None or second is None or first == second
        for first, second in (
            (one.year, other.year),
            (one.month, other.month),
            (one.first_day, other.first_day),
            (one.last_day, other.last_day),
            (one.weekday, other.weekday),
            (one.offset, other.offset),
        )
    )
