"""Invented articles and what an editor reads out of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.extract.reading import write_reading
from tests.golden_files import Golden

from briefing.extract import extract_entry
from briefing.ingest import read_article

CASES = sorted((Path(__file__).parents[1] / "golden" / "convert").glob("*/article.*"))


@pytest.mark.parametrize("raw", CASES, ids=lambda path: path.parent.name)
def test_entry_is_the_reviewed_one(raw: Path, golden: Golden) -> None:
    """An article is read exactly as a person reviewed it."""
    article = read_article(raw.read_bytes(), raw.name)
    golden(raw.with_name("entry.txt"), write_reading(article, extract_entry(article)))
