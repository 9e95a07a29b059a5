"""Copies of the samples with random changes, as delegations send them back."""

from __future__ import annotations

import random
import re

from brackets import parse
from conftest import SAMPLES, read

DRAFTS = [parse(read(path)) for path in SAMPLES if path.suffix == ".txt" and path.stem != "broken"]
STRIPPED = [draft.strip(anonymous="drop") for draft in DRAFTS]
STRIPPED_OPEN = [draft.strip() for draft in DRAFTS]
BASES = [
    draft.text for draft in STRIPPED if len(draft.text) > 600 and not draft.outline.furniture
]  # an edit of a page head is no change of the text
OPEN = [draft.text for draft in STRIPPED_OPEN if "[" in draft.text and not draft.outline.furniture]
"""Base texts with brackets that nobody owns."""
NEW = ["shall", "may", "rivers", "in good time,", "and the data", "children", "as appropriate", "the"]
WORD = re.compile(r"\s+")


def edited(text: str, seed: int, count: int) -> str:
    """A copy with some random changes: words in, out and replaced; paragraphs in and out."""
    choose = random.Random(seed)
    paragraphs = re.split(r"(\n[ \t]*\n)", text)
    for _ in range(count):
        at = choose.randrange(0, len(paragraphs), 2)
        words = WORD.split(paragraphs[at])
        kind = choose.random()
        low = 1 if len(words) > 1 else 0
        where = choose.randrange(low, len(words) + 1)
        if kind < 0.35:
            words[where:where] = [choose.choice(NEW)]
        elif kind < 0.6:
            words[where : where + choose.randint(1, 4)] = [choose.choice(NEW)]
        elif kind < 0.85 and len(words) > 6:
            del words[where : where + choose.randint(1, 4)]
        elif kind < 0.92 and at:
            paragraphs[at + 1 : at + 1] = [
                "\n\n",
                f"{choose.choice(NEW).strip(',; ').capitalize()} {choose.choice(NEW)} {choose.choice(NEW)}.",
            ]
            continue
        elif len(paragraphs) > 6 and at:
            del paragraphs[at - 1 : at + 1]
            continue
        paragraphs[at] = " ".join(word for word in words if word)
    return "".join(paragraphs)


WITHIN = re.compile(r"(?<=[a-z]{2}) (?=[a-z]{3})")
SHORTEST_WRAPPED = 60
"""Characters. A line that is broken is longer: a short one may be a heading."""


def wrapped(text: str, seed: int) -> str:
    """A copy whose lines end elsewhere, in brackets too."""
    choose = random.Random(seed)
    lines = []
    for line in text.split("\n"):
        pieces = WITHIN.split(line) if len(line) > SHORTEST_WRAPPED else [line]
        lines.append(pieces[0] + "".join(choose.choice(" \n") + piece for piece in pieces[1:]))
    return "\n".join(lines)


LONG = re.compile(r"(?<![\w’'\-.])([a-z]{4,})([a-z]{4,})(?![\w’'\-.])")


def parted(text: str, seed: int) -> str:
    """A copy in which the ends of lines part long words, as a typesetter does."""
    choose = random.Random(seed)
    return LONG.sub(lambda word: f"{word[1]}-\n{word[2]}" if choose.random() < 0.1 else word[0], text)


def lists_made(choose: random.Random, sentences: list[list[str]]) -> tuple[str, str]:
    """Numbered paragraphs as a base and a copy: some are a sentence in one of them and a list below its first words in the other.

    A sentence is given by its parts, of which the first leads to the others.
    """
    base: list[str] = []
    copy: list[str] = []
    becomes_list = choose.random() < 0.5
    for number, (lead, *items) in enumerate(sentences, 1):
        whole = f"{number}. {lead}: {'; '.join(items)}."
        letters = (f"({chr(ord('a') + at)}) {item}" for at, item in enumerate(items))
        listed = f"{number}. {lead}:\n\n" + ";\n\n".join(letters) + "."
        kinds = choose.choice(((whole, whole), (whole, listed) if becomes_list else (listed, whole), (listed, listed)))
        base.append(kinds[0])
        copy.append(re.sub(r"\bthe\b", "each", kinds[1], count=choose.randint(0, 1)))
    return "\n\n".join(base) + "\n", "\n\n".join(copy) + "\n"


LABEL = re.compile(r"^[ \t]*\(?(?:\d{1,3}|[a-z])[.)]+[ \t]+")
SENTENCE = re.compile(r"(?<=[a-z]\.) (?=[A-Z])")
TYPED = str.maketrans({"“": '"', "”": '"', "’": "'", "–": "-"})
CURLED = str.maketrans({"'": "’", "-": "‑"})


def rough(text: str, seed: int, count: int) -> str:
    """A copy as delegations really send it: changed, its paragraphs joined and split, lines wrapped, quotes as their machine has them."""
    choose = random.Random(seed)
    paragraphs = edited(text, seed, count).split("\n\n")
    for _ in range(count):
        kind = choose.random()
        at = choose.randrange(len(paragraphs))
        if kind < 0.3 and at + 1 < len(paragraphs):
            below = paragraphs[at + 1].strip("\n")
            below = LABEL.sub("", below) if choose.random() < 0.7 else below
            paragraphs[at : at + 2] = [
                f"{paragraphs[at].rstrip()} {below.lstrip()}\n"[: None if at + 2 >= len(paragraphs) else -1]
            ]
        elif kind < 0.6:
            paragraphs[at : at + 1] = SENTENCE.sub("\n\n", paragraphs[at], count=1).split("\n\n")
        elif kind < 0.8:
            paragraphs[at] = re.sub(r"(\w{5,}) ", r"\1\n", paragraphs[at], count=3)
        elif kind < 0.9:
            paragraphs[at] = parted(paragraphs[at], seed)
    whole = "\n\n".join(paragraphs)
    return whole.translate(choose.choice([TYPED, CURLED, {}]))


INNERMOST = re.compile(r"\[[^\[\]~]*\]")
PLACES = ("{}", "{} also", "in full {}", "", "[{}]", "[{} or more]", "as agreed")
"""What a delegation makes of a bracket: takes it, rewords it, strikes it, or keeps it with other words."""
BRACKETED = ("[{}]", "[{}]", "[{}][{}s]", "[[{}] and more]")


def bracketed(choose: random.Random, sentences: list[str]) -> str:
    """Numbered paragraphs with brackets that nobody owns: around words, around some, and around the whole."""
    paragraphs = []
    for number, words in enumerate(sentences, 1):
        parts = words.split(" ")
        for at in choose.sample(range(1, len(parts) - 1), min(choose.randint(0, 3), len(parts) - 2)):
            parts[at] = choose.choice(BRACKETED).format(parts[at], parts[at])
        whole = " ".join(parts)
        paragraphs.append(f"{number}. " + (f"[{whole}]" if choose.random() < 0.3 else whole))
    return "\n\n".join(paragraphs) + "\n"


def settled_otherwise(text: str, seed: int) -> str:
    """A copy in which a delegation has settled some of the brackets as it likes, and changed words, or left paragraphs out."""
    choose = random.Random(seed)
    paragraphs = text.split("\n\n")
    for at, words in enumerate(paragraphs):
        made = INNERMOST.sub(
            lambda m: choose.choice(PLACES).format(m[0][1:-1]) if choose.random() < 0.6 else m[0], words
        )
        made = re.sub(" {2,}", " ", made)
        if choose.random() < 0.3:
            made = made.replace(" the ", f" the {choose.choice(('new', 'joint', 'fair'))} ", 1)
        paragraphs[at] = made
    if choose.random() < 0.3 and len(paragraphs) > 2:
        del paragraphs[choose.randrange(len(paragraphs) - 1)]
    return "\n\n".join(paragraphs)
