"""How much of a draft is lost when it is not as it should be: `make fidelity`, which prints the tables of docs/fidelity.md.

Every figure comes from the command line of the build, run on the drafts at hand, which are damaged at places that a seed
chooses. With `--before PATH` the same runs are made by a second build, whose `src` folder PATH is. `--write` puts the tables into the
page. What only a person can judge is printed by `--read N`: places that were settled, with what stood there and what stands there now.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import runpy
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any, NamedTuple, Never

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "fidelity.md"
#: A run of commands, each on what the one before it wrote, and the text that the first is given.
Job = tuple[tuple[str, ...], str]


class Ran(NamedTuple):
    """What a command gave."""

    code: int
    out: str
    err: str


# --- the builds ---------------------------------------------------------------------------------------------------------


def _end(status: int) -> Never:
    raise SystemExit(status)


def command(arguments: Sequence[str], text: str) -> Ran:
    """Run `python -m brackets` in this process, whatever its modules are called."""
    streams = [io.TextIOWrapper(io.BytesIO(data), encoding="utf-8") for data in (text.encode(), b"", b"")]
    kept = sys.argv, sys.stdin, sys.stdout, sys.stderr, os._exit
    sys.argv, os._exit = ["brackets", *arguments], _end
    sys.stdin, sys.stdout, sys.stderr = streams
    code = 0
    try:
        runpy.run_module("brackets", run_name="__main__")
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    finally:
        sys.argv, sys.stdin, sys.stdout, sys.stderr, os._exit = kept
    for stream in streams[1:]:
        with contextlib.suppress(ValueError):
            stream.flush()
    out, err = (stream.buffer.getvalue().decode() for stream in streams[1:])
    return Ran(code, out, err)


def serve() -> None:
    """Run the jobs of stdin, and write what came of them: what a process does that this script starts."""
    jobs = json.load(sys.stdin)
    done = []
    for commands, text in jobs:
        results = []
        for line in commands:
            results.append(command(line.split(), text))
            text = results[-1].out
        done.append(results)
    json.dump(done, sys.stdout)


class Build:
    """A build of the program, and what it gave for each job."""

    def __init__(self, source: Path):
        self.source = source
        self._known: dict[Job, list[Ran]] = {}

    def run(self, jobs: Iterable[Job]) -> None:
        """Run the jobs that were not run yet, in one process for each processor."""
        new = sorted({job for job in jobs if job not in self._known}, key=lambda job: -len(job[1]) * len(job[0]))
        count = os.cpu_count() or 1
        with ThreadPoolExecutor(count) as pool:
            for part in pool.map(self._run, [new[start::count] for start in range(count)]):
                self._known.update(part)

    def _run(self, jobs: Sequence[Job]) -> dict[Job, list[Ran]]:
        environment = {**os.environ, "PYTHONPATH": str(self.source), "PYTHONHASHSEED": "0", "COLUMNS": "100"}
        made = subprocess.run(
            [sys.executable, __file__, "--serve"],
            input=json.dumps(jobs),
            stdout=subprocess.PIPE,
            text=True,
            check=True,
            env=environment,
            cwd=ROOT,
        )
        return {job: [Ran(*ran) for ran in runs] for job, runs in zip(jobs, json.loads(made.stdout), strict=True)}

    def of(self, text: str, *commands: str) -> list[Ran]:
        """What each of these commands gave."""
        job = (commands, text)
        if job not in self._known:
            self.run([job])
        return self._known[job]


# --- the measures -------------------------------------------------------------------------------------------------------

#: Rows of a table, by what they are.
Figures = dict[str, str]


def words(text: str) -> Counter[str]:
    """The words of a text, and how often each comes."""
    return Counter(re.findall(r"[^\W_]+", text))


def lost(whole: str, damaged: str, hit: str) -> int:
    """How many words of one text are missing in another, without those that may stand in the paragraphs that were hit."""
    left, right = whole.splitlines(), damaged.splitlines()
    same = next(
        (at for at, (one, other) in enumerate(zip(left, right, strict=False)) if one != other),
        min(len(left), len(right)),
    )
    left, right = left[same:], right[same:]
    missing: Counter[str] = Counter()
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            missing += words("\n".join(left[a:b])) - words("\n".join(right[c:d]))
    return (missing - words(hit)).total()


def places(err: str) -> Counter[str]:
    """The warnings that name a line, without their columns."""
    return Counter(
        re.sub(r":(\d+):\d+:", r":\1:", line) for line in err.splitlines() if re.search(r":\d+:|\bline \d", line)
    )


def of(part: int, whole: int) -> str:
    """So many of so many."""
    return f"{part:,} of {whole:,}"


_CHECK = "check --format json --select B1,B3"


def losses(build: Build, cases: Sequence[Any], settle: str) -> Figures:
    """What one missing bracket costs elsewhere in the draft."""
    build.run([((settle,), text) for case in cases for text in (case.whole, case.damaged)])
    found = []
    for case in cases:
        [before], [after] = build.of(case.whole, settle), build.of(case.damaged, settle)
        if after.code == 0:
            found.append((case, lost(before.out, after.out, case.hit), places(after.err) - places(before.err)))
    doubtful = [case for case, count, said in found if count and not said]
    build.run([((_CHECK,), text) for case in doubtful for text in (case.whole, case.damaged)])
    silent = {}
    for case in doubtful:
        reports = [json.loads(build.of(text, _CHECK)[0].out) for text in (case.damaged, case.whole)]
        named = [
            Counter((f["code"], f["line"]) for f in report if f["code"] < "B2" or f["code"] == "B309")
            for report in reports
        ]
        silent[case] = not named[0] - named[1]
    bad = [(case, count) for case, count, _ in found if count]
    return {
        "refused": of(len(cases) - len(found), len(cases)),
        "words are lost elsewhere": of(len(bad), len(cases)),
        "words lost elsewhere, together": f"{sum(count for _, count in bad):,}",
        "the most by one": f"{max((count for _, count in bad), default=0):,}",
        "without a warning or finding": of(sum(silent.get(case, False) for case, _ in bad), len(bad)),
        "words lost without one": f"{sum(count for case, count in bad if silent.get(case)):,}",
    }  # fmt: skip


def footnotes(build: Build, cases: Sequence[tuple[str, str, Sequence[str]]]) -> Figures:
    """Footnotes in brackets that `strip` loses."""
    build.run([(("strip",), text) for _, text, _ in cases])
    figures = {}
    for form in dict.fromkeys(form for form, _, _ in cases):
        pairs = [
            (note, build.of(text, "strip")[0].out) for some, text, notes in cases if some == form for note in notes
        ]
        figures[form] = of(sum(note not in " ".join(out.split()) for note, out in pairs), len(pairs))
    return figures


_LIST = "list --kind all --format jsonl"


def _rows(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.out.split("\n") if line]


def _sides(row: dict[str, Any]) -> tuple[set[str], set[str]]:
    return set(row["for"]), set(row["against"])


def headers(
    build: Build, made: Sequence[Any], plain: Sequence[str], misprinted: tuple[str, str, list[int]] | None
) -> Figures:
    """Headers that are read as they were meant, and words that are taken for a header."""
    build.run([((_LIST,), case.text) for case in made] + [((_LIST,), text) for text in plain])
    right = sum([_sides(row) for row in _rows(build.of(case.text, _LIST)[0])] == [case.sides] for case in made)
    invented = sum(any(row["for"] or row["against"] for row in _rows(build.of(text, _LIST)[0])) for text in plain)
    figures = {
        "headers as they are misprinted, made up": of(right, len(made)),
        "headers invented in prose in brackets": of(invented, len(plain)),
    }
    if misprinted:
        whole, bad, which = misprinted
        left, right_rows = (_rows(build.of(text, _LIST)[0]) for text in (whole, bad))
        same = sum(len(left) == len(right_rows) and _sides(left[i]) == _sides(right_rows[i]) for i in which)
        figures["headers misprinted in trade.txt"] = of(same, len(which))
    return figures


def finishing(build: Build, texts: Sequence[str]) -> Figures:
    """`strip --anonymous`, and once more on what it wrote."""
    figures = {}
    for how in ("drop", "unwrap"):
        twice = (f"strip --anonymous {how}",) * 2
        build.run([(twice, text) for text in texts])
        ran = [build.of(text, *twice) for text in texts]
        good = sum(one.code == two.code == 0 and one.out == two.out for one, two in ran)
        figures[f"`strip --anonymous {how}` that finish, and twice the same"] = of(good, len(texts))
    return figures


def renumbering(build: Build, texts: Sequence[str]) -> Figures:
    """`renumber`: twice is once, and what is not in sequence is named."""
    from brackets import Draft, check

    build.run([(("renumber", "renumber"), text) for text in texts])
    steady = loose = named = 0
    for text in texts:
        one, two = build.of(text, "renumber", "renumber")
        steady += one.code == two.code == 0 and one.out == two.out
        said = [int(line) for line in re.findall(r":(\d+):\d+: ", one.err)]
        draft = Draft(one.out)
        lists = {_list_at(draft, line) for line in said}
        for finding in check(draft, select=("B401", "B402", "B403")):
            line = draft.text.count("\n", 0, finding.start) + 1
            loose += 1
            named += line in said or _list_at(draft, line) in lists
    return {
        "`renumber` twice is once": of(steady, len(texts)),
        "labels still out of sequence": f"{loose:,}",
        "of these, in a list of which a line is named": of(named, loose),
    }


def _list_at(draft: Any, line: int) -> str:
    start = sum(len(each) + 1 for each in draft.text.split("\n")[: line - 1])
    paragraph = draft.outline.at(start)
    return paragraph.address.rpartition("/")[0] if paragraph else ""


def pages(build: Build, cases: Sequence[tuple[str, str]]) -> Figures:
    """What `list` says of a draft that was laid out on pages, beside what it says of the draft."""
    build.run([((_LIST,), whole) for whole, _ in cases] + [(("reflow", _LIST), paged) for _, paged in cases])
    there = rows = same = 0
    for whole, paged in cases:
        wanted = _listed(build.of(whole, _LIST)[0])
        reflowed, listed = build.of(paged, "reflow", _LIST)
        got = _listed(listed if reflowed.code == 0 else build.of(paged, _LIST)[0])
        rows, there, same = rows + wanted.total(), there + (wanted & got).total(), same + (wanted == got)
    return {
        "brackets that list as before": of(there, rows),
        "drafts that list as before": of(same, len(cases)),
    }


def _listed(ran: Ran) -> Counter[str]:
    rows = _rows(ran) if ran.code == 0 else []
    return Counter(f"{'/'.join(row['for'])}|{'/'.join(row['against'])}|{' '.join(row['text'].split())}" for row in rows)


# --- the tables ---------------------------------------------------------------------------------------------------------


def measured(build: Build, cases: Any) -> Iterator[tuple[str, Figures]]:
    """Each table, by its heading."""
    for settle in ("strip", "strip --anonymous drop"):
        yield f"One `]` is missing: `{settle}`", losses(build, cases.unclosed, settle)
        yield f"One `]` is missing, and a `[` below it: `{settle}`", losses(build, cases.twice, settle)
    yield "Footnotes in a bracket that `strip` loses", footnotes(build, cases.footnotes)
    yield "Headers", headers(build, cases.headers, cases.prose, cases.misprinted)
    yield "Settling without owners", finishing(build, cases.settled)
    yield "Numbers", renumbering(build, cases.numbered)
    yield "Pages", pages(build, cases.pages)


def tables(after: dict[str, Figures], before: dict[str, Figures] | None) -> Iterator[str]:
    """The tables as Markdown, a column for each build."""
    for heading, figures in after.items():
        yield (
            f"### {heading}\n\n| | {'before | ' if before else ''}now |\n|---|{'---|' if before else ''}---|\n"
            + "\n".join(
                f"| {name} | {before[heading][name] + ' | ' if before else ''}{figure} |"
                for name, figure in figures.items()
            )
        )


def main() -> None:
    """Measure, print, and write if that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--before", type=Path, metavar="PATH", help="the src folder of a second build")
    parser.add_argument("--write", action="store_true", help="write docs/fidelity.md (with --before)")
    parser.add_argument("--read", type=int, metavar="N", help="print N settled places to be judged by reading")
    parser.add_argument("--seed", type=int, metavar="N", help="other places than always (with --read)")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        return serve()
    if options.write and not options.before:
        parser.error("--write needs --before: the page has both columns")
    from fidelity_cases import cases, drafts, to_read

    if options.read:
        return print(to_read(Build(ROOT / "src"), options.read, options.seed))
    made = cases()
    after = dict(measured(Build(ROOT / "src"), made))
    before = dict(measured(Build(options.before), made)) if options.before else None
    text = "\n\n".join(["Drafts: " + ", ".join(name for name, _ in drafts()) + ".", *tables(after, before)])
    print(text)
    if options.write:
        head, _, rest = PAGE.read_text(encoding="utf-8").partition("<!-- measured -->\n")
        tail = rest.partition("<!-- /measured -->")[2]
        PAGE.write_text(f"{head}<!-- measured -->\n{text}\n<!-- /measured -->{tail}", encoding="utf-8", newline="\n")
    return None


if __name__ == "__main__":
    main()
