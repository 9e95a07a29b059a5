"""Negotiations of one round in which a part is decided: words of a proposal are base text, and others of it stand in brackets still.

`recut_negotiations.py` has proposals that are decided as a whole. A chair takes what is agreed out of the brackets and leaves the rest (`[the data, in
real time]` is `the data [in real time]`), puts words of nobody into what is adopted, and writes what was not taken beside what it is about: an
alternative stands with another object, words of a proposal in a sentence on something else. Nobody can say of these that they were adopted, nor that
they were not; whoever is told so must not be told it as certain.
"""

from __future__ import annotations

from negotiations import PARTIES
from recut_negotiations import MODIFIED, PENDING, RecutNegotiation
from rephrased_negotiations import ADOPTED, DROPPED, REWORDED, Scene
from rough_negotiations import Fates, Truth

PERHAPS: Fates = ("dropped", "adopted", "adopted-modified")
REST: Fates = ("modified", "moved")
MERGED: Fates = ("merged",)


class PartialNegotiation(RecutNegotiation):
    """A negotiation of one round: scenes, each of one paragraph that may become two, one after the other."""

    def __init__(self, seed: int, size: int = 12):
        self.edits: list[set[str]] = []
        self.doubtful: set[int] = set()
        self.groups: list[tuple[str, str]] = []
        """Those that are not named yet."""
        self.named = False
        super().__init__(seed, size)

    def scenes(self) -> tuple[Scene, ...]:
        """What may happen, those twice that have several ways."""
        return (
            self.rest, self.rest, self.one_word_left, self.one_word_left, self.words_within, self.other_object, self.other_reason, self.outer_without_sponsor,
            self.taken_both, self.name_of_group, self.placeholder, self.placeholder, self.common_header, self.condition_of_its_own,
            self.other_modal, self.shared_noun, self.lost_beside, self.joint_bracket, self.equal_pair,
        )  # fmt: skip

    def play(self) -> Truth:
        """The round. Gives what really happened, changes of the base text too."""
        return super().play()._replace(edits=self.edits, doubtful=self.doubtful)

    def nobody(self, *words: str) -> None:
        """Say that these words of the new draft are nobody's."""
        self.edits.append(set(words))

    def perhaps(self) -> None:
        """Say that nobody can tell what became of the next proposal."""
        self.doubtful.add(len(self.fates))
        self.end(PERHAPS)

    # The rest of a proposal stands in brackets

    def rest(self) -> None:
        """Of a whole sentence, or of the end of one, a few words stand in brackets still, there or at the end; or they are gone."""
        party, left = self.random.choice(PARTIES), " ".join(self.some(self.random.choice((2, 3))))
        before, after = self.base(self.random.choice((3, 5))), self.base(self.random.choice((3, 4, 6)))
        head = self.random.choice(("", f"{self.base(5)} and "))
        old = f"{head}[{party}: {before} {left} {after}]"
        chance = self.random.random()
        if chance < 0.25:
            self.end(REWORDED)
            self.add(old, f"{head}{before} {after}")
            return
        self.stands(REST)
        if chance < 0.65:
            self.add(old, f"{head}{before} {after} [{party}: {left}]")
        else:
            self.add(old, f"{head}{before} [{party}: {left}] {after}")

    def one_word_left(self) -> None:
        """One word stands in brackets beside another one, in the same sentence or in one of its own, in other forms."""
        party, friend = self.random.sample(PARTIES, k=2)
        verb, unit, number, other, subject, what = self.some(6)
        head = self.base(5)
        old = f"{head} and [{party}: {verb} it every {number} {unit}]"
        self.stands(REST)
        self.fresh_brackets.add(self.standing)
        self.standing += 1
        choice = f"[{party}: {number}] [{friend}: {other}]"
        if self.random.random() < 0.6:
            self.add(old, f"{head} and {verb} it every {choice} {unit}")
        else:
            self.nobody(subject, what)
            self.add(old, head, f"Each {subject} {verb}s its {what} every {choice} {unit}")

    # Words that are nobody's

    def words_within(self) -> None:
        """What is adopted has words in it that nobody proposed; or others for one of its own, which is no addition."""
        head, one, other = self.base(5), " ".join(self.some(3)), " ".join(self.some(3))
        more, much, last = self.some(3)
        asked = self.ask(f"and {one} in {other} {last}")
        self.end(REWORDED)
        if self.random.random() < 0.65:
            self.nobody(more, much)
            self.add(f"{head} {asked}", f"{head} and {one} by {more}, above all {much}, in {other} {last}")
        else:
            self.add(f"{head} {asked}", f"{head} and {one} in {other} {more}")

    def joint_bracket(self) -> None:
        """Two proposals side by side are one bracket, of one of them, of both, of another party or of nobody."""
        head, one, other, tail = self.base(5), " ".join(self.some(2)), " ".join(self.some(3)), self.base(4)
        party, friend, third = self.random.sample(PARTIES, k=3)
        self.partners[len(self.fates)] = self.standing
        self.end(MERGED)
        self.stands(MERGED)
        header = self.random.choice(("", f"{party}: ", f"{friend}: ", f"{third}: ", f"{party}/{friend}: "))
        self.add(
            f"{head} [{party}: {one}] [{friend}: and {other}] {tail}", f"{head} [{header}{one} and {other}] {tail}"
        )

    def equal_pair(self) -> None:
        """Two ask for the same, and it is adopted."""
        head, asked, tail = self.base(5), " ".join(self.some(2)), self.base(4)
        party, friend = self.random.sample(PARTIES, k=2)
        self.end(ADOPTED, ADOPTED)
        self.add(f"{head} [{party}: {asked}] [{friend}: {asked}] {tail}", f"{head} {asked} {tail}")

    def lost_beside(self) -> None:
        """A part of a proposal is adopted, and words of the text beside it are gone with the rest: nobody asked for that."""
        head, one, (other, where, what, kind), tail = self.base(4), " ".join(self.some(3)), self.some(4), self.base(4)
        self.end(REWORDED)
        self.nobody(where, what, kind)
        asked, lost = self.ask(f"{one} and {other}"), f"in {where} {what} {kind}"
        self.add(f"{head} {asked} {lost} by {tail}", f"{head} {one} by {tail}")

    def other_object(self) -> None:
        """Of two alternatives one is taken, and the other one stands in the same sentence with another object; or both are taken."""
        who, verb, other, what, kind, where = self.some(6)
        party, friend = self.random.sample(PARTIES, k=2)
        old = f"{who} [{party}: {verb}] [{friend}: {other}] the {what} of {kind}"
        if self.random.random() < 0.35:
            self.end(ADOPTED, ADOPTED)
            self.add(old, f"{who} {verb} and {other} the {what} of {kind}")
            return
        self.end(ADOPTED)
        self.perhaps()
        thing = self.fresh()
        self.nobody(thing, where)
        self.add(old, f"{who} {verb} the {what} of {kind}, and {other} the {thing} of {where}")

    def other_modal(self) -> None:
        """Of two verbs that say how much it binds one is taken, and the other one stands in a new sentence on something else."""
        who, verb, what, kind, task, thing, aim = self.some(7)
        taken, other = self.random.sample(("shall", "should", "may", "will"), k=2)
        more = f"Each {who} {other} {task} its {thing} and {aim}"
        one = f"Each {who} {taken} {verb} the {what} of {kind}"
        fates = [(taken, ADOPTED), (other, DROPPED)]
        self.random.shuffle(fates)
        self.end(*(fate for _, fate in fates))
        self.nobody(task, thing, aim, other)
        choice = "".join(f"[{modal}]" for modal, _ in fates)
        said = [one, more] if self.random.random() < 0.5 else [more, one]
        self.add(f"Each {who} {choice} {verb} the {what} of {kind}", ". ".join(said))

    def shared_noun(self) -> None:
        """Of two proposals with the same noun the second one is taken, and behind it stands the adjective of the other, with another."""
        verb, noun, one, two, three, kind, thing = self.some(7)
        party, friend = self.random.sample(PARTIES, k=2)
        self.end(DROPPED, ADOPTED)
        self.nobody(kind, one, thing)
        self.add(
            f"The fund may {verb} [{party}: {one} {noun}] [{friend}: {two} {three} {noun}]",
            f"The fund may {verb} {two} {three} {noun} and {kind} {one} {thing}",
        )

    def other_reason(self) -> None:
        """A few words of a proposal stand in a new sentence on something else."""
        head, (verb, what, kind, sort, thing, done) = self.base(6), self.some(6)
        self.perhaps()
        self.nobody(thing, done)
        self.add(
            f"{head} {self.ask(f'and {verb} the {what} in {kind} {sort}')}",
            f"{head}. A {thing} of {kind} {sort} is {done}",
        )

    def placeholder(self) -> None:
        """A placeholder is filled, or is gone, or the alternative beside it was taken."""
        head, tail, (one, other) = self.base(4), self.base(4), self.some(2)
        shown = self.random.choice(("[___]", "[...]", "[date]"))
        chance = self.random.random()
        if chance < 0.5:
            self.end(REWORDED)
            self.add(f"{head} {shown} {tail}", f"{head} {one} {other} {tail}")
        elif chance < 0.65:
            self.end(DROPPED)
            self.add(f"{head} {shown} {tail}", f"{head} {tail}")
        else:
            self.end(ADOPTED, DROPPED)
            self.add(f"{head} {self.ask(f'{one} {other}')} {shown} {tail}", f"{head} {one} {other} {tail}")

    # Whose they are

    def outer_without_sponsor(self) -> None:
        """A bracket without a sponsor has one in it that has one, and is changed; the sponsor of the inner one, or of the outer, has it."""
        one, (other, thing), gone, rest = self.base(3), self.some(2), self.base(3), self.base(3)
        party, friend = self.random.sample(PARTIES, k=2)
        outer = self.random.choice(("", "", f"{party}: "))
        now = self.random.choice((party, f"{party}/{friend}"))
        self.stands(MODIFIED)
        self.end(("adopted", "adopted-modified", "merged", "dropped"))
        self.add(
            f"[{outer}{one} [{party}: and {other} {thing}] {gone} {rest}]",
            f"[{now}: {one} and {other} {thing} {self.fresh()} by {rest}]",
        )

    def common_header(self) -> None:
        """Two paragraphs are one of both their sponsors, without some words of the one, around those of the other; or that one is gone."""
        party, friend = self.random.sample(PARTIES, k=2)
        subject, other, gone = self.base(4), " ".join(self.some(5)), self.gone()
        first, second, third, fourth, *lost = self.some(7)
        old = (
            f"[{party}: {subject} {first} {second} {' '.join(lost)} of {third} {fourth}]",
            f"[{friend}: {subject} {other}]",
        )
        if not gone:
            self.partners[len(self.fates)] = self.standing
        self.end(DROPPED if gone else MERGED)
        self.stands(PENDING if gone else MERGED)
        both = f"{subject} {first} {second} and {other} with {third} {fourth}"
        self.both(old, [f"[{party}/{friend}: {both}]" if not gone else old[1]])

    def condition_of_its_own(self) -> None:
        """A condition in a sentence is a sentence of its own, in a bracket of the same sponsor with many other words."""
        party, (one, other, last) = self.random.choice(PARTIES), self.some(3)
        words = f"subject to {one} of {other} {last}"
        self.stands(REST)
        head, tail = self.base(4), self.base(5)
        self.add(f"{head} [{party}: , {words},] {tail}", f"{head} {tail}", f"[{party}: {self.base(6)} is {words}]")

    def taken_both(self) -> None:
        """Of two alternatives both are taken, the second one first, and the first one in other forms; or it is gone."""
        head, (verb, what, rest, other, private, money) = self.base(4), self.some(6)
        party, friend = self.random.sample(PARTIES, k=2)
        old = f"{head} to [{party}: {verb} its {what}ing for {rest}] [{friend}: {other} {private} {money}]"
        if self.gone():
            self.end(DROPPED, ADOPTED)
            self.add(old, f"{head} to {other} {private} {money}")
            return
        self.end(REWORDED, ADOPTED)
        self.add(old, f"{head} to {other} {private} {money} and to {verb} its {what}s for {rest}")

    def name_of_group(self) -> None:
        """The name of a group stands as its abbreviation, or the other way round; or another group does."""
        if len(self.groups) < 2:
            if self.named:
                return self.other_reason()
            self.named, self.groups = True, self.random.sample(GROUPS, k=len(GROUPS))
        (short, name), (other, _) = self.groups.pop(), self.groups.pop()
        head, tail, gone = self.base(4), self.base(4), self.gone()
        self.end(DROPPED if gone else ADOPTED)
        if gone:
            self.nobody(other)
        party = self.random.choice(PARTIES)
        if gone or self.random.random() < 0.6:
            self.add(f"{head} in [{party}: {name}] {tail}", f"{head} in {other if gone else short} {tail}")
        else:
            self.add(f"{head} in [{party}: {short}] {tail}", f"{head} in {name} {tail}")
        return None


GROUPS = (
    ("LLDCs", "landlocked developing countries"), ("SIDS", "small island developing States"), ("LDCs", "least developed countries"),
    ("AOSIS", "the Alliance of Small Island States"),
)  # fmt: skip
"""Groups by their abbreviations, as drafts write them, and by name."""
