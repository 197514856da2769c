"""The seam with Pelican: page values, our reader and our generators."""
