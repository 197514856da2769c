"""Words that report speech, in all their forms, by how they do it."""

from __future__ import annotations

from enum import StrEnum


class CueKind(StrEnum):
    """How a cue reports words."""

    SAY = "say"  # "said", "told": what follows or stands before it was said
    THINK = "think"  # "believes", "hopes": reports words only of a person
    NAME = "name"  # "called it", "described as": gives a thing the quoted words
    ACCORDING = "according"  # "according to"; the speaker follows


# General English, gathered from the verbs of communication in B. Levin, English Verb
# Classes and Alternations (1993), sections 37.1-37.13 and 29.1-29.4, and the speech
# tags of news style books.
_SAY = """
    accuse acknowledge add address admit admonish advise advocate affirm agree
    allege allow announce answer apologize apologise appeal applaud argue ask assail
    assert assure attest avow beg bemoan berate blame blast blog boast brag
    broadcast caution challenge charge chide cite claim clarify comment complain
    concede conclude condemn confess confide confirm congratulate contend continue
    convey counsel counter criticize criticise cry declare decline decry defend
    demand denounce deny deplore detail disagree disclose dismiss dispute echo
    elaborate email emphasize emphasise enthuse exclaim exhort explain explode
    express gush hint imply inform insist instruct interject interrupt invoke joke
    jest lament lash laugh lecture list mock moan mention mumble muse mutter note
    object observe offer opine order plead pledge point post praise pray predict
    proclaim profess promise pronounce propose protest question quip quote rail read
    reaffirm reason reassure rebuff rebuke recall recommend recount refer reflect
    refute reiterate reject relate relay remark remind repeat reply report request
    resolve respond retort reveal ridicule say scoff scold scream shout shoot sigh
    signal slam sneer snap speak specify spell state stipulate stress submit suggest
    summarize summarise swear sum talk tease tell testify tout threaten thank tweet
    underline underscore urge utter vow voice volunteer wail warn whisper wonder
    write yell bristle fume groan holler intone inveigh lambast lambaste chant joke
    sing recite reckon trumpet preach begin conclude chime retweet text surmise
    react grouse gripe grumble chuckle deadpan posit theorize theorise venture vent
    marvel crow gloat beam crack bark blurt thunder snarl hiss rant rage fire attack
    speculate hypothesize hypothesise guess pen snark share lambaste exult smirk
    shrug deride disparage extol extoll hail laud preface tick concur hammer
    reproach estimate credit command coach indicate
"""
_THINK = """
    believe think feel hope expect fear consider know want mean find view see decide
    doubt understand love envision imagine worry regret appear seek complain like
    hate prefer wish insist value promise plan intend pledge
"""
_NAME = """
    call describe characterize characterise label dub brand term deem portray depict
    paint cast name regard denounce rate pronounce declare dismiss bill classify
    trumpet hail tag title refer
"""

_IRREGULAR = {
    "say": ("said",),
    "tell": ("told",),
    "write": ("wrote", "written"),
    "speak": ("spoke", "spoken"),
    "swear": ("swore", "sworn"),
    "think": ("thought",),
    "feel": ("felt",),
    "know": ("knew", "known"),
    "mean": ("meant",),
    "find": ("found",),
    "see": ("saw", "seen"),
    "understand": ("understood",),
    "read": ("read",),
    "cast": ("cast",),
    "shoot": ("shot",),
    "spell": ("spelled", "spelt"),
    "begin": ("began", "begun"),
    "seek": ("sought",),
    "sing": ("sang", "sung"),
    "cry": ("cried",),
}
# Verbs whose last consonant is doubled before -ed and -ing.
_DOUBLED = frozenset(
    """
    admit submit quip brag slam snap beg dub chat refer sum rebut plan tag label signal
    """.split()  # noqa: SIM905
)
# Nouns and adjectives far more often than verbs in this form.
_NOT_VERBS = frozenset(
    """
    address appeals attack attacks bill bills blog blogs brand brands broadcast cast
    challenges charge charges conclude detailed email emails exploded fear fears
    fire fired fires guess hopes label labels like likes list lists mean means name
    names offer offers order orders plan plans point pointing post posts question
    questions rage rate rates react related share shares shot sing spell spells tag
    tags term terms text texts title titled titles value values views
    """.split()  # noqa: SIM905
)


def _forms(verb: str) -> frozenset[str]:
    """Return the forms of an English verb."""
    irregular = _IRREGULAR.get(verb)
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        third = verb + "es"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        third = verb[:-1] + "ies"
    else:
        third = verb + "s"
    if verb in _DOUBLED:
        doubled = verb + verb[-1]
        past, participle = doubled + "ed", doubled + "ing"
        extra = {verb + "ed", verb + "ing"} if verb in {"label", "signal"} else set()
        return frozenset({verb, third, past, participle, *extra})
    if verb.endswith("e") and not verb.endswith(("ee", "ye")):
        past, participle = verb + "d", verb[:-1] + "ing"
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        past, participle = verb[:-1] + "ied", verb + "ing"
    else:
        past, participle = verb + "ed", verb + "ing"
    return frozenset({verb, third, participle, *(irregular or (past,))})


def _table() -> dict[str, tuple[str, CueKind]]:
    table: dict[str, tuple[str, CueKind]] = {}
    for words, kind in (
        (_SAY, CueKind.SAY),
        (_NAME, CueKind.NAME),
        (_THINK, CueKind.THINK),
    ):
        for verb in words.split():
            for form in sorted(_forms(verb) - _NOT_VERBS):
                table.setdefault(form, (verb, kind))
    return table


# Form to (verb, kind); a verb in two lists is of the first.
CUES = _table()

# Nouns that carry somebody's words: "Smith's claim that “...”", "a call to “...”".
SPEECH_NOUNS = frozenset(
    """
    accusation admission advice allegation announcement answer apology appeal
    argument assertion assessment assurance attack belief boast call caution charge
    claim comment complaint concern conclusion confession contention criticism
    declaration demand denial description desire email explanation fear hope idea
    insistence insult invitation joke lament letter line mantra message motto note
    notion objection observation opinion order phrase pledge plan plea post praise
    prediction proclamation promise proposal protest question quip quote reaction
    reason recommendation refrain remark reply report request resolution response
    rhetoric slogan speech statement suggestion talk term testimony threat tweet
    verdict view vision vow warning wish word words
    """.split()  # noqa: SIM905
)

# "X repeats what Y said": verbs and participles that hand on another's words.
ECHO_VERBS = frozenset({"echo", "reiterate", "repeat", "quote", "recall", "invoke"})
