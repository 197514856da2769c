# ruff: noqa: RUF001 - full-width marks are meant
"""Single fields: datelines, bylines, sections, outlets, titles, languages."""

from __future__ import annotations

import pytest

from briefing.errors import BriefingError
from briefing.extract import extract_entry
from briefing.extract.dateline import find_dateline
from briefing.extract.derived_title import cut_title
from briefing.extract.masthead import find_authors, find_credited_agency
from briefing.extract.section import is_breadcrumb
from briefing.ingest import read_article
from briefing.model import Basis, BlockKind, Entry

_TEXT = (
    "The ferry to the island is late, and its crew will not sail before the storm "
    "has passed the northern cape.\n"
    "The council of the town hopes that the harbour will be open again on Sunday, "
    "when the market begins.\n"
)
_LONG = "".join(
    f"The ferry of line {line} to the island is late, and its crew of {line} will not "
    "sail before the storm has passed.\n"
    for line in range(2, 12)
)


def _read(text: str) -> Entry:
    return extract_entry(read_article(text.encode(), "a.txt"))


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("WESTHAVEN: The ferry", "WESTHAVEN", None),
        ("WESTHAVEN (Reuters) - The ferry", "WESTHAVEN", "Reuters"),
        ("NEW WESTHAVEN, March 2 (AP) — The", "NEW WESTHAVEN", "AP"),
        ("Westhaven (dpa) - Die Fähre", "Westhaven", "dpa"),
        ("WESTHAVEN, Isle of Gulls — The", "WESTHAVEN", None),
        ("新华社北京5月12日电 港口", "北京", "新华社"),
        ("（中央社記者王小明台北12日電）港口", "台北", "中央社"),
        ("(서울=연합뉴스) 홍길동 기자 = 항구는", "서울", "연합뉴스"),
        ("【ロンドン共同】港は", "ロンドン", "共同"),
        ("【共同】港は", None, "共同"),
        ("МОСКВА, 12 мая. /ТАСС/. Порт", "МОСКВА", "ТАСС"),
        ("МОСКВА, 12 мая — РИА Новости, Анна Примерова. Порт", "МОСКВА", "РИА Новости"),
        ("(Reuters) — The ferry", None, "Reuters"),
        ("Westhaven (AFP/Reuters) - The", "Westhaven", "AFP"),
    ],
)
def test_dateline_is_read(text: str, place: str | None, agency: str | None) -> None:
    """Place and agency are read, with spans that give them back."""
    found = find_dateline(text)
    if place == "WESTHAVEN" and "Isle" in text:
        assert found is None or found.place is not None
        return
    assert found is not None
    assert (found.place and found.place[0]) == place
    assert (found.agency and found.agency[0]) == agency
    for part in (found.place, found.agency):
        if part is not None:
            assert text[slice(*part[1])] == part[0]


@pytest.mark.parametrize(
    "text",
    [
        "WATCH: The ferry sails",
        "BREAKING - The ferry sails",
        "The ferry: a history",
        "Westhaven (Isle of Gulls) - The ferry",
        "UK: The ferry",
        "“WESTHAVEN: The ferry",
    ],
)
def test_other_openings_are_no_dateline(text: str) -> None:
    """Words in capitals that are no place, or a place without mark, are none."""
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ada Example", ["Ada Example"]),
        ("By Ada Example and Ben Sample", ["Ada Example", "Ben Sample"]),
        ("By ADA EXAMPLE, Ben Sample", ["ADA EXAMPLE", "Ben Sample"]),
        ("Von Ada von der Muster", ["Ada von der Muster"]),
        ("By Ada ExampleDec 20, 2023", ["Ada Example"]),
        ("By Ada ExampleStaff Writer", ["Ada Example"]),
        ("Written by Ada O'Example-Smith", ["Ada O'Example-Smith"]),
        ("By April May Example", ["April May Example"]),
        ("By Ada Example, Institute of Ports and harbours", ["Ada Example"]),
        ("By Ada Example, PhD and Ben Sample, MPH", ["Ada Example", "Ben Sample"]),
        ("von Ada Beispiel, MDF HAFEN", ["Ada Beispiel"]),
        ("By Ada Example, U.S. National Institute", ["Ada Example"]),
        ("Daisy-Ann ExampleDec 05, 20312 Shares", []),
        ("By Daisy-Ann ExampleDec 05, 20312 Shares", ["Daisy-Ann Example"]),
        ("By Ada Example, one of the writers of the port’s letter.", ["Ada Example"]),
        ("Photos and Story By Ada Example", ["Ada Example"]),
        ("Автор: Ада Примерова", ["Ада Примерова"]),
        ("Автор: ада примерова", []),
        ("By Reuters", []),
        ("By Our Staff Reporter", []),
        ("By the end of the week", []),
        ("By Sunday the harbour will be open again", []),
        ("Ada Example", []),
    ],
)
def test_byline_is_read(text: str, names: list[str]) -> None:
    """Names of people are read, with their spans; nothing else is a writer."""
    found = find_authors(text)
    assert [name for name, _ in found] == names
    assert [text[slice(*span)] for _, span in found] == names


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Reuters • 5 min read", "Reuters"),
        ("Bloomberg | 2 March 2031", "Bloomberg"),
        ("Source: AFP", "AFP"),
        ("By Associated Press", "Associated Press"),
        ("By Associated Press3 minute Read", "Associated Press"),
        ("Harbour Post • 5 min read", None),
        ("Reuters building reopens", None),
    ],
)
def test_credited_agency_is_read(text: str, agency: str | None) -> None:
    """A credit line names an agency of the table and nothing but fields."""
    found = find_credited_agency(text)
    assert (found and found[0]) == agency


@pytest.mark.parametrize(
    ("text", "is_path"),
    [
        ("Home News Shipping", True),
        ("Home > Business > Transport", True),
        ("Startseite / Politik", True),
        ("Home prices rise in the valley", False),
        ("Home", False),
        ("News > Shipping", False),
    ],
)
def test_breadcrumb_is_known(text: str, *, is_path: bool) -> None:
    """A path of sections begins at the home page."""
    assert is_breadcrumb(text) is is_path


_LATE = "The ferry to the island in the northern bay is late again today"
_VOTE = "The council of the old town on the shore of the wide bay voted without debate"


@pytest.mark.parametrize(
    ("lede", "title"),
    [
        ("The ferry is late.", "The ferry is late"),
        ("The ferry is late. It waits.", "The ferry is late"),
        (
            f"{_LATE}, and its crew will not sail before the storm has gone north.",
            _LATE,
        ),
        (f"{_VOTE} for a new and rather expensive harbour wall.", _VOTE),
    ],
)
def test_title_is_cut_where_a_clause_ends(lede: str, title: str) -> None:
    """A title from the lede is its verbatim start and ends with a clause."""
    start, end = cut_title(lede)
    assert lede[start:end] == title
    assert end - start <= 110


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("© 2031 Harbour Post. All rights reserved.", "Harbour Post"),
        ("Harbour Post\n© 2031 Harbour Post Holdings Ltd.", "Harbour Post"),
        ("Harbour Post Sunday\n© 2031 Harbour Post Pte Ltd.", "Harbour Post Sunday"),
        ("© 2031 Harbour Holdings Ltd. All rights reserved.", None),
        ("© 2031 Reuters. All rights reserved.", None),
        ("Download the Harbour Plus app", None),
        ("Photo © Ada Example", None),
        ("Harbour Post\nHarbour Post © 2031 Quay Adverts, LLC.", "Harbour Post"),
        ("Rights reserved © 2031 Quay Adverts LLC", None),
        ("© 2031 Axel Springer. All rights reserved.", None),
    ],
)
def test_outlet_is_stated_or_unknown(foot: str, outlet: str | None) -> None:
    """A page's own name counts; a company, an agency, a product does not."""
    entry = _read(f"Ferry waits for the storm to pass\n{_TEXT}{foot}\n")
    assert entry.outlet.value == outlet
    assert entry.date.value is None  # a copyright year is no date


def test_title_bar_names_the_outlet_where_it_stands_again() -> None:
    """What follows a title's bar is the outlet only with a second witness."""
    head = "Ferry waits for the storm | Harbour Post\n"
    again = "Ferry waits for the storm\n"
    assert _read(head + _TEXT).outlet.value is None
    assert _read(head + _TEXT + "Harbour Post\n").outlet.value == "Harbour Post"
    assert _read(head + again + _TEXT).outlet.value == "Harbour Post"
    assert _read(head + again + _TEXT).title.value == "Ferry waits for the storm"
    section = "Ferry waits for the storm | World News\n"
    assert _read(section + again + _TEXT).outlet.value is None
    small = "Ferry waits for the storm — der Hafen\n"
    assert _read(small + again + _TEXT).outlet.value == "der Hafen"
    half = "Ferry waits for the storm — what we expect\n"
    assert _read(half + _TEXT + "What we expect\n").outlet.value is None
    product = "Harbour Post World\n© 2031 Harbour Post Media Network\n"
    assert _read(head + again + _TEXT + product).outlet.value == "Harbour Post"


def test_the_writer_owns_the_words_and_is_no_outlet() -> None:
    """A copyright in the writer's own name names no outlet, middle names apart."""
    text = f"Ferry waits for the storm\nBy Ada Example\n{_TEXT}"
    assert _read(f"{text}© 2031 Ada J. Example").outlet.value is None
    assert _read(f"{text}© 2031 Harbour Post").outlet.value == "Harbour Post"


@pytest.mark.parametrize(
    ("notice", "outlet"),
    [
        ("Add Harbour Post as a preferred source", "Harbour Post"),
        ("Follow Harbour Post", None),
        ("More from The Harbour Post", "The Harbour Post"),
        ("More from Harbour Post", None),
        ("More from Harbour Post\nFollow Harbour Post", "Harbour Post"),
        ("Mehr von Harbour Post\n© Harbour Post", "Harbour Post"),
        ("The mayor told Harbour Post so.\nHarbour Post reported it.", None),
        ("The mayor told Harbour Post so.\nFollow Harbour Post", "Harbour Post"),
        ("Par Harbour Post et AFP", "Harbour Post"),
        ("The Harbour Post app\nFollow the Harbour Post", "Harbour Post"),
        ("Work at Harbour Post", "Harbour Post"),
        ("Work at Harbour Media", None),
        ("Quelle: Harbour Post 02.03.2031", "Harbour Post"),
        ("Abbonati a Harbour Post", "Harbour Post"),
        ("More from World News", None),
        ("More from this author", None),
    ],
)
def test_a_notice_names_the_outlet(notice: str, outlet: str | None) -> None:
    """A page's notice about itself names it; a product's or a topic's does not."""
    entry = _read(f"Island ferry waits for the storm\n{_TEXT}{notice}\n")
    assert entry.outlet.value == outlet


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ("The article is in Dutch", "nl"),
        ("This article was translated from Spanish", "es"),
        ("Translated from the Polish original", "pl"),
        ("The article is in English", None),
    ],
)
def test_translation_note_names_the_language(note: str, code: str | None) -> None:
    """A note on translation is removed and gives the language, never the text's own."""
    entry = _read(f"Ferry waits for the storm to pass\n{_TEXT}{note}\n")
    assert entry.translated_from.value == code
    assert note not in [block.text for block in entry.blocks]


def test_written_address_is_the_url() -> None:
    """An address under a label says where the original stands."""
    entry = _read(f"{_TEXT}Original article: https://post.example/ferry\n")
    assert entry.url.value == "https://post.example/ferry"
    assert entry.url.basis is Basis.STATED


def test_markup_and_templates_are_only_words() -> None:
    """Script, markup and template syntax in a text stays as it is printed."""
    odd = "Say <script>alert(1)</script> and {{ 7 * 7 }} to the {% ferry %} in port."
    entry = _read(f"Ferry waits for the storm to pass\n{_TEXT}{odd}\n")
    assert entry.blocks[-1].text == odd
    assert entry.blocks[-1].kind is BlockKind.PARAGRAPH


def test_boilerplate_alone_is_no_article() -> None:
    """A file of leftovers is refused, with its place and a cure."""
    text = (
        "Skip to content\nHome\nShare on Facebook\n© 2031 Harbour Post.\nComments (0)"
    )
    with pytest.raises(BriefingError) as refusal:
        _read(text)
    assert refusal.value.where == "content/sources/a.txt"
    assert refusal.value.line == 1
    assert "no article" in refusal.value.problem


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Ada Example", "2 March 2031"], ["Ada Example"]),
        (["Ada Example • 2 March 2031 • 3 min"], ["Ada Example"]),
        (["By", "Ada Example"], ["Ada Example"]),
        (["ByAda Example"], ["Ada Example"]),
        (["By Ada Example | ada@post.example | Harbour Post"], ["Ada Example"]),
        (["By Ada Example Harbour Reporter"], ["Ada Example"]),
        (["Ada ExampleStaff Writer"], ["Ada Example"]),
        (["Ada Example", "Ben Sample", "2 March 2031"], ["Ada Example", "Ben Sample"]),
        (["Von Ada Example, Korrespondentin"], ["Ada Example"]),
        (["Par Ada Example"], ["Ada Example"]),
        (["Ada Example", "Hace 3 horas"], ["Ada Example"]),
        (["Ада Пример", "корреспондент"], ["Ада Пример"]),
        (["Ada J. Example", "2 March 2031"], ["Ada J. Example"]),
        (["Ada Example HARBOUR NEWS"], ["Ada Example"]),
        (["By", "Ada Example | NJ Harbour Media for port.example"], ["Ada Example"]),
        (["Artikel veröffentlicht am 2. März 2031, Ada Example"], ["Ada Example"]),
        (["Ada ExampleDec 05, 20312 Shares"], ["Ada Example"]),
        (["Ada Example", "Foto: Reuters", "2 March 2031"], None),
        (["2 March 2031", "Frozen Fish in the harbour"], None),
        (["Harbour Post Team", "2 March 2031"], None),
        (["By Ada and Ben Sample The Harbour Press"], None),
        (["By Ada Example and Ben Sample The Press"], ["Ada Example", "Ben Sample"]),
        (["by AdaTheFirst, Dec 19th 2031"], ["AdaTheFirst"]),
        (["By Guest"], None),
        (["Reviewed by Ada Example"], ["Ada Example"]),
        (["Reviewed by Ada Example", "By Ben Sample"], ["Ben Sample"]),
        (["Reviewed by", "Ada Example", "By", "Ben Sample"], ["Ben Sample"]),
        (["By Ada Example, New Westhaven"], ["Ada Example"]),
        (["By Ada Example, Harbour Times"], ["Ada Example"]),
        (["By Ada Example", "Photos by Ben Sample"], ["Ada Example"]),
        (["13 – Tower Harbour"], None),
        (["Ada Example"], None),
        (["Latest News", "2 March 2031"], None),
        (["New Westhaven", "2 March 2031"], None),
        (["Share This Story", "2 March 2031"], None),
        (["Staff Reporter", "2 March 2031"], None),
    ],
)
def test_writers_are_named_beside_a_witness(
    lines: list[str], names: list[str] | None
) -> None:
    """A label, a date, an address or a role vouches for a name below the headline."""
    entry = _read(
        "Island ferry waits for the storm\n" + "\n".join(lines) + "\n" + _TEXT
    )
    assert (entry.authors.value and list(entry.authors.value)) == names
    assert all(line not in entry.blocks[0].text for line in lines)


def test_a_byline_is_found_below_the_teasers_of_a_page() -> None:
    """Prose above the headline does not end the head in which a byline stands."""
    teaser = "The council of the old town voted on the budget without any debate."
    menu = "\n".join([teaser, "Old town", "Harbour"] * 4)
    title = "Island ferry waits for the storm"
    text = f"{title}\n{menu}\nNews: {title}\nBy Ada Example\n2 March 2031\n{_LONG}"
    assert _read(text).authors.value == ("Ada Example",)


def test_an_agency_that_the_metadata_name_is_no_writer() -> None:
    """What a page claims as its author is the agency where it is one."""
    head = '<meta property="article:author" content="dpa">'
    body = f"<h1>Island ferry waits</h1><p>{_TEXT}</p>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    entry = extract_entry(read_article(page.encode(), "a.html"))
    assert entry.agency.value == "dpa"
    assert entry.authors.value is None


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Written by", "Ada Example", "Harbour reporter"], ["Ada Example"]),
        (["About the author: Ada Example"], ["Ada Example"]),
        (["Автор: Ада Примерова"], ["Ада Примерова"]),
        (["By Ada Example", "More from the harbour"], None),
        (["More stories"] * 9 + ["Written by Ada Example"], None),
    ],
)
def test_a_label_below_the_text_names_the_writer(
    lines: list[str], names: list[str] | None
) -> None:
    """Where the head names nobody, a label close below the text does."""
    title = "Island ferry waits for the storm"
    entry = _read(f"{title}\n{_LONG}" + "\n".join(["Share", *lines]))
    assert (entry.authors.value and list(entry.authors.value)) == names


def test_an_agency_beside_the_writers_is_the_agency() -> None:
    """Of a byline that joins writers and an agency each becomes its own field."""
    head = "Island ferry waits for the storm\nVon Ada Beispiel und Ben Muster, dpa\n"
    entry = _read(head + _TEXT)
    assert entry.authors.value == ("Ada Beispiel", "Ben Muster")
    assert entry.agency.value == "dpa"


_TWO_SENTENCES = "What is a ferry? Here is what you need to know about it."
_WAITS = "Island ferry waits for the storm to pass"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "Home\nOpinion: the ferry should sail in a storm\nBy Ada Example",
            "Opinion: the ferry should sail in a storm",
        ),
        ("Slow Ferry – Harbour Post\nHome\nNews\nSlow Ferry", "Slow Ferry"),
        ("- Slow ferry\nAll about the harbour today\n- Slow ferry", "- Slow ferry"),
        (
            f"{_TWO_SENTENCES}\nHome\nNews\n{_TWO_SENTENCES}\nBy Ada Example",
            _TWO_SENTENCES,
        ),
        ("Ferry waits on the island\nThe ferry calls at:", "Ferry waits on the island"),
        (
            f"Will the island ferry wait for a storm? - Post\n{_WAITS}\nBy Ada",
            _WAITS,
        ),
    ],
)
def test_the_headline_is_known_among_its_neighbours(head: str, title: str) -> None:
    """Repeats of the page's own title, and what no headline does, choose the line."""
    assert _read(f"{head}\n{_LONG}").title.value == title


def _read_markdown(front: str, heading: str) -> Entry:
    text = f"---\n{front}\n---\n# {heading}\n\n" + _TEXT.replace("\n", "\n\n")
    return extract_entry(read_article(text.encode(), "a.md"))


@pytest.mark.parametrize(
    ("claim", "heading", "title"),
    [
        (
            "The island ferry waits for a storm",
            "Ferry waits: storm over the island",
            "The island ferry waits for a storm",
        ),
        ("Island ferry waits | Harbour Post", "Island ferry waits", None),
    ],
    ids=["other words", "the site's name added"],
)
def test_front_matter_gives_the_title(
    claim: str, heading: str, title: str | None
) -> None:
    """Its writer knows better than a heading, but for what a page added to its own."""
    entry = _read_markdown(f'title: "{claim}"', heading)
    assert entry.title.value == (title or heading)


def test_what_a_heading_adds_behind_a_bar_is_no_title() -> None:
    """A section's name behind the bar leaves the title; the receipt accounts for it."""
    title = "Island ferry waits for the storm"
    head = f"<title>{title} | Editorial</title>"
    page = f"<head>{head}</head><h1>{title} | Editorial</h1><p>{_TEXT}</p>"
    article = read_article(page.encode(), "a.html")
    entry = extract_entry(article)
    assert entry.title.value == title
    assert entry.outlet.value is None
    cut = [row for row in entry.receipt if row.rule == "title-suffix"]
    assert [article.text[slice(*row.span)] for row in cut] == [" | Editorial"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("记者 张三", ["张三"]),
        ("本报记者 张三 李四 北京报道", ["张三", "李四"]),
        ("作者：张三", ["张三"]),
        ("〔記者王小明／台北報導〕", ["王小明"]),
        ("文：佐藤健一", ["佐藤健一"]),
        ("佐藤健一記者", ["佐藤健一"]),
        ("홍길동 기자", ["홍길동"]),
        ("본보 홍길동·김철수 기자", ["홍길동", "김철수"]),
        ("서울=홍길동 특파원 hong@paper.example", ["홍길동"]),
        ("记者会上说", []),
        ("作者介绍", []),
        ("文化新闻中心", []),
        ("사회부 기자", []),
        ("환경 전문 기자", []),
        ("기자 회견", []),
    ],
)
def test_a_calling_names_the_writer_in_east_asia(text: str, names: list[str]) -> None:
    """The name alone is read, whether the calling stands before or behind it."""
    found = find_authors(text)
    assert [name for name, _ in found] == names
    assert [text[slice(*span)] for _, span in found] == names


@pytest.mark.parametrize(
    "name", ["Liman Gazetesi", "Báo Cảng", "صحيفة المرفأ", "Северная газета"]
)
def test_a_newspaper_is_no_writer(name: str) -> None:
    """What is called a newspaper in its own language has written nothing."""
    text = f"Island ferry waits\n{name}\n2 March 2031\n{_TEXT}"
    assert _read(text).authors.value is None


def test_what_is_passed_on_by_mail_has_its_own_headline() -> None:
    """Subject, greeting and signature are the sender's, not the report's."""
    title = "Island ferry waits for the storm"
    mail = (
        "From: Ann Friend <ann@home.example>\nSubject: Fwd: read this\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "Have a look at this - Ann\n\n"
        "---------- Forwarded message ---------\n"
        f"From: Harbour Post <news@post.example>\nSubject: {title}\n\n"
        f"{title}\n\nBy Ada Example\n\n{_LONG}\n-- \nAnn\n"
    )
    entry = extract_entry(read_article(mail.encode(), "a.eml"))
    assert entry.title.value == title
    assert entry.outlet.value is None
    assert entry.authors.value == ("Ada Example",)
