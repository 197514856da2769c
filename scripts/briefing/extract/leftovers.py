"""Lines that a page leaves around and between the paragraphs of an article.

Each row of `LEFTOVERS` is one rule: it looks at one line alone, at its form and its
general words. The first row that matches names the rule in the receipt. A line of
running text longer than a rule's `longest` is never taken by it.

"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from briefing.extract.rules import Rule
from briefing.extract.units import Unit, plain
from briefing.extract.words import (
    CONTROLS,
    NETWORKS,
    SECTIONS,
    SHARE_FILLERS,
    SHARE_VERBS,
    TEASER_LABELS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover(Rule):
    """A rule that removes one line for what stands in it."""

    matches: Callable[[str], bool]  # on the line with plain quotes and dashes
    longest: int = 14  # words of a line that the rule may take
    heads_teasers: bool = False  # the lines under it, up to running text, go with it
    ends_article: bool = False  # it usually stands below the last paragraph


def find_leftover(unit: Unit) -> Leftover | None:
    """Return the first rule that removes *unit* for its own words, if any."""
    text = plain(unit.text)
    for rule in LEFTOVERS:
        if unit.words <= rule.longest and rule.matches(text):
            return rule
    return None


def _any(*patterns: str) -> Callable[[str], bool]:
    """Match where one of the patterns stands anywhere in the line."""
    pattern = re.compile("|".join(patterns), re.IGNORECASE)
    return lambda text: pattern.search(text) is not None


def _whole(*patterns: str) -> Callable[[str], bool]:
    """Match where one of the patterns is the whole line, but marks at its ends."""
    joined = "|".join(patterns)
    pattern = re.compile(rf"\W*(?:{joined})\W*", re.IGNORECASE)
    return lambda text: pattern.fullmatch(text) is not None


def _exact(*patterns: str) -> Callable[[str], bool]:
    """Match from the line's start, with capitals as written."""
    pattern = re.compile("|".join(patterns))
    return lambda text: pattern.match(text) is not None


_TOKEN = re.compile(r"[\w+.&'-]+!?")


def _is_control(text: str) -> bool:
    label = re.sub(r"^[\W_]+|[\W_]+$", "", text).casefold()
    return label in CONTROLS


def _is_sharing(text: str) -> bool:
    tokens = [token.strip(".'-").casefold() for token in _TOKEN.findall(text)]
    tokens = [token for token in tokens if token]
    known = NETWORKS | SHARE_VERBS | SHARE_FILLERS
    return (
        bool(tokens)
        and all(token in known or token.isdigit() for token in tokens)
        and any(token in NETWORKS | SHARE_VERBS for token in tokens)
    )


def _has_no_words(text: str) -> bool:
    return re.search(r"[^\W\d_]", text) is None


def _is_section_label(text: str) -> bool:
    tokens = re.findall(r"[\w.&]+", text.casefold())
    return (
        0 < len(tokens) <= 4  # noqa: PLR2004 - a label, not a sentence
        and not re.search(r"[.!?,:;]$", text)
        and all(token in SECTIONS or token in ("&", "and", "und") for token in tokens)
    )


_LANGUAGE_NOTE = (
    r"\bth(?:e|is) (?:article|story|text|post|page|report) (?:is|was|has been) "
    r"(?:originally )?(?:in|(?:published|written|translated)(?: \w+)? (?:in|from)|"
    r"(?:a |an )?(?:machine|automatic\w*)[- ]translat\w+)\b",
    r"^translated (?:from|by)\b",
    r"\b(?:machine|automatic(?:ally)?)[- ]translat(?:ed|ion)\b",
    r"^(?:read|see) (?:this|the) (?:article|story|original)(?: \w+)? in \w+$",
)

LEFTOVERS: tuple[Leftover, ...] = (
    Leftover(
        name="translation-notice",
        sentence="A note that the text was translated leaves the body and names the "
        "language that it was translated from.",
        example="The article is in Dutch",
        matches=_any(*_LANGUAGE_NOTE),
    ),
    Leftover(
        name="copyright",
        sentence="A copyright or licence notice is not the article's text.",
        example="© 2031 Harbour Post Ltd. All rights reserved.",
        matches=_any(
            r"^\W*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?: ?©| ?\(c\)|,? (?:19|20)\d\d|"
            r"\W*$| by\b| of\b| \w+ (?:19|20)\d\d))",
            r"©",
            r"\ball rights reserved\b",
            r"\balle rechte vorbehalten\b|\btous droits réservés\b|"
            r"\btodos los derechos\b|\btutti i diritti riservati\b",
            r"\bmay not be (?:published|reproduced|copied|rewritten|redistributed)\b",
            r"\bnot to be reproduced\b|\bno part of this (?:article|publication|site)\b",
            r"無断転載|All contents?\b.*\bcopyright",
        ),
        longest=70,
        ends_article=True,
    ),
    Leftover(
        name="advertisement",
        sentence="A label that sets off an advertisement is removed.",
        example="Story continues below advertisement",
        matches=_whole(
            r"(?:advertisement|advertising|advertisment|ads?|ad feedback|anzeige|"
            r"werbung|publicidad|publicité|pubblicità|reklama|reklame|annons|"
            r"advertentie|iklan|реклама|広告|광고|sponsored(?: \w+){0,2}|supported by|"
            r"promoted(?: \w+)?|paid (?:post|content|program|partnership)|"
            r"presented by\b.*|partner content|branded content)(?: -.*| \d+)?",
            r"(?:article|story|text)? ?(?:continues?|continued) (?:below|after|beneath)"
            r"(?: (?:this|the|advertisement|ads?|video|promotion|newsletter))*(?: \w+)?",
            r"(?:this|the) (?:advertisement|ad) has not loaded yet.*",
            r"advertis?ement\W.*|scroll (?:down )?to continue.*|"
            r"(?:close|skip|hide|report|remove) (?:this )?ads?(?:vertisement)?|"
            r"thank you for (?:reading|your patience|watching).*",
        ),
    ),
    Leftover(
        name="affiliate-note",
        sentence="A note that the page earns money through its links is removed.",
        example="When you buy through links on our site, we may earn a commission.",
        matches=_any(
            r"\b(?:purchase|buy|shop|links?|products?)\b.{0,120}\b(?:earn|receive|get|"
            r"collect|paid)\b.{0,40}\b(?:commission|percentage|portion|share|fee)",
            r"\b(?:earn|receive|get)\b.{0,40}\bcommission\b.{0,80}\b(?:links?|purchase)",
            r"\baffiliate (?:links?|commission|disclos|partner|program)",
            r"\bsupported by (?:its|our) (?:audience|readers)\b|"
            r"\bprices? (?:and availability )?(?:subject to|correct at|accurate)",
        ),
        longest=70,
    ),
    Leftover(
        name="cookie-notice",
        sentence="A banner about cookies, consent or terms is removed.",
        example="We use cookies to improve your experience.",
        matches=_any(
            r"\b(?:we|site|website|page)\b.{0,60}\buses? cookies\b|\bcookie (?:policy|"
            r"settings|preferences|consent|notice|list)\b|\bcookie-einstellungen\b",
            r"\b(?:accept|reject|manage|allow|decline) (?:all )?(?:cookies|consent)\b",
            r"^\W*(?:privacy|cookies?|terms|legal|imprint|impressum|datenschutz|agb|"
            r"accessibility|disclaimer|ad choices|adchoices|your privacy choices|"
            r"do not sell.*|terms (?:of|and|&) (?:use|service|conditions?|sale)s?|"
            r"privacy (?:policy|notice|statement|settings|center|manager)|"
            r"data protection|california privacy.*|nutzungsbedingungen|"
            r"terms and privacy.*|code of conduct|ethics policy)\W*$",
            r"\bby (?:clicking|signing up|checking|submitting|subscribing|continuing|"
            r"registering|entering|creating|using this)\b.{0,80}\b(?:agree|consent|"
            r"accept|acknowledge)",
            r"\b(?:protected by|this site uses) (?:recaptcha|akismet)|"
            r"\b(?:einwilligung|zustimmung)\b.{0,80}\b(?:cookies|inhalt|daten|widerruf)",
            r"\b(?:agree to|see|read|accept) (?:our|the) (?:terms|privacy|user agree)",
        ),
        longest=70,
    ),
    Leftover(
        name="app-pitch",
        sentence="An invitation to use the outlet's app is removed.",
        example="Continue reading this on our app for a better experience",
        matches=_any(
            r"\b(?:our|the|this|free|mobile|news|\w+'s)(?: \w+){0,2} apps?\b.{0,40}"
            r"\b(?:experience|store|free|now|android|iphone|ios|download)",
            r"\b(?:download|get|install|open|continue|try|use)\b.{0,40}\bapps?\b",
            r"\bgoogle ?play|\bapp ?store\b|apple ?store\b|\bappgallery\b",
            r"\bavailable (?:on|for) (?:android|ios|iphone|the app)",
        ),
        longest=26,
        ends_article=True,
    ),
    Leftover(
        name="newsletter-pitch",
        sentence="An invitation to a newsletter, alerts or notifications is removed.",
        example="Sign up to our newsletter and get the news in your inbox.",
        matches=_any(
            r"\b(?:sign(?:ing)?[- ]?up|subscribe|register|join|get|receive|"
            r"delivered|sent|straight|direct(?:ly)?)\b.{0,90}\b(?:newsletters?|inbox|"
            r"e-?mails?|mailing list|alerts?|notifications?|briefings?)\b",
            r"\bnewsletters?\b.{0,60}\b(?:sign|subscribe|inbox|here|abonnieren|"
            r"anmelden|bestellen|registr|erhalten|every|daily|weekly)",
            r"^\W*(?:the |our |daily |weekly |free |newsletter )*newsletters?\W*"
            r"(?:sign ?up)?$",
            r"^\W*(?:thank(?:s| you) for (?:signing|subscribing|your)|"
            r"you(?:'re| are) (?:now )?(?:subscribed|signed|all set)|your e-?mail|"
            r"enter your e-?mail|e-?mail address|invalid e-?mail|"
            r"(?:please )?(?:enter|provide) a valid e-?mail|no spam|"
            r"you can unsubscribe|unsubscribe|sign up (?:to|for)|"
            r"(?:we|there) (?:was|were|have|will|won't|'ve) .{0,40}e-?mail)",
            r"\b(?:spam|unsubscribe)\b.{0,50}\b(?:time|promise|never|privacy)",
            r"\bin (?:your|dein|ihr)(?:em)? (?:inbox|postfach|mailbox)\b",
            r"\b(?:stay|keep|be kept)(?: \w+){0,2} (?:informed|updated?|up[- ]to[- ]"
            r"date|ahead|in the know|posted|tuned|connected)\b.{0,90}(?:\bclick|\bfollow|"
            r"\bsubscri|\bjoin|\bsign|\bdownload|\bnewsletter|\bnewsroom|\bhere\b|"
            r"\bour\b|$)",
        ),
        longest=45,
    ),
    Leftover(
        name="follow-pitch",
        sentence="An invitation to follow, join or like a channel is removed.",
        example="Follow us on Facebook and join our channel for the latest updates.",
        matches=_any(
            r"\b(?:follow|find|like|join|connect with|subscribe to|add|watch|reach|"
            r"contact|message|check out|tag|tweet|catch|visit)\b.{0,60}\b(?:on|via|through|"
            r"at|our|using|to)\b.{0,40}(?:facebook|twitter|whatsapp|telegram|instagram|"
            r"linkedin|youtube|tiktok|\bthreads|google news|flipboard|pinterest|"
            r"mastodon|bluesky|\bX\b|social media|snapchat|reddit|discord)",
            r"\b(?:follow|like) (?:us|me|him|her|our|[\w.]+ @|@)\b",
            r"^\W*follow (?:the )?(?:topics|author|this)\b",
            r"\bfolge[n]? (?:sie )?uns\b|\bsíguenos\b|\bsuivez[- ]nous\b|\bseguici\b|"
            r"\bsiga-nos\b|\bvolg ons\b|\bfølg oss\b|подпис(?:ыв|ат|ка)",
            r"^\W*@\w+\W*$",
            r"\bjoin\b.{0,60}\b(?:channel|group|community|forums?|conversation)\b",
            r"\b(?:keep|stay) (?:updated|connected|in touch)\W*$",
        ),
        longest=42,
    ),
    Leftover(
        name="share-buttons",
        sentence="The names of share buttons and networks are removed.",
        example="Share to LinkedIn",
        matches=lambda text: _is_sharing(text),
        longest=16,
    ),
    Leftover(
        name="share-pitch",
        sentence="An invitation to share the article is removed.",
        example="Share this story with your friends!",
        matches=_any(
            r"^\W*(?:share|tweet|e-?mail|print|save|copy|bookmark|comment on|republish)"
            r" (?:this|on|to|via|the|article|link|story|your|full|with)\b(?!.*[.]$)",
            r"^\W*(?:link|url|text) (?:has been )?copied\b|^\W*copied to clipboard",
            r"\b(?:shares?|views?|likes?|retweets|claps|votes?)\W*\d[\d.,km]*\W*$|"
            r"^\W*\d[\d.,km]* (?:total )?(?:shares?|views?|likes?|votes?|reads|"
            r"comments?)\b",
            r"^\W*artikel (?:teilen|versenden|drucken|merken)",
        ),
    ),
    Leftover(
        name="login-pitch",
        sentence="An invitation to log in, register or subscribe is removed.",
        example="Log in or create an account and never miss a story.",
        matches=_any(
            r"\b(?:log|sign)(?:ged|ing)?[- ]?in\b.{0,60}\b(?:account|subscri|register|"
            r"continue|comment|read|access|create|sign|to)\b|^\W*(?:log|sign) ?in\b",
            r"\b(?:create|need|have|open|register for)(?: \w+)? (?:an|your|a)(?: \w+)? "
            r"account\b|\balready (?:a|have|registered|subscribed|an?)\b.{0,30}"
            r"(?:subscri|account|member|registered|log|sign)",
            r"\b(?:unlimited|free|full|exclusive|premium|digital)(?: \w+){0,2} access\b"
            r"|\bget access\b",
            r"\b(?:this (?:article|content|story|is)|to (?:continue|keep) reading|"
            r"(?:keep|continue) reading)\b.{0,70}\b(?:subscri|member|premium|register|"
            r"log|exclusive|trial|paid)",
            r"\bsubscribe (?:now|today|here|for|to (?:read|continue|unlock|get|our|"
            r"the|us|view|support|access))|\bbecome a (?:member|subscriber|patron|supporter|"
            r"contributor|paid)|\b(?:free|day|month) trial\b|\bcancel (?:at )?any ?time",
            r"\b(?:per|a|for|/) ?(?:month|week|year)\b.{0,40}\b(?:subscri|cancel|trial)"
            r"|\bsubscriber[- ]only\b|\bfor subscribers\b|\bsubscription (?:options|"
            r"offers?|plans?)\b|\byour subscription\b|\bsupport (?:our|independent|local) "
            r"(?:journalism|work|news)|^\W*(?:donate|support us|make a donation)",
            r"\b(?:jetzt|kostenlos|gratis)\b.{0,40}\b(?:abo|testen|registrieren|"
            r"anmelden|lesen|bestellen|abonnieren)|\bprobeabo|\babonnenten\b",
        ),
        longest=40,
    ),
    Leftover(
        name="click-here",
        sentence="A line that asks for a click is removed.",
        example="For the full list of sailings, click here",
        matches=_any(
            r"\b(?:click|tap|swipe|press|go) (?:here|through|on|below|the (?:link|"
            r"button|image|photo)|to (?:read|see|view|play|share|enlarge|expand|our|the "
            r"(?:website|site)))\b",
            r"\bhier klicken\b|\bklicken sie\b|\bcliquez (?:ici|sur)\b|\bhaz clic\b|"
            r"\bclicca qui\b|\bklik hier\b|\bzum .{1,40} geht es hier\b",
            r"^\W*(?:visit|see|explore|browse|shop|view|order|book|buy)\b.{0,60}\b(?:here|"
            r"website|site|page|store|now)\W*$",
            r"^\W*(?:learn|find out|read|see|discover) more (?:at|here|about|on)\b",
        ),
        longest=34,
    ),
    Leftover(
        name="loading",
        sentence="What a page shows while it loads is removed.",
        example="Loading next article...",
        matches=_any(
            r"^\W*(?:loading|wird geladen|cargando|chargement|caricamento)\b",
            r"\b(?:enable|turn on|requires?) java ?script\b|\byour browser\b|"
            r"\bbrowser (?:does not|doesn't|is not|unterstützt)",
            r"^\W*(?:please wait|something went wrong|an error (?:has )?occurred|"
            r"page not found|no results|video unavailable|this video)",
        ),
        longest=30,
    ),
    Leftover(
        name="comments",
        sentence="The comment section's own lines are removed.",
        example="Comment (0)",
        matches=_any(
            r"^\W*(?:\d+|no|all|view|show|see|read|post|add|leave|write|join|hide|open|"
            r"sort|latest|load|submit|your|close|user|reader)?\W*(?:\d+|a|an|the|all|more|new|your)?"
            r"\W*(?:comments?|replies|kommentare?|comentarios?|commentaires?|commenti|"
            r"reacties|комментари\w+)\W*(?:\d+|off|below|closed|section|here|guidelines|"
            r"policy|rules|on this (?:article|story)|are (?:off|closed|moderated|now|"
            r"disabled|open|not).*|zum artikel|schreiben|cancel reply|loading|via .*)?\W*$",
            r"\b(?:join|start|be part of) the (?:conversation|discussion|debate)\b|"
            r"\bbe the first to (?:comment|reply|review|know)|\bleave a (?:reply|comment|"
            r"response|review)\b|\bcancel reply\b|\blet us know (?:what you think )?in "
            r"the comments|\bwhat do you think\?|\byour email address will not be",
            r"^\W*(?:report|flag) (?:this )?(?:comment|abuse)|^\W*have your say\b|"
            r"^\W*(?:do you )?have (?:you )?(?:a story|something to (?:say|share)|a tip|"
            r"an opinion)\b|^\W*letters? to the editor\W*$",
            r"\bcomments? (?:policy|section|are (?:moderated|closed|subject))\b",
        ),
        longest=26,
        ends_article=True,
    ),
    Leftover(
        name="tags",
        sentence="A list of tags or topics is removed: it repeats the words of the text.",
        example="Tags: harbour strike dockers",
        matches=_any(
            r"^\W*(?:tags?|topics?|keywords?|key words|filed under|categor(?:y|ies)|"
            r"tagged(?: (?:as|in|with|under))?|posted (?:in|under)|in this (?:article|"
            r"story)|more about|article topics|story tags|related topics|read more about|"
            r"explore (?:more )?topics|themen|schlagw[oö]rte[r]?|stichw[oö]rter|"
            r"etiquetas|temas|mots[- ]clés|argomenti|trefwoorden|теги|rubrik|ressort|"
            r"companies mentioned|people mentioned|location|places)\W*(?::.*|$)",
            r"^\W*#\w+(?:[\s,|/]+#?\w+){0,12}\W*$",
            r"^\W*(?:tags|filed under|categories|topics) (?-i:[A-Z])",
        ),
        longest=40,
        heads_teasers=True,
        ends_article=True,
    ),
    Leftover(
        name="previous-next",
        sentence="Links to the previous and the next article are removed.",
        example="NEXT Man finds lost anchor in antique shop",
        matches=lambda text: (
            _exact(
                r"\W*(?:PREV(?:IOUS)?|NEXT)\b",
                r"\W*(?:Prev|Previous|Next|Older|Newer)(?: (?:article|story|post|"
                r"entry|page|up|slide|image|Article|Story|Post|Entry|Up|Page))?\s*"
                r"(?::|»|«|›|‹|>|<|→|←|\||$)",
                r"\W*(?:Previous|Next|Older|Newer) (?:article|story|post|Article|Story|"
                r"Post|Posts|posts|Articles)\b",
                r"\W*(?:Vorheriger|Nächster) (?:Artikel|Beitrag)\b",
            )(text)
        ),
        longest=24,
        ends_article=True,
    ),
    Leftover(
        name="see-also",
        sentence="A link to another article, set between the paragraphs under a label "
        "such as See also, is removed.",
        example="See also: Fishing boats find a new port",
        matches=_any(
            rf"^\W*(?:{'|'.join(TEASER_LABELS)})(?: ?[:|>»-])\W*\w",
            r"^\W*(?:read|related|more|watch|listen|see|also|video|podcast|photos|pics|"
            r"pictures|gallery|look|exclusive|opinion|analysis|explained|explainer|"
            r"recommended|trending|mehr|lesen|interview|live|download|next|dazu|"
            r"kommentar|hintergrund|quiz|in pictures|in photos|from the archives?)"
            r" ?[:>»|]\W*\w.{0,160}$",
            r"^(?-i:READ|WATCH|RELATED|SEE|LOOK|MORE|LISTEN|ALSO|DON'T MISS)\b"
            r"(?-i: (?:MORE|ALSO|NEXT|THIS|NOW))?(?:[.:|>-]\s+\S|\s+(?-i:[A-Z][a-z]))",
            r"^(?-i:Related|Recommended|Trending|Suggested|Popular) (?-i:[A-Z]).{10,120}[^.]$",
            r"^(?-i:Read|See|Watch) (?:also|more|next|now)\b.{0,120}[^.]$",
            r"\(\+\)$",
        ),
        longest=34,
    ),
    Leftover(
        name="teasers",
        sentence="A list of other articles under a label such as Also read is removed, "
        "with all its lines up to the next running text.",
        example="Also read:",
        matches=_whole(*TEASER_LABELS),
        longest=9,
        heads_teasers=True,
        ends_article=True,
    ),
    Leftover(
        name="page-controls",
        sentence="The page's own buttons and labels are removed.",
        example="Font Resizer",
        matches=lambda text: _is_control(text),
        longest=6,
    ),
    Leftover(
        name="media-player",
        sentence="The labels of players, galleries and embedded posts are removed.",
        example="Image 3 of 5",
        matches=_any(
            r"^\W*(?:image|photo|picture|slide|bild|foto|video|page|item|gallery|step)?"
            r"\W*\d+ ?(?:of|/|von|de|di|av) ?\d+\W*(?:image|photo|next|prev\w*|bilder)?"
            r"\W*$",
            r"^\W*\d{1,2}:\d{2}(?::\d{2})?(?: ?/ ?\d{1,2}:\d{2})?\W*$",
            r"\b(?:video (?:duration|length|player|content|transcript)|now playing|"
            r"watch the video|audio player|volume \d|current time|play(?:back)? (?:speed|"
            r"rate)|unmute|live stream|video abspielen|listen to (?:this|the) (?:article|"
            r"story|podcast)|this is a modal window|beginning of dialog|seek to live|"
            r"picture-in-picture|remaining time|caption settings)\b",
            r"^\W*(?:embed(?:ded)?|view|see) (?:this|the|more) (?:post|tweet|photo|"
            r"profile|content)|\ba post shared by\b|^pic\.twitter\.com|"
            r"^https?://t\.co/\w+$|^\W*instagram post|^\W*view this post on",
            r"\b(?:externer inhalt|externe inhalte|inhalte? von (?:twitter|youtube|"
            r"instagram|facebook)|personenbezogene daten)\b",
            r"^\W*(?:enlarge|open|view|expand|zoom|click|tap) (?:this )?(?:image|photo|"
            r"in gallery|full[- ]?screen|gallery|toggle)",
        ),
        longest=22,
    ),
    Leftover(
        name="reader-service",
        sentence="Notes on corrections, contact, ethics and how to reach the newsroom "
        "are removed.",
        example="Have a news tip? Write to the newsroom.",
        matches=_any(
            r"\b(?:got|have|send|submit)(?: \w+){0,3} (?:a |us )?(?:news )?(?:tips?|"
            r"story ideas?)\b|\bnews tip\b|\breport (?:a |an )?(?:typo|error|"
            r"correction|mistake|problem)|\bsee (?:a|an) (?:typo|mistake|error)\b",
            r"\bour (?:journalism|standards|editorial (?:standards|process|policy|"
            r"guidelines))\b|\btrust principles\b|\bwe(?:'d| would) (?:like|love) to hear\b"
            r"|\bhere are some tips\b|\bwe want to hear from you\b",
            r"\b(?:e-?mail|contact|reach|write to)\b.{0,60}(?:@|\bnewsroom\b|"
            r"\beditors?\b at|\bnewsdesk\b)",
            r"^\W*(?:licensing|reprints?|permissions?|order reprints|get reprints|"
            r"buy reprints|republish)\b|\bto order (?:presentation|reprints|copies)\b",
            r"^\W*(?:disclaimer|disclosure|advertiser disclosure|note to readers|"
            r"fact[- ]check(?:ed)? by|reviewed by|how we (?:test|review|rank)\w*)\W*(?::|$)",
            r"\b(?:views|opinions) expressed\b.{0,80}\b(?:author|own|necessarily|writer)|"
            r"\bnot been edited by\b|\bauto-generated\b|\bsyndicated feed\b",
        ),
        longest=46,
        ends_article=True,
    ),
    Leftover(
        name="section-label",
        sentence="A line of nothing but section names is the page's navigation.",
        example="Business",
        matches=lambda text: _is_section_label(text),
        longest=4,
    ),
    Leftover(
        name="relative-time",
        sentence="How long ago a page or a comment appeared is removed.",
        example="5 hours ago",
        matches=_whole(
            r"(?:(?:last )?(?:updated|published|posted|modified)\W*)?(?:about |an? |\d+ ?)"
            r"(?:s|m|h|d|w|sec|min|hr|second|minute|hour|day|week|month|year)s?\.?"
            r"(?: ago)?",
            r"vor \d+ (?:minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)",
            r"(?:just now|yesterday|today|heute|gestern|moments ago)",
            r"hace \d+ \w+|il y a \d+ \w+|\d+ (?:godz|мин|час)\w*\.?.*",
        ),
    ),
    Leftover(
        name="source-label",
        sentence="A bare label without the words that belong to it is removed.",
        example="Source",
        matches=_whole(
            r"(?:source|sources?|via|by|author|credit|image source|photo|caption|"
            r"quelle|fuente|fonte|bron|share|report|written by|posted by|published|"
            r"updated|contributors?|contributions from|about (?:the|our) authors?|"
            r"über den autor|written|reporter|editor|profile|image|location|date)"
        ),
        longest=4,
    ),
    Leftover(
        name="no-words",
        sentence="A line without a single letter is no text.",
        example="• • •",
        matches=_has_no_words,
    ),
)
