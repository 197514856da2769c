"""What reading across the entries of `shelves` would find, made without the stages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.site_values.shelves import cite, make_library

from briefing.memory.quotations import find_quotations
from briefing.model import (
    AlignedWords,
    Coverage,
    CoveredFact,
    Difference,
    DifferenceKind,
    Entry,
    Event,
    Evidence,
    Findings,
    Interval,
    Library,
    NamedPlace,
    Origins,
    Passage,
    Person,
    Quote,
    QuoteKind,
    Role,
    SharedFact,
    StoryFindings,
    Tie,
    TieKind,
    Utterance,
    Version,
    Wording,
    WordingKind,
)


def make_event(
    days: tuple[date, date],
    *told: tuple[Entry, Passage, str],
    is_ahead: bool = False,
) -> Event:
    """Return an event told by passages, each with the words that date it."""
    return Event(
        interval=Interval(first=days[0], last=days[1]),
        precision="day" if days[0] == days[1] else "days",
        passages=tuple(passage for _, passage, _ in told),
        evidence=tuple(_read(*one) for one in told),
        is_ahead=is_ahead,
    )


def make_quote(entry: Entry, number: int, words: str, sentence: str) -> Quote:
    """Return a quote of the paragraph *number*, spoken by Ana Reis."""
    return Quote(
        words=cite(entry, number, words),
        sentence=cite(entry, number, sentence),
        kind=QuoteKind.SENTENCE if words.startswith("We") else QuoteKind.FRAGMENT,
        speaker="Ana Reis",
        printed_as="Ana Reis",
    )


def make_findings(library: Library) -> Findings:
    """Return two events, one person, one utterance in two wordings, one story."""
    cranes, halt = library.entries
    quotes = (
        make_quote(
            cranes,
            2,
            "We want a fair share,",
            "“We want a fair share,” said Ana Reis.",
        ),
        make_quote(
            halt, 2, "a fair share", "Ana Reis of the union wants a fair share."
        ),
    )
    stop = cite(cranes, 1, "Dockers in Lisbon laid down their work on Monday.")
    same = cite(halt, 1, "The port of Lisbon came to a halt when the dockers stopped")
    talks = cite(cranes, 2, "Talks with the port begin next week.")
    return Findings(
        people=(
            Person(
                slug="ana-reis",
                name="Ana Reis",
                roles=(Role(text="union", passages=(cite(halt, 2, "union"),)),),
                passages=(cite(cranes, 2, "Ana Reis"), cite(halt, 2, "Ana Reis")),
                quotes=quotes,
                entries=(cranes.id, halt.id),
                first=cranes.date.value,
                last=cranes.date.value,
            ),
        ),
        events=(
            make_event(
                (date(2023, 11, 13), date(2023, 11, 19)),
                (cranes, talks, "next week"),
                is_ahead=True,
            ),
            make_event(
                (date(2023, 11, 6), date(2023, 11, 6)),
                (cranes, stop, "Monday"),
                (halt, same, "when"),
            ),
        ),
        utterances=(
            Utterance(
                id="u-1",
                wordings=(
                    Wording(quotes=quotes[:1], kind=WordingKind.SAME),
                    Wording(
                        quotes=quotes[1:],
                        kind=WordingKind.CUT,
                        aligned=(
                            AlignedWords(is_same=False, first="We want", second=""),
                            AlignedWords(
                                is_same=True,
                                first="a fair share",
                                second="a fair share",
                            ),
                        ),
                    ),
                ),
                speaker="Ana Reis",
                named_in=quotes[0],
                left_open=(),
            ),
        ),
        stories=(
            StoryFindings(
                story=library.stories[0].id,
                differences=(
                    Difference(about=DifferenceKind.STATUS, accounts=(stop, same)),
                ),
                coverage=Coverage(
                    entries=(cranes.id, halt.id),
                    facts=(
                        CoveredFact(passages=(stop, same)),
                        CoveredFact(passages=(talks,)),
                    ),
                ),
                origins=Origins(
                    texts=2,
                    groups=((cranes.id, halt.id),),
                    ties=(
                        Tie(
                            kind=TieKind.REWRITE,
                            entry=halt.id,
                            of=cranes.id,
                            share=0.8,
                            passages=((same, stop),),
                            evidence=(),
                        ),
                    ),
                ),
            ),
        ),
    )


def make_version(library: Library) -> Version:
    """Return the two entries as two versions of one text, a sentence of each."""
    cranes, halt = library.entries
    return Version(
        entry=cranes.id,
        of=halt.id,
        is_later=False,
        added=(cite(cranes, 2, "“We want a fair share,” said Ana Reis."),),
        dropped=(cite(halt, 2, "Ana Reis of the union wants a fair share."),),
    )


def make_read_library() -> Library:
    """Return the library of `shelves` with findings, a quote and two shared facts."""
    library = make_library()
    findings = make_findings(library)
    places = findings.stories[0].differences[0].accounts
    shared = tuple(SharedFact(text=text, passages=places) for text in ("Lisbon", "the"))
    lisbon = NamedPlace(
        name="Lisbon", passages=tuple(cite(one, 1, "Lisbon") for one in library.entries)
    )
    entries = {entry.id: entry for entry in library.entries}
    return replace(
        library,
        findings=replace(findings, places=(lisbon,)),
        quotations=find_quotations(library.briefings, findings, entries, ()),
        stories=(replace(library.stories[0], shared=shared),),
    )


def _read(entry: Entry, passage: Passage, words: str) -> Evidence:
    block = entry.find_block(passage.block)
    assert block is not None
    start = block.spans[0][0] + passage.span[0] + passage.text.index(words)
    return Evidence(
        text=words,
        span=(start, start + len(words)),
        rule="test-date",
        entry=entry.id,
    )
