"""What rough negotiations are made of: proposals, paragraphs, and words from a lexicon in which few words come often and many seldom, and what happens to words."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from itertools import pairwise

from negotiations import OPENINGS, PARTIES, PHRASES, SMALL, WORDS

STEMS = ("aqua", "terra", "silva", "clima", "agri", "fisca", "juri", "techno", "hydro", "socio", "demo", "geo", "eco", "bio", "urba", "rura",
         "naut", "metro", "pano", "litho", "thermo", "helio", "cryo", "avia")  # fmt: skip
ENDINGS = ("tion", "ment", "ness", "ity", "ance", "ive", "al", "ing", "ship", "age", "ist", "ure", "form", "metric", "graphy", "logy", "stat",
           "gram", "cracy", "nomic", "genic", "culture", "sphere", "port")  # fmt: skip
TERMS = {
    "the Fund for Rivers and Lakes": "the FRL",
    "the Joint Review of Progress": "the JRP",
    "least supplied States": "LSS",
    "the Panel on Fresh Water": "the PFW",
}
"""Terms, and the abbreviations that they get in some round."""
FORMULAS = (
    "common but distinct duties and respective means of developed and developing States",
    "developed States Parties", "developing States Parties", "least supplied States and small landlocked States",
    "in the light of different national circumstances and equity",
)  # fmt: skip
"""What a draft says in many places, too long to be there by chance: it is no sign of one proposal in another place."""
SMOOTHED = {
    "in order to": "to",
    "with a view to": "so as to",
    "shall": "will",
    "appropriate": "suitable",
    "taking into account": "considering",
}
"""Wording that a secretariat smooths without a bracket."""
LARGE = 50
"""Articles. A larger text has more words than the lexicon, as real ones have: what grows with the text is measured on it."""


@dataclass(eq=False)
class Ask:
    """A proposal: whose, and what it strikes and puts in; an option has its words alone."""

    sponsors: list[str]
    old: list[str]
    new: list[str]
    option: bool = False
    inner: list[Ask] = field(default_factory=list)
    """Those within it, side by side: alternatives if there are several."""
    at: int = 0
    """Before which of its words these stand."""

    def text(self) -> str:
        """As it stands in the draft."""
        within = ["".join(ask.text() for ask in self.inner)] if self.inner else []
        inside = (
            ([f"~~{' '.join(self.old)}~~"] if self.old else []) + self.new[: self.at] + within + self.new[self.at :]
        )
        return f"[{'/'.join(self.sponsors)}: {' '.join(inside)}]" if self.sponsors else f"[{' '.join(inside)}]"


Item = str | Ask


@dataclass(eq=False)
class Para:
    """A paragraph, and the options below it."""

    items: list[Item]
    options: list[Ask] = field(default_factory=list)

    def asks(self) -> list[Ask]:
        """The proposals in it, in the order of the text."""
        return [ask for item in self.items if isinstance(item, Ask) for ask in (item, *item.inner)] + self.options


class RoughWords:
    """A source of words, by chance."""

    def __init__(self, seed: int, size: int):
        self.random = random.Random(seed)
        stems = self.random.sample([s + e for s in STEMS for e in ENDINGS], 420)
        self.lexicon = [*WORDS, *stems, *(f"{a}-{b}" for a, b in zip(stems[:40], stems[40:80], strict=True))]
        if size > LARGE:  # the words of a language grow with the text, about as its square root
            syllables = [
                f"{first}{rest}" for first in "bcdfglmnprstv" for rest in ("a", "e", "i", "o", "u", "an", "er", "on")
            ]
            self.lexicon += ["".join(self.random.choices(syllables, k=3)) for _ in range(round(540 * size**0.5))]
        self.abbreviated: set[str] = set()

    def words(self, count: int) -> list[str]:
        """So many words, content and small ones, now and then of the phrases and terms that all drafts have."""
        found: list[str] = []
        while len(found) < count:
            chance = self.random.random()
            if chance < 0.06 and count > 6:
                found += self.random.choice(PHRASES).split()
            elif chance < 0.1 and count > 6:
                found += self.term().split()
            elif chance < 0.17 and count > 6:
                found += self.random.choice(FORMULAS).split()
            else:
                # as in a language, few words come often and many seldom
                at = int(len(self.lexicon) * self.random.random() ** 1.5)
                found.append(self.random.choice(SMALL) if self.random.random() < 0.35 else self.lexicon[at])
        return found[:count]

    def term(self) -> str:
        """A term, or its abbreviation where that has been introduced."""
        term = self.random.choice(list(TERMS))
        return TERMS[term] if term in self.abbreviated else term

    def sentence(self) -> list[str]:
        """A sentence."""
        words = [*self.random.choice(OPENINGS).split(), *self.words(self.random.randint(8, 26))]
        if self.random.random() < 0.2:
            at = self.random.randrange(2, len(words))
            words[at] = f"“{words[at].title()}”"
        if self.random.random() < 0.5:
            at = self.random.randrange(2, len(words) - 1)
            words[at] += ","
        return [*words[:-1], words[-1].rstrip(",") + "."]

    def asked(self, count: int) -> list[str]:
        """The words of a proposal: so many, or now and then one or two formulas with hardly any of its own."""
        if self.random.random() > 0.08:
            return self.words(count)
        said = " and ".join(self.random.sample(FORMULAS, self.random.choice((1, 2))))
        return [*self.words(self.random.choice((0, 1, 2))), *said.split()]

    def sentence_with(self, words: list[str]) -> list[str]:
        """A new sentence that has a formula of some words in it, if there is one, and none of the others."""
        said = [formula for formula in FORMULAS if formula in " ".join(words)]
        if not said:
            return []
        fresh = [self.fresh() for _ in range(4)]
        formula = self.random.choice(said).split()
        return [*self.random.choice(OPENINGS).split(), *fresh[:2], *formula, *fresh[2:3], f"{fresh[3]}."]

    def sponsors(self) -> list[str]:
        """Nobody in most cases, as in UN texts; else one to three parties."""
        return [] if self.random.random() < 0.6 else self.random.sample(PARTIES, self.random.choice((1, 1, 2, 3)))

    def fresh(self) -> str:
        """A word that no draft had yet."""
        return f"{self.random.choice(STEMS)}{self.random.choice(STEMS)}{self.random.choice(ENDINGS)}"

    def others(self, words: list[str], share: float) -> list[str]:
        """The words with about this share of them changed, at least one."""
        for at in self.random.sample(range(len(words)), max(1, round(share * len(words)))):
            words = [*words[:at], self.fresh() + ("." if words[at].endswith(".") else ""), *words[at + 1 :]]
        return words

    def retyped(self, words: list[str]) -> list[str]:
        """The same words, typed otherwise: a hyphen, a comma, a capital."""
        kind = self.random.choice(("none", "hyphen", "comma", "case"))
        if kind == "hyphen":
            return " ".join(words).replace("-", " ").split()
        if kind == "comma" and len(words) > 2 and words[-1][-1].isalpha():
            return [*words[:-1], words[-1] + ","]
        return [words[0].capitalize(), *words[1:]] if kind == "case" and words else list(words)

    def halves(self, words: list[str]) -> tuple[list[str], list[list[str]]]:
        """Its first sentence, and the others."""
        ends = [at + 1 for at, word in enumerate(words) if word.endswith(".")]
        if len(ends) < 2:
            return words, []
        return words[: ends[0]], [words[a:b] for a, b in pairwise(ends)]
