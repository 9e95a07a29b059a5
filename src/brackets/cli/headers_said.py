"""What a command says of headers, in a line each: which could not be read, and whose footnotes' numbers went with them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from brackets.cli.messages import Messages
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Bracket, Header, Kind, Struck, Text
from brackets.settle import Decision, Decisions
from brackets.settle.cuts import footnote_end
from brackets.settle.decisions import going
from brackets.text.patterns import Pattern

#: So many numbers of footnotes are named; of more, only how many there are.
_MOST_NAMED = 12
_MARK = "[^"
_NOTE_MARK = Pattern(r"\[\^[^\[\]\s]{1,40}\]")


def say_unread(messages: Messages, drafts: Iterable[Draft], fate: str) -> None:
    """How many brackets look as if they had a header that says whose they are, and have none that can be read.

    `fate` says what that means for the proposals: `are not settled`.
    """
    if not messages.quiet:
        say_count_of_unread(messages, sum(map(unread_in, drafts)), fate)


def say_count_of_unread(messages: Messages, count: int, fate: str) -> None:
    """The same of so many headers."""
    if count == 1:
        messages.note(f"1 header was not read, so 1 proposal {_of_one(fate)}: brackets check --select B202,B204,B205")
    elif count:
        messages.note(
            f"{count} headers were not read, so {count} proposals {fate}: brackets check --select B202,B204,B205"
        )


def say_headings(messages: Messages, drafts: Iterable[Draft]) -> None:
    """How many headings name whose the text below them is, which is in no bracket, so that all of it was kept."""
    if messages.quiet:
        return
    from brackets.rounds.party_headings import above_text

    count = sum(len(above_text(draft)) for draft in drafts)
    if count:
        messages.note(
            f"the text under {count} headings with names of parties is in no bracket, so all of it is base text: "
            "brackets compile --from-headings"
        )


def _of_one(fate: str) -> str:
    return fate.replace("are ", "is ", 1).replace("have ", "has ", 1)


def say_settled_unread(messages: Messages, settled: Iterable[tuple[Draft, Decisions]]) -> None:
    """How many of those were settled as what nobody owns: their words stand with the header among them, or are gone.

    `settled` are drafts as they were, each with what was decided on its brackets.
    """
    if messages.quiet:
        return
    fates = [
        fate
        for before, decisions in settled
        if any(before.brackets[number].reading.kind is Kind.ANONYMOUS for number in decisions)
        for number in unread_brackets(before)
        if (fate := decisions.get(number)) is not None
    ]
    kept = fates.count(Decision.ACCEPT)
    say_count_of_unread(messages, kept, "are kept as words of the text, with the header among them")
    say_count_of_unread(messages, len(fates) - kept, "are gone as nobody's")


def unread_in(draft: Draft) -> int:
    """How many headers of a draft look as if they said whose a bracket is, and cannot be read; `{US: x}` is no bracket at all."""
    others = 0
    if any(map(draft.text.__contains__, "{<［【〔")):
        from brackets.check import b205_other_brackets

        others = b205_other_brackets.certain(draft)
    return len(unread_brackets(draft)) + others


def unread_brackets(draft: Draft) -> set[int]:
    """The numbers of the brackets that have those headers."""
    if not draft.outline.introductions and not any(_may_have_header(draft.text, bracket) for bracket in draft.brackets):
        return set()
    from brackets.check import (
        b202_unknown_party,
        b204_unread_header,
    )  # most drafts of delegations have nothing for them to look at

    near = {number for number, _ in b202_unknown_party.nearly_known(draft)}
    return b204_unread_header.unread_brackets(draft) | near


def say_footnotes(messages: Messages, settled: Iterable[tuple[Draft, Decisions]], *, marks: bool) -> None:
    """Which numbers of footnotes went with headers, or words, or the brackets before them: the footnotes are still there.

    `settled` are drafts as they were, each with what was decided on its brackets; with `marks` also those that stood as `[^3]`.
    """
    if messages.quiet:
        return
    numbers: list[str] = []
    for before, decisions in settled:
        for at, fate in decisions.items():
            numbers += (*_footnotes(before.brackets[at]), *_footnote_after(before.text, before.brackets[at], fate))
        if marks and _MARK in before.text:
            numbers += (mark for mark in _marks_within(before, decisions) if mark[2:-1] not in numbers)
    if not numbers:
        return
    named = ", ".join(numbers) if len(numbers) <= _MOST_NAMED else f"{', '.join(numbers[:_MOST_NAMED])}, ..."
    single = len(numbers) == 1
    messages.note(
        f"{len(numbers)} footnote number{'' if single else 's'} went with the bracket{'' if single else 's'} that "
        f"{'it stood at' if single else 'they stood at'}: {named}"
    )


def _may_have_header(text: str, bracket: Bracket | Arm) -> bool:
    """Whether a bracket without an owner begins like a name, or ends like one, or an option's head may have one: most do not."""
    if bracket.reading.kind is Kind.OPTION:
        return not bracket.reading.attributed
    if bracket.reading.kind is not Kind.ANONYMOUS or type(bracket) is Arm:
        return False
    first, last = bracket.children[1], bracket.children[-2]
    begins = type(first) is Text and (not first.source.lstrip()[:1].islower() or ":" in first.source[:_LONGEST_SMALL])
    return (
        begins
        or _may_be_elsewhere(text, bracket)
        or (type(last) is Text and (last.source.rstrip().endswith(")") or any(map(last.source.count, _DASHES))))
    )


def _may_be_elsewhere(text: str, bracket: Bracket | Arm) -> bool:
    """Whether a colon stands before a bracket, `EU: [x]`, something but words at its start, or what may be a code at its end."""
    first, last = bracket.children[1], bracket.children[-2]
    above = text[max(0, bracket.start - _BLANKS_BEFORE) : bracket.start].rstrip(" \t\xa0\r\n*_")
    if above.endswith((":", "：")) or type(first) is not Text or type(bracket.children[2]) is Struck:
        return True
    return type(last) is Text and last.source.rstrip()[-1:].isupper()


_BLANKS_BEFORE = 8
#: So far a colon may stand behind names that begin in small letters: `[us/can/mex propose: x]`, `[the US, Norwey: x]`. A guess,
#: before B204 looks.
_LONGEST_SMALL = 80
_DASHES = (" - ", " – ", " — ")


def _footnote_after(text: str, bracket: Bracket | Arm, fate: Decision) -> list[str]:
    """The number of a footnote that is glued to a bracket, and goes with it."""
    if not text[bracket.end : bracket.end + 1].isdigit() or going(bracket, fate) != [(bracket.start, bracket.end)]:
        return []
    number = text[bracket.end : footnote_end(text, bracket)]
    return [number] if number else []


def _marks_within(before: Draft, decisions: Decisions) -> list[str]:
    """The marks, `[^3]`, that went with the words around them, where the footnote is left and no other mark of it."""
    from brackets.rounds.sequences import joined_spans  # few drafts have such marks

    gone = joined_spans(
        (span for at, fate in decisions.items() for span in going(before.brackets[at], fate)), touching=True
    )
    starts = [start for start, _ in gone]
    lost, marks, notes = dict[str, None](), set[str](), set[str]()
    for match in _NOTE_MARK.finditer(before.text):
        at = bisect_right(starts, match.start()) - 1
        if at >= 0 and match.end() <= gone[at][1]:
            lost[match[0]] = None
        else:
            (notes if before.text.startswith(":", match.end()) else marks).add(match[0])
    return [mark for mark in lost if mark in notes and mark not in marks]


def _footnotes(bracket: Bracket | Arm) -> list[str]:
    """The numbers of footnotes in the header of a bracket."""
    if "note_tolerated" not in bracket.reading.tolerated:
        return []
    from brackets.parse.header_tokens import footnotes_in

    return [
        number
        for child in bracket.children
        if isinstance(child, Header)
        for number in footnotes_in(child.source, (*bracket.reading.supporters, *bracket.reading.opponents))
    ]
