"""The engine of the search: it answers, or it is told what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing.errors import BriefingError
from briefing.site import pagefind_engine
from briefing.site.pagefind_engine import PagefindEngine


def test_what_the_engine_refuses_is_an_error() -> None:
    """An index that nobody made takes no page."""
    with (
        PagefindEngine() as engine,
        pytest.raises(BriefingError, match="refused a page"),
    ):
        engine.ask("AddFile", index_id=77, url="a.html", file_contents="<p>Hello")


@pytest.mark.parametrize("body", ["exit 1", "exec sleep 60"])
def test_an_engine_without_an_answer_is_an_error(
    body: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether it ends or sleeps, nobody waits for it for ever."""
    program = tmp_path / "pagefind"
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PAGEFIND_BINARY_PATH", str(program))
    monkeypatch.setattr(pagefind_engine, "_PATIENCE", 0.5)
    with (
        PagefindEngine() as engine,
        pytest.raises(BriefingError, match="ended without an answer"),
    ):
        engine.ask("NewIndex", config={})
