"""Corrections as the site shows them: as far as their passages may be shown."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Mapping

from briefing.library import CORRECTIONS as RECORD
from briefing.library import record_path
from briefing.memory.addresses import SUMMARY
from briefing.model import BriefingDocument, Correction, Entry
from briefing.page_paths import briefing_page, entry_page
from briefing.site.links import CORRECTIONS, write_href
from briefing.site.news import word_day
from briefing.site.pages import CorrectionValue, Whose, Words
from briefing.site.shelf import Shelf
from briefing.site.titles import briefing_link, entry_link
from briefing.site.words import editor_words, fold

_EDITORS = "e-"  # before the ids of blocks that are the editor's on a briefing


def list_corrections(shelf: Shelf, root: str) -> tuple[CorrectionValue, ...]:
    """Return the corrections of all pages that stand, the newest first.

    Args:
        shelf: What is published.
        root: Of the page that lists them.

    """
    found = [
        _build(shelf, one, page, root, is_listed=True)
        for one in shelf.corrections
        if (page := _find_page(shelf, one)) is not None
    ]
    newest = sorted(found, key=lambda one: one.day.first)
    return tuple(reversed(newest))


def find_corrections(
    shelf: Shelf, path: str, root: str
) -> Mapping[str | None, tuple[CorrectionValue, ...]]:
    """Return the corrections of one page, by the id of the passage, ``None`` its title.

    Args:
        shelf: What is published.
        path: Of the page.
        root: Of the page.

    """
    found: dict[str | None, tuple[CorrectionValue, ...]] = {}
    for one in shelf.corrections:
        if _standing(shelf, one) != path:
            continue
        page = _find_page(shelf, one)
        if page is not None:
            name = _find_passage(shelf, one, path)
            value = _build(shelf, one, page, root, is_listed=False)
            found[name] = (*found.get(name, ()), value)
    return found


def leave_out_marked(
    corrections: Mapping[str | None, tuple[CorrectionValue, ...]],
    marked: Collection[str],
) -> tuple[CorrectionValue, ...]:
    """Return the corrections of a page that stand beside no part of it.

    Args:
        corrections: By the id of the passage, ``None`` the title.
        marked: Ids of the parts that show theirs.

    """
    return tuple(
        one
        for name, values in corrections.items()
        if name not in marked
        for one in values
    )


def write_anchor(correction: Correction) -> str:
    """Return the id of a correction: no other run and no other site gives another."""
    parts = (correction.page, correction.id, correction.day, correction.before)
    digest = hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()
    return f"c-{digest[:8]}"


def _build(
    shelf: Shelf,
    correction: Correction,
    page: Entry | BriefingDocument,
    root: str,
    *,
    is_listed: bool,
) -> CorrectionValue:
    anchor = write_anchor(correction)
    name = _find_passage(shelf, correction, _path(page))
    is_shown = _may_show(shelf, page, name)
    lang = shelf.lang(page) if isinstance(page, Entry) else None
    link = (
        entry_link(shelf, page, root)
        if isinstance(page, Entry)
        else briefing_link(shelf, page, root)
    )
    return CorrectionValue(
        anchor=anchor if is_listed else None,
        href=write_href(root, _path(page), name)
        if is_listed
        else write_href(root, CORRECTIONS, anchor),
        page=link,
        day=word_day(correction.day),
        before=_words(correction.before, lang) if is_shown else None,
        after=_words(correction.after, lang) if is_shown else None,
        reason=editor_words(correction.reason, record_path(RECORD))
        if correction.reason
        else None,
        is_withheld=not is_shown,
    )


def _words(text: str | None, lang: str | None) -> Words | None:
    if not text:
        return None
    where = record_path(RECORD)
    return Words(text=fold(text), whose=Whose.RECORD, where=where, lang=lang)


def _find_page(shelf: Shelf, correction: Correction) -> Entry | BriefingDocument | None:
    """Return what a correction is of, as it stands today; ``None``: not at all."""
    path = _standing(shelf, correction)
    return next((one for one in _pages(shelf) if _path(one) == path), None)


def _standing(shelf: Shelf, correction: Correction) -> str:
    """Return where the page that a correction is of would stand today."""
    return shelf.redirects.get(correction.page, correction.page)


def _pages(shelf: Shelf) -> Iterator[Entry | BriefingDocument]:
    yield from shelf.entries.values()
    yield from shelf.briefings


def _path(page: Entry | BriefingDocument) -> str:
    if isinstance(page, Entry):
        return entry_page(page.slug)
    return briefing_page(page.slug)


def _find_passage(shelf: Shelf, correction: Correction, path: str) -> str | None:
    """Return the id under which a corrected passage stands; ``None``: the title."""
    if correction.id in (None, SUMMARY):
        return None
    lead = shelf.redirects.get(f"{correction.page}#{correction.id}", "")
    target, _, name = lead.partition("#")
    return name if name and target == path else correction.id


def _may_show(
    shelf: Shelf, page: Entry | BriefingDocument, passage: str | None
) -> bool:
    """Whether the publish modes let both wordings of a passage be shown."""
    if passage is None:
        return True
    if isinstance(page, BriefingDocument):
        modes = {
            shelf.allowances[one].mode for one in page.entries if one in shelf.entries
        }
        return passage.startswith(_EDITORS) or modes <= {"full"}
    allowance = shelf.allowances[page.id]
    block = page.find_block(passage)
    if allowance.mode == "full":
        return True
    return block is not None and allowance.shows(block.id, (0, len(block.text)))
