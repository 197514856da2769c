"""What may be said of each kind of page, in runs that stand on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import singledispatch

from briefing.model import Basis
from briefing.site.pages import (
    BriefingPage,
    EntryCard,
    EntryPage,
    MailPage,
    Page,
    PersonPage,
    QuotationPage,
    ReceiptPage,
    StoryPage,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.views.site import site_title

MARK = " · "  # between two runs; the proof parts them at it

_OUTLETS = 3  # that a preview names; more do not fit into one


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What may be said of a page, the shortest first."""

    title: tuple[str, ...]
    description: tuple[str, ...]
    preview: tuple[str, ...]
    spare: tuple[str, ...]  # added one by one until no other page says the same


@singledispatch
def find_lines(page: Page, shelf: Shelf) -> Lines:
    """Return what may be said of a page."""
    title = page.title.text
    told = text_of(page.description) or (title, shelf.say("promise"))
    return Lines(title=(title,), description=told, preview=told, spare=(title,))


@find_lines.register
def _entry_lines(page: EntryPage, shelf: Shelf) -> Lines:
    title, known = page.title.text, _known(shelf, page.card)
    text = text_of(page.description) or (shelf.say("link-only"),)
    return Lines(
        title=(title, *outlet_of(page.card)),
        description=(*known, *text),
        preview=(*known, _collected(shelf), *text),
        spare=(
            *(title, *date_of(page.card)),
            shelf.say("file", file=page.source),
        ),
    )


@find_lines.register
def _quotation_lines(page: QuotationPage, shelf: Shelf) -> Lines:
    # Who said it, and where: the words themselves are the description.
    say, known = shelf.say, _known(shelf, page.card)
    where = outlet_of(page.card) or (page.card.title.text,)
    text = text_of(page.description) or (say("quote-withheld"),)
    return Lines(
        title=(*(text_of(page.speaker) or (say("quote"),)), *where),
        description=(*text, *known),
        preview=(*text, *where, *known[len(outlet_of(page.card)) :], _collected(shelf)),
        spare=(*date_of(page.card), page.title.text),
    )


@find_lines.register
def _person_lines(page: PersonPage, shelf: Shelf) -> Lines:  # noqa: ARG001 as all
    title, role = page.title.text, text_of(page.card.role)
    told = tuple(dict.fromkeys((title, *role, *text_of(page.description))))
    return Lines(title=(title, *role), description=told, preview=told, spare=(title,))


@find_lines.register
def _story_lines(page: StoryPage, shelf: Shelf) -> Lines:
    title = page.title.text
    count = shelf.say("accounts-of-story", count=page.text_count)
    outlets = _outlets([account.card for account in page.accounts])
    told = (count, *outlets, *(text_of(page.description) or (title,)))
    return Lines(
        title=(title, shelf.say("story")),
        description=told,
        preview=told,
        spare=((page.date.text,) if page.date else ()) + (title,),
    )


@find_lines.register
def _briefing_lines(page: BriefingPage, shelf: Shelf) -> Lines:
    title, lead = page.title.text, text_of(page.description)
    cited = shelf.say("texts", count=len(page.sources))
    outlets = _outlets([source.card for source in page.sources])
    return Lines(
        title=(title,),
        description=lead or (title, cited),
        preview=(*(lead or (title,)), cited, *outlets),
        spare=(shelf.say("briefing"), title),
    )


@find_lines.register
def _mail_lines(page: MailPage, shelf: Shelf) -> Lines:
    title, form = page.title.text, shelf.say("mail-form")
    told = (form, *(text_of(page.description) or (title,)))
    return Lines(title=(title, form), description=told, preview=told, spare=(title,))


@find_lines.register
def _receipt_lines(page: ReceiptPage, shelf: Shelf) -> Lines:
    title = page.title.text
    told = (title, page.entry.title.text, shelf.say("receipt-lead"))
    return Lines(title=(title,), description=told, preview=told, spare=())


def text_of(words: Words | None) -> tuple[str, ...]:
    """Return the text of words, if there are any."""
    return (words.text,) if words else ()


def outlet_of(card: EntryCard) -> tuple[str, ...]:
    """Return who printed a report, if that is known."""
    return text_of(card.outlet or card.agency)


def date_of(card: EntryCard) -> tuple[str, ...]:
    """Return when a report was printed, if that is known."""
    return (card.date.text,) if card.date else ()


def _known(shelf: Shelf, card: EntryCard) -> tuple[str, ...]:
    """Return outlet and date, and how the date is known if the source has none."""
    is_printed = card.date is None or card.date_basis is Basis.STATED
    doubt = () if is_printed else (shelf.say(f"date-{card.date_basis}"),)
    return (*outlet_of(card), *date_of(card), *doubt)


def _collected(shelf: Shelf) -> str:
    return shelf.say("collected", site=site_title(shelf).text)


def _outlets(cards: Sequence[EntryCard]) -> tuple[str, ...]:
    """Return the outlets' names, each once, in the order of the reports."""
    names = dict.fromkeys(name for card in cards for name in outlet_of(card))
    return tuple(names)[:_OUTLETS]
