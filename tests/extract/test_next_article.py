"""A second article below the first one."""

from __future__ import annotations

from tests.extract.ferry import BODY, read_lines

TITLE = "Dockers return to work after talks"
TEXT = tuple(f"{line[:-1]}, quay {number}." for number in (1, 2) for line in BODY)
NEXT = tuple(
    f"The lighthouse keeper of the {place} said that the fog would not lift for days."
    for place in ("north", "south", "west")
)


def test_second_head_opens_another_article() -> None:
    """Date, time and share bar stand again below the text: another story follows."""
    kept, removed = read_lines(
        TITLE,
        "2 March 2031, 09:15",
        "Share this story",
        *TEXT,
        "Fog closes the harbour for ships",
        "2 March 2031, 08:40",
        "Share this story",
        *NEXT,
    )
    assert kept == list(TEXT)
    assert removed[NEXT[0]] == "next-article"


def test_date_of_an_inset_opens_none() -> None:
    """A teaser between the paragraphs may have a date with a time, and no more."""
    kept, _ = read_lines(
        TITLE,
        "2 March 2031, 09:15",
        *TEXT,
        "Fog closes the harbour for ships",
        "1 March 2031, 08:40",
        *NEXT,
    )
    assert set(TEXT) | set(NEXT) <= set(kept)
