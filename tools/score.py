"""How well `diff` and `trace` tell fates, over made-up negotiations of five rounds; writes docs/score.md and docs/flow.svg."""

from __future__ import annotations

import sys
from pathlib import Path

from brackets import parse
from brackets.rounds.trace import trace
from brackets.views.flow import flow_svg

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from negotiations import Negotiation  # type: ignore[import-not-found]  # noqa: E402
from scoring import Tally, score  # type: ignore[import-not-found]  # noqa: E402

NEGOTIATIONS = 300
_WORST = 12


def table(tally: Tally) -> str:
    """The scores as a Markdown table."""
    lines = ["| fate | times | precision | recall |", "|---|---|---|---|"]
    for fate in sorted(set(tally.right) | set(tally.missed) | set(tally.wrong)):
        times = tally.right[fate] + tally.missed[fate]
        lines.append(f"| {fate} | {times} | {tally.precision(fate):.3f} | {tally.recall(fate):.3f} |")
    return "\n".join([*lines, f"| all | | {tally.all_told:.3f} | |"])


def main() -> None:
    """Play, print and write."""
    steps, ends = score(range(1000, 1000 + NEGOTIATIONS))
    mixed = "\n".join(f"- {so} taken for {told}: {count}" for (so, told), count in steps.mixed_up.most_common())
    worst = "\n".join(f"- {case}" for case in steps.worst[:_WORST])
    text = f"""# How well fates are told

By `make score`: {NEGOTIATIONS} made-up negotiations of five rounds ([tests/negotiations.py](../tests/negotiations.py)), in which proposals are
adopted, adopted with other words, changed, merged, moved and withdrawn, parties join and leave, paragraphs come, go and move, and words of the base
text change without a proposal. It is known what became of each. The tests ask for 0.97 of each fate, on other negotiations than these.

## `diff`, from one round to the next

{table(steps)}

Taken for another:

{mixed}

The first of the worst cases:

{worst}

## `trace`, how each proposal ends

{table(ends)}

Real drafts are harder: their revisions rewrite whole paragraphs, and nobody knows for certain what became of each proposal. These figures say that the
method is sound where the truth is known, and no more.
"""
    (ROOT / "docs" / "score.md").write_text(text, encoding="utf-8", newline="\n")
    print(text)
    negotiation = Negotiation(3, 40)
    drafts = []
    for _ in range(6):
        drafts.append(parse(negotiation.draft()))
        negotiation.play()
    picture = flow_svg(trace(drafts).threads, [f"rev. {number}" for number in range(1, 7)])
    (ROOT / "docs" / "flow.svg").write_text(picture, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
