"""The fate of every proposal over all rounds: what `compare` says of each two drafts, joined into one thread per proposal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from brackets.document.proposals import Proposal
from brackets.draft import Draft
from brackets.rounds.compare import compare
from brackets.rounds.compare_telling import PARTLY
from brackets.rounds.fates import ACCEPTED, Fate, Outcome, asked_by
from brackets.rounds.keys import Wording, content_of, is_function_word, keys_of
from brackets.rounds.passages import contains
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.sequences import common_length
from brackets.rounds.versions_reader import versions_of
from brackets.text.patterns import Pattern

#: The fates that end a thread.
ENDS = ACCEPTED | {Fate.DROPPED}
MOST = 0.5
"""What was adopted is gone again if more than this share of it stood in the base text, and no more than this share stands in
it now."""
FEWEST_WORDS_TO_COME_BACK = 3
"""Content words. Fewer come again by chance in a later round."""
FEWEST_WORDS_OF_EARLIER = 2
"""The same of what a proposal was in an earlier round, in its own paragraph."""
EARLIER = "adopted as it stood in an earlier round"
"""The note of a proposal that had more words in the last round in which it stood."""
_CAPITALS = Pattern(r"\b[A-Z](?:-?[A-Z]){2,}\b")


class Thread:
    """One proposal from the round in which it first stands to its end."""

    def __init__(self, first: int, proposal: Proposal):
        self.first = first
        """The index of the draft in which it first stands."""
        self.proposals = [proposal]
        """The proposal in each draft in which it stands, from the first."""
        self.outcomes: list[Outcome] = []
        """What became of it in each later draft, up to its end."""
        self.undone: int | None = None
        """The index of the draft in which what had been adopted is gone again."""
        self.back: int | None = None
        """The index of the draft in whose base text what had been dropped stands after all."""

    @property
    def last(self) -> int:
        """The index of the last draft that says something of it."""
        return self.first + len(self.outcomes)

    @property
    def fate(self) -> Fate:
        """How it ended; PENDING if it still stands in brackets."""
        last = self.outcomes[-1].fate if self.outcomes else Fate.PENDING
        return last if last in ENDS else Fate.PENDING

    @property
    def accepted(self) -> bool | None:
        """Whether the last draft has it in its base text; None while it is open."""
        if self.fate is Fate.PENDING:
            return None
        return self.back is not None or (self.fate in ACCEPTED and self.undone is None)

    @property
    def confidence(self) -> float:
        """How sure all of it is: as its least sure match."""
        return min((outcome.confidence for outcome in self.outcomes), default=1.0)

    @property
    def final(self) -> Proposal:
        """The proposal as it last stood in brackets."""
        return self.proposals[-1]

    @property
    def own(self) -> Proposal:
        """The proposal as it last stood by itself, before it was merged with others: whose it is."""
        return self.alone[-1]

    @property
    def alone(self) -> list[Proposal]:
        """The proposal in each draft in which it stands by itself."""
        merged = (index for index, outcome in enumerate(self.outcomes, 1) if outcome.fate is Fate.MERGED)
        return self.proposals[: next(merged, len(self.proposals))]

    def fate_in(self, index: int) -> Fate | None:
        """What the draft with this index says of it; NEW in its first; None before and after."""
        if index == self.first:
            return Fate.NEW
        at = index - self.first - 1
        return self.outcomes[at].fate if 0 <= at < len(self.outcomes) else None


class Score(NamedTuple):
    """How a party fared. A proposal of several parties counts for each."""

    party: str
    """As the drafts write it."""
    id: str
    proposed: int
    """All that it has sponsored in any draft; what it opposes alone is its proposal to take that out."""
    adopted: int
    amended: int
    """Adopted with other words."""
    dropped: int
    open: int
    withdrawn: int
    """Those that it sponsored and left, and that went on without it."""

    @property
    def success(self) -> float | None:
        """The share of what was decided that was adopted, as it was or amended; None if nothing was."""
        decided = self.adopted + self.amended + self.dropped
        return (self.adopted + self.amended) / decided if decided else None


class Trace(NamedTuple):
    """A negotiation."""

    threads: list[Thread]
    """In the order in which they came up."""
    unexplained: list[list[Outcome]]
    """For each draft after the first, the changes of the base text that nobody proposed."""


def trace(drafts: Sequence[Draft]) -> Trace:
    """The threads of two or more drafts of one text, in their order."""
    threads: list[Thread] = []
    standing: dict[int, list[Thread]] = {}
    adopted: dict[Thread, str] = {}
    unexplained = []
    for index, (old, new) in enumerate(pairwise(drafts)):
        every, addresses, _ = compare(old, new)
        outcomes = [outcome for outcome in every if not outcome.is_of_placeholder]
        there = _BaseText(new)
        following: dict[int, list[Thread]] = {}
        for outcome in outcomes:
            if outcome.old is not None and outcome.fate is Fate.DROPPED and outcome.note == PARTLY:
                outcome = _as_it_stood_before(outcome, outcome.old, standing.get(id(outcome.old.node), ()), there)
            going_on = _threads_of(outcome, index, standing, threads)
            if outcome.new is not None:
                following.setdefault(id(outcome.new.node), []).extend(going_on)
        unexplained.append([outcome for outcome in outcomes if outcome.fate is Fate.UNEXPLAINED])
        changes = _Changes(unexplained[-1], new)
        adopted = _still_adopted(adopted, changes, addresses, index + 1)
        gone = [thread for thread in threads if thread.last <= index and thread.accepted is False]
        adopted |= _come_back(gone, changes, index + 1)
        adopted |= {t: t.outcomes[-1].new_address for t in threads if t.last == index + 1 and t.fate in ACCEPTED}
        standing = following
    return Trace(sorted(threads, key=lambda thread: thread.first), unexplained)


def _threads_of(outcome: Outcome, index: int, standing: dict[int, list[Thread]], threads: list[Thread]) -> list[Thread]:
    """The threads that an outcome goes on with, or the one that it begins, which is added to the threads."""
    if outcome.old is None:
        begun = [Thread(index + 1, outcome.new)] if outcome.new is not None else []
        threads += begun
        return begun
    going_on = standing.get(id(outcome.old.node), [])
    if not going_on:
        going_on = [Thread(index, outcome.old)]
        threads += going_on
    for thread in going_on:
        thread.outcomes.append(outcome)
        if outcome.new is not None:
            thread.proposals.append(outcome.new)
    return going_on


class _BaseText:
    """The base text of a draft, read when somebody asks for it."""

    def __init__(self, draft: Draft):
        self._draft = draft

    @cached_property
    def words(self) -> dict[str, list[str]]:
        """The words of each paragraph, by its address."""
        return {part.segment.address: part.version() for part in versions_of(self._draft).paragraphs}


def _as_it_stood_before(outcome: Outcome, last: Proposal, threads: Sequence[Thread], there: _BaseText) -> Outcome:
    """What became of a proposal that seems dropped but for a part: it was adopted as it stood in an earlier round, if it did."""
    for thread in threads:
        for earlier in reversed(thread.proposals[:-1]):
            words = keys_of(earlier.new)
            if len(content_of(words)) < FEWEST_WORDS_OF_EARLIER or earlier.old:
                continue
            if contains(there.words.get(outcome.new_address, []), words):
                wordings = (Wording(last.new, earlier.new),)
                return outcome._replace(
                    fate=Fate.ADOPTED_MODIFIED, stands=earlier.new, wordings=wordings, note=EARLIER, where_now=None
                )
    return outcome


class _Changes:
    """The changes of the base text of one round that nobody proposed."""

    def __init__(self, outcomes: Sequence[Outcome], new: Draft):
        self.outcomes = outcomes
        self._new = new
        self.put_in = [keys_of(outcome.wordings[0].new) for outcome in outcomes]
        """The words that each puts in."""

    def undo(self, proposal: Proposal, address: str) -> bool:
        """Whether what a proposal put in, in this paragraph, is gone, or what it took out is back.

        Words that another change puts in beside are not gone, nor is a term for which its abbreviation stands now.
        """
        given = keys_of(proposal.new)
        if not any(change.address == address and _undoes(change, proposal) for change in self.outcomes):
            return False
        return not given or not (self._stands_beside(given, address) or self._is_abbreviated(given))

    def _stands_beside(self, given: Sequence[str], address: str) -> bool:
        """Whether most of some words are put in again in the same paragraph, or beside it below the same number, in any order."""
        near = [at for at, one in enumerate(self.outcomes) if _number(one.address) == _number(address)]
        asked = Counter(content_of(given) or given)
        there = Counter(key for at in near for key in self.put_in[at])
        return (asked & there).total() > MOST * asked.total()

    def _is_abbreviated(self, given: Sequence[str]) -> bool:
        """Whether the draft has a word in capitals that is made of the first letters of some of these words."""
        words = dict.fromkeys(map(_letters, _CAPITALS.findall(self._new.text)))
        return any(_abbreviate(letters, given[at:]) for letters in words for at in range(len(given)))


def _letters(word: str) -> str:
    return "".join(letter for letter in word.lower() if letter.isalpha())


def _abbreviate(letters: str, words: Sequence[str]) -> bool:
    """Whether these are the first letters of the words from the first on; those of function words may be missing."""
    if not words or words[0][0] != letters[0]:
        return False
    for word in words:
        if letters and word[0] == letters[0]:
            letters = letters[1:]
        elif letters and not is_function_word(word):
            return False
    return not letters


def _number(address: str) -> str:
    """The number of a paragraph, without the letters of its subparagraphs."""
    return address.partition(".")[0]


def _still_adopted(
    adopted: dict[Thread, str], changes: _Changes, addresses: dict[str, str], index: int
) -> dict[Thread, str]:
    """What was adopted in earlier rounds and stands, by its paragraph now; what nobody's proposal has undone is marked."""
    still: dict[Thread, str] = {}
    for thread, address in adopted.items():
        if changes.undo(thread.final, address):
            thread.undone, thread.back = index, None
        elif address in addresses:
            still[thread] = addresses[address]
    return still


def _come_back(gone: Sequence[Thread], changes: _Changes, index: int) -> dict[Thread, str]:
    """Of what was dropped, or undone, in earlier rounds that whose very words a change of the base text has put in, by its
    paragraph now."""
    back: dict[Thread, str] = {}
    words = {thread: keys_of(thread.final.new) for thread in gone}
    words = {thread: own for thread, own in words.items() if len(content_of(own)) >= FEWEST_WORDS_TO_COME_BACK}
    places = RareWordIndex((at, content_of(keys)) for at, keys in enumerate(changes.put_in)) if words else None
    for thread, own in words.items():
        for at in places.candidates(content_of(own)) if places else ():
            if contains(changes.put_in[at], own):
                thread.back = index
                back[thread] = changes.outcomes[at].new_address
                break
    return back


def _undoes(change: Outcome, proposal: Proposal) -> bool:
    """Whether a change of the base text takes away what a proposal put in, or puts back what it took away."""
    old, new = map(keys_of, change.wordings[0])
    given, taken = map(keys_of, (proposal.new, proposal.old))
    return (_has(old, given) and not _has(new, given)) if given else (_has(new, taken) and not _has(old, taken))


def _has(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether most of a part stands in a text, in its order."""
    return bool(part) and common_length(words, part) > MOST * len(part)


def edit_type(proposal: Proposal) -> str:
    """`insert`, `delete` or `replace`, as in the War of Words II data set."""
    if not proposal.old:
        return "insert"
    return "replace" if proposal.new else "delete"


def sponsors_of(thread: Thread) -> dict[str, str]:
    """Whose proposal it was in any draft in which it stands by itself, identity to name."""
    parties: dict[str, str] = {}
    for proposal in thread.alone:
        parties |= asked_by(proposal)
    return parties


def scores(threads: Iterable[Thread]) -> list[Score]:
    """How each party fared with what it sponsored, those with most proposals first."""
    names: dict[str, str] = {}
    counts: dict[str, Counter[str]] = {}
    for thread in threads:
        parties = sponsors_of(thread)
        still = asked_by(thread.own)
        ended = Fate.DROPPED if thread.undone is not None else thread.fate
        if thread.back is not None:
            ended = Fate.ADOPTED
        for party, name in parties.items():
            names.setdefault(party, name)
            counts.setdefault(party, Counter())[ended if party in still else "withdrawn"] += 1
    columns = (Fate.ADOPTED, Fate.ADOPTED_MODIFIED, Fate.DROPPED, Fate.PENDING, "withdrawn")
    scored = [
        Score(names[id], id, count.total(), *(count[column] for column in columns)) for id, count in counts.items()
    ]
    return sorted(scored, key=lambda score: (-score.proposed, score.party))
