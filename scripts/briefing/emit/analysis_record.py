"""What reading across the entries gave, as the one record that the site reads it from.

``content/records/analysis.json`` is derived from the entries alone and written anew
whenever they change. It holds places and no words: a passage is its entry, block and
block span, ``9229c0bcc849/p-8244/0-249``, and a text that was printed somewhere is the
place where it stands. One finding stands on one line, so that a commit shows which of
them a new article moved.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.emit.records import CONVERTER, read_json
from briefing.model import (
    DifferenceKind,
    Interval,
    QuoteKind,
    TieKind,
    WordingKind,
)

NAME = "analysis"  # of the record, without .json; no entry has such an id
REBUILD = "run 'briefing build', which writes the record anew"

Place = str  # entry, block and block span of a passage
Places = tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldRow:
    """A passage that tells of an event, and where the date was read from."""

    at: Place
    rule: str
    read: Place  # entry and source span, "9229c0bcc849/1954-1971"; a passage where
    # the words stand in no one piece of the source


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event."""

    interval: Interval
    precision: str
    told: tuple[ToldRow, ...]
    is_ahead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRow:
    """A quote; names and verbs are places as well."""

    words: Place
    sentence: Place
    kind: QuoteKind
    speaker: Place | None = None
    printed_as: Place | None = None
    attributed_to: Place | None = None
    cue: Place | None = None
    is_named_beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingRow:
    """A wording of an utterance; how it aligns follows from the words."""

    kind: WordingKind
    quotes: tuple[QuoteRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UtteranceRow:
    """An utterance; its quotes are counted through its wordings, from 0."""

    id: str
    wordings: tuple[WordingRow, ...]
    named_in: int | None = None
    left_open: tuple[int, ...] = ()
    speaker: Place | None = None
    attributed_to: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRow:
    """An office as printed beside a name."""

    text: Place
    at: Places


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """Somebody whom entries name."""

    slug: str
    name: Place
    at: Places
    roles: tuple[RoleRow, ...] = ()
    quotes: Places = ()  # their words
    entries: tuple[str, ...]
    first: Interval | None = None
    last: Interval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedPlaceRow:
    """A town, country, region or water that entries name."""

    name: Place
    at: Places


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedRow:
    """A name, number or phrase that made entries one story."""

    text: Place
    at: Places


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact with the sentences that carry it, and those that come near."""

    at: Places
    nearby: Places = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceRow:
    """Sentences that cannot all be right."""

    about: DifferenceKind
    at: Places


@dataclass(frozen=True, slots=True, kw_only=True)
class TieRow:
    """Why two entries rest on one origin; what shows it is their own fields'."""

    kind: TieKind
    entry: str
    of: str
    share: float
    pairs: tuple[tuple[Place, Place], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRow:
    """What reading the accounts of one story side by side gave."""

    story: str
    entries: tuple[str, ...]
    groups: tuple[tuple[str, ...], ...]
    shared: tuple[SharedRow, ...] = ()
    differences: tuple[DifferenceRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    ties: tuple[TieRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """Two entries that are one text; the sentences that only one of them has."""

    entry: str
    of: str
    is_later: bool
    added: Places = ()
    dropped: Places = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnalysisRecord:
    """All findings, as places."""

    digests: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # by entry
    # and block, of its text: what was edited since is left out
    people: tuple[PersonRow, ...] = ()
    places: tuple[NamedPlaceRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    utterances: tuple[UtteranceRow, ...] = ()
    stories: tuple[StoryRow, ...] = ()
    versions: tuple[VersionRow, ...] = ()


def digest_block(text: str) -> str:
    """Return what tells a block's text from any other."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def write_rows(record: AnalysisRecord) -> str:
    """Return a record as JSON: kinds sorted by name, a finding a line."""
    plain = CONVERTER.unstructure(record)
    kinds = []
    for kind, found in sorted(plain.items()):
        lines = (
            [f"{json.dumps(key)}:{_write_line(one)}" for key, one in found.items()]
            if isinstance(found, dict)
            else [_write_line(one) for one in found]
        )
        marks = "{}" if isinstance(found, dict) else "[]"
        kinds.append(f"{json.dumps(kind)}: {marks[0]}\n{_join(lines)}\n{marks[1]}")
    return "{\n" + _join(kinds) + "\n}\n"


def read_rows(text: str, *, where: str) -> AnalysisRecord:
    """Return the record that *text* holds.

    Args:
        text: JSON as `write_rows` writes it.
        where: Path of the file, for errors.

    Raises:
        BriefingError: The file is no JSON, or not what this record holds.

    """
    return read_json(text, AnalysisRecord, where=where, hint=REBUILD)


def _join(lines: list[str]) -> str:
    return ",\n".join(lines)


def _write_line(finding: object) -> str:
    return json.dumps(
        finding, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    )
