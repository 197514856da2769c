"""What changed after it had been published: corrections, and the days of a page."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from briefing.emit.records import PublishedPage, RecordedCorrection
from briefing.memory.addresses import (
    BRIEFING_OWNER,
    SUMMARY,
    TITLE,
    find_pages,
)
from briefing.model import BriefingDocument, CitedText, Correction, Entry, Library
from briefing.page_paths import briefing_page, entry_page, story_page
from briefing.text.markdown import read_blocks

_STORY_OWNER = "s-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a page says today."""

    owner: str
    entries: tuple[str, ...]
    passages: Mapping[str, str]  # id, or `TITLE` or `SUMMARY`, to plain text
    reason: str | None = None  # of the editor's `correction:` line


def find_contents(library: Library) -> Mapping[str, Content]:
    """Return what each page says whose changes count, by path."""
    contents: dict[str, Content] = {}
    for entry in library.entries:
        contents[entry_page(entry.slug)] = Content(
            owner=entry.id,
            entries=(entry.id,),
            passages=_entry_passages(entry),
            reason=entry.correction,
        )
    pages = find_pages(library)
    for story in library.stories:
        path = story_page(story.slug)
        if path in pages:
            contents[path] = Content(
                owner=story.id, entries=story.entries, passages={TITLE: story.title}
            )
    for briefing in library.briefings:
        contents[briefing_page(briefing.slug)] = Content(
            owner=BRIEFING_OWNER + briefing.slug,
            entries=briefing.entries,
            passages=_briefing_passages(briefing),
            reason=briefing.correction,
        )
    return contents


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
        is_own = own is not None and own.owner == content.owner
        before = own if is_own else _find_former(path, content, pages, contents)
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
    by_owner = {
        content.owner: (path, content) for path, content in sorted(contents.items())
    }
    found: list[RecordedCorrection] = []
    for path, page in sorted(pages.items()):
        now, content = by_owner.get(page.owner, (path, None))
        # Records of a page's former addresses hold what it said under them.
        if content is None or (now != path and now in pages):
            continue
        if content.owner.startswith(_STORY_OWNER):
            continue  # its words are its entries'
        is_stale = any(
            one.page == now and one.reason == content.reason and one.day != str(day)
            for one in recorded
        )
        for name, before, after in _find_changes(page, content):
            found.append(
                RecordedCorrection(
                    page=now,
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


def _find_former(
    path: str,
    content: Content,
    pages: Mapping[str, PublishedPage],
    contents: Mapping[str, Content],
) -> PublishedPage | None:
    """Return what a page was under the address that it had before."""
    room = path.partition("/")[0]
    former = [
        page
        for name, page in sorted(pages.items())
        if page.owner == content.owner
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


def _entry_passages(entry: Entry) -> Mapping[str, str]:
    passages = {block.id: _fold(block.text or block.markdown) for block in entry.blocks}
    return {TITLE: _fold(entry.title.value), **passages}


def _briefing_passages(briefing: BriefingDocument) -> Mapping[str, str]:
    passages = {TITLE: _fold(briefing.title)}
    if briefing.summary:
        passages[SUMMARY] = _fold(briefing.summary)
    for section in briefing.sections:
        for part in section.parts:
            if part.id is None:
                continue
            if isinstance(part, CitedText):
                passages[part.id] = _fold(part.text)
            else:
                texts = [one.text or one.markdown for one in read_blocks(part.markdown)]
                passages[part.id] = _fold(" ".join(texts))
    return passages


def _fold(text: str | None) -> str:
    return " ".join((text or "").split())


def _find_state(content: Content) -> str:
    plain = json.dumps([content.entries, sorted(content.passages.items())])
    return hashlib.sha256(plain.encode()).hexdigest()[:16]
