"""A page's policy allows what stands in it, and nothing else."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest

from briefing.site.policy import CLOSED, set_policy


def read_policy(head: str, body: str = "") -> dict[str, str]:
    """Return the directives that a page with these parts gets."""
    page = set_policy(f"<!doctype html><head>{CLOSED}{head}</head><body>{body}</body>")
    found = re.search(r'Security-Policy" content="([^"]+)"', page)
    assert found
    rules = (rule.partition(" ") for rule in found[1].split("; "))
    return {name: value for name, _, value in rules}


def test_a_bare_page_reaches_its_own_site_alone() -> None:
    """No script, no style, no form, no frame, no base."""
    assert read_policy("") == {
        "default-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "img-src": "'self'",
        "connect-src": "'self'",
    }


def test_files_are_allowed_from_here_alone() -> None:
    """A stylesheet and a script that are files of the site."""
    policy = read_policy(
        '<link rel="stylesheet" href="a.css"><script src="a.js" defer></script>',
        "<form></form>",
    )
    assert policy["style-src"] == "'self'"
    assert policy["script-src"] == "'self'"
    assert policy["form-action"] == "'self'"


def test_what_a_script_loads_later_may_bring_its_styles() -> None:
    """From here alone, beside the pieces in the page."""
    policy = read_policy('<style>p {}</style><script data-src="a.js">1</script>')
    assert policy["style-src"].split()[0] == "'self'"
    assert policy["script-src"].split()[0] == "'self'"


def test_pieces_in_the_page_are_allowed_by_their_bytes() -> None:
    """A hash for each; not one letter of them may change."""
    style, script = "p { color: red } /* & < ü */\n", "let a = 1 < 2 && 3;"
    policy = read_policy(f"<style>{style}</style><script>{script}</script>")
    for rule, text in (("style-src", style), ("script-src", script)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert policy[rule] == f"'sha256-{digest}'"


@pytest.mark.parametrize("kind", ["application/ld+json", "text/plain"])
def test_data_is_no_script(kind: str) -> None:
    """What no browser runs needs no permission."""
    assert "script-src" not in read_policy(f'<script type="{kind}">1</script>')


def test_a_page_without_the_mark_is_left_alone() -> None:
    """Somebody else's theme keeps its own policy, or none."""
    assert set_policy("<p>x") == "<p>x"
