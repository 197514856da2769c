"""Whether a sentence can stand alone on a briefing."""

# ruff: noqa: RUF001 - marks as other scripts print them

from __future__ import annotations

import re

from briefing.text.stops import ASKING, FULL_STOPS
from briefing.text.unspaced import count_unspaced, is_stopless
from briefing.text.words import find_words, is_stop_word, stem

# Bounds of a key point in words: shorter ones say little, longer ones are not read.
FEWEST_WORDS = 9
MOST_WORDS = 48

# Closed classes, written down from the grammars of the languages. A sentence that
# opens so continues the one before it.
_OPENERS = {
    "en": r"""he|she|it|they|his|her|hers|its|their|theirs|him|them
        |this|that|these|those|such|here|there|both|neither|either|another|others
        |however|but|and|or|nor|so|yet|also|too|still|thus|hence|then|therefore|instead
        |meanwhile|moreover|furthermore|nevertheless|nonetheless|otherwise|besides
        |similarly|likewise|consequently|accordingly|additionally|finally|indeed
        |later|afterwards|earlier|previously|since then|as a result|in addition
        |in turn|in contrast|by contrast|in response|in return|in particular
        |in other words|for example|for instance|for (?:this|that|these)
        |after (?:this|that|all|which)
        |at the same time|on the other hand|on the contrary|of course|even so
        |because of (?:this|that)|despite (?:this|that)|in (?:this|that)|until then
        |together(?! with)|read (?:below|more|also|on)|see (?:below|also|above)
        |when asked|asked (?:about|whether|if|why|how)|which|who|whose|not only that
        |first|second|secondly|third|thirdly|the (?:former|latter|same|other|others)
        |among (?:them|these|those)|some(?! \d)|many|most of (?:them|these|those)
        |one of them|yes|no(?=,)|well(?=,)|sure(?=,)""",
    "de": """er|sie|es|wir|ich|ihr|ihre|sein|seine|dies|diese|dieser|dieses|diesem
        |diesen|das|dabei|damit|dafür|dagegen|daher|darum|deshalb|deswegen|dadurch
        |daraufhin|danach|dann|dort|hier|jedoch|aber|und|oder|doch|allerdings|außerdem
        |zudem|auch|trotzdem|dennoch|stattdessen|inzwischen|zuvor|später|so|solche
        |beide|denn|ferner|somit|folglich|hingegen|schließlich|zum beispiel""",
    "es": """él|ella|ellos|ellas|ello|esto|eso|aquello|este|esta|estos|estas|ese|esa
        |esos|esas|su|sus|pero|y|o|sin embargo|no obstante|además|también|así|entonces
        |luego|después|por eso|por ello|por tanto|por lo tanto|en cambio|mientras tanto
        |ambos|ambas|allí|aquí|asimismo|por otra parte|de hecho|por ejemplo|antes""",
    "fr": """il|elle|ils|elles|ce|cet|cette|ces|cela|ceci|ça|c'est|son|sa|ses|leur|leurs
        |mais|et|ou|or|donc|cependant|toutefois|pourtant|néanmoins|ainsi|alors|puis
        |ensuite|en outre|de plus|aussi|en revanche|par ailleurs|tous deux|là|ici""",
}
# Nouns that point back at what was told before rather than name a thing.
_POINTING = """statement|effort|efforts|move
    |decision|announcement|comment|comments|remark|remarks
    |development|developments|news|incident|response|step|steps|group|groups|pair|duo
    |two|three|trio|latter|former|result|results|change|changes|response|proposal|plan
    |figure|figures|finding|findings|measure|measures|visit|report|issue|situation"""


# Marks and blanks that may stand before the first word.
_BEFORE = r"[\s“”\"'‘’«»„(\[–—-]*"


def _join(table: str) -> str:
    """Return a pattern for any of the words that bars part in *table*."""
    words = "|".join(" ".join(part.split()) for part in table.split("|"))
    return rf"(?:{words})(?![\w-])"


_DANGLING = {
    language: re.compile(_BEFORE + _join(table), re.IGNORECASE)
    for language, table in _OPENERS.items()
}
# Chinese sets no blanks: what follows the word does not tell that it has ended.
_DANGLING["zh"] = re.compile(
    _BEFORE
    + "(?:他|她|它|这|那|该|其|此|但|而|并|不过|因此|然而|所以|于是|同时|另外|对此"
    "|随后|之后|目前为止|與此|這|該|對此|隨後|於是)"
)
# "The move" points back, "the move to Lyon" does not.
_POINTER = re.compile(
    rf"{_BEFORE}the\s+{_join(_POINTING)}(?!\s+(?:of|by|on|to|for|in|between)\s)",
    re.IGNORECASE,
)
# "said this on Monday", "in turn": points back from the middle of the sentence.
_BACKWARD = re.compile(
    rf"(?<!\w)(?:this\s+(?:on|in|at|to|for|by|with|as|when|while|after|before)\b"
    rf"|(?:this|these|those|such)\s+{_join(_POINTING)})"
    r"|(?<!\w)in turn(?!\w)|(?<!\w)(?:did|do|does|doing|done) so(?!\w)",
    re.IGNORECASE,
)
# Persons that a sentence must have named before it speaks of them so.
_PERSONAL = re.compile(
    r"(?<![\w’'])(?:he|she|him|his|her|hers)(?![\w-])", re.IGNORECASE
)
_FIRST_PERSON = re.compile(
    r"(?<![\w.])(?:I|we|We|our|Our|us|my|My|you|your|You|Your)(?![\w.])"
)
# A sentence that opens so names somebody only after its first clause.
_NO_SUBJECT = re.compile(
    _BEFORE
    + _join(
        """after|before|in|on|at|by|for|from|during|with|without|when|while|as|if|since
        |until|despite|under|over|through|about|among|against|once|though|although
        |because|perhaps|hours|days|weeks|months|years|minutes|asked|according|just
        |even|only|now|today|yesterday|when"""
    )
    + r"|\s*[\w-]+(?:ing|ly|ed)\b",
    re.IGNORECASE,
)
# “...,” said its chairman: of whom only the sentence before tells.
_OWNED_SPEAKER = re.compile(r"\W*[a-z]+\s(?:its|their|his|her)\s")
# The words below a picture, which stand in the text of some pages.
_CAPTION = re.compile(
    r"\s*(?:(?:file|portrait)\s)?(?:photo|photograph|image|picture|portrait|shot)\b"
    r"(?:\s\w+)?\s(?:of|by|from)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|«[^»]*»|„[^“”]*[“”]|‘[^’]*’(?!\w)")
_MARKS = (("“", "”"), ("«", "»"), ("「", "」"), ("『", "』"), ("（", "）"))
_END = re.compile(rf"[{FULL_STOPS}!！…][”\"’»)\]」』）]*$")
_ASKS = re.compile(rf"[{ASKING}]")
_ALL_QUOTED = re.compile(r"[“\"«„「『][^”\"»」』]*[”\"»」』][.,。，]?")


def is_self_contained(sentence: str, language: str | None = "en") -> bool:
    """Tell whether a reader understands *sentence* without the one before it.

    Args:
        sentence: One sentence of a paragraph, plain text.
        language: ISO 639-1; ``None`` counts as English. Of a language without a
            table only marks, length and form are judged.

    """
    count = count_unspaced(sentence) or len(find_words(sentence))
    if not FEWEST_WORDS <= count <= MOST_WORDS:
        return False
    if (
        not (_END.search(sentence) or is_stopless(sentence))
        or _ASKS.search(sentence)
        or _is_caption(sentence)
    ):
        return False
    if not has_closed_marks(sentence) or _ALL_QUOTED.fullmatch(sentence):
        return False
    first = sentence.lstrip("“\"'‘«„([¿¡ ").split(" ")[0]
    if first.islower():  # "eBay" opens a sentence, "and" goes on with one
        return False
    dangling = _DANGLING.get(language or "en")
    if dangling is not None and dangling.match(sentence):
        return False
    return language not in (None, "en") or _names_its_persons(sentence)


def _is_caption(sentence: str) -> bool:
    return (
        "(left)" in sentence or "(right)" in sentence or bool(_CAPTION.match(sentence))
    )


def has_closed_marks(sentence: str) -> bool:
    """Tell whether every quotation mark and bracket of *sentence* has its partner."""
    if sentence.count('"') % 2 or sentence.count("(") != sentence.count(")"):
        return False
    return all(sentence.count(left) == sentence.count(right) for left, right in _MARKS)


def _names_its_persons(sentence: str) -> bool:
    """Tell whether English pronouns and pointing nouns have something to point at."""
    if _POINTER.match(sentence):
        return False
    bare = _QUOTED.sub(lambda match: " " * len(match[0]), sentence)
    if _FIRST_PERSON.search(bare) or _BACKWARD.search(bare):
        return False
    if _OWNED_SPEAKER.match(bare):
        return False
    pronoun = _PERSONAL.search(bare)
    return pronoun is None or _names_somebody(bare[: pronoun.start()])


def _names_somebody(before: str) -> bool:
    """Tell whether the words before a pronoun name whom it may stand for."""
    words = find_words(before)
    if any(
        word.text[0].isupper() and not is_stop_word(word.folded) and at > 0
        for at, word in enumerate(words)
    ):
        return True
    # "Burns, 64, died after his car ...", "A driver lost her licence", yet neither
    # "Hours after his arrest" nor "Officials said he".
    telling = [word for word in words if not is_stop_word(word.folded)]
    if not telling or _NO_SUBJECT.match(before):
        return False
    is_name = re.match(rf"{_BEFORE}[^\W\d_]+,", before) is not None  # "Burns, 64,"
    return is_name or stem(telling[0].folded) == telling[0].folded
