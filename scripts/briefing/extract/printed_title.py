"""The headline that is printed above a text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.extract.headline_scores import LEAST_SCORE, TOP, Page, score_headline
from briefing.extract.leftovers import find_leftover
from briefing.extract.masthead import is_credit_line
from briefing.extract.opening import find_opening, telling_words
from briefing.extract.pictures import is_caption, is_picture_credit
from briefing.extract.rules import Rule
from briefing.extract.section import is_breadcrumb
from briefing.extract.titles import BAR, NAME, POINTER, TITLE, Headline, stated_title
from briefing.extract.units import Unit, fold

_HEAD = 40  # units above the text in which a headline is looked for
_BODY = 8  # paragraphs of the text that a headline is compared with
_LONGEST_HEADLINE = 32  # words
_DOMAIN = re.compile(r"\w\.(?:com|org|net|info|[a-z]{2})$", re.IGNORECASE)
_DASH = re.compile(r"\s[–—-]\s")
# The line of a mail's head that repeats what the mail itself is headed by.
_SUBJECT = re.compile(
    r"\W*(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|temat|"
    r"тема|konu)\s?: ",
    re.IGNORECASE,
)
_COLUMN = re.compile(r"(?:opinion|analysis|comment(?:ary)?|editorial): ", re.IGNORECASE)


def find_printed_title(units: Sequence[Unit]) -> Headline | None:
    """Choose the line that looks most like a headline above the first text."""
    first = find_opening(units)
    above = (*units[: min(first, TOP)], *units[max(first - _HEAD, TOP) : first])
    head = [unit for unit in above if _may_be_title(unit)]
    text = [unit for unit in units[first:] if unit.is_prose][:_BODY]
    page = Page(
        units=units,
        places={unit.number: place for place, unit in enumerate(units)},
        opening=first,
        body=frozenset().union(*map(telling_words, text)),
    )
    best: tuple[float, int] | None = None
    for index, unit in enumerate(head):
        score = score_headline(unit, page)
        if score >= LEAST_SCORE and (best is None or score > best[0]):
            best = (score, index)
    if best is None:
        return None
    unit = head[best[1]]
    value, suffix = _split_bar(unit, units)
    if suffix is not None:
        # A page's own title and its headline: the one without the bar is it.
        twin = next((u for u in head if u.key == fold(value)), None)
        if twin is not None:
            return stated_title(twin, twin.span, twin.text, TITLE, suffix=suffix)
    else:
        suffix = _suffix_elsewhere(unit, head)
    start = unit.span[0]
    return stated_title(unit, (start, start + len(value)), value, TITLE, suffix=suffix)


def _suffix_elsewhere(unit: Unit, head: Sequence[Unit]) -> str | None:
    """Return what another line of the head adds to the headline after a bar."""
    for other in head:
        rest = other.text[len(unit.text) :]
        if other.key.startswith(unit.key) and (mark := BAR.match(rest)) is not None:
            return rest[mark.end() :].strip() or None
    return None


def _may_be_title(unit: Unit) -> bool:
    return (
        unit.words <= _LONGEST_HEADLINE
        and ((rule := find_leftover(unit)) is None or _is_column(unit, rule))
        and not is_credit_line(unit)
        and not is_breadcrumb(unit.text)
        and _SUBJECT.match(unit.text) is None
        and POINTER.match(unit.text) is None
        and not is_caption(unit)
        and not is_picture_credit(unit)
    )


def _is_column(unit: Unit, rule: Rule) -> bool:
    """Say whether what looks like a teaser may be the headline of an opinion piece."""
    return rule.name == "see-also" and _COLUMN.match(unit.text) is not None


def _split_bar(unit: Unit, units: Sequence[Unit]) -> tuple[str, str | None]:
    """Cut what a title bar adds: after a bar always, after a dash if repeated."""
    text = unit.text
    cuts = [
        (text[: mark.start()].rstrip(), text[mark.end() :].strip(), mark[0])
        for mark in BAR.finditer(text)
    ]
    cuts = [cut for cut in cuts if cut[0] and cut[1]]
    keys = {other.key for other in units if other.number != unit.number}
    for title, suffix, mark in cuts:
        is_longer = len(suffix) > len(title) and "|" not in mark
        if fold(title) in keys and len(title.split()) >= 3 and not is_longer:  # noqa: PLR2004
            return title, suffix
    for title, suffix, mark in cuts:
        is_short = len(suffix.split()) <= 5 and len(suffix) < len(title)  # noqa: PLR2004
        is_name = fold(suffix) in keys or _DOMAIN.search(suffix) is not None
        if is_short and ("|" in mark or is_name):
            return title, suffix
        if unit is units[0] and _DASH.fullmatch(mark) and _is_site(title, suffix):
            return title, suffix
    return text, None


def _is_site(title: str, suffix: str) -> bool:
    """Say whether the words behind a dash at the top of a page are its name."""
    words = title.split()
    lower = sum(word[0].islower() and len(word) > 3 for word in words)  # noqa: PLR2004
    return (
        NAME.fullmatch(suffix) is not None
        and lower >= 2  # noqa: PLR2004 - where all words have capitals they tell nothing
        and len(words) >= 2 * len(suffix.split())
    )
