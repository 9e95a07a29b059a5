"""Which blocks continue the paragraph above them, though a blank line or a page head stands between."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from brackets.document.blocks import FURNITURE, Block, Role
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern
from brackets.text.positions import indent

#: How far into its line the indentation of a block is measured: wider than a page.
_WIDEST_INDENT = 200
#: So much of the end of a paragraph is looked at for the mark that ends a sentence, with quotes and brackets after it.
_LAST_CHARACTERS = 12
_ENDS_A_SENTENCE = Pattern(r"[.;:!?][”’\"')\]\s]*\Z")
_BRACKET_OR_WORD = Pattern(r"[\[\]]|[^\W_][^\[\]]*")
_BESIDE_BRACKETS = " \t\xa0\f\r\n.,;*_"


class OpenParagraph:
    """The paragraph above, as far as it goes by now."""

    __slots__ = ("_is_brackets", "block", "page_between")

    def __init__(self, block: Block):
        self.block = block
        """Its first block, its end moved to where the paragraph ends."""
        self.page_between = False
        """Whether a page head or footnote stands below it."""
        self._is_brackets: bool | None = None

    def is_brackets(self, text: str) -> bool:
        """Whether it is nothing but brackets. Looked at once, when first asked."""
        if self._is_brackets is None:
            self._is_brackets = _is_brackets(text, self.block)
        return self._is_brackets

    def extend(self, text: str, block: Block) -> None:
        """Take in a block that continues it."""
        self.block = self.block._replace(end=block.end)
        self.page_between = False
        if self._is_brackets:
            self._is_brackets = _is_brackets(text, block)


def _is_indented_deeper(text: str, block: Block, above: OpenParagraph) -> bool:
    return _indent(text, block.start) > _indent(text, above.block.start)


def _stands_below_a_label(text: str, block: Block, above: OpenParagraph) -> bool:
    return bool(above.block.label) and above.block.body >= above.block.end


def _opens_an_option(text: str, block: Block, above: OpenParagraph) -> bool:
    option = OPTION_HEAD.match(text, block.start, block.end)
    return option is not None and option.end() < block.end


def _are_both_brackets(text: str, block: Block, above: OpenParagraph) -> bool:
    return _is_brackets(text, block) and above.is_brackets(text)


def _is_cut_by_a_page(text: str, block: Block, above: OpenParagraph) -> bool:
    start, end = above.block.start, above.block.end
    return above.page_between and not _ENDS_A_SENTENCE.search(text[max(start, end - _LAST_CHARACTERS) : end])


def _resumes(text: str, block: Block, above: OpenParagraph) -> bool:
    return block.resumes


class Continuation(NamedTuple):
    """One reason why a block, without a label and below a blank line, continues the paragraph above."""

    name: str
    holds: Callable[[str, Block, OpenParagraph], bool]
    """Asked with the text, the block, and the paragraph above."""
    reason: str
    example: str
    """A draft with one such block, its last."""


#: It continues the paragraph if one of these holds. The first is asked first, because it looks at the paragraph as it is before
#: the block is taken in; the order of the others does not matter.
CONTINUATIONS = (
    Continuation(
        "brackets below brackets", _are_both_brackets,
        "proposals for one place are written below each other",
        "1. [US: States report.]\n\n[EU: Parties report.]",
    ),
    Continuation(
        "indented deeper", _is_indented_deeper,
        "what is set further in than its paragraph belongs to it",
        "1. States report\n\n    to the Council.",
    ),
    Continuation(
        "below a label", _stands_below_a_label,
        "files made from tables have a label in a line of its own, and its words below",
        "1.\n\nStates report.",
    ),
    Continuation(
        "option with its words", _opens_an_option,
        "options are set off by blank lines, and are alternatives for one paragraph",
        "1. States report.\n\nOption 1: States report yearly.",
    ),
    Continuation(
        "cut by a page", _is_cut_by_a_page,
        "a sentence goes on after the page head that came between",
        "1. States report\n\n- 3 -\n\nto the Council.",
    ),
    Continuation(
        "resumes", _resumes,
        "the page head came between two lines, not two paragraphs, even if a sentence ended there",
        "1. States report.\nPage 3\nThey may do so yearly.\n\n2. No.\nPage 4\nThey may not.",
    ),
)  # fmt: skip


def continuations(
    text: str, blocks: Sequence[Block], roles: Sequence[Role], rules: Sequence[Continuation] = CONTINUATIONS
) -> list[bool]:
    """For each block, whether it continues the paragraph above. Only a heading, note or introducing line ends that. Linear."""
    found: list[bool] = []
    above: OpenParagraph | None = None
    for block, role in zip(blocks, roles, strict=True):
        goes_on = False
        if role in FURNITURE:
            if above is not None:
                above.page_between = True
        elif role is not Role.PARAGRAPH:
            above = None
        elif above is not None and _continues(text, block, above, rules):
            goes_on = True
            above.extend(text, block)
        else:
            above = OpenParagraph(block)
        found.append(goes_on)
    return found


def _continues(text: str, block: Block, above: OpenParagraph, rules: Sequence[Continuation]) -> bool:
    if block.label or not block.after_blank:
        return False
    return any(rule.holds(text, block, above) for rule in rules)


def _is_brackets(text: str, block: Block) -> bool:
    """Whether a block is nothing but brackets, label and stray punctuation apart."""
    body = text[block.body : block.end].strip(_BESIDE_BRACKETS)
    if block.body > block.start and "[" in text[block.start : block.body]:
        return body.endswith("]")
    if not body.startswith("[") or not body.endswith("]"):
        return False
    depth = 0
    for match in _BRACKET_OR_WORD.finditer(body):
        char = match[0]
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif depth <= 0:
            return False
    return True


def _indent(text: str, start: int) -> int:
    return indent(text[start : start + _WIDEST_INDENT])
