"""Verbs and phrases of English that tell which way a date lies.

Checked against the golden cases and on the development half of TempEval-3; re-run
tests/text/test_tense.py and the scorer of dates.
"""

from __future__ import annotations

# Nouns and verbs whose infinitive lies ahead: "agreed to sell", "a plan to sell".
# Implicative verbs (began, failed, managed to) are not among them: what they govern
# has happened or not (Karttunen, "Implicative verbs", Language 47, 1971).
_AHEAD = (
    r"(?:agree[ds]?|agreements?|plans?|proposals?|promise[ds]?|vow(?:s|ed)|pledge[ds]?"
    r"|threaten(?:s|ed)|invite[ds]?|invitations?|order(?:s|ed)|ask(?:s|ed)|urge[ds]?"
    r"|subpoenaed|decisions?|decided|deadline|bid|deals?|offer(?:s|ed)?|proposed"
    r"|scheduled|expects?|expected|hopes?|hoped|intends?|wants?|wanted|vows|aims?)"
)

# Longer ones first: a cue goes on with the verb that it governs.
FUTURE_CUES = (
    r"(?:will|shall|would|must|may|won[’']t)(?: not| also| then| [a-z]+ly)? be [a-z]+",
    (
        r"(?:(?:is|are|was|were) )?to be (?:[a-z]+(?:ed|en|eld|ilt)|made|sold|sent|paid"
        r"|put|set|shown|found|told)"
    ),
    *("will", "shall", "upcoming", "forthcoming", "scheduled", "slated"),
    *("anticipated", "approaches", "approaching", "looms", "would", "must", "may"),
    r"won[’']t",
    r"[a-z]+[’']ll",
    r"(?:is|are|was|were) (?:set|due|expected|planned|likely) (?:to|for|on|in)",
    r"(?:plan|hope|intend)(?:s|n?ed|n?ing)? (?:to|for|on|an?)",
    r"hoping (?:to|for)",
    r"(?:looking|look|looks) (?:to|ahead|forward)",
    rf"{_AHEAD} (?:[\w’'.-]+ ){{0,3}}to [a-z]+",
    r"ha(?:s|ve) (?:scheduled|planned|called)",
    r"(?:is|are) calling for",
    "payable",
    "effective",
    "record date",
    "of record",
    "paves? the way for",
    *("going to", "set for", "set to", "due on", "due in", "later this"),
    *("expected to", "expects to", "aims? to", "is to", "are to"),
)
# These tell only of a date right behind them.
NEXT_TO_DATE_CUES = (
    *("ahead of", "until", "till", "by", "as soon as", "as early as", "through"),
    # What is scheduled is told in the present (Quirk et al., A Comprehensive Grammar
    # of the English Language, 1985, 4.45): "it starts in June". "A start in June" is
    # no verb, so that the plural's form needs a pronoun.
    (
        r"(?:starts|begins|opens|ends|expires|takes effect|comes into force"
        r"|(?:[Tt]hey|[Ww]e|which|that|who) (?:start|begin|open|end|expire|take effect"
        r"|come into force)) (?:on|in|from|at)"
    ),
)
PAST_CUES = (
    *("said", "says", "told", "met", "held(?! (?:in|on|at))", "was", "were", "had"),
    *("did", "took", "came", "went", "began", "broke", "won", "lost", "made", "gave"),
    *("left", "rose", "fell", "became", "found", "sent", "saw", "wrote", "spoke"),
    *("led", "brought", "bought", "sold", "thought", "caught", "shot", "flew", "grew"),
    *("knew", "threw", "paid", "built", "kept", "ran", "drew", "stood", "drove", "got"),
    *("chose", "rode", "struck", "swept", "fought", "taught", "heard", "sank", "sang"),
    *("posted", "set aside", "set up", "set off", "put"),
    *("could not", "couldn[’']t", "since", "ago", "earlier this", "back in"),
    *(r"ha(?:s|ve) been", r"ha(?:s|ve) [a-z]+(?:ed|en)"),
    (
        r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bits )(?<!\btheir )(?<!\bof )"
        r"(?<!\bfor )(?!need|speed|indeed|hundred|embed)[a-z]{2,}ed"
    ),
)
