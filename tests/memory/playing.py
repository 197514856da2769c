"""Fifty changes of all kinds that an editor makes to a project, the same each time."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from tests.memory.projects import FERRY, STORM, TRAM, edit, write_article

from briefing.commands.withdraw import withdraw_entry


class Play:
    """Fifty changes of all kinds, the same ones each time."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.chance = random.Random(11)  # noqa: S311 - the same each time
        self.withdrawn: list[str] = []

    def change(self, number: int) -> None:
        """Make one change."""
        kinds: list[Callable[[int], None]] = [
            self.emend,
            self.rename,
            self.split,
            self.add,
            self.merge,
            self.delete,
            self.hold,
            self.rename_source,
            self.retitle,
            self.rename_theme,
            self.withdraw,
            self.insert,
        ]
        kinds[number % len(kinds)](number)

    def pick(self) -> Path:
        """Return an entry's file."""
        files = sorted((self.project / "content/entries").rglob("*.md"))
        return self.chance.choice(files)

    def rewrite(self, how: Callable[[list[str]], None]) -> None:
        """Change the paragraphs of an entry."""
        path = self.pick()
        front, _, body = path.read_text("utf-8").partition("\n---\n")
        blocks = body.strip().split("\n\n")
        how(blocks)
        path.write_text(f"{front}\n---\n\n" + "\n\n".join(blocks) + "\n", "utf-8")

    def emend(self, number: int) -> None:
        """Change a word."""

        def how(blocks: list[str]) -> None:
            words = blocks[-1].split(" ")
            words[-2] = f"emended{number}"
            blocks[-1] = " ".join(words)

        self.rewrite(how)

    def split(self, _: int) -> None:
        """Make two paragraphs of one."""

        def how(blocks: list[str]) -> None:
            words = blocks[0].split(" ")
            half = len(words) // 3
            blocks[0:1] = [" ".join(words[:half]), " ".join(words[half:])]

        self.rewrite(how)

    def merge(self, _: int) -> None:
        """Make one paragraph of two."""

        def how(blocks: list[str]) -> None:
            blocks[0:2] = [" ".join(blocks[0:2])]

        self.rewrite(how)

    def delete(self, _: int) -> None:
        """Take a paragraph out."""

        def how(blocks: list[str]) -> None:
            if len(blocks) > 2:
                del blocks[1]

        self.rewrite(how)

    def insert(self, number: int) -> None:
        """Write a paragraph of one's own."""
        self.rewrite(
            lambda blocks: blocks.insert(1, f"A remark of ours, number {number}."),
        )

    def rename(self, number: int) -> None:
        """Give an entry another address."""
        path = self.pick()
        path.rename(path.with_name(f"named-{number}.md"))

    def hold(self, _: int) -> None:
        """Hold an entry back, or let it go."""
        path = self.pick()
        text = path.read_text("utf-8")
        if "status: held\n" in text:
            path.write_text(text.replace("status: held\n", ""), "utf-8")
        else:
            edit(path, "\nsource:", "\nstatus: held\nsource:")

    def rename_source(self, number: int) -> None:
        """Give a source another name."""
        source = self.chance.choice(
            sorted((self.project / "content/sources").iterdir())
        )
        source.rename(source.with_name(f"source-{number}.txt"))

    def retitle(self, number: int) -> None:
        """Give an entry another title."""
        path = self.pick()
        text = path.read_text("utf-8").split("\n")
        text[1] = f"title: Another title {number}"
        path.write_text("\n".join(text), "utf-8")

    def rename_theme(self, number: int) -> None:
        """Give a theme another address."""
        edit(
            self.project / "briefing.toml",
            'title = "Work"',
            f'title = "Work"\n#{number}',
        )
        text = (self.project / "briefing.toml").read_text("utf-8")
        lines = [
            f'slug = "work-{number}"' if line.startswith('slug = "work') else line
            for line in text.split("\n")
        ]
        (self.project / "briefing.toml").write_text("\n".join(lines), "utf-8")

    def add(self, number: int) -> None:
        """Take in a new article: an old one in other words."""
        lines = self.chance.choice([FERRY, TRAM, STORM])
        own = tuple(
            f"{line} It was case {number}{chr(97 + place)} of the year."
            for place, line in enumerate(lines[1:])
        )
        path = self.project / "content/sources" / f"added-{number}.txt"
        path.write_text(write_article((f"Report {number} of the day", *own)), "utf-8")

    def withdraw(self, _: int) -> None:
        """Take the latest article back."""
        sources = self.project / "content/sources"
        added = [
            one for one in sorted(sources.iterdir()) if "case" in one.read_text("utf-8")
        ]
        if added:
            text = added[-1].read_text("utf-8")
            self.withdrawn.append(text[text.index("It was case") :].split(".")[0])
            withdraw_entry(self.project, added[-1].name, "Asked for.")
