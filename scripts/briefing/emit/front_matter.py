"""Front matter: YAML that keeps an editor's comments, order and quoting."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from briefing.errors import BriefingError
from briefing.text.markdown import FRONT_MATTER

_KEPT = 2**11  # files: each step of a run reads its own, and they are the same ones

_CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7})(?: |$)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A Markdown file, cut in two."""

    front: Mapping[str, object]  # plain values; empty where no front matter stands
    yaml: str  # as it stands between the fences
    body: str  # Markdown after the fence
    body_line: int  # 1-based line of the file where `body` starts
    has_bom: bool = False
    has_crlf: bool = False  # the file's lines end as on Windows


@lru_cache(maxsize=_KEPT)
def split_document(text: str, *, where: str) -> Document:
    """Return the front matter and the body of a Markdown file.

    Args:
        text: The file; a BOM and any line ends are tolerated.
        where: Its path, for errors.

    Raises:
        BriefingError: Markers of an unfinished merge, or front matter that is no
            YAML mapping; with the line.

    """
    has_bom, has_crlf = text.startswith("\ufeff"), "\r\n" in text
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if marker := _CONFLICT.search(text):
        raise BriefingError(
            "an unfinished merge: conflict markers stand in the file",
            where=where,
            line=text.count("\n", 0, marker.start()) + 1,
            hint="choose one of the two versions and delete the marker lines",
        )
    fence = FRONT_MATTER.match(text)
    if fence is None:
        if text.startswith("---\n"):
            raise BriefingError(
                "front matter is opened but not closed",
                where=where,
                line=1,
                hint="put a line of three hyphens after the last field",
            )
        return Document(
            front={},
            yaml="",
            body=text,
            body_line=1,
            has_bom=has_bom,
            has_crlf=has_crlf,
        )
    return Document(
        front=_read_yaml(fence["yaml"], where=where),
        yaml=fence["yaml"],
        body=text[fence.end() :],
        body_line=text.count("\n", 0, fence.end()) + 1,
        has_bom=has_bom,
        has_crlf=has_crlf,
    )


def read_document(text: str, known: Sequence[str], *, where: str) -> Document:
    """Return the two parts of a file that must have front matter of known fields.

    Args:
        text: The file, as for `split_document`.
        known: The fields that such a file has.
        where: Its path, for errors.

    Raises:
        BriefingError: As `split_document`; front matter that is gone; or a field that
            no such file has, a slip of the pen.

    """
    document = split_document(text, where=where)
    for key in document.front:
        if key not in known:
            near = get_close_matches(str(key), known, n=1)
            raise BriefingError(
                f"unknown field {key!r}",
                where=where,
                line=find_line(document, str(key)),
                hint=(f"is {near[0]} meant? " if near else "")
                + "the fields are "
                + ", ".join(known),
            )
    if not document.front:
        raise BriefingError(
            "the front matter is gone",
            where=where,
            line=1,
            hint=f"bring it back from git, or have it made anew: briefing take {where}",
        )
    return document


def join_document(document: Document, front: str | None, body: str) -> str:
    """Return a file anew, with the byte order mark and line ends that it had.

    Args:
        document: As it stood.
        front: Front matter with its fences, as `write_front_matter` returns it;
            ``None``: what stands there.
        body: Markdown, line feeds.

    """
    text = (f"---\n{document.yaml}---\n" if front is None else front) + body
    if document.has_crlf:
        text = text.replace("\n", "\r\n")
    return "\ufeff" + text if document.has_bom else text


def write_front_matter(
    values: Mapping[str, object | None],
    yaml: str = "",
    *,
    slots: Sequence[str] = (),
) -> str:
    """Return front matter between its fences.

    Args:
        values: What shall stand there: texts, dates and lists of texts. A key whose
            value is ``None`` is written only where it stands already.
        yaml: What stands there now; its comments, order and further keys stay.
        slots: Keys that are written even when they have no value, for the editor.

    """
    front = _parser().load(yaml) if yaml.strip() else CommentedMap()
    for key, value in values.items():
        if key in front:
            if front[key] != value:
                front[key] = value
        elif value is not None or key in slots:
            front[key] = value
    stream = io.StringIO()
    _parser().dump(front, stream)
    return f"---\n{stream.getvalue()}---\n"


def find_line(document: Document, key: str) -> int | None:
    """Return the 1-based line of the file on which a front-matter key stands."""
    for number, line in enumerate(document.yaml.split("\n"), start=2):
        if line.startswith(f"{key}:"):
            return number
    return None


def find_item_line(document: Document, key: str, item: int) -> int | None:
    """Return the 1-based line of the file of one item, from 0, of a field's list."""
    values = document.front.get(key)
    if isinstance(values, CommentedSeq) and item < len(values):
        return int(values.lc.item(item)[0]) + 2
    return find_line(document, key)


def _parser() -> YAML:
    parser = YAML(typ="rt")
    parser.width = 2**16  # a long title stays on its line
    parser.preserve_quotes = True
    return parser


def _read_yaml(yaml: str, *, where: str) -> Mapping[str, object]:
    try:
        front = _parser().load(yaml)
    except DuplicateKeyError as error:
        key = re.search(r'duplicate key "([^"]*)"', error.problem or "")
        raise BriefingError(
            f"the field {key[1] if key else ''!r} stands twice",
            where=where,
            line=error.problem_mark.line + 2 if error.problem_mark else None,
            hint="leave one of the two lines",
        ) from error
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BriefingError(
            f"front matter is not valid YAML: {error.problem or error.context}",
            where=where,
            line=mark.line + 2 if mark else None,
            hint="put a text with a colon or a quotation mark in double quotes",
        ) from error
    except ValueError as error:  # such as the 30th of February
        raise BriefingError(
            f"front matter holds a value that is none: {error}",
            where=where,
            line=_find_bad_value(yaml),
            hint="write a day as 2026-03-02",
        ) from error
    except YAMLError as error:
        raise BriefingError(
            f"front matter is not valid YAML: {str(error).splitlines()[0]}",
            where=where,
            line=2,
            hint="write one 'key: value' on each line",
        ) from error
    if front is None:
        return {}
    if not isinstance(front, CommentedMap):
        raise BriefingError(
            "front matter is not a list of fields",
            where=where,
            line=2,
            hint="write one 'key: value' on each line",
        )
    return dict(front)


def _find_bad_value(yaml: str) -> int:
    """Return the 1-based line of the file whose value cannot be read."""
    for number, line in enumerate(yaml.split("\n"), start=2):
        try:
            _parser().load(line)
        except YAMLError:
            continue  # a part of what stands on several lines
        except ValueError:
            return number
    return 2
