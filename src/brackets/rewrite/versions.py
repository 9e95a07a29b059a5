"""Versions of a paragraph of which the first is gone: `3 alt` without a 3, as it is left where it was chosen."""

from __future__ import annotations

from collections import Counter

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.parse.labels import read_label


def versions_alone(draft: Draft) -> Counter[tuple[int, str]]:
    """How many paragraphs `3 alt` there are in a section that has no 3, by the section and the label without `alt`."""
    found: Counter[tuple[int, str]] = Counter()
    blocks = [block for block in draft.outline.blocks if block.role is Role.PARAGRAPH and block.label]
    if not any("alt" in block.label for block in blocks):
        return found
    plain = {(block.section.number, block.label) for block in blocks}
    for block in blocks:
        if "alt" in block.label and (label := read_label(block.label)).alt:
            place = (block.section.number, label._replace(alt="").normal)
            found[place] += place not in plain
    return found
