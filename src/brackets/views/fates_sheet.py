"""A sheet of fates to be judged by eye: both texts beside each, so that anybody can score `diff` on a corpus of their own."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence

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
        yield f"Old {_plain(outcome.address)}\n\n> {_quoted(_old_words(outcome), ours.get(outcome.address, ''))}\n\n"
        words, address = _new_words(outcome)
        yield f"New {_plain(address)}\n\n> {_quoted(words, theirs.get(address, ''))}\n"
        if said := remarks(outcome):
            yield f"\n{_plain('; '.join(said))}\n"


def _paragraphs(draft: Draft) -> Mapping[str, str]:
    return {block.address: " ".join(draft.text[block.start : block.end].split()) for block in draft.outline.blocks}


def _old_words(outcome: Outcome) -> str:
    if outcome.old is not None:
        return shown_text(outcome.old)
    return outcome.wordings[0].old if outcome.fate is Fate.UNEXPLAINED else ""


def _new_words(outcome: Outcome) -> tuple[str, str]:
    """The words that it is now, and where: those that stand nearest if it is dropped."""
    if outcome.new is not None:
        return shown_text(outcome.new), outcome.new_address
    if outcome.where_now is not None:
        return outcome.where_now.text, outcome.where_now.address
    if outcome.fate is Fate.UNEXPLAINED:
        return outcome.wordings[0].new, outcome.new_address
    return outcome.adopted or (outcome.old.new if outcome.old and outcome.fate in ACCEPTED else ""), outcome.new_address


def _quoted(words: str, paragraph: str) -> str:
    """The words, bold in their paragraph where they stand in it as they are."""
    words = " ".join(words.split())
    at = paragraph.find(words) if words else -1
    if at < 0:
        rest = f" ({_plain(paragraph[: 2 * AROUND])}{' …' if len(paragraph) > 2 * AROUND else ''})" if paragraph else ""
        return f"{_bold(words)}{rest}".strip() or "(nothing)"
    before, after = paragraph[max(0, at - AROUND) : at], paragraph[at + len(words) :]
    head = "… " if at > AROUND else ""
    tail = " …" if len(after) > AROUND else ""
    return f"{head}{_plain(before)}{_bold(words)}{_plain(after[:AROUND])}{tail}"


def _bold(words: str) -> str:
    return f"**{_plain(words)}**" if words else ""


def _plain(text: str) -> str:
    """Text that Markdown does not read as marks."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>#|" else character for character in text)
