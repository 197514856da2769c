"""The policy of a page holds in a real browser: it loads its own, refuses the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import pytest
from tests.site.conftest import KINDS

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from tests.projects import BuiltSite
    from tests.site.conftest import OpenPage

pytestmark = pytest.mark.browser

_ATTACK = """() => {
  window.ran = [];
  const add = (tag, fill) => {
    const one = document.createElement(tag);
    fill(one);
    document.body.append(one);
  };
  add('script', (one) => one.textContent = "window.ran.push('script')");
  add('p', (one) => one.setAttribute('style', 'color: rgb(1, 2, 3)'));
  add('style', (one) => one.textContent = 'p { color: rgb(1, 2, 3) !important }');
  const colours = [...document.querySelectorAll('p')]
    .map(e => getComputedStyle(e).color);
  return [...window.ran, ...colours.filter(colour => colour === 'rgb(1, 2, 3)')];
}"""


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_gets_all_its_own_and_nothing_planted(
    open_page: OpenPage, samples: Mapping[str, str], kind: str
) -> None:
    """Nothing of its own is refused; a planted script or style is."""
    page = open_page("feeds/all.atom.xml")
    refused: list[str] = []
    page.on(
        "console",
        lambda one: refused.append(one.text) if "Security Policy" in one.text else None,
    )
    page.goto(page.url.replace("feeds/all.atom.xml", samples[kind]))
    page.wait_for_load_state("networkidle")
    assert refused == []
    assert page.locator("[style]").count() == 0
    assert page.evaluate(_ATTACK) == []
    assert refused


def test_a_site_opened_from_disk_has_its_styles(
    built_site: BuiltSite, browser: Browser
) -> None:
    """The kept site of a pull request opens with a double click."""
    page = browser.new_page()
    try:
        page.goto((built_site.folder / "index.html").as_uri())
        assert page.evaluate("getComputedStyle(document.body).marginTop") == "0px"
    finally:
        page.close()
