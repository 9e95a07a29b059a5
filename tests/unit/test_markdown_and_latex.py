"""Markdown and LaTeX: what is inserted and deleted in the line, what stays in brackets; no sign of a draft is a command of LaTeX."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import parse
from brackets.formats.format_latex import _COMMANDS, _KNOWN, _NO_LETTER, escaped, write_latex
from brackets.formats.format_markdown import FORMAT as MARKDOWN
from brackets.formats.interface import WriteOptions
from conftest import SAMPLES, read
from drafts import drafts


def markdown(text: str) -> str:
    assert MARKDOWN.write is not None
    return MARKDOWN.write([("x", parse(text))], WriteOptions("markdown")).data.decode()


def latex(text: str) -> str:
    return write_latex(parse(text))[0].partition("\\begin{document}\n\n")[2].removesuffix("\n\\end{document}\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a [US: b] c\n", 'a <ins data-author="US">b</ins> c\n'),
        ("a [US/AU propose; CL oppose: ~~b~~ d] c\n",
         'a <del data-author="US/AU" data-against="CL">b</del><ins data-author="US/AU" data-against="CL">d</ins> c\n'),
        ("a [CL oppose: b] c\n", 'a <del data-against="CL">b</del> c\n'), ("a [b - US] c\n", 'a <ins data-author="US">b</ins> c\n'),
        ("a [US: b [CAN: ~~c~~ d] e]\n",
         'a <ins data-author="US">b <del data-author="CAN">c</del><ins data-author="CAN">d</ins> e</ins>\n'),
        ("[shall][should] [x] [Note: y] ~~z~~ [all - EU / some - US]\n", "[shall][should] [x] [Note: y] ~~z~~ [all - EU / some - US]\n"),
        ("a [US: b ~~c~~ d]\n", 'a <ins data-author="US">b </ins><del data-author="US">c</del><ins data-author="US"> d</ins>\n'),
        ("Title\n\n1. a\n2. b\n", "## Title\n\n1&#46; a\n\n2&#46; b\n"), ("## Title\n\n1. a\n", "## Title\n\n1&#46; a\n"),
        ("1. [US: a\n\n(a) b] c\n", '1&#46; <ins data-author="US">a</ins>\n\n<ins data-author="US">(a) b</ins> c\n'),
        ("\t(a) b\n    c\n", "&emsp;(a) b\n&emsp;c\n"), ("a < b & c &amp; d\n", "a &lt; b &amp; c &amp;amp; d\n"),
        ("a\n12) b\n", "a\n\n12&#41; b\n"), ("a 1. b\n", "a 1. b\n"), ("", ""), ("\n\n", ""), ("[US: ]\n", "[US: ]\n"),
    ],
)  # fmt: skip
def test_markdown(text: str, written: str) -> None:
    assert markdown(text) == written


def test_deep_brackets_stay() -> None:
    deep = markdown("[US: a " * 60 + "]" * 60)
    assert deep.count("<ins") == deep.count("</ins>") == 50
    assert deep.count("[US: a") == 10


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a [US: b] c\n", "{}a \\ins{party0}{US}{b} c\n"),
        ("Title\n\na [US/CAN propose; CL oppose: ~~50%~~ $5] c\n",
         "\\section*{Title}\n\n{}a \\del{party0}{US/CAN; not CL}{50\\%}\\ins{party0}{US/CAN; not CL}{\\$5} c\n"),
        ("a -- b ``c'' <<d>>, e~f\\g\n",
         "{}a -{}- b `{}`c'{}' <{}<d>{}>{}, e\\textasciitilde{}f\\textbackslash{}g\n"),
        ("[x] a\n\n[US: b\n\nc]\n", "{}[x] a\n\n{}\\ins{party0}{US}{b}\n\n{}\\ins{party0}{US}{c}\n"),
    ],
)  # fmt: skip
def test_latex(text: str, written: str) -> None:
    assert latex(text) == written


def unescaped(body: str) -> str:
    """What LaTeX sets of escaped text, by a reader of its own that knows no other commands; an error for what is raw."""
    signs = {command.removesuffix("{}"): char for char, command in _COMMANDS.items()}
    found = []
    for token in re.finditer(r"\\[A-Za-z]+\{\}|\\[^A-Za-z]|\{\}|.", body, re.S):
        if token[0].startswith("\\"):
            found.append(signs[token[0].removesuffix("{}") if len(token[0]) > 2 else token[0]])
        elif token[0] != "{}":
            assert token[0] not in '\\{}$&#%_^~"', f"{token[0]} is raw"
            found.append(token[0])
    assert not re.search(r"--|``|''|<<|>>|,,|[?!]`", body)
    return "".join(found)


@given(st.text() | st.text("\\{}$&#%_^~\"-`'<>,?! \nab\0\x7f\x85", max_size=30))
@example("".join(map(chr, range(0x180))))
@example("\\\\{}}}%\\end{document}")
def test_the_escape_is_total(text: str) -> None:
    """Whatever the text: no sign is raw, none joins the next, and what is set are its characters but for control characters."""
    assert unescaped(escaped(text)) == _NO_LETTER.sub("", text)


@given(drafts())
def test_braces_are_balanced(text: str) -> None:
    depth = 0
    for sign in re.findall(r"\\[\\{}]|[{}]", latex(text)):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        assert depth >= 0
    assert depth == 0


@pytest.fixture(scope="module")
def pdflatex() -> str:
    found = shutil.which("pdflatex")
    if not found:
        pytest.skip("there is no pdflatex")
    return found


def compiled(text: str, folder: Path, pdflatex: str) -> str:
    (folder / "x.tex").write_text(text, "utf-8")
    done = subprocess.run(
        [pdflatex, "-interaction=nonstopmode", "-halt-on-error", "x.tex"],
        cwd=folder,
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = done.stdout.decode("utf-8", "replace")
    assert done.returncode == 0, said[-1500:]
    return said


_HOSTILE = (
    "Title \\end{document} % & [US: ~~$~~ #]\n\n1. \\input{/etc/passwd} ^^M ^ _ ~ {} {\n2. [US/CAN propose; CL oppose: a [MEX: ~~b~~ c] d\n\n"
    "(a) x\n\n(b) y] \0\x01\x7f z \u2028 Жук 水 🙂 \u200d é\u0301\n\n[Zoë & Co_: 100%]\n\n\\\\[3cm] [x] \\item[y]\n\n"
)


def test_what_is_written_compiles(tmp_path: Path, pdflatex: str) -> None:
    """A hostile draft, every letter that is said to be known, and each sign beside each other, in one document."""
    signs = "".join(map(chr, range(33, 127)))
    pairs = "\n\n".join(" ".join(a + b for b in signs) for a in signs)
    known = " ".join(c for c in map(chr, range(0xA0, 0x2200)) if _KNOWN.match(c))
    said = compiled(write_latex(parse(f"{_HOSTILE}{known}\n\n{pairs}\n"))[0], tmp_path, pdflatex)
    assert "Missing character" not in said


@pytest.mark.parametrize("path", SAMPLES[:4], ids=lambda path: path.name)
def test_samples_compile(path: Path, tmp_path: Path, pdflatex: str) -> None:
    compiled(write_latex(parse(read(path)))[0], tmp_path, pdflatex)
