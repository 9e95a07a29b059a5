"""Page heads with the number of their page, and what stands at the feet, are no part of a proposal; counted headings are no page heads."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.document.counted_heads import counted_heads
from brackets.document.counted_numbers import counted_numbers
from brackets.rewrite.reflow.running_text import reflow
from drafts import words
from pages import COUNTED_HEADS, RULES

#: Without a word for a page and without a symbol: a page head only where it parts sentences.
PLAIN_HEADS = ["Draft Treaty{gap}{page}", "{page}{gap}Draft Treaty"]

#: A number is all that a page has.
NUMBERS_ALONE = [
    "{page}",
    "- {page} -",
    "— {page} —",
    "Page {page}",
    "{page} of {pages}",
    "18-{page}",
    "{gap}{gap}{gap}{gap}18-{page}",
]
#: ... and the head of a chapter of a trade agreement, of one line or two.
CHAPTERS = ["18-{page}\n{gap}Without Prejudice", "18-{page}\nFor the Parties Only\n{gap}Without Prejudice, Chapter 18"]

heads = st.sampled_from([*map("\n".join, COUNTED_HEADS), *PLAIN_HEADS, *NUMBERS_ALONE, *CHAPTERS])
#: No two alike: what comes again on each page is no footnote.
notes = st.lists(words(1, 6).map(lambda note: f"Norway {note.rstrip(',;.')}."), min_size=3, max_size=6, unique=True)


def laid_out(head: str, rule: str, notes: list[str], *, blank: bool, ends: bool) -> tuple[str, list[str], list[str]]:
    """A text in which a bracket goes over the end of each page, with a footnote at each foot; the heads, and the footnotes."""
    pages, all_heads, all_notes = [], [], []
    for page, words_of_note in enumerate(notes, 1):
        above = head.format(page=page, pages=len(notes), gap="    " if page % 2 else "        ")
        note = f"{page + 20} {words_of_note}"
        rest = "every year] to the Board.\n\n" if page > 1 else ""
        text = f"{page}. Parties report{page + 20} to it, and\nthey all [EU: do so in public and\n"
        foot = ([rule] if rule else []) + ([""] if rule and blank else []) + [note]
        pages.append(f"{above}\n\n{rest}Parties meet.\n\nThey pay.\n\n{text}\n" + "\n".join(foot) + "\n")
        all_heads += above.split("\n")
        all_notes.append(note)
    text = "\n".join(
        [*pages, head.format(page=len(notes) + 1, pages=len(notes), gap="    "), "", "every year] here.\n"]
    )
    return text.replace("\n", "\r\n") if ends else text, all_heads, all_notes


@given(heads, st.sampled_from(["", *RULES]), notes, st.booleans(), st.booleans())
def test_no_settle_takes_a_head_or_what_stands_at_the_foot(
    head: str, rule: str, notes: list[str], blank: bool, ends: bool
) -> None:
    text, heads_of, notes_of = laid_out(head, rule, notes, blank=blank, ends=ends)
    draft = parse(text)
    for settled in (draft.strip(), draft.accept(by="EU", clean=True), draft.reject(everything=True)):
        lines = str(settled).replace("\r", "").split("\n")
        assert [line for line in lines if line in heads_of][: len(heads_of)] == heads_of, str(settled)
        assert [line for line in lines if line in notes_of] == notes_of, str(settled)
        assert lines.count(rule) == (len(notes) if rule else lines.count("")), str(settled)
    done = reflow(text)
    assert done.report is not None, done.refused
    assert len(done.report.notes) == len(notes)
    assert done.text.count("[EU: do so in public and every year] to the Board.") == len(notes) - 1, done.text


#: What a text counts: headings, titles of tables, the heads of options, shares, days, what stands in a table.
COUNTED = [
    "Article {}", "Annex {}", "Table {}", "Figure {}", "Option {}", "Session {}", "Meeting {}", "Cluster {}", "Pillar {}", "Round {}",
    "Building block {}", "{}/3 of the members", "Part {}/3", "{} May 2026", "May {}", "12 May 202{}", "Members    {}", "{}    Members",
    "Version {} of 3", "A/CONF.9/CRP.{}", "Decision {}/CP.21", "Chapter {}", "Chapitre {}", "Tema {} de 3",
]  # fmt: skip
sentences = words(2, 12).map(lambda words: f"States {words.rstrip(',;.')}.")


@given(
    st.sampled_from(COUNTED),
    st.lists(st.lists(sentences, min_size=1, max_size=8), min_size=3, max_size=9),
    st.booleans(),
)
def test_what_a_text_counts_is_no_page_head(counted: str, parts: list[list[str]], numbered: bool) -> None:
    """No two sentences are alike, for one that comes six times is a page head."""
    pieces = []
    for count, part in enumerate(parts, 1):
        pieces.append(counted.format(count))
        pieces += [
            f"{at}. {sentence}" if numbered else f"{'In no case' + ' nor case' * (9 * count + at)}: {sentence}"
            for at, sentence in enumerate(part, 1)
        ]
    text = "\n\n".join(pieces) + "\n"
    assert counted_heads(text.split("\n")) == []
    assert parse(text).outline.furniture_spans == []
    assert reflow(text).text == text


#: What stands in the lines between two numbers that are none of pages: paragraphs, items of a list, cells of a table.
numbered_lines = st.one_of(
    st.lists(sentences, min_size=1, max_size=8),
    st.lists(words(6, 12).map(lambda words: f"the {words.rstrip(',;.')},"), min_size=1, max_size=8),
    st.lists(words(1, 3).map(lambda words: words.rstrip(",;.")[:28].rstrip()), min_size=1, max_size=9),
    st.lists(words(6, 9).map(lambda words: f"the whole of {words.rstrip(',;.')}"), min_size=1, max_size=4),
)


@given(
    st.sampled_from(["{}", "3-{}", "{}/9", "19{:02}", "202{}"]),
    st.integers(3, 9),
    numbered_lines,
    st.sampled_from(["\n", "\n\n"]),
)
def test_what_a_text_numbers_is_no_page_number(number: str, count: int, lines: list[str], gap: str) -> None:
    text = gap.join(line for at in range(1, count + 1) for line in (number.format(at), *lines)) + "\n"
    assert counted_numbers(text.split("\n")) == []


@given(st.integers(3, 9), st.integers(1, 8), st.booleans())
def test_references_that_stand_above_their_line_are_no_page_numbers(count: int, between: int, raised: bool) -> None:
    """As a PDF has them whose footnotes are referred to in small raised digits."""
    pieces = []
    for at in range(1, count + 1):
        pieces += ["States report on the ships of their flags to the others"] * between
        pieces += [str(at), "that have asked for it."]
    pieces += [f"{at}\nNorway reserves." if raised else f"{at} Norway reserves." for at in range(1, count + 1)]
    assert counted_numbers("\n".join(pieces).split("\n")) == []
