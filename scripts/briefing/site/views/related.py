"""Which other entries tell of the same, and by what one knows it."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Entry, Passage
from briefing.site.citations import cited_unit, passage_words
from briefing.site.pages import CitedUnit, LinkValue, RelatedEntry
from briefing.site.publish import cited_texts
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_link, entry_card

_ENTRIES = 4  # more would be a list to search, not a way to go on
_FACTS = 3  # of one entry: enough to judge whether to follow


def build_related(shelf: Shelf, entry: Entry, root: str) -> Iterator[RelatedEntry]:
    """Yield the entries that share most with *entry*, each with the reason.

    Reasons are facts that made both one story, and key points that both carry; a
    fact that the publish mode keeps from either page is none.
    """
    facts, points = _find_facts(shelf, entry, root), _find_points(shelf, entry, root)
    order = list(shelf.entries)
    found = sorted(
        {*facts, *points},
        key=lambda one: (
            -len(facts.get(one, ())) - len(points.get(one, ())),
            order.index(one),
        ),
    )
    for one in found[:_ENTRIES]:
        yield RelatedEntry(
            card=entry_card(shelf, shelf.entries[one], root),
            facts=tuple(facts.get(one, ())[:_FACTS]),
            briefings=tuple(points.get(one, ())),
        )


def _find_facts(shelf: Shelf, entry: Entry, root: str) -> dict[str, list[LinkValue]]:
    """Return by entry the facts shared with it, as it prints them."""
    story = shelf.story_of.get(entry.id)
    found: dict[str, list[LinkValue]] = {}
    for fact in story.shared if story else ():
        units = {
            passage.entry: unit
            for passage in fact.passages
            if passage.entry in shelf.entries
            and (unit := _find_fact(shelf, passage, fact.text, root)) is not None
        }
        if units.pop(entry.id, None) is None:
            continue
        for one, unit in units.items():
            link = LinkValue(title=unit.words, href=unit.citations[0].href)
            found.setdefault(one, []).append(link)
    return found


def _find_fact(
    shelf: Shelf, passage: Passage, text: str, root: str
) -> CitedUnit | None:
    """Return a fact's words as a passage prints them, with the way to them."""
    place = passage.text.casefold().find(text.casefold())
    if place < 0:
        return None
    words = passage.part(place, place + len(text))
    return cited_unit(shelf, words.text, (words,), root)


def _find_points(shelf: Shelf, entry: Entry, root: str) -> dict[str, list[LinkValue]]:
    """Return by entry the briefings that have a key point which both carry."""
    found: dict[str, list[LinkValue]] = {}
    for briefing in shelf.cited_in.get(entry.id, ()):
        others: dict[str, None] = {}
        for cited in cited_texts(briefing):
            carriers = {
                passage.entry: None
                for passage in cited.passages
                if passage_words(shelf, passage) is not None
            }
            if entry.id in carriers:
                others |= carriers
        others.pop(entry.id, None)
        for one in others:
            found.setdefault(one, []).append(briefing_link(shelf, briefing, root))
    return found
