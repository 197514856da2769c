"""Which facts of a story all accounts carry, and which only one."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.group.accounts import list_accounts
from briefing.group.alignment import (
    NEAR_NAME_SHARE,
    comes_near,
    compare_sentences,
    find_same_fact,
    weigh_sentence,
)
from briefing.model import Analysis, Coverage, CoveredFact, Entry, Passage, Story


def find_coverage(
    story: Story, entries: Sequence[Entry], analyses: Sequence[Analysis]
) -> Coverage:
    """Return the facts of *story* with the sentences that carry them.

    Args:
        story: Of one entry or more.
        entries: All, in any order.
        analyses: Of all entries, in any order.

    Returns:
        Every sentence carries a fact of one row at least or says what an earlier one
        of its own account says; rows by number of carriers, then by the story's order,
        then by the place in the text. A sentence that tells two facts may stand in two
        rows.

    """
    accounts = list_accounts(story, entries, analyses)
    languages = {entry.id: entry.language.value for entry in entries}
    weights = {
        passage: weigh_sentence(passage.text, languages[identity])
        for identity, sentences in accounts.items()
        for passage in sentences
    }
    loose = {
        passage: weigh_sentence(
            passage.text, languages[passage.entry], name_share=NEAR_NAME_SHARE
        )
        for passage in weights
    }
    order = {identity: place for place, identity in enumerate(accounts)}
    facts: list[CoveredFact] = []
    carried: set[Passage] = set()
    for identity, sentences in accounts.items():
        mates = [others for mate, others in accounts.items() if mate != identity]
        for passage in sentences:
            own = weights[passage]
            is_told = any(
                compare_sentences(own, weights[carrier]) > 0
                for fact in facts
                if len(fact.passages) > 1 or fact.passages[0].entry == identity
                for carrier in fact.passages
            )
            if not own or is_told or passage in carried:
                continue
            carriers = (passage, *find_same_fact(passage, mates, weights))
            carried.update(carriers)
            holders = {carrier.entry for carrier in carriers}
            facts.append(
                CoveredFact(
                    passages=tuple(
                        sorted(carriers, key=lambda each: order[each.entry])
                    ),
                    nearby=tuple(
                        other
                        for others in mates
                        for other in others
                        if other.entry not in holders
                        and comes_near(loose[passage], loose[other])
                    ),
                )
            )
    facts.sort(key=lambda fact: -len(fact.passages))  # stable: the order above stays
    return Coverage(entries=tuple(accounts), facts=tuple(facts))
