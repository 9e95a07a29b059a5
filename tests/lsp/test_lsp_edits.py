"""Ten thousand random edits: a server that follows them has the text that the editor has, and answers whatever it is asked."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from typing import Any

import pytest

pytest.importorskip("pygls")

from asking import made, opened
from lsprotocol import types
from test_places import plainly

from brackets.check import check
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.lsp import actions, checking, completion, formatting, hover, inlays, jumps, renaming, symbols, tokens
from brackets.lsp.documents import Documents, Snapshot
from brackets.lsp.settings import plain_settings
from brackets.lsp.written import replaced, text_edits
from brackets.text.edits import spliced
from conftest import SAMPLES

#: What people type, and what they do not.
TYPED = [
    "[", "]", "[US: ", "[US/CAN: x]", "~~", "😀", "\n", "\n\n", "\r\n", "\r", "4 bis. ", "(a) ", "\f", "\u2028", "{a / b}", " - US]", "shall",
    "paragraph 3", "Article 2\n", "[Note: ", "\x00", "\ud800", "]]]]", "[[[", "États", ":", "",
]  # fmt: skip
LONGEST = 3_000


def typing(choose: random.Random, text: str) -> types.TextDocumentContentChangePartial:
    """A change at a place of a text; sometimes at none."""
    start = choose.randrange(len(text) + 1)
    end = min(len(text), start + choose.choice([0, 0, 0, 1, 3, 40]))
    words = choose.choice(TYPED) if len(text) < LONGEST else ""
    if choose.random() < 0.1:
        places = [types.Position(choose.choice([0, 3, 99999]), choose.choice([0, 7, 99999])) for _ in "ab"]
        return types.TextDocumentContentChangePartial(types.Range(*places), words)
    return types.TextDocumentContentChangePartial(types.Range(plainly(text, start), plainly(text, end)), words)


def ask_something(snapshot: Snapshot, choose: random.Random) -> None:
    """One question about a random place."""
    at = choose.randrange(len(snapshot.text) + 1)
    end = min(len(snapshot.text), at + 30)
    place = snapshot.places.position(at)
    params = types.CodeActionParams(
        types.TextDocumentIdentifier(snapshot.uri), types.Range(place, place), types.CodeActionContext([])
    )

    def act() -> None:
        for action in actions.prepared(
            snapshot, actions.offered(snapshot, params), actions.Client(types.ClientCapabilities())
        ):
            assert action.edit is not None

    def rename() -> None:
        for name in ("7 bis", "Canada"):
            with contextlib.suppress(UserError):
                text_edits(snapshot, renaming.rename(snapshot, at, name).edits)

    features: list[Callable[[], Any]] = [
        act, rename,
        lambda: hover.hover(snapshot, at),
        lambda: symbols.symbols(snapshot),
        lambda: symbols.folds(snapshot),
        lambda: jumps.definitions(snapshot, at),
        lambda: jumps.mentions(snapshot, at),
        lambda: renaming.nameable(snapshot, at),
        lambda: completion.completions(snapshot, at),
        lambda: tokens.tokens(snapshot, at, end),
        lambda: inlays.inlays(snapshot, at, end),
        lambda: text_edits(snapshot, formatting.formatting(snapshot)),
        lambda: snapshot.findings,
    ]  # fmt: skip
    choose.choice(features)()


def test_a_server_lives_for_ten_thousand_edits() -> None:
    choose = random.Random("ten thousand edits")
    documents = Documents(plain_settings())
    snapshot = documents.open("file:///a", 0, SAMPLES[0].read_text(encoding="utf-8"))
    for version in range(1, 10_001):
        change = typing(choose, snapshot.text)
        before = snapshot
        answer = documents.change("file:///a", version, [change])
        assert answer is not None
        snapshot, edits = answer
        assert snapshot.version == version
        assert edits is not None and spliced(before.text, edits) == snapshot.text
        if version % 5 == 0:
            ask_something(snapshot, choose)
        if not snapshot.text or version % 500 == 0:
            sample = choose.choice(SAMPLES).read_bytes().decode()[:LONGEST]
            whole = types.TextDocumentContentChangeWholeDocument(sample)
            snapshot, _ = documents.change("file:///a", version, [whole]) or (snapshot, None)
            assert snapshot.text == sample


def outside(text: str, at: int) -> int:
    """A place that an editor has: none is between CR and LF."""
    return at + (text[at - 1 : at + 1] == "\r\n")


def test_the_text_is_that_of_the_editor() -> None:
    choose = random.Random("the editor's text")
    snapshot = opened("1. a 😀 [US: x]\r\n\r\n2. b\r3. c\u2028d\n")
    for _ in range(1_000):
        changes, text = [], snapshot.text
        for _ in range(choose.choice([1, 1, 2, 5])):  # several in flight, each a change of what the one before has left
            start = outside(text, choose.randrange(len(text) + 1))
            words = choose.choice(TYPED)
            end = outside(text, min(len(text), start + choose.choice([0, 2])))
            span = types.Range(plainly(text, start), plainly(text, end))
            changes.append(types.TextDocumentContentChangePartial(span, words))
            text = made(text, [types.TextEdit(span, words)])
        before = snapshot
        snapshot, edits = snapshot.changed(changes, None)
        assert snapshot.text == text
        assert edits is not None and spliced(before.text, edits) == text
        if len(text) > 200:
            snapshot = opened(text[:50])


def test_edits_of_a_draft_that_is_not_open_and_of_all_of_one() -> None:
    documents = Documents(plain_settings())
    assert documents.change("file:///never", 2, []) is None
    first = documents.open("file:///a", 1, "1. a")
    after, edits = documents.change("file:///a", 2, [types.TextDocumentContentChangeWholeDocument("2. b")]) or (
        first,
        [],
    )
    assert (after.text, edits, documents.get("file:///a")) == ("2. b", None, after)
    documents.close("file:///a")
    documents.close("file:///a")
    assert documents.get("file:///a") is None


@pytest.mark.parametrize(
    ("before", "after"), [("", "a"), ("aXb", "aYb"), ("a\nb\nc", "a\nB\nc"), ("a\nb", "a\nb\nc"), ("aa", "aaa")]
)
def test_what_is_replaced_is_little(before: str, after: str) -> None:
    edits = replaced(before, after)
    assert spliced(before, edits) == after
    assert sum(edit.end - edit.start for edit in edits) <= 1


def test_near_findings_are_those_of_the_whole_draft() -> None:
    """What is found around a change before all has been checked: where words are typed, just what `check` finds."""
    choose = random.Random("near")
    tried = agree = 0
    for path in SAMPLES:
        text = path.read_bytes().decode()
        before = opened(text)
        for _ in range(20):
            at = choose.randrange(len(text))
            edit = types.TextDocumentContentChangePartial(
                types.Range(before.places.position(at), before.places.position(at)),
                choose.choice(["word", "[US: new]", "[", "]", "[USS prpose: a  b]", "  "]),
            )
            after, edits = before.changed([edit], 2)
            assert edits is not None
            found = checking.nearby(before, after, edits)
            assert found is not None
            tried += 1
            agree += _local(found) == _local(check(Draft(after.text)))
    assert tried == 20 * len(SAMPLES)
    assert agree >= 0.9 * tried, f"{agree} of {tried}"


def _local(findings: Any) -> list[tuple[object, ...]]:
    return sorted((f.code, f.start, f.end, f.message) for f in findings if checking._is_local(f))


def test_too_much_at_once_is_not_told_soon() -> None:
    text = "1. " + "[US: x] " * 20_000
    before = opened(text)
    after, edits = before.changed(
        [types.TextDocumentContentChangePartial(types.Range(types.Position(0, 9), types.Position(0, 9)), "a")], 2
    )
    assert edits is not None and checking.nearby(before, after, edits) is None
