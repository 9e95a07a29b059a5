"""Words after a header that may be those of the text, and may as well be a position or an instruction.

`[US: agrees]`, `[CHL: de acuerdo]` and `[US: replace coal with gas]` are read as words that a party proposes: to accept them puts
them into the text. `[EU: support]` is read as a position, and no clean text has it; in `technical [EU: support] to States` the
sentence goes on as if it were a word of it. What leaves no doubt is not told: `[US: delete]`, `[US: replace "may" with "shall"]`
and `[US: supports Canada]` are remarks.

Read: no finding in four real drafts, with 2,100 brackets. `maintain` is none: a trade chapter made for tests has it as a word.

What to do: write `[Note: US agrees]` if it is a position; if words are read as one, write more of the sentence into the bracket.
"""

from __future__ import annotations

from collections.abc import Iterator

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.parse.header import HeaderReader
from brackets.parse.nodes import Arm, Bracket, Header, Kind, Text
from brackets.parse.stances_behind import sentence_behind, stance_behind, turned_stance
from brackets.parse.wording import is_perhaps_position, position_of
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import AFTER_NOUN, MODAL

CODE = "B310"
SEVERITY = "warning"
HARM = 1

#: A position in few words, which a sentence may have too: more, and it says what it is about.
_MOST_WORDS = 3
_GOES_ON = Pattern(rf"[ \xa0\n]{AFTER_NOUN}(?=[ \xa0\n])")
#: `shall [US: retain] the files`, `To [US: support] women`: what waits for a verb, and gets one.
_WAITS = Pattern(rf"(?<![\w’'-])(?i:{MODAL}|to)[ \xa0\n]\Z")
_REACH = 20


def find(draft: Draft) -> Iterator[Diagnostic]:
    """A finding for each bracket of which that cannot be told."""
    reader = HeaderReader(draft.registry)
    yield from filter(None, (doubt(node, reader) for node in draft.brackets))


def doubt(node: Bracket | Arm, reader: HeaderReader) -> Diagnostic | None:
    """The finding of one bracket with a header, at its words; None if there is no doubt."""
    reading = node.reading
    if reading.kind is not Kind.REMARK and (behind := _behind(node, reader)):
        return behind
    words = node.body[0] if len(node.body) == 1 else None
    parties = reading.supporters or reading.opponents
    if not parties or type(words) is not Text or not words.source.strip():
        return None
    if reading.kind is Kind.INSERTION and is_perhaps_position(words.source):
        message = "this may be a position or an instruction, and is read as words of the text"
        return _finding(words, message, f"write [Note: {'/'.join(parties)} ...] if it is one")
    if (
        reading.kind is Kind.REMARK
        and position_of(words.source) is not False
        and _is_within_a_sentence(words.cut_from, node)
    ):
        return _finding(
            words,
            "this is read as a position, and the sentence goes on as if it were words of it",
            "write what follows into the bracket, if they are",
        )
    return None


def _behind(node: Bracket | Arm, reader: HeaderReader) -> Diagnostic | None:
    """The finding of what may be the stance of others at the end: `a fund, supported by Japan`, `by 2030; delete - India`."""
    last = node.body[-1] if node.body else None
    if type(last) is not Text:
        return None
    end = max([last.end, *(child.end for child in node.children if type(child) is Header)])
    hint = 'write it behind a dash, "... - {}]", if it is'
    if turned := turned_stance(last.cut_from[last.start : end], reader):
        start, said = turned
    elif (found := stance_behind(last.source, reader)) and found.start:
        start, said = found.start, last.source[found.start :]
    elif start := sentence_behind(last.source, reader):
        said, end, hint = last.source[start:], last.end, "write [Note: {}] behind it, if it is"
    else:
        return None
    message = "this may be what others say of the proposal, and is read as words of it"
    return Diagnostic(CODE, SEVERITY, message, hint.format(said.strip(" \n;,().")), last.start + start, end)


def _is_within_a_sentence(text: str, node: Bracket | Arm) -> bool:
    """Whether the sentence around a bracket goes on, or waits for a verb, as if the words in it were its own."""
    if _WAITS.search(text, max(0, node.start - _REACH), node.start):
        return True
    is_short = len(text[node.body[0].start : node.body[0].end].split()) <= _MOST_WORDS
    return is_short and _GOES_ON.match(text, node.end) is not None


def _finding(words: Text, message: str, hint: str) -> Diagnostic:
    return Diagnostic(CODE, SEVERITY, message, hint, words.start, words.start + len(words.source.rstrip()))
