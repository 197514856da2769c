"""An official statement's own text is told from a report on it."""

from __future__ import annotations

import pytest

from briefing.extract import extract_entry
from briefing.group.primary import find_primary
from briefing.ingest import read_article

RELEASE = """FOR IMMEDIATE RELEASE

Lindenau to open second tram line in June

LINDENAU, 3 May 2024 - The City of Lindenau will open its second tram line on 9 June.

The line has eleven stops. Tickets are free on the first day, and the mayor will drive.
"""
SPEECH = """Remarks by Mayor Karin Olsson at the opening of the second tram line

3 June 2024

Friends, it is a joy to see so many of you. When I took office, we had one line only.

We promised eleven stops, and we have built eleven. I thank the crews for their work.

Our next line will reach the harbour. We start digging in spring, if the council agrees.
"""
REPORT = """Remarks by mayor on second tram line anger shopkeepers

3 June 2024

Shopkeepers in Lindenau are angry at what the mayor said at the opening of the line.

“We lost two years,” said Ana Couto, who sells bread. “I want our money back.”

“We will see,” said the mayor. “I thank the crews.” The council meets on Friday.
"""


def find(text: str) -> list[tuple[str, str]]:
    """Return the rules and words of the evidence."""
    article = read_article(text.encode(), "text.txt")
    found = find_primary(extract_entry(article), article.text)
    for one in found:
        assert one.span is not None
        assert article.text[slice(*one.span)] == one.text
    return [(one.rule, one.text) for one in found]


def test_a_release_says_that_it_is_one() -> None:
    """The line of a press office is evidence enough."""
    assert find(RELEASE) == [("says-release", "FOR IMMEDIATE RELEASE")]


def test_a_speech_speaks_itself() -> None:
    """Its title names the form, and its writer says "I" outside of marks."""
    assert find(SPEECH) == [("names-form", "Remarks by"), ("speaks-itself", "I")]


@pytest.mark.parametrize(
    "text",
    [REPORT, RELEASE.replace("FOR IMMEDIATE RELEASE\n\n", ""), RELEASE.lower()[30:]],
)
def test_a_report_is_none(text: str) -> None:
    """Neither a headline like a title nor quoted speech makes a report a statement."""
    assert find(text) == []
