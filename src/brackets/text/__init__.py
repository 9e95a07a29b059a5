"""A text and places in it: positions, patterns, edits."""
