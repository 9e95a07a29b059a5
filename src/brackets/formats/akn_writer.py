"""The body of a draft in Akoma Ntoso: sections, paragraphs with their numbers, proposals as `<ins>` and `<del>`.

Promises: the text in `<num>`, `<heading>`, `<crossHeading>` and `<p>`, in the order of the file, with what stands in the attributes
`open`, `close`, `before` and `after` of our namespace (see `akn_reader`), is the draft to the byte (law L8). Elements are closed at
the end of a paragraph and opened again in the next, where a proposal goes on.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from xml.sax.saxutils import quoteattr

from brackets.document.blocks import Role
from brackets.document.outline import Paragraph
from brackets.draft import Draft
from brackets.formats.in_line import is_change
from brackets.formats.xml_characters import NOT_IN_XML
from brackets.parse.nodes import (
    Arm,
    Bracket,
    Close,
    Entered,
    Header,
    Kind,
    Label,
    Leaf,
    Left,
    Open,
    Reading,
    Strike,
    Struck,
    events,
)

PREFIX = "b"
"""Of our namespace, in what we write."""
AFTER_BLOCK = "\n\n"
"""What stands after a paragraph that says nothing of it."""
AFTER_NUMBER = " "
_DEEPEST = 50
"""Brackets within brackets that are elements; what is deeper is text in them."""
_LONGEST = 200
"""Characters of a placeholder that are repeated in its attribute."""
_NAMES = {Kind.REMARK: "remark", Kind.PLACEHOLDER: "placeholder"}
_LEVELS = ("paragraph", "subparagraph", "point")
_ABBREVIATED = {"paragraph": "para", "subparagraph": "subpara", "point": "point"}
"""As the naming convention of Akoma Ntoso has them (part 4, 5.4)."""


class Ids:
    """The ids of elements, each once."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def new(self, wanted: str) -> str:
        """An id like this that no other element has."""
        wanted = re.sub(r"[^\w.~-]+", "-", wanted, flags=re.ASCII) or "x"
        found, number = wanted, 2
        while found in self._used:
            found, number = f"{wanted}~{number}", number + 1
        self._used.add(found)
        return found


class _Element(NamedTuple):
    """An inline element around words: all of a bracket, or one of the two sides of a replacement."""

    name: str
    attributes: str
    opens: str = ""
    """What of the notation stands before its words, and is not shown."""
    must: bool = True
    """Whether it is written though no word stands in it."""


class _Start(NamedTuple):
    """A start tag that has been written, to which something may be added."""

    at: int
    element: _Element


def attribute(name: str, value: str) -> str:
    """An attribute of our namespace, with what XML cannot hold as `\\x0;`."""
    value = NOT_IN_XML.sub(lambda found: f"\\x{ord(found[0]):x};", value.replace("\\", "\\\\"))
    return f" {PREFIX}:{name}={quoteattr(value)}"


class Body:
    """The body of one draft, block by block."""

    def __init__(self, draft: Draft, ids: Ids, refer: Callable[[Sequence[str]], str]):
        self.draft = draft
        self.out: list[str] = []
        self._ids = ids
        self._refer = refer
        self._blocks = draft.outline.blocks
        self._next = 0
        self._section = -1
        self._levels: list[tuple[tuple[str, ...], str, str]] = []
        """Of each paragraph that is open, from the outermost: its path, the name of its element, its id."""
        self._container: _Start | None = None
        """The `<num>`, `<p>` or heading in which words are written."""
        self._ends = ""
        """The end tags of the block's containers."""
        self._after = ""
        """White space that has been read and not written."""
        self._has_words = False
        self._number: tuple[int, str] | None = None
        """Where the start tag of the number is that was written last, while nothing has come after it."""
        self._around: list[tuple[Bracket | Arm | Struck, str]] = []
        """The nodes that are entered, and how each is: `change`, `sided` if it has struck words, `struck`, `named`, or text."""
        self._wanted: list[_Element] = []
        self._open: list[_Start] = []

    def write(self) -> str:
        """All of it, as what stands in `<mainBody>`."""
        first = self._blocks[0].start if self._blocks else len(self.draft.text)
        before = attribute("before", self.draft.text[:first]) if first else ""
        for event in events(self.draft.root):
            if isinstance(event, Entered):
                self._begin_blocks(event.node.start)
                self._enter(event.node)
            elif isinstance(event, Left):
                self._leave(event.node)
            elif event.end > first:
                self._leaf(event, first)
        self._end_block()
        self._end_levels(0)
        if self._section > 0:
            self.out.append("</section>\n")
        if not self.out:
            self.out.append(f"<p{attribute('after', '')}/>\n")
        return f"<mainBody{before}>\n{''.join(self.out)}</mainBody>\n"

    # Blocks

    def _begin_blocks(self, offset: int) -> None:
        """Begin the block that begins at an offset, if one does."""
        while self._next < len(self._blocks) and self._blocks[self._next].start <= offset:
            self._end_block()
            self._begin(self._blocks[self._next])
            self._next += 1

    def _begin(self, block: Paragraph) -> None:
        number = block.section.number
        is_first = number != self._section
        if is_first:
            self._end_levels(0)
            if self._section > 0:
                self.out.append("</section>\n")
            self._section = number
            if number > 0:
                self.out.append(f'<section eId="{self._ids.new(f"sec_{number}")}">\n')
        if number > 0 and block.role is Role.HEADING:
            self._end_levels(0)
            name = "heading" if is_first else "crossHeading"
            self.out.append(f'<{name} eId="{self._ids.new(f"sec_{number}__{name}")}"')
            self._container, self._ends = _Start(len(self.out) - 1, _Element(name, "")), f"</{name}>\n"
            self.out.append(">")
            return
        path = block.path if block.role is Role.PARAGRAPH else ()
        depth = 0
        while depth < min(len(self._levels), len(path) - 1) and self._levels[depth][0] == path[: depth + 1]:
            depth += 1
        self._end_levels(depth)
        below = self._blocks[self._next + 1] if self._next + 1 < len(self._blocks) else None
        has_more = (
            below is not None
            and bool(path)
            and below.section.number == number
            and _is_below(below, path)
            and len(path) == depth + 1
        )
        name = _LEVELS[min(depth, len(_LEVELS) - 1)]
        above = self._levels[-1][2] if self._levels else f"sec_{number}" if number > 0 else ""
        own = path[-1] if path else block.address.rpartition("/")[2] or "p"
        eid = self._ids.new(f"{f'{above}__' if above else ''}{_ABBREVIATED[name]}_{own}")
        kind = "" if block.role is Role.PARAGRAPH else f' class="{block.role.value}"'
        self.out.append(f'<{name} eId="{eid}"{kind}{self._whole(block)}>')
        inner = "intro" if has_more else "content"
        self._inner = f'<{inner} eId="{eid}__{inner}"><p'
        self._ends = f"</p></{inner}>\n" + ("" if has_more else f"</{name}>\n")
        if has_more:
            self._levels.append((path, name, eid))

    def _whole(self, block: Paragraph) -> str:
        """What says of a paragraph that all of it is somebody's proposal."""
        proposal = self._whole_paragraphs.get(block.start)
        return f' class="proposed"{self._sides(proposal)}' if proposal is not None else ""

    @property
    def _whole_paragraphs(self) -> dict[int, Reading]:
        if not hasattr(self, "_whole_by_start"):
            self._whole_by_start = {
                p.paragraph.start: p.node.reading
                for p in self.draft.all_proposals
                if p.kind is Kind.PARAGRAPH and p.paragraph is not None and p.paragraph.role is Role.PARAGRAPH
            }
        return self._whole_by_start

    def _end_block(self) -> None:
        """Close the containers of the block that is open."""
        if not self._ends:
            return
        if self._container is None or self._container.element.name == "num":
            self._begin_words()
        assert self._container is not None
        self._close(0)
        if self._after != AFTER_BLOCK:
            self.out[self._container.at] += attribute("after", self._after)
        self.out.append(self._ends)
        self._container, self._ends, self._after, self._number = None, "", "", None

    def _end_levels(self, depth: int) -> None:
        while len(self._levels) > depth:
            self.out.append(f"</{self._levels.pop()[1]}>\n")

    def _begin_words(self) -> None:
        """Begin the `<p>` of a block."""
        self._close(0)
        if self._container is not None:
            if self._after != AFTER_NUMBER:
                self.out[self._container.at] += attribute("after", self._after)
            self._after = ""
            self.out.append("</num>")
        self.out.append(self._inner)
        self._container = _Start(len(self.out) - 1, _Element("p", ""))
        self.out.append(">")

    # Words and brackets

    def _leaf(self, leaf: Leaf, first: int) -> None:
        start, text = max(leaf.start, first), leaf.source[max(0, first - leaf.start) :]
        if self._is_hidden(leaf):
            return
        while text:
            self._begin_blocks(start)
            end = self._blocks[self._next].start if self._next < len(self._blocks) else leaf.end
            here, text = text[: end - start], text[end - start :]
            start += len(here)
            self._write(here, is_label=isinstance(leaf, Label))

    def _is_hidden(self, leaf: Leaf) -> bool:
        """Whether a leaf is in an attribute of the element that it opens or closes."""
        if not self._around:
            return False
        written = self._around[-1][1]
        if written == "struck":
            return isinstance(leaf, Strike)
        return written in ("change", "sided") and (
            isinstance(leaf, Open | Header | Close) or leaf in _opening(self._around[-1][0])
        )

    def _write(self, text: str, *, is_label: bool) -> None:
        bare = text.rstrip()
        if self._container is None and is_label and bare:
            self.out.append("<num")
            self._container = _Start(len(self.out) - 1, _Element("num", ""))
            self.out.append(">")
        elif bare and (self._container is None or self._container.element.name == "num"):
            if self._container is not None:  # the space after a number is the number's
                words = bare.lstrip()
                self._after += bare[: len(bare) - len(words)]
                text, bare = text[len(bare) - len(words) :], words
            self._begin_words()
        if bare:
            self._turn()
            self.out.append(_shown(self._after + bare))
            self._after = ""
        self._after += text[len(bare) :]

    def _turn(self) -> None:
        """Close and open what is between the elements that are open and those that are wanted here."""
        same = 0
        while same < min(len(self._open), len(self._wanted)) and self._open[same].element is self._wanted[same]:
            same += 1
        if same < max(len(self._open), len(self._wanted)) and self._after:
            self.out.append(_shown(self._after))
            self._after = ""
        self._close(same)
        for place in range(same, len(self._wanted)):
            element = self._wanted[place]
            self.out.append(
                f"<{element.name}{element.attributes}" + (attribute("open", element.opens) if element.opens else "")
            )
            self._open.append(_Start(len(self.out) - 1, element))
            self.out.append(">")
            self._wanted[place] = element._replace(opens="", must=False)
            self._open[-1] = self._open[-1]._replace(element=self._wanted[place])

    def _close(self, depth: int) -> None:
        while len(self._open) > depth:
            self.out.append(f"</{self._open.pop().element.name}>")

    def _enter(self, node: Bracket | Arm | Struck) -> None:
        written = ""
        if isinstance(node, Struck):
            if self._around and self._around[-1][1] == "sided":
                written = "struck"
                self._wanted.append(_Element("del", self._wanted.pop().attributes, "~~"))
        elif len(self._wanted) < _DEEPEST:
            reading = node.reading
            if is_change(node):
                written = "change"
                opens = "".join(leaf.source for leaf in _opening(node))
                sides = self._sides(reading)
                if any(isinstance(child, Struck) for child in node.children) and not reading.is_base:
                    self._wanted.append(_Element("inline", f' name="{reading.kind}"{sides}', opens))
                    self._wanted.append(_Element("ins", sides, must=False))
                    written = "sided"
                else:
                    self._wanted.append(_Element("del" if reading.is_base else "ins", sides, opens))
            else:
                written = "named"
                name = _NAMES.get(reading.kind, "inline")
                more = f' name="{reading.kind}"' if name == "inline" else ' status="editorial"'
                if name == "placeholder":
                    source = self.draft.text[node.start : node.end][:_LONGEST]
                    more = f" originalText={quoteattr(NOT_IN_XML.sub(' ', source))}"
                self._wanted.append(_Element(name, more + self._sides(reading), must=False))
        self._around.append((node, written))

    def _leave(self, node: Bracket | Arm | Struck) -> None:
        written = self._around.pop()[1]
        if not written:
            return
        if written == "struck":
            sides = self._wanted[-1].attributes
            self._finish("~~")
            self._wanted.append(_Element("ins", sides, must=False))
            return
        if written == "named":
            self._wanted.pop()
            return
        if written == "sided":
            self._wanted.pop()
        after = node.children[len(_opening(node)) :]
        closes = "".join(child.source for child in after if isinstance(child, Header | Close))
        self._finish(closes)

    def _finish(self, closes: str) -> None:
        """The innermost element that is wanted ends, with what of the notation stands after its words."""
        if (
            self._wanted[-1].must
            or len(self._open) < len(self._wanted)
            or self._open[len(self._wanted) - 1].element is not self._wanted[-1]
        ):
            if self._container is None or self._container.element.name == "num":
                self._begin_words()
            self._turn()
        elif self._after:
            self.out.append(_shown(self._after))
            self._after = ""
        self._close(len(self._wanted))
        self.out[self._open[-1].at] += attribute("close", closes)
        self._close(len(self._wanted) - 1)
        self._wanted.pop()

    def _sides(self, reading: Reading) -> str:
        """Who is for and who is against, as attributes."""
        said = ""
        who = reading.supporters or (reading.opponents if reading.is_base else ())
        if who:
            said += f' refersTo="{self._refer(who)}"'
        if reading.opponents and who is not reading.opponents:
            said += f' {PREFIX}:against="{self._refer(reading.opponents)}"'
        return said


def _is_below(block: Paragraph, path: tuple[str, ...]) -> bool:
    return block.role is Role.PARAGRAPH and len(block.path) == len(path) + 1 and block.path[: len(path)] == path


def _opening(node: Bracket | Arm | Struck) -> Sequence[Leaf]:
    """What of the notation stands before the words of a bracket: its mark, its header, and a label before that."""
    children: Sequence[Any] = node.children
    if len(children) > 2 and isinstance(children[1], Label) and isinstance(children[2], Header):
        return children[:3]
    return [child for child in children[:2] if isinstance(child, Open | Header)]


def _shown(text: str) -> str:
    """Words as the text of an element; what XML cannot hold is an element of its own."""
    text = html.escape(text, quote=False).replace("\r", "&#13;")
    return NOT_IN_XML.sub(lambda found: f'<inline name="character"{attribute("before", found[0])}/>', text)


def xml_text(text: str) -> str:
    """Words as the text of an element, a blank for what XML cannot hold."""
    return html.escape(NOT_IN_XML.sub(" ", text), quote=False)
