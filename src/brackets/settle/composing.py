"""A draft as pieces that the engine has settled, so that a page can show any decisions without settling or parsing anything.

Law: whatever is decided, `composed` gives the text that `decide` writes, white space apart. Only a site that is marked
`approximate` may differ from it, by marks beside what goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.settle.junction_conditions import CLOSING
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import LATIN

KEPT = "-"
"""The letter of what is undecided, or kept."""

LETTERS = {"a": "accept", "r": "reject", "d": "drop", "w": "reword"}
"""The letters of decisions, and the decisions as sheets write them."""

#: A character that counts as a word: a paragraph in which none is left goes, with its label and its stops.
WORD = Pattern("[^ \\t\xa0\\f\\v\\r\\n.,;:*_\\-–—•·>\uf0b7\uf0a7]")
_BLANK = r"[ \xa0\u202f]"
_BEFORE_LATIN = rf"(?:\.?{_BLANK}?|[-\u2011])"
_VERSION = r"(?: ?[Aa](?:lt|LT)(?:\.? ?\d{1,2})?[.):])?"
#: How the label of a paragraph looks that new words begin with, `4 bis.`, `(a)`, `OP3`. It is LABEL of the grammar, but for what
#: only the engine knows, in a form that a script can run too.
LABEL = Pattern(
    r"[ \t\xa0]*(?:\*\*|__)?(?:"
    rf"(?:OP|Op|PP|Pp)\.? ?\d{{1,3}}(?:\.\d{{1,2}})?(?:{_BLANK}?{LATIN}\b)*[.:)]?"
    rf"|\((?:\d{{1,3}}|[ivxl]{{1,6}}|[a-z]{{1,2}}|[A-Z])(?:{_BEFORE_LATIN}{LATIN})?\)(?:{_BLANK}?{LATIN}\b[.)]?)?{_VERSION}"
    rf"|(?:\d{{1,3}}(?:\.\d{{1,3}}){{0,4}}|[ivxl]{{1,6}}|[a-z])(?:{_BEFORE_LATIN}{LATIN})?(?:[.)][-–—]?|\.[°º]){_VERSION}"
    r"|\d{1,3}(?:\.\d{1,3}){0,4}[-\u2011][A-Z][.)]"
    r"|\d{1,3}(?:\.\d{1,3}){1,4}(?=[ \t]+[\x22“‘*\[A-Z])"
    r")(?:\*\*|__)?(?=[\s\[(~*“\x22])"
)
#: Of two of these marks, at the end of new words and after them, one stands.
END_MARKS = ",.;:"
_SPACES = " \t\xa0"


class Run(NamedTuple):
    """Some characters that look the same."""

    text: str
    role: str = ""
    """Empty: base text; `b` a bracket's mark, `h` a header, `s` struck words, `w` words that a proposal puts in; `l` the label of
    a paragraph before new words, which is not shown if these begin with a LABEL of their own.

    A run of role `w` without text is the place of the new words of a proposal that is worded anew.
    """
    number: int = -1
    """The innermost proposal that it stands in, its index in `draft.all_proposals`; -1 if it stands in none."""


class Fixed(NamedTuple):
    """Runs that no decision changes; with a condition, they are shown only while it holds."""

    runs: tuple[Run, ...]
    sites: tuple[int, ...] = ()
    """If there are any: shown while at least one of these sites shows a word (WORD) or new words, in runs without a condition."""
    pending: tuple[int, ...] = ()
    """If there are any: shown while at least one of these proposals is undecided, or one of the sites shows a word."""


class Place(NamedTuple):
    """Where a site stands."""

    site: int
    """Its index in `Pieces.sites`."""


Item = Fixed | Place
Items = tuple[Item, ...]


class Site(NamedTuple):
    """A stretch of the draft whose look depends on the decisions on its members, and on no others."""

    members: tuple[int, ...]
    """Numbers of proposals, in order."""
    results: Mapping[str, Items]
    """What it shows, by a key with a letter for each member (`Choice.letters`). Other sites may have their places in it."""
    approximate: bool = False
    """Whether `decide` may make something else of it. Its table may lack keys: see `Shown.result`."""


class Choice(NamedTuple):
    """What can be decided on a proposal."""

    letters: Mapping[str, str]
    """The decisions that can be made, as letters, and the letter that stands for each in keys: `d` is often the same as `r`."""
    parent: int = -1
    """The number of the bracket around it; -1 if there is none."""
    gone: str = ""
    """The decisions on its parent with which it goes. It then counts as undecided, whatever was decided on it."""
    rivals: tuple[int, ...] = ()
    """The other alternatives of its group."""
    exclusive: bool = False
    """Whether to accept it is to choose it: its rivals are dropped."""


class Part(NamedTuple):
    """Consecutive blocks of the outline that no site crosses, mostly one paragraph or heading, with the blank lines below."""

    role: str
    """Of its first block: `paragraph`, `heading`, ... (document.blocks.Role)."""
    label: str
    address: str
    section: int
    """The number of its section."""
    heading: str
    """The words of the section's heading."""
    numbers: range
    """The proposals in it."""
    items: Items


class Pieces(NamedTuple):
    """A whole draft. Its parts, joined, are its text."""

    parts: tuple[Part, ...]
    sites: tuple[Site, ...]
    choices: tuple[Choice, ...]
    """By the numbers of the proposals."""


Decided = Mapping[int, str]
"""Letters by the numbers of proposals; those that are undecided or kept may be missing."""


def effective(choices: Sequence[Choice], decided: Decided) -> list[str]:
    """The letter of each proposal in keys.

    Where an alternative is accepted of which only one can stand, its rivals are dropped. What goes with the bracket around it is
    KEPT, and no sheet must decide on it.
    """
    return [
        choice.letters.get(letter, KEPT) for choice, letter in zip(choices, to_decide(choices, decided), strict=True)
    ]


def to_decide(choices: Sequence[Choice], decided: Decided) -> list[str]:
    """The letter of the decision on each proposal that a sheet has to have; KEPT for none."""
    found: list[str] = []
    gone: list[bool] = []
    for number, choice in enumerate(choices):
        parent = choice.parent
        gone.append(parent >= 0 and (gone[parent] or found[parent] in choice.gone))
        letter = KEPT if gone[number] else decided.get(number, KEPT)
        if not gone[number] and _is_dropped(choices, decided, number):
            letter = "d"
        found.append(letter)
    return found


def _is_dropped(choices: Sequence[Choice], decided: Decided, number: int) -> bool:
    """Whether one of the rivals of a proposal is chosen; of several the first, and it may be one that comes before."""
    chosen = (n for n in choices[number].rivals if decided.get(n) == "a" and choices[n].exclusive)
    first = min(chosen, default=-1)
    return first >= 0 and not (decided.get(number) == "a" and choices[number].exclusive and number < first)


def composed(pieces: Pieces, decided: Decided, wordings: Mapping[int, str] | None = None) -> str:
    """The text under some decisions: the twin of what the page's script does."""
    shown = Shown(pieces.sites, effective(pieces.choices, decided))
    return "".join(text for part in pieces.parts for text in spoken(shown.runs(part.items), wordings or {}))


def spoken(runs: Iterable[Run], wordings: Mapping[int, str]) -> Iterator[str]:
    """The text of the runs of a part, with the new words in their places.

    It does what `junction_rules` does from BEFORE_WORDING and from AFTER_WORDING on.
    """
    said: list[str] = []
    label, is_after = "", False
    for run in runs:
        if run.role == "l":
            label = run.text
        elif run.role == "w" and not run.text:
            words = wordings.get(run.number, "")
            words = words if LABEL.match(words + " ") else label + words
            _begin(said, words)
            said.append(words)
            label, is_after = "", bool(words)
        elif run.text:
            said.append(_after(said[-1], run.text) if is_after else run.text)
            is_after = False
    yield from said


def _begin(said: list[str], words: str) -> None:
    """Mend the end of what has been said before new words."""
    if words[:1] and words[0] in CLOSING:
        line = ""
        for text in reversed(said):
            line = text + line
            if "\n" in text:
                break
        at = len(said)
        while at and line.rpartition("\n")[2].strip():  # an indent stays
            at -= 1
            said[at] = said[at].rstrip(_SPACES)
            if said[at]:
                break
    elif words[:1].isalpha() and next((text[-1] for text in reversed(said) if text), "") in (",", ";"):
        said.append(" ")


def _after(words: str, text: str) -> str:
    """The text after new words, mended where it begins."""
    last, first = words[-1], text[0]
    if last == first and first in END_MARKS:
        return text[1:]
    if last in ",;" and first.isalpha():
        return " " + text
    return f", {text[1:]}" if first == "," and last != "]" and text[1:2].isalpha() else text


class Shown:
    """What the sites of some pieces show under some decisions."""

    def __init__(self, sites: Sequence[Site], letters: Sequence[str]):
        self._sites = sites
        self._letters = letters
        self._has_words: dict[int, bool] = {}

    def runs(self, items: Items) -> Iterator[Run]:
        """The runs that some items show, in order."""
        for item in self._fixed(items):
            if self._is_shown(item):
                yield from item.runs

    def result(self, site: int) -> Items:
        """What a site shows."""
        members, results, _ = self._sites[site]
        letters = [self._letters[number] for number in members]
        found = results.get("".join(letters))
        if found is None:  # in an approximate site alone: what is chosen, or else nothing
            chosen = "a" in letters and "".join(letter if letter == "a" else KEPT for letter in letters)
            found = results.get(chosen or "")
        return results[KEPT * len(members)] if found is None else found

    def _fixed(self, items: Items) -> Iterator[Fixed]:
        """The items, with those of the sites in them. Without recursion."""
        waiting = [iter(items)]
        while waiting:
            item = next(waiting[-1], None)
            if item is None:
                waiting.pop()
            elif isinstance(item, Place):
                waiting.append(iter(self.result(item.site)))
            else:
                yield item

    def _is_shown(self, item: Fixed) -> bool:
        if not (item.sites or item.pending):
            return True
        return any(self._letters[number] == KEPT for number in item.pending) or any(map(self._shows_a_word, item.sites))

    def _shows_a_word(self, site: int) -> bool:
        known = self._has_words.get(site)
        if known is None:
            sure = (item for item in self._fixed(self.result(site)) if not item.sites and not item.pending)
            runs = (run for item in sure for run in item.runs)
            known = any(WORD.search(run.text) or (run.role == "w" and not run.text) for run in runs)
            self._has_words[site] = known
        return known


def compacted(pieces: Pieces) -> Pieces:
    """The same without the sites that stand nowhere."""
    used: dict[int, int] = {}
    waiting = [item.site for part in pieces.parts for item in part.items if isinstance(item, Place)]
    while waiting:
        site = waiting.pop()
        if site not in used:
            used[site] = 0
            results = pieces.sites[site].results.values()
            waiting += [item.site for items in results for item in items if isinstance(item, Place)]
    used = {site: index for index, site in enumerate(sorted(used))}

    def renumbered(items: Items) -> Items:
        return tuple(
            Place(used[item.site])
            if isinstance(item, Place)
            else item._replace(sites=tuple(used[site] for site in item.sites if site in used))
            for item in items
        )

    sites = tuple(
        site._replace(results={key: renumbered(items) for key, items in site.results.items()})
        for index, site in enumerate(pieces.sites)
        if index in used
    )
    parts = tuple(part._replace(items=renumbered(part.items)) for part in pieces.parts)
    return Pieces(parts, sites, pieces.choices)
