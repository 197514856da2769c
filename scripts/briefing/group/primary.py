"""Whether an entry is an official statement's own text, not a report on one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model import Basis, BlockKind, Entry, Evidence, Span

# A line that says what a text is: the habit of press offices everywhere.
_RELEASE = re.compile(
    r"^[ \t*#]*(?P<words>for immediate release|press release|media release|news release"
    r"|media advisory|press statement|pressemitteilung|communiqué de presse"
    r"|comunicado de prensa|comunicato stampa|persbericht|pressmeddelande)[ \t*:.]*$",
    re.IGNORECASE | re.MULTILINE,
)
# A title that names the kind of a text rather than tell what happened.
_FORM = re.compile(
    r"(?:full text(?: of)?|text of|transcript(?: of)?|readout of|joint statement"
    r"|(?:press |joint |official )?statement (?:by|of|from|on)|(?:press )?briefing by"
    r"|(?:opening |closing )?remarks (?:by|of|at)|(?:speech|address) (?:by|of)"
    r"|(?:joint |final )?communiqu[ée]|declaration (?:of|by)|open letter)\b",
    re.IGNORECASE,
)
# An outlet that is an office and no newspaper.
_OFFICE = re.compile(
    r"\b(?:ministry|department of|office of|embassy|white house|government of"
    r"|council of"
    r"|european (?:commission|council|parliament|union)|united nations|central bank"
    r"|press (?:office|service)|secretariat)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"(?<![\w’'])(?:I|[Ww]e|[Oo]ur)(?![\w.])")
_QUOTED = re.compile(r"“[^”]*”?|\"[^\"]*\"?|«[^»]*»?")
_FEWEST = 3  # paragraphs in which the writer speaks


def find_primary(entry: Entry, text: str) -> tuple[Evidence, ...]:
    """Return the words by which an entry is an official statement itself; () if none.

    Either a line of the source says so ("For immediate release"), or the printed title
    names the form of a statement and the outlet is an office, or the title names it and
    the text speaks as "I" or "we" outside of quotation marks. A report on a statement
    has the first of these rarely and never both of the others.

    Args:
        entry: With its blocks.
        text: Of its source, that the entry's spans count in.

    """
    if found := _RELEASE.search(text):
        return (_cite(text, found.span("words"), "says-release"),)
    title = _find_form(entry, text)
    if title is None:
        return ()
    for one in entry.outlet.evidence:
        if one.span is not None and _OFFICE.search(one.text):
            return (_cite(text, title, "names-form"), one)
    spoken = list(_find_first_persons(entry))
    if len(spoken) < _FEWEST:
        return ()
    return (
        _cite(text, title, "names-form"),
        _cite(text, spoken[0], "speaks-itself"),
    )


def _find_form(entry: Entry, text: str) -> Span | None:
    """Return where a printed title names the form of a statement."""
    if entry.title.basis is not Basis.STATED:
        return None
    for one in entry.title.evidence:
        if one.span is None:
            continue
        words = text[slice(*one.span)]
        if found := _FORM.match(words.lstrip()):
            start = one.span[0] + len(words) - len(words.lstrip())
            return (start, start + found.end())
    return None


def _find_first_persons(entry: Entry) -> Iterator[Span]:
    """Yield the source span of the first "I" or "we" of each paragraph that has one."""
    for block in entry.blocks:
        if block.kind is not BlockKind.PARAGRAPH or block.is_edited or not block.spans:
            continue
        bare = _QUOTED.sub(lambda found: " " * len(found[0]), block.text)
        first, last = block.spans[0]
        found = _FIRST_PERSON.search(bare, 0, last - first)
        if found is not None:
            yield first + found.start(), first + found.end()


def _cite(text: str, span: Span, rule: str) -> Evidence:
    return Evidence(text=text[slice(*span)], span=span, rule=rule)
