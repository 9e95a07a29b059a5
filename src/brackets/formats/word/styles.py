"""The names of styles in the Word files that we write, by which a file that comes back is read as the same text."""

#: A paragraph that begins on the line after the one above.
LINE_STYLE = "BracketsLine"
#: A paragraph with a blank line above it.
TEXT_STYLE = "BracketsText"
#: A space that was a line end in the text.
LINE_END = "BracketsLineEnd"
#: A page break that was a form feed in the text.
PAGE_END = "BracketsPageEnd"
#: Words that are there and not shown: the `## ` of a heading, the stars of `*emphasis*`, front matter.
UNSEEN = "BracketsUnseen"
#: A tab that was the space after a label, so that the words of a paragraph hang from it.
LABEL_END = "BracketsLabelEnd"
#: `[^1]: `, not shown, where the words of a footnote stand in the text.
NOTE_HERE = "BracketsNoteHere"
#: The number of a footnote, in the text and at the foot of the page.
NOTE_NUMBER = "BracketsNoteNumber"
#: The words of a footnote.
NOTE_TEXT = "BracketsNoteText"
#: What stands in the heads and feet of pages.
PAGE_STYLE = "BracketsPage"
