"""Markdown with CriticMarkup, out and in: `{++words++}{>>US<<}`, `{--words--}`, `{~~old~>new~~}`.

CriticMarkup (criticmarkup.com) has no authors and does not nest. Whose a change is stands in the comment right after it, as
editors that know CriticMarkup do; what nests is written nested, which our reader reads, and is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from brackets.draft import Draft
from brackets.formats.authors import NOBODY, Authors, header_of
from brackets.formats.interface import (
    Drafts,
    Format,
    ReadOptions,
    ReadResult,
    WriteOptions,
    WriteResult,
    decoded,
    one_draft,
)
from brackets.formats.notation import in_notation
from brackets.formats.revisions import COMMENTS, RevisedDocument, RevisedParagraph, Revision, Run
from brackets.parse.nodes import Arm, Bracket, Close, Header, Kind, Node, Open, Strike, Struck, Text, leaves
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import STANCE_NEITHER

_TOKEN = Pattern(r"\{\+\+|\+\+\}|\{--|--\}|\{~~|~>|~~\}|\{>>|\{==|==\}(?!\})", 16)  # re.S
_LONGEST_AUTHOR = 80
"""Characters of a comment that can be an author, if it is no header of many parties."""
_DEEPEST = 100
"""Changes within changes. Each run knows all that are around it: without an end they would cost their square."""
_UNDECIDED = Pattern(rf"(?i)\b{STANCE_NEITHER}")
_PLAIN = (Kind.INSERTION, Kind.DELETION, Kind.REPLACEMENT)


def write_critic(draft: Draft) -> tuple[str, tuple[str, ...]]:
    """A draft with its proposals as CriticMarkup, and what could only be written in another form."""
    told: Counter[str] = Counter()
    out: list[str] = []
    _write_nodes(draft.root.children, out, told, inside=False)
    return "".join(out), tuple(f"{what} ({count})" for what, count in told.items())


def _write_nodes(nodes: tuple[Node, ...], out: list[str], told: Counter[str], *, inside: bool) -> None:
    stack: list[Iterator[Node | str]] = [iter(nodes)]
    depth: list[bool] = [inside]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
            depth.pop()
        elif isinstance(node, str):
            out.append(node)
        elif isinstance(node, Bracket | Arm):
            pieces = _bracket(node)
            proposes = pieces is not None
            if proposes and depth[-1]:
                told["proposals within proposals are nested, which CriticMarkup's own tools do not read"] += 1
            stack.append(iter(pieces if pieces is not None else node.children))
            depth.append(depth[-1] or proposes)
        elif isinstance(node, Struck):
            stack.append(iter(node.children))
            depth.append(depth[-1])
        else:
            if _TOKEN.search(node.source) or "<<}" in node.source:
                told["passages that look like CriticMarkup themselves, and will be read as such"] += 1
            out.append(node.source)


def _bracket(node: Bracket | Arm) -> list[Node | str] | None:
    """What a bracket is in CriticMarkup; None if it stays as it is."""
    reading = node.reading
    head = next((child for child in node.children if isinstance(child, Header)), None)
    if reading.kind is Kind.REMARK:
        words = "".join(leaf.source for leaf in leaves(node) if not isinstance(leaf, Open | Close))
        return None if "<<}" in words else [f"{{>>{words}<<}}"]
    body = node.body
    if isinstance(node, Arm) or reading.kind not in _PLAIN or head is None or head is not node.children[1]:
        return None
    is_undecided = "[" not in head.source and _UNDECIDED.search(head.source)  # no reading has who is still considering
    is_guide = not reading.tolerated or is_undecided
    whose = header_of(reading) if not is_guide else " ".join(head.source.split()).rstrip(":").strip()
    comment = f"{{>>{whose}<<}}"
    struck = [child for child in body if isinstance(child, Struck)]
    old = [part for child in struck for part in child.children if not isinstance(part, Strike)]
    new = [child for child in body if not isinstance(child, Struck)]
    blank = all(getattr(child, "source", "x").isspace() for child in new)
    if len(struck) > 1 or (struck and (body[0] is not struck[0] or reading.is_base)):
        return None
    if reading.is_base:
        return ["{--", *new, "--}", comment]
    if struck and blank:
        return ["{--", *old, "--}", comment]
    if struck:
        return ["{~~", *old, "~>", *_unspaced(new), "~~}", comment]
    return ["{++", *new, "++}", comment]


def _unspaced(nodes: Sequence[Node]) -> Sequence[Node]:
    """Without the space between what is struck and what is new, which is only the notation's."""
    first = nodes[0]
    if not isinstance(first, Text) or not first.source.startswith(" "):
        return nodes
    bare = first.source.lstrip(" ")
    return [*([Text(first.end - len(bare), first.end, first.cut_from)] if bare else []), *nodes[1:]]


def read_critic(text: str, authors: Authors) -> RevisedDocument:
    """A text with CriticMarkup as a document with revisions. Total: a mark without its partner is text."""
    document = RevisedDocument(repeats_alternatives=True)
    document.paragraphs.append(RevisedParagraph(tuple(_runs(text, authors, document))))
    return document


def _runs(text: str, authors: Authors, document: RevisedDocument) -> Iterator[Run]:
    """The runs of a text, those of a change waiting for the comment that says whose it is."""
    frames: list[_Frame] = [_Frame("", 0)]
    last_comment = text.rfind("<<}")
    at = 0
    for token in _TOKEN.finditer(text):
        frame = frames[-1]
        if token.start() < at:
            continue  # within a comment
        mark, comment = token[0], None
        frame.add(text[at : token.start()])
        at = token.end()
        if mark == "{>>" and at <= last_comment:
            end = text.find("<<}", at)
            comment, at = text[at:end], end + 3
        if comment is not None:
            if not (token.start() == frame.closed_at and frame.attribute(comment, authors)):
                frame.add(_remark(comment, authors))
                if ":" not in comment:
                    document.noted[COMMENTS] += 1
        elif mark in _OPENERS and len(frames) > _DEEPEST:
            document.noted[f"changes nested deeper than {_DEEPEST} are read as text"] += 1
            frame.add(mark)
        elif mark in _OPENERS:
            frames.append(_Frame(mark, token.start()))
        elif mark == "~>" and frame.opener == "{~~" and frame.turned is None:
            frame.turned = len(frame.row)
        elif len(frames) > 1 and _OPENERS.get(frame.opener) == mark:
            frames.pop()
            frames[-1].close(frame, token.end())
        else:
            frame.add(mark)
    frames[-1].add(text[at:])
    while len(frames) > 1:
        broken = frames.pop()
        frames[-1].row += [broken.opener, *broken.row]
    yield from _flat(frames[0].row)


_OPENERS = {"{++": "++}", "{--": "--}", "{~~": "~~}", "{==": "==}"}


class _Frame:
    """A change that is open."""

    def __init__(self, opener: str, start: int):
        self.opener = opener
        self.start = start
        self.row: list[str | _Made] = []
        self.turned: int | None = None
        """Where the new words begin in the row."""
        self.closed_at = -1

    def add(self, text: str) -> None:
        if text:
            self.row.append(text)

    def close(self, inner: _Frame, end: int) -> None:
        """A change in this one is complete; its author may follow."""
        if inner.opener == "{==":
            self.row += inner.row
            return
        self.row.append(_Made(inner))
        self.closed_at = end

    def attribute(self, comment: str, authors: Authors) -> bool:
        """Take a comment as the author of the change before it; False if it is about something else."""
        made = self.row[-1]
        if isinstance(made, str) or "\n" in comment or "[" in comment:
            return False
        if len(comment) > _LONGEST_AUTHOR and not authors.is_header(comment.strip()):
            return False
        made.sponsor = authors.sponsor(comment.strip())
        return True


class _Made:
    """A change that is complete."""

    def __init__(self, frame: _Frame):
        self.frame = frame
        self.sponsor = ""


def _flat(row: Sequence[str | _Made]) -> Iterator[Run]:
    """The runs of a row, with the changes around each. What is open is on a stack: changes may be nested as deep as they like."""
    stack: list[tuple[Iterator[str | _Made], tuple[Revision, ...]]] = [(iter(row), ())]
    while stack:
        rest, revisions = stack[-1]
        made = next(rest, None)
        if made is None:
            stack.pop()
        elif isinstance(made, str):
            yield Run(made, revisions)
        else:
            frame = made.frame
            turned = frame.turned if frame.turned is not None else 0 if frame.opener == "{++" else len(frame.row)
            stack.append((iter(frame.row[turned:]), (*revisions, Revision(True, made.sponsor))))
            stack.append((iter(frame.row[:turned]), (*revisions, Revision(False, made.sponsor))))


def _remark(comment: str, authors: Authors) -> str:
    head, colon, words = comment.partition(":")
    if not colon or (not authors.party_in(head) and authors.reads_as_remark(comment.strip())):
        return authors.remark(NOBODY, comment.strip())
    return authors.remark(head.strip(), words.strip())


def _read(data: bytes, shown: str, options: ReadOptions, registry: Registry) -> ReadResult:
    authors = Authors(registry, options.authors)
    return in_notation(read_critic(decoded(data, shown), authors), FORMAT.name, authors, options, registry)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    text, told = write_critic(one_draft(drafts))
    return WriteResult(text.encode(), told)


FORMAT = Format("critic", rank=4, endings=("critic.md",), read=_read, write=_write)
