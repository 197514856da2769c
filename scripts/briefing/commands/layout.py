"""Answers as wide as the terminal, with paths and commands in one piece."""

from __future__ import annotations

import shutil
from textwrap import wrap


def wrap_lines(text: str) -> str:
    """Return *text* with long lines continued below, two characters further in.

    Lines break between words alone, so a path that is wider than the terminal
    (``COLUMNS``; 80 where nobody says) stands on a line of its own.
    """
    width = shutil.get_terminal_size().columns
    return "\n".join(_wrap(line, width) for line in text.split("\n"))


def _wrap(line: str, width: int) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    lines = wrap(
        line.strip(),
        width,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines)
