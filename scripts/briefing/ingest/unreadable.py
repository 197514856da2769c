"""What a reader of one kind of file says of a file that it cannot read."""

from __future__ import annotations


class Unreadable(ValueError):  # noqa: N818 - names a state of the file
    """The bytes are nothing that we read, and why."""

    def __init__(self, problem: str, *, hint: str, line: int | None = None) -> None:
        """Remember what is wrong, where and how to mend it."""
        super().__init__(problem)
        self.problem = problem
        self.hint = hint
        self.line = line
