"""Hypothesis strategies for drafts with references, of which is known where each leads: `párrafo 3 b)`, `alínea b do parágrafo 3`."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from hypothesis import strategies as st

from tongues import TONGUES, Tongue

Path = tuple[str, ...]
"""What a paragraph is called and hangs under: `("2 bis", "b")`; in a draft of articles the article comes first."""
Name = Callable[[Path], Path]
Said = Callable[[Name], str]
"""A reference in words: as it is written when paragraphs are called so."""

#: A number that no paragraph has.
UNKNOWN = "88"


#: What stands between numbers and is not understood: then they stay, and are told.
STRANGE = [" and also ", ", and where it applies, ", "; "]


#: What may be a reference, and is told where what it may name is called otherwise: its number, and that in words.
MAY_BE_PARAGRAPHS = [
    "clause {n}",
    "item {n}",
    "au point {n}",
    "notwithstanding {n} above",
    "el n.º {n}",
    "paragraph {w}",
    "paragraph **{n}**",
    "Annex C.{n}",
]
CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


class Sentence(NamedTuple):
    """A sentence that refers, where it stands and what it becomes."""

    line: int
    before: str
    after: str
    unknown: bool
    """Whether it names a number that no paragraph has."""
    strange: bool = False
    """Whether it may stay as it is."""
    of_another: bool = False
    """Whether it is to another text, and stays, told or not."""
    only_told: bool = False
    """Whether it stays, and is told where what it names is called otherwise: second paragraph, paragraph 2 of the preamble."""


class Cited(NamedTuple):
    """A draft with references."""

    text: str
    sentences: list[Sentence]
    headings: dict[int, str]
    """What the headings become, by their lines."""
    labels: dict[int, str]
    """What the labels of the paragraphs become, by their lines."""


class _Plan(NamedTuple):
    """The labels of a draft, old and new, in order."""

    paths: list[Path]
    names: dict[Path, Path]
    dress: str
    articles: bool

    def under(self, path: Path) -> list[Path]:
        return [other for other in self.paths if other[:-1] == path]


def _counted(
    draw: st.DrawFn, most: int, spell: Callable[[int], str], *, gaps: bool = True, added: str = " bis"
) -> list[str]:
    """Labels of one list: plain ones with gaps, and added ones."""
    names: list[str] = []
    value = 0
    for _ in range(draw(st.integers(1, most))):
        if value and names[-1].isalnum() and draw(st.integers(0, 2)) == 0:
            names.append(f"{spell(value)}{added}")
        else:
            value += draw(st.sampled_from([1, 1, 1, 2])) if gaps and value else 1
            names.append(spell(value))
    return names


def _letter(value: int) -> str:
    return "abcdefgh"[value - 1]


def _roman(value: int) -> str:
    return ["i", "ii", "iii", "iv"][value - 1]  # v alone would be a letter


def _plan(draw: st.DrawFn, *, marked: bool) -> _Plan:
    """A draft of paragraphs, some with lists of letters and of numerals under them; or of articles with such paragraphs."""
    spelt: list[Callable[[int], str]] = [str, _letter, _roman]
    articles = marked or draw(st.integers(0, 2)) == 0
    blank = draw(st.sampled_from([" ", " ", "\xa0", "\u202f"]))
    added = draw(st.sampled_from([f"{blank}bis", f"{blank}bis", "-bis", "-A"]))
    heads = _counted(draw, 3, str, added=f"{blank}bis") if articles else [""]
    paths: list[Path] = []
    names: dict[Path, Path] = {}

    def fill(above: Path, now: Path, depth: int, most: int) -> None:
        if depth == len(spelt) or (depth and draw(st.integers(0, depth)) == 0):
            return
        here = _counted(
            draw, most, spelt[depth], gaps=spelt[depth] is not _roman, added=f"{blank}bis" if depth else added
        )
        for count, name in enumerate(here, 1):
            path = (*above, name)
            paths.append(path)
            names[path] = (*now, spelt[depth](count))
            fill(path, names[path], depth + 1, 3)

    for count, head in enumerate(heads, 1):
        if articles:
            paths.append((head,))
            names[head,] = (str(count),)
        fill((head,) if articles else (), (str(count),) if articles else (), 0, 4)
    return _Plan(paths, names, draw(st.sampled_from(["({l})", "{l})"])), articles)


def _listed(draw: st.DrawFn, tongue: Tongue, written: Sequence[Callable[[Name], str]]) -> Said:
    """Some numbers in one list: `1, 2 and 3`."""
    join = draw(st.sampled_from(tongue.joins))
    return lambda name: "".join(
        ("" if at == 0 else join if at == len(written) - 1 else ", ") + one(name) for at, one in enumerate(written)
    )


def _range(draw: st.DrawFn, tongue: Tongue, first: Said, last: Said) -> Said:
    join = draw(st.sampled_from(tongue.ranges))
    return lambda name: first(name) + join + last(name)


def _part(path: Path, depth: int, dress: str = "{l}") -> Said:
    return lambda name: dress.format(l=name(path)[depth])


def _first(said: Said, first: str) -> Said:
    """The first number as it is called: `1er`, `premier bis`; a mark, as of `1º`, all have."""
    mark = first.removeprefix("1") if first[-1] == "º" else ""

    def written(name: Name) -> str:
        number, *added = re.split(r"[ \xa0\u202f]", said(name))
        blank = said(name)[len(number) : len(number) + 1]
        return blank.join([first if number == "1" else number + mark, *added])

    return written


def _several(draw: st.DrawFn, of: Sequence[Path]) -> list[Path]:
    """One of some siblings, or a few in order; now and then one that there is not."""
    kept = sorted(draw(st.sets(st.sampled_from(range(len(of))), min_size=1, max_size=3)))
    return [of[at] for at in kept]


def _numbers(draw: st.DrawFn, tongue: Tongue, plan: _Plan, here: Path, *, unknown: bool) -> Said:
    """`paragraph 3`, `paras. 3, 4 and 6`, `paragraphs 3–5`."""
    depth = len(here)
    meant = _several(draw, plan.under(here))
    written = [_part(path, depth) for path in meant]
    if "paragraphe" in tongue.paragraph and draw(st.booleans()):
        written = [_first(said, "1er") for said in written]
    if unknown:
        written.insert(draw(st.integers(0, len(written))), lambda _: UNKNOWN)
    word = draw(st.sampled_from([tongue.paragraph, *tongue.short, *tongue.which]))[len(written) > 1]
    if len(written) == 2 and not unknown and draw(st.booleans()):
        ranged = _range(draw, tongue, *written)
        return lambda name: f"{word} {ranged(name)}"
    listed = _listed(draw, tongue, written)
    return lambda name: f"{word} {listed(name)}"


def _lettered(draw: st.DrawFn, tongue: Tongue, plan: _Plan, number: Path) -> Said:
    """`paragraph 3, subparagraph (b)`, `párrafo 3 b)`, `alínea b do parágrafo 3`, with one letter or some."""
    depth = len(number)
    letters = _several(draw, plan.under(number))
    word = draw(st.sampled_from(tongue.letter))[len(letters) > 1]
    dress = draw(st.sampled_from(tongue.dresses))
    form = draw(st.sampled_from(["after", "before", "plain", "glued", "deep"]))
    if form in ("plain", "glued", "deep"):
        dress = tongue.dresses[0]
    inner = [_part(path, depth, dress) for path in letters]
    if form == "deep" and len(letters) == 1 and (numerals := plan.under(letters[0])):
        numeral, blank = _part(draw(st.sampled_from(numerals)), depth + 1, dress), " " if dress[0] != "(" else ""
        first = inner[0]
        inner = [lambda name: first(name) + blank + numeral(name)]
    listed = _listed(draw, tongue, inner)
    outer = _part(number, depth - 1)
    paragraph = draw(st.sampled_from([tongue.paragraph, *tongue.short, *tongue.which]))[0]
    if form == "after":
        comma = draw(st.sampled_from([", ", ", ", " "]))
        return lambda name: f"{paragraph} {outer(name)}{comma}{word} {listed(name)}"
    if form == "before":
        of = tongue.of[""]
        of = f"{of}the " if of == "of " and draw(st.integers(0, 3)) == 0 else of
        return lambda name: f"{word} {listed(name)} {of}{paragraph} {outer(name)}"
    blank = "" if form == "glued" and dress[0] == "(" else " "
    return lambda name: f"{paragraph} {outer(name)}{blank}{listed(name)}"


def _own(draw: st.DrawFn, tongue: Tongue, plan: _Plan, number: Path) -> Said:
    """`subparagraph (b)`, of the paragraph that it stands in."""
    letters = _several(draw, plan.under(number))
    word = draw(st.sampled_from(tongue.letter))[len(letters) > 1]
    dress = draw(st.sampled_from(tongue.dresses))
    listed = _listed(draw, tongue, [_part(path, len(number), dress) for path in letters])
    return lambda name: f"{word} {listed(name)}"


def _of_article(draw: st.DrawFn, tongue: Tongue, article: Path, inner: Said | None) -> Said:
    """`article 4`, `article 4, paragraph 2 (b)`, `subparagraph (b) of paragraph 2 of article 4`."""
    word, number = draw(st.sampled_from([tongue.article[0], tongue.article[0], "art."])), _part(article, 0)
    first = draw(st.sampled_from(["1", *tongue.first]))
    number = _first(number, first)
    if inner is None:
        return lambda name: f"{word} {number(name)}"
    if draw(st.booleans()):
        comma = draw(st.sampled_from([", ", ", ", " "]))
        return lambda name: f"{word} {number(name)}{comma}{inner(name)}"
    of = tongue.of.get(tongue.article[0], tongue.of[""])
    return lambda name: f"{inner(name)} {of}{word} {number(name)}"


def _dotted(draw: st.DrawFn, tongue: Tongue, article: Path, paragraph: Path) -> Said:
    """`article 2.1`, `article 2 bis.1`."""
    word, lead = draw(st.sampled_from([tongue.article[0], "art."])), draw(st.sampled_from(tongue.leads))
    return lambda name: f"{lead}{word} {name(article)[0]}.{name(paragraph)[1]}, and row."


def _said(draw: st.DrawFn, plan: _Plan, place: Path) -> tuple[Said, bool]:
    """A reference that stands in a paragraph, and whether it names a number that there is not."""
    tongue = TONGUES[draw(st.sampled_from(list(TONGUES)))]
    here = place[:1] if plan.articles else ()
    form = draw(st.sampled_from(["numbers", "unknown", "lettered", "lettered", "own"]))
    article = None
    if plan.articles and draw(st.booleans()):
        article = draw(st.sampled_from(plan.under(())))
        here = article
        form = "lettered" if form == "own" else "numbers" if form == "unknown" else form
    if article and plan.under(article) and draw(st.integers(0, 3)) == 0:
        return _dotted(draw, tongue, article, draw(st.sampled_from(plan.under(article)))), False
    numbers = [path for path in plan.under(here) if plan.under(path)]
    own = place[: 1 + plan.articles]
    if article and (not plan.under(here) or draw(st.integers(0, 4)) == 0):
        inner = None
    elif form == "own" and plan.under(own):
        inner = _own(draw, tongue, plan, own)
    elif form == "lettered" and numbers:
        inner = _lettered(draw, tongue, plan, draw(st.sampled_from(numbers)))
    else:
        inner = _numbers(draw, tongue, plan, here, unknown=form == "unknown")
    said = _of_article(draw, tongue, article, inner) if article else inner
    assert said
    lead, tail = draw(st.sampled_from(tongue.leads)), draw(st.sampled_from(tongue.tails))
    tail = tail.rstrip("\n") if tail.endswith("\n") else f"{tail}."
    return (lambda name: f"{lead}{said(name)}{tail}"), form == "unknown" and inner is not None


def _strange(draw: st.DrawFn, plan: _Plan, place: Path) -> Said:
    """`paragraphs 1, 3, and where it applies, 4`, `paragraph 3b`, `paragraph 3 (a–c)`."""
    here = place[:1] if plan.articles else ()
    depth = len(here)
    lettered = [path for path in plan.under(here) if plan.under(path)]
    if draw(st.booleans()) and lettered:
        number = draw(st.sampled_from(lettered))
        outer, letters = _part(number, depth), plan.under(number)
        first, last = _part(letters[0], depth + 1), _part(letters[-1], depth + 1)
        if number[-1].isalnum() and letters[-1][-1].isalnum() and draw(st.booleans()):
            return lambda name: f"See paragraph {outer(name)}{last(name)}."
        dash = draw(st.sampled_from(["–", "-", " to ", ", "]))
        return lambda name: f"See paragraph {outer(name)} ({first(name)}{dash}{last(name)})."
    numbers = [_part(path, depth) for path in _several(draw, plan.under(here))]
    strange = draw(st.sampled_from(STRANGE))
    return lambda name: (
        f"See paragraphs {', '.join(one(name) for one in numbers[:-1]) or '1'}{strange}{numbers[-1](name)}."
    )


def _only_told(draw: st.DrawFn, plan: _Plan, place: Path) -> Said | None:
    """`second paragraph`, `párrafo 2 del preámbulo`: what they name may be another now, and they stay."""
    tongue = TONGUES[draw(st.sampled_from(list(TONGUES)))]
    here = place[:1] if plan.articles else ()
    numbers = [path for path in plan.under(here) if path[-1].isdigit()]
    if not numbers:
        return None
    number = _part(draw(st.sampled_from(numbers)), len(here))
    lead = draw(st.sampled_from(tongue.leads))
    if draw(st.booleans()):
        form = draw(st.sampled_from(MAY_BE_PARAGRAPHS))
        return lambda name: f"{lead}{form.format(n=number(name), w=CARDINALS[int(number(name)) - 1])}."
    if draw(st.booleans()):
        before, after = draw(st.sampled_from(tongue.preamble))
        return lambda name: f"{lead}{before}{number(name)}{after}."
    noun, word = draw(st.sampled_from(tongue.in_words)), tongue.ordinals
    return lambda name: f"{lead}{noun.format(o=word[int(number(name)) - 1])}."


def _of_another(draw: st.DrawFn, plan: _Plan, place: Path) -> Said:
    """`resolution 60/1, in particular its paragraph 2`: it is to another text, of which nothing is numbered here."""
    tongue = TONGUES[draw(st.sampled_from(list(TONGUES)))]
    here = place[:1] if plan.articles else ()
    numbers = _numbers(draw, tongue, plan, here, unknown=False)
    said = draw(st.sampled_from(tongue.others))
    return lambda name: f"{said.format(r=numbers(name))}."


@st.composite
def cited(draw: st.DrawFn, *, marked: bool = False) -> Cited:
    """A draft of paragraphs or articles with gaps and added labels, and sentences in four languages that refer to them.

    With `marked` it has articles, behind the marks that Markdown has before a heading, most with a title.
    """
    plan = _plan(draw, marked=marked)
    lines: list[str] = []
    sentences: list[Sentence] = []
    headings: dict[int, str] = {}
    labels: dict[int, str] = {}
    word, first = draw(
        st.sampled_from(
            [("Article", "1"), ("Article", "premier"), ("ARTICLE", "PREMIER"), ("Article", "1er"), ("Artigo", "1º")]
        )
    )
    mark = draw(st.sampled_from(["## ", "### ", "# **"])) if marked else ""
    end = "**" if mark.endswith("**") else ""
    title = end + draw(st.sampled_from(["", " *(rules)*", ": Rules", " (rules)", ". Rules"])) if mark else ""
    stop = draw(
        st.sampled_from([".", ".", "."] + ["\\."] * (1 + 2 * marked))
    )  # Markdown that a converter wrote has `1\.`
    for path in plan.paths:
        depth = len(path) - plan.articles
        if depth == 0:
            heading = _first(_part(path, 0), first)
            headings[2 * len(lines) + 1] = f"{mark}{word} {heading(plan.names.__getitem__)}{title}"
            lines.append(f"{mark}{word} {heading(lambda p: p)}{title}")
            continue
        label = f"{path[-1]}{stop}" if depth == 1 else plan.dress.format(l=path[-1])
        labels[2 * len(lines) + 1] = (
            f"{plan.names[path][-1]}{stop}" if depth == 1 else plan.dress.format(l=plan.names[path][-1])
        )
        words = "Staff row"
        if draw(st.integers(0, 2)) == 0:
            sentences.append(_sentence(draw, plan, path, 2 * len(lines) + 1))
            words = f"{words}. {sentences[-1].before}"
        lines.append(f"{label} {words}")
    return Cited("\n\n".join(lines) + "\n", sentences, headings, labels)


#: How else an added label is written in a reference: `(a) bis`, `3.bis`.
OTHERWISE: list[Callable[[str], str]] = [
    lambda said: said,
    lambda said: re.sub(r"([a-z])([ \xa0\u202f]bis)\)", r"\1)\2", said),
    lambda said: re.sub(r"(\d)[ \xa0\u202f]bis", r"\1.bis", said),
]


def _sentence(draw: st.DrawFn, plan: _Plan, place: Path, line: int) -> Sentence:
    """A sentence that refers."""
    kind = draw(st.integers(0, 9))
    if kind == 2:
        said = _of_another(draw, plan, place)
        return Sentence(line, said(lambda p: p), said(plan.names.__getitem__), unknown=False, of_another=True)
    told = _only_told(draw, plan, place) if kind == 1 else None
    if told:
        said, unknown = told, False
    else:
        said, unknown = (_strange(draw, plan, place), False) if kind == 0 else _said(draw, plan, place)
    before, after = said(lambda p: p), said(plan.names.__getitem__)
    if kind != 0:
        before = draw(st.sampled_from(OTHERWISE))(before)
    return Sentence(line, before, after, unknown, kind == 0, only_told=told is not None)
