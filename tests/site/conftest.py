"""What the browser tests share: the served site, one page of each kind, a reader."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page
    from tests.conftest import Serve
    from tests.projects import BuiltSite

KINDS = (
    *("front", "briefing", "entry", "receipt", "story", "text", "feeds", "missing"),
    *(
        "archive",
        "outlets",
        "places",
        "search",
        "timeline",
        "people",
        "person",
        "quote",
    ),
    *("corrections", "review", "help"),
)
_KIND = re.compile(r'<body [^>]*data-kind="([a-z]+)"')


class OpenPage(Protocol):
    """Opens an address of the site as one reader sees it."""

    def __call__(
        self,
        path: str,
        *,
        width: int = 1280,
        height: int = 800,
        scheme: str = "light",
        has_scripts: bool = True,
    ) -> Page:
        """Return the page, loaded; *path* counts from the front page's folder."""


@pytest.fixture(scope="session")
def address(built_site: BuiltSite, site_server: Serve) -> str:
    """Return where the built site is served, with a slash at its end."""
    return site_server(built_site)


@pytest.fixture(scope="session")
def page_paths(built_site: BuiltSite) -> tuple[str, ...]:
    """Return the paths of all pages, sorted."""
    return tuple(
        sorted(
            path.relative_to(built_site.folder).as_posix()
            for path in built_site.folder.rglob("*.html")
            if path.parent.name != "mail"  # not for a browser
        )
    )


@pytest.fixture(scope="session")
def samples(built_site: BuiltSite, page_paths: tuple[str, ...]) -> Mapping[str, str]:
    """Return for each kind of page the path of its longest one."""
    longest: dict[str, tuple[int, str]] = {}
    for path in page_paths:
        text = (built_site.folder / path).read_text("utf-8")
        found = _KIND.search(text)
        assert found, f"{path} does not say of which kind it is"
        kind, size = found[1], (len(text), path)
        longest[kind] = max(size, longest.get(kind, size))
    return {kind: path for kind, (_, path) in longest.items()}


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Return a function that opens pages; fails if one asks another host."""
    contexts: list[BrowserContext] = []
    asked: list[str] = []

    def open_one(
        path: str,
        *,
        width: int = 1280,
        height: int = 800,
        scheme: str = "light",
        has_scripts: bool = True,
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=has_scripts,
        )
        contexts.append(context)
        context.on("request", lambda request: asked.append(request.url))
        page = context.new_page()
        page.goto(address + path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert asked, "no page was opened"
    assert [url for url in asked if not url.startswith(address)] == []
