"""CPU time of commands on unlike drafts, against a bare pass over the same text: a part of `make bench`.

Each run is a fork of a process that has read the samples, so that patterns are compiled and modules are there, and nothing of the
draft is remembered. Everything is measured in turn, several rounds, and the median counts; CPU time, because a machine has other
work. `python tools/bench_drafts.py [attributed deep ...]` prints the table alone.
"""

from __future__ import annotations

import contextlib
import gc
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from make_bench_drafts import DRAFTS

ROOT = Path(__file__).parent.parent
ROUNDS = 5
PASSES = 20
#: The commands, and how many times a bare pass each may take on each kind; more is a regression. `clean` and `compilation` have no aim.
COMMANDS = {
    "strip": "strip -q",
    "strip, with all it warns of": "strip",
    "list": "list -q",
    "check": "check -q",
    "show": "show -q --color always",
}
AIMS = {
    ("attributed", "strip"): 25, ("attributed", "list"): 25, ("deep", "strip"): 25, ("deep", "list"): 25, ("climate", "strip"): 9,
    ("climate", "list"): 14,
}  # fmt: skip
BARE = re.compile(r"\[|\]|[^\[\]]+")
MIX = 4_000_000
"""Characters of the mix: drafts of every kind, each with another seed."""

Row = tuple[str, str, str, str]


def bare(text: str) -> Callable[[], float]:
    """A measured run of the least that a program does which looks at every bracket."""

    def passes() -> None:
        for _ in range(PASSES):
            for _ in BARE.finditer(text):
                pass

    return lambda: forked(passes) / PASSES


def forked(call: Callable[[], object]) -> float:
    """The CPU seconds of a call in a process of its own, whose output goes nowhere."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, 1)
            os.dup2(nowhere, 2)
            begin = time.process_time()
            call()
            os.write(writing, repr(time.process_time() - begin).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told:
        said = told.read()
    os.waitpid(child, 0)
    return float(said)


def other(*command: str) -> float:
    """The CPU seconds of another program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def medians(calls: dict[str, Callable[[], float]], rounds: int = ROUNDS) -> dict[str, float]:
    """The median of what each call measures, in turn."""
    found: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(rounds):
        for name, call in calls.items():
            found[name].append(call())
    return {name: sorted(values)[len(values) // 2] for name, values in found.items()}


def command(name: str, file: Path) -> Callable[[], float]:
    """A measured run of one of our commands."""
    from brackets.cli.group import run

    return lambda: forked(lambda: run([*COMMANDS[name].split(), str(file)]))


def ready() -> None:
    """Read the samples with each command, as a process does that has been at work; and do without the collector, as a command does."""
    gc.disable()
    for name in COMMANDS:
        for sample in sorted((ROOT / "samples").glob("*.txt")):
            _at_once(name, sample)


def _at_once(name: str, file: Path) -> None:
    from brackets.cli.group import run

    kept = os.dup(1), os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    run([*COMMANDS[name].split(), str(file)])
    sys.stdout.flush()
    os.dup2(kept[0], 1)
    os.dup2(kept[1], 2)


def kinds_rows(folder: Path, kinds: Sequence[str] = tuple(DRAFTS)) -> Iterator[Row]:
    """A row for each kind of draft and command."""
    for kind in kinds:
        text = DRAFTS[kind]()
        file = folder / f"{kind}.txt"
        file.write_text(text, encoding="utf-8", newline="\n")
        times = medians({"bare": bare(text), **{name: command(name, file) for name in COMMANDS}})
        dense = f"{text.count('[') * 1000 / len(text):.1f} brackets per 1,000 characters"
        yield f"{kind}, {len(text) / 1000:.0f} KB, {dense}: bare pass", f"{times['bare'] * 1000:.2f} ms", "", ""
        for name in COMMANDS:
            aim = AIMS.get((kind, name))
            ratio = f"{times[name] / times['bare']:.1f} x bare"
            yield f"{kind}: `{name}`", f"{times[name] * 1000:.0f} ms", ratio, str(aim or "")


def mix(size: int = MIX) -> str:
    """Drafts of every kind, one after the other, no two alike."""
    made: list[str] = []
    seed = 100
    while sum(map(len, made)) < size:
        for make in DRAFTS.values():
            made.append(make(seed))
            seed += 1
    return "\n\n".join(made)


def mix_rows(folder: Path, brackets: str) -> Iterator[Row]:
    """What other programs take for the mix, whether what they make of it is right, and how much memory ours takes."""
    file = folder / "mix.txt"
    file.write_text(mix(), encoding="utf-8", newline="\n")
    size = file.stat().st_size
    calls: dict[str, Callable[[], float]] = {"strip": lambda: other(brackets, "strip", "-q", str(file))}
    with contextlib.suppress(ImportError, OSError):
        import pypandoc

        pandoc = pypandoc.get_pandoc_path()
        calls["pandoc -f commonmark -t json"] = lambda: other(pandoc, "-f", "commonmark", "-t", "json", str(file))
    perl = ("perl", "-0777", "-pe", r"s/\[[A-Z][^:\[\]]*:(?:[^\[\]]++|(\[(?:[^\[\]]++|(?1))*\]))*\]//g", str(file))
    calls["a recursive pattern in perl"] = lambda: other(*perl)
    times = medians(calls, 3)
    yield f"mix of {size / 1e6:.1f} MB: `strip`, the whole process", f"{times['strip']:.2f} s", "", ""
    ours = subprocess.run([brackets, "strip", "-q", str(file)], capture_output=True).stdout.split()
    with contextlib.suppress(OSError):
        theirs = subprocess.run(perl, capture_output=True).stdout.split()
        left, right = (
            Counter(theirs),
            Counter(ours),
        )  # and not how many there are: what is lost and what is left over would cancel out
        wrong = f"{(left - right).total():,} words too many and {(right - left).total():,} too few of {len(ours):,}"
        ratio = f"{times['a recursive pattern in perl'] / times['strip']:.3f} x `strip`"
        yield f"mix: a recursive pattern in perl; {wrong}", f"{times['a recursive pattern in perl']:.3f} s", ratio, ""
    if (name := "pandoc -f commonmark -t json") in times:
        yield f"mix: `{name}`", f"{times[name]:.1f} s", f"{times[name] / times['strip']:.1f} x `strip`", "at least 4"
    for name in ("strip", "list"):
        most = peak(brackets, name, "-q", str(file))
        yield f"mix: peak memory of `{name}`", f"{most / 1e6:.0f} MB", f"{most / size:.1f} x the input", "9"


def peak(*command: str) -> int:
    """The most memory that a command had, in bytes."""
    script = (
        "import resource,subprocess,sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL); "
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    out = subprocess.run([sys.executable, "-c", script, *command], capture_output=True, text=True).stdout
    return int(out) * (1 if sys.platform == "darwin" else 1024)


def start_rows(folder: Path, brackets: str) -> Iterator[Row]:
    """What it takes to start: a small draft, against the import of click alone."""
    draft = folder / "small.txt"
    draft.write_bytes((ROOT / "samples" / "omnibus.txt").read_bytes()[:5000])
    calls: dict[str, Callable[[], float]] = {"click": lambda: other(sys.executable, "-c", "import click")}
    for name in ("strip", "list"):
        calls[name] = partial(other, brackets, name, "-q", str(draft))
    times = medians(calls, 21)
    for name in ("strip", "list"):
        ratio = f"{times[name] / times['click']:.2f} x `import click`"
        yield f"start: `{name}` on a 5 KB draft", f"{times[name] * 1000:.0f} ms", ratio, "1.6"


def draft_rows(folder: Path, brackets: str) -> list[Row]:
    """All rows of this module; first those that are measured from without."""
    rows = [*start_rows(folder, brackets), *mix_rows(folder, brackets)]
    ready()
    return [*rows, *kinds_rows(folder)]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        if sys.argv[1:]:
            ready()
            rows = [*kinds_rows(Path(made), sys.argv[1:])]
        else:
            rows = draft_rows(Path(made), str(Path(sys.executable).parent / "brackets"))
    for row in rows:
        print(f"| {' | '.join(row)} |")
