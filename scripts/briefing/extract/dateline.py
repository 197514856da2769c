# ruff: noqa: RUF001, RUF003 - marks of many scripts
"""The dateline: place and agency that open a report."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.extract.rules import Rule
from briefing.extract.units import fold
from briefing.extract.words import AGENCIES, NO_PLACES
from briefing.model import Basis, Block, Evidence, Field, Span

DATELINE = Rule(
    name="dateline",
    sentence="A place in capitals, or a place with an agency in brackets, before a "
    "dash or colon opens a report; it is read as a field and stays in the text.",
    example="LISBON (Reuters) — The port reopened on Thursday.",
)

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻŃŅŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽА-ЯЁІЇЄ"
_DAY = (
    r"(?:,?\s+[^\W\d_]{3,9}\.?\s+\d{1,2}(?:,?\s+\d{4})?"
    r"|,?\s+\d{1,2}\.?\s+[^\W\d_]{3,9})?"
)
_AGENCY = r"(?P<agency>[^()\d]{2,40})"
_CAPITALS = re.compile(
    rf"(?P<place>[{_UPPER}][{_UPPER} .'’/-]*[{_UPPER}](?:,\s+[{_UPPER}][\w.]+"
    rf"(?:\s[{_UPPER}][\w.]+)?)?){_DAY}\s*(?:\({_AGENCY}\)\s*)?"
    rf"(?P<mark>[—–:]|--|-(?=\s))\s*"
)
_NAMED = re.compile(
    rf"(?P<place>[{_UPPER}][\w.'’-]+(?:[ /][{_UPPER}][\w.'’-]+){{0,3}}"
    rf"(?:,\s+[{_UPPER}][\w.]+)?){_DAY},?\s*\({_AGENCY}\)\s*(?P<mark>[—–:]|--|-)\s*"
)
_AGENCY_ONLY = re.compile(rf"\({_AGENCY}\)\s*(?P<mark>[—–:]|--|-)\s*")
# "新华社北京5月12日电", "(서울=연합뉴스)", "【ロンドン共同】", "МОСКВА, 12 мая. ТАСС":
# agencies' own forms.
_OWN_FORMS = (
    re.compile(
        r"[(（]?(?P<agency>新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社)"
        r"(?:[记記]者[\u4e00-\u9fff]{2,4}?(?=[\u4e00-\u9fff]{2}\d))?"
        r"(?P<place>[\u4e00-\u9fff]{2,6}?)?(?:\d{1,2}月)?\d{1,2}日(?:专|綜合|综合)?[电電]"
    ),
    re.compile(r"\((?P<place>[가-힣]{2,6})=(?P<agency>연합뉴스|뉴시스|뉴스1)\)"),
    re.compile(
        r"【(?P<place>[^【】=＝]{1,8}?)?[=＝]?(?P<agency>共同|時事|ロイター|AFP)】"
    ),
    re.compile(
        rf"(?P<place>[{_UPPER}][{_UPPER} -]+),?\s\d{{1,2}}\s[а-яіїє]{{3,9}}\W{{1,4}}"
        r"(?P<agency>РИА Новости|ТАСС|Интерфакс|Укринформ|Укрінформ|УНИАН)\b"
    ),
)
_LONGEST = 40  # characters of a place
_SHORTEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """Place and agency at the start of a text, with their spans in it."""

    place: tuple[str, Span] | None
    agency: tuple[str, Span] | None


def find_dateline(text: str) -> Dateline | None:
    """Read the dateline that opens *text*.

    Args:
        text: The first paragraph, no blank at its start.

    Returns:
        The dateline; None where the text opens straight with its lede. Words that
        open a line in capitals and are no place (``WATCH:``) make no dateline.

    """
    own = next((found for form in _OWN_FORMS if (found := form.match(text))), None)
    if own is not None:
        place = (own["place"], own.span("place")) if own["place"] else None
        return Dateline(place=place, agency=(own["agency"], own.span("agency")))
    for pattern in (_CAPITALS, _NAMED, _AGENCY_ONLY):
        match = pattern.match(text)
        if match is None:
            continue
        agency = _agency(match)
        if pattern is not _CAPITALS and agency is None:
            continue
        if pattern is _AGENCY_ONLY:
            return Dateline(place=None, agency=agency)
        name = match["place"]
        words = {fold(word).strip(".'") for word in re.split(r"[\s/,]+", name)}
        if not _SHORTEST <= len(name) <= _LONGEST or words & NO_PLACES:
            continue
        return Dateline(place=(name, match.span("place")), agency=agency)
    return None


def write_place(dateline: Dateline | None, lede: Block) -> Field[str]:
    """Return a dateline's place as a field of the entry whose lede it opens."""
    if dateline is None or dateline.place is None:
        return Field(value=None, basis=Basis.UNKNOWN)
    place, (start, end) = dateline.place
    base = lede.spans[0][0]
    evidence = Evidence(text=place, span=(base + start, base + end), rule=DATELINE.name)
    return Field(value=place, basis=Basis.STATED, evidence=(evidence,))


def _agency(match: re.Match[str]) -> tuple[str, Span] | None:
    printed = match["agency"]
    if printed is None:
        return None
    for part in re.finditer(r"[^/,]+", printed):
        if fold(part[0]) in AGENCIES:
            words = part[0].strip()
            start = match.start("agency") + part.start() + part[0].find(words)
            return words, (start, start + len(words))
    return None
