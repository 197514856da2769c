"""What all tests share: copies of the project, built sites, a server, a browser."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

import hypothesis
import pytest
from tests.browser import launch
from tests.golden_files import golden, pytest_addoption  # noqa: F401 - for pytest
from tests.projects import (
    SITEURL,
    BuiltSite,
    build_lived_in_site,
    build_site,
    copy_project,
)
from tests.site_server import SiteServer

from briefing.library import load_library
from briefing.pipeline import build_content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from briefing.model import Library

# A test is right or wrong, never slow: speed is measured elsewhere. The same commit
# gets the same examples; to look for new ones: make test
# ARGS="--hypothesis-profile=search".
hypothesis.settings.register_profile("project", deadline=None, derandomize=True)
hypothesis.settings.register_profile("search", deadline=None, max_examples=1000)
hypothesis.settings.load_profile("project")


class Serve(Protocol):
    """Serves a built site until the session ends."""

    def __call__(self, site: BuiltSite) -> str:
        """Return the address of the site's front page, with a slash at its end."""


@pytest.fixture
def project_copy(tmp_path: Path) -> Path:
    """Return a copy of the project's material, the test's own to change."""
    return copy_project(tmp_path / "project")


@pytest.fixture(scope="session")
def seeds_library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return the library of the seeds, as the chain makes it."""
    project = copy_project(tmp_path_factory.mktemp("seeds") / "project")
    build_content(project)
    library, faults = load_library(project)
    assert faults == ()
    return library


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site as `make html` builds it; nobody may change it."""
    room = tmp_path_factory.mktemp("built")
    return build_site(copy_project(room / "project"), room / "output")


@pytest.fixture(scope="session")
def published_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return the site as `make publish` builds it for a project page."""
    room = tmp_path_factory.mktemp("published")
    project = copy_project(room / "project")
    return build_site(project, room / "output", siteurl=SITEURL)


@pytest.fixture(scope="session")
def lived_in_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Return a site that was published, changed and published again."""
    return build_lived_in_site(tmp_path_factory.mktemp("lived-in"))


@pytest.fixture(scope="session")
def site_server() -> Iterator[Serve]:
    """Return a function that serves a built site as GitHub Pages does."""
    with ExitStack() as servers:
        addresses: dict[Path, str] = {}

        def serve(site: BuiltSite) -> str:
            if site.folder not in addresses:
                server = SiteServer(
                    site.folder, base_path=site.base_path, siteurl=site.siteurl
                )
                addresses[site.folder] = servers.enter_context(server).url
            return addresses[site.folder]

        yield serve


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a real browser; a test that wants one and finds none fails."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - slow import

    with sync_playwright() as playwright:
        browser = launch(playwright)
        yield browser
        browser.close()
