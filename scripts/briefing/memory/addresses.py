"""Every address that was published, and where it leads today."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from briefing.emit.records import (
    BriefingRecord,
    EntryRecord,
    PublishedPage,
    WithdrawnRecord,
)
from briefing.memory.quotations import WORDS
from briefing.model import Library, Redirect, Story, Tombstone
from briefing.page_paths import (
    briefing_page,
    entry_page,
    quotation_page,
    receipt_page,
    story_page,
)

BRIEFING_OWNER = "b-"
TITLE, SUMMARY = "title", "summary"  # passages that are no fragments of an address
_SHORTEST_STORY = 2  # entries; a story of one has no page of its own


def is_fragment(name: str) -> bool:
    """Whether a passage's name is the fragment of an address."""
    return name not in (TITLE, SUMMARY, WORDS)


def find_pages(library: Library) -> Mapping[str, str]:
    """Return the pages that a library has, each with the id of its owner.

    An entry's pages belong to its id, a story's and a quote's to its id, a briefing's
    to "b-" and its slug. Pages of nobody's, such as the front page, are not among them.
    """
    pages: dict[str, str] = {}
    for entry in library.entries:
        pages[entry_page(entry.slug)] = entry.id
        pages[receipt_page(entry.slug)] = entry.id
    for story in library.stories:
        if len(story.entries) >= _SHORTEST_STORY:
            pages[story_page(story.slug)] = story.id
    for briefing in library.briefings:
        pages[briefing_page(briefing.slug)] = BRIEFING_OWNER + briefing.slug
    for quotation in library.quotations:
        pages[quotation_page(quotation.id)] = quotation.id
    return pages


def list_addresses(pages: Iterable[PublishedPage]) -> frozenset[str]:
    """Return every address of the pages: their paths, and passages as fragments."""
    return frozenset(
        address
        for page in pages
        for address in (
            page.path,
            *(f"{page.path}#{one}" for one in page.passages if is_fragment(one)),
        )
    )


def find_vanished(
    published: Iterable[str], standing: Collection[str]
) -> tuple[str, ...]:
    """Return the addresses that were published and no longer stand, sorted.

    Args:
        published: Of `list_addresses`.
        standing: Every address of the built site: paths, and paths with fragments.

    """
    return tuple(sorted(set(published) - set(standing)))


def find_leads(
    pages: Iterable[PublishedPage],
    library: Library,
    records: Mapping[str, EntryRecord],
    briefings: Mapping[str, BriefingRecord],
    withdrawn: Mapping[str, WithdrawnRecord],
) -> tuple[tuple[Redirect, ...], tuple[Tombstone, ...]]:
    """Return where each published address leads that has no place any more.

    Args:
        pages: All that were published.
        library: All that stands today, without redirects.
        records: Of all entries, shown or not, by id.
        briefings: All records of briefings, by slug.
        withdrawn: What is left of withdrawn entries, by id.

    """
    guide = _Guide(library, records, briefings, withdrawn)
    redirects: list[Redirect] = []
    tombstones: list[Tombstone] = []
    for page in sorted(pages, key=lambda one: one.path):
        if page.owner is None:
            continue
        target = guide.find_page(page)
        if target is None:
            reason = guide.find_reason(page)
            tombstones.append(Tombstone(path=page.path, reason=reason))
            continue
        if target != page.path:
            redirects.append(Redirect(path=page.path, target=target))
        redirects += guide.find_fragments(page, target)
    return tuple(redirects), tuple(tombstones)


class _Guide:
    """Knows what stands today."""

    def __init__(
        self,
        library: Library,
        records: Mapping[str, EntryRecord],
        briefings: Mapping[str, BriefingRecord],
        withdrawn: Mapping[str, WithdrawnRecord],
    ) -> None:
        self._library = library
        self._pages = find_pages(library)
        self._entries = {entry.id: entry for entry in library.entries}
        self._records = records
        self._briefings = briefings
        self._withdrawn = withdrawn

    def find_page(self, page: PublishedPage) -> str | None:
        """Return the path of the page that a published one is today, if any."""
        if page.owner == self._pages.get(page.path):
            return page.path
        room = page.path.partition("/")[0]
        entry = self._entries.get(page.owner or "")
        if room == "entries":
            return entry_page(entry.slug) if entry else None
        if room == "receipts":
            return receipt_page(entry.slug) if entry else None
        if room == "stories":
            return self._find_story(page)
        if room == "quotes":
            return self._find_quotation(page)
        return self._find_briefing(page)

    def find_reason(self, page: PublishedPage) -> str | None:
        """Return the editor's reason why a page has nothing to show, if there is."""
        for name in (page.owner or "", *page.entries):
            if name in self._withdrawn:
                return self._withdrawn[name].reason
        return None

    def find_fragments(self, page: PublishedPage, target: str) -> Iterator[Redirect]:
        """Yield where the passages of a page lead that do not stand under its id."""
        standing = self._find_passages(target)
        for name in sorted(filter(is_fragment, page.passages)):
            now = standing.get(name)
            if target != page.path or now != name:
                yield Redirect(
                    path=f"{page.path}#{name}",
                    target=f"{target}#{now}" if now else target,
                )

    def _find_passages(self, path: str) -> Mapping[str, str]:
        """Return the ids that a page knows, each with the id that stands for it."""
        owner = self._pages.get(path, "")
        entry = self._entries.get(owner)
        found: dict[str, str] = {}
        if entry is not None:
            record = self._records.get(owner)
            for block in entry.blocks:
                found[block.id] = block.id
                found.update(dict.fromkeys(block.aliases, block.id))
            found |= _merged_ids(record, found) if record else {}
        for briefing in self._library.briefings:
            if path == briefing_page(briefing.slug):
                for section in briefing.sections:
                    found |= {part.id: part.id for part in section.parts if part.id}
        return found

    def _find_story(self, page: PublishedPage) -> str | None:
        """Return the page that holds most of a story's entries today."""
        own = set(page.entries)

        def weigh(story: Story) -> tuple[bool, int, str]:
            return story.id == page.owner, len(own & set(story.entries)), story.id

        stories = [one for one in self._library.stories if own & set(one.entries)]
        if not stories:
            return None
        story = max(stories, key=weigh)
        if len(story.entries) >= _SHORTEST_STORY:
            return story_page(story.slug)
        return entry_page(self._entries[story.entries[0]].slug)

    def _find_quotation(self, page: PublishedPage) -> str | None:
        """Return where a quote leads: another wording's page, else its paragraph."""
        for quotation in self._library.quotations:
            if page.owner in quotation.also:
                return quotation_page(quotation.id)
        words = page.passages.get(WORDS) or ""
        for name in page.entries:
            if (entry := self._entries.get(name)) is not None:
                path = entry_page(entry.slug)
                holding = (one.id for one in entry.blocks if words in one.text)
                block = next(holding, None) if words else None
                return f"{path}#{block}" if block else path
        return None

    def _find_briefing(self, page: PublishedPage) -> str | None:
        slug = (page.owner or "").removeprefix(BRIEFING_OWNER)
        shown = {briefing.slug for briefing in self._library.briefings}
        for name, record in sorted(self._briefings.items()):
            if name in shown and (name == slug or slug in record.past):
                return briefing_page(name)
        return None


def _merged_ids(record: EntryRecord, standing: Mapping[str, str]) -> dict[str, str]:
    """Return the ids of blocks whose words another one took in."""
    into = {block.id: block.into for block in record.blocks if block.into}
    found: dict[str, str] = {}
    for name in into:
        target, steps = name, 0
        while target in into and target not in standing and steps <= len(into):
            target, steps = into[target], steps + 1
        if target in standing:
            found[name] = standing[target]
    return found
