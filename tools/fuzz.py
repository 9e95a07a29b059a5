"""Fuzzing: `make fuzz` (ten minutes), `make fuzz LONG=1` (a night). Texts and files are mutated, and must keep what tests/promises.py asks.

Where atheris is installed the first minutes are led by coverage: what reaches a branch that nothing had reached is kept in .fuzz/, and
mutated further. The rest goes without it, twice as fast, over the same corpus. The seeds are the samples, and tests/fuzz: a folder for each kind
of file, texts among them, which `make test` reads too. Each text goes through L1, each tenth through all the laws, and each twentieth
entry is a file for one of the readers. What breaks a promise is written into tests/fuzz under a name that begins with `found-`, and makes
the exit code 1: mend it, and give it a name that says what it is about.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "tests" / "fuzz"
#: What coverage has led to, in this copy of the project alone; delete it to begin anew.
GROWN = ROOT / ".fuzz"
sys.path.insert(0, str(ROOT / "tests"))
sys.path.insert(0, str(ROOT / "src"))

#: What drafts are made of, and what bad luck leaves of them.
PIECES = [
    "[", "]", "[[", "]]", "[US: ", "[US:", "[CAN oppose: ", "[MX 12 propose; 13 CL oppose: ", "[PE propose ", "US", "~~", "[Note: ", "[x]",
    "[12]", "[^1]", "[^1]: ", "{a / b}", "{", "}", "] / [", " / ", "/", " or ", " - US]", " - US; G77 delete]", " - ", "Option 1: ",
    "Option 2\n", "Alternative A\n", "1. ", "2 bis. ", "(a) ", "3. Alt. ", "Article 2: ", "Article 3 bis A\n", "\n", "\n\n", "\r\n", "\r",
    "\x0c", "\t", " ", "  ", "\xa0", "12\n", "12", "Part[y][ies]", "[shall][should]", ":", ": ", ";", "; ", ",", ", ", " and ", ".", "[]",
    "[US: ]", "\ufeff", "\u2028", "\x85", "\x00", "```", "`", "**", "| a | b |\n", "- ", "> ", "a", "e", "delete", "Delete: ", "Retain: ",
    "Proposed new paragraph submitted by the delegation of Mexico:\n\n", "on behalf of ", "reserves its position", "paragraph 2", "\u202e",
    "[US: delete]", "Note: ", "propose", "oppose: ", "{++", "++}", "{--", "--}", "{~~", "~>", "~~}", "{>>", "<<}", "é", "İ", "\U0001d7d9",
]  # fmt: skip
#: What files are made of, by the kinds of which their names begin; other kinds take the pieces of drafts.
FILE_PIECES = {
    "word": [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", '<w:ins w:id="1" w:author="US">', "</w:ins>", "<w:tab/>", "<w:br/>",
        '<w:del w:id="2" w:author="">', "</w:del>", "<w:delText>a</w:delText>", "<w:tbl>", "<w:tr>", "<w:tc>", "</w:tbl>", "<w:sdt>",
        '<w:numId w:val="1"/>', '<w:ilvl w:val="9"/>', 'w:val="-1"', 'w:val="99999999999999999999"', 'w:val=""', 'w:id="x"', "&#1;", "&lt;",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>", "&b;", "<![CDATA[", "]]>", "<!--", '<w:moveFrom w:id="3" w:author="CAN">', '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText>", "<w:strike/>", "<w:vanish/>", '<w:comment w:id="1" w:author="MEX">', '<w:footnote w:id="1">', '<w:lvlText w:val="%1.%2"/>',
        '<w:numFmt w:val="lowerRoman"/>', '<w:start w:val="0"/>', '<w:basedOn w:val="S"/>', "<w:txbxContent>", "[US: ", "]", "~~", "\n",
    ],
    "pandoc": [
        '{"t":"Str","c":"a"}', '{"t":"Space"}', '{"t":"Para","c":[]}', '["",["insertion"],[["author","US"]]]', "null", "-1", "1e999", "[]", "{}",
        "[", "]", "{", "}", ",", ":", '"', '"t"', '"c"', '"\\ud800"', '"[US: "', "true", '{"t":"Note","c":[]}', "99999999999999999999",
        '{"t":"OrderedList","c":[[1,{"t":"UpperRoman"},{"t":"Period"}],[]]}', '["",["paragraph-deletion"],[["author",""]]]',
    ],
    "json": ['{"type":"text","source":"a"}', '"children":[', "null", "[", "]", "{", "}", ",", '"\\ud800"', "1", '"source"', "\n"],
    "sheet": ["[[proposal]]\n", 'id = "1#1"\n', 'decision = "accept"\n', 'decision = "reword"\n', 'wording = "[US: x"\n', "for = 1\n", '"', "'''", "\n"],
    "config": ["[aliases]\n", "[groups]\n", 'US = ["a"]\n', '"" = [""]\n', "[stances]\n", 'for = ["x"]\n', "[house]\n", 'bis = "new"\n', "1 = 1\n", "[", "]"],
    "bytes": ["PK\x03\x04", "%PDF-1.7\n", "{\\rtf1", "<html>", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "\x89PNG\r\n\x1a\n", "\x00", "\xff\xfe", "<?xml"],
}  # fmt: skip
_MOST_CHANGES = 6
_LONGEST = 300
"""Characters of a text: what is wrong shows itself in a few lines, and short ones are soon read."""
_LONGEST_FILE = 6_000
_TOO_LONG = 20
"""Seconds of the processor for one entry: what other work on the machine takes is no fault."""
_EACH_LAW = 10
_EACH_FILE = 20


def mutated(text: str, chance: random.Random, others: list[str], kind: str = "text") -> str:
    """A text with some pieces put in, taken out, doubled, moved, or taken from another text of its kind."""
    longest = _LONGEST if kind == "text" else _LONGEST_FILE
    if len(text) > longest:
        at = chance.randrange(len(text)) if kind == "text" else 0
        text = text[at : at + chance.randrange(1, longest)]
    pieces = FILE_PIECES.get(kind, PIECES)
    for _ in range(chance.randrange(1, _MOST_CHANGES)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randrange(12))
        way = chance.randrange(7)
        if way < 2:
            text = text[:start] + chance.choice(pieces) + text[start:]
        elif way == 2:
            text = text[:start] + text[end:]
        elif way == 3:
            text = text[:end] + text[start:]
        elif way == 4:
            other = chance.choice(others)
            begin = chance.randrange(len(other) + 1)
            text = text[:start] + other[begin : begin + chance.randrange(longest // 3)] + text[end:]
        elif way == 5:
            text = text[:start] + chance.choice(pieces) + text[end:]
        elif chance.random() < 0.01:
            text = text[:start] + chance.choice(pieces) * chance.randrange(2_000) + text[end:]
        else:
            there = chance.randrange(len(text) + 1)
            text = text[:there] + text[start:end] + text[there:]
    return text


class TakesTooLong(Exception):
    """An entry takes longer than anybody would wait for it."""


def _alarm(*_: object) -> NoReturn:
    raise TakesTooLong(f"it takes longer than {_TOO_LONG} s of the processor")


class Run:
    """What has been tried, and what was found."""

    def __init__(self, arguments: argparse.Namespace):
        self.begun = time.monotonic()
        self.until = self.begun + 60 * arguments.minutes
        self.most = arguments.texts
        self.seed = arguments.seed
        self.tried: Counter[str] = Counter()
        self.found: set[str] = set()
        self.broken = 0

    @property
    def is_over(self) -> bool:
        """Whether as many were tried as were asked for, or the time is up."""
        return time.monotonic() > self.until or bool(self.most and self.tried["text"] >= self.most)

    def attempt(self, kind: str, source: str) -> None:
        """Ask of an entry what is promised, and keep it if it breaks that."""
        import promises  # type: ignore[import-not-found]

        self.tried[kind] += 1
        ask = promises.prints_back
        if kind != "text":
            ask = lambda source: promises.file_broken(kind, source)  # noqa: E731
        elif self.tried["text"] % _EACH_LAW == 0:
            self.tried["laws"] += 1
            ask = lambda source: promises.broken(kind, source)  # noqa: E731
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, _TOO_LONG)
        try:
            said = ask(source)
        except (Exception, RecursionError) as error:
            said = f"{kind}: {error!r:.200}"
        finally:
            if hasattr(signal, "setitimer"):
                signal.setitimer(signal.ITIMER_PROF, 0)
        if said:
            self._keep(kind, source, said)

    def _keep(self, kind: str, source: str, said: str) -> None:
        """Write down what was found; of one way to break a promise ten are enough."""
        self.broken += 1
        way = said.partition("(")[0].partition(":")[0] if kind == "text" else said[:60]
        if sum(other.startswith(way) for other in self.found) >= 10:
            return
        name = f"found-{hashlib.sha256(encoded(source)).hexdigest()[:12]}.txt"
        self.found.add(f"{way} {name}")
        (SEEDS / kind).mkdir(parents=True, exist_ok=True)
        (SEEDS / kind / name).write_bytes(encoded(source))
        print(f"tests/fuzz/{kind}/{name}: {said}", flush=True)

    def said(self, how: str) -> str:
        """One line of figures."""
        took = time.monotonic() - self.begun
        files = sum(count for kind, count in self.tried.items() if kind not in ("text", "laws"))
        return (
            f"{how}: {self.tried['text']} texts, {self.tried['laws']} of them through the laws, {files} files, {self.broken} faults"
            f" in {took / 60:.1f} minutes, {time.process_time() / 60:.1f} of them at work; seed {self.seed}"
        )


def encoded(source: str) -> bytes:
    return source.encode("utf-8", "surrogatepass")


def decoded(data: bytes) -> str:
    """Any bytes as a text: a text that is no UTF-8 is refused before anything is asked of it."""
    return data.decode("utf-8", "replace")


def corpus() -> dict[str, list[str]]:
    """The seeds and what coverage has led to, by kind."""
    import promises

    found: dict[str, list[str]] = {kind: [] for kind in promises.KINDS}
    for path in sorted((ROOT / "samples").iterdir()):
        found["text"].append(decoded(path.read_bytes()))
    for path in sorted(SEEDS.glob("*/*")):
        found[path.parent.name].append(decoded(path.read_bytes()))
    for path in sorted(GROWN.glob("*")):
        kind, source = entry(path.read_bytes())
        found[kind].append(source)
    return found


def entry(data: bytes) -> tuple[str, str]:
    """An entry of .fuzz: the number of its kind, and the source."""
    import promises

    return promises.KINDS[data[0] % len(promises.KINDS)] if data else "text", decoded(data[1:])


def by_chance(run: Run) -> None:
    """Without coverage: each entry is mutated from the seeds, or from what was made lately."""
    seeds = corpus()
    chance = random.Random(run.seed)
    files = [kind for kind in seeds if kind != "text" and seeds[kind]]
    lately: dict[str, list[str]] = {kind: [] for kind in seeds}
    number = 0
    while not run.is_over:
        number += 1
        kind = chance.choice(files) if number % _EACH_FILE == 0 else "text"
        base = chance.choice(lately[kind] if lately[kind] and chance.random() < 0.3 else seeds[kind])
        source = mutated(base, chance, seeds[kind], kind)
        run.attempt(kind, source)
        if chance.random() < 0.05:
            lately[kind] = [*lately[kind][-200:], source]


def led_by_coverage(run: Run) -> NoReturn:
    """With atheris, in a process of its own: libFuzzer does not come back."""
    import atheris

    with atheris.instrument_imports(include=["brackets"]):
        import promises

        promises.laws()
    seeds = corpus()
    GROWN.mkdir(exist_ok=True)
    numbers = {kind: bytes([number]) for number, kind in enumerate(promises.KINDS)}
    for kind, sources in seeds.items():
        for source in sources:
            data = numbers[kind] + encoded(source)[:_LONGEST_FILE]
            (GROWN / hashlib.sha1(data).hexdigest()).write_bytes(data)

    def one(data: bytes) -> None:
        run.attempt(*entry(data))
        if run.is_over:
            print(run.said("led by coverage"), flush=True)
            os._exit(1 if run.broken else 0)

    def another(data: bytes, longest: int, seed: int) -> bytes:
        chance = random.Random(seed)
        kind, source = entry(data)
        if chance.random() < 0.1:
            return numbers[kind] + bytes(atheris.Mutate(data[1:], longest - 1))
        return (numbers[kind] + encoded(mutated(source, chance, seeds[kind] or [""], kind)))[:longest]

    options = [
        f"-max_len={_LONGEST_FILE}",
        f"-seed={run.seed + 1}",
        "-timeout=300",
        "-rss_limit_mb=4096",
        "-verbosity=0",
        "-len_control=0",
    ]
    atheris.Setup([sys.argv[0], *options, str(GROWN)], one, custom_mutator=another)
    atheris.Fuzz()
    raise SystemExit("the fuzzer ended before its time")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10, help="in all")
    parser.add_argument("--led", type=float, default=2, help="minutes of these that are led by coverage")
    parser.add_argument(
        "--texts", type=int, default=0, help="end after so many texts, a tenth of them through the laws"
    )
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--only-led", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if hasattr(signal, "SIGPROF"):
        signal.signal(signal.SIGPROF, _alarm)
    if arguments.only_led:
        led_by_coverage(Run(arguments))
    led = 0
    if not importlib.util.find_spec("atheris"):
        print("atheris is not installed: nothing is led by coverage")
    elif arguments.led:
        options = ["--only-led", f"--minutes={arguments.led}", f"--seed={arguments.seed}"]
        led = subprocess.run([sys.executable, __file__, *options], stderr=subprocess.DEVNULL, check=False).returncode
        arguments.minutes -= arguments.led
    run = Run(arguments)
    with suppress(KeyboardInterrupt):  # who has waited long enough is told the figures so far
        by_chance(run)
    print(run.said("by chance"))
    return 1 if run.broken or led else 0


if __name__ == "__main__":
    sys.exit(main())
