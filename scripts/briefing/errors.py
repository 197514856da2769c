"""The one error that a user of the tool is told without a traceback, and its list."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


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


class Faults:
    """A collector: one run gathers every fault of the material, then fails."""

    def __init__(self) -> None:
        self._found: list[BriefingError] = []

    @property
    def found(self) -> tuple[BriefingError, ...]:
        """The faults so far, in the order in which they were met."""
        return tuple(self._found)

    def add(self, fault: BriefingError) -> None:
        """Remember *fault*; one that was found before is told only once."""
        if str(fault) not in map(str, self._found):
            self._found.append(fault)

    @contextmanager
    def collect(self) -> Iterator[None]:
        """Remember a fault that the block raises, and go on behind the block."""
        try:
            yield
        except BriefingError as fault:
            self.add(fault)
