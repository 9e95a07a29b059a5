"""Views of the tree: what a draft consists of, and what each place of it is called.

The way through this room: `cutting` makes blocks of lines (`blocks`), `roles` says what each block is (with `pages` for page
heads, which are known by their words, `page_heads`, or their numbers, `counted_heads` and `counted_numbers`; `footnotes`, and
`introductions`),
`continuations` which of them go on with the paragraph above, `passages` joins those, `sections` finds the section and name of
each, with `hierarchy` for where a label hangs (`main_series` where a number does not), and `outline` puts all of it together.
`proposals` are the brackets with their places in the outline: `collecting` finds all of them, `alternatives` and
`paragraph_versions` which of them are for one place (`joining_words`: not those that a word of the base text joins), and
`statuses` how far agreement on their words has come. `selectors` choose among them.
What is counted and compared of them: `openness`, `sides`, `near_agreement`.
"""
