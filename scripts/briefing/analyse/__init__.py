"""What one entry says: its sentences, its quotes, its words and names.

`analyse_entry` depends on the entry alone, so that its result can be cached by the
entry's content. The rooms, in the order in which a quote is read:

* `tokens` cuts a paragraph into words with the quotations masked;
* `verbs` knows the words that report speech, `roles` those that name people by office;
* `mentions` finds who is named in a paragraph, `people` who that is;
* `subjects` finds who does the saying of one verb;
* `speakers` decides which verb reports which quotation;
* `quotes` decides what is speech, and puts the values of the model together.
"""

from __future__ import annotations

from briefing.analyse.entry import analyse_entry

__all__ = ["analyse_entry"]
