"""Other forms of pages, from the values of the pages: data, plain text, references."""
