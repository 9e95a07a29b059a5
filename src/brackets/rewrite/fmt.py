"""House style: the same draft, written evenly (law L7: what it says does not change).

Headers (`[US,CAN :x ]` becomes `[US, CAN: x]`, `PE Propose; VN opposes` becomes `PE propose; VN
oppose`) and the space inside brackets; labels, and the text outside brackets, stay as they are.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import takewhile
from typing import NamedTuple

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.header import FULL_WIDTH, LOOSE, UNSEEN
from brackets.parse.nodes import Arm, Bracket, Break, Close, Header, Kind, Label, Node, Open, Text
from brackets.parse.unseen import without_unseen
from brackets.settle import Decision, settle
from brackets.text.edits import Edit, spliced
from brackets.text.line_ends import line_end, with_line_end
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import FORMATTED_AS, STANCE_FORMATTED, STANCE_NEITHER, STANCE_STEM_CASED

_BLANKS = " \t\xa0"
#: A blank beside one of these is part of it: ` - US` may come to be a header, ` / ` parts alternatives, `[^x]` is a footnote.
_MARKS = ("-", "–", "—", "/", "^")
_GOING_ON = (";", ":")
#: So long is a word behind a verb, `el`, `alternatively`, that a colon makes part of the header.
_LEAD = 24
_WORD = Pattern(r"[^ \t\r\n]+")
_ITEM = ("-", "•", "*", "–", "—", ">")
_LIST = Pattern(rf"(?m)^[ \t]*[{''.join(map(re.escape, _ITEM))}] ")
_PARTED = Pattern(r"[ \t\xa0\r\n]*([/;,&|+])[/;,&|+ \t\xa0\r\n]*|[ \t\xa0\r\n]+")
_UNDECIDED = Pattern(rf"(?i)\b{STANCE_NEITHER}")
_WORDS_ARE_A_GUIDE = frozenset((*LOOSE, UNSEEN, "label_tolerated"))
_SPACED = {"/": "/", ",": ", ", ";": "; ", "&": " & ", "|": "/", "+": " + "}


class HouseStyle(NamedTuple):
    """How to write."""

    separator: str | None = None
    """Between the sponsors of one claim; as written if None."""
    width: int | None = None
    """Wrap paragraphs at this column; lines stay as they are if None."""


PLAIN = HouseStyle()


def formatted(draft: Draft, style: HouseStyle = PLAIN) -> str:
    """The text of a draft in house style. Formatting it again changes nothing."""
    return restyled(draft, style).text


def restyled(draft: Draft, style: HouseStyle = PLAIN) -> Draft:
    """The draft in house style; the one that was given if it is so already."""
    result = _in_style(draft, style)
    if style.width:
        wrapped = _wrapped(result, style)
        result = wrapped if _says_the_same(draft, wrapped) else result
    return result


def _in_style(draft: Draft, style: HouseStyle) -> Draft:
    """The draft with its brackets in style; a bracket that would be read another way then stays as it is written."""
    edits = _edits(draft, style)
    result = _spliced(draft, edits)
    if _says_the_same(draft, result):
        return result
    if len(result.brackets) == len(draft.brackets):
        edits = [
            of_bracket
            for of_bracket, before, after in zip(edits, _read_as(draft), _read_as(result), strict=True)
            if before == after
        ]
        result = _spliced(draft, edits)
    return result if _says_the_same(draft, result) else draft


def _spliced(draft: Draft, edits: list[list[Edit]]) -> Draft:
    text = spliced(draft.text, [edit for of_bracket in edits for edit in of_bracket])
    return draft if text == draft.text else Draft(text, draft.registry)


def merged_identical(draft: Draft) -> Draft:
    """The draft with identical proposals of several delegations, side by side, as one bracket with all of them.

    `[ARG: yearly] [US: yearly]` becomes `[ARG/US: yearly]`. Not where stances are told: there the verbs have their own parties.
    """
    numbers = {id(node): number for number, node in enumerate(draft.brackets)}
    edits: list[Edit] = []
    dropped: list[int] = []
    for first, *others in _identical_runs(draft):
        header: Header = first.children[1]  # type: ignore[assignment]
        words = _for_all(draft, first, others)
        blank = header.source[len(header.source.rstrip()) :] or " "
        edits.append(Edit(header.start, header.end, f"{words}:{blank}"))
        dropped += [numbers[id(node)] for node in others]
    if not edits:
        return draft
    renamed = Draft(spliced(draft.text, edits), draft.registry)
    if len(renamed.brackets) != len(draft.brackets):
        return draft
    merged = settle(renamed, dict.fromkeys(dropped, Decision.DROP))
    return draft if merged.warnings else merged.draft


def _for_all(draft: Draft, first: Bracket, others: list[Bracket]) -> str:
    """The header for the sponsors of several brackets."""
    together = [first, *others]
    supporters = dict.fromkeys(party for node in together for party in node.reading.supporters)
    opponents = dict.fromkeys(party for node in together for party in node.reading.opponents)
    sides = ["/".join(supporters), "/".join(opponents)]
    stated = sides[1] or any(_VERBS.search(node.children[1].source) for node in together)  # type: ignore[union-attr]
    if not stated:
        return sides[0]
    return "; ".join(f"{side} {verb}" for side, verb in zip(sides, ("propose", "oppose"), strict=True) if side)


def _identical_runs(draft: Draft) -> list[list[Bracket]]:
    """Brackets of one group, each beside the next, that say the same and take the same side."""
    runs: list[list[Bracket]] = []
    last: tuple[object, ...] = ()
    for proposal in draft.all_proposals:
        node = proposal.node
        if proposal.group is None or not isinstance(node, Bracket):
            continue
        headed = node.reading.attributed and type(node.children[1]) is Header and type(node.children[-2]) is not Header
        words = " ".join("".join(draft.text[c.start : c.end] for c in node.body).split())
        this = (proposal.group, words, node.reading.is_base, headed)
        if headed and this == last:
            runs[-1].append(node)
        else:
            runs.append([node])
        last = this
    return [run for run in runs if len(run) > 1]


def _says_the_same(draft: Draft, after: Draft) -> bool:
    """Whether a formatted draft has the same brackets, pairs and labels: proved on every run, as black does."""
    if after is draft:
        return True
    same_brackets = _read_as(draft) == _read_as(after)
    same_labels = [b.address for b in draft.outline.blocks] == [b.address for b in after.outline.blocks]
    return same_brackets and same_labels and _pairs(draft) == _pairs(after)


def _read_as(draft: Draft) -> list[tuple[object, ...]]:
    """What each bracket is read as: what it says, whose it is, its own words, and if it proposes a paragraph or words in one."""
    return [(*p.node.reading[:3], p.kind, _own_words(p.node)) for p in draft.all_proposals]


def _own_words(node: Bracket | Arm) -> list[str]:
    """The words of a bracket that stand in no bracket within it, nor in its headers: a mark may come to part its alternatives."""
    return "".join(c.source if isinstance(c, Text) else " " for c in node.children).split()


def _pairs(draft: Draft) -> list[str]:
    """The brackets that have partners, and those that have none, in order: a header in style can be one that holds more text."""
    ends = [(at, mark) for b in draft.brackets if type(b) is Bracket for at, mark in ((b.start, "["), (b.end - 1, "]"))]
    return [mark for _, mark in sorted([*ends, *((stray.start, "?") for stray in draft.strays)])]


def _edits(draft: Draft, style: HouseStyle) -> list[list[Edit]]:
    """The edits to each bracket: its headers, and the blanks at its ends."""
    headers = [_headers(bracket, style) for bracket in draft.brackets]
    beside = _Beside(draft.text, [edit for of_bracket in headers for edit in of_bracket])
    return [
        [*of_bracket, *_blanks(bracket, beside)] for bracket, of_bracket in zip(draft.brackets, headers, strict=True)
    ]


class _Beside:
    """What stands before and after a place once the headers are in style: `[US:[ a]]` gets a blank before its second bracket."""

    def __init__(self, text: str, headers: list[Edit]):
        self._text = text
        self._ending = {edit.end: edit.text for edit in headers}
        self._beginning = {edit.start: edit.text for edit in headers}

    def before(self, at: int) -> str:
        """The character before; empty at the start of the text."""
        return (self._ending.get(at) or self._text[max(at - 1, 0) : at])[-1:]

    def after(self, at: int) -> str:
        """The character after; empty at the end of the text."""
        return (self._beginning.get(at) or self._text[at : at + 1])[:1]


def _ends(bracket: Bracket | Arm) -> tuple[Node, Node]:
    """What a bracket begins and ends with; of a label before a header, the header."""
    inner = [c for c in bracket.children if not isinstance(c, Open | Close)]
    first, last = inner[0], inner[-1]
    if isinstance(first, Label) and len(inner) > 1 and isinstance(inner[1], Header):
        first = inner[1]
    return first, last


def _headers(bracket: Bracket | Arm, style: HouseStyle) -> list[Edit]:
    """The headers of a bracket, before its words and after them, in style."""
    if bracket.reading.kind is Kind.PLACEHOLDER:
        return []
    first, last = _ends(bracket)
    edits: list[Edit] = []
    if isinstance(first, Header):
        edits.append(Edit(first.start, first.end, _prefix(bracket, without_unseen(first.source), style)))
    if isinstance(last, Header) and last is not first:
        edits.append(Edit(last.start, last.end, _suffix(without_unseen(last.source))))
    return edits


def _blanks(bracket: Bracket | Arm, beside: _Beside) -> list[Edit]:
    """The blanks at the ends of a bracket, taken out where what stands beside it parts the words, or nothing does."""
    if bracket.reading.kind is Kind.PLACEHOLDER or isinstance(bracket, Arm):
        return []
    edits: list[Edit] = []
    first, last = _ends(bracket)
    if isinstance(first, Text) and not beside.before(bracket.start).strip():
        bare = first.source.lstrip(_BLANKS)
        if bare.strip() and not bare.startswith(_MARKS):
            edits.append(Edit(first.start, first.end - len(bare), ""))
    if isinstance(last, Text):
        after, bare = beside.after(bracket.end), last.source.rstrip(_BLANKS)
        if (not after or after.isspace() or after in ",.;:)") and bare.strip() and not bare.endswith(_MARKS):
            edits.append(Edit(last.start + len(bare), last.end, ""))
    return [edit for edit in edits if edit.end > edit.start]


def header_in_style(bracket: Bracket, source: str) -> str:
    """The header before the words of a bracket as `fmt` writes it; empty for one after them."""
    first = bracket.children[1]
    if not source.strip() or not isinstance(first, Header) or first.source != source:
        return ""
    return _prefix(bracket, without_unseen(source), PLAIN)


def _prefix(bracket: Bracket | Arm, source: str, style: HouseStyle) -> str:
    reading = bracket.reading
    if reading.kind is Kind.OPTION or not (reading.supporters or reading.opponents):
        return source
    if not source.rstrip().endswith((":", FULL_WIDTH)) and not _misread(bracket):
        return source  # [Delete: US, EU], [**US:** x]
    if "no_colon_tolerated" in reading.tolerated and _bracket_follows(bracket):
        return source  # `[US propose[CAN: x]]` may be read otherwise once that is settled, and is left to a person
    if _misread(bracket) and (any(c.isdigit() for c in source) or _UNDECIDED.search(source)):
        return source  # a footnote's number is not ours to drop, nor who is still considering
    if _misread(bracket) and any(isinstance(c, Text) and c.source.lstrip()[:1] in _GOING_ON for c in bracket.body[:1]):
        return source  # `[US/:; e]`: after a verb, which is written here, the mark would be of the header
    words = _claims(bracket, source, style)
    blank = "" if _nothing_follows(bracket) else " "
    if line := _LAST_LINE.search(source[len(source.rstrip()) :]):
        blank = line[0]  # the text begins on a line of its own; what nobody sees stood on one above it
    return f"{words}:{blank}"


_LAST_LINE = Pattern(r"\r?\n[^\n]*\Z")


def _nothing_follows(bracket: Bracket | Arm) -> bool:
    """Whether a header needs no blank behind it: a line end is there, or no words."""
    header, _ = _ends(bracket)
    if any(child.start == header.end and isinstance(child, Break) for child in bracket.children):
        return True
    last = bracket.children[-2 if isinstance(bracket, Bracket) else -1]
    return isinstance(last, Header) and not any(type(child) is not Label for child in bracket.body)


def _bracket_follows(bracket: Bracket | Arm) -> bool:
    """Whether a bracket begins right behind a header, or behind a word that may come to be of it: `PE propose el [US: x]`."""
    inner = [c for c in bracket.children if not isinstance(c, Open | Close | Label | Header)]
    leads = takewhile(lambda child: isinstance(child, Text), inner)
    before = "".join(child.source for child in leads if isinstance(child, Text))
    return len(before) <= _LEAD and any(isinstance(child, Bracket) for child in inner[:2])


def _suffix(source: str) -> str:
    mark = re.match(r"\s*([-–—;,(])\s*", source)
    assert mark is not None
    rest = " ".join(source[mark.end() :].removesuffix(")" if mark[1] == "(" else "").split())
    return f" {'-' if mark[1] in ';,(' else mark[1]} {_tidied(rest)}"


def _misread(bracket: Bracket | Arm) -> bool:
    """Whether a header is so odd that its words are no guide: then it is written from its reading."""
    return not set(bracket.reading.tolerated) <= _WORDS_ARE_A_GUIDE


def _tidied(words: str) -> str:
    """One separator where there are two, and even space around it; a space before the verb."""
    words = re.sub(r"([/;,&])(?:\s*[/;,&])+", r"\1", words).strip().removeprefix("/").rstrip("/;,&")
    words = re.sub(rf"(?<=[A-Z])(?={STANCE_STEM_CASED})", " ", words)
    return re.sub(r" *([/]) *", r"\1", re.sub(r" *([,;]) *", r"\1 ", words)).strip()


_VERBS = Pattern(rf"(?i)\b{STANCE_FORMATTED}\b")


def _claims(bracket: Bracket | Arm, source: str, style: HouseStyle) -> str:
    """The words of a header, evenly written: from its reading if it was read through, else from itself."""
    reading = bracket.reading
    if _misread(bracket):
        joiner = style.separator or "/"
        sides = [
            f"{joiner.join(parties)} {verb}"
            for parties, verb in ((reading.supporters, "propose"), (reading.opponents, "oppose"))
            if parties
        ]
        return "; ".join(sides)
    words = " ".join(source.strip().rstrip(f":{FULL_WIDTH}").split())
    words = _tidied(words)
    if style.separator is not None:
        words = _with_separator(words, (*reading.supporters, *reading.opponents), style.separator)
    return _VERBS.sub(_plain_verb, words)


def _with_separator(words: str, parties: tuple[str, ...], separator: str) -> str:
    """One separator between the parties of a claim."""
    for left in parties:
        for right in parties:
            pattern = rf"(?<!\w){re.escape(left)}(?: ?[/,&|+] ?| (?:and|y|et|e) ){re.escape(right)}(?!\w)"
            words = re.sub(pattern, lambda _, a=left, b=right: f"{a}{separator}{b}", words)  # type: ignore[misc]
    return words


def _plain_verb(match: re.Match[str]) -> str:
    return FORMATTED_AS[match[0].lower()]


def _wrapped(draft: Draft, style: HouseStyle) -> Draft:
    """A draft in style with its paragraphs filled to the width: as one line each they are put in style, and are cut then."""
    newline = line_end(draft.text)
    joined = _in_style(Draft(_filled(draft, None, newline), draft.registry), style)
    return Draft(_filled(joined, style.width, newline), draft.registry)


def _reaching_beyond(draft: Draft) -> set[int]:
    """Where brackets begin that end in another paragraph than they begin in."""
    ends = [block.end for block in draft.outline.blocks]
    return {
        bracket.start
        for bracket in draft.brackets
        if (at := bisect_right(ends, bracket.start)) < len(ends) and ends[at] < bracket.end
    }


def _filled(draft: Draft, width: int | None, newline: str) -> str:
    """The text with each paragraph filled to a width, or made one line; it is cut at blanks and line ends alone.

    No line begins with a dash or the like that stood within one, for it would begin an item of a list, nor with a bracket that
    reaches beyond the paragraph, for the label in it would be its place, nor with a label that stands in a bracket.
    What is laid out on pages stays so, and a paragraph with words in a piece of code, which is code on one line alone.
    """
    edits: list[Edit] = []
    far = _reaching_beyond(draft)
    furniture = draft.outline.furniture_spans
    for block in draft.outline.blocks:
        at = bisect_right(furniture, (block.start,))
        if block.role is not Role.PARAGRAPH or (at < len(furniture) and furniture[at][0] < block.end):
            continue
        source = draft.text[block.start : block.end]
        lines_alone = with_line_end(source, "\n")
        if any(mark in lines_alone for mark in ("\n\n", "```", "|", "\f")) or _LIST.search(source):
            continue
        if "`" in source and any(word.count("`") % 2 for word in source.split()):
            continue
        indent = source[: len(source) - len(source.lstrip(" \t"))]
        lines = [indent]
        for found in _WORD.finditer(source):
            word = found[0]
            blank = "" if lines[-1] == indent else " "
            start = block.start + found.start()
            may_begin = word not in _ITEM and start not in far and start >= block.body
            if blank and width and len(lines[-1]) + 1 + len(word) > width and may_begin:
                lines.append(indent + word)
            else:
                lines[-1] += blank + word
        edits.append(Edit(block.start, block.end, newline.join(lines)))
    return spliced(draft.text, edits)
