"""Minutes for people: what was decided on each proposal, in the order of the text, to be read against it.

`written` says it, in the language of the draft, as `lines` of words with roles; `markdown`, `page` and `word` each set these lines.
"""
