"""Negotiations of one round in which an editor cuts sentences otherwise: what was half of one stands in a paragraph of its own, in other words.

`rephrased_negotiations.py` has sentences that stay where they are. An editor who clears up a long one puts its end into a new paragraph, which needs
a subject and another verb (`and to publish it every [two][three] years` becomes `Such data shall be published every three years`), breaks a list out
into items beside a bracket that stands still, writes an abbreviation out or brings one in, and sorts a list. As often what was proposed is gone from
just such a sentence, or its words stand in one that is none of it: that is dropped.
"""

from __future__ import annotations

from brackets.rounds.keys import keys_of
from negotiations import PARTIES
from rephrased_negotiations import ADOPTED, DROPPED, REWORDED, RephrasedNegotiation, Scene
from rough_negotiations import Fates, Truth

PENDING: Fates = ("pending",)
MODIFIED: Fates = ("modified",)
PARTLY: Fates = ("adopted-modified", "dropped")
GONE = 0.35
"""How often what was proposed is gone."""


class RecutNegotiation(RephrasedNegotiation):
    """A negotiation of one round: scenes, each of one paragraph that becomes several, one after the other."""

    def __init__(self, seed: int, size: int = 12):
        self.texts: dict[int, tuple[set[str], set[str]]] = {}
        """Of proposals that are adopted with other words: words that stand of them, and such that stand of others."""
        self.fresh_brackets: set[int] = set()
        super().__init__(seed, size)

    def scenes(self) -> tuple[Scene, ...]:
        """What may happen, those twice that have several ways."""
        return (
            self.split_bracket, self.split_bracket, self.split_choice, self.split_choice, self.turned_choice, self.short_form, self.short_form, self.small_form,
            self.other_forms, self.other_forms, self.longer_rival,
            self.items_beside, self.sorted_list, self.sorted_list, self.beside_others,
        )  # fmt: skip

    def play(self) -> Truth:
        """The round. Gives what really happened; changes of the base text are not counted."""
        return super().play()._replace(new=self.fresh_brackets, texts=self.texts)

    def gone(self) -> bool:
        """Whether this one is dropped."""
        return self.random.random() < GONE

    def stands(self, fate: Fates = PENDING) -> None:
        """Say that the next proposal still stands, as the next of the new draft."""
        self.partners[len(self.fates)] = self.standing
        self.standing += 1
        self.end(fate)

    def add(self, old: str, *new: str) -> None:
        """Add a paragraph of the old draft, and those that it is now; sentences, without their stops."""
        self.both([f"{old}."], [f"{text}." for text in new])

    # Halves of sentences

    def split_bracket(self) -> None:
        """The end of a sentence is a paragraph, with other words in its bracket; or the bracket is gone, or another stands elsewhere."""
        head, clause = self.base(5), " ".join(self.some(3))
        date, other, more, subject = self.some(4)
        party, friend = self.random.sample(PARTIES, k=2)
        old = f"Parties {head}, and {clause} [{party}: by {date}]"
        again = self.random.choice((f"Parties likewise {clause}", f"Parties shall, for {subject}, {clause}"))
        chance = self.random.random()
        if chance < 0.65:
            sponsors = self.random.choice((party, f"{party}/{friend}"))
            self.stands(MODIFIED)
            self.add(old, f"Parties {head}", f"{again} [{sponsors}: by {other}, where {more}]")
        elif chance < 0.85:
            self.end(DROPPED)
            self.add(old, f"Parties {head}", again)
        else:  # the clause is gone too, and the party has another bracket in another new paragraph
            self.end(DROPPED)
            self.fresh_brackets.add(self.standing)
            self.standing += 1
            self.add(old, f"Parties {head}", f"{self.base(6)} [{party}: with {other} and {more}]")

    def split_choice(self) -> None:
        """Of alternatives in the end of a sentence one stands in a paragraph of its own; or none does, or one of their words in another one."""
        head, (verb, what, unit, *ones) = self.base(5), self.some(self.random.choice((5, 6)))
        taken = self.random.choice(ones)
        old = f"Parties {head} {what} and {verb} them every {''.join(f'[{one}]' for one in ones)} {unit}"
        chance = self.random.random()
        if chance < 0.65:
            self.end(*(ADOPTED if one == taken else DROPPED for one in ones))
            self.add(old, f"Parties {head} {what}", f"Such {what} shall be {verb}ed every {taken} {unit}")
        elif chance < 0.85:
            self.end(*(DROPPED for _ in ones))
            self.add(old, f"Parties {head} {what}", f"Such {what} shall be {verb}ed every {self.fresh()} {unit}")
        else:
            self.end(*(DROPPED for _ in ones))
            self.add(old, f"Parties {head} {what}", f"{self.base(6)} every {taken} {unit}")

    def turned_choice(self) -> None:
        """The same where the sentence is turned round, and a bracket before it stands still."""
        head, (fund, fed, what, party, one, other, who) = self.base(5), self.some(7)
        taken = self.random.choice((one, other, ""))
        run, whole = self.random.choice(
            (("", ""), (f" {self.ask(f'and run by {who}', sponsored=1)}", f", run by {who},"))
        )
        self.stands()
        self.end(*(ADOPTED if word == taken else DROPPED for word in (one, other)))
        if run:
            self.end(ADOPTED)
        still = self.ask(f"for {party}", sponsored=1)
        self.add(
            f"{head} a {fund} {still}, {fed} by {what} [{one}][{other}]{run}",
            f"{head} a {fund} {still}",
            f"The {fund}{whole} is {fed} by {taken} {what}" if taken else f"The {fund}{whole} is {fed} by {what}",
        )

    def longer_rival(self) -> None:
        """Of two alternatives of which the longer begins with the other, either is taken; the longer one with a word changed, or not."""
        head, tail, (one, other, done, how, rate) = self.base(5), self.base(4), self.some(5)
        short, (party, friend) = self.random.choice((one, f"{one} {other}")), self.random.sample(PARTIES, k=2)
        old = f"{head} [{party}: {short}] [{friend}: {short}, or {done} by {how} {rate},] {tail}"
        chance = self.random.random()
        if chance < 0.5:
            self.end(DROPPED, REWORDED)
            self.add(old, f"{head} {short}, or {self.fresh()} by {how} {rate}, {tail}")
        elif chance < 0.65:
            self.end(DROPPED, ADOPTED)
            self.add(old, f"{head} {short}, or {done} by {how} {rate}, {tail}")
        else:
            self.end(ADOPTED, DROPPED)
            more = self.random.choice(("", f" and {self.fresh()} by {self.fresh()}"))
            self.add(old, f"{head} {short}{more} {tail}")

    def other_forms(self) -> None:
        """A noun is a verb, `and the licensing of boats` is `States license boats`, in a paragraph of its own or in the same sentence."""
        head, tail, (done, what, kind, who, how) = self.base(5), self.base(4), self.some(5)
        gone = self.gone()
        self.end(DROPPED if gone else REWORDED)
        ending = self.random.choice(("s", "ed", ""))
        said = (
            f"{self.fresh()} {self.fresh()} {kind}"
            if gone
            else f"{done}{ending} {self.random.choice(('the ', ''))}{kind} {what}"
        )
        if (chance := self.random.random()) < 0.5:
            self.add(
                f"{head} {self.ask(f'and the {done}ing of {kind} {what}')} {tail}", f"{head} {tail}", f"{who} {said}"
            )
        elif chance < 0.8:
            self.add(
                f"{head} of {tail} {self.ask(f'and the {done}ation of {kind} {what}')} by {who}",
                f"{head} that {tail} {said} by {who}",
            )
        else:
            self.add(
                f"{head} {self.ask(f'{done}ly')} {what} {tail}",
                f"{head} with {self.fresh() if gone else done} {how} {what} {tail}",
            )

    # Abbreviations

    def short_form(self) -> None:
        """An abbreviation is written out, or comes in for what was written out; or it is that of something else."""
        names = [word.title().replace("-", "") for word in self.some(4)]
        joined = self.random.choice((f"{names[0]} {names[1]} {names[2]}", f"{names[0]} of {names[1]} and {names[2]}"))
        letters = "".join(name[0] for name in names[:3])
        head, tail = self.base(4), self.base(4)
        gone = self.gone()
        self.end(DROPPED if gone else ADOPTED)
        if self.random.random() < 0.5:
            full = f"{names[3]} {joined}" if gone and names[3][0] != names[0][0] else joined
            if gone:
                full = f"{names[3]} {self.fresh().title()}"
            self.add(f"{head} the {self.ask(letters)} register {tail}", f"{head} the {full} register {tail}")
            return
        verb = self.some(1)[0]
        other = "".join(reversed(letters)) if letters[0] != letters[-1] else f"Q{letters}"
        new = [f"{head} and {verb} by the {other if gone else letters}, {tail}"]
        if self.random.random() < 0.5:
            new.append(f"In this Article, “{letters}” means the {joined}" if not gone else f"{self.base(6)}")
        self.add(f"{head} {self.ask(f'and {verb} by the {joined}')}, {tail}", *new)

    def small_form(self) -> None:
        """The same of words in small letters, in the plural, and with commas between: `LDCs` for `least developed countries`."""
        names = [word.replace("-", "") for word in self.some(4)]
        between = self.random.choice((" ", " ", ", "))
        joined = f"{names[0]}{between}{names[1]} {'and ' if between != ' ' else ''}{names[2]}"
        letters = "".join(name[0] for name in names[:3]).upper()
        plural = self.random.choice(("", "s")) if between == " " else ""
        head, tail, (noun, verb) = self.base(4), self.base(4), self.some(2)
        gone = self.gone()
        self.end(DROPPED if gone else ADOPTED)
        if self.random.random() < 0.5:
            full = f"{names[3]} {self.fresh()}" if gone else f"{joined}{plural}"
            if gone and self.random.random() < 0.5:  # no name has such words
                full = f"{names[0]} {self.random.choice(('of those', 'which their', 'to its', 'by such'))} {names[1]} {names[2]}"
            self.add(f"{head} {self.ask(f'{letters}{plural}')} {noun} {tail}", f"{head} {full} {noun} {tail}")
            return
        other = f"Q{letters}" if gone else letters
        lead = self.random.choice(("", f"{verb} from "))
        self.add(
            f"{head} {self.ask(f'{lead}{joined}{plural}')} {noun} {tail}",
            f"{head} {lead if not gone else ''}{other}{plural} {noun} {tail}",
        )

    # Lists

    def items_beside(self) -> None:
        """A proposed list is broken out into items, beside a bracket that stands still; or other items are."""
        head, tail = self.base(6), " ".join(self.some(3))
        items = [" ".join(self.some(self.random.choice((1, 2)))) for _ in range(3)]
        asked = self.ask(f"on {items[0]}, on {items[1]} and on {items[2]}")
        still = self.ask(f", within {tail}", sponsored=1)
        gone = self.gone()
        self.end(DROPPED if gone else REWORDED)
        self.stands()
        shown = [self.base(3) for _ in items] if gone else [f"on {item}" for item in items]
        new = [f"{head} {still}, as follows:", f"{shown[0]};", f"{shown[1]};", f"{shown[2]}."]
        self.both([f"{head} {asked} {still}."], new, ("1.", "(a)"))

    def sorted_list(self) -> None:
        """`a [, b or c]` is `b, a or c`, or one of the two is gone."""
        one, two, three, four = self.some(4)
        head, tail = self.base(4), self.base(4)
        longer = self.random.random() < 0.4
        asked = f", {two}, {three} or {four}" if longer else f", {two} or {three}"
        words = [one, two, three, four][: 4 if longer else 3]
        old = f"{head} of {one} {self.ask(asked)} under {tail}"
        gone = self.gone()
        if gone:
            words.remove(three)
        while words[0] == one:
            self.random.shuffle(words)
        self.end(PARTLY if gone else ("adopted",))
        self.add(old, f"{head} of {', '.join(words[:-1])} or {words[-1]} under {tail}")

    def beside_others(self) -> None:
        """Two proposals are adopted in one sentence, the first with other words: what is told of it has none of the other."""
        a, b, c, d, e, f = self.some(6)
        head, g, h = self.base(5), " ".join(self.some(2)), " ".join(self.some(2))
        other = self.fresh()
        self.texts[len(self.fates)] = ({*keys_of(f"{a} {b} {c}")}, {*keys_of(f"{e} {f} {g} {h}")})
        self.end(("adopted-modified",), ADOPTED)
        self.both(
            [
                f"{head}:",
                f"{g} {self.ask(f', including {a} {b} {c} and {d}')};",
                f"{h} {self.ask(f'and {e} {f}')} for {other}.",
            ],
            [f"{head} {g}, such as {a} {b} {c}, and {e} {f} and {h} for {other}."],
            ("(a)", "1."),
        )
