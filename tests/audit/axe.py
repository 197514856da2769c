"""axe on every kind of page, in a real browser, light and dark, narrow and wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml import html
    from playwright.sync_api import Browser, Page

_SCRIPT = "node_modules/axe-core/axe.min.js"
_WIDTHS = (360, 1280)  # CSS pixels: a small phone, a laptop
_HEIGHT = 900
_SCHEMES = ("light", "dark")
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_RUN = """async (tags) => {
  const result = await axe.run(document, {runOnly: tags, resultTypes: ["violations"]});
  return result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
}"""


def choose_pages(pages: dict[str, html.HtmlElement], folder: Path) -> list[str]:
    """Return the largest page of each kind, sorted.

    The kind stands on ``<body data-kind>``; a page without one is a kind of its own.
    """
    largest: dict[str, str] = {}
    for name, page in pages.items():
        body = page.find("body")
        kind = (body.get("data-kind") if body is not None else None) or name
        best = largest.get(kind)
        if best is None or _size(folder, name) > _size(folder, best):
            largest[kind] = name
    return sorted(largest.values())


def find_axe_faults(
    browser: Browser, address: str, names: list[str], tools: Path
) -> list[Finding]:
    """Return axe's violations, and what the browser could not load, on pages.

    Args:
        browser: A real one.
        address: Of the site's front page, with a slash at its end.
        names: The pages to judge, relative to the address.
        tools: Where `install_tools` put the Node tools.

    """
    script = (tools / _SCRIPT).read_text(encoding="utf-8")
    found = []
    for scheme in _SCHEMES:
        context = browser.new_context(
            color_scheme=scheme,  # type: ignore[arg-type]
            reduced_motion="reduce",
            viewport={"width": _WIDTHS[0], "height": _HEIGHT},
        )
        page = context.new_page()
        problems: list[str] = []
        _listen(page, problems)
        for name in names:
            problems.clear()
            page.goto(address + name)
            found += [Finding(where=name, problem=text) for text in problems]
            page.evaluate(script)
            for width in _WIDTHS:
                page.set_viewport_size({"width": width, "height": _HEIGHT})
                where = f"{name} ({scheme}, {width} px)"
                found += [
                    Finding(where=where, problem=text)
                    for text in (*page.evaluate(_RUN, _TAGS), *_sideways(page))
                ]
        context.close()
    return found


def _sideways(page: Page) -> Iterator[str]:
    """Return a complaint when the page scrolls sideways."""
    root = "document.documentElement"
    excess = page.evaluate(f"{root}.scrollWidth - {root}.clientWidth")
    if excess > 0:
        yield f"scrolls sideways by {excess} px"


def _listen(page: Page, problems: list[str]) -> None:
    """Have *problems* filled with what goes wrong while pages load."""
    page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    page.on(
        "console",
        lambda message: (
            problems.append(f"refused: {message.text}")
            if "Content Security Policy" in message.text
            else None
        ),
    )
    page.on("requestfailed", lambda request: problems.append(f"no {request.url}"))
    page.on(
        "response",
        lambda response: (
            problems.append(f"status {response.status}: {response.url}")
            if not response.ok
            else None
        ),
    )


def _size(folder: Path, name: str) -> int:
    """Return the size of a page in bytes."""
    return (folder / name).stat().st_size
