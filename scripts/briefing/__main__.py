"""The command: ``briefing build``, its steps, and what an editor asks of it."""

from __future__ import annotations

import argparse
import errno
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence, Sized
from contextlib import suppress
from datetime import date
from pathlib import Path

from rich.console import Console

from briefing.commands.add import add_source
from briefing.commands.annotate import annotate
from briefing.commands.check import check_content, list_findings, write_findings
from briefing.commands.choose import keep_value, take_value
from briefing.commands.diff import count_records, write_diff
from briefing.commands.explain import explain_entry
from briefing.commands.lookup import find_path
from briefing.commands.pdf import print_briefings
from briefing.commands.withdraw import withdraw_entry
from briefing.errors import BriefingError
from briefing.last_build import find_standing, read_inputs, remember
from briefing.library import load_library
from briefing.pipeline import build_content, plan_content
from briefing.publishing import (
    are_new_sources,
    check_addresses,
    date_content,
    record_site,
    undo_changes,
)
from briefing.render import READING_SETTINGS, render_site
from briefing.runs import Report, Withdrawal
from briefing.serve import serve_site
from briefing.storage import finish_run

DONE, FAULTS, WRONG_USE = 0, 1, 2
STOPPED = 130  # as shells have it for Ctrl-C
# What the machine at hand refuses: no fault of the material, and none of ours.
_REFUSALS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM)


class _Terminal:
    """One call of the command: what it was asked, and where it answers."""

    def __init__(self, options: argparse.Namespace, root: Path) -> None:
        self.options = options
        self.root = root
        self.complaints = Console(stderr=True, highlight=False, soft_wrap=True)

    @property
    def output(self) -> Path:
        """Where the built site stands."""
        chosen: Path | None = self.options.output
        return (chosen or self.root / "output").resolve()

    def complain(self, text: str, style: str = "red") -> None:
        """Say something on standard error."""
        self.complaints.print(text, style=style, markup=False)

    def tell(self, report: Report) -> int:
        """Say what a run did and found, and return the exit status."""
        for fault in report.faults:
            self.complain(str(fault))
        for notice in (*report.notices, *map(str, report.conflicts)):
            self.complain(notice, style="yellow")
        if os.environ.get("GITHUB_ACTIONS") == "true":
            sys.stderr.write(annotate(report))
        if self.options.json:
            _print(_write_json(report))
        else:
            for one in report.withdrawals:
                _print(_write_withdrawal(one))
            _print(_write_summary(report))
        return FAULTS if report.faults else DONE

    def tell_site(self) -> None:
        """Say where the built site stands."""
        if not self.options.json:
            where = self.options.output or "output"
            _print(f"The site stands in {where}, all of it proven.")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status.

    Results go to standard output, complaints to standard error. The status is 0 when
    all is done, 1 for faults in the material (all the rest is built) or a full disk,
    2 for wrong use, 130 when it was interrupted.

    Args:
        argv: The words after the program's name; ``None`` takes the terminal's.

    """
    options = _make_parser().parse_args(argv)
    terminal = _Terminal(options, options.root.resolve())
    if not (terminal.root / "content").is_dir():
        terminal.complain(f"{options.root}: there is no folder content/")
        terminal.complain("  hint: run the command in the project's folder")
        return WRONG_USE
    try:
        return _COMMANDS[options.command](terminal)
    except BriefingError as fault:
        terminal.complain(str(fault))
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        terminal.complain(f"{error.filename or terminal.root}: {error.strerror}")
        terminal.complain(
            "  hint: make room, or allow writing there, and run it again: content/ is "
            "as it was before, or will be finished"
        )
    except KeyboardInterrupt:
        terminal.complain(
            "Stopped. Run it again: content/ is as it was before, or will be finished.",
            style="yellow",
        )
        return STOPPED
    return FAULTS


def _build(terminal: _Terminal) -> int:
    options, root = terminal.options, terminal.root
    finish_run(root)
    before = None
    if options.published is None:  # a publishing run has a day to record
        with suppress(OSError):  # what cannot be read is told by who needs it
            before = read_inputs(root, terminal.output, options.settings)
            if report := find_standing(root, terminal.output, before):
                terminal.tell(report)
                terminal.tell_site()
                return DONE
    with terminal.complaints.status("Reading the sources"):
        report = build_content(root)
    status = terminal.tell(report)
    if options.published and report.faults:
        if not are_new_sources(root, report.faults):
            terminal.complain("Nothing is published: published pages would be lost.")
            return FAULTS
        status = DONE  # they are told and left out; all the rest is published
    status = max(status, _render(terminal))
    if status == DONE and before:
        with suppress(OSError):
            now = read_inputs(root, terminal.output, options.settings)
            # Else somebody has changed a file while the build was at work.
            if now == before.after(report.changes):
                remember(root, terminal.output, now, report)
    return status


def _convert(terminal: _Terminal) -> int:
    return terminal.tell(build_content(terminal.root, is_grouping=False))


def _group(terminal: _Terminal) -> int:
    return terminal.tell(build_content(terminal.root, is_converting=False))


def _render_alone(terminal: _Terminal) -> int:
    finish_run(terminal.root)
    _, faults = load_library(terminal.root)
    for fault in faults:
        terminal.complain(str(fault))
    return max(FAULTS if faults else DONE, _render(terminal))


def _render(terminal: _Terminal) -> int:
    options, root, output = terminal.options, terminal.root, terminal.output
    day: date | None = options.published
    dated = date_content(root, day) if day else ()
    is_done = False
    try:
        with terminal.complaints.status("Rendering the site"):
            unproven = render_site(root, output, settings=options.settings)
        for one in unproven:
            terminal.complain(str(one))
        if unproven:
            terminal.complain(f"{len(unproven)} runs of text are not proven")
        vanished = check_addresses(root, output)
        for fault in vanished:
            terminal.complain(str(fault))
        is_done = not unproven and not vanished
    finally:
        if not is_done:
            undo_changes(root, dated)
    if is_done and day:
        record_site(root, output, day)
    if is_done:
        terminal.tell_site()
    return DONE if is_done else FAULTS


def _pdf(terminal: _Terminal) -> int:
    options, root, output = terminal.options, terminal.root, terminal.output
    done = []
    with terminal.complaints.status("Printing the briefings"):
        for path in print_briefings(root, output):
            done.append(path)
            if not options.json:
                _print(f"{path} is written.")
    if options.json:
        _print(_dump({"written": done}))
    return DONE


def _serve(terminal: _Terminal) -> int:
    return serve_site(terminal.root, port=terminal.options.port)


def _check(terminal: _Terminal) -> int:
    report, findings = check_content(terminal.root, terminal.options.output)
    for fault in report.faults:
        terminal.complain(str(fault))
    if terminal.options.json:
        faults = json.loads(_write_json(report))["faults"]
        _print(_dump({"faults": faults, "findings": list_findings(findings)}))
    else:
        if findings:
            _print(write_findings(findings))
        faults, found = _count(report.faults, "fault"), _count(findings, "finding")
        _print(f"{faults}, {found}; nothing is written.")
    is_clean = not report.faults and not (terminal.options.strict and findings)
    return DONE if is_clean else FAULTS


def _diff(terminal: _Terminal) -> int:
    report = plan_content(terminal.root)
    for fault in report.faults:
        terminal.complain(str(fault))
    sys.stdout.write(write_diff(report))
    if records := count_records(report):
        terminal.complain(
            f"{_count(range(records), 'record')} of the machine's would change too",
            style="dim",
        )
    return FAULTS if report.faults else DONE


def _explain(terminal: _Terminal) -> int:
    _print(explain_entry(terminal.root, terminal.options.entry))
    return DONE


def _keep(terminal: _Terminal) -> int:
    path = find_path(terminal.root, terminal.options.file)
    return terminal.tell(keep_value(terminal.root, path, terminal.options.key))


def _take(terminal: _Terminal) -> int:
    path = find_path(terminal.root, terminal.options.file)
    return terminal.tell(take_value(terminal.root, path, terminal.options.key))


def _add(terminal: _Terminal) -> int:
    path = add_source(terminal.root, terminal.options.file)
    if not terminal.options.json:
        _print(f"{path} is a source now.")
    return terminal.tell(build_content(terminal.root))


def _withdraw(terminal: _Terminal) -> int:
    options = terminal.options
    report = withdraw_entry(terminal.root, options.entry, options.reason)
    status = terminal.tell(report)
    if not options.json:
        _print("Build and publish the site, and its pages are gone from there.")
    return status


_COMMANDS: Mapping[str, Callable[[_Terminal], int]] = {
    "build": _build,
    "convert": _convert,
    "group": _group,
    "render": _render_alone,
    "pdf": _pdf,
    "serve": _serve,
    "check": _check,
    "diff": _diff,
    "explain": _explain,
    "keep": _keep,
    "take": _take,
    "add": _add,
    "withdraw": _withdraw,
}
_HELP = {
    "build": "bring content/ up to date with its sources, render the site, prove it",
    "convert": "bring content/entries/ up to date with content/sources/",
    "group": "bring stories and content/briefings/ up to date with the entries",
    "render": "render what content/ holds into output/, and prove it",
    "pdf": "print each briefing of the built site as a PDF, through Chromium",
    "serve": "build, serve on this computer, and build again on every change",
    "check": "name what is missing, inferred, in conflict, unused, doubled or held",
    "diff": "show what a build would change in content/; write nothing",
    "explain": "show why an entry is as it is: evidence, removals, story, themes",
    "keep": "settle a conflict: yours stays",
    "take": "settle a conflict, or undo an edit: the machine's value is written",
    "add": "copy a raw article into content/sources/ and build content/",
    "withdraw": "take a text out of content/ and every page, and say why",
}


def _write_summary(report: Report) -> str:
    counts = [
        f"{report.entries} {'entry' if report.entries == 1 else 'entries'}",
        f"{report.stories} {'story' if report.stories == 1 else 'stories'}",
        f"{report.briefings} {'briefing' if report.briefings == 1 else 'briefings'}",
    ]
    changed = len(report.written)
    files = "1 file" if changed == 1 else f"{changed} files"
    told = ""
    if report.faults:
        told = (
            f" {_count(report.faults, 'fault')}, told above: a file that cannot be "
            "understood is on no page until it is mended."
        )
    return f"{', '.join(counts)}; {files} written in content/.{told}"


def _count(found: Sized, name: str) -> str:
    return f"{len(found)} {name}{'' if len(found) == 1 else 's'}"


def _write_withdrawal(done: Withdrawal) -> str:
    lines = [f"withdrawn {done.entry}"]
    lines += [f"  removed {path}" for path in done.removed]
    lines += [f"  cut {one}" for one in done.cut]
    lines += [
        "  removed .cache and output, which held its words",
        "The history of git keeps the text. To purge it, in every clone:",
        f"  {done.purge}",
        "and 'git filter-repo --replace-text' for its sentences elsewhere.",
    ]
    return "\n".join(lines)


def _write_json(report: Report) -> str:
    return _dump(
        {
            "entries": report.entries,
            "stories": report.stories,
            "briefings": report.briefings,
            "written": list(report.written),
            "faults": [
                {
                    "where": fault.where,
                    "line": fault.line,
                    "problem": fault.problem,
                    "hint": fault.hint,
                }
                for fault in report.faults
            ],
            "notices": list(report.notices),
            "withdrawn": [
                {"entry": one.entry, "removed": one.removed, "cut": one.cut}
                for one in report.withdrawals
            ],
            "conflicts": [
                {
                    "where": one.where,
                    "key": one.key,
                    "yours": one.mine,
                    "machine": one.theirs,
                }
                for one in report.conflicts
            ],
        }
    )


def _dump(values: object) -> str:
    return json.dumps(values, indent=1, ensure_ascii=False)


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefing", description="Raw news articles to a cited briefing site."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in _HELP.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument(
            "--root", type=Path, default=Path(), help="folder of the project (here)"
        )
        if name not in {"serve", "diff", "explain"}:
            command.add_argument(
                "--json", action="store_true", help="report for machines"
            )
        if name in {"build", "render"}:
            _add_rendering(command)
        elif name in {"pdf", "check"}:
            command.add_argument("--output", type=Path, help="the built site (output)")
        elif name in {"keep", "take"}:
            command.add_argument("file", type=Path, help="entry or briefing")
            command.add_argument(
                "key",
                nargs="?" if name == "take" else None,
                help="a field, or the id of a block"
                + ("; none: the whole file" if name == "take" else ""),
            )
        elif name in {"explain", "withdraw"}:
            command.add_argument("entry", help="its file, slug, id, or source")
    commands.choices["serve"].add_argument(
        "--port", type=int, default=8000, help="on this computer (8000)"
    )
    commands.choices["check"].add_argument(
        "--strict", action="store_true", help="any finding is a fault"
    )
    commands.choices["add"].add_argument("file", type=Path, help="a text or a page")
    commands.choices["withdraw"].add_argument(
        "--reason", required=True, help="shown at its address, without a date"
    )
    return parser


def _add_rendering(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output", type=Path, help="where the site goes (output)")
    command.add_argument(
        "--settings",
        default=READING_SETTINGS,
        help=f"Pelican's settings: publishconf.py to publish ({READING_SETTINGS})",
    )
    command.add_argument(
        "--published",
        type=date.fromisoformat,
        metavar="DAY",
        help="record in content/ what is published on this day: 2026-03-02; new "
        "sources with a fault are told and left out",
    )


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # whoever read our answer has seen enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(DONE)
