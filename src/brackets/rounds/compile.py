"""Compiling: the base text and several delegations' edited copies as one bracketed draft (law L9).

For each delegation, `accept --by D --clean` of the result is D's copy, and `strip` is the base text; white space and
numbering apart. Each paragraph proves it: it is settled for every party before it is written, and where that does not give
back what the party wrote, the paragraph is compared more coarsely, at last as a whole.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.rounds.compile_new_paragraphs import Copy, NewParagraphs
from brackets.rounds.compile_paragraph import Bracketed, Conflict, Words, bracketed, changed_words
from brackets.rounds.compile_remarks import Remarks
from brackets.rounds.compile_structure import Restructured, beside, in_paragraphs_of
from brackets.rounds.edit_script import WordEdit, edits_shown, with_edits
from brackets.rounds.own_numbering import OwnNumber, Side, in_own_numbering
from brackets.rounds.segments import Pages, Segment, segments_of, with_line_ends
from brackets.rounds.settled_words import as_wanted_by, differing_segments, stripped, unproved, words_in_no_bracket
from brackets.rounds.table_rows import has_table, on_one_line, with_borders
from brackets.rounds.typography import as_typed_in
from brackets.rounds.words import text_of
from brackets.text.edits import Edit, spliced
from brackets.text.line_ends import line_end, with_line_end

_MOST_LEFT = 20
"""Places that are left, one after the other, where the whole is not proved; a draft in which more are wrong is refused."""
_NO_MARKS = str.maketrans("[]", "()")
_BESIDE = 2
"""Paragraphs. A change is looked for so far from the words that are not given back."""


class Left(NamedTuple):
    """A paragraph whose changes cannot be said in brackets: the base text stands there, and the rest of the copy is compiled."""

    party: str
    address: str
    """Of the paragraph of the base."""
    line: int
    """Where it stands in the copy, from 1, or, if that has it no more, the one above it."""
    words: str
    """What the party wants there, as far as it is left: the words that it puts in, or those that it takes out."""
    whole: str = ""
    """The paragraph as the party has it, in other marks where its own have no partner; empty if it deletes it."""
    end: int = -1
    """Where the paragraph ends in the draft that was made, in characters."""


class Compiled(NamedTuple):
    """A draft made of a base text and copies."""

    text: str
    conflicts: tuple[Conflict, ...]
    moved: tuple[tuple[str, str], ...]
    """A party, and the address of the paragraph that it moved."""
    left: tuple[Left, ...] = ()
    unproved: tuple[str, ...] = ()
    """Whose copy the whole does not give back, word for word; an empty name for the base."""
    places: tuple[str, ...] = ()
    """For each of these the address of the first paragraph of the base where it does not, or that stands above that place."""
    own_numbers: tuple[tuple[str, int, OwnNumber], ...] = ()
    """The references that parties have in their own numbering: whose, the line in the copy, and what they mean."""
    numbered: tuple[tuple[str, int, int], ...] = ()
    """Who numbers paragraphs that have no number in the base: whose, the line of the first in the copy, and how many."""


def compile_copies(
    base: Draft,
    copies: Mapping[str, Draft],
    *,
    granularity: str = "phrase",
    introduce: bool = False,
    typography: bool = False,
    language: str = "en",
) -> Compiled:
    """One draft of the base text and each party's copy.

    `granularity` is one of `edit_script.GRANULARITY`; `introduce` puts a line above each new paragraph that says whose it is;
    `typography` makes changes of quotes and dashes alone, too; `language` is what remarks are written in. What
    cannot be said in brackets is left, and named.
    """
    end = line_end(base.text)
    drafts = {
        party: as_typed_in(base, with_line_ends(copy, end), typography=not typography) for party, copy in copies.items()
    }
    restructured = {party: in_paragraphs_of(base, copy) for party, copy in drafts.items()}
    compiler = _Compiler(base, restructured, Remarks(language), granularity, introduce=introduce)
    text, paragraphs = compiler.composed(labels_inside=False)
    wrong = compiler.unproved(text)
    if wrong:  # labels of new paragraphs go into their brackets, so that nothing is left to hang from them
        text, paragraphs = compiler.composed(labels_inside=True)
        wrong = compiler.unproved(text)
        if wrong and (proved := compiler.without_what_is_wrong(text, wrong)) is not None:
            (text, paragraphs), wrong = proved, ()
    conflicts = tuple(conflict for paragraph in paragraphs for conflict in paragraph.conflicts)
    left = tuple(
        left._replace(end=compiler.ends[index])
        for (_, index), (left, _) in sorted(compiler.left.items(), key=lambda one: one[0][1])
    )
    places = tuple(compiler.first_wrong(text, whose) for whose in wrong)
    return Compiled(
        text,
        conflicts,
        compiler.moved(),
        left,
        wrong,
        places,
        tuple(compiler.own_numbers()),
        tuple(compiler.numbered()),
    )


def with_whole_paragraphs(compiled: Compiled) -> Compiled:
    """A compiled draft in which each paragraph of a party whose changes are left stands whole, as its proposal, behind that of the
    base, so that no word of a copy is lost. It is not what the party asks for, which is to have one of the two."""
    edits = [Edit(one.end, one.end, f" [{one.party}: {one.whole}]") for one in compiled.left if one.whole]
    return compiled._replace(text=spliced(compiled.text, edits))


def _with_borders(segments: Sequence[Segment], tables: Container[int]) -> list[Segment]:
    """Paragraphs with the borders of their tables; those of `tables` are one in another version, and a row alone counts there."""
    return [
        segment._replace(words=with_borders(segment.words, one_is_enough=at in tables))
        for at, segment in enumerate(segments)
    ]


class _Compiler:
    """A base text and copies of it, aligned."""

    def __init__(
        self, base: Draft, copies: Mapping[str, Restructured], remarks: Remarks, granularity: str, *, introduce: bool
    ):
        self.remarks = remarks
        self.base = base
        self.restructured = copies
        self.drafts = {party: copy.draft for party, copy in copies.items()}
        self.granularity = granularity
        self.introduce = introduce
        segments = segments_of(base, Pages.SPACE)
        theirs = {party: segments_of(draft, Pages.GONE) for party, draft in self.drafts.items()}
        alignments = {party: beside(segments, one) for party, one in theirs.items()}
        tables = {i for i, segment in enumerate(segments) if has_table(segment.words)}
        for party, alignment in alignments.items():
            tables |= {i for i, j in alignment.all_partners().items() if has_table(theirs[party][j].words)}
        self.segments = _with_borders(segments, tables)
        self.copies = {
            party: Copy(_with_borders(theirs[party], {j for i, j in one.all_partners().items() if i in tables}), one)
            for party, one in alignments.items()
        }
        self.left: dict[tuple[str, int], tuple[Left, Words]] = {}
        """What cannot be said, by whose it is and the index of its paragraph; and what the paragraph is without it."""
        self.ends: list[int] = []
        """Where each paragraph of the base ends in the text that was composed last."""

    def own_numbers(self) -> Iterator[tuple[str, int, OwnNumber]]:
        """The references of the copies that name other paragraphs in the base text, each with its line in the copy."""
        base = Side(self.base, self.segments)
        for party, copy in self.copies.items():
            draft = self.drafts[party]
            for found in in_own_numbering(base, Side(draft, copy.segments), copy.alignment):
                yield party, draft.positions.at(found.at).line, found

    def numbered(self) -> Iterator[tuple[str, int, int]]:
        """Who numbers paragraphs that have no number in the base: no bracket says that."""
        for party, (segments, alignment) in self.copies.items():
            pairs = ((i, j) for i, j in enumerate(alignment.partner) if j is not None)
            found = [segments[j].start for i, j in pairs if segments[j].label and not self.segments[i].label]
            if found:
                yield party, self.drafts[party].positions.at(min(found)).line, len(found)

    def moved(self) -> tuple[tuple[str, str], ...]:
        """Who has moved a paragraph, and its address."""
        return tuple(
            (party, self.segments[i].address)
            for party, copy in self.copies.items()
            for i in sorted(copy.alignment.moved)
        )

    def composed(self, *, labels_inside: bool) -> tuple[str, list[Bracketed]]:
        """The whole text, and those of its paragraphs that somebody changes."""
        new = NewParagraphs(
            self.segments, self.copies, self.remarks, labels_inside=labels_inside, introduce=self.introduce
        )
        text = self.base.text
        line = line_end(text)
        first = self.segments[0].start if self.segments else 0
        out = [text[:first], *(with_line_end(f"{one}\n\n", line) for one in new.after(-1))]
        paragraphs = []
        at = first
        self.ends = []
        length = sum(map(len, out))
        for index, segment in enumerate(self.segments):
            paragraph = self._paragraph(index, segment)
            whole = text[segment.start : segment.end] if paragraph is None else paragraph.text
            out += (text[at : segment.start], whole)
            self.ends.append(length + len(out[-2]) + len(whole))
            if paragraph is not None:
                paragraphs.append(paragraph)
            at = segment.end
            following = self.segments[index + 1].start if index + 1 < len(self.segments) else len(text)
            tight = text[at:following].count("\n") == 1 and following < len(text)
            between = "\n" if tight else "\n\n"
            added = [with_line_end(between + one, line) for one in new.after(index)]
            out += added
            length = self.ends[-1] + sum(map(len, added))
        out.append(text[at:])
        return "".join(out), paragraphs

    def _paragraph(self, index: int, segment: Segment) -> Bracketed | None:
        """A paragraph of the base with everybody's changes; None if nobody changes it.

        What a party changes in it that cannot be said in brackets is left.
        """
        wanted = self._wanted(index)
        changed = changed_words(segment, wanted)
        if not changed:
            remark = self._remark(index)
            whole = self.base.text[segment.start : segment.end] + remark
            return Bracketed(whole, ()) if remark else None
        result = self._bracketed(index, wanted)
        if result is not None:
            return result
        possible: dict[str, Words] = {party: words for party, words in wanted.items() if party not in changed}
        unchanged: dict[str, Words] = dict.fromkeys(changed, segment.words)
        for (
            party,
            words,
        ) in changed.items():  # one after the other: what can be said alone may not be said beside others
            others = {**unchanged, **possible}
            if self._bracketed(index, {**others, party: words}) is None:
                words = self._possible_part(index, others, party, words)
            possible[party] = words
        return self._bracketed(index, possible) if changed_words(segment, possible) else None

    def _wanted(self, index: int) -> dict[str, Words]:
        """The words that each party wants for a paragraph of the base, none if it deletes it, without what is left."""
        wanted: dict[str, Words] = {}
        for party, (segments, alignment) in self.copies.items():
            partner = alignment.partner[index]
            wanted[party] = () if partner is None else segments[partner].words
            if (party, index) in self.left:
                wanted[party] = self.left[party, index][1]
        return wanted

    def _possible_part(self, index: int, others: Mapping[str, Words], party: str, words: Words) -> Words:
        """What can be said of the changes that a party makes in a paragraph; the others are left."""
        old = self.segments[index].words
        edits = edits_shown(old, words, "word")
        kept: list[WordEdit] = []
        left: list[WordEdit] = []
        for edit in edits:
            possible = self._bracketed(index, {**others, party: with_edits(old, [*kept, edit])}) is not None
            (kept if possible else left).append(edit)
        return self._leave(index, party, words, left, with_edits(old, kept))

    def _leave(self, index: int, party: str, words: Words, left: Sequence[WordEdit], new: Words) -> Words:
        """Note edits of a party as left, and what its paragraph is without them."""
        segment = self.segments[index]
        said = "; ".join(text_of(edit.new or segment.words[edit.start : edit.end], lead=False) for edit in left)
        whole = text_of(on_one_line(words), lead=False)
        if words_in_no_bracket(Draft(f"[{party}: {whole}]", self.base.registry)):  # half a bracket, or half a strike
            whole = " ".join(whole.translate(_NO_MARKS).replace("~~", " ").split())
        place = Left(party, segment.address, self._line(party, index), said, whole)
        self.left[party, index] = (place, new)
        return new

    def without_what_is_wrong(self, text: str, wrong: Sequence[str]) -> tuple[str, list[Bracketed]] | None:
        """The whole text that is proved without some changes, which are left; None if there is none.

        What is nearest to the first words that are not given back is left first. Then each is tried once more: to stand near a
        wrong place is not to be wrong.
        """
        before = dict(self.left)
        for _ in range(_MOST_LEFT):
            if not wrong or not self._leave_what_is_wrong(text, wrong):
                break
            text, _paragraphs = self.composed(labels_inside=True)
            wrong = self.unproved(text)
        if wrong:
            self.left = before
            self.composed(labels_inside=True)
            return None
        for key in [key for key in self.left if key not in before]:
            kept = self.left
            self.left = {one: left for one, left in kept.items() if one != key}
            text, _paragraphs = self.composed(labels_inside=True)
            if self.unproved(text):
                self.left = kept
        return self.composed(labels_inside=True)

    def _leave_what_is_wrong(self, text: str, wrong: Sequence[str]) -> bool:
        """Leave the change that is nearest to the first words that a composed text does not give back; False if there is none."""
        places = [(index, whose) for whose in wrong for index in self._wrong_paragraphs(text, whose)]
        return any(
            self._leave_at(at, whose)
            for away in range(_BESIDE + 1)
            for index, whose in places
            for at in dict.fromkeys((index - away, index + away))
            if 0 <= at < len(self.segments)
        )

    def first_wrong(self, text: str, whose: str) -> str:
        """The address of the first paragraph of the base that a composed text does not give back as somebody has it."""
        index = next(iter(self._wrong_paragraphs(text, whose)), -1)
        return self.segments[min(index, len(self.segments) - 1)].address if index >= 0 and self.segments else ""

    def _wrong_paragraphs(self, text: str, whose: str) -> list[int]:
        """The paragraphs of the base whose words a composed text does not give back as a party, or the base, has them."""
        made = Draft(text, self.base.registry)
        if not whose:
            return differing_segments(stripped(made), self.base)
        expected = self._expected(whose)
        wrong = differing_segments(as_wanted_by(made, whose), as_wanted_by(expected, whose))
        return [self._index_of(whose, expected, at) for at in wrong]

    def _leave_at(self, index: int, whose: str) -> bool:
        """Leave what a party, or anybody, changes in a paragraph of the base; False if nothing."""
        changed = changed_words(self.segments[index], self._wanted(index))
        parties = [party for party in changed if party == whose or not whose]
        for party in parties:
            self._leave_all(index, party, changed[party])
        return bool(parties)

    def _leave_all(self, index: int, party: str, words: Words) -> None:
        """Leave all that a party changes in a paragraph."""
        segment = self.segments[index]
        self._leave(index, party, words, edits_shown(segment.words, words, "word"), segment.words)

    def _index_of(self, party: str, expected: Draft, at: int) -> int:
        """The paragraph of the base that one of a party's expected text is, or stands after."""
        texts = segments_of(expected, Pages.GONE)
        cores = texts[at].cores if at < len(texts) else None
        segments, alignment = self.copies[party]
        place = next((j for j, segment in enumerate(segments) if segment.cores == cores), None)
        if place is None:  # of the base, since its change is left, or beyond the end
            return next((i for i, segment in enumerate(self.segments) if segment.cores == cores), len(self.segments))
        home = {j: i for i, j in alignment.all_partners().items()}
        return next((home[j] for j in range(place, -1, -1) if j in home), -1)

    def _bracketed(self, index: int, wanted: Mapping[str, Words]) -> Bracketed | None:
        return bracketed(self.segments[index], wanted, self.granularity, self._remark(index), self.base.registry)

    def unproved(self, text: str) -> tuple[str, ...]:
        """Whose version a text does not give back, what is left apart."""
        return unproved(
            Draft(text, self.base.registry), self.base, {party: self._expected(party) for party in self.drafts}
        )

    def _expected(self, party: str) -> Draft:
        """A party's copy, with the base text where what it wants is left."""
        draft = self.drafts[party]
        segments, alignment = self.copies[party]
        edits: dict[tuple[int, int], str] = {}
        for (owner, index), (_, words) in sorted(self.left.items(), key=lambda one: one[0][1]):
            if owner != party:
                continue
            text = self.segments[index].head + text_of(words, lead=False)
            partner = alignment.partner[index]
            if partner is None:  # deleted: what is left stands after what stands before it
                before = next((j for j in reversed(alignment.partner[:index]) if j is not None), None)
                place = 0 if before is None else segments[before].end
                edits[place, place] = edits.get((place, place), "") + (f"\n\n{text}" if place else f"{text}\n\n")
            else:
                edits[segments[partner].start, segments[partner].end] = text
        spliced_edits = sorted(Edit(start, end, new) for (start, end), new in edits.items())
        return Draft(spliced(draft.text, spliced_edits), draft.registry) if edits else draft

    def _line(self, party: str, index: int) -> int:
        """The line of a party's copy in which a paragraph of the base stands, or the one above it, from 1."""
        segments, alignment = self.copies[party]
        partner = next((j for j in reversed(alignment.partner[: index + 1]) if j is not None), None)
        return 1 if partner is None else self.drafts[party].positions.at(segments[partner].start).line

    def _remark(self, index: int) -> str:
        """A remark that says who moves, splits or joins a paragraph; empty if nobody does."""
        going: dict[str, list[str]] = {}
        splitting: list[str] = []
        joining: list[str] = []
        for party, (_, alignment) in self.copies.items():
            if (j := alignment.moved.get(index)) is not None:
                after = next(i for i, added in alignment.added.items() if j in added)
                place = self.remarks.after(self.segments[after] if after >= 0 else None)
                going.setdefault(place, []).append(party)
            splitting += [party] * (index in self.restructured[party].splits)
            joining += [party] * (index in self.restructured[party].joins)
        said = [self.remarks.of("moves", parties, place) for place, parties in going.items()]
        said += [self.remarks.of(what, who) for what, who in (("splits", splitting), ("joins", joining)) if who]
        return self.remarks.note(said)
