"""What the machine must remember, as one JSON file per entry, story and briefing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from cattrs import BaseValidationError, transform_error
from cattrs.preconf.json import make_converter

from briefing.emit.seals import SEAL, seal_record
from briefing.emit.slots import BlockEdit, Wording
from briefing.errors import BriefingError
from briefing.model import (
    OUTSIDE,
    BlockKind,
    Completion,
    DateClue,
    Field,
    Flag,
    Interval,
    Link,
    ListPlace,
    Passage,
    ReceiptRow,
    SectionKind,
    Span,
    Theme,
)

R = TypeVar("R")

FrontValue = str | tuple[str, ...] | None  # of a field as front matter holds it

CONVERTER = make_converter(omit_if_default=True, forbid_extra_keys=True)
_HINT = "bring the file back from git, or delete it to have it made anew"


def _read_front_value(value: object, _: object) -> FrontValue:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise TypeError("neither a text nor a list of texts")


CONVERTER.register_structure_hook(FrontValue, _read_front_value)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldEdit:
    """That a field is the editor's."""

    seen: FrontValue  # what stood in the file at the end of the last run
    base: FrontValue  # the machine's value that the editor knew


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedFields:
    """Each field of an entry as the machine read it."""

    title: Field[str]
    dateline: Field[str]
    date: Field[Interval]
    outlet: Field[str]
    agency: Field[str]
    authors: Field[tuple[str, ...]]
    section: Field[str]
    language: Field[str]
    translated_from: Field[str]
    url: Field[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedBlock:
    """A slot of an entry; the words of an untouched one stand in the source alone."""

    id: str
    kind: BlockKind
    spans: tuple[Span, ...]  # (): the editor's own, or no more in the source
    level: int = 2
    place: ListPlace = OUTSIDE
    links: tuple[Link, ...] = ()
    digest: str | None = None  # of what the machine last wrote; None: it never did
    words: Wording | None = None  # the same, of an edited block: to know it again when
    # its source has been replaced
    is_absent: bool = False  # the machine would write nothing here now
    edit: BlockEdit | None = None
    into: str | None = None  # id of the block that took its words in


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRecord:
    """What is remembered of an entry."""

    id: str
    source: str  # file name below ``content/sources/``
    digest: str  # SHA-256 of its bytes
    slug: str  # file name of the entry without ``.md``
    fields: RecordedFields
    blocks: tuple[RecordedBlock, ...]
    receipt: tuple[ReceiptRow, ...] = ()  # (): the source is gone
    clues: tuple[DateClue, ...] = ()
    flags: tuple[Flag, ...] = ()
    narrowed: Field[Interval] | None = None  # the date, read with its story-mates
    edits: Mapping[str, FieldEdit] = field(default_factory=dict)  # by key
    is_removed: bool = False  # the editor deleted its file


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPart:
    """A slot of a briefing with the block that the machine wrote."""

    id: str
    kind: BlockKind
    markdown: str  # without the marks of its kind; "" where the machine wrote none
    level: int = 2
    section: SectionKind | None = None
    text: str | None = None  # the words cited; None for a heading or a source's line
    passages: tuple[Passage, ...] = ()
    speaker: str | None = None
    completion: Completion | None = None
    is_absent: bool = False
    edit: BlockEdit | None = None
    into: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefingRecord:
    """What is remembered of a briefing."""

    slug: str
    title: str  # as the machine wrote it
    theme: Theme
    parts: tuple[RecordedPart, ...]
    entries: tuple[str, ...]  # ids, in the order of its sources
    place: int  # among the briefings, from 0
    past: tuple[str, ...] = ()  # slugs that its theme had before
    is_retired: bool = False  # the machine took its file away: it had nothing to say
    edits: Mapping[str, FieldEdit] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawnRecord:
    """What is left of an entry that was withdrawn: nothing of its words."""

    id: str
    slug: str  # its address was made of it
    reason: str
    digests: tuple[str, ...]  # of its sources, so that none is taken in again


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedPage:
    """A page as the world last saw it; only the publishing run writes it."""

    path: str  # on the site: "entries/harbour-strike.html"
    owner: str  # id of its entry, story or quote; "b-" and a briefing's slug, "n-" and
    # a person's, or "site"
    first_published: str  # day, "2026-03-02"
    last_changed: str
    entries: tuple[str, ...] = ()  # ids of those that it tells of
    passages: Mapping[str, str | None] = field(default_factory=dict)  # id to its plain
    # text; None where only the address counts
    state: str = ""  # digest of what it says
    past: tuple[str, ...] = ()  # owners that it had before; their passages are here too


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedCorrection:
    """A change of a passage that had been published."""

    page: str  # path on the site
    id: str | None  # of the passage; None: the page's title
    day: str
    before: str | None
    after: str | None
    reason: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionsRecord:
    """All corrections, the oldest first."""

    corrections: tuple[RecordedCorrection, ...] = ()


def write_record(record: object) -> str:
    """Return a record as JSON: sorted keys, one value a line, a line feed at the end.

    A seal in it tells a record that a person has changed.

    Args:
        record: A record of this file, or a `Story`.

    """
    plain: dict[str, Any] = CONVERTER.unstructure(record)
    return seal_record(plain)


def read_record(text: str, kind: type[R], *, where: str) -> R:
    """Return the record that *text* holds, sealed or not.

    Args:
        text: JSON as `write_record` writes it.
        kind: A class of this file, or `Story`.
        where: Path of the file, for errors.

    Raises:
        BriefingError: The file is no JSON, or not what a record of this kind holds.

    """
    if "\n<<<<<<<" in f"\n{text}":
        raise BriefingError(
            "an unfinished merge: conflict markers stand in the record",
            where=where,
            line=f"\n{text}".count("\n", 0, f"\n{text}".index("\n<<<<<<<") + 1),
            hint="keep one side: git checkout --ours (or --theirs) and the path",
        )
    return read_json(text, kind, where=where, hint=_HINT)


def read_json(text: str, kind: type[R], *, where: str, hint: str) -> R:
    """Return the value that JSON holds, whose seal, if any, is passed over.

    Args:
        text: JSON.
        kind: A dataclass of this file or of the model.
        where: Path of the file, for errors.
        hint: How to mend it, for errors.

    Raises:
        BriefingError: The file is no JSON, or not what a value of this kind holds.

    """
    try:
        plain = json.loads(text)
        if isinstance(plain, dict):
            plain.pop(SEAL, None)
            return CONVERTER.structure(plain, kind)
    except json.JSONDecodeError as error:
        raise BriefingError(
            f"the record is not valid JSON: {error.msg}",
            where=where,
            line=error.lineno,
            hint=hint,
        ) from error
    except BaseValidationError as error:
        raise BriefingError(
            f"the record is damaged: {transform_error(error)[0]}",
            where=where,
            hint=hint,
        ) from error
    raise BriefingError("the record is no JSON object", where=where, hint=hint)
