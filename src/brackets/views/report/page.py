"""The whole page: template, style and script, with the draft, its tables and its data."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from html import escape
from string import Template

from brackets.document.blocks import Role
from brackets.document.openness import openness
from brackets.document.proposals import CONTESTED
from brackets.draft import Draft
from brackets.parse.nodes import Kind, Struck
from brackets.parties.colors import COLORS, color_slot
from brackets.settle.choosable import MOST_RIVALS
from brackets.settle.composing import Part, Pieces
from brackets.settle.pieces import DEEPEST, pieces
from brackets.text.counts import count_of
from brackets.views.alone import file_of, policy
from brackets.views.matrix import Matrix, matrix
from brackets.views.report.data import data_of, json_for_html
from brackets.views.report.styled import Wardrobe, party_names, shown
from brackets.views.report.tables import legend, matrix_table, rounds_section, stats_table
from brackets.views.report.text import Written, anchor_of, places
from brackets.views.report.trimming import trimmed
from brackets.views.stats import Measured
from brackets.vocabulary.language import language_of

Rounds = Sequence[tuple[str, Draft]]
"""The drafts of one text in their order, each with the name of its file. The last is the one that is decided on."""

#: The files of the script, in their order.
SCRIPTS = ("data.js", "state.js", "sheet.js", "show.js", "desk.js", "start.js")
_LONGEST_TITLE = 150


def write_report(rounds: Rounds) -> str:
    """The page. The same drafts give the same page whenever it is made."""
    name, draft = rounds[-1]
    wardrobe = Wardrobe(draft)
    made = trimmed(pieces(draft))
    written = Written(made, wardrobe)
    text = "".join(written.parts())
    style, script = _style(rounds), _script()
    data = data_of(os.path.basename(name), draft, made, wardrobe, written.conditions)
    data |= {
        "stem": os.path.splitext(os.path.basename(name))[0] or "draft",
        "parties": [[id, name] for id, name in _by_name(draft)],
        "names": {name: draft.registry.identify(name) for name in wardrobe.slots},
        "called": _called(draft),
    }
    tables = list(_sections(rounds, made))
    return Template(_file("report.html")).substitute(
        policy=policy(style, script),
        title=escape(_title(draft, name)),
        language=language_of(draft.text),
        about=escape(_about(rounds)),
        legend="".join(legend(_counts(draft), _signs(draft))),
        nothing=_note(draft, made),
        contents="".join(_contents(draft, made.parts)),
        also="".join(f'<li><a href="#{id}">{head}</a></li>' for id, head, _ in tables),
        text=text,
        tables="\n".join(map(_section, tables)),
        style=style,
        data=json_for_html(data),
        script=script,
    )  # fmt: skip


_file = partial(file_of, __package__)


def _style(rounds: Rounds) -> str:
    """The style, with the colours of all parties: dark ones on a light page and on paper, light ones on a dark page."""
    slots = sorted({color_slot(id) for _, draft in rounds for id, _ in party_names(draft)})
    light = " ".join(f".c{slot} {{ color: #{COLORS[slot].paper} }}" for slot in slots)
    dark = " ".join(f".c{slot} {{ color: #{COLORS[slot].night} }}" for slot in slots)
    return f"\n{_file('report.css')}{light}\n{Template(_file('dark.css')).substitute(night=dark)}{_file('print.css')}"


def _script() -> str:
    """One function of all files, so that nothing of it is seen from outside."""
    return '\n(() => {\n"use strict";\n' + "".join(map(_file, SCRIPTS)) + "})();\n"


def _title(draft: Draft, name: str) -> str:
    heading = next(
        (draft.text[block.start : block.end] for block in draft.outline.blocks if block.role is Role.HEADING), ""
    )
    words = " ".join(shown(re.sub(r"^#+ ", "", heading)).split())
    return words[:_LONGEST_TITLE] or shown(os.path.basename(name))


def _about(rounds: Rounds) -> str:
    """Which file this is, and how open it is."""
    name, draft = rounds[-1]
    contested = sum(proposal.kind in CONTESTED for proposal in draft.all_proposals)
    parties = len(party_names(draft))
    said = f"{shown(os.path.basename(name))}: {count_of(contested, 'place')} to decide, {count_of(parties, 'party', 'parties')}"
    if len(rounds) > 1:
        said += f"; the last of {len(rounds)} drafts, from {shown(os.path.basename(rounds[0][0]))}"
    return said


def _is_open(draft: Draft) -> bool:
    return any(proposal.kind in CONTESTED for proposal in draft.all_proposals)


_NOTHING = (
    '<p class="note">Nothing in this draft is in brackets that anybody has to decide on: it is clean. '
    "Here is the text, with its contents and its numbers.</p>"
)


_TOO_MANY = (
    f'<p class="note">Brackets stand in each other more than {DEEPEST} deep here, or more than {MOST_RIVALS} alternatives side by '
    "side: this page shows them, and <code>brackets review</code> decides on them.</p>\n"
)


def _note(draft: Draft, made: Pieces) -> str:
    """What a reader has to know first."""
    if not _is_open(draft):
        return _NOTHING
    return "" if any(choice.letters for choice in made.choices) else _TOO_MANY


def _by_name(draft: Draft) -> list[tuple[str, str]]:
    return sorted(party_names(draft), key=lambda party: party[1].casefold())


def _called(draft: Draft) -> dict[str, list[str]]:
    """The names and codes that somebody may ask for each party by, by its identity."""
    ids = {id for id, _ in party_names(draft)}
    return {party.id: [party.name, *party.codes] for party in draft.registry.parties if party.id in ids}


def _counts(draft: Draft) -> Iterator[tuple[str, str, int]]:
    """The parties with how many brackets each is for or against, the busiest first."""
    identify = draft.registry.identify
    counts = Counter(
        identify(name)
        for node in draft.brackets
        if node.reading.attributed
        for name in dict.fromkeys((*node.reading.supporters, *node.reading.opponents))
    )
    names = dict(party_names(draft))
    return ((id, names[id], counts[id]) for id in sorted(counts, key=lambda id: (-counts[id], id)))


def _signs(draft: Draft) -> Iterator[str]:
    """What the signs mean, of those that are in the draft."""
    kinds = {proposal.kind for proposal in draft.all_proposals}
    nodes = draft.brackets
    signs = (
        (
            any(type(child) is Struck for node in nodes for child in node.children),
            "<del>struck</del> what a proposal takes out",
        ),
        (any(node.reading.opponents for node in nodes), '<span class="x">dotted</span> somebody is against'),
        (bool(kinds & {Kind.ANONYMOUS, Kind.OPTION}), '<span class="o">shaded</span> nobody owns it'),
        (Kind.REMARK in kinds, '<span class="r">slanted, grey</span> a remark'),
        (Kind.PLACEHOLDER in kinds, '<span class="q">slanted</span> to be filled in'),
    )
    return (sign for stands, sign in signs if stands)


def _contents(draft: Draft, parts: Sequence[Part]) -> Iterator[str]:
    """The sections with how open each is."""
    open_in = Counter(
        proposal.paragraph.section.number
        for proposal in draft.all_proposals
        if proposal.kind in CONTESTED and proposal.paragraph is not None
    )
    seen = set()
    for at, part in enumerate(parts):
        if part.section in seen:
            continue
        if not part.heading and not open_in[part.section]:
            continue
        seen.add(part.section)
        heading = " ".join(shown(part.heading).split()) or "Before the first heading"
        count = f"{open_in[part.section]} open" if open_in[part.section] else ""
        yield (
            f'<li><a href="#{anchor_of(at)}">{escape(heading)}</a> '
            f'<span class="left" data-section="{part.section}">{count}</span></li>\n'
        )


def _section(section: tuple[str, str, str]) -> str:
    id, head, body = section
    return f'<section id="{id}" aria-labelledby="{id}-head"><h2 id="{id}-head">{head}</h2>{body}</section>'


def _sections(rounds: Rounds, made: Pieces) -> Iterator[tuple[str, str, str]]:
    """The tables below the draft: id, heading, and HTML."""
    measured = [Measured(name, openness(draft.text, draft.outline, draft.all_proposals)) for name, draft in rounds]
    draft = rounds[-1][1]
    names = dict(name for _, one in rounds for name in party_names(one)) | dict(party_names(draft))
    if _is_open(draft):
        yield "ui-matrix", "Who stands where", matrix_table(_matrix(rounds), places(made.parts, draft.all_proposals))
    yield "ui-stats", "How open it is", stats_table(measured, names)
    if len(rounds) > 1:
        files_of = [os.path.splitext(os.path.basename(name))[0] for name, _ in rounds]
        yield "ui-rounds", "What became of the proposals", rounds_section([draft for _, draft in rounds], files_of)


def _matrix(rounds: Rounds) -> Matrix:
    """Who stands where in the last draft, the parties by the names that they have elsewhere in the page."""
    name, draft = rounds[-1]
    made = matrix([(name, draft.all_proposals)])
    return made._replace(names=made.names | dict(party_names(draft)))
