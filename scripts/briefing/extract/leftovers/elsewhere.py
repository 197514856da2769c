# ruff: noqa: RUF001 - typographic marks are meant
"""What leads to other pages, and what readers added."""

from __future__ import annotations

import re

from briefing.extract.labels import bare
from briefing.extract.leftovers.row import (
    Leftover,
    anywhere,
    from_start,
    judged_by,
    set_into,
    whole_line,
)
from briefing.extract.leftovers.teaser_labels import TEASER_LABELS
from briefing.extract.leftovers.teaser_labels_translated import GLUED_TEASER_LABELS
from briefing.extract.leftovers.teaser_lines import TEASER_LINES
from briefing.extract.leftovers.translated import COMMENT_CALLS, COMMENTS
from briefing.extract.leftovers.translated_labels import TAGS
from briefing.text.stems import UNSPACED

_AFTER_LABEL = re.compile(r"\s?[:|>»：]\s*(?=\w)")


def _is_teaser_line(text: str) -> bool:
    return bare(text) in TEASER_LINES


def _opens_with_teaser_line(text: str) -> bool:
    """Say whether a label of several words stands before the headline it leads to."""
    mark = _AFTER_LABEL.search(text)
    if mark is None:
        return False
    label = bare(text[: mark.start()])
    return label in TEASER_LINES and (
        " " in label or UNSPACED.search(label) is not None
    )


ELSEWHERE: tuple[Leftover, ...] = (
    Leftover(
        name="comments",
        sentence="The comment section’s own lines are removed.",
        example="Comment (0)",
        matches=anywhere(
            r"^\W*(?:\d+|no|all|view|show|see|read|post|add|leave|write|join|hide|open|"
            r"sort|latest|load|submit|your|close|user|reader)?\W*(?:\d+|a|an|the|all|"
            r"more|new|your)?"
            rf"\W*(?:comments?|replies|kommentare?|{COMMENTS})"
            r"\W*(?:\d+|off|below|closed|section|here|"
            r"guidelines|"
            r"policy|rules|on this (?:article|story)|are (?:off|closed|moderated|now|"
            r"disabled|open|not).*|zum artikel|schreiben|cancel reply|loading|via "
            r".*)?\W*$",
            r"\b(?:join|start|be part of) the (?:conversation|discussion|debate)\b|"
            r"\bbe the first to (?:comment|reply|review|rate|know)|\bleave a (?:reply|"
            r"comment|"
            r"response|review)\b|\bcancel reply\b|\blet us know (?:what you think )?in "
            r"the comments|\bwhat do you think\?|\byour email address will not be",
            r"^\W*(?:report|flag) (?:this )?(?:comment|abuse)|^\W*have your say\b|"
            r"^\W*(?:do you )?have (?:you )?(?:a story|something to (?:say|share)|a "
            r"tip|"
            r"an opinion)\b|^\W*letters? to the editor\W*$",
            r"\bcomments? (?:policy|section|are (?:moderated|closed|subject))\b",
            *COMMENT_CALLS,
            r"^\W*share (?:or|and) comment on this (?:article|story)\b",
        ),
        longest=26,
    ),
    Leftover(
        name="tags",
        asks_reader=False,
        sentence="A list of tags or topics is removed: they repeat words of the text.",
        example="Tags: harbour strike dockers",
        matches=anywhere(
            r"^\W*(?:tags?|topics?|keywords?|key words|filed under|categor(?:y|ies)|"
            r"tagged(?: (?:as|in|with|under))?|posted (?:in|under)|in this (?:article|"
            r"story)|more about|article topics|story tags|related topics|read more "
            r"about|"
            r"explore (?:more )?topics|rubrik|ressort|companies mentioned|people "
            r"mentioned)\W*(?::.*|$)",
            *(rf"^\W*{label}\W*(?::.*|$)" for label in TAGS),
            r"^\W*#\w+(?:[\s,|/]+#\w+){0,12}\W*$",
            r"^\W*(?:tags|filed under|categories|topics) (?-i:[A-Z])",
        ),
        longest=40,
        heads_teasers=True,
    ),
    Leftover(
        name="previous-next",
        asks_reader=False,
        spares_speech=False,
        sentence="Links to the previous and the next article are removed.",
        example="NEXT Man finds lost anchor in antique shop",
        matches=from_start(
            r"\W*(?:PREV(?:IOUS)?|NEXT)\b",
            r"\W*(?:Prev|Previous|Next|Older|Newer)(?: (?:article|story|post|"
            r"entry|page|up|slide|image|Article|Story|Post|Entry|Up|Page))?\s*"
            r"(?::|»|«|›|‹|>|<|→|←|\||$)",
            r"\W*(?:Previous|Next|Older|Newer) (?:article|story|post|Article|Story|"
            r"Post|Posts|posts|Articles)\b",
            r"\W*(?:Vorheriger|Nächster) (?:Artikel|Beitrag)\b",
        ),
        longest=24,
    ),
    Leftover(
        name="see-also",
        asks_reader=False,
        spares_speech=False,
        sentence="A link to another article, set between the paragraphs under a label "
        "such as See also, is removed.",
        example="See also: Fishing boats find a new port",
        matches=anywhere(
            *set_into(r"^\W*(?:{})(?: ?[:|>»-])\W*\w", TEASER_LABELS),
            r"^\W*(?:read|related|more|watch|listen|see|also|video|podcast|photos|pics|"
            r"pictures|gallery|look|exclusive|opinion|analysis|explained|explainer|"
            r"recommended|trending|mehr|lesen|interview|live|download|next|dazu|"
            r"kommentar|hintergrund|quiz|in pictures|in photos|from the archives?)"
            r" ?[:>»|]\W*\w.{0,160}$",
            r"^(?-i:READ|WATCH|RELATED|SEE|LOOK|MORE|LISTEN|ALSO|DON'T MISS)\b"
            r"(?-i: (?:MORE|ALSO|NEXT|THIS|NOW))?(?:[.:|>-]\s+\S|\s+(?-i:[A-Z][a-z]))",
            r"^(?-i:Related|Recommended|Trending|Suggested|Popular) "
            r"(?-i:[A-Z]).{10,120}[^.]$",
            r"^(?-i:Read|See|Watch) (?:also|more|next|now)\b.{0,120}[^.]$",
            r"^also (?:on|from) [\w.-]+\.[a-z]{2,}\b",
            r"^read our (?:full|complete|in-depth)\b.{0,60}\b(?:reviews?|coverage|"
            r"story|reports?|guide|interview)(?: of .{3,60})?\W*$",
            rf"^\W*{GLUED_TEASER_LABELS}[^\w.]{{1,3}}(?-i:[\dA-ZÀ-ÞĀ-ŽА-ЯЁЄІΑ-Ω])",
            r"\(\+\)$",
        )
        + judged_by(_opens_with_teaser_line, TEASER_LINES),
        longest=34,
    ),
    Leftover(
        name="teasers",
        asks_reader=False,
        sentence="A list of other articles under a label such as Also read is removed, "
        "with all its lines up to the next running text.",
        example="Also read:",
        matches=(
            *whole_line(*TEASER_LABELS),
            *judged_by(_is_teaser_line, TEASER_LINES),
        ),
        longest=9,
        heads_teasers=True,
    ),
)
