"""How a reader follows a link in the browser tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Locator


def follow(link: Locator) -> None:
    """Press a link, and wait for what it leads to, styles and all.

    A press alone returns as soon as the browser sets out: what is asked then may be
    answered by the page before, or by one without its styles.
    """
    with link.page.expect_navigation():
        link.click()
