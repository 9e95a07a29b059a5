"""What happened between two drafts, as one page of HTML: the running new text, with what changed marked in its place.

It stands alone, asks nothing of the network, and all of it is there without its script, which only filters.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape

from brackets.rounds.fates import Fate, Outcome
from brackets.views.alone import file_of, policy
from brackets.views.changes.marked import Marker, Piece, State
from brackets.views.changes.parts import COLUMN_SIGNS, COLUMNS, KEY, Changes, Part, SectionChanges, counts_of
from brackets.views.changes.told import Told, alternatives, change_of_place, in_order, said_of, told, words_of
from brackets.views.outcomes import sponsors_of, summary
from brackets.views.signs import SIGNS, UNSURE
from brackets.views.terminal import visible
from brackets.vocabulary.language import language_of

_TAGS = {State.CAME: "ins", State.GONE: "del", State.SAME: "mark"}
_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title><style>{style}</style></head><body>
<h1>{title}</h1>
<p class="about">{summary}</p>
"""


def html_page(made: Changes, title: str) -> Iterator[str]:
    """The page, piece by piece. The same drafts give the same page."""
    style, script = file_of(__package__, "page.css"), file_of(__package__, "page.js")
    said = summary(made.outcomes) or "no proposals, and no changes"
    yield _HEAD.format(policy=policy(style, script), title=_escaped(title), style=style, summary=_escaped(said))
    yield from _contents(made.sections)
    yield from _filters(made.outcomes)
    yield '<input type="checkbox" id="gone" checked> <label class="switch" for="gone">Show the words that are gone</label>\n'
    yield f'<main lang="{language_of(made.new.text)}">\n'
    marker = Marker(made)
    for number, section in enumerate(made.sections):
        yield f'<section id="section-{number}">'
        own = next((part for part in section.parts if _is_its_heading(part, section, made)), None)
        for part in section.parts[: section.parts.index(own)] if own else ():  # `DRAFT RESOLUTION` above `Preamble`
            yield from _part(part, made, marker)
        yield f"<h2>{_heading(section)}</h2>\n"
        for part in section.parts[section.parts.index(own) :] if own else section.parts:
            if part is not own or part.outcomes:
                yield from _part(part, made, marker)
        yield "</section>\n"
    yield f"</main>\n<script>{script}</script></body></html>\n"


def _escaped(text: str) -> str:
    """Words of a draft in HTML: no control of the direction of writing in them shows words in another order."""
    return escape(visible(text))


def _heading(section: SectionChanges) -> str:
    name = _escaped(" ".join(section.heading.replace("*", "").split())) or "(before the first heading)"
    return f"{name} <i>(gone)</i>" if section.is_gone else name


def _is_its_heading(part: Part, section: SectionChanges, made: Changes) -> bool:
    """Whether it is the heading that the section has on the page; the last one, where several stand above each other."""
    there = part.new
    if there is None or not there.heading:
        return False
    return made.new.text[there.start : there.end].lstrip("# ").split() == section.heading.split()


def _contents(sections: Sequence[SectionChanges]) -> Iterator[str]:
    """The sections, with how many of each fate."""
    yield '<details class="contents" open><summary>Contents</summary><table><thead><tr><th scope="col">section</th>'
    for name, sign in zip(COLUMNS, COLUMN_SIGNS, strict=True):
        yield f'<th scope="col"><span class="word">{name}</span><span class="sign" title="{name}">{sign}</span></th>'
    yield "</tr></thead><tbody>\n"
    for number, section in enumerate(sections):
        cells = "".join(f"<td>{count or ''}</td>" for count in counts_of(section.outcomes))
        yield f'<tr><th scope="row"><a href="#section-{number}">{_heading(section)}</a></th>{cells}</tr>\n'
    total = "".join(f"<td>{count}</td>" for count in counts_of([o for s in sections for o in s.outcomes]))
    yield f'</tbody><tfoot><tr><th scope="row">all</th>{total}</tr></tfoot></table>'
    key = "; ".join(f"{sign} {name}" for name, sign in zip(COLUMNS, COLUMN_SIGNS, strict=True))
    yield f'<p class="key">{key}. {KEY}</p></details>\n'


def _filters(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What the script filters by: the fates that there are, and the parties."""
    fates = Counter(outcome.fate for outcome in outcomes)
    yield '<form id="filters" hidden><details open><summary>Show</summary><div>'
    for fate in Fate:
        if fates[fate]:
            label = f'<span class="{fate}">{SIGNS[fate].mark} {fate}</span> {fates[fate]}'
            yield f'<label><input type="checkbox" name="fate" value="{fate}" checked> {label}</label>\n'
    yield '</div><div><label>of <select name="party"><option value="">everybody</option>'
    for id, name in sorted(_parties(outcomes).items(), key=lambda party: party[1].casefold()):
        yield f'<option value="{_escaped(_word(id))}">{_escaped(name)}</option>'
    yield (
        '</select></label><label><input type="checkbox" name="only"> only paragraphs with some of it</label>'
        '<button type="button" id="all">all</button><output></output></div></details></form>\n'
    )


def _parties(outcomes: Sequence[Outcome]) -> dict[str, str]:
    """The parties for and against what is told, by their identities."""
    names: dict[str, str] = {}
    for outcome in outcomes:
        for proposal in (outcome.old, outcome.new):
            if proposal is not None:
                ids = (*proposal.supporter_ids, *proposal.opponent_ids)
                for id, name in zip(ids, (*proposal.supporters, *proposal.opponents), strict=True):
                    names.setdefault(id, name)
    return names


def _word(id: str) -> str:
    """An identity as one word of a list that spaces divide."""
    return "_".join(id.split())


def _data(*outcomes: Outcome) -> str:
    """What the script finds a mark by: its fate, and the parties."""
    parties = dict.fromkeys(_word(id) for id in _parties(outcomes))
    of = f' data-p="{_escaped(" ".join(parties))}"' if parties else ""
    return f' data-f="{outcomes[0].fate}"{of}'


def _part(part: Part, made: Changes, marker: Marker) -> Iterator[str]:
    """A paragraph, with the fates beside it."""
    there = part.new or part.old
    anchor = f"{'' if part.new else 'old-'}{there.address}" if there is not None else ""
    classes = ["part", *(["has"] if part.outcomes else []), *([] if part.new else ["gone"])]
    if there is not None and there.heading:
        classes.append("heading")
    yield f'<div class="{" ".join(classes)}" id="{_escaped(anchor)}">'
    if place := change_of_place(part, made.old, made.new):
        yield f'<p class="place">{_escaped(place)}</p>'
    pieces = marker.pieces(part)
    yield f'<p class="text" dir="auto">{"".join(map(_marked, pieces))}</p>'
    if fates := [_fate(one, part) for one in told(in_order(part.outcomes, pieces))]:
        yield f'<ul class="fates">{"".join(fates)}</ul>'
    yield "</div>\n"


def _marked(piece: Piece) -> str:
    """Words, in the element of their state."""
    words = _escaped(piece.text)
    if piece.state is State.SAME and (piece.outcome is None or piece.is_notation):
        return words
    tag, outcome = _TAGS[piece.state], piece.outcome
    bare = words.strip()
    if not bare:
        return words
    about = "" if outcome is None else f' class="{outcome.fate}"{_data(outcome)} title="{_title(outcome)}"'
    return words.replace(bare, f"<{tag}{about}>{bare}</{tag}>", 1)


def _title(outcome: Outcome) -> str:
    return _escaped(" ".join((outcome.fate.value, sponsors_of(outcome))).strip())


def _fate(one: Told, part: Part) -> str:
    """One line of the list beside a paragraph."""
    outcome = one.outcomes[0]
    if len(one.outcomes) > 1:
        told_of = ", ".join(f"{_escaped(names)} {_fate_name(member)}" for names, member in alternatives(one))
        more = f"; and {one.within} brackets within them" if one.within else ""
        return f"<li{_data(*one.outcomes)}>◇ {len(one.outcomes)} alternatives: {told_of}{more}</li>"
    said = "; ".join(map(escape, said_of(one, part)))
    sponsors = f" <b>{_escaped(sponsors_of(outcome))}</b>" if sponsors_of(outcome) else ""
    words = f" {escape(words_of(outcome))}"
    return (
        f"<li{_data(outcome)}>{_fate_name(outcome, SIGNS[outcome.fate].mark)}{sponsors}{words}"
        + (f' <span class="said">{said}</span>' if said else "")
        + "</li>"
    )


def _fate_name(outcome: Outcome, sign: str = "") -> str:
    name = f"{sign} {outcome.fate}".strip()
    doubt = '<span title="not sure">?</span>' if outcome.confidence < UNSURE else ""
    return f'<b class="{outcome.fate}">{name}{doubt}</b>'
