"""Cross-references: "paragraph 5 above", "paras. 3-6", "operative paragraph 4 bis", "article 4, para. 2 (b)".

In three steps: `mentions` reads what is written, `targets` knows what there is to be meant, and here each mention becomes a
reference, with its new number. A reference is certain when what it names is here, once; it
is external when it says of what other text it speaks ("of the Convention", "resolution 1540, paragraph 5").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.labels import read_label
from brackets.rewrite import mentions
from brackets.rewrite.mentions import Item, Unit
from brackets.rewrite.numbering import Renamed
from brackets.rewrite.targets import Around, NotFound, Path, Targets
from brackets.text.patterns import Pattern


class Status(StrEnum):
    """What is known of a reference."""

    UPDATED = "updated"
    """What it names is here, and is called otherwise now."""
    SAME = "same"
    """What it names is here, and keeps its name."""
    UNCERTAIN = "uncertain"
    """It may name something here: a person must look."""
    EXTERNAL = "external"
    """It names another text."""


class Reference(NamedTuple):
    """One number that a text refers to."""

    start: int
    end: int
    """The span of the number: `4 bis`, `2 (b)`."""
    old: str
    new: str
    status: Status
    why: str = ""
    meant: tuple[int, ...] = ()
    """Where the labels stand that it names."""
    chain: int = -1
    """Where the reference begins that its number is one of: of "paragraphs 3 and 5" both follow, or none."""


def references(draft: Draft, labels: Sequence[Renamed]) -> list[Reference]:
    """The references of a draft, in order, with what they become when its labels are renamed so."""
    text = draft.text
    targets = Targets(labels)
    in_label = _Places(labels)
    all_references = [
        _kept(mentions.read_item(text, start, end), Status.UNCERTAIN, "its number stands in a bracket")
        for start, end in mentions.numbers_in_brackets(text)
    ]
    all_references += _to_headings(text, targets, in_label)
    for chain in mentions.chains(text):
        if not any(item.start in in_label for unit in chain for item in unit.items):
            resolved = _all_or_none(list(_resolved(draft, targets, chain)), text, chain[-1].end)
            all_references += [reference._replace(chain=chain[0].start) for reference in resolved]
    return sorted(all_references)


class _Places:
    """Which places are in a label or the number of a heading: `OP2.` at the start of its paragraph is no reference."""

    def __init__(self, labels: Sequence[Renamed]):
        self.labels = labels
        self.starts = [label.start for label in labels]

    def __contains__(self, at: int) -> bool:
        index = bisect_right(self.starts, at) - 1
        return index >= 0 and at < self.labels[index].end


def _all_or_none(resolved: list[Reference], text: str, end: int) -> list[Reference]:
    """Of a list or a range all numbers follow, or none."""
    why = next((r.why for r in resolved if r.status is Status.UNCERTAIN), "")
    if not why and mentions.goes_on(text, end):
        why = "it goes on, and cannot be read to its end"
    if not why:
        return resolved
    return [
        r._replace(new=r.old, status=Status.UNCERTAIN, why=r.why or why) if r.status is Status.UPDATED else r
        for r in resolved
    ]


def _kept(item: Item, status: Status, why: str = "", meant: Sequence[Renamed] = ()) -> Reference:
    """A reference that stays as it is written."""
    starts = tuple(label.start for label in meant)
    return Reference(item.start, item.end, item.written, item.written, status, why, starts)


def _to_headings(text: str, targets: Targets, in_label: _Places) -> Iterator[Reference]:
    """References to headings that are not counted in plain numbers, or are no articles."""
    for start, end, word, written in mentions.heading_mentions(text):
        labels = targets.headings(word, written)
        if not labels or start in in_label or mentions.names_another_text(text, end):
            continue
        names = {label.becomes.normal for label in labels}
        if len(names) > 1 or text[end : end + 1] == "(":
            why = f"there are {len(names)} of that name" if len(names) > 1 else "it names a part of it"
            yield Reference(start, end, written, written, Status.UNCERTAIN, why)
        elif (new := names.pop()).casefold() != read_label(written).key:
            yield Reference(start, end, written, new, Status.UPDATED, "", tuple(label.start for label in labels), start)
        else:
            yield Reference(
                start, end, written, written, Status.SAME, "", tuple(label.start for label in labels), start
            )


def _resolved(draft: Draft, targets: Targets, chain: list[Unit]) -> Iterator[Reference]:
    """The references of units that belong together."""
    text = draft.text
    start, end = chain[0].start, chain[-1].end
    internal = mentions.speaks_of_this_text(text, end)
    external = not internal and (mentions.names_another_text(text, end) or mentions.another_text_before(text, start))
    part = mentions.another_part_before(text, start)
    for item, unit, around in _items(draft, targets, chain):
        if external:
            yield _kept(item, Status.EXTERNAL)
        elif part:
            yield _kept(item, Status.UNCERTAIN, "it speaks of another part")
        elif unit.kind == "article":
            yield _to_article(targets, unit.heading, item)
        else:
            yield _to_paragraph(targets, item, around)


def _items(draft: Draft, targets: Targets, chain: list[Unit]) -> Iterator[tuple[Item, Unit, Around]]:
    """The numbers of units that belong together, each with what stands around it."""
    block = draft.outline.at(chain[0].start)
    sections = [block.section.number if block else 0]
    article = next((unit for unit in chain if unit.kind == "article"), None)
    named = article is not None and len(chain) > 1
    if named and article:
        heads = targets.articles(article.heading, _key(article.items[-1]), article.start)
        sections = [label.block.section.number for label in heads]
    numbers = [item.key for unit in chain if unit.kind == "paragraph" for item in unit.items if _is_number(item)]
    for unit in chain:
        path: Path = (numbers[-1],) if numbers else block.path if block else ()
        for item in unit.items:
            if _is_number(item):
                path = (item.key,)
            yield item, unit, Around(sections, path, unit.prefix, named)


def _is_number(item: Item) -> bool:
    return item.written[0].isdigit()


def _key(item: Item) -> str:
    """The number of an article as it is compared; of `a)` the letter."""
    return item.key or read_label(item.written.partition("(")[0]).key


def _to_article(targets: Targets, heading: str, item: Item) -> Reference:
    """`article 3 bis`, `article 3(2)(b)`, `Article 2.1` for paragraph 1 of article 2; `regulation 5`."""
    if heading not in targets.named or item.written.startswith("("):
        return _kept(item, Status.EXTERNAL)
    if not targets.articles(heading, _key(item), item.start):
        item = _without_letter(item)
    number, inner = _key(item), ""
    if not targets.articles(heading, number, item.start) and "." in number:
        number, _, inner = number.rpartition(".")
    heads = targets.articles(heading, number, item.start)
    if not heads:
        return _kept(item, Status.UNCERTAIN, f"there is no {heading} {_key(item)} here")
    path = (*((inner,) if inner else ()), *item.subs)
    labels = targets.under(heads, path) if path else []
    if path and not labels:
        return _kept(item, Status.UNCERTAIN, f"there is no {'.'.join(path)} in {heading} {number}")
    names = {label.becomes.normal for label in heads}
    paths: set[Path] = {label.path for label in labels} or {()}
    if len(names) > 1 or len(paths) > 1:
        return _kept(item, Status.UNCERTAIN, f"there are {max(len(names), len(paths))} of that name")
    new, new_path = names.pop(), paths.pop()
    meant = (*heads, *labels)
    if new.casefold() == number and new_path == path:
        return _kept(item, Status.SAME, meant=meant)
    if inner:
        new, new_path = f"{new}.{new_path[0]}", new_path[1:]
    return _updated(item, new + _subs(item, new_path), meant)


def _subs(item: Item, path: Path) -> str:
    """What hangs under a number, written as it was: `(b)`, `.b`, `b)`."""
    if _DOTTED.search(item.written):
        return "".join(f".{part}" for part in path)
    opening = "" if item.written[0].isalpha() else "("  # alinéa a)
    return "".join(f"{opening}{part})" for part in path)


def _without_letter(item: Item) -> Item:
    """`3 bis` of `3 bis A`, where nothing is called so and the letter is a word: "in article 3 bis A Party is"."""
    if item.subs or item.number is None or not item.number.letter:
        return item
    written = item.written[:-1].rstrip()
    return Item(item.start, item.start + len(written), written, read_label(written), ())


def _to_paragraph(targets: Targets, item: Item, around: Around) -> Reference:
    """`paragraph 4 bis`, `paragraph 2 (b)`, `(b)`."""
    found = targets.paragraphs(item, around)
    if isinstance(found, NotFound):
        item = _without_letter(item)
        found = targets.paragraphs(item, around)
    if isinstance(found, NotFound):
        return _kept(item, Status.UNCERTAIN, found.why)
    depth = 0 if item.number else len(found[0].block.path) - len(item.subs)
    names = {label.path[depth:] for label in found}
    if len(names) > 1:
        return _kept(item, Status.UNCERTAIN, f"there are {len(found)} of that name")
    top, subs = "", names.pop()
    if item.number:
        top, subs = subs[0].removeprefix(read_label(subs[0]).prefix), subs[1:]
    if (top, subs) == (item.key, item.subs):
        return _kept(item, Status.SAME, meant=found)
    return _updated(item, top + _subs(item, subs), found)


def _updated(item: Item, new: str, meant: Sequence[Renamed]) -> Reference:
    """A reference with its new number, a blank before its parentheses if there was one."""
    spaced = new.replace("(", " (", 1 if ")(" in item.written else -1).strip() if " (" in item.written else new
    starts = tuple(label.start for label in meant)
    return Reference(item.start, item.end, item.written, spaced, Status.UPDATED, "", starts)


#: `paragraph 1.b`: what hangs under it stands after a full stop.
_DOTTED = Pattern(r"\.[a-z]")
