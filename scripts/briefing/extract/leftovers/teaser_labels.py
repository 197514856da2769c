"""Labels under which a page lists other pages, as patterns of a whole line."""

from __future__ import annotations

from briefing.extract.leftovers.teaser_labels_translated import TRANSLATED_TEASER_LABELS

TEASER_LABELS = (
    (r"also (?:read|see|watch|on|from|in|worth reading)"),
    (
        r"(?:you )?(?:may|might|could) (?:also|be) (?:like|interested(?: in)?|"
        r"enjoy|read)"
    ),
    (
        r"(?:read|see|watch|learn|explore|discover|check out|view)(?: it)? "
        r"(?:also|more|next|this|related|on|all)(?: (?:stories|articles|news|"
        r"about|on|from|in|of|coverage|here|next|posts|videos)\b.*)?"
    ),
    (
        r"(?:related|recommended|suggested|similar|other|trending|popular|latest|"
        r"recent|featured|top|sponsored|promoted|editor'?s'?|editors'?|must|hot|"
        r"breaking|essential|more|new|best|our)(?: \w+)? (?:articles?|stor(?:y|"
        r"ies)|posts?|news|content|reading|reads?|topics?|links?|videos?|coverage|"
        r"items|picks?|choice|headlines|guides?|products|deals|searches|now|for "
        r"you|offers|galleries)(?: (?:from|on|in|about|for|of|by|this|you|now|"
        r"around)\b.*)?"
    ),
    (
        r"(?:related|recommended|trending|popular|related content|most popular|"
        r"most (?:read|viewed|shared|watched|commented|recent)|recommended for "
        r"you|don'?t miss(?: (?:this|it|out))?|must[- ]reads?|what to read next|"
        r"up next|read next|read now|next up|keep reading|more for you|trending "
        r"now|related tags|on the same topic|in this (?:section|series)|latest|"
        r"top stories|from (?:around|across|elsewhere on) the (?:web|network|"
        r"internet)|you'?(?:ll| will) (?:also )?(?:like|love)|stories for you|for "
        r"you|see also|more (?:on|from|in|about|like|to|at)\b.*|the latest(?: "
        r"(?:news|stories))?|latest (?:in|from|on)\b.*|popular (?:in|on)\b.*|best "
        r"of\b.*|people (?:are )?also (?:read(?:ing)?|ask)|"
        r"you might like|further reading|read also|watch also)"
    ),
    *TRANSLATED_TEASER_LABELS,
)
