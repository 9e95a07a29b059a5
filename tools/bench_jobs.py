"""The speed of `list`, `check` and `stats` over 2,000 files in one call, with one process and with two.

    nice python tools/bench_jobs.py FOLDER [FILES]

Prints the rows for docs/bench.md: medians of three runs of each, in turn. The drafts are those of bench_corpus.py. FOLDER keeps them.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median

from bench_corpus import ENVIRONMENT, make

COMMANDS = (["list"], ["list", "--format", "jsonl"], ["check"], ["stats", "--format", "jsonl"])
ROUNDS = 3
#: A program that runs another, and says its wall time, the processor time of all its processes, when its first byte came, and the peak of
#: memory of the largest process.
_SCRIPT = """
import json, resource, subprocess, sys, time
began = time.perf_counter()
running = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
size = len(running.stdout.read(1))
first = time.perf_counter() - began
while some := running.stdout.read(1 << 16):
    size += len(some)
running.wait()
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([time.perf_counter() - began, used.ru_utime + used.ru_stime, first, used.ru_maxrss / 1024, size]))
"""


def run(command: list[str], files: list[str], jobs: int) -> list[float]:
    """Wall time, processor time and time to the first byte in seconds, the peak of one process in MB, and the bytes written."""
    words = [sys.executable, "-m", "brackets", *command, "--jobs", str(jobs), "-q", *files]
    done = subprocess.run([sys.executable, "-c", _SCRIPT, *words], capture_output=True, check=True, env=ENVIRONMENT)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def main() -> None:
    """Measure and print."""
    drafts = Path(sys.argv[1]) / "drafts"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
    size = make(drafts, count)
    files = [str(path) for path in sorted(drafts.rglob("*.txt"))[:count]]
    found: dict[tuple[str, int], list[list[float]]] = {}
    for _ in range(ROUNDS):
        for command in COMMANDS:
            for jobs in (1, 2):
                found.setdefault((" ".join(command), jobs), []).append(run(command, files, jobs))
    print(f"{count:,} files, {size / 1e6:.0f} MB")
    for (name, jobs), runs in found.items():
        wall, cpu, first, peak, written = (median(values) for values in zip(*runs, strict=True))
        print(
            f"| `{name}`, {jobs} job{'s' if jobs > 1 else ''} | {wall:.1f} s | {cpu:.1f} s | {first:.2f} s | {peak:.0f} MB | {written:,}"
        )


if __name__ == "__main__":
    main()
