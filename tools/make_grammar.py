"""What is made from the words and the grammars: `make grammar` writes it; with `--check` it only says whether it is up to date.

The words of `src/brackets/vocabulary/*.toml` go into `words.py` and `said.py` beside them and into `grammar/words.lark`; then the tables of each
grammar go into `src/brackets/parse/tables/`, and what is left of the longest patterns by what a text begins with, into `text/tables/`.
"""

from __future__ import annotations

import pprint
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "brackets"

# Alone, and not as a part of the package: the package cannot be imported while the words that it imports are out of date.
sys.path.insert(0, str(SOURCE / "vocabulary"))

import compiler as vocabulary  # type: ignore[import-not-found]  # noqa: E402


def words() -> Iterator[tuple[Path, str]]:
    """The files that are made of the words."""
    data = vocabulary.tables()
    compiled = vocabulary.compiled(data)
    yield SOURCE / "vocabulary" / "words.py", vocabulary.words_module(compiled)
    yield SOURCE / "vocabulary" / "said.py", vocabulary.said_module(data)
    yield ROOT / "grammar" / "words.lark", vocabulary.words_grammar(compiled)


def tables() -> Iterator[tuple[Path, str]]:
    """The files that are made of the grammars."""
    from brackets.parse.grammars import GRAMMARS, compiled

    for name in GRAMMARS:
        fields = "\n".join(
            f"    {field}={pprint.pformat(value, width=106, compact=True, sort_dicts=True)},"
            for field, value in compiled(name)._asdict().items()
        )
        text = (
            f'"""Made from grammar/{name}.lark by `make grammar`. Do not edit: edit the grammar."""\n\n'
            f"from brackets.parse.lalr import Tables\n\nTABLES = Tables(\n{fields}\n)\n"
        )
        yield SOURCE / "parse" / "tables" / f"{name}.py", text


def opened() -> Iterator[tuple[Path, str]]:
    """The file of what is left of the longest patterns, by what a text begins with."""
    import zlib

    from brackets.parse.grammars import compiled
    from brackets.parse.header import scanner
    from brackets.text.patterns import Opened
    from brackets.text.pruning import by_opening

    patterns = [scanner(compiled("header").scanner_source), *patterns_of(Opened)]
    kept = {zlib.crc32(one.source.encode()): by_opening(one.source, one.longest) for one in patterns}
    yield (
        SOURCE / "text" / "tables" / "opened.py",
        '"""Made from the longest patterns by `make grammar`. Do not edit: edit the patterns."""\n\n'
        "from typing import Any, Final\n\n"
        f"OPENED: Final[dict[int, tuple[Any, tuple[str, ...]]]] = {pprint.pformat(kept, width=120, compact=True)}\n",
    )


def sought() -> Iterator[tuple[Path, str]]:
    """The file of how the words of patterns begin that are sought all through a text."""
    import zlib

    from brackets.text.patterns import Sought
    from brackets.text.pruning import beginnings

    made = {zlib.crc32(one.source.encode()): beginnings(one.source, one.LONGEST) for one in patterns_of(Sought)}
    yield (
        SOURCE / "text" / "tables" / "sought.py",
        '"""Made from the patterns that are sought all through a text by `make grammar`. Do not edit: edit the patterns."""\n\n'
        "from typing import Final\n\n"
        f"SOUGHT: Final[dict[int, tuple[str, ...]]] = {pprint.pformat(made, width=120, compact=True)}\n",
    )


def patterns_of(kind: type[Any]) -> Iterator[Any]:
    """All patterns of a kind that the modules have, by the names of their files."""
    import importlib

    for path in sorted(SOURCE.rglob("*.py")):
        if f" = {kind.__name__}(" in path.read_text(encoding="utf-8"):
            module = importlib.import_module(".".join(path.relative_to(SOURCE.parent).with_suffix("").parts))
            yield from (value for value in vars(module).values() if isinstance(value, kind))


def main(arguments: list[str]) -> int:
    """Write what is made, or with `--check` compare it. Returns the exit code."""
    stale = []
    for made in (words, tables, opened, sought):
        for path, text in made():
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(path.name)
                if "--check" not in arguments:
                    path.write_text(text, encoding="utf-8", newline="\n")
    if stale and "--check" in arguments:
        print(f"out of date: {', '.join(stale)}; run `make grammar`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
