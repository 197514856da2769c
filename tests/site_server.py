"""A loopback server that serves a folder as GitHub Pages does."""

from __future__ import annotations

import mimetypes
import threading
import time
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self

# The system's own table differs from machine to machine.
_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
# Of a page in pieces: how many are sent apart, more than a screen, and how far apart.
_PIECES, _PAUSE = 40, 0.03  # seconds
_IS_TEXT = ("text/", "application/json", "application/xml", "image/svg+xml")


class SiteServer:
    """Context manager: *folder*, served under *base_path* at a free port.

    Like Pages it answers ``x`` from ``x.html``, sends ``/folder`` to ``/folder/``,
    and answers a miss with ``404.html`` and status 404. The site's own absolute
    addresses become this server's, so that no test leaves the machine.
    """

    def __init__(
        self,
        folder: Path,
        *,
        base_path: str = "/",
        siteurl: str | None = None,
        piece: int | None = None,
    ) -> None:
        """Take a port; requests are answered inside the ``with`` block.

        Args:
            folder: The built site.
            base_path: With a slash at both ends.
            siteurl: The address that the site was built for, if any.
            piece: Bytes; then the body of a page comes in pieces of that size, a
                moment apart, so that a browser paints it before it is all there.

        """
        self.folder = folder.resolve()
        self._piece = piece
        self.base_path = base_path
        self._server = _Quiet(("127.0.0.1", 0), self._handler())
        self._origin = f"http://127.0.0.1:{self._server.server_address[1]}"
        self.url = self._origin + base_path
        self._siteurl = siteurl.rstrip("/") if siteurl is not None else None
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}
        )

    def __enter__(self) -> Self:
        """Start to answer."""
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop and give the port back."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def locate(self, path: str) -> tuple[HTTPStatus, Path | str | None]:
        """Return the status for a URL path, with its file or where it moved to."""
        if path + "/" == self.base_path:
            return HTTPStatus.MOVED_PERMANENTLY, self.base_path
        if not path.startswith(self.base_path):
            return HTTPStatus.NOT_FOUND, None
        wanted = (self.folder / unquote(path[len(self.base_path) :])).resolve()
        if path.endswith("/"):
            choices = [wanted / "index.html"]
        elif (wanted / "index.html").is_file():
            return HTTPStatus.MOVED_PERMANENTLY, path + "/"
        else:
            choices = [wanted, wanted.with_name(wanted.name + ".html")]
        for file in choices:
            if file.is_file() and file.is_relative_to(self.folder):
                return HTTPStatus.OK, file
        return HTTPStatus.NOT_FOUND, self.folder / "404.html"

    def read(self, file: Path) -> tuple[str, bytes]:
        """Return the content type and the bytes to send for *file*."""
        kind = _TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0]
        kind = kind or "application/octet-stream"
        content = file.read_bytes()
        if not kind.startswith(_IS_TEXT):
            return kind, content
        if self._siteurl is not None:
            here = self.url.rstrip("/")
            content = content.replace(self._siteurl.encode(), here.encode())
        return f"{kind}; charset=utf-8", content

    def cut(self, kind: str, content: bytes) -> Iterator[bytes]:
        """Yield *content* as it is sent: whole, or a page's body in pieces."""
        start = content.find(b"<body")
        if self._piece is None or not kind.startswith("text/html") or start < 0:
            yield content
            return
        end = min(len(content), start + _PIECES * self._piece)
        yield content[:start]
        for at in range(start, end, self._piece):
            time.sleep(_PAUSE)
            yield content[at : min(end, at + self._piece)]
        yield content[end:]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        """Return the class that answers one request for this server."""
        site = self

        class Handler(BaseHTTPRequestHandler):
            """Answers GET."""

            def do_GET(self) -> None:
                """Answer with the file, the redirect or the page for a miss."""
                status, target = site.locate(urlsplit(self.path).path)
                kind, content = "text/plain; charset=utf-8", b"not found"
                if isinstance(target, Path) and target.is_file():
                    kind, content = site.read(target)
                self.send_response(status)
                if isinstance(target, str):
                    content = b""
                    self.send_header("Location", target)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                for piece in site.cut(kind, content):
                    self.wfile.write(piece)
                    self.wfile.flush()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Say nothing."""

        return Handler


class _Quiet(ThreadingHTTPServer):
    """A server that does not complain when a browser hangs up."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""
