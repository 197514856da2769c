"""What was found across the entries, as far as these are published."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from briefing.model import Event, Findings, Person, StoryFindings, Utterance


def narrow_findings(findings: Findings, entries: Collection[str]) -> Findings:
    """Return what *entries* alone still tell; held and withdrawn ones tell nothing.

    Args:
        findings: Of all entries.
        entries: Ids of those that are published.

    """
    shown = frozenset(entries)
    people = (_narrow_person(one, shown) for one in findings.people)
    places = (
        replace(one, passages=tuple(at for at in one.passages if at.entry in shown))
        for one in findings.places
    )
    events = (narrow_event(one, shown, shown) for one in findings.events)
    utterances = (narrow_utterance(one, shown) for one in findings.utterances)
    return replace(
        findings,
        people=tuple(one for one in people if one is not None),
        places=tuple(one for one in places if one.passages),
        events=tuple(one for one in events if one is not None),
        utterances=tuple(one for one in utterances if one is not None),
        stories=tuple(_narrow_story(one, shown) for one in findings.stories),
        versions=tuple(
            one for one in findings.versions if {one.entry, one.of} <= shown
        ),
    )


def narrow_event(
    event: Event, entries: frozenset[str], known: frozenset[str] | None = None
) -> Event | None:
    """Return an event as *entries* alone tell it; ``None`` where none of them does.

    Args:
        event: Told by any entries.
        entries: Ids of those whose words may stand.
        known: Ids of those whose words may prove a date; ``None``: any.

    """
    told = [
        (passage, evidence)
        for passage, evidence in zip(event.passages, event.evidence, strict=True)
        if passage.entry in entries
        and (known is None or evidence.entry is None or evidence.entry in known)
    ]
    if not told:
        return None
    return replace(
        event,
        passages=tuple(passage for passage, _ in told),
        evidence=tuple(evidence for _, evidence in told),
    )


def narrow_utterance(utterance: Utterance, entries: frozenset[str]) -> Utterance | None:
    """Return an utterance as *entries* alone print it; ``None`` where none does."""
    wordings = tuple(
        wording
        for wording in utterance.wordings
        if wording.quotes[0].words.entry in entries
    )
    if not wordings:
        return None
    named_in = utterance.named_in
    return replace(
        utterance,
        wordings=wordings,
        named_in=named_in if named_in and named_in.words.entry in entries else None,
        left_open=tuple(
            one for one in utterance.left_open if one.words.entry in entries
        ),
    )


def _narrow_person(person: Person, entries: frozenset[str]) -> Person | None:
    passages = tuple(one for one in person.passages if one.entry in entries)
    if not passages:
        return None
    roles = (
        replace(
            role,
            passages=tuple(one for one in role.passages if one.entry in entries),
        )
        for role in person.roles
    )
    return replace(
        person,
        passages=passages,
        roles=tuple(role for role in roles if role.passages),
        quotes=tuple(one for one in person.quotes if one.words.entry in entries),
        entries=tuple(one for one in person.entries if one in entries),
    )


def _narrow_story(story: StoryFindings, entries: frozenset[str]) -> StoryFindings:
    """Return what the published accounts of a story alone show."""
    origins, coverage = story.origins, story.coverage
    groups = (tuple(one for one in group if one in entries) for group in origins.groups)
    facts = (
        replace(
            fact,
            passages=tuple(one for one in fact.passages if one.entry in entries),
            nearby=tuple(one for one in fact.nearby if one.entry in entries),
        )
        for fact in coverage.facts
    )
    return replace(
        story,
        differences=tuple(
            replace(
                one,
                accounts=tuple(told for told in one.accounts if told.entry in entries),
            )
            for one in story.differences
        ),
        coverage=replace(
            coverage,
            entries=tuple(one for one in coverage.entries if one in entries),
            facts=tuple(fact for fact in facts if fact.passages),
        ),
        origins=replace(
            origins,
            texts=len(entries.intersection(coverage.entries)),
            groups=tuple(group for group in groups if group),
            ties=tuple(tie for tie in origins.ties if {tie.entry, tie.of} <= entries),
        ),
    )
