"""Each kind of file that is read: its text, its claims, and what it is refused for."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest
from tests.ingest.files import make_docx, make_pdf, make_zip

from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.ingest import extras, read_article, read_articles
from briefing.ingest.kinds import MOST_BYTES
from briefing.model import Article, BlockKind, SourceKind
from briefing.proof.readings import read_again

_TEXT = "The port said on Thursday that all ships would sail on time again from Monday."


def _claims(article: Article, name: str) -> list[str]:
    return [one.value for one in article.candidates if one.name == name]


def _refusal(raw: bytes, source: str) -> str:
    with pytest.raises(BriefingError) as refusal:
        read_articles(raw, source)
    assert refusal.value.where == f"content/sources/{source}"
    assert refusal.value.hint
    return refusal.value.problem


def test_markdown_is_read_as_a_page_and_its_front_matter_as_claims() -> None:
    """Front matter fills fields; marks of Markdown are no words, its links stay."""
    raw = (
        b"---\ntitle: 'Dockers: back'\ndate: 2031-03-02\nauthors: [Ada A, Li B]\n"
        b"source: https://post.example/1\npublisher: Harbour Post\nmood: good\n---\n\n"
        b"# Dockers\n\nIt is **over**, says [the port](https://port.example/).\n\n"
        b"> We sail.\n\n- one\n- two\n"
    )
    article = read_article(raw, "a.md")
    assert article.kind is SourceKind.MARKDOWN
    assert article.text == "Dockers\nIt is over, says the port.\nWe sail.\none\ntwo"
    assert [line.tag for line in article.lines] == ["h1", "p", "p", "li", "li"]
    assert article.lines[1].links[0].url == "https://port.example/"
    assert _claims(article, "title") == ["Dockers: back"]
    assert _claims(article, "date") == ["2031-03-02"]
    assert _claims(article, "author") == ["Ada A", "Li B"]
    assert _claims(article, "url") == ["https://post.example/1"]
    assert _claims(article, "outlet") == ["Harbour Post"]


def test_front_matter_may_be_toml() -> None:
    """Between lines of +++ the same keys are claims, and a slip is told."""
    text = '+++\ntitle = "Ferries"\ndate = 2031-03-02\nauthors = ["Ada Example"]\n+++\n'
    article = read_article(f"{text}{_TEXT}".encode(), "a.md")
    assert article.text == _TEXT
    assert _claims(article, "title") == ["Ferries"]
    assert _claims(article, "date") == ["2031-03-02"]
    assert _claims(article, "author") == ["Ada Example"]
    with pytest.raises(BriefingError, match="not valid TOML"):
        read_article(f"+++\ntitle = Ferries\n+++\n{_TEXT}".encode(), "a.md")


def test_broken_front_matter_names_its_line() -> None:
    """A slip in the front matter is told with its line in the file."""
    with pytest.raises(BriefingError, match="not valid YAML") as refusal:
        read_article(b"---\ntitle: a\nnote: b: c\n---\n\nWords.\n", "a.md")
    assert refusal.value.line == 3


def test_mail_of_a_list_claims_its_day_and_sender() -> None:
    """The HTML part is a page; Windows letters under a Latin-1 label are right."""
    raw = (
        b'From: "Harbour Post" <n@post.example>\r\nTo: me@home.example\r\n'
        b"Subject: =?utf-8?q?Dockers_=E2=80=93_back?=\r\nList-Id: <n.post.example>\r\n"
        b"Date: Sun, 02 Mar 2031 23:30:00 -0500\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/alternative; boundary="x"\r\n\r\n'
        b"--x\r\nContent-Type: text/plain\r\n\r\nplain\r\n"
        b"--x\r\nContent-Type: text/html; charset=iso-8859-1\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<h1>Dockers =96 back</h1><p>Sch=F6n.</p>\r\n--x--\r\n"
    )
    article = read_article(raw, "a.eml")
    assert article.kind is SourceKind.MAIL
    assert article.text == "Dockers – back\nSchön."
    assert article.encoding == "cp1252"
    assert _claims(article, "title") == ["Dockers – back"]
    assert _claims(article, "date") == ["Sun, 02 Mar 2031 23:30:00 -0500"]
    assert _claims(article, "outlet") == ["Harbour Post"]
    assert "me@home.example" not in article.text


@pytest.mark.parametrize("subject", ["Fwd: Dockers", "AW: Re: Dockers", "Dockers"])
def test_mail_of_a_person_claims_a_title_alone(subject: str) -> None:
    """The day on which somebody passed an article on is not the article's."""
    raw = (
        f"From: Ada <a@x.example>\nSubject: {subject}\n"
        f"Date: Sun, 02 Mar 2031 10:00:00 +0000\n\n{_TEXT}\n"
    ).encode()
    article = read_article(raw, "a.eml")
    assert article.text.strip() == _TEXT
    assert [(one.name, one.value) for one in article.candidates] == [
        ("title", "Dockers")
    ]


def _rss(*items: str) -> bytes:
    body = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Harbour Post</title>{body}</channel></rss>"
    ).encode()


_FIRST = (
    "<title>Dockers &amp;amp; ships</title><link>https://post.example/1</link>"
    "<pubDate>Sun, 02 Mar 2031 23:30:00 -0500</pubDate><description>Short</description>"
    f"<content:encoded><![CDATA[<p>{_TEXT}</p><script>x()</script>]]></content:encoded>"
)
_SECOND = f"<title>Ferries</title><description>{_TEXT}</description>"


def test_feed_gives_an_article_for_each_item() -> None:
    """Each item is an article with its own claims; scripts are no words."""
    first, second = read_articles(_rss(_FIRST, _SECOND), "a.xml")
    assert first.kind is SourceKind.FEED
    assert first.text == f"Dockers & ships\n{_TEXT}"
    assert second.text == f"Ferries\n{_TEXT}"
    assert _claims(first, "date") == ["Sun, 02 Mar 2031 23:30:00 -0500"]
    assert _claims(first, "url") == ["https://post.example/1"]
    assert _claims(first, "outlet") == ["Harbour Post"]
    assert first.source == f"a.xml#{first.id}"


def test_new_items_change_no_other() -> None:
    """Name and id of an item come from the item alone."""
    before = read_articles(_rss(_FIRST), "a.xml")
    after = read_articles(_rss(_SECOND, _FIRST), "a.xml")
    assert before[0] == after[1]
    elsewhere = read_articles(_rss(_FIRST, _FIRST), "b.rss")
    assert [one.digest for one in elsewhere] == [before[0].digest]


def test_atom_and_json_feeds_are_read() -> None:
    """XHTML in Atom and plain text in a JSON Feed are text like any other."""
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry>'
        "<title>Dockers</title><author><name>Ada A</name></author>"
        '<link rel="alternate" href="https://post.example/1"/>'
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
        f"<p>{_TEXT}</p></div></content></entry></feed>"
    ).encode()
    item = {
        "title": "Dockers",
        "content_text": f"{_TEXT}\n\nOne < two.",
        "date_published": "2031-03-02T10:00:00Z",
        "authors": [{"name": "Ada A"}],
    }
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "P",
        "items": [item],
    }
    one = read_article(atom, "a.atom")
    two = read_article(json.dumps(feed).encode(), "a.json")
    assert one.text == f"Dockers\n{_TEXT}"
    assert two.text == f"Dockers\n{_TEXT}\nOne < two."
    assert _claims(one, "author") == _claims(two, "author") == ["Ada A"]
    assert _claims(two, "date") == ["2031-03-02T10:00:00Z"]


def test_feed_without_texts_is_refused() -> None:
    """Titles and links alone are no articles."""
    raw = _rss("<title>Only a title</title><link>https://post.example/1</link>")
    assert "no item of the feed has a text" in _refusal(raw, "a.rss")


def test_document_keeps_its_structure() -> None:
    """A Word document's styles become headings."""
    raw = make_docx([("Title", "Dockers"), ("", _TEXT), ("Heading1", "A night")])
    article = read_article(raw, "a.docx")
    assert article.kind is SourceKind.DOCUMENT
    assert article.text == f"Dockers\n{_TEXT}\nA night"
    assert [line.tag for line in article.lines] == ["h1", "p", "h1"]


def test_notes_of_a_document_stand_at_its_end_with_their_numbers() -> None:
    """Word keeps no number of a note: it is its place, which the proof counts anew."""
    raw = make_docx([("Title", "Dockers"), ("", _TEXT)], note="Minutes, page 4.")
    article = read_article(raw, "a.docx")
    assert article.text.split("\n")[2:] == ["See below.[1]", "[1] Minutes, page 4."]
    assert article.lines[-1].region == "notes"
    assert read_again(raw, "a.docx")["a.docx"].text == article.text
    entry = extract_entry(article)
    assert [block.text for block in entry.blocks][-1] == "[1] Minutes, page 4."


def test_lists_of_a_document_count_as_word_does() -> None:
    """A list goes on after what stands between, unless another begins anew."""
    raw = make_docx(
        [("Title", "Dockers"), ("", _TEXT)],
        items=[
            *[(1, 0, "Mend the crane."), (1, 1, "The old one"), (1, 0, "Pay.")],
            *[(0, 0, _TEXT.replace("Monday", "Friday")), (1, 0, "Open the gate.")],
            *[(2, 0, "Seven."), (2, 0, "Eight.")],
        ],
    )
    article = read_article(raw, "a.docx")
    assert "\ufdd0" not in article.text
    numbers = {
        line.text: [item.number for item in line.items] for line in article.lines[2:]
    }
    assert numbers == {
        "Mend the crane.": [1],
        "The old one": [1, None],
        "Pay.": [2],
        _TEXT.replace("Monday", "Friday"): [],
        "Open the gate.": [3],
        "Seven.": [7],
        "Eight.": [8],
    }
    assert read_again(raw, "a.docx")["a.docx"].text == article.text


def test_styles_of_a_document_make_quotes_and_captions() -> None:
    """A German Word has its own ids of styles, under the same names."""
    raw = make_docx(
        [
            *[("Title", "Dockers"), ("", _TEXT), ("Zitat", "We sail.")],
            *[("IntensivesZitat", "All of us."), ("Beschriftung", "The quay at dawn")],
            *[("", _TEXT.replace("Monday", "Friday")), ("Beschriftung", "Ships")],
        ],
        table=[("Ship", "Day"), ("Alma", "Monday")],
    )
    entry = extract_entry(read_article(raw, "a.docx"))
    kinds = {block.text: block.kind for block in entry.blocks}
    assert kinds["We sail."] is kinds["All of us."] is BlockKind.QUOTE
    assert kinds["The quay at dawn"] is BlockKind.CAPTION
    assert kinds["Ships"] is BlockKind.HEADING  # of the table below it


def test_numbers_of_notes_in_a_page_stand_apart() -> None:
    """A raised number that leads to a note is no digit of the year before it."""
    raw = (
        '<p>It began in 2031<sup><a href="#n1">1</a></sup> on 10 m<sup>2</sup>.'
        f'<p>{_TEXT}<section role="doc-endnotes"><ol><li id="n1">Ibid.</ol></section>'
    ).encode()
    article = read_article(raw, "a.html")
    assert article.lines[0].text == "It began in 2031[1] on 10 m2."
    assert [block.text for block in extract_entry(article).blocks][-1] == "Ibid."
    assert read_again(raw, "a.html")


def test_pdf_is_read_in_paragraphs() -> None:
    """Space and page ends part paragraphs rightly; running lines stand apart."""
    first = [
        *[(50, 700, 20, "Dockers"), (50, 660, 10, "The port said that all"), *_feet(1)],
        *[(50, 648, 10, "ships would sail."), (50, 620, 10, "A second paragraph goes")],
    ]
    second = [(50, 750, 10, "on over the page."), *_feet(2)]
    article = read_article(make_pdf([first, second]), "a.pdf")
    assert article.kind is SourceKind.PDF
    assert article.text == (
        "Dockers\n\nThe port said that all\nships would sail.\n\n"
        "A second paragraph goes\non over the page.\n\nPost 1\nPost 2"
    )
    tags = {line.text: (line.tag, line.region) for line in article.lines}
    assert tags["Dockers"] == ("h1", None)
    assert tags["Post 2"] == (None, "footer")


def _feet(number: int) -> list[tuple[float, float, float, str]]:
    return [(50, 30, 10, f"Post {number}")]


def test_scan_locked_and_damaged_pdfs_are_refused(tmp_path: Path) -> None:
    """A picture of a text, a password and garbage: each has its own cure."""
    assert "no text layer" in _refusal(make_pdf([[]]), "a.pdf")
    assert "damaged" in _refusal(b"%PDF-1.7 rest", "a.pdf")
    whole = tmp_path / "a.pdf"
    whole.write_bytes(make_pdf([[(50, 700, 10, _TEXT)]]))
    writer = pypdf.PdfWriter(clone_from=whole)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(whole)
    assert "encrypted" in _refusal(whole.read_bytes(), "a.pdf")
    writer = pypdf.PdfWriter()
    for _ in range(301):
        writer.add_blank_page(10, 10)
    writer.write(whole)
    assert "301 pages" in _refusal(whole.read_bytes(), "a.pdf")


def test_archives_are_told_apart_and_bombs_refused() -> None:
    """A ZIP is named by what it is, and is not unpacked when it is too large."""
    assert "a spreadsheet" in _refusal(make_zip({"xl/workbook.xml": "x"}), "a.docx")
    assert "an e-book" in _refusal(make_zip({"META-INF/container.xml": "x"}), "a")
    assert "a ZIP archive" in _refusal(make_zip({"a.txt": "x"}), "a.zip")
    assert "damaged" in _refusal(b"PK\x03\x04 cut", "a.docx")
    bomb = make_zip({"word/document.xml": "0" * (MOST_BYTES + 1)})
    assert len(bomb) < MOST_BYTES / 100
    assert "unpacks to" in _refusal(bomb, "a.docx")
    broken = make_zip({"word/document.xml": "<w:document"})
    assert "damaged" in _refusal(broken, "a.docx")


@pytest.mark.parametrize(
    ("raw", "source"),
    [
        (b'<?xml version="1.0"?><rss><channel><item a:b:c="d">\xa3</item>', "a.rss"),
        (make_docx([("", _TEXT)])[:700] + b"PK\x05\x06", "a.docx"),
        (make_pdf([[(50, 700, 10, _TEXT)]])[:300], "a.pdf"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [', "a.json"),
    ],
)
def test_broken_files_are_told(raw: bytes, source: str) -> None:
    """A file that is cut or spoilt is a fault of the material, not of the program."""
    assert _refusal(raw, source)


def test_huge_files_are_refused() -> None:
    """Neither a huge file nor a huge text keeps a run busy."""
    assert "no more than 20 MB" in _refusal(b"a" * (MOST_BYTES + 1), "a.txt")
    assert "1000001 characters" in _refusal(b"a" * 1_000_001, "a.txt")


@pytest.mark.parametrize(
    ("raw", "source", "module"),
    [
        (make_docx([("", _TEXT)]), "a.docx", "mammoth"),
        (make_pdf([[(50, 700, 10, _TEXT)]]), "a.pdf", "pypdf"),
        (_rss(_SECOND), "a.rss", "feedparser"),
    ],
)
def test_missing_extra_is_told_with_its_command(
    raw: bytes, source: str, module: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the library the file is told, with the command that installs it."""

    def refuse(name: str) -> None:
        raise ModuleNotFoundError(name=name)

    monkeypatch.setattr(extras, "import_module", refuse)
    with pytest.raises(BriefingError, match=module) as refusal:
        read_articles(raw, source)
    assert "make extras" in refusal.value.hint
    assert "requirements-extras.lock" in refusal.value.hint


def test_text_file_with_separators_holds_several_articles() -> None:
    """A row of equals signs between blank lines parts articles, each named alone."""
    one, two = f"Dockers\n\n{_TEXT} {_TEXT}", f"Ferries\n\n{_TEXT} {_TEXT} Now."
    raw = f"{one}\n\n==========\n\n{two}\n".encode()
    first, second = read_articles(raw, "a.txt")
    assert (first.text, second.text) == (one, two)
    turned = read_articles(f"{two}\r\n\r\n=====\r\n\r\n{one}".encode(), "a.txt")
    assert {first.source, second.source} == {article.source for article in turned}


@pytest.mark.parametrize(
    "text",
    [
        f"Dockers\n=======\n\n{_TEXT} {_TEXT}\n\nFerries\n=======\n\n{_TEXT} {_TEXT}",
        f"{_TEXT} {_TEXT}\n\n-----------\n\n{_TEXT} {_TEXT}",
        f"{_TEXT} {_TEXT}\n\n* * *\n\n{_TEXT} {_TEXT}",
        f"{_TEXT} {_TEXT}\n\n==========\n\nThe end",
    ],
    ids=["underlined", "hyphens", "asterisks", "no article below"],
)
def test_other_rows_part_nothing(text: str) -> None:
    """Underlined headings and rules inside an article part no articles."""
    (article,) = read_articles(text.encode(), "a.txt")
    assert article.source == "a.txt"
    assert article.text == text
