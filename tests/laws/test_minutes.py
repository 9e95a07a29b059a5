"""The minutes of any settling: every proposal that was settled once, and words that add up."""

from __future__ import annotations

import html
import io
import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.draft import Draft
from brackets.parse.nodes import Arm, Kind
from brackets.settle import Decision, Settled, accept, settle
from brackets.settle.by_hand import ByHand, Need, by_hand, left_open
from brackets.settle.changed_words import base_edits, changed_words
from brackets.settle.minutes import Minutes, minutes_of
from brackets.text.edits import spliced
from brackets.text.words import WORD
from brackets.views.minutes.lines import Record
from brackets.views.minutes.markdown import markdown
from brackets.views.minutes.page import page
from brackets.views.minutes.word import word
from brackets.views.minutes.written import written
from drafts import drafts
from likened import solid

WORDINGS = ["other words", "a word", "the states; and others,"]


def settled_somehow(draft: Draft, seeds: list[int]) -> tuple[Settled, dict[int, str]]:
    """Decisions drawn for the brackets of a draft, and the new words for those that are reworded."""
    decisions: dict[int, Decision] = {}
    choices: set[int] = set()
    for proposal, seed in zip(draft.all_proposals, seeds, strict=False):
        fate = [Decision.ACCEPT, Decision.REJECT, Decision.REWORD, Decision.DROP, None][seed % 5]
        node = proposal.node
        if isinstance(node, Arm) and fate in (Decision.ACCEPT, Decision.REWORD):
            fate = None if node.choice in choices else Decision.ACCEPT
            choices.add(node.choice)
        if fate is not None and not (proposal.kind is Kind.REMARK and fate in (Decision.ACCEPT, Decision.REWORD)):
            decisions[proposal.number] = fate
    wordings = {n: WORDINGS[n % 3] for n, fate in decisions.items() if fate is Decision.REWORD}
    return settle(draft, decisions, wordings), wordings


seeds = st.lists(st.integers(0, 4), min_size=60, max_size=60)


@st.composite
def emptied(draw: st.DrawFn) -> str:
    """Articles whose paragraphs are proposals, and lists of which the last items are."""
    lines = []
    for number in range(1, draw(st.integers(2, 4)) + 1):
        lines.append(f"Article {number}" + draw(st.sampled_from([": Boats", "\nBoats", ""])))
        for at in range(1, draw(st.integers(1, 3)) + 1):
            words = draw(st.sampled_from(["Boats row.", "Boats row:", "[US: Boats row.]", "[US: Boats row]; and"]))
            lines.append(f"{at}. {words}")
            items = draw(st.integers(0, 3))
            for item in range(items):
                end = "." if item == items - 1 else draw(st.sampled_from([";", "; and", "[CAN: by day]; or"]))
                item_words = f"({'abc'[item]}) sail{end}"
                lines.append(draw(st.sampled_from([item_words, f"[US: {item_words}]"])))
    return "\n\n".join(lines) + "\n"


def counts(text: str) -> Counter[str]:
    return Counter(WORD.findall(text))


@given(drafts(), seeds)
def test_the_words_add_up(text: str, drawn: list[int]) -> None:
    """The base text without what is deleted, and with what is inserted, has the words of the result."""
    draft = parse(text)
    settled, wordings = settled_somehow(draft, drawn)
    changes = changed_words(draft, settled, wordings)
    had = counts(spliced(draft.text, base_edits(draft, settled)))
    had += sum((counts(change.inserted) for change in changes), Counter())
    had.subtract(sum((counts(change.deleted) for change in changes), Counter()))
    assert {word: count for word, count in had.items() if count} == dict(counts(settled.draft.text))
    assert all(change.number in settled.decisions for change in changes)


def minutes_somehow(text: str, drawn: list[int]) -> tuple[Settled, Minutes]:
    draft = parse(text)
    settled, wordings = settled_somehow(draft, drawn)
    return settled, minutes_of(draft, settled, by_hand(draft, settled), wordings)


@given(drafts(), seeds)
def test_every_settled_proposal_is_named_once(text: str, drawn: list[int]) -> None:
    settled, minutes = minutes_somehow(text, drawn)
    named = Counter(item.proposal.number for item in minutes.items)
    assert set(named.values()) <= {1}
    assert set(settled.decisions) <= set(named)
    assert [item.proposal.number for item in minutes.items] == sorted(named)
    told: Counter[str] = Counter()
    for line in written([("draft.txt", minutes)]).lines:
        for run in line.runs:
            told.update(re.findall(r"^\((\S+), line \d+\)$", run.text))
            if run.text.startswith("Fell with it: "):
                told.update(re.findall(r"(?:^Fell with it: |, )(\S+#[\d.]+)", run.text))
    assert told == Counter(item.proposal.id for item in minutes.items)


@given(drafts(), seeds)
def test_what_is_left_is_what_stands_in_the_result(text: str, drawn: list[int]) -> None:
    """As many proposals are said to be left as the settled text has, but for those that a wording or a removal brings to light."""
    settled, minutes = minutes_somehow(text, drawn)
    if Decision.REWORD in settled.decisions.values() or settled.uncovered or "{" in text:
        return
    left = sum(item.verdict.is_left for item in minutes.items)
    after = settled.draft
    arms = {proposal.parent for proposal in after.all_proposals if isinstance(proposal.node, Arm)}
    assert left == sum(proposal.number not in arms for proposal in after.all_proposals)


@given(drafts(), st.integers(0, 40))
def test_one_proposal_deletes_what_it_strikes_and_inserts_what_it_proposes(text: str, which: int) -> None:
    draft = parse(text)
    ours = [p for p in draft.proposals() if p.attributed and p.depth == 1 and not isinstance(p.node, Arm)]
    if not ours:
        return
    proposal = ours[which % len(ours)]
    around = (
        text[max(0, proposal.node.start - 1) : proposal.node.start],
        text[proposal.node.end : proposal.node.end + 1],
    )
    settled = accept(draft, draft.selector(id=proposal.id))
    if not all(mark.isspace() for mark in around if mark) or proposal.number not in settled.decisions:
        return
    changes = changed_words(draft, settled)
    letters = re.compile(r"[^\W_]+")
    deleted = Counter(word for change in changes for word in letters.findall(change.deleted))
    inserted = Counter(word for change in changes for word in letters.findall(change.inserted))
    assert Counter(letters.findall(proposal.old)) - inserted <= deleted
    assert Counter(letters.findall(proposal.new)) - deleted <= inserted


@given(drafts(), seeds)
def test_what_is_left_for_the_hand_has_its_place(text: str, drawn: list[int]) -> None:
    settled, minutes = minutes_somehow(text, drawn)
    for one in minutes.by_hand:
        assert 0 <= one.before <= len(text) and 0 <= one.after <= len(settled.draft.text)
        around = settled.draft.text[max(0, one.after - 200) : one.after + 200]
        letters = "".join(
            re.findall(r"\w+", around)
        ).casefold()  # a label stands there in its normal form, `1alt2` for `1. Alt. 2.`
        assert all(word in around or word.casefold() in letters for word in re.findall(r"\w+", one.words))
    draft = parse(settled.draft.text)
    assert by_hand(draft, settle(draft, {})) == []


def whole_ones(found: list[ByHand]) -> list[ByHand]:
    """What is said of whole paragraphs that have gone; a title in bold type within one is looked for in minutes alone."""
    return [one for one in found if one.need in (Need.HEADING, Need.LAST) and "**" not in one.words]


@given(drafts() | emptied(), seeds)
def test_a_filter_says_of_whole_paragraphs_what_minutes_say(text: str, drawn: list[int]) -> None:
    draft = parse(text)
    settled, _ = settled_somehow(draft, [1 if seed == 2 else seed for seed in drawn])  # no filter rewords
    assert whole_ones(left_open(draft, settled)) == whole_ones(by_hand(draft, settled))


def said(record: Record) -> str:
    return "".join(run.text for line in record.lines for run in line.runs)


few = st.sampled_from(["row", "sail", "rest"])


@given(
    st.lists(st.tuples(few, few, few, few), min_size=1, max_size=5),
    st.sampled_from(["[US: {}]", "[US: ~~{}~~]", "[{} - CAN]"]),
)
def test_a_place_is_told_by_the_words_before_it(rows: list[tuple[str, ...]], bracket: str) -> None:
    """Also where the same words stand in the paragraph above, or twice in this one."""
    draft = parse("\n\n".join(f"{n}. {a} {b} {bracket.format(c)} {d}." for n, (a, b, c, d) in enumerate(rows, 1)))
    settled = accept(draft, draft.selector(everything=True))
    record = written([("draft.txt", minutes_of(draft, settled, []))])
    assert re.findall("after “(.*?)”", said(record)) == [f"{a} {b}" for a, b, *_ in rows]


@given(drafts(), seeds)
def test_markdown_and_page_say_the_same(text: str, drawn: list[int]) -> None:
    _, minutes = minutes_somehow(text, drawn)
    record = written([("draft.txt", minutes)])
    lines = [re.sub(r"^(?:#+|\s*-) ", "", line) for line in markdown(record).splitlines()]
    plain = re.sub(r"\\(.)|\*\*|~~", lambda match: match[1] or "", "".join(lines))
    assert solid(plain) == solid(said(record))
    body = page(record).partition("<main>")[2]
    assert solid(html.unescape(re.sub(r"<[^>]*>", "", body))) == solid(said(record))
    for tag in ("ul", "li", "p", "del", "ins", "strong"):
        assert body.count(f"<{tag}>") == body.count(f"</{tag}>")


def test_a_word_file_says_the_same(whole_draft: str) -> None:
    docx = pytest.importorskip("docx")
    draft = parse(whole_draft)
    if len(draft.text) > 40_000:
        pytest.skip("long")
    settled = accept(draft, draft.selector(everything=True))
    record = written([("draft.txt", minutes_of(draft, settled, by_hand(draft, settled)))])
    document = docx.Document(io.BytesIO(word(record, {})))
    assert "".join(paragraph.text for paragraph in document.paragraphs) == said(record)


def test_the_minutes_of_whole_drafts_add_up(whole_draft: str) -> None:
    """All accepted, and every second one."""
    draft = parse(whole_draft)
    numbers = [p.number for p in draft.proposals() if p.kind is not Kind.REMARK and not isinstance(p.node, Arm)]
    for step, fate in ((1, Decision.ACCEPT), (2, Decision.ACCEPT)):
        settled = settle(draft, dict.fromkeys(numbers[::step], fate))
        had = counts(spliced(draft.text, base_edits(draft, settled)))
        for change in changed_words(draft, settled):
            had.update(counts(change.inserted))
            had.subtract(counts(change.deleted))
        assert {word: count for word, count in had.items() if count} == dict(counts(settled.draft.text))
