"""A document with revisions in the notation: tracked changes as `[US: ~~may~~ shall]`, struck text as `~~may~~`.

Promises: `accept --all` of the result has the words of the file with all its changes accepted, and `strip` those with all
rejected. What cannot be said in brackets (half a bracket inserted, a paragraph only divided) is told in `noted`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from brackets.formats.authors import Authors
from brackets.formats.direct_formatting import with_direct_formatting
from brackets.formats.interface import Formatting, ReadOptions, ReadResult, View, whole_characters
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run, merged
from brackets.formats.sourced import Sourced, joined, pieces_of
from brackets.formats.unmatched import unmatched_brackets
from brackets.parse.header import Claims, HeaderReader
from brackets.parse.parser import leading_label
from brackets.parse.wording import is_statement, position_of
from brackets.parties.registry import Registry

_SPACE = " \t\xa0"
_PAUSES = (",", ";", ":")
_SHOWN = 40
"""Characters of an insertion that are shown in a message: enough to find it, and the message stays on a line."""


class ParagraphEnd(NamedTuple):
    """Where a piece of the notation comes from: the end of a paragraph."""

    paragraph: object
    """As the format knows it."""


class TrackedBracket(NamedTuple):
    """Where the opening of a bracket comes from: tracked changes."""

    changed: tuple[tuple[object, Revision], ...]
    """Where the words in it come from, and the change on them that it stands for."""


class _Token(NamedTuple):
    """What stands in the flow of the text: words, or the end of a paragraph with the label of the next."""

    text: str
    revisions: tuple[Revision, ...] = ()
    is_break: bool = False
    also: object = None
    """The end of a paragraph that was inserted or deleted with these words."""
    is_alone: bool = False
    """Whether it is a change of its own, and no part of that of the words beside it."""


def write_notation(
    document: RevisedDocument,
    registry: Registry,
    *,
    view: View = "all",
    formatting: Formatting = "struck",
    sponsor: str = "",
) -> str:
    """The text of a document with revisions; its `noted` is told what is shown in another form.

    `view` is `final` or `original` to see what is tracked as if it had been accepted or rejected; for `formatting`
    and `sponsor` see `with_direct_formatting`. Linear.
    """
    paragraphs = _marks_at_ends(document.paragraphs)
    if view != "all":
        paragraphs = _viewed(paragraphs, gone=view == "original")
    paragraphs = with_direct_formatting(paragraphs, document, registry, formatting, sponsor)
    tokens = _without_unmatched(list(_flow(paragraphs, document)), document)
    return _Writer(document, registry).write(tokens, 0).rstrip("\n") + "\n" if tokens else ""


def in_notation(
    document: RevisedDocument, form: str, authors: Authors, options: ReadOptions, registry: Registry
) -> ReadResult:
    """A document that a reader has made, as the reading of a file of the format `form`: what its `read` returns."""
    text = write_notation(document, registry, view=options.view, formatting=options.formatting, sponsor=options.sponsor)
    return ReadResult(whole_characters(text), form, _told(document, authors), authors.unknown)


def _told(document: RevisedDocument, authors: Authors) -> tuple[str, ...]:
    """What a person should know of what is not in the text, or in another form."""
    told = []
    if document.left_out:
        told.append("left out: " + ", ".join(f"{what.rstrip(',')} ({n})" for what, n in document.left_out.items()))
    told += [f"{what} ({count})" for what, count in document.noted.items()]
    for author, name in authors.unknown.items():
        told.append(
            f"the author {author!r} is no party that is known, and is called {name}; "
            f'brackets.toml can say whose it is: [authors] "{author}" = "US"'
        )
    return tuple(told)


def _viewed(paragraphs: Sequence[RevisedParagraph], *, gone: bool) -> list[RevisedParagraph]:
    """The paragraphs with their changes made: with `gone` the insertions are gone, else the deletions."""
    found: list[RevisedParagraph] = []
    is_joined = False
    for paragraph in paragraphs:
        whole = _whole(paragraph)
        if whole and whole.inserted is gone:
            continue
        runs = [run for run in paragraph.runs if not any(revision.inserted is gone for revision in run.revisions)]
        seen = paragraph._replace(runs=tuple(run._replace(revisions=()) for run in runs), mark=())
        if is_joined:
            between = () if _ends_open(found[-1].runs) else (Run(" "),)
            found[-1] = found[-1]._replace(runs=(*found[-1].runs, *between, *seen.runs))
        else:
            found.append(seen)
        is_joined = any(revision.inserted is gone for revision in paragraph.mark)
    return found


def _ends_open(runs: Sequence[Run]) -> bool:
    """Whether a paragraph ends with a space, so that what is joined to it needs none."""
    return not runs or runs[-1].text[-1:].isspace()


def _whole(paragraph: RevisedParagraph) -> Revision | None:
    """The change by which all of a paragraph, its end too, was inserted or deleted."""
    if not paragraph.mark:
        return None
    first = paragraph.mark[0]
    words = [run for run in paragraph.runs if run.text.strip() and not run.remark]
    return first if words and all(run.revisions[:1] == (first,) for run in words) else None


def _marks_at_ends(paragraphs: Sequence[RevisedParagraph]) -> list[RevisedParagraph]:
    """The paragraphs with the change of a paragraph's end where its words are.

    Who types a new paragraph after another inserts the end of that one, and the words of the next: the end of the new one
    is the old one's. So the end that is marked is moved to the paragraph all of whose words are inserted (or deleted).
    """
    found = list(paragraphs)
    for index in range(len(found) - 1):
        here, below = found[index], found[index + 1]
        if here.mark and not below.mark and _whole(here) is None and _whole(below._replace(mark=here.mark)) is not None:
            found[index] = here._replace(mark=())
            found[index + 1] = below._replace(mark=here.mark, mark_source=_mark_source(here))
    return found


def _flow(paragraphs: Sequence[RevisedParagraph], document: RevisedDocument) -> Iterator[_Token]:
    """The paragraphs as one row of tokens."""
    mark: tuple[Revision, ...] = ()
    for index, paragraph in enumerate(paragraphs):
        above = paragraphs[index - 1] if index else None
        whole = _whole(paragraph)
        runs = merged(paragraph.runs)
        label = paragraph.label
        if whole and not label:
            label, runs = _label_outside(runs)
        if above is not None:
            lead = "\n" if paragraph.tight else "\n\n"
            if above.source is not None:
                lead = Sourced.of(lead, ParagraphEnd(_mark_source(above) if mark else above.source))
            alone = bool(mark) and (
                _is_labelled(label, runs) or not (_shares(above.runs[-1:], mark) or _shares(runs[:1], mark))
            )
            yield _Token(lead + label, () if whole else mark, True, is_alone=alone)
        elif label:
            yield _Token(label, (), True)
        end = ParagraphEnd(_mark_source(paragraph)) if whole and paragraph.source is not None else None
        for run in runs:
            if run.revisions and "~" in run.text and not document.repeats_alternatives:
                document.noted["tildes in tracked text are written as ∼, because ~~ is struck text"] += 1
                run = run._replace(text=_without_tildes(run.text))
            if run.text:
                yield _Token(run.text, run.revisions, also=end)
        mark = () if whole else paragraph.mark


def _is_labelled(label: str, runs: Sequence[Run]) -> bool:
    """Whether a paragraph begins with a label: a bracket with words before and after it would be no bracket to a reader."""
    return bool(label) or bool(runs and leading_label(runs[0].text))


def _mark_source(paragraph: RevisedParagraph) -> object:
    """The paragraph in the file whose end is changed."""
    return paragraph.source if paragraph.mark_source is None else paragraph.mark_source


def _shares(runs: Sequence[Run], mark: tuple[Revision, ...]) -> bool:
    return any(run.revisions[:1] == mark[:1] for run in runs)


def _without_tildes(text: str) -> str:
    spelt = text.replace("~", "∼")
    return text.respelt(spelt) if isinstance(text, Sourced) else spelt


def _label_outside(runs: list[Run]) -> tuple[str, list[Run]]:
    """The label that an inserted paragraph begins with, and the rest: `4 bis. [US: To ...]`."""
    for index, run in enumerate(runs):
        if run.text.strip():
            match = leading_label(run.text)
            if match and len(run.revisions) == 1 and (rest := run.text[match.end() :]):
                return run.text[: match.end()], [run._replace(text=rest), *runs[index + 1 :]]
            break
    return "", runs


def _without_unmatched(tokens: list[_Token], document: RevisedDocument) -> list[_Token]:
    """The tokens with unmatched brackets out of changes: what inserts `[` here and `]` there cannot stand in brackets itself."""
    depth = 0
    while any(len(token.revisions) > depth for token in tokens):
        found: list[_Token] = []
        for group in _groups(tokens, depth):
            if len(group[0].revisions) <= depth:
                found += group
                continue
            unmatched: set[tuple[int, int]] = set()
            for inserted in (True, False):
                which = [i for i, token in enumerate(group) if token.revisions[depth].inserted is inserted]
                unmatched |= {(which[i], at) for i, at in unmatched_brackets([group[i].text for i in which])}
            if unmatched:
                sponsor = group[0].revisions[depth].sponsor or "somebody"
                document.noted[f"half brackets that {sponsor} inserts or deletes are shown as text"] += len(unmatched)
            for index, token in enumerate(group):
                start = 0
                for at in sorted(at for i, at in unmatched if i == index):
                    found += [
                        token._replace(text=token.text[start:at]),
                        _Token(token.text[at : at + 1], token.revisions[:depth]),
                    ]
                    start = at + 1
                found.append(token._replace(text=token.text[start:]))
        tokens = [token for token in found if token.text or token.is_break]
        depth += 1
    return tokens


def _groups(tokens: Sequence[_Token], depth: int) -> Iterator[list[_Token]]:
    """Runs of tokens that are not changed at a depth, or all by one sponsor within the same change."""
    group: list[_Token] = []
    last: object = None
    for token in tokens:
        key = (token.revisions[:depth], token.revisions[depth].sponsor) if len(token.revisions) > depth else None
        if group and (key != last or (key is not None and (token.is_alone or group[-1].is_alone))):
            yield group
            group = []
        group.append(token)
        last = key
    if group:
        yield group


class _Writer:
    """Writes tokens, and knows what stands before them."""

    def __init__(self, document: RevisedDocument, registry: Registry):
        self.document = document
        self._headers = HeaderReader(registry)
        self._struck_before = ("", "")
        """What the bracket before struck, and for whom."""

    def write(self, tokens: Sequence[_Token], depth: int) -> str:
        """The tokens with the brackets of their changes from this depth on."""
        out = ""
        runs: list[str] = []
        groups = list(_groups(tokens, depth))
        after = _afters(groups, depth)
        for index, group in enumerate(groups):
            if len(group[0].revisions) <= depth:
                written = joined(token.text for token in group)
            else:
                beside = groups[max(0, index - 1) : index] + groups[index + 1 : index + 2]
                touches = any(len(other[0].revisions) > depth for other in beside)
                written = self._bracket(group, depth, out[-1:], after[index], touches=touches)
            if written:
                runs.append(written)
                out = written
        return joined(runs)

    def _bracket(
        self, group: Sequence[_Token], depth: int, before: str, afters: tuple[str, str], *, touches: bool
    ) -> str:
        """One proposal: what a sponsor deletes and inserts at one place. `before` and `afters` are the characters beside it;
        `touches` says that another change stands there, whose space a change of white space alone is."""
        after, follows = afters
        old = self.write([token for token in group if not token.revisions[depth].inserted], depth + 1)
        new = self.write([token for token in group if token.revisions[depth].inserted], depth + 1)
        if not (old + new).strip() and not any(token.is_break for token in group):
            if not touches:
                self.document.noted["changes of white space alone are not shown"] += 1
            return old if old or before.isspace() or after.isspace() else new
        placed = placed_words(old, new, before, after, follows)
        sponsor = self._sponsor(group[0].revisions[depth].sponsor, inserts=bool(placed.new))
        if (
            placed.new
            and not placed.old
            and sponsor
            and (is_statement(placed.new) or position_of(placed.new) is not None)
        ):
            words = f"[{sponsor}: {placed.new[:_SHOWN]}]"
            self.document.noted[f"an insertion reads like a position, and is a remark: {words}"] += 1
        opening = _opening(f"[{sponsor}: " if sponsor else "[", group, depth)
        struck = self._struck(placed, sponsor)
        return joined([placed.lead, opening, struck, placed.between, placed.new, "]", placed.trail])

    def _sponsor(self, sponsor: str, *, inserts: bool) -> str:
        """What the header says of whose it is: who is only against something is for what it inserts."""
        claims = self._opposition(sponsor) if inserts else None
        return "/".join(claims.opponents) if claims else sponsor

    def _struck(self, placed: Placed, sponsor: str) -> str:
        """The words that a bracket deletes, as struck text, or as base text that is opposed."""
        words, by = self._struck_before
        self._struck_before = (placed.old.strip(), sponsor)
        if not placed.old:
            return ""
        if not placed.new and self._opposition(sponsor):
            return placed.old  # [CL oppose: the words of the base text]
        is_same = words == placed.old.strip() != "" and by != sponsor and not self.document.repeats_alternatives
        return joined(
            ["~~", placed.old, " " if is_same else "", "~~"]
        )  # side by side they would be the same words, twice

    def _opposition(self, sponsor: str) -> Claims | None:
        """What a header says of parties, if only that they are against something: then its words are base text."""
        claims = self._headers.words(sponsor) if " " in sponsor else None
        return claims if claims is not None and not claims.supporters else None


def _opening(written: str, group: Sequence[_Token], depth: int) -> str:
    """The opening of a bracket, which knows where the changes that it stands for come from."""
    changed = dict.fromkeys(
        (source, token.revisions[depth])
        for token in group
        for source in (*(piece.source for piece in pieces_of(token.text)), token.also)
        if source is not None
    )
    return Sourced.of(written, TrackedBracket(tuple(changed))) if changed else written


class Placed(NamedTuple):
    """What a bracket deletes and inserts, and the space around it and in it."""

    lead: str
    """The space before the bracket."""
    old: str
    between: str
    """The space between what is deleted and what is inserted."""
    new: str
    trail: str
    """The space after the bracket."""


def placed_words(old: str, new: str, before: str, after: str, follows: str = "") -> Placed:
    """Move the space at the ends of what is deleted and inserted out of the bracket, which is easier to read.

    `before` and `after` are the characters beside it that stand; `follows` is the next one if that is of another change. Within a
    word nothing moves.

    >>> placed_words(" may", " shall", "s", " ")
    Placed(lead=' ', old='may', between=' ', new='shall', trail='')
    >>> placed_words("", "un", "n", "d")
    Placed(lead='', old='', between='', new='un', trail='')
    """
    lead = between = trail = ""
    if not (before.isalnum() and after.isalnum()):
        lead = "" if before and before in _SPACE else _edge(old, new, leading=True)
        trail = "" if (follows or after).isspace() else _edge(old, new, leading=False)
        old, new = old.strip(_SPACE), new.strip(_SPACE)
        between = " " if old and new else ""
    if not old and not lead and new[:1] in _PAUSES and before.isalnum():
        lead = " "  # `Secretariat [US: , if it can,] reports`: easier to read, and settled the same
    if after == "(" and not trail:
        trail = " "  # `[words](address)` would be a link
    return Placed(lead, old, between, new, trail)


def _afters(groups: Sequence[Sequence[_Token]], depth: int) -> list[tuple[str, str]]:
    """The first character after each group that stands whatever is decided (or of the next), and the very next one."""
    found = [("", "")] * len(groups)
    base = nearest = ""
    for index in range(len(groups) - 1, -1, -1):
        found[index] = base or nearest, nearest
        text = "".join(token.text for token in groups[index])[:1]
        nearest = text or nearest
        if len(groups[index][0].revisions) <= depth:
            base = text or base
    return found


def _edge(old: str, new: str, *, leading: bool) -> str:
    """The space at one end of what is deleted or inserted, which is better outside the bracket."""
    for text in (old, new):
        bare = text.lstrip(_SPACE) if leading else text.rstrip(_SPACE)
        if text and len(bare) < len(text):
            return text[: len(text) - len(bare)] if leading else text[len(bare) :]
    return ""
