"""The names of styles in the Word files that we write, by which a file that comes back is read as the same text."""

#: A paragraph that begins on the line after the one above.
LINE_STYLE = "BracketsLine"
#: A paragraph with a blank line above it.
TEXT_STYLE = "BracketsText"
#: A space that was a line end in the text.
LINE_END = "BracketsLineEnd"
#: A page break that was a form feed in the text.
PAGE_END = "BracketsPageEnd"
#: Words that are there and not shown: the `## ` of a heading.
UNSEEN = "BracketsUnseen"
