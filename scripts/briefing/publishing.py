"""The publishing run: what the world sees from this day on, and what it saw before.

Two steps lie around the rendering. Before it, pages get their days and corrections are
written down, so that this very build shows them; after it, every address of the built
site is recorded with its words. The day is an argument: there is no other clock.

"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from lxml import html

from briefing.emit.records import CorrectionsRecord, PublishedPage, write_record
from briefing.errors import BriefingError, Faults
from briefing.journal import Change, write_changes
from briefing.library import (
    CORRECTIONS,
    load_pages,
    load_records,
    page_record_path,
    read_library,
    record_path,
)
from briefing.memory.addresses import (
    SITE_OWNER,
    find_owners,
    find_vanished,
    is_fragment,
    list_addresses,
)
from briefing.memory.contents import find_contents
from briefing.memory.corrections import date_pages, find_corrections
from briefing.memory.quotations import WORDS
from briefing.page_paths import MISSING, quotation_page
from briefing.storage import SOURCES, Desk

# Ids of passages: a letter, a hyphen, an event's day, digits of a digest. All other ids
# of a page are furniture and may come and go.
_PASSAGE = re.compile(r"[a-z]-(?:\d{4}-\d\d-\d\d-)?[0-9a-f]{4,}(?:-\d+)?")


def date_content(root: Path, day: date) -> tuple[Change, ...]:
    """Write the days and corrections of a publishing run, and return what changed.

    Args:
        root: Of the project.
        day: Of the run.

    Raises:
        BriefingError: A record cannot be read: what was published is not known.

    """
    faults = Faults()
    desk = Desk(root, faults)
    library = read_library(desk, faults)
    records = load_records(desk, Faults())
    if records.damaged:
        raise BriefingError(
            "cannot be read, so what was published is not known",
            where=record_path(min(records.damaged)),
            hint="mend the records before publishing",
        )
    contents = find_contents(library, records.briefings)
    recorded = records.corrections.corrections
    corrections = find_corrections(records.pages, contents, recorded, day)
    if corrections != recorded:
        desk.write(
            record_path(CORRECTIONS),
            write_record(CorrectionsRecord(corrections=corrections)),
        )
    _write_pages(desk, records.pages, date_pages(records.pages, contents, day))
    changes = desk.changes
    desk.save(faults)
    return changes


def undo_changes(root: Path, changes: Sequence[Change]) -> None:
    """Take changes back: what was to be published was not."""
    write_changes(
        root, [replace(one, old=one.new, new=one.old) for one in reversed(changes)]
    )


def are_new_sources(root: Path, faults: Iterable[BriefingError]) -> bool:
    """Tell whether *faults* are of sources alone that no entry was ever made of.

    These can be left out of a publication. A fault anywhere else, in an entry or a
    briefing, takes pages away that somebody may have an address of.

    Args:
        root: Of the project.
        faults: Of the run that brought ``content/`` up to date.

    """
    records = load_records(Desk(root, Faults()), Faults())
    known = {f"{SOURCES}/{one.source}" for one in records.entries.values()}
    return all(
        fault.where.startswith(f"{SOURCES}/") and fault.where not in known
        for fault in faults
    )


def check_addresses(root: Path, output: Path) -> tuple[BriefingError, ...]:
    """Return a fault for each published address that a built site has no more.

    Args:
        root: Of the project.
        output: The built site.

    """
    pages = load_pages(Desk(root, Faults()))
    if not pages:
        return ()
    standing = {
        address
        for path, page in _read_site(output).items()
        for address in (path, *(f"{path}#{one}" for one in page.passages))
    }
    return tuple(
        BriefingError(
            "was published and is gone",
            where=address,
            hint="bring back what stood there, or withdraw it: briefing withdraw",
        )
        for address in find_vanished(list_addresses(pages.values()), standing)
    )


def record_site(root: Path, output: Path, day: date) -> None:
    """Record every address of a built site with its words.

    Args:
        root: Of the project.
        output: The built site, as it is now published.
        day: Of the run.

    """
    faults = Faults()
    desk = Desk(root, faults)
    library = read_library(desk, faults)
    records = load_records(desk, Faults())
    site = _read_site(output)
    owners = find_owners(library, site)
    contents = find_contents(library, records.briefings)
    quotes = {quotation_page(one.id): one.quote.words for one in library.quotations}
    pages = dict(records.pages)
    for path, page in sorted(site.items()):
        # 404.html stands at every address; a former page's record is what it was.
        if path == MISSING or page.is_former:
            continue
        before = pages.get(path) or PublishedPage(
            path=path,
            owner=owners[path],
            first_published=day.isoformat(),
            last_changed=day.isoformat(),
        )
        if owners[path] != SITE_OWNER:
            before = replace(before, owner=owners[path])
        content = contents.get(path)
        words = content.passages if content else {}
        passages: dict[str, str | None] = dict.fromkeys(before.passages)
        # Of what is an address and no more, such as a withheld passage, no words.
        passages |= {
            name: words.get(name) if has_words else None
            for name, has_words in sorted(page.passages.items())
        }
        passages |= {name: one for name, one in words.items() if not is_fragment(name)}
        if path in quotes:
            before = replace(before, entries=(quotes[path].entry,))
            passages[WORDS] = quotes[path].text
        pages[path] = replace(before, passages=passages)
    _write_pages(desk, records.pages, pages)
    desk.save(faults)


def _write_pages(
    desk: Desk,
    before: Mapping[str, PublishedPage],
    pages: Mapping[str, PublishedPage],
) -> None:
    for path, page in sorted(pages.items()):
        if before.get(path) != page:
            desk.write(page_record_path(path), write_record(page))


@dataclass(frozen=True, slots=True, kw_only=True)
class _BuiltPage:
    """A page of a built site."""

    is_former: bool  # stands where another one stood: a redirect or a tombstone
    passages: Mapping[str, bool]  # ids, each with whether its element holds words


def _read_site(output: Path) -> Mapping[str, _BuiltPage]:
    """Return every page of a built site, by path."""
    return {
        path.relative_to(output).as_posix(): _read_page(path.read_bytes())
        for path in sorted(output.rglob("*.html"))
    }


def _read_page(content: bytes) -> _BuiltPage:
    page = html.document_fromstring(content)
    return _BuiltPage(
        is_former=bool(page.xpath("//body[@data-kind='moved' or @data-kind='gone']")),
        passages={
            name: bool("".join(map(str, element.itertext())).strip())
            for element in page.iter()
            if (name := element.get("id")) and _PASSAGE.fullmatch(name)
        },
    )
