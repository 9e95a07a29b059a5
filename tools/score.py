"""How well `diff` and `trace` tell fates, over made-up negotiations of five rounds; writes docs/score.md and docs/flow.svg."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from brackets import parse
from brackets.rounds.trace import trace
from brackets.views.flow import flow_svg
from score_by_eye import EYE

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from long_negotiations import LongNegotiation  # type: ignore[import-not-found]  # noqa: E402
from negotiations import Negotiation  # type: ignore[import-not-found]  # noqa: E402
from partial_negotiations import PartialNegotiation  # type: ignore[import-not-found]  # noqa: E402
from recut_negotiations import RecutNegotiation  # type: ignore[import-not-found]  # noqa: E402
from rephrased_negotiations import RephrasedNegotiation  # type: ignore[import-not-found]  # noqa: E402
from reshaped_negotiations import ReshapedNegotiation  # type: ignore[import-not-found]  # noqa: E402
from scoring import Tally, Told, score, score_decided, score_rough, sureness  # type: ignore[import-not-found]  # noqa: E402

NEGOTIATIONS = 300
ROUGH = 200
RESHAPED = 100
REPHRASED = 100
RECUT = 100
PARTIAL = 100
LONG = 100
DECIDED = 20
"""So many rounds are decided for each draft."""
SHARED = ROOT.parent / "shared"
BEFORE = {
    "adopted": (0.997, 0.996), "adopted-modified": (0.868, 0.980), "dropped": (0.996, 0.987), "merged": (1.000, 0.994),
    "modified": (0.976, 0.992), "moved": (0.753, 0.985), "new": (0.997, 0.996), "pending": (1.000, 0.994),
    "unexplained": (0.991, 0.999), "all": (0.994, None),
}  # fmt: skip
"""How well `diff` told the fates of the rough negotiations before it knew of formulas and of articles that are numbered anew:
precision and recall."""
RESHAPED_BEFORE = {
    "adopted": (1.000, 0.954), "adopted-modified": (0.578, 0.974), "dropped": (0.922, 0.995), "merged": (1.000, 0.826),
    "modified": (0.966, 0.834), "moved": (0.350, 1.000), "new": (0.924, 0.999), "pending": (1.000, 0.973),
    "unexplained": (0.600, 1.000), "all": (0.977, None),
}  # fmt: skip
"""The same where text changes its shape, before that was looked at."""
REPHRASED_BEFORE = {
    "adopted": (1.000, 0.625), "adopted-modified": (0.810, 0.875), "dropped": (0.425, 0.807), "merged": (0.000, 0.000),
    "moved": (1.000, 0.511), "all": (0.657, None),
}  # fmt: skip
"""The same where words change their order, before that was looked at."""
RECUT_BEFORE = {
    "adopted": (0.994, 0.236), "adopted-modified": (0.668, 0.678), "dropped": (0.566, 0.999), "modified": (1.000, 0.438),
    "new": (0.260, 1.000), "pending": (1.000, 1.000), "all": (0.678, None),
}  # fmt: skip
"""The same where sentences are cut otherwise, before that was looked at."""
PARTIAL_BEFORE = {
    "adopted": (0.995, 0.887), "adopted-modified": (0.437, 0.700), "dropped": (0.387, 0.603), "modified": (0.800, 0.295),
    "new": (0.418, 1.000), "unexplained": (0.356, 0.592), "all": (0.647, None),
}  # fmt: skip
"""The same where a part is decided, before that was looked at."""
LONG_BEFORE = {
    "adopted-modified": (1.000, 0.768), "modified": (1.000, 0.925), "dropped": (0.693, 1.000), "all": (0.863, None),
}  # fmt: skip
"""The same where articles are written anew, before that was looked at."""
TEXTS_BEFORE = "506 of 772"
"""Of how many the words that stand were told rightly, before that was looked at."""
DECIDED_BEFORE = {
    ("samples", False): 0.988,
    ("samples", True): 0.988,
    ("real drafts", False): 0.987,
    ("real drafts", True): 0.984,
}
"""How much was right before brackets of these shapes were looked at."""
_WORST = 12


def table(tally: Tally) -> str:
    """The scores as a Markdown table."""
    lines = ["| fate | times | precision | recall |", "|---|---|---|---|"]
    for fate in sorted(set(tally.right) | set(tally.missed) | set(tally.wrong)):
        times = tally.right[fate] + tally.missed[fate]
        lines.append(f"| {fate} | {times} | {tally.precision(fate):.3f} | {tally.recall(fate):.3f} |")
    return "\n".join([*lines, f"| all | | {tally.all_told:.3f} | |"])


def table_with_before(tally: Tally, before: Mapping[str, tuple[float, float | None]]) -> str:
    """The scores of rough negotiations, with those of before."""
    lines = ["| fate | times | precision | recall | before: precision | recall |", "|---|---|---|---|---|---|"]
    for fate in sorted((set(tally.right) | set(tally.missed) | set(tally.wrong)) & set(before)):
        times = tally.right[fate] + tally.missed[fate]
        precision, recall = before[fate]
        lines.append(
            f"| {fate} | {times} | {tally.precision(fate):.3f} | {tally.recall(fate):.3f} | {precision:.3f} | {recall:.3f} |"
        )
    return "\n".join([*lines, f"| all | | {tally.all_told:.3f} | | {before['all'][0]:.3f} | |"])


def sureness_rows(told: list[Told]) -> str:
    """How sure `diff` was, and how often it was right, as rows of a Markdown table."""
    return "\n".join(f"| {row.least:.1f} and more | {row.told} | {row.right:.3f} |" for row in sureness(told))


def drafts() -> dict[str, str]:
    """The samples, and the real drafts that are there."""
    paths = [*(ROOT / "samples").glob("*.[tm][xd]*"), *SHARED.glob("corpus/*.txt"), *SHARED.glob("seeds/*.txt")]
    return {path.name: path.read_bytes().decode("utf-8") for path in sorted(paths)}


def decided_rows() -> str:
    """How well the decisions on the brackets of the samples, and of real drafts, are told."""
    given = drafts()
    samples = {name: text for name, text in given.items() if (ROOT / "samples" / name).exists()}
    rows = []
    for name, texts in (("samples", samples), ("real drafts", {n: t for n, t in given.items() if n not in samples})):
        for rough in (False, True):
            tally, told = score_decided(texts, range(3000, 3000 + DECIDED), rough=rough)
            figures = [tally.precision("dropped"), tally.recall("adopted"), tally.recall("pending"), tally.all_told]
            how = "settled, and roughened" if rough else "settled"
            before = DECIDED_BEFORE[name, rough]
            rows.append(
                f"| {name}, {how} | {len(told)} | "
                + " | ".join(f"{figure:.3f}" for figure in figures)
                + f" | {before:.3f} |"
            )
    return "\n".join(rows)


def main() -> None:
    """Play, print and write."""
    decided = decided_rows()
    steps, ends = score(range(1000, 1000 + NEGOTIATIONS))
    rough, told = score_rough(range(2000, 2000 + ROUGH))
    reshaped, _ = score_rough(range(3000, 3000 + RESHAPED), made=ReshapedNegotiation)
    rephrased, rephrased_told = score_rough(range(4000, 4000 + REPHRASED), rounds=1, made=RephrasedNegotiation)
    recut, recut_told = score_rough(range(5000, 5000 + RECUT), rounds=1, made=RecutNegotiation)
    partial, partial_told = score_rough(range(6000, 6000 + PARTIAL), rounds=1, made=PartialNegotiation)
    long, long_told = score_rough(range(8000, 8000 + LONG), rounds=1, made=LongNegotiation)
    sure, rephrased_sure, recut_sure, partial_sure, long_sure = map(
        sureness_rows, (told, rephrased_told, recut_told, partial_told, long_told)
    )
    texts = sum((one.texts for one in (rough, reshaped, rephrased, recut, partial, long)), Counter[bool]())
    rough_mixed = "\n".join(
        f"- {so} taken for {taken}: {count}" for (so, taken), count in rough.mixed_up.most_common(_WORST)
    )
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

## Rough negotiations

{ROUGH} more of three rounds ([tests/rough_negotiations.py](../tests/rough_negotiations.py)), which do what real revisions do: most brackets have no sponsor, and some hold
others; paragraphs split and join, what was adopted becomes a paragraph of its own, articles and options are numbered anew, options merge, wording is smoothed without
a bracket, abbreviations come in, hyphens, commas, capitals and quotes change, lines are wrapped otherwise, pages have other heads, and a proposal is moved and changed in one round.
Formulas stand in many paragraphs (`common but distinct duties and respective means of developed and developing States`), proposals are hardly anything else, and base text
says them again after such a proposal was dropped. Else what comes again does so by chance alone: the words of a language grow with the text. Before is what `diff` told of the
same negotiations when formulas had come in, and before it looked at them, and at articles that are numbered anew; before anything of this was looked at, 0.924 of all
were told rightly, of `adopted-modified` 0.387 and of `moved` 0.254, in negotiations that were less rough.

{table_with_before(rough, BEFORE)}

Taken for another:

{rough_mixed}

How sure `diff` was, and how often it was right:

| confidence | told | right |
|---|---|---|
{sure}

## Where text changes its shape

{RESHAPED} more ([tests/reshaped_negotiations.py](../tests/reshaped_negotiations.py)), in which a sentence is broken out into subparagraphs of two to six words each or these become a
sentence again, two paragraphs are joined with the later one first, the second half of one goes below another, rows of tables change their places, and a part of a proposal becomes
base text while the rest stays in brackets. What moves so is no change of the base text: what is told of it as `unexplained` counts as wrong. Before is what `diff` told
when they were first played.

{table_with_before(reshaped, RESHAPED_BEFORE)}

## Where words change their order

{REPHRASED} more of one round ([tests/rephrased_negotiations.py](../tests/rephrased_negotiations.py)), in which an editor says otherwise what was agreed: `women [and girls]` becomes `girls and women`,
an adverb goes to the end of its sentence, a sentence is turned round, a list is sorted otherwise, two proposals become one sentence or one bracket, the first sentence of a bracket is kept, and a
proposal of one party stands in another paragraph, joined otherwise. As often the same happens to the text around, and the proposal is gone. Changes of the base text are not counted. Before is what
`diff` told when they were first played.

{table_with_before(rephrased, REPHRASED_BEFORE)}

How sure `diff` was, and how often it was right:

| confidence | told | right |
|---|---|---|
{rephrased_sure}

## Where sentences are cut otherwise

{RECUT} more of one round ([tests/recut_negotiations.py](../tests/recut_negotiations.py)), in which the end of a sentence becomes a paragraph of its own, in other words: a bracket in it has another date, of alternatives
one stands (`and publish them every [two][three] years` becomes `Such data shall be published every three years`). A list becomes items beside a bracket that stands still, an abbreviation is written out or comes in, a list is
sorted otherwise, and of two proposals that stand in one sentence one has other words. In a third of the scenes the same happens to the text, and the proposal is gone. Changes of the base text are not counted. Before is what
`diff` told when they were first played, with fewer kinds of scenes; of those that came later (words in other forms, alternatives of which one begins the other) 0.92 were told rightly before.

{table_with_before(recut, RECUT_BEFORE)}

How sure `diff` was, and how often it was right:

| confidence | told | right |
|---|---|---|
{recut_sure}

## Where a part is decided

{PARTIAL} more of one round ([tests/partial_negotiations.py](../tests/partial_negotiations.py)), in which some words of a proposal become base text and others of it stand in brackets still, words that nobody proposed
come into what is adopted, placeholders are filled, and what was not taken stands beside what it is about: an alternative with another object, a few words in a sentence on something else. Of these
nobody can say what became of them: `adopted` is right with 0.5 at most. Of two verbs, or of two proposals with one noun, one is taken, and the other word stands for another reason; two brackets become one,
whoever has it then; two ask for the same; text beside a proposal is gone with a part of it. Of these last kinds 0.65 were told rightly at first. What nobody proposed is counted here. Before is what `diff` told of the others when they were first played.

{table_with_before(partial, PARTIAL_BEFORE)}

How sure `diff` was, and how often it was right:

| confidence | told | right |
|---|---|---|
{partial_sure}

## Where articles are written anew

{LONG} more of one round ([tests/long_negotiations.py](../tests/long_negotiations.py)), in which a proposal of three to five sentences is agreed, and of each sentence a quarter to a half of the words are others; one
sentence is gone, another has come, and the paragraph is several. Or it stands so in brackets in another place, one of two alternatives has become the text, two of four sentences stand, a sentence alone is half
said otherwise in its place or has but its opening left, or the article is gone, and its words stand all over the draft. Changes of the base text are not counted. Before is what `diff` told when they were first played.

{table_with_before(long, LONG_BEFORE)}

How sure `diff` was, and how often it was right:

| confidence | told | right |
|---|---|---|
{long_sure}

Of {texts.total()} proposals told as `adopted-modified` in these negotiations, the rough ones and those above, {texts[True]} have in `new_text` words that stand, and nothing that another proposal put in; before, {TEXTS_BEFORE}.

## Decided on the brackets of drafts

The brackets of drafts that people wrote stand in ways that nobody makes up: options whose heads stand alone, brackets over several paragraphs, or around others alone,
or broken ones. So about half of them are decided at random, {DECIDED} times for each draft, and settled ([tests/decided.py](../tests/decided.py)); roughened, wording is smoothed,
paragraphs split and items are numbered anew besides. Where settling leaves some to a person, the round does not count. `adopted-modified` is right for `adopted`, and
`modified` for `pending`; whether of `[[five][ten]]` the outer pair is gone or one of the inner ones, nobody can say, and counts as wrong here.

| drafts | fates | precision of dropped | recall of adopted | recall of pending | all | before: all |
|---|---|---|---|---|---|---|
{decided}

## By eye

Real drafts are harder: their revisions rewrite whole paragraphs, and nobody knows for certain what became of each proposal. Figures from made-up negotiations say that the
method is sound where the truth is known, and no more. So score it on your own:

```
brackets diff --sample 60 --seed 1 --format md rev1.txt rev2.txt > sheet.md
```

The sheet has for each fate the words in both drafts, in their paragraphs, and boxes for right, wrong and arguable. Read both texts, not only the quotes: for `dropped`, search the
new draft for its rarest words; right means that a delegate who asks for that proposal is not misled. Draw a second sheet with `--fate dropped`: a proposal that is told to be
dropped, and whose words are new in the new draft, is the worst mistake. `where_now` in `--format jsonl` names the likest place.

{EYE}
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
