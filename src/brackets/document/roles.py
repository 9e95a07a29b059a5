"""What each block of lines is: heading, introducing line, footnote, page head, note, or a paragraph.

The rules are a table, in the order of their precedence, made from what real drafts look like.
"""

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from brackets.document.blocks import Block, Role, is_short
from brackets.document.footnotes import footnote_blocks, rules_above
from brackets.document.introductions import LONGEST_INTRODUCTION, is_introduction
from brackets.document.pages import page_blocks
from brackets.parse.headings import can_be_title
from brackets.parse.wording import OPTION_HEAD
from brackets.text.patterns import Pattern

_PARENTHESIS = Pattern(r"\s*\([^()]*(?:\([^()]*\)[^()]*)*\)\s*\Z")


#: Lines that each are one bracket with few words, as subheadings are written that are not agreed.
_BRACKETED_LINES = Pattern(r"(?:[ \t]*\[[^\[\]\n]{1,80}\][ \t\xa0\r]*(?:\n|\Z))+\Z")


class Surroundings(NamedTuple):
    """What a rule may ask beside the block itself."""

    text: str
    """The whole draft."""
    above: Block | None
    """The block above it."""
    is_page: bool
    """Whether it comes again on every page, or is a page number (see pages.py)."""
    is_footnote: bool
    """Whether it stands at the foot of a page and the text refers to it (see footnotes.py)."""
    is_cut: bool = False
    """Whether the page ends below it, and the text goes on in small letters on the next: its last sentence has not ended."""

    def source(self, block: Block) -> str:
        """The lines of a block."""
        return self.text[block.start : block.end]


def _begins_with_a_mark(block: Block, around: Surroundings) -> bool:
    return block.has_heading_mark


def _is_title_of_the_mark_above(block: Block, around: Surroundings) -> bool:
    above = around.above
    if above is None or not above.has_heading_mark or block.after_blank or not block.is_plain:
        return False
    source = around.source(block)
    bare = source.replace("[", "").replace("]", "")
    if above.body >= above.end:
        return can_be_title(bare)  # the mark has no title yet, so this is it: `Fees [and levies]`
    return can_be_title(source) or (_BRACKETED_LINES.match(source) is not None and can_be_title(bare))


def _introduces(block: Block, around: Surroundings) -> bool:
    fits = block.is_plain and block.end - block.start <= LONGEST_INTRODUCTION
    return fits and is_introduction(around.source(block))


def _is_footnote(block: Block, around: Surroundings) -> bool:
    return around.is_footnote


def _is_page(block: Block, around: Surroundings) -> bool:
    return around.is_page


def _is_option_head(block: Block, around: Surroundings) -> bool:
    below_mark = around.above is not None and around.above.has_heading_mark
    if around.is_cut:
        return False
    if not (block.after_blank or below_mark) or not is_short(around.text, block):
        return False
    if around.above is not None and around.above.label and around.above.body >= around.above.end:
        return False  # what the label above it is the label of
    head = OPTION_HEAD.match(around.text, block.start, block.end)
    return head is not None and (head.end() >= block.end or can_be_title(around.text[head.end() : block.end]))


def _is_parenthesis(block: Block, around: Surroundings) -> bool:
    if not is_short(around.text, block):
        return False
    source = around.source(block)
    return _PARENTHESIS.match(source) is not None and "[" not in source


def _is_title(block: Block, around: Surroundings) -> bool:
    return block.after_blank and is_short(around.text, block) and can_be_title(around.source(block))


class Example(NamedTuple):
    """A draft, and in it a block that a rule is needed for."""

    draft: str
    block: str
    """The lines of the block, or the first of several that have the same."""


class Rule(NamedTuple):
    """One reason why a block has a role."""

    name: str
    role: Role
    holds: Callable[[Block, Surroundings], bool]
    reason: str
    examples: tuple[Example, ...]
    """Without the rule, each of these would be judged otherwise."""
    is_for_labelled: bool = False
    """Whether it can hold for a block with a label. Of most blocks, which have one, only these rules are asked."""


#: The first rule that holds gives the role, so the order is the precedence; a block that none holds for is a paragraph.
RULES = (
    Rule(
        "numbered heading", Role.HEADING, _begins_with_a_mark,
        "the grammar has found the mark of a heading: `Article 2:`, `Section III`, `## `",
        (Example("Article 2: Damages\n\n1. States pay.", "Article 2: Damages"), Example("## 12\n\nStates pay.", "## 12")),
        is_for_labelled=True,
    ),
    Rule(
        "title below a number", Role.HEADING, _is_title_of_the_mark_above,
        "treaties set `Article 5` in a line of its own, and its title in the next",
        (
            Example("Article 5\nDamages\n\n1. States pay.", "Damages"),
            Example("Article 5\n[Damages] and costs [of repair]\n\n1. States pay.", "[Damages] and costs [of repair]"),
            Example("A. Damages\n[Long-term aspects]\n1. States pay.", "[Long-term aspects]"),
            Example("Article 5\nNew text by the delegation of Peru\n\n1. States pay.", "New text by the delegation of Peru"),
        ),
    ),
    Rule(
        "introducing line", Role.INTRODUCTION, _introduces,
        "OAS drafts name the author of a paragraph in a line above it; before notes, because it may stand in parentheses",
        (
            Example("Proposed new paragraph submitted by Peru:\n\n1. [States pay.]", "Proposed new paragraph submitted by Peru:"),
            Example("(New paragraph proposed by Peru)\n\n1. [States pay.]", "(New paragraph proposed by Peru)"),
        ),
    ),
    Rule(
        "footnote", Role.FOOTNOTE, _is_footnote,
        "it stands at the foot of a page and the text refers to its number; before titles, because it may have no full stop",
        (
            Example("1. States pay.12\n\n12 Not all of them.\n\n- 3 -\n\n2. They pay again.", "12 Not all of them."),
            Example("1. States pay.12\n\n12 Not all of them\n\n- 3 -\n\n2. They pay again.", "12 Not all of them"),
        ),
        is_for_labelled=True,
    ),
    Rule(
        "page head", Role.PAGE, _is_page,
        "a number alone, and what comes again page after page, is no text; before notes and titles, because it can look like them",
        (
            Example("1. States pay.\n\n- 3 -\n\n2. They pay again.", "- 3 -"),
            Example("(Draft)\n\n\f\n\n(Draft)\n\n\f\n\n(Draft)\n\n1. States pay.", "(Draft)"),
            Example("Draft Treaty\n\n\f\n\nDraft Treaty\n\n\f\n\nDraft Treaty\n\n1. States pay.", "Draft Treaty"),
        ),
        is_for_labelled=True,
    ),
    Rule(
        "head of an option", Role.OPTION, _is_option_head,
        "`Option II` in a line of its own, or with a title, says what the paragraphs below it are, and is none of them",
        (
            Example("1. States pay.\n\nOption I\n\n2. They pay.\n\nOption II\n\n2. They do not.", "Option I"),
            Example("Alternative A: Fees\n\n1. States pay.\n\nAlternative B\n\n1. No.", "Alternative A: Fees"),
        ),
    ),
    Rule(
        "note in parentheses", Role.NOTE, _is_parenthesis,
        "`(Comments received as of 16 April)` stands under a title and is neither title nor text; with a bracket in it, it is text",
        (Example("Human rights\n\n(Comments received)\n\n1. States pay.", "(Comments received)"),),
    ),
    Rule(
        "title", Role.HEADING, _is_title,
        "a short line that stands alone and is no sentence",
        (Example("Human rights\n\n1. States pay.", "Human rights"),),
    ),
)  # fmt: skip


def roles_of(text: str, blocks: Sequence[Block], rules: Sequence[Rule] = RULES) -> list[Role]:
    """What each block is. Linear."""
    pages = page_blocks(text, blocks)
    footnotes = footnote_blocks(text, blocks, pages)
    pages |= rules_above(text, blocks, footnotes)
    furniture = pages | footnotes
    rules_for_labelled = [rule for rule in rules if rule.is_for_labelled]
    roles: list[Role] = []
    above: Block | None = None
    for index, block in enumerate(blocks):
        is_cut = index not in furniture and index + 1 in pages and _goes_on(text, blocks, index + 1, furniture)
        around = Surroundings(text, above, index in pages, index in footnotes, is_cut)
        roles.append(_role(block, around, rules_for_labelled if block.label else rules))
        above = block
    return roles


def _goes_on(text: str, blocks: Sequence[Block], index: int, furniture: Collection[int]) -> bool:
    """Whether the text below page heads and footnotes, the first of which is given, begins with a small letter."""
    while index < len(blocks) and index in furniture:
        index += 1
    return index < len(blocks) and not blocks[index].label and text[blocks[index].start].islower()


def _role(block: Block, around: Surroundings, rules: Sequence[Rule]) -> Role:
    for rule in rules:
        if rule.holds(block, around):
            return rule.role
    return Role.PARAGRAPH
