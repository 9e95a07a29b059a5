"""Mutation testing of settling, of rounds and of Word files: `make mutate`.

The mutants are made and run by mutmut, with the paths and tests of `[tool.mutmut]` in pyproject.toml. It makes some 12,000, which take
hours; this picks some of each room at random, the same for the same seed, and has it run these.

    python tools/mutate.py [--sample N] [--seed S] [--only PATTERN] [--children N] [--least PERCENT]

It prints how many were killed, by module, and each survivor as a difference. The exit code is 1 if fewer than PERCENT were killed.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import random
import re
import subprocess
import sys
from collections import defaultdict
from fnmatch import fnmatch
from multiprocessing import Pool
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
MUTANTS = Path("mutants")
MUTMUT = Path(sys.executable).with_name("mutmut")
#: Exit codes of a mutant's tests that mutmut writes down: they passed, and there were none.
ALIVE = {0, 33}
#: They failed, took too long, or ended the process. Any other code says that they were not run as they should be.
KILLED = {1, 3, 24, 36, 152, 255, -9, -11, -24}


def mutmut(module: str) -> Any:
    """A module of mutmut, which is not installed where the tools are checked."""
    return importlib.import_module(f"mutmut.{module}")


def names(path: Path) -> list[str]:
    """The names of the mutants of a module."""
    made = mutmut("mutation.file_mutation").mutate_file_contents(str(path), path.read_text(encoding="utf-8"))
    return [mutmut("utils.format_utils").get_mutant_name(path, name) for name in made.mutant_names]


def may_be_in(path: Path, pattern: str) -> bool:
    """Whether mutants of a module can be called so, as far as the name of the module says it."""
    module, begin = ".".join(path.with_suffix("").parts[1:]) + ".", re.split(r"[*?[]", pattern)[0]
    return module.startswith(begin) or begin.startswith(module)


def chosen(mutants: dict[Path, list[str]], sample: int, seed: int) -> list[str]:
    """So many mutants of each room."""
    rooms: dict[Path, list[str]] = defaultdict(list)
    for path, all_names in mutants.items():
        rooms[path.parent] += all_names
    pick = random.Random(seed)
    return [name for room in rooms.values() for name in pick.sample(room, min(sample, len(room)))]


def survivors(path: Path, picked: list[str]) -> list[str]:
    """Those of the mutants of a module that no test noticed. Raises ValueError if one has not been run as it should."""
    codes = json.loads((MUTANTS / f"{path}.meta").read_text(encoding="utf-8"))["exit_code_by_key"]
    if missing := [name for name in picked if codes.get(name) not in ALIVE | KILLED]:
        raise ValueError(f"not run: {', '.join(missing)}")
    return [name for name in picked if codes[name] in ALIVE]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sample", type=int, default=250, help="how many mutants of each room")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="*", help="names of mutants, such as brackets.rounds.merge*")
    options.add_argument("--children", type=int, default=os.cpu_count() or 1, help="how many run at a time")
    options.add_argument("--least", type=float, default=0, help="percent that must be killed")
    asked = options.parse_args()
    os.chdir(ROOT)
    paths = sorted(path for path in mutmut("utils.file_utils").walk_mutatable_files() if may_be_in(path, asked.only))
    with Pool(asked.children) as pool:
        made = dict(zip(paths, pool.map(names, paths), strict=True))
    mutants = {path: [name for name in all_names if fnmatch(name, asked.only)] for path, all_names in made.items()}
    sample = chosen(mutants, asked.sample, asked.seed)
    if not sample:
        print(f"no mutant is called {asked.only}")
        return 2
    print(f"{len(sample)} of {sum(map(len, mutants.values()))} mutants, seed {asked.seed}", flush=True)
    subprocess.run([MUTMUT, "run", "--max-children", str(asked.children), *sample], check=True)
    alive = 0
    for path, all_names in mutants.items():
        if picked := sorted({*sample} & {*all_names}):
            left = survivors(path, picked)
            alive += len(left)
            print(f"\n{path}: {len(picked) - len(left)} of {len(picked)} killed")
            for name in left:
                print(mutmut("mutation.diff_apply").get_diff_for_mutant(name))
    percent = 100 * (len(sample) - alive) / len(sample)
    print(f"\n{len(sample) - alive} of {len(sample)} killed: {percent:.1f} %")
    return int(percent < asked.least)


if __name__ == "__main__":
    sys.exit(main())
