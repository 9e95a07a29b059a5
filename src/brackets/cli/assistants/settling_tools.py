"""The tools that make drafts: `settle` and `compile`. They write only when they are asked to, as `-i` and `-o` write."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from brackets.cli.assistants import answers
from brackets.cli.assistants.arguments import Arguments, Compiling, Decided, Selecting, Settling
from brackets.cli.assistants.desk import Desk, version_of, versions
from brackets.cli.compiling import Compiling as How
from brackets.cli.compiling import compile_files, headed, one_each
from brackets.cli.copies import files_of
from brackets.cli.deciding import Applying, settle_by_rows
from brackets.cli.options import Writing
from brackets.cli.settled_said import summary
from brackets.cli.settling import Settling as Made
from brackets.cli.settling import settle_chosen, settle_selected, settle_stripped, write_settled
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.rounds.compile_paragraph import Conflict
from brackets.settle import Decision, accept, reject
from brackets.settle.sheets import Row, read_sheet, rows_of

_SELECTORS = frozenset(Selecting.model_fields) - frozenset(Arguments.model_fields)
_TAKES: dict[str, frozenset[str]] = {
    "accept": _SELECTORS | {"clean"},
    "reject": _SELECTORS | {"anonymous"},
    "choose": frozenset({"id"}),
    "strip": frozenset({"anonymous"}),
    "decide": frozenset({"decisions", "sheet", "partial"}),
}
_EVERY = frozenset(Arguments.model_fields) | {"file", "action", "version", "write", "backup", "save_as", "show"}
#: Who fills in all that there is says nothing by it.
_DEFAULTS = {name: field.get_default() for name, field in Settling.model_fields.items()}


def settle(desk: Desk, asked: Settling) -> answers.Settled:
    """Settle proposals of a draft. The answer has a diff; the file is written only with `write`, and a new one with `save_as`.

    `show` text answers with the text that comes out instead of the diff: action strip gives the base text, accept with `clean` the
    text if a party gets its way.

    Give `version` as the answer had it in which you looked at the draft: if the file has changed since, nothing is done. What is
    left for a person to decide stays in brackets, and a warning says so.
    """
    _refuse_what_it_does_not_take(asked)
    file = desk.folder.file(asked.file)
    output = desk.folder.new(asked.save_as) if asked.save_as else None
    if asked.backup:
        desk.folder.refuse_outside(file + asked.backup)
    if asked.version:  # first, since ids that are not there any more are those of another version
        _refuse_other_version(file, desk.version_now(file), asked.version)
    [made] = _settled(desk, file, asked)
    source, before, settled = made.source, made.before, made.settled
    _refuse_other_version(file, version_of(source), asked.version)
    has_more = source.editor is not None  # a Word file may change though its text does not
    # A new file overwrites nothing, so its name alone asks for it, as in `compile`.
    wanted = asked.write or output is not None
    writes = wanted and (settled.draft.text != before.text or output is not None or has_more)
    backup = asked.backup if output is None else ""
    is_text_alone = source.form == "docx" and source.editor is None
    if is_text_alone and output is None:
        raise UserError(
            f"{file}: only its text was read in this view, so it cannot be changed in itself",
            "leave `view` out, or write another file with `save_as`",
        )
    writing = Writing(output, output is None, backup, diff=not writes, compose=is_text_alone)
    write_settled(desk, [made], writing, needs=True)
    if wanted and not writes:
        desk.messages.note("there was nothing to change, and nothing was written")
    wants_text = asked.show == "text"
    shown, total, decisions, following = desk.lines_beside(
        settled.draft.text if wants_text else desk.diff,
        sorted(settled.decisions.items()),
        lambda one: answers.Done(id=before.all_proposals[one[0]].id, decision=one[1].value),
    )
    return answers.Settled(
        summary=summary(source, before, settled, writing), diff=None if wants_text else shown, text=shown if wants_text else None,
        total=total, next_offset=following,
        written=(output or file) if writes else None,
        decided=len(settled.decisions), decisions=decisions,
        backup=file + backup if writes and backup else None,
        version=desk.version_now(output or file) if writes else None, files=versions([source]), messages=desk.heard.all,
    )  # fmt: skip


def _refuse_what_it_does_not_take(asked: Settling) -> None:
    """Raise UserError for an argument that this action would pass over."""
    takes = _TAKES[asked.action]
    said = {name for name in asked.model_fields_set if getattr(asked, name) != _DEFAULTS[name]}
    if wrong := sorted(said - takes - _EVERY):
        raise UserError(
            f"{asked.action} takes no {wrong[0]!r}",
            f"it takes {', '.join(sorted(takes))}; leave {wrong[0]!r} out, or take another action",
        )

    if asked.save_as and "write" in asked.model_fields_set and not asked.write:
        raise UserError(
            "`save_as` writes a file, and `write` is false", "leave `write` out, or `save_as` to see the diff alone"
        )


def _refuse_other_version(file: str, now: str, version: str) -> None:
    if version and version != now:
        raise UserError(
            f"{file}: has changed since version {version} was read, and nothing was done",
            "list it again: ids are those of one version of a draft",
        )


def _settled(desk: Desk, file: str, asked: Settling) -> Sequence[Made]:
    """The draft, settled as the command of this name does it."""
    selection = asked.selection()
    match asked.action:
        case "accept":
            act = partial(accept, clean=asked.clean)
            return settle_selected(desk, [file], selection, Decision.ACCEPT, act, clean=asked.clean)
        case "reject":
            return settle_selected(desk, [file], selection, Decision.REJECT, partial(reject, anonymous=asked.anonymous))
        case "choose":
            if not asked.id:
                raise UserError("no id is named", "list shows them; alternatives have the same `group`")
            return [settle_chosen(desk, [file], asked.id)]
        case "strip":
            return settle_stripped(desk, [file], asked.anonymous)
        case _:
            return _decided(desk, file, asked)


def _decided(desk: Desk, file: str, asked: Settling) -> Sequence[Made]:
    """The draft with the decisions of rows, or of a sheet."""
    if bool(asked.decisions) == bool(asked.sheet):
        raise UserError("decide takes `decisions` or a `sheet`", "name one of them")
    drafts = desk.drafts([file])
    [(source, draft)] = drafts
    _refuse_other_version(file, version_of(source), asked.version)
    if asked.sheet:
        name = desk.folder.file(asked.sheet)
        rows: Sequence[Row] = read_sheet(desk.text_of(name), name)
    else:
        name = "decisions"
        rows = rows_of([_as_row(one, draft, is_known=bool(asked.version)) for one in asked.decisions], name)
    return settle_by_rows(desk, drafts, rows, name, Applying(asked.partial))


def _as_row(one: Decided, draft: Draft, *, is_known: bool) -> dict[str, object]:
    """A decision as a row of a sheet. What it need not say is taken from the draft, whose version says that it was made for it."""
    row = one.model_dump(by_alias=True, exclude_none=True)
    proposal = next((proposal for proposal in draft.all_proposals if proposal.id == one.id), None)
    if proposal is not None:
        row = {"for": list(proposal.supporters), "against": list(proposal.opponents), **row}
        if is_known:
            row = {"text": proposal.text, **row}
    return row


def compile_copies(desk: Desk, asked: Compiling) -> answers.Compiled:
    """Several delegations' edited copies of a base text as one draft with everybody's changes in brackets.

    `conflicts` are the places where they want different things. It is written to a file only with `save_as`.
    """
    base = desk.folder.file(asked.base)
    if bool(asked.copies) == bool(asked.from_headings):
        raise UserError(
            "compile takes `copies` or documents with headings", 'copies: [{"party": "US", "file": "us.txt"}]'
        )
    others = [asked.earlier] if asked.earlier else []
    if asked.copies:
        others += [copy.file for copy in asked.copies]
        pairs = [(copy.party, desk.folder.file(copy.file)) for copy in asked.copies]
        read = one_each(desk, files_of(pairs, desk.registry))
    else:
        others += desk.folder.files(asked.from_headings)
        read = headed(desk, desk.folder.files(asked.from_headings), force=asked.force)
    how = How(
        asked.granularity, asked.order, introduce=asked.introduce, typography=asked.typography,
        earlier=desk.folder.file(asked.earlier) if asked.earlier else None,
    )  # fmt: skip
    also = [answers.Version(file=file, version=desk.version_now(file)) for file in map(desk.folder.file, others)]
    output = desk.folder.new(asked.save_as) if asked.save_as else None
    made = compile_files(desk, base, read, how, force=asked.force)
    if output is not None:
        desk.write([made.result()], Writing(output=output))
    text, total, conflicts, following = desk.lines_beside(made.compiled.text, made.compiled.conflicts, _conflict)
    return answers.Compiled(
        text=text, conflicts=conflicts,
        places=len(made.compiled.conflicts), written=output, total=total,
        next_offset=following, files=[*versions([made.source]), *also], messages=desk.heard.all,
    )  # fmt: skip


def _conflict(conflict: Conflict) -> answers.Conflict:
    wanted = [answers.Wanted({"for": list(parties), "words": words}) for parties, words in conflict.wanted]
    return answers.Conflict(address=conflict.address, old=conflict.old, wanted=wanted)
