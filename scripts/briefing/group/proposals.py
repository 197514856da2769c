"""Themes that the material itself suggests, named in its own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from briefing.group.clusters import Bounds
from briefing.group.slugs import number_slugs
from briefing.group.stories import BOUNDS as STORY_BOUNDS
from briefing.group.stories import link_vectors
from briefing.group.tallies import (
    Key,
    Tally,
    choose_print,
    find_fuller,
    is_noun_like,
    list_phrases,
    tally_phrases,
)
from briefing.group.vectors import EntryVector, weigh_entry
from briefing.model import Analysis, Entry, Theme
from briefing.text.slugs import FEED_SLUGS, slugify
from briefing.text.unspaced import is_unspaced
from briefing.text.words import find_words, stem

# Entries this alike on average treat one subject; the stories of one subject in the
# seeds stand at 0.30 to 0.37, articles on different subjects below 0.10.
SUBJECT_BOUNDS = Bounds(least=0.15)
# A subject told by this many stories is told in several themes.
SPLIT_STORIES = 3
MOST_THEMES_A_SUBJECT = 5
MOST_TERMS = 8
# Inside a split subject: a phrase of more than this share of all sentences is the
# subject itself, one of fewer sentences than the other bound carries no theme.
MOST_SHARE = 0.25
FEWEST_SENTENCES = 3
# Weights of the choice of names, set by reading the proposals for the foreign corpus
# and the seeds; re-run tests/foreign, tests/group/test_proposals.py and
# tests/group/test_gold_themes.py.
LEAST_RARITY = 2.5  # a word of one article in twelve
TITLE_BONUS = 1.5  # a headline names its subject
PHRASE_BONUS = 0.3  # for each further word of a phrase
NAME_SHARE = 0.5  # a person speaks of a subject and is seldom one
PERSON_SHARE = 0.1  # the same, of what ends in the surname of somebody named in full


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
    subjects = _cluster(vectors, range(len(ordered)), SUBJECT_BOUNDS)
    subjects.sort(key=lambda subject: (-len(subject), subject))
    held = Counter(
        key
        for entry in ordered
        for key in {phrase.key for phrase, *_ in list_phrases(entry, known[entry.id])}
    )
    found: list[tuple[str, tuple[str, ...], str]] = []
    for subject in subjects:
        members = [ordered[index] for index in subject]
        tallies = tally_phrases(members, known)
        specific = {
            key: tally
            for key, tally in tallies.items()
            if len(tally.entries) == held[key] and _is_telling(key, tally)
        }
        is_split = len(_cluster(vectors, subject, STORY_BOUNDS)) >= SPLIT_STORIES
        total = sum(len(known[entry.id].sentences) for entry in members)
        people = _list_people([known[entry.id] for entry in members])
        fuller = find_fuller(tallies) if is_split else {}
        labels = _split_labels(specific, fuller, total, people) if is_split else []
        if labels:
            found += [
                (
                    choose_print(tallies[fuller.get(key, key)]),
                    _list_terms(key, specific, tallies, people),
                    members[0].id,
                )
                for key in labels
            ]
        else:
            surnames = _list_surnames([known[entry.id] for entry in members])
            ranked = _rank(specific or tallies, tallies, len(members), surnames)
            if ranked:
                terms = tuple(choose_print(tallies[key]) for key in ranked)
                found.append((terms[0], terms, members[0].id))
    wanted = [(slugify(title, "theme"), lead) for title, _, lead in found]
    slugs = number_slugs(wanted, FEED_SLUGS)
    return tuple(
        Theme(slug=slug, title=title, description=None, terms=terms, is_proposed=True)
        for (title, terms, _), slug in zip(found, slugs, strict=True)
    )


def _cluster(
    vectors: Sequence[EntryVector], chosen: Sequence[int], bounds: Bounds
) -> list[tuple[int, ...]]:
    clusters = link_vectors([vectors[index] for index in chosen], bounds)
    return [tuple(chosen[index] for index in cluster) for cluster in clusters]


def _is_telling(key: Key, tally: Tally) -> bool:
    """Tell whether a phrase may name or mark a theme: repeated, rare, no figure."""
    return (
        len(tally.sentences) + tally.titles > 1
        and tally.rarity >= LEAST_RARITY
        and not any(word[0].isdigit() for word in key)
        and is_noun_like(tally)
    )


def _rank(
    tallies: dict[Key, Tally],
    everything: dict[Key, Tally],
    entries: int,
    surnames: frozenset[str],
) -> list[Key]:
    """Return the phrases that mark a subject, the one that names it best first."""

    def score(key: Key) -> tuple[float, Key]:
        tally = tallies[key]
        spread = len(tally.entries) / entries
        title = TITLE_BONUS if tally.titles else 1.0
        person = PERSON_SHARE if key[-1] in surnames else 1.0
        worth = _weigh(key, tally) * len(tally.sentences) * spread * title * person
        return (-worth, key)

    ranked = sorted(tallies, key=score)
    if not ranked:
        return []
    chosen = [_narrow(ranked[0], everything)]
    for key in ranked:
        if len(chosen) == MOST_TERMS:
            break
        if key not in chosen:
            chosen.append(key)
    return chosen


def _narrow(key: Key, tallies: dict[Key, Tally]) -> Key:
    """Return *key* with the word that mostly goes before: "ferry" before "strike".

    Where no blanks part words, the longest phrase around it of the same sentences.
    """
    if is_unspaced(key[0][0]):
        return _widen(key, tallies)
    return min(
        (
            other
            for other, tally in tallies.items()
            if other[1:] == key
            and len(tally.sentences) + tally.titles > 1
            and not any(word[0].isdigit() for word in other)
        ),
        key=lambda other: (-len(tallies[other].sentences), other),
        default=key,
    )


def _widen(key: Key, tallies: dict[Key, Tally]) -> Key:
    own, size = tallies[key], len(key)
    return max(
        (
            other
            for other, tally in tallies.items()
            if tally.sentences >= own.sentences
            and tally.titles == own.titles
            and any(other[at : at + size] == key for at in range(len(other)))
        ),
        key=lambda other: (len(other), other),
    )


def _weigh(key: Key, tally: Tally) -> float:
    """Return how telling one mention is: rare words, several, rather no person."""
    phrase = 1 + PHRASE_BONUS * (len(key) - 1)
    return tally.rarity * phrase * (NAME_SHARE if tally.is_name else 1.0)


def _list_people(analyses: Sequence[Analysis]) -> frozenset[str]:
    """Return the folded words of all names of people."""
    names = {naming.person for each in analyses for naming in each.namings}
    names |= {quote.speaker or "" for each in analyses for quote in each.quotes}
    return frozenset(stem(word.folded) for name in names for word in find_words(name))


def _list_surnames(analyses: Sequence[Analysis]) -> frozenset[str]:
    """Return the folded last words of the full names of people."""
    names = {naming.person for each in analyses for naming in each.namings}
    return frozenset(
        stem(words[-1].folded) for name in names if len(words := find_words(name)) > 1
    )


def _split_labels(
    tallies: Mapping[Key, Tally],
    fuller: Mapping[Key, Key],
    total: int,
    people: frozenset[str],
) -> list[Key]:
    """Choose phrases that cover most sentences of a subject, greedily.

    No person is a theme: a theme is what several people speak of.

    Args:
        tallies: Of the phrases that are the subject's alone.
        fuller: What `find_fuller` returns of all its phrases.
        total: Number of its sentences.
        people: Words of names.

    """
    pool = {
        key: tally
        for key, tally in tallies.items()
        if len(tally.entries) > 1
        and not set(key) & people
        and not tally.is_name
        and FEWEST_SENTENCES <= len(tally.sentences) <= MOST_SHARE * total
    }
    covered: set[int] = set()
    chosen: list[Key] = []
    while pool and len(chosen) < MOST_THEMES_A_SUBJECT:
        gains = {
            key: len(tally.sentences - covered) * _weigh(key, tally)
            for key, tally in pool.items()
        }
        best = min(pool, key=lambda key: (-gains[key], key))
        if len(pool[best].sentences - covered) < FEWEST_SENTENCES:
            break
        covered |= pool[best].sentences
        chosen.append(best)
        named = set(fuller.get(best, best))
        pool = {
            key: each
            for key, each in pool.items()
            if not set(key) & set(best)
            # "Border talks" and "border dispute" would be told apart by one word.
            and 2 * len(named & set(wide := fuller.get(key, key))) <= len(wide)
        }
    return chosen


def _list_terms(
    key: Key,
    tallies: dict[Key, Tally],
    everything: dict[Key, Tally],
    people: frozenset[str],
) -> tuple[str, ...]:
    """Return the label, what is called so, and phrases in mostly the same sentences."""
    own = tallies[key]
    together = [
        other
        for other, tally in tallies.items()
        if other != key
        and not set(other) & people
        # A single common word ("recent") marks whatever stands beside it.
        and (len(other) > 1 or tally.is_name)
        and 2 * len(tally.sentences & own.sentences) > len(tally.sentences)
        and not set(key) <= set(other)
    ]
    together.sort(key=lambda each: (-len(tallies[each].sentences), each))
    # The fuller phrase is found by the bare one, which is a term in any case.
    keys = [key, *together[: MOST_TERMS - 1]]
    return tuple(choose_print(everything[each]) for each in keys)
