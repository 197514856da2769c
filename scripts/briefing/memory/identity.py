"""Which source, which entry's file and which record belong together.

Names are the editor's to change; content tells what is the same. A source with the same
bytes is the same source, whatever its name. One with other bytes takes the place of a
source that is gone when most of its words are the entry's.

"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.emit.records import EntryRecord
from briefing.model import Article

# The share of an entry's runs of three words that a source must have to take the place
# of the entry's own: a corrected version under the old name, or a copy under another.
# Reports of one event by different outlets share 0.02 to 0.04 (the five articles that
# come with the project), so that both are far off.
_SAME_NAME = 0.3
_OTHER_NAME = 0.7
_RUN = 3  # words
_OWN_BLOCKS = 0.5  # of a renamed file's blocks that its record knows


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFile:
    """What an entry's file tells of where it belongs."""

    slug: str
    source: str | None  # of its front matter
    digests: frozenset[str]  # of its blocks
    text: str  # title and blocks


@dataclass(frozen=True, slots=True, kw_only=True)
class Bond:
    """A source, the record of its entry and the entry's file."""

    article: Article | None  # None: the source is gone
    record: EntryRecord | None  # None: the entry is new, or its record lost
    slug: str | None  # of the file; None: there is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonds:
    """Everything that belongs together."""

    bonds: tuple[Bond, ...]  # by source, those without one last
    doubles: tuple[tuple[str, str], ...] = field(default=())  # a file, and the file of
    # the same entry that counts


def find_bonds(
    articles: Sequence[Article],
    records: Mapping[str, EntryRecord],
    files: Mapping[str, EntryFile],
    *,
    unread: Collection[str],
) -> Bonds:
    """Return which source, record and file belong together.

    Args:
        articles: All sources that may become entries.
        records: By id.
        files: The entries' files that can be read, by slug.
        unread: Slugs of those that cannot.

    """
    slugs = _find_files(records, files, unread)
    by_digest = {article.digest: article for article in articles}
    sources = {
        name: by_digest[record.digest]
        for name, record in records.items()
        if record.digest in by_digest
    }
    known = {article.digest for article in sources.values()}
    new = [article for article in articles if article.digest not in known]
    orphans = [name for name in sorted(records) if name not in sources]
    left = {name: files[own] for name in orphans if (own := slugs[name] or "") in files}
    pairs = [
        (score, name, article)
        for name, file in left.items()
        for article in new
        for score in [_likeness(file, records[name], article)]
        if score >= _threshold(article, records[name], file)
    ]
    for _, name, article in sorted(pairs, key=lambda one: (-one[0], one[1])):
        if name not in sources and article not in sources.values():
            sources[name] = article
    bonds = [
        Bond(article=sources.get(name), record=record, slug=slugs[name])
        for name, record in sorted(records.items())
    ]
    taken = {slug for slug in slugs.values() if slug is not None}
    for article in new:
        if article not in sources.values():
            slug = _find_lost(article, files, taken)
            taken |= {slug} if slug else set()
            bonds.append(Bond(article=article, record=None, slug=slug))
    return Bonds(
        bonds=tuple(sorted(bonds, key=_bond_key)),
        doubles=tuple(_find_doubles(bonds, files, taken)),
    )


def _find_files(
    records: Mapping[str, EntryRecord],
    files: Mapping[str, EntryFile],
    unread: Collection[str],
) -> dict[str, str | None]:
    """Return the file of each record: of its name, else one that names its source.

    A file that another entry's has been put over is not the record's any more.
    """
    lost = _find_overwritten(records, files)
    own = {record.slug for record in records.values()} - lost
    free = [slug for slug in sorted(files) if slug not in own]
    slugs: dict[str, str | None] = {}
    for name, record in sorted(records.items()):
        is_there = record.slug in {*files, *unread} and record.slug not in lost
        slugs[name] = record.slug if is_there else None
        if slugs[name] is None:
            renamed = [one for one in free if files[one].source == record.source]
            if not record.is_removed:
                renamed += [one for one in free if _is_own(files[one], record)]
            if renamed:
                slugs[name] = renamed[0]
                free.remove(renamed[0])
    return slugs


def _find_overwritten(
    records: Mapping[str, EntryRecord], files: Mapping[str, EntryFile]
) -> set[str]:
    """Return the files that hold another entry than the one of their name."""
    by_source = {record.source: record for record in records.values()}
    lost: set[str] = set()
    for record in records.values():
        file = files.get(record.slug)
        other = by_source.get(file.source or "") if file is not None else None
        if file is None or other is None or other.id == record.id:
            continue
        if not _is_own(file, record):
            lost.add(record.slug)
    return lost


def _is_own(file: EntryFile, record: EntryRecord) -> bool:
    """Whether most of a file's blocks are those of a record."""
    known = {block.digest for block in record.blocks}
    known |= {
        block.edit.seen.digest
        for block in record.blocks
        if block.edit is not None and block.edit.seen is not None
    }
    return bool(file.digests) and (
        len(file.digests & known) >= _OWN_BLOCKS * len(file.digests)
    )


def _likeness(file: EntryFile, record: EntryRecord, article: Article) -> float:
    """Return the share of an entry's words that an article has.

    Under its own title an article has at least what its name must have, however much
    of the entry is the editor's.
    """
    title = record.fields.title.value
    is_titled = bool(title) and _share(title or "", article.text) == 1
    return max(_share(file.text, article.text), _SAME_NAME if is_titled else 0.0)


def _threshold(article: Article, record: EntryRecord, file: EntryFile) -> float:
    named = article.source in (record.source, file.source)
    return _SAME_NAME if named else _OTHER_NAME


def _find_lost(
    article: Article, files: Mapping[str, EntryFile], taken: Collection[str]
) -> str | None:
    """Return the file of an entry whose record is lost."""
    free = [slug for slug in sorted(files) if slug not in taken]
    for slug in free:
        if files[slug].source == article.source:
            return slug
    shares = [(_share(files[slug].text, article.text), slug) for slug in free]
    share, slug = max(shares, default=(0.0, ""))
    return slug if share >= _OTHER_NAME else None


def _find_doubles(
    bonds: Sequence[Bond], files: Mapping[str, EntryFile], taken: Collection[str]
) -> Sequence[tuple[str, str]]:
    by_source = {
        one.article.source: one.slug for one in bonds if one.article and one.slug
    }
    return [
        (slug, other)
        for slug, file in sorted(files.items())
        if slug not in taken and (other := by_source.get(file.source or "")) is not None
    ]


def _share(part: str, whole: str) -> float:
    """Return the share of one text's runs of words that another one has."""
    runs = _runs(part)
    return len(runs & _runs(whole)) / len(runs) if runs else 0.0


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(
        tuple(words[start : start + _RUN]) for start in range(len(words) - _RUN + 1)
    )


def _bond_key(bond: Bond) -> tuple[bool, str, str]:
    source = bond.article.source if bond.article else ""
    return bond.article is None, source, bond.record.id if bond.record else ""
