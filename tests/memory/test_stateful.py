"""Whatever an editor does between runs, in whatever order: nothing of it is lost.

Ten sequences run with the other tests. A thousand and more:

    BRIEFING_SEQUENCES=1000 python -m pytest tests/memory/test_stateful.py

"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tests.memory.projects import (
    FERRY,
    SETTINGS,
    STORM,
    TRAM,
    analyse_once,
    read_once,
    tree,
    write_article,
)

from briefing.emit.front_matter import split_document
from briefing.model import Article, Block, Entry
from briefing.pipeline import Report, build_content

SEQUENCES = int(os.environ.get("BRIEFING_SEQUENCES", "10"))
FEW = 10  # so many are the same ones in each run
STEPS = 25

ARTICLES = st.integers(0, 2)
PLACES = st.integers(0, 9)
KEYS = st.sampled_from(["title", "outlet", "section", "date"])
MACHINE_TITLE = " (updated)"


@dataclass
class Sheet:
    """What the model knows of one entry: the editor's hand, and the machine's view."""

    source: str  # file name
    lines: tuple[str, ...]  # of the article: title, then paragraphs
    path: Path  # of the entry's file
    built: dict[int, str | None] = field(default_factory=dict)  # the machine's wording
    # of each paragraph at the last run; None: a rule left it out
    title: str = ""  # the machine's at the last run
    mine: list[str] = field(default_factory=list)  # blocks of the editor's
    touched: dict[int, str | None] = field(default_factory=dict)  # paragraphs that are
    # the editor's now, with the machine's wording that they knew
    gone: set[int] = field(default_factory=set)  # of them, those that do not stand
    fields: dict[str, tuple[str | None, str | None]] = field(default_factory=dict)
    # key to the editor's value and the machine's that they knew
    is_held: bool = False
    is_deleted: bool = False
    has_source: bool = True
    stored: bytes = b""  # of a deleted file or source

    @property
    def is_shown(self) -> bool:
        """Whether the entry is on the site."""
        return not self.is_held and not self.is_deleted and self.has_source


class Editing(RuleBasedStateMachine):
    """An editor at work, and runs in between."""

    @initialize()
    def start(self) -> None:
        """Three articles, two themes, one run."""
        self.root = Path(tempfile.mkdtemp())
        self.readings: frozenset[str] = frozenset()
        self.count = 0
        self.themes = SETTINGS
        self.own: dict[str, list[str]] = {"work": [], "town": []}
        self.cut: dict[str, set[str]] = {"work": set(), "town": set()}
        self.summaries: dict[str, str] = {}
        self.has_changed_machine = True
        (self.root / "content/sources").mkdir(parents=True)
        (self.root / "briefing.toml").write_text(SETTINGS, "utf-8")
        self.sheets = []
        for name, lines in (("ferry", FERRY), ("tram", TRAM), ("storm", STORM)):
            sheet = Sheet(source=f"{name}.txt", lines=lines, path=Path())
            self.source(sheet).write_text(write_article(lines), "utf-8")
            self.sheets.append(sheet)
        self.build()
        for path in (self.root / "content/entries").glob("*.md"):
            for sheet in self.sheets:
                if f"source: {sheet.source}\n" in path.read_text("utf-8"):
                    sheet.path = path
        self.learn()

    def teardown(self) -> None:
        """Clear away."""
        if hasattr(self, "root"):
            self.settle()
            shutil.rmtree(self.root)

    # --- what the editor does to an entry ------------------------------------

    @rule(number=ARTICLES, place=PLACES)
    def emend(self, number: int, place: int) -> None:
        """Change a word of a paragraph."""
        with self.opened(number) as blocks:
            if blocks:
                place %= len(blocks)
                words = blocks[place].split(" ")
                words[len(words) // 2] = self.fresh("emended")
                self.touch(number, blocks, place, [" ".join(words)])

    @rule(number=ARTICLES, place=PLACES)
    def delete(self, number: int, place: int) -> None:
        """Take a paragraph out."""
        with self.opened(number) as blocks:
            if len(blocks) > 1:
                self.touch(number, blocks, place % len(blocks), [])

    @rule(number=ARTICLES, place=PLACES)
    def insert(self, number: int, place: int) -> None:
        """Write a paragraph of one's own."""
        with self.opened(number) as blocks:
            text = f"{self.fresh('Ours')} is a remark that no outlet has ever printed."
            blocks.insert(place % (len(blocks) + 1), text)
            self.sheets[number].mine.append(text)

    @rule(number=ARTICLES, place=PLACES)
    def split(self, number: int, place: int) -> None:
        """Make two paragraphs of one."""
        with self.opened(number) as blocks:
            if blocks:
                place %= len(blocks)
                words = blocks[place].split(" ")
                if len(words) > 8:
                    cut = len(words) // 3
                    parts = [" ".join(words[:cut]), " ".join(words[cut:])]
                    self.touch(number, blocks, place, parts)

    @rule(number=ARTICLES, place=PLACES)
    def merge(self, number: int, place: int) -> None:
        """Make one paragraph of two."""
        with self.opened(number) as blocks:
            if len(blocks) > 1:
                place %= len(blocks) - 1
                second = blocks[place + 1]
                text = f"{blocks[place]} {second}"
                self.touch(number, blocks, place + 1, [])
                self.touch(number, blocks, place, [text])

    @rule(number=ARTICLES, place=PLACES, to=PLACES)
    def reorder(self, number: int, place: int, to: int) -> None:
        """Put a paragraph elsewhere."""
        with self.opened(number) as blocks:
            if blocks:
                block = blocks.pop(place % len(blocks))
                blocks.insert(to % (len(blocks) + 1), block)

    @rule(number=ARTICLES, key=KEYS)
    def set_field(self, number: int, key: str) -> None:
        """Change a field."""
        self.count += 1
        value = f"2026-03-{self.count % 28 + 1:02}"
        if key != "date":
            value = self.fresh("Field")
        self.write_field(number, key, value)

    @rule(number=ARTICLES, key=KEYS)
    def empty_field(self, number: int, key: str) -> None:
        """Say that nothing is known."""
        self.write_field(number, key, None)

    @rule(number=ARTICLES, key=KEYS)
    def delete_field(self, number: int, key: str) -> None:
        """Delete a line of the front matter: the machine's value comes back."""
        sheet = self.sheets[number]
        if not sheet.is_deleted:
            lines = [
                line
                for line in self.read(sheet.path).split("\n")
                if not line.startswith(f"{key}:")
            ]
            self.write(sheet.path, "\n".join(lines))
            sheet.fields.pop(key, None)

    @rule(number=ARTICLES)
    def hold(self, number: int) -> None:
        """Hold an entry back, or let it go."""
        sheet = self.sheets[number]
        if not sheet.is_deleted:
            text = self.read(sheet.path)
            if sheet.is_held:
                lines = text.split("\n")
                text = "\n".join(one for one in lines if "status: held" not in one)
            else:
                text = text.replace("\nsource: ", "\nstatus: held\nsource: ", 1)
            self.write(sheet.path, text)
            sheet.is_held = not sheet.is_held

    @rule(number=ARTICLES, name=st.sampled_from(["", "sub/", "a/b/"]))
    def rename_entry(self, number: int, name: str) -> None:
        """Give an entry's file another name, or another folder."""
        sheet = self.sheets[number]
        if not sheet.is_deleted:
            path = self.root / "content/entries" / f"{name}{self.fresh('named')}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            sheet.path.rename(path)
            sheet.path = path

    @rule(number=ARTICLES, other=ARTICLES)
    def swap_entries(self, number: int, other: int) -> None:
        """Give each of two entries' files the other's name."""
        one, two = self.sheets[number], self.sheets[other]
        if one is not two and not one.is_deleted and not two.is_deleted:
            contents = one.path.read_bytes(), two.path.read_bytes()
            one.path, two.path = two.path, one.path
            one.path.write_bytes(contents[0])
            two.path.write_bytes(contents[1])

    @rule(number=ARTICLES)
    def delete_entry(self, number: int) -> None:
        """Delete an entry's file, or bring it back from git."""
        sheet = self.sheets[number]
        if sheet.is_deleted:
            sheet.path.parent.mkdir(parents=True, exist_ok=True)
            sheet.path.write_bytes(sheet.stored)
            sheet.is_deleted = False
            self.has_changed_machine = True  # since then, perhaps
        elif sheet.has_source:
            self.settle()  # the machine has seen what git holds
            sheet.stored = sheet.path.read_bytes()
            sheet.path.unlink()
            sheet.is_deleted = True
        self.settle()

    @rule(number=ARTICLES, is_crlf=st.booleans(), has_bom=st.booleans())
    def save_elsewhere(self, number: int, *, is_crlf: bool, has_bom: bool) -> None:
        """Save an entry with an editor of another system."""
        sheet = self.sheets[number]
        if not sheet.is_deleted:
            text = self.read(sheet.path).removeprefix("\ufeff").replace("\r\n", "\n")
            text = text.replace("\n", "\r\n") if is_crlf else text
            self.write(sheet.path, f"\ufeff{text}" if has_bom else text)

    # --- sources -------------------------------------------------------------

    @rule(number=ARTICLES, folder=st.sampled_from(["", "sub/"]))
    def rename_source(self, number: int, folder: str) -> None:
        """Give a source another name, or another folder."""
        sheet = self.sheets[number]
        if sheet.has_source:
            old = self.source(sheet)
            sheet.source = f"{folder}{self.fresh('source')}.txt"
            self.source(sheet).parent.mkdir(exist_ok=True)
            old.rename(self.source(sheet))

    @rule(number=ARTICLES, place=st.integers(1, 5))
    def replace_source(self, number: int, place: int) -> None:
        """Put the outlet's corrected version in the place of a source."""
        sheet = self.sheets[number]
        if sheet.has_source and not sheet.is_deleted:
            self.settle()
            words = sheet.lines[place].split(" ")
            words[-3] = self.fresh("corrected")
            lines = list(sheet.lines)
            lines[place] = " ".join(words)
            sheet.lines = tuple(lines)
            self.source(sheet).write_text(write_article(sheet.lines), "utf-8")
            self.has_changed_machine = True

    @rule(number=ARTICLES)
    def delete_source(self, number: int) -> None:
        """Delete a source, or put it back."""
        sheet = self.sheets[number]
        if sheet.is_deleted:
            return
        if sheet.has_source:
            sheet.stored = self.source(sheet).read_bytes()
            self.settle()
            self.source(sheet).unlink()
        else:
            self.source(sheet).write_bytes(sheet.stored)
        sheet.has_source = not sheet.has_source
        self.has_changed_machine = True
        self.settle()

    # --- briefings, settings, rules ------------------------------------------

    @rule(slug=st.sampled_from(["work", "town"]), place=PLACES)
    def remark(self, slug: str, place: int) -> None:
        """Write a paragraph of one's own into a briefing."""
        blocks = self.open_briefing(slug)
        if blocks:
            text = f"{self.fresh('Remark')} stands between the blocks of the machine."
            blocks.insert(place % (len(blocks) + 1), text)
            self.own[slug].append(text)
            self.close_briefing(slug, blocks)

    @rule(slug=st.sampled_from(["work", "town"]), place=PLACES)
    def cut_point(self, slug: str, place: int) -> None:
        """Delete a key point."""
        path = self.briefing(slug)
        if path.exists():
            text = self.plain(path)
            points = [line for line in find_points(text) if "](../entries/" in line]
            if points:
                point = points[place % len(points)]
                self.save(path, text.replace(f"{point}\n", "", 1))
                self.settle()
                self.cut[slug].add(point.partition(" [")[0])

    @rule(
        slug=st.sampled_from(["work", "town"]),
        is_crlf=st.booleans(),
        has_bom=st.booleans(),
    )
    def save_briefing(self, slug: str, *, is_crlf: bool, has_bom: bool) -> None:
        """Save a briefing with an editor of another system."""
        path = self.briefing(slug)
        if path.exists():
            text = self.read(path).removeprefix("\ufeff").replace("\r\n", "\n")
            text = text.replace("\n", "\r\n") if is_crlf else text
            self.write(path, f"\ufeff{text}" if has_bom else text)

    @rule(slug=st.sampled_from(["work", "town"]))
    def summarise(self, slug: str) -> None:
        """Write the bottom line."""
        path = self.briefing(slug)
        if path.exists():
            lines = self.plain(path).split("\n")
            place = next(n for n, line in enumerate(lines) if "summary:" in line)
            self.summaries[slug] = self.fresh("Summary")
            lines[place] = f"summary: {self.summaries[slug]}"
            self.save(path, "\n".join(lines))

    @rule(kind=st.sampled_from(["terms", "title", "without", "site", "again"]))
    def set_themes(self, kind: str) -> None:
        """Change the themes."""
        changed = {
            "terms": SETTINGS.replace('"wages", ', '"wages", "islands", '),
            "title": SETTINGS.replace("Town and weather", "Town"),
            "site": SETTINGS.replace('publish = "full"', 'publish = "excerpt"'),
            "without": SETTINGS.partition('[[themes]]\nslug = "town"')[0],
            "again": SETTINGS,
        }
        (self.root / "briefing.toml").write_text(changed[kind], "utf-8")

    @rule(name=st.sampled_from(["drop", "shorten", "title"]))
    def change_rule(self, name: str) -> None:
        """A new version reads the articles otherwise, or as before again."""
        self.readings ^= {name}
        self.has_changed_machine = True

    # --- accidents -----------------------------------------------------------

    @rule(number=ARTICLES)
    def lose_record(self, number: int) -> None:
        """A record is deleted: what differs from today's reading is an edit."""
        sheet = self.sheets[number]
        if sheet.is_shown:
            self.settle()
            self.record(sheet).unlink()
            for place in sheet.touched:
                sheet.touched[place] = sheet.built[place]
            title = sheet.title
            sheet.fields = {
                key: (value, title if key == "title" else None)
                for key, (value, _) in sheet.fields.items()
            }
            # Before the rules change: then the machine's old words would look like
            # the editor's, and stay.
            self.settle()

    @rule(number=ARTICLES, how=st.sampled_from(["cut", "marked"]))
    def break_record(self, number: int, how: str) -> None:
        """A record is damaged: told, left alone, and all is well when it is back."""
        sheet = self.sheets[number]
        if sheet.is_shown:
            self.settle()
            path = self.record(sheet)
            whole, entry = path.read_bytes(), sheet.path.read_bytes()
            broken = whole[: len(whole) // 2]
            if how == "marked":
                broken = b"<<<<<<< HEAD\n" + whole
            path.write_bytes(broken)
            report = self.build()
            where = path.relative_to(self.root).as_posix()
            assert [one.where for one in report.faults] == [where]
            assert path.read_bytes() == broken
            assert sheet.path.read_bytes() == entry
            path.write_bytes(whole)
            self.settle()

    @rule(slug=st.sampled_from(["work", "town"]))
    def break_briefing_record(self, slug: str) -> None:
        """A briefing's record is damaged: told, left alone, well when it is back."""
        path = self.root / f"content/records/b-{slug}.json"
        if path.exists() and self.briefing(slug).exists():
            self.settle()
        if path.exists() and self.briefing(slug).exists():
            whole, text = path.read_bytes(), self.briefing(slug).read_bytes()
            path.write_bytes(whole[: len(whole) // 3])
            broken = path.read_bytes()
            where = path.relative_to(self.root).as_posix()
            assert [one.where for one in self.build().faults] == [where]
            assert path.read_bytes() == broken
            assert self.briefing(slug).read_bytes() == text
            path.write_bytes(whole)
            self.settle()

    @rule(number=ARTICLES)
    def meddle(self, number: int) -> None:
        """A person edits a record: told, and nothing is lost."""
        sheet = self.sheets[number]
        if sheet.is_shown:
            self.settle()
            path = self.record(sheet)
            text = path.read_text("utf-8")
            path.write_text(text.replace('"rule": "', '"rule": "my-', 1), "utf-8")
            report = self.settle()
            assert any("a person has changed" in one for one in report.notices)

    @rule(number=ARTICLES)
    def break_entry(self, number: int) -> None:
        """An entry's front matter is broken: told, left alone, the rest is built."""
        sheet = self.sheets[number]
        if sheet.is_shown:
            self.settle()
            whole = sheet.path.read_bytes()
            sheet.path.write_bytes(whole.replace(b"source:", b"source: [: ", 1))
            broken = sheet.path.read_bytes()
            report = self.build()
            where = sheet.path.relative_to(self.root).as_posix()
            assert where in [one.where for one in report.faults]
            assert sheet.path.read_bytes() == broken
            sheet.path.write_bytes(whole)
            self.settle()

    # --- runs ----------------------------------------------------------------

    @rule()
    def run(self) -> None:
        """Run, and look at everything."""
        self.settle()

    def settle(self) -> Report:
        """Run, look at everything, and run again: not one byte is written."""
        orders = {
            number: self.blocks(sheet.path)
            for number, sheet in enumerate(self.sheets)
            if not sheet.is_deleted
        }
        report = self.build()
        self.learn()
        for number, sheet in enumerate(self.sheets):
            if not sheet.is_deleted and sheet.has_source:
                self.look(sheet, report)
                if not self.has_changed_machine:
                    assert self.blocks(sheet.path) == orders[number]
        for slug in ("work", "town"):
            self.look_at_briefing(slug)
        assert report.entries == sum(sheet.is_shown for sheet in self.sheets)
        before = tree(self.root)
        assert self.build().written == ()
        assert tree(self.root) == before
        self.has_changed_machine = False
        return report

    @precondition(lambda self: hasattr(self, "root"))
    @invariant()
    def has_one_file_an_entry(self) -> None:
        """Nothing is made twice."""
        files = list((self.root / "content/entries").rglob("*.md"))
        assert len(files) == sum(not sheet.is_deleted for sheet in self.sheets)

    # --- looks ---------------------------------------------------------------

    def look(self, sheet: Sheet, report: Report) -> None:
        """Compare an entry's file with what must stand there."""
        blocks = self.blocks(sheet.path)
        machines = [
            text
            for place, text in sheet.built.items()
            if place not in sheet.touched and text is not None
        ]
        assert Counter(blocks) == Counter([*machines, *sheet.mine])
        where = sheet.path.relative_to(self.root).as_posix()
        told = {(one.key, one.theirs) for one in report.conflicts if one.where == where}
        for place, base in sheet.touched.items():
            now = sheet.built[place]
            if now not in (None, base):
                assert now in {theirs for _, theirs in told}, (where, now)
        front = split_document(self.read(sheet.path), where=where).front
        for key, (value, base) in sheet.fields.items():
            assert key in front
            assert value == (None if front[key] is None else str(front[key]))
            if key == "title" and sheet.title not in (base, value):
                assert ("title", sheet.title) in told
        if "title" not in sheet.fields:
            assert front["title"] == sheet.title
        assert front["source"] == sheet.source

    def look_at_briefing(self, slug: str) -> None:
        """Compare a briefing with what must stand there."""
        path = self.briefing(slug)
        if not path.exists():
            assert not self.own[slug]
            assert slug not in self.summaries
            return
        blocks = self.blocks(path)
        for text in self.own[slug]:
            assert blocks.count(text) == 1
        text = self.plain(path)
        assert f"summary: {self.summaries.get(slug, '')}".strip() in text
        for line in find_points(text):
            assert line.partition(" [")[0] not in self.cut[slug]

    # --- tools ---------------------------------------------------------------

    def build(self) -> Report:
        """Run with today's rules, those of a program of their own."""
        program = {"": " ".join(sorted(self.readings))}
        with (
            patch("briefing.converting.extract_entry", self.extract),
            patch("briefing.settled.read_program", lambda: program),
            patch("briefing.analysing.analyse_entry", analyse_once),
        ):
            return build_content(self.root)

    def extract(self, article: Article, *, restored: frozenset[int]) -> Entry:
        """Read an article as the rules of the day do."""
        entry = read_once(article, restored=restored)
        blocks = list(entry.blocks)
        if "shorten" in self.readings:
            blocks[3] = shorten(blocks[3])
        if "drop" in self.readings:
            del blocks[1]
        if "title" in self.readings:
            title = f"{entry.title.value}{MACHINE_TITLE}"
            entry = replace(entry, title=replace(entry.title, value=title))
        return replace(entry, blocks=tuple(blocks))

    def learn(self) -> None:
        """Note what the machine's view was at this run."""
        for sheet in self.sheets:
            if sheet.is_deleted or not sheet.has_source:
                continue
            title, *paragraphs = sheet.lines
            sheet.title = title
            if "title" in self.readings:
                sheet.title += MACHINE_TITLE
            sheet.built = dict[int, str | None](enumerate(paragraphs))
            if "shorten" in self.readings:
                sheet.built[3] = paragraphs[3].rpartition(" ")[0]
            if "drop" in self.readings:
                sheet.built[1] = None

    def touch(
        self, number: int, blocks: list[str], place: int, texts: list[str]
    ) -> None:
        """Put *texts* in the place of a block, and note that it is the editor's."""
        sheet = self.sheets[number]
        old = blocks[place]
        blocks[place : place + 1] = texts
        if old in sheet.mine:
            sheet.mine.remove(old)
        else:
            known = next(one for one, text in sheet.built.items() if text == old)
            sheet.touched[known] = sheet.built[known]
        sheet.mine += texts

    def opened(self, number: int) -> Opened:
        """Return an entry's blocks, to be changed and written back."""
        return Opened(self, self.sheets[number])

    def write_field(self, number: int, key: str, value: str | None) -> None:
        """Set a line of an entry's front matter."""
        sheet = self.sheets[number]
        if sheet.is_deleted:
            return
        lines = self.read(sheet.path).removeprefix("\ufeff").split("\n")
        end = "\r" if lines[0].endswith("\r") else ""
        lines = [line for line in lines if not line.startswith(f"{key}:")]
        lines.insert(1, f"{key}: {value}{end}" if value else f"{key}:{end}")
        self.write(sheet.path, "\n".join(lines))
        base = sheet.title if key == "title" else None
        if key in sheet.fields:
            base = sheet.fields[key][1]
        sheet.fields[key] = (value, base)

    def fresh(self, word: str) -> str:
        """Return a word that stands nowhere yet."""
        self.count += 1
        return f"{word}{self.count}"

    def source(self, sheet: Sheet) -> Path:
        """Return the path of an entry's source."""
        return self.root / "content/sources" / sheet.source

    def record(self, sheet: Sheet) -> Path:
        """Return the path of an entry's record."""
        slug = sheet.path.relative_to(self.root / "content/entries").as_posix()
        (path,) = [
            path
            for path in (self.root / "content/records").glob("*.json")
            if f'"slug": "{slug.removesuffix(".md")}"' in path.read_text("utf-8")
            and '"receipt"' in path.read_text("utf-8")
        ]
        return path

    def briefing(self, slug: str) -> Path:
        """Return the path of a briefing."""
        return self.root / "content/briefings" / f"{slug}.md"

    def open_briefing(self, slug: str) -> list[str]:
        """Return a briefing's blocks; a list is one."""
        path = self.briefing(slug)
        return self.blocks(path) if path.exists() else []

    def close_briefing(self, slug: str, blocks: list[str]) -> None:
        """Write a briefing's blocks back."""
        path = self.briefing(slug)
        text = self.plain(path)
        fence = text.index("---\n", 4) + 4
        body = "\n\n".join(blocks)
        self.save(path, f"{text[:fence]}\n{body}\n")

    def read(self, path: Path) -> str:
        """Return a file as it stands."""
        return path.read_bytes().decode()

    def plain(self, path: Path) -> str:
        """Return a file with line feeds and without a byte order mark."""
        return self.read(path).removeprefix("\ufeff").replace("\r\n", "\n")

    def save(self, path: Path, text: str) -> None:
        """Write a file with the line ends and the mark that it has."""
        old = self.read(path)
        text = text.replace("\n", "\r\n") if "\r\n" in old else text
        self.write(path, f"\ufeff{text}" if old.startswith("\ufeff") else text)

    def write(self, path: Path, text: str) -> None:
        """Write a file as an editor saves it."""
        path.write_bytes(text.encode())

    def blocks(self, path: Path) -> list[str]:
        """Return the blocks of a file's body."""
        body = split_document(self.read(path), where=str(path)).body
        return [one.strip("\n") for one in body.split("\n\n") if one.strip("\n")]


class Opened:
    """An entry's blocks while the editor has the file open."""

    def __init__(self, editing: Editing, sheet: Sheet) -> None:
        self.editing = editing
        self.sheet = sheet

    def __enter__(self) -> list[str]:
        """Return the blocks; none of an entry that has no file."""
        if self.sheet.is_deleted:
            self.before: list[str] = []
        else:
            self.before = self.editing.blocks(self.sheet.path)
        self.blocks = list(self.before)
        return self.blocks

    def __exit__(self, *_: object) -> None:
        """Save the file with the line ends that it has."""
        if self.sheet.is_deleted:
            for text in self.blocks:
                self.sheet.mine.remove(text)
            return
        if self.blocks == self.before:
            return
        text = self.editing.read(self.sheet.path)
        end = "\r\n" if "\r\n" in text else "\n"
        fence = text.index(f"{end}---{end}", 4) + len(f"{end}---{end}")
        body = f"{end}{end}".join(self.blocks)
        self.editing.write(self.sheet.path, f"{text[:fence]}{end}{body}{end}")


def find_points(text: str) -> list[str]:
    """Return the lines below a briefing's heading of key points."""
    _, _, rest = text.partition("## Key points\n")
    lines = rest.partition("\n## ")[0].split("\n")
    return [line for line in lines if line.startswith("- ")]


def shorten(block: Block) -> Block:
    """Return a block without its last word."""
    text = block.text.rpartition(" ")[0]
    ((start, _),) = block.spans
    return replace(block, text=text, spans=((start, start + len(text)),))


def test_nothing_of_the_editor_is_lost() -> None:
    """No lost edit, no silent conflict, no byte written without a change."""
    run_state_machine_as_test(
        Editing,
        settings=settings(
            max_examples=SEQUENCES,
            stateful_step_count=STEPS,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=SEQUENCES <= FEW,
            phases=[Phase.generate],  # to shrink a sequence takes minutes
        ),
    )
