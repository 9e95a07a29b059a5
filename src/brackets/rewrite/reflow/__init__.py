"""From page layout to running text: a text that was copied or converted from pages, as it would be typed.

`running_text` goes the way: `pages` finds where the pages end, `columns` refuses what is set in two, `line_numbers` and `furniture`
take what pages add, `footnotes` lifts the notes from their feet, `rows` looks at the lines that are left and at how they are set,
`paragraphs` joins them, and `marks` writes the references to the footnotes. `report` says what was done, and proves that no
character was lost. What a person says about the pages are the `choices`; `lines` answers what a line looks like.
"""
