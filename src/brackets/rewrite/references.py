"""Cross-references: "paragraph 5 above", "paras. 3-6", "operative paragraph 4 bis", "article 4, para. 2 (b)".

In steps: `mentions` reads what is written, `chains` which of it belongs together, `targets` knows what there is to be
meant, and here each number becomes a reference, with its new number. A reference is certain when what it names is here, once; it
is external when it says of what other text it speaks ("of the Convention", "resolution 1540, paragraph 5").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import zip_longest
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.labels import read_label
from brackets.rewrite import mentions, other_texts
from brackets.rewrite.chains import Chain, chains, in_rows
from brackets.rewrite.label_places import LabelPlaces
from brackets.rewrite.mentions import Depth, Unit
from brackets.rewrite.numbering import Renamed
from brackets.rewrite.reference_items import Item, read_item
from brackets.rewrite.targets import Around, NotFound, Path, Targets
from brackets.vocabulary.words import PREFIXES


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
    targets = Targets(labels, draft.outline.sections)
    in_label = LabelPlaces(draft, labels)
    found = [*_set_apart(draft, targets), *_named_by_word(draft, targets, in_label)]
    read = {reference.start for reference in found}
    found += [one for one in _bare(draft, targets) if one.start not in read and one.start not in in_label]
    return sorted(found)


def references_by_word(draft: Draft, labels: Sequence[Renamed]) -> list[Reference]:
    """Those of `references` that say of what they are, `paragraph 3`: of the others none is certain."""
    return sorted(_named_by_word(draft, Targets(labels, draft.outline.sections), LabelPlaces(draft, labels)))


def _named_by_word(draft: Draft, targets: Targets, in_label: LabelPlaces) -> Iterator[Reference]:
    yield from _to_headings(draft.text, targets, in_label)
    for chain, doubt in in_rows(draft.text, chains(draft.text, in_label)):
        yield from (one._replace(chain=chain.start) for one in _Chain(draft, targets, chain, doubt).resolved())


def _set_apart(draft: Draft, targets: Targets) -> Iterator[Reference]:
    """The numbers that are contested themselves, or set apart by marks."""
    for start, end, why, only_otherwise in mentions.numbers_set_apart(draft.text):
        if not only_otherwise or _may_name(draft, targets, start, end):
            yield _kept(read_item(draft.text[start:end], start), Status.UNCERTAIN, why)


def _bare(draft: Draft, targets: Targets) -> Iterator[Reference]:
    """The numbers that may be references, `see 1 (b)`, where what they may name is called otherwise now: they are told."""
    for start, end in mentions.bare_numbers(draft.text):
        if reference := _may_name(draft, targets, start, end):
            why = f"it may name what is {reference.new} now, but does not say of what it is"
            yield reference._replace(new=reference.old, status=Status.UNCERTAIN, why=why, meant=())


def _may_name(draft: Draft, targets: Targets, start: int, end: int) -> Reference | None:
    """What a number is now if it names a paragraph of its section; None if that is called as it was, or is in another text."""
    if other_texts.of_another_text(draft.text, start, end).certain:
        return None
    block = draft.outline.at(start)
    around = Around([block.section.number if block else 0], None, (), "", named=True)
    reference, _ = _to_paragraph(targets, read_item(draft.text[start:end], start), around, ())
    return reference if reference.status is Status.UPDATED else None


def _kept(item: Item, status: Status, why: str = "", meant: Sequence[Renamed] = ()) -> Reference:
    """A reference that stays as it is written."""
    starts = tuple(label.start for label in meant)
    return Reference(item.start, item.end, item.written, item.written, status, why, starts)


def _to_headings(text: str, targets: Targets, in_label: LabelPlaces) -> Iterator[Reference]:
    """References to headings that are not counted in plain numbers, or are no articles: `Chapter III`, `Chapters III and IV`."""
    for row in mentions.heading_mentions(text):
        end = row.items[-1][1]
        meant = [targets.headings(row.word, text[slice(*item)]) for item in row.items]
        if meant[0] and row.items[0][0] not in in_label and not other_texts.names_another_text(text, end):
            yield from _in_a_row(
                row.items, [text[slice(*item)] for item in row.items], meant, text[end : end + 1] == "("
            )


def _in_a_row(
    items: Sequence[tuple[int, int]], written: Sequence[str], meant: Sequence[Sequence[Renamed]], has_part: bool
) -> Iterator[Reference]:
    """The numbers of headings that are named together: all follow, or none."""
    names = [{label.becomes.normal for label in labels} for labels in meant]
    why = next((f"there are {len(found)} of that name" for found in names if len(found) > 1), "")
    why = why or ("it names a part of it" if has_part else "")
    changed = any(label.changed for labels in meant for label in labels)
    if not why and not all(names) and changed:
        why = f"it stands beside {written[names.index(set())]}, which is no heading here"
    for (start, end), old, labels, found in zip(items, written, meant, names, strict=True):
        places = tuple(label.start for label in labels)
        if why:
            yield Reference(start, end, old, old, Status.UNCERTAIN, why)
        elif found and (new := next(iter(found))).casefold() != read_label(old).key:
            yield Reference(start, end, old, new, Status.UPDATED, "", places, items[0][0])
        elif found:
            yield Reference(start, end, old, old, Status.SAME, "", places, items[0][0])


#: So many paragraphs may be named together after "of": no text has more, and each letter before it is looked for in all.
_MOST_OUTER = 50


class _Found(NamedTuple):
    """A number of a reference."""

    reference: Reference
    path: Path | None
    """The paragraph that it means; of an article the one within it, mostly none; None if it means nothing here."""
    ranged: bool
    """Whether it ends a range."""
    in_words: bool = False
    """Whether it is counted in words, and told at most."""


class _Chain:
    """One reference with all its parts, and what each number in it means."""

    def __init__(self, draft: Draft, targets: Targets, chain: Chain, doubt: str):
        """`doubt` is why it may be to another text; mostly empty."""
        self.doubt = doubt
        self.text = draft.text
        self.targets = targets
        self.chain = chain
        block = draft.outline.at(chain.start)
        self.own: Path = tuple(part.casefold() for part in block.path) if block else ()
        self.sections: Sequence[int] = [block.section.number if block else 0]
        self.outer: Sequence[Path] | None = None
        self.named = False

    def resolved(self) -> Iterator[Reference]:
        """Its references. What does not follow is told, and what cannot be without it does not follow either."""
        start, end = self.chain.start, self.chain.end
        items = [item for unit in self.chain.units for item in unit.items]
        other = other_texts.of_another_text(self.text, start, end)
        if part := other_texts.of_a_part(self.text, end):
            other = self._in_part(part)
        elif main := self.targets.around_annex(self.sections[0]):
            of_main = other_texts.of_what_has_the_annex(self.text, start, end)
            if any(of_main):
                self.sections, other = main, of_main._replace(certain=False)
        if other.certain:
            yield from (_kept(item, Status.EXTERNAL) for item in items)
            return
        if part is None and other_texts.another_part_before(self.text, start):
            yield from (_kept(item, Status.UNCERTAIN, "it speaks of another part") for item in items)
            return
        found: list[list[_Found]] = []
        for unit, inner in zip_longest(self.chain.units, self.chain.units[1:]):
            found.append(list(self._numbers(unit, unit.items)))
            for one in self._numbers(unit, unit.doubtful):
                yield from _told(one.reference, unit)
            if inner:
                self._enter(unit, found[-1], all_of_them=inner.start < unit.start)
        unread = self._unread()
        doubt = other.doubt or ("" if other_texts.speaks_of_this_text(self.text, end) else self.doubt)
        followed = sorted(_followed(found, unread or doubt))
        if unread and all(
            reference.status is Status.SAME for reference in followed
        ):  # what is not read may not be the same
            followed[-1:] = [reference._replace(status=Status.UNCERTAIN, why=unread) for reference in followed[-1:]]
        yield from followed

    def _in_part(self, part: other_texts.Part) -> other_texts.Other:
        """Go into the part that it says to be in, if that is here, once; and the doubt about it."""
        heads = self.targets.headings(part.word, part.number)
        self.sections = [head.block.section.number for head in heads] or self.targets.sections
        self.named = True
        doubt = f"{part.word} {part.number} is not here" if not heads else "there is more than one of that name"
        return other_texts.Other(doubt="" if len(heads) == 1 else doubt)

    def _enter(self, unit: Unit, found: Sequence[_Found], *, all_of_them: bool) -> None:
        """Go into what a unit means: all its numbers, as after "of", or the last of them, as before a comma."""
        meant = found[:_MOST_OUTER] if all_of_them else found[-1:]
        self.outer = [one.path for one in meant if one.path is not None] if _all_found(meant) else []
        if unit.depth is Depth.ARTICLE:
            items = unit.items if all_of_them else unit.items[-1:]
            heads = [head for item in items for head in self.targets.articles(unit.heading, _key(item), unit.start)]
            self.sections, self.named = [head.block.section.number for head in heads], True

    def _unread(self) -> str:
        """Why it is not read to its end; mostly empty."""
        if mentions.goes_on(self.text, self.chain.end):
            return "it goes on, and cannot be read to its end"
        short = next((unit.word for unit in self.chain.units if unit.is_short), "")
        return f'after "{short}" one number alone can be read' if short else ""

    def _within_article(self, item: Item, reference: Reference) -> Path | None:
        """What an article's number names within it."""
        if reference.status is Status.UNCERTAIN:
            return None
        return item.subs if item.number else ()

    def _numbers(self, unit: Unit, items: Sequence[Item]) -> Iterator[_Found]:
        """What the numbers of a unit mean."""
        if unit.depth is Depth.ARTICLE:
            for item in items:
                reference = _to_article(self.targets, unit.heading, item)
                found = _Found(reference, self._within_article(item, reference), item.ranged)
                yield _in_words(found) if item.in_words else found
            return
        around = Around(self.sections, self.outer, self.own, unit.prefix, self.named)
        before: Path = ()
        lost = (
            False  # whether the last number is none here: what follows on it, (b) of "paragraphs 9 and (b)", is nowhere
        )
        for item in items:
            around_it = around._replace(outer=[]) if lost and not item.number else around
            reference, path = _to_paragraph(self.targets, item, around_it, before)
            if unit.prefix == PREFIXES["preambular"] and not self.targets.has_numbered_preamble:
                reference, path = _to_preamble(reference), None
            lost = path is None and (lost or item.number is not None)
            before = before if path is None else path
            found = _Found(reference, path, item.ranged)
            yield _in_words(found) if item.in_words else found


def _in_words(found: _Found) -> _Found:
    """`second paragraph`: told where paragraph 2 is called otherwise now; there may be a second one that is not called 2."""
    kept = found.reference._replace(new=found.reference.old)
    if kept.status is Status.UPDATED:
        why = f"it is in words, and what it may name is {found.reference.new} now"
        kept = kept._replace(status=Status.UNCERTAIN, why=why, meant=())
    elif kept.status is Status.UNCERTAIN:
        kept = kept._replace(status=Status.EXTERNAL, why="")
    return found._replace(reference=kept, path=found.path if kept.status is Status.SAME else None, in_words=True)


def _all_found(found: Sequence[_Found]) -> bool:
    return all(one.path is not None for one in found)


def _told(reference: Reference, unit: Unit) -> Iterator[Reference]:
    """A number that may be none of a reference, if it could be one that there is."""
    is_read = bool(unit.items) or unit.depth is Depth.LETTER or unit.after_strange or unit.may_be_other
    if reference.status is Status.UPDATED or (reference.status is Status.SAME and not is_read):
        why = "it may count what follows on it" if is_read else "what follows on it cannot be read"
        why = "the word before it is not known" if unit.after_strange else why
        why = f'"{unit.word}" may mean a paragraph, and it is {reference.new} now' if unit.may_be_other else why
        yield reference._replace(new=reference.old, status=Status.UNCERTAIN, why=why, meant=())


def _followed(found: Sequence[Sequence[_Found]], why: str) -> Iterator[Reference]:
    """The numbers that follow: of a list each by itself, of a range both ends or none; and no letter without its paragraph."""
    *outer, inner = found
    lost = [one.reference for unit in outer for one in unit if one.reference.status is Status.UNCERTAIN]
    uncertain = [one.reference for one in inner if one.reference.status is Status.UNCERTAIN and not one.in_words]
    if outer and inner and len(uncertain) == len(inner):
        lost += uncertain
    for unit in outer:
        yield from (_kept_with(one.reference, lost, why) for one in unit)
    ends: list[Reference] = []
    for one, following in zip_longest(inner, inner[1:]):
        ends.append(one.reference)
        if following is None or not following.ranged:
            astray = [*lost[:1], *(end for end in ends if end.status is Status.UNCERTAIN)]
            yield from (_kept_with(end, astray, why) for end in ends)
            ends = []


def _kept_with(reference: Reference, astray: Sequence[Reference], why: str) -> Reference:
    """A reference that does not follow where those do not that it goes with."""
    if reference.status is not Status.UPDATED or not (astray or why):
        return reference
    why = why or f'it goes with "{astray[0].old}", and {astray[0].why}'
    return reference._replace(new=reference.old, status=Status.UNCERTAIN, why=why)


def _key(item: Item) -> str:
    """The number of an article as it is compared; of `a)` the letter."""
    return item.key or item.subs[0]


def _to_article(targets: Targets, heading: str, item: Item) -> Reference:
    """`article 3 bis`, `article 3(2)(b)`, `Article 2.1` for paragraph 1 of article 2; `regulation 5`."""
    if heading not in targets.named:
        return _kept(item, Status.EXTERNAL)
    if item.written.startswith("("):  # article 3(1)(a)-(d)
        return _kept(item, Status.UNCERTAIN, "it does not say of which paragraph")
    if not targets.articles(heading, _key(item), item.start):
        item = _without_letter(item)
    number, inner = _key(item), ""
    if not targets.articles(heading, number, item.start) and "." in number:
        number, _, inner = number.rpartition(".")
    heads = targets.articles(heading, number, item.start)
    if not heads:
        return _kept(item, Status.UNCERTAIN, f"there is no {heading} {_key(item)} here")
    path = (*((inner,) if inner else ()), *(item.subs if item.number else ()))
    labels = targets.under(heads, path) if path else []
    if path and not labels:
        return _kept(item, Status.UNCERTAIN, f"there is no {'.'.join(path)} in {heading} {number}")
    names = {label.becomes.normal for label in heads}
    paths: set[Path] = {label.path for label in labels} or {()}
    if len(names) > 1 or len(paths) > 1:
        return _kept(item, Status.UNCERTAIN, f"there are {max(len(names), len(paths))} of that name")
    new, new_path = names.pop(), paths.pop()
    if inner:
        new, new_path = f"{new}.{new_path[0]}", new_path[1:]
    return _named(item, (new, *new_path), (*heads, *labels))


def _without_letter(item: Item) -> Item:
    """`3 bis` of `3 bis A`, where nothing is called so and the letter is a word: "in article 3 bis A Party is"."""
    if item.subs or item.number is None or not (item.number.latin and item.number.letter):
        return item
    return read_item(item.written[:-1], item.start, ranged=item.ranged)


def _to_paragraph(targets: Targets, item: Item, around: Around, before: Path) -> tuple[Reference, Path | None]:
    """`paragraph 4 bis`, `paragraph 2 (b)`, `(b)`; and the path of the one that it means, None if it means none."""
    found = targets.paragraphs(item, around, before)
    if isinstance(found, NotFound):
        item = _without_letter(item)
        found = targets.paragraphs(item, around, before)
    if isinstance(found, NotFound):
        return _kept(item, Status.UNCERTAIN, found.why), None
    names = {label.path[-len(item.parts) :] for label in found}
    if len(names) > 1:
        return _kept(item, Status.UNCERTAIN, f"there are {len(found)} of that name"), None
    first, *subs = names.pop()
    first = first.removeprefix(read_label(first).prefix) if item.number else first
    path = tuple(part.casefold() for part in found[0].block.path)
    return _named(item, (first, *subs), found), path


def _to_preamble(reference: Reference) -> Reference:
    """A reference to a paragraph of a preamble that has no numbers of its own: if such a number changes, a person must look."""
    if reference.status is Status.UPDATED:
        why = "no paragraph of a preamble is numbered here"
        return reference._replace(new=reference.old, status=Status.UNCERTAIN, why=why, meant=())
    return reference._replace(status=Status.EXTERNAL, why="", meant=())


def _named(item: Item, names: Sequence[str], meant: Sequence[Renamed]) -> Reference:
    """A reference with the names that its parts have afterwards."""
    new = item.named(names)
    if new == item.written:
        return _kept(item, Status.SAME, meant=meant)
    starts = tuple(label.start for label in meant)
    return Reference(item.start, item.end, item.written, new, Status.UPDATED, "", starts)
