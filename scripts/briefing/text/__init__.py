"""Pure helpers on text that several stages share."""
