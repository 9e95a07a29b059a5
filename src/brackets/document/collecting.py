"""All proposals of a draft: their places, ids and groups."""

from __future__ import annotations

from brackets.document.alternatives import join
from brackets.document.proposals import Proposal, Source
from brackets.parse.nodes import Arm

#: From this depth on an id no longer names every bracket around, or ids would grow with the square of the depth.
_DEEPEST_FULL_ID = 50
#: So much is kept of the id of the bracket around; it is longer than any full id with one-digit numbers.
_LONGEST_ID = 400


def collect(source: Source) -> list[Proposal]:
    """The proposals of a draft, in the order of the text, outer before inner. Linear."""
    found: list[Proposal] = []
    open_brackets: list[int] = []
    counts: dict[str, int] = {}
    inner: dict[int, int] = {}
    choices: dict[int, str] = {}  # where a choice begins -> the id of its group
    previous: dict[int, int] = {}  # parent -> its last child so far
    outline = source.outline
    blocks, starts, notes = outline.blocks, outline.starts, outline.footnotes
    block, note = -1, 0
    last_block = len(blocks) - 1
    for index, node in enumerate(source.brackets):
        start = node.start
        while open_brackets and found[open_brackets[-1]].node.end <= start:
            open_brackets.pop()
        parent = open_brackets[-1] if open_brackets else -1
        while block < last_block and starts[block + 1] <= start:
            block += 1
        paragraph = blocks[max(block, 0)] if blocks else None
        while note < len(notes) and notes[note].end <= start:
            note += 1
        if note < len(notes) and notes[note].start <= start:
            paragraph = notes[note]
        if parent >= 0 and found[parent].paragraph is paragraph:
            number = inner[parent] = inner.get(parent, 0) + 1
            around = found[parent].id
            id = f"{around}.{number}" if len(open_brackets) < _DEEPEST_FULL_ID else f"{around[:_LONGEST_ID]}.{index}"
        else:
            address = paragraph.address if paragraph else ""
            number = counts[address] = counts.get(address, 0) + 1
            id = f"{address}#{number}"
        proposal = Proposal(source, index, paragraph, id, len(open_brackets) + 1, parent)
        if type(node) is Arm:
            proposal.group = choices.setdefault(node.choice, id)
        elif (before := previous.get(parent)) is not None:
            join(source, found[before], proposal)
        previous[parent] = index
        found.append(proposal)
        open_brackets.append(index)
    return found
