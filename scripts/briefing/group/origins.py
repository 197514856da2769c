"""How many independent accounts a story has, and why no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from briefing.group.accounts import find_shingles, list_printed
from briefing.group.alignment import compare_sentences, weigh_sentence
from briefing.model import (
    Analysis,
    BlockKind,
    Entry,
    Evidence,
    Origins,
    Passage,
    Quote,
    Story,
    Tie,
    TieKind,
)
from briefing.text.words import fold

# Two reporters on one event share 2 to 7 per cent of their runs of five words (the
# seeds, the foreign corpus); a cut agency report keeps most of them.
COPIED_SHARE = 0.25
# Of a translation's sentences, those that the other tells as well.
TRANSLATED_SHARE = 0.5
# Of the names and figures of questions and answers, those that the other prints.
REWRITTEN_SHARE = 0.8
FEWEST_QUESTIONS = 2  # headings
MOST_SHOWN = 3  # pairs of sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class _Account:
    entry: Entry
    analysis: Analysis
    sentences: tuple[Passage, ...]
    weights: Mapping[Passage, Mapping[str, float]]
    shingles: frozenset[tuple[str, ...]]


def count_origins(
    story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> Origins:
    """Return which entries of *story* rest on one origin, with the evidence.

    Args:
        story: Of one entry or more.
        entries: All, in any order.
        analyses: Of all entries, in any order.

    Returns:
        Groups and ties in the story's order. Without a tie an account counts as
        independent: that nothing shows a common origin proves none.

    """
    known = {entry.id: entry for entry in entries}
    told = {analysis.entry: analysis for analysis in analyses}
    accounts = [
        _read(known[identity], told[identity])
        for identity in story.entries
        if identity in known
    ]
    ties = tuple(
        tie
        for one, other in combinations(accounts, 2)
        if (tie := _find_tie(one, other)) is not None
    )
    groups = [{account.entry.id} for account in accounts]
    for tie in ties:
        joined = [group for group in groups if group & {tie.entry, tie.of}]
        groups = [group for group in groups if group not in joined]
        groups.append(set().union(*joined))
    place = {account.entry.id: at for at, account in enumerate(accounts)}
    return Origins(
        texts=len(accounts),
        groups=tuple(
            sorted(
                (tuple(sorted(group, key=place.__getitem__)) for group in groups),
                key=lambda group: place[group[0]],
            )
        ),
        ties=ties,
    )


def _read(entry: Entry, analysis: Analysis) -> _Account:
    sentences = list_printed(entry, analysis)
    return _Account(
        entry=entry,
        analysis=analysis,
        sentences=sentences,
        weights={
            each: weigh_sentence(each.text, entry.language.value) for each in sentences
        },
        shingles=find_shingles(_leave_out_speech(sentences, analysis.quotes)),
    )


def _leave_out_speech(
    sentences: Sequence[Passage], quotes: Sequence[Quote]
) -> list[Passage]:
    """Return what an account tells in its own words.

    Reporters at one briefing print the same speech, and copy nobody for that.
    """
    own: list[Passage] = []
    for sentence in sentences:
        start = sentence.span[0]
        place = 0
        for quote in quotes:
            if quote.words.overlaps(sentence):
                first, last = quote.words.span
                own.append(sentence.part(place, max(place, first - start)))
                place = max(place, last - start)
        own.append(sentence.part(place, max(place, len(sentence.text))))
    return own


def _find_tie(one: _Account, other: _Account) -> Tie | None:
    """Return why two accounts are not independent, the plainest reason first."""
    if _is_by_one_agency(one.entry, other.entry):
        evidence = (*one.entry.agency.evidence, *other.entry.agency.evidence)
        return _tie(TieKind.AGENCY, other, one, 1.0, evidence=evidence)
    shorter = min(one.shingles, other.shingles, key=len)
    if shorter:
        share = len(one.shingles & other.shingles) / len(shorter)
        if share >= COPIED_SHARE:
            return _tie(TieKind.COPY, other, one, share)
    for dependent, of in ((other, one), (one, other)):
        origin = dependent.entry.translated_from
        share = _share_told(dependent, of)
        if origin.value is not None and share >= TRANSLATED_SHARE:
            kind, evidence = TieKind.TRANSLATION, origin.evidence
            return _tie(kind, dependent, of, share, evidence=evidence)
        share = _share_named(dependent, of)
        if _is_questions(dependent) and share >= REWRITTEN_SHARE:
            return _tie(TieKind.REWRITE, dependent, of, share)
    return None


def _tie(
    kind: TieKind,
    dependent: _Account,
    of: _Account,
    share: float,
    *,
    evidence: tuple[Evidence, ...] = (),
) -> Tie:
    return Tie(
        kind=kind,
        entry=dependent.entry.id,
        of=of.entry.id,
        share=share,
        passages=_pair(dependent, of)[:MOST_SHOWN],
        evidence=evidence,
    )


def _is_by_one_agency(one: Entry, other: Entry) -> bool:
    named = [
        {fold(value) for value in (entry.agency.value, entry.outlet.value) if value}
        for entry in (one, other)
    ]
    agencies = {
        fold(entry.agency.value) for entry in (one, other) if entry.agency.value
    }
    return bool(named[0] & named[1] & agencies)


def _is_questions(account: _Account) -> bool:
    """Tell whether an account asks and answers, and quotes nobody."""
    questions = sum(
        block.kind is BlockKind.HEADING and block.text.endswith("?")
        for block in account.entry.blocks
    )
    return questions >= FEWEST_QUESTIONS and not account.analysis.quotes


def _share_named(account: _Account, other: _Account) -> float:
    names = {name for name, _ in account.analysis.names}
    held = {name for name, _ in other.analysis.names}
    return len(names & held) / len(names) if names else 0.0


def _share_told(account: _Account, other: _Account) -> float:
    if not account.sentences:
        return 0.0
    return len(_pair(account, other)) / len(account.sentences)


def _pair(account: _Account, other: _Account) -> tuple[tuple[Passage, Passage], ...]:
    """Return the account's sentences that the other tells too, the most alike first."""
    found = []
    for passage in account.sentences:
        own = account.weights[passage]
        rated = [
            (compare_sentences(own, other.weights[each]), -at)
            for at, each in enumerate(other.sentences)
        ]
        best, at = max(rated, default=(0.0, 0))
        if best > 0:
            found.append((best, passage, other.sentences[-at]))
    found.sort(key=lambda row: -row[0])
    return tuple((passage, mate) for _, passage, mate in found)
