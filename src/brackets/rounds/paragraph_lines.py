"""Where the paragraphs of a draft stand, for what is told of them and is no proposal."""

from __future__ import annotations

from brackets.draft import Draft
from brackets.rounds.versions import DraftVersions


class ParagraphLines:
    """The headings and lines of the paragraphs of a draft."""

    def __init__(self, draft: Draft):
        self._positions = draft.positions
        self._headings = {section.number: section.heading for section in draft.sections}

    def of(self, draft: DraftVersions, at: int | None) -> tuple[str, int | None]:
        """The heading above a paragraph, and its line, from 1; nothing if there is no such paragraph."""
        if at is None:
            return "", None
        segment = draft.paragraphs[at].segment
        return self._headings.get(segment.section, ""), self._positions.at(segment.start).line
