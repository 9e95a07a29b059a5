"""The engine: decisions on the brackets of a draft in, the settled draft out, proved.

An attempt completes the decisions, cuts, tidies and joins. Its text is parsed, and the proof compares what is pending in it with
what should be. Where a removal would uncover a header that was none (`[[US: x] Note: y]`), the decision is taken back with a
warning, and the next attempt is made without it.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import chain
from typing import NamedTuple

from brackets.document.selectors import NothingThere
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm, Kind
from brackets.settle import tidy
from brackets.settle.cuts import cuts
from brackets.settle.decisions import Decision, Decisions, Settled, Warned, Wordings
from brackets.settle.introduced import introduced_proposals
from brackets.settle.overlapping import overlapping_strikes
from brackets.settle.placement import Joined
from brackets.settle.removals import wide_removals
from brackets.settle.separators import joints, kept_apart, separators
from brackets.settle.shared import completed, shared
from brackets.settle.unmarked_ends import unmarked_ends
from brackets.settle.verify import culprits, damaged, uncovered
from brackets.text.edits import Cut, Edit, merged

_MOST_ROUNDS = 30
"""How often decisions are taken back before it is given up. Each round parses the draft that it has made, so there is an end."""
_UNCOVERS = "the bracket is left as it is: without it the text around it would read differently"


class _Attempt(NamedTuple):
    """What these decisions would make of a draft."""

    completed: dict[int, Decision]
    """The decisions, and those that follow from them."""
    effective: dict[int, Decision]
    """The same, with words counted once that several alternatives strike."""
    raw: list[Cut]
    """What settling alone takes out."""
    tidied: list[Cut]
    """What goes in the end."""
    joined: Joined
    """What comes out."""

    @property
    def text(self) -> str:
        """The text that comes out."""
        return self.joined.text


def settle(
    draft: Draft, decisions: Decisions, wordings: Wordings | None = None, *, known: Draft | None = None
) -> Settled:
    """Settle brackets of a draft, by their numbers; what comes out is tidied, and proved by parsing it.

    `wordings` has the new words for each bracket that is to be reworded. `known` is a draft whose text may come out: it is not
    parsed again then. What was done, and what was not and why, is in the result. Raises NothingThere for a number that no
    bracket has, and Unsettled where the draft cannot be settled without harm.
    """
    asked, words = dict(decisions), wordings or {}
    for number in asked:
        if not 0 <= number < len(draft.brackets):
            raise NothingThere(f"no bracket has the number {number}; there are {len(draft.brackets)}, from 0")
    warnings: list[Warned] = []
    for _ in range(_MOST_ROUNDS + 1):
        attempt = _attempt(draft, asked, words)
        if attempt.text == draft.text:
            return Settled(draft, {}, tuple(warnings))
        result = known if known is not None and known.text == attempt.text else Draft(attempt.text, draft.registry)
        wrong = _wrong(draft, attempt, result)
        if not wrong:
            warnings += chain(
                unmarked_ends(draft, attempt.effective),
                overlapping_strikes(draft, attempt.effective),
                wide_removals(draft, attempt.effective),
            )
            edits = partial(attempt.joined.edits, draft.text)
            places = tuple(draft.positions.at(at) for at in uncovered(draft, attempt.joined, result))
            return Settled(result, attempt.completed, tuple(warnings), edits, places)
        warnings += [_taken_back(draft, asked, number) for number in sorted(wrong)]
        asked = _without(draft, asked, wrong)
        del attempt, result  # before the next is made
    raise Unsettled("settling this draft would change what its other brackets say; nothing was done")


def replays(draft: Draft, settled: Settled) -> bool:
    """Whether the decisions of a settling, done at once, make of the draft what came of it, so that a record of them is true.

    A settling in two steps may settle in the second what the first has uncovered. Nothing is parsed that has been.
    """
    return settle(draft, settled.decisions, known=settled.draft).draft.text == settled.draft.text


def unproved(draft: Draft, decisions: Decisions) -> tuple[Edit, ...]:
    """What settling would do to the text of a draft, without the proof: to count words by, and never to be written."""
    return tuple(_attempt(draft, decisions, {}).joined.edits(draft.text))


def _attempt(draft: Draft, asked: Decisions, words: Wordings) -> _Attempt:
    if not asked:
        return _Attempt({}, {}, [], [], tidy.joined(draft.text, []))
    whole = completed(draft.brackets, asked)
    effective, elsewhere = shared(draft, whole)
    raw = cuts(draft, effective, words, elsewhere)
    tidied = tidied_cuts(draft, raw, effective)
    return _Attempt(whole, effective, raw, tidied, tidy.joined(draft.text, tidied))


def _wrong(draft: Draft, attempt: _Attempt, result: Draft) -> set[int]:
    """The decisions to take back of an attempt, by what the proof finds in its result."""
    wrong = culprits(draft, attempt.effective, attempt.raw, attempt.joined, result)
    if not wrong and (block := damaged(draft.text, draft.outline.blocks, attempt.tidied, attempt.text)) is not None:
        raise Unsettled(f"paragraph {block.address} would be damaged, which nobody asked for; nothing was done")
    return wrong


def _taken_back(draft: Draft, asked: Decisions, number: int) -> Warned:
    """The warning that a decision is taken back, and why: of options without brackets, one alone would be read as none."""
    node, said = draft.brackets[number], _UNCOVERS
    if type(node) is Arm and node.reading.kind is Kind.OPTION:
        others = [at for at, one in enumerate(draft.brackets) if type(one) is Arm and one.choice == node.choice]
        if len(left := [at for at in others if at not in asked]) == 1:
            one = draft.all_proposals[left[0]].id
            said = f"the option is left as it is: one option alone is no choice; `choose {one}` takes the other one"
    return Warned(draft.positions.at(node.start), said)


def _without(draft: Draft, asked: Decisions, culprits: set[int]) -> dict[int, Decision]:
    """The decisions without those on the culprits, and without those on arms of a choice that a culprit is an arm of."""
    nodes = draft.brackets
    choices = {node.choice for node in map(nodes.__getitem__, culprits) if type(node) is Arm}
    kept = {}
    for number, decision in asked.items():
        node = nodes[number]
        if number not in culprits and not (type(node) is Arm and node.choice in choices):
            kept[number] = decision
    return kept


def tidied_cuts(draft: Draft, raw: Sequence[Cut], decisions: Mapping[int, Decision]) -> list[Cut]:
    """The cuts of settling, and what goes with them so that the rest reads clean."""
    if not raw:
        return []
    parted = merged([*raw, *separators(draft.text, draft.brackets, raw)])
    touching = [] if draft.registry.spaces_are_typed else joints(draft.text, draft.brackets)
    apart = kept_apart(parted, touching)
    return tidy.whole_blocks(draft.text, apart, draft.outline, _done_introductions(draft, decisions))


def _done_introductions(draft: Draft, decisions: Mapping[int, Decision]) -> set[int]:
    """The starts of the lines whose proposals are all settled, so that there is nothing to introduce any more."""
    done = set()
    for line, numbers in introduced_proposals(draft):
        if numbers and all(number in decisions for number in numbers):
            done.add(line.start)
    return done
