"""Checks of the built site that share no code with what built it."""
