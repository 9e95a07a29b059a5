"""Laws of the language server over generated drafts: its actions are the commands, its stretches fit what clients take."""

from __future__ import annotations

import contextlib

import pytest

pytest.importorskip("pygls")

from asking import changes_of, made, opened
from hypothesis import given
from lsprotocol import types

from brackets.draft import Draft
from brackets.lsp import actions, formatting, symbols, tokens
from brackets.lsp.found import all_names
from brackets.lsp.written import text_edits
from brackets.rewrite.fmt import formatted
from brackets.settle import NotAChoice, accept, choose, reject
from drafts import drafts

CLIENT = actions.Client(types.ClientCapabilities())


@given(drafts())
def test_an_action_is_its_command(text: str) -> None:
    snapshot, draft = opened(text), Draft(text)
    for proposal in draft.all_proposals[:3]:
        selector = draft.selector(id=proposal.id)
        wanted = {"accept": accept(draft, selector), "reject": reject(draft, selector), "choose": None}
        with contextlib.suppress(NotAChoice):
            wanted["choose"] = choose(draft, [proposal.id])
        for do, settled in wanted.items():
            action = types.CodeAction("", data={"do": do, "ids": [proposal.id]})
            done = actions.changes(snapshot, action, CLIENT)
            if settled is None:
                assert done.edit is None and done.disabled is not None and done.disabled.reason
            elif done.edit is None:
                assert settled.draft.text == text
                assert done.disabled is not None and settled.warnings[0].message in done.disabled.reason
            else:
                assert made(text, changes_of(done.edit)) == settled.draft.text


@given(drafts())
def test_what_is_offered_can_be_done(text: str) -> None:
    """An action changes the draft, or says why it is left as it is: none is offered for an id that is not there, or no choice."""
    snapshot = opened(text)
    for proposal in snapshot.draft.all_proposals[:3]:
        place = snapshot.places.position(proposal.node.start)
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(snapshot.uri), types.Range(place, place), types.CodeActionContext([])
        )
        for action in actions.offered(snapshot, params):
            done = actions.changes(snapshot, action, CLIENT)
            if done.edit is not None:
                assert changes_of(done.edit), action.title
            else:
                assert done.disabled is not None and done.disabled.reason.startswith(("line ", "with th")), action.title


@given(drafts())
def test_formatting_is_fmt(text: str) -> None:
    snapshot = opened(text)
    assert made(text, text_edits(snapshot, formatting.formatting(snapshot))) == formatted(Draft(text))


@given(drafts())
def test_tokens_are_in_order_and_on_their_lines(text: str) -> None:
    snapshot = opened(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    line = column = end = 0
    for delta, start, length, kind, modifiers in zip(*[iter(tokens.tokens(snapshot).data)] * 5, strict=True):
        assert length > 0 and delta >= 0 and kind < len(tokens.TYPES) and modifiers < 4
        line, column = line + delta, start + (0 if delta else column)
        assert delta or column >= end
        end = column + length
        assert end <= len(lines[line].encode("utf-16-le")) // 2
    covered = sum(
        proposal.node.end - proposal.node.start for proposal in snapshot.draft.all_proposals if proposal.depth == 1
    )
    assert bool(covered) == bool(tokens.tokens(snapshot).data)


@given(drafts())
def test_the_outline_has_each_paragraph_once(text: str) -> None:
    snapshot = opened(text)
    found = symbols.symbols(snapshot)
    waiting, names = list(found), []
    while waiting:
        symbol = waiting.pop()
        names.append(symbol.name)
        waiting += symbol.children or ()
        for child in symbol.children or ():
            ends = child.range.end, symbol.range.end
            assert (ends[0].line, ends[0].character) <= (ends[1].line, ends[1].character)
    for paragraph in snapshot.draft.paragraphs:
        assert sum(name.split("  ")[0].split(" ")[0] == paragraph.address for name in names) >= 1


@given(drafts())
def test_names_stand_where_they_are_said_to(text: str) -> None:
    draft = Draft(text)
    for name in all_names(draft):
        assert text[name.start : name.end] == name.written
        assert draft.registry.identify(name.written) == name.identity
