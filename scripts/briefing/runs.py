"""One run at work: the files that it changes, and what it has to tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from shlex import quote

from briefing.emit.slots import Conflict
from briefing.errors import BriefingError, Faults
from briefing.journal import Change
from briefing.storage import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """What taking a text out of the project took out."""

    entry: str  # path of its file
    removed: tuple[str, ...]  # paths
    cut: tuple[str, ...]  # the editor's own words that quoted the text, with their path

    @property
    def purge(self) -> str:
        """The command, for a shell, that takes the files out of git's history too."""
        paths = (f"--path {quote(path)}" for path in self.removed)
        return " \\\n    ".join(["git filter-repo --invert-paths", *paths])


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a run did and found."""

    faults: tuple[BriefingError, ...]  # in the material; each is told, none stops it
    notices: tuple[str, ...]  # worth the editor's look, no fault
    conflicts: tuple[Conflict, ...]  # the editor's value stands until they choose
    changes: tuple[Change, ...]  # of files below content/
    entries: int
    stories: int
    briefings: int
    withdrawals: tuple[Withdrawal, ...] = ()

    @property
    def written(self) -> tuple[str, ...]:
        """Paths whose bytes changed."""
        return tuple(change.path for change in self.changes)


@dataclass(slots=True, kw_only=True)
class Run:
    """One run at work."""

    desk: Desk
    faults: Faults
    is_saving: bool = True  # whether it writes at its end
    notices: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)

    def write(self, path: str, text: str, *, goes_by: str | None = None) -> None:
        """Change a file, as `Desk.write`."""
        self.desk.write(path, text, goes_by=goes_by)

    def tell(self, path: str, remark: str) -> None:
        """Remember what the editor should look at in a file."""
        self.notices.append(f"{path}: {remark}")
