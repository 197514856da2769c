"""Wordings of one utterance: the seeds against the gold, and the rules one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.analyse.gold import (
    GOLD,
    SEEDS,
    block_id,
    entry_of,
    paragraphs,
    seed_entry,
)

from briefing.analyse import analyse_entry
from briefing.group.utterances import align_quotes
from briefing.model import Basis, Entry, Field, Quote, Utterance, WordingKind

ENTRIES = {seed: seed_entry(seed) for seed in SEEDS}
QUOTES = [q for entry in ENTRIES.values() for q in analyse_entry(entry).quotes]
STORIES = [[ENTRIES[seed].id for seed in story] for story in GOLD["stories"]]
UTTERANCES = align_quotes(QUOTES, tuple(ENTRIES.values()), STORIES)


def _is_gold(quote: Quote, place: list[Any]) -> bool:
    seed, line, start = place
    return (
        quote.words.entry == ENTRIES[seed].id
        and quote.words.block == block_id(line)
        and quote.words.text.startswith(start.rstrip("."))
    )


@pytest.mark.parametrize("places", GOLD["same_quote"])
def test_wordings_of_one_utterance_are_aligned(places: list[list[Any]]) -> None:
    """Two wordings of the same words stand together, and nothing else with them."""
    (group,) = (
        utterance.quotes
        for utterance in UTTERANCES
        if any(_is_gold(quote, places[0]) for quote in utterance.quotes)
    )
    assert len(group) == len(places)
    for place in places:
        assert any(_is_gold(quote, place) for quote in group)


def test_nothing_else_of_the_seeds_is_one_utterance() -> None:
    """Each quote stands in one utterance; what the gold does not join stands alone."""
    joined = [found for found in UTTERANCES if len(found.quotes) > 1]
    assert len(joined) == len(GOLD["same_quote"])
    held = [quote for utterance in UTTERANCES for quote in utterance.quotes]
    assert sorted(map(repr, held)) == sorted(map(repr, QUOTES))


def test_role_here_is_named_there() -> None:
    """The utterance has the name that one account prints, with both passages."""
    (found,) = (
        utterance
        for utterance in UTTERANCES
        if any(
            quote.printed_as == "a ministry spokesperson" for quote in utterance.quotes
        )
    )
    assert found.named_in is not None
    assert found.speaker == found.named_in.speaker == "Wang Wenbin"
    assert [quote.printed_as for quote in found.left_open] == [
        "China’s Foreign Ministry",
        "a ministry spokesperson",
    ]


def test_pronoun_of_a_translation_is_named_elsewhere() -> None:
    """Where a translator put “it” for “he”, the other account names the speaker."""
    (found,) = (
        utterance
        for utterance in UTTERANCES
        if any(quote.printed_as == "it" for quote in utterance.quotes)
    )
    assert found.speaker == "Han Zheng"
    assert [quote.printed_as for quote in found.left_open] == ["it"]


def test_order_of_stories_changes_nothing() -> None:
    """The utterances are those of the quotes, in their order."""
    backwards = [list(reversed(story)) for story in reversed(STORIES)]
    entries = tuple(reversed(ENTRIES.values()))
    assert align_quotes(QUOTES, entries, backwards) == UTTERANCES


def _align(*texts: str, translated: bool = False) -> tuple[Utterance, ...]:
    entries = [
        entry_of(paragraphs(*text.split("\n")), entry_id=f"{number:012x}")
        for number, text in enumerate(texts)
    ]
    if translated:
        entries[-1] = _translate(entries[-1])
    quotes = [quote for entry in entries for quote in analyse_entry(entry).quotes]
    return align_quotes(quotes, entries)


def _translate(entry: Entry) -> Entry:
    origin: Field[str] = Field(value="nl", basis=Basis.STATED)
    return replace(entry, translated_from=origin)


LONG = "“We will open it again before the winter storms begin,” Ada Ruiz said."

OTHER = "“We shall reopen it before the storms of winter begin,” Ada Ruiz said."


@pytest.mark.parametrize(
    ("other", "translated", "kind"),
    [
        (LONG, False, WordingKind.SAME),
        (
            "They will open it “before the winter storms begin,” Ruiz said.",
            False,
            "cut",
        ),
        (
            OTHER,
            False,
            "rewrite",
        ),
        (
            OTHER,
            True,
            "translation",
        ),
    ],
)
def test_kind_says_how_wordings_differ(
    other: str, *, translated: bool, kind: str
) -> None:
    """A wording is the same, a part, a rewrite, or comes by way of a translation."""
    (found,) = _align(LONG, other, translated=translated)
    assert found.wordings[1].kind == kind


FULLER = "“We shall all reopen it before the storms of winter begin,” Ada Ruiz said."


@pytest.mark.parametrize(
    ("first", "lead"),
    [
        (LONG, LONG),  # in other words: the untranslated one stands for both
        ("They will “reopen it before the storms,” Ada Ruiz said.", FULLER),  # a part
    ],
)
def test_a_translation_stands_for_no_other_wording(first: str, lead: str) -> None:
    """The fullest wording comes first, but a translation after one that is none."""
    (found,) = _align(first, FULLER, translated=True)
    assert len(found.wordings) == len("ab")
    assert found.wordings[0].quotes[0].words.text in lead


def test_two_speakers_are_two_utterances() -> None:
    """The same words under two names are not one utterance."""
    assert len(_align(LONG, LONG.replace("Ruiz", "Lovelace"))) == len("ab")


def test_one_entry_says_a_thing_twice() -> None:
    """What one entry prints twice was said twice, as far as we know."""
    assert len(_align(f"{LONG}\n{LONG}")) == len("ab")


def test_another_story_shares_only_long_quotes() -> None:
    """Across stories a long quote is found again, a catchword is not."""
    entries = [
        entry_of(paragraphs(text), entry_id=f"{number:012x}")
        for number, text in enumerate((LONG, LONG))
    ]
    short = [
        entry_of(paragraphs("Ada Ruiz called it “very good.”"), entry_id=f"{n:012x}")
        for n in range(2)
    ]
    for texts, count in ((entries, 1), (short, 2)):
        quotes = [quote for entry in texts for quote in analyse_entry(entry).quotes]
        stories = [[entry.id] for entry in texts]
        assert len(align_quotes(quotes, texts, stories)) == count


def test_alignment_is_verbatim_and_whole() -> None:
    """The stretches, put together, hold every word of both wordings in order."""
    for utterance in UTTERANCES:
        for wording in utterance.wordings[1:]:
            for side, quotes in (
                ("first", utterance.wordings[0].quotes),
                ("second", wording.quotes),
            ):
                printed = [getattr(stretch, side) for stretch in wording.aligned]
                words = " ".join(quote.words.text for quote in quotes)
                assert _letters("".join(printed)) == _letters(words)
                for text in printed:
                    assert any(text in quote.words.text for quote in quotes)


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


@given(st.lists(st.sampled_from([*GOLD["same_quote"][2][0][2].split(), "no", "rain"])))
def test_any_words_are_aligned(words: list[str]) -> None:
    """No quote is lost, whatever stands in it."""
    text = f"“{' '.join([*words, 'we go'])},” Ada Ruiz said."
    assert sum(len(found.quotes) for found in _align(text, LONG)) == len("ab")
