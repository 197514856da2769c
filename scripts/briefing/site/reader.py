"""Our reader for Pelican: CommonMark with front matter, HTML shown as text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from pelican.readers import BaseReader

from briefing.emit.front_matter import split_document
from briefing.site.links import find_root
from briefing.site.markup import find_lead, render_rich


class MarkdownReader(BaseReader):  # type: ignore[misc] # Pelican has no types
    """Reads every ``.md`` file that Pelican meets."""

    enabled = True
    file_extensions: ClassVar[Sequence[str]] = ["md"]

    def read(self, source_path: str) -> tuple[str, dict[str, str]]:
        """Return the HTML of a file and its metadata.

        Returns:
            The body without the front matter; headings from the second level down.
            The metadata are `title`, and `lead`, the plain text of the first
            paragraph; "" where there is none, or it is not all plain.

        Raises:
            BriefingError: Front matter that is not valid.

        """
        path = Path(source_path)
        # Below content/: the settings name that folder as PATH.
        where = f"content/{path.relative_to(self.settings['PATH']).as_posix()}"
        document = split_document(path.read_text("utf-8-sig"), where=where)
        rich = render_rich(
            document.body,
            where=where,
            root=find_root(where.removeprefix("content/pages/")),
            has_anchors=True,
        )
        title = document.front.get("title")
        metadata = {
            "title": str(title) if title is not None else "",
            "lead": find_lead(document.body) or "",
        }
        return str(rich.html), metadata
