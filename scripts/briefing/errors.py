"""The one error that a user of the tool is told without a traceback."""

from __future__ import annotations


class BriefingError(Exception):
    """A fault in the material: where it is, what it is and how to mend it.

    Everything else that is raised is a bug of ours and keeps its traceback.
    """

    def __init__(
        self, problem: str, *, where: str, line: int | None = None, hint: str
    ) -> None:
        """Remember the parts.

        Args:
            problem: What is wrong, one line without a full stop.
            where: Path relative to the project, with forward slashes.
            line: 1-based line in that file, where one can be named.
            hint: How to mend it, one line.

        """
        super().__init__(problem)
        self.problem = problem
        self.where = where
        self.line = line
        self.hint = hint

    def __str__(self) -> str:
        """Return ``path:line: problem`` and the hint on a line of its own."""
        place = self.where if self.line is None else f"{self.where}:{self.line}"
        return f"{place}: {self.problem}\n  hint: {self.hint}"
