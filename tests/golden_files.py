"""Golden files: reviewed output beside its input, rewritten on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Golden", "golden", "pytest_addoption"]


class Golden(Protocol):
    """Compares a text with its golden file."""

    def __call__(self, path: Path, text: str) -> None:
        """Fail where *text* is not what *path* holds, or write it there."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--update-golden``."""
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="rewrite the golden files; review the difference before you commit it",
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Return the comparison with golden files."""
    updates = bool(request.config.getoption("--update-golden"))

    def compare(path: Path, text: str) -> None:
        if updates:
            path.write_text(text, encoding="utf-8", newline="\n")
        assert path.exists(), f"{path} is missing: run with --update-golden, review it"
        assert text == path.read_text(encoding="utf-8")

    return compare
