"""Words that differ from the text that was circulated, and are neither tracked nor in a bracket.

Found only with `--against BASE`, which names that text. What a delegation sends back has the base text and its proposals: tracked
changes, or brackets. Words that it has changed without either would pass into the text unseen. General Assembly practice asks
for none. A change that somebody has accepted or rejected in the copy is found too: that is for the meeting.

Read: made-up copies only; every finding is a difference in words, so that its precision is that of the comparison.

What to do: ask the delegation, or make a proposal of it: `brackets compile BASE US=COPY`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.rounds.sequences import diff
from brackets.rounds.words import readable, words_of
from brackets.settle import Settled, strip

CODE = "B501"
SEVERITY = "error"
HARM = 1
WHOLE = True

_LONGEST = 80
"""Characters of changed words that a message shows."""


def find(draft: Draft) -> Iterator[Diagnostic]:
    """Nothing: without the text that was circulated nobody knows."""
    return iter(())


def untracked(draft: Draft, base: Draft) -> Iterator[Diagnostic]:
    """A finding for each place where the base text of a draft has other words than `base`, whose own brackets are stripped too."""
    was, now = strip(base).draft.text, strip(draft)
    old, new = words_of(was), words_of(now.draft.text)
    place = _Places(now)
    ends = list(accumulate(len(word.space) + len(word.core) for word in new))
    for hunk in diff([word.core for word in old], [word.core for word in new]):
        gone = readable([word.core for word in old[hunk.start : hunk.end]])
        come = readable([word.core for word in new[hunk.new_start : hunk.new_end]])
        start = (
            ends[hunk.new_start] - len(new[hunk.new_start].core) if hunk.new_start < len(new) else len(now.draft.text)
        )
        end = ends[hunk.new_end - 1] if come else start
        first, last = place.in_draft(start), place.in_draft(end)
        yield Diagnostic(
            CODE, SEVERITY, f"{_said(gone, come)}, and nothing says that it is a proposal",
            "ask whose it is, track it, or put it in brackets", first, max(last, first),
        )  # fmt: skip


def _said(gone: str, come: str) -> str:
    """What became of what."""
    if gone and come:
        return f"{_cut(gone)} has become {_cut(come)}"
    return f"{_cut(gone)} was taken out" if gone else f"{_cut(come)} was put in"


def _cut(words: str) -> str:
    return f'"{words}"' if len(words) <= _LONGEST else f'"{words[:_LONGEST]}…"'


class _Places:
    """Where what a settling has left stood in the draft."""

    def __init__(self, settled: Settled):
        moves = [(edit.end, len(edit.text) - (edit.end - edit.start)) for edit in settled.edits]
        self.after: Sequence[int] = [end for end, _ in moves]
        self.moved = [0, *accumulate(move for _, move in moves)]
        self.starts = [end + moved for end, moved in zip(self.after, self.moved[1:], strict=True)]

    def in_draft(self, offset: int) -> int:
        """The place in the draft of one in what was left."""
        return offset - self.moved[bisect_right(self.starts, offset)]
