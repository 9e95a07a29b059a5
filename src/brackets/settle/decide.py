"""Deciding: what a person asks for, as a decision for each bracket, before anything is settled.

Nothing is cut here. What is left for a human to decide gets no decision, and a warning that says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from brackets.document.proposals import Proposal
from brackets.document.selectors import Selector
from brackets.parse.nodes import Arm, Bracket, Kind, Struck, leaves
from brackets.parse.wording import position_of
from brackets.settle.cuts import Decision, Span, key
from brackets.text.patterns import Pattern
from brackets.text.positions import Position, Positions

#: What becomes of brackets that nobody sponsors, and of placeholders, when a text is stripped.
Anonymous = Literal["keep", "drop", "unwrap"]

_PARAGRAPHS = Pattern(r"\n[ \t\r]*\n")


class Warned(NamedTuple):
    """Something that a person should know, and where."""

    position: Position
    message: str


class NotAChoice(ValueError):
    """An id that cannot be chosen. `hint` says what to do instead."""

    def __init__(self, message: str, hint: str):
        super().__init__(message)
        self.hint = hint


def by_selector(
    chosen: Sequence[Proposal], selector: Selector, decision: Decision, *, clean: bool = False
) -> tuple[dict[Span, Decision], list[Warned]]:
    """What `accept` or `reject` decides on the proposals that a selector chose; `clean` says that the rest will be rejected."""
    decisions: dict[Span, Decision] = {}
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
        if taken is not None:
            decisions[key(proposal.node)] = taken
    return decisions, warnings


def asked_in_words(proposals: Sequence[Proposal], selector: Selector) -> Iterator[Warned]:
    """What the selected parties ask for in words, `[US: delete]`: it is dropped with the remarks, and a person should know."""
    for proposal in proposals:
        asks = proposal.kind is Kind.REMARK and selector.named(proposal)
        if asks and position_of(proposal.text) is not False:
            continue
        if asks:
            message = (
                f"{proposal.id} asks in words, {proposal.text[:60]!r}: that is for you to apply, and is dropped here"
            )
            yield Warned(proposal.position, message)


def keep_arms_together(
    brackets: Sequence[Bracket | Arm], decisions: dict[Span, Decision], warnings: list[Warned], positions: Positions
) -> None:
    """Take back decisions on the arms of a choice where they cannot all be done, and warn.

    One of the arms can be accepted. And base text that an arm strikes, `[~~may~~ shall - US / should - CAN]`, has
    no place beside the arms that are left when that arm is rejected.
    """
    choices: dict[int, list[Arm]] = {}
    for node in brackets:
        if type(node) is Arm:
            choices.setdefault(node.choice, []).append(node)
    for arms in choices.values():
        fates = [decisions.get(key(arm)) for arm in arms]
        if fates.count(Decision.ACCEPT) > 1:
            message = "the options are left as they are: only one of them can stand; name one with --id"
        elif fates.count(Decision.ACCEPT) == 0 and _strand_base_text(arms, fates):
            message = (
                "the options are left as they are: one strikes base text that has no place beside the others; "
                "settle them together"
            )
        else:
            continue
        for arm in arms:
            decisions.pop(key(arm), None)
        warnings.append(Warned(positions.at(arms[0].start), message))


def _strand_base_text(arms: Sequence[Arm], fates: Sequence[Decision | None]) -> bool:
    """Whether a rejected arm strikes words that no arm which is left strikes too."""
    if None not in fates or Decision.REJECT not in fates:
        return False
    struck = [_struck_words(arm) for arm in arms]
    left = {words for words, fate in zip(struck, fates, strict=True) if fate is None}
    return any(
        words and words not in left for words, fate in zip(struck, fates, strict=True) if fate is Decision.REJECT
    )


def _struck_words(arm: Arm) -> str:
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


def choosing(named: Sequence[tuple[str, Proposal]], proposals: Sequence[Proposal]) -> dict[Span, Decision]:
    """What `choose` decides on proposals by their ids: the alternative taken is accepted, and its rivals dropped.

    Raises NotAChoice.
    """
    taken: dict[str, Proposal] = {}
    decisions: dict[Span, Decision] = {}
    for id, proposal in named:
        if proposal.group is None:
            raise NotAChoice(f"{id} stands alone: it has no alternatives", f"accept --id '{id}' settles it")
        if (other := taken.setdefault(proposal.group, proposal)) is not proposal:
            raise NotAChoice(f"{other.id} and {id} are alternatives: only one of them can stand", "name one of them")
    for proposal in proposals:
        if proposal.group in taken:
            chosen = proposal is taken[proposal.group]
            decisions[key(proposal.node)] = Decision.ACCEPT if chosen else Decision.DROP
    for id, proposal in named:
        for start, end in (span for span, decision in decisions.items() if decision is Decision.DROP):
            if start <= proposal.node.start and proposal.node.end <= end:
                raise NotAChoice(f"{id} is within an alternative that is not taken", "name the one around it too")
    return decisions


def running_on(
    text: str, brackets: Sequence[Bracket | Arm], chosen: Mapping[Span, Decision], positions: Positions
) -> Iterator[Warned]:
    """A warning where the last option of a choice goes, and no mark says where it ends."""
    arms: dict[int, list[Arm]] = {}
    for node in brackets:
        if type(node) is Arm and key(node) in chosen and node.reading.kind is Kind.OPTION:
            arms.setdefault(node.choice, []).append(node)
    for choice in arms.values():
        last = choice[-1]
        closed = text[last.end : last.end + 20].lstrip()[:1] == "]"
        if closed or len(choice) < 2 or chosen[key(last)] is not Decision.DROP:
            continue
        head = last.children[0].end
        if _PARAGRAPHS.search(text, head + 1, last.end) and text[head : last.end].strip().count("\n\n"):
            line = positions.at(last.end - 1).line
            message = f"no mark says where the last option ends: it was dropped as far as line {line}"
            yield Warned(positions.at(last.start), message)


def stripping(
    brackets: Sequence[Bracket | Arm], anonymous: Anonymous, positions: Positions
) -> tuple[dict[Span, Decision], list[Warned]]:
    """What `strip` decides: every attributed proposal is rejected, and remarks go."""
    decisions: dict[Span, Decision] = {}
    warnings: list[Warned] = []
    for node in brackets:
        reading = node.reading
        is_choice = reading.kind is Kind.OPTION or any(type(c) is Arm for c in node.children)
        if reading.attributed or reading.kind is Kind.REMARK or anonymous == "drop":
            decisions[key(node)] = Decision.REJECT
        elif anonymous == "unwrap" and not is_choice:
            decisions[key(node)] = Decision.ACCEPT
        elif anonymous == "unwrap" and reading.kind is Kind.OPTION and not warnings:
            warnings.append(Warned(positions.at(node.start), "options are left as they are: choose one of them"))
    keep_arms_together(brackets, decisions, warnings, positions)
    return decisions, warnings
