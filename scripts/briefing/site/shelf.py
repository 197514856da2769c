"""What the page builders look things up in: the library, as far as it is shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from briefing.config import Settings
from briefing.model import (
    Article,
    Block,
    BriefingDocument,
    Correction,
    Entry,
    Findings,
    Library,
    Publication,
    Quotation,
    Story,
    Tombstone,
    Version,
)
from briefing.site.findings import narrow_findings
from briefing.site.phrases import Phrases
from briefing.site.publish import Allowance, allow, cited_texts

T = TypeVar("T", Story, BriefingDocument)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shelf:
    """The published part of a library, indexed; every order is the library's.

    Shelves are the same only where they are one: what every page asks of its shelf is
    kept by that (`functools.lru_cache`).
    """

    settings: Settings
    say: Phrases
    base: str | None  # SITEURL without a slash at its end
    articles: Mapping[str, Article]  # by source
    entries: Mapping[str, Entry]  # by id; only what is published
    allowances: Mapping[str, Allowance]  # by id of the entry
    stories: tuple[Story, ...]  # with published entries alone, one at least
    briefings: tuple[BriefingDocument, ...]
    story_of: Mapping[str, Story]  # by id of the entry
    cited_in: Mapping[str, tuple[BriefingDocument, ...]]  # by id of the entry
    findings: Findings  # as the published entries tell them
    quotations: tuple[Quotation, ...]
    publications: Mapping[str, Publication]  # by path
    redirects: Mapping[str, str]  # path to path, with fragments
    tombstones: Mapping[str, Tombstone]  # by path
    corrections: tuple[Correction, ...]  # the oldest first
    since: date | None  # day of the publication before the latest

    def article(self, entry: Entry) -> Article:
        """Return the source of an entry."""
        return self.articles[entry.source]

    def lang(self, entry: Entry) -> str | None:
        """Return the entry's language where the site speaks another one."""
        language = entry.language.value
        return None if language == self.settings.site.language else language

    @property
    def accounts(self) -> tuple[Entry, ...]:
        """The entries without older versions of a text, which counts once."""
        return self.leave_out_older(self.entries.values())

    def leave_out_older(self, entries: Iterable[Entry]) -> tuple[Entry, ...]:
        """Return *entries* without those of which a newer version is on the shelf."""
        older = {version.of for version in self.findings.versions}
        return tuple(one for one in entries if one.id not in older)

    def block(self, entry: str, block: str) -> tuple[Entry, Block] | None:
        """Return an entry with one of its blocks, if both are still there."""
        found = self.entries.get(entry)
        for one in found.blocks if found else ():
            if found and one.id == block:
                return found, one
        return None


def make_shelf(
    library: Library, settings: Settings, say: Phrases, base: str | None
) -> Shelf:
    """Return the shelf of everything that is published.

    Entries that are held or withdrawn are not on it, nor what only they tell.

    Raises:
        BriefingError: A publish mode that does not exist or is not allowed.

    """
    entries = {
        entry.id: entry for entry in library.entries if entry.status == "published"
    }
    front = settings.front
    stories = _put_first(
        (
            replace(story, entries=shown)
            for story in library.stories
            if (shown := tuple(one for one in story.entries if one in entries))
        ),
        front.stories,
    )
    briefings = _put_first(library.briefings, front.briefings)
    findings = narrow_findings(library.findings, entries)
    citing: dict[str, tuple[BriefingDocument, ...]] = {}
    for briefing in briefings:
        cited = {
            passage.entry for text in cited_texts(briefing) for passage in text.passages
        }
        for entry in sorted(cited & entries.keys()):
            citing[entry] = (*citing.get(entry, ()), briefing)
    return Shelf(
        settings=settings,
        say=say,
        base=base,
        articles={article.source: article for article in library.articles},
        entries=entries,
        allowances={
            entry.id: allow(entry, settings, briefings) for entry in entries.values()
        },
        stories=stories,
        briefings=briefings,
        story_of=_find_stories_of(stories, findings.versions),
        cited_in=citing,
        findings=findings,
        quotations=library.quotations,
        publications={one.path: one for one in library.publications},
        redirects={one.path: one.target for one in library.redirects},
        tombstones={one.path: one for one in library.tombstones},
        corrections=library.corrections,
        since=_find_since(library.publications),
    )


def _find_stories_of(
    stories: Iterable[Story], versions: Iterable[Version]
) -> Mapping[str, Story]:
    """Return the story of each entry; an older version has that of the newest."""
    found = {one: story for story in stories for one in story.entries}
    later = {one.of: found[one.entry] for one in versions if one.entry in found}
    return {**later, **found}


def _find_since(publications: Iterable[Publication]) -> date | None:
    days = {
        day for one in publications for day in (one.first_published, one.last_changed)
    }
    return sorted(days)[-2] if len(days) > 1 else None


def _put_first(found: Iterable[T], wanted: Sequence[str]) -> tuple[T, ...]:
    """Return stories or briefings, those of the slugs *wanted* first, in their order.

    A slug that names none today may name one tomorrow: ``check`` tells of it.
    """
    places = {slug: place for place, slug in enumerate(wanted)}
    return tuple(sorted(found, key=lambda one: places.get(one.slug, len(places))))
