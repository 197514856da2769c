"""What readers wrote below the article."""

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


def test_signed_lines_need_no_label() -> None:
    """Names, times and buttons to reply show what readers wrote."""
    thread = (
        "A. Reader",
        "3 March 2031 at 9:15",
        "I think that the dockers were right to come back to the old quay now.",
        "Antworten",
        "B. Reader",
        "3 March 2031 at 10:20",
        "And I think that they should have stayed away until the summer is over.",
        "Antworten",
    )
    kept, removed = read_lines(TITLE, *BODY, *thread)
    assert kept == list(BODY)
    assert removed[thread[2]] == "below-the-comments"


def test_buttons_of_embedded_posts_end_no_article() -> None:
    """Posts have buttons to reply too: the text goes on below them."""
    posts = (
        "Ada Example",
        "9:15 AM - 3 May 2031",
        "So good to be here again, with the boats and the gulls.",
        "Reply",
        "Ben Sample",
        "9:45 AM - 3 May 2031",
        "Nobody thought that it would take so long.",
        "Reply",
    )
    kept, removed = read_lines(TITLE, *BODY[:2], *posts, BODY[2])
    assert set(BODY) <= set(kept)
    assert "below-the-comments" not in removed.values()


def test_responses_to_the_headline_are_a_label() -> None:
    """A label may name what the readers answer to, in whatever language."""
    for label in ("2 responses to “Dockers return”", "2 Gedanken zu „Dockers return“"):
        kept, removed = read_lines(TITLE, *BODY, label, *REPLIES[1:])
        assert kept == list(BODY)
        assert removed[REPLIES[2]] == "below-the-comments"
