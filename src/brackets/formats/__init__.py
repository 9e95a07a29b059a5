"""Other formats, in and out.

One format is one file, `format_NAME.py`, with a constant `FORMAT` that says how files of it are recognised, what reads them and
what writes them; `registry` finds them by their names, and those of other packages (entry points `brackets.formats`).

A reader of a word processor's file makes a `RevisedDocument` of it (`revisions`): paragraphs of runs of text, each with who
inserted or deleted it. `notation` writes that in brackets. What a Word file is, is known in `word`, and to the two views that set
a Word file of their own with what it offers: `views/minutes/word` and `views/changes/tracked`.
Writers take a draft. What a format is, in types, stands in `interface`.
"""
