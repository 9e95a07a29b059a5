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
#: How many brackets of a draft lose their closer, one in each copy of it; of a long draft.
PLACES, PLACES_IN_LONG = 12, 3
#: One of so many of these copies is also settled without owners, and numbered.
EVERY = 8
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
    return [
        (path.name, path.read_text(encoding="utf-8").replace("\r\n", "\n"))
        for path in paths
        if path.suffix in (".txt", ".md")
    ]


def cases() -> Cases:
    """The drafts, and what is done to them: the same for the same drafts."""
    at_hand = drafts()
    unclosed = [case for name, text in at_hand for case in damaged(name, text, also_below=False)]
    twice = [case for name, text in at_hand for case in damaged(name, text, also_below=True)]
    some = [case.damaged for made in (unclosed, twice) for case in made[::EVERY]]
    trade = dict(at_hand).get("trade.txt")
    return Cases(
        unclosed,
        twice,
        [case for name, text in at_hand for case in with_footnotes(name, text)],
        [
            Headed(
                f"1. States report [{case.header.text}promptly] yearly.\n",
                (set(case.header.supporters), set(case.header.opponents)),
            )
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

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
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
    every = spans = sorted(_brackets(text))
    rng = Random(f"{SEED} {name} {also_below}")
    if also_below:
        spans = spans[: -1 - BELOW] or spans[:-1]
    for start, end in rng.sample(spans, min(PLACES if len(text) < LONGEST else PLACES_IN_LONG, len(spans))):
        hit, cut = _paragraphs(text, start, end), text[: end - 1]
        below = [span for span in every if span[0] >= end][:BELOW]
        if also_below and below:
            opened, closed = rng.choice(below)
            hit += _paragraphs(text, opened, closed)
            yield Damaged(name, text, cut + text[end:opened] + text[opened + 1 :], hit)
        elif not also_below:
            yield Damaged(name, text, cut + text[end:], hit)


#: A footnote between two lines of a bracket, as a page or reflow leaves it there.
_NOTES = {
    "at the foot of a page": "\n\n{} Negotiators' note: {}\n\n",
    "and no blank line around it": "\n{} Negotiators' note: {}\n",
    "and a page number and a page head below it": "\n\n{} Negotiators' note: {}\n\n7\n\nDRAFT - FOR PARTICIPANTS ONLY\n\n",
    "and its number on a line of its own": "\n\n{}\nNegotiators' note: {}\n\n",
    "with another bracket in it": "\n\n{} Negotiators' note: {} It is [Secretariat: not] final.\n\n",
    "as `[^12]: ...`": "\n\n[^{}]: Negotiators' note: {}\n\n",
}


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
            blanks = [
                at for at in range((node.start + node.end) // 2, node.end) if made[at] == " " and made[at - 1].isalpha()
            ]
            if blanks:
                label = str(60 + len(chosen) - number)
                words = f"the wording depends on the lists of clause {label}."
                mark = f"[^{label}]" if "[^" in shape else label
                made = f"{made[: blanks[0]]}{mark}{shape.format(label, words)}{made[blanks[0] + 1 :]}"
                notes.append(words)
        yield form, made, notes


#: What misprints a header with a verb, where it fits.
_MISPRINTS: list[tuple[str, Callable[[re.Match[str]], str]]] = [
    (r"^(\w+)", lambda m: f"{m[1]} 12"),
    (r"^(\w+)", lambda m: f"{m[1]}12 13"),
    (r"(propose|support|oppose)s?(?=;|$)", lambda m: f"{m[0]} 12"),
    (r"(propose|support|oppose)s?$", lambda m: f"{m[0]}12"),
    (r"; (\w)", lambda m: f"; 13 {m[1]}"),
    (r"^(?=\w)", lambda m: "89"),
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
        pattern, replacement = rng.choice([form for form in _MISPRINTS if re.search(form[0], match[1])])
        header = re.sub(pattern, replacement, match[1], count=1)
        made = f"{made[: match.start(1)]}{header}{made[match.end(1) :]}"
        which.append(starts.index(match.start()))
    return text, made, which


def clauses(at_hand: list[tuple[str, str]]) -> list[str]:
    """Words that stand between two commas, or stops, in a draft."""
    rng = Random(SEED)
    found = [
        clause for _, text in at_hand for clause in re.findall(r"[,.;] ([a-zA-Z][\w ,:’'-]{12,90})(?=[,.;])", text)
    ]
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


def to_read(build: Any, count: int, seed: int | None = None) -> str:
    """So many places that strip, accept and choose settle, in turn, of one draft after the other: what stood there, and what stands there now."""
    rng = Random(SEED if seed is None else seed)
    pools: dict[str, list[list[tuple[str, str, str, int]]]] = {"strip": [], "accept": [], "choose": []}
    for name, text in drafts():
        draft = Draft(text)
        proposals = draft.proposals()
        owned = [p for p in proposals if p.attributed]
        settles = ["strip"] if owned else ["strip --anonymous drop", "strip --anonymous unwrap"]
        pools["strip"].append([(name, text, rng.choice(settles), p.position[0]) for p in owned or proposals])
        pools["accept"].append([(name, text, f"accept --id {p.id}", p.position[0]) for p in owned or proposals])
        pools["choose"].append([(name, text, f"choose {p.id}", p.position[0]) for p in proposals if p.group])
    for pool in pools.values():
        for places in pool:
            rng.shuffle(places)
    ranks = [[(rank, places[rank]) for places in pool for rank in range(len(places))] for pool in pools.values()]
    in_turn = [[place for _, place in sorted(pool, key=lambda each: each[0])] for pool in ranks]
    chosen = [place for places in in_turn for place in places[: -(-count // len(in_turn))]][:count]
    build.run([((command,), text) for _, text, command, _ in chosen])
    shown = []
    for number, (name, text, command, line) in enumerate(chosen, 1):
        [ran] = build.of(text, command)
        shown.append(
            f"=== {number}. {name}:{line}: {command} (exit {ran.code})\n" + _around(text, ran.out, line, ran.err)
        )
    return "\n".join(shown)


def _around(text: str, out: str, line: int, err: str) -> str:
    """The lines that changed at a place, before and after, with one that did not on each side, and what was said of them."""
    numbered = [(number, each) for number, each in enumerate(text.split("\n"), 1) if each.strip()]
    left, right = [each for _, each in numbered], [each for each in out.split("\n") if each.strip()]
    at = sum(number < line for number, _ in numbered)
    said = [each for each in err.splitlines() if f":{line}:" in each or not each.startswith("<stdin>")]
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if a <= at < b and tag != "equal":
            before = [f"- {each}" for each in left[max(a - 1, 0) : b + 1]]
            return "\n".join([*before, *(f"+ {each}" for each in right[max(c - 1, 0) : d + 1]), *said])
    return "\n".join([f"  {left[at]}", "  (not changed)", *said])
