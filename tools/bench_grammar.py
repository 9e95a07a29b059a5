"""Whether the parser's own loop and kept tables are worth it, against Lark's own: `python tools/bench_grammar.py`.

Three figures, side by side in one run: what it costs to start (import and load), how fast the same tokens become the same
tree, and how deep brackets may nest. The answers stand in the docstring of brackets/parse/lalr.py; run this before you believe them.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from lark import Lark, Token, Transformer
from lark.lexer import Lexer

from brackets.parse import grammars, lalr
from brackets.parse.balance import balance
from brackets.parse.builder import Builder
from brackets.parse.header import HeaderReader
from brackets.parse.lexer import tokenize
from brackets.parse.marks import Marked, marked
from brackets.parties.registry import default_registry

RUNS = 9
SAMPLE = (Path(__file__).parent.parent / "samples" / "omnibus.txt").read_text(encoding="utf-8")


class LeafToken(Token):
    """A token of Lark's that knows the leaf which our builder is given."""

    leaf: Any


class Given(Lexer):
    """Gives Lark's parser the tokens that ours gets."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, data: Any) -> Iterator[Any]:  # type: ignore[override]
        """The tokens, as they are given."""
        yield from data


def best(run: Callable[[], object]) -> float:
    """The least CPU seconds of some runs."""
    found = []
    for _ in range(RUNS):
        begin = time.process_time()
        run()
        found.append(time.process_time() - begin)
    return min(found)


def tokens_of(text: str) -> Marked:
    """The tokens of a text as the grammar gets them."""
    scanner = grammars.load("draft").scanner()
    tokens = tokenize(text, scanner)
    balance(text, tokens)
    return marked(text, tokens, HeaderReader(default_registry()), scanner)


def as_transformer(builder: Builder) -> Transformer[Any, Any]:
    """The builder's callbacks in the form in which Lark calls them while it parses."""
    made: Transformer[Any, Any] = Transformer()
    for name, callback in builder.callbacks().items():
        plain = callback if callable(callback) else extend_in_place
        setattr(made, name, lambda values, plain=plain: plain([getattr(value, "leaf", value) for value in values]))
    return made


def extend_in_place(values: Sequence[Any]) -> Any:
    """A row and its next item, as our loop joins them: linear."""
    values[0].append(values[1])
    return values[0]


def lark_for(length: int, claims: Any) -> Lark:
    """Lark's own parser with our builder."""
    transformer = as_transformer(Builder(length, claims))
    return Lark(
        grammars.grammar_source("draft").decode("utf-8"), parser="lalr", lexer=Given, transformer=transformer,
        import_paths=[os.path.dirname(grammars.grammar_path("draft"))],
    )  # fmt: skip


def start_up() -> tuple[float, float]:
    """Seconds of a process that has our tables ready, and of one that has Lark's saved grammar loaded, beyond importing the package."""
    saved = io.BytesIO()
    options = {"parser": "lalr", "import_paths": [os.path.dirname(grammars.grammar_path("draft"))]}
    Lark(grammars.grammar_source("draft").decode("utf-8"), **options).save(saved)
    with tempfile.NamedTemporaryFile() as file:
        file.write(saved.getvalue())
        file.flush()
        ours = "import brackets; from brackets.parse.grammars import load; load('draft').scanner()"
        theirs = f"import brackets; from lark import Lark; Lark.load(open({file.name!r}, 'rb'))"
        return tuple(_process(code) - _process("import brackets") for code in (ours, theirs))  # type: ignore[return-value]


def _process(code: str) -> float:
    found = []
    for _ in range(RUNS):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        found.append(time.perf_counter() - begin)
    return min(found)


def main() -> None:
    ours, theirs = start_up()
    print(
        f"start: ours {ours * 1000:.0f} ms, Lark's saved grammar {theirs * 1000:.0f} ms: {theirs / ours:.1f} times as long"
    )
    text = SAMPLE * 10
    kinds, leaves, claims = tokens_of(text)
    own = best(lambda: lalr.run(grammars.load("draft"), kinds, leaves, Builder(len(text), claims).callbacks()))
    lark = lark_for(len(text), claims)

    def tokens() -> Iterator[Token]:
        for kind, leaf in zip(kinds, leaves, strict=True):
            token = LeafToken(kind, leaf.source)
            token.leaf = leaf
            yield token

    other = best(lambda: lark.parse(tokens()))
    print(
        f"throughput: {len(kinds)} tokens, ours {own * 1000:.0f} ms, Lark's {other * 1000:.0f} ms: {other / own:.1f} times as long"
    )
    deep = 100_000
    kinds, leaves, claims = tokens_of("[US: " * deep + "x" + "]" * deep)
    for name, run in (
        ("ours", lambda: lalr.run(grammars.load("draft"), kinds, leaves, Builder(9, claims).callbacks())),
        ("Lark's", lambda: lark_for(9, claims).parse(tokens())),
    ):
        try:
            run()
            print(f"depth: {name} takes {deep} nested brackets")
        except RecursionError:
            print(f"depth: {name} does not take {deep} nested brackets")


if __name__ == "__main__":
    main()
