"""What is said before drafts are compared, where they are not what somebody meant to compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from brackets.cli.messages import Messages
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.formats.reading import Input
from brackets.rounds.keys import keys_of
from brackets.rounds.order import backwards, missing_after
from brackets.vocabulary.language import UNKNOWN, language_of

LEAST_IN_COMMON = 0.3
"""Drafts in two languages that share fewer of their words than this are translations, and not one text with quotations in
another language. Two languages of one family share about a tenth: names, numbers and a few small words."""
_LANGUAGES = {"en": "English", "es": "Spanish", "fr": "French", "pt": "Portuguese"}

Given = Sequence[tuple[Input, Draft]]


def say_of_rounds(drafts: Given, messages: Messages, *, several: bool = False) -> None:
    """Say what is odd about drafts that are to be compared in this order: the same twice, the wrong way round, a round missing.

    `several` is for a whole negotiation. Raises UserError for drafts in different languages; with `--strict` for all of this.
    """
    for (one, old), (other, new) in pairwise(drafts):
        _refuse_translation(one, old, other, new)
        if one.name == other.name:
            messages.note(f"brackets: {one.shown} is compared with itself")
        elif keys_of(old.text) and not keys_of(new.text):
            messages.warn(
                f"{other.shown} has no words: all of {one.shown} is told as gone, and what asks to delete as adopted"
            )
        elif old.text == new.text:
            messages.note(f"brackets: {one.shown} and {other.shown} have the same text")
        elif _is_another(old.text, new.text):
            messages.warn(f"{other.shown} has hardly a sentence of {one.shown}: are they drafts of one text?")
        elif why := backwards((one.shown, other.shown), (old.text, new.text)):
            earlier = "comes after it" if several else "is given as the new one"
            messages.warn(
                f"{other.shown} seems to be earlier than {one.shown}, and {earlier}: {why}; are they the wrong way round?"
            )
    if several:
        for before, after in missing_after([source.shown for source, _ in drafts]):
            messages.warn(
                f"a round seems to be missing between {before} and {after}: what happened in it is told of {after}"
            )


def _refuse_translation(one: Input, old: Draft, other: Input, new: Draft) -> None:
    languages = language_of(old.text), language_of(new.text)
    if UNKNOWN in languages or languages[0] == languages[1] or _in_common(old.text, new.text) >= LEAST_IN_COMMON:
        return
    first, second = (_LANGUAGES[language] for language in languages)
    raise UserError(
        f"{one.shown} is in {first}, and {other.shown} in {second}: words are compared, and a translation has others",
        "name drafts in one language",
    )


def _is_another(old: str, new: str) -> bool:
    """Whether next to none of the phrases of the shorter text, a hundred of which are looked for, stand in the other.

    Of the real drafts that are revisions of one text a quarter do, of those that are not three in a hundred, which are of the
    genre. Very short texts and very long ones are not asked: there is no telling, or it would take too long.
    """
    if max(len(old), len(new)) > _LONGEST_LOOKED_AT:
        return False
    shorter, longer = sorted((keys_of(old), keys_of(new)), key=len)
    phrases = [
        " ".join(shorter[at : at + _PHRASE]) for at in range(0, len(shorter) - _PHRASE, len(shorter) // _PHRASES + 1)
    ]
    if len(phrases) < _FEWEST_PHRASES:
        return False
    all_of_it = f" {' '.join(longer)} "
    return sum(f" {phrase} " in all_of_it for phrase in phrases) < _LEAST_SHARED * len(phrases)


_LONGEST_LOOKED_AT = 2_000_000
_PHRASE, _PHRASES, _FEWEST_PHRASES, _LEAST_SHARED = 4, 100, 40, 0.05


def _in_common(old: str, new: str) -> float:
    """How many of the words of the shorter text the other has too, 0 to 1."""
    ours, theirs = Counter(keys_of(old)), Counter(keys_of(new))
    return (ours & theirs).total() / max(1, min(ours.total(), theirs.total()))
