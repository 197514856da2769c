"""Themes that the material itself suggests, named in its own words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from briefing.group.clusters import find_candidates, link_by_average
from briefing.group.phrases import Phrase, find_phrases
from briefing.group.slugs import number_slugs
from briefing.group.stories import THRESHOLD as STORY_THRESHOLD
from briefing.group.vectors import EntryVector, compare_vectors, weigh_entry
from briefing.model import Analysis, Entry, Theme
from briefing.text.frequencies import find_rarity
from briefing.text.slugs import slugify

# Entries this alike on average treat one subject; the stories of one subject in the
# seeds stand at 0.30 to 0.37, articles on different subjects below 0.10.
SUBJECT_THRESHOLD = 0.15
# A subject told by this many stories is told in several themes.
SPLIT_STORIES = 3
MOST_THEMES_A_SUBJECT = 5
MOST_TERMS = 8
LONGEST_LABEL = 3  # words
# Inside a split subject: a phrase of more than this share of all sentences is the
# subject itself, one of fewer sentences than the other bound carries no theme.
MOST_SHARE = 0.25
FEWEST_SENTENCES = 3

Key = tuple[str, ...]


@dataclass(slots=True)
class _Tally:
    """Where one phrase occurs within a subject; only used inside this file."""

    sentences: set[int] = field(default_factory=set)
    entries: set[str] = field(default_factory=set)
    prints: Counter[str] = field(default_factory=Counter)
    titles: int = 0
    closed: int = 0  # times that a function word or punctuation follows
    named: int = 0
    weight: float = 0.0


def propose_themes(
    entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> tuple[Theme, ...]:
    """Return themes that together touch every entry with a telling phrase.

    Entries are gathered by subject. A subject of few stories becomes one theme,
    named by the noun phrase that its entries repeat most; a subject of many is
    divided by the phrases that cover most of its sentences.

    Args:
        entries: In any order.
        analyses: Of all entries, in any order.

    Returns:
        Proposed themes, the subject of most entries first; each title verbatim
        from a source.

    """
    known = {analysis.entry: analysis for analysis in analyses}
    ordered = sorted(entries, key=lambda entry: (entry.source, entry.id))
    vectors = [weigh_entry(entry, known[entry.id]) for entry in ordered]
    subjects = _cluster(vectors, range(len(ordered)), SUBJECT_THRESHOLD)
    subjects.sort(key=lambda subject: (-len(subject), subject))
    held = Counter(
        key
        for entry in ordered
        for key in {phrase.key for phrase, *_ in _phrases(entry, known[entry.id])}
    )
    found: list[tuple[str, tuple[str, ...], str]] = []
    for subject in subjects:
        members = [ordered[index] for index in subject]
        tallies = _tally(members, known)
        specific = {
            key: tally
            for key, tally in tallies.items()
            if len(tally.entries) == held[key] and _is_noun_like(tally)
        }
        is_split = len(_cluster(vectors, subject, STORY_THRESHOLD)) >= SPLIT_STORIES
        labels = _split_labels(specific) if is_split else []
        if labels:
            found += [
                (_print(specific[key]), _variants(key, specific), members[0].id)
                for key in labels
            ]
        else:
            ranked = _rank(specific or tallies, len(members))
            if ranked:
                terms = tuple(_print(tallies[key]) for key in ranked[:MOST_TERMS])
                found.append((terms[0], terms, members[0].id))
    slugs = number_slugs([(slugify(title, "theme"), lead) for title, _, lead in found])
    return tuple(
        Theme(slug=slug, title=title, description=None, terms=terms, is_proposed=True)
        for (title, terms, _), slug in zip(found, slugs, strict=True)
    )


def _cluster(
    vectors: Sequence[EntryVector], chosen: Sequence[int], threshold: float
) -> list[tuple[int, ...]]:
    part = [vectors[index] for index in chosen]
    clusters = link_by_average(
        len(part),
        find_candidates([vector.words for vector in part]),
        lambda one, other: compare_vectors(part[one], part[other]),
        threshold,
    )
    return [tuple(chosen[index] for index in cluster) for cluster in clusters]


def _phrases(entry: Entry, analysis: Analysis) -> Iterator[tuple[Phrase, int, bool]]:
    """Yield phrases, the number of their sentence (-1: title), whether they close."""
    texts = [(-1, entry.title.value or "")]
    texts += [(at, sentence.text) for at, sentence in enumerate(analysis.sentences)]
    language = entry.language.value
    for at, text in texts:
        phrases = list(find_phrases(text, language, longest=LONGEST_LABEL))
        starts = {phrase.span[0] for phrase in phrases}
        for phrase in phrases:
            end = phrase.span[1]
            yield phrase, at, not (starts & {end + 1})


def _tally(entries: Sequence[Entry], known: dict[str, Analysis]) -> dict[Key, _Tally]:
    tallies: dict[Key, _Tally] = {}
    offset = 0
    for entry in entries:
        analysis = known[entry.id]
        for phrase, at, is_closed in _phrases(entry, analysis):
            tally = tallies.setdefault(phrase.key, _Tally())
            tally.entries.add(entry.id)
            tally.prints[phrase.text] += 1
            tally.closed += is_closed
            tally.named += phrase.is_name and not phrase.opens
            if at < 0:
                tally.titles += 1
            else:
                tally.sentences.add(offset + at)
            tally.weight = sum(
                find_rarity(word, entry.language.value) for word in phrase.key
            )
        offset += len(analysis.sentences)
    return tallies


def _is_noun_like(tally: _Tally) -> bool:
    """Tell whether a phrase stands like a noun: mostly nothing goes on after it."""
    return 2 * tally.closed >= sum(tally.prints.values())


def _rank(tallies: dict[Key, _Tally], entries: int) -> list[Key]:
    """Return the phrases that label a whole subject best, without near repeats."""

    def score(key: Key) -> tuple[float, Key]:
        tally = tallies[key]
        spread = len(tally.entries) / entries
        title = 1.5 if tally.titles else 1.0
        return (
            -tally.weight * math.log(1 + len(tally.sentences)) * spread * title,
            key,
        )

    chosen: list[Key] = []
    for key in sorted(tallies, key=score):
        if len(chosen) == MOST_TERMS:
            break
        if not any(set(key) <= set(other) for other in chosen):
            chosen.append(key)
    return chosen


def _split_labels(tallies: dict[Key, _Tally]) -> list[Key]:
    """Choose phrases that cover most sentences of a subject, greedily."""
    total = len({at for tally in tallies.values() for at in tally.sentences})
    pool = {
        key: tally
        for key, tally in tallies.items()
        if len(tally.entries) > 1
        and FEWEST_SENTENCES <= len(tally.sentences) <= MOST_SHARE * total
    }
    covered: set[int] = set()
    chosen: list[Key] = []
    while pool and len(chosen) < MOST_THEMES_A_SUBJECT:
        gains = {
            key: len(tally.sentences - covered) * tally.weight
            for key, tally in pool.items()
        }
        best = min(pool, key=lambda key: (-gains[key], key))
        if len(pool[best].sentences - covered) < FEWEST_SENTENCES:
            break
        covered |= pool[best].sentences
        chosen.append(best)
        pool = {key: each for key, each in pool.items() if not set(key) & set(best)}
    return chosen


def _variants(key: Key, tallies: dict[Key, _Tally]) -> tuple[str, ...]:
    """Return the label and phrases that mostly stand in the same sentences."""
    own = tallies[key]
    together = [
        other
        for other, tally in tallies.items()
        if other != key
        and len(tally.sentences) > 1
        and 2 * len(tally.sentences & own.sentences) > len(tally.sentences)
        and not set(key) <= set(other)
    ]
    together.sort(key=lambda each: (-len(tallies[each].sentences), each))
    keys = [key, *together[: MOST_TERMS - 1]]
    return tuple(_print(tallies[each]) for each in keys)


def _print(tally: _Tally) -> str:
    """Return the phrase as printed, with a capital where a source has one."""
    return min(
        tally.prints,
        key=lambda text: (not text[0].isupper(), -tally.prints[text], text),
    )
