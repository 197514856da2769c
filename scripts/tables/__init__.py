"""Makers of the word tables that are shipped; run by hand, never by the build."""
