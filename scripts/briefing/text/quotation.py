"""Stretches of plain text between paired quotation marks, outermost ones only."""

# ruff: noqa: RUF001, RUF003 - the marks themselves are the subject of this file

from __future__ import annotations

import re
from dataclasses import dataclass

from briefing.model import Span
from briefing.text.unspaced import is_unspaced

# Families of marks; a stretch that opens with one of a family closes with one of the
# same, so that “mixed" marks still pair.
_FAMILIES = {
    "double": ('“„‟"', '”"“'),
    "single": ("‘‚'", "’'"),
    "angled": ("«»", "»«"),
    "angled-single": ("‹›", "›‹"),
    "corner": ("「", "」"),
    "corner-white": ("『", "』"),
}
_OPENERS = {mark: name for name, (marks, _) in _FAMILIES.items() for mark in marks}
# ``TeX and typewriter style'' is one mark of two characters.
_TYPEWRITER_OPEN, _TYPEWRITER_CLOSE = "``", "''"
_MARK = re.compile(r"``|''(?!'(?!\w))|[“„‟”\"‘‚’'«»‹›「」『』]")
# Elisions that open with an apostrophe: '90s, 'em, 'tis, rock 'n' roll.
_ELISION = re.compile(
    r"['’‘](?:\d0s?|em|tis|twas|til|n['’]?|bout|cause|round)\b", re.IGNORECASE
)
_INNER = ("' ", "’ ")
_UNCLOSED_FAMILIES = frozenset({"double", "typewriter"})
# One comma or full stop that the outer marks enclose belongs to the sentence around
# them; an ellipsis or the stop of an abbreviation ("U.S.") belongs to the words.
_ENCLOSED = re.compile(r"(?:(?<!\.)(?<!\b[^\W\d_])\.|[,،，。])$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words between outer quotation marks."""

    span: Span  # with the marks; half-open, in characters of the text
    words: Span  # without the marks, outer blanks, one enclosed comma or full stop
    is_closed: bool  # False: the paragraph ends before the marks close
    family: str  # kind of marks: double, single, angled, corner, typewriter ...


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    opens: str | None  # family that it may open here
    closes: frozenset[str]  # families that it may close here


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Pair the quotation marks of *text*.

    A quotation inside a quotation stays inside. Apostrophes, feet and inches are no
    marks. Single marks that never close are apostrophes; double marks that never
    close run to the end, as in speech that goes on in the next paragraph. Where a
    stretch opens anew before it closes, the first mark is a slip and is dropped.

    Args:
        text: Plain text of one paragraph.

    Returns:
        The outermost stretches in order; none is empty.

    """
    marks = [_read_mark(text, match) for match in _MARK.finditer(text)]
    quotations = []
    index = 0
    while index < len(marks):
        opener = marks[index]
        if opener.opens is None:
            index += 1
            continue
        closer = _find_closer(text, marks, index)
        if closer is None:
            is_paragraph_speech = opener.opens in _UNCLOSED_FAMILIES and not any(
                mark.opens == opener.opens for mark in marks[index + 1 :]
            )
            if is_paragraph_speech:
                quotations.append(_quotation(text, opener, None))
                break
            index += 1
            continue
        quotations.append(_quotation(text, opener, marks[closer]))
        index = closer + 1
    return tuple(quote for quote in quotations if quote.words[0] < quote.words[1])


def _read_mark(text: str, match: re.Match[str]) -> _Mark:
    mark, (start, end) = match[0], match.span()
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    can_open = not after.isspace() and not _joins(before) and before not in ".,;:!?%"
    if can_open and after in ",.;:!?)]" and not before.isspace():
        can_open = False
    if before == "=":
        can_open = False  # an attribute's value in left-over markup
    can_close = not before.isspace() and not _joins(after)
    if mark == '"':
        # No blank after "he said," or one between the marks that close two quotes.
        can_open = can_open or (before in ",:.?!" and after.isalnum())
        can_close = can_close or (
            before == " " and not after.isalnum() and text[:start].endswith(_INNER)
        )
    if mark in (_TYPEWRITER_OPEN, _TYPEWRITER_CLOSE):
        return _Mark(
            start,
            end,
            "typewriter" if mark == _TYPEWRITER_OPEN else None,
            frozenset(
                {"typewriter"} if mark == _TYPEWRITER_CLOSE and can_close else ()
            ),
        )
    opens = _OPENERS.get(mark)
    closes = {name for name, (_, marks) in _FAMILIES.items() if mark in marks}
    if opens in ("corner", "corner-white") or closes & {"corner", "corner-white"}:
        return _Mark(start, end, opens, frozenset(closes))  # no blanks around these
    if before.isspace() and not after.isalnum() and mark in "«»‹›":
        # French print sets blanks inside its marks; there « and ‹ always open.
        is_opener = mark in "«‹"
        own = frozenset() if is_opener else frozenset(closes)
        return _Mark(start, end, opens if is_opener else None, own)
    # In English print “ only opens, also after “said,” or before a stray blank.
    if mark == "“" and not _joins(before) and (not after.isspace() or before.isspace()):
        can_open = True
    if opens == "single" and _ELISION.match(text, start):
        opens = None
    return _Mark(
        start,
        end,
        opens if can_open else None,
        frozenset(closes) if can_close else frozenset(),
    )


def _joins(letter: str) -> bool:
    """Tell whether a mark beside *letter* stands within a word."""
    return letter.isalnum() and not is_unspaced(letter)


def _find_closer(text: str, marks: list[_Mark], index: int) -> int | None:
    """Return the index of the mark that closes the one at *index*."""
    family = marks[index].opens
    depth = 0
    for at in range(index + 1, len(marks)):
        mark = marks[at]
        if family in mark.closes:
            if depth:
                depth -= 1
            elif not _is_plural_possessive(text, marks, at, family):
                return at
        elif mark.opens == family:
            if family == "single" or not _nests(marks, at, family):
                return None
            depth += 1
    return None


def _nests(marks: list[_Mark], index: int, family: str | None) -> bool:
    """Tell whether a second opening mark is nested: two closing marks follow it."""
    kinds = []
    for mark in marks[index + 1 :]:
        if family in mark.closes:
            kinds.append("closes")
        elif mark.opens == family:
            kinds.append("opens")
    return kinds[:2] == ["closes", "closes"]


def _is_plural_possessive(
    text: str, marks: list[_Mark], index: int, family: str | None
) -> bool:
    """Tell whether a closing single mark is the apostrophe of "the workers’ rights"."""
    mark = marks[index]
    if family != "single" or text[mark.start - 1] != "s":
        return False
    if not (
        text[mark.end : mark.end + 1] == " " and text[mark.end + 1 :][:1].islower()
    ):
        return False
    for later in marks[index + 1 :]:
        if later.opens == family:
            return False
        if family in later.closes:
            return True
    return False


def _quotation(text: str, opener: _Mark, closer: _Mark | None) -> Quotation:
    end = len(text.rstrip()) if closer is None else closer.end
    inner = text[opener.end : end if closer is None else closer.start]
    start = opener.end + len(inner) - len(inner.lstrip())
    words = inner.strip()
    words = _ENCLOSED.sub("", words).rstrip()
    return Quotation(
        span=(opener.start, end),
        words=(start, start + len(words)),
        is_closed=closer is not None,
        family=opener.opens or "double",
    )
