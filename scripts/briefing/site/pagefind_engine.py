"""Pagefind's engine, asked one thing after the other.

The messages are those of the package's own client: JSON in base64, each followed by a
comma. That client sleeps a tenth of a second before it reads an answer, which is the
longest part of making an index, and waits for ever for an engine that has ended.
"""

from __future__ import annotations

import base64
import json
import subprocess
from contextlib import suppress
from threading import Timer
from types import TracebackType
from typing import IO, Any, Self, cast

from pagefind.service import get_executable

from briefing.errors import BriefingError

_PATIENCE = 60.0  # seconds for one answer; a large index is written in a few
_CURE = "run 'make html' anew; if it stays so, 'make distclean' first"


class PagefindEngine:
    """Context manager: a running engine, ended on the way out."""

    def __init__(self) -> None:
        executable = get_executable()
        if executable is None:
            raise BriefingError(
                "the engine of the search is not installed",
                where="pagefind",
                hint=_CURE,
            )
        self._process = subprocess.Popen(  # noqa: S603 - the package's own program
            [executable, "--service"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._asks = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        self._asked = 0

    def ask(self, kind: str, **payload: object) -> dict[str, Any]:
        """Return the answer to one request.

        Args:
            kind: Of the request, as Pagefind names it: ``NewIndex``, ``AddFile``.
            payload: What belongs to it.

        Raises:
            BriefingError: The engine refuses, has ended, or gives no answer in time.

        """
        self._asked += 1
        request = {"message_id": self._asked, "payload": {"type": kind, **payload}}
        timer = Timer(_PATIENCE, self._process.kill)
        timer.start()
        try:
            answer = self._exchange(base64.b64encode(json.dumps(request).encode()))
        finally:
            timer.cancel()
        if answer["type"] == "Error":
            raise BriefingError(
                f"the search refused a page: {answer['message']}",
                where="pagefind",
                hint=_CURE,
            )
        return answer

    def _exchange(self, request: bytes) -> dict[str, Any]:
        with suppress(OSError):  # it has ended: so has its output, which is told below
            self._asks.write(request + b",")
            self._asks.flush()
        read = bytearray()
        while (letter := self._answers.read(1)) not in {b",", b""}:
            read += letter
        if not letter:
            raise BriefingError(
                "the engine of the search ended without an answer",
                where="pagefind",
                hint=_CURE,
            )
        payload: dict[str, Any] = json.loads(base64.b64decode(read))["payload"]
        return payload

    def __enter__(self) -> Self:
        """Return the engine."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        self._process.kill()
        for pipe in (self._asks, self._answers):
            with suppress(OSError):
                pipe.close()
        self._process.wait()
