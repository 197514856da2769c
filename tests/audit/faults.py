"""The audit of the audit: each planted fault must be found by its step."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.audit.axe import find_axe_faults
from tests.audit.finding import Finding
from tests.audit.steps import (
    Result,
    check_feeds,
    check_links,
    check_markup,
    check_sitemap,
    check_styles,
)
from tests.audit.workflows import WORKFLOWS, find_workflow_faults
from tests.site_server import SiteServer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from playwright.sync_api import Browser
    from tests.projects import BuiltSite


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A change to one file that a step of the audit must notice."""

    step: str  # links, feeds, sitemap, styles, markup, axe or workflows
    file: str  # of the site, or of the workflows
    old: str
    new: str
    complaint: str  # words of the finding


def _on_front(step: str, markup: str, complaint: str) -> Fault:
    """Return the fault of *markup* at the end of the front page."""
    end = "</main>"
    return Fault(
        step=step, file="index.html", old=end, new=markup + end, complaint=complaint
    )


_DIGEST = "@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128"

# Faults of one batch are planted together; those that would hide others are apart.
BATCHES = (
    (
        _on_front("links", '<a href="no.html">x</a>', "no.html: leads nowhere"),
        _on_front("links", '<a href="about.html#no">x</a>', "the fragment is not"),
        _on_front("links", '<a href="/about.html">x</a>', "leaves the site's path"),
        _on_front("links", '<img src="https://cdn.example/x.png" alt="">', "elsewhere"),
        Fault(
            step="links",
            file="404.html",
            old="</main>",
            new='<a href="about.html">x</a></main>',
            complaint="about.html: leads nowhere",
        ),
        _on_front("styles", '<p class="results">x</p>', ".results: its rules"),
        _on_front("markup", "<p><b>x</p></b>", "open elements"),
        # Attributes of old: the page's policy refuses styles, which is a fault itself.
        _on_front(
            "axe",
            '<table bgcolor="#999"><tr><td><font color="#888">Grey</font></table>',
            "contrast",
        ),
        _on_front("axe", f"<p><nobr>{'x' * 600}</nobr></p>", "scrolls sideways"),
        _on_front("axe", '<img src="no.png" alt="">', "status 404"),
        _on_front("axe", '<p style="margin: 0">x</p>', "refused: "),
        _on_front("axe", "<script>no()</script>", "refused: "),
        Fault(
            step="sitemap",
            file="sitemap.xml",
            old="about.html</loc>",
            new="abouts.html</loc>",
            complaint="abouts.html: leads nowhere",
        ),
        Fault(
            step="sitemap",
            file="sitemap.xml",
            old="method.html</loc>",
            new="about.html</loc>",
            complaint="method.html: is left out",
        ),
        Fault(
            step="feeds",
            file="feeds/all.atom.xml",
            old="</feed>",
            new="",
            complaint="not well-formed",
        ),
        Fault(
            step="workflows",
            file="site.yml",
            old="needs: build",
            new="needs: bild",
            complaint='needs job "bild"',
        ),
        Fault(
            step="workflows",
            file="site.yml",
            old=_DIGEST,
            new="@v5",
            complaint="unpinned-uses",
        ),
    ),
    (
        _on_front("axe", "<script>no()</script>", "script error"),
        Fault(
            step="axe",
            file="index.html",
            old="style-src ",
            new="script-src 'unsafe-inline'; style-src ",
            complaint="script error",
        ),
        Fault(
            step="feeds",
            file="feeds/all.atom.xml",
            old="<updated>",
            new="<updated>9 May ",
            complaint="not a date",
        ),
        Fault(
            step="workflows",
            file="site.yml",
            old="timeout-minutes: 15",
            new="timeout-minutes: soon",
            complaint="'soon' is not of type",
        ),
    ),
)


# Steps that need nothing but the site.
_STATIC = {
    "links": check_links,
    "feeds": check_feeds,
    "sitemap": check_sitemap,
    "styles": check_styles,
}


def check_audit(site: BuiltSite, room: Path, tools: Path, browser: Browser) -> Result:
    """Return the planted faults that the audit did not find.

    Args:
        site: One built for a sub-path.
        room: A folder for the spoilt copies.
        tools: Where `install_tools` put the Node tools.
        browser: A real one.

    """
    findings: list[Finding] = []
    for number, batch in enumerate(BATCHES):
        spoilt = replace(site, folder=room / f"site-{number}")
        workflows = room / f"workflows-{number}"
        shutil.copytree(site.folder, spoilt.folder)
        shutil.copytree(WORKFLOWS, workflows)
        for fault in batch:
            is_workflow = fault.step == "workflows"
            findings += _plant(fault, workflows if is_workflow else spoilt.folder)
        for step in sorted({fault.step for fault in batch}):
            found = " ".join(
                finding.problem
                for finding in _run(step, spoilt, workflows, tools, browser)
            )
            findings += [
                Finding(where=f"{step} step", problem=f"missed: {fault.new}")
                for fault in batch
                if fault.step == step and fault.complaint not in found
            ]
    count = sum(map(len, BATCHES))
    return Result(
        step="planted faults are found",
        seen=f"{count} faults",
        findings=tuple(findings),
    )


def _run(
    step: str, site: BuiltSite, workflows: Path, tools: Path, browser: Browser
) -> Iterable[Finding]:
    """Return what one step finds; axe looks at the front page alone."""
    if step == "axe":
        with SiteServer(
            site.folder, base_path=site.base_path, siteurl=site.siteurl
        ) as server:
            return find_axe_faults(browser, server.url, ["index.html"], tools)
    if step == "workflows":
        return find_workflow_faults(workflows, tools)
    if step == "markup":
        return check_markup(site, tools).findings
    return _STATIC[step](site).findings


def _plant(fault: Fault, folder: Path) -> Iterator[Finding]:
    """Plant *fault* below *folder*; return a finding where there is no place for it."""
    path = folder / fault.file
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if fault.old not in text:
        yield Finding(where=fault.file, problem=f"no {fault.old!r} to plant a fault at")
        return
    path.write_text(text.replace(fault.old, fault.new, 1), encoding="utf-8")
