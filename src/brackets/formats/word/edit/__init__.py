"""A Word file settled in itself: what is decided is done in its XML, and every part that nothing touches stays as it is.

`plan` finds what each decision means in the file, `gaps` which blanks and ends of paragraphs go beside it,
`revisions` settles tracked changes as Word does, `typed` changes words that are typed, brackets among them, `joining` makes one
paragraph of two, `elements` answers what is asked of the XML, `parts` opens and writes the package, and `editing` is the way
through them.
"""
