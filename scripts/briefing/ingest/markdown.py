"""A Markdown file: its front matter is what it claims of itself, the rest is a page."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from briefing.ingest.html import read_html
from briefing.ingest.page import Page
from briefing.ingest.unreadable import Unreadable
from briefing.model import Candidate
from briefing.text.markdown import FRONT_MATTER, render_blocks

# As Hugo and Zola write it.
_TOML = re.compile(
    r"\A\+\+\+[ \t]*\n(?P<toml>.*?)^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE
)
# Keys by which static-site generators, note takers and web clippers name the fields.
_KEYS = {
    "title": "title",
    "headline": "title",
    "date": "date",
    "published": "date",
    "pubdate": "date",
    "author": "author",
    "authors": "author",
    "byline": "author",
    "outlet": "outlet",
    "publisher": "outlet",
    "publication": "outlet",
    "site": "outlet",
    "site_name": "outlet",
    "lang": "language",
    "language": "language",
    "url": "url",
    "link": "url",
    "canonical": "url",
    "source": "url",
    "section": "section",
}


def read_markdown(text: str) -> Page:
    """Return what a Markdown file shows, and what its front matter claims.

    Args:
        text: The decoded file. HTML in it is text, as everywhere in this project.

    Raises:
        Unreadable: The front matter is no YAML, or no TOML between lines of +++.

    """
    candidates: tuple[Candidate, ...] = ()
    if fence := FRONT_MATTER.match(text):
        candidates = tuple(_find_claims(_read_yaml(fence["yaml"])))
    elif fence := _TOML.match(text):
        candidates = tuple(_find_claims(_read_toml(fence["toml"])))
    if fence:
        text = text[fence.end() :]
    page = read_html(f"<body><article>{render_blocks(text)}</article></body>")
    return replace(page, candidates=candidates)


def _read_yaml(yaml: str) -> object:
    try:
        # Plain strings: a date stays as it is written.
        return YAML(typ="safe", pure=True).load(yaml)
    except (YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        raise Unreadable(
            "the front matter is not valid YAML",
            hint="put a text with a colon or a quotation mark in double quotes",
            line=mark.line + 2 if mark else 2,
        ) from error


def _read_toml(toml: str) -> object:
    try:
        return tomllib.loads(toml)
    except tomllib.TOMLDecodeError as error:
        raise Unreadable(
            f"the front matter is not valid TOML: {error}",
            hint="put texts in double quotes, or write it as YAML between lines of ---",
            line=2,
        ) from error


def _find_claims(front: object) -> Iterator[Candidate]:
    if not isinstance(front, dict):
        return
    for key, value in front.items():
        name = _KEYS.get(str(key).lower())
        for one in value if isinstance(value, list) else [value]:
            text = " ".join(str(one).split())
            is_address = re.match(r"https?://", text) is not None
            if name is None or one is None or not text:
                continue
            if is_address == (name == "url"):
                yield Candidate(name=name, value=text, origin="front-matter")
