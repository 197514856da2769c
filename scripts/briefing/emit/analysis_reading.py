"""Findings read back from their record: places, filled with the words that stand there.

Where a block was edited after the record was written, what was found in it is of no
block any more, and so on no page, until the next build.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefing.emit.analysis_record import (
    REBUILD,
    AnalysisRecord,
    EventRow,
    NamedPlaceRow,
    PersonRow,
    Place,
    Places,
    QuoteRow,
    StoryRow,
    TieRow,
    ToldRow,
    UtteranceRow,
    VersionRow,
    digest_block,
    read_rows,
)
from briefing.errors import BriefingError
from briefing.model import (
    AlignedWords,
    Article,
    Coverage,
    CoveredFact,
    Difference,
    Entry,
    Event,
    Evidence,
    Findings,
    NamedPlace,
    Origins,
    Passage,
    Person,
    Quote,
    Role,
    SharedFact,
    Span,
    StoryFindings,
    Tie,
    TieKind,
    Utterance,
    Version,
    Wording,
)

Aligner = Callable[[Sequence[Quote], Sequence[Quote]], tuple[AlignedWords, ...]]
_NOWHERE = ""  # id of no block


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAnalysis:
    """What the record holds."""

    findings: Findings = field(default_factory=Findings)
    shared: Mapping[str, tuple[SharedFact, ...]] = field(default_factory=dict)  # by id
    # of the story


def read_analysis(
    text: str,
    *,
    where: str,
    entries: Sequence[Entry],
    articles: Sequence[Article],
    align: Aligner,
) -> ReadAnalysis:
    """Return the findings that a record's places lead to.

    Args:
        text: JSON of `write_analysis`.
        where: Path of the file, for errors.
        entries: Those that may be shown; what others say is of no block.
        articles: Their sources.
        align: Sets two wordings side by side, word by word.

    Raises:
        BriefingError: The file is no JSON, or not what this record holds.

    """
    record = read_rows(text, where=where)
    reader = _Reader(record, entries, articles, align)
    try:
        return ReadAnalysis(
            findings=Findings(
                people=tuple(map(reader.person, record.people)),
                places=tuple(map(reader.named_place, record.places)),
                events=tuple(map(reader.event, record.events)),
                utterances=tuple(map(reader.utterance, record.utterances)),
                stories=tuple(map(reader.story, record.stories)),
                versions=tuple(reader.versions(record.versions)),
            ),
            shared={one.story: reader.shared(one) for one in record.stories},
        )
    except (ValueError, IndexError) as error:
        raise BriefingError(
            f"the record is damaged: {error}", where=where, hint=REBUILD
        ) from error


class _Reader:
    """Knows the words of each place."""

    def __init__(
        self,
        record: AnalysisRecord,
        entries: Sequence[Entry],
        articles: Sequence[Article],
        align: Aligner,
    ) -> None:
        self._align = align
        self._entries = {entry.id: entry for entry in entries}
        texts = {article.source: article.text for article in articles}
        self._sources = {one.id: texts.get(one.source, "") for one in entries}
        self._blocks = {
            (entry.id, block.id): block.text
            for entry in entries
            for block in entry.blocks
            if record.digests.get(entry.id, {}).get(block.id)
            == digest_block(block.text)
        }
        self._quotes: dict[Place, Quote] = {
            row.words: self._quote(row)
            for utterance in record.utterances
            for wording in utterance.wordings
            for row in wording.quotes
        }

    def person(self, row: PersonRow) -> Person:
        return Person(
            slug=row.slug,
            name=self._words(row.name) or "",
            roles=tuple(
                Role(text=self._words(one.text) or "", passages=self._passages(one.at))
                for one in row.roles
            ),
            passages=self._passages(row.at),
            quotes=tuple(
                self._quotes[one] for one in row.quotes if one in self._quotes
            ),
            entries=row.entries,
            first=row.first,
            last=row.last,
        )

    def named_place(self, row: NamedPlaceRow) -> NamedPlace:
        return NamedPlace(
            name=self._words(row.name) or "", passages=self._passages(row.at)
        )

    def event(self, row: EventRow) -> Event:
        return Event(
            interval=row.interval,
            precision=row.precision,
            passages=self._passages(tuple(one.at for one in row.told)),
            evidence=tuple(map(self._evidence, row.told)),
            is_ahead=row.is_ahead,
        )

    def utterance(self, row: UtteranceRow) -> Utterance:
        printed = [
            (one.kind, tuple(self._quotes[quote.words] for quote in one.quotes))
            for one in row.wordings
        ]
        quotes = [quote for _, held in printed for quote in held]
        first = printed[0][1]
        return Utterance(
            id=row.id,
            wordings=tuple(
                Wording(
                    quotes=held,
                    kind=kind,
                    aligned=self._align(first, held) if number else (),
                )
                for number, (kind, held) in enumerate(printed)
            ),
            speaker=self._words(row.speaker),
            named_in=None if row.named_in is None else quotes[row.named_in],
            left_open=tuple(quotes[number] for number in row.left_open),
            attributed_to=self._words(row.attributed_to),
        )

    def story(self, row: StoryRow) -> StoryFindings:
        return StoryFindings(
            story=row.story,
            differences=tuple(
                Difference(about=one.about, accounts=self._passages(one.at))
                for one in row.differences
            ),
            coverage=Coverage(
                entries=row.entries,
                facts=tuple(
                    CoveredFact(
                        passages=self._passages(one.at),
                        nearby=self._passages(one.nearby),
                    )
                    for one in row.facts
                ),
            ),
            origins=Origins(
                texts=len(row.entries),
                groups=row.groups,
                ties=tuple(map(self._tie, row.ties)),
            ),
        )

    def versions(self, rows: Sequence[VersionRow]) -> Iterator[Version]:
        """Yield the versions of which both may be shown."""
        for row in rows:
            if row.entry in self._entries and row.of in self._entries:
                yield Version(
                    entry=row.entry,
                    of=row.of,
                    is_later=row.is_later,
                    added=self._passages(row.added),
                    dropped=self._passages(row.dropped),
                )

    def shared(self, row: StoryRow) -> tuple[SharedFact, ...]:
        return tuple(
            SharedFact(text=words, passages=self._passages(one.at))
            for one in row.shared
            if (words := self._words(one.text)) is not None
        )

    def _tie(self, row: TieRow) -> Tie:
        return Tie(
            kind=row.kind,
            entry=row.entry,
            of=row.of,
            share=row.share,
            passages=tuple(
                (self._passage(one), self._passage(two)) for one, two in row.pairs
            ),
            evidence=self._tie_evidence(row),
        )

    def _tie_evidence(self, row: TieRow) -> tuple[Evidence, ...]:
        dependent, of = self._entries.get(row.entry), self._entries.get(row.of)
        if dependent is None or of is None:
            return ()
        if row.kind is TieKind.AGENCY:
            return (*of.agency.evidence, *dependent.agency.evidence)
        if row.kind is TieKind.TRANSLATION:
            return dependent.translated_from.evidence
        return ()

    def _quote(self, row: QuoteRow) -> Quote:
        return Quote(
            words=self._passage(row.words),
            sentence=self._passage(row.sentence),
            kind=row.kind,
            speaker=self._words(row.speaker),
            printed_as=self._words(row.printed_as),
            attributed_to=self._words(row.attributed_to),
            cue=self._words(row.cue),
            is_named_beside=row.is_named_beside,
        )

    def _evidence(self, row: ToldRow) -> Evidence:
        entry, *block, span = row.read.split("/")
        if block:
            found = self._passage(row.read)
            return Evidence(text=found.text, span=None, rule=row.rule, entry=entry)
        start, end = _read_span(span)
        return Evidence(
            text=self._sources.get(entry, "")[start:end],
            span=(start, end),
            rule=row.rule,
            entry=entry,
        )

    def _passages(self, places: Places) -> tuple[Passage, ...]:
        return tuple(map(self._passage, places))

    def _passage(self, place: Place) -> Passage:
        entry, block, span = place.split("/")
        return self._fill(entry, block, _read_span(span))

    def _fill(self, entry: str, block: str, span: Span) -> Passage:
        text = self._blocks.get((entry, block))
        if text is None:
            return Passage(entry=entry, block=_NOWHERE, span=span, text="")
        return Passage(entry=entry, block=block, span=span, text=text[slice(*span)])

    def _words(self, place: Place | None) -> str | None:
        """Return the words of a place; ``None`` where they stand no more."""
        return None if place is None else self._passage(place).text or None


def _read_span(span: str) -> Span:
    start, end = span.split("-")
    return int(start), int(end)
