"""The speed of `brackets corpus` on made-up drafts: one process, all cores, a cluster of two workers of which one is killed; a rerun.

    nice python tools/bench_corpus.py FOLDER [FILES]

Prints the rows for docs/bench.md. The drafts are always the same: most of 2 to 8 KB, one in seven of up to 40, one in a hundred of up to
1,000. FOLDER keeps them for the next time.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from negotiations import Negotiation  # type: ignore[import-not-found]  # noqa: E402

ROUNDS = 4
_BYTES_A_PARAGRAPH = 240
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def make(folder: Path, count: int) -> int:
    """Lay the drafts, four rounds of each text; their size in bytes."""
    choose = random.Random("brackets corpus")
    size = 0
    for text in range(count // ROUNDS):
        least, most = choose.choices(((2, 8), (8, 40), (100, 1000)), (85, 14, 1))[0]
        wanted = choose.uniform(least, most) if most < 1000 else least * (most / least) ** choose.random()
        paths = [folder / f"{text // 100:03}" / f"{text:05}" / f"{round}.txt" for round in range(1, ROUNDS + 1)]
        if not paths[-1].exists():
            made = Negotiation(text, size=max(4, int(wanted * 1000 / _BYTES_A_PARAGRAPH)))
            paths[0].parent.mkdir(parents=True, exist_ok=True)
            for path in paths:
                path.write_text(f"Draft convention {text}\n\n{made.draft()}", encoding="utf-8")
                made.play()
        size += sum(path.stat().st_size for path in paths)
    return size


def run(*arguments: str) -> tuple[float, float, int]:
    """Wall time and processor time in seconds, and the peak of memory of the largest process in bytes."""
    script = (
        "import json, resource, subprocess, sys, time\n"
        "began = time.perf_counter()\n"
        "subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(json.dumps([time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024]))"
    )
    command = [sys.executable, "-c", script, sys.executable, "-m", "brackets", "corpus", *arguments]
    wall, cpu, peak = json.loads(subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT).stdout)
    return wall, cpu, peak


def contents(tables: Path) -> dict[str, str]:
    """The hash of each file of the tables."""
    return {
        path.relative_to(tables).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(tables.rglob("*.parquet"))
    }


def clustered(drafts: Path, tables: Path) -> tuple[float, float, int]:
    """A run on two workers with one thread each; one is killed when some parts are done."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50) as cluster:  # type: ignore[no-untyped-call]

        def kill() -> None:
            while len(list((tables / ".parts").glob("*.arrows"))) < 50:
                time.sleep(0.05)
            os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)

        threading.Thread(target=kill, daemon=True).start()
        return run(str(drafts), "-o", str(tables), "--scheduler", cluster.scheduler_address)


def main() -> None:
    """Measure and print."""
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    drafts = folder / "drafts"
    size = make(drafts, count)
    rows = []
    found: dict[str, dict[str, str]] = {}
    for name, how in (("one process", ["--jobs", "1"]), (f"{os.cpu_count()} processes", [])):
        tables = folder / name.replace(" ", "-")
        shutil.rmtree(tables, ignore_errors=True)
        wall, cpu, peak = run(str(drafts), "-o", str(tables), *how)
        found[name] = contents(tables)
        said = f"{size / 1e6 / wall:.2f} MB/s, {1000 * cpu / size * 1e6:.0f} s of processor a GB"
        rows.append(
            (
                f"`corpus` of {count:,} drafts, {size / 1e6:.0f} MB, {name}",
                f"{wall:.0f} s",
                said,
                f"{peak / 1e6:.0f} MB",
            )
        )
        print(rows[-1], flush=True)
    again = sorted(run(str(drafts), "-o", str(tables)) for _ in range(5))[2]
    rows.append(
        (
            "the same again, nothing to do",
            f"{again[0]:.2f} s",
            f"{again[1]:.2f} s of processor",
            f"{again[2] / 1e6:.0f} MB",
        )
    )
    (drafts / "000" / "00000" / "1.txt").write_text("1. States [US: may] act.\n", encoding="utf-8")
    one = run(str(drafts), "-o", str(tables))
    rows.append(("one draft has changed", f"{one[0]:.2f} s", f"{one[1]:.2f} s of processor", f"{one[2] / 1e6:.0f} MB"))
    shutil.rmtree(drafts / "000" / "00000")
    make(drafts, count)
    tables = folder / "cluster"
    shutil.rmtree(tables, ignore_errors=True)
    wall, _, peak = clustered(drafts, tables)
    found["a cluster"] = contents(tables)
    rows.append(
        (
            "a cluster of two workers, one killed",
            f"{wall:.0f} s",
            f"{size / 1e6 / wall:.2f} MB/s",
            f"{peak / 1e6:.0f} MB in the client",
        )
    )
    for row in rows:
        print(f"| {' | '.join(row)} |")
    written = sum(path.stat().st_size for path in tables.rglob("*.parquet"))
    print(
        f"tables: {written / 1e6:.0f} MB; the same to the byte in all: {len({json.dumps(tables) for tables in found.values()}) == 1}"
    )


if __name__ == "__main__":
    main()
