"""The words of drafts, once, in four languages: stances, labels and headings, phrases.

The data are the TOML files of this folder. `make grammar` makes of them `words.py`, for the patterns of the code, and
`grammar/words.lark`, for the grammars, so that a filter reads neither TOML nor compiles anything when it starts;
and of minutes.toml, which has what the program itself says in the language of a draft, `said.py`.
To teach the program a word, add it to the TOML file that has its like; nothing else needs to know.
"""
