"""Doors: other formats in and out.

Every reader makes a `story` of a file: paragraphs of pieces of text, each with who inserted or deleted it.
`compose` writes a story in the notation, and nothing else in the house knows what a Word file is. Writers take a draft.
"""
