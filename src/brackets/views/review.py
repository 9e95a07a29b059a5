"""What `review` shows of one proposal: its paragraph before and after, whose it is, and its rivals."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from brackets.document.proposals import Proposal
from brackets.settle.reviewing import Review
from brackets.views.records import sponsors
from brackets.views.terminal import visible_line

_KEYS = (
    ("a", "accept: its words stand, what it strikes goes"),
    ("r", "reject: the other way round"),
    ("c", "choose an alternative: c 2, or 2 alone"),
    ("w", "other words: w NEW WORDS, or w alone on a terminal"),
    ("k", "keep it as it is, brackets and all"),
    ("u", "undo the last decision"),
    ("/", "the next with these words, or of this party: / WORDS, / Canada"),
    ("g", "go to an id, a paragraph or a number: g 2/4#1, g 2/4, g 12"),
    ("s", "save the sheet now"),
    ("q", "quit, and write what is decided"),
    ("?", "these keys"),
    ("Ctrl-C", "break off, and write nothing"),
)
_KEY_WIDTH = max(len(key) for key, _ in _KEYS) + 2
_COLORS = {"accepted": "\x1b[32m", "rejected": "\x1b[31m"}
_NARROWEST = 40
_MOST_LINES = 8
"""Of a paragraph: the place that matters is in it."""
_OTHER_LINES = 6
"""Of a screen: an empty one, the head, the section, what is decided, the keys, and one for the cursor."""


def keys(width: int) -> str:
    """What each key does, in lines of at most `width` columns."""
    blank = " " * _KEY_WIDTH
    each = (
        textwrap.fill(does, max(width, _NARROWEST), initial_indent=f"{key:<{_KEY_WIDTH}}", subsequent_indent=blank)
        for key, does in _KEYS
    )
    return "\n".join(each) + "\n"


def keys_line(review: Review) -> str:
    """The keys that fit what is asked about, in a line."""
    rivals = len(review.rivals(review.current)) if review.current else 0
    choose = [f"1-{rivals} choose"] if rivals > 1 else []
    return "  ".join(["a accept", "r reject", *choose, "k keep", "w reword", "u undo", "q quit", "? all keys"])


def screen(review: Review, width: int, height: int, *, color: bool) -> str:
    """What is asked about, in lines of at most `width` columns, and if it can be in fewer than `height`.

    The last has the keys.
    """
    if review.current is None:
        count = "one" if len(review.items) == 1 else len(review.items)
        end = f"all decided ({count}): q writes it  u undoes the last  g goes to one  ? all keys"
        return "\n" + textwrap.fill(end, max(width, _NARROWEST), subsequent_indent="  ") + "\n"
    return _question(review, review.current, width, height, color=color)


def _question(review: Review, proposal: Proposal, width: int, height: int, *, color: bool) -> str:
    rivals = review.rivals(proposal)
    most = max(
        1, min(_MOST_LINES, (height - _OTHER_LINES) // (3 + len(rivals)) - 1)
    )  # and a line that says there is more
    bold, dim, end = ("\x1b[1m", "\x1b[2m", "\x1b[0m") if color else ("", "", "")
    place = f"{review.at + 1} of {len(review.items)}   {proposal.id}   {proposal.kind.value}"
    lines = ["", f"{bold}{visible_line(place)}   {visible_line(sponsors(proposal)) or 'nobody owns it'}{end}"]
    if proposal.section:
        lines.append(f"  {dim}{visible_line(proposal.section)}{end}")
    outcome = review.outcome(proposal)
    for name, text in (("now", outcome.before), ("accepted", outcome.accepted), ("rejected", outcome.rejected)):
        begin = _COLORS.get(name, "") if color else ""
        lines += (f"{begin}{line}{end if begin else ''}" for line in _paragraph(name, text, width, most))
    for number, rival in enumerate(rivals, start=1):
        here = "*" if rival is proposal else " "
        lines += _paragraph(f"{here} {number}", f"{rival.text}   {sponsors(rival)}".rstrip(), width, most)
    if made := review.decided.get(proposal.number):
        lines.append(f"  decided: {made.decision.value if made.decision else 'keep'} {made.wording}".rstrip())
    lines += textwrap.wrap(keys_line(review), max(width, _NARROWEST), subsequent_indent="  ")
    return "\n".join(lines) + "\n"


def _paragraph(name: str, text: str, width: int, most: int) -> Iterator[str]:
    words = visible_line(" ".join(text.split())) or "(nothing)"
    head = f"  {name:<9} "
    wrapped = textwrap.wrap(words, max(width, _NARROWEST), initial_indent=head, subsequent_indent=" " * len(head))
    yield from wrapped[:most]
    if len(wrapped) > most:
        yield f"{' ' * len(head)}…"
