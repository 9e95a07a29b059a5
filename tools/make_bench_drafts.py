"""The drafts of the bench, each of another kind, every time the same: `python tools/make_bench_drafts.py FOLDER` writes them.

A bench on one text that is repeated flatters: what is remembered of the first copy is known of all others. So no draft here is
repeated, and each has what makes its kind slow: headers of ever other parties, ten levels of labels, rows of options, pages.
The words are made up; how many brackets stand on how many words is as in drafts of that kind.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

PARTIES = [
    "US",
    "CA",
    "MX",
    "AU",
    "NZ",
    "JP",
    "CL",
    "PE",
    "SG",
    "VN",
    "MY",
    "BN",
    "Brazil",
    "Costa Rica",
    "EU",
    "Norway",
    "Korea",
    "CH",
]
SUBJECTS = ["each Party", "a Party", "the competent authority", "the Committee", "the holder of a licence", "a person of another Party",
            "the operator", "the Secretariat", "the review body", "an importer"]  # fmt: skip
VERBS = ["shall provide", "may request", "shall publish", "shall not require", "should consider", "shall ensure", "may decline",
         "shall maintain", "shall endeavour to adopt", "may suspend", "shall notify", "is encouraged to share"]  # fmt: skip
NOUNS = ["procedures", "records", "measures", "notices", "samples", "fees", "licences", "evidence", "harbours", "nurseries", "orchards",
         "surveys", "statistics", "beacons", "ferries", "archives", "reservoirs", "workshops", "meadows", "observatories"]  # fmt: skip
ADJECTIVES = ["transparent", "timely", "written", "domestic", "periodic", "joint", "coastal", "public", "seasonal", "fair", "rural",
              "technical", "annual", "voluntary", "effective", "adequate"]  # fmt: skip
TAILS = ["in accordance with its law", "within a reasonable period", "at no cost to the applicant", "on request", "where practicable",
         "without undue delay", "as set out in Annex II", "subject to paragraph 3", "in the official languages", "for research",
         "unless the parties to the dispute agree otherwise", "during the transitional period", "by electronic means"]  # fmt: skip
JOINS = [", and", "; and", ", or", ", provided that", ", in particular where", ", including that"]
FOR, AGAINST = ["propose", "propose", "support", "Propose", "proposal", ""], ["oppose", "oppose", "Oppose", "delete"]
COMMON = ["[shall]", "[should]", "[shall][should]", "[and]", "[may]", "[the operators]", "[all] [each]", "[, as appropriate,]",
          "[and public]", "[developed] [all]"]  # fmt: skip
LATIN = ["bis", "ter", "quater"]


class Maker:
    """Makes words, brackets and paragraphs; what it makes follows from its seed."""

    def __init__(self, seed: int):
        self.rng = random.Random(seed)
        some = self.rng.sample(PARTIES, len(PARTIES))
        #: Who sides with whom: most headers of a chapter are of some groups of allies against others, and come again; some come once.
        allies = [some[at : at + size] for at in range(0, len(some), 3) for size in (1, 2, 3)]
        self.usual = [self._header(lambda: "/".join(self.rng.choice(allies))) for _ in range(60)]

    def noun(self) -> str:
        """`timely notices`."""
        pick = self.rng.choice
        return f"{pick(ADJECTIVES)} {pick(NOUNS)}" if self.rng.random() < 0.6 else pick(NOUNS)

    def clause(self) -> str:
        """A clause of ten to twenty words."""
        pick = self.rng.choice
        return f"{pick(SUBJECTS)} {pick(VERBS)} {self.noun()} and {self.noun()} {pick(TAILS)}"

    def phrase(self) -> str:
        """One to eight words."""
        pick = self.rng.choice
        return pick([self.noun(), pick(ADJECTIVES), f"{self.noun()} {pick(TAILS)}", f"and {self.noun()}", pick(TAILS)])

    def header(self) -> str:
        """What stands before the words of a bracket."""
        if self.rng.random() < 0.75:
            return self.rng.choice(self.usual)
        return self._header(
            lambda: self.rng.choice(["/", "/", ", "]).join(self.rng.sample(PARTIES, self.rng.randint(1, 6)))
        )

    def _header(self, side: Callable[[], str]) -> str:
        kind, pick = self.rng.random(), self.rng.choice
        if kind < 0.45:
            verb = pick(FOR)
            return f"{side()}{' ' if verb else ''}{verb}: "
        if kind < 0.8:
            return f"{side()} propose{pick([';', ';', ','])} {side()} {pick(AGAINST)}: "
        return f"{side()} {pick(AGAINST)}: "

    def owned(self, depth: int = 0) -> str:
        """A bracket with an owner, one in three with another in it."""
        words = self.phrase()
        if self.rng.random() < 0.18:
            words = f"~~{self.phrase()}~~ {words}"
        if depth < 4 and self.rng.random() < 0.35:
            words = f"{words} {self.owned(depth + 1)}"
        if self.rng.random() < 0.3:
            words = f"{words} {self.phrase()}"
        return f"[{self.header()}{words}]"

    def bare(self, depth: int = 0) -> str:
        """Brackets without owners: half of them the same few words again and again."""
        pick, kind = self.rng.choice, self.rng.random()
        if self.rng.random() < 0.5:
            return pick(COMMON)
        if kind < 0.45:
            return f"[{self.phrase()}][{self.phrase()}]"
        if kind < 0.55:
            return pick(["[X]", "[...]", "[date]", "[to be completed]", "[2030][2050]"])
        if depth < 5 and kind < 0.8:
            return f"[{self.phrase()} {self.bare(depth + 1)} {self.phrase()}]"
        return f"[{self.clause()}]" if kind < 0.9 else f"[{self.phrase()}]"

    def mixed(self) -> str:
        """A bracket, three times in four somebody's."""
        return self.owned() if self.rng.random() < 0.75 else self.bare()

    def sentence(self, clauses: int, share: float, bracket: Callable[[], str]) -> str:
        """Clauses; `share` is how likely a bracket stands after each third of one."""
        made: list[str] = []
        for at in range(clauses):
            words = self.clause().split()
            if at:
                words[0] = f"{self.rng.choice(JOINS)} {words[0]}"
            third = len(words) // 3
            for part in (words[:third], words[third : 2 * third], words[2 * third :]):
                made.append((" " if made and not part[0].startswith((",", ";")) else "") + " ".join(part))
                if self.rng.random() < share:
                    made.append(f" {bracket()}")
        text = "".join(made)
        return text[0].upper() + text[1:]

    def title(self) -> str:
        """The words of a heading."""
        return f"{self.noun()} and {self.noun()}".title().replace(" And ", " and ")


def attributed(seed: int = 1, articles: int = 30) -> str:
    """A trade chapter: articles of numbered paragraphs, nearly every bracket somebody's, one on every twenty words."""
    make = Maker(seed)
    lines = ["CHAPTER ON PUBLIC WORKS", "", "[Note: all text is without prejudice.]", ""]
    for article in range(1, articles + 1):
        lines += [f"Article {article}: {make.title()}", ""]
        for number in range(1, make.rng.randint(4, 9)):
            if make.rng.random() < 0.12:
                lines += [f"[{make.header()}{number}. {make.sentence(2, 0.2, make.owned)}.]", ""]
                continue
            lines.append(f"{number}. {make.sentence(make.rng.randint(1, 3), 0.3, make.mixed)}:")
            lines += ["", *_listed(make, "abcdef"[: make.rng.randint(0, 4)], 0.3), ""]
            lines[-1:] = [""] if lines[-1] else []
            if make.rng.random() < 0.15:
                lines += [
                    f"{number} {make.rng.choice(LATIN)}. [{make.header()}{make.sentence(1, 0.2, make.owned)}.]",
                    "",
                ]
    return "\n".join(lines)


def _listed(make: Maker, letters: str, share: float) -> Iterator[str]:
    for letter in letters:
        yield f"({letter}) {make.sentence(1, share, make.mixed)};"
        yield ""


_LEVELS = ("{}.", "({})", "({})", "({})", "{}.", "{})", "({})", "{})", "({})", "{}.")
_COUNTS = ("1", "a", "i", "A", "a", "1", "1", "i", "a", "1")
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def _count(style: str, number: int) -> str:
    if style == "1":
        return str(number)
    return _ROMAN[(number - 1) % 10] if style == "i" else chr(ord(style) + (number - 1) % 26)


def deep(seed: int = 2, articles: int = 3) -> str:
    """A treaty draft with ten levels of labels, its lines set double-spaced: a blank line after each, brackets over several."""
    make = Maker(seed)
    lines = ["DRAFT TREATY ON INLAND HARBOURS", ""]

    def level(depth: int) -> None:
        for number in range(1, make.rng.randint(2, 5) if depth else make.rng.randint(4, 7)):
            words = _wrapped(
                make.sentence(make.rng.randint(1, 3), 0.2, make.owned if make.rng.random() < 0.35 else make.bare), 110
            )
            label = _LEVELS[depth].format(_count(_COUNTS[depth], number))
            for at, line in enumerate(words):
                lines.extend([f"{'    ' * depth}{f'{label} ' if at == 0 else '    '}{line}", ""])
            if depth < 9 and make.rng.random() < 0.62 - depth * 0.01:
                level(depth + 1)

    for article in range(1, articles + 1):
        lines += [f"ARTICLE {article}", "", make.title(), ""]
        level(0)
    return "\n".join(lines)


def _wrapped(text: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + len(word) >= width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def climate(seed: int = 3, sections: int = 26) -> str:
    """A climate text: long paragraphs of rows of options, brackets in brackets, next to nobody's names."""
    make = Maker(seed)
    lines = ["NEGOTIATING TEXT ON WEATHER STATIONS", ""]
    number = 0
    for section in range(1, sections + 1):
        lines += [f"{chr(64 + (section - 1) % 26 + 1)}. {make.title()}", ""]
        for _ in range(make.rng.randint(8, 14)):
            number += 1
            if make.rng.random() < 0.3:
                lines.append(f"{number}. {_lined(make.sentence(2, 0.3, make.bare))}:")
                for option in range(1, make.rng.randint(3, 6)):
                    lines.append(f"Option {option}: {_lined(make.sentence(make.rng.randint(1, 4), 0.08, make.bare))};")
                lines.append("")
            else:
                lines += [f"{number}. {_lined(make.sentence(make.rng.randint(2, 6), 0.08, make.bare))}.", ""]
    return "\n".join(lines)


def _lined(text: str) -> str:
    return "\n".join(_wrapped(text, 110))


def clean(seed: int = 4, articles: int = 150) -> str:
    """A long text as adopted: articles, paragraphs, lists, and not one bracket but in a reference."""
    make = Maker(seed)
    lines = ["CONVENTION ON RURAL FERRIES", ""]
    for article in range(1, articles + 1):
        lines += [f"Article {article}", make.title(), ""]
        for number in range(1, make.rng.randint(3, 8)):
            lines += [f"{number}. {_lined(make.sentence(make.rng.randint(2, 6), 0, make.bare))}.", ""]
            for letter in "abcd"[: make.rng.choice([0, 0, 3, 4])]:
                lines += [f"    ({letter}) {_lined(make.sentence(1, 0, make.bare))};", ""]
    return "\n".join(lines)


def compilation(seed: int = 5, paragraphs: int = 330) -> str:
    """A compilation of comments: base text, brackets in each paragraph, new ones with a line that says whose they are, page heads."""
    make = Maker(seed)
    names = [
        "Argentina",
        "Brazil",
        "Canada",
        "Chile",
        "Colombia",
        "Costa Rica",
        "Ecuador",
        "Mexico",
        "Peru",
        "the United States",
    ]
    lines = ["COMPILATION OF COMMENTS ON NIGHT TRAINS", ""]
    for number in range(1, paragraphs + 1):
        if number % 30 == 1:
            lines += ["", make.title(), ""]
        lines += [f"{number}. {_lined(make.sentence(make.rng.randint(2, 4), 0.05, make.mixed))}.", ""]
        if make.rng.random() < 0.2:
            party = make.rng.choice(names)
            lines += [f"Proposed new paragraph submitted by the delegation of {party}:", ""]
            lines += [f"\t{number}.bis. [{party.removeprefix('the ')}: {make.sentence(1, 0, make.owned)}.]", ""]
        if number % 6 == 0:
            lines += ["", f"- {number // 6} -", "Comments received as of 1 April", ""]
    return "\n".join(lines)


DRAFTS: dict[str, Callable[..., str]] = {
    "attributed": attributed,
    "deep": deep,
    "climate": climate,
    "clean": clean,
    "compilation": compilation,
}


def main(folder: Path) -> None:
    """Write the drafts, a file each."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in DRAFTS.items():
        (folder / f"{name}.txt").write_text(make(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
