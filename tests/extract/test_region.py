"""What stands around the article: above it, at its head, below the comments."""

from __future__ import annotations

from tests.extract.ferry import BODY, read_lines

TITLE = "Dockers return to work after talks"
REPLIES = (
    "Comments (2)",
    "A. Reader says:",
    "I think that the dockers were right to come back to the old quay now.",
    "Reply",
    "B. Reader says:",
    "And I think that they should have stayed away until the summer is over.",
    "Reply",
)


def test_readers_comments_go_with_their_label() -> None:
    """Signed lines under a label are what readers wrote."""
    kept, removed = read_lines(TITLE, *BODY, *REPLIES)
    assert kept == list(BODY)
    assert removed[REPLIES[2]] == "below-the-comments"


def test_button_for_comments_above_the_text_opens_none() -> None:
    """A count of comments beside the byline is a button: the signatures are far off."""
    lines = [line for number in range(6) for line in (*BODY, f"Quay {number}")]
    texts = [f"{line[:-1]}, as report {n} says." for n, line in enumerate(lines)]
    standfirst = (
        "They had been away for three weeks, and nobody had known for how long."
    )
    kept, removed = read_lines(TITLE, standfirst, "Comments (2)", *texts, *REPLIES)
    assert kept == [standfirst, *texts]
    assert removed[REPLIES[2]] == "below-the-comments"


def test_button_for_comments_opens_none_where_their_label_follows() -> None:
    """Times beside the byline look like signatures: the label below the text counts."""
    standfirst = (
        "They had been away for three weeks, and nobody had known for how long."
    )
    head = (TITLE, standfirst, "Comments (2)", "Updated at 9:15", "Read at 10:20")
    kept, removed = read_lines(*head, *BODY, *REPLIES)
    assert set(BODY) <= set(kept)
    assert removed[REPLIES[2]] == "below-the-comments"
