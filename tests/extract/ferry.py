"""An invented article, and what is read out of lines around it."""

from __future__ import annotations

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import Entry, Fate

BODY = (
    (
        "The port said all ships would sail on time again from Thursday, after two "
        "weeks in which not one ferry had left and the town had lived on its stores."
    ),
    (
        "Dockers and owners met through the night, and both sides spoke of a good "
        "deal, which the council had not thought they would find before the autumn."
    ),
    (
        "“We are glad to go back,” said Ada Example, who has worked on the quay for "
        "more than twenty years and who led the talks for the dockers from the start."
    ),
)


def read_lines(*lines: str) -> tuple[list[str], dict[str, str]]:
    """Return the kept lines, and the removed ones with their rules."""
    text = "\n".join(lines)
    return sort_text(text, extract_entry(read_article(text.encode(), "article.txt")))


def sort_text(text: str, entry: Entry) -> tuple[list[str], dict[str, str]]:
    """Return the kept blocks, and the removed pieces of a text with their rules."""
    removed = {
        text[slice(*row.span)]: row.rule
        for row in entry.receipt
        if row.fate is Fate.REMOVED
    }
    return [block.text for block in entry.blocks], removed
