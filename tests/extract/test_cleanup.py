"""Which lines are the article: steps that look at more than one line."""

from __future__ import annotations

from tests.extract.ferry import BODY, read_lines

from briefing.extract import extract_entry
from briefing.ingest import read_article
from briefing.model import BlockKind

TITLE = "Dockers return to work after talks"
TEXT = tuple(f"{line[:-1]}, on quay {n}." for n in (1, 2) for line in BODY)
SCENE = "The first ferry of the year leaves the old harbour in heavy fog."


def _kinds(*lines: str) -> dict[str, BlockKind]:
    article = read_article("\n".join(lines).encode(), "article.txt")
    return {block.text: block.kind for block in extract_entry(article).blocks}


def test_short_paragraph_above_a_credit_is_its_caption() -> None:
    """Below the headline, a sentence with a credit under it tells a picture."""
    kinds = _kinds(TITLE, SCENE, "Photo: Ada Example", *BODY)
    assert kinds[SCENE] is BlockKind.CAPTION
    assert all(kinds[line] is BlockKind.PARAGRAPH for line in BODY)


def test_paragraph_of_the_text_above_a_credit_stays_one() -> None:
    """Where text stands before it, a paragraph above a credit is text as well."""
    kinds = _kinds(TITLE, BODY[0], BODY[1], "Photo: Ada Example", BODY[2])
    assert kinds[BODY[1]] is BlockKind.PARAGRAPH


def test_paragraph_half_as_long_as_the_others_is_a_caption() -> None:
    """Among the text, a short sentence with its maker below it tells a picture."""
    for credit in ("Photo: Ada Example", "© Harbour Post/Ada Example"):
        kinds = _kinds(TITLE, BODY[0], SCENE, credit, *BODY[1:])
        assert kinds[SCENE] is BlockKind.CAPTION


def test_agency_alone_below_a_sentence_is_no_maker() -> None:
    """An agency's name on a line of its own may be the report's."""
    kinds = _kinds(TITLE, BODY[0], SCENE, "Reuters", *BODY[1:])
    assert kinds[SCENE] is BlockKind.PARAGRAPH


def test_speech_above_a_credit_is_no_caption() -> None:
    """What opens with a quotation mark is somebody's words."""
    words = "“We are glad to be back on the quay at last,” said Ada Example."
    kinds = _kinds(TITLE, words, "Photo: Ada Example", *BODY)
    assert kinds[words] is BlockKind.PARAGRAPH


def test_credit_itself_is_removed() -> None:
    """The caption stays without the line that names the picture's maker."""
    kept, removed = read_lines(TITLE, SCENE, "Photo: Ada Example", *BODY)
    assert kept == [SCENE, *BODY]
    assert removed["Photo: Ada Example"] == "picture-credit"


def test_lines_between_two_pitches_go_with_them() -> None:
    """What a subscription offers stands between two invitations to take it."""
    offer = (
        "Puzzles every day, the tides, and all that our reporters see in the harbour."
    )
    invitation = "Sign up for our newsletter"
    kept, removed = read_lines(
        TITLE, *BODY[:2], invitation, offer, "Already a subscriber? Log in", BODY[2]
    )
    assert kept == list(BODY)
    assert removed[offer] == "between-pitches"


def test_lines_below_one_pitch_stay() -> None:
    """A pitch between paragraphs takes nothing with it."""
    kept, _ = read_lines(TITLE, BODY[0], "Sign up for our newsletter", *BODY[1:])
    assert kept == list(BODY)


def test_question_may_be_asked_again() -> None:
    """In an interview with several people the same question stands more than once."""
    question = "What did you think when you first heard that the port would open again?"
    lines = [BODY[0], question, BODY[1], question, BODY[2]]
    kept, _ = read_lines(TITLE, *lines)
    assert kept == lines


def test_what_stands_below_the_writers_name_tells_of_the_writer() -> None:
    """At the foot, a paragraph under the writer's name and office is a biography."""
    office = "Harbour correspondent"
    life = "Since 2019 on the quay. Likes ships of all kinds, the sea and long walks."
    kept, removed = read_lines(
        TITLE, "By Ada Example", *BODY, "Ada Example", office, life
    )
    assert kept == list(BODY)
    assert removed[life] == removed[office] == "about-the-writer"


def test_name_behind_a_label_heads_a_biography() -> None:
    """A heading such as "About" and the writer's name does so in any language."""
    life = "As the youngest of our desk she knows all boats of the harbour by name."
    for label in ("About Ada Example", "Über Ada Example", "Sobre Ada Example"):
        kept, removed = read_lines(TITLE, "By Ada Example", *TEXT, label, life)
        assert kept == list(TEXT)
        assert removed[life] == "about-the-writer"


def test_life_of_a_newsroom_s_own_goes_and_of_a_person_told_about_stays() -> None:
    """Who works for a newsroom may be the news itself."""
    lives = (
        "Ben Sample ist Redakteur im Ressort Hafen und lebt seit Jahren am alten Kai.",
        "Ben Sample est journaliste au service du port et vit depuis dix ans au quai.",
        "Ben Sample es periodista de la sección del puerto y vive en el viejo muelle.",
    )
    for life in lives:
        assert read_lines(TITLE, *TEXT, life)[0] == list(TEXT)
        told = "The police let Ben Sample go after one night, as his paper had asked."
        assert read_lines(TITLE, told, *TEXT, life)[0] == [told, *TEXT, life]


def test_what_stands_below_a_speakers_name_stays() -> None:
    """Amid the text, a name above a paragraph may be that of who speaks next."""
    kept, _ = read_lines(
        TITLE, "By Ada Example", *BODY, "Ada Example", SCENE, BODY[0] + "!", *BODY[1:]
    )
    assert SCENE in kept
