"""Three versions of a file's blocks become one, and the editor's words win."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.emit.merge import Written, match_blocks, merge_blocks
from briefing.model import BlockKind
from briefing.text.markdown import (
    MarkdownBlock,
    join_blocks,
    mark_block,
    read_blocks,
    write_block,
)

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


def written(texts: list[str]) -> list[Written]:
    """Return paragraphs as the machine writes them, named by their words."""
    return [Written(id=text, kind=BlockKind.PARAGRAPH, markdown=text) for text in texts]


def found(texts: list[str]) -> tuple[MarkdownBlock, ...]:
    """Return paragraphs as they stand in a file."""
    kind = BlockKind.PARAGRAPH
    return read_blocks(
        join_blocks([(kind, mark_block(kind, write_block(kind, t))) for t in texts])
    )


def merged(fresh: list[str], recorded: list[str], now: list[str]) -> list[str]:
    """Return the texts that a run leaves in the file."""
    result = merge_blocks(written(fresh), written(recorded), found(now))
    return [markdown for _, markdown in result.blocks]


@given(BODIES, BODIES)
def test_without_edits_the_machine_has_its_way(
    fresh: list[str], last: list[str]
) -> None:
    """An untouched file becomes what the machine would write today."""
    assert sorted(merged(fresh, last, last)) == sorted(fresh)


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
    matches = match_blocks(written(texts), found(texts[::-1] + texts))
    claimed = [match.index for match in matches if match is not None]
    assert sorted(claimed) == sorted(set(claimed))


def test_a_reworded_block_is_the_same_block() -> None:
    """Half of the words in order make it an emendation, fewer an insertion."""
    last = written(["The ferry strike ended after eleven days on Tuesday."])
    (near,) = match_blocks(last, found(["The ferry strike ended after twelve days."]))
    (far,) = match_blocks(last, found(["A remark of ours about something else."]))
    assert near is not None
    assert not near.is_exact
    assert far is None


def test_both_changed_is_told_with_both_wordings() -> None:
    """The editor's wording stays, and the machine's new one is reported."""
    result = merge_blocks(
        written(["The strike ended after eleven days in March."]),
        written(["The strike ended after eleven days."]),
        found(["The strike ended after twelve days."]),
    )
    assert [text for _, text in result.blocks] == [
        "The strike ended after twelve days."
    ]
    assert result.conflicts == (
        (
            "The strike ended after twelve days.",
            "The strike ended after eleven days in March.",
        ),
    )
