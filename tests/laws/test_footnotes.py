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
    kept = spaced(note.partition(" [CAN")[0]).rstrip(",;.")
    for settled in (parse(text).strip(), parse(text).accept(by="US", clean=True), parse(text).reject(everything=True)):
        assert kept in spaced(str(settled)), str(settled)


@given(headers(), contents(), words(), st.sampled_from(["[4]", "[12]", "[*]", "[**]", "[†]"]), st.booleans())
def test_no_settle_takes_the_mark_behind_a_bracket(
    header: str, proposed: str, base: str, mark: str, is_anonymous: bool
) -> None:
    """A draft that has the note has its mark wherever it stands, and the bracket before it is no alternative to it."""
    bracket = f"[{base}]" if is_anonymous else f"[{header}{proposed}]"
    draft = parse(f"1. States report {bracket}{mark} yearly.\n\n{mark} Doc 1.\n")
    for settled in (
        draft.strip(),
        draft.strip(anonymous="drop"),
        draft.strip(anonymous="unwrap"),
        draft.accept(by="US", clean=True),
        draft.reject(everything=True),
        *(draft.choose(proposal.id) for proposal in draft.proposals() if proposal.group),
    ):
        assert str(settled).count(mark) == 2, str(settled)
