# ruff: noqa: RUF001 - Cyrillic letters are meant
"""Invitations to do something else than read on."""

from __future__ import annotations

import re

from briefing.extract.leftovers.row import Leftover, anywhere, judged_by, whole_line
from briefing.extract.leftovers.translated import (
    APPS,
    DONATIONS,
    LOGIN,
    NEWSLETTER,
    SHARING,
)
from briefing.extract.leftovers.translated_wider import (
    APPS_WIDER,
    FOLLOW,
    NEWSLETTERS,
    SUBSCRIBERS,
    SUPPORT,
)
from briefing.extract.words import NETWORKS, SHARE_FILLERS, SHARE_VERBS

_SHARES = NETWORKS | SHARE_VERBS
_KNOWN = _SHARES | SHARE_FILLERS
_TOKEN = re.compile(r"[\w+.&'-]+!?")


def _is_sharing(text: str) -> bool:
    is_named = False
    for printed in _TOKEN.findall(text):
        token = printed.strip(".'-").casefold()
        is_named = is_named or token in _SHARES
        if token and token not in _KNOWN and not token.isdigit():
            return False
    return is_named


PITCHES: tuple[Leftover, ...] = (
    Leftover(
        name="app-pitch",
        sentence="An invitation to use the outlet’s app is removed.",
        example="Continue reading this on our app for a better experience",
        matches=anywhere(
            r"\b(?:our|the|this|free|mobile|news|\w+'s)(?: \w+){0,2} apps?\b.{0,40}"
            r"\b(?:experience|store|free|now|android|iphone|ios|download)",
            r"\b(?:download|get|install|open|continue|try|use)\b.{0,40}\bapps?\b",
            r"\bgoogle ?play|\bapp ?store\b|\bapple ?store\b|\bappgallery\b",
            r"\bavailable (?:on|for) (?:android|ios|iphone|the app)",
            *APPS,
            *APPS_WIDER,
        ),
        longest=26,
    ),
    Leftover(
        name="newsletter-pitch",
        sentence="An invitation to a newsletter, alerts or notifications is removed.",
        example="Sign up to our newsletter and get the news in your inbox.",
        matches=anywhere(
            r"\b(?:sign(?:ing)?[- ]?up|subscribe|register|join|get|receive|"
            r"delivered|sent|straight|direct(?:ly)?)\b.{0,90}\b(?:newsletters?|inbox|"
            r"e-?mails?|mailing list|alerts?|notifications?|briefings?)\b",
            r"\bnewsletters?\b.{0,60}\b(?:sign|subscribe|inbox|here|abonnieren|"
            r"anmelden|bestellen|registr|erhalten|every|daily|weekly)",
            r"\bmailing list\b|\bwould like to (?:subscribe|receive)\b|"
            r"\bkeep an eye on your inbox\b|\b(?:get|receive)\b.{3,90}\bdelivered "
            r"(?:every|each|daily|weekly)\b|^get (?:daily|breaking|the latest) "
            r"[\w ]{0,24}news$|^(?:skip past|after) newsletter promotion$",
            r"^\W*(?:the |our |daily |weekly |free |newsletter )*newsletters?\W*"
            r"(?:sign ?up)?$",
            r"^\W*(?:thank(?:s| you) for (?:signing|subscribing|your)|"
            r"you(?:'re| are) (?:now )?(?:subscribed|signed|all set)|your e-?mail|"
            r"enter your e-?mail|e-?mail address|invalid e-?mail|"
            r"(?:please )?(?:enter|provide) a valid e-?mail|no spam|"
            r"you can unsubscribe|unsubscribe|sign up (?:to|for)|"
            r"(?:we|there) (?:was|were|have|will|won't|'ve) .{0,40}e-?mail)",
            r"\b(?:spam|unsubscribe)\b.{0,50}\b(?:time|promise|never|privacy)",
            r"\b(?:in|meet|into|to) (?:your|dein|ihr)(?:em)? (?:inbox|postfach|"
            r"mailbox)\b|\bby submitting this form\b",
            r"\b(?:stay|keep|be kept)(?: \w+){0,2} (?:informed|updated?|up[- ]to[- ]"
            r"date|ahead|in the know|posted|tuned|connected)\b.{0,90}(?:\bclick|"
            r"\bfollow|"
            r"\bsubscri|\bjoin|\bsign|\bdownload|\bnewsletter|\bnewsroom|\bhere\b|"
            r"\bour\b|$)",
            *NEWSLETTER,
            *NEWSLETTERS,
        ),
        longest=45,
    ),
    Leftover(
        name="follow-pitch",
        sentence="An invitation to follow, join or like a channel is removed.",
        example="Follow us on Facebook and join our channel for the latest updates.",
        matches=anywhere(
            r"\b(?:follow|find|like|join|connect with|subscribe to|add|watch|reach|"
            r"contact|message|check out|tag|tweet|catch|visit)\b.{0,60}\b(?:on|via|"
            r"through|"
            r"at|our|using|to)\b.{0,40}(?:facebook|twitter|whatsapp|telegram|instagram|"
            r"linkedin|youtube|tiktok|\bthreads|google news|flipboard|pinterest|"
            r"mastodon|bluesky|\bX\b|social media|snapchat|reddit|discord)",
            r"(?:\bfollow|^\W*like|\band like) (?:us|me|him|her|our|[\w.]+ @|@)\b",
            r"^\W*follow (?:the )?(?:topics|author|this)\b",
            r"\bfolge[n]? (?:sie )?uns\b|\bsíguenos\b|\bsuivez[- ]nous\b|\bseguici\b|"
            r"\bsiga-nos\b|\bvolg ons\b|\bfølg oss\b|\bподпис(?:ыв|ат|ка)",
            r"^\W*@\w+\W*$",
            r"\bjoin\b.{0,60}\b(?:channel|group|community|forums?|conversation)\b",
            r"\b(?:keep|stay) (?:updated|connected|in touch)\W*$",
            r"^add\b.{2,60}\bas a (?:preferred|trusted|reliable)\b.{0,30}\bsource\b",
            *FOLLOW,
        ),
        longest=42,
    ),
    Leftover(
        name="share-buttons",
        sentence="The names of share buttons and networks are removed.",
        example="Share to LinkedIn",
        matches=(*judged_by(_is_sharing, _SHARES), *whole_line(*SHARING)),
        longest=16,
    ),
    Leftover(
        name="share-pitch",
        sentence="An invitation to share the article is removed.",
        example="Share this story with your friends!",
        matches=anywhere(
            r"^\W*(?:share|tweet|e-?mail|print|save|copy|bookmark|comment on|republish)"
            r" (?:this|on|to|via|the|article|link|story|your|full|with)\b(?!.*[.]$)",
            r"^\W*(?:link|url|text) (?:has been )?copied\b|^\W*copied to clipboard",
            r"\b(?:shares?|views?|likes?|retweets|claps|votes?)\W*\d[\d.,km]*\W*$|"
            r"^\W*\d[\d.,km]* (?:total )?(?:shares?|views?|likes?|votes?|reads)\b",
            r"^\W*artikel (?:teilen|versenden|drucken|merken)",
        ),
    ),
    Leftover(
        name="login-pitch",
        sentence="An invitation to log in, register or subscribe is removed.",
        example="Log in or create an account and never miss a story.",
        matches=anywhere(
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
            r"\b(?:register|sign in|log in|subscribe) to unlock\b|"
            r"\bsubscribe (?:now|today|here|for|to (?:read|continue|unlock|get|our|"
            r"the|us|view|support|access))|\bbecome a (?:member|subscriber|patron|"
            r"supporter|"
            r"contributor|paid)|\b(?:free|day|month) trial\b|\bcancel (?:at )?any "
            r"?time",
            r"\b(?:per|a|for|/) ?(?:month|week|year)\b.{0,40}\b(?:subscri|cancel|trial)"
            r"|\bsubscriber[- ]only\b|\bfor subscribers\b|\bsubscription (?:options|"
            r"offers?|plans?)\b|\byour subscription\b|\bsupport (?:our|independent|"
            r"local) "
            r"(?:journalism|work|news)|^\W*(?:donate|support us|make a donation)",
            r"\b(?:jetzt|kostenlos|gratis)\b.{0,40}\b(?:abo|testen|registrieren|"
            r"anmelden|lesen|bestellen|abonnieren)|\bprobeabo|\babonnenten\b",
            *LOGIN,
            *SUBSCRIBERS,
        ),
        longest=40,
    ),
    Leftover(
        name="donation-pitch",
        sentence="A request for money for the newsroom itself is removed.",
        example="Our newsroom needs your help: your gift keeps news free.",
        matches=anywhere(
            r"\byour (?:contribution|donation|gift)\b.{0,80}\b(?:help|keep|go|make|"
            r"support|allow)",
            r"\bwe (?:cannot|can't) do (?:this|it) without (?:you|your)\b",
            r"\bour newsroom (?:continues to bring|needs your)\b|"
            r"^our (?:[\w,]+ ){1,6}teams? invest\b",
            r"\bat [A-Z]\w+, we believe\b.{0,200}\b(?:journalism|press|news)\b",
            r"\bwe need your (?:help|support)\b",
            *DONATIONS,
            *SUPPORT,
        ),
        longest=110,
    ),
    Leftover(
        name="click-here",
        sentence="A line that asks for a click is removed.",
        example="For the full list of sailings, click here",
        matches=anywhere(
            r"\b(?:click|tap|swipe) (?:here|through|on|below|the (?:link|"
            r"button|image|photo)|to (?:read|see|view|play|share|enlarge|expand|our|"
            r"the "
            r"(?:website|site)))\b",
            r"\b(?:by )?clicking here\b|\bhier klicken\b|\bklicken sie\b|\bcliquez "
            r"(?:ici|sur)\b|\bhaz clic\b|"
            r"\bclicca qui\b|\bklik hier\b|\bzum .{1,40} geht es hier\b",
            r"^\W*(?:visit|see|explore|browse|shop|view|order|book|"
            r"buy)\b.{0,60}\b(?:here|"
            r"website|site|page|store|now)\W*$",
            r"^\W*(?:learn|find out|read|see|discover) more (?:at|here|about|on)\b",
            r"^\W*(?:get|find|read) (?:the|our|all)\b.{3,90}\bhere\W*$",
            r"\brequest (?:an invite|an invitation|a demo|a quote)\b|"
            r"\bconsider becoming a sponsor\b|\bschedule (?:a|your) (?:free )?"
            r"(?:demo|call|consultation)\b",
        ),
        longest=34,
    ),
)
