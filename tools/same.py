"""Whether some hundred runs of the commands still print the same, to the byte: `make same`.

Each line of tests/same.txt is a run: the hash of its output and messages, its exit code, the draft, the command.
The samples are always there; the real drafts are compared where they lie beside the checkout, and skipped elsewhere.
A change of behaviour shows as changed lines in review: `make same-update` writes them, and then the commit says why.
With `--save FOLDER` every output is also written there, so that two builds can be compared by `diff -r`.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from pathlib import Path
from typing import Any, NamedTuple

from brackets.cli import group as cli

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tests" / "same.txt"
SHARED = ROOT.parent / "shared"
PLACES = (
    ("samples", ROOT / "samples"),
    ("seeds", SHARED / "seeds"),
    ("corpus", SHARED / "corpus"),
    ("trade", SHARED / "acceptance"),
)
LARGE = 100_000  # characters, from which only the commands of FOR_LARGE are run
MOST_PARTIES = 3

FOR_LARGE = (
    "list --format jsonl --kind all", "strip", "strip --anonymous drop", "paras --format json", "fmt", "renumber", "check --format json",
)  # fmt: skip
COMMANDS = (
    *FOR_LARGE,
    "list", "list --format csv --header", "list --format md", "list --format decisions", "strip --anonymous unwrap", "accept --all",
    "reject --all", "accept --all --clean", "parties --format json", "tree --format json", "tree --format tree", "show --color always", "paras",
    "fmt --width 80", "fmt --merge-identical", "check", "check --fix", "check --format sarif", "convert --to html", "convert --to critic",
    "convert --to json", "convert --to csv", "renumber --concordance concordance.csv",
)  # fmt: skip
FOR_PARTY = (
    "accept --by {}",
    "accept --by {} --clean",
    "reject --by {}",
    "list --by {} --format jsonl",
    "accept --against {}",
)


class Run(NamedTuple):
    """One run: what was run on which draft, and what came of it."""

    draft: str
    command: str
    code: int
    output: bytes

    @property
    def line(self) -> str:
        """The line of the record."""
        return f"{hashlib.sha256(self.output).hexdigest()[:16]} {self.code} {self.draft} {self.command}"


def drafts() -> list[tuple[str, Path]]:
    """The drafts that are at hand, by names that are the same everywhere."""
    found = []
    for name, folder in PLACES:
        if folder.is_dir():
            found += [
                (f"{name}/{path.name}", path) for path in sorted(folder.iterdir()) if path.suffix in (".txt", ".md")
            ]
    return [(name, path) for name, path in found if not path.name.startswith("README")]


def run(*arguments: str, stdin: bytes = b"") -> tuple[int, bytes]:
    """Run the command line in this process; its exit code, and what it prints, stderr after stdout."""
    out, err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8"), io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"), out, err
    try:
        code = cli.run(list(arguments))
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    out.flush()
    err.flush()
    return code, out.buffer.getvalue() + b"\n2>\n" + err.buffer.getvalue()


def runs_of(named: tuple[str, Path]) -> list[Run]:
    """All runs on one draft, in a folder of their own."""
    name, path = named
    data = path.read_bytes()
    found: list[Run] = []
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        os.environ["COLUMNS"] = "100"
        Path("draft.txt").write_bytes(data)

        def add(command: str, *more: str) -> bytes:
            code, output = run(*command.split(" "), *more)
            for made in sorted(Path().glob("concordance.*")):
                output += made.read_bytes()
                made.unlink()
            found.append(Run(name, command, code, output))
            return output.partition(b"\n2>\n")[0]

        for command in FOR_LARGE if len(data) > LARGE else COMMANDS:
            add(command, "draft.txt")
        parties = _parties(data.decode("utf-8"))
        for party in parties:
            for command in FOR_PARTY:
                add(command.format(party), "draft.txt")
        if len(data) <= LARGE:
            _of_rounds(add, parties)
            _of_word(add)
            _of_choices(add, data.decode("utf-8"))
    return found


def _parties(text: str) -> list[str]:
    """The parties that propose most, by their names in the draft."""
    from collections import Counter

    import brackets

    counted = Counter(party for proposal in brackets.parse(text).proposals() for party in proposal.supporters)
    named = sorted(counted, key=lambda party: (-counted[party], party))
    return [party for party in named if " " not in party][:MOST_PARTIES]


def _of_rounds(add: Callable[..., bytes], parties: Sequence[str]) -> None:
    """Comparing the draft with what became of it, and putting copies together again."""
    copies = []
    for party in parties:
        Path(f"{party}.txt").write_bytes(
            run("accept", "--by", party, "--clean", "draft.txt")[1].partition(b"\n2>\n")[0]
        )
        copies.append(f"{party}={party}.txt")
    Path("base.txt").write_bytes(run("strip", "draft.txt")[1].partition(b"\n2>\n")[0])
    add("diff draft.txt base.txt")
    add("diff --format json draft.txt base.txt")
    if parties:
        add(f"diff draft.txt {parties[0]}.txt")
        add(f"trace draft.txt {parties[0]}.txt base.txt")
        add("compile base.txt " + " ".join(copies))
        add(f"merge base.txt draft.txt {parties[-1]}.txt")


def _of_word(add: Callable[..., bytes]) -> None:
    """The draft as a Word file, read again: files have dates in them, what is read from them has not."""
    for tracked in ("", "--tracked"):
        run(*f"convert {tracked} draft.txt -o made{tracked}.docx".split())
        add(f"convert --to text made{tracked}.docx")
        add(f"list --format jsonl made{tracked}.docx")


def _of_choices(add: Callable[..., bytes], text: str) -> None:
    """Each of the first few alternatives, taken."""
    import brackets

    grouped = [proposal.id for proposal in brackets.parse(text).proposals() if proposal.group]
    for id in grouped[:6]:
        add(f"choose {id} draft.txt")


def all_runs() -> Iterator[Run]:
    """The runs on every draft at hand, in order."""
    named = drafts()
    largest_first = sorted(named, key=lambda item: -item[1].stat().st_size)
    with get_context("spawn").Pool(os.cpu_count()) as pool:
        made = dict(
            zip((name for name, _ in largest_first), pool.map(runs_of, largest_first, chunksize=1), strict=True)
        )
    for name, _ in named:
        yield from made[name]


def main(arguments: list[str]) -> int:
    """Compare with the record, or with `--update` write it. Returns the exit code."""
    runs = list(all_runs())
    if "--save" in arguments:
        _save(Path(arguments[arguments.index("--save") + 1]), runs)
    known = dict(map(_split, RECORD.read_text(encoding="utf-8").splitlines())) if RECORD.exists() else {}
    new = dict(_split(run.line) for run in runs)
    here = {name for name, _ in drafts()}
    changed = [key for key in {**known, **new} if known.get(key) != new.get(key) and key.partition(" ")[0] in here]
    for key in changed:
        print(f"{'changed' if key in known and key in new else 'new' if key in new else 'gone'}: {key}")
    print(f"same: {len(new) - len([key for key in changed if key in new])} of {len(new)} runs print what they printed")
    if "--update" in arguments:
        kept = {key: value for key, value in known.items() if key.partition(" ")[0] not in here}
        merged: dict[str, Any] = {**new, **kept}
        RECORD.write_text(
            "".join(f"{value} {key}\n" for key, value in sorted(merged.items())), encoding="utf-8", newline="\n"
        )
        return 0
    return bool(changed)


def _split(line: str) -> tuple[str, str]:
    """A line of the record as what was run, and what came of it."""
    hashed, code, what = line.split(" ", 2)
    return what, f"{hashed} {code}"


def _save(folder: Path, runs: Sequence[Run]) -> None:
    for run in runs:
        path = folder / run.draft / run.command.replace("/", "_")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(run.output)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
