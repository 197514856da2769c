"""Whom a pronoun means, where nothing else can be meant."""

from __future__ import annotations

import pytest
from tests.group.material import article, make_entry

from briefing.analyse import analyse_entry
from briefing.analyse.completions import PLAIN
from briefing.model import BlockKind
from briefing.proof import completions as proof

CERTAIN = [
    ("Emil Voros led the shift. He has worked there for years.", "He [Emil Voros] has"),
    (
        "Shift leader Emil Voros left in May. In the end he came back.",
        "In the end he [Emil Voros] came",
    ),
    (
        "“We sang to keep awake,” said Ada Voros. She is a nurse.",
        "She [Ada Voros] is",
    ),
    (
        "Emil Voros, a miner of 40, went to New York. He was born in New York.",
        None,  # "to New York" may be a person's, for all that a machine knows
    ),
    ("Emil Voros lives in New York. He was born there.", "He [Emil Voros] was"),
    (
        "Emil Voros fell ill on Monday. Voros stayed at home. He reads a lot.",
        "He [Emil Voros] reads",
    ),
]
OPEN = [
    "Emil Voros met Jonas Dor. He was tired.",
    "Emil Voros and the minister came late. He was tired.",
    "Emil Voros spoke to the doctor. He was tired.",
    "Emil Voros and Jonas Dor came late. He was tired.",
    "The police arrested Emil Voros. He was tired.",
    "Emil Voros works at the mine of Dor. He was tired.",
    "Emil Voros lives in Karsk, Dor not far. He was tired.",
    "Emil Voros lives near the mine Dor. He was tired.",
    "Anna Voros led the shift. He was tired.",
    "Emil Voros led the shift. His wife said that he was tired.",
    "Emil Voros led the shift. Jonas Dor said he was tired.",
    "Emil Voros led the shift. They said it was late.",
    "After leader Emil Voros the rain fell. He was tired.",
    "The rain fell. He was tired.",
]


@pytest.mark.parametrize(("text", "completed"), CERTAIN)
def test_who_alone_may_be_meant_is_known(text: str, completed: str | None) -> None:
    """One person is named as a subject, and nobody else up to the pronoun."""
    found = analyse_entry(article("a.txt", "Report", text)[0]).completions
    if completed is None:
        assert found == ()
        return
    (completion,) = found
    assert completion.text.startswith(completed)
    start, end = completion.pronoun
    assert completion.sentence.text[start:end].lower() in {"he", "she"}
    name = completion.name
    assert text[slice(*name.span)] == name.text
    assert f"{completion.name.text} " in completion.meaning


@pytest.mark.parametrize("text", OPEN)
def test_who_might_be_somebody_else_stays_open(text: str) -> None:
    """A second person, an unnamed one, an object, another gender, or nobody."""
    assert analyse_entry(article("a.txt", "Report", text)[0]).completions == ()


def test_a_name_in_another_paragraph_is_not_certain() -> None:
    """What the paragraph does not name stays open."""
    text = "Emil Voros led the shift.\n\nThe rain fell. He has worked there for years."
    assert analyse_entry(article("a.txt", "Report", text)[0]).completions == ()


def test_other_languages_have_none() -> None:
    """Names are read in English alone."""
    text = "Emil Voros und he. He was tired."
    entry = make_entry("a.txt", "Bericht", [(BlockKind.PARAGRAPH, text)], language="de")
    assert analyse_entry(entry).completions == ()


def test_the_proof_knows_every_word_that_names_nobody() -> None:
    """What is passed over here must not stop a build there."""
    assert PLAIN <= proof._PLAIN  # noqa: SLF001 - two lists, on purpose
