"""A sheet of fates to be judged by eye: both texts beside each, so that anybody can score `diff` on a corpus of their own."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.rounds.fates import ACCEPTED, Fate, Outcome
from brackets.views.outcomes import place_of, remarks, shown_text, sponsors_of

AROUND = 320
"""Characters of a paragraph that are quoted on each side of the words that a fate is about."""


def sampled(outcomes: Sequence[Outcome], count: int, seed: int) -> list[Outcome]:
    """So many outcomes drawn at random, in the order of the text; all if there are no more. The same seed draws the same."""
    if count >= len(outcomes):
        return list(outcomes)
    chosen = set(random.Random(seed).sample(range(len(outcomes)), count))
    return [outcome for at, outcome in enumerate(outcomes) if at in chosen]


def sheet(outcomes: Sequence[Outcome], old: Draft, new: Draft, title: str) -> Iterator[str]:
    """The sheet in Markdown: for each outcome the fate, the words in the old draft and in the new one, and a box to tick."""
    ours, theirs = _paragraphs(old), _paragraphs(new)
    yield f"# {_plain(title)}\n\n{len(outcomes)} fates. Read both texts, and put an x: right, wrong or arguable.\n"
    for number, outcome in enumerate(outcomes, 1):
        about = [outcome.fate.value, f"{outcome.confidence:.2f}", place_of(outcome), sponsors_of(outcome)]
        yield f"\n## {number}. {' · '.join(_plain(part) for part in about if part)}\n\n"
        yield "- [ ] right\n- [ ] wrong\n- [ ] arguable\n\n"
        before = ours.get(outcome.address, _NOWHERE).quoted(_old_words(outcome), outcome.old)
        yield f"Old {_plain(outcome.address)}\n\n> {before}\n\n"
        words, address = _new_words(outcome)
        after = theirs.get(address, _NOWHERE).quoted(words, outcome.new)
        yield f"New {_plain(address)}\n\n> {after}\n"
        if said := remarks(outcome):
            yield f"\n{_plain('; '.join(said))}\n"


class _Paragraph(NamedTuple):
    """A paragraph on one line."""

    draft: Draft | None
    start: int
    text: str

    def quoted(self, words: str, proposal: Proposal | None) -> str:
        """Words, bold in the paragraph where they stand in it as they are; those of a proposal in its brackets."""
        words = " ".join(words.split())
        at = self._place(words, proposal) if words else -1
        if at < 0:
            return f"{_bold(words)}{self._beginning()}".strip() or "(nothing)"
        before, after = self.text[max(0, at - AROUND) : at], self.text[at + len(words) :]
        head = "… " if at > AROUND else ""
        tail = " …" if len(after) > AROUND else ""
        return f"{head}{_plain(before)}{_bold(words)}{_plain(after[:AROUND])}{tail}"

    def _place(self, words: str, proposal: Proposal | None) -> int:
        """Where words stand as words; -1 if they do not. They are looked for from the bracket on, if there is one."""
        start = 0
        if self.draft and proposal and proposal.node.start > self.start:
            start = len(" ".join(self.draft.text[self.start : proposal.node.start].split()))
        at = self.text.find(words, start)
        while at >= 0 and _is_within_word(self.text, at, at + len(words)):
            at = self.text.find(words, at + 1)
        return at

    def _beginning(self) -> str:
        shown = _plain(self.text[: 2 * AROUND])
        return f" ({shown}{' …' if len(self.text) > 2 * AROUND else ''})" if self.text else ""


_NOWHERE = _Paragraph(None, 0, "")


def _is_within_word(text: str, start: int, end: int) -> bool:
    """Whether a place begins or ends within a word."""
    return any(text[at - 1 : at].isalnum() and text[at : at + 1].isalnum() for at in (start, end))


def _paragraphs(draft: Draft) -> Mapping[str, _Paragraph]:
    return {
        block.address: _Paragraph(draft, block.start, " ".join(draft.text[block.start : block.end].split()))
        for block in draft.outline.blocks
    }


def _old_words(outcome: Outcome) -> str:
    if outcome.old is not None:
        return shown_text(outcome.old)
    return outcome.wordings[0].old if outcome.fate is Fate.UNEXPLAINED else ""


def _new_words(outcome: Outcome) -> tuple[str, str]:
    """The words that it is now, and where: those that stand nearest if it is dropped."""
    if outcome.new is not None:
        return outcome.stands or shown_text(outcome.new), outcome.new_address
    if outcome.where_now is not None:
        return outcome.where_now.text, outcome.where_now.address
    if outcome.fate is Fate.UNEXPLAINED:
        return outcome.wordings[0].new, outcome.new_address
    return outcome.stands or (outcome.old.new if outcome.old and outcome.fate in ACCEPTED else ""), outcome.new_address


def _bold(words: str) -> str:
    return f"**{_plain(words)}**" if words else ""


def _plain(text: str) -> str:
    """Text that Markdown does not read as marks."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>#|" else character for character in text)
