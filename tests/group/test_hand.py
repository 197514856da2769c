"""What the editor pins is printed, and what the editor hides is not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.group.material import article, read_seeds

from briefing.group.hand import find_marked, is_touched, leave_out, split_pins
from briefing.group.key_points import choose_key_points
from briefing.group.quotes import choose_quotes
from briefing.group.theme_findings import choose_events
from briefing.group.timeline import find_events
from briefing.model import Passage

ENTRY, ANALYSIS = article(
    "ferry.txt",
    "Ferry strike ends",
    "The strike of the ferry crews in Lindenau ended on Tuesday after eleven days."
    " They sang.\n\n"
    "The company had refused all talks until last weekend, and the crews will be paid"
    " for three days. They sang.",
)


@given(st.data())
def test_words_are_found_whatever_their_marks(data: st.DataObject) -> None:
    """Any words of a block lead to a place that holds them, in capitals as well."""
    entry = data.draw(st.sampled_from(read_seeds().entries))
    block = data.draw(st.sampled_from([one for one in entry.blocks if one.text]))
    words = block.text.split()
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    chosen = " ".join(words[start:end])
    found = find_marked(entry, chosen.upper().replace("“", '"'))
    holds_words = any(letter.isalnum() for letter in chosen)
    places = [one for one in found if one.block == block.id]
    if holds_words and not any(mark in chosen for mark in "-’'ß"):
        assert places
    for one in found:
        home = entry.find_block(one.block)
        assert home is not None
        assert home.text[slice(*one.span)] == one.text


def test_words_that_stand_twice_are_found_twice() -> None:
    """The editor is asked which of two places is meant."""
    assert len(find_marked(ENTRY, "They sang")) == 2
    assert find_marked(ENTRY, "They danced") == ()
    assert find_marked(ENTRY, "…") == ()


def test_hidden_sentences_and_quotes_are_left_out() -> None:
    """What is hidden is neither a sentence nor a quote; what it is about stays."""
    seeds = read_seeds()
    analysis = next(one for one in seeds.analyses if one.quotes)
    hidden = [analysis.quotes[0].words]
    left = leave_out(analysis, hidden)
    assert analysis.quotes[0] not in left.quotes
    assert not any(is_touched(one, hidden) for one in left.sentences)
    assert (left.terms, left.names) == (analysis.terms, analysis.names)
    others = [one for one in seeds.analyses if one.entry != analysis.entry]
    assert [leave_out(one, hidden) for one in others] == others


def test_pinned_sentence_comes_first_of_all_choices() -> None:
    """A pinned sentence is a key point even where it could not be chosen."""
    (pinned,) = find_marked(ENTRY, "paid for three days")
    dangling = find_marked(ENTRY, "They sang")[1]
    for wanted in (pinned, dangling):
        points = choose_key_points(
            ANALYSIS.sentences, [ENTRY], [ANALYSIS], [], pinned=[wanted], count=1
        )
        assert [is_touched(point.passage, [wanted]) for point in points] == [True]


def test_pinned_quote_is_printed_beyond_all_bounds() -> None:
    """A quote that no theme would choose is there once it is pinned."""
    seeds = read_seeds()
    sentences = [one for analysis in seeds.analyses for one in analysis.sentences]
    usual = choose_quotes(sentences, seeds.entries, seeds.analyses)
    left_out = [
        quote
        for analysis in seeds.analyses
        for quote in analysis.quotes
        if quote.speaker is not None
        and not any(is_touched(one.sentence, [quote.sentence]) for one in usual)
    ]
    assert left_out
    for quote in left_out:
        found = choose_quotes(sentences, seeds.entries, seeds.analyses, [quote.words])
        assert any(is_touched(one.words, [quote.words]) for one in found)


def test_pin_within_a_quote_is_one_of_speech() -> None:
    """Words between the marks pin the quote, all others their sentence."""
    seeds = read_seeds()
    quote = next(
        one
        for analysis in seeds.analyses
        for one in analysis.quotes
        if one.words.text != one.sentence.text
    )
    inside, around = split_pins([quote.words, quote.sentence], seeds.analyses)
    assert (inside, around) == ((quote.words,), (quote.sentence,))


def test_pinned_event_is_among_the_chosen() -> None:
    """An event that too many others outdo is on the briefing once it is pinned."""
    entries, analyses = zip(
        *(
            article(
                f"storm-{day}.txt",
                f"Storm number {day}",
                f"Storm Ada{'abcdefghijklmnopq'[day]} hit Lindenau harbour on"
                f" {day + 1} March 2024 and tore roofs from houses.",
            )
            for day in range(14)
        ),
        strict=True,
    )
    events = find_events(entries, analyses)
    passages = [one for analysis in analyses for one in analysis.sentences]
    usual = choose_events(passages, events)
    missing = next(event for event in events if event not in usual)
    pinned: list[Passage] = [missing.passages[0]]
    assert missing in choose_events(passages, events, pinned)
