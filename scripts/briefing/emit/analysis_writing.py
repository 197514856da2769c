"""Findings as places: what the record of the analysis holds of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from briefing.emit.analysis_record import (
    AnalysisRecord,
    DifferenceRow,
    EventRow,
    FactRow,
    NamedPlaceRow,
    PersonRow,
    Place,
    Places,
    QuoteRow,
    RoleRow,
    SharedRow,
    StoryRow,
    TieRow,
    ToldRow,
    UtteranceRow,
    VersionRow,
    WordingRow,
    digest_block,
    write_rows,
)
from briefing.model import (
    Entry,
    Event,
    Evidence,
    Findings,
    NamedPlace,
    Passage,
    Person,
    Quote,
    Span,
    Story,
    StoryFindings,
    Utterance,
    Version,
)


def write_analysis(
    findings: Findings, entries: Sequence[Entry], stories: Sequence[Story]
) -> str:
    """Return the record of what was found, without a word of any text.

    Args:
        findings: Of all entries.
        entries: All of them.
        stories: For what their entries share.

    """
    writer = _Writer({entry.id: entry for entry in entries})
    shared = {story.id: story for story in stories}
    record = AnalysisRecord(
        people=tuple(map(writer.person, findings.people)),
        places=tuple(map(writer.named_place, findings.places)),
        events=tuple(map(writer.event, findings.events)),
        utterances=tuple(map(writer.utterance, findings.utterances)),
        stories=tuple(writer.story(one, shared[one.story]) for one in findings.stories),
        versions=tuple(map(writer.version, findings.versions)),
        digests=writer.digests,
    )
    return write_rows(record)


class _Writer:
    """Knows where words stand, and which blocks were named."""

    def __init__(self, entries: Mapping[str, Entry]) -> None:
        self._entries = entries
        self._blocks: dict[str, dict[str, str]] = {}

    @property
    def digests(self) -> dict[str, dict[str, str]]:
        """The digest of every block that was named, in the order of ids."""
        return {
            entry: dict(sorted(blocks.items()))
            for entry, blocks in sorted(self._blocks.items())
        }

    def person(self, person: Person) -> PersonRow:
        return PersonRow(
            slug=person.slug,
            name=self._find(person.name, person.passages),
            at=self._places(person.passages),
            roles=tuple(
                RoleRow(
                    text=self._find(role.text, role.passages),
                    at=self._places(role.passages),
                )
                for role in person.roles
            ),
            quotes=self._places(quote.words for quote in person.quotes),
            entries=person.entries,
            first=person.first,
            last=person.last,
        )

    def named_place(self, place: NamedPlace) -> NamedPlaceRow:
        return NamedPlaceRow(
            name=self._find(place.name, place.passages),
            at=self._places(place.passages),
        )

    def event(self, event: Event) -> EventRow:
        return EventRow(
            interval=event.interval,
            precision=event.precision,
            told=tuple(
                ToldRow(
                    at=self._place(passage),
                    rule=evidence.rule,
                    read=self._read_from(evidence, (passage, *event.passages)),
                )
                for passage, evidence in zip(
                    event.passages, event.evidence, strict=True
                )
            ),
            is_ahead=event.is_ahead,
        )

    def utterance(self, utterance: Utterance) -> UtteranceRow:
        quotes = utterance.quotes
        return UtteranceRow(
            id=utterance.id,
            wordings=tuple(
                WordingRow(
                    kind=wording.kind, quotes=tuple(map(self._quote, wording.quotes))
                )
                for wording in utterance.wordings
            ),
            named_in=quotes.index(utterance.named_in) if utterance.named_in else None,
            left_open=tuple(quotes.index(quote) for quote in utterance.left_open),
            speaker=self._find_name(utterance.speaker, quotes[0]),
            attributed_to=self._find_name(utterance.attributed_to, quotes[0]),
        )

    def story(self, found: StoryFindings, story: Story) -> StoryRow:
        return StoryRow(
            story=found.story,
            entries=found.coverage.entries,
            groups=found.origins.groups,
            shared=tuple(
                SharedRow(
                    text=self._find(fact.text, fact.passages),
                    at=self._places(fact.passages),
                )
                for fact in story.shared
            ),
            differences=tuple(
                DifferenceRow(about=one.about, at=self._places(one.accounts))
                for one in found.differences
            ),
            facts=tuple(
                FactRow(at=self._places(one.passages), nearby=self._places(one.nearby))
                for one in found.coverage.facts
            ),
            ties=tuple(
                TieRow(
                    kind=tie.kind,
                    entry=tie.entry,
                    of=tie.of,
                    share=tie.share,
                    pairs=tuple(
                        (self._place(one), self._place(two))
                        for one, two in tie.passages
                    ),
                )
                for tie in found.origins.ties
            ),
        )

    def version(self, version: Version) -> VersionRow:
        return VersionRow(
            entry=version.entry,
            of=version.of,
            is_later=version.is_later,
            added=self._places(version.added),
            dropped=self._places(version.dropped),
        )

    def _quote(self, quote: Quote) -> QuoteRow:
        return QuoteRow(
            words=self._place(quote.words),
            sentence=self._place(quote.sentence),
            kind=quote.kind,
            speaker=self._find_name(quote.speaker, quote),
            printed_as=self._find_name(quote.printed_as, quote),
            attributed_to=self._find_name(quote.attributed_to, quote),
            cue=self._find_name(quote.cue, quote),
            is_named_beside=quote.is_named_beside,
        )

    def _places(self, passages: Iterable[Passage]) -> Places:
        return tuple(map(self._place, passages))

    def _place(self, passage: Passage) -> Place:
        return self._write(passage.entry, passage.block, passage.span)

    def _write(self, entry: str, block: str, span: Span) -> Place:
        if block not in self._blocks.get(entry, {}):
            found = self._entries[entry].find_block(block)
            if found is not None:
                self._blocks.setdefault(entry, {})[block] = digest_block(found.text)
        return f"{entry}/{block}/{span[0]}-{span[1]}"

    def _find(self, text: str, passages: Sequence[Passage]) -> Place:
        """Return where a text stands: within a passage, else wherever it is printed.

        Raises:
            LookupError: Nowhere: a text of the findings is always an entry's.

        """
        for passage in passages:
            at = passage.text.find(text)
            if at >= 0:
                start = passage.span[0] + at
                return self._write(
                    passage.entry, passage.block, (start, start + len(text))
                )
        first = self._entries.get(passages[0].entry)
        for entry in chain((first,) if first else (), self._entries.values()):
            for block in entry.blocks:
                at = block.text.find(text)
                if at >= 0:
                    return self._write(entry.id, block.id, (at, at + len(text)))
        message = f"no entry prints {text!r}"
        raise LookupError(message)

    def _find_name(self, name: str | None, quote: Quote) -> Place | None:
        return None if name is None else self._find(name, (quote.sentence,))

    def _read_from(self, evidence: Evidence, passages: Sequence[Passage]) -> Place:
        if evidence.span is not None:
            start, end = evidence.span
            return f"{evidence.entry}/{start}-{end}"
        return self._find(evidence.text, passages)
