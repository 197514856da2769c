"""Three versions of a file's blocks become one, and the editor's words win."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.emit.matching import Known, match_blocks
from briefing.emit.merge import Fresh, Merged, find_conflicts, merge_blocks
from briefing.emit.slots import Slot, Wording, find_wording
from briefing.model import BlockKind
from briefing.text.margins import join_blocks
from briefing.text.markdown import MarkdownBlock, read_blocks

WORDS = [
    "harbour",
    "strike",
    "ferry",
    "union",
    "wages",
    "crossing",
    "captain",
    "winter",
    "port",
    "island",
]
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=3, max_size=8).map(" ".join)
BODIES = st.lists(SENTENCES, max_size=7, unique=True)


def wording(text: str) -> Wording:
    """Return a paragraph's words."""
    return Wording(kind=BlockKind.PARAGRAPH, markdown=text)


def written(texts: list[str]) -> list[Slot]:
    """Return paragraphs as they are remembered, named by their words."""
    return [
        Slot(id=text, digest=wording(text).digest, words=wording(text))
        for text in texts
    ]


def merge(fresh: list[str], slots: list[Slot], now: list[str]) -> Merged:
    """Return what a run leaves, the machine's paragraphs named by their words."""
    blocks = [Fresh(id=text, wording=wording(text)) for text in fresh]
    return merge_blocks(slots, blocks, found(now), prefix="p")


def found(texts: list[str]) -> tuple[MarkdownBlock, ...]:
    """Return paragraphs as they stand in a file."""
    return read_blocks(join_blocks([wording(text) for text in texts]))


def merged(fresh: list[str], recorded: list[str], now: list[str]) -> list[str]:
    """Return the texts that a run leaves in the file."""
    result = merge(fresh, written(recorded), now)
    return [piece.wording.markdown for piece in result.pieces]


def match(last: list[str], now: list[str]) -> tuple[int | None, ...]:
    """Return which of the last paragraphs each one now is."""
    known = [
        Known(standing=wording(text).digest, wordings=(wording(text),)) for text in last
    ]
    return match_blocks(known, [find_wording(block) for block in found(now)]).known


@given(BODIES, BODIES)
def test_without_edits_the_machine_has_its_way(
    fresh: list[str], last: list[str]
) -> None:
    """An untouched file becomes what the machine would write today."""
    assert merged(fresh, last, last) == fresh


@given(BODIES, st.data())
def test_without_news_the_editor_has_their_way(
    last: list[str], data: st.DataObject
) -> None:
    """Deleted, inserted, reordered: what the editor left is what stays."""
    now = data.draw(st.permutations(last).map(lambda texts: texts[1:]))
    own = data.draw(st.lists(SENTENCES.map(lambda text: f"Ours: {text}"), max_size=3))
    for text in own:
        now.insert(data.draw(st.integers(0, len(now))), text)
    assert merged(last, last, now) == now


@given(BODIES, BODIES, BODIES)
def test_no_words_of_the_editor_are_lost(
    fresh: list[str], last: list[str], now: list[str]
) -> None:
    """Whatever else happens, a block that is not the machine's stays."""
    left = merged(fresh, last, now)
    for text in now:
        assert text in left or text in last


@given(BODIES)
def test_each_block_is_matched_once(texts: list[str]) -> None:
    """No recorded block is claimed by two found ones."""
    claimed = [one for one in match(texts, texts[::-1] + texts) if one is not None]
    assert sorted(claimed) == sorted(set(claimed))


def test_a_reworded_block_is_the_same_block() -> None:
    """Half of the words in order make it an emendation, fewer an insertion."""
    last = ["The ferry strike ended after eleven days on Tuesday."]
    assert match(last, ["The ferry strike ended after twelve days."]) == (0,)
    assert match(last, ["A remark of ours about something else."]) == (None,)


FIRST = "The strike ended."
SECOND = "The union said its members would go back to work on Wednesday at six."
THIRD = "The company said it would pay the wages of the first three days."


def test_a_split_leaves_the_id_on_the_first_part() -> None:
    """Also where the first part is the shorter one."""
    assert match([f"{FIRST} {SECOND}", THIRD], [FIRST, SECOND, THIRD]) == (0, None, 1)
    assert match([f"{SECOND} {FIRST}"], [SECOND, FIRST]) == (0, None)


def test_a_remark_before_a_reworded_block_is_no_part_of_it() -> None:
    """An insertion takes no id of the block that follows."""
    now = ["A remark of ours.", SECOND.replace("six", "seven")]
    assert match([SECOND], now) == (None, 0)


def test_a_merged_block_keeps_both_ids() -> None:
    """It is one of the two, and takes the other one in."""
    result = merge([SECOND, THIRD], written([SECOND, THIRD]), [f"{SECOND} {THIRD}"])
    assert [piece.wording.markdown for piece in result.pieces] == [f"{SECOND} {THIRD}"]
    slots = [one.slot for one in result.kept]
    inside = [slot for slot in slots if slot.into is not None]
    assert [slot.into for slot in inside] == [
        slot.id for slot in slots if slot.into is None
    ]
    assert find_conflicts(slots, "x.md") == ()


def test_both_changed_is_told_until_it_is_settled() -> None:
    """The editor's wording stays, and the machine's new one is reported each time."""
    fresh = ["The strike ended after eleven days in March."]
    mine = ["The strike ended after twelve days."]
    slots = written(["The strike ended after eleven days."])
    for _ in range(3):
        result = merge(fresh, slots, mine)
        slots = [one.slot for one in result.kept]
        assert [piece.wording.markdown for piece in result.pieces] == mine
        (conflict,) = find_conflicts(slots, "x.md")
        assert (conflict.mine, conflict.theirs) == (mine[0], fresh[0])
    # The machine comes round to the editor's wording.
    result = merge(mine, slots, mine)
    assert find_conflicts([one.slot for one in result.kept], "x.md") == ()


def test_an_id_outlives_the_machines_words_too() -> None:
    """A block that a better rule rewords is the same block."""
    result = merge([SECOND.replace("six", "noon")], written([SECOND]), [SECOND])
    (one,) = result.kept
    assert one.slot.id == SECOND
    assert result.pieces[0].wording.markdown.endswith("noon.")


def test_a_removal_outlives_a_rule_that_comes_and_goes() -> None:
    """What the editor deleted stays away when the machine writes it again."""
    slots = [one.slot for one in merge([SECOND], written([SECOND]), []).kept]
    slots = [one.slot for one in merge([], slots, []).kept]
    assert merge([SECOND], slots, []).pieces == ()
