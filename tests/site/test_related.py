"""From one report to another that tells of the same, in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.site.links import follow

if TYPE_CHECKING:
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser


def test_a_shared_fact_leads_to_where_the_other_prints_it(
    open_page: OpenPage, page_paths: tuple[str, ...]
) -> None:
    """The reason beside a related report is a way to the paragraph that holds it."""
    followed = 0
    for path in page_paths:
        if not path.startswith("entries/"):
            continue
        page = open_page(path, has_scripts=False, width=360)
        reasons = page.locator("section[aria-labelledby=related] a[href*='#p-']")
        if not reasons.count():
            continue
        reason = reasons.first
        words = reason.inner_text()
        card = page.locator("section[aria-labelledby=related] a.card").first
        title = card.locator(".card__title").inner_text()
        follow(reason)
        assert page.locator("h1").inner_text() == title
        assert words in page.locator(":target").inner_text()
        followed += 1
    assert followed > 1
