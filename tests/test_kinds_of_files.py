"""A project of all kinds of files, built and proven by the real command."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from lxml import html
from tests.ingest.files import make_docx, make_pdf
from tests.projects import build_site, copy_program, run_briefing

from briefing.proof import check_site

_ONE = "The port of Aldhaven said on Thursday that all ships would sail from Monday."
_TWO = "Mayor Ana Couto thanked the crews of the Alma and the Beatrice in {place}."
_SETTINGS = '[site]\ntitle = "Ports"\npublish = "full"\nrights = "our own words"\n'


def _article(place: str) -> tuple[str, str, str]:
    return f"Ships of {place} sail", _ONE, _TWO.format(place=place)


def _rss(*items: str) -> bytes:
    body = "".join(f"<item>{item}</item>" for item in items)
    head = "<channel><title>Harbour Post</title>"
    return f'<rss version="2.0">{head}{body}</channel></rss>'.encode()


def _item(place: str) -> str:
    title, one, two = _article(place)
    text = f"&lt;p&gt;{one}&lt;/p&gt;&lt;p&gt;{two}&lt;/p&gt;"
    day = "<pubDate>Sun, 02 Mar 2031 23:30:00 -0500</pubDate>"
    return f"<title>{title}</title>{day}<description>{text}</description>"


def _json_feed(place: str) -> bytes:
    title, one, two = _article(place)
    items = [{"title": title, "content_text": f"{one}\n\n{two}"}]
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({"version": version, "title": "Post", "items": items}).encode()


def _files() -> dict[str, bytes]:
    mail, pdf, word = _article("Mailport"), _article("Pdfhaven"), _article("Wordness")
    first, second = "\n\n".join(_article("Firstby")), "\n\n".join(_article("Secondby"))
    marked = _article("Markdown Bay")
    return {
        "a.md": f"---\ndate: 2031-03-02\n---\n\n# {marked[0]}\n\n{marked[1]}\n\n"
        f"{marked[2]}\n\n| Ship | Day |\n|---|---|\n| Alma | Monday |\n\n"
        "4. The Alma sails.\n\n   At six.\n5. Others wait:\n   - Beatrice\n".encode(),
        "b.eml": (
            f"From: Ada <ada@sender.example>\nTo: secret@reader.example\n"
            f"Subject: {mail[0]}\n\n{mail[1]}\n\n{mail[2]}\n"
        ).encode(),
        "c.docx": make_docx([("Title", word[0]), ("", word[1]), ("", word[2])]),
        "d.pdf": make_pdf(
            [
                [
                    (50, 700, 20, pdf[0]),
                    (50, 660, 10, "The port of Aldhaven said on Thurs-"),
                    (50, 648, 10, "day that all ships would sail from Monday."),
                    (50, 620, 10, pdf[2]),
                ]
            ]
        ),
        "e.rss": _rss(_item("Feedmouth"), _item("Itemford")),
        "f.json": _json_feed("Jsonstrand"),
        "g.txt": f"{first}\n\n==========\n\n{second}\n".encode(),
        "h.txt": "Корабли порта снова в пути\n\n"
        "Порт сообщил в четверг, что все суда снова выйдут в море по расписанию, и на "
        "этой неделе ни один рейс не будет отменён.\n".encode("cp1251"),
        "i.txt": "السفن تبحر من جديد\n\n"
        "أعلن الميناء يوم الخميس أن جميع السفن ستبحر من جديد ابتداء من يوم الاثنين، "
        "وأنه لن تلغى أي رحلة في هذا الأسبوع.\n".encode(),
    }


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with one file of each kind, built."""
    root = copy_program(tmp_path_factory.mktemp("kinds") / "project")
    sources = root / "content" / "sources"
    sources.mkdir(parents=True)
    for name, content in _files().items():
        (sources / name).write_bytes(content)
    (root / "briefing.toml").write_text(_SETTINGS, "utf-8")
    build_site(root, root / "output")
    return root


def test_every_kind_becomes_an_entry_that_is_proven(project: Path) -> None:
    """Eleven articles of nine files stand on the site, each word of them proven."""
    entries = {path.stem for path in (project / "content" / "entries").glob("*.md")}
    places = "markdown-bay mailport wordness pdfhaven feedmouth itemford jsonstrand"
    places += " firstby secondby"
    assert {f"ships-of-{place}-sail" for place in places.split()} < entries
    assert len(entries) == 11
    assert check_site(project, project / "output") == ()


def test_words_are_whole_and_tables_stand(project: Path) -> None:
    """A word parted by a PDF's line end, and a table, as GitHub shows it."""
    entries = project / "content" / "entries"
    assert "on Thursday that" in (entries / "ships-of-pdfhaven-sail.md").read_text(
        "utf-8"
    )
    table = "| Ship | Day |\n| --- | --- |\n| Alma | Monday |\n"
    assert table in (entries / "ships-of-markdown-bay-sail.md").read_text("utf-8")


def test_lists_are_nested_and_numbered(project: Path) -> None:
    """In the entry's Markdown, and as elements on its page."""
    name = "ships-of-markdown-bay-sail"
    entry = (project / "content" / "entries" / f"{name}.md").read_text("utf-8")
    listed = "4. The Alma sails.\n\n    At six.\n\n5. Others wait:\n    - Beatrice\n"
    assert entry.endswith(f"\n\n{listed}")
    page = html.parse(project / "output" / "entries" / f"{name}.html").getroot()
    (outer,) = page.xpath("//ol[@class='list flow']")
    assert outer.get("start") == "4"
    first, second = outer.findall("li")
    assert [one.get("id") for one in first.iter("p", "div") if one.get("id")] != []
    assert "At six." in " ".join(first.itertext())
    (inner,) = second.findall("ul")
    assert "Beatrice" in " ".join(inner.find("li").itertext())


def test_words_from_right_to_left_turn_nothing_beside_them(project: Path) -> None:
    """They have a direction of their own; where all words go one way, none is set."""
    pages = [
        path.read_text("utf-8") for path in (project / "output/entries").glob("*.html")
    ]
    (arabic,) = (page for page in pages if 'dir="rtl"' in page)
    assert re.search(r'<h1[^>]*data-at="i\.txt:[^>]*lang="ar" dir="auto">', arabic)
    assert '<div class="body flow" lang="ar" dir="rtl">' in arabic
    assert not re.search(r'data-at="(?!i\.txt:)[^>]*dir=', arabic)


def test_nothing_else_of_a_file_is_published(project: Path) -> None:
    """Of mails, feeds and documents the site has the text that was read, no more."""
    published = list((project / "output" / "sources").iterdir())
    assert len(published) == 11
    for path in published:
        content = path.read_bytes()
        assert b"secret@reader.example" not in content
        assert not content.startswith((b"PK", b"%PDF", b"<rss"))
    mail = (project / "output" / "sources" / "b.eml.txt").read_text("utf-8")
    assert mail.split("\n\n")[0].strip() == _ONE


def test_second_build_writes_nothing_and_new_items_move_no_other(project: Path) -> None:
    """An item that comes leaves the entries of the others as they are, to the byte."""
    before = {
        path: path.read_bytes() for path in (project / "content").rglob("*ships-of*")
    }
    answer = run_briefing("convert", "--root", str(project))
    assert "0 files written" in answer.stdout
    feed = project / "content" / "sources" / "e.rss"
    feed.write_bytes(_rss(_item("Newquay"), _item("Itemford"), _item("Feedmouth")))
    run_briefing("convert", "--root", str(project))
    after = {path: path.read_bytes() for path in before}
    assert after == before
    assert (project / "content" / "entries" / "ships-of-newquay-sail.md").is_file()
