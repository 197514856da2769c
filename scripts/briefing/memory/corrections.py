"""What changed after it had been published: corrections, and the days of a page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from briefing.emit.records import PublishedPage, RecordedCorrection
from briefing.memory.addresses import BRIEFING_OWNER, TITLE
from briefing.memory.contents import Content
from briefing.model import Correction

_STORY_OWNER = "s-"


def date_pages(
    pages: Mapping[str, PublishedPage], contents: Mapping[str, Content], day: date
) -> dict[str, PublishedPage]:
    """Return the records of all pages with the days of a publishing run.

    Args:
        pages: As recorded, by path.
        contents: What each page says today, by path.
        day: Of the run.

    """
    dated = dict(pages)
    for path, content in contents.items():
        own = pages.get(path)
        is_own = own is not None and content.is_of(own)
        before = _find_before(path, content, pages, contents)
        state = _find_state(content)
        if before is None:
            before = PublishedPage(
                path=path,
                owner=content.owner,
                first_published=str(day),
                last_changed="",
            )
        past = before.past
        if own is not None and not is_own:
            # Another entry had this address: its passages are asked for here as well.
            before = replace(
                before, passages={**dict.fromkeys(own.passages), **before.passages}
            )
            past = tuple(dict.fromkeys((*own.past, own.owner, *past)))
        if (state, path) != (before.state, before.path) or not is_own:
            dated[path] = replace(
                before,
                path=path,
                owner=content.owner,
                last_changed=day.isoformat(),
                entries=content.entries,
                state=state,
                past=past,
            )
    return dated


def find_corrections(
    pages: Mapping[str, PublishedPage],
    contents: Mapping[str, Content],
    recorded: Sequence[RecordedCorrection],
    day: date,
) -> tuple[RecordedCorrection, ...]:
    """Return all corrections after a publishing run, the oldest first.

    Args:
        pages: As last published, by path.
        contents: What each page says today, by path.
        recorded: The corrections so far.
        day: Of the run.

    """
    found: list[RecordedCorrection] = []
    for path, content in sorted(contents.items()):
        page = _find_before(path, content, pages, contents)
        if page is None or content.owner.startswith(_STORY_OWNER):
            continue  # a story's words are its entries'
        is_stale = any(
            one.page == path and one.reason == content.reason and one.day != str(day)
            for one in recorded
        )
        for name, before, after in _find_changes(page, content):
            found.append(
                RecordedCorrection(
                    page=path,
                    id=None if name == TITLE else name,
                    day=day.isoformat(),
                    before=before,
                    after=after,
                    reason=None if is_stale else content.reason,
                )
            )
    # A run that failed after this step left its own: the last word counts.
    again = {(one.page, one.id, one.before) for one in found}
    kept = [
        one
        for number, one in enumerate(recorded)
        if (one.page, one.id, one.before) not in again
        or any(
            (other.page, other.id) == (one.page, one.id)
            for other in recorded[number + 1 :]
        )
    ]
    return (*kept, *found)


def read_correction(record: RecordedCorrection) -> Correction:
    """Return a recorded correction as the site shows it."""
    return Correction(
        page=record.page,
        id=record.id,
        day=date.fromisoformat(record.day),
        before=record.before,
        after=record.after,
        reason=record.reason,
    )


def _find_before(
    path: str,
    content: Content,
    pages: Mapping[str, PublishedPage],
    contents: Mapping[str, Content],
) -> PublishedPage | None:
    """Return what a page was, under its address or the last that it had before."""
    own = pages.get(path)
    if own is not None and content.is_of(own):
        return own
    room = path.partition("/")[0]
    former = [
        page
        for name, page in sorted(pages.items())
        if content.is_of(page)
        and name.partition("/")[0] == room
        and name not in contents
    ]
    return max(former, key=lambda page: page.last_changed, default=None)


def _find_changes(
    page: PublishedPage, content: Content
) -> Iterator[tuple[str, str, str | None]]:
    """Yield the passages whose words changed: name, before, after."""
    old = {name: text for name, text in page.passages.items() if text is not None}
    joined_before = " ".join(old.values())
    joined_after = " ".join(content.passages.values())
    is_briefing = content.owner.startswith(BRIEFING_OWNER)
    for name, before in old.items():
        after = content.passages.get(name)
        if before == after:
            continue
        # Put into two paragraphs or one: the same words in the same order.
        if before in joined_after and (after is None or after in joined_before):
            continue
        # A machine's choice that moved on; its words stand in their entry.
        if is_briefing and after is None and name[:2] in ("k-", "b-"):
            continue
        yield name, before, after


def _find_state(content: Content) -> str:
    plain = json.dumps([content.entries, sorted(content.passages.items())])
    return hashlib.sha256(plain.encode()).hexdigest()[:16]
