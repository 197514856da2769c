"""A briefing as plain text, to be sent with a messenger."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.site.forms.places import find_address
from briefing.site.pages import (
    BriefingPage,
    Citation,
    CitedUnit,
    EditorPart,
    Group,
    Imprint,
    SectionValue,
    SourceItem,
)
from briefing.site.shelf import Shelf
from briefing.site.views.site import site_title

_BULLET = "•"


def write_text(shelf: Shelf, page: BriefingPage) -> str:
    """Return a briefing as lines of text, its citations as numbers of its sources."""
    return "\n".join(_lines(shelf, page)) + "\n"


def _lines(shelf: Shelf, page: BriefingPage) -> Iterator[str]:
    yield page.title.text
    yield site_title(shelf).text
    yield find_address(page, page.root + page.path)
    yield from _imprint(shelf, page.imprint)
    if page.theme_description is not None:
        yield from ("", page.theme_description.text)
    if page.summary is not None:
        yield from ("", f"{shelf.say('bottom-line')}: {page.summary.text}")
    for section in page.sections:
        yield from _section(shelf, section)
    yield from ("", page.sources_heading.text.upper())
    for source in page.sources:
        yield from ("", *_source(shelf, page, source))
    if page.imprint.sign_off is not None:
        yield from ("", page.imprint.sign_off.text)


def _section(shelf: Shelf, section: SectionValue) -> Iterator[str]:
    if section.heading is not None:
        yield from ("", section.heading.text.upper())
    for group in section.groups:
        for heading in _headings(shelf, group):
            yield from ("", f"{heading}:")
        for part in group.parts:
            yield from ("", *_part(shelf, part))
    if section.has_completions:
        yield from ("", shelf.say("completed"))
    if section.withheld:
        yield from ("", shelf.say("passages-withheld", count=section.withheld))


def _imprint(shelf: Shelf, imprint: Imprint) -> Iterator[str]:
    if imprint.issued is not None:
        yield f"{shelf.say('issued')}: {imprint.issued.text}"
    if imprint.reports is not None:
        yield f"{shelf.say('reports-of')}: {imprint.reports.text}"
    if imprint.distribution is not None:
        yield f"{shelf.say('distribution')}: {imprint.distribution.text}"


def _headings(shelf: Shelf, group: Group) -> Iterator[str]:
    """Yield what stands over a group: its speaker, its days, what it is about."""
    if group.speaker is not None:
        yield group.speaker.text
    if group.date is not None:
        yield group.date.text
    if group.about is not None:
        yield shelf.say(f"differs-{group.about}")


def _part(shelf: Shelf, part: CitedUnit | EditorPart) -> Iterator[str]:
    if isinstance(part, CitedUnit):
        yield f"{_BULLET} {part.text}"
        yield "  " + " ".join(_mark(shelf, one) for one in part.citations)
    else:
        yield f"{shelf.say('editor-words')}: {part.rich.html.striptags()}"
        if part.was is not None:
            yield f"{shelf.say('tool-wording')}:"
            yield from _part(shelf, part.was)


def _mark(shelf: Shelf, citation: Citation) -> str:
    number = citation.number
    words = [citation.label.text if number is None else str(number)]
    if citation.paragraph is not None:
        words.append(shelf.say("paragraph", paragraph=citation.paragraph))
    if citation.is_emended:
        words.append(shelf.say("emended"))
    return f"[{', '.join(words)}]"


def _source(shelf: Shelf, page: BriefingPage, source: SourceItem) -> Iterator[str]:
    card = source.card
    yield f"[{source.number}] {card.title.text}"
    outlet = card.outlet or card.agency
    known = [outlet.text if outlet else shelf.say("outlet-unknown")]
    known.append(card.date.text if card.date else shelf.say("date-unknown"))
    yield f"    {', '.join(known)}"
    yield f"    {find_address(page, card.href)}"
    if source.url is not None:
        yield f"    {source.url}"
