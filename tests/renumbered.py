"""Drafts of which one side has put in, taken out and moved paragraphs and numbered them anew, while the other has edited words.

It is known what the two are together: each edit in the paragraph that has its words, under the number that this has now.
"""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable, Sequence
from typing import NamedTuple

from brackets.rounds.sequences import similarity
from brackets.rounds.words import cores_of
from negotiations import OPENINGS, PHRASES, WORDS

MOST_IN_COMMON = 0.45
"""Up to this share of words in common, a paragraph under the same number is another one to everybody."""
SPONSORS = ("US", "CAN", "EU", "MEX")


class Numbered(NamedTuple):
    """The same draft three times, and what comes of merging the two sides of it."""

    base: str
    renumbered: str
    edited: str
    together: str


Layout = Callable[[Sequence[str]], str]


def plain(paragraphs: Sequence[str]) -> str:
    """Numbered paragraphs with blank lines between them."""
    return "\n\n".join(f"{number}. {words}" for number, words in enumerate(paragraphs, 1)) + "\n"


def tight(paragraphs: Sequence[str]) -> str:
    """... without blank lines."""
    return "\n".join(f"{number}. {words}" for number, words in enumerate(paragraphs, 1)) + "\n"


def wrapped(paragraphs: Sequence[str]) -> str:
    """... in lines as a page has them."""
    return "\n\n".join(textwrap.fill(f"{number}. {words}", 50) for number, words in enumerate(paragraphs, 1)) + "\n"


def articles(paragraphs: Sequence[str]) -> str:
    """Each an article, whose heading is a number alone."""
    return "\n\n".join(f"Article {number}\n\n1. {words}" for number, words in enumerate(paragraphs, 1)) + "\n"


def lettered(paragraphs: Sequence[str]) -> str:
    """Points of a list."""
    points = (f"({letter}) {words}" for letter, words in zip("abcdefghijklmnop", paragraphs, strict=False))
    return "1. The Parties agree on these points:\n\n" + "\n\n".join(points) + "\n\n2. The annex is part of it.\n"


LAYOUTS: tuple[Layout, ...] = (plain, tight, wrapped, articles, lettered)


def numbered(layout: Layout, seed: int, edits: int = 1) -> Numbered:
    """One such draft, with so many edits."""
    choose = random.Random(seed)
    before = [sentence(choose) for _ in range(choose.randint(3, 7))]
    after: list[int | str] = list(range(len(before)))
    for _ in range(choose.randint(1, 3)):
        restructure(choose, after)
    standing = [i for i in after if isinstance(i, int)]
    theirs = dict(enumerate(before))
    for i in choose.sample(standing, min(edits, len(standing))):
        theirs[i] = reworded(choose, before[i])
    return Numbered(
        layout(before),
        layout([one if isinstance(one, str) else before[one] for one in after]),
        layout([theirs[i] for i in range(len(before))]),
        layout([one if isinstance(one, str) else theirs[one] for one in after]),
    )


def replaced(layout: Layout, seed: int) -> Numbered:
    """One in which a paragraph is another one now, under its number, with some of the same formulas, and the other side has edited it:
    a person must choose."""
    choose = random.Random(seed)
    before = [sentence(choose) for _ in range(choose.randint(2, 6))]
    at = choose.randrange(len(before))
    after, theirs = list(before), list(before)
    while similarity(cores_of(before[at]), cores_of(after[at])) > MOST_IN_COMMON:
        after[at] = sentence(choose)
    theirs[at] = reworded(choose, before[at])
    return Numbered(layout(before), layout(after), layout(theirs), "")


def sentence(choose: random.Random) -> str:
    """A sentence of a treaty, with the openings and phrases that all have."""
    words = [choose.choice(OPENINGS)]
    for _ in range(choose.randint(1, 3)):
        words += choose.sample(WORDS, choose.randint(2, 6))
        words += [choose.choice(PHRASES)] * (choose.random() < 0.3)
    return " ".join(words) + "."


def restructure(choose: random.Random, paragraphs: list[int | str]) -> None:
    """A paragraph comes, goes, or moves."""
    at = choose.randrange(len(paragraphs))
    kind = choose.random()
    if kind < 0.6 or len(paragraphs) < 3:
        paragraphs.insert(at, sentence(choose))
    elif kind < 0.8:
        del paragraphs[at]
    else:
        moving = paragraphs.pop(at)
        paragraphs.insert(choose.randrange(len(paragraphs) + 1), moving)


def reworded(choose: random.Random, words: str) -> str:
    """A sentence with a proposal or an edit in it."""
    before = words.split(" ")
    at = choose.randrange(1, len(before) - 1)
    old, new = before[at], choose.choice(WORDS)
    one, other = choose.sample(SPONSORS, 2)
    before[at] = choose.choice(
        (
            f"[{one}: {old}] [{other}: {new}]",
            f"[{one}: ~~{old}~~ {new}]",
            f"{old} [{one}: and {new}]",
            f"{old} and {new}",
            new,
        )
    )
    return " ".join(before)


class Rearranged(NamedTuple):
    """The same draft three times: one side has changed the order of sections, the other has added paragraphs."""

    base: str
    rearranged: str
    added: str
    together: list[str]
    """The titles and paragraphs that come of it, in order, without their numbers."""
    new: list[str]
    """The paragraphs that are new."""


Section = tuple[str, list[str]]
"""A title, and the paragraphs below it."""
Sections = Callable[[Sequence[Section]], str]
TITLES = (
    "Reports",
    "Fees and charges",
    "Review",
    "Settlement of disputes",
    "Definitions",
    "Financial and technical support",
)


def titled_articles(sections: Sequence[Section]) -> str:
    """Articles with titles, and paragraphs that are numbered through."""
    return _in_sections(sections, lambda number, title: f"Article {number}: {title}")


def titled(sections: Sequence[Section]) -> str:
    """Sections with titles that have no numbers."""
    return _in_sections(sections, lambda number, title: title)


def numbered_articles(sections: Sequence[Section]) -> str:
    """Articles whose headings are numbers alone."""
    return _in_sections(sections, lambda number, title: f"Article {number}")


def untitled(sections: Sequence[Section]) -> str:
    """Paragraphs without headings."""
    return _in_sections(sections, lambda number, title: "")


def _in_sections(sections: Sequence[Section], heading: Callable[[int, str], str]) -> str:
    blocks: list[str] = []
    count = 0
    for number, (title, paragraphs) in enumerate(sections, 1):
        blocks += filter(None, [heading(number, title)])
        for words in paragraphs:
            count += 1
            blocks.append(f"{count}. {words}")
    return "\n\n".join(blocks) + "\n"


SECTIONS: tuple[Sections, ...] = (titled_articles, titled, untitled, numbered_articles)
_NUMBER = re.compile(r"(?m)^(?:Article \d+:? ?|\d+(?: bis)?\. )")


def without_numbers(text: str) -> list[str]:
    """The titles and paragraphs of a draft in order, numbers apart."""
    return [block for block in (_NUMBER.sub("", one.strip()) for one in text.split("\n\n")) if block]


def rearranged(layout: Sections, seed: int, *, heads: bool) -> Rearranged:
    """One such draft; `heads` has a paragraph added at the head of a section, else it is below another paragraph."""
    choose = random.Random(seed)
    titles = choose.sample(TITLES, choose.randint(2, 4))
    before = [(title, [sentence(choose) for _ in range(choose.randint(1, 3))]) for title in titles]
    added = [(title, list(paragraphs)) for title, paragraphs in before]
    new = []
    for _ in range(choose.randint(1, 2)):
        new.append(choose.choice(("{}", "[JPN: {}]")).format(sentence(choose)))
        _, paragraphs = choose.choice(added)
        paragraphs.insert(0 if heads else choose.choice((len(paragraphs), choose.randint(1, len(paragraphs)))), new[-1])
    order = list(range(len(before)))
    while order == sorted(order):
        choose.shuffle(order)
    return Rearranged(
        layout(before),
        layout([before[i] for i in order]),
        layout(added),
        without_numbers(layout([added[i] for i in order])),
        new,
    )
