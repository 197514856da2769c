"""The Nu HTML checker over every page of a built site."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from tests.audit.finding import Finding
from tests.audit.tools import ToolError, run_tool

if TYPE_CHECKING:
    from pathlib import Path

# CSS that stands in pages, and that browsers know but this checker (26.9) does not.
_NEWER_CSS = re.compile(
    r"CSS: (?:“(?P<name>position-(?:area|try)|container-type)”: "
    r"Property “(?P=name)” doesn't exist|Unrecognized at-rule “@container”)"
)
_JAR = "node_modules/vnu-jar/build/dist/vnu.jar"


def find_markup_faults(folder: Path, tools: Path) -> list[Finding]:
    """Return the checker's errors on the pages of the built site *folder*.

    Args:
        folder: The built site.
        tools: Where `install_tools` put them.

    Raises:
        ToolError: The checker itself did not work.

    """
    flags = ["--errors-only", "--format", "json", "--skip-non-html"]
    answer = run_tool(["java", "-jar", str(tools / _JAR), *flags, str(folder)], folder)
    try:
        messages = json.loads(answer.stderr)["messages"]
    except (ValueError, KeyError) as error:
        message = f"the Nu HTML checker failed:\n{answer.stdout}{answer.stderr}"
        raise ToolError(message) from error
    return [
        Finding(where=_place(message, folder), problem=message["message"])
        for message in messages
        if not _NEWER_CSS.match(message["message"])
    ]


def _place(message: dict[str, object], folder: Path) -> str:
    """Return the page and line that a message of the checker is about."""
    path = unquote(urlsplit(str(message.get("url", ""))).path)
    name = path.removeprefix(folder.as_posix()).removeprefix("/") or "site"
    line = message.get("lastLine")
    return name if line is None else f"{name}:{line}"
