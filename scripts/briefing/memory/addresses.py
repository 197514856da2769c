"""Every address that was published, and where it leads today."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

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
    mail_page,
    person_page,
    quotation_page,
    receipt_page,
    story_page,
)
from briefing.text.slugs import slugify

BRIEFING_OWNER, PERSON_OWNER = "b-", "n-"  # before a slug
SITE_OWNER = "site"  # of pages that belong to nothing in content/
TITLE, SUMMARY = "title", "summary"  # passages that are no fragments of an address
_PAGES = {
    "briefings": briefing_page,
    "entries": entry_page,
    "mail": mail_page,
    "receipts": receipt_page,
}
_SHORTEST_STORY = 2  # entries; a story of one has no page of its own


def is_fragment(name: str) -> bool:
    """Whether a passage's name is the fragment of an address."""
    return name not in (TITLE, SUMMARY, WORDS)


def find_pages(library: Library) -> Mapping[str, str]:
    """Return the pages that a library has, each with the id of its owner.

    An entry's pages belong to its id, a story's and a quote's to its id, a briefing's
    to "b-" and its slug. Whether a person has a page is for the site to say, as for its
    own pages.
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
        pages[mail_page(briefing.slug)] = BRIEFING_OWNER + briefing.slug
    for quotation in library.quotations:
        pages[quotation_page(quotation.id)] = quotation.id
    return pages


def find_owners(library: Library, paths: Iterable[str]) -> Mapping[str, str]:
    """Return the owner of each page of a built site.

    Args:
        library: What the site was built of.
        paths: Of its pages.

    """
    pages = dict(find_pages(library))
    for person in library.findings.people:
        pages[person_page(person.slug)] = PERSON_OWNER + person.slug
    return {path: pages.get(path, SITE_OWNER) for path in paths}


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
        if page.owner == SITE_OWNER:
            continue  # which pages the site has of its own, it knows alone
        target = guide.find_page(page)
        if target is None:
            tombstones.append(guide.find_tombstone(page))
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
        self._people = {person_page(one.slug): one for one in library.findings.people}
        self._records = records
        self._briefings = briefings
        self._withdrawn = withdrawn
        self._finders = {
            "people": self._find_person,
            "quotes": self._find_quotation,
            "stories": self._find_story,
        }

    @cached_property
    def _named(self) -> Mapping[str, Sequence[str]]:
        """The pages of people, by each name in the form of an address."""
        found: dict[str, list[str]] = {}
        for path, person in sorted(self._people.items()):
            for slug in {slugify(one.text, "") for one in person.passages}:
                found.setdefault(slug, []).append(path)
        return found

    def find_page(self, page: PublishedPage) -> str | None:
        """Return the path of the page that a published one is today, if any."""
        if page.owner == self._pages.get(page.path):
            return page.path
        room = page.path.partition("/")[0]
        if (find := self._finders.get(room)) is not None:
            return find(page)
        write = _PAGES[room]
        entry = self._entries.get(page.owner)
        slug = entry.slug if entry else self._find_briefing(page.owner)
        return write(slug) if slug else None

    def find_tombstone(self, page: PublishedPage) -> Tombstone:
        """Return the tombstone of a page, with the editor's reason if there is one."""
        for name in (page.owner, *page.entries):
            if name in self._withdrawn:
                reason = self._withdrawn[name].reason
                return Tombstone(path=page.path, reason=reason, withdrawn=name)
        return Tombstone(path=page.path, reason=None)

    def find_fragments(self, page: PublishedPage, target: str) -> Iterator[Redirect]:
        """Yield where the passages of a page lead that do not stand under its id."""
        standing = self._find_passages(target)
        # What else stands on a page that is no entry's, such as events, the site knows.
        is_known = target != page.path or page.owner in self._entries
        for name in sorted(filter(is_fragment, page.passages)):
            now = standing.get(name)
            lead = f"{target}#{now}" if now else self._find_elsewhere(page, name)
            if lead or is_known:
                lead = lead or target
                if lead != f"{page.path}#{name}":
                    yield Redirect(path=f"{page.path}#{name}", target=lead)

    def _find_elsewhere(self, page: PublishedPage, name: str) -> str | None:
        """Return where a passage stands of an entry that had the page before."""
        for owner in page.past:
            if (entry := self._entries.get(owner)) is not None:
                path = entry_page(entry.slug)
                if (now := self._find_passages(path).get(name)) is not None:
                    return f"{path}#{now}"
        return None

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

    def _find_briefing(self, owner: str) -> str | None:
        """Return the slug that a briefing has today."""
        slug = owner.removeprefix(BRIEFING_OWNER)
        shown = {briefing.slug for briefing in self._library.briefings}
        for name, record in sorted(self._briefings.items()):
            if name in shown and (name == slug or slug in record.past):
                return name
        return None

    def _find_person(self, page: PublishedPage) -> str | None:
        """Return the page that a person has today: under the name, or another one.

        A fuller name alone could be somebody else's: one of the texts that named the
        person has to name both. A name that the editor set down as another's is
        printed for that person now.
        """
        if page.path in self._people:
            return page.path
        slug = page.owner.removeprefix(PERSON_OWNER)
        joined = self._named.get(slug, ())
        if len(joined) == 1:
            return joined[0]
        words = set(slug.split("-"))
        heirs = [
            path
            for path, person in sorted(self._people.items())
            if words < set(person.slug.split("-"))
            and {*person.entries} & {*page.entries}
        ]
        return heirs[0] if len(heirs) == 1 else None


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
