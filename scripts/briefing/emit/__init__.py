"""Values to Markdown and back, with the editor's changes kept."""
