"""The quotes that a briefing prints."""

from __future__ import annotations

from tests.group.material import article, read_seeds

from briefing.analyse import analyse_entry
from briefing.group.quotes import MOST, MOST_A_SPEAKER, choose_quotes
from briefing.model import Quote, QuoteKind


def _all_quotes() -> tuple[Quote, ...]:
    material = read_seeds()
    passages = [
        passage for analysis in material.analyses for passage in analysis.sentences
    ]
    return choose_quotes(passages, material.entries, material.analyses)


def test_every_quote_has_its_speaker_beside_it() -> None:
    """No pronoun, no role alone, nobody unnamed."""
    quotes = _all_quotes()
    assert 5 <= len(quotes) <= MOST
    for quote in quotes:
        assert quote.speaker is not None
        assert quote.is_named_beside


def test_quotes_stand_speaker_by_speaker() -> None:
    """A speaker's quotes are together, whole sentences before fragments."""
    quotes = _all_quotes()
    speakers = [quote.speaker for quote in quotes]
    runs = [
        name for at, name in enumerate(speakers) if at == 0 or speakers[at - 1] != name
    ]
    assert len(runs) == len(set(runs))
    for name in runs:
        own = [quote.kind for quote in quotes if quote.speaker == name]
        assert len(own) <= MOST_A_SPEAKER
        assert own == sorted(own, key=lambda kind: kind is QuoteKind.FRAGMENT)


def test_two_wordings_of_one_utterance_are_printed_once() -> None:
    """Original and translation of a sentence do not stand side by side."""
    ready = [
        quote
        for quote in _all_quotes()
        if "strengthen communication" in quote.words.text
    ]
    assert len(ready) == 1


def test_scraps_are_left_out() -> None:
    """A word or two between marks tell nothing under a name."""
    texts = [quote.words.text for quote in _all_quotes()]
    assert "candid" not in texts
    assert "very good" not in texts


def test_no_sentence_is_printed_twice() -> None:
    """What goes on after its cue is one item with all of its sentences."""
    entry, _ = article(
        "a.txt",
        "Ferries",
        "“The boats are old and slow,” Ailsa Rendall, a captain, told the Gazette."
        " “She knows that as well as every passenger of the line does.”\n\n"
        "“He never once came to the harbour to see the boats,” Rendall said.",
    )
    analysis = analyse_entry(entry)
    quotes = choose_quotes(analysis.sentences, [entry], [analysis])
    assert [quote.sentence.text for quote in quotes] == [entry.blocks[0].text]


def test_items_of_a_speaker_never_overlap() -> None:
    """No sentence of the seeds stands twice under one name."""
    quotes = _all_quotes()
    for at, one in enumerate(quotes):
        for other in quotes[:at]:
            if one.speaker == other.speaker:
                assert one.sentence.text not in other.sentence.text
                assert other.sentence.text not in one.sentence.text
