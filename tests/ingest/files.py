"""Files of every kind that is read, made as programs make them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main"
_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
    'ContentType="application/xml"/><Default Extension="rels" ContentType='
    '"application/vnd.openxmlformats-package.relationships+xml"/><Override '
    f'PartName="/word/document.xml" ContentType="{_MIME}+xml"/></Types>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
    f'Type="{_OFFICE}/{{kind}}" Target="{{target}}"/></Relationships>'
)
_WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_LEVELS = "".join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    f'<w:lvlText w:val="{text}"/></w:lvl>'
    for level, form, text in ((0, "decimal", "%1."), (1, "bullet", "–"))
)
_NUMBERING = (
    f'<w:numbering {_WORDS}><w:abstractNum w:abstractNumId="0">{_LEVELS}'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>'
)


def make_docx(
    paragraphs: Sequence[tuple[str, str]],
    table: Sequence[Sequence[str]] = (),
    note: str = "",
    items: Sequence[tuple[int, int, str]] = (),
) -> bytes:
    """Return a Word document.

    Args:
        paragraphs: Name of the style ("" for none) and words.
        table: Rows of cells, set behind the paragraphs.
        note: A footnote to a paragraph of its own, "See below."
        items: Of lists, behind the paragraphs: number of the list, level and words;
            level 1 has bullets, list 0 is none, list 2 begins with 7.

    """
    body = "".join(_paragraph(*one) for one in paragraphs)
    body += "".join(_item(*one) for one in items)
    if table:
        rows = (
            "".join(f"<w:tc>{_paragraph('', cell)}</w:tc>" for cell in row)
            for row in table
        )
        body += "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    if note:
        body += (
            "<w:p><w:r><w:t>See below.</w:t></w:r>"
            '<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{label}"/>'
        "</w:style>"
        for name, label in (
            ("Title", "Title"),
            ("Heading1", "heading 1"),
            ("Heading2", "heading 2"),
            ("Zitat", "Quote"),
            ("IntensivesZitat", "Intense Quote"),
            ("Beschriftung", "caption"),
        )
    )
    document = f"<w:document {_WORDS}><w:body>{body}</w:body></w:document>"
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS.format(
            kind="officeDocument", target="word/document.xml"
        ),
        "word/document.xml": document,
        "word/styles.xml": f"<w:styles {_WORDS}>{styles}</w:styles>",
        "word/_rels/document.xml.rels": _RELATIONS.format(
            kind="styles", target="styles.xml"
        ),
    }
    if items:
        parts["word/_rels/document.xml.rels"] = parts[
            "word/_rels/document.xml.rels"
        ].replace(
            "</Relationships>",
            f'<Relationship Id="r3" Type="{_OFFICE}/numbering" '
            'Target="numbering.xml"/></Relationships>',
        )
        parts["word/numbering.xml"] = _NUMBERING
    if note:
        end = "</Relationships>"
        parts["word/_rels/document.xml.rels"] = parts[
            "word/_rels/document.xml.rels"
        ].replace(
            end,
            f'<Relationship Id="r2" Type="{_OFFICE}/footnotes" '
            f'Target="footnotes.xml"/>{end}',
        )
        parts["word/footnotes.xml"] = (
            f'<w:footnotes {_WORDS}><w:footnote w:id="2">{_paragraph("", note)}'
            "</w:footnote></w:footnotes>"
        )
    return make_zip(parts)


def _paragraph(style: str, words: str) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}<w:r><w:t>{escape(words)}</w:t></w:r></w:p>"


def _item(number: int, level: int, words: str) -> str:
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    properties = f"<w:pPr>{listed if number else ''}</w:pPr>"
    return f"<w:p>{properties}<w:r><w:t>{escape(words)}</w:t></w:r></w:p>"


def make_zip(parts: dict[str, str]) -> bytes:
    """Return a ZIP archive of text files, the same bytes every time."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name), text, compress_type=zipfile.ZIP_DEFLATED
            )
    return stream.getvalue()


def make_pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]], rules: str = ""
) -> bytes:
    """Return a PDF in Helvetica.

    Args:
        pages: Lines as left edge, baseline from the bottom, size and words (Latin-1).
        rules: Drawn on every page, as operators of PDF.

    """
    objects: list[bytes] = [b"", b"<< /Type /Catalog /Pages 3 0 R >>"]
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    font = "<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    for place, lines in enumerate(pages):
        drawn = rules.encode() + "".join(
            f"BT /F1 {size} Tf {x} {y} Td ({_pdf_text(words)}) Tj ET\n"
            for x, y, size, words in lines
        ).encode("latin-1")
        objects.append(
            f"<< /Type /Page /Parent 3 0 R /MediaBox [0 0 600 800] /Contents "
            f"{5 + 2 * place} 0 R /Resources << /Font {font} >> >>".encode()
        )
        objects.append(
            f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream"
        )
    written = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects[1:], start=2):
        places.append(len(written))
        written += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    start = len(written)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        written
        + f"xref\n0 1\n0000000000 65535 f \n2 {len(places)}\n{rows}".encode()
        + f"trailer << /Size {len(objects) + 1} /Root 2 0 R >>\n".encode()
        + f"startxref\n{start}\n%%EOF\n".encode()
    )


def _pdf_text(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
