"""The theme's phrases, held against the code and the templates."""

from __future__ import annotations

import re

from tests.projects import ROOT

from briefing.site.phrases import PHRASES_FILE, read_phrases
from briefing.site.styles import join_styles

TEMPLATES = sorted((ROOT / "theme" / "templates").rglob("*.html"))
_SAID = re.compile(r'say\("([a-z-]+)"(?! ~)(, count=)?')
_CODE = re.compile(
    r"<style>.*?</style>|<script[^>]*>.*?</script>|\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}",
    re.DOTALL,
)
_MARKUP = re.compile(r'<[^>]*>|[\w-]+="[^"]*"', re.DOTALL)


def test_templates_say_what_the_catalogue_has() -> None:
    """Every phrase that a template asks for exists, in both forms where it counts."""
    phrases = read_phrases((ROOT / PHRASES_FILE).read_text("utf-8")).phrases
    asked = {
        said for path in TEMPLATES for said in _SAID.findall(path.read_text("utf-8"))
    }
    assert len(asked) > 30
    for key, count in sorted(asked - {("rule", ""), ("example", "")}):
        forms = {f"{key}_one", f"{key}_other"} if count else {key}
        assert forms <= set(phrases) or key in phrases, key


def test_templates_print_no_words_of_their_own() -> None:
    """Between the tags of a template stands nothing but what say() and values give."""
    for path in TEMPLATES:
        bare = _MARKUP.sub(" ", _CODE.sub(" ", path.read_text("utf-8")))
        assert [word for word in bare.split() if word.isalnum()] == [], path.name


def test_styles_are_joined_in_order() -> None:
    """Imports give way to their files, comments and indents go, the order stays."""
    parts = {"a.css": "a {\n  top: 0; /* why */\n}\n", "b/c.css": "c { top: 1px }\n"}
    text = '/* head */\n@layer x;\n@import url("a.css");\n@import url("b/c.css");\n'
    joined = join_styles(text, parts.__getitem__)
    assert joined == "@layer x;\na {\ntop: 0;\n}\nc { top: 1px }\n"
