"""The server of the browser tests answers as GitHub Pages does."""

from __future__ import annotations

from http import HTTPStatus
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.site_server import SiteServer

if TYPE_CHECKING:
    from pathlib import Path

SITEURL = "https://example.org/a/b"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a site of four files."""
    files = {
        "index.html": "front",
        "404.html": f"missing, see {SITEURL}/index.html",
        "deep/index.html": "deep",
        "plain.html": "plain",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("path", "status", "says"),
    [
        ("/a/b/", HTTPStatus.OK, "front"),
        ("/a/b/index.html?x=1", HTTPStatus.OK, "front"),
        ("/a/b/plain", HTTPStatus.OK, "plain"),
        ("/a/b/deep/", HTTPStatus.OK, "deep"),
        ("/a/b", HTTPStatus.MOVED_PERMANENTLY, "/a/b/"),
        ("/a/b/deep", HTTPStatus.MOVED_PERMANENTLY, "/a/b/deep/"),
        ("/a/b/no/such/page", HTTPStatus.NOT_FOUND, "missing, see "),
        ("/index.html", HTTPStatus.NOT_FOUND, "not found"),
        ("/a/b/../../../etc/hostname", HTTPStatus.NOT_FOUND, "missing, see "),
    ],
)
def test_path_is_answered(
    folder: Path, path: str, status: HTTPStatus, says: str
) -> None:
    """A path gets the status, and the page or the redirect, that Pages gives it."""
    with SiteServer(folder, base_path="/a/b/", siteurl=SITEURL) as server:
        connection = HTTPConnection(urlsplit(server.url).netloc, timeout=10)
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
    assert answer.status == status
    assert (answer.headers["Location"] or body).startswith(says)


def test_own_address_is_the_servers(folder: Path) -> None:
    """A link to the site's published address stays on this machine."""
    with SiteServer(folder, base_path="/a/b/", siteurl=SITEURL) as server:
        text = server.read(folder / "404.html")[1].decode()
        assert text == f"missing, see {server.url}index.html"
