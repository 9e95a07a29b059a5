"""Rough negotiations in which text changes its shape: sentences become lists and lists sentences, and rows and sentences change their places.

`rough_negotiations.py` splits and joins paragraphs in their order. A chair does more: a sentence is broken out into subparagraphs, or these
become a sentence again, two paragraphs are joined with the later one first, the second half of one goes below another, and the rows of a table
are sorted otherwise. Pieces are short, so that words alone hardly tell where they have gone. And a part of a proposal becomes base text, while the
rest stays in brackets.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from negotiations import OPENINGS, Fresh
from rough_negotiations import RoughNegotiation
from rough_words import Ask, Item, Para

CUT = "\x01,"
"""Stands in the items of a paragraph where a piece of a list begins. It ends as no word does that may be struck or smoothed."""


@dataclass(eq=False)
class ListPara(Para):
    """A sentence with a list in it, which is written on one line or broken out into subparagraphs."""

    broken: bool = False


@dataclass(eq=False)
class Table(Para):
    """A table: its rows, in cells; what stands in a cell are words and alternatives."""

    rows: list[list[list[Item]]] = field(default_factory=list)

    def asks(self) -> list[Ask]:
        """The proposals in it, in the order of the text."""
        return [item for row in self.rows for cell in row for item in cell if isinstance(item, Ask)]

    def text(self) -> str:
        """As it stands in the draft."""
        lines = (
            " | ".join(" ".join(i if isinstance(i, str) else i.text() for i in cell) for cell in r) for r in self.rows
        )
        return "\n".join(f"| {line} |" for line in lines)


class ReshapedNegotiation(RoughNegotiation):
    """A negotiation under way, each article of which ends with a table."""

    def __init__(self, seed: int, size: int = 3):
        super().__init__(seed, size)
        self.width = 0  # a row of a table is a line
        for article in self.articles[:1]:
            article.append(self.table())

    def paragraph(self) -> Para:
        """A paragraph: more often than not a sentence with a list in it."""
        if self.random.random() < 0.4:
            return super().paragraph()
        items: list[Item] = [*self.random.choice(OPENINGS).split(), *self.words(1)]
        for _ in range(self.random.randint(2, 4)):
            piece: list[Item] = [*self.words(self.random.randint(2, 6)), self.fresh()]
            if self.random.random() < 0.6:
                ask = Ask(self.sponsors(), [], [*self.words(self.random.choice((0, 1, 2))), self.fresh()])
                piece.insert(self.random.randint(1, len(piece)), ask)
            items += [CUT, *piece]
        return ListPara(
            [*items[:-1], *([items[-1] + "."] if isinstance(items[-1], str) else [items[-1]])],
            broken=self.random.random() < 0.5,
        )

    def table(self) -> Table:
        """A table of four to seven rows, with alternatives in some cells."""
        rows: list[list[list[Item]]] = [[[self.fresh()] for _ in range(3)]]
        for _ in range(self.random.randint(3, 6)):
            row: list[list[Item]] = [[self.fresh()], *([str(self.random.randint(10, 9999))] for _ in range(2))]
            if self.random.random() < 0.5:
                row[-1] = [
                    Ask([party], [], [str(self.random.randint(10, 9999))])
                    for party in self.random.sample(("EU", "NOR", "US", "CAN"), k=2)
                ]
            rows.append(row)
        return Table([], rows=rows)

    def draft(self) -> str:
        """The text of this round."""
        blocks = []
        for number, article in enumerate(self.articles, 1):
            blocks.append(f"Article {number}")
            label = 0
            for para in article:
                if isinstance(para, Table):
                    blocks.append(para.text())
                    continue
                label += 1
                pieces = self.pieces(para)
                blocks.append(f"{label}. {pieces[0]}")
                blocks += (f"({chr(ord('a') + at)}) {piece}" for at, piece in enumerate(pieces[1:]))
                blocks += (f"Option {at}: {' '.join(option.new)}" for at, option in enumerate(para.options, 1))
        return "\n\n".join(blocks) + "\n"

    def pieces(self, para: Para) -> list[str]:
        """The text of a paragraph, and those of its subparagraphs."""
        pieces: list[list[str]] = [[]]
        for item in para.items:
            if item == CUT:
                pieces += [[]] if isinstance(para, ListPara) and para.broken and pieces[-1] else []
            else:
                pieces[-1].append(item if isinstance(item, str) else item.text())
        return [" ".join(piece) for piece in pieces if piece] or [""]

    def decide(self, article: list[Para], para: Para) -> None:
        """Decide on the proposals of a paragraph, or of the cells of a table."""
        if isinstance(para, Table):
            self.decide_cells(para)
        else:
            super().decide(article, para)

    def reshape(self) -> None:
        """What rough negotiations do, and what only these do."""
        tables = [[para for para in article if isinstance(para, Table)] for article in self.articles]
        for article in self.articles:
            article[:] = [para for para in article if not isinstance(para, Table)]
        articles = list(self.articles)
        self.rejoin()
        super().reshape()
        for article, own in zip(articles, tables, strict=True):
            article += own
        self.width = 0

    def decided(self, article: list[Para], para: Para, ask: Ask, *, whole: bool) -> list[Item]:
        """Decide on one proposal; now and then a part of it becomes base text, and the rest stays in brackets, perhaps nobody's."""
        if ask.inner or ask.old or len(ask.new) < 8 or id(ask) in self.settled or self.random.random() > 0.25:
            return super().decided(article, para, ask, whole=whole)
        at = self.random.randint(3, len(ask.new) - 3)
        said, ask.new = [Fresh(word) for word in ask.new[:at]], ask.new[at:]
        ask.sponsors = ask.sponsors if self.random.random() < 0.7 else []
        self.fates[ask] = ("modified",)
        return [*said, ask]

    def decide_cells(self, table: Table) -> None:
        """Choose in some cells, and put a row elsewhere."""
        for row in table.rows:
            asks = [item for item in row[-1] if isinstance(item, Ask)]
            if asks and self.random.random() < 0.5:
                chosen = self.random.choice(asks)
                for ask in asks:
                    self.end(ask, "adopted" if ask is chosen else "dropped")
                row[-1] = list(chosen.new)
        if self.random.random() < 0.6:
            row = table.rows.pop(self.random.randrange(1, len(table.rows)))
            table.rows.insert(self.random.randint(1, len(table.rows)), row)

    def rejoin(self) -> None:
        """Lists become sentences and back; halves go elsewhere; two paragraphs are joined with the later one first."""
        for article in self.articles:
            for para in list(article):
                chance = self.random.random()
                at = article.index(para)
                if isinstance(para, ListPara):
                    para.broken = para.broken if chance < 0.6 else not para.broken
                elif not para.options and chance < 0.25 and (stops := self.stops(para)):
                    stop = self.random.choice(stops)
                    half = Para(para.items[stop:])
                    self.allow_moved(half)
                    para.items = para.items[:stop]
                    article.insert(self.random.randint(0, len(article)), half)
                elif 0.25 < chance < 0.4 and at + 1 < len(article):
                    other = article[at + 1]
                    if not (para.options or other.options or isinstance(other, ListPara)):
                        para.items = [*other.items, *para.items]
                        self.allow_moved(para)
                        article.remove(other)
                        return

    def allow_moved(self, para: Para) -> None:
        """What stands in brackets in a paragraph may be told to have moved there."""
        for ask in para.asks():
            fates = self.fates.get(ask, ("pending",))
            if fates[0] in ("pending", "modified"):
                self.fates[ask] = (*fates, "moved")

    def stops(self, para: Para) -> list[int]:
        """After which items a paragraph can be cut in two."""
        return [
            at for at, item in enumerate(para.items[:-6], 1) if isinstance(item, str) and item.endswith(".") and at > 5
        ]
