"""The laws of docs/laws.md, over generated drafts and over whole ones."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.check import fixed
from brackets.document.blocks import Role
from brackets.formats.format_json import flat_tree, json_tree
from brackets.parse.nodes import Arm, Bracket, Header, Kind, Struck, Text, leaves, walk
from brackets.rewrite.fmt import formatted, header_in_style
from brackets.rewrite.numbering import renamed
from brackets.rewrite.renumber import renumber
from brackets.settle.decisions import Decision, going
from drafts import anything, drafts, hostile, words
from likened import JOINING, solid

any_text = st.one_of(drafts(), hostile, anything)
party = st.sampled_from(["US", "CAN", "MEX", "NZ", "CARICOM", "EU"])


def spaced(text: str) -> str:
    return " ".join(text.split())


@given(any_text)
def test_l1_any_text_prints_back(text: str) -> None:
    assert str(parse(text)) == text


@given(any_text)
def test_l1_spans_cover_the_text(text: str) -> None:
    root = parse(text).root
    at = 0
    for leaf in leaves(root):
        assert (leaf.start, leaf.source) == (at, text[at : leaf.end])
        at = leaf.end
    assert at == len(text)
    for node, _ in walk(root):
        if isinstance(node, Bracket | Arm | Struck):
            assert (node.start, node.end) == (node.children[0].start, node.children[-1].end)


def test_l1_whole_drafts_print_back(whole_draft: str) -> None:
    assert str(parse(whole_draft)) == whole_draft


# L2: settling nothing changes no byte; a paragraph without a settled bracket keeps every byte


@given(any_text)
def test_l2_nothing_selected_nothing_changed(text: str) -> None:
    assert str(parse(text).accept(by="Zambia")) == text


def holds_more_than(bracket: Bracket | Arm, spans: list[tuple[int, int]]) -> bool:
    """Whether words stand in a bracket that are in none of these spans; labels are none."""
    words = (leaf for leaf in leaves(bracket) if type(leaf) is Text and any(map(str.isalnum, leaf.source)))
    return any(not any(start <= leaf.start < end for start, end in spans) for leaf in words)


def untouched(draft: Draft, by: str) -> list[str]:
    """The paragraphs with no bracket of theirs in or around them, nor one that holds nothing but theirs, and goes with it."""
    registry = draft.registry
    theirs = [
        (b.start, b.end)
        for b in draft.brackets
        if registry.typed(by).id in map(registry.identify, (*b.reading.supporters, *b.reading.opponents))
        or (b.reading.attributed and not b.reading.supporters)
        or any(isinstance(c, Arm) for c in b.children) or isinstance(b, Arm)
    ]  # fmt: skip
    theirs += [(b.start, b.end) for b in draft.brackets if not holds_more_than(b, theirs)]
    return [
        draft.text[p.start : p.end]
        for p in draft.outline.blocks
        if p.role is Role.PARAGRAPH and not any(start < p.end and end > p.start for start, end in theirs)
    ]


@given(drafts(), party)
def test_l2_untouched_paragraphs_keep_every_byte(text: str, by: str) -> None:
    draft = parse(text)
    result = str(draft.accept(by=by))
    at = 0
    for paragraph in untouched(draft, by):
        at = result.find(paragraph, at)
        assert at >= 0, paragraph
        at += len(paragraph)


def test_l2_whole_drafts(whole_draft: str) -> None:
    draft = parse(whole_draft)
    assert str(draft.accept(by="Zambia")) == whole_draft
    result = draft.accept(by="US").text
    for paragraph in untouched(draft, "US"):
        assert paragraph in result


# L3: settling twice is settling once; what is left with a warning may go once the rest has gone


@given(st.one_of(drafts(), hostile), party)
def test_l3_settling_twice_is_settling_once(text: str, by: str) -> None:
    once = parse(text).accept(by=by)
    assert once.warnings or str(parse(str(once)).accept(by=by)) == str(once)


@given(st.one_of(drafts(), hostile))
def test_l3_strip_twice_is_strip_once(text: str) -> None:
    once = parse(text).strip()
    assert once.warnings or str(parse(str(once)).strip()) == str(once)


def test_l3_whole_drafts(whole_draft: str) -> None:
    once = str(parse(whole_draft).strip())
    assert str(parse(once).strip()) == once


# Words that several alternatives strike are words of the base text once


@given(st.lists(st.sampled_from(["US", "CAN", "MEX", "EU"]), min_size=2, unique=True), st.data())
def test_struck_by_several_stands_once(sponsors: list[str], data: st.DataObject) -> None:
    old, asked = data.draw(words()), [data.draw(st.one_of(st.just(""), words())) for _ in sponsors]
    row = " ".join(f"[{party}: ~~{old}~~ {new}]" for party, new in zip(sponsors, asked, strict=True))
    draft = parse(f"1. Base {row} text.\n")
    assert spaced(str(draft.strip())) == spaced(f"1. Base {old} text.")
    for party, new in zip(sponsors, asked, strict=True):
        assert spaced(str(draft.accept(by=party, clean=True))) == spaced(f"1. Base {new} text.")
        assert spaced(str(draft.reject(by=party).strip())) == spaced(str(draft.strip()))


# L5: strip is reject --all; accept --clean is accept | strip


@given(st.one_of(drafts(), hostile), party)
def test_l5_strip_and_clean(text: str, by: str) -> None:
    draft = parse(text)
    assert str(draft.strip()) == str(draft.reject(everything=True))
    assert str(draft.accept(by=by, clean=True)) == str(parse(str(draft.accept(by=by))).strip())


def test_l5_whole_drafts(whole_draft: str) -> None:
    draft = parse(whole_draft)
    assert str(draft.strip()) == str(draft.reject(everything=True))
    assert str(draft.accept(by="US", clean=True)) == str(parse(str(draft.accept(by="US"))).strip())


# L6: after accept --by P, list --by P is empty


@given(st.one_of(drafts(), hostile), party)
def test_l6_what_was_accepted_is_pending_no_more(text: str, by: str) -> None:
    result = parse(text).accept(by=by)
    if not result.warnings:
        assert parse(str(result)).proposals(by=by) == []


def test_l6_whole_drafts(whole_draft: str) -> None:
    draft = parse(whole_draft)
    for by in ("US", "CAN", "MX", "AU"):
        result = draft.accept(by=by)
        assert result.warnings or parse(str(result)).proposals(by=by) == []


# L7: fmt is idempotent, and changes neither what list finds nor what strip and accept say, white space apart


def findings(draft: Draft) -> list[tuple[object, ...]]:
    return [(p.kind, p.supporters, p.opponents, spaced(p.text), p.address) for p in draft.proposals()]


def left_alone(draft: Draft) -> bool:
    """Whether fmt leaves headers as they are, for in style what they stand in would be a title, or be none."""
    heads = [
        (b, head.source)
        for b in draft.brackets
        if isinstance(b, Bracket)
        for head in b.children[1:2]
        if isinstance(head, Header)
    ]
    return formatted(draft) == draft.text and any(header_in_style(b, head) not in ("", head) for b, head in heads)


@given(any_text, party)
@example("1. a [US (proposed by CAN): b].\n\n2. c [US: propose: d].\n", "CAN")  # the first header stays
@example("1. a [US propose [^1] b]\n", "US")  # the mark is of the words, also when the header has its colon
@example("[^1]: a [US:\n\n]", "US")  # a blank after the header goes with it, also where a footnote ends there
def test_l7_fmt(text: str, by: str) -> None:
    draft = parse(text)
    once = formatted(draft)
    again = parse(once)
    assert formatted(again) == once
    assert [f[:3] for f in findings(again)] == [f[:3] for f in findings(draft)]
    for after, before in ((again.strip(), draft.strip()), (again.accept(by=by), draft.accept(by=by))):
        if not (after.warnings or before.warnings or left_alone(after) or left_alone(before)):
            assert solid(formatted(after)) == solid(formatted(before))


def standing_in_brackets(draft: Draft, decisions: Mapping[int, Decision]) -> Counter[str]:
    """The letters in brackets that no decision takes away, by the table of what goes.

    What only parts two brackets may go with one of them, and what several strike stands once.
    """
    standing = draft.outline.furniture_spans
    gone = [span for number, fate in decisions.items() for span in going(draft.brackets[number], fate, standing)]
    gone += [(node.start, node.end) for node, _ in walk(draft.root) if isinstance(node, Struck)]
    letters: Counter[str] = Counter()
    for node, depth in walk(draft.root):
        if depth == 1 or not isinstance(node, Text) or solid(node.source).strip("/.,;") in JOINING:
            continue
        for at, letter in enumerate(node.source, node.start):
            if letter.isalpha() and not any(start <= at < end for start, end in gone):
                letters[letter] += 1
    return letters


@given(any_text, party, st.sampled_from(["accept", "reject", "strip"]))
@example("1. The use of [[PE oppose: roll-on] [NZ: and lift-on]] berths.\n", "NZ", "strip")
@example("1. x [may - EU oppose / shall - US] y.\n", "EU", "strip")
def test_no_letter_goes_from_brackets_that_no_decision_takes(text: str, by: str, verb: str) -> None:
    draft = parse(text)
    result = draft.strip() if verb == "strip" else getattr(draft, verb)(by=by)
    assert standing_in_brackets(draft, result.decisions) <= Counter(result.text)


@given(any_text)
@example("1. A [[US: b], [CAN: c]] [[US: d].] [[CAN: e]7] f.\n")
def test_what_is_left_empty_goes_with_the_marks_in_it(text: str) -> None:
    if any(parse(text).outline.footnotes):
        return  # a note stands where it is, and so may what is around it
    left = parse(text).strip()
    empty = (node for node in left.brackets if isinstance(node, Bracket) and Bracket not in map(type, node.children))
    sources = (solid(left.text[node.start : node.end]) for node in empty)
    assert all(source in solid(text) for source in sources if not source.strip("[],.;:/"))


@given(
    st.lists(
        st.sampled_from(["[US: rivers]", "[CAN: may / MEX: shall]", "[the [CAN: sea] - US]", "[[US: a] / [CAN: b]]"]),
        min_size=2,
        max_size=4,
    ),
    st.sampled_from([" or ", " and ", "/", ", ", "; ", ", y ", " et/ou ", " e ", ", as well as ", "\nand\n", " "]),
    st.sampled_from(["strip", "reject"]),
)
def test_what_joined_brackets_goes_with_all_of_them(brackets: list[str], joint: str, verb: str) -> None:
    draft = parse(f"1. Row [{joint.join(brackets)}] home.")
    assert str(draft.strip() if verb == "strip" else draft.reject(everything=True)) == "1. Row home."


def test_l7_whole_drafts(whole_draft: str) -> None:
    draft = parse(whole_draft)
    once = formatted(draft)
    assert formatted(parse(once)) == once
    assert len(parse(once).proposals()) == len(draft.proposals())
    assert spaced(str(parse(once).strip())) == spaced(formatted(draft.strip()))


# L8: JSON out and in again is the same draft


def sources(node: dict[str, object]) -> str:
    children = node.get("children")
    return "".join(map(sources, children)) if children is not None else str(node["source"])  # type: ignore[call-overload]


@given(any_text)
def test_l8_json(text: str) -> None:
    root = parse(text).root
    assert sources(json.loads("".join(json_tree(root)))) == text
    assert "".join(json.loads(line)["source"] for line in flat_tree(root)) == text


def test_l8_flat_paths_are_places_in_the_tree(whole_draft: str) -> None:
    root = parse(whole_draft).root
    for line in flat_tree(root):
        leaf = json.loads(line)
        node = root
        for step in leaf["path"].split("."):
            number, _, times = step.partition("*")
            for _ in range(int(times or 1)):
                node = node.children[int(number)]  # type: ignore[union-attr,assignment]
        assert (node.source, [node.start, node.end]) == (leaf["source"], leaf["span"])  # type: ignore[attr-defined]


# Renumbering: labels in sequence, once; the rest of the text as it was


def without_labels(draft: Draft) -> str:
    spans = [(label.start, label.end) for label in renamed(draft)]
    pieces, at = [], 0
    for start, end in spans:
        pieces.append(draft.text[at:start])
        at = end
    return "".join([*pieces, draft.text[at:]])


@given(drafts())
def test_renumbering_is_done_once_and_touches_labels_alone(text: str) -> None:
    draft = parse(text)
    once = renumber(draft).text
    after = parse(once)
    assert renumber(after).text == once
    assert without_labels(after) == without_labels(draft)  # no generated draft has a reference


def test_renumbering_whole_drafts(whole_draft: str) -> None:
    once = renumber(parse(whole_draft)).text
    assert renumber(parse(once)).text == once


# What check --fix mends does not change what a draft says


@given(st.one_of(drafts(), hostile))
@example(
    "[[\u202eUS:[[[[]]][]\nb) ]1][]]]"
)  # a header is one for the pairing of brackets too, whatever nobody sees in it
def test_fixes_change_nothing_that_is_said(text: str) -> None:
    draft = parse(text)
    after, _ = fixed(draft)
    assert fixed(after)[1] == 0
    assert said_without_headers(after) == said_without_headers(draft)


def said_without_headers(draft: Draft) -> list[tuple[object, ...]]:
    """What each proposal says, and whose it is; the headers in it are written otherwise by a fix."""
    found: list[tuple[object, ...]] = []
    for p in draft.all_proposals:
        words = "".join(leaf.source for leaf in leaves(p.node) if not isinstance(leaf, Header))
        found.append((p.kind, p.supporters, p.opponents, solid(words)))
    return found


# Page heads and footnotes are no part of a proposal


@given(drafts())
def test_page_heads_stay(text: str) -> None:
    draft = parse(text)
    heads = [head for a, b, _ in draft.outline.furniture if "[" not in (head := draft.text[a:b])]
    stripped = str(draft.strip())
    for head in heads:
        assert stripped.count(head) >= sum(other == head for other in heads)


@given(
    st.sampled_from(["1", "1 ", "12\t"]),
    st.sampled_from(["\n", "\r\n", "\n\n", "\r\n\r\n"]),
    st.sampled_from(["", " ", "\t", "  "]),
    st.lists(
        st.sampled_from(["[]", "[US: a]", "[ [US: a]]", "[US: a] ", "[[US: a] ]", "[x]", "~~"]), min_size=1, max_size=3
    ),
    st.sampled_from([":", ".", "]", ")", ";", "b"]),
)
def test_page_heads_stay_above_a_line_that_comes_to_begin_with_a_mark(
    head: str, ends: str, indent: str, brackets: list[str], mark: str
) -> None:
    draft = parse(f"The board\n\n{head}{ends}{indent}{''.join(brackets)}{mark}c meets.")
    assume(draft.outline.furniture)
    results = [
        *(draft.strip(anonymous=anonymous) for anonymous in ("keep", "drop", "unwrap")),
        draft.accept(by="US", clean=True),
    ]
    line = f"The board\n\n{head}" + ends[: ends.index("\n") + 1]
    assert [str(result)[: len(line)] for result in results] == [line] * len(results)


# What is left reads as if typed clean


@given(drafts())
def test_strip_leaves_no_proposal_and_no_debris(text: str) -> None:
    stripped = parse(text).strip()
    assume(not any("would read differently" in warning.message for warning in stripped.warnings))
    result = str(stripped)
    assert all(not p.attributed and p.kind is not Kind.REMARK for p in parse(result).all_proposals)
    if "[]" not in text and not re.search(r"\( *\)|[ \t][,.;)]|[ \t]{2}\S", text):
        assert "[]" not in result
        assert not re.search(r"\S  +\S", result), result


@pytest.mark.slow
@given(st.text(alphabet="[]~: US", max_size=400))
def test_parse_is_total(text: str) -> None:
    assert str(parse(text)) == text
