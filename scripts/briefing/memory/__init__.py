"""What outlives a run: which file is which, what was published, what came of it."""
