"""The tools that look: each asks what its command asks, and answers with the same records. What write is in `settling_tools`."""

from __future__ import annotations

from typing import cast

from brackets.cli.assistants import answers
from brackets.cli.assistants.arguments import Checking, Comparing, Counting, Listing, Showing, Tracing
from brackets.cli.assistants.desk import Desk, counted, versions
from brackets.cli.checking import Rules
from brackets.cli.comparing import Wanted, wanted_outcomes
from brackets.cli.headers_said import say_count_of_unread, unread_in
from brackets.cli.measuring import measure
from brackets.cli.options import names_among
from brackets.cli.rounds_given import say_of_rounds
from brackets.cli.selecting import chosen, refuse_nowhere
from brackets.cli.statuses import of_status, refuse_unknown_statuses
from brackets.cli.tracing import fared_in, selected_threads, why_empty
from brackets.document.proposals import FIELDS
from brackets.errors import UserError
from brackets.rounds.compare import compare
from brackets.rounds.fates import Fate
from brackets.rounds.trace import trace
from brackets.views import findings, outcomes, records, stats, threads


def list_proposals(desk: Desk, asked: Listing) -> answers.Listed:
    """The proposals in drafts, one record each, in the order of the text: who asks for what, where.

    Without a selector, all that is contested; remarks and blanks are listed if `kind` names them. `by` the ids of these records
    proposals are settled. `text` is what stands in the bracket, `old` and `new` the words struck and proposed.
    """
    selection = asked.selection()
    drafts = desk.found(asked.files)
    desk.warn_unknown_parties(drafts, selection)
    refuse_unknown_statuses(asked.status, desk.config, [draft for _, draft in drafts])
    found = [
        (source.name, proposal)
        for source, draft in drafts
        for proposal in of_status(chosen(source, draft, selection).proposals, asked.status)
    ]
    beside = records.beside([proposal for _, proposal in found])
    fields = (*FIELDS, *records.fields_beside(beside, records.Beside(status=bool(asked.status))))
    say_count_of_unread(desk.messages, sum(unread_in(draft) for _, draft in drafts), "have no owner")
    taken, following = desk.page(found, lambda one: next(records.objects(one[0], [one[1]], fields)))
    return answers.Listed(
        records=taken, total=len(found), next_offset=following,
        files=versions(source for source, _ in drafts), messages=desk.heard.all,
    )  # fmt: skip


def show(desk: Desk, asked: Showing) -> answers.Shown:
    """The text of a draft, with the address of each paragraph before it and a mark where something is proposed.

    `para` and `section` say which paragraphs are shown.
    """
    from brackets.views.palette import colors_in
    from brackets.views.show import Part, Screen
    from brackets.views.show import show as shown

    selection = asked.selection()
    drafts = list(desk.streamed([desk.folder.file(asked.file)]))
    desk.warn_unknown_parties(drafts, selection)
    [(source, draft)] = drafts
    selected = chosen(source, draft, selection)
    numbers = None if selected.selector.is_empty else {proposal.number for proposal in selected.proposals}
    text = shown(draft, colors_in([draft]), Screen(None, False), Part(numbers, selected.addresses()))
    text, total, following = desk.lines(text)
    return answers.Shown(
        text=text, total=total, next_offset=following, files=versions([source]), messages=desk.heard.all
    )  # fmt: skip


def count(desk: Desk, asked: Counting) -> answers.Counted:
    """How open drafts are: words, brackets, proposals by kind, by party and by section; each with the change from the one before.

    Given a pattern, it also tells which drafts there are. The selectors choose what is counted.
    """
    drafts = desk.found(asked.files)
    desk.warn_unknown_parties(drafts, asked.selection())
    each = [measure(asked.selection(), desk, source, draft) for source, draft in drafts]
    refuse_nowhere([one.missing for one in each])
    measured = [one.measured for one in each]
    say_count_of_unread(desk.messages, sum(one.unread for one in each), "are counted as nobody's")
    taken, following = desk.page(list(stats.objects(measured)))
    return answers.Counted(
        records=taken, total=len(measured), next_offset=following,
        files=versions(source for source, _ in drafts), messages=desk.heard.all,
    )  # fmt: skip


def check(desk: Desk, asked: Checking) -> answers.Checked:
    """What is broken or odd in drafts: brackets without a partner, headers that cannot be read, unknown names, labels.

    In the order of the text. Each finding has a code, a place, and a hint how to mend it.
    """
    rules = Rules(desk.config, ",".join(asked.select), ",".join(asked.ignore))
    drafts = desk.found(asked.files, says_broken=False)
    found = [
        finding
        for source, draft in drafts
        for finding in sorted(
            findings.objects(findings.Checked(source, draft, rules.find(source, draft))),
            key=lambda one: (one["line"], one["column"]),
        )
    ]
    taken, following = desk.page(found)
    return answers.Checked(
        records=taken, by_severity=counted(finding["severity"] for finding in found), total=len(found),
        next_offset=following, files=versions(source for source, _ in drafts), messages=desk.heard.all,
    )  # fmt: skip


def diff(desk: Desk, asked: Comparing) -> answers.Compared:
    """What became of each proposal between two drafts of one text, and what has changed that nobody proposed.

    `fate` of a record is adopted, adopted-modified, pending, modified, merged, moved, dropped, new or unexplained. The selectors
    choose proposals of either draft.
    """
    selection = asked.selection()
    drafts = list(desk.streamed([desk.folder.file(asked.old), desk.folder.file(asked.new)]))
    desk.warn_unknown_parties(drafts, selection)
    say_of_rounds(drafts, desk.messages)
    fates = names_among(",".join(asked.fate), list(Fate), "fate") or None
    compared = compare(drafts[0][1], drafts[1][1], typography=True)
    told = wanted_outcomes(compared, drafts, selection, Wanted(fates, asked.typography))
    taken, following = desk.page(list(outcomes.rows(told, outcomes.FIELDS)))
    return answers.Compared(
        records=taken, by_fate=counted(outcome.fate.value for outcome in told), total=len(told),
        typography=0 if asked.typography else len(compared.typography), next_offset=following,
        files=versions(source for source, _ in drafts), messages=desk.heard.all,
    )  # fmt: skip


def trace_proposals(desk: Desk, asked: Tracing) -> answers.Traced:
    """The fate of every proposal over all drafts of one text, given in their order, and how each party fared.

    The selectors choose proposals of any of the drafts.
    """
    selection = asked.selection()
    files = desk.folder.in_order(asked.files)
    if len(files) < 2:
        raise UserError("name the drafts in their order, two or more", "rev1.txt, rev2.txt, final.txt")
    drafts = list(desk.streamed(files))
    desk.warn_unknown_parties(drafts, selection)
    say_of_rounds(drafts, desk.messages, several=True)
    traced = trace([draft for _, draft in drafts])
    selected = selected_threads(traced, drafts, selection)
    fared = fared_in(selected, drafts, selection)
    if empty := why_empty(selected, fared, traced, selection):
        desk.messages.note(empty)
    taken, following = desk.page(list(threads.records(selected, [source.shown for source, _ in drafts])))
    return answers.Traced(
        records=taken, parties=cast("list[answers.Score]", list(threads.score_rows(fared))), total=len(selected),
        next_offset=following, files=versions(source for source, _ in drafts), messages=desk.heard.all,
    )  # fmt: skip
