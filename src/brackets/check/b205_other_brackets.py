"""A proposal in brackets of another kind: round ones, `(US: shall)`, braces, `{US: shall}`, angle brackets, or full-width ones.

Full-width brackets are those of East Asian keyboards.

Only square brackets are read. What a party proposes in others stands in the base text: `strip` keeps it, `--by US` does not
find it. A name that is no party's, a figure after the colon, `(EU: 27 members)`, what is not closed in its paragraph, and what
stands in a remark are left.

Read: no finding in five real drafts and in the samples.

What to do: write square brackets, if it is a proposal.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.header import FULL_WIDTH, HeaderReader
from brackets.parse.nodes import Entered, Kind, Left, Struck, Text, events
from brackets.text.patterns import Pattern

CODE = "B205"
SEVERITY = "warning"
HARM = 2

_CLOSERS = {"(": ")", "（": "）", "［": "］", "【": "】", "〔": "〕", "{": "}", "<": ">"}
_OPENERS = Pattern(rf"[{''.join(_CLOSERS)}](?=[^\n()\[\]（）［］{{}}<>]{{1,80}}?[:：])")
#: What round brackets hold may be words of a text.
_ROUND = "(（"
_FIGURE = Pattern(r"\s*[\d$€£]")


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each such bracket that begins with the header of parties that are known."""
    if not _OPENERS.search(draft.text):
        return
    reader = HeaderReader(draft.registry)
    for leaf in _words(draft):
        for opener in _OPENERS.finditer(leaf.source):
            at = leaf.start + opener.end()
            words = leaf.source[opener.end() :]
            claims = reader.prefix(words)
            if claims is None or claims.position or _FIGURE.match(words, claims.end):
                continue
            if all(map(reader.knows, (*claims.supporters, *claims.opponents))):
                end = _closed(draft.text, at, _CLOSERS[opener[0]])
                if end >= 0:
                    yield Diagnostic(
                        CODE, SEVERITY, "a proposal in brackets of another kind is read as words",
                        f"if it is one, write [{words[: claims.end].strip().replace(FULL_WIDTH, ':')} ...]", at - 1, end,
                    )  # fmt: skip


def certain(draft: Draft) -> int:
    """How many of them leave no doubt that a proposal was meant: those in no round brackets."""
    return sum(draft.text[finding.start] not in _ROUND for finding in find(draft))


def _words(draft: Draft) -> Iterator[Text]:
    """The words of a draft, those of remarks apart: a comment of a Word file has round brackets for its square ones."""
    remarks = 0
    for event in events(draft.root):
        if isinstance(event, Entered | Left):
            if not isinstance(event.node, Struck) and event.node.reading.kind is Kind.REMARK:
                remarks += 1 if isinstance(event, Entered) else -1
        elif type(event) is Text and not remarks:
            yield event


def _closed(text: str, at: int, closer: str) -> int:
    """Where the closer stands behind, in the same paragraph; less than 0 if there is none."""
    end = text.find(closer, at)
    return end + 1 if end >= 0 and "\n\n" not in text[at:end] else -1
