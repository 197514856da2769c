"""Sentences that can stand alone."""

# ruff: noqa: RUF001 - marks as Chinese prints them

from __future__ import annotations

import pytest

from briefing.group.standalone import is_self_contained

GOOD = [
    "The council of Tarnbrook closed two libraries after hours of debate on Monday.",
    "“We did not want a strike in the first place,” said Ailsa Rendall of the union.",
    "Mayor Ines Caldeira said that she would ask the government for more money soon.",
    "The decision of the supreme court ended a dispute that had lasted for ten years.",
    "Burns, a fire fighter of 64, died after his car had hit a tree in Cartersville.",
    "A driver lost her licence after she had hit a tree in the town of Cartersville.",
    "The town plants trees such as oaks and limes along every street of its centre.",
    "eBay has stopped all auctions of birds and other living animals in the country.",
    "Some 200 people protested outside the town hall before the councillors voted.",
]
BAD = [
    "He said that the council would close two libraries in the autumn of this year.",
    "However, the council of Tarnbrook closed two libraries after six hours of debate.",
    "This came after the council of Tarnbrook had closed two libraries in the autumn.",
    "The statement came after a long meeting between the mayor and the union leaders.",
    "“We did not want this strike in the first place, said Ailsa Rendall of the union.",
    "“We did not want this strike and we told everybody who wanted to hear it so.”",
    "Will the council of Tarnbrook really close two libraries in the autumn of 2025?",
    "Two libraries close.",
    "Yes, two libraries of Tarnbrook were driven by the will to help all children.",
    "A fire fighter looks at the burnt hills above the town of Hohenlinde in July",
    "When asked about it, the mayor said the town would pay for the two libraries.",
    "In the evening she told reporters that the town would pay for both libraries.",
    "The vice president said this on Monday, ahead of a meeting with the leaders.",
    "We will publish the results of the vote as soon as they are known to us.",
    "Officials said he had lived in the town of Tarnbrook until the autumn of 2025.",
    "Hours after his arrest on Monday, the club of Tarnbrook dropped him for good.",
    "Together they would run four in ten trains of the country and employ thousands.",
    "Read more about the vote of the council of Tarnbrook on the pages of the town.",
    "Mayor Ines Caldeira (left) and Greg Ansty (right) in Tarnbrook on 25 October.",
    "Portrait shot of Mayor Ines Caldeira of Tarnbrook, taken on 25 October 2022.",
    "and the council of Tarnbrook closed two libraries after six hours of debate then.",
    "“We were promised two libraries,” said its chairman, Greg Ansty of Tarnbrook.",
]


@pytest.mark.parametrize("sentence", GOOD)
def test_complete_sentence_stands_alone(sentence: str) -> None:
    """A sentence that names what it speaks of may be printed."""
    assert is_self_contained(sentence)


@pytest.mark.parametrize("sentence", BAD)
def test_dangling_sentence_does_not(sentence: str) -> None:
    """A sentence that leans on another, asks, or breaks off may not."""
    assert not is_self_contained(sentence)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        (
            "Er sagte am Abend, dass die Feuerwehr den Brand noch nicht gelöscht habe.",
            "de",
        ),
        (
            "Sin embargo, el ayuntamiento cerró dos bibliotecas en el centro urbano.",
            "es",
        ),
        (
            "Cependant, la ville a fermé deux bibliothèques au centre cet automne.",
            "fr",
        ),
        ("他还说，图书馆将在秋天关闭，市民可以到邻近的区借书。", "zh"),
        ("市长说：“图书馆将在秋天关闭，市民可以到邻近的区借书。", "zh"),
        ("图书馆将在秋天关闭吗？市民可以到邻近的区借书吗？", "zh"),
    ],
)
def test_other_languages_have_their_own_openers(sentence: str, language: str) -> None:
    """Pronouns and connectives dangle in German, Spanish and French as well."""
    assert not is_self_contained(sentence, language)


def test_scripts_without_blanks_are_measured_by_letters() -> None:
    """A Chinese sentence is one run of letters, and long enough to be printed."""
    assert is_self_contained("市议会周一通过预算，两座图书馆将在秋天关闭。", "zh")
    assert not is_self_contained("图书馆关闭。", "zh")


def test_sentence_of_a_script_without_stops_stands_alone() -> None:
    """Thai ends no sentence with a mark."""
    assert is_self_contained("เทศบาลประกาศว่าท่าเรือข้ามฟากจะกลับมาเปิดในวันจันทร์หน้า", "th")
