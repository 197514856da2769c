"""Notices that stand around an article: rights, translation, money, consent."""

from __future__ import annotations

from briefing.extract.leftovers.row import Leftover, anywhere, from_start, whole_line
from briefing.extract.leftovers.translated import (
    CONTINUES,
    COOKIES,
    MACHINE_TRANSLATED,
    PRIVACY,
    SHORT,
)
from briefing.extract.leftovers.translated_labels import (
    ADVERTISEMENTS,
    RIGHTS,
)
from briefing.extract.leftovers.translated_wider import (
    CONTINUES_WIDER,
    PROGRAMMES,
    RIGHTS_WIDER,
)
from briefing.extract.translation_notes import TRANSLATED_FROM

_NAME = r"(?:Dr\.? |Prof\.? )?[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){0,3} "
# What a biography tells of a writer: the craft, and the life beside it.
_CRAFT = (
    r"\b(?:writers?|editors?|reporters?|journalists?|correspondent|columnist|"
    r"contributor|freelancer?|blogger|author|staff)\b"
)
_LIFE = (
    r"\b(?:years? of experience|passionate|passion|background in|degree|graduated|"
    r"award-winning|(?:has|have|been) (?:written|published|featured|appeared)|"
    r"(?:writing|work) has appeared|when (?:he|she|they)(?:'s|'re| is| are)? not|"
    r"(?:his|her|their) (?:spare|free) time|lives (?:in|with|on)|based in|find (?:him|"
    r"her|them) on|since \d{4}|dedicated|focus(?:es|ing)? on)\b"
)

NOTICES: tuple[Leftover, ...] = (
    Leftover(
        name="translation-notice",
        asks_reader=False,
        sentence="A note that the text was translated leaves the body and names the "
        "language that it was translated from.",
        example="The article is in Dutch",
        matches=anywhere(
            r"\bth(?:e|is) (?:article|story|text|post|page|report) (?:is|was|has been) "
            r"(?:originally )?(?:in|(?:published|written|translated)(?: \w+)? "
            r"(?:in|from)|(?:a |an )?(?:machine|automatic\w*)[- ]translat\w+)\b",
            r"^translated (?:from|by)\b",
            rf"{SHORT}\b(?:machine|automatic(?:ally)?)[- ]translat(?:ed|ion)\b",
            r"^(?:read|see) (?:this|the) (?:article|story|original)(?: \w+)? in \w+$",
            *MACHINE_TRANSLATED,
            *TRANSLATED_FROM,
        ),
        longest=30,
    ),
    Leftover(
        name="copyright",
        asks_reader=False,
        sentence="A copyright or licence notice is not the article’s text.",
        example="© 2031 Harbour Post Ltd. All rights reserved.",
        matches=anywhere(
            r"^\W*(?:©|\(c\) ?(?:19|20)\d\d|copyright\b(?: ?©| ?\(c\)|,? (?:19|20)\d\d|"
            r"\W*$| by\b| of\b| \w+ (?:19|20)\d\d))",
            r"©",
            r"\ball rights reserved\b",
            r"\balle rechte vorbehalten\b|\btous droits réservés\b|"
            r"\btodos los derechos\b|\btutti i diritti riservati\b",
            r"\bmay not be (?:published|reproduced|copied|rewritten|redistributed)\b",
            r"\bnot to be reproduced\b|\bno part of this (?:article|publication|"
            r"site)\b",
            r"無断転載|All contents?\b.*\bcopyright",
            *RIGHTS,
            *RIGHTS_WIDER,
        ),
        longest=70,
    ),
    Leftover(
        name="publication-note",
        asks_reader=False,
        sentence="Where a study is published and that no editor has read a report is "
        "told about the text, and is none of it.",
        example="More information: A. Example et al, Harbour Studies (2031). DOI: "
        "10.1000/1",
        matches=anywhere(
            r"^\W*(?:more information|journal (?:information|reference)|"
            r"citation|doi)\b ?: ?\S",
            r"\b(?:wurde|wird|hat|ist) .{0,60}\b(?:redaktionell nicht bearbeitet|"
            r"nicht redaktionell bearbeitet|automatisch (?:von|aus) .{3,60} "
            r"übernommen)",
            r"\bthis content can(?: also)? be viewed on the site\b",
            *PROGRAMMES,
        ),
        longest=90,
    ),
    Leftover(
        name="advertisement",
        sentence="A label that sets off an advertisement is removed.",
        example="Story continues below advertisement",
        matches=whole_line(
            r"(?:advertisement|advertising|advertisment|ads?|ad feedback|anzeige|"
            r"werbung|publicidad|publicité|pubblicità|reklama|reklame|annons|"
            r"advertentie|iklan|реклама|広告|광고|sponsored(?: \w+){0,2}|supported by|"
            r"promoted(?: \w+)?|paid (?:post|content|program|partnership)|"
            r"presented by\b.*|partner content|branded content)(?: -.*| \d+)?",
            r"(?:article|story|text)? ?(?:continues?|continued) (?:below|after|beneath)"
            r"(?: (?:this|the|advertisement|ads?|video|promotion|newsletter))*(?: "
            r"\w+)?",
            r"(?:this|the) (?:advertisement|ad) has not loaded yet.*",
            r"advertis?ement\W.*|scroll (?:down )?to continue.*|"
            r"(?:close|skip|hide|report|remove) (?:this )?ads?(?:vertisement)?|"
            r"thank you for (?:reading|your patience|watching).*",
            *CONTINUES,
            *CONTINUES_WIDER,
            *ADVERTISEMENTS,
        ),
    ),
    Leftover(
        name="writer-biography",
        asks_reader=False,
        sentence="Who the writer is, told below the article, is removed.",
        example="Ada Example is a reporter who covers ports for the Harbour Post.",
        matches=from_start(
            r"(?:About the author\W*)?[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3} (?:is|was) "
            r"(?:(?:an?|the|our|one of|[\w'.-]+'s) )(?:[\w'&.,/-]+ ){0,6}?"
            r"(?:reporter|editor|writer|correspondent|columnist|journalist|contributor|"
            r"[Ee]ditor-in-[Cc]hief|[Ee]ditor|[Rr]eporter|[Ww]riter|[Cc]olumnist|"
            r"[Cc]orrespondent)\b(?=.{0,80}(?:\bat\b|\bfor\b|\bcover|\bbased\b|"
            r"\bwho\b|\bwhose\b|\bwith\b|[.]))(?!.{0,200}\b(?:said|says|told|wrote)\b)",
            rf"{_NAME}(?:is|was|has been|covers|joined|writes)\b(?=.{{0,240}}{_CRAFT})"
            rf"(?=.{{0,600}}{_LIFE})(?!.{{0,400}}\b(?:said|says|told)\b)",
            r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3} (?:can|may) be (?:reached|contacted|"
            r"followed)\b",
            r"[A-Z][\w'.-]+(?: [A-Z][\w'.-]+){1,3} (?:covers|writes about|reports on) "
            r"[^\"]{5,90} for (?:the )?[A-Z][\w'. -]+\.?$",
        ),
        longest=110,
    ),
    Leftover(
        name="terms-of-use",
        asks_reader=False,
        sentence="How a page or a document may be used and cited is removed.",
        example="This document is subject to copyright.",
        matches=anywhere(
            r"^this (?:document|content|article|material) is subject to copyright\b",
            r"\b(?:is|are) (?:intended |provided )?for(?: \w+){0,3} (?:informational|"
            r"educational)(?: \w+){0,3} purposes\b|\b(?:does|do|is|are) not "
            r"(?:constitute |intended as |a substitute for )(?:\w+ ){0,2}(?:financial|"
            r"investment|legal|medical|professional)\b.{0,40}\badvice\b",
            r"^citation: .{10,300}\bretrieved \d",
            r"\b(?:views|opinions) expressed\b.{0,80}\b(?:authors?|contributors?|own|"
            r"necessarily|writers?)\b",
            r"^this copy is for your personal, non-?commercial use\b",
            r"^use of and/or registration on any portion of this site\b",
            r"^the material on this site may not be\b|^ad block users:",
            r"\b(?:privacy policy|terms of service) is available here\b",
        ),
        longest=90,
    ),
    Leftover(
        name="affiliate-note",
        sentence="A note that the page earns money through its links is removed.",
        example="When you buy through links on our site, we may earn a commission.",
        matches=anywhere(
            r"\b(?:purchase|buy|shop|links?|products?)\b.{0,120}\b(?:earn|receive|get|"
            r"collect|paid)\b.{0,40}\b(?:commission|percentage|portion|share|fee)",
            r"\b(?:earn|receive|get)\b.{0,40}\bcommission\b.{0,80}\b(?:links?|"
            r"purchase|offers)",
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
        matches=anywhere(
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
            r"registering|entering|providing|creating|using this)\b.{0,80}\b(?:agree|"
            r"consent|accept|acknowledge)",
            r"\b(?:protected by|this site uses) (?:recaptcha|akismet)|"
            r"\b(?:einwilligung|zustimmung)\b.{0,80}\b(?:cookies|inhalt|daten|"
            r"widerruf)",
            r"\b(?:agree to|see|read|accept) (?:our|the) (?:terms|privacy|user agree)",
            *COOKIES,
            *PRIVACY,
        ),
        longest=70,
    ),
    Leftover(
        name="reader-service",
        sentence="Notes on corrections, contact, ethics and how to reach the newsroom "
        "are removed.",
        example="Have a news tip? Write to the newsroom.",
        matches=anywhere(
            r"\b(?:got|have|send|submit)(?: \w+){0,3} (?:a |us )?(?:news )?(?:tips?|"
            r"story ideas?)\b|\bnews tip\b|\breport (?:a |an )?(?:typo|error|"
            r"correction|mistake|problem)|\bsee (?:a|an) (?:typo|mistake|error)\b",
            r"\bour (?:journalism|standards|editorial (?:standards|process|policy|"
            r"guidelines))\b|\btrust principles\b|\bwe(?:'d| would) (?:like|love) to "
            r"hear\b"
            r"|\bhere are some tips\b|\bwe want to hear from you\b",
            r"\bfor more stories like this\b|\bget in touch with our (?:news "
            r")?(?:team|desk)"
            r"\b|\b(?:e-?mail(?:ing)?|contact|reach|write to)\b.{0,60}(?:@|"
            r"\bnewsroom\b|"
            r"\beditors?\b at|\bnewsdesk\b)",
            r"^\W*(?:licensing|reprints?|permissions?|order reprints|get reprints|"
            r"buy reprints|republish)\b|\bto order (?:presentation|reprints|copies)\b",
            r"^\W*(?:disclaimer|disclosure|advertiser disclosure|note to readers|"
            r"fact[- ]check(?:ed)? by|reviewed by|how we (?:test|review|"
            r"rank)\w*)\W*(?::|$)",
            r"\bnot been edited by\b|\bauto-generated\b|\bsyndicated feed\b",
        ),
        longest=46,
    ),
)
