"""The law of renumbering, over drafts whose true labels and references are known: the result is right, or the line is named."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.parse.labels import normal_form
from brackets.rewrite.numbering import renamed
from brackets.rewrite.references import Status
from brackets.rewrite.renumber import NotRenamed, relabelled, renumber
from citing import UNKNOWN, Cited, cited
from effort import assert_linear
from numbered_lists import Hung, Numbered, nested, numbered, resolutions


class Line(NamedTuple):
    """What a line of a result begins with, and what its references are."""

    label: str
    references: list[str]


def line_of(text: str) -> Line:
    """The label and the references of a line of a numbered draft."""
    label = re.match(r"\W*((?:\d+\.)*(?:\d+|[a-z]+))", text)
    assert label
    return Line(label[1], re.findall(r"(?:paragraph|regulation|subparagraph|letter) (\S+?),", text))


@given(numbered())
@example(Numbered(["2.1", "2.2", "2.3"], ["2.1 Staff sail.", "2.2 5Staff row.", "2.3 Staff swim."], []))
@example(Numbered(["1", "2"], ["4. a", "3. b"], []))
@example(
    Numbered(["1", "2", "3", "4"], ["1.5Staff row.", "6. Staff row.", "7. Staff row.", "9. Staff row."], [[]] * 4, True)
)
def test_the_result_is_in_sequence_or_its_line_is_named(made: Numbered) -> None:
    done = renumber(parse(made.text))
    lines = done.text.splitlines()
    if done.doubts or (made.doubtful and done.text == made.text):
        assert made.doubtful, "only what can be doubted is"
        return
    assert [line_of(line).label for line in lines if line] == made.labels
    named = {parse(made.text).positions.at(r.start).line for r in done.references if r.status is Status.UNCERTAIN}
    for number, line in enumerate(lines, 1):
        if line and number not in named:
            assert line_of(line).references == made.references_on(number)


@given(
    st.lists(st.tuples(st.integers(1, 3), st.integers(0, 2)), min_size=1, max_size=5), st.sampled_from(["", " - US"])
)
def test_the_version_that_was_chosen_is_the_paragraph(paragraphs: list[tuple[int, int]], owner: str) -> None:
    """Of each paragraph one version or more stand in the draft, and one of them is chosen: no `alt` is left, and no number is there twice."""
    names = ["", " alt.", " alt 2."]
    draft = parse(
        "\n\n".join(
            f"[{number}{name or '.'} Boats wait{owner}]" if count > 1 else f"{number}. Boats wait."
            for number, (count, _) in enumerate(paragraphs, 1)
            for name in names[:count]
        )
        + "\n"
    )
    taken = [
        f"{number}{names[which % count].replace('.', '').replace(' ', '')}#1"
        for number, (count, which) in enumerate(paragraphs, 1)
        if count > 1
    ]
    chosen = draft.choose(*taken) if taken else draft
    labels = [line.split()[0] for line in renumber(parse(str(chosen))).text.split("\n\n")]
    assert labels == [f"{number}." for number in range(1, len(paragraphs) + 1)]


@given(numbered())
def test_once_is_twice_and_other_words_stay(made: Numbered) -> None:
    done = renumber(parse(made.text))
    after = parse(done.text)
    assert renumber(after).text == done.text
    assert without_numbers(after) == without_numbers(parse(made.text))


def without_numbers(draft: Draft) -> str:
    """The text without its labels, and without the numbers that it refers to."""
    spans = [(label.start, label.end) for label in renamed(draft)]
    spans += [(found.start, found.end) for found in renumber(draft).references]
    spans += [
        match.span(1) for match in re.finditer(r"(?:paragraph|regulation|subparagraph|letter) (\S+?),", draft.text)
    ]
    pieces, at = [], 0
    for start, end in sorted(spans):
        pieces.append(draft.text[at:start] if start >= at else "")
        at = max(at, end)
    return "".join([*pieces, draft.text[at:]])


@pytest.mark.parametrize(
    "line",
    [
        "1. a\n2 5b\n",
        "9. a\n8. b\n",
        "(a)\n(i)\n",
        "a) x,\nResolves:\n1. y\n",
        "a) x:\n1. y\n",
        "(a) x\n(i) y\n(A) z\n",
        "2.25X\n2.2 x\n",
        "Regulation 5\n",
        "letter b), paragraph 1.b.\n",
        "1. paragraphs 1, 2 to 3 and ",
    ],
)
def test_it_is_linear(line: str) -> None:
    """Lists within lists, labels out of order, and lines that may be labels, each many times."""
    assert_linear(lambda text: renumber(parse(text)), lambda size: line * size, 500)


@pytest.mark.parametrize(
    "words", ["paragraph 2, ", "item (a) of letter b of ", "paragraphs 1, 2 to 3 and ", "article 2, paragraph 1 and "]
)
def test_references_in_a_row_take_linear_time(words: str) -> None:
    assert_linear(lambda text: renumber(parse(text)), lambda size: f"1. a\n\n1 bis. See {words * size}\n\n2. b\n", 500)


def test_what_is_of_many_paragraphs_takes_linear_time() -> None:
    def named(size: int) -> str:
        return f"1. a\n\n1 bis. Items (b){', (a)' * size} of paragraphs 2{', 1' * size}\n\n2. b\n"

    assert_linear(lambda text: renumber(parse(text)), named, 500)


@given(numbered(), st.integers(0, 6), st.sampled_from(["77", "5 bis"]))
def test_a_label_with_another_name_and_back(made: Numbered, which: int, name: str) -> None:
    """All that meant it means it still, the other labels are as they were; and its old name gives the old text."""
    draft = parse(made.text)
    labels = renamed(draft)
    assume(labels)  # of `1.5Staff row.` and `2.5Staff row.` alone none is read
    label = labels[which % len(labels)]
    head = f"{label.label.head}." if label.label.head else ""
    try:
        done = relabelled(draft, label.start, f"{head}{name}")
    except NotRenamed:
        others = [other.label.key for other in labels if other is not label]
        assert normal_form(f"{head}{name}").casefold() in others or made.doubtful or head
        return
    now = [other.label.normal for other in renamed(done.draft)]
    assert now == [normal_form(f"{head}{name}") if other is label else other.label.normal for other in labels]
    if not made.doubtful and all(reference.status is not Status.UNCERTAIN for reference in done.references):
        there = renamed(done.draft)[which % len(labels)].start
        back = relabelled(done.draft, there, label.label.normal)
        assert "".join(back.text.split()) == "".join(made.text.split())


def test_what_cannot_be_a_label_is_refused() -> None:
    draft = parse("1. One, see paragraph 2.\n\n2. Two.\n\n(a) sub\n")
    for name in ("", "two words", "1\n", "[3]", "OP4", "2"):
        with pytest.raises(NotRenamed):
            relabelled(draft, 0, name)
    with pytest.raises(NotRenamed):
        relabelled(draft, 5, "7")
    assert relabelled(draft, 0, "1").text == draft.text


@given(cited())
def test_a_reference_names_what_it_named_or_is_told(made: Cited) -> None:
    each_reference_names_what_it_named_or_is_told(made)


@given(cited(marked=True))
def test_articles_behind_the_marks_of_markdown_are_articles(made: Cited) -> None:
    each_reference_names_what_it_named_or_is_told(made)


def each_reference_names_what_it_named_or_is_told(made: Cited) -> None:
    """What there is is followed, each number of a list by itself; a number that there is not stays, and is told."""
    draft = parse(made.text)
    done = renumber(draft)
    assert not done.doubts
    lines = done.text.splitlines()
    told = {draft.positions.at(r.start).line: r for r in done.references if r.status is Status.UNCERTAIN}
    for line, heading in made.headings.items():
        assert lines[line - 1] == heading
    for line, label in made.labels.items():
        assert lines[line - 1].startswith(f"{label} ")
    for sentence in made.sentences:
        if sentence.only_told:
            assert lines[sentence.line - 1].endswith(sentence.before)
            assert (sentence.line in told) == (sentence.before != sentence.after)
            continue
        if sentence.of_another:
            assert lines[sentence.line - 1].endswith(sentence.before)
            continue
        if sentence.strange and sentence.line in told:
            assert lines[sentence.line - 1].endswith(sentence.before)
            continue
        assert lines[sentence.line - 1].endswith(sentence.after)
        if sentence.line in told:
            assert sentence.unknown
            assert told[sentence.line].old == UNKNOWN
        elif done.text != made.text:
            assert not sentence.unknown


#: The heading of an annex; how a paragraph there refers to the text that has it, and to the annex itself.
ANNEXES = [
    ("Annex", "paragraph {} of the present resolution", "paragraph {}"),
    ("Annex II", "In this decision, paragraph {}", "paragraph {} of this annex"),
    ("ANEXO", "párrafo {} de la presente resolución", "párrafo {}"),
    ("Annexe", "paragraphe {} de la présente décision", "paragraphe {} ci-dessus"),
    ("Anexo I", "parágrafo {} da presente resolução", "parágrafo {}"),
]


@st.composite
def annexed(draw: st.DrawFn) -> tuple[str, str]:
    """A draft with an annex whose paragraphs refer to those of the text and of the annex, and what becomes of it."""
    heading, of_main, of_annex = draw(st.sampled_from(ANNEXES))
    both: list[list[str]] = []
    for _ in range(2):
        names, value = ["1"], 1
        for _ in range(draw(st.integers(1, 4))):
            is_added = names[-1].isdigit() and draw(st.booleans())
            value += not is_added
            names.append(f"{value} bis" if is_added else str(value))
        both.append(names)
    main, annex = both
    meant = draw(st.lists(st.tuples(st.booleans(), st.integers(0, 4)), min_size=len(annex), max_size=len(annex)))

    def written(main: list[str], annex: list[str]) -> str:
        said = [
            of_main.format(main[at % len(main)]) if is_main else of_annex.format(annex[at % len(annex)])
            for is_main, at in meant
        ]
        paragraphs = [f"{name}. Rivers flow." for name in main]
        paragraphs += [heading, *(f"{name}. See, {words}." for name, words in zip(annex, said, strict=True))]
        return "\n\n".join(paragraphs) + "\n"

    def counted(names: list[str]) -> list[str]:
        return [str(at) for at, _ in enumerate(names, 1)]

    return written(main, annex), written(counted(main), counted(annex))


@given(annexed())
def test_an_annex_refers_to_its_text_where_it_says_so(made: tuple[str, str]) -> None:
    before, after = made
    done = renumber(parse(before))
    assert not done.warnings()
    assert done.text == after


@given(resolutions() | nested())
def test_each_label_hangs_where_its_list_does(made: Hung) -> None:
    """Without indentation: the main series begins below a preamble in letters, and `(A)` hangs under `(i)`."""
    draft = parse(made.text)
    assert [block.path for block in draft.outline.blocks if block.label] == made.paths
    assert renumber(draft).text == made.after
