"""What an editor may want to know of an entry: signs in its text, other versions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.model import Entry, Passage
from briefing.site.citations import cited_unit
from briefing.site.evidence import read_evidence
from briefing.site.pages import CitedUnit, FlagRow, VersionLink, VersionValue
from briefing.site.shelf import Shelf
from briefing.site.titles import entry_link

_MOST = 12  # sentences that differ; beyond these a reader compares the pages


def build_flags(shelf: Shelf, entry: Entry, root: str) -> Iterator[FlagRow]:
    """Yield the signs in a text, with those of their words that may be shown."""
    for flag in entry.flags:
        evidence = (read_evidence(shelf, entry, one, root) for one in flag.evidence)
        yield FlagRow(
            kind=flag.kind, evidence=tuple(one for one in evidence if one is not None)
        )


def build_versions(shelf: Shelf, entry: Entry, root: str) -> Iterator[VersionValue]:
    """Yield the other versions of a text, the newest first, with what differs."""
    for version in shelf.findings.versions:
        if entry.id not in (version.entry, version.of):
            continue
        is_newest = entry.id == version.entry
        relation = "older" if is_newest else "newer"
        here, there = version.added, version.dropped
        if not is_newest:
            here, there = there, here
        yield VersionValue(
            relation=relation if version.is_later else "twin",
            entry=entry_link(
                shelf, shelf.entries[version.of if is_newest else version.entry], root
            ),
            here=_cite(shelf, here, root),
            there=_cite(shelf, there, root),
        )


def link_versions(shelf: Shelf, entry: Entry, root: str) -> tuple[VersionLink, ...]:
    """Return the links to the versions of a text that it takes the place of."""
    return tuple(
        VersionLink(
            relation="older" if version.is_later else "twin",
            entry=entry_link(shelf, shelf.entries[version.of], root),
        )
        for version in shelf.findings.versions
        if version.entry == entry.id
    )


def _cite(
    shelf: Shelf, passages: Sequence[Passage], root: str
) -> tuple[CitedUnit, ...]:
    units = (cited_unit(shelf, one.text, (one,), root) for one in passages[:_MOST])
    return tuple(unit for unit in units if unit is not None)
