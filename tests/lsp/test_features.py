"""Each feature, on drafts in this process."""

from __future__ import annotations

import pytest

pytest.importorskip("pygls")

from asking import changes_of, made, opened, place_of
from lsprotocol import types

from brackets.check import check, fixed
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.lsp import actions, completion, diagnostics, formatting, hover, inlays, jumps, renaming, symbols, tokens
from brackets.lsp.documents import Snapshot
from brackets.lsp.settings import Wishes, wishes
from brackets.lsp.written import text_edits
from brackets.settle import accept, choose, reject

RIVERS = """Rivers

1. States [US: ~~may~~ shall] report 😀 [CAN: yearly].

2. They meet [shall][should] as paragraph 3 bis says.

3 bis. [US/MEX: New words, see paragraph 1.]

4. See paragraphs 1 and 3 bis above [Note: to be checked].
"""
SLIPS = "1. States [US propsoe: shall] report.\n\n2. They [CAN//EU: meet  soon] here.\n"
CLIENT = actions.Client(
    types.ClientCapabilities(
        workspace=types.WorkspaceClientCapabilities(
            workspace_edit=types.WorkspaceEditClientCapabilities(
                document_changes=True, change_annotation_support=types.ChangeAnnotationsSupportOptions()
            )
        )
    )
)
OLD_CLIENT = actions.Client(types.ClientCapabilities())


def offered(snapshot: Snapshot, at: int, *only: str, client: actions.Client = CLIENT) -> dict[str, types.CodeAction]:
    """The actions at a place by their titles, with their changes."""
    place = snapshot.places.position(at)
    context = types.CodeActionContext([], only=list(only) or None)  # type: ignore[arg-type]
    params = types.CodeActionParams(types.TextDocumentIdentifier(snapshot.uri), types.Range(place, place), context)
    found = actions.prepared(snapshot, actions.offered(snapshot, params), client)
    return {action.title: action for action in found}


def after(snapshot: Snapshot, action: types.CodeAction) -> str:
    assert action.edit is not None
    return made(snapshot.text, changes_of(action.edit))


def test_actions_do_what_the_commands_do() -> None:
    snapshot, draft = opened(RIVERS), Draft(RIVERS)
    found = offered(snapshot, place_of(snapshot, "shall]"))
    assert list(found) == ["Accept 1#1 (US)", "Reject 1#1 (US)", "Reject all others and keep 1#1: 1#2"]
    done = [after(snapshot, action) for action in found.values()]
    assert done == [
        accept(draft, draft.selector(id="1#1")).draft.text,
        reject(draft, draft.selector(id="1#1")).draft.text,
        reject(draft, draft.selector(id="1#2")).draft.text,
    ]


def test_of_alternatives_one_is_chosen() -> None:
    snapshot, draft = opened(RIVERS), Draft(RIVERS)
    found = offered(snapshot, place_of(snapshot, "should]"))
    assert list(found) == ["Choose 2#2, drop 2#1", "Reject all others and keep 2#2: 2#1"]
    assert after(snapshot, found["Choose 2#2, drop 2#1"]) == choose(draft, ["2#2"]).draft.text
    assert "They meet [should] as" in after(snapshot, found["Reject all others and keep 2#2: 2#1"])


def test_an_old_client_gets_plain_changes() -> None:
    snapshot = opened(RIVERS)
    found = offered(snapshot, place_of(snapshot, "yearly"), client=OLD_CLIENT)
    edit = found["Accept 1#2 (CAN)"].edit
    assert edit is not None and edit.document_changes is None and edit.changes is not None
    assert "report 😀 yearly." in after(snapshot, found["Accept 1#2 (CAN)"])


def test_what_a_person_should_know_is_shown_first() -> None:
    text = "Article 1: A\n\n1. One.\n\n[US: Article 2: B\n\n1. Two [CAN: x].\n\n2. Three [MEX: y].]\n\nArticle 3: C\n\n1. End.\n"
    snapshot = opened(text)
    settled = reject(Draft(text), Draft(text).selector(id="2/h#1"))
    assert settled.warnings
    action = offered(snapshot, place_of(snapshot, "US:"))["Reject 2/h#1 (US)"]
    assert action.edit is not None and action.edit.change_annotations is not None
    (annotation,) = action.edit.change_annotations.values()
    assert (
        annotation.needs_confirmation
        and annotation.description
        and settled.warnings[0].message in annotation.description
    )
    assert after(snapshot, action) == settled.draft.text


def test_only_the_kinds_that_are_asked_for() -> None:
    snapshot = opened(SLIPS)
    all_kinds = offered(snapshot, place_of(snapshot, "shall"))
    assert set(offered(snapshot, place_of(snapshot, "shall"), "source.fixAll")) == {"Mend all that is safe to mend"}
    refactorings = offered(snapshot, place_of(snapshot, "shall"), "refactor")
    assert refactorings and set(refactorings) < set(all_kinds)
    assert list(offered(snapshot, place_of(snapshot, "shall"), "refactor.rewrite.reject")) == ["Reject 1#1 (US)"]
    assert not offered(snapshot, place_of(snapshot, "shall"), "refactor.inline")


def test_fixes_are_those_of_check() -> None:
    text, snapshot = SLIPS, opened(SLIPS)
    assert snapshot.findings == check(Draft(text)) != []
    whole = offered(snapshot, 0, "source.fixAll")["Mend all that is safe to mend"]
    assert after(snapshot, whole) == fixed(Draft(text))[0].text
    one = next(finding for finding in snapshot.findings if finding.fix)
    single = offered(snapshot, one.start, "quickfix")
    assert len(single) == 1
    (action,) = single.values()
    left = check(Draft(after(snapshot, action)))
    assert len(left) == len(snapshot.findings) - 1
    assert action.diagnostics == diagnostics.shown(snapshot, [one])


def test_a_fix_that_is_gone_says_so() -> None:
    snapshot = opened(RIVERS)
    for data in ({"do": "fix", "code": "B302", "at": 5}, {"do": "fix-all"}):
        action = actions.changes(snapshot, types.CodeAction("Mend", data=data), CLIENT)
        assert action.edit is None and action.disabled is not None and "by hand" in action.disabled.reason


def test_what_cannot_be_done_says_why() -> None:
    snapshot = opened(RIVERS)
    text = "1. States [all - EU / ~~may~~ some - US] report.\n"
    left = actions.changes(opened(text), types.CodeAction("x", data={"do": "reject", "ids": ["1#1.2"]}), CLIENT)
    assert left.edit is None and left.disabled is not None and "settle them together" in left.disabled.reason
    for data, why in (({"do": "choose", "ids": ["1#1"]}, "alternative"), ({"do": "accept", "ids": ["9#9"]}, "9")):
        action = actions.changes(snapshot, types.CodeAction("x", data=data), CLIENT)
        assert action.edit is None and action.disabled is not None and why in action.disabled.reason
    odd = types.CodeAction("x", data="what")
    assert actions.changes(snapshot, odd, CLIENT) is odd
    assert not actions.is_of(odd, snapshot)


def said(snapshot: Snapshot, words: str, more: int = 0) -> str:
    found = hover.hover(snapshot, place_of(snapshot, words, more))
    assert found is not None and isinstance(found.contents, types.MarkupContent)
    return found.contents.value


def test_hover_says_whose_it_is_and_how_it_would_read() -> None:
    snapshot = opened(RIVERS)
    shown = said(snapshot, "shall]")
    assert "**1#1** replacement" in shown
    assert "for: US" in shown
    assert "accepted:\n\n```text\n1. States shall report 😀 [CAN: yearly].\n```" in shown
    assert "rejected:\n\n```text\n1. States may report 😀 [CAN: yearly].\n```" in shown
    assert "instead of: 2#2" in said(snapshot, "shall][")
    assert "**US**: United States (USA)" in said(snapshot, "US: ~~")
    assert "nobody owns it" in said(snapshot, "should]")


def test_hover_of_a_reference_shows_its_paragraph() -> None:
    snapshot = opened(RIVERS)
    assert "**3bis**" in said(snapshot, "paragraph 3 bis", len("paragraph "))
    assert hover.hover(snapshot, place_of(snapshot, "They meet")) is None


def test_hover_of_a_finding_has_the_page_of_its_rule() -> None:
    shown = said(opened("1. States [US: shall report.\n"), "[US")
    assert shown.startswith("**B101** ") and "What to do" in shown


def test_hover_cannot_be_broken_out_of() -> None:
    shown = said(opened("1. States [US: a ``` b \x1b(31m c] do.\n"), "a ```")
    assert "````text" in shown and "\x1b" not in shown


def test_the_outline() -> None:
    snapshot = opened(RIVERS)
    (section,) = symbols.symbols(snapshot)
    assert section.name == "Rivers" and section.children is not None
    assert [child.name.split()[0] for child in section.children] == ["1", "2", "3bis", "4"]
    first = section.children[0]
    assert [child.name for child in first.children or ()] == ["1 US: ~~may~~ shall", "2 CAN: yearly"]
    _each_within(symbols.symbols(snapshot), None)


def _each_within(found: list[types.DocumentSymbol], above: types.DocumentSymbol | None) -> None:
    """Clients refuse a selection that is not in its range, and draw nothing for a child that is not in its parent's."""
    for symbol in found:
        begin, end = symbol.range.start, symbol.range.end
        assert (begin.line, begin.character) <= (end.line, end.character)
        assert symbol.name.strip()
        if above is not None:
            assert (end.line, end.character) <= (above.range.end.line, above.range.end.character)
        _each_within(list(symbol.children or ()), symbol)


def test_deep_brackets_have_an_outline_that_a_client_can_draw() -> None:
    snapshot = opened("1. " + "[US: x " * 3000 + "]" * 3000)
    found = symbols.symbols(snapshot)
    depth = 0
    while found and found[0].children:
        found, depth = list(found[0].children), depth + 1
    assert depth == 8


def test_folds() -> None:
    snapshot = opened("A\n\n1. One [US: two\nthree\n\nfour] five.\n")
    lines = [(fold.start_line, fold.end_line) for fold in symbols.folds(snapshot)]
    assert (2, 5) in lines and all(start < end for start, end in lines)


def test_a_rival_and_a_label_are_gone_to() -> None:
    snapshot = opened(RIVERS)
    (rival,) = jumps.definitions(snapshot, place_of(snapshot, "shall]["))
    assert snapshot.places.span(rival.range)[0] == place_of(snapshot, "[should]")
    (label,) = jumps.definitions(snapshot, place_of(snapshot, "paragraph 3 bis", len("paragraph ")))
    assert snapshot.places.span(label.range)[0] == place_of(snapshot, "3 bis. [")
    assert jumps.definitions(snapshot, place_of(snapshot, "yearly")) == []


def test_references_to_a_label_and_to_a_party() -> None:
    snapshot = opened(RIVERS)
    spans = [snapshot.places.span(place.range) for place in jumps.mentions(snapshot, place_of(snapshot, "3 bis. ["))]
    assert [RIVERS[start:end].strip() for start, end in spans] == ["3 bis", "3 bis.", "3 bis"]
    assert len(jumps.mentions(snapshot, place_of(snapshot, "3 bis. ["), declared=False)) == 2
    parties = jumps.mentions(snapshot, place_of(snapshot, "US: ~~"))
    assert [snapshot.places.span(place.range)[0] for place in parties] == [
        place_of(snapshot, "US: ~~"), place_of(snapshot, "US/MEX"),
    ]  # fmt: skip
    assert jumps.mentions(snapshot, place_of(snapshot, "They meet")) == []


def renamed(text: str, words: str, name: str, more: int = 0) -> str:
    snapshot = opened(text)
    result = renaming.rename(snapshot, place_of(snapshot, words, more), name)
    return made(text, text_edits(snapshot, result.edits))


def test_a_label_takes_what_refers_to_it_along() -> None:
    assert renamed(RIVERS, "3 bis. [", "3") == RIVERS.replace("3 bis", "3")
    assert renamed(RIVERS, "paragraph 3 bis", "3", len("paragraph ")) == RIVERS.replace("3 bis", "3")
    with pytest.raises(UserError, match="there is a 4 here already"):
        renamed(RIVERS, "3 bis. [", "4")
    with pytest.raises(UserError, match="no label"):
        renamed(RIVERS, "3 bis. [", "many words")
    with pytest.raises(UserError, match="nothing here has a name"):
        renamed(RIVERS, "They meet", "x")


def test_what_keeps_its_name_is_told() -> None:
    text = "1. One.\n\n2. See paragraph 1 of annex II, and annex II, paragraph 1.\n\n3. See paragraph 1.\n"
    result = renaming.rename(opened(text), 0, "7")
    assert "line 3" in result.warnings and "annex II, paragraph 1" in text
    assert made(text, text_edits(opened(text), result.edits)).endswith("3. See paragraph 7.\n")


def test_a_party_has_another_name_in_every_header() -> None:
    assert renamed(RIVERS, "US: ~~", "Peru") == RIVERS.replace("US", "Peru")
    with pytest.raises(UserError, match="no party"):
        renamed(RIVERS, "US: ~~", "the moon")
    with pytest.raises(UserError, match="no party"):
        renamed(RIVERS, "US: ~~", "JPN]: x")
    with pytest.raises(UserError, match="of its own"):  # it could never be taken apart again
        renamed("1. [BRA propose; CHL oppose: young] a [CHL: b].\n", "BRA propose", "CHL")


def test_what_can_be_renamed() -> None:
    snapshot = opened(RIVERS)
    start, end, name = renaming.nameable(snapshot, place_of(snapshot, "3 bis. [")) or (0, 0, "")
    assert (RIVERS[start:end], name) == ("3 bis", "3bis")
    start, end, name = renaming.nameable(snapshot, place_of(snapshot, "MEX")) or (0, 0, "")
    assert (RIVERS[start:end], name) == ("MEX", "MEX")
    assert renaming.nameable(snapshot, place_of(snapshot, "They meet")) is None


def completed(text: str) -> list[str]:
    """What is offered at the `|`."""
    at = text.index("|")
    snapshot = opened(text.replace("|", ""))
    items = completion.completions(snapshot, at)
    for item in items:
        assert isinstance(item.text_edit, types.TextEdit)
        assert snapshot.places.span(item.text_edit.range)[1] == at
    return [item.label for item in items]


def test_completion() -> None:
    assert completed("1. [MEX: a] b [MEX: c] d [CAN: e] f [|")[:4] == ["MEX:", "CAN:", "MEX", "CAN"]
    assert completed("1. [MEX: a] b [CAN/M|")[0] == "MEX"
    assert "NZ" in completed("1. a [CAN, N|")
    assert completed("1. a\n\n2. See paragraph |") == ["1", "2"]
    assert completed("1. a\n\n1 bis. b\n\n2. See paragraphs 2 and 1|") == ["1", "1bis"]
    assert completed("1. [US: words |") == []
    assert completed("1. words |") == []


def test_tokens_have_the_color_of_the_party() -> None:
    snapshot = opened("1. a 😀 [US: ~~b~~ c\nd] e [x] f [Note: g] h [CL oppose: i].\n")
    found = tokens.tokens(snapshot).data
    lines = snapshot.text.split("\n")
    line = column = 0
    shown = []
    for delta, start, length, kind, modifiers in zip(*[iter(found)] * 5, strict=True):
        line, column = line + delta, start + (0 if delta else column)
        units = lines[line].encode("utf-16-le")[2 * column : 2 * (column + length)]
        shown.append((units.decode("utf-16-le"), tokens.TYPES[kind], modifiers))
    assert shown[:6] == [
        ("[US: ", "party1", 1), ("~~b~~", "party1", 2), (" c", "party1", 0), ("d", "party1", 0), ("]", "party1", 1),
        ("[", "placeholder", 1),
    ]  # fmt: skip
    assert ("Note: g", "comment", 0) in shown
    assert shown[-2][0] == "i" and shown[-2][2] == 2
    part = tokens.tokens(snapshot, place_of(snapshot, "[Note"), place_of(snapshot, "h [CL")).data
    assert len(part) == 15


def test_ids_are_shown_to_who_wants_them() -> None:
    snapshot = opened(RIVERS)
    assert [hint.label for hint in inlays.inlays(snapshot, 0, 60)] == ["1#1", "1#2"]
    assert not Wishes().inlay_ids
    assert wishes({"inlayIds": True}).inlay_ids and wishes({"brackets": {"inlayIds": True}}).inlay_ids
    assert wishes(None, Wishes(True)).inlay_ids and not wishes({"inlayIds": "yes"}).inlay_ids


def test_formatting_is_that_of_fmt() -> None:
    text = "1. States [US,CAN :shall ] 😀 report\r\n\r\n2. They [MEX:do ].\r\n"
    snapshot = opened(text)
    edits = text_edits(snapshot, formatting.formatting(snapshot))
    assert made(text, edits) == "1. States [US, CAN: shall] 😀 report\r\n\r\n2. They [MEX: do].\r\n"
    assert len(edits) > 1 and all(edit.range.start.line == edit.range.end.line for edit in edits)
    assert formatting.formatting(opened("1. One [US: two].\n")) == []
