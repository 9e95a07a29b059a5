"""A draft as lines of runs for a page: what each run of text is, whose, and how it is changed.

For a file that shows brackets, the brackets are text. For one with tracked changes they are not: what is in them is inserted or
deleted by their sponsors, remarks are comments, and what nobody owns stays in its brackets.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.formats.authors import NO_AUTHOR, NOBODY, header_of
from brackets.formats.revisions import Revision
from brackets.formats.word.parting import Part, parted
from brackets.formats.word.styles import UNSEEN
from brackets.parse.header import FULL_WIDTH
from brackets.parse.nodes import (
    Arm,
    Bracket,
    Close,
    Header,
    Heading,
    Kind,
    Label,
    Node,
    Open,
    Reading,
    Slash,
    Strike,
    Struck,
    leaves,
)
from brackets.parse.parser import parse_text
from brackets.parties.registry import Registry
from brackets.settle.decisions import Decision
from brackets.settle.shared import shared, striking_the_same
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import STANCE_NEITHER

_TRACKED = (Kind.INSERTION, Kind.DELETION, Kind.REPLACEMENT)
_LONG_LINE = 45
"""Characters from which a line may have been broken because it was full; mail and typescripts break at 60 and more."""
_LONGEST_AUTHOR = 60
"""Characters before the colon of a remark that can be the name of an author, and are no sentence."""
#: What a file with tracked changes cannot say of words that a party opposes: its author's name alone says who wants them out.
_OPPOSED = (
    "words that a party opposes are deleted by it: read again, [CL oppose: x] is [CL: ~~x~~], which is settled alike"
)
_BLANKS = " \t\xa0"
_BULLETS = "-–—•*·|"
_BEGINS_ANEW = Pattern(r"\d{1,3}/[ \xa0]|[¹²³⁰-⁹]|[^\W\d_a-z][\w’'-]*(?: (?:[^\W\d_a-z]\w*|\d{1,3}))?[ \xa0]?: ")
"""The number of a note at the foot, and a few words with a colon, `Absent: Peru`: lines that go on with none."""
_NUMBER = Pattern(r"\d{1,3}[.)]\s")
_UNDECIDED = Pattern(rf"(?i:{STANCE_NEITHER})")


class StyledRun(NamedTuple):
    """A run of text that looks alike."""

    text: str
    start: int = 0
    """Where it stands in the draft, in characters."""
    revisions: tuple[Revision, ...] = ()
    bold: bool = False
    struck: bool = False
    struck_twice: bool = False
    """Whether it is struck within struck text: what one party strikes in what another takes out."""
    italic: bool = False
    party: str = ""
    """Whose colour it has."""
    comment: tuple[str, str] | None = None
    """The author and the words of a comment that is fixed here; then there is no text."""
    is_label: bool = False
    brackets: tuple[tuple[int, int], ...] = ()
    """The spans of the brackets that its changes are, outermost first."""
    in_literal: bool = False
    """Whether the bracket next around it is text, and no change."""
    emphasis: bool = False
    """Whether Markdown's stars stand around it."""
    style: str = ""
    """The character style that says how it is to be read again, if it is not simply text."""


class Line(NamedTuple):
    """A line of runs."""

    runs: list[StyledRun]
    blank_lines: int
    """How many blank lines stand above it."""
    revisions: tuple[Revision, ...]
    """The changes on its end."""
    begins: bool
    """Whether a paragraph begins with it; else it goes on with the line above."""
    block: Paragraph | None
    """The block of the draft that begins with it."""
    wrapped: bool
    """Whether it only goes on because the line above was full."""


def styled_runs(draft: Draft, *, tracked: bool, told: Counter[str]) -> Iterator[StyledRun]:
    """The runs of a draft, in order. `told` counts what a file with tracked changes cannot say."""
    runs = _bits(draft, tracked=tracked, told=told)
    return _without_furniture(runs, draft.outline.furniture_spans) if tracked else runs


def _without_furniture(runs: Iterator[StyledRun], spans: Sequence[tuple[int, int]]) -> Iterator[StyledRun]:
    """The runs, with page heads and footnotes that stand in brackets out of their changes: they are part of no proposal."""
    edges = [edge for span in spans for edge in span]
    for run in runs:
        low, high = bisect_right(edges, run.start), bisect_left(edges, run.start + len(run.text))
        if run.revisions and low == high and low % 2 == 0 and not run.text.strip():
            after, before = edges[low - 1 : low], edges[low : low + 1]
            beside = [*after, *(edge - len(run.text) for edge in before)]
            if run.start in beside:
                yield _outside(run, run.start)  # the line ends around them
                continue
        if not run.revisions or (low == high and low % 2 == 0):
            yield run
            continue
        cuts = [run.start, *edges[low:high], run.start + len(run.text)]
        for number, (start, end) in enumerate(pairwise(cuts), low):
            part = run._replace(text=run.text[start - run.start : end - run.start], start=start)
            if number % 2:
                yield _outside(part, edges[number - 1])
            else:
                yield part if part.text.strip() else _outside(part, start)


def _outside(run: StyledRun, start: int) -> StyledRun:
    """A run without the changes of the brackets that began before a place: those within a footnote are its own."""
    count = sum(span[0] < start for span in run.brackets)
    return run._replace(revisions=run.revisions[count:], brackets=run.brackets[count:])


def _bits(draft: Draft, *, tracked: bool, told: Counter[str]) -> Iterator[StyledRun]:
    together = _struck_together(draft)
    elsewhere = _struck_elsewhere(draft) if tracked else set()
    told.update(_unsaid(draft, elsewhere - together.keys()) if tracked else {})
    lines = draft.outline.introductions if tracked else ()
    introductions = {_begin(draft.text, line.start, line.end): line for line in lines}
    stack: list[tuple[Iterator[Node | StyledRun], StyledRun]] = [(iter(draft.root.children), StyledRun(""))]
    skip_to = 0
    while stack:
        children, look = stack[-1]
        node = next(children, None)
        if node is None:
            stack.pop()
        elif isinstance(node, StyledRun):
            yield node
        elif node.start < skip_to:
            continue
        elif (
            introductions
            and (line := introductions.get(_begin(draft.text, node.start, node.end)))
            and not look.revisions
        ):
            skip_to = line.end
            yield StyledRun("", node.start, comment=(NOBODY, " ".join(draft.text[line.start : line.end].split())))
            rest = draft.text[line.end : node.end]
            if rest:
                yield look._replace(text=rest, start=line.end)
        elif isinstance(node, Bracket | Arm):
            if tracked and node.reading.kind is Kind.REMARK:
                yield _comment(draft, node)
            else:
                literal = not tracked or not is_tracked(node)
                author = "" if literal or not node.reading.attributed else _author(node, draft.registry, told)
                inner = _look(node, look, author, literal=literal)
                if literal:
                    stack.append((iter(node.children), inner))
                else:
                    parts: list[Node | StyledRun] = list(_apart(node.body, look, inner))
                    stack.append((iter(parts), inner))
        elif isinstance(node, Struck):
            if (node.start, node.end) in elsewhere:
                continue
            if tracked and look.revisions and look.in_literal:
                told["lines through text that is also tracked, in brackets without an owner, are only shown"] += 1
            author = together.get((node.start, node.end), "")
            stack.append((iter(node.children), _struck_look(look, tracked=tracked, author=author)))
        elif isinstance(node, Strike):
            if (
                look.struck_twice
            ):  # two lines tell people what it is; where it begins and ends, a mark that is not shown
                yield look._replace(text=node.source, start=node.start, struck_twice=False, style=UNSEEN)
        else:
            yield look._replace(
                text=node.source,
                start=node.start,
                bold=isinstance(node, Header),
                is_label=isinstance(node, Label | Heading),
            )


def _apart(body: Sequence[Node], outer: StyledRun, inner: StyledRun) -> Iterator[Node | StyledRun]:
    """What stands in a bracket, without the blanks that only the notation has between struck words and new ones."""
    if not (inner.revisions and inner.revisions[-1].inserted):
        yield from (node for node in body if not isinstance(node, Slash))
        return
    looks = {"new": inner, "struck": _struck_look(inner, tracked=True), "both": outer}
    for part in parted(body):
        yield looks[part.side]._replace(text=part.text, start=part.start) if isinstance(part, Part) else part


def is_tracked(node: Bracket | Arm) -> bool:
    """Whether a bracket can be a tracked change: somebody's, and no option with a head of its own."""
    reading = node.reading
    if isinstance(node, Bracket) and node.is_choice and not reading.attributed:
        return all(child.reading.kind in _TRACKED for child in node.children if isinstance(child, Arm))
    return reading.attributed and reading.kind in _TRACKED


def _author(node: Bracket | Arm, registry: Registry, told: Counter[str]) -> str:
    """The author of a bracket's change: its header, if that says more than who is for it and who is against."""
    plain = sponsor_of(node.reading)
    sources = [" ".join(child.source.split()) for child in node.children if isinstance(child, Header)]
    undecided = [
        claim.strip() for words in sources for claim in _headless(words).split(";") if _UNDECIDED.search(claim)
    ]
    if not undecided:
        return plain
    sides = header_of(node.reading) if node.reading.opponents else f"{plain} propose"
    for words in (_headless(sources[0]), "; ".join((sides, *undecided))):
        found = parse_text(f"[{words}: x]", registry).brackets[0].reading._replace(tolerated=node.reading.tolerated)
        is_same = found == node.reading._replace(kind=Kind.INSERTION)
        if node.reading.supporters and is_same and not NO_AUTHOR.search(words):
            return words
    told["headers say of parties that they have not decided, which is not in the name of an author"] += 1
    return plain


def _headless(header: str) -> str:
    """The words of a header without its colon, or its dash."""
    return header.strip(f" :{FULL_WIDTH}-–—")


def sponsor_of(reading: Reading) -> str:
    """The author of a change: `US`, `US/CAN`, `US/AU propose; CL oppose`; who wants base text out is its author alone."""
    return "/".join(reading.opponents) if reading.is_base else header_of(reading)


def _begin(text: str, start: int, end: int) -> int:
    """Where the first word of a span stands, -1 if it has none."""
    at = start
    while at < end and text[at].isspace():
        at += 1
    return at if at < end else -1


def _struck_elsewhere(draft: Draft) -> set[tuple[int, int]]:
    """The struck text that an alternative before it strikes too: it is in the base text once."""
    everything = {number: Decision.REJECT for number, n in enumerate(draft.brackets) if n.reading.attributed}
    return {
        (child.start, child.end)
        for number, fate in shared(draft, everything)[0].items()
        if fate is Decision.DROP
        for child in draft.brackets[number].children
        if isinstance(child, Struck)
    }


def _struck_together(draft: Draft) -> dict[tuple[int, int], str]:
    """The struck text of alternatives that strike the same, and who all take it out: whoever of them gets its way, it goes."""
    together: dict[tuple[int, int], str] = {}
    for row in striking_the_same(draft.text, draft.brackets):
        readings = [node.reading for node, _ in row]
        if not any(reading.opponents for reading in readings):
            author = "/".join(dict.fromkeys(party for reading in readings for party in reading.supporters))
            together |= {(struck.start, struck.end): author for _, struck in row}
    return together


def _unsaid(draft: Draft, elsewhere: set[tuple[int, int]]) -> dict[str, int]:
    """What tracked changes with one author each do not say, and how often."""
    counts = {
        "words that several parties strike are deleted by the first of them alone": len(elsewhere),
        "choices are changes side by side, of which Word can accept more than one": sum(
            type(node) is Bracket and node.is_choice and is_tracked(node) for node in draft.brackets
        ),
        _OPPOSED: sum(node.reading.is_base and is_tracked(node) for node in draft.brackets),
    }
    return {what: count for what, count in counts.items() if count}


def _look(node: Bracket | Arm, outer: StyledRun, author: str, *, literal: bool) -> StyledRun:
    reading = node.reading
    if literal:
        party = (
            reading.supporters[0] if reading.supporters else reading.opponents[0] if reading.opponents else outer.party
        )
        italic = outer.italic or reading.kind is Kind.REMARK
        return outer._replace(party=party, italic=italic, comment=None, in_literal=True)
    if not reading.attributed:
        return outer
    revision = Revision(not reading.is_base, author)
    spans = (*outer.brackets, (node.start, node.end))
    return outer._replace(revisions=(*outer.revisions, revision), brackets=spans, comment=None, in_literal=False)


def _struck_look(look: StyledRun, *, tracked: bool, author: str = "") -> StyledRun:
    """The look of struck text: deleted by `author`, or by whose bracket it stands in; in a bracket that is text it has a
    line through it."""
    if tracked and look.revisions and not look.in_literal:
        return look._replace(revisions=(*look.revisions[:-1], Revision(False, author or look.revisions[-1].sponsor)))
    return look._replace(struck=True, struck_twice=look.struck)


def _comment(draft: Draft, node: Bracket | Arm) -> StyledRun:
    """A remark as a comment: whose it is, and what it says."""
    reading = node.reading
    words = "".join(leaf.source for leaf in leaves(node) if not isinstance(leaf, Open | Close | Header))
    header = next((child.source for child in node.children if isinstance(child, Header)), "")
    if not header:
        head, colon, rest = words.partition(":")
        return StyledRun(
            "",
            node.start,
            comment=(head.strip(), rest.strip()) if colon and len(head) < _LONGEST_AUTHOR else (NOBODY, words),
        )
    author = sponsor_of(Reading(Kind.INSERTION, reading.supporters or reading.opponents))
    if not words.strip():
        return StyledRun("", node.start, comment=(NOBODY, header.strip()))
    return StyledRun("", node.start, comment=(author, words.strip()))


def lines_of(draft: Draft, runs: Iterator[StyledRun]) -> list[Line]:
    """Runs as lines, each knowing whether a paragraph begins with it."""
    blocks = {block.start: block for block in draft.outline.blocks}
    text = draft.text
    lines: list[Line] = []
    current: list[StyledRun] = []
    blank = 0
    revisions: tuple[Revision, ...] = ()

    comments: list[StyledRun] = []
    """Those of lines that have nothing else: they stand with the next line."""

    def finish(here: tuple[Revision, ...]) -> None:
        nonlocal current, blank, comments
        first = next((run for run in current if run.text.strip(" \t\xa0")), None)
        if first is not None:
            current, comments = comments + current, []
            start = first.start + len(first.text) - len(first.text.lstrip())
            line_start = text.rfind("\n", 0, start) + 1
            block = next((blocks[at] for at in range(line_start, start + 1) if at in blocks), None)
            wrapped = not block and not blank and bool(lines) and _is_wrap(lines[-1].runs, current)
            begins = block is not None or bool(blank) or not lines
            lines.append(Line(current, blank, here, begins, block, wrapped))
            blank = 0
        elif any(run.comment for run in current):
            comments += [run for run in current if run.comment]
            blank = max(blank - 1, 0)
        else:
            blank += 1
        current = []

    for run in runs:
        pieces = run.text.replace("\r\n", "\n").split("\n")
        at = run.start
        for index, piece in enumerate(pieces):
            if index:
                finish(run.revisions)
            if piece or run.comment:
                current.append(run._replace(text=piece, start=at))
            at += len(piece) + 1
        revisions = run.revisions
    if current:
        finish(revisions)
    if comments and not lines:
        lines.append(Line([], 0, (), True, None, False))
    if comments:
        lines[-1].runs.extend(comments)
    return lines


def _is_wrap(above: Sequence[StyledRun], line: Sequence[StyledRun]) -> bool:
    """Whether a line goes on with the one above only because that was full."""
    begins = "".join(run.text for run in line).lstrip()
    return (
        len("".join(run.text for run in above).strip()) >= _LONG_LINE
        and begins[:1] not in _BULLETS
        and not _NUMBER.match(begins)
        and not _BEGINS_ANEW.match(begins)
    )
