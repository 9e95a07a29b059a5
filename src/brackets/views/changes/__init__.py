"""What happened between two drafts, for people: the running new text, with what changed marked in its place.

`tokens` cuts a paragraph into words and notation, `redline` finds what of them came and went, and `marked` whose doing that was;
`parts` has the paragraphs of both drafts in one order, by section; `told` says fates in words. `screen` sets that on a terminal,
`page` as HTML, and `tracked` as tracked changes of Word.
"""
