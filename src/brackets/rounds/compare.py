"""What happened between two drafts, proposal by proposal.

Steps, each of which takes what those before it have found: the paragraphs are paired (`compare_paragraphs`), the proposals that
still stand in brackets are matched (`compare_proposals`), of the others it is judged which were adopted (`compare_adoption`),
and the base text is explained by these (`compare_base_text`). What seems dropped then is looked for in what is left of the base
text (`compare_elsewhere`) and of the brackets (`compare_joint`, `compare_brackets_left`), long ones by their sentences
(`by_sentences`), beside others of their paragraph (`compare_heirs`), and a last time in their own (`compare_in_place`) or by how
they open (`openings`); brackets that only hold others fare as these (`compare_containers`), and options that nothing is to stand
where the others fell (`compare_void`). All of that becomes one list of outcomes, in the order of the text (`compare_telling`).
"""

from __future__ import annotations

from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds import compare_void
from brackets.rounds.by_sentences import match_by_sentences
from brackets.rounds.compare_adoption import judge_proposals
from brackets.rounds.compare_base_text import SURENESS_OF_REST, explain_base_text
from brackets.rounds.compare_brackets_left import match_brackets_left
from brackets.rounds.compare_containers import settle_containers
from brackets.rounds.compare_elsewhere import trace_elsewhere
from brackets.rounds.compare_heirs import find_beside_heirs
from brackets.rounds.compare_in_place import find_in_place
from brackets.rounds.compare_joint import match_joint_brackets
from brackets.rounds.compare_lifted import follow_holders
from brackets.rounds.compare_paragraphs import pair_paragraphs
from brackets.rounds.compare_telling import Teller
from brackets.rounds.compare_typography import changes_of_typography
from brackets.rounds.fates import Fate, Outcome
from brackets.rounds.openings import find_by_openings
from brackets.rounds.paragraph_lines import ParagraphLines
from brackets.rounds.versions_reader import versions_of


class Compared(NamedTuple):
    """What happened between two drafts."""

    outcomes: list[Outcome]
    """Of each proposal of the old draft, the new ones, and what nobody proposed; in the order of the text."""
    addresses: dict[str, str]
    """Which paragraph of the new draft each of the old one is."""
    typography: list[Outcome]
    """The changes of the base text in which not a word differs; empty unless they were asked for."""


def compare(old: Draft, new: Draft, *, typography: bool = False) -> Compared:
    """Compare two drafts of one text; with `typography` also what differs in marks, capitals and the like alone."""
    drafts = pair_paragraphs(versions_of(old), versions_of(new))
    judged = judge_proposals(drafts)
    settle_containers(drafts.old, judged, judged.fates, judged.shares)
    base_text = explain_base_text(drafts, judged)
    for p, q in base_text.rests.items():
        judged.matches.add(p, q, Fate.MODIFIED, SURENESS_OF_REST)
        del judged.fates[p]
    traced = trace_elsewhere(drafts, judged, base_text)
    traced.partly.update(base_text.rests)
    match_joint_brackets(drafts, judged)
    match_brackets_left(drafts, judged, traced.elsewhere)
    find_beside_heirs(drafts, judged, traced)
    unexplained = [*traced.unexplained]
    match_by_sentences(drafts, judged, traced)
    find_in_place(drafts, judged, traced, unexplained)
    find_by_openings(drafts, judged, traced, unexplained)
    compare_void.adopt_void(drafts, judged, traced)
    follow_holders(drafts, judged, traced)
    elsewhere = {p: place.fate for p, place in traced.elsewhere.items()}
    amended = dict.fromkeys(base_text.amended, Fate.ADOPTED_MODIFIED)
    shares = judged.shares | {p: place.share for p, place in traced.elsewhere.items()}
    settle_containers(drafts.old, judged, {**judged.fates, **amended, **elsewhere}, shares)
    teller = Teller(drafts, judged, base_text, traced, (ParagraphLines(old), ParagraphLines(new)))
    fine = changes_of_typography(drafts, judged, base_text) if typography else ()
    return Compared(teller.outcomes(), teller.addresses(), [teller.unexplained_outcome(change) for change in fine])
