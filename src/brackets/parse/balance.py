"""Which bracket belongs to which: the post-lexer between the tokens and the grammar.

It promises that afterwards OPEN/CLOSE and STRIKE/UNSTRIKE are balanced and nested, so the grammar
accepts every text; whatever has no partner is now STRAY. Linear in the number of tokens.

The rule of the far closer: one missing `]` would pair with a stray one 500 lines below and swallow
all between. So no bracket reaches across a numbered heading, unless it opens at a heading or title
itself (`B. [Definitions ...` or `[US: Article 5 bis: ...`); its opener is unclosed instead.
"""

from __future__ import annotations

from brackets.parse.headings import opens_at_heading
from brackets.parse.tokens import Tokens


def balance(text: str, tokens: Tokens) -> None:
    """Re-name, in place, the tokens without a partner to STRAY and closing `~~` to UNSTRIKE."""
    kinds, starts = tokens.kinds, tokens.starts
    opened: list[int] = []  # indexes of OPEN and STRIKE tokens without a partner yet
    exempt = 0  # openers[:exempt] open at a heading: they may cross one
    heading_line = -1  # where the line of the last heading ends
    for index, kind in enumerate(kinds):
        if kind == "OPEN":
            opened.append(index)
            if starts[index] < heading_line and exempt == len(opened) - 1:
                exempt += 1
        elif kind == "CLOSE":
            while opened and kinds[opened[-1]] == "STRIKE":
                kinds[opened.pop()] = "STRAY"
            if opened:
                opened.pop()
            else:
                kinds[index] = "STRAY"
            exempt = min(exempt, len(opened))
        elif kind == "STRIKE":
            if opened and kinds[opened[-1]] == "STRIKE":
                opened.pop()
                kinds[index] = "UNSTRIKE"
                exempt = min(exempt, len(opened))
            else:
                opened.append(index)
        elif kind == "HEADING":
            if exempt < len(opened):
                kept = opened[:exempt]
                for at in opened[exempt:]:
                    if kinds[at] == "OPEN" and opens_at_heading(text, starts[at] + 1):
                        kept.append(at)
                    else:
                        kinds[at] = "STRAY"
                opened = kept
                exempt = len(opened)
            end = text.find("\n", starts[index])
            heading_line = end if end >= 0 else len(text)
        elif kind == "BREAK" and len(opened) == 1 and kinds[opened[0]] == "STRIKE":
            kinds[opened.pop()] = "STRAY"  # a lone ~~ in running text is a typing slip, not 500 struck lines
    for at in opened:
        kinds[at] = "STRAY"
