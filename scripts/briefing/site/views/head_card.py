"""The card image of each kind of page: the words that stand on it."""

from __future__ import annotations

from dataclasses import replace

from briefing.site.links import FRONT, card_path
from briefing.site.pages import (
    BriefingPage,
    Card,
    EntryCard,
    EntryPage,
    Page,
    PersonPage,
    QuotationPage,
    StoryPage,
)
from briefing.site.shelf import Shelf
from briefing.site.views.head_lines import MARK, date_of, outlet_of, text_of
from briefing.site.views.site import site_title


def find_card(shelf: Shelf, page: Page) -> Card:
    """Return the page's own card; of what has none, that of the whole site."""
    name = site_title(shelf).text
    # What is mailed is the briefing, with the briefing's card.
    path = card_path(page.path.replace("mail/", "briefings/", 1))
    card = Card(path=path, kicker=None, title=page.title.text, foot=name)
    if isinstance(page, EntryPage):
        collected = shelf.say("collected", site=name)
        return replace(card, kicker=_origin(shelf, page.card), foot=collected)
    if isinstance(page, QuotationPage) and page.quote is not None:
        return replace(
            card,
            kicker=_origin(shelf, page.card),
            name=MARK.join((*text_of(page.speaker), *text_of(page.role))) or None,
            foot=shelf.say("collected", site=name),
            is_speech=True,
            has_mark=page.quote.is_sentence,
        )
    if isinstance(page, PersonPage):
        role = page.card.role
        return replace(
            card, kicker=shelf.say("person"), name=role.text if role else None
        )
    if isinstance(page, BriefingPage):
        return replace(card, kicker=shelf.say("briefing"))
    if isinstance(page, StoryPage):
        count = shelf.say("accounts-of-story", count=page.text_count)
        return replace(card, kicker=count)
    return Card(path=card_path(FRONT), kicker=None, title=name, foot=None)


def _origin(shelf: Shelf, card: EntryCard) -> str:
    """Return who printed a report and when, as far as it is known."""
    known = outlet_of(card) or (shelf.say("outlet-unknown"),)
    return MARK.join((*known, *date_of(card)))
