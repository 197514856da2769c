"""Quotes of the seeds against the gold, and of sentences that show one rule each."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.analyse.gold import GOLD, SEEDS, block_id, entry_of, paragraphs, seed_entry

from briefing.analyse import analyse_entry
from briefing.model import Quote

# Gold quotes that come out wrong yet, by seed and line, with the reason.
NOT_YET = {
    ("002_5c0ad6cf8cfcb6d1.txt", 18, "The world is big"): (
        "the speaker is an “it” that a translation put for “he”; the entry alone does "
        "not say so, the other account does: tests/group/test_utterances.py"
    ),
}


def _bare(text: str) -> str:
    return text.rstrip(",.")


def _gold_quotes() -> list[Any]:
    cases = []
    for seed in SEEDS:
        for quote in GOLD["seeds"][seed]["quotes"]:
            start = " ".join(quote["text"].split()[:4])
            reason = NOT_YET.get((seed, quote["line"], start))
            marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
            name = f"{seed[:3]}:{quote['line']}:{quote['text'][:20]}"
            cases.append(pytest.param(seed, quote, id=name, marks=marks))
    return cases


def _find(seed: str, gold: dict[str, Any]) -> Quote | None:
    for quote in analyse_entry(seed_entry(seed)).quotes:
        is_there = quote.words.block == block_id(gold["line"])
        if is_there and _bare(quote.words.text) == _bare(gold["text"]):
            return quote
    return None


@pytest.mark.parametrize(("seed", "gold"), _gold_quotes())
def test_quote_of_a_seed_is_the_editors(seed: str, gold: dict[str, Any]) -> None:
    """Each quote of the gold is found, with its speaker and its kind."""
    quote = _find(seed, gold)
    assert quote is not None
    assert (quote.speaker, quote.kind) == (gold["speaker"], gold["kind"])
    assert quote.attributed_to == gold.get("attributed_to")
    if "printed_as" in gold:
        assert quote.printed_as == gold["printed_as"]


@pytest.mark.parametrize("seed", SEEDS)
def test_nothing_but_speech_is_a_quote(seed: str) -> None:
    """Scare quotes, headings and titles in marks are no quotes."""
    gold = {
        (block_id(quote["line"]), _bare(quote["text"]))
        for quote in GOLD["seeds"][seed]["quotes"]
    }
    found = {
        (quote.words.block, _bare(quote.words.text))
        for quote in analyse_entry(seed_entry(seed)).quotes
    }
    assert found - gold == set()


def _quotes(*texts: str) -> tuple[Quote, ...]:
    return analyse_entry(entry_of(paragraphs(*texts))).quotes


@pytest.mark.parametrize(
    ("text", "speaker", "printed_as"),
    [
        ("“It rains,” Ada Lovelace said.", "Ada Lovelace", "Ada Lovelace"),
        ("“It rains,” said Ada Lovelace, a poet.", "Ada Lovelace", "Ada Lovelace"),
        (
            "Ada Lovelace, a poet at the University of Leeds, said it “rains a lot.”",
            "Ada Lovelace",
            "Ada Lovelace",
        ),
        (
            "The plan is “dead,” according to Mayor Ada Lovelace.",
            "Ada Lovelace",
            "Mayor Ada Lovelace",
        ),
        ("“It rains,” the ministry said.", None, "the ministry"),
        ("“It rains,” a spokesman for the ministry said.", None, "a spokesman"),
        ("The plan was described by critics as “dead on arrival.”", None, "critics"),
        (
            "“It rains,” said the club’s president, Ada Lovelace.",
            "Ada Lovelace",
            "Ada Lovelace",
        ),
        (
            "Ada Lovelace praised the plan, adding that it “works well.”",
            "Ada Lovelace",
            "Ada Lovelace",
        ),
        ("Said Ada Lovelace, “It rains a lot.”", "Ada Lovelace", "Ada Lovelace"),
        (
            "The plan is “dead,” because it rains, said Ada Lovelace.",
            "Ada Lovelace",
            "Ada Lovelace",
        ),
        ("Ada Lovelace said,“It rains.”", "Ada Lovelace", "Ada Lovelace"),
        ("As Ada Lovelace puts it, “it rains.”", "Ada Lovelace", "Ada Lovelace"),
        ("Ada Lovelace called Bob Hope the “Devil.”", "Ada Lovelace", "Ada Lovelace"),
        (
            "“It rains,” Rep. Ada Lovelace (D-Md.) said.",
            "Ada Lovelace",
            "Rep. Ada Lovelace",
        ),
        ("“It rains,” said another.", None, "another"),
        (
            "Ada Lovelace, who called the plan “dead,” left.",
            "Ada Lovelace",
            "Ada Lovelace",
        ),
    ],
)
def test_speaker_stands_beside_the_quote(
    text: str, speaker: str | None, printed_as: str
) -> None:
    """The speaker is whom the words around the marks name."""
    (quote,) = _quotes(text)
    assert (quote.speaker, quote.printed_as) == (speaker, printed_as)


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “smart” bomb missed.",
        "She starred in “The Long Road” last year.",
        "The plan is called “Horizon” and costs a lot.",
        'Months of arguing, "arguing", and more arguing followed.',
        "On the BBC’s “Ruiz Tonight,” Ada Lovelace admitted the plan.",
        "She was in “Low Tide” and “The Long Road,” posted the clip and left.",
        "Ada Lovelace, host of the show “The Long Road,” said that it rains.",
        "A host of her last novel, “The Long Road,” said that it rains.",
        "The morning’s best: “Rain floods the old harbour,” by Ada Lovelace.",
    ],
)
def test_words_in_marks_that_nobody_says_are_no_quote(text: str) -> None:
    """Irony, titles and names stand in marks too; without a speaker they stay out."""
    assert _quotes(text) == ()


def test_single_marks_beside_double_ones_are_no_speech() -> None:
    """A house sets speech in one kind of marks; the other holds headings."""
    quotes = _quotes("Lovelace: ‘It rains a lot’", "“It rains a lot,” Lovelace said.")
    assert [quote.words.block for quote in quotes] == ["p-0002"]
    (quote,) = _quotes("‘It rains a lot,’ Ada Lovelace said.")
    assert quote.speaker == "Ada Lovelace"


def test_surname_is_the_person_named_last() -> None:
    """One surname is two people, each in its own paragraph."""
    first, second = _quotes(
        "Ada Wong left early. “It rains,” Wong said.",
        "Bob Wong stayed. “It snows,” Wong said.",
    )
    assert (first.speaker, second.speaker) == ("Ada Wong", "Bob Wong")


def test_pronoun_after_somebody_unnamed_is_nobody_else() -> None:
    """Who is "she" after a spokeswoman is not known; a plural is nobody's."""
    named = "Mayor Ines Caldeira said it was time. “It is over,” she said."
    text = (
        "{} said that two men had been seen. “We ask everybody to call us,” she said."
    )
    for who, speaker in (
        ("A police spokeswoman", None),
        ("Police officers", "Ines Caldeira"),
    ):
        quotes = _quotes(named, text.format(who))
        assert [quote.speaker for quote in quotes] == ["Ines Caldeira", speaker]


def test_office_is_the_one_person_printed_with_it() -> None:
    """“The French vice president” is the vice president whom the entry names."""
    (quote,) = _quotes(
        "“It rains,” the French vice president said.",
        "Vice President Ada Lovelace met President Bob Hope.",
    )
    assert (quote.speaker, quote.printed_as) == (
        "Ada Lovelace",
        "the French vice president",
    )
    assert not quote.is_named_beside


def test_quote_goes_on_with_its_speaker() -> None:
    """Speech after “she said” in the same paragraph is hers, as is what she repeats."""
    first, second = _quotes("“It rains,” Ada Lovelace said. “It will go on raining.”")
    assert first.speaker == second.speaker == "Ada Lovelace"
    assert second.sentence.text.startswith("“It rains")


def test_many_words_in_marks_are_somebodys() -> None:
    """What nothing reports is a quote from four words on; who speaks stays open."""
    text = "The work depends on “a lot of rain falling” in spring."
    (quote,) = _quotes(text)
    assert (quote.words.text, quote.speaker) == ("a lot of rain falling", None)
    assert _quotes(text.replace("a lot of ", "")) == ()


def test_sentence_that_opens_with_marks_goes_on() -> None:
    """Speech that the narrator finishes is still that of who spoke before it."""
    first, second = _quotes(
        "“It rains,” Ada Lovelace said. “It will go on raining” for the whole week."
    )
    assert first.speaker == second.speaker == "Ada Lovelace"


def test_an_omission_may_open_speech_on_its_own() -> None:
    """A paragraph in marks that opens with an ellipsis is a sentence all the same."""
    first, second = _quotes("“It rains,” Ada Lovelace said.", "“… It has to stop.”")
    assert first.speaker == second.speaker == "Ada Lovelace"


def test_speech_runs_over_paragraphs() -> None:
    """Marks that open and do not close go on in the next paragraph."""
    quotes = _quotes(
        "“It rains,” Ada Lovelace said. “It will go on.", "“It has to stop.”"
    )
    assert [quote.speaker for quote in quotes] == ["Ada Lovelace"] * 3


def test_words_before_said_this_are_the_speakers() -> None:
    """“Lovelace said this on Monday” names the speaker of the sentence before."""
    (quote,) = _quotes("It may rain “a lot.” Ada Lovelace said this on Monday.")
    assert quote.speaker == "Ada Lovelace"
    assert quote.sentence.text.endswith("on Monday.")


_PIECES = st.sampled_from(
    (
        *("“", "”", '"', "'", "’", "«", "»", "(", ")", "—", " ", ", ", ". ", "? "),
        *("said ", "adding ", "according to ", "who ", "he ", "the minister "),
        *("Ada Lovelace ", "“No,” ", "It’s ", "U.S. ", "1,000 ", "\u3000"),
    )
)


@given(st.lists(st.lists(_PIECES, max_size=30).map("".join), max_size=4))
def test_quote_is_verbatim(texts: list[str]) -> None:
    """A quote is never reworded: its spans give its words and its sentence back."""
    entry = entry_of(paragraphs(*texts))
    blocks = {block.id: block.text for block in entry.blocks}
    for quote in analyse_entry(entry).quotes:
        words, sentence = quote.words, quote.sentence
        assert words.text
        assert words.text == blocks[words.block][slice(*words.span)]
        assert sentence.text == blocks[sentence.block][slice(*sentence.span)]
        assert sentence.span[0] <= words.span[0] < words.span[1] <= sentence.span[1]


@pytest.mark.parametrize(
    ("text", "speaker", "source"),
    [
        ("As Wong has said, “the sky is wide”, Lee said.", "Bob Lee", "Ada Wong"),
        ("As Wong put it, “the sky is wide”, Lee said.", "Bob Lee", "Ada Wong"),
        ("Quoting Wong, Lee said that “the sky is wide”.", "Bob Lee", "Ada Wong"),
        ("Lee quoted Wong as saying: “The sky is wide.”", "Bob Lee", "Ada Wong"),
        ("In the words of Wong, Lee said, “the sky is wide”.", "Bob Lee", "Ada Wong"),
        ("Lee repeated words of Wong: “The sky is wide.”", "Bob Lee", "Ada Wong"),
        ("“The sky is wide,” Lee said, echoing Wong.", "Bob Lee", "Ada Wong"),
        ("Echoing Wong, he said the “sky is wide”.", "Bob Lee", "Ada Wong"),
        ("As Wong has said, “the sky is wide”.", "Ada Wong", None),
        ("“The sky is wide,” Lee said, quoting Wong Airlines.", "Bob Lee", None),
        ("“The sky is wide,” Lee said as Wong left.", "Bob Lee", None),
    ],
)
def test_who_repeats_words_speaks_them(
    text: str, speaker: str, source: str | None
) -> None:
    """The one who repeats them is the speaker, whose words they were is told."""
    (quote,) = _quotes("“It rains,” Bob Lee said to Ada Wong.", text)[1:]
    assert (quote.speaker, quote.attributed_to) == (speaker, source)


def test_pronoun_is_no_one_of_the_other_sex() -> None:
    """The given name tells, and "he" goes past a woman to the man before her."""
    quotes = _quotes(
        "Robert Lee opened the hall. “It rains,” Robert Lee said.",
        "“It pours,” said Mary Wong. “It snows,” he said.",
    )
    assert [quote.speaker for quote in quotes] == [
        "Robert Lee",
        "Mary Wong",
        "Robert Lee",
    ]


def test_pronoun_is_the_subject_of_its_own_sentence() -> None:
    """Who reports earlier in the same sentence is "he" behind the words."""
    (quote,) = _quotes("Robert Lee repeated the promise: “It will end,” he said.")
    assert quote.speaker == "Robert Lee"
