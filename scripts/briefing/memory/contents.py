"""What each page says today, as it is compared with what was published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.emit.records import BriefingRecord, PublishedPage
from briefing.memory.addresses import (
    BRIEFING_OWNER,
    SUMMARY,
    TITLE,
    find_pages,
)
from briefing.model import BriefingDocument, CitedText, Entry, Library
from briefing.page_paths import briefing_page, entry_page, story_page
from briefing.text.markdown import read_blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a page says today."""

    owner: str
    entries: tuple[str, ...]
    passages: Mapping[str, str]  # id, or `TITLE` or `SUMMARY`, to plain text
    past: tuple[str, ...] = ()  # owners that the same page had under other names
    reason: str | None = None  # of the editor's `correction:` line

    def is_of(self, page: PublishedPage) -> bool:
        """Whether a published page is this one, under whatever address."""
        return page.owner in (self.owner, *self.past)


def find_contents(
    library: Library, briefings: Mapping[str, BriefingRecord]
) -> Mapping[str, Content]:
    """Return what each page says whose changes count, by path.

    Args:
        library: What stands today.
        briefings: All records of briefings, by slug: they know its former slugs.

    """
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
        record = briefings.get(briefing.slug)
        contents[briefing_page(briefing.slug)] = Content(
            owner=BRIEFING_OWNER + briefing.slug,
            entries=briefing.entries,
            passages=_briefing_passages(briefing),
            past=tuple(BRIEFING_OWNER + one for one in record.past) if record else (),
            reason=briefing.correction,
        )
    return contents


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
