"""A look at the site while it is being edited: built again on every change."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import webbrowser
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import (
    BaseHTTPRequestHandler,
    SimpleHTTPRequestHandler,
    ThreadingHTTPServer,
)
from pathlib import Path

from watchfiles import DefaultFilter, watch

from briefing.errors import BriefingError

_HOST = "127.0.0.1"
_WATCHED = ("content", "theme", "briefing.toml", "pelicanconf.py", "scripts")
_WAIT_PATH = "/.changes"
# The page asks for the next change and waits; the answer is its sign to reload.
_RELOAD = f"""<script>
const wait = () => fetch("{_WAIT_PATH}").then((answer) => {{
  if (answer.status === 200) location.reload(); else wait();
}}).catch(() => setTimeout(wait, 1000));
wait();
</script>
""".encode()
# A page's own policy allows no script, so none of ours either.
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>')
_PATIENCE = 30.0  # seconds until a waiting page asks again


class _Changes:
    """Counts builds, and lets pages wait for the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()

    def announce(self) -> None:
        """Wake every page that waits."""
        with self._changed:
            self._changed.notify_all()

    def wait(self) -> bool:
        """Return whether a build ended within the time that a page waits."""
        with self._changed:
            return self._changed.wait(timeout=_PATIENCE)


class _Handler(SimpleHTTPRequestHandler):
    """Serves the built site; pages get the few lines that reload them."""

    def __init__(self, *args: object, changes: _Changes, directory: str) -> None:
        self._changes = changes
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Answer a page with the reloading lines, and a wait with its end."""
        if self.path == _WAIT_PATH:
            is_changed = self._changes.wait()
            status = HTTPStatus.OK if is_changed else HTTPStatus.NO_CONTENT
            self.send_response(status)
            self.end_headers()
            return
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if path.suffix != ".html" or not path.is_file():
            super().do_GET()
            return
        content = _POLICY.sub(b"", path.read_bytes()) + _RELOAD
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing: the terminal is for what the build says."""


def serve_site(root: Path, *, port: int) -> int:
    """Build, serve and rebuild until interrupted, and return the exit status.

    Each build is a process of its own, so that a change of a template or of the
    library counts at once.

    Args:
        root: Of the project.
        port: On this computer; 0 takes a free one.

    Raises:
        BriefingError: Another program has the port, or the system keeps it.

    """
    changes = _Changes()
    handler = partial(_Handler, changes=changes, directory=str(root / "output"))
    with _listen(port, handler) as server:
        server.daemon_threads = True
        _build(root)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://{_HOST}:{server.server_port}/"
        sys.stdout.write(f"The site: {address} (Ctrl-C ends)\n")
        sys.stdout.flush()
        webbrowser.open(address)
        paths = [root / name for name in _WATCHED if (root / name).exists()]
        for _ in watch(*paths, watch_filter=DefaultFilter(), raise_interrupt=False):
            _build(root)
            changes.announce()
        server.shutdown()
    return 0


def _listen(
    port: int, handler: Callable[..., BaseHTTPRequestHandler]
) -> ThreadingHTTPServer:
    try:
        return ThreadingHTTPServer((_HOST, port), handler)
    except OSError as error:
        raise BriefingError(
            f"cannot be served there: {error.strerror}",
            where=f"http://{_HOST}:{port}/",
            hint="name another port: --port 8001, or --port 0 for any that is free",
        ) from error


def _build(root: Path) -> None:
    command = [sys.executable, "-m", "briefing", "build", "--root", str(root)]
    subprocess.run(command, check=False)  # noqa: S603 our own command, no shell
