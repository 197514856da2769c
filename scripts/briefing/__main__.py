"""The command: ``briefing build`` and its steps, one by one."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from briefing.errors import BriefingError
from briefing.pipeline import Report, build_content
from briefing.render import READING_SETTINGS, render_site
from briefing.serve import serve_site

DONE, FAULTS, WRONG_USE = 0, 1, 2

_COMMANDS = {
    "build": "bring content/ up to date with its sources, render the site, prove it",
    "convert": "bring content/entries/ up to date with content/sources/",
    "group": "bring stories and content/briefings/ up to date with the entries",
    "render": "render what content/ holds into output/, and prove it",
    "serve": "build, serve on this computer, and build again on every change",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit status.

    Results go to standard output, complaints to standard error. The status is 0 when
    all is done, 1 for faults in the material (all the rest is built), 2 for wrong use.

    Args:
        argv: The words after the program's name; ``None`` takes the terminal's.

    """
    options = _make_parser().parse_args(argv)
    complaints = Console(stderr=True, highlight=False, soft_wrap=True)
    root: Path = options.root.resolve()
    if not (root / "content").is_dir():
        _complain(complaints, f"{options.root}: there is no folder content/")
        _complain(complaints, "  hint: run the command in the project's folder")
        return WRONG_USE
    try:
        if options.command == "serve":
            return serve_site(root, port=options.port)
        status = DONE
        if options.command != "render":
            status = _write_content(options, root, complaints)
        if options.command in {"build", "render"}:
            status = max(status, _render(options, root, complaints))
    except BriefingError as fault:
        _complain(complaints, str(fault))
        return FAULTS
    return status


def _write_content(options: argparse.Namespace, root: Path, complaints: Console) -> int:
    with complaints.status("Reading the sources"):
        report = build_content(
            root,
            is_converting=options.command != "group",
            is_grouping=options.command != "convert",
        )
    for fault in report.faults:
        _complain(complaints, str(fault))
    for notice in (*report.notices, *map(str, report.conflicts)):
        _complain(complaints, notice, style="yellow")
    _print(_write_json(report) if options.json else _write_summary(report))
    return FAULTS if report.faults else DONE


def _render(options: argparse.Namespace, root: Path, complaints: Console) -> int:
    output: Path = (options.output or root / "output").resolve()
    with complaints.status("Rendering the site"):
        is_told = options.command == "build"
        unproven = render_site(root, output, settings=options.settings, is_told=is_told)
    for one in unproven:
        _complain(complaints, str(one))
    if unproven:
        _complain(complaints, f"{len(unproven)} runs of text are not proven")
        return FAULTS
    if not options.json:
        _print(f"The site stands in {options.output or 'output'}, all of it proven.")
    return DONE


def _write_summary(report: Report) -> str:
    counts = [
        f"{report.entries} {'entry' if report.entries == 1 else 'entries'}",
        f"{report.stories} {'story' if report.stories == 1 else 'stories'}",
        f"{report.briefings} {'briefing' if report.briefings == 1 else 'briefings'}",
    ]
    changed = len(report.written)
    files = "1 file" if changed == 1 else f"{changed} files"
    return f"{', '.join(counts)}; {files} written in content/."


def _write_json(report: Report) -> str:
    values = {
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
    }
    return json.dumps(values, indent=1, ensure_ascii=False)


def _complain(complaints: Console, text: str, style: str = "red") -> None:
    complaints.print(text, style=style, markup=False)


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="briefing", description="Raw news articles to a cited briefing site."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument(
            "--root", type=Path, default=Path(), help="folder of the project (here)"
        )
        if name == "serve":
            command.add_argument(
                "--port", type=int, default=8000, help="on this computer (8000)"
            )
            continue
        command.add_argument("--json", action="store_true", help="report for machines")
        if name in {"build", "render"}:
            command.add_argument(
                "--output", type=Path, help="where the site goes (output)"
            )
            command.add_argument(
                "--settings",
                default=READING_SETTINGS,
                help=f"Pelican's settings: publishconf.py to publish "
                f"({READING_SETTINGS})",
            )
    return parser


if __name__ == "__main__":
    sys.exit(main())
