"""A Markdown file: its front matter is what it claims of itself, the rest is a page."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from json import JSONDecoder

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
# As Pandoc lets it end.
_DOTTED = re.compile(
    r"\A---[ \t]*\n(?P<yaml>(?:(?!---[ \t]*$).*\n)*?)^\.\.\.[ \t]*(?:\n|\Z)",
    re.MULTILINE,
)
# As MultiMarkdown and many note takers write it, without fences: lines of a key.
_BARE = re.compile(r"\A(?:[A-Za-z][\w -]{0,30}:[ \t].*\n){2,}(?=[ \t]*\n)")
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
    front, text = _cut_front(text)
    page = read_html(f"<body><article>{render_blocks(text)}</article></body>")
    return replace(page, candidates=tuple(_find_claims(front)))


def _cut_front(text: str) -> tuple[object, str]:
    """Return what stands before a Markdown text, read, and the text."""
    if fence := _DOTTED.match(text) or FRONT_MATTER.match(text):
        return _read_yaml(fence["yaml"]), text[fence.end() :]
    if fence := _TOML.match(text):
        return _read_toml(fence["toml"]), text[fence.end() :]
    if text.startswith("{\n"):  # as Hugo reads JSON
        try:
            front, end = JSONDecoder().raw_decode(text)
        except (ValueError, RecursionError):
            return None, text
        return front, text[end:]
    if (lines := _BARE.match(text)) and _KEYS.keys() & set(_keys(lines[0])):
        return _read_lines(lines[0]), text[lines.end() :]
    return None, text


def _keys(lines: str) -> list[str]:
    return [line.partition(":")[0].lower() for line in lines.splitlines()]


def _read_lines(lines: str) -> dict[str, str]:
    """Return lines of a key and a value, of which nothing is quoted."""
    values = (line.partition(":")[2].strip() for line in lines.splitlines())
    return dict(zip(_keys(lines), values, strict=True))


def _read_yaml(yaml: str) -> object:
    try:
        # Plain strings: a date stays as it is written.
        return YAML(typ="safe", pure=True).load(yaml)
    except (YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        has_tab = "\n\t" in yaml or ":\t" in yaml
        raise Unreadable(
            "the front matter is not valid YAML",
            hint="indent it with blanks, not with tabs"
            if has_tab
            else "put a text with a colon or a quotation mark in double quotes",
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
