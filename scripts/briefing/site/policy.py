"""Content-Security-Policy: each page may load what stands in it, and nothing else."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from pathlib import Path

from lxml import html

# What the template writes; a page whose policy was never made loads nothing at all.
CLOSED = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'

# Types of <script> that a browser runs; all others are data and need no permission
# (https://html.spec.whatwg.org/, "prepare the script element").
_RUNNING = frozenset({"", "text/javascript", "module", "importmap"})


def set_policy(page: str) -> str:
    """Return a page with its policy in place of the closed one; pages without stay.

    Args:
        page: A whole page of HTML; what the template includes is known only now.

    """
    if CLOSED not in page:
        return page
    policy = "; ".join(_directives(html.document_fromstring(page)))
    return page.replace(CLOSED, CLOSED.replace("default-src 'none'", policy), 1)


def write_policy(path: str, context: object) -> None:  # noqa: ARG001 Pelican's
    """Set the policy of a page that was just written. Pelican calls this."""
    target = Path(path)
    if target.suffix == ".html":
        target.write_text(set_policy(target.read_text("utf-8")), "utf-8", newline="\n")


def _directives(page: html.HtmlElement) -> Iterator[str]:
    yield "default-src 'none'"
    yield "base-uri 'none'"
    yield "form-action " + ("'self'" if page.xpath("//form") else "'none'")
    yield "img-src 'self'"  # the icon
    # Auditors of a page fetch the site's robots.txt in its name; without a script,
    # nothing else does.
    yield "connect-src 'self'"
    # data-src: a script in the page may name files that it loads later, and these may
    # bring their styles.
    if styles := _permissions(
        page, "//link[@rel='stylesheet'] | //script[@data-src]", "//style"
    ):
        yield f"style-src {styles}"
    running = [
        script
        for script in page.iter("script")
        if (script.get("type") or "").strip().lower() in _RUNNING
    ]
    for script in running:
        script.set("data-runs", "")
    own = "//script[@data-runs][@src or @data-src]"
    inline = "//script[@data-runs][not(@src)]"
    if scripts := _permissions(page, own, inline):
        if page.xpath("//body[@data-kind='search']"):
            scripts += " 'wasm-unsafe-eval'"  # the engine of the search
        yield f"script-src {scripts}"


def _permissions(page: html.HtmlElement, own: str, inline: str) -> str:
    """Return "'self'" where a file is loaded, and a hash for each piece in the page."""
    found = ["'self'"] if page.xpath(own) else []
    found += dict.fromkeys(_hash(piece.text or "") for piece in page.xpath(inline))
    return " ".join(found)


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
