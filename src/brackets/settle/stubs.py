"""What is left of a paragraph whose words have all gone, looks like a label, and is none: `2.alt`, `New para.`, `§ 4`.

A label goes with the words of its paragraph; what is only written like one is read as words, and stays. A person is told.
"""

from __future__ import annotations

from collections.abc import Iterable

from brackets.document.outline import Paragraph
from brackets.text.edits import Edit
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN, NEW

_STUB = Pattern(
    rf"(?i)\s*[§(]?\s*(?:{NEW}\s+)?(?:[OP]P|par[aá]\w*\.?|art\w*\.?)?\s*"
    rf"(?:\(?\d{{1,3}}\)?[A-Z]?)?[\s.(\[–-]*(?:{LATIN}|alt|{NEW})?[\s.):–-]*"
)
_AROUND = " \t\xa0\r\n[]"
_LONGEST = 24
"""Characters."""


def is_stub(text: str, block: Paragraph, edits: Iterable[Edit]) -> bool:
    """Whether that is all that `edits`, those in a block of a text, leave of it; its own label alone is no stub."""
    left, at, gone = [], block.start, 0
    for edit in edits:
        left += [text[at : max(at, edit.start)], edit.text]
        gone += min(edit.end, block.end) - max(edit.start, block.start)
        at = edit.end
    if not gone or block.end - block.start - gone > _LONGEST:
        return False
    stands = "".join([*left, text[at : max(at, block.end)]]).strip(_AROUND)
    if not stands or stands.isdigit() or stands == text[block.start : block.body].strip(_AROUND):
        return False  # a page number, or its own label
    return _STUB.fullmatch(stands) is not None
