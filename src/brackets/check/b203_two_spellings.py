"""One delegation under two spellings.

`[US: x]` here and `[USA: y]` there are one party to `brackets`, but not to a reader, nor to a search in a word
processor.

Read: 7 findings of 7 right (samples, and a trade chapter made for tests). Before names in full were left out (`G77 and China`
beside `G77`), 7 of 9.

What to do: write it the same way everywhere; the hint names the spelling that the draft has most often. Where both are
meant, as in a draft in two languages, ignore the rule for that file in brackets.toml.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.check.words import attributed
from brackets.draft import Draft
from brackets.text.patterns import Pattern

CODE = "B203"
SEVERITY = "warning"
HARM = 4
WHOLE = True

#: The name of a group in full, `G77 and China`, which is not the same to its members.
_IN_FULL = Pattern(r"\w (?:and|y|et|e) \w")


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding at the first bracket that has a rarer spelling."""
    written: dict[str, Counter[str]] = {}
    first: dict[str, tuple[int, int]] = {}
    for proposal in attributed(draft):
        parties = (*proposal.supporters, *proposal.opponents)
        ids = (*proposal.supporter_ids, *proposal.opponent_ids)
        for party, id in zip(parties, ids, strict=True):
            written.setdefault(id, Counter())[party] += 1
            if party not in first:
                start = proposal.node.start
                at = draft.text.find(party, start, proposal.node.end)
                first[party] = (at, at + len(party)) if at >= 0 else (start, start + 1)
    for spellings in written.values():
        if len(spellings) > 1:
            most, count = spellings.most_common(1)[0]
            for other in spellings:
                if other != most and not _in_full(other) and not _in_full(most):
                    yield Diagnostic(
                        CODE, SEVERITY, f'"{other}" and "{most}" are one party',
                        f'the draft has "{most}" {count} times and "{other}" {spellings[other]}: write one of them', *first[other],
                    )  # fmt: skip


def _in_full(name: str) -> bool:
    return _IN_FULL.search(name) is not None
