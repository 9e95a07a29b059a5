"""Pandoc's JSON: every kind of block and of inline that its document model has (pandoc-types 1.23), written by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from brackets.errors import UserError
from brackets.formats.format_pandoc import FORMAT
from brackets.formats.interface import ReadOptions, ReadResult
from brackets.formats.reading import read_document
from brackets.formats.revisions import COMMENTS
from brackets.parties import default_registry

NO_ATTRIBUTES: list[Any] = ["", [], []]


def read(blocks: Any, meta: Any = None, **options: Any) -> ReadResult:
    made = {"pandoc-api-version": [1, 23, 1], "meta": {} if meta is None else meta, "blocks": blocks}
    result = read_document(json.dumps(made).encode(), "x.json", ReadOptions(**options), default_registry())
    assert result is not None
    assert result.form == "pandoc"  # found out by the content
    return result


def s(text: Any) -> dict[str, Any]:
    return {"t": "Str", "c": text}


SPACE = {"t": "Space"}


def node(kind: str, content: Any = None) -> dict[str, Any]:
    return {"t": kind} if content is None else {"t": kind, "c": content}


def para(*inlines: Any) -> dict[str, Any]:
    return node("Para", list(inlines))


def span(classes: list[str], *inlines: Any, author: str = "US") -> dict[str, Any]:
    return node("Span", [["", classes, [["author", author], ["date", "2026-03-01T10:00:00Z"]]], list(inlines)])


def cell(*blocks: Any) -> list[Any]:
    return [NO_ATTRIBUTES, node("AlignDefault"), 1, 1, list(blocks)]


def row(*cells: Any) -> list[Any]:
    return [NO_ATTRIBUTES, list(cells)]


def table(head: list[Any], *body: Any, foot: Any = ()) -> dict[str, Any]:
    bodies = [[NO_ATTRIBUTES, 0, [], list(body)]]
    return node("Table", [NO_ATTRIBUTES, [None, []], [], [NO_ATTRIBUTES, head], bodies, [NO_ATTRIBUTES, list(foot)]])


def numbered(start: int, style: str, delimiter: str, *items: Any) -> dict[str, Any]:
    return node("OrderedList", [[start, node(style), node(delimiter)], list(items)])


BLOCKS = {
    "Para": ([para(s("One."))], "One.\n"),
    "a Para without words": ([para(s("One.")), para(SPACE), para(s("Two."))], "One.\n\nTwo.\n"),
    "Plain": ([node("Plain", [s("One.")])], "One.\n"),
    "Header": ([node("Header", [2, NO_ATTRIBUTES, [s("Aims")]]), para(s("One."))], "Aims\n\nOne.\n"),
    "LineBlock": ([node("LineBlock", [[s("One")], [s("two")]]), para(s("Three"))], "One\ntwo\n\nThree\n"),
    "BlockQuote": ([node("BlockQuote", [para(s("One.")), para(s("Two."))])], "One.\n\nTwo.\n"),
    "Div": ([node("Div", [NO_ATTRIBUTES, [para(s("One."))]])], "One.\n"),
    "Figure": ([node("Figure", [NO_ATTRIBUTES, [None, []], [node("Plain", [s("One.")])]])], "One.\n"),
    "BulletList": ([node("BulletList", [[para(s("one"))], [para(s("two"))]])], "• one\n\n• two\n"),
    "CodeBlock": ([node("CodeBlock", [NO_ATTRIBUTES, "[US: shall]"])], "[US: shall]\n"),
    "DefinitionList": (
        [node("DefinitionList", [[[s("Party")], [[para(s("A State"))], [para(s("A union"))]]]])],
        "Party\n\nA State\n\nA union\n",
    ),
    "HorizontalRule": ([para(s("One.")), node("HorizontalRule"), para(s("Two."))], "One.\n\nTwo.\n"),
    "OrderedList": (
        [numbered(4, "Decimal", "Period", [para(s("one")), para(s("more"))], [para(s("two"))])],
        "4. one\n\nmore\n\n5. two\n",
    ),
    "a list in a list": (
        [numbered(1, "Decimal", "Period", [numbered(1, "LowerAlpha", "TwoParens", [para(s("deep"))])])],
        "1. (a) deep\n",
    ),
    "Table": (
        [table([row(cell(para(s("a"))), cell(para(s("b"))))], row(cell(para(s("c"))), cell()), foot=[row(cell(para(s("e"))))])],
        "a | b\nc | \n\ne\n",
    ),
    "a Table with long cells": (
        [table([], row(cell(para(s("a")), para(s("b"))), cell(para(s("c")))), row(cell(para(s("d"))), cell(para(s("e")))))],
        "a\n\nb\n\nc\n\nd | e\n",
    ),
    "a Table with a list": (
        [table([], row(cell(numbered(1, "Decimal", "Period", [para(s("a"))])), cell(para(s("b")))))],
        "1. a | b\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block(name: str) -> None:
    blocks, text = BLOCKS[name]
    assert read(blocks).text == text
    assert read(blocks).told == ()


@pytest.mark.parametrize(
    ("style", "delimiter", "label"),
    [
        ("DefaultStyle", "DefaultDelim", "3."), ("Decimal", "Period", "3."), ("Example", "OneParen", "3)"),
        ("LowerAlpha", "TwoParens", "(c)"), ("UpperAlpha", "Period", "C."), ("LowerRoman", "OneParen", "iii)"),
        ("UpperRoman", "TwoParens", "(III)"), ("NewStyle", "NewDelim", "3."),
    ],
)  # fmt: skip
def test_the_label_of_a_list(style: str, delimiter: str, label: str) -> None:
    assert read([numbered(3, style, delimiter, [para(s("x"))])]).text == f"{label} x\n"


INLINES = {
    "Str": ([s("a")], "a\n"),
    "Space": ([s("a"), SPACE, s("b")], "a b\n"),
    "SoftBreak": ([s("a"), node("SoftBreak"), s("b")], "a b\n"),
    "LineBreak": ([s("a"), node("LineBreak"), s("b")], "a\nb\n"),
    "Emph": ([node("Emph", [s("a")])], "a\n"),
    "SmallCaps": ([node("SmallCaps", [s("a")])], "a\n"),
    "Superscript": ([node("Superscript", [s("a")])], "a\n"),
    "Subscript": ([node("Subscript", [s("a")])], "a\n"),
    "Strong": ([node("Strong", [s("a")])], "a\n"),
    "Underline": ([node("Underline", [s("a")])], "a\n"),
    "Strikeout": ([s("[US:"), SPACE, node("Strikeout", [s("may")]), SPACE, s("shall]")], "[US: ~~may~~ shall]\n"),
    "Quoted": ([node("Quoted", [node("DoubleQuote"), [s("a")]]), node("Quoted", [node("SingleQuote"), [s("b")]])], "“a”‘b’\n"),
    "Link": ([node("Link", [NO_ATTRIBUTES, [s("a")], ["https://example.org", ""]])], "a\n"),
    "Cite": ([node("Cite", [[], [s("a")]])], "a\n"),
    "Code": ([node("Code", [NO_ATTRIBUTES, "a"])], "a\n"),
    "Math": ([node("Math", [node("InlineMath"), "x^2"])], "x^2\n"),
    "Note": ([s("a"), node("Note", [para(s("b")), para(s("c"))])], "a[^1]\n\n[^1]: b c\n"),
    "a note in a note": ([s("a"), node("Note", [para(s("b"), node("Note", [para(s("c"))]))])], "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c\n"),
    "Span": ([node("Span", [NO_ATTRIBUTES, [s("a")]])], "a\n"),
    "an unknown kind": ([s("a"), node("Hologram", [s("b")])], "a\n"),
    "an insertion": ([s("may"), span(["insertion"], SPACE, s("and")), SPACE, s("shall")], "may [US: and] shall\n"),
    "a deletion": ([s("may"), span(["deletion"], SPACE, s("and")), SPACE, s("shall")], "may [US: ~~and~~] shall\n"),
    "both": ([span(["deletion"], s("may")), span(["insertion"], s("shall"))], "[US: ~~may~~ shall]\n"),
    "one in another": (
        [span(["insertion"], s("all"), SPACE, span(["deletion"], s("or"), author="Mexico"), SPACE, s("some"), author="CAN")],
        "[CAN: all [Mexico: ~~or~~] some]\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", INLINES)
def test_an_inline(name: str) -> None:
    inlines, text = INLINES[name]
    assert read([para(*inlines)]).text == text
    assert read([para(*inlines)]).told == ()


@pytest.mark.parametrize(
    ("blocks", "text", "told"),
    [
        ([para(s("a"), node("Image", [NO_ATTRIBUTES, [s("b")], ["x.png", ""]]))], "a\n", "left out: pictures (1)"),
        ([para(s("a"), node("RawInline", ["html", "<b>"]))], "a\n", "left out: pieces of raw code (1)"),
        ([para(s("a")), node("RawBlock", ["html", "<hr>"])], "a\n", "left out: pieces of raw code (1)"),
        ([para(s("a"), SPACE, span(["comment-start"], s("too"), SPACE, s("long")))], "a [Comment by US: too long] \n",
         f"{COMMENTS} (1)"),
        ([para(span(["comment-start"], s("reserves its position")), s("a"))], "[US: reserves its position] a\n",
         f"{COMMENTS} (1)"),
        ([para(node("Strikeout", [s("a")]), s("b"))], "~~a~~b\n",
         "struck passages outside brackets are shown as ~~struck~~; --formatting track makes proposals of them (1)"),
        ([para(span(["insertion"], s("a"), author="Zoe Q"))], "[Zoe Q: a]\n",
         "the author 'Zoe Q' is no party that is known, and is called Zoe Q; "
         'brackets.toml can say whose it is: [authors] "Zoe Q" = "US"'),
    ],
)  # fmt: skip
def test_what_is_told(blocks: Any, text: str, told: str) -> None:
    assert (read(blocks).text, read(blocks).told) == (text, (told,))


def test_a_paragraph_that_was_inserted_is_inserted_with_its_end() -> None:
    blocks = [para(s("1. One.")), para(span(["insertion"], s("2. Two.")), span(["paragraph-insertion"]))]
    assert read(blocks).text == "1. One.\n\n2. [US: Two.]\n"
    assert read(blocks, view="original").text == "1. One.\n"
    parted = [para(s("One."), span(["paragraph-deletion"])), para(s("Two."))]
    assert read(parted).text == "One.[US: ~~\n\n~~]Two.\n"
    assert read(parted, view="final").text == "One. Two.\n"


def test_formatting_is_tracked_where_that_is_asked_for() -> None:
    blocks = [para(node("Strikeout", [s("may")]), SPACE, node("Strong", [s("shall")]), SPACE, node("Underline", [s("now")]),
                   SPACE, span(["underline"], s("here")), SPACE, node("Underline", [node("Strong", [s("too")])]))]  # fmt: skip
    assert read(blocks, formatting="track", sponsor="US").text == (
        "[US: ~~may~~] [US: shall] [US: now] [US: here] [US: too]\n"
    )
    assert read([para(node("Strikeout", [s("may")]), node("Strong", [s("shall")]))], formatting="track").text == (
        "[~~may~~ shall]\n"
    )


def test_titles_come_first() -> None:
    meta = {
        "title": {"t": "MetaInlines", "c": [s("Zero"), SPACE, s("draft")]},
        "subtitle": {"t": "MetaBlocks", "c": [para(s("Rev. 1"))]},
        "lang": {"t": "MetaString", "c": "en"},
    }
    assert read([para(s("One."))], meta).text == "Zero draft\n\nRev. 1\n\nOne.\n"
    assert read([para(s("One."))], {"title": {"t": "MetaString", "c": "x"}}).text == "One.\n"


ODD = [
    5, None, "text", True, [5], [None], ["Para"], [[]], {"t": "Para"},
    [node("Para", 5)], [node("Para", [5])], [{"c": []}], [{"t": ["Para"]}],
    *([para(s(odd))] for odd in (5, None, True, [], {}, 1.5)),
    [para(node("Code", [NO_ATTRIBUTES, 5]))], [para(node("Math", 5))], [para(node("Math", [5]))],
    [para(s("a"), node("Note", 5))], [para(s("a"), node("Note", [5]))],
    [para(node("Quoted", [node("TripleQuote"), []]))], [para(node("Quoted", 5))],
    [para(node("Span", 5))], [para(node("Span", [NO_ATTRIBUTES]))], [para(node("Span", [["", 5, []], []]))],
    [para(node("Span", [["", ["insertion"], [["author", 5]]], [s("a")]]))],
    [para(node("Span", [["", ["insertion"], [["author", ["US"]]]], [s("a")]]))],
    [para(node("Span", [["", ["insertion"], [5]], [s("a")]]))],
    [para(node("Link", []))], [para(node("Strikeout", 5))], [node("Header", 5)], [node("Header", [1])],
    [node("OrderedList", 5)], [node("OrderedList", [[1, node("Decimal"), node("Period")], 5])],
    [numbered(1, "Decimal", "Period", 5)], [node("OrderedList", [["one", node("Decimal"), node("Period")], [[para(s("a"))]]])],
    [node("OrderedList", [[1, "Decimal", "Period"], [[para(s("a"))]]])],
    [node("BulletList", 5)], [node("BulletList", [5])], [node("DefinitionList", 5)], [node("DefinitionList", [[5]])],
    [node("LineBlock", [5])], [node("Div", 5)], [node("Div", [])], [node("CodeBlock", [NO_ATTRIBUTES, 5])],
    [node("CodeBlock", 5)], [node("Table", 5)], [node("Table", [])], [table([5])], [table([], row(5))], [table([], row([1]))],
]  # fmt: skip


@pytest.mark.parametrize("blocks", ODD, ids=lambda blocks: json.dumps(blocks)[:60])
def test_what_is_no_document_is_refused(blocks: Any) -> None:
    with pytest.raises(UserError, match=r"^x\.json: is not pandoc's JSON: ") as refused:
        read(blocks)
    assert "--track-changes=all" in refused.value.hint


@pytest.mark.parametrize(
    "meta", [5, {"title": 5}, {"title": {"t": "MetaInlines"}}, {"title": {"t": "MetaBlocks", "c": 5}}]
)
def test_odd_titles_are_refused(meta: Any) -> None:
    with pytest.raises(UserError, match="is not pandoc's JSON"):
        read([para(s("One."))], meta)


@pytest.mark.parametrize("text", ["", "{", "[]", "5", '"blocks"', "{}", '{"blocks": 5}', "\xff"])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="is not pandoc's JSON"):
        read_document(text.encode("latin-1"), "x", ReadOptions("pandoc"), default_registry())


def test_what_is_nested_too_deep_is_refused() -> None:
    deep = '{"pandoc-api-version":[1],"meta":{},"blocks":[' + '{"t":"BlockQuote","c":[' * 5000 + "]}" * 5000 + "]}"
    with pytest.raises(UserError, match="nested too deep"):
        read_document(deep.encode(), "x", ReadOptions(), default_registry())


def test_half_a_character_is_shown_as_none() -> None:
    assert read([para(s("a\ud800b"))]).text == "a\ufffdb\n"


def test_it_is_recognised_after_blank_lines_and_nothing_else_is() -> None:
    assert FORMAT.recognise is not None
    assert FORMAT.recognise(b'\n \n{"pandoc-api-version":[1],"meta":{},"blocks":[]}')
    assert not FORMAT.recognise(b'{"blocks":[]}')
    assert not FORMAT.recognise(b'see "pandoc-api-version"')
    assert not FORMAT.recognise(b"")
