"""Entries that are one text twice: the same words again, or a later version of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations
from urllib.parse import urlsplit

from briefing.group.accounts import find_shingles, list_printed
from briefing.group.shared import find_shared_facts
from briefing.model import Analysis, Entry, Passage, Story, Version
from briefing.text.words import fold

# Of the runs of five words of either text, those that the other has. A report that its
# outlet brought up to date keeps most of the older one; a second report on the event by
# the same outlet shares under a tenth (the seeds, the foreign corpus).
_SHARED = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    entry: Entry
    sentences: Mapping[str, Passage]  # by their folded words
    shingles: frozenset[tuple[str, ...]]


def find_versions(
    entries: Sequence[Entry], analyses: Sequence[Analysis], stories: Sequence[Story]
) -> tuple[Version, ...]:
    """Return each pair of one text and its newest version, by story.

    Args:
        entries: In any order, with the dates that their story-mates narrowed.
        analyses: Of all of them, in any order.
        stories: Of all of them: versions of one text tell one event.

    Returns:
        Of several versions the newest with each of the others. Texts of two publishers
        are none: that is a copied report (`briefing.group.origins`).

    """
    known = {entry.id: entry for entry in entries}
    told = {analysis.entry: analysis for analysis in analyses}
    found: list[Version] = []
    for story in stories:
        if len(story.entries) == 1:
            continue
        texts = [
            _read(known[one], told[one])
            for one in story.entries
            if one in known and one in told
        ]
        groups: list[list[_Text]] = []
        for one, other in combinations(texts, 2):
            if _is_one_text(one, other):
                joined = [group for group in groups if one in group or other in group]
                groups = [group for group in groups if group not in joined]
                members = [text for group in joined for text in group]
                members += [text for text in (one, other) if text not in members]
                groups.append(members)
        for group in groups:
            newest = max(group, key=_age)
            found += [
                _compare(newest, other)
                for other in sorted(group, key=_age, reverse=True)
                if other is not newest
            ]
    return tuple(found)


def leave_out_older(
    analyses: Sequence[Analysis], versions: Sequence[Version]
) -> tuple[Analysis, ...]:
    """Return what texts say; of versions of one text the newest alone says anything.

    The analyses of the others stay, empty of sentences, quotes and names, so that
    whatever is found is found in the newest version.
    """
    older = list_older(versions)
    return tuple(
        replace(one, sentences=(), quotes=(), namings=(), places=())
        if one.entry in older
        else one
        for one in analyses
    )


def tell_by_newest(
    stories: Sequence[Story],
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    versions: Sequence[Version],
) -> tuple[Story, ...]:
    """Return the stories as the newest versions of their texts alone tell them.

    Args:
        stories: With all of their entries.
        entries: All, in any order.
        analyses: Of all of them, in any order.
        versions: Among these entries.

    """
    known = {entry.id: entry for entry in entries}
    told = {analysis.entry: analysis for analysis in analyses}
    older = list_older(versions)
    newest = []
    for story in stories:
        held = tuple(one for one in story.entries if one not in older)
        if held != story.entries:
            group = [known[one] for one in held]
            shared = find_shared_facts(group, [told[one] for one in held])
            newest.append(replace(story, entries=held, shared=shared))
        else:
            newest.append(story)
    return tuple(newest)


def list_older(versions: Sequence[Version]) -> frozenset[str]:
    """Return the ids of the entries of which a newer version is known."""
    return frozenset(version.of for version in versions)


def _read(entry: Entry, analysis: Analysis) -> _Text:
    sentences = list_printed(entry, analysis)
    return _Text(
        entry=entry,
        sentences={" ".join(fold(each.text).split()): each for each in sentences},
        shingles=find_shingles(sentences),
    )


def _is_one_text(one: _Text, other: _Text) -> bool:
    if not _is_by_one_outlet(one.entry, other.entry):
        return False
    shared = len(one.shingles & other.shingles)
    return shared > 0 and shared >= _SHARED * max(
        len(one.shingles), len(other.shingles)
    )


def _is_by_one_outlet(one: Entry, other: Entry) -> bool:
    """Whether nothing says that two entries were published by different outlets."""
    names = {fold(value) for entry in (one, other) if (value := entry.outlet.value)}
    hosts = {
        urlsplit(value).netloc for entry in (one, other) if (value := entry.url.value)
    }
    return len(names) <= 1 and len(hosts) <= 1


def _age(text: _Text) -> tuple[date, int, str]:
    """Return a sort key, the newest last; where no date tells, the fuller text is."""
    when = text.entry.date.value
    return (
        when.first if when else date.min,
        sum(map(len, text.sentences)),
        text.entry.source,
    )


def _compare(newest: _Text, other: _Text) -> Version:
    first, second = newest.entry.date.value, other.entry.date.value
    return Version(
        entry=newest.entry.id,
        of=other.entry.id,
        is_later=first is not None and second is not None and first.first > second.last,
        added=_only(newest.sentences, other.sentences),
        dropped=_only(other.sentences, newest.sentences),
    )


def _only(
    sentences: Mapping[str, Passage], others: Collection[str]
) -> tuple[Passage, ...]:
    return tuple(each for words, each in sentences.items() if words not in others)
