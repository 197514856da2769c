"""The sentences that a briefing prints first."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping, Sequence

from briefing.group.accounts import list_printed
from briefing.group.alignment import find_same_fact, weigh_sentence
from briefing.group.assign import count_held, fold_term
from briefing.group.chosen_sentences import choose_sentences
from briefing.group.hand import is_touched
from briefing.group.standalone import is_self_contained
from briefing.model import Analysis, Basis, Entry, KeyPoint, Passage, QuoteKind, Story

FEWEST = 4
MOST = 7
SHARE_PRINTED = 0.6  # of the sentences that can be printed, between the bounds
# The news stands in the lede (inverted pyramid): the first sentence of a report
# counts this much more, one so many sentences below 1/e of that. With the next three
# set on the dev half of two summarising corpora (ROUGE-1) and on the facts that the
# stories in tests/group/gold must tell: fewer and shorter sentences raise the one and
# lower the other. Measured by `make eval ARGS=keypoints` and those tests.
_LEDE_BONUS = 4.0
_LEDE_FADE = 4.0
_LEDE_SHARE = 1.3  # sentences for each point to be chosen: who prints more reads deeper
# A sentence that holds all that the headline tells counts twice.
_HEADLINE_BONUS = 1.0
# Each further term of the theme that a sentence holds.
_FURTHER_TERM = 0.5
# "The summit will ...": often told of before, yet mostly understood.
_DEFINITE_START = 0.8
# Speech has its own place on a briefing, under its speaker's name.
_MOSTLY_SPEECH = 0.7
# A sentence that another briefing prints already.
_PRINTED_ELSEWHERE = 0.5

_SPEECH = re.compile(r"[“\"«„][^”\"»]*[”\"»]")

Place = tuple[int, str, int, int]  # newest day negated, story, account, sentence


def choose_key_points(  # noqa: PLR0913 - the whole material is its input
    passages: Sequence[Passage],
    entries: Sequence[Entry],
    analyses: Sequence[Analysis],
    stories: Sequence[Story],
    *,
    terms: Sequence[str] = (),
    printed: Collection[Passage] = frozenset(),
    pinned: Sequence[Passage] = (),
    count: int | None = None,
) -> tuple[KeyPoint, ...]:
    """Choose the sentences that together say most of what *passages* say.

    Args:
        passages: Sentences of one theme, in any order.
        entries: All, in any order.
        analyses: Of all entries, in any order.
        stories: Of the entries; one that is in none stands alone.
        terms: The theme's: a sentence that holds several is more to the point.
        printed: Sentences that other briefings print, better not repeated.
        pinned: Words that the editor wants printed: sentences that hold some of them
            come in any case, beyond all bounds.
        count: Sentences at most, fewer where the rest adds little; ``None``: a share
            of the sentences that fit, between `FEWEST` and `MOST`.

    Returns:
        At most *count* or `MOST`, the story of the newest entry first, its entries
        in the story's order, sentences in the order of the text; each verbatim and
        understood without the sentence before it, if need be by a name in brackets,
        with the story-mates' sentences that carry the same fact.

    """
    told_by = {passage.entry for passage in passages}
    stories = [story for story in stories if not told_by.isdisjoint(story.entries)]
    # Nothing else is compared: the time grows with the theme, not with the material.
    told_by.update(mate for story in stories for mate in story.entries)
    known = {entry.id: entry for entry in entries if entry.id in told_by}
    analyses = [analysis for analysis in analyses if analysis.entry in known]
    sentences = {
        analysis.entry: list_printed(known[analysis.entry], analysis)
        for analysis in analyses
    }
    weights = {
        passage: weigh_sentence(passage.text, known[entry].language.value)
        for entry, held in sentences.items()
        for passage in held
    }
    places = _find_places(known, sentences, stories)
    told = sorted(set(passages) & set(places), key=places.__getitem__)
    wanted = {passage for passage in told if is_touched(passage, pinned)}
    speech = {
        analysis.entry: [
            quote.words
            for quote in analysis.quotes
            if quote.speaker is None
            and quote.printed_as is None
            and quote.kind is QuoteKind.SENTENCE
        ]
        for analysis in analyses
    }
    languages = {identity: entry.language.value for identity, entry in known.items()}
    completions = {
        one.sentence: one
        for analysis in analyses
        for one in analysis.completions
        if not is_self_contained(one.sentence.text, languages[analysis.entry])
    }
    pool = [
        passage
        for passage in told
        if passage in wanted
        or (
            is_self_contained(
                completions[passage].meaning
                if passage in completions
                else passage.text,
                languages[passage.entry],
            )
            and not is_touched(passage, speech[passage.entry])
        )
    ]
    headlines = {
        entry.id: weigh_sentence(entry.title.value or "", entry.language.value)
        for entry in known.values()
        if entry.title.basis is not Basis.DERIVED
    }
    fewest = 1
    if count is None:
        fewest = count = min(MOST, max(FEWEST, math.ceil(len(pool) * SHARE_PRINTED)))
    fade = max(_LEDE_FADE, _LEDE_SHARE * count)
    keys = [fold_term(term) for term in terms]
    merits = {
        passage: _rate(passage, places[passage][-1] / fade, keys)
        * (
            1
            + _HEADLINE_BONUS
            * _share_headline(weights[passage], headlines.get(passage.entry, {}))
        )
        * (_PRINTED_ELSEWHERE if passage in printed else 1.0)
        for passage in pool
    }
    chosen = choose_sentences(pool, weights, merits, (fewest, count), wanted)
    mates = {entry: story.entries for story in stories for entry in story.entries}
    return tuple(
        KeyPoint(
            passage=passage,
            also=find_same_fact(
                passage,
                [
                    sentences[mate]
                    for mate in mates.get(passage.entry, ())
                    if mate != passage.entry and mate in sentences
                ],
                weights,
            ),
            completion=completions.get(passage),
        )
        for passage in sorted(chosen, key=places.__getitem__)
    )


def _rate(passage: Passage, depth: float, keys: Sequence[tuple[str, ...]]) -> float:
    """Return how well a sentence stands, 1 or more.

    Args:
        passage: The sentence.
        depth: The sentences before it in its entry, by the number of them after
            which the lede's worth fades to 1/e.
        keys: The theme's terms, folded.

    """
    merit = 1 + _LEDE_BONUS * math.exp(-depth)
    if passage.text.startswith("The "):
        merit *= _DEFINITE_START
    if 2 * sum(map(len, _SPEECH.findall(passage.text))) > len(passage.text):
        merit *= _MOSTLY_SPEECH
    held = count_held(passage.text, keys)
    return merit * (1 + _FURTHER_TERM * max(0, held - 1))


def _share_headline(
    weights: Mapping[str, float], headline: Mapping[str, float]
) -> float:
    """Return how much of what a headline tells a sentence tells too, 0 to 1."""
    total = math.fsum(headline.values())
    held = math.fsum(value for word, value in headline.items() if word in weights)
    return held / total if total else 0.0


def _find_places(
    known: Mapping[str, Entry],
    sentences: Mapping[str, Sequence[Passage]],
    stories: Sequence[Story],
) -> Mapping[Passage, Place]:
    """Return for each sentence where it stands in the order of reading."""
    places: dict[Passage, Place] = {}
    grouped = {identity for story in stories for identity in story.entries}
    accounts = [(story.id, story.entries) for story in stories]
    accounts += [(f"s-{each}", (each,)) for each in known if each not in grouped]
    for name, members in accounts:
        dates = [
            entry.date.value.last.toordinal()
            for identity in members
            if (entry := known.get(identity)) is not None and entry.date.value
        ]
        newest = max(dates, default=0)
        for account, identity in enumerate(members):
            for number, passage in enumerate(sentences.get(identity, ())):
                places[passage] = (-newest, name, account, number)
    return places
