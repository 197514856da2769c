"""Markdown that the editor wrote, as HTML for a page."""

from __future__ import annotations

import re
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup
from mdit_py_plugins.anchors import anchors_plugin

from briefing.site.links import follow_link
from briefing.site.pages import Rich

_NO_LETTERS = re.compile(r"[\W_]+")


def render_rich(
    markdown: str, *, where: str, root: str, top: int = 2, has_anchors: bool = False
) -> Rich:
    """Return the editor's blocks as HTML.

    Markup in the Markdown is shown as text. Pictures become links, since a page loads
    nothing from elsewhere.

    Args:
        markdown: CommonMark without front matter.
        where: Path of the file that holds it, from the project's root.
        root: Of the page, for links to other files of the project.
        top: Level of the highest heading, 2 to 6.
        has_anchors: Whether headings get an address, ``s-`` and their words; for
            the one text of a page, since two could give the same.

    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("image")
    if has_anchors:
        parser.use(anchors_plugin, max_level=6, slug_func=_slug)
    tokens = parser.parse(markdown)
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{max(top, int(token.tag[1]))}"
        for child in token.children or ():
            _mend_link(child, where=where, root=root)
    html = parser.renderer.render(tokens, parser.options, {})
    return Rich(html=Markup(html.strip()), where=where)  # noqa: S704 html is off


def find_lead(markdown: str) -> str | None:
    """Return the first paragraph as plain text; ``None`` where it is not all plain.

    A description has to stand on its page in one run, without links or emphasis.
    """
    tokens = MarkdownIt("commonmark", {"html": False}).parse(markdown)
    for before, token in pairwise(tokens):
        if before.type == "paragraph_open" and before.level == 0:
            children = token.children or []
            if any(child.type not in {"text", "softbreak"} for child in children):
                return None
            return " ".join(child.content for child in children if child.content)
    return None


def _mend_link(token: Token, *, where: str, root: str) -> None:
    href = token.attrGet("href") if token.type == "link_open" else None
    if href is not None:
        token.attrSet("href", follow_link(str(href), where=where, root=root))


def _slug(title: str) -> str:
    return "s-" + _NO_LETTERS.sub("-", title.lower()).strip("-")
