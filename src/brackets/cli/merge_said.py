"""What is said of what a merge has decided."""

from __future__ import annotations

from brackets.rounds.merge_order import MergeRemark


def said(remark: MergeRemark, ours: str, theirs: str) -> str:
    """What was decided where two sides have moved paragraphs, or one has moved what the other has taken out."""
    if remark.reordered:
        first, last = remark.reordered
        return f"both have put the paragraphs from “{first}” to “{last}” in another order: look whether the one here is meant"
    out, moved = (ours, theirs) if remark.is_gone_from_ours else (theirs, ours)
    return f"“{remark.gone}” is gone, for {out} has taken it out; {moved} has only moved it"
