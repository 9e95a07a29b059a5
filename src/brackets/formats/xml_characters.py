"""The characters that a document in XML can have: production 2, `Char`, of XML 1.0."""

from brackets.text.patterns import Pattern

#: One that none can have: a control character, a form feed among them, half of a pair, U+FFFE, U+FFFF.
NOT_IN_XML = Pattern(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
