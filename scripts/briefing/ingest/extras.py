"""Libraries that only some kinds of files need, loaded when such a file is met."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from briefing.ingest.unreadable import Unreadable

_COMMAND = (
    "python -m pip install --require-hashes --no-deps -r requirements-extras.lock"
)


def load_extra(module: str, kind: str) -> ModuleType:
    """Return an optional library.

    Args:
        module: As Python imports it; pyproject.toml names it among the extras.
        kind: What it reads, for the error: "PDF files".

    Raises:
        Unreadable: It is not installed; with the command that installs it.

    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        raise Unreadable(
            f"{kind} are read by {module}, which is not installed",
            hint=f"run 'make extras', or: {_COMMAND}",
        ) from error
