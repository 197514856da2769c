"""What one entry says: its sentences, its quotes, its words and names.

`analyse_entry` depends on the entry alone, so that its result can be cached by the
entry's content. The rooms, in the order in which a quote is read:

* `tokens` cuts a paragraph into words with the quotations masked;
* `verbs` knows the words that report speech, `roles` those that name people by office;
* `phrases` bounds noun phrases, `mentions` reads who they name, `people` who that is;
* `clause` answers small questions of grammar, `subjects` finds a verb's subject,
  `cues` the words of a sentence that report speech;
* `speakers` decides which cue reports which quotation;
* `quotes` decides who speaks, and puts the values of the model together;
  `marked_quotes` does without words, for languages of which no table is here.

Who is named at all, speaking or not:

* `runs` finds capitals that stand together, `role_phrases` the office beside them;
* `person_names` and `places` are tables, `name_scores` weighs what they and the
  words around say, `entities` tells people, institutions and places apart;
* `namings` says who is meant at each name, `named_places` what places are named.
"""

from __future__ import annotations

from briefing.analyse.entry import analyse_entry

__all__ = ["analyse_entry"]
