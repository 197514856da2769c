"""Every number of a story's source statement can be counted again on its page."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag
from tests.projects import ROOT, BuiltSite, build_site, copy_program

_NUMBER = re.compile(r"(?P<count>\d+) (?P<rest>.+)")
FOREIGN = ROOT / "tests" / "foreign" / "sources"
LANGUAGES = frozenset(
    tomllib.loads((ROOT / "theme" / "phrases.toml").read_text("utf-8"))[
        "languages"
    ].values()
)
GERMAN = {
    "damm.txt": (
        "Damm an der Lenne bei Rothfeld gebrochen",
        "Nach langem Regen ist am Montag bei Rothfeld der Damm der Lenne gebrochen.",
        "1.200 Menschen mussten in Rothfeld ihre Häuser an der Lenne verlassen.",
    ),
    "rothfeld.txt": (
        "Rothfeld nach dem Dammbruch an der Lenne unter Wasser",
        "In Rothfeld mussten 1.200 Menschen nach dem Bruch des Damms der Lenne weg.",
        "Der Damm der Lenne bei Rothfeld war erst vor drei Jahren erneuert worden.",
    ),
}
OFFICIAL = """\
All ships of Aldhaven to sail on Monday

Office of the Mayor of Aldhaven

Press release

For immediate release

Mayor Ana Couto today announced that all ships of Aldhaven will sail on Monday.

The mayor thanks the crews of the Alma and the Beatrice for their patience.
"""
REPORT = """\
Harbour Post

Ships of Aldhaven sail on Monday

3 March 2026

All ships of Aldhaven will sail on Monday, Mayor Ana Couto announced.

The crews of the Alma and the Beatrice had waited with patience, she said.
"""


@pytest.fixture(scope="module")
def mixed_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return a site of stories in two languages, of known outlets and of a release."""
    room = tmp_path_factory.mktemp("statements")
    project = copy_program(room / "project")
    sources = project / "content" / "sources"
    shutil.copytree(FOREIGN, sources)
    for name, parts in GERMAN.items():
        (sources / name).write_text("\n\n".join(parts) + "\n", "utf-8")
    (sources / "release.txt").write_text(OFFICIAL, "utf-8")
    (sources / "report.txt").write_text(REPORT, "utf-8")
    return build_site(project, room / "output")


def find_texts(element: Tag, selector: str) -> list[str]:
    """Return the texts of elements, blanks collapsed."""
    return [" ".join(one.get_text().split()) for one in element.select(selector)]


def count_origins(page: Tag, accounts: list[str]) -> int:
    """Return how many groups the ties on the page leave."""
    group = {href: {href} for href in accounts}
    for tie in page.select(".tie"):
        hrefs = [str(one["href"]) for one in tie.select(".tie__accounts a")]
        joined = group[hrefs[0]] | group[hrefs[-1]]  # of a primary text: itself
        group |= dict.fromkeys(joined, joined)
    return len({frozenset(one) for one in group.values()})


def count_again(page: Tag) -> Counter[str]:
    """Return every number that the accounts and ties on a story's page bear out."""
    cards = page.select(".account .card")
    facts = [find_texts(card, ".card__meta > *") for card in cards]
    outlets = {
        name for card in cards for name in find_texts(card, ".card__meta strong")
    }
    counts = Counter(
        {
            "texts": len(cards),
            "origins": count_origins(page, [str(card["href"]) for card in cards]),
            "outlets": len(outlets),
            "primary statements": sum(
                "is an official statement itself" in one
                for one in find_texts(page, ".tie__kind")
            ),
        }
    )
    for said in facts:
        language = next((one for one in said if one in LANGUAGES), "English")
        counts[f"texts in {language}"] += 1
        counts["outlets not known"] += "Outlet not known" in said
        counts["texts whose date is inferred"] += "date inferred" in said
        counts["texts without a date"] += "Date not known" in said
        for one in said:
            if one.startswith("translated from "):
                counts[f"texts {one}"] += 1
    return +counts


def read_statement(page: Tag) -> Counter[str]:
    """Return the numbers of the statement, their words in the plural."""
    told: Counter[str] = Counter()
    for text in find_texts(page, ".statement li"):
        if found := _NUMBER.fullmatch(text):
            words = found["rest"].replace("independent ", "")
            plural = re.sub(r"^(text|origin|outlet|primary statement)\b", r"\1s", words)
            told[plural] = int(found["count"])
    return told


def list_pages(site: BuiltSite) -> list[Path]:
    """Return the pages of stories."""
    return sorted((site.folder / "stories").glob("*.html"))


def test_the_page_lets_anybody_count_again(
    built_site: BuiltSite, mixed_site: BuiltSite
) -> None:
    """Texts, origins, languages, outlets, dates and statements, on every story."""
    seen: set[str] = set()
    for site in (built_site, mixed_site):
        for path in list_pages(site):
            page = BeautifulSoup(path.read_bytes(), "lxml")
            told = read_statement(page)
            assert told == count_again(page), path.name
            assert 0 not in told.values()
            is_without = any(
                "No primary" in one for one in find_texts(page, ".statement li")
            )
            assert is_without is ("primary statements" not in told)
            seen |= told.keys()
    assert seen >= {
        *("texts", "origins", "outlets", "outlets not known", "texts in English"),
        *("texts in German", "texts translated from Dutch", "primary statements"),
        *("texts without a date", "texts whose date is inferred"),
    }
