"""Where running text begins and ends."""

from __future__ import annotations

from tests.extract.ferry import BODY, read_lines

from briefing.extract import RULES
from briefing.extract.text_run import CLOSING, INTERRUPTING


def test_teasers_with_a_text_under_them_are_below_the_end() -> None:
    """A teaser's summary is running text by its form and goes all the same."""
    teasers = (
        "Fishing boats find a new port in the north",
        "The boats that left in spring have found a quay that has room for all.",
        "Council votes on the old lighthouse at last",
        "After ten years of talk the lighthouse may become a small hotel.",
    )
    kept, removed = read_lines(
        "Dockers return to work after talks", *BODY, "Related articles", *teasers
    )
    assert kept == list(BODY)
    assert removed[teasers[1]] == removed[teasers[3]] == "after-the-text"


def test_text_goes_on_below_a_list_of_links() -> None:
    """Dense paragraphs below an inset are the article's."""
    kept, _ = read_lines(
        "Dockers return to work after talks",
        BODY[0],
        "Related articles",
        "Fishing boats find a new port in the north",
        *BODY[1:],
    )
    assert kept == list(BODY)


def test_long_list_costs_no_more_than_a_short_one() -> None:
    """A list inside an article does not end it, however long."""
    items = [f"Pier {number}" for number in range(40)]
    kept, _ = read_lines(
        "Dockers return to work after talks", BODY[0], *items, *BODY[1:]
    )
    assert kept == [BODY[0], *items, *BODY[1:]]


def test_rules_that_count_are_rules() -> None:
    """The end of a text is told by rules that exist."""
    assert {rule.name for rule in RULES} >= CLOSING | INTERRUPTING


def test_short_question_carries_its_answer() -> None:
    """In an interview three words can be a question; what is under it is text."""
    question = "And who pays?"
    answer = "The town and the island."
    kept, _ = read_lines(
        "Dockers return to work after talks",
        *BODY,
        "Sign up to our newsletter and get the news in your inbox.",
        question,
        answer,
        "Related articles",
        "Fishing boats find a new port in the north",
    )
    assert kept == [*BODY, question, answer]


def test_text_goes_on_to_the_last_number_that_it_counts_to() -> None:
    """Short numbered sentences among the page's lines are text to the last one."""
    counted = [f"The ferry has {number} decks." for number in range(1, 6)]
    lines = [
        line
        for number, item in enumerate(counted, start=1)
        for line in (f"{number}. {item}", "Share", f"Boat hire offers at pier {number}")
    ]
    kept, _ = read_lines("Dockers return to work after talks", *BODY, *lines)
    assert [line[3:] for line in kept if line[3:] in counted] == counted


def test_most_read_list_is_no_series() -> None:
    """A list that counts line by line below the text does not belong to it."""
    listed = [f"{number}. Fishing boats find port {number}" for number in range(1, 6)]
    kept, _ = read_lines(
        "Dockers return to work after talks", *BODY, "Most read", *listed
    )
    assert kept == list(BODY)


def test_cloud_of_tags_is_no_text_however_long() -> None:
    """A long line without any stop does not draw the article to itself."""
    tags = " ".join(f"tag{number} harbour ferry" for number in range(40))
    offices = [f"Council of the quay {number}" for number in range(12)]
    kept, removed = read_lines(tags, *offices, BODY[0])
    assert kept == [BODY[0]]
    assert removed[tags] == "before-the-text"
