"""Negotiations that are made up, and as rough as real ones: what `diff` is scored on besides the clean ones.

`negotiations.py` changes one thing at a time, and brackets say what. In real revisions paragraphs split and join, articles and
options are numbered anew, options merge, wording is smoothed without a bracket, abbreviations are introduced, lines are wrapped
and pages headed differently, and two things happen to one proposal in one round. It is still known what became of each.
"""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from negotiations import SMALL, Fresh
from rough_words import SMOOTHED, TERMS, Ask, Item, Para, RoughWords

Fates = tuple[str, ...]
"""What may be said of a proposal: the first is meant, the others are right too."""


class Truth(NamedTuple):
    """What really happened from one round to the next."""

    fates: dict[int, Fates]
    """For each proposal by its index in the old draft."""
    partners: dict[int, int]
    """The proposals that still stand, by their indexes in the old draft and in the new."""
    new: set[int]
    """The new proposals by their indexes in the new draft."""
    edits: list[set[str]]
    """For each change of the base text that nobody proposed, words of which one at least must be told."""
    texts: Mapping[int, tuple[set[str], set[str]]] = {}
    """For proposals that were adopted with other words: words that the text told of them must have, and such that are others'."""
    doubtful: Collection[int] = ()
    """Proposals of which nobody can say that they were adopted: told so, they must be told with one half at most."""


class RoughNegotiation(RoughWords):
    """A negotiation under way."""

    def __init__(self, seed: int, size: int = 5):
        super().__init__(seed, size)
        self.articles = [[self.paragraph() for _ in range(self.random.randint(2, 5))] for _ in range(size)]
        self.edits: list[set[str]] = []
        self.fates: dict[Ask, Fates] = {}
        self.partner: dict[Ask, Ask | None] = {}
        self.settled: set[int] = set()
        """What has moved to a paragraph that may be decided later in this round: it is not decided twice."""
        self.everywhere: list[Para] = []
        """The paragraphs at the beginning of this round."""
        self.quotes = self.random.choice(("“”’", '""\''))
        self.width = self.random.choice((0, 0, 70, 96))
        self.page = self.random.random() < 0.3
        self.round = 1

    # Paragraphs

    def paragraph(self) -> Para:
        """A paragraph of one to three sentences, with proposals in it, or options below it."""
        items: list[Item] = [word for _ in range(self.random.choice((1, 1, 2, 3))) for word in self.sentence()]
        para = Para(items)
        if self.random.random() < 0.15:
            para.options = [Ask([], [], self.sentence(), option=True) for _ in range(self.random.randint(2, 4))]
        elif self.random.random() < 0.15:
            para.items = [
                Ask(self.sponsors(), [], [w for _ in range(self.random.choice((1, 2))) for w in self.sentence()])
            ]
        for _ in range(self.random.choice((0, 1, 1, 2, 3))):
            self.propose(para)
        return para

    def propose(self, para: Para) -> None:
        """A new proposal in a paragraph."""
        plain = [at for at, item in enumerate(para.items) if isinstance(item, str) and 0 < at < len(para.items) - 1]
        if len(plain) < 6:
            return
        at = self.random.choice(plain)
        ask = Ask(self.sponsors(), [], self.asked(self.random.choice((1, 2, 3, 4, 6, 9, 14))))
        if self.random.random() < 0.3:
            ask.inner = [
                Ask([], [], self.words(self.random.choice((1, 2, 3, 5))))
                for _ in range(self.random.choice((1, 2, 2, 3)))
            ]
            ask.new = ask.new if self.random.random() < 0.7 or len(ask.inner) < 2 else []
            ask.at = self.random.randint(0, len(ask.new))
            if ask.sponsors and not ask.at:
                ask.sponsors = []
            para.items.insert(at, ask)
            return
        struck = para.items[at : at + self.random.randint(1, 3)]
        if (
            ask.sponsors
            and self.random.random() < 0.4
            and all(isinstance(i, str) and i[-1] not in ",." for i in struck)
        ):
            ask.old = [str(item) for item in struck]
            ask.new = ask.new if self.random.random() < 0.6 else []
            para.items[at : at + len(struck)] = [ask]
        else:
            para.items.insert(at, ask)

    # The draft

    def draft(self) -> str:
        """The text of this round: numbered anew, wrapped and paged as this round is."""
        blocks = []
        for number, article in enumerate(self.articles, 1):
            blocks.append(f"Article {number}")
            for label, para in enumerate(article, 1):
                blocks.append(f"{label}. " + " ".join(i if isinstance(i, str) else i.text() for i in para.items))
                blocks += (f"Option {at}: {' '.join(option.new)}" for at, option in enumerate(para.options, 1))
        if self.width:
            blocks = [
                textwrap.fill(block, self.width, break_long_words=False, break_on_hyphens=False) for block in blocks
            ]
        text = "\n\n".join(blocks) + "\n"
        for quote, other in zip("“”’", self.quotes, strict=True):
            text = text.replace(quote, other)
        return self.paged(text) if self.page else text

    def paged(self, text: str) -> str:
        """The text on pages, with a head and a number on each."""
        lines = text.split("\n")
        pages = [lines[at : at + 30] for at in range(0, len(lines), 30)]
        head = f"RIV/CONF.{self.round}/L.2"
        if len(pages) < 3:
            return text
        return "\f".join(
            "\n".join(
                [*([head, ""] if number > 1 else []), *page, *(["", str(number), ""] if number < len(pages) else [])]
            )
            for number, page in enumerate(pages, 1)
        )

    def paras(self) -> Iterator[Para]:
        """The paragraphs in their order."""
        return (para for article in self.articles for para in article)

    def order(self) -> list[Ask]:
        """The proposals in the order of the text."""
        return [ask for para in self.paras() for ask in para.asks()]

    # A round

    def play(self) -> Truth:
        """One round. Gives what really happened."""
        before = self.order()
        self.fates, self.partner, self.edits = {}, {ask: ask for ask in before}, []
        for para in self.paras():
            para.items = [str(item) if isinstance(item, str) else item for item in para.items]
        self.settled = set()
        self.everywhere = list(self.paras())
        for article in self.articles:
            for para in list(article):
                self.decide(article, para)
        self.smooth()
        self.abbreviate()
        self.reshape()
        for para in self.random.sample(list(self.paras()), k=2):
            self.propose(para)
        self.round += 1
        self.quotes = self.random.choice(("“”’", '""\''))
        self.width = self.random.choice((0, 0, 70, 96))
        self.page = self.random.random() < 0.3
        after = {id(ask): at for at, ask in enumerate(self.order())}
        partners = {at: after[id(now)] for at, ask in enumerate(before) if (now := self.partner[ask]) is not None}
        fates = {at: self.fates.get(ask, ("pending",)) for at, ask in enumerate(before)}
        return Truth(fates, partners, set(after.values()) - set(partners.values()), self.edits)

    def end(self, ask: Ask, *fates: str) -> None:
        """Say how a proposal ended."""
        self.fates[ask], self.partner[ask] = fates, None

    def decide(self, article: list[Para], para: Para) -> None:
        """Decide on the proposals of a paragraph."""
        whole = para.items[0] if len(para.items) == 1 and isinstance(para.items[0], Ask) else None
        items: list[Item] = []
        for item in para.items:
            items += [item] if isinstance(item, str) else self.decided(article, para, item, whole=item is whole)
        para.items = items
        self.merge_equal(para)
        self.decide_options(article, para)
        if not para.items:
            article.remove(para)

    def decided(self, article: list[Para], para: Para, ask: Ask, *, whole: bool) -> list[Item]:
        """Decide on one proposal; what stands in its place."""
        chance = self.random.random()
        if id(ask) in self.settled:
            return [ask]
        if ask.inner:
            return self.decided_with_inner(ask)
        if chance < 0.2:
            self.end(ask, "adopted")
            new = [Fresh(word) for word in self.retyped(ask.new)]
            if len(new) > 8 and not ask.old and self.random.random() < 0.3:  # it becomes an item of its own
                rest = self.halves(new) if whole else ([], [new])
                for part in reversed(rest[1]):
                    article.insert(article.index(para) + 1, Para([*part]))
                return list(rest[0])
            return list(new)
        if chance < 0.28 and len(ask.new) >= 5:
            self.end(ask, "adopted-modified")
            return [Fresh(word) for word in self.others(ask.new, 0.25)]
        if chance < 0.45:
            self.end(ask, "dropped")
            return (
                list(ask.old) if self.random.random() < 0.8 or ask.old or len(ask.new) < 6 else self.lookalike(ask.new)
            )
        if chance < 0.55 and len(ask.new) >= 5:
            ask.new = self.others(ask.new, self.random.choice((0.2, 0.2, 0.35)))
            self.fates[ask] = ("modified",)
        if len(ask.new) >= 7 and not ask.old and self.random.random() < 0.1:
            self.fates[ask] = ("moved", "modified") if ask in self.fates else ("moved",)
            there = self.random.choice(self.everywhere)
            at = self.random.randint(1, max(1, len(there.items) - 1))
            if there is not para and len(there.items) > 3:
                there.items.insert(at, ask)
                self.settled.add(id(ask))
                return []
            self.fates.pop(ask)
        if self.random.random() < 0.1:
            ask.new = self.retyped(ask.new)
        return [ask]

    def decided_with_inner(self, ask: Ask) -> list[Item]:
        """The same for one that has others within it."""
        chance, chosen = self.random.random(), self.random.choice(ask.inner)
        if 0.25 < chance < 0.35 and ask.new:
            self.end(ask, "adopted")
            words = [Fresh(word) for word in ask.new]
            return [*words[: ask.at], *ask.inner, *words[ask.at :]]
        if 0.35 < chance < 0.5:
            for one in (ask, *ask.inner):
                self.end(one, "dropped")
            return []
        if chance > 0.65:
            return [ask]
        for one in ask.inner:
            self.end(one, "adopted" if one is chosen else "dropped")
        words = [*ask.new[: ask.at], *chosen.new, *ask.new[ask.at :]]
        if chance < 0.25:
            self.end(ask, "adopted")
            return [Fresh(word) for word in words]
        self.fates[ask] = ("pending", "modified")
        if all(
            word in SMALL for word in ask.new
        ):  # one pair of brackets is gone: of `[[shall][should]]` and `[shall]` nobody can say which
            self.fates[ask] = ("pending", "modified", "merged", "dropped")
            self.fates[chosen], self.partner[chosen] = ("adopted", "pending", "merged"), ask
        ask.inner, ask.new = [], words
        return [ask]

    def lookalike(self, words: list[str]) -> list[Item]:
        """Other words with the same small words and one content word in common: nobody's proposal."""
        new = [w if w in SMALL or at == 0 else self.fresh() for at, w in enumerate(words)]
        self.edits.append(set(new) - set(words))
        return list(new)

    def merge_equal(self, para: Para) -> None:
        """Two that ask for the same in other places, or stand near each other, become one."""
        asks = [
            item
            for item in para.items
            if isinstance(item, Ask)
            and not item.old
            and not item.inner
            and item not in self.fates
            and self.partner.get(item) is item
        ]
        for one, other in pairwise(asks):
            if (
                self.random.random() < 0.25
                and one.sponsors
                and other.sponsors
                and set(one.sponsors).isdisjoint(other.sponsors)
            ):
                one.new, one.sponsors = [*one.new, *other.new], [*one.sponsors, *other.sponsors]
                self.fates[one] = self.fates[other] = ("merged",)
                self.partner[other] = one
                para.items.remove(other)
                return

    def decide_options(self, article: list[Para], para: Para) -> None:
        """One is chosen, some go, two become one; the others are numbered anew."""
        options, chance = para.options, self.random.random()
        if not options:
            return
        if chance < 0.15:
            chosen = self.random.choice(options)
            for option in options:
                self.end(option, "adopted" if option is chosen else "dropped")
            para.options = []
            article.insert(article.index(para) + 1, Para([Fresh(word) for word in chosen.new]))
        elif chance < 0.4 and len(options) > 2:
            gone = self.random.choice(options)
            self.end(gone, "dropped")
            options.remove(gone)
        elif chance < 0.6 and len(options) > 2:
            one, other = options[0], options[1]
            one.new = [*one.new, *other.new]
            self.fates[one] = self.fates[other] = ("merged",)
            self.partner[other] = one
            options.remove(other)
        elif chance < 0.8:
            options.insert(self.random.randint(0, len(options)), Ask([], [], self.sentence(), option=True))
        elif chance < 0.9:
            option = self.random.choice(options)
            option.new = self.others(option.new, 0.3)
            self.fates[option] = ("modified",)

    def smooth(self) -> None:
        """Wording of the base text changes without a bracket."""
        for para in self.paras():
            plain = [
                at
                for at, item in enumerate(para.items[1:-1], 1)
                if isinstance(item, str) and not isinstance(item, Fresh) and item[-1].isalpha()
            ]
            if len(plain) > 12 and self.random.random() < 0.15:
                at, word = self.random.choice(plain), self.fresh()
                para.items[at] = word
                self.edits.append({word})
            elif len(plain) > 12 and self.random.random() < 0.2:
                text = [item if isinstance(item, str) and not isinstance(item, Fresh) else "\0" for item in para.items]
                for old, new in SMOOTHED.items():
                    words = old.split()
                    at = next((i for i in range(len(text)) if text[i : i + len(words)] == words), None)
                    if at is not None:
                        para.items[at : at + len(words)] = new.split()
                        self.edits.append({*new.split(), *words})
                        break

    def abbreviate(self) -> None:
        """A term gets its abbreviation, which stands behind it where the base text has it first, and then for it everywhere."""
        if self.random.random() > 0.3:
            return
        term, short = self.random.choice(list(TERMS.items()))
        introduced = term in self.abbreviated
        self.abbreviated.add(term)
        for para in self.paras():
            for ask in para.asks():
                if term in (text := " ".join(ask.new)):
                    ask.new = text.replace(term, short).split()
                    for before, now in self.partner.items():
                        if now is ask and self.fates.get(before, ("pending",))[0] == "pending":
                            self.fates[before] = ("modified",)
            said, words = [], term.split()
            while len(para.items) > len(words):
                at = next(
                    (
                        i
                        for i in range(len(para.items))
                        if para.items[i : i + len(words)] == words
                        and not any(isinstance(item, Fresh) for item in para.items[i : i + len(words)])
                    ),
                    None,
                )
                if at is None:
                    break
                if introduced:
                    para.items[at : at + len(words)] = short.split()
                    said.append({*term.split(), *short.split()})
                else:
                    para.items[at + len(words) - 1] = f"{words[-1]} ({short.split()[-1]})"
                    said.append({short.split()[-1]})
                    introduced = True
            self.edits += said[:1]

    def reshape(self) -> None:
        """Paragraphs split and join, come, go and move; articles come and move."""
        for article in self.articles:
            for para in list(article):
                stops = [
                    at
                    for at, item in enumerate(para.items[:-6], 1)
                    if isinstance(item, str) and item.endswith(".") and at > 5
                ]
                if stops and not para.options and self.random.random() < 0.2:
                    at = self.random.choice(stops)
                    article.insert(article.index(para) + 1, Para(para.items[at:]))
                    para.items = para.items[:at]
            if len(article) > 2 and self.random.random() < 0.2:
                at = self.random.randrange(len(article) - 1)
                one, other = article[at], article[at + 1]
                if not one.options and not other.options:
                    one.items += other.items
                    article.remove(other)
        dropped = [ask.new for ask, fates in self.fates.items() if fates == ("dropped",)]
        for words in filter(None, map(self.sentence_with, dropped)):  # its formulas come again, and it does not
            if self.random.random() < 0.5:
                self.random.choice(self.articles).append(Para([*words]))
                self.edits.append({word.strip(".") for word in words} - set(SMALL))
        if self.random.random() < 0.2:
            new = [self.sentence(), self.sentence()]
            self.articles.insert(self.random.randint(0, len(self.articles)), [Para([*words]) for words in new])
            self.edits += [{word.strip(",.") for word in words} - set(SMALL) for words in new]
