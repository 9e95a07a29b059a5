"""Cross-references: "paragraph 5 above", "paras. 3-6", "operative paragraph 4 bis", "article 4, para. 2 (b)".

In English, Spanish, French and Portuguese. A reference is certain when what it names is here, once; it
is external when it says of what other text it speaks ("of the Convention", "resolution 1540, paragraph 5").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from brackets.draft import Draft
from brackets.labels import normal_form
from brackets.numbering import Renamed
from brackets.patterns import Pattern

_LATIN = r"(?:bis|ter|quater|quat|quinquies|sexies|septies|octies|novies|nonies|decies)"
_SUB = rf"(?:[ ]?\((?:\d{{1,2}}|[a-z]{{1,4}})(?:[ ]?{_LATIN})?\))"
_ITEM = rf"(?:\d{{1,3}}(?:\.\d{{1,3}})*(?:[ ]?{_LATIN}\b)?{_SUB}*|{_SUB}+)(?![\w/%°]|\.\d|,\d{{3}})"
_JOIN = r"[ \n]*(?:[-–/]|,[ \n]*(?:and|or|y|o|et|ou|e)?|\b(?:and|or|to|through|y|o|u|al?|e|et|ou|à|au)\b)[ \n]*"
_PARAGRAPH = (
    r"(?:(?:operative|preambular|sub-?)[ -]?)?(?:paragraphs?|paras?\b\.?)|sub-?paragraphs?|\b(?:OP|PP)s?\b|párrafos?|parrafos?"
    r"|apartados?|incisos?|numerales?|paragraphes?|alinéas?|parágrafos?|paragrafos?|alíneas?|números?"
)
_ARTICLE = r"articles?|arts?\b\.?|artículos?|articulos?|artigos?"
_UNIT = Pattern(
    rf"(?i)(?<![\w-])(?:(?P<paragraph>{_PARAGRAPH})|(?P<article>{_ARTICLE}))[ \n\xa0]*(?P<items>{_ITEM}(?:{_JOIN}{_ITEM})*)"
)
_ITEM_PATTERN = Pattern(rf"(?P<number>\d{{1,3}}(?:\.\d{{1,3}})*(?:[ ]?{_LATIN}\b)?)?(?P<subs>{_SUB}*)")
_SUB_PATTERN = Pattern(r"\((\w{1,4}(?:[ ]?[a-z]{3,9})?)\)")
_BETWEEN = Pattern(r",?[ \n]+(?:(?:of|in|de|del|du|do|da)[ \n]+(?:the[ \n]+)?)?\Z|[ ]*,[ \n]*\Z")
_OF = Pattern(r"(?i),?[ \n]+(?:of|in|under|to|from|del?|du|des|do|da|dos|das|en)\b")
_HERE = Pattern(
    r"(?i),?[ \n]+(?:above|below|supra|infra|hereof|anterior(?:es)?|precedentes?|supérieur|ci-dessus|ci-dessous|acima|abaixo"
    r"|(?:of|in|del?|du|do|da|en)[ \n]+(?:the[ \n]+)?(?:this|these|present|the[ \n]present|este|esta|presente|présente?|le[ \n]présent)\b)"
)
_OTHER = Pattern(
    r",?[ \n]+(?:of|in|under|to|from|del?|du|des|do|da|dos|das|en)[ \n]+(?:(?:the|its|la|el|los|las|le|les|l['’]|a|o|os|as|su)[ \n]*)?"
    r"(?:(?:said|same|annexed|above)[ \n]+)?(?:[A-Z][\w’'-]*|(?i:decisions?|resolutions?|conventions?|protocols?|agreements?|charter|treat(?:y|ies)"
    r"|annex|reports?|documents?|statute|regulations?|declaration|resoluci[óo]n|decisi[óo]n|convenio|convenci[óo]n|protocolo|carta|tratado"
    r"|acuerdo|informe|résolution|décision|protocole|accord|charte|traité|rapport|resolução|decisão|convenção|acordo|relatório))\b"
)
_OTHER_BEFORE = Pattern(
    r"(?i)\b(?:decisions?|resolutions?|convention|protocol|agreement|charter|treaty|report|document|resoluci[óo]n|decisi[óo]n|convenio|protocolo"
    r"|résolution|décision|resolução|decisão)[ \n]+[^\n,;.\[\]]{0,40}(?:\.\d+)?,?[ \n]+(?:in[ \n]+)?\Z"
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
    singular: bool
    items: list[tuple[int, int]]


class _Targets:
    """What can be referred to."""

    def __init__(self, labels: Sequence[Renamed]):
        self.labels: dict[tuple[int, tuple[str, ...]], list[Renamed]] = {}
        self.everywhere: dict[tuple[str, ...], list[Renamed]] = {}
        self.articles: dict[str, list[Renamed]] = {}
        for label in labels:
            if " " in label.old:  # a heading
                word, _, number = label.old.partition(" ")
                if word.casefold() in ("article", "artículo", "articulo", "artigo"):
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
    heads = {label.start for label in labels}
    found: list[Reference] = []
    for chain in _chains(text):
        if any(item[0] in heads for part in chain for item in part.items):
            continue
        found += _resolve(draft, targets, chain)
    return found


def _chains(text: str) -> Iterator[list[_Part]]:
    """Units that belong together: `article 4, para. 2`, `paragraph 2 of article 4`."""
    chain: list[_Part] = []
    for match in _UNIT.finditer(text):
        start = match.start("items")
        items = [
            (start + m.end() - len(m[0].lstrip()), start + m.end()) for m in _ITEM_PATTERN.finditer(match["items"]) if m[0].strip()
        ]
        if not items:
            continue
        word = (match["paragraph"] or match["article"]).rstrip(".").casefold()
        singular = not word.endswith("s")
        if singular and len(items) > 1:  # "article 4, 30 days": a comma after one article begins something else
            keep = 1
            while keep < len(items) and (
                "," not in text[items[keep - 1][1] : items[keep][0]] or text[items[keep][0]] == "("
            ):
                keep += 1
            items = items[:keep]
        kind = "paragraph" if match["paragraph"] else "article"
        part = _Part(match.start(), items[-1][1], kind, singular, items)
        if chain and _BETWEEN.match(text[chain[-1].end : part.start]):
            sub_of = part.kind == chain[-1].kind == "paragraph" and all(text[low] == "(" for low, _ in chain[-1].items)
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
    other = None if here else (_OTHER.match(text, end) or _OTHER_BEFORE.search(text[max(0, start - 90) : start]))
    block = draft.outline.at(start)
    section = block.section.number if block else 0
    article = next((part for part in chain if part.kind == "article"), None)
    within = [section]
    if article and len(chain) > 1:
        number = _normal(text[slice(*article.items[-1])])
        within = [label.block.section.number for label in targets.articles.get(number, ())]
    numbers = [text[low:high] for part in chain if part.kind == "paragraph" for low, high in part.items if text[low] != "("]
    for part in chain:
        owner: tuple[str, ...] = (_normal(numbers[-1]),) if numbers else block.path if block else ()
        for low, high in part.items:
            written = text[low:high]
            if written[0] != "(":
                owner = (_normal(written),)
            if other:
                yield Reference(low, high, written, written, Status.EXTERNAL)
            elif part.kind == "article":
                yield _article(targets, low, high, written)
            else:
                yield _paragraph(targets, within, owner, low, high, written, named=article is not None and len(chain) > 1)


def _normal(written: str) -> str:
    number, _, _ = written.partition("(")
    return normal_form(number.strip()).casefold()


def _article(targets: _Targets, start: int, end: int, written: str) -> Reference:
    if not targets.articles:
        return Reference(start, end, written, written, Status.EXTERNAL)
    number = _normal(written)
    found = targets.articles.get(number)
    if not found and "." in number:  # Article 2.1 is paragraph 1 of article 2
        head, _, last = number.rpartition(".")
        sections = [label.block.section.number for label in targets.articles.get(head, ())]
        labels = [label for s in sections for label in targets.labels.get((s, (last,)), ())]
        if sections and labels:
            names = {f"{targets.articles[head][0].new.partition(' ')[2]}.{label.path[0]}" for label in labels}
            return _decided(start, end, written, number, names)
    if not found:
        return Reference(start, end, written, written, Status.UNCERTAIN, f"there is no article {number} here")
    return _decided(start, end, written, number, {label.new.partition(" ")[2] for label in found}, subs=_subs(written))


def _paragraph(
    targets: _Targets, sections: Sequence[int], around: tuple[str, ...], start: int, end: int, written: str, *, named: bool
) -> Reference:
    subs = tuple(normal_form(sub) for sub in _SUB_PATTERN.findall(written))
    match = _ITEM_PATTERN.match(written)
    number = normal_form(match["number"]).casefold() if match and match["number"] else ""
    path = (number, *subs) if number else (*around[:1], *subs)
    if not number and not around:
        return Reference(start, end, written, written, Status.UNCERTAIN, "it does not say of which paragraph")
    found = [label for s in sections for p in _spellings(path) for label in targets.labels.get((s, p), ())]
    if not found and not named:
        elsewhere = [label for p in _spellings(path) for label in targets.everywhere.get(p, ())]
        if elsewhere and targets.numbers_run_on:
            found = elsewhere
        elif elsewhere:
            places = ", ".join(dict.fromkeys(label.block.address for label in elsewhere[:4]))
            return Reference(start, end, written, written, Status.UNCERTAIN, f"not in this section; it may be {places}")
    if not found:
        return Reference(start, end, written, written, Status.UNCERTAIN, "there is no such paragraph here")
    depth = 0 if number else 1
    names = {"/".join(label.path[depth:]) for label in found}
    if len(names) > 1:
        return Reference(start, end, written, written, Status.UNCERTAIN, f"there are {len(found)} of that name")
    parts = names.pop().split("/")
    if number and found[0].old.startswith(("OP", "PP")):
        parts[0] = parts[0][2:]
    new = (parts[0] if number else "") + "".join(f"({part})" for part in (parts[1:] if number else parts))
    old = number + "".join(f"({sub})" for sub in subs)
    if new == old:
        return Reference(start, end, written, written, Status.SAME)
    spaced = " (" in written
    return Reference(start, end, written, new.replace("(", " (").strip() if spaced else new, Status.UPDATED)


def _spellings(path: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """A path, and as operative and preambular paragraphs have it."""
    return path, (f"op{path[0]}", *path[1:]), (f"pp{path[0]}", *path[1:])


def _subs(written: str) -> str:
    at = written.find("(")
    return "" if at < 0 else written[at - 1 :] if written[at - 1 : at] == " " else written[at:]


def _decided(start: int, end: int, written: str, old: str, names: set[str], subs: str = "") -> Reference:
    if len(names) > 1:
        return Reference(start, end, written, written, Status.UNCERTAIN, f"there are {len(names)} of that name")
    new = names.pop()
    if new.casefold() == old:
        return Reference(start, end, written, written, Status.SAME)
    return Reference(start, end, written, f"{new}{subs}", Status.UPDATED)
