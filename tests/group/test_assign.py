"""Which sentences belong to a theme."""

from __future__ import annotations

import pytest
from tests.group.material import analyse, article, make_entry

from briefing.group.assign import (
    assign_passages,
    count_held,
    fold_term,
    index_sentences,
)
from briefing.model import BlockKind, Theme


@pytest.mark.parametrize(
    ("term", "text", "expected"),
    [
        ("ferry strike", "Two Ferry Strikes were called off.", True),
        ("ferry strike", "The ferry was hit by a strike.", False),
        ("café", "CAFES along the pier stay shut.", True),
        ("high-level meeting", "Some high-level meetings took place.", True),
        ("art", "The article speaks of a party.", False),
        ("union’s offer", "The union's offer was refused.", True),
        ("...", "Nothing to match here.", False),
    ],
)
def test_term_is_matched_as_words(term: str, text: str, *, expected: bool) -> None:
    """Case, accents, plurals and marks do not matter; whole words and order do."""
    assert count_held(text, [fold_term(term)]) == expected


def test_sentence_may_belong_to_several_themes() -> None:
    """Membership is of sentences, and not exclusive."""
    entry, analysis = article(
        "a.txt", "Pay", "The strike closed the port. The museum opened at nine."
    )
    themes = [
        Theme(slug=term, title=term, description=None, terms=(term,))
        for term in ("strike", "port", "museum")
    ]
    strike, port, museum = (
        assign_passages(t, index_sentences([entry], [analysis])) for t in themes
    )
    assert strike == port == analysis.sentences[:1]
    assert museum == analysis.sentences[1:]


def test_entry_with_the_editors_theme_belongs_whole() -> None:
    """What the front matter says counts for every sentence."""
    entry = make_entry(
        "a.txt",
        "Pay",
        [(BlockKind.PARAGRAPH, "The strike closed the port. Nobody minded it.")],
        themes=("unrest",),
    )
    analysis = analyse(entry)
    theme = Theme(slug="unrest", title="Unrest", description=None, terms=("riot",))
    assert (
        assign_passages(theme, index_sentences([entry], [analysis]))
        == analysis.sentences
    )
