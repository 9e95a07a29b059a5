"""Views of the tree: what a draft consists of, and what each place of it is called.

The way through this room: `cutting` makes blocks of lines (`blocks`), `roles` says what each block is (with `pages` for page heads,
`footnotes`, and `introductions`), `continuations` which of them go on with the paragraph above, `passages` joins those, `sections`
finds the section and name of each, and `outline` puts all of it together. `proposals` are the brackets with their places in the
outline, and `selectors` choose among them.
"""
