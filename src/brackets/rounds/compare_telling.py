"""The last step of comparing two drafts: what was found becomes one list of outcomes, in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, islice

from brackets.rounds import compare_void, sense
from brackets.rounds.compare_adoption import Judged
from brackets.rounds.compare_base_text import BaseText, BaseTextChange
from brackets.rounds.compare_elsewhere import Elsewhere, Traced
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.compare_placeholders import FILLED_IN_BRACKETS, filled_in_brackets
from brackets.rounds.fates import ACCEPTED, HAS_MOVED, Fate, Outcome, Place, sponsor_changes
from brackets.rounds.keys import (
    Reading,
    Wording,
    content_of,
    differ_in_hyphens,
    is_form_of,
    keys_of,
    reading,
    wordings_of,
)
from brackets.rounds.loss import Loss
from brackets.rounds.paragraph_lines import ParagraphLines
from brackets.rounds.passages import passage_like
from brackets.rounds.proposed_words import NOTE, ProposedWords
from brackets.rounds.remembered import remembered
from brackets.rounds.standing_words import StandingWords
from brackets.rounds.versions import DraftVersions
from brackets.rounds.where_now import Whereabouts

PARTLY = "part of it was adopted"
"""The note of a proposal of which some words are base text now."""
FILLED = "the placeholder was filled"
"""The note of a placeholder in whose place words stand now."""
NEARLY = 0.7
"""So much of what the likest part of a paragraph has of a proposal is nearly as much."""
_REMEMBERED = 8
"""Brackets whose words are kept: many proposals may have been merged into one."""
MOST_WITHIN = 20
"""Proposals. Of so many within one it is asked what stands of them, where nothing does of the words around them."""
FEWEST_TAKEN = 4
"""Content words of a bracket within one that was dropped, of which it is said that a part was adopted."""
MUCH_LONGER, LONG = 5, 200
"""Words. Of a bracket with more than these, and so many times as many as a proposal that was merged into it, only those are shown
that are the proposal's: a bracket that has lost its end may be half of a draft."""
_Placed = tuple[tuple[int, ...], Outcome]
"""An outcome, and where in the list it stands: these compare like its place in the text."""


class Teller:
    """Makes outcomes of what has been found."""

    def __init__(
        self,
        drafts: PairedDrafts,
        judged: Judged,
        base_text: BaseText,
        traced: Traced,
        lines: tuple[ParagraphLines, ParagraphLines],
    ):
        self.drafts = drafts
        self.lines = lines
        self.old = drafts.old
        self.new = drafts.new
        self.home = drafts.home
        self.matches = judged.matches
        self.judged = judged
        self.base_text = base_text
        self.traced = traced
        self.fates = {
            **judged.fates,
            **dict.fromkeys(base_text.amended, Fate.ADOPTED_MODIFIED),
            **{p: elsewhere.fate for p, elsewhere in traced.elsewhere.items()},
        }
        """Of the proposals that are in brackets no more."""
        self._reading_of_bracket = remembered(1, self._read_bracket)
        self._own_readings = remembered(_REMEMBERED, self.new.own_readings)

    def addresses(self) -> dict[str, str]:
        """The pairs of paragraphs by their addresses."""
        return {self._address(u): self._new_address(v) for u, v in self.drafts.partner.items()}

    def outcomes(self) -> list[Outcome]:
        """All of them, in the order of the text."""
        placed = [*self._of_old(), *self._of_new(), *self._unexplained(), *self._moved()]
        return [outcome for _, outcome in sorted(placed, key=lambda pair: pair[0])]

    def _address(self, u: int | None) -> str:
        return "" if u is None else self.old.paragraphs[u].segment.address

    def _new_address(self, v: int | None) -> str:
        return "" if v is None else self.new.paragraphs[v].segment.address

    def _address_of_words(self, p: int, v: int | None) -> str:
        """The paragraph of the new draft in which an adopted proposal stands, or begins: of the parts of one the first that has
        nearly as much of it as any."""
        words = self.old.own_words[p].new
        run = self.drafts.new_runs[v] if v is not None else []
        if len(run) < 2 or not words:
            return self._new_address(v)
        parts = [self.drafts.new_parts[at] for at in sorted(run)]
        elsewhere = self.traced.elsewhere.get(p)
        if elsewhere and elsewhere.end:
            in_order = [self.drafts.new_parts[at] for at in run]
            ends = accumulate(len(part.version()) for part in in_order)
            begun = (part for part, end in zip(in_order, ends, strict=True) if elsewhere.start < end)
            return next(begun, in_order[-1]).segment.address
        shares = [passage.share if (passage := passage_like(words, part.version())) else 0.0 for part in parts]
        least = NEARLY * max(shares)
        return next(part.segment.address for part, share in zip(parts, shares, strict=True) if share >= least)

    def _kind(self, draft: DraftVersions, at: int | None) -> str:
        """What a paragraph is called in a note."""
        return "row" if at is not None and draft.paragraphs[at].segment.row else "paragraph"

    def _place(self, u: int | None, v: int | None, *within: int) -> tuple[int, ...]:
        """Where in the list something stands: at its paragraph of the old draft, or after the one before it."""
        if u is not None:
            return (u, 0, 0, *within)
        while v is not None and v >= 0 and v not in self.home:
            v -= 1
        return (self.home.get(v, -1) if v is not None else -1, 1, 0, *within)

    @cached_property
    def whereabouts(self) -> Whereabouts:
        """Made when the first dropped proposal is told."""
        return Whereabouts(self.drafts)

    @cached_property
    def loss(self) -> Loss:
        """Made with them."""
        return Loss(self.drafts, self.matches, self.traced)

    @cached_property
    def standing_words(self) -> StandingWords:
        """Made when the first proposal is told that was adopted with other words."""
        return StandingWords(self.drafts)

    @cached_property
    def sense(self) -> sense.Sense:
        """Made when the first adopted proposal is told."""
        return sense.Sense(self.drafts)

    # Proposals of the old draft

    def _of_old(self) -> Iterator[_Placed]:
        for p in self.old.contested:
            q = self.matches.partner.get(p)
            outcome = self._gone(p) if q is None else self._standing(p, q)
            yield self._place(self.old.places[p][0], None, p), outcome
        for placeholder, change in self.base_text.filled.items():
            outcome = self._placeholder(placeholder, Fate.ADOPTED_MODIFIED, change.v, FILLED)
            yield (
                self._place(change.u, None, placeholder),
                outcome._replace(wordings=(change.wording,), stands=change.wording.new),
            )
        fresh: dict[int, list[int]] = {}
        for q in self.new.contested if self.base_text.placeholders_gone else ():
            if q not in self.matches.taken:
                fresh.setdefault(self.new.places[q][0], []).append(q)
        for placeholder, v in self.base_text.placeholders_gone.items():
            filled = filled_in_brackets(self.drafts, placeholder, fresh.get(v, ()))
            fate, note = (Fate.MODIFIED, FILLED_IN_BRACKETS) if filled else (Fate.DROPPED, "the placeholder is gone")
            yield self._place(self.home[v], None, placeholder), self._placeholder(placeholder, fate, v, note)

    def _placeholder(self, placeholder: int, fate: Fate, v: int | None, note: str) -> Outcome:
        """The outcome of a placeholder."""
        proposal = self.old.proposals[placeholder]
        return Outcome(fate, proposal, None, proposal.address, self._new_address(v), 1.0, note=note)

    def _gone(self, p: int) -> Outcome:
        """The outcome of a proposal that is in brackets no more."""
        fate = self.fates[p]
        places = self.old.places[p] if fate in ACCEPTED else self.old.places[p][:1]
        partner = next((v for u in places if (v := self.drafts.partner.get(u)) is not None), None)
        elsewhere, amended = self.traced.elsewhere.get(p), self.base_text.amended.get(p)
        share = elsewhere.share if elsewhere else self.judged.shares[p]
        where = self._where_now(p) if fate is Fate.DROPPED else None
        confidence = (
            self.loss.sureness(p, share, where, stands_anew=self.whereabouts.stands_anew)
            if fate is Fate.DROPPED
            else min(1.0, share)
        )
        note, v, wordings = (
            PARTLY if p in self.traced.partly or (fate is Fate.DROPPED and self._was_taken_from(p)) else "",
            partner,
            tuple(amended.wordings) if amended else (),
        )
        if elsewhere:
            v, wordings = elsewhere.paragraph, elsewhere.wordings
        address = self._address_of_words(p, v) if fate in ACCEPTED else self._new_address(v)
        if fate in ACCEPTED and self.old.proposals[p].node.reading.is_void:
            note = compare_void.NOTE
        elif elsewhere and v == partner:
            note = "adopted in another place of the paragraph"
        elif fate in ACCEPTED and address != self._new_address(partner):
            note = f"adopted in paragraph {address}"
        stands = self._words_that_stand(p, v) if fate is Fate.ADOPTED_MODIFIED else ""
        asked = self.old.own_readings(p)[1].text
        if stands and (keys_of(stands) == list(self.old.own_words[p].new) or differ_in_hyphens(asked, stands)):
            fate, stands, wordings = Fate.ADOPTED, "", ()
        contrary = sense.says_contrary(self.old.own_words[p].new, keys_of(stands)) if stands else False
        if fate in ACCEPTED and v is not None and (contrary or self._may_say_else(p, v, elsewhere)):
            note, confidence = "; ".join(filter(None, (note, sense.NOTE))), min(confidence, sense.DOUBTFUL)
        return Outcome(
            fate, self.old.proposals[p], None, self.old.proposals[p].address, address, round(confidence, 2), wordings,
            stands=stands, note=note, where_now=where,
        )  # fmt: skip

    def _was_taken_from(self, p: int) -> bool:
        """Whether a bracket within one that was dropped was adopted, of more than a few words."""
        taken = (i for i in islice(self.old.all_within(p), MOST_WITHIN) if self.fates.get(i) in ACCEPTED)
        return any(len(content_of(self.old.own_words[i].new)) >= FEWEST_TAKEN for i in taken)

    def _may_say_else(self, p: int, v: int, elsewhere: Elsewhere | None) -> bool:
        """Whether the words of an adopted proposal may say something else in a paragraph of the new draft."""
        if elsewhere and self._has_rival(p) and self.sense.has_other_object(p, v, elsewhere.start, elsewhere.end):
            return True
        return self.sense.is_doubtful(p, v)

    def _has_rival(self, p: int) -> bool:
        """Whether another of its alternatives was adopted."""
        group, beside = self.old.proposals[p].group, self.old.proposals_in[self.old.places[p][0]]
        rivals = (q for q in beside if q != p and group is not None and self.old.proposals[q].group == group)
        return any(self.fates.get(q) in ACCEPTED for q in rivals)

    def _words_that_stand(self, p: int, v: int | None) -> str:
        """The words that stand of a proposal that was adopted with other words, in a paragraph of the new draft.

        If its base text has none, those in the bracket that it was adopted in, or those of one within it. What only strikes has
        none: what stands in its place is nobody's.
        """
        if self.old.own_words[p].old and not self.old.own_words[p].new:
            return ""
        elsewhere, amended, said = self.traced.elsewhere.get(p), self.base_text.amended.get(p), ""
        if v is not None and elsewhere is None and amended is not None:
            said = self.standing_words.of(p, v, (amended.start, amended.end), amended.there)
        elif v is not None:
            said = self.standing_words.of(p, v, (elsewhere.start, elsewhere.end) if elsewhere else (0, 0))
        outer = next((self.matches.partner[i] for i in self.old.all_around(p) if i in self.matches.partner), None)
        if not said and outer is not None:
            return self.standing_words.of(p, self.new.places[outer][0], (0, 0), self._reading_of_bracket(outer))
        for i in islice(self.old.all_within(p), MOST_WITHIN if not said else 0):
            place = self.traced.elsewhere.get(i)
            at = place.paragraph if place else self.drafts.partner.get(self.old.places[i][0])
            if not said and self.fates.get(i) in ACCEPTED:
                said = (
                    self.standing_words.of(i, at, (place.start, place.end) if place else (0, 0))
                    if at is not None
                    else ""
                )
        return said

    def _read_bracket(self, q: int) -> Reading:
        """The paragraph of a bracket of the new draft, with its words, and those of the brackets around it."""
        return self.new.paragraphs[self.new.places[q][0]].reading(self.new.with_all_around((q,)))

    def _where_now(self, p: int) -> Place | None:
        """The likest place of a dropped proposal, be it in another order."""
        where, other = self.whereabouts.of(p), self.traced.doubtful.get(p)
        return other if other and (where is None or where.likeness < other.likeness) else where

    def _standing(self, p: int, q: int) -> Outcome:
        """The outcome of a proposal that is `q` of the new draft."""
        proposal, other = self.old.proposals[p], self.new.proposals[q]
        fate = self.matches.fates[p]
        note = ""
        theirs, there = self._own_readings(q), ""
        words = keys_of(proposal.text) if fate is Fate.MERGED else ()
        if words and len(theirs[1].keys) > max(LONG, MUCH_LONGER * len(words)):
            passage = passage_like(words, theirs[1].keys)
            there = theirs[1].shown(passage.start, passage.end) if passage else ""
            theirs = theirs[0], reading(there)
        ours = self.old.own_readings(p) if self.old.has_words(p) else theirs  # it only holds another
        if fate is Fate.MODIFIED and self._differs_in_hyphens(p, q):
            fate = Fate.PENDING
        if fate is Fate.MODIFIED and self._only_settled_within(p, q):
            fate, note = Fate.PENDING, "what was proposed within it has been settled"
        if fate is Fate.PENDING and not note and self._stands_elsewhere(p, q):
            note = "stands in another place of the paragraph"
        if p in self.traced.partly:
            note = PARTLY
        return Outcome(
            fate, proposal, other, proposal.address, other.address,
            round(self.matches.confidence[p], 2), wordings_of(ours[0], theirs[0]) + wordings_of(ours[1], theirs[1]),
            *sponsor_changes(proposal, other), stands=there, note=note,
        )  # fmt: skip

    def _differs_in_hyphens(self, p: int, q: int) -> bool:
        """Whether a proposal has the same words as one of the new draft, but for hyphens."""
        pairs = [
            (ours.text, theirs.text)
            for ours, theirs in zip(self.old.own_readings(p), self._own_readings(q), strict=True)
        ]
        same = all(keys_of(ours) == keys_of(theirs) or differ_in_hyphens(ours, theirs) for ours, theirs in pairs)
        return same and any(differ_in_hyphens(*pair) for pair in pairs) and not self._only_settled_within(p, q)

    def _stands_elsewhere(self, p: int, q: int) -> bool:
        """Whether the same base text has it in another place."""
        ours, theirs = self.old.paragraphs[self.old.places[p][0]], self.new.paragraphs[self.new.places[q][0]]
        same = self.old.proposals[p].depth == self.new.proposals[q].depth == 1 and ours.version() == theirs.version()
        place = ours.base_word_offsets().get(p) if same else None
        return place is not None and place != theirs.base_word_offsets().get(q)

    def _only_settled_within(self, p: int, q: int) -> bool:
        """Whether a pending proposal differs only by what has been settled in it."""
        within = {i for i in self.old.all_within(p) if i in self.fates}
        if not within:
            return False
        adopted = {i for i in within if self.fates[i] is Fate.ADOPTED}
        return self.old.words_of(p, adopted) == self.new.words_of(q, set())

    # What is only in the new draft

    def _of_new(self) -> Iterator[_Placed]:
        for q in self.new.contested:
            if q not in self.matches.taken:
                v = self.new.places[q][0]
                u = self.home.get(v)
                note = "base text of the old draft, in brackets now" if q in self.base_text.bracketed else ""
                yield (
                    self._place(u, v, len(self.old.proposals) + q),
                    Outcome(
                        Fate.NEW,
                        None,
                        self.new.proposals[q],
                        self._address(u),
                        self.new.proposals[q].address,
                        1.0,
                        note=note,
                    ),
                )

    # What nobody proposed

    def _unexplained(self) -> Iterator[_Placed]:
        proposed = ProposedWords(self.drafts) if self.traced.unexplained else None
        for change in self.traced.unexplained:
            outcome = self.unexplained_outcome(change)
            if proposed and (p := proposed.of(change)) is not None:
                if self._is_told_of(p, change):
                    continue
                whose = NOTE.format(id=self.old.proposals[p].id)
                outcome = outcome._replace(note="; ".join(filter(None, (outcome.note, whose))))
            yield self._place(change.u, change.v, len(self.old.proposals) + len(self.new.proposals)), outcome

    def _is_told_of(self, p: int, change: BaseTextChange) -> bool:
        """Whether words that only come in are all those of a proposal of which it is told that it was adopted there."""
        place, own = self.traced.elsewhere.get(p), self.old.own_words[p].new
        v = place.paragraph if place else self.drafts.partner.get(self.old.places[p][0])
        if self.fates.get(p) not in ACCEPTED or v != change.v or change.old:
            return False
        others = set(content_of(change.new)).difference(own)
        return not others or (len(own) <= LONG and all(any(is_form_of(word, one) for one in own) for word in others))

    def unexplained_outcome(self, change: BaseTextChange) -> Outcome:
        """The outcome that a change of the base text is."""
        note, confidence = change.note, 1.0
        if change.u is None:
            note = note or f"new {self._kind(self.new, change.v)}"
        elif change.v is None:
            note = note or f"the {self._kind(self.old, change.u)} is gone"
        else:
            confidence = min(1.0, self.drafts.similarity.get(change.u, 1.0))
        return self._of_base_text(change.u, change.v, confidence, change.wording, note)

    def _of_base_text(self, u: int | None, v: int | None, confidence: float, wording: Wording, note: str) -> Outcome:
        """The outcome of what nobody proposed, in a paragraph of each draft."""
        (was, line), (now, new_line) = self.lines[0].of(self.old, u), self.lines[1].of(self.new, v)
        return Outcome(
            Fate.UNEXPLAINED, None, None, self._address(u), self._new_address(v), round(confidence, 2), (wording,),
            note=note, section=now if u is None else was, line=line, new_line=new_line,
        )  # fmt: skip

    def _moved(self) -> Iterator[_Placed]:
        """Paragraphs with base text that stand elsewhere now."""
        for u, v in self.drafts.moved.items():
            if self.old.paragraphs[u].version():
                ours, theirs = self.old.paragraphs[u].reading(), self.new.paragraphs[v].reading()
                wording = Wording(ours.shown(0, len(ours.keys)), theirs.shown(0, len(theirs.keys)))
                note = f"the {self._kind(self.old, u)} {HAS_MOVED}"
                outcome = self._of_base_text(u, v, self.drafts.similarity[u], wording, note)
                yield self._place(u, v, -1), outcome
