"""Negotiations of one round in which proposals of several sentences are written anew: every sentence says what it said, in other words.

`recut_negotiations.py` has proposals of a few words. A delegation that brings an article brings five sentences in one bracket. When it is
agreed, hardly any of them stands as it was: a third of the words are others, one sentence is gone and another has come, what was one paragraph
is three, or the reverse. No sentence tells much, and all of them tell a lot: they stand together. As often the article is gone, and sentences
that share a word or two with its own stand all over the draft, or another of its alternatives has become the text.
"""

from __future__ import annotations

from negotiations import PARTIES, SMALL
from recut_negotiations import PARTLY, RecutNegotiation
from rephrased_negotiations import DROPPED, REWORDED, Scene

SAID_OTHERWISE = (0.25, 0.55)
"""So many words of a proposal are others, at least and at most."""
MOVED = ("modified", "moved")


class LongNegotiation(RecutNegotiation):
    """A negotiation of one round: scenes, each of a proposal of several sentences or of two."""

    def __init__(self, seed: int, size: int = 8):
        super().__init__(seed, size)

    def scenes(self) -> tuple[Scene, ...]:
        """What may happen, most of it more than once."""
        return (
            self.written_anew, self.written_anew, self.written_anew, self.gone_article, self.gone_article, self.other_bracket,
            self.one_of_two, self.two_of_four, self.reworded_sentence, self.sentence_in_place, self.sentence_in_place,
            self.same_opening, self.same_opening,
        )  # fmt: skip

    # Sentences

    def sentences(self, fewest: int = 3, most: int = 5) -> list[str]:
        """Some of a proposal."""
        return [self.base(self.random.randint(8, 12)) for _ in range(self.random.randint(fewest, most))]

    def otherwise(self, sentence: str, share: float) -> str:
        """A sentence with other words here and there, and a few more or fewer."""
        said: list[str] = []
        for word in sentence.split():
            if word in SMALL or self.random.random() >= share:
                said.append(word)
            elif self.random.random() < 0.8:
                said.append(self.fresh())
        return " ".join(said)

    def anew(self, sentences: list[str]) -> list[str]:
        """The same sentences, said otherwise; now and then one is gone, or one more has come."""
        share = self.random.uniform(*SAID_OTHERWISE)
        said = [self.otherwise(one, share) for one in sentences]
        if len(said) > 3 and self.random.random() < 0.3:
            del said[self.random.randrange(len(said))]
        if self.random.random() < 0.4:
            said.insert(self.random.randrange(len(said) + 1), self.base(9))
        return said

    def shown(self, sentences: list[str], before: str = "", behind: str = "") -> list[str]:
        """As one paragraph, or as one for each sentence; in a bracket, if that is given."""
        if self.random.random() < 0.5:
            return [f"{before}{'. '.join(sentences)}.{behind}"]
        lines = [f"{one}." for one in sentences]
        return [f"{before}{lines[0]}", *lines[1:-1], f"{lines[-1]}{behind}"]

    def header(self) -> str:
        """How a bracket begins."""
        return f"[{self.random.choice(PARTIES)}: " if self.random.random() < 0.4 else "["

    def some_more(self) -> None:
        """Paragraphs that stay as they are."""
        same = [f"{self.base(8)}." for _ in range(self.random.randint(1, 3))]
        self.both(same, same)

    # What becomes of them

    def written_anew(self) -> None:
        """It was adopted, and every sentence is said otherwise."""
        asked = self.sentences()
        self.end(REWORDED)
        self.both(self.shown(asked, self.header(), "]"), self.shown(self.anew(asked)))
        self.some_more()

    def gone_article(self) -> None:
        """It is gone; what has come in its place, if anything has, shares a word with each sentence of it, all over the draft."""
        asked = self.sentences()
        self.end(DROPPED)
        come = [
            f"{self.base(6)} {next(word for word in one.split() if word not in SMALL)} {self.base(4)}." for one in asked
        ]
        self.both(self.shown(asked, self.header(), "]"), come if self.random.random() < 0.6 else [])
        self.some_more()

    def other_bracket(self) -> None:
        """It stands in brackets still, said otherwise, after what came before it, or before."""
        asked, party = self.sentences(), self.random.choice(PARTIES)
        beside = f"{self.base(8)}."
        self.stands(MOVED)
        before, now = self.shown(asked, f"[{party}: ", "]"), self.shown(self.anew(asked), f"[{party}: ", "]")
        self.both([*before, beside], [*now, beside] if self.random.random() < 0.5 else [beside, *now])
        self.some_more()

    def one_of_two(self) -> None:
        """Of two alternatives one has become the text, said otherwise."""
        one, other = self.sentences(3, 4), self.sentences(3, 4)
        taken = self.random.random() < 0.5
        self.end(*((REWORDED, DROPPED) if taken else (DROPPED, REWORDED)))
        bracketed = [f"[{'. '.join(asked)}.]" for asked in (one, other)]
        self.both([" ".join(bracketed)], self.shown(self.anew(one if taken else other)))
        self.some_more()

    def two_of_four(self) -> None:
        """Two of four sentences stand, hardly changed, and the others are gone: nobody can say more than that a part was taken."""
        asked = self.sentences(4, 4)
        kept = sorted(self.random.sample(range(4), k=2))
        self.end(PARTLY)
        self.both(self.shown(asked, self.header(), "]"), self.shown([self.otherwise(asked[at], 0.1) for at in kept]))
        self.some_more()

    def reworded_sentence(self) -> None:
        """One sentence alone is said otherwise, in its place, and stands in brackets."""
        asked, party = self.base(10), self.random.choice(PARTIES)
        self.stands(("modified", "pending"))
        self.both([f"[{party}: {asked}.]"], [f"[{party}: {self.otherwise(asked, 0.2)}.]"])

    def sentence_in_place(self) -> None:
        """One sentence alone becomes base text, half of it in other words, in a paragraph that goes on as it did; or another comes in its
        place, which shares a word with it."""
        asked, head, tail = self.base(10), self.base(6), self.base(6)
        gone = self.gone()
        self.end(DROPPED if gone else REWORDED)
        word = next(word for word in asked.split() if word not in SMALL)
        said = f"{self.base(5)} {word} {self.base(3)}" if gone else self.otherwise(asked, 0.4)
        self.both([f"{head}. {self.header()}{asked}.] {tail}."], [f"{head}. {said}. {tail}."])

    def same_opening(self) -> None:
        """Of a sentence that has become base text in another place only its opening is left; or the opening is a formula, which opens a
        sentence of the text beside it too."""
        one, two, three, four, verb = self.some(5)
        opening = f"Each {one} {two} of the {three} {four} {self.random.choice(('shall', 'should', 'is to'))} {verb}"
        asked, beside, gone = f"{opening} {self.base(14)}", f"{self.base(8)}.", self.gone()
        self.end(DROPPED if gone else REWORDED)
        bracketed = f"{self.header()}{asked}.]"
        if gone:
            formula = f"{opening} {self.base(14)}."
            self.both([formula, beside, bracketed], [formula, beside])
        else:
            self.both([bracketed, beside], [beside, f"{opening} {self.base(14)}."])
        self.some_more()
