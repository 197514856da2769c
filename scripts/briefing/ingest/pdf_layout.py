"""Lines with their places on pages become paragraphs, headings and running heads."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from briefing.ingest.decode import clean_text
from briefing.ingest.lines import read_lines
from briefing.ingest.page import Page
from briefing.ingest.pdf_parts import Part

# Of the size of the letters; by trial on nine prints of three articles, one and two
# columns, with and without space between paragraphs.
_LARGER = 1.15  # a heading's letters against the text's
_APART = 1.3  # the step to a new paragraph against the usual one
_INDENT = (0.6, 4.0)  # of a paragraph's first line
_FREQUENT = 0.2  # of the steps, at least
_WIDEST = 2.0  # of the letters' size: a wider step parts paragraphs
_EDGE_LINES = 2  # of a page, in which a running head or foot stands
# The region of what a browser prints around a page: the day of printing, the address.
PRINTED = "printed"
_STAMP = re.compile(r"^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}")
_ADDRESS = re.compile(r"^(?:https?|file|\ufb01le):/\S+")
_ENDS = re.compile(r"[.!?…。！？]['\"”’»)\]」』]*\s*$")  # noqa: RUF001 - full width
_NUMBER = re.compile(
    r"\W*(?:page|seite|p\.|s\.|página|pagina)?\W*\d{1,4}(?:\W*(?:of|von|de|di|/)?\W*\d{1,4})?\W*",
    re.IGNORECASE,
)


def lay_out(parts: Sequence[Part]) -> Page:
    """Return the text of a document.

    Args:
        parts: In the order in which they are read, at least one.

    Returns:
        Its lines, paragraphs parted by empty lines, headings and rows with their tags.
        A paragraph goes on over the end of a column or a page; running heads and feet
        stand together at the end, as a page's footer.

    """
    lines = _join_parts(parts)
    printed = _find_printed(lines)
    running = _find_running(lines) | printed
    texts = [line for place, line in enumerate(lines) if place not in running]
    edges = [
        (line, PRINTED if place in printed else "footer")
        for place, line in enumerate(lines)
        if place in running
    ]
    groups = _find_paragraphs(texts)
    tags = _find_tags(groups)
    written: list[tuple[str, str | None, str | None]] = []
    for group, tag in zip(groups, tags, strict=True):
        written += [("", None, None)] if written else []
        written += [(clean_line(line.text), tag, None) for line in group]
    if edges:
        written += [("", None, None)] if written else []
        written += [(clean_line(line.text), None, region) for line, region in edges]
    text = "\n".join(line for line, _, _ in written)
    return Page(
        text=text,
        lines=tuple(
            replace(line, tag=tag, region=region)
            for line, (_, tag, region) in zip(read_lines(text), written, strict=True)
        ),
    )


def clean_line(text: str) -> str:
    """Return a line without stray controls."""
    return clean_text(text).replace("\n", " ")


def _join_parts(parts: Sequence[Part]) -> list[Part]:
    """Return whole lines of the parts that stand on them."""
    lines: list[Part] = []
    for part in parts:
        if lines and part.goes_on:
            lines[-1] = replace(lines[-1], text=lines[-1].text + part.text)
        else:
            lines.append(part)
    return lines


def _find_printed(lines: Sequence[Part]) -> frozenset[int]:
    """Return the places of what a browser prints around a page: day, title, address."""
    pages: defaultdict[int, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        pages[line.page].append(place)
    found: set[int] = set()
    for places in pages.values():
        highest = max(lines[place].y for place in places)
        lowest = min(lines[place].y for place in places)
        edges = [place for place in places if lines[place].y in (highest, lowest)]
        texts = [lines[place].text.strip() for place in edges]
        if any(map(_STAMP.search, texts)) and any(map(_ADDRESS.search, texts)):
            found.update(edges)
    return frozenset(found)


def _find_running(lines: Sequence[Part]) -> frozenset[int]:
    """Return the places of lines that stand at the edge of most pages alike."""
    pages: defaultdict[int, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if not line.is_row:
            pages[line.page].append(place)
    forms: Counter[str] = Counter()
    edges: dict[int, str] = {}
    for places in pages.values():
        ordered = sorted(places, key=lambda place: -lines[place].y)
        ends = {*ordered[:_EDGE_LINES], *ordered[-_EDGE_LINES:]}
        own = {place: re.sub(r"\d+", "#", lines[place].text.strip()) for place in ends}
        edges |= own
        forms.update(set(own.values()))
    least = max(2, len(pages) / 2)
    return frozenset(
        place
        for place, form in edges.items()
        if forms[form] >= least or _NUMBER.fullmatch(lines[place].text)
    )


def _find_paragraphs(lines: Sequence[Part]) -> list[list[Part]]:
    steps: defaultdict[float, list[float]] = defaultdict(list)
    for before, line in pairwise(lines):
        if line.is_row or before.is_row:
            continue
        if before.page == line.page and before.y > line.y and before.size == line.size:
            steps[line.size].append(before.y - line.y)
    usual = {size: _find_step(found, size) for size, found in steps.items()}
    groups: list[list[Part]] = []
    for line in lines:
        if groups and not _is_new(groups[-1][-1], line, usual.get(line.size, 0.0)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _find_step(steps: Sequence[float], size: float) -> float:
    """Return the step from line to line of a paragraph: the least that is frequent."""
    counts = Counter(round(step, 1) for step in steps)
    least = max(2, _FREQUENT * len(steps))
    frequent = [step for step, count in counts.items() if count >= least]
    return min((*frequent, median(steps), _WIDEST * size))


def _is_new(before: Part, line: Part, usual: float) -> bool:
    """Whether a line begins a paragraph, or a table."""
    if before.is_row or line.is_row:
        return before.is_row != line.is_row
    if abs(before.size - line.size) > 0.1 * line.size or before.is_bold != line.is_bold:
        return True
    if line.is_beside(before):
        return True  # far apart: else it is on the same line
    if before.page != line.page or before.y <= line.y:
        return _ENDS.search(before.text) is not None
    least, most = _INDENT
    if least * line.size < line.x - before.x < most * line.size:
        return True
    return bool(usual) and before.y - line.y > _APART * usual


def _find_tags(groups: Sequence[Sequence[Part]]) -> list[str | None]:
    """Return for each paragraph ``h1`` (once), ``h2``, ``h3`` or ``None``."""
    letters: Counter[float] = Counter()
    for group in groups:
        for line in group:
            letters[line.size] += 0 if line.is_row else len(line.text)
    usual = max(letters, key=lambda size: (letters[size], -size), default=0.0)
    largest = max(letters, default=0.0)
    tags: list[str | None] = []
    for group in groups:
        size = group[0].size
        tag = "tr" if group[0].is_row else None
        if tag:
            pass
        elif size >= _LARGER * usual:
            tag = "h1" if size == largest and "h1" not in tags else "h2"
        elif group[0].is_bold and len(group) <= _EDGE_LINES and size >= usual:
            tag = None if _ENDS.search(group[-1].text) else "h3"
        tags.append(tag)
    return tags
