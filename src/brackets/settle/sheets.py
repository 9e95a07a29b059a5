"""Decision sheets: what shall become of each proposal, as TOML that a person fills in and `decide` applies.

    [[proposal]]
    id = "2/2#1"
    for = ["US"]
    against = []
    text = "terrorism and proliferation"
    decision = ""
    wording = ""

A row is made for one version of a draft: it names the text that it decides on, and is refused where the
draft has another text at its id. So a sheet can be kept, replayed and audited.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from brackets.document.proposals import CONTESTED, Proposal
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.parse.nodes import Arm, Kind
from brackets.parse.parser import parse_text
from brackets.settle.decisions import Decision, Decisions, Span, going
from brackets.text.line_ends import line_end, with_line_end
from brackets.text.patterns import Pattern

KEEP = "keep"
#: What may stand in `decision`: nothing and `keep` leave a proposal as it is.
DECISIONS = ("accept", "reject", KEEP, "reword", "drop")

HEAD = """\
# What shall become of each proposal. In `decision` write one of
#   accept   its words stand, what it strikes goes
#   reject   the other way round
#   reword   other words stand in its place: write them in `wording`
#   drop     all of it goes, also what it strikes (a rival has been chosen)
#   keep     it stays as it is, brackets and all; so it does if nothing is written
# and apply it with: brackets decide SHEET DRAFT
"""
_ROW = Pattern(r"(?m)^[ \t]*\[\[[ \t]*proposal[ \t]*\]\]")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Row(NamedTuple):
    """One row of a sheet, as it was read."""

    line: int
    """Where it begins, from 1."""
    id: str
    parties: tuple[tuple[str, ...], tuple[str, ...]]
    """For, and against."""
    text: str
    decision: str
    wording: str
    file: str


class Entry(NamedTuple):
    """A proposal and what is decided on it, to be written."""

    file: str
    proposal: Proposal
    decision: str = ""
    wording: str = ""


def entries_of(draft: Draft, decisions: Decisions, file: str) -> list[Entry]:
    """The rows that record a settling: all that is contested or was settled. What went with a bracket around it is rejected."""
    found = []
    gone: list[Span] = []
    standing = draft.outline.furniture_spans
    for proposal in draft.all_proposals:
        decision = decisions.get(proposal.number)
        if _is_within(proposal, gone) and proposal.kind in CONTESTED:
            decision = Decision.REJECT
        elif decision:
            gone += going(proposal.node, decision, standing)
        if decision or proposal.kind in CONTESTED:
            found.append(Entry(file, proposal, decision.value if decision else KEEP))
    return found


def _is_within(proposal: Proposal, spans: list[Span]) -> bool:
    """Whether a proposal stands within one of the spans; those that end before it are taken out."""
    start = proposal.node.start
    spans[:] = [span for span in spans if span[1] > start]
    return any(span[0] <= start for span in spans)


def write_sheet(entries: Iterable[Entry]) -> str:
    """The sheet with these rows; each names its file if there are several."""
    entries = list(entries)
    several = len({entry.file for entry in entries}) > 1
    out = [HEAD]
    for file, proposal, decision, wording in entries:
        out.append("\n[[proposal]]\n")
        if several:
            out.append(f"file = {_string(file)}\n")
        out.append(f"id = {_string(proposal.id)}\n")
        out.append(f"for = {_strings(proposal.supporters)}\nagainst = {_strings(proposal.opponents)}\n")
        if proposal.group:
            out.append(f"group = {_string(proposal.group)}\n")
        out.append(f"text = {_string(proposal.text)}\n")
        out.append(f"decision = {_string(decision)}\nwording = {_string(wording)}\n")
    return "".join(out)


def _strings(values: Sequence[str]) -> str:
    return f"[{', '.join(map(_string, values))}]"


def _string(text: str) -> str:
    """A basic string of TOML: on one line, so that a sheet can be searched and compared by lines."""
    out = []
    for char in text:
        if char in _ESCAPES:
            out.append(_ESCAPES[char])
        elif ord(char) < 32 or ord(char) == 127:
            out.append(f"\\u{ord(char):04x}")
        else:
            out.append(char)
    return f'"{"".join(out)}"'


def read_sheet(source: str, shown: str) -> list[Row]:
    """The rows of a sheet. Raises UserError, with the place, if it is not a sheet."""
    import tomllib

    try:
        values = tomllib.loads(source.removeprefix("\ufeff"))
    except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
        raise _unreadable(source, shown, str(error)) from None
    found = values.get("proposal", [])
    extra = [name for name in values if name != "proposal"]
    if extra or not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
        raise UserError(
            f"{shown}: not a decisions sheet: {f'it has {extra[0]!r}' if extra else 'proposal is not a list of tables'}",
            "each row begins with [[proposal]]; `brackets list --format decisions` writes a sheet",
        )
    lines = [source.count("\n", 0, match.start()) + 1 for match in _ROW.finditer(source)]
    written = source.split("\n")
    if len(lines) != len(found):
        lines, written = [1] * len(found), []  # where each begins cannot be told
    return [_row(row, _Place(written, shown, line)) for row, line in zip(found, lines, strict=True)]


def rows_of(values: Sequence[Mapping[str, Any]], shown: str) -> list[Row]:
    """The rows of a sheet that is no file: each is what stands below a [[proposal]]. Raises UserError, with the row's number."""
    return [_row(value, _Place((), shown, number)) for number, value in enumerate(values, 1)]


#: The place in what `tomllib` says; before Python 3.14 it stands nowhere else.
_AT = Pattern(r" \(at line (\d+), column \d+\)\Z")
_CURLY = str.maketrans("“”„‟«»", '"' * 6)
_UNQUOTED = Pattern(r"[ \t]*([\w-]+)[ \t]*=[ \t]*([^\W\d][^\"'#=]*?)[ \t\r]*(?:#.*)?\Z")


def _unreadable(source: str, shown: str, said: str) -> UserError:
    """What is wrong with a sheet that is no TOML, on which line, and how that line may be written."""
    place = _AT.search(said)
    lines = source.split("\n")
    if place is None or not _ROW.search(source):
        return UserError(
            f"{shown}: not a decisions sheet: {said}", "`brackets list --format decisions` writes one to fill in"
        )
    number = int(place[1])
    line = lines[number - 1] if number <= len(lines) else ""
    what = said.removesuffix(place[0])
    what = f"{shown}:{number}: cannot be read: {what[:1].lower()}{what[1:]}"
    if line != (straight := line.translate(_CURLY)):
        return UserError(what, f"write straight quotes: {straight.strip()}")
    if bare := _UNQUOTED.match(line):
        return UserError(what, f'put it between quotes: {bare[1]} = "{bare[2]}"')
    return UserError(
        what, 'mend that line; a text stands between straight quotes, and in it \\\\ for \\ and \\" for a quote'
    )


class _Place(NamedTuple):
    """Where a row stands."""

    lines: Sequence[str]
    """All of the sheet."""
    shown: str
    line: int
    """Where the row begins, from 1."""

    def of(self, key: str) -> str:
        """The place of a key, for a message; of the row, if the key is not to be found in it."""
        for number, line in enumerate(self.lines[self.line :], start=self.line + 1):
            if _ROW.match(line):
                break
            if line.lstrip().startswith(key) and line.lstrip()[len(key) :].lstrip()[:1] == "=":
                return f"{self.shown}:{number}"
        return f"{self.shown}:{self.line}"


def _row(row: Mapping[str, Any], at: _Place) -> Row:
    for name in ("id", "text", "decision", "wording", "file"):
        if not isinstance(row.get(name, ""), str):
            raise UserError(f"{at.of(name)}: {name} is not a string", f'write {name} = "..."')
    for name in ("for", "against"):
        if not isinstance(row.get(name, []), list) or not all(isinstance(party, str) for party in row.get(name, [])):
            raise UserError(f"{at.of(name)}: {name} is not a list of parties", f'write {name} = ["US", "CAN"]')
    for name in row:
        near = _near(name)
        if name not in _KEYS and near:
            raise UserError(f"{at.of(name)}: {name!r} is no key of a row", f"did you mean {near}?")
    if not row.get("id"):
        raise UserError(f"{at.of('id')}: this row has no id", "`brackets list --format decisions` writes them")
    decision = row.get("decision", "").strip().lower()
    wording = row.get("wording", "").strip()
    if decision and decision not in DECISIONS:
        raise UserError(
            f"{at.of('decision')}: {row['decision']!r} is no decision",
            f"one of {', '.join(DECISIONS)}; new words go into `wording`, with reword",
        )
    if decision == "reword" and not wording:
        raise UserError(
            f"{at.of('wording')}: {row['id']} is to be reworded, and has no wording",
            "write the new words in `wording`, or `drop`",
        )
    if wording and decision != "reword":
        raise UserError(
            f"{at.of('decision')}: {row['id']} has a wording, and is not to be reworded", 'write decision = "reword"'
        )
    parties = tuple(row.get("for", ())), tuple(row.get("against", ()))
    return Row(at.line, row["id"], parties, row.get("text", ""), decision, wording, row.get("file", ""))


_KEYS = ("id", "for", "against", "group", "text", "decision", "wording", "file")


def _near(name: str) -> str:
    """The key that a mistyped one was to be; empty if it is like none: a person may add keys of her own."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name.lower(), _KEYS, cutoff=0.7)), "")


class Plan(NamedTuple):
    """What a sheet decides on one draft."""

    decisions: dict[int, Decision]
    wordings: dict[int, str]
    rows: dict[int, tuple[Row, Proposal]]
    """The row that decided on each bracket."""
    refused: list[tuple[Row, str]]
    """The rows that are not for this draft, and why."""
    kept: list[int]
    """The brackets of which a row says that they stay."""


def plan(rows: Sequence[Row], draft: Draft, shown: str) -> Plan:
    """Match rows with a draft. Raises UserError where rows contradict each other; `shown` is the name of the sheet."""
    proposals = {proposal.id: proposal for proposal in draft.all_proposals}
    elsewhere = _ByText(draft)
    made = Plan({}, {}, {}, [], [])
    seen: dict[str, Row] = {}
    for row in rows:
        before = seen.setdefault(row.id, row)
        if before is not row and (before.decision, before.wording) != (row.decision, row.wording):
            raise UserError(
                f"{shown}:{row.line}: {row.id} is decided twice: {before.decision or 'nothing'} on line {before.line}, "
                f"{row.decision or 'nothing'} here",
                "take one of the rows out",
            )
        proposal = proposals.get(row.id)
        if row.decision in ("", KEEP):
            if row.decision and proposal is not None:
                made.kept.append(proposal.number)
            continue
        why = _refusal(row, proposal, draft, elsewhere)
        if why or proposal is None:
            made.refused.append((row, why))
            continue
        made.decisions[proposal.number] = Decision(row.decision)
        made.rows[proposal.number] = (row, proposal)
        if row.decision == "reword":
            made.wordings[proposal.number] = with_line_end(row.wording, line_end(draft.text))
    _refuse_contradictions(made, draft.outline.furniture_spans, shown)
    return made


class _ByText:
    """The ids of proposals by their words, found when they are first asked for."""

    def __init__(self, draft: Draft):
        self.draft = draft
        self.ids: dict[str, list[str]] | None = None

    def find(self, text: str) -> list[str]:
        """The ids of those with these words."""
        if self.ids is None:
            self.ids = {}
            for proposal in self.draft.all_proposals:
                self.ids.setdefault(" ".join(proposal.text.split()), []).append(proposal.id)
        return self.ids.get(" ".join(text.split()), []) if text else []


def _refusal(row: Row, proposal: Proposal | None, draft: Draft, elsewhere: _ByText) -> str:
    """Why a row is not for this draft; empty if it is."""
    if proposal is None:
        same = elsewhere.find(row.text)
        return "there is no such proposal here" + (f"; {same[0]} has that text now" if len(same) == 1 else "")
    if not row.text and proposal.text:
        return "the row has no text, so nothing says that it was made for this draft"
    if not _same_words(proposal.text, row.text):
        return f"the text there is another: the sheet has {_short(row.text)}, the draft {_short(proposal.text)}"
    if (proposal.supporters, proposal.opponents) != row.parties:
        return f"the parties there are others: the draft has {_sides(proposal.supporters, proposal.opponents)}"
    if row.decision == "reword" and (why := wording_refusal(proposal, row.wording)):
        return why
    if row.decision == "accept" and proposal.kind is Kind.REMARK:
        return "a remark cannot be accepted: it is about the text, not part of it"
    return ""


def wording_refusal(proposal: Proposal, wording: str) -> str:
    """Why these words cannot stand for a proposal; empty if they can."""
    if isinstance(proposal.node, Arm):
        return "one of several options cannot be reworded: choose it first"
    if "STRAY" in parse_text(wording, proposal.source.registry).tokens.kinds:
        return "its wording has a bracket without a partner"
    return ""


def _refuse_contradictions(made: Plan, standing: Sequence[Span], shown: str) -> None:
    """An accepted proposal within one that goes, but for those in a footnote; two options of one choice."""
    gone: list[tuple[Span, Row]] = []
    taken: dict[str, Row] = {}
    for _, (row, proposal) in sorted(made.rows.items()):
        start = proposal.node.start
        gone = [around for around in gone if around[0][1] > start]
        outer = next((outer for around, outer in gone if around[0] <= start), None)
        if outer and row.decision in ("accept", "reword"):
            raise UserError(
                f"{shown}:{row.line}: {row.decision} {row.id} contradicts {outer.decision} {outer.id} around it, "
                f"on line {outer.line}",
                "settle the one outside otherwise, or leave the one inside without a decision",
            )
        gone += [(around, row) for around in going(proposal.node, Decision(row.decision), standing)]
        ownerless = not proposal.attributed
        if row.decision == "accept" and proposal.group and (ownerless or isinstance(proposal.node, Arm)):
            other = taken.setdefault(proposal.group, row)
            if other is not row:
                raise UserError(
                    f"{shown}:{row.line}: {row.id} and {other.id} are alternatives: only one of them can stand",
                    "accept one of them",
                )


def _same_words(left: str, right: str) -> bool:
    return left.split() == right.split()


def _short(text: str) -> str:
    words = " ".join(text.split())
    return f'"{words[:40]}…"' if len(words) > 40 else f'"{words}"'


def _sides(supporters: Sequence[str], opponents: Sequence[str]) -> str:
    parts = ["/".join(supporters) if supporters else "", f"against {'/'.join(opponents)}" if opponents else ""]
    return ", ".join(part for part in parts if part) or "none"
