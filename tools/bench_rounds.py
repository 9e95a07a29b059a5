"""The speed of comparing and compiling, beside what others take for the same pair of files: rows for docs/bench.md."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from bench_drafts import peak  # noqa: E402
from negotiations import Negotiation, Para  # type: ignore[import-not-found]  # noqa: E402
from rough_negotiations import RoughNegotiation  # type: ignore[import-not-found]  # noqa: E402

Row = tuple[str, str, str, str]
Process = Callable[..., Callable[[], object]]
PARTIES = ("US", "CAN", "MEX", "EU", "NZ")


def revisions(size: int) -> tuple[str, str]:
    """Two rounds of a rough negotiation of about so many characters: no part of it comes again."""
    first, second, _ = rounds(size)
    return first, second


def rounds(size: int) -> tuple[str, str, str]:
    """Three rounds of one."""
    negotiation = RoughNegotiation(1, size // 1290)
    first = negotiation.draft()
    negotiation.play()
    second = negotiation.draft()
    negotiation.play()
    return first, second, negotiation.draft()


def copies(size: int, edits: int) -> tuple[str, dict[str, str]]:
    """A text of about so many characters, and a copy of each party with as many changes."""
    negotiation = Negotiation(2, 1)
    negotiation.paras = [Para(negotiation.sentence()) for _ in range(size // 200)]
    paragraphs = negotiation.draft().split("\n\n")
    found = {}
    for number, party in enumerate(PARTIES):
        choose = random.Random(number)
        edited = list(paragraphs)
        for _ in range(edits):
            at = choose.randrange(len(edited))
            words = edited[at].split(" ")
            where = choose.randrange(1, len(words))
            words[where : where + choose.randint(0, 2)] = negotiation.words(choose.randint(1, 3))
            edited[at] = " ".join(words)
        found[party] = "\n\n".join(edited)
    return "\n\n".join(paragraphs), found


def rounds_rows(folder: Path, brackets: str, process: Process) -> list[Row]:
    """Rows: what, how long, compared with what, the limit if there is one."""
    rows: list[Row] = []
    taken = {}
    for size in (100_000, 1_000_000, 10_000_000):
        pair = [folder / f"{name}{size}.txt" for name in ("old", "new")]
        for path, text in zip(pair, revisions(size), strict=True):
            path.write_text(text, encoding="utf-8")
        names = [str(path) for path in pair]
        taken[size] = _seconds(process(brackets, "diff", "-q", "--format", "jsonl", *names))
        label = f"{size // 1000} KB" if size < 1_000_000 else f"{size // 1_000_000} MB"
        growth = f"{taken[size] / taken[size // 10]:.1f} x of a tenth" if size // 10 in taken else ""
        limit = "12" if size == 10_000_000 else ""
        rows.append((f"`diff` of two revisions of {label}", f"{taken[size]:.2f} s", growth, limit))
        if size == 10_000_000:
            most = peak(brackets, "diff", "-q", "--format", "jsonl", *names)
            ratio = f"{most / sum(path.stat().st_size for path in pair):.1f} x both drafts"
            rows.append((f"peak memory: `diff` of two revisions of {label}", f"{most / 1e6:.0f} MB", ratio, "15"))
        if size == 1_000_000:
            three = [folder / f"round{number}.txt" for number in range(3)]
            for path, text in zip(three, rounds(size), strict=True):
                path.write_text(text, encoding="utf-8")
            seconds = _seconds(process(brackets, "trace", "-q", "--format", "jsonl", *map(str, three)))
            rows.append(
                ("`trace` of three of 1 MB", f"{seconds:.2f} s", f"{seconds / taken[size]:.1f} x a `diff`", "3")
            )
            rows += _others(names, taken[size], process)
    base, texts = copies(1_000_000, 400)
    (folder / "base.txt").write_text(base, encoding="utf-8")
    given: list[str] = []
    for party, text in texts.items():
        (folder / f"{party}.txt").write_text(text, encoding="utf-8")
        given.append(f"{party}={folder / f'{party}.txt'}")
    seconds = _seconds(process(brackets, "compile", "-q", str(folder / "base.txt"), *given))
    rows.append(("`compile` of five copies of 1 MB with 400 edits each", f"{seconds:.2f} s", "", ""))
    sides = [str(folder / f"{name}.txt") for name in ("base", "US", "CAN")]
    ours = _seconds(process(brackets, "merge", "-q", *sides))
    git = _seconds(
        lambda: subprocess.run(["git", "merge-file", "-p", sides[1], sides[0], sides[2]], capture_output=True)
    )
    rows.append(("`merge` of two copies of 1 MB", f"{ours:.2f} s", f"git merge-file, by line: {git:.2f} s", ""))
    return rows


def _others(names: list[str], ours: float, process: Process) -> list[Row]:
    """What others take that compare word by word, and know no brackets."""
    tools = {
        "dwdiff -P": ["dwdiff", "-P", *names],
        "git diff --word-diff": ["git", "diff", "--no-index", "--word-diff", *names],
    }
    rows = []
    for name, command in tools.items():
        if shutil.which(command[0]):
            seconds = _seconds(process(*command))
            rows.append((f"the same by `{name}`", f"{seconds:.2f} s", f"`diff` takes {ours / seconds:.1f} x", ""))
        else:
            rows.append((f"the same by `{name}`", "not installed", "", ""))
    return rows


def _seconds(call: Callable[[], object]) -> float:
    """The best of two."""
    found = []
    for _ in range(2):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return min(found)
