"""Mutation testing of settling, of rounds and of Word files, by mutmut: `make mutate`.

mutmut makes some 12,000 mutants of these rooms, which takes hours. This picks so many of each room as asked for, the same for the same
seed, and has mutmut run them: `--sample N` (0: all), `--seed S`, `--only PATTERN` (of names of modules, such as `brackets.rounds.*`).
It prints, for each module, how many were killed, and each survivor as a difference; it ends with 1 if fewer than `--least` percent are
killed.
"""

from __future__ import annotations

import argparse
import collections
import fnmatch
import json
import os
import random
import subprocess
import sys
from pathlib import Path

from mutmut.configuration import config
from mutmut.mutation.file_mutation import mutate_file_contents
from mutmut.stats import status_by_exit_code
from mutmut.utils.file_utils import walk_mutatable_files
from mutmut.utils.format_utils import get_mutant_name

ROOT = Path(__file__).parent.parent
KILLED = {"killed", "timeout", "segfault", "suspicious"}


def names() -> dict[str, list[str]]:
    """The names of all mutants, by the path of their module."""
    return {
        str(path): [
            get_mutant_name(path, name)
            for name in mutate_file_contents(str(path), path.read_text(encoding="utf-8")).mutant_names
        ]
        for path in sorted(walk_mutatable_files())
    }


def chosen(mutants: dict[str, list[str]], sample: int, seed: int) -> list[str]:
    """So many mutants of each room, at random but the same for the same seed."""
    rooms: dict[str, list[str]] = collections.defaultdict(list)
    for path, found in mutants.items():
        rooms[str(Path(path).parent)] += found
    pick = random.Random(seed)
    return [
        name for room in rooms.values() for name in (room if not sample else pick.sample(room, min(sample, len(room))))
    ]


def statuses(mutants: dict[str, list[str]]) -> dict[str, str]:
    """What became of each mutant."""
    found = {}
    for path in mutants:
        meta = json.loads((Path("mutants") / f"{path}.meta").read_text(encoding="utf-8"))
        found |= {name: status_by_exit_code[code] for name, code in meta["exit_code_by_key"].items()}
    return found


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sample", type=int, default=100)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="*")
    options.add_argument("--least", type=float, default=0)
    asked = options.parse_args()
    os.chdir(ROOT)
    mutants = {path: [n for n in all_names if fnmatch.fnmatch(n, asked.only)] for path, all_names in names().items()}
    sample = chosen(mutants, asked.sample, asked.seed)
    print(f"{len(sample)} of {sum(map(len, mutants.values()))} mutants, seed {asked.seed}", flush=True)
    mutmut = Path(sys.executable).with_name("mutmut")
    subprocess.run([mutmut, "run", *sample], check=True)
    status = statuses(mutants)
    killed = 0
    for path, all_names in mutants.items():
        picked = [name for name in sample if name in set(all_names)]
        dead = [name for name in picked if status[name] in KILLED]
        killed += len(dead)
        if picked:
            print(f"{path}: {len(dead)} of {len(picked)} killed")
        for name in picked:
            if name not in dead:
                print(subprocess.run([mutmut, "show", name], capture_output=True, text=True).stdout)
    print(f"{killed} of {len(sample)} killed: {100 * killed / len(sample):.1f} %")
    return int(100 * killed / len(sample) < asked.least)


if __name__ == "__main__":
    assert config().source_paths
    sys.exit(main())
