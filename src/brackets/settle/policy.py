"""What a person asks for, accept, reject, strip or choose, as a decision for each bracket; and then settled.

What is left for a person to decide gets no decision, and a warning that says so.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from brackets.document.joining_words import joins_base_text
from brackets.document.proposals import Proposal
from brackets.document.selectors import Selector
from brackets.draft import Draft
from brackets.errors import Unsettled
from brackets.parse.nodes import Arm, Bracket, Kind, Struck, Text, leaves
from brackets.parse.wording import is_instruction, position_of
from brackets.settle.clean_texts import fallen, left_to_choose
from brackets.settle.decisions import Decision, Decisions, Settled, Warned
from brackets.settle.engine import settle
from brackets.settle.left_struck import left_struck
from brackets.settle.option_marks import option_marks
from brackets.settle.separators import SEPARATOR_BEFORE
from brackets.settle.shared import striking_the_same
from brackets.text.edits import Edit, composed
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import MODAL, POSITIONS_AFTER

#: What becomes of brackets that nobody sponsors, and of placeholders, when a text is stripped.
Anonymous = Literal["keep", "drop", "unwrap"]


class NotAChoice(ValueError):
    """An id that cannot be chosen. `hint` says what to do instead."""

    def __init__(self, message: str, hint: str):
        super().__init__(message)
        self.hint = hint


def accept(draft: Draft, selector: Selector, *, clean: bool = False) -> Settled:
    """The draft if the selected proposals pass. With `by`, it sides with those parties.

    What they propose stands, what they strike or oppose goes. `clean` strips the rest: then two drafts are made, one of the other.
    """
    settled = _by_selector(draft, selector, Decision.ACCEPT, clean=clean)
    if not clean:
        return settled
    stripped = _stripped(settled.draft)
    if stripped.draft is draft:
        return stripped.warned((*settled.warnings, *left_struck(draft)))
    whole = _at_once(draft, settled, stripped)
    told = (*fallen(draft, settled.decisions, whole.decisions), *left_to_choose(draft, whole))
    warnings = (*settled.warnings, *stripped.warnings, *left_struck(draft), *told)

    def edits() -> list[Edit]:
        return composed(draft.text, settled.edits, stripped.edits)

    return whole._replace(warnings=warnings, worked_out=edits)


def _at_once(draft: Draft, settled: Settled, stripped: Settled) -> Settled:
    """What settling in two steps has done, in terms of the draft that went in; without warnings and edits.

    A bracket that the second step left as it is has no decision. Where braces are left, it is asked which have become a choice.
    """
    decisions = {**stripping(draft, "keep")[0], **settled.decisions}
    asked, _ = stripping(settled.draft, "keep")
    if "{" in stripped.draft.text or not asked.keys() <= stripped.decisions.keys():
        with contextlib.suppress(Unsettled):
            whole = settle(draft, decisions, known=stripped.draft)
            if whole.draft.text == stripped.draft.text:
                return whole._replace(warnings=())
            return Settled(stripped.draft, decisions, uncovered=whole.uncovered)
    return Settled(stripped.draft, decisions)


def siding_with(draft: Draft, party: str) -> Draft:
    """The clean text if one party gets its way: what `accept --by PARTY --clean` writes."""
    return accept(draft, draft.selector(by=party), clean=True).draft


def reject(draft: Draft, selector: Selector, *, anonymous: Anonymous = "keep") -> Settled:
    """The draft if the selected proposals fail. Everything, with no other selector, is what `strip` does."""
    if selector == Selector(everything=True):
        return strip(draft, anonymous)
    return _by_selector(draft, selector, Decision.REJECT, clean=False)


def strip(draft: Draft, anonymous: Anonymous = "keep") -> Settled:
    """The base text: every attributed proposal rejected, remarks dropped.

    Brackets without an owner, and placeholders, stay unless `anonymous` is `drop` or `unwrap`.
    """
    return _stripped(draft, anonymous).warned(left_struck(draft))


def _stripped(draft: Draft, anonymous: Anonymous = "keep") -> Settled:
    decisions, warnings = stripping(draft, anonymous)
    return settle(draft, decisions).warned(warnings)


def choose(draft: Draft, ids: Iterable[str]) -> Settled:
    """The draft with these alternatives taken, and the others of their groups dropped, with what they strike.

    Raises NothingThere for an id that is not here, and NotAChoice where there is nothing to choose between.
    """
    chosen = choosing([(id, draft.proposal(id)) for id in dict.fromkeys(ids)], draft.all_proposals)
    return settle(draft, chosen)


def _by_selector(draft: Draft, selector: Selector, decision: Decision, *, clean: bool) -> Settled:
    """Settle what a selector chooses; `clean` says that the rest will be rejected."""
    chosen = draft.select(selector.without_parties() if selector.by_party else selector)
    decisions, warnings = by_selector(chosen, selector, decision, clean=clean)
    warnings += keep_arms_together(draft, decisions, clean=clean)
    if decision is Decision.ACCEPT:
        warnings += _run_together(draft, decisions, marked=selector.by_party or not selector.narrows)
    if clean and (selector.by or selector.everything):
        warnings += said_in_words(draft.all_proposals, selector)
    return settle(draft, decisions).warned(warnings)


def by_selector(
    chosen: Sequence[Proposal], selector: Selector, decision: Decision, *, clean: bool = False
) -> tuple[dict[int, Decision], list[Warned]]:
    """What `accept` or `reject` decides on the proposals that a selector chose; `clean` says that the rest will be rejected."""
    decisions: dict[int, Decision] = {}
    warnings: list[Warned] = []
    explicit = bool(selector.ids or selector.kinds)
    for proposal in chosen:
        reading = proposal.node.reading
        if reading.kind is Kind.REMARK and decision is Decision.ACCEPT:
            continue
        if not (reading.attributed or (explicit and not selector.by_party)):
            continue
        taken: Decision | None = decision
        if selector.by_party:
            side = selector.side(proposal)
            if side == "both":
                names = "/".join(selector.named(proposal))
                fate = "is rejected with the rest" if clean else "is left as it is"
                warnings.append(Warned(proposal.position, f"{proposal.id} {fate}: {names} stand on both sides"))
                continue
            taken = _for_side(side, decision, is_base=reading.is_base)
            if side == "against" and taken is Decision.ACCEPT and type(proposal.node) is Arm:
                taken = Decision.DROP  # to accept an arm is to take it, and they want this one out
        if taken is not None:
            decisions[proposal.number] = taken
    return decisions, warnings


def said_in_words(proposals: Sequence[Proposal], selector: Selector) -> Iterator[Warned]:
    """What the selected parties say in words, `[US: delete]`, `[US: supports the proposal]`: it goes with the remarks.

    A person should know what they ask for; and what is read as a remark may be words of the text.
    """
    told = 0
    for proposal in proposals:
        if proposal.kind is not Kind.REMARK or not (selector.everything or selector.named(proposal)):
            continue
        words = " ".join(proposal.text.split())
        if not words or not (proposal.supporters or proposal.opponents):
            continue
        shown = f"{words[:_SHOWN]}…" if len(words) > _SHOWN else words
        if position_of(proposal.text) is False or is_instruction(proposal.text):
            yield Warned(
                proposal.position,
                f"{proposal.id} asks in words, {shown!r}: that is for you to apply, and is dropped here",
            )
        elif not _UNDECIDED.match(words):
            told += 1
            if told <= _MOST_SAID:
                yield Warned(proposal.position, f"{proposal.id} is read as a remark, {shown!r}, and is dropped here")
            elif told == _MOST_SAID + 1:
                yield Warned(
                    proposal.position,
                    "more remarks of those parties are dropped from here on: `--minutes` names them all",
                )


#: A reservation, and what is still looked into: certainly about the party itself, and asks for nothing.
_UNDECIDED = Pattern(rf"(?i)(?:{POSITIONS_AFTER['reserves']}|{POSITIONS_AFTER['considering']})(?!\w)")
#: So many characters of a remark are shown; and so many remarks that ask for nothing are named.
_SHOWN, _MOST_SAID = 60, 10


def keep_arms_together(draft: Draft, decisions: dict[int, Decision], *, clean: bool = False) -> list[Warned]:
    """Take back decisions on the arms of a choice where they cannot all be done; returns a warning for each choice.

    One of the arms can be accepted. And base text that an arm strikes, `[~~may~~ shall - US / should - CAN]`, has
    no place beside the arms that are left when that arm is rejected. `clean` says that what is left will be rejected.
    """
    fate = "are rejected with the rest" if clean else "are left as they are"
    warnings: list[Warned] = []
    for numbers in _choices(draft).values():
        arms = [draft.brackets[number] for number in numbers]
        fates = [decisions.get(number) for number in numbers]
        if fates.count(Decision.ACCEPT) > 1:
            message = f"the options {fate}: only one of them can stand; name one with --id"
        elif fates.count(Decision.ACCEPT) == 0 and _strand_base_text(arms, fates):
            message = f"the options {fate}: one has base text that has no place beside the others; settle them together"
        else:
            continue
        for number in numbers:
            decisions.pop(number, None)
        warnings.append(Warned(draft.positions.at(arms[0].start), message))
    return warnings


def _choices(draft: Draft) -> dict[int, list[int]]:
    """The numbers of the arms of each choice."""
    choices: dict[int, list[int]] = {}
    for number, node in enumerate(draft.brackets):
        if type(node) is Arm:
            choices.setdefault(node.choice, []).append(number)
    return choices


def _strand_base_text(arms: Sequence[Bracket | Arm], fates: Sequence[Decision | None]) -> bool:
    """Whether a rejected arm is base text, or strikes words that no arm which is left strikes too."""
    if None not in fates or Decision.REJECT not in fates:
        return False
    if any(arm.reading.is_base and fate is Decision.REJECT for arm, fate in zip(arms, fates, strict=True)):
        return True
    struck = [_struck_words(arm) for arm in arms]
    left = {words for words, fate in zip(struck, fates, strict=True) if fate is None}
    return any(
        words and words not in left for words, fate in zip(struck, fates, strict=True) if fate is Decision.REJECT
    )


def _struck_words(arm: Bracket | Arm) -> str:
    struck = [child for child in arm.children if type(child) is Struck]
    return " ".join(" ".join(leaf.source for leaf in leaves(child)) for child in struck)


def _for_side(side: str, decision: Decision, *, is_base: bool) -> Decision | None:
    """What `accept --by` or `reject --by` does with a bracket that the parties stand on one side of."""
    if side == "for" or (side == "against" and is_base):
        return decision
    if side == "against" and decision is Decision.ACCEPT:
        return Decision.REJECT  # to side with P is also to drop what P is against
    if side == "selected":
        return decision
    return None


def choosing(named: Sequence[tuple[str, Proposal]], proposals: Sequence[Proposal]) -> dict[int, Decision]:
    """What `choose` decides on proposals by their ids: the alternative taken is accepted, and its rivals dropped.

    `proposals` are all of the draft. Raises NotAChoice.
    """
    taken: dict[str, Proposal] = {}
    decisions: dict[int, Decision] = {}
    for id, proposal in named:
        if proposal.group is None:
            raise NotAChoice(f"{id} stands alone: it has no alternatives", f"accept --id '{id}' settles it")
        if proposal.kind is Kind.REMARK:
            raise NotAChoice(
                f"{id} is a remark about its alternatives, and none of them", "choose or reject the others"
            )
        if (other := taken.setdefault(proposal.group, proposal)) is not proposal:
            raise NotAChoice(f"{other.id} and {id} are alternatives: only one of them can stand", "name one of them")
    for proposal in proposals:
        if proposal.group in taken:
            chosen = proposal is taken[proposal.group]
            decisions[proposal.number] = Decision.ACCEPT if chosen else Decision.DROP
    for id, proposal in named:
        for rival in (proposals[number].node for number, fate in decisions.items() if fate is Decision.DROP):
            if rival.start <= proposal.node.start and proposal.node.end <= rival.end:
                raise NotAChoice(f"{id} is within an alternative that is not taken", "name the one around it too")
    return decisions


def stripping(draft: Draft, anonymous: Anonymous) -> tuple[dict[int, Decision], list[Warned]]:
    """What `strip` decides: every attributed proposal is rejected, and remarks go."""
    decisions: dict[int, Decision] = {}
    warnings: list[Warned] = []
    for number, node in enumerate(draft.brackets):
        reading = node.reading
        if anonymous != "keep" and reading.kind is Kind.ANONYMOUS and draft.outline.is_in_page_head(node.start):
            continue
        is_choice = reading.kind is Kind.OPTION or type(node) is Arm or any(type(c) is Arm for c in node.children)
        if reading.attributed or reading.kind is Kind.REMARK or anonymous == "drop":
            decisions[number] = Decision.REJECT
        elif anonymous == "unwrap" and not is_choice and not is_blank(node):
            decisions[number] = Decision.ACCEPT
        elif anonymous == "unwrap" and (reading.kind is Kind.OPTION or type(node) is Arm) and not warnings:
            warnings.append(Warned(draft.positions.at(node.start), "options are left as they are: choose one of them"))
    if anonymous == "unwrap":
        warnings += _run_together(draft, decisions)
    for mark in option_marks(draft.brackets):
        if mark.is_open(decisions):
            decisions.pop(mark.number, None)
    return decisions, [*warnings, *keep_arms_together(draft, decisions)]


def is_blank(node: Bracket | Arm) -> bool:
    """Whether a placeholder has no words, `[ ]`, `[...]`: without its brackets nobody would see that something is to come."""
    if node.reading.kind is not Kind.PLACEHOLDER:
        return False
    return not any(character.isalnum() for child in node.body for character in child.source)  # type: ignore[union-attr]


def _run_together(draft: Draft, decisions: Decisions, *, marked: bool = False) -> Iterator[Warned]:
    """A warning for alternatives side by side, `[shall][should]`, that all stand when their brackets are taken off.

    With `marked`, only for those that are certainly no additions to each other: options, those that a `/` or an "or" parts, those
    that strike the same words, and those that begin with modal verbs, `[US: may] [CAN: must]`.
    """
    standing: dict[str, list[int]] = {}
    for proposal in draft.all_proposals:
        if proposal.group is not None and decisions.get(proposal.number) is Decision.ACCEPT:
            standing.setdefault(proposal.group, []).append(proposal.number)
    several = [numbers for numbers in standing.values() if len(numbers) > 1]
    if marked and several:
        struck = _struck_together(draft)
        several = [numbers for numbers in several if _are_marked(draft, numbers, struck)]
    if several:
        count = sum(map(len, several))
        message = f"{count} alternatives side by side lose their brackets, and all stand: `choose` takes one"
        yield Warned(draft.positions.at(draft.brackets[several[0][0]].start), message)


def rivals_left(draft: Draft, decisions: Decisions, kept: Collection[int]) -> Iterator[Warned]:
    """A warning for each alternative without an owner that still stands in brackets beside the one that was accepted.

    `kept` are the numbers of those of which it was decided that they stay.
    """
    accepted = {
        proposal.group: proposal
        for proposal in draft.all_proposals
        if proposal.group is not None and decisions.get(proposal.number) is Decision.ACCEPT and not proposal.attributed
    }
    for proposal in draft.all_proposals:
        taken = accepted.get(proposal.group) if proposal.group is not None else None
        if taken is not None and proposal.number not in decisions and proposal.number not in kept:
            message = (
                f"{proposal.id} still stands in brackets beside {taken.id}, which was accepted: drop it, or keep it"
            )
            yield Warned(proposal.position, message)


def _struck_together(draft: Draft) -> dict[int, int]:
    """Which alternatives strike the same words: the number of their row, by the identity of the node."""
    rows = striking_the_same(draft.text, draft.brackets)
    return {id(node): row for row, members in enumerate(rows) for node, _ in members}


def _are_marked(draft: Draft, numbers: Sequence[int], struck: Mapping[int, int]) -> bool:
    rows = [row for number in numbers if (row := struck.get(id(draft.brackets[number]))) is not None]
    if len(set(rows)) < len(rows):
        return True
    if sum(map(_begins_with_modal, (draft.brackets[number] for number in numbers))) > 1:
        return True
    text, nodes = draft.text, [draft.brackets[number] for number in numbers]
    return any(
        node.reading.kind is Kind.OPTION
        or (
            SEPARATOR_BEFORE.search(text, max(0, node.start - 20), node.start)
            and not joins_base_text(text, before, node)
        )
        for before, node in pairwise(nodes)
    )


_MODAL = Pattern(rf"(?i)\s*{MODAL}(?!\w)")


def _begins_with_modal(node: Bracket | Arm) -> bool:
    """Whether the words that a bracket puts in begin with `shall`, `may` and the like."""
    words = (child.source for child in node.body if type(child) is Text and child.source.strip())
    return _MODAL.match(next(words, "")) is not None
