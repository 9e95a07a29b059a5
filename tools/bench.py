"""Speed as ratios, everything side by side in one run; writes docs/bench.md.

The text is the dense real one beside the checkout if it is there, else samples/climate-options.txt,
repeated to 15 MB, which shows growth and memory. It flatters: most of it has been read before. What a command costs stands in
the rows of bench_drafts.py, whose drafts are unlike. Times are the best of several runs, of whole processes where a command is meant.
"""

from __future__ import annotations

import compileall
import datetime
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench_drafts import draft_rows, peak
from bench_rounds import rounds_rows
from bench_word import word_rows

ROOT = Path(__file__).parent.parent
REAL = ROOT.parent / "shared" / "corpus" / "unfccc-geneva-2015-02.txt"
BRACKETS = str(Path(sys.executable).parent / "brackets")
SIZE = 15_000_000
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def best(call: Callable[[], object], times: int) -> float:
    found = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        found.append(time.perf_counter() - start)
    return min(found)


def process(*command: str, data: bytes | None = None) -> Callable[[], object]:
    return lambda: subprocess.run(
        command, input=data, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=ENVIRONMENT
    )


def interleaved(calls: dict[str, Callable[[], object]], times: int) -> dict[str, float]:
    """The median of each, measured in turns, so that a busy moment of the machine hits all alike."""
    found: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(times):
        for name, call in calls.items():
            start = time.perf_counter()
            call()
            found[name].append(time.perf_counter() - start)
    return {name: sorted(values)[len(values) // 2] for name, values in found.items()}


def proposals_rows(folder: Path) -> list[tuple[str, str, str, str]]:
    """Where there is much to settle: samples/omnibus.txt, repeated to 1 and 4 MB."""
    from brackets.draft import Draft
    from brackets.settle import strip
    from brackets.settle.cuts import cuts
    from brackets.settle.engine import tidied_cuts
    from brackets.settle.shared import shared
    from brackets.settle.tidy import joined
    from brackets.settle.verify import culprits, damaged

    source = (ROOT / "samples" / "omnibus.txt").read_text(encoding="utf-8")
    texts = [source * (size // len(source)) for size in (1_000_000, 4_000_000)]
    rows = []
    text = texts[1]

    def settling() -> None:
        strip(Draft(text))

    draft = Draft(text)
    result = strip(draft)
    decisions, elsewhere = shared(draft, result.decisions)
    raw = cuts(draft, decisions, {}, elsewhere)
    tidied = tidied_cuts(draft, raw, decisions)

    def proving() -> None:
        after = Draft(result.draft.text)
        culprits(draft, decisions, raw, joined(text, tidied), after)
        damaged(text, draft.outline.blocks, tidied, result.draft.text)

    times = interleaved({"settling": settling, "proving": proving}, 3)
    share = 100 * times["proving"] / times["settling"]
    count = len(result.decisions)
    rows.append(
        (
            f"self-proof: `strip` of {count} proposals in 4 MB",
            f"{times['proving']:.2f} s of {times['settling']:.2f} s",
            f"{share:.0f} %",
            "",
        )
    )
    files = []
    for size, content in zip((1, 4), texts, strict=True):
        files.append(folder / f"omnibus{size}.txt")
        files[-1].write_text(content, encoding="utf-8")
    for name in ("strip", "renumber", "check"):
        less, more = (best(process(BRACKETS, name, "-q", str(file)), 2) for file in files)
        rows.append(
            (
                f"growth: `{name}`, four times the proposals",
                f"{less:.2f} s to {more:.2f} s",
                f"{more / less:.1f} x",
                "4.5",
            )
        )
    return rows


def main() -> None:
    compileall.compile_dir(str(ROOT / "src"), quiet=1)
    source = (REAL if REAL.exists() else ROOT / "samples" / "climate-options.txt").read_bytes().decode("utf-8")
    text = (source * (SIZE // len(source) + 1))[:SIZE]
    rows: list[tuple[str, str, str, str]] = []
    with tempfile.TemporaryDirectory() as folder:
        big, small = Path(folder) / "big.txt", Path(folder) / "small.txt"
        big.write_bytes(text.encode("utf-8"))
        small.write_bytes(text[: SIZE // 10].encode("utf-8"))
        pattern = re.compile(r"\[|\]|[^\[\]]+")

        def bare() -> None:
            for _ in pattern.finditer(text):
                pass

        calls = {"bare": bare, **{name: process(BRACKETS, name, "-q", str(big)) for name in ("strip", "list")}}
        times = interleaved(calls, 5)
        rows.append(("bare `re.finditer`", f"{times['bare']:.3f} s", f"{SIZE / 1e6 / times['bare']:.0f} MB/s", ""))
        for name, limit in (("strip", "15"), ("list", "20")):
            rows.append(
                (
                    f"throughput: `{name}` on 15 MB",
                    f"{times[name]:.2f} s",
                    f"{times[name] / times['bare']:.1f} x bare",
                    limit,
                )
            )

        try:
            import pypandoc

            pandoc = process(pypandoc.get_pandoc_path(), "-f", "commonmark", "-t", "json", str(big))
            both = interleaved({"pandoc": pandoc, "strip": calls["strip"]}, 3)
            ratio = both["pandoc"] / both["strip"]
            rows.append(
                (
                    "`pandoc -f commonmark -t json`, 15 MB",
                    f"{both['pandoc']:.1f} s",
                    f"{ratio:.1f} x `strip`",
                    "at least 8",
                )
            )
        except (ImportError, OSError):
            rows.append(("`pandoc -f commonmark -t json`, 15 MB", "not installed", "", "at least 8"))

        for name in ("strip", "list"):
            less = best(process(BRACKETS, name, "-q", str(small)), 3)
            rows.append(
                (
                    f"growth: `{name}`, ten times the text",
                    f"{less:.2f} s to {times[name]:.2f} s",
                    f"{times[name] / less:.1f} x",
                    "11",
                )
            )
            rows.append(
                (
                    f"peak memory: `{name}` on 15 MB",
                    f"{peak(BRACKETS, name, '-q', str(big)) / 1e6:.0f} MB",
                    f"{peak(BRACKETS, name, '-q', str(big)) / big.stat().st_size:.1f} x the input",
                    "15",
                )
            )

        rows += draft_rows(Path(folder), BRACKETS)
        rows += proposals_rows(Path(folder))
        rows += rounds_rows(Path(folder), BRACKETS, process)
        rows += word_rows(Path(folder), BRACKETS, process, interleaved)

    head = (
        f"# Speed\n\nMeasured on {datetime.date.today()}, {platform.python_implementation()} {platform.python_version()} on {platform.system()} "
        f"{platform.machine()}, {os.cpu_count()} cores, by `make bench`: everything in one run, so that the ratios mean something. "
        f"The text is {'an official climate draft' if REAL.exists() else 'samples/climate-options.txt'} "
        f"({source.count('[') * 1000 / len(source):.1f} brackets per 1,000 characters) repeated to 15 MB.\n\n"
        "| what | time | ratio | aim |\n|---|---|---|---|\n"
    )  # fmt: skip
    table = "".join(f"| {' | '.join(row)} |\n" for row in rows)
    print(table)
    path = ROOT / "docs" / "bench.md"
    kept = path.read_text(encoding="utf-8").partition("\n## ") if path.exists() else ("", "", "")
    path.write_text(head + table + (f"\n## {kept[2]}" if kept[1] else ""), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
