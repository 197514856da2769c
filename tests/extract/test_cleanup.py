"""Which lines are the article: steps that look at more than one line."""

from __future__ import annotations

from tests.extract.ferry import BODY, read_lines

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import BlockKind

TITLE = "Dockers return to work after talks"
SCENE = "The first ferry of the year leaves the old harbour in heavy fog."


def _kinds(*lines: str) -> dict[str, BlockKind]:
    article = read_article("\n".join(lines).encode(), "article.txt")
    return {block.text: block.kind for block in extract_entry(article).blocks}


def test_short_paragraph_above_a_credit_is_its_caption() -> None:
    """Below the headline, a sentence with a credit under it tells a picture."""
    kinds = _kinds(TITLE, SCENE, "Photo: Ada Example", *BODY)
    assert kinds[SCENE] is BlockKind.CAPTION
    assert all(kinds[line] is BlockKind.PARAGRAPH for line in BODY)


def test_paragraph_of_the_text_above_a_credit_stays_one() -> None:
    """Where text stands before it, a paragraph above a credit is text as well."""
    kinds = _kinds(TITLE, BODY[0], SCENE, "Photo: Ada Example", *BODY[1:])
    assert kinds[SCENE] is BlockKind.PARAGRAPH


def test_speech_above_a_credit_is_no_caption() -> None:
    """What opens with a quotation mark is somebody's words."""
    words = "“We are glad to be back on the quay at last,” said Ada Example."
    kinds = _kinds(TITLE, words, "Photo: Ada Example", *BODY)
    assert kinds[words] is BlockKind.PARAGRAPH


def test_credit_itself_is_removed() -> None:
    """The caption stays without the line that names the picture's maker."""
    kept, removed = read_lines(TITLE, SCENE, "Photo: Ada Example", *BODY)
    assert kept == [SCENE, *BODY]
    assert removed["Photo: Ada Example"] == "picture-credit"
