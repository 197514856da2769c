"""``add``: a raw article from anywhere becomes a source."""

from __future__ import annotations

import hashlib
from pathlib import Path

from briefing.errors import BriefingError, Faults
from briefing.ingest import read_articles
from briefing.library import load_records
from briefing.storage import SOURCES, Desk, finish_run


def add_source(root: Path, file: Path) -> str:
    """Copy a file into ``content/sources/`` and return its path there.

    Args:
        root: Of the project.
        file: Anywhere.

    Raises:
        BriefingError: It cannot be read, is no article, is there already, or its text
            was withdrawn.

    """
    finish_run(root)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BriefingError(
            f"cannot be read: {error.strerror}",
            where=str(file),
            hint="name a file that is there",
        ) from error
    faults = Faults()
    desk = Desk(root, faults)
    digest = hashlib.sha256(content).hexdigest()
    for name, known in desk.sources.items():
        if known == content:
            raise BriefingError(
                f"is there already: {SOURCES}/{name}",
                where=str(file),
                hint="nothing is left to do",
            )
    for gone in load_records(desk, faults).withdrawn.values():
        if digest in gone.digests:
            raise BriefingError(
                "this text was withdrawn",
                where=str(file),
                hint=f"to show it again, delete content/records/w-{gone.id}.json",
            )
    name = file.name
    if name in desk.sources:
        name = f"{file.stem}-{digest[:4]}{file.suffix}"
    read_articles(content, name)
    desk.write_source(name, content)
    desk.save(faults)
    return f"{SOURCES}/{name}"
