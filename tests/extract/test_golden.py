"""Invented articles and what an editor reads out of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.extract.reading import write_reading
from tests.golden_files import Golden

from briefing.extract import RULES, extract_entry
from briefing.ingest import read_article

CASES = sorted((Path(__file__).parents[1] / "golden" / "convert").glob("*/article.*"))

# "(stated, date-line: ...; byline: ...)" and "[removed: teasers]".
_SHOWN = re.compile(
    r"(?:\((?:stated|inferred|derived), |^\[[a-z]+: )([a-z]+(?:-[a-z]+)*)(?=[:\]])",
    re.MULTILINE,
)


@pytest.mark.parametrize("raw", CASES, ids=lambda path: path.parent.name)
def test_entry_is_the_reviewed_one(raw: Path, golden: Golden) -> None:
    """An article is read exactly as a person reviewed it."""
    article = read_article(raw.read_bytes(), raw.name)
    golden(raw.with_name("entry.txt"), write_reading(article, extract_entry(article)))


def test_every_rule_shown_is_on_the_method_page() -> None:
    """What a reviewed reading names as evidence or reason, the page explains."""
    known = {rule.name for rule in RULES}
    claims = {"front-matter", "feed", "json-ld", "open-graph", "meta", "html-lang"}
    claims |= {"title-element", "canonical-link", "mail-head", "mail-subject"}
    shown = {
        name.removesuffix("-date") if name.removesuffix("-date") in claims else name
        for case in CASES
        for name in _SHOWN.findall(case.with_name("entry.txt").read_text("utf-8"))
    }
    assert shown - claims <= known
