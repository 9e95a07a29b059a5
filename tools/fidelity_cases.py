"""The drafts of `make fidelity`, what is done to them at places that a seed chooses, and the places for a person to read."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

from brackets import Draft

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
sys.path.insert(0, str(ROOT / "tests"))

from headers import misprinted, prose  # type: ignore[import-not-found]  # noqa: E402
from pages import HEADS, NUMBERS, Layout, _page, _pages, _wrapped  # type: ignore[import-not-found]  # noqa: E402

SEED = 12
#: How many brackets of a draft lose their closer, one in each copy of it.
PLACES = 12
#: How many of these copies are also settled without owners, and numbered: the figures tell what fails, not where.
SETTLED = 3
#: So many brackets further down the `[` is taken out at most.
BELOW = 5
EXAMPLES = 400
#: How often a draft is laid out on pages, and from how many characters it is not.
LAYOUTS, LONGEST = 3, 100_000


class Damaged(NamedTuple):
    """A draft in which brackets are missing."""

    name: str
    whole: str
    damaged: str
    hit: str
    """The paragraphs of the brackets that were damaged, in which words may be lost."""


class Headed(NamedTuple):
    """A bracket with a header, and the sides that it tells."""

    text: str
    sides: tuple[set[str], set[str]]


class Cases(NamedTuple):
    """All that is measured."""

    unclosed: list[Damaged]
    twice: list[Damaged]
    footnotes: list[tuple[str, str, list[str]]]
    headers: list[Headed]
    prose: list[str]
    misprinted: tuple[str, str, list[int]] | None
    settled: list[str]
    numbered: list[str]
    pages: list[tuple[str, str]]


def drafts() -> list[tuple[str, str]]:
    """The drafts at hand: the samples always, the others where they lie beside the checkout."""
    paths = sorted((ROOT / "samples").iterdir())
    for place in (SHARED / "seeds", SHARED / "corpus"):
        paths += sorted(place.glob("*.txt")) if place.is_dir() else []
    paths += [path for path in [SHARED / "acceptance" / "trade.txt"] if path.exists()]
    return [(path.name, path.read_text(encoding="utf-8").replace("\r\n", "\n")) for path in paths if path.suffix in (".txt", ".md")]


def cases() -> Cases:
    """The drafts, and what is done to them: the same for the same drafts."""
    at_hand = drafts()
    unclosed = [case for name, text in at_hand for case in damaged(name, text, also_below=False)]
    twice = [case for name, text in at_hand for case in damaged(name, text, also_below=True)]
    some = [case.damaged for made in (unclosed, twice) for case in made[:: PLACES // SETTLED]]
    trade = dict(at_hand).get("trade.txt")
    return Cases(
        unclosed,
        twice,
        [case for name, text in at_hand for case in with_footnotes(name, text)],
        [
            Headed(f"1. States report [{case.header.text}promptly] yearly.\n", (set(case.header.supporters), set(case.header.opponents)))
            for case in examples(misprinted())
            if case.header.supporters or case.header.opponents
        ],
        [f"1. States report [{words}] yearly.\n" for words in [*examples(prose()), *clauses(at_hand)]],
        with_misprints(trade) if trade else None,
        [text for _, text in at_hand] + some,
        [text for _, text in at_hand] + some,
        [(text, paged) for name, text in at_hand for paged in on_pages(name, text)],
    )


def examples(strategy: SearchStrategy[Any]) -> list[Any]:
    """Examples of a strategy, always the same."""
    found: list[Any] = []

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def take(example: Any) -> None:
        found.append(example)

    take()
    return found


def _brackets(text: str) -> list[tuple[int, int]]:
    """The spans of the brackets that open and close with square ones."""
    nodes = Draft(text).brackets
    return [(node.start, node.end) for node in nodes if text[node.start] == "[" and text[node.end - 1] == "]"]


def _paragraphs(text: str, start: int, end: int) -> str:
    """What stands from the paragraph of one place to the end of that of another, cut at blank lines."""
    first = text.rfind("\n\n", 0, start)
    last = text.find("\n\n", end)
    return text[first if first >= 0 else 0 : last if last >= 0 else len(text)]


def damaged(name: str, text: str, *, also_below: bool) -> Iterator[Damaged]:
    """Copies in each of which one `]` is missing, and in `also_below` also the `[` of a bracket further down."""
    spans = _brackets(text)
    rng = Random(f"{SEED} {name} {also_below}")
    if also_below:
        spans = spans[: -1 - BELOW] or spans[:-1]
    for start, end in rng.sample(spans, min(PLACES, len(spans))):
        hit, cut = _paragraphs(text, start, end), text[: end - 1]
        below = [span for span in _brackets(text) if span[0] >= end][:BELOW]
        if also_below and below:
            opened, closed = rng.choice(below)
            hit += _paragraphs(text, opened, closed)
            yield Damaged(name, text, cut + text[end:opened] + text[opened + 1 :], hit)
        elif not also_below:
            yield Damaged(name, text, cut + text[end:], hit)


#: A footnote as a page has it, and as reflow writes it.
_NOTES = {"at the foot of a page": "{} Negotiators' note: {}", "as `[^12]: ...`": "[^{}]: Negotiators' note: {}"}


def with_footnotes(name: str, text: str) -> Iterator[tuple[str, str, list[str]]]:
    """Copies in which a footnote stands in each of some brackets with an owner, with its number in the text before it."""
    rng = Random(f"{SEED} {name}")
    owned = [p.node for p in Draft(text).proposals() if p.supporters and p.depth == 1 and len(p.text.split()) > 3]
    chosen = sorted(rng.sample(owned, min(PLACES, len(owned))), key=lambda node: -node.start)
    if not chosen:
        return
    for form, shape in _NOTES.items():
        made, notes = text, []
        for number, node in enumerate(chosen):
            blanks = [at for at in range((node.start + node.end) // 2, node.end) if made[at] == " " and made[at - 1].isalpha()]
            if blanks:
                label = str(60 + len(chosen) - number)
                note = shape.format(label, f"the wording depends on the lists of clause {label}.")
                mark = label if shape.startswith("{") else f"[^{label}]"
                made = f"{made[: blanks[0]]}{mark}\n\n{note}\n\n{made[blanks[0] + 1 :]}"
                notes.append(note.partition(" ")[2])
        yield form, made, notes


#: What misprints a header with a verb, where it fits.
_MISPRINTS: list[tuple[str, Callable[[re.Match[str]], str]]] = [
    (r"^(\w+)", lambda m: f"{m[1]} 12"),
    (r"^(\w+)", lambda m: f"{m[1]}12 13"),
    (r"(propose|support|oppose)s?(?=;|$)", lambda m: f"{m[0]} 12"),
    (r"(propose|support|oppose)s?$", lambda m: f"{m[0]}12"),
    (r"; (\w)", lambda m: f"; 13 {m[1]}"),
    (r"^(?=\w)", lambda m: "89"),
    (r"^(?=\w)", lambda m: "2. "),
    (r"(?<=\w)/(?=\w)", lambda m: "//"),
    (r"(?<=\w)/(?=\w)", lambda m: " /"),
    (r"(?<=\w) (?=propose|oppose|support)", lambda m: "/ "),
    (r"(?<= )propose$", lambda m: "alternatively propose"),
    (r"(propose|oppose)s?;", lambda m: f"{m[0][:-1]}:;"),
]


def with_misprints(text: str) -> tuple[str, str, list[int]]:
    """The draft, the same with each header that has a verb misprinted, and which brackets these are, in the order of the text."""
    rng = Random(SEED)
    found = list(re.finditer(r"\[([A-Z][\w/, ;]*(?:propose|oppose|support)s?)(?=: )", text))
    starts = sorted(node.start for node in Draft(text).brackets)
    made, which = text, []
    for match in reversed(found):
        forms = [form for form in _MISPRINTS if re.search(form[0], match[1])]
        pattern, replacement = rng.choice(forms)
        header = re.sub(pattern, replacement, match[1], count=1)
        made = f"{made[: match.start(1)]}{header}{made[match.end(1) :]}"
        which.append(starts.index(match.start()))
    return text, made, which


def clauses(at_hand: list[tuple[str, str]]) -> list[str]:
    """Words that stand between two commas, or stops, in a draft."""
    rng = Random(SEED)
    found = [clause for _, text in at_hand for clause in re.findall(r"[,.;] ([a-zA-Z][\w ,:’'-]{12,90})(?=[,.;])", text)]
    return rng.sample(found, min(EXAMPLES, len(found)))


class _Drawn:
    """Draws for the strategies of tests/pages.py, which ask for whole numbers alone."""

    def __init__(self, rng: Random):
        self._rng = rng

    def __call__(self, strategy: Any) -> int:
        return self._rng.randint(4, 30)


def on_pages(name: str, text: str) -> Iterator[str]:
    """The draft laid out on pages, in several layouts."""
    from brackets.rewrite.reflow.pages import cut_at_pages

    if len(text) > LONGEST or cut_at_pages(text) is not None or not name.endswith(".txt"):
        return
    rng = Random(f"{SEED} {name}")
    for _ in range(LAYOUTS):
        layout = Layout(
            width=rng.randint(60, 90), height=rng.randint(20, 44), margin=rng.choice([0, 0, 4, 9]), is_double=False, heads=rng.choice(HEADS[1:]),
            number=rng.choice(NUMBERS), number_above=rng.random() < 0.5, feeds=rng.random() < 0.7, line_numbers=0, raised=False, rule=False,
        )  # fmt: skip
        lines = _wrapped(text.strip("\n"), layout, hyphens=False)
        made = [_page(_Drawn(rng), page, number, layout, {}) for number, page in enumerate(_pages(lines, layout), 1)]
        if len(made) > 1:
            yield ("\f" if layout.feeds else "\n").join(made)


# --- for a person to read -----------------------------------------------------------------------------------------------


def to_read(build: Any, count: int) -> str:
    """So many places that strip, accept and choose settle, in equal parts: what stood there, and what stands there now."""
    rng = Random(SEED)
    pool: dict[str, list[tuple[str, str, str, int]]] = {"strip": [], "accept": [], "choose": []}
    for name, text in drafts():
        draft = Draft(text)
        for p in draft.proposals():
            line = p.position[0]
            if p.attributed:
                pool["strip"].append((name, text, "strip", line))
                pool["accept"].append((name, text, f"accept --id {p.id}", line))
            if p.group:
                pool["choose"].append((name, text, f"choose {p.id}", line))
    chosen = [place for places in pool.values() for place in rng.sample(places, min(-(-count // 3), len(places)))][:count]
    build.run([((command,), text) for _, text, command, _ in chosen])
    shown = []
    for number, (name, text, command, line) in enumerate(chosen, 1):
        [ran] = build.of(text, command)
        shown.append(f"=== {number}. {name}:{line}: {command} (exit {ran.code})\n" + _around(text, ran.out, line, ran.err))
    return "\n".join(shown)


def _around(text: str, out: str, line: int, err: str) -> str:
    """The lines that changed at a place, before and after, and what was said of them."""
    left, right = text.split("\n"), out.split("\n")
    said = [each for each in err.splitlines() if f":{line}:" in each]
    for _, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if a < line <= b and left[a:b] != right[c:d]:
            return "\n".join([*(f"- {x}" for x in left[max(a - 1, 0) : b + 1]), *(f"+ {x}" for x in right[max(c - 1, 0) : d + 1]), *said])
    return "\n".join([f"  {left[line - 1]}", "  (not changed)", *said])
