"""Files as browsers, mail programs and note takers leave them."""

from __future__ import annotations

import pytest

from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.ingest import read_article, read_articles
from briefing.model import Article, SourceKind
from briefing.proof.readings import read_again

_TEXT = "The port said on Thursday that all ships would sail on time again from Monday."
_SAVED = (
    "From: <Saved by Blink>\r\n"
    "Snapshot-Content-Location: https://post.example/2031/dockers\r\n"
    "Subject: Dockers\r\nDate: Tue, 22 Nov 2033 10:00:00 -0000\r\n"
    "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    '\ttype="text/html";\r\n\tboundary="x"\r\n\r\n--x\r\n'
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    "<h1>Dockers =E2=80=93 back</h1>"
    f"<p><a href=3D'/ships'>The port</a>{_TEXT[8:]}</p>\r\n--x--\r\n"
).encode()


def _claims(article: Article, name: str) -> list[str]:
    return [one.value for one in article.candidates if one.name == name]


@pytest.mark.parametrize("source", ["a.mht", "a.mhtml", "a.eml", "a.html", "a.txt"])
def test_page_saved_in_one_file_is_read(source: str) -> None:
    """Whatever its name; it says where it stood, and its own day is that of saving."""
    article = read_article(_SAVED, source)
    assert article.kind is SourceKind.MAIL
    assert article.text == f"Dockers – back\n{_TEXT}"
    assert article.lines[1].links[0].url == "https://post.example/ships"
    assert read_again(_SAVED, source)
    entry = extract_entry(article)
    assert entry.url.value == "https://post.example/2031/dockers"
    assert entry.date.value is None


def test_mail_that_is_attached_to_a_short_one_is_read() -> None:
    """What somebody passes on as a file is the article."""
    raw = (
        "From: ada@desk.example\nSubject: Look\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="x"\n\n'
        "--x\nContent-Type: text/plain\n\nSee below, Ada\n\n"
        "--x\nContent-Type: message/rfc822\n\n"
        "From: news@post.example\nSubject: Dockers\nContent-Type: text/plain\n\n"
        f"{_TEXT}\n\n--x--\n"
    ).encode()
    article = read_article(raw, "a.eml")
    assert article.text.strip() == _TEXT
    assert _claims(article, "title") == ["Dockers"]
    assert read_again(raw, "a.eml")


def test_sender_of_a_forwarded_mail_is_no_writer() -> None:
    """The head above a mail that is passed on names neither writer nor day."""
    head = "Von: Harbour Post <n@post.example>\nGesendet: Montag, 3. Mai 2031 08:00\n"
    text = f"{head}An: Ada\nBetreff: Dockers\n\nDockers return\n\n{_TEXT}\n\n{_TEXT}x."
    raw = f"From: a@b.example\nSubject: WG: Dockers return\n\n{text}\n".encode()
    entry = extract_entry(read_article(raw, "a.eml"))
    assert not entry.authors.value
    assert entry.date.value is None
    assert [block.text for block in entry.blocks] == [_TEXT, f"{_TEXT}x."]


@pytest.mark.parametrize(
    "front",
    [
        "title: Dockers return\ndate: 2031-03-02\n",
        "---\ntitle: Dockers return\ndate: 2031-03-02\n...\n",
        '{\n  "title": "Dockers return",\n  "date": "2031-03-02"\n}\n',
    ],
    ids=["bare", "dots", "json"],
)
def test_front_matter_has_many_forms(front: str) -> None:
    """As MultiMarkdown, Pandoc and Hugo write it."""
    article = read_article(f"{front}\n{_TEXT}\n".encode(), "a.md")
    assert article.text == _TEXT
    assert _claims(article, "title") == ["Dockers return"]
    assert _claims(article, "date") == ["2031-03-02"]


@pytest.mark.parametrize("text", ["Note: this.\nAda: yes.", "{\nnot json\n}"])
def test_other_openings_are_text(text: str) -> None:
    """Lines with a colon are front matter only where a known key opens one."""
    article = read_article(f"{text}\n\n{_TEXT}\n".encode(), "a.md")
    assert len(article.lines) == 2
    assert article.candidates == ()


def test_tab_in_front_matter_is_told() -> None:
    """YAML allows none, and an editor does not see it."""
    with pytest.raises(BriefingError, match="not valid YAML") as refusal:
        read_article(f"---\ntitle:\ta\ntags:\n\t- b\n---\n{_TEXT}".encode(), "a.md")
    assert "tabs" in refusal.value.hint


def test_frames_are_told_by_name() -> None:
    """A page of frames has no text of its own; the one to save is named."""
    raw = b"<html><frameset><frame src='menu.html'><frame src='text.html'></frameset>"
    with pytest.raises(BriefingError, match=r"menu\.html, text\.html") as refusal:
        read_article(raw, "a.html")
    assert "save the frame" in refusal.value.hint


def test_paragraphs_of_preformatted_text_stay_apart() -> None:
    """An empty line parts them, as it does for whoever reads the page."""
    article = read_article(f"<pre>{_TEXT}\n\nTwo\nlines.</pre>".encode(), "a.html")
    assert article.text == f"{_TEXT}\nTwo lines."


def test_piece_of_a_page_is_one_whatever_its_name() -> None:
    """Source text that somebody has copied out of a page."""
    article = read_article(f"<h1>Dockers</h1>\n<p>{_TEXT}</p>\n".encode(), "a.txt")
    assert article.kind is SourceKind.HTML
    assert article.text == f"Dockers\n{_TEXT}"


def test_addresses_of_a_feed_are_relative_to_it() -> None:
    """Those of its items to the site's, those in a text to the item's."""
    raw = (
        "<rss version='2.0'><channel><title>P</title><link>https://post.example/</link>"
        "<item><title>A</title><link>/2031/a</link><description>"
        f"&lt;p&gt;{_TEXT} &lt;a href='b'&gt;B&lt;/a&gt;&lt;/p&gt;</description></item>"
        f"<item><title>C</title><description>{_TEXT}</description></item>"
        "</channel></rss>"
    ).encode()
    first, second = read_articles(raw, "a.rss")
    assert _claims(first, "url") == ["https://post.example/2031/a"]
    assert first.lines[1].links[0].url == "https://post.example/2031/b"
    assert _claims(second, "url") == []


def test_two_encodings_in_a_file_are_told_with_the_line() -> None:
    """No codec reads it: any one would spoil the letters of the other lines."""
    raw = "Přístav oznámil, že lodě v pondělí vyplují.\n".encode() + "Děkuji".encode(
        "cp1250"
    )
    with pytest.raises(BriefingError, match="another encoding") as refusal:
        read_article(raw, "a.txt")
    assert refusal.value.line == 2


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        (_TEXT.encode("utf-32"), _TEXT, "utf-32"),
        (f"Dockers\r\r“{_TEXT}”".encode("mac_roman"), f"“{_TEXT}”", "mac_roman"),
    ],
)
def test_rare_encodings_are_read(raw: bytes, text: str, encoding: str) -> None:
    """UTF-32 by its mark, that of old Macintosh computers by its line ends."""
    article = read_article(raw, "a.txt")
    assert article.encoding == encoding
    assert article.text.split("\n")[-1] == text
    assert read_again(raw, "a.txt")


def test_article_that_stands_twice_is_read_once() -> None:
    """Pasted twice by mistake: the copy goes, not the text."""
    parts = ["Dockers return to work", _TEXT, _TEXT.replace("port", "union")]
    entry = extract_entry(read_article("\n\n".join(parts * 2).encode(), "a.txt"))
    assert [block.text for block in entry.blocks] == parts[1:]
