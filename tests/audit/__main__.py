"""``make audit``: judges the built site with real tools, in one table.

Builds the site to read, at a domain's root, and to publish, under ``/a/b/``; a site
that is built already can be named instead. Exit status 1 when anything is found, 2
when a tool is missing.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright
from rich.console import Console
from rich.table import Table
from tests.audit.faults import check_audit
from tests.audit.steps import (
    Result,
    check_axe,
    check_feeds,
    check_links,
    check_markup,
    check_sitemap,
    check_styles,
)
from tests.audit.tools import ToolError, install_tools
from tests.audit.workflows import WORKFLOWS, find_workflow_faults
from tests.browser import BrowserNotFoundError, launch
from tests.projects import (
    ROOT,
    BuiltSite,
    build_lived_in_site,
    build_site,
    copy_project,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SHOWN = 20  # findings of a step that are printed


def main(argv: Sequence[str] | None = None) -> int:
    """Run the audit and return its exit status."""
    parser = argparse.ArgumentParser(prog="make audit", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="a site built already")
    parser.add_argument("--siteurl", help="the address that FOLDER was built for")
    options = parser.parse_args(argv)
    console = Console(width=None if sys.stdout.isatty() else 100, highlight=False)
    try:
        with TemporaryDirectory(prefix="audit-") as room:
            return _report(_audit(Path(room), options, console), console)
    except (BrowserNotFoundError, ToolError) as error:
        sys.stderr.write(f"{error}\n")
        return 2


def _audit(
    room: Path, options: argparse.Namespace, console: Console
) -> Iterator[tuple[str, Result]]:
    """Return where each step looked and what it found, as it goes."""
    tools = install_tools()
    if options.folder is not None:
        folder = options.folder.resolve()
        sites = [BuiltSite(project=folder, folder=folder, siteurl=options.siteurl)]
    else:
        console.print("Building the site for the root and for a sub-path")
        project = copy_project(room / "project", material=ROOT)
        sites = [
            build_site(project, room / "root"),
            build_lived_in_site(room / "lived-in"),
        ]
    with sync_playwright() as playwright, launch(playwright) as browser:
        for site in sites:
            yield site.base_path, check_links(site)
            yield site.base_path, check_feeds(site)
            yield site.base_path, check_sitemap(site)
            yield site.base_path, check_styles(site)
            yield site.base_path, check_markup(site, tools)
            yield site.base_path, check_axe(site, tools, browser)
        if options.folder is None:
            yield "", _check_workflows(tools)
            yield "", check_audit(sites[-1], room, tools, browser)


def _check_workflows(tools: Path) -> Result:
    """Return the linters' findings on this project's workflows."""
    count = len(list(WORKFLOWS.glob("*.yml")))
    findings = find_workflow_faults(WORKFLOWS, tools)
    step = "actionlint, zizmor, workflow schema"
    return Result(step=step, seen=f"{count} files", findings=tuple(findings))


def _report(results: Iterator[tuple[str, Result]], console: Console) -> int:
    """Print findings as they come and the table at the end; return the status."""
    table = Table("step", "at", "looked at", "found")
    is_clean = True
    for place, result in results:
        count = len(result.findings)
        table.add_row(result.step, place, result.seen, str(count) if count else "ok")
        is_clean = is_clean and not count
        for finding in result.findings[:_SHOWN]:
            line = f"{result.step}: {finding.where}: {finding.problem}"
            console.print(line, markup=False, soft_wrap=True)
        if count > _SHOWN:
            console.print(f"{result.step}: and {count - _SHOWN} more", markup=False)
    console.print(table)
    return 0 if is_clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
