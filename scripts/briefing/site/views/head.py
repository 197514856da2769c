"""What each page says of itself: title, description, preview, other forms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.model import Basis
from briefing.site.citation_tags import write_citation_tags
from briefing.site.linked_data import build_linked_data
from briefing.site.links import (
    FEED,
    FRONT,
    JSON_FEED,
    bibtex_path,
    card_path,
    csl_path,
    data_path,
    json_feed_path,
    text_path,
    write_url,
)
from briefing.site.pages import (
    Alternate,
    BriefingPage,
    Card,
    EntryCard,
    EntryPage,
    FrontPage,
    Head,
    MailPage,
    Page,
    ReceiptPage,
    StoryPage,
    Words,
)
from briefing.site.shelf import Shelf
from briefing.site.views.site import site_title

MARK = " · "  # between two runs; the proof parts them at it

_OUTLETS = 3  # that a preview names; more do not fit into one
_ATOM, _JSON = "application/atom+xml", "application/feed+json"
_BIBTEX, _CSL = "application/x-bibtex", "application/vnd.citationstyles.csl+json"
_DATA, _TEXT = "application/json", "text/plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lines:
    """What may be said of a page, the shortest first."""

    title: tuple[str, ...]
    description: tuple[str, ...]
    preview: tuple[str, ...]
    spare: tuple[str, ...]  # added one by one until no other page says the same


def add_heads(shelf: Shelf, pages: Sequence[Page]) -> tuple[Page, ...]:
    """Return the pages with their heads; no two share a title or a description.

    Where two pages would, each adds what else it knows of itself: a date, in the end
    the name of its source. Two text pages of the same title are left to their editor.
    """
    lines = [_find_lines(shelf, page) for page in pages]
    titles = _part([one.title for one in lines], [one.spare for one in lines])
    descriptions = _part(
        [one.description for one in lines], [one.spare for one in lines]
    )
    return tuple(
        replace(page, head=_make_head(shelf, page, one.preview, title, description))
        for page, one, title, description in zip(
            pages, lines, titles, descriptions, strict=True
        )
    )


def _make_head(
    shelf: Shelf, page: Page, preview: Sequence[str], title: str, description: str
) -> Head:
    name = site_title(shelf).text
    card = _find_card(shelf, page) if shelf.base else None
    return Head(
        title=title if isinstance(page, FrontPage) else f"{title}{MARK}{name}",
        description=description,
        preview_title=title,
        preview=MARK.join(preview),
        card=card,
        image=write_url(shelf.base, card.path) if card else None,
        image_text=MARK.join(filter(None, (card.kicker, card.title, card.foot)))
        if card
        else None,
        alternates=tuple(_alternates(shelf, page)),
        citation=write_citation_tags(page) if isinstance(page, EntryPage) else (),
        linked_data=build_linked_data(shelf, page, title),
        robots=None if shelf.settings.site.index else "noindex",
    )


def _part(
    wanted: Sequence[tuple[str, ...]], spare: Sequence[tuple[str, ...]]
) -> list[str]:
    """Return each text joined, with as much from *spare* as makes it the only one."""
    texts = [list(one) for one in wanted]
    for place in range(max(map(len, spare), default=0)):
        counts = Counter(MARK.join(one) for one in texts)
        for text, more in zip(texts, spare, strict=True):
            is_shared = counts[MARK.join(text)] > 1
            if is_shared and place < len(more) and more[place] not in text:
                text.append(more[place])
    return [MARK.join(one) for one in texts]


def _find_lines(shelf: Shelf, page: Page) -> _Lines:
    say, title = shelf.say, page.title.text
    lead = _texts(page.description)
    if isinstance(page, EntryPage):
        known = (*_outlet(page.card), *_date(page.card), *_doubt(shelf, page.card))
        collected = say("collected", site=site_title(shelf).text)
        text = lead or (say("link-only"),)
        return _Lines(
            title=(title, *_outlet(page.card)),
            description=(*known, *text),
            preview=(*known, collected, *text),
            spare=(title, *_date(page.card), say("file", file=page.source)),
        )
    if isinstance(page, StoryPage):
        count = say("accounts-of-story", count=page.text_count)
        outlets = _outlets([account.card for account in page.accounts])
        told = (count, *outlets, *(lead or (title,)))
        return _Lines(
            title=(title, say("story")),
            description=told,
            preview=told,
            spare=((page.date.text,) if page.date else ()) + (title,),
        )
    if isinstance(page, MailPage):
        told = (say("mail-form"), *(lead or (title,)))
        return _Lines(
            title=(title, say("mail-form")),
            description=told,
            preview=told,
            spare=(title,),
        )
    if isinstance(page, BriefingPage):
        cited = say("texts", count=len(page.sources))
        outlets = _outlets([source.card for source in page.sources])
        return _Lines(
            title=(title,),
            description=lead or (title, cited),
            preview=(*(lead or (title,)), cited, *outlets),
            spare=(say("briefing"), title),
        )
    if isinstance(page, ReceiptPage):
        told = (title, page.entry.title.text, say("receipt-lead"))
        return _Lines(title=(title,), description=told, preview=told, spare=())
    told = lead or (title, say("promise"))
    return _Lines(title=(title,), description=told, preview=told, spare=(title,))


def _find_card(shelf: Shelf, page: Page) -> Card:
    """Return the page's own card; of what has none, that of the whole site."""
    name, kicker = site_title(shelf).text, None
    foot: str | None = name
    if isinstance(page, EntryPage):
        known = _outlet(page.card) or (shelf.say("outlet-unknown"),)
        kicker = MARK.join((*known, *_date(page.card)))
        foot = shelf.say("collected", site=name)
    elif isinstance(page, BriefingPage):
        kicker = shelf.say("briefing")
    elif isinstance(page, StoryPage):
        kicker = shelf.say("accounts-of-story", count=page.text_count)
    else:
        path = card_path(FRONT)
        return Card(path=path, kicker=None, title=name, foot=None)
    # What is mailed is the briefing, with the briefing's card.
    path = card_path(page.path.replace("mail/", "briefings/", 1))
    return Card(path=path, kicker=kicker, title=page.title.text, foot=foot)


def _alternates(shelf: Shelf, page: Page) -> list[Alternate]:
    """Return the feeds that a page is told of, its own before that of all entries."""
    pairs = [(FEED, JSON_FEED, shelf.say("feed-all"))]
    if isinstance(page, BriefingPage):
        slug = page.path.rpartition("/")[2].removesuffix(".html")
        own = shelf.say("feed-briefing")
        pairs.insert(0, (page.feed, json_feed_path(slug), own))
    forms: list[tuple[str, str]] = []
    if isinstance(page, EntryPage):
        forms += [(bibtex_path(page.path), _BIBTEX), (csl_path(page.path), _CSL)]
    if isinstance(page, BriefingPage) and not isinstance(page, MailPage):
        forms += [(data_path(page.path), _DATA), (text_path(page.path), _TEXT)]
    return [
        Alternate(href=page.root + path, type=kind, title=None) for path, kind in forms
    ] + [
        Alternate(href=page.root + path, type=kind, title=title)
        for atom, json, title in pairs
        for path, kind in ((atom, _ATOM), (json, _JSON))
    ]


def _texts(words: Words | None) -> tuple[str, ...]:
    return (words.text,) if words else ()


def _outlet(card: EntryCard) -> tuple[str, ...]:
    return _texts(card.outlet or card.agency)


def _date(card: EntryCard) -> tuple[str, ...]:
    return (card.date.text,) if card.date else ()


def _doubt(shelf: Shelf, card: EntryCard) -> tuple[str, ...]:
    """Return how the date is known, where the source does not print it."""
    if card.date is None or card.date_basis is Basis.STATED:
        return ()
    return (shelf.say(f"date-{card.date_basis}"),)


def _outlets(cards: Sequence[EntryCard]) -> tuple[str, ...]:
    """Return the outlets' names, each once, in the order of the reports."""
    names = dict.fromkeys(name for card in cards for name in _outlet(card))
    return tuple(names)[:_OUTLETS]
