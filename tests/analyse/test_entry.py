"""What an analysis holds beside the quotes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.analyse.gold import SEEDS, SOURCES, entry_of, paragraphs, seed_entry

from briefing.analyse import analyse_entry
from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Basis, Block, BlockKind, Field


@pytest.mark.parametrize("seed", SEEDS)
def test_sentences_are_all_of_the_prose(seed: str) -> None:
    """The sentences of a block, put together, are its text but for blanks."""
    entry = seed_entry(seed)
    sentences = analyse_entry(entry).sentences
    for block in entry.blocks:
        own = [passage for passage in sentences if passage.block == block.id]
        is_prose = block.kind is BlockKind.PARAGRAPH
        assert " ".join(passage.text for passage in own) == (
            block.text if is_prose else ""
        )


@pytest.mark.parametrize("seed", SEEDS)
def test_conversion_changes_no_quote(seed: str) -> None:
    """A seed that the chain converts has the quotes of the gold's blocks."""
    raw = (SOURCES / seed).read_bytes()
    converted = analyse_entry(extract_entry(read_article(raw, seed)))
    by_gold = analyse_entry(seed_entry(seed))
    assert [(quote.words.text, quote.speaker) for quote in converted.quotes] == [
        (quote.words.text, quote.speaker) for quote in by_gold.quotes
    ]


def test_headings_and_captions_hold_no_speech() -> None:
    """Marks in a heading or caption set off catchwords, whatever verb is near."""
    text = "Minister: “It rains,” Ada Lovelace said."
    blocks = tuple(
        Block(id=f"p-{kind}", kind=kind, text=text, spans=())
        for kind in (BlockKind.HEADING, BlockKind.CAPTION)
    )
    assert analyse_entry(entry_of(blocks)).quotes == ()


def test_terms_and_names_are_counted_and_sorted() -> None:
    """Words count folded; names and numbers count apart."""
    analysis = analyse_entry(
        entry_of(paragraphs("The talks of Ada. In 1,000 talks Ada won 62%."))
    )
    assert analysis.terms == (("ada", 2), ("talk", 2), ("won", 1))
    assert analysis.names == (("1000", 1), ("62", 1), ("ada", 2))


def test_analysis_depends_on_the_entry_alone() -> None:
    """The same entry gives an equal analysis, so that it may be cached."""
    entry = seed_entry(SEEDS[0])
    assert analyse_entry(entry) == analyse_entry(entry)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "de",
            "„Wir werden den Hafen bald öffnen“, sagte Ada Ruiz am „Kai“.",
            ["Wir werden den Hafen bald öffnen"],
        ),
        (
            "fr",
            "« Nous allons rouvrir le port bientôt », a dit Ada Ruiz, l'air grave.",
            ["Nous allons rouvrir le port bientôt"],
        ),
        (
            "ja",
            "市長は「来月までに港を再開する」と述べた。",
            ["来月までに港を再開する"],
        ),
    ],
)
def test_other_languages_have_quotes_without_speakers(
    language: str, text: str, words: list[str]
) -> None:
    """Marks are read in any language, who speaks and who is named is not."""
    entry = entry_of(paragraphs(text))
    known: Field[str] = Field(value=language, basis=Basis.STATED)
    analysis = analyse_entry(replace(entry, language=known))
    assert [quote.words.text for quote in analysis.quotes] == words
    assert {quote.speaker for quote in analysis.quotes} == {None}
    assert analysis.namings == ()
