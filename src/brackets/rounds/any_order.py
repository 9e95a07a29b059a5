"""Words of proposals that seem dropped, looked for in any order: an editor puts them before others, or turns a sentence round.

`women [and girls]` is `girls and women` now, `meet [annually] in Geneva` is `meet in Geneva annually`. Only the words that mean
something are looked for, and only as many of them count as the base text has beyond what is known of it: what it had before, and
what the proposals that were adopted put in. So `girls` that stood beside as it always has is no sign.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from brackets.rounds.abbreviations import Abbreviations
from brackets.rounds.compare_adoption import REWRITTEN, Judged
from brackets.rounds.compare_paragraphs import PairedDrafts
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.formulas import Formulas
from brackets.rounds.keys import Reading, asked_of, content_of, negations_in, stem_of, tells_what
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.remembered import remembered

FEWEST_CONTENT_WORDS_FAR = 4
"""Content words. Fewer come together by chance in a paragraph that the proposal's own has nothing to do with."""
STANDS = ((15, 0.6), (8, 0.65), (5, 0.7), (3, 0.66), (0, 1.0))
"""From which share of its words on a proposal stands: that of the first row whose number of content words it has."""
STANDS_FAR = ((10, 0.7), (0, 0.8))
"""The same in another paragraph, and in one that has been rewritten, if not nearly all that stands there is its words."""
CLOSE = 0.7
"""So much of what stands there is nearly all."""
STANDS_OF_NEW = 0.6
"""The same where all those of its words stand that the paragraph is not known to have, and these are several."""
DOUBTFUL = 0.5
"""From this share on it is said where most of the words of a dropped proposal stand, and that it may not be dropped."""
WIDTH, MORE_WIDTH = 2, 5
"""Words stand together in so many times as many words, and so many more."""
MOST_TIMES = 40
"""Places. A word that stands in a paragraph more often says nothing about where a proposal is."""
MOST_BESIDE = 6
"""New paragraphs. So many items are looked at that may have been broken out of a paragraph, before it and behind."""
HEIR = 0.5
"""From this share of its words on, a paragraph that is gone has gone into another one."""
LONGEST_IN_OTHER_WORDS = 4
"""Content words. A longer proposal whose words stand in another order is a sentence that was turned round, and was adopted with
other words."""
FEW = 3
"""Content words. Of so few each must be one that no other has, where they stand in another order."""
SURE, LESS_SURE, FAR_SURE = 0.9, 0.8, 0.7
"""How sure it is that a proposal was adopted whose words all stand, of three words at least, of fewer, and in another paragraph."""
MOST_WORDINGS = 6
"""So many ways to write a proposal with an abbreviation, or without one, are looked for."""
_REMEMBERED = 100


class Stands(NamedTuple):
    """Where the words of a proposal stand, in any order."""

    paragraph: int
    """The paragraph of the new draft."""
    matched: tuple[int, ...]
    """The places of its words there, in order."""
    share: float
    """How much of it they are, 0 to 1."""
    fate: Fate
    """ADOPTED or ADOPTED_MODIFIED; DROPPED if they are too few, or too far apart."""
    sureness: float

    @property
    def start(self) -> int:
        """Their first place."""
        return self.matched[0]

    @property
    def end(self) -> int:
        """The place after their last."""
        return self.matched[-1] + 1


class WordsOfParagraph:
    """The base text of a paragraph of the new draft, and how often it is to be expected to have each word."""

    __slots__ = ("_spans", "_text", "expected", "keys", "left", "places")

    def __init__(self, there: Reading, keys: Sequence[str], expected: Mapping[str, int]):
        self.keys = keys
        self._text = there.text
        self._spans: list[tuple[int, int]] = []
        self.expected = expected
        self.places: dict[str, list[int]] = {}
        for at, key in enumerate(keys):
            self.places.setdefault(stem_of(key), []).append(at)
        self.left = {word: len(at) - expected.get(word, 0) for word, at in self.places.items()}
        """How many more of each it has."""

    def shown(self, start: int, end: int) -> str:
        """The text from one word to before another, as written; where each stands is looked up once."""
        self._spans = self._spans or Reading(self._text, self.keys).spans()
        return " ".join(self._text[self._spans[start][0] : self._spans[end - 1][1]].split())


class AnyOrder:
    """The base text of the new draft, in which the words of proposals are looked for. Linear in the drafts."""

    def __init__(
        self,
        drafts: PairedDrafts,
        judged: Judged,
        formulas: Formulas,
        elsewhere: Mapping[int, int],
        changed: Collection[int],
    ):
        """Take what is known so far; `elsewhere` are proposals that were adopted in another place, by their paragraphs, and
        `changed` the paragraphs that have other words than is to be expected."""
        self.drafts, self.judged = drafts, judged
        self.old, self.new = drafts.old, drafts.new
        self._home = drafts.home
        self._changed = changed
        self._found: dict[int, list[int]] = {}
        for p, v in elsewhere.items():
            self._found.setdefault(v, []).append(p)
        self._gone_into: dict[int, list[int]] = {}
        """For paragraphs of the new draft, those of the old one that are gone and stand in it."""
        self._heirs: dict[int, int] = {}
        self._taken: dict[int, Counter[str]] = {}
        """For paragraphs of the new draft, the words in it that were looked for and found."""
        self._claims: set[tuple[int, tuple[str, ...]]] = set()
        self.paragraph = remembered(_REMEMBERED, self._read)
        self._formulas = formulas
        self._abbreviations = Abbreviations(drafts, ())
        self._index = RareWordIndex(
            (v, map(stem_of, content_of(self.new.paragraphs[v].version()))) for v in sorted(changed)
        )
        for u in range(len(self.old.paragraphs)):
            self._find_heir(u)
        self.paragraph = remembered(_REMEMBERED, self._read)  # anew: each knows the heirs that have been found

    def asked(self, searched: Iterable[int]) -> list[int]:
        """Of proposals those that have words that mean something, those with most words first.

        A `not` alone is none, nor is a `shall`.
        """
        searched = [p for p in searched if self.old.has_words(p)]
        self._abbreviations = Abbreviations(self.drafts, searched)
        own = {p: max((content_of(words) for words in self._wordings(p)), key=len) for p in searched}
        content = {p: len(words) for p, words in own.items() if any(map(tells_what, words))}
        return sorted(content, key=lambda p: (-content[p], p))

    def found(self, searched: Iterable[int]) -> Iterator[tuple[int, Stands]]:
        """Where most of the words of proposals stand, as `asked` has them; but first those that stand as they are in their own
        paragraph: what is only like them elsewhere has no claim to their words."""
        asked = self.asked(searched)
        at_home = set[int]()
        for p in asked:
            stands = self.find(p)
            if stands and stands.fate is Fate.ADOPTED and stands.paragraph == self._own(p):
                at_home.add(p)
                yield p, stands
        for p in asked:
            if p not in at_home and (stands := self.find(p)):
                yield p, stands

    def _own(self, p: int) -> int | None:
        return self.drafts.partner.get(self.old.places[p][0])

    def find(self, p: int) -> Stands | None:
        """Where most of the words of a proposal stand, or of what an abbreviation in it stands for; None if that is nowhere."""
        found = (stands for words in self._wordings(p) if (stands := self._find(p, words)))
        return max(found, key=_merit, default=None)

    def _wordings(self, p: int) -> tuple[tuple[str, ...], ...]:
        """Its words, and these with abbreviations for names, or names for abbreviations."""
        return (self.old.own_words[p].new, *islice(self._abbreviations.wordings(p), MOST_WORDINGS))

    def _find(self, p: int, words: tuple[str, ...]) -> Stands | None:
        """Where most of these words stand, in which a proposal is said."""
        need = Counter(map(stem_of, content_of(words)))
        near = dict.fromkeys(v for v in self._near(p) if v in self._changed)
        found = [stands for v in near if (stands := self._in(p, v, words, far=False))]
        if not any(stands.fate in ACCEPTED for stands in found) and len(need) >= FEWEST_CONTENT_WORDS_FAR:
            far = (v for v in self._index.candidates([*need]) if v not in near)
            found += [stands for v in far if (stands := self._in(p, v, words, far=True))]
        return max(found, key=_merit, default=None)

    def claim(self, p: int, stands: Stands) -> None:
        """Note that words are those of a proposal: no other has them, unless it asks for the very same."""
        words = self.old.own_words[p].new
        if (stands.paragraph, words) in self._claims:
            return
        self._claims.add((stands.paragraph, words))
        paragraph = self.paragraph(stands.paragraph)
        taken = self._taken.setdefault(stands.paragraph, Counter())
        for at in stands.matched:
            word = stem_of(paragraph.keys[at])
            taken[word] += 1
            paragraph.left[word] -= 1

    def shown(self, stands: Stands) -> str:
        """The text from the first of the words to the last, as written."""
        return self.paragraph(stands.paragraph).shown(stands.start, stands.end)

    # The paragraphs

    def _read(self, v: int) -> WordsOfParagraph:
        there = self.new.paragraphs[v].reading()
        paragraph = WordsOfParagraph(there, self._abbreviations.keys(there), self._expected(v))
        for word, count in self._taken.get(v, {}).items():
            paragraph.left[word] -= count
        return paragraph

    def _expected(self, v: int) -> Counter[str]:
        """The words that a paragraph had, with those of what was adopted of it, or in it."""
        words: Counter[str] = Counter()
        for u in (*self._home_of(v), *self._gone_into.get(v, ())):
            accepted = {p for p in self.old.proposals_in[u] if self.judged.fates.get(p) in ACCEPTED}
            had = self.old.paragraphs[u].reading(self.old.with_all_around(accepted))
            words.update(map(stem_of, self._abbreviations.keys(had)))
        for p in self._found.get(v, ()):
            words.update(map(stem_of, self.old.own_words[p].new))
        return words

    def _home_of(self, v: int) -> tuple[int, ...]:
        return (self._home[v],) if v in self._home else ()

    def _find_heir(self, u: int) -> None:
        """Find where a paragraph that is gone stands now: its base text, or, if it has none, its proposals."""
        if u in self.drafts.partner:
            return
        paragraph = self.old.paragraphs[u]
        had = Counter(map(stem_of, content_of(paragraph.version()) or content_of(paragraph.all_words())))
        for v in self._index.candidates([*had]) if had else ():
            places = self.paragraph(v).places
            if sum(min(count, len(places.get(word, ()))) for word, count in had.items()) >= HEIR * had.total():
                self._heirs[u] = v
                self._gone_into.setdefault(v, []).append(u)
                return

    def _near(self, p: int) -> Iterator[int]:
        """The paragraph that a proposal's own is now, or has gone into, and those that were perhaps broken out of it."""
        for u in self.old.places[p]:
            v = self.drafts.partner.get(u, self._heirs.get(u))
            if v is not None:
                yield v
                yield from self._beside(v, 1)
                yield from self._beside(v, -1)

    def _beside(self, v: int, step: int) -> Iterator[int]:
        """The items after or before a paragraph that no paragraph was; before an item also the paragraph that it hangs from."""
        segments = [self.new.paragraphs[at].segment for at in self._around(v, step)]
        for at, segment in zip(self._around(v, step), segments, strict=True):
            if not segment.depth or at in self._home:
                break
            yield at
        depth = self.new.paragraphs[v].segment.depth
        if step < 0 and depth:
            above = (at for at, one in zip(self._around(v, step), segments, strict=True) if one.depth < depth)
            yield from islice(above, 1)

    def _around(self, v: int, step: int) -> range:
        """The paragraphs after or before one, as many as are looked at."""
        end = v + step * (MOST_BESIDE + 1)
        return range(v + step, max(-1, min(end, len(self.new.paragraphs))), step)

    # The words

    def _in(self, p: int, v: int, words: tuple[str, ...], *, far: bool) -> Stands | None:
        """Where most of them stand in a paragraph."""
        paragraph = self.paragraph(v)
        need = Counter(map(stem_of, content_of(words)))
        free = (v, self.old.own_words[p].new) in self._claims
        if not free and all(paragraph.left.get(word, 0) <= 0 for word in need):
            return None
        matched = together(need, paragraph.places, WIDTH * len(words) + MORE_WIDTH)
        if not matched or self._keeps_struck(p, paragraph):
            return None
        found = Counter(stem_of(paragraph.keys[at]) for at in matched)
        fresh = {word for word in need if not paragraph.expected.get(word)} or set(need)
        asked, new = (
            sum(need[word] for word in fresh),
            sum(min(found[word], need[word] if free else paragraph.left.get(word, 0)) for word in fresh),
        )
        every = found.total() / need.total()
        if min(every, new / asked) < DOUBTFUL or new <= 0:
            return None
        shares = (every, new / asked) if asked > 1 else (every, every)
        stands = Stands(v, tuple(matched), every, Fate.DROPPED, sureness(need, min(shares), far=far))
        return stands._replace(fate=self._fate(p, words, stands, shares, far=far))

    def _fate(self, p: int, words: tuple[str, ...], stands: Stands, shares: tuple[float, float], *, far: bool) -> Fate:
        """Whether these are enough: `shares` are those of all its words, and of those that the paragraph is not known to have."""
        content = content_of(words)
        least = asked_of(STANDS, len(content))
        keys = self.paragraph(stands.paragraph).keys
        there = keys[stands.start : stands.end]
        said = [keys[at] for at in stands.matched]
        rewritten = self.drafts.similarity.get(self.old.places[p][0], 1.0) < REWRITTEN
        if far or (rewritten and len(said) < CLOSE * len(content_of(there))):
            least = max(least, asked_of(STANDS_FAR, len(content)))
        elif shares[1] == 1:
            least = min(least, STANDS_OF_NEW)
        if min(shares) < least or (negations_in(words) and not negations_in(there)):
            return Fate.DROPPED
        is_elsewhere = stands.paragraph != self._own(p)
        if (far and self._is_formula(p, said)) or (is_elsewhere and self.old.is_formula(p)):
            return Fate.DROPPED
        if said != content and self._are_others(p, stands):
            return Fate.DROPPED
        same = shares[0] == 1 and Counter(said) == Counter(content)
        whole = same and (len(content) <= LONGEST_IN_OTHER_WORDS or said == content)
        return Fate.ADOPTED if whole else Fate.ADOPTED_MODIFIED

    def _are_others(self, p: int, stands: Stands) -> bool:
        """Whether some of the words are those of others, and of few: `countries and developing` for `developing countries`."""
        paragraph, words = self.paragraph(stands.paragraph), content_of(self.old.own_words[p].new)
        if len(words) > FEW or (stands.paragraph, self.old.own_words[p].new) in self._claims:
            return False
        found = Counter(stem_of(paragraph.keys[at]) for at in stands.matched)
        return any(count > paragraph.left.get(word, 0) for word, count in found.items())

    def _is_formula(self, p: int, said: Sequence[str]) -> bool:
        """Whether what stands in another paragraph is said in other places too."""
        words, beside = self.old.own_words[p].new, self.old.places[p]
        found = {at for at, word in enumerate(words) if word in said}
        return (
            self.old.is_formula(p) or self._formulas.has(said, beside) or self._formulas.are_all(words, found, beside)
        )

    def _keeps_struck(self, p: int, paragraph: WordsOfParagraph) -> bool:
        """Whether what a proposal strikes stands in a paragraph as it did."""
        struck = Counter(map(stem_of, content_of(self.old.own_words[p].old)))
        return bool(struck) and all(
            len(paragraph.places.get(word, ())) >= paragraph.expected.get(word, 0) for word in struck
        )


def _merit(stands: Stands) -> tuple[bool, float, float]:
    """What is best comes last."""
    return stands.fate in ACCEPTED, stands.share, stands.sureness


def sureness(need: Counter[str], share: float, *, far: bool) -> float:
    """How sure it is that a proposal was adopted of whose words that mean something this share stands, in any order."""
    if far:
        return FAR_SURE * share
    return (SURE if need.total() > 2 else LESS_SURE) * share


def together(need: Counter[str], where: Mapping[str, Sequence[int]], width: int) -> list[int]:
    """The places of as many of some words as stand in so many words of a paragraph, as near to each other as can be;
    `where` each stands there."""
    places = sorted((at, word) for word in need for at in where.get(word, ())[:MOST_TIMES])
    best: tuple[int, int] = (0, 0)
    bounds = (0, 0)
    low, count, held = 0, 0, Counter[str]()
    for high, (at, word) in enumerate(places):
        held[word] += 1
        count += held[word] <= need[word]
        while at - places[low][0] >= width or held[places[low][1]] > need[places[low][1]]:
            held[places[low][1]] -= 1
            count -= held[places[low][1]] < need[places[low][1]]
            low += 1
        if (score := (count, places[low][0] - at)) > best:
            best, bounds = score, (low, high + 1)
    matched: list[int] = []
    left = Counter(need)
    for at, word in places[bounds[0] : bounds[1]]:
        if left[word] > 0:
            left[word] -= 1
            matched.append(at)
    return matched
