"""Where the last option of a choice goes, and no mark says where it ends: what was taken as its words may be common to all.

The rules are those of `parse.option_ends`; here is what they cannot be sure of. It is said wherever brackets are settled.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from operator import attrgetter

from brackets.document.blocks import FURNITURE, Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.parse.labels import Label, Style, heading_number, read_label
from brackets.parse.nodes import Arm, Bracket, Kind
from brackets.parse.option_counts import label_in_line, style_of
from brackets.parse.wording import OPTION_HEAD, ends_options
from brackets.settle.decisions import Decision, Warned, stands
from brackets.text.patterns import Pattern

_BLANK_LINE = Pattern(r"\n[ \t\xa0\r]*\n")
_BRACKET = Pattern(r"\s*(?:(?P<closed>\])|\[(?P<words>[^\[\]\n]{1,60})\])")
_start = attrgetter("start")
_BLANKS = " \t\xa0\f\v\r\n*_[]"
#: So many characters of a paragraph are shown; and so many places are named.
_SHOWN, _MOST_TOLD = 40, 10
#: So many paragraphs above a choice are looked at for the numbering that goes on below it.
_NEAR = 200


def unmarked_ends(draft: Draft, decisions: Mapping[int, Decision]) -> Iterator[Warned]:
    """A warning for each choice whose last option goes, where it cannot be told for sure which paragraph is its last one.

    It names the first paragraph that may be on the wrong side, and stands there. Linear in the options that go.
    """
    told = 0
    for arms, last_goes in _choices(draft, decisions):
        doubt = _taken_in(draft, arms) or _left_out(draft, arms) if last_goes else _head_below(draft, arms[-1])
        if doubt is None:
            continue
        block, said = doubt
        told += 1
        if told > _MOST_TOLD:
            message = "more choices end where no mark says so: see what stands below their last options"
            yield Warned(draft.positions.at(block.start), message)
            return
        words = " ".join(draft.text[block.start : min(block.end, block.start + 2 * _SHOWN)].split())
        shown = f"{words[:_SHOWN].rstrip()}…" if len(words) > _SHOWN else words
        yield Warned(draft.positions.at(block.start), f"where does {_name(draft.text, arms[-1])} end? {shown!r} {said}")


_AS_PART = "was taken as part of it: [End of options] on a line above says that it is not"
_AS_COMMON = "was taken as common to all: [End of options] on a line below says that it is not"


def _choices(draft: Draft, decisions: Mapping[int, Decision]) -> Iterator[tuple[list[Arm], bool]]:
    """The options of each choice whose last one is settled, and has no mark behind it that can be trusted; and if that one goes."""
    choices: dict[int, list[tuple[int, Arm]]] = {}
    around: dict[int, Bracket] = {}
    for number, node in enumerate(draft.brackets if decisions else ()):
        if type(node) is Arm and node.reading.kind is Kind.OPTION:
            choices.setdefault(node.choice, []).append((number, node))
        elif isinstance(node, Bracket):
            around[node.end] = node
    for options in choices.values():
        number, last = options[-1]
        decision = decisions.get(number)
        if decision is None:
            continue
        last_goes = decision is Decision.DROP or not stands(last.reading, decision)
        mark = _BRACKET.match(draft.text, last.end)
        if mark and mark["closed"] and not _runs_on(draft, around.get(mark.end()), options[0][1]):
            continue
        if not (mark and mark["words"] and ends_options(mark["words"])):
            yield [arm for _, arm in options], last_goes


def _runs_on(draft: Draft, bracket: Bracket | None, first: Arm) -> bool:
    """Whether a bracket around a choice begins in the middle of a paragraph above it: its own `]` may have been lost."""
    if bracket is None or _BLANK_LINE.search(draft.text, bracket.start, first.start) is None:
        return False
    block = draft.outline.blocks[max(draft.outline.index_at(bracket.start), 0)]
    return bool(draft.text[block.body : bracket.start].strip(_BLANKS))


def _name(text: str, option: Arm) -> str:
    """What an option is called: `Option 2`."""
    head = OPTION_HEAD.match(text, option.start)
    if head is None:
        return "the last option"
    name = text[head.start("word") : head.end("count")]
    return f"{name})" if "(" in name else name


def _blocks(draft: Draft, option: Arm) -> list[Paragraph]:
    """The paragraphs and titles that stand in an option, and begin in it."""
    outline = draft.outline
    first, last = outline.index_at(option.start), outline.index_at(option.end - 1)
    blocks = outline.blocks[max(first, 0) : last + 1]
    return [block for block in blocks if block.start >= option.start and block.role not in FURNITURE]


def _taken_in(draft: Draft, arms: Sequence[Arm]) -> tuple[Paragraph, str] | None:
    """The first paragraph in the last option that may be common to all.

    That is one with a higher number than any in the options before it has, for with a number that one of them has it would stand
    there twice; and one without a number, or with one of another kind, that a blank line parts from the words above it.
    """
    tops: dict[tuple[Style, str], int] = {}
    for arm in arms[:-1]:
        for label in _labels(draft, arm):
            tops[style_of(label)] = max(tops.get(style_of(label), 0), label.value)
    last = arms[-1]
    above = last.children[0].end
    for block in _blocks(draft, last):
        is_first = not draft.text[last.children[0].end : block.start].strip()
        if block.start >= above and not is_first and _may_be_common(draft.text, block, above, tops):
            return block, _AS_PART
        above = max(above, block.end)
    return None


def _may_be_common(text: str, block: Paragraph, above: int, tops: Mapping[tuple[Style, str], int]) -> bool:
    """Whether a paragraph that is not the first of the last option may be common to all; `above` is where the one above ends."""
    if block.label:
        label = read_label(text[block.start : block.body])
        if style_of(label) in tops:
            return label.value > tops[style_of(label)]
        if len(block.path) > 1:
            return False  # it goes with what it hangs from
    return _BLANK_LINE.search(text, above, block.start) is not None


def _left_out(draft: Draft, arms: Sequence[Arm]) -> tuple[Paragraph, str] | None:
    """The paragraph below the last option, if it may be part of it: it has the next number, or none; or it is the next article."""
    outline, last = draft.outline, arms[-1]
    at = outline.index_at(last.end - 1) + 1
    while at < len(outline.blocks) and outline.blocks[at].role in FURNITURE:
        at += 1
    if last.reading.is_void or at >= len(outline.blocks):
        return None
    below = outline.blocks[at]
    if draft.text[last.end : below.start].strip() and outline.blocks[at - 1].role not in FURNITURE:
        return None  # what follows it goes on in the same paragraph, or is an option of the choice around this one
    if below.role is not Role.PARAGRAPH:
        return _head_below(draft, last) or (below, _AS_COMMON) if _is_next_heading(draft, last, below) else None
    if not below.label:
        return (below, _AS_COMMON) if _BLANK_LINE.search(draft.text, last.end, below.start) else None
    ours = _labels(draft, last)
    label = read_label(draft.text[below.start : below.body])
    follows = ours and style_of(label) == style_of(ours[-1]) and label.value == ours[-1].value + 1
    return (below, _AS_COMMON) if follows and not _goes_on_above(draft, arms[0], label) else None


def _head_below(draft: Draft, last: Arm) -> tuple[Paragraph, str] | None:
    """The head of an option right below the last one of a choice, and of no choice itself: `Alternative C:` below `Option B:`."""
    outline = draft.outline
    at = outline.index_at(last.end - 1) + 1
    if at >= len(outline.blocks) or outline.blocks[at].role is not Role.OPTION:
        return None
    head = outline.blocks[at]
    first = bisect_left(draft.brackets, head.start, key=_start)
    beside = takewhile(lambda node: node.start == head.start, draft.brackets[first:])
    return None if any(type(node) is Arm for node in beside) else (head, _AS_COMMON)


def _goes_on_above(draft: Draft, first: Arm, label: Label) -> bool:
    """Whether a label has the number after the last one of its kind above the choice, in the same section."""
    outline = draft.outline
    index = outline.index_at(first.start)
    for block in reversed(outline.blocks[max(index - _NEAR, 0) : index + 1]):
        if block.role is Role.HEADING:
            return False
        if block.label and block.start < first.start:
            above = read_label(draft.text[block.start : block.body])
            if style_of(above) == style_of(label):
                return above.value + 1 == label.value
    return False


def _is_next_heading(draft: Draft, option: Arm, below: Paragraph) -> bool:
    """Whether an option has headings of its own, and the one below it has the number after its last one: `Article 4`."""
    numbers = [heading_number(draft.text, block.start, block.end) for block in _blocks(draft, option)]
    ours = [number for number in numbers if number is not None]
    next_one = heading_number(draft.text, below.start, below.end)
    if not ours or next_one is None:
        return False
    return next_one.word == ours[-1].word and next_one.label.value == ours[-1].label.value + 1


def _labels(draft: Draft, option: Arm) -> list[Label]:
    """The labels of the paragraphs in an option, the one on the line of its head too."""
    head = option.children[0].end
    first = label_in_line(draft.text[head : head + _SHOWN])
    read = [read_label(draft.text[block.start : block.body]) for block in _blocks(draft, option) if block.label]
    return [first, *read] if first else read
