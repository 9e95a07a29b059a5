"""Footnotes are no part of a proposal: whatever is settled around them, their words stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from drafts import contents, headers, notes, words


def spaced(text: str) -> str:
    return " ".join(text.split())


@given(headers(), contents(), words(), notes(1), st.booleans())
def test_no_settle_takes_the_words_of_a_footnote(header: str, before: str, after: str, note: str, ends: bool) -> None:
    """What another party proposes in the footnote is settled for itself."""
    text = f"1. States report [{header}{before} now61{note}{after}] yearly.\n"
    text = text.replace("\n", "\r\n") if ends else text
    kept = spaced(note.partition(" [CAN")[0]).rstrip(",.")
    for settled in (parse(text).strip(), parse(text).accept(by="US", clean=True), parse(text).reject(everything=True)):
        assert kept in spaced(str(settled)), str(settled)
