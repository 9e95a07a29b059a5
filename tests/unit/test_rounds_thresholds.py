"""Each number that decides something where drafts are compared, compiled and merged: what is decided just on either side of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from brackets import parse
from brackets.rounds.align import Alignment, align
from brackets.rounds.compare import compare
from brackets.rounds.compare_paragraphs import pair_paragraphs
from brackets.rounds.edit_script import WordEdit, by_phrase, edit_script
from brackets.rounds.fates import Outcome
from brackets.rounds.merge_words import merged_words
from brackets.rounds.rare_words import RareWordIndex
from brackets.rounds.segments import Segment, segments_of, short_segments
from brackets.rounds.sequences import Hunk, diff
from brackets.rounds.trace import trace
from brackets.rounds.versions_reader import versions_of
from brackets.rounds.words import words_of
from lettered import A, B, C, D, E, words


def shared(common: int, length: int, letter: str = D) -> str:
    """As many words, of which the first are those of `words(C, ...)`."""
    return f"{words(C, common)} {words(letter, length - common)}".strip()


def told(old: str, new: str) -> list[Outcome]:
    return compare(parse(old), parse(new)).outcomes


def fate(old: str, new: str, proposal: int = 0) -> str:
    """What became of a proposal of the old draft."""
    return [outcome for outcome in told(old, new) if outcome.old is not None][proposal].fate.value


# sequences


def test_hunks_up_to_200_items_are_compared_by_their_longest_pieces() -> None:
    def common(before: int) -> int:
        old = [*(f"old{n}" for n in range(before)), "once", *["c", "d"] * 90, "end"]
        new = ["new", *["c", "d"] * 90, "once", "last"]
        return len(old) - sum(hunk.end - hunk.start for hunk in diff(old, new))

    assert common(before=18) == 180  # 200 items: the long piece is kept
    assert common(before=19) == 1  # 201: what stands once is the anchor


def test_hunks_of_more_than_30000_items_without_an_anchor_are_not_compared() -> None:
    def hunks(length: int) -> list[Hunk]:
        return diff(["x", *["a", "b"] * length][:length], ["y", *["b", "b", "a"] * length][:length])

    assert len(hunks(30_000)) > 1000
    assert hunks(30_001) == [Hunk(0, 30_001, 0, 30_001)]


# rare_words


@pytest.mark.parametrize(("holders", "found"), [(12, 5), (13, 0)])
def test_a_word_in_more_than_12_texts_is_not_rare_and_5_candidates_are_enough(holders: int, found: int) -> None:
    texts = [["word", f"other{number}"] for number in range(holders)]
    assert len(RareWordIndex(enumerate(texts)).candidates(["word"])) == found


# edit_script


@pytest.mark.parametrize(("word", "start"), [("the", 1), ("that", 2)])
def test_an_insertion_does_not_end_in_a_word_of_less_than_4_letters(word: str, start: int) -> None:
    edit = edit_script(words_of(f"see {word} lake"), words_of(f"see {word} great {word} lake"))[0]
    assert edit.start == start


@pytest.mark.parametrize(("between", "edits"), [(2, 1), (3, 2)])
def test_changes_with_2_words_between_them_are_one(between: int, edits: int) -> None:
    old = words_of(words(A, 20))
    changes = [WordEdit(1, 1, old[:1]), WordEdit(1 + between, 1 + between, old[:1])]  # type: ignore[arg-type]
    assert len(by_phrase(old, changes)) == edits


@pytest.mark.parametrize(("width", "edits"), [(40, 1), (41, 2)])
def test_what_is_changed_by_half_is_replaced_whole(width: int, edits: int) -> None:
    changes = [WordEdit(0, 10, ()), WordEdit(width - 10, width, ())]
    assert len(by_phrase(words_of(words(A, 50)), changes)) == edits


# segments


def sentences(first: int, length: int) -> str:
    """One paragraph of so many characters, the first sentence of which has as many as are said, its stop and space included."""
    text = "x" * (first - 2) + ". "
    while len(text) < length - 200:
        text += "y" * 98 + ". "
    return text + "z" * (length - len(text) - 1) + "."


@pytest.mark.parametrize(("length", "cut"), [(6_000, False), (6_001, True)])
def test_a_paragraph_of_more_than_6000_characters_is_cut(length: int, cut: bool) -> None:
    assert (len(short_segments(parse(sentences(100, length)))) > 1) is cut


@pytest.mark.parametrize(("first", "end"), [(60, 160), (61, 61)])
def test_what_is_cut_off_has_more_than_60_characters(first: int, end: int) -> None:
    assert short_segments(parse(sentences(first, 7_000)))[0].end == end


def test_the_first_piece_of_a_paragraph_alone_has_its_label() -> None:
    text = "12. " + sentences(100, 7_000)
    pieces = short_segments(parse(text))
    assert [piece.head for piece in pieces] == ["12. ", *[""] * (len(pieces) - 1)]
    assert "".join(text[piece.start : piece.end] for piece in pieces) == text


# align


def segments(*texts: str) -> list[Segment]:
    return segments_of(parse("\n\n".join(texts) + "\n"))


def aligned(base: Sequence[Segment], copy: Sequence[Segment], similarity: float) -> Alignment:
    return align(base, copy, lambda i, j: similarity)


@pytest.mark.parametrize(("similarity", "partner"), [(0.4, 0), (0.39, None)])
def test_segments_in_one_place_with_a_similarity_of_two_fifths_are_the_same(
    similarity: float, partner: int | None
) -> None:
    assert aligned(segments(words(A, 9)), segments(words(B, 9)), similarity).partner == [partner]


@pytest.mark.parametrize(("similarity", "partner"), [(0.25, 0), (0.24, None)])
def test_a_label_counts_as_15_hundredths_in_a_copy(similarity: float, partner: int | None) -> None:
    base, copy = segments(f"1. {words(A, 9)}"), segments(f"1. {words(B, 9)}")
    assert aligned(base, copy, similarity).partner == [partner]


@pytest.mark.parametrize(
    ("length", "similarity", "moved"),
    [(8, 0.6, True), (8, 0.59, False), (7, 0.7, True), (7, 0.69, False), (4, 1.0, True), (3, 1.0, False)],
)
def test_what_has_moved(length: int, similarity: float, moved: bool) -> None:
    """From 0.6 on, short segments of less than 8 words from 0.7, those of less than 4 words never."""
    kept = words(C, 30)
    base = segments(words(A, length), kept)
    copy = segments(kept, words(A, length - 1) + " other")
    assert (aligned(base, copy, similarity).moved == {0: 1}) is moved


@pytest.mark.parametrize(("more", "pairs"), [(0, 500), (1, 0)])
def test_up_to_250000_pairs_are_all_compared(more: int, pairs: int) -> None:
    """Beyond, only those that share rare words, and these share none."""
    base, copy = ([Segment(0, 0, "", "", (words_of(f"{x}{n}")[0],), "") for n in range(500 + more)] for x in "ab")
    alignment = align(base[:500], copy, lambda i, j: float(i == j))
    assert sum(partner is not None for partner in alignment.partner) == pairs


# compare_paragraphs


def similarity_of(old: str, new: str) -> float | None:
    """That of the first paragraphs, if they are paired."""
    return pair_paragraphs(versions_of(parse(old)), versions_of(parse(new))).similarity.get(0)


def test_of_several_paragraphs_between_the_same_neighbours_a_quarter_is_enough() -> None:
    """Whatever their labels are; of one alone a fifth."""

    def of(label: str, common: int) -> float | None:
        return similarity_of(f"1. {words(C, 100)}", f"{label} {shared(common, 100)}\n\n9. {words(E, 9)}")

    assert of("1.", 25) == of("2.", 25) == 0.25
    assert of("1.", 24) is of("2.", 24) is None


def test_a_label_counts_as_5_hundredths_from_round_to_round() -> None:
    """Where two are as like what a paragraph was, its label tells."""

    def of(label: str, common: int) -> float | None:
        return similarity_of(f"1. {words(C, 50)}", f"7. {shared(26, 50)}\n\n{label} {shared(common, 50)}")

    assert of("1.", 24) == 0.48
    assert of("1.", 23) == of("2.", 24) == 0.52


def test_a_paragraph_that_stands_in_another_counts_as_four_fifths() -> None:
    assert similarity_of(words(C, 12), shared(12, 48)) == pytest.approx(0.8)
    assert similarity_of(words(C, 4), shared(4, 48)) == pytest.approx(0.8)
    assert similarity_of(words(C, 3), shared(3, 48)) is None


# compare_proposals: which is which

BASE = words(A, 12)


def away(old: str, new: str) -> tuple[str, str]:
    """Two drafts of a paragraph with a proposal, at its beginning in the one and at its end in the other: the place tells nothing."""
    return f"1. The [{old}] {BASE}", f"1. The {BASE} [{new}]"


def test_a_proposal_of_the_same_sponsors_is_known_by_two_fifths_of_its_words() -> None:
    assert fate(*away(f"US: {words(C, 10)}", f"US: {shared(4, 10)}")) == "modified"
    assert fate(*away(f"US: {words(C, 18)}", f"US: {shared(7, 18)}")) == "dropped"  # 0.39


def test_a_proposal_of_other_sponsors_is_known_by_four_fifths_of_its_words() -> None:
    assert fate(*away(f"US: {words(C, 10)}", f"CAN: {shared(8, 10)}")) == "modified"
    assert fate(*away(f"US: {words(C, 19)}", f"CAN: {shared(15, 19)}")) == "dropped"  # 0.79


def moved(old: str, new: str) -> tuple[str, str]:
    """Two drafts with a proposal in another paragraph."""
    first, second = f"1. {words(A, 12)}", f"2. {words(B, 12)}"
    return f"{first} [US: {old}] x\n\n{second}\n", f"{first} x\n\n{second} [US: {new}]\n"


def test_a_proposal_in_another_paragraph_is_known_by_three_fifths_of_its_words() -> None:
    assert fate(*moved(words(C, 10), shared(6, 10))) == "moved"
    assert fate(*moved(words(C, 22), shared(13, 22))) == "dropped"  # 0.59


def test_a_proposal_of_one_word_is_looked_for_in_another_paragraph_if_the_word_stands_nowhere_else() -> None:
    assert fate(*moved(words(C, 2), words(C, 2))) == "moved"
    old, new = moved(words(C, 1), words(C, 1))
    assert fate(old, new) == "moved"
    assert fate(f"{old}\n\n9. To {words(C, 1)}.\n", new) == "dropped"
    assert fate(old, f"{new}\n\n9. To {words(C, 1)}.\n") == "dropped"
    assert fate(old, new.replace("[US:", "[CAN:")) == "dropped"


def test_a_proposal_of_two_words_in_another_paragraph_is_known_by_its_sponsors() -> None:
    old, new = moved(words(C, 2), f"of {words(C, 2)} and")
    assert fate(old, new) == "moved"
    assert fate(old, new.replace("[US:", "[CAN:")) == "dropped"


def merged(length: int, common: int, had: str) -> str:
    """The fate of a proposal of which so many words have come into another, which these parties had."""
    old = f"[US: {words(C, length)}] {BASE} [{had}: {words(D, 10)}]"
    return fate(old, f"{BASE} [US/CAN: {words(D, 10)} {words(C, common)} {words(E, 40)}]")


def test_three_fifths_of_a_proposal_in_another_one_are_a_merger() -> None:
    assert merged(10, 6, "US/CAN") == "merged"
    assert merged(22, 13, "US/CAN") == "dropped"  # 0.59


def test_two_fifths_of_a_proposal_in_a_bracket_that_has_come_to_name_its_sponsors_are_a_merger() -> None:
    assert merged(22, 9, "CAN") == "merged"
    assert merged(22, 8, "CAN") == "dropped"  # 0.36


def test_one_word_alone_does_not_merge() -> None:
    def merged(length: int) -> str:
        old = f"[US: {words(C, length)}] {BASE} [US: {words(D, 10)}]"
        return fate(old, f"{BASE} [US: {words(D, 10)} {words(C, length)} {words(E, 5)}]")

    assert merged(2) == "merged"
    assert merged(1) == "dropped"


def test_how_sure_a_match_is() -> None:
    """Its words in a longer one: 0.95; its place alone: 0.3; other proposals have the same words: 0.95."""

    def confidence(count: int) -> float:
        return told(f"{BASE} [US: {words(C, count)}]", f"{BASE} [US/CAN: {words(C, count)} {words(D, 30)}]")[
            0
        ].confidence

    assert confidence(2) == 0.95
    assert confidence(1) == 0.3
    twice = f"[US: may] {BASE} [US: may]"
    assert {outcome.confidence for outcome in told(twice, twice)} == {0.95}


@pytest.mark.parametrize(("between", "expected"), [(2, "modified"), (3, "dropped")])
def test_two_words_from_its_place_a_proposal_is_the_same_whatever_its_words(between: int, expected: str) -> None:
    base = BASE.split()
    new = " ".join([*base[: 4 + between], "[US: other]", *base[4 + between :]])
    assert fate(" ".join([*base[:4], "[US: may]", *base[4:]]), new) == expected


# compare_adoption: what was adopted


@pytest.mark.parametrize(
    ("struck", "length", "adopted", "expected"),
    [(2, 18, 10, "adopted-modified"), (1, 16, 9, "dropped"), (0, 10, 5, "adopted-modified"), (0, 49, 24, "dropped")],
)
def test_how_much_must_be_adopted(struck: int, length: int, adopted: int, expected: str) -> None:
    """0.6 of a replacement, half of what is only put in."""
    old = f"~~{words(E, struck)}~~ " if struck else ""
    text = f"1. {BASE} [US: {old}{words(C, length)}] {words(B, 12)}"
    assert fate(text, f"1. {BASE} {words(C, adopted)} {words(B, 12)}") == expected


@pytest.mark.parametrize(("struck", "expected"), [(50, "adopted"), (49, "dropped")])
def test_what_may_be_half_adopted_is_taken_as_adopted_when_others_are_tried_again(struck: int, expected: str) -> None:
    """25 times the same word is left: one proposal strikes twice as many, and another puts 25 in."""
    old = f"One good law [US: ~~{'of ' * (struck - 1)}of~~] [CAN: {'of ' * 24}of] ends here now."
    new = f"One good law {'of ' * 24}of ends here now."
    assert [fate(old, new, proposal) for proposal in (0, 1)] == [expected, expected]


# compare_base_text: what nobody proposed


@pytest.mark.parametrize(("rest", "expected"), [("ab", 0), ("abc", 1)])
def test_of_a_paragraph_that_is_gone_words_of_less_than_three_letters_do_not_count(rest: str, expected: int) -> None:
    old = f"1. {words(A, 12)}\n\n2. {rest} [US: {words(B, 12)}]\n"
    assert len([one for one in told(old, f"1. {words(A, 12)}\n") if one.fate == "unexplained"]) == expected


def adopted_elsewhere(old: str, new: str) -> str:
    first, second = f"1. {words(A, 12)}", f"2. {words(B, 12)}"
    return fate(f"{first} [US: {old}] x\n\n{second}\n", f"{first} x\n\n{second} {new}\n")


def test_what_is_adopted_in_another_paragraph() -> None:
    """Three content words at least; seven tenths of few words, six of eight and more, half of fifteen and more."""
    assert adopted_elsewhere(words(C, 3), words(C, 3)) == "adopted"
    assert adopted_elsewhere(words(C, 2), words(C, 2)) == "dropped"
    assert adopted_elsewhere(words(C, 7), shared(5, 7)) == "adopted-modified"  # 0.71
    assert adopted_elsewhere(words(C, 6), shared(4, 6)) == "dropped"  # 0.67
    assert adopted_elsewhere(words(C, 10), shared(6, 10)) == "adopted-modified"
    assert adopted_elsewhere(words(C, 12), shared(7, 12)) == "dropped"  # 0.58
    assert adopted_elsewhere(words(C, 16), shared(8, 16)) == "adopted-modified"
    assert adopted_elsewhere(words(C, 17), shared(8, 17)) == "dropped"  # 0.47


@pytest.mark.parametrize("count", [2, 1])
def test_words_that_stand_in_another_place_of_the_paragraph_were_adopted(count: int) -> None:
    assert fate(f"The [US: {words(C, count)}] {BASE}", f"The {BASE} {words(C, count)}") == "adopted"


def test_a_word_that_stood_in_another_place_of_the_paragraph_already_was_not() -> None:
    old, new = f"The [US: and {words(C, 1)}] {BASE} {words(C, 1)}", f"The {words(C, 1)} {BASE}"
    assert fate(old, new) == "dropped"


@pytest.mark.parametrize(("count", "note"), [(2, "part of it was adopted"), (1, "")])
def test_two_words_of_a_proposal_that_still_stands_were_adopted(count: int, note: str) -> None:
    old = f"The [US: {words(C, 10)}] {BASE}"
    new = f"The {BASE} {words(C, count)} [US: {words(C, 10 - count, start=count)}]"
    assert told(old, new)[0].note == note


# trace


@pytest.mark.parametrize(("gone", "undone"), [(26, 2), (25, None)])
def test_what_was_adopted_is_undone_when_more_than_half_of_it_is_gone(gone: int, undone: int | None) -> None:
    first, second = f"1. {words(A, 60)}", words(B, 60)
    rounds = [f"{first} [US: {words(C, 50)}] {second}", f"{first} {words(C, 50)} {second}"]
    rounds.append(f"{first} {words(C, 50 - gone)} {second}")
    assert trace([parse(text) for text in rounds]).threads[0].undone == undone


# merge


CODES = "AUS BRA CHL ARG COL CRI DOM ECU GTM HND HTI JAM NIC PAN PRY SLV URY VEN BOL".split()


@pytest.mark.parametrize(
    ("sponsors", "merges"), [([*CODES[:17], "US", "CA", "NZ"], True), ([*CODES[:18], "US", "CA"], False)]
)
def test_what_stands_before_a_colon_is_taken_for_sponsors_up_to_80_characters(
    sponsors: list[str], merges: bool
) -> None:
    """Then a bracket with one more sponsor is the same one, and its neighbour may change too."""
    assert len("/".join([*sponsors, "MEX"])) == (80 if merges else 81)
    base, ours, theirs = (
        words_of(f"all [{'/'.join(names)}: must] go to Lima")
        for names in (sponsors, [*sponsors, "MEX"], [*sponsors, "PER"])
    )
    ours[2] = ours[2]._replace(core="come")
    assert (merged_words(base, ours, theirs, parse("").registry) is not None) is merges
