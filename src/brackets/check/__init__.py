"""The linter. One rule is one file here, `bNNN_name.py`, found by walking this folder.

A rule module has a docstring (its page in the docs: what it finds, why it matters, what to do), and

    CODE = "B101"          # stable: scripts and brackets.toml rely on it
    SEVERITY = "error"     # or "warning"; or "hint", which is off unless --select names it
    HARM = 1               # 1: words are lost, or run together; 2: a proposal is read as another, or as none;
                           # 3: a reader is misled; 4: uneven; 5: white space and marks
    WHOLE = True           # where what it finds in a paragraph hangs on others; left out where it does not
    def find(draft: Draft) -> Iterator[Diagnostic]: ...

Findings come by harm, what loses words first. A rule is a hint when fewer than 80 % of its findings on real drafts are right; its
page says what was read. A finding may carry a fix: a change that does not alter what the draft says. B1xx is about pairs, B2xx
about headers, B3xx about the words in brackets, B4xx about labels, B5xx about changes of a file. Codes that begin with B are ours;
a rule of your own, from a package that names it in the group `brackets.rules` of its entry points, takes another letter, may leave
out HARM (it is then 3), and is run like the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from typing import Protocol, cast

from brackets.check.diagnostics import Diagnostic
from brackets.draft import Draft
from brackets.errors import UserError
from brackets.parse.nodes import Header, Stray, leaves
from brackets.text.edits import Edit, spliced, without_overlaps

GROUP = "brackets.rules"
#: What the codes of our rules begin with.
OWN = "B"


class Rule(Protocol):
    """What a rule module looks like. It may also have HARM and WHOLE."""

    __name__: str
    CODE: str
    SEVERITY: str
    __doc__: str | None

    def find(self, draft: Draft) -> Iterator[Diagnostic]:
        """The findings of this rule in a draft."""


@cache
def rules(select: tuple[str, ...] = (OWN,)) -> tuple[Rule, ...]:
    """All rules, or those whose codes begin so, by their codes; a rule that is not asked for is not imported."""
    import pkgutil  # late: `import brackets` comes by here
    from importlib import import_module

    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name[0] == "b")
    return tuple(import_module(f"{__name__}.{name}") for name in names if name[:4].upper().startswith(select))


@cache
def local_codes() -> frozenset[str]:
    """The codes of those of our rules whose findings in a paragraph do not hang on other paragraphs."""
    return frozenset(rule.CODE for rule in rules() if not getattr(rule, "WHOLE", False))


@cache
def installed_rules() -> tuple[Rule, ...]:
    """All rules by their codes, and after ours those of installed packages. Raises UserError for one that is no rule."""
    from brackets import plugins  # late: to look for packages takes time

    installed = [(name, plugins.load(GROUP, name)) for name in plugins.names(GROUP)]
    for name, rule in installed:
        code = getattr(rule, "CODE", None)
        if not isinstance(code, str) or not callable(getattr(rule, "find", None)) or code.startswith(OWN):
            raise UserError(
                f"the plugin {name!r} is no rule", f"it needs CODE (not beginning with {OWN}), SEVERITY and find(draft)"
            )
    return (*rules(), *sorted((cast(Rule, rule) for _, rule in installed), key=lambda rule: rule.CODE))


def _asked_for(select: Collection[str]) -> tuple[Rule, ...]:
    """The rules among which codes are chosen: ours alone, where only codes of ours are named."""
    return rules(tuple(select)) if select and all(code.startswith(OWN) for code in select) else installed_rules()


def fixed(draft: Draft, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> tuple[Draft, int]:
    """The draft with all fixes made that its findings carry, and how many; fixing it again makes none.

    Each round is proved: the draft must have the same proposals after it, white space apart; else it is not made.
    """
    count = 0
    for _ in range(_MOST_ROUNDS):
        fixes = {edit for finding in check(draft, select=select, ignore=ignore) for edit in finding.fix}
        edits = list(without_overlaps(fixes))
        if not edits:
            break
        after = mended(draft, edits)
        if after is None:
            break
        draft, count = after, count + len(edits)
    return draft, count


def mended(draft: Draft, edits: Iterable[Edit]) -> Draft | None:
    """The draft with the edits of a fix; None if it would not have the same proposals after it, white space apart."""
    after = Draft(spliced(draft.text, edits), draft.registry)
    return after if _what_it_says(after) == _what_it_says(draft) else None


_MOST_ROUNDS = 5


def _what_it_says(draft: Draft) -> tuple[str, list[tuple[object, ...]]]:
    """All but headers and white space, brackets too, and whose each bracket is: a header is written otherwise by a fix, and is in
    the text of what is around it. What has no partner is marked: it is not to find one, nor to lose another its own."""
    words = "".join(
        "".join(leaf.source.split()) + ("\0" if type(leaf) is Stray else "")
        for leaf in leaves(draft.root)
        if type(leaf) is not Header
    )
    return words, [(p.kind, p.supporters, p.opponents) for p in draft.all_proposals]


def check(draft: Draft, *, select: Collection[str] = (), ignore: Collection[str] = ()) -> list[Diagnostic]:
    """The findings of the selected rules (all but the hints if none is named), by harm, and then in the order of the text.

    A code may be cut short: `B1` is every rule about pairs; a hint is named in full.
    """
    findings: list[tuple[int, int, str, Diagnostic]] = []
    for rule in _asked_for(select):
        chosen = not select or rule.CODE.startswith(tuple(select))
        if rule.SEVERITY == HINT:
            chosen = rule.CODE in select
        if chosen and not (ignore and rule.CODE.startswith(tuple(ignore))):
            harm = getattr(rule, "HARM", _HARM_OF_OTHERS)
            findings += [(harm, finding.start, finding.code, finding) for finding in rule.find(draft)]
    return [finding for *_, finding in sorted(findings, key=lambda f: f[:3])]


HINT = "hint"
#: Of a rule of another package that does not say.
_HARM_OF_OTHERS = 3
