"""LaTeX: a plain article in which `\\ins` and `\\del` are in the colours of their parties, with who it is raised beside them.

Promises: no character of a draft is a command of LaTeX, or joins its neighbour to another sign; letters that pdfLaTeX does not
have are shown as their numbers there; fontspec has them in LuaLaTeX and XeLaTeX.
"""

from __future__ import annotations

import re

from brackets.document.blocks import Role
from brackets.draft import Draft
from brackets.formats.colors import print_colors
from brackets.formats.in_line import Mark, write_in_line
from brackets.formats.interface import Drafts, Format, WriteOptions, WriteResult, one_draft
from brackets.text.patterns import Pattern

_COMMANDS = {
    "\\": r"\textbackslash{}", "^": r"\textasciicircum{}", "~": r"\textasciitilde{}", '"': r"\textquotedbl{}",
    **{char: f"\\{char}" for char in "{}$&#%_"},
}  # fmt: skip
_SPECIAL = Pattern(r'[\\^~"{}$&#%_]')
_LIGATURE = Pattern(r"([-`'<>,?!])(?=[-`'<>,])")
"""Signs that a font joins with the next: `--`, `` `` ``, `<<`, ``?` ``."""
_NO_LETTER = Pattern(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u2028\u2029]")
_BLANK_LINES = Pattern(r"[\r\f]*\n[ \t\r\f\n]*|[\r\f]+")
#: What pdfLaTeX has of itself, in its encodings T1 and TS1: Latin-1, most of Latin Extended-A, and signs of typing.
_KNOWN = re.compile(
    "[\x00-\x7f\xa0-\xff\u0100-\u0125\u0128-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u0165\u0168-\u017eȘșȚț–—‘’‚“”„†‡•…‰‹›€™]"
)

_PREAMBLE = r"""\documentclass{article}
\usepackage{iftex}
\ifPDFTeX
%% so that words can be searched for and copied from the PDF
\IfFileExists{cmap.sty}{\usepackage{cmap}}{}
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{textcomp}
%s\else
\usepackage{fontspec}
\fi
\usepackage{xcolor}
\usepackage[normalem]{ulem}
\setlength{\parindent}{0pt}
\setlength{\parskip}{6pt}
\setlength{\emergencystretch}{4em}
%% colour, who, words
\newcommand{\who}[2]{\textsuperscript{\textcolor{#1}{\scriptsize [#2]}}}
\newcommand{\ins}[3]{\textcolor{#1}{\uline{#3}}\who{#1}{#2}}
\newcommand{\del}[3]{\textcolor{#1}{\sout{#3}}\who{#1}{#2}}
%s\begin{document}

"""


def escaped(text: str) -> str:
    """A text as LaTeX shows it: no character is a command, and none joins the next."""
    text = _LIGATURE.sub(r"\1\0", _NO_LETTER.sub("", text))
    return _SPECIAL.sub(lambda found: _COMMANDS[found[0]], text).replace("\0", "{}")


class _Latex:
    """How LaTeX writes what stands in a draft."""

    def __init__(self, draft: Draft):
        colors = print_colors(draft)
        self.names = {color: f"party{number}" for number, color in enumerate(dict.fromkeys(colors.values()))}
        self._of = {party: self.names[color] for party, color in colors.items()}

    def opening(self, mark: Mark) -> str:
        """A command with the colour of its first party, and who they are."""
        sides = ("/".join(mark.supporters), f"not {'/'.join(mark.opponents)}" if mark.opponents else "")
        who = escaped("; ".join(filter(None, sides)))
        return f"\\{'ins' if mark.inserted else 'del'}{{{self._of[(*mark.supporters, *mark.opponents)[0]]}}}{{{who}}}{{"

    def closing(self, mark: Mark) -> str:
        """The end of its words."""
        return "}"

    def words(self, text: str, *, begins_line: bool) -> str:
        """Words in which no blank line ends the paragraph."""
        return escaped(_BLANK_LINES.sub("\n", text))

    def block(self, role: Role, words: str) -> str:
        """A heading is a section without a number."""
        return f"\\section*{{{words}}}" if role is Role.HEADING else f"{{}}{words}"


def write_latex(draft: Draft) -> tuple[str, tuple[str, ...]]:
    """A document that stands alone, and what of the draft is shown otherwise."""
    dress = _Latex(draft)
    body = write_in_line(draft, dress)
    strange = sorted(set(_KNOWN.sub("", body)))
    shown = "".join(f"\\DeclareUnicodeCharacter{{{ord(c):04X}}}{{{{\\scriptsize U+{ord(c):04X}}}}}\n" for c in strange)
    colors = "".join(f"\\definecolor{{{name}}}{{HTML}}{{{color}}}\n" for color, name in dress.names.items())
    told = [f"letters that pdfLaTeX shows as their numbers ({len(strange)})"] if strange else []
    if lost := len(_NO_LETTER.findall(draft.text)):
        told.append(f"control characters that LaTeX cannot hold are left out ({lost})")
    return f"{_PREAMBLE % (shown, colors)}{body}\n\\end{{document}}\n", tuple(told)


def _write(drafts: Drafts, options: WriteOptions) -> WriteResult:
    text, told = write_latex(one_draft(drafts))
    return WriteResult(text.encode(), told)


FORMAT = Format("latex", rank=12, endings=("tex",), write=_write)
