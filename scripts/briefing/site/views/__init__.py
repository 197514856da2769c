"""One builder for each page kind: the shelf in, a page value out, nothing else."""
