"""The running new text of one paragraph, with what came and went marked, and whose doing it was.

What a proposal strikes and puts in is marked as that proposal's where it was adopted, though its words stood in the old draft
between brackets; of brackets that are gone nothing is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.rounds.fates import ACCEPTED, Fate, Outcome
from brackets.rounds.keys import keys_of
from brackets.views.changes.parts import Changes, Part
from brackets.views.changes.redline import Pair, redline
from brackets.views.changes.tokens import Of, Token, Tokens


class State(Enum):
    """What became of some words of the base text and the proposals."""

    SAME = "same"
    CAME = "came"
    GONE = "gone"


class Piece(NamedTuple):
    """Some words of one state and one outcome."""

    text: str
    state: State
    outcome: Outcome | None
    """What they are part of; None if they are part of nothing that is told."""
    is_notation: bool = False


class Marker:
    """Marks the paragraphs of two drafts."""

    def __init__(self, made: Changes):
        self._old, self._new = Tokens(made.old), Tokens(made.new)
        self._told = set(map(id, made.outcomes))
        self._of_old = _by_bracket(made.old, ((o.old, o) for o in made.every if o.old is not None))
        self._of_new = _by_bracket(made.new, ((o.new, o) for o in made.every if o.new is not None))

    def pairs(self, part: Part, *, exact: bool = False) -> list[Pair]:
        """The tokens of a paragraph as it was and as it is."""
        old = self._old.between(part.old.start, part.old.end) if part.old else []
        new = self._new.between(part.new.start, part.new.end) if part.new else []
        return redline(old, new, exact=exact)

    def pieces(self, part: Part) -> list[Piece]:
        """The paragraph as it is read: without the notation that is gone, and with the outcomes that are told."""
        pieces = _joined(_shown(self.marked(self.pairs(part), part)))
        return [piece if id(piece.outcome) in self._told else piece._replace(outcome=None) for piece in pieces]

    def marked(self, pairs: Sequence[Pair], part: Part) -> list[Piece]:
        """Each pair with its state and outcome."""
        unexplained = [
            (outcome, set(keys_of(" ".join(words))))
            for outcome in part.outcomes
            if outcome.fate is Fate.UNEXPLAINED
            for words in outcome.wordings
        ]
        pieces: list[Piece] = []
        beside: Outcome | None = None  # what was adopted with other words, where these words are
        last: Outcome | None = None
        for old, new in pairs:
            piece = self._piece(old, new)
            if new is not None and new.of is Of.LABEL and part.old is not None:
                piece = piece._replace(state=State.SAME)  # another number is no other text
            if piece.state is State.SAME:
                beside = None
            elif piece.outcome is not None:
                beside = piece.outcome if piece.outcome.fate in ACCEPTED else None
            elif not piece.is_notation:
                keys = keys_of(piece.text)
                piece = piece._replace(outcome=beside or (_unexplained(keys, unexplained) if keys else last))
            last = piece.outcome if piece.state is not State.SAME else None
            pieces.append(piece)
        return pieces

    def _piece(self, old: Token | None, new: Token | None) -> Piece:
        ours = self._of_old[old.owner] if old is not None else None
        theirs = self._of_new[new.owner] if new is not None else None
        if new is None:
            assert old is not None
            return Piece(old.text, State.GONE, ours, old.of in (Of.NOTATION, Of.LABEL))
        is_notation = new.of in (Of.NOTATION, Of.LABEL)
        if old is None:
            return Piece(new.text, State.CAME, theirs, is_notation)
        if ours is not None and ours.fate in ACCEPTED and not old.struck and not is_notation:
            return Piece(new.text, State.CAME, ours)
        return Piece(new.text, State.SAME, theirs or ours, is_notation)


def _by_bracket(draft: Draft, told: Iterable[tuple[Proposal, Outcome]]) -> list[Outcome | None]:
    """What became of the innermost bracket of which something is told, for each bracket; the last one is for no bracket, -1."""
    known: dict[int, Outcome] = {}
    for proposal, outcome in told:
        known.setdefault(proposal.number, outcome)
    found: list[Outcome | None] = []
    for proposal in draft.all_proposals:
        outer = found[proposal.parent] if proposal.parent >= 0 else None
        found.append(known.get(proposal.number, outer))
    return [*found, None]


def _unexplained(keys: Sequence[str], changes: Sequence[tuple[Outcome, set[str]]]) -> Outcome | None:
    """The change of the base text that a word is part of."""
    return next((outcome for outcome, words in changes if words.issuperset(keys)), None)


def _shown(pieces: Iterable[Piece]) -> list[Piece]:
    """Without the notation that is gone, and the space that it leaves."""
    kept: list[Piece] = []
    is_apart = False
    for piece in pieces:
        if piece.is_notation and piece.state is State.GONE:
            is_apart = True
            continue
        if is_apart and kept and kept[-1].text[-1].isalnum() and piece.text[0].isalnum():
            kept.append(piece._replace(text=" "))  # what stood in brackets beside each other does not run together
        is_apart = False
        if piece.text.isspace() and (not kept or kept[-1].text.isspace()):
            if kept and (piece.state is State.SAME or piece.text == "\n"):
                kept[-1] = piece
            continue
        kept.append(piece)
    return kept


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """Those beside each other that have the same state and outcome as one; a space between two such goes with them."""
    joined: list[Piece] = []
    for at, piece in enumerate(pieces):
        if piece.text.isspace() and joined and at + 1 < len(pieces):
            before, after = pieces[at - 1], pieces[at + 1]
            if (before.state, before.outcome) == (after.state, after.outcome) and before.state is not State.SAME:
                piece = piece._replace(state=before.state, outcome=before.outcome)
        last = joined[-1] if joined else None
        if last is not None and last.state is piece.state and last.outcome is piece.outcome:
            joined[-1] = last._replace(text=last.text + piece.text, is_notation=last.is_notation and piece.is_notation)
        else:
            joined.append(piece)
    return joined
