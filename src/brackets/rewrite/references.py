"""Cross-references: "paragraph 5 above", "paras. 3-6", "operative paragraph 4 bis", "article 4, para. 2 (b)".

In English, Spanish, French and Portuguese. A reference is certain when what it names is here, once; it
is external when it says of what other text it speaks ("of the Convention", "resolution 1540, paragraph 5").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from brackets.draft import Draft
from brackets.parse.labels import normal_form
from brackets.rewrite.numbering import Renamed
from brackets.text.patterns import Pattern
from brackets.vocabulary.headings import heading_name
from brackets.vocabulary.words import (
    AFTER_REFERENCE,
    HEADING_ANNEX,
    HEADING_APPENDIX,
    HEADING_ARTICLE,
    HEADING_CHAPTER,
    HEADING_PART,
    HEADING_SCHEDULE,
    HEADING_SECTION,
    HERE,
    INSTRUMENT,
    JOINED,
    LATIN,
    PARAGRAPH,
    PARAGRAPH_PREFIX,
    QUANTITIES,
    THIS,
)

_SUB = rf"(?:[ ]?\((?:\d{{1,2}}|[a-z]{{1,4}})(?:[ ]?{LATIN})?\))"
_ITEM = rf"(?:(?-i:(?:[A-Z]{{1,3}}\.)*)\d{{1,3}}(?:\.\d{{1,3}})*(?:[ ]?{LATIN}\b)?{_SUB}*|{_SUB}+|(?<![\w(])[a-z]{{1,2}}\))(?![\w/%°]|[.,]\d)"
_JOIN = rf"\s*(?:[-–—/]|,(?=\s)\s*{JOINED}?|\b{JOINED}\b)\s*"
_PARAGRAPH = rf"(?:(?:operative|preambular|sub-?)[ -]?)?(?:paragraphs?|paras?\b\.?)|(?-i:{PARAGRAPH_PREFIX})s?\.?(?=[ \xa0]?\d)|{PARAGRAPH}"
_ARTICLE = rf"{HEADING_ARTICLE}s?|arts?\b\.?"
_UNIT = Pattern(
    rf"(?i)(?<![\w-])(?:(?P<paragraph>{_PARAGRAPH})|(?P<article>{_ARTICLE}))\s*(?P<items>{_ITEM}(?:{_JOIN}{_ITEM})*)"
)
_ITEM_PATTERN = Pattern(
    rf"(?P<number>(?:[A-Z]{{1,3}}\.)*\d{{1,3}}(?:\.\d{{1,3}})*(?:[ ]?{LATIN}\b)?)?(?P<subs>{_SUB}*(?:(?<![\w(])[a-z]{{1,2}}\))?)"
)
_SUB_PATTERN = Pattern(r"\(?(?<![\w.])(\w{1,4}(?:[ ]?[a-z]{3,9})?)\)")
#: "paragraph 4 per cent", "para 5 meses": a quantity, and no number of a paragraph.
_QUANTITY = Pattern(rf"\s+{QUANTITIES}(?!\w)")
_NOUN_FOLLOWS = Pattern(rf"\s+(?!{AFTER_REFERENCE}\b)(?:[a-zà-ÿ]{{2,}}|[A-ZÀ-Ý][a-zà-ÿ]+s\b)")
_BETWEEN = Pattern(r",?\s+(?:(?:of|in|de|del|du|do|da)\s+(?:the\s+)?)?\Z|[ ]*,\s*\Z")
_OF = Pattern(r"(?i),?[ \n]+(?:of|in|under|to|from|del?|du|des|do|da|dos|das|en)\b")
_HERE = Pattern(rf"(?i),?\s+(?:{HERE}|(?:of|in|del?|du|do|da|en)\s+(?:the\s+)?{THIS}\b)")
_TEXTS = rf"(?i:{INSTRUMENT})"
_OTHER = Pattern(
    r",?\s+(?:of|in|under|to|from|del?|du|des|do|da|dos|das|en)\s+(?:(?:the|its|that|another|any|an|la|el|los|las|le|les|l['’]|a|o|os|as|su|un|una)\s*)?"
    rf"(?:[a-z-]+\s+)?(?:[A-Z][\w’'-]*|{_TEXTS})\b|\s+thereof\b|\s+[A-Z]{{3,}}\b"
)
_OTHER_BEFORE = Pattern(
    rf"(?:\b{_TEXTS}(?:(?:\s+of)?\s+[\w/().-]*\d[\w/().-]*(?:[ ]\(\d+\))?,?|,|['’]s)|\b[A-Z]{{3,}},?)\s+(?:in\s+)?\Z"
)
_PART_HEADING = (
    rf"(?:{HEADING_ANNEX}|{HEADING_APPENDIX}|{HEADING_CHAPTER}|{HEADING_SECTION}|{HEADING_PART}|{HEADING_SCHEDULE})"
)
_PART_BEFORE = Pattern(rf"(?i)\b{_PART_HEADING}\s+[\w.]{{1,6}},\s+\Z")
_IN_BRACKET = Pattern(
    rf"(?i)(?<![\w-])(?:{_PARAGRAPH}|{_ARTICLE})\s*(?:\[|~~)(?P<item>\d{{1,3}}(?:\.\d+)*(?:[ ]?{LATIN})?)(?=\]|~~)"
)
_GOES_ON = Pattern(rf"\s*\[(?:and|or|,|y|et|e)?\s*\d|\s*(?:,|{JOINED})\s+{LATIN}\b")


_HEADING_UNIT = Pattern(
    rf"(?<![\w-])(?:(?P<word>(?i:{_PART_HEADING}s?))\s+(?P<item>[IVXLC]{{1,7}}|[A-Z]|\d{{1,2}})"
    rf"|(?P<word2>(?i:{HEADING_ARTICLE}s?))\s+(?P<item2>[IVXLC]{{1,7}}))(?P<latin>[ ]?{LATIN})?(?!\w|\.\d)"
)


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


class _Part(NamedTuple):
    """`paragraphs 3 and 5`, `article 4`: one unit with its numbers."""

    start: int
    end: int
    kind: str
    prefix: str
    """`op` or `pp`, where the unit says which numbering is meant."""
    items: list[tuple[int, int]]


class _Targets:
    """What can be referred to."""

    def __init__(self, labels: Sequence[Renamed]):
        self.labels: dict[tuple[int, tuple[str, ...]], list[Renamed]] = {}
        self.everywhere: dict[tuple[str, ...], list[Renamed]] = {}
        self.articles: dict[str, list[Renamed]] = {}
        self.headings: dict[tuple[str, str], list[Renamed]] = {}
        """Numbered headings by their word (its first three letters) and number: `("sec", "ii")`."""
        for label in labels:
            if " " in label.old:  # a heading
                word, _, number = label.old.partition(" ")
                self.headings.setdefault((word[:3].casefold(), number.casefold()), []).append(label)
                if heading_name(word) == "article":
                    self.articles.setdefault(number.casefold(), []).append(label)
                continue
            path = tuple(part.casefold() for part in label.block.path)
            self.labels.setdefault((label.block.section.number, path), []).append(label)
            self.everywhere.setdefault(path, []).append(label)
        tops = [labels for path, labels in self.everywhere.items() if len(path) == 1]
        self.numbers_run_on = all(len({label.block.section.number for label in found}) == 1 for found in tops)


def references(draft: Draft, labels: Sequence[Renamed]) -> list[Reference]:
    """The references of a draft, in order, with what they become when its labels are renamed so."""
    text = draft.text
    targets = _Targets(labels)
    heads = [label.start for label in labels]
    found: list[Reference] = []
    for match in _IN_BRACKET.finditer(text):
        why = "its number stands in a bracket"
        found.append(
            Reference(match.start("item"), match.end("item"), match["item"], match["item"], Status.UNCERTAIN, why)
        )
    found += _to_headings(text, targets, labels, heads)
    for chain in _chains(text):
        if any(_is_label(labels, heads, item[0]) for part in chain for item in part.items):
            continue
        resolved = list(_resolve(draft, targets, chain))
        why = next((r.why for r in resolved if r.status is Status.UNCERTAIN), "")
        if not why and _GOES_ON.match(text, chain[-1].end):
            why = "it goes on, and cannot be read to its end"
        if why:  # of a list or a range all numbers follow, or none
            resolved = [
                r._replace(new=r.old, status=Status.UNCERTAIN, why=r.why or why) if r.status is Status.UPDATED else r
                for r in resolved
            ]
        found += resolved
    return sorted(found)


def _to_headings(text: str, targets: _Targets, labels: Sequence[Renamed], heads: Sequence[int]) -> Iterator[Reference]:
    """References to headings that are not counted in plain numbers, or are no articles: `section II`, `Annex B`, `Article III`."""
    for match in _HEADING_UNIT.finditer(text):
        start = match.start("item") if match["item"] else match.start("item2")
        end = match.end()
        word, item = match["word"] or match["word2"], text[start:end]
        found = targets.headings.get((word[:3].casefold(), "".join(item.split()).casefold()))
        if not found or _is_label(labels, heads, start) or _OTHER.match(text, end):
            continue
        names = {label.new.partition(" ")[2] for label in found}
        if len(names) > 1 or text[end : end + 1] == "(":
            why = f"there are {len(names)} of that name" if len(names) > 1 else "it names a part of it"
            yield Reference(start, end, item, item, Status.UNCERTAIN, why)
        elif (new := names.pop()).casefold() != "".join(item.split()).casefold():
            yield Reference(start, end, item, new, Status.UPDATED)


def _is_label(labels: Sequence[Renamed], heads: Sequence[int], at: int) -> bool:
    """Whether a place is in a label or the number of a heading: `OP2.` at the start of its paragraph is no reference."""
    index = bisect_right(heads, at) - 1
    return index >= 0 and at < labels[index].end


def _chains(text: str) -> Iterator[list[_Part]]:
    """Units that belong together: `article 4, para. 2`, `paragraph 2 of article 4`."""
    chain: list[_Part] = []
    english = text.count(" the ") >= text.count(" de ")  # elsewhere "para" is a preposition
    for match in _UNIT.finditer(text):
        start = match.start("items")
        items = [
            (start + m.end() - len(m[0].lstrip()), start + m.end())
            for m in _ITEM_PATTERN.finditer(match["items"])
            if m[0].strip()
        ]
        if not items:
            continue
        word = (match["paragraph"] or match["article"]).rstrip(".").casefold()
        if word == "para" and not english and "." not in match["paragraph"]:
            continue
        while items and _QUANTITY.match(text, items[-1][1]):
            items.pop()
        if not items:
            continue
        prefix = word[:2] if word[:2] in ("op", "pp") and (word.startswith("operative") or len(word) < 5) else ""
        if (
            not word.endswith("s") and len(items) > 1
        ):  # "article 4, 30 days": after one article the comma begins something else
            keep = 1
            while keep < len(items) and not _NOUN_FOLLOWS.match(text, items[keep][1]):
                keep += 1
            items = items[:keep]
        kind = "paragraph" if match["paragraph"] else "article"
        part = _Part(match.start(), items[-1][1], kind, prefix, items)
        if chain and _BETWEEN.match(text[chain[-1].end : part.start]):
            sub_of = part.kind == chain[-1].kind == "paragraph" and all(
                not text[low].isdigit() for low, _ in chain[-1].items
            )
            if part.kind != chain[-1].kind or sub_of:
                chain.append(part)
                continue
        if chain:
            yield chain
        chain = [part]
    if chain:
        yield chain


def _resolve(draft: Draft, targets: _Targets, chain: list[_Part]) -> Iterator[Reference]:
    text = draft.text
    start, end = chain[0].start, chain[-1].end
    here = _HERE.match(text, end)
    near = text[max(0, start - 90) : start]
    other = None if here else (_OTHER.match(text, end) or _OTHER_BEFORE.search(near))
    part_before = _PART_BEFORE.search(near)
    block = draft.outline.at(start)
    section = block.section.number if block else 0
    article = next((part for part in chain if part.kind == "article"), None)
    within = [section]
    if article and len(chain) > 1:
        number = _normal(text[slice(*article.items[-1])])
        within = [label.block.section.number for label in targets.articles.get(number, ())]
    numbers = [
        text[low:high].strip()
        for part in chain
        if part.kind == "paragraph"
        for low, high in part.items
        if text[low].isdigit()
    ]
    for part in chain:
        owner: tuple[str, ...] = (_normal(numbers[-1]),) if numbers else block.path if block else ()
        for low, high in part.items:
            written = text[low:high]
            if written[0].isdigit():
                owner = (_normal(written),)
            if other:
                yield Reference(low, high, written, written, Status.EXTERNAL)
            elif part_before:
                yield Reference(low, high, written, written, Status.UNCERTAIN, "it speaks of another part")
            elif part.kind == "article":
                yield _article(targets, low, high, written)
            else:
                named = article is not None and len(chain) > 1
                yield _paragraph(targets, within, owner, low, high, written, named=named, prefix=part.prefix)


def _normal(written: str) -> str:
    number, _, _ = written.partition("(")
    return normal_form(number.strip()).casefold()


def _article(targets: _Targets, start: int, end: int, written: str) -> Reference:
    if not targets.articles or written.startswith("("):
        return Reference(start, end, written, written, Status.EXTERNAL)
    number = _normal(written)
    subs = tuple(normal_form(sub) for sub in _SUB_PATTERN.findall(written))
    found, inner = targets.articles.get(number), ""
    if not found and "." in number:  # Article 2.1 is paragraph 1 of article 2
        number, _, inner = number.rpartition(".")
        found = targets.articles.get(number)
    if not found:
        return Reference(start, end, written, written, Status.UNCERTAIN, f"there is no article {_normal(written)} here")
    names = {label.new.partition(" ")[2] for label in found}
    path = (*((inner,) if inner else ()), *subs)
    paths: set[tuple[str, ...]] = {("",)}
    if path:  # article 3(2)(b): paragraph 2 of it, and its (b)
        labels = [label for head in found for label in targets.labels.get((head.block.section.number, path), ())]
        paths = {label.path for label in labels}
        if not labels:
            return Reference(
                start, end, written, written, Status.UNCERTAIN, f"there is no {'.'.join(path)} in article {number}"
            )
    if len(names) > 1 or len(paths) > 1:
        return Reference(
            start, end, written, written, Status.UNCERTAIN, f"there are {max(len(names), len(paths))} of that name"
        )
    new = names.pop()
    new_path = paths.pop()
    if new.casefold() == number and (not path or new_path == path):
        return Reference(start, end, written, written, Status.SAME)
    if inner:
        new, new_path = f"{new}.{new_path[0]}", new_path[1:]
    tail = "".join(f"({part})" for part in new_path if part)
    if " (" in written and tail:
        tail = " " + tail
    return Reference(start, end, written, f"{new}{tail}", Status.UPDATED)


def _paragraph(
    targets: _Targets,
    sections: Sequence[int],
    around: tuple[str, ...],
    start: int,
    end: int,
    written: str,
    *,
    named: bool,
    prefix: str,
) -> Reference:
    subs = tuple(normal_form(sub) for sub in _SUB_PATTERN.findall(written))
    match = _ITEM_PATTERN.match(written)
    number = normal_form(match["number"]).casefold() if match and match["number"] else ""
    path = (number, *subs) if number else (*around[:1], *subs)
    if not number and subs[0].isdigit():  # paragraph (1), where labels are written so
        path, around = subs, ()
    elif not number and not around:
        return Reference(start, end, written, written, Status.UNCERTAIN, "it does not say of which paragraph")
    spellings = _spellings(path, prefix)
    if (not number and len(around) > 1) or (not number and not subs[0].isdigit() and len(around) == 1):
        spellings = (*spellings, *_spellings((*around[:-1], *subs), prefix))  # its sibling
    found: list[Renamed] = []
    for spelling in spellings:
        found = found or [label for s in sections for label in targets.labels.get((s, spelling), ())]
    if not found and not named:
        elsewhere = [label for p in spellings for label in targets.everywhere.get(p, ())]
        if elsewhere and targets.numbers_run_on:
            found = elsewhere
        elif elsewhere:
            places = ", ".join(dict.fromkeys(label.block.address for label in elsewhere[:4]))
            return Reference(start, end, written, written, Status.UNCERTAIN, f"not in this section; it may be {places}")
    if not found:
        return Reference(start, end, written, written, Status.UNCERTAIN, "there is no such paragraph here")
    depth = 0 if number else len(found[0].block.path) - len(subs)
    names = {label.path[depth:] for label in found}
    if len(names) > 1:
        return Reference(start, end, written, written, Status.UNCERTAIN, f"there are {len(found)} of that name")
    parts = list(names.pop())
    if number and found[0].old.startswith(("OP", "PP")):
        parts[0] = parts[0][2:]
    opening = "" if written[0].isalpha() else "("  # alinéa a)
    new = (parts[0] if number else "") + "".join(f"{opening}{part})" for part in (parts[1:] if number else parts))
    old = number + "".join(f"{opening}{sub})" for sub in subs)
    if new == old:
        return Reference(start, end, written, written, Status.SAME)
    return Reference(start, end, written, new.replace("(", " (").strip() if " (" in written else new, Status.UPDATED)


def _spellings(path: tuple[str, ...], prefix: str) -> tuple[tuple[str, ...], ...]:
    """The paths that a reference may mean: `OP3` is meant by OP3, and by operative paragraph 3; also by paragraph 3."""
    if not path or not path[0][:1].isdigit():
        return (path,)
    said = tuple((f"{kind}{path[0]}", *path[1:]) for kind in (prefix,) if kind)
    return (*said, path) if prefix else (path, (f"op{path[0]}", *path[1:]), (f"pp{path[0]}", *path[1:]))
