"""What a command says when it has settled: what looks as if it had lost its strikethrough, what needs a person, what was done."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Collection, Sequence

from brackets.cli.messages import Messages
from brackets.cli.options import Writing
from brackets.cli.sinks import is_to_its_file, is_to_stdout
from brackets.draft import Draft
from brackets.formats.reading import Input
from brackets.parse.nodes import Arm, Bracket, Kind, Reading, Text
from brackets.settle import Decision, Settled
from brackets.settle.by_hand import ByHand, Need
from brackets.text.positions import Position
from brackets.views.terminal import is_terminal

#: Characters of a draft up to which a filter looks for lost strikethrough, some 80 pages: in a longer one `check` does.
_LOOKED_THROUGH = 200_000

_DONE = {
    Decision.ACCEPT: "accepted",
    Decision.REJECT: "rejected",
    Decision.DROP: "dropped",
    Decision.REWORD: "reworded",
}


def say_columns(messages: Messages, source: Input, before: Draft, settled: Settled) -> None:
    """A warning if what was settled was set in two columns: words of one can stand in brackets of the other, and go with them.

    Raises UserError with `--strict`.
    """
    text = before.text
    if not settled.decisions or ("   " not in text and "\t" not in text) or not messages.hears_warnings:
        return
    from brackets.rewrite.reflow.columns import brackets_across, has_two_columns  # few drafts have wide blanks in them

    nodes = [before.brackets[number] for number in sorted(settled.decisions)]
    if starts := brackets_across(text, [(node.start, node.end) for node in nodes]):
        places = [before.positions.at(at) for at in starts]
        more = f"; {len(places) - 1} more: lines {_lines_of(places[1:])}" if len(places) > 1 else ""
        messages.warn_at(source, places[0], f"{_COLUMNS}, and this bracket has words of both in it{more}")
    elif has_two_columns(text):
        messages.warn(f"{source.shown}: {_COLUMNS}: its brackets were settled as if its lines went over both")


_COLUMNS = "looks as if it were set in two columns"


def say_doubts(messages: Messages, source: Input, before: Draft, settled: Settled) -> None:
    """A warning for each bracket that was settled and looks as if it had lost its strikethrough.

    Raises UserError with `--strict`.
    """
    decided = {number: fate for number, fate in settled.decisions.items() if before.brackets[number].reading.attributed}
    if not decided or len(before.text) > _LOOKED_THROUGH or not messages.hears_warnings:
        return
    if Decision.ACCEPT not in decided.values() and not any(
        _stands_in_a_name(before.text, before.brackets[number]) for number in decided
    ):
        return
    from brackets.check.b305_lost_strikethrough import CODE, doubts  # only what settles proposals of parties needs it

    fates = {id(before.brackets[number]): fate for number, fate in decided.items()}
    for doubt in doubts(before):
        fate = fates.get(id(doubt.bracket))
        if fate is Decision.ACCEPT or (fate is not None and doubt.in_base_text):
            place = before.positions.at(doubt.finding.start)
            messages.warn_at(source, place, f"{CODE} {doubt.finding.message}: {doubt.finding.hint}")


def say_positions(messages: Messages, source: Input, before: Draft, settled: Settled) -> None:
    """A warning for words that were put in and may be a position, and for a remark that was dropped and may be words.

    Raises UserError with `--strict`.
    """
    if not messages.hears_warnings:
        return
    brackets = [
        (fate, before.brackets[number])
        for number, fate in sorted(settled.decisions.items())
        if fate is Decision.ACCEPT or (node := before.brackets[number]).reading.supporters or node.reading.opponents
    ]
    if not any(fate is Decision.ACCEPT or node.reading.kind is Kind.REMARK for fate, node in brackets):
        return
    from brackets.check.b310_perhaps_a_position import CODE, doubt  # only what settles proposals of parties needs it
    from brackets.parse.header import HeaderReader

    reader = HeaderReader(before.registry)
    for fate, node in brackets:
        is_remark = node.reading.kind is Kind.REMARK
        if (is_remark or fate is Decision.ACCEPT) and (found := doubt(node, reader)):
            messages.warn_at(source, before.positions.at(found.start), f"{CODE} {found.message}: {found.hint}")


def say_second_headers(messages: Messages, source: Input, before: Draft, settled: Settled) -> None:
    """A warning for each bracket that was settled and has the header of others among its words: they went with it.

    Raises UserError with `--strict`.
    """
    if not messages.hears_warnings:
        return
    nodes = [node for number in sorted(settled.decisions) if _may_hold_another(node := before.brackets[number])]
    if not nodes:
        return
    from brackets.check.b206_second_header import CODE, second_headers  # most proposals have no colon in their words

    for found in second_headers(before, nodes):
        messages.warn_at(source, before.positions.at(found.start), f"{CODE} {found.message}: {found.hint}")


def _may_hold_another(node: Bracket | Arm) -> bool:
    """Whether the words of a bracket have what headers have, so that another may be among them: most have not."""
    if not node.reading.attributed and node.reading.kind is not Kind.OPTION:
        return False
    return any(
        type(words) is Text and any(map(words.source.__contains__, (":", " - ", " – ", " — "))) for words in node.body
    )


def _stands_in_a_name(text: str, bracket: Bracket | Arm) -> bool:
    """Whether words in capitals stand around a bracket: else to reject it cannot leave half a name."""
    after = text[bracket.end : bracket.end + 2]
    return after[:1].isspace() and after[1:].isupper() and text[bracket.start : bracket.end].count(" ") > 1


#: So many places of one kind are told one by one; of more, how many there are and their lines.
_MOST_TOLD = 10


def say_by_hand(messages: Messages, source: Input, before: Draft, found: Sequence[ByHand]) -> None:
    """A warning for each place of the settled text that needs a person, with its place in the draft that was read.

    Raises UserError with `--strict`.
    """
    told: Counter[Need] = Counter()
    more: dict[Need, list[Position]] = {}
    for one in found:
        place = before.positions.at(one.before)
        told[one.need] += 1
        if told[one.need] > _MOST_TOLD:
            more.setdefault(one.need, []).append(place)
        else:
            messages.warn_at(source, place, f"{one.told()}: {one.hint()}")
    for places in more.values():
        messages.warn_at(source, places[0], f"the same in {len(places)} more places: lines {_lines_of(places)}")


def _lines_of(places: Sequence[Position]) -> str:
    """The lines of some places, each once."""
    return ", ".join(dict.fromkeys(str(place.line) for place in places))


def say_summary(messages: Messages, source: Input, before: Draft, settled: Settled, writing: Writing) -> None:
    """One line of what was done and what is left, if the draft went to a file, or a person is looking on."""
    if messages.quiet or writing.is_preview or (is_to_stdout(writing) and not is_terminal(sys.stderr)):
        return
    messages.note(f"brackets: {source.shown}: {summary(source, before, settled, writing)}")


def comments_left(source: Input, writing: Writing) -> Collection[int]:
    """Where the brackets begin that stand for comments, and that stay because the file is changed in itself."""
    return source.comments() if source.comments is not None and is_to_its_file(source, writing) else ()


def summary(source: Input, before: Draft, settled: Settled, writing: Writing) -> str:
    """`accepted 2, rejected 8, 2 remarks dropped, left standing 3: 2 without an owner, 1 blank`.

    Remarks stand by themselves: whether a proposal passes or fails, what is said of it is dropped. Of a Word file that is
    changed in itself, comments, which are remarks in its text, stay as long as the words that they are about.
    """
    comments = comments_left(source, writing)
    remarks = {number for number in settled.decisions if before.brackets[number].reading.kind is Kind.REMARK}
    done = Counter(_DONE[fate] for number, fate in settled.decisions.items() if number not in remarks)
    left = Counter(map(_kind_left, (proposal.node.reading for proposal in settled.draft.all_proposals)))
    said = [f"{name} {done[name]}" for name in _DONE.values() if done[name]]
    staying = sum(before.brackets[number].start in comments for number in remarks)
    if dropped := len(remarks) - staying:
        said.append(f"{dropped} remark{'' if dropped == 1 else 's'} dropped")
    if staying:
        said.append("1 comment left with its words" if staying == 1 else f"{staying} comments left with their words")
    said = said or ["nothing settled"]
    said.append(f"left standing {left.total()}" if left else "nothing left standing")
    kinds = ", ".join(
        f"{left[one]} {one if left[one] == 1 else several}" for one, several in _LEFT.items() if left[one]
    )
    return ", ".join(said) + (f": {kinds}" if kinds else "")


#: What is left, one and several of a kind.
_LEFT = {
    "of a party": "of parties",
    "without an owner": "without an owner",
    "blank": "blanks",
    "remark": "remarks",
}


def _kind_left(reading: Reading) -> str:
    if reading.kind is Kind.REMARK:
        return "remark"
    if reading.kind is Kind.PLACEHOLDER:
        return "blank"
    return "of a party" if reading.attributed else "without an owner"
