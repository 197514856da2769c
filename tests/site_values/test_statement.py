"""Every number of a story's source statement can be counted again on its page."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from tests.projects import BuiltSite

_NUMBER = re.compile(r"(?P<count>\d+) (?P<rest>.+)")


def find_texts(element: Tag, selector: str) -> list[str]:
    """Return the texts of elements, blanks collapsed."""
    return [" ".join(one.get_text().split()) for one in element.select(selector)]


def count_origins(page: Tag, accounts: list[str]) -> int:
    """Return how many groups the ties on the page leave."""
    group = {href: {href} for href in accounts}
    for tie in page.select(".tie"):
        first, second = (str(one["href"]) for one in tie.select(".tie__accounts a"))
        joined = group[first] | group[second]
        group |= dict.fromkeys(joined, joined)
    return len({frozenset(one) for one in group.values()})


def test_the_page_lets_anybody_count_again(built_site: BuiltSite) -> None:
    """Texts, origins, languages, outlets and dates, on the page of the seeds."""
    (path,) = (built_site.folder / "stories").glob("*.html")
    page = BeautifulSoup(path.read_bytes(), "lxml")
    cards = page.select(".account .card")
    told = {
        found["rest"]: int(found["count"])
        for text in find_texts(page, ".statement li")
        if (found := _NUMBER.fullmatch(text))
    }
    spans = [find_texts(card, ".card__meta > *") for card in cards]
    expected = {
        "texts": len(cards),
        "origin": count_origins(page, [str(card["href"]) for card in cards]),
        "texts in English": len(cards),
        "text translated from Dutch": sum("translated from Dutch" in s for s in spans),
        "outlets not known": sum("Outlet not known" in s for s in spans),
        "texts whose date is inferred": sum("date inferred" in s for s in spans),
    }
    assert told == expected
    assert 0 not in told.values()
    assert any(
        "No primary statement" in one for one in find_texts(page, ".statement li")
    )
