"""Negotiations of one round in which an editor says otherwise what was agreed: words change their order, and stand all the same.

`reshaped_negotiations.py` moves paragraphs, and halves of them. An editor puts a word before another one (`women [and girls]` becomes `girls and
women`), turns a sentence round, sorts a list, writes two proposals as one sentence, keeps the first sentence of a bracket, or puts a word of one
party where it fits better. The joining words change with that, and only the words that mean something tell. As often the same happens to the text
around, and the proposal is gone: that is dropped, also where one of its words stands beside as it always has.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from negotiations import PARTIES, SMALL
from rough_negotiations import Fates, Truth
from rough_words import RoughWords

ADOPTED = ("adopted", "adopted-modified")
REWORDED = ("adopted-modified", "adopted")
DROPPED = ("dropped",)

Block = tuple[str, str]
"""A line of the draft: how its label looks, `1.` or `(a)`, and its text."""
Ended = tuple[str, Fates]
"""A proposal by its words, and what may be said of it."""
Scene = Callable[[], None]


class RephrasedNegotiation(RoughWords):
    """A negotiation of one round: scenes, each of one to three paragraphs, one after the other."""

    def __init__(self, seed: int, size: int = 12):
        super().__init__(seed, size)
        self.old: list[Block] = []
        self.now: list[Block] = []
        self.fates: list[Fates] = []
        self.partners: dict[int, int] = {}
        self.standing = 0
        """How many proposals the new draft has."""
        self.played = False
        scenes = self.scenes()
        for _ in range(size):
            self.random.choice(scenes)()

    def scenes(self) -> tuple[Scene, ...]:
        """What may happen."""
        return (
            self.beside, self.beside, self.adverb, self.turned, self.passive, self.items, self.items_back, self.two_in_one, self.first_sentence,
            self.picked, self.as_one, self.elsewhere, self.rivals, self.had_already,
        )  # fmt: skip

    def draft(self) -> str:
        """The text of this round."""
        lines, number, letter = ["Article 1"], 0, 0
        for kind, text in self.now if self.played else self.old:
            number, letter = (number + 1, 0) if kind == "1." else (number, letter + 1)
            label = f"{number}." if kind == "1." else f"({chr(ord('a') + letter - 1)})"
            lines.append(f"{label} {text[0].upper()}{text[1:]}")
        return "\n\n".join(lines) + "\n"

    def play(self) -> Truth:
        """The round. Gives what really happened; changes of the base text are not counted."""
        self.played = True
        return Truth(dict(enumerate(self.fates)), self.partners, set(), [])

    # Words

    def some(self, count: int) -> list[str]:
        """Words that mean something, so many, each once."""
        words = [word for word in self.random.sample(self.lexicon, count + 8) if word not in SMALL]
        return words[:count]

    def ask(self, words: str, *, sponsored: float = 0.6) -> str:
        """A bracket."""
        party = self.random.choice(PARTIES)
        return f"[{party}: {words}]" if self.random.random() < sponsored else f"[{words}]"

    def end(self, *fates: Fates) -> None:
        """Say how the next proposals in the order of the text ended."""
        self.fates += fates

    def base(self, count: int = 6) -> str:
        """Base text."""
        words = self.some(count)
        at = self.random.randrange(1, count - 1)
        return " ".join([*words[:at], self.random.choice(SMALL), *words[at:]])

    def both(self, old: Sequence[str], new: Sequence[str], kinds: tuple[str, str] = ("1.", "1.")) -> None:
        """Add paragraphs; the first is always one with a number, the others as said."""
        for there, texts, kind in ((self.old, old, kinds[0]), (self.now, new, kinds[1])):
            there += (("1." if at == 0 else kind, text) for at, text in enumerate(texts))

    # Words that change their place in a sentence

    def beside(self) -> None:
        """`a and b` where `a [and b]` was; or `b` is gone, and the sentence says something else besides."""
        one, other, kind, much = self.some(4)
        head, tail = self.base(), self.base(3)
        joined, gone = f"{other} and {one}", self.random.random() < 0.35
        if self.random.random() < 0.4:  # `military [and humanitarian] convoys`
            old = f"{head} of {one} {kind} {self.ask(f'and {other} {kind}')} {tail}."
            new = f"{head} of {one if gone else joined} {kind} {tail}."
        else:
            old = f"{head} of {one} {self.ask(f'and {other}')} in {tail}."
            new = f"{head} of {f'{much} {one}' if gone else joined} in {tail}."
        self.end(DROPPED if gone else ADOPTED)
        self.both([old], [new])

    def adverb(self) -> None:
        """A word goes to the end of its sentence, or to the beginning."""
        head, tail, words = self.base(3), self.base(4), " ".join(self.some(self.random.choice((1, 1, 2))))
        gone, front = self.random.random() < 0.35, self.random.random() < 0.4
        said = f"{words}, {head} {tail}" if front else f"{head} {tail} {words}"
        self.end(DROPPED if gone else ADOPTED)
        self.both([f"{head} {self.ask(words)} {tail}."], [f"{f'{tail} {head}' if gone else said}."])

    def turned(self) -> None:
        """The clauses of a sentence change places, and what was proposed in one goes with it."""
        one, other = self.base(3), self.base(4)
        words = [*self.some(2)]
        gone = self.random.random() < 0.35
        kept = "" if gone else f" {words[0]} of {words[1]}"
        self.end(DROPPED if gone else ADOPTED)
        self.both(
            [f"Parties shall {one} by {other} {self.ask(f'{words[0]} of {words[1]}')}."],
            [f"{other}{kept} shall be what Parties {one}."],
        )

    # Sentences

    def passive(self) -> None:
        """A whole sentence is turned round, or two that are alike become one, or it is gone."""
        verb, what, whom, other = self.some(4)
        of = self.base(3)
        chance = self.random.random()
        asked = f"{whom} shall {verb} the {what} of {of}."
        if chance < 0.3:
            self.end(DROPPED)
            self.both([self.base(8) + ".", self.ask(asked), self.base(8) + "."], [self.base(8) + "."])
        elif chance < 0.65:
            self.end(REWORDED)
            self.both([self.ask(asked)], [f"The {what} of {of} is {verb} by {whom}."])
        else:
            self.end(REWORDED, REWORDED)
            second = f"{whom} shall {verb} the {what} of {other}."
            self.both([self.ask(asked), self.ask(second)], [f"{whom} shall {verb} the {what} of {of} and of {other}."])

    def items(self) -> None:
        """`on [a], [b] and [c]` is broken out, in another order."""
        asked = [f"{one} {other}" for one, other in zip(self.some(3), self.some(3), strict=True)]
        head = self.base(5)
        kept = [words for words in asked if self.random.random() < 0.75]
        self.end(*(ADOPTED if words in kept else DROPPED for words in asked))
        self.random.shuffle(kept)
        a, b, c = (self.ask(words, sponsored=0.3) for words in asked)
        self.both([f"{head} on {a}, {b} and {c}."], [f"{head} on:", *(f"{words};" for words in kept)], ("1.", "(a)"))

    def items_back(self) -> None:
        """Items with proposals in them, or that are proposals, become a sentence, in another order."""
        head = self.base(5)
        items: list[tuple[str, str]] = []
        for _ in range(3):
            words, more = self.base(3), " ".join(self.some(self.random.choice((1, 2))))
            chance = self.random.random()
            if chance < 0.4:
                taken = self.random.random() < 0.65
                items.append((f"{words} {self.ask(f'and {more}')};", f"{more} and {words}" if taken else words))
                self.end(ADOPTED if taken else DROPPED)
            elif chance < 0.7:
                taken = self.random.random() < 0.65
                items.append((self.ask(f"{words} {more};"), f"{words} {more}" if taken else ""))
                self.end(ADOPTED if taken else DROPPED)
            else:
                items.append((f"{words} {more};", f"{words} {more}"))
        kept = [new for _, new in items if new]
        self.random.shuffle(kept)
        self.both([f"{head}:", *(old for old, _ in items)], [f"{head} {', '.join(kept)}."], ("(a)", "1."))

    def two_in_one(self) -> None:
        """A proposal in a paragraph, and another that is a paragraph, stand in one new paragraph."""
        head, first, second = self.base(5), " ".join(self.some(3)), self.base(7)
        self.end(ADOPTED, REWORDED)
        new = [f"{head}.", f"Parties {first}, and {second}."]
        if self.random.random() < 0.5:
            new = [f"{head}.", f"{second}, and {first}."]
        self.both([f"{head} {self.ask(f'and {first}')}.", self.ask(f"{second}.")], new)

    # Brackets

    def first_sentence(self) -> None:
        """Of a bracket of two sentences the first is kept, with what was proposed in it."""
        one, two, within = self.base(7), self.base(8), " ".join(self.some(2))
        self.end(("adopted-modified", "dropped"), ADOPTED)
        outer = f"{one} {self.ask(f'and {within}', sponsored=0)}. {two}."
        self.both([self.ask(outer, sponsored=0.3)], [f"{one} and {within}."])

    def picked(self) -> None:
        """Of `[a, b and c]` two are kept."""
        a, b, c = self.some(3)
        head, tail = self.base(4), self.base(4)
        self.end(REWORDED)
        kept = self.random.choice((f"{a} and {b}", f"{b} and {a}", f"{b} and {c}"))
        self.both([f"{head} {self.ask(f'{a}, {b} and {c}')} {tail}."], [f"{head} {kept} {tail}."])

    def as_one(self) -> None:
        """`[a] and [b]` is one bracket now."""
        a, b = self.some(2)
        head, tail = self.base(4), self.base(4)
        first = len(self.fates)
        self.partners |= {first: self.standing, first + 1: self.standing}
        self.standing += 1
        self.end(("merged",), ("merged",))
        self.both([f"{head} [{a}] and [{b}] {tail}."], [f"{head} [{a} and {b}] {tail}."])

    def elsewhere(self) -> None:
        """A proposal of one party stands in another paragraph, joined otherwise; or its words are nobody's there."""
        party, words = self.random.choice(PARTIES), " ".join(self.some(self.random.choice((2, 3))))
        one, two, three = self.base(6), self.base(4), self.base(4)
        self.partners[len(self.fates)] = self.standing
        self.standing += 1
        self.end(("moved", "modified"))
        self.both(
            [f"{one} [{party}: and {words}].", f"{two} {three}."],
            [f"{one}.", f"{two} [{party}: of {words} and] {three}."],
        )

    def rivals(self) -> None:
        """Of two alternatives one is chosen, and the words around are others."""
        one, other, much = self.some(3)
        head, tail = self.base(5), self.base(5)
        self.end(DROPPED, ADOPTED)
        self.both(
            [f"{head} to be {much} by [the {one}][the {other}].", self.ask(f"{tail}.")],
            [f"{head}, under the lead of the {other}, and {tail}."],
        )
        self.end(REWORDED)

    def had_already(self) -> None:
        """What was proposed is gone, and one of its words stands in the paragraph as it did; other words change their places."""
        word, one, two = self.some(3)
        head, tail = self.base(4), self.base(4)
        self.end(DROPPED)
        self.both(
            [f"{head} {word} {tail} {one} {self.ask(f'and {word}')} of {two}."],
            [f"{tail} {word} {head} {two} of {one}."],
        )
