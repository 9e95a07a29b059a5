"""Code actions: quick fixes and settlings. What one does is worked out when it is chosen, if the client can wait so long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lsprotocol import types

from brackets.errors import UserError
from brackets.lsp.documents import Snapshot
from brackets.lsp.fixes import fix, fix_all, fixes
from brackets.lsp.settling import settle_at, settlings
from brackets.lsp.written import workspace_edit

KINDS = (types.CodeActionKind.QuickFix, types.CodeActionKind.SourceFixAll, types.CodeActionKind.RefactorRewrite)


class Client:
    """What a client can do with an action."""

    def __init__(self, capabilities: types.ClientCapabilities):
        document, workspace = capabilities.text_document, capabilities.workspace
        action = document.code_action if document else None
        edit = workspace.workspace_edit if workspace else None
        self.resolves = bool(action and action.resolve_support and "edit" in action.resolve_support.properties)
        """Whether it asks for the changes of an action when that is chosen."""
        self.takes_versions = bool(edit and edit.document_changes)
        self.asks_first = bool(edit and edit.change_annotation_support)
        """Whether it can show changes before it makes them."""


def is_of(action: types.CodeAction, snapshot: Snapshot) -> bool:
    """Whether an action was offered for this version of a draft."""
    return isinstance(action.data, dict) and action.data.get("version") == snapshot.version


def offered(snapshot: Snapshot, params: types.CodeActionParams) -> list[types.CodeAction]:
    """The actions at a range, of the kinds that are asked for, without their changes."""
    start, end = snapshot.places.span(params.range)
    only = params.context.only
    if not only:
        return [*fixes(snapshot, start, end), *settlings(snapshot, start, end)]
    found: list[types.CodeAction] = []
    if any(_is_kind(kind, only) for kind in ("quickfix", "source.fixAll.brackets")):
        found += fixes(snapshot, start, end)
    if any(_touch(types.CodeActionKind.RefactorRewrite.value, kind) for kind in only):
        found += settlings(snapshot, start, end)
    return [action for action in found if _is_kind(str(getattr(action.kind, "value", action.kind)), only)]


def _is_kind(kind: str, only: Any) -> bool:
    return any(kind == asked or kind.startswith(f"{asked}.") or asked == "" for asked in map(_value, only))


def _touch(kind: str, asked: Any) -> bool:
    asked = _value(asked)
    return not asked or f"{kind}.".startswith(f"{asked}.") or asked.startswith(f"{kind}.")


def _value(kind: Any) -> str:
    return str(getattr(kind, "value", kind))


def changes(snapshot: Snapshot, action: types.CodeAction, client: Client) -> types.CodeAction:
    """The action with its changes; with none, and why, where it cannot be done after all."""
    data = action.data if isinstance(action.data, dict) else {}
    warnings = ""
    try:
        if data.get("do") == "fix":
            edits = fix(snapshot, data)
        elif data.get("do") == "fix-all":
            edits = fix_all(snapshot)
        elif data.get("do") in ("accept", "reject", "choose", "reject-others"):
            edits, warnings = settle_at(snapshot, data)
        else:
            return action
    except UserError as error:
        action.disabled = types.CodeActionDisabled(error.with_hint)
        return action
    if warnings and not edits:
        action.disabled = types.CodeActionDisabled(warnings)
        return action
    ask = warnings if client.asks_first else ""
    action.edit = workspace_edit(snapshot, edits, ask=ask, versioned=client.takes_versions)
    return action


def prepared(snapshot: Snapshot, actions: list[types.CodeAction], client: Client) -> Iterator[types.CodeAction]:
    """The actions as a client takes them: to be resolved later, or with their changes at once."""
    for action in actions:
        action.data = {**action.data, "uri": snapshot.uri, "version": snapshot.version}  # type: ignore[dict-item]
        if client.resolves:
            yield action
            continue
        made = changes(snapshot, action, client)
        if made.disabled is None:
            yield made
