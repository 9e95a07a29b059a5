"""An option without an alternative.

`Option 1:` stands here, and no `Option 2` beside it: the others were taken out, or their heads are written in another way,
or a bracket between them is broken.

Read: 0 findings of 5 right (Geneva 2015): each had its alternative, which a broken bracket kept apart. Those are left out now, and
no other was found; so the rule is a hint, and runs only when it is named.

What to do: write the heads alike, or take the last one's head away: it is no choice any more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.labels import roman
from brackets.parse.nodes import Header, Kind
from brackets.parse.wording import OPTION_HEAD, option_style
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import OPTION_WORD

CODE = "B306"
SEVERITY = "hint"
HARM = 3
WHOLE = True


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each option that is alone in its group, or in none."""
    heads = _heads(draft.text) if any(proposal.kind is Kind.OPTION for proposal in draft.all_proposals) else {}
    members = Counter(proposal.group for proposal in draft.all_proposals if proposal.group)
    for proposal in draft.all_proposals:
        if proposal.kind is Kind.OPTION and (proposal.group is None or members[proposal.group] < 2):
            if _has_neighbour(draft.text, proposal.node.start, heads):
                continue
            head = next((child for child in proposal.node.children if isinstance(child, Header)), proposal.node)
            yield Diagnostic(
                CODE, SEVERITY, "this option has no alternative beside it", "write the others' heads alike, or take this one away",
                head.start, head.end,
            )  # fmt: skip


_Heads = dict[tuple[str, str], set[int]]
"""Of each word and way of counting the numbers that it stands before."""


def _heads(text: str) -> _Heads:
    """The heads of options that stand at the start of a line, in brackets or not."""
    heads: _Heads = {}
    for line in _LINE.finditer(text):
        if read := _read(text, line.end()):
            heads.setdefault(read[:2], set()).add(read[2])
    return heads


def _has_neighbour(text: str, start: int, heads: _Heads) -> bool:
    """Whether the option before or after this one has a head that the grammar could not set beside it."""
    read = _read(text, start + (text[start : start + 1] == "["))
    return read is not None and bool({read[2] - 1, read[2] + 1} & heads.get(read[:2], set()))


def _read(text: str, at: int) -> tuple[str, str, int] | None:
    match = OPTION_HEAD.match(text, at)
    if match is None:
        return None
    count, style = match["count"], option_style(match["count"])
    value = int(count) if count.isdigit() else roman(count.lower()) if style in "Ii" else ord(count[0].lower())
    return match["word"].casefold(), style, value


_LINE = Pattern(rf"(?m)^[ \t\xa0\f\[*_]*(?={OPTION_WORD})")
