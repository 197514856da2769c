"""``explain``: why an entry is as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from briefing.commands.layout import wrap_lines
from briefing.commands.lookup import find_record
from briefing.emit.entry import entry_path
from briefing.emit.entry_fields import MACHINE_KEYS
from briefing.emit.entry_reading import read_entry
from briefing.emit.records import EntryRecord
from briefing.errors import BriefingError, Faults
from briefing.group.assign import count_held, fold_term
from briefing.library import Records, load_articles, load_records, read_library
from briefing.model import Article, Entry, Fate, Field, Interval, Library, Span
from briefing.storage import ENTRIES, Desk

_LONGEST = 90  # characters of a removed line that are shown


def explain_entry(root: Path, name: str) -> str:
    """Return each field's evidence, each removal, and where the entry counts.

    Args:
        root: Of the project.
        name: The entry's id, slug or file, or its source's.

    Raises:
        BriefingError: There is no such entry, or it cannot be read.

    """
    faults = Faults()
    desk = Desk(root, faults)
    records = load_records(desk, faults)
    record = find_record(records, name)
    articles = {one.digest: one for one in load_articles(desk, faults)}
    path = entry_path(record.slug)
    text = desk.files(ENTRIES).get(record.slug)
    if text is None or record.digest not in articles:
        raise BriefingError(
            "its file or its source is gone, or has changed since the last build",
            where=path,
            hint="run 'briefing build', which tells what is gone, then ask again",
        )
    article = articles[record.digest]
    entry = read_entry(text, record=record, article=article)
    lines = [path, f"  source: content/sources/{entry.source}", ""]
    known = {
        one.id: articles[one.digest]
        for one in records.entries.values()
        if one.digest in articles
    }
    lines += ["Fields", *_explain_fields(entry, records, known), ""]
    lines += ["Flags", *(_explain_flags(entry) or ["  none"]), ""]
    lines += ["Edited blocks", *(_explain_edits(entry, record) or ["  none"]), ""]
    lines += ["Removed", *(_explain_removals(record, article) or ["  nothing"]), ""]
    library = read_library(desk, faults)
    versions = list(_explain_versions(library, records, entry))
    lines += ["Versions", *(versions or ["  none"]), ""]
    lines += ["Story", *_explain_story(library, records, entry), ""]
    lines += ["Themes", *(_explain_themes(records, entry) or ["  none"])]
    return wrap_lines("\n".join(lines))


def _explain_fields(
    entry: Entry, records: Records, articles: Mapping[str, Article]
) -> Iterator[str]:
    for key, name in MACHINE_KEYS.items():
        field: Field[object] = getattr(entry, name)
        value = field.value
        if isinstance(value, Interval):
            value = value.first if value.is_day else f"{value.first} to {value.last}"
        elif isinstance(value, tuple):
            value = ", ".join(map(str, value))
        yield f"  {key}: {'not known' if value is None else value} ({field.basis})"
        for one in field.evidence:
            article = articles.get(one.entry or entry.id)
            if one.span is None:
                place = "the page's metadata"
            elif article is None:
                place = "a line that is gone"
            else:
                place = f"line {_count_line(article, one.span)}"
            mate = records.entries.get(one.entry or "")
            of = f" of {entry_path(mate.slug)}" if mate else ""
            yield f"    {one.rule}: {one.text!r} in {place}{of}"


def _explain_flags(entry: Entry) -> list[str]:
    return [
        line
        for flag in entry.flags
        for line in (
            f"  {flag.kind}",
            *(f"    {one.rule}: {one.text!r}" for one in flag.evidence),
        )
    ]


def _explain_edits(entry: Entry, record: EntryRecord) -> list[str]:
    lines = [
        f"  {block.id}: "
        + (f"the source has {block.was!r}" if block.was else "your own")
        for block in entry.blocks
        if block.is_edited
    ]
    standing = {block.id for block in entry.blocks}
    lines += [
        f"  {block.id}: removed by you"
        for block in record.blocks
        if block.edit is not None and block.id not in standing and not block.is_absent
    ]
    return lines


def _explain_removals(record: EntryRecord, article: Article) -> list[str]:
    lines = []
    for row in record.receipt:
        if row.fate is Fate.REMOVED:
            number = _count_line(article, row.span)
            words = " ".join(article.text[slice(*row.span)].split())
            if len(words) > _LONGEST:
                words = words[:_LONGEST].rpartition(" ")[0] + " …"
            lines.append(f"  line {number}, {row.rule}: {words}")
    return lines


def _explain_versions(
    library: Library, records: Records, entry: Entry
) -> Iterator[str]:
    for version in library.findings.versions:
        if entry.id not in (version.entry, version.of):
            continue
        is_newest = entry.id == version.entry
        other = version.of if is_newest else version.entry
        mate = records.entries.get(other)
        relation = "an earlier version" if is_newest else "a later version"
        relation = relation if version.is_later else "a version, no date tells which"
        yield f"  {entry_path(mate.slug) if mate else other}"
        yield f"    {relation}"
        here, there = version.added, version.dropped
        if not is_newest:
            here, there = there, here
        for label, only in (("only here", here), ("only there", there)):
            yield from (f"    {label}: {one.text}" for one in only)
        if not here and not there:
            yield "    every sentence is the same"


def _explain_story(library: Library, records: Records, entry: Entry) -> Iterator[str]:
    for story in library.stories:
        if entry.id in story.entries:
            others = [one for one in story.entries if one != entry.id]
            yield f"  {story.slug}: {story.title}"
            for other in others:
                mate = records.entries.get(other)
                yield f"    with {entry_path(mate.slug) if mate else other}"
            for fact in story.shared:
                if any(one.entry == entry.id for one in fact.passages):
                    yield f"    shared: {fact.text}"
            return
    yield "  none"


def _explain_themes(records: Records, entry: Entry) -> list[str]:
    lines = []
    for slug, record in sorted(records.briefings.items()):
        passages = [
            one.text
            for part in record.parts
            for one in part.passages
            if one.entry == entry.id and not part.is_absent
        ]
        if slug not in entry.themes and not passages:
            continue
        lines.append(f"  {slug}: {record.theme.title}")
        if slug in entry.themes:
            lines.append("    named in the entry's front matter")
        for text in dict.fromkeys(passages):
            terms = [
                term
                for term in record.theme.terms
                if count_held(text, [fold_term(term)])
            ]
            why = f"for {', '.join(terms)}" if terms else "for its neighbours"
            lines.append(f"    {why}: {text}")
    return lines


def _count_line(article: Article, span: Span) -> int:
    """Return the 1-based line of a source on which a span begins, as on its receipt."""
    return article.text.count("\n", 0, span[0]) + 1
