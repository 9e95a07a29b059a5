"""Fuzzing: `make fuzz` (ten minutes), `make fuzz LONG=1` (eight hours). Texts and files are mutated at random, and must keep the promises.

The seed corpus is the samples, and what was found before: tests/fuzz/*.txt, one text to a file. Each text goes through L1 (it prints back as it
is), each tenth through the laws of settling and `fmt`, and through the readers of files as bytes. What breaks a promise is written into
tests/fuzz, is printed with the seed of its run, and makes the exit code 1: mend it, and make it a case.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from brackets import Draft, parse
from brackets.errors import UserError
from brackets.formats.interface import ReadOptions
from brackets.formats.reading import read_document
from brackets.parties.registry import default_registry

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "tests" / "fuzz"
#: What drafts are made of, and what bad luck leaves of them.
PIECES = [
    "[",
    "]",
    "[US: ",
    "[CAN oppose: ",
    "[MX 12 propose; 13 CL oppose: ",
    "~~",
    "[Note: ",
    "[x]",
    "[12]",
    "[^1]",
    "{a / b}",
    "] / [",
    " - US]",
    " - US; G77 delete]",
    "Option 1: ",
    "Option 2\n",
    "Alternative A\n",
    "1. ",
    "2 bis. ",
    "(a) ",
    "Article 2: ",
    "Article 3 bis A\n",
    "\n",
    "\n\n",
    "\r\n",
    "\x0c",
    "\t",
    "12\n",
    "Part[y][ies]",
    "[shall][should]",
    ": ",
    "; ",
    ", ",
    " and ",
    ".",
    "[US: ]",
    "\ufeff",
    "\u2028",
    "\x85",
    "\x00",
    "```",
    "`",
]
_MOST_CHANGES = 6
_LONGEST = 4_000


def mutated(text: str, chance: random.Random, others: list[str]) -> str:
    """A text with some pieces put in, taken out, doubled, or taken from another text."""
    text = (
        text[(at := chance.randrange(len(text) + 1)) : at + chance.randrange(1, _LONGEST)]
        if len(text) > _LONGEST
        else text
    )
    for _ in range(chance.randrange(1, _MOST_CHANGES)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(12))
        other = chance.choice(others)
        begin = chance.randrange(len(other) + 1)
        text = chance.choice((
            text[:start] + chance.choice(PIECES) + text[start:],
            text[:start] + text[end:],
            text[:end] + text[start:],
            text[:start] + other[begin : begin + chance.randrange(200)] + text[end:],
        ))  # fmt: skip
    return text


def prints_back(text: str) -> str:
    return "" if str(parse(text)) == text else "L1: it prints back otherwise"


def settles(text: str) -> str:
    """Settling is total, and twice is once; so is house style."""
    draft = parse(text)
    ways: dict[str, Callable[[Draft], Draft]] = {
        "strip": lambda draft: draft.strip(),
        "drop": lambda draft: draft.strip(anonymous="drop"),
        "accept": lambda draft: draft.accept(by="US"),
        "reject": lambda draft: draft.reject(by="CAN"),
        "fmt": lambda draft: draft.fmt(),
    }
    for name, way in ways.items():
        once = way(draft)
        if name in ("strip", "fmt") and not once.warnings and str(way(parse(str(once)))) != str(once):
            return f"{name}: twice is not once"
    draft.check()
    return ""


def reads(text: str) -> str:
    """Every reader of files takes it, or says what is wrong with it."""
    for data in (
        text.encode("utf-8", "surrogatepass"),
        b"PK\x03\x04" + text.encode("utf-16"),
        b"{" + text.encode("latin-1", "replace"),
    ):
        try:
            read_document(data, "fuzz", ReadOptions("auto"), default_registry())
        except UserError:
            continue
    return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    seeds = [path.read_bytes().decode("utf-8") for path in sorted([*(ROOT / "samples").iterdir(), *KEPT.glob("*.txt")])]
    until = time.monotonic() + 60 * arguments.minutes
    texts = list(seeds)
    tried = broken = settled = 0
    while time.monotonic() < until:
        text = mutated(chance.choice(texts), chance, seeds)
        promises = [prints_back]
        if tried % 10 == 0:
            promises += [settles, reads]
            settled += 1
        for promise in promises:
            try:
                said = promise(text)
            except Exception as error:
                said = f"{promise.__name__}: {error!r}"
            if said:
                broken += 1
                KEPT.mkdir(exist_ok=True)
                name = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
                (KEPT / f"{name}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))
                print(f"tests/fuzz/{name}.txt: {said}")
        tried += 1
        if chance.random() < 0.05:
            texts = [*seeds, *texts[len(seeds) :][-200:], text]
    print(f"{tried} texts, {settled} of them settled and read as files, {broken} faults; seed {arguments.seed}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
