"""What `compile` says in a draft beside the brackets, in its language: who moves, splits, joins, or proposes a paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from brackets.rounds.segments import Segment
from brackets.rounds.words import text_of
from brackets.vocabulary.said import COMPILING

_QUOTED = 6
"""Words by which a paragraph is named: numbers change from round to round."""
_FALLBACK = "en"


class Remarks:
    """Says things in one language, `en`, `es`, `fr` or `pt`; in English for any other."""

    def __init__(self, language: str = _FALLBACK):
        self.language = language if language in COMPILING["note"] else _FALLBACK

    def of(self, what: str, parties: Sequence[str], place: str = "") -> str:
        """What parties do with a paragraph: `moves`, `splits`, `joins`; and where to."""
        one, several = COMPILING[what][self.language]
        form = one if len(parties) == 1 else several
        return str(form.format(", ".join(parties), place) if place else form.format(", ".join(parties)))

    def after(self, above: Segment | None) -> str:
        """The place after a paragraph, which is named by its words; the top, if there is none."""
        if above is None:
            return str(COMPILING["top"][self.language])
        return str(COMPILING["after"][self.language].format(self.quoted(above)))

    def quoted(self, segment: Segment) -> str:
        """The first words of a paragraph, as this language quotes them. A bracket counts as one word."""
        words = segment.words[:_QUOTED]
        more = " ..." if any(map(str.isalnum, text_of(segment.words[_QUOTED:]))) else ""
        text = " ".join(text_of(words, lead=False).split()).replace("[", "(").replace("]", ")")
        return str(COMPILING["quotes"][self.language].format(text + more))

    def note(self, said: Sequence[str]) -> str:
        """A remark with all of this; empty if there is nothing to say."""
        return f" [{COMPILING['note'][self.language]}: {'; '.join(said)}]" if said else ""

    def moved(self, origins: Sequence[Segment]) -> str:
        """A remark at the new place of a paragraph, with the words that it has at its old one."""
        form = COMPILING["moved"][self.language]
        return self.note([form.format(", ".join(map(self.quoted, origins)))]) if origins else ""

    def introduction(self, parties: Sequence[str]) -> str:
        """The line above a new paragraph, as the OAS writes it: `Proposed new paragraph submitted by the delegation of X:`."""
        one, several = COMPILING["introduced"][self.language]
        if len(parties) == 1:
            return str(one.format(parties[0]))
        return str(several.format(COMPILING["and"][self.language].format(", ".join(parties[:-1]), parties[-1])))
