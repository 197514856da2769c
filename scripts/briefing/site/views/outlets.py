"""Who published what: the entries by outlet."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.model import Entry
from briefing.site.filters import join_intervals, word_interval
from briefing.site.links import ARCHIVE, OUTLETS, find_root, write_href, write_url
from briefing.site.pages import OutletsPage, OutletValue, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_card, field_words
from briefing.site.words import tool_words
from briefing.text.slugs import free_slug, slugify

UNKNOWN = "unknown"  # id of the outlet that is not known

# Entries of one outlet that its list shows. The archive alone may outgrow the weight
# of a page; thirty outlets with as many entries stay below 20 kB compressed.
_LISTED = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """An outlet with all of its entries on the shelf."""

    id: str  # of the element on outlets.html, without "o-"; also a search's facet
    name: Words | None  # None: not known
    entries: tuple[Entry, ...]  # in the order of the shelf


def group_outlets(shelf: Shelf) -> tuple[Outlet, ...]:
    """Return the outlets by name, the one that is not known last."""
    groups: dict[str | None, list[Entry]] = {}
    for entry in shelf.entries.values():
        known = shelf.settings.find_outlet(entry.outlet.value)
        name = known.name if known else entry.outlet.value
        groups.setdefault(name, []).append(entry)
    unknown = groups.pop(None, [])
    found: list[Outlet] = []
    taken = {UNKNOWN}
    named = [(name, group) for name, group in groups.items() if name is not None]
    for name, group in sorted(named, key=lambda one: (one[0].casefold(), one[0])):
        slug = free_slug(slugify(name, "outlet"), taken)
        taken.add(slug)
        # As one of them prints it, in the editor's form if one does.
        first = next((one for one in group if one.outlet.value == name), group[0])
        words = field_words(shelf, first, first.outlet)
        found.append(Outlet(id=slug, name=words, entries=tuple(group)))
    if unknown:
        found.append(Outlet(id=UNKNOWN, name=None, entries=tuple(unknown)))
    return tuple(found)


def build_outlets(shelf: Shelf) -> OutletsPage:
    """Return the value of outlets.html."""
    root = find_root(OUTLETS)
    outlets = group_outlets(shelf)
    return OutletsPage(
        kind="outlets",
        path=OUTLETS,
        root=root,
        canonical=write_url(shelf.base, OUTLETS),
        title=tool_words(shelf.say("outlets-title")),
        description=tool_words(shelf.say("outlets-lead")),
        outlets=tuple(_value(shelf, outlet, root) for outlet in outlets),
        outlet_count=sum(outlet.name is not None for outlet in outlets),
        archive=write_href(root, ARCHIVE),
    )


def _value(shelf: Shelf, outlet: Outlet, root: str) -> OutletValue:
    days = join_intervals(
        entry.date.value for entry in outlet.entries if entry.date.value is not None
    )
    counted = shelf.leave_out_older(outlet.entries) or outlet.entries
    shown = counted[:_LISTED]
    return OutletValue(
        id=f"o-{outlet.id}",
        name=outlet.name,
        date=word_interval(days) if days else None,
        text_count=len(counted),
        cards=tuple(entry_card(shelf, entry, root) for entry in shown),
        more=len(counted) - len(shown),
    )
