"""Every rule of tidying does what its example says, and is needed: without it the example comes out otherwise."""

from __future__ import annotations

import doctest
from collections.abc import Sequence
from itertools import product

import pytest

from brackets import parse
from brackets.settle import emptied, junction_rules, lines, tidy
from brackets.settle.emptied import RUNS, RunRule
from brackets.settle.example import Example
from brackets.settle.junction import Junction, Output, Phase, Rule
from brackets.settle.junction_rules import JUNCTIONS, mended, mended_between_words
from brackets.settle.lines import LINES, LineRule
from brackets.text.edits import Cut

JOINING = [(phase, rule) for phase, step in JUNCTIONS.items() for rule in step.rules]


def names(rules: Sequence[Rule | LineRule | RunRule]) -> list[str]:
    return [rule.name for rule in rules]


def joined(example: Example) -> str:
    return tidy.join(example.source, example.spans())


def tidied(example: Example, done: Sequence[int] = ()) -> str:
    outline = parse(example.source).outline
    cuts = tidy.whole_blocks(example.source, example.spans(), outline, done)
    return tidy.join(example.source, cuts)


def shown(example: Example) -> str:
    """An example as the name of a test: without a backslash, which pytest escapes again when it runs twice in one process."""
    return ascii(example.source).replace("\\", "/")


@pytest.mark.parametrize(("phase", "rule"), JOINING, ids=names([rule for _, rule in JOINING]))
def test_a_junction(phase: Phase, rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    assert joined(rule.example) == rule.example.result
    step = JUNCTIONS[phase]
    fewer = step._replace(rules=tuple(other for other in step.rules if other is not rule))
    monkeypatch.setattr(tidy, "mended_between_words", lambda *_: None)  # the table alone
    assert joined(rule.example) == rule.example.result
    monkeypatch.setattr(junction_rules, "JUNCTIONS", {**JUNCTIONS, phase: fewer})
    assert joined(rule.example) != rule.example.result


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("cut", ["[b]", "[~~b~~", "b"])
def test_a_cut_between_words_is_mended_as_the_table_says(cut: str, apart: bool) -> None:
    ends = ("", "a", "1", " ", "  ", "a ", ". ", "( ", "(", ",", "~~", "\n", "\n ", "\xa0")
    starts = ("", "a", "1", " ", " a", "  a", " .", " )", ")", ",", " ~", "\n", " \n", "\xa0a")
    answers = set()
    for before, after in product(ends, starts):
        for limit in range(len(after) + 1):
            text = before + cut + after
            begin, end = len(before), len(before) + len(cut)
            out = Output()
            out.add(before)
            gone = Cut(begin, end, apart=apart)
            at = mended_between_words(out, text, gone, end + limit)
            answers.add(at is None)
            if at is not None:
                assert at == mended(Junction(out, text, gone, end, end + limit), Phase.EMPTY)
                assert out.text() == before
    assert answers == {False, True}


@pytest.mark.parametrize("rule", LINES, ids=names(LINES))
def test_a_line(rule: LineRule, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tidied(rule.example) == rule.example.result
    monkeypatch.setattr(lines, "LINES", [other for other in LINES if other is not rule])
    assert tidied(rule.example) != rule.example.result


@pytest.mark.parametrize("rule", RUNS, ids=names(RUNS))
def test_a_run_of_blocks(rule: RunRule, monkeypatch: pytest.MonkeyPatch) -> None:
    assert tidied(rule.example) == rule.example.result
    monkeypatch.setattr(emptied, "RUNS", [other for other in RUNS if other is not rule])
    assert tidied(rule.example) != rule.example.result


@pytest.mark.parametrize("rules", [[rule for _, rule in JOINING], LINES, RUNS])
def test_every_rule_has_a_name_and_a_reason(rules: Sequence[Rule | LineRule | RunRule]) -> None:
    assert len(set(names(rules))) == len(rules)
    assert all(rule.reason.endswith(".") for rule in rules)


# What a rule leaves alone, and where one hands over to another: these see to the small print of `applies`.
JOINED = [
    Example("a [US: b] ) c", ("[US: b]",), "a ) c"),
    Example("a (( [US: b] )) c", ("[US: b]",), "a c"),
    Example("a [US: b]  \r\nc", ("[US: b]",), "a  \r\nc"),
    Example("a[US: b] , c", ("[US: b]", ","), "a c"),
    Example("a[US: b] ,c d", ("[US: b]", ","), "a c d"),
    Example("a “[US: b]” c", ("[US: b]",), "a c"),
    Example("a «[US: b]» c", ("[US: b]",), "a c"),
    Example("a ([US: b] [CAN: c]) d", ("[US: b]", "[CAN: c]"), "a d"),
    Example("a ( [US: b] ) c", ("[US: b]", ")"), "a ( c"),
    Example("a (([US: b] )) c", ("[US: b]",), "a (()) c"),
    Example("a ( ([US: b]) ) c", ("[US: b]",), "a c"),
    Example("a ( [US: b] ), c", ("[US: b]",), "a, c"),
    Example("a[US: b] [CAN: c], d", ("[US: b]", "[CAN: c]"), "a, d"),
    Example("a [US: b] ... c", ("[US: b]",), "a ... c"),
    Example("a [US: b] .5 c", ("[US: b]",), "a .5 c"),
    Example("a [US: b] : c", ("[US: b]",), "a : c"),
    Example("a [US: b] . c", ("[US: b]",), "a. c"),
    Example("a, [US: b] , c", ("[US: b]",), "a, c"),
    Example("a [US: b] , c d", ("[US: b]", ", c"), "a d"),
    Example("x[US: ~~ b~~ c] d", ("[US: ~~", "~~ c]"), "x b d"),
    Example("providers[US: ~~s~~] shall", ("[US: ~~s~~]",), "providers shall"),
    Example("a  [US: ~~b~~ c] d", ("[US: ~~b~~", "]"), "a c d"),
    Example("a\t[US: b] c", ("[US: b]",), "a\tc"),
    Example("a [US: b]  c", ("[US: b]",), "a c"),
    Example("a [US: b]   c", ("[US: b]",), "a   c"),
    Example("a\xa0\xa0[US: b] c", ("[US: b]",), "a c"),
    Example("a\n    [US: b] c", ("[US: b]",), "a\n    c"),
    Example("[US: b] c", ("[US: b]",), "c"),
    Example("a\x0c[US: b] c", ("[US: b]",), "a\x0cc"),
    Example("a\r\n[US: b] c", ("[US: b]",), "a\r\nc"),
    Example("“[US: b] c”", ("[US: b]",), "“c”"),
    Example("a[[US: b] c]", ("[US: b]",), "a[c]"),
    Example("a[US: b] c", ("[US: b]",), "a c"),
    Example("a [~~[US: b] c~~]", ("[US: b]",), "a [~~c~~]"),
    Example("~~[US: b] c~~", ("[US: b]",), "~~c~~"),
    Example("a ~~c~~[US: b] d", ("[US: b]",), "a ~~c~~ d"),
    Example("a ~~c [US: b]~~, d", ("[US: b]",), "a ~~c~~, d"),
    Example("~~e~~ a ~~c [US: b]~~", ("[US: b]",), "~~e~~ a ~~c~~"),
    Example("a [US: b]~~c~~ d", ("[US: b]",), "a ~~c~~ d"),
    Example("a ~~e~~ [US: b]~~ d", ("[US: b]",), "a ~~e~~ ~~ d"),
    Example("a ~~\n\nc [US: b]~~ d", ("[US: b]",), "a ~~\n\nc ~~ d"),
    Example("a [US: b]", ("[US: b]",), "a"),
    Example("a [US: b]\r\nc", ("[US: b]",), "a\r\nc"),
    Example("a\n  [US: b]\nc", ("[US: b]",), "a\n  \nc"),
    Example("a\n  [US: b] \nc", ("[US: b]",), "a\n   \nc"),
    Example("a  [US: b]\nc", ("[US: b]",), "a\nc"),
    Example("a\n  [US: b], c", ("[US: b]",), "a\n  , c"),
    Example("[a [US: b]] c", ("[US: b]",), "[a] c"),
    Example("(a [US: b]) c", ("[US: b]",), "(a) c"),
    Example("a [US: b]: c", ("[US: b]",), "a: c"),
    Example("a [US: b]! c", ("[US: b]",), "a! c"),
    Example("a\n\n[US: b], c", ("[US: b]",), "a\n\n, c"),
    Example("a\r\n[US: b], c", ("[US: b]",), "a, c"),
    Example("a\r\n\r\n[US: b], c", ("[US: b]",), "a\r\n\r\n, c"),
    Example("a  \n[US: b], c", ("[US: b]",), "a, c"),
    Example("\n[US: b], c", ("[US: b]",), "\n, c"),
    Example("[a\n[US: b]] c", ("[US: b]",), "[a] c"),
    Example("[a\n\n[US: b]] c", ("[US: b]",), "[a\n\n] c"),
    Example("(a\n[US: b]) c", ("[US: b]",), "(a) c"),
    Example("a,\n[US: b], c", ("[US: b]",), "a, c"),
    Example("a; [US: b]; c", ("[US: b]",), "a; c"),
    Example("a: [US: b]: c", ("[US: b]",), "a:: c"),
    Example("a, [US: b]. c", ("[US: b]",), "a. c"),
    Example("a, [US: b]: c", ("[US: b]",), "a: c"),
    Example("a; [US: b]: c", ("[US: b]",), "a;: c"),
    Example("(a, [US: b]). c", ("[US: b]",), "(a). c"),
    Example("(a, [US: b]: c)", ("[US: b]",), "(a: c)"),
    Example("a «\xa0[US: b]\xa0» c", ("[US: b]",), "a c"),
    Example("a “[US: b]; c”", ("[US: b]",), "a “c”"),
    Example("a ¿[US: b]? c", ("[US: b]",), "a c"),
    Example('a " [US: b] " c', ("[US: b]",), 'a " " c'),
    Example("a; [US: b], c", ("[US: b]",), "a;, c"),
    Example("a.. [US: b]. c", ("[US: b]",), "a... c"),
    Example("a. [US: b].. c", ("[US: b]",), "a... c"),
    Example("a. [US: b]. c", ("[US: b]",), "a. c"),
    Example("a[US: b]! c", ("[US: b]",), "a! c", apart=True),
    Example("([US: b]c)", ("[US: b]",), "(c)", apart=True),
    Example("a[US: b]c", ("[US: b]",), "a c", apart=True),
    Example("a[US: b] c", ("[US: b]",), "a c", apart=True),
    Example("a [US: b]c", ("[US: b]",), "a c", apart=True),
    Example("[US: b]c", ("[US: b]",), "c", apart=True),
    Example("a[US: b]", ("[US: b]",), "a", apart=True),
    Example("a[US: b]\nc", ("[US: b]",), "a\nc", apart=True),
    Example("a[US: b]’ c", ("[US: b]",), "a’ c", apart=True),
    Example("a ([US: b])c", ("[US: b]",), "a c", apart=True),
    Example("a([US: b])c", ("[US: b]",), "a c", apart=True),
    Example("a\n  [US: b] c", ("[US: b]",), "a\n  , d c", insert=", d"),
    Example("a [US: b]; c", ("[US: b]",), "a d; c", insert="d;"),
    Example("a [US: b]: c", ("[US: b]",), "a d: c", insert="d:"),
    Example("a [US: b], c", ("[US: b]",), "a d, c", insert="d,"),
    Example("a [US: b]! c", ("[US: b]",), "a d!! c", insert="d!"),
    Example("a[US: b]c", ("[US: b]",), "a d c", apart=True, insert="d"),
    Example("a[US: b]c", ("[US: b]",), "adc", insert="d"),
    Example("a [US: b] c", ("[US: b]",), "a d c", apart=True, insert="d"),
    Example("([US: b])", ("[US: b]",), "(d)", apart=True, insert="d"),
    Example("a[US: b]c", ("[US: b]",), "a, d, c", apart=True, insert=", d,"),
    Example("a [US: b] c", ("[US: b]",), "a) d c", insert=") d"),
    Example("[US: b]", ("[US: b]",), "d", apart=True, insert="d"),
    Example("a  [US: b] c", ("[US: b]",), "a; d c", insert="; d"),
]


@pytest.mark.parametrize("example", JOINED, ids=shown)
def test_an_edge_of_a_junction(example: Example) -> None:
    assert joined(example) == example.result


@pytest.mark.parametrize(("length", "space"), [(3988, ""), (3989, " ")])
def test_struck_text_is_looked_for_in_4000_characters(length: int, space: str) -> None:
    words = "c" * length
    assert joined(Example(f"a ~~{words} [US: b]~~", ("[US: b]",), "")) == f"a ~~{words}{space}~~"


TIDIED = [
    Example("\n1. [US: b]\n\n", ("[US: b]",), "\n"),
    Example("(a)[US: b]\n\n(c) d\n", ("[US: b]",), "(c) d\n"),
    Example("1. [US: b\n\n2. c] [CA: d\n\n3. e] f\n", ("[US: b\n\n2. c]", "[CA: d\n\n3. e]"), "1. f\n"),
    Example("1. a\n\n[US: b].\nc\n", ("[US: b]",), "1. a\n\nc\n"),
    Example("1. a\n\n7. [US: b]\na) c\n", ("7. [US: b]",), "1. a\n\na) c\n"),
    Example("1. a\n[US: b] \n[CA: c] d\n", ("[US: b]", "\n[CA: c]"), "1. a\n d\n"),
    Example("DRAFT\n1\n\n1. a.\n\nDRAFT\n2\n\n[US: b].\nc\n", ("[US: b]",), "DRAFT\n1\n\n1. a.\n\nDRAFT\n2\n\nc\n"),
    Example(
        "1\n\n1. a\n\n[CA: c]\n\n2\n2. [US: b]\n\n4. d\n\n3\n", ("[CA: c]", "[US: b]"), "1\n\n1. a\n\n2\n\n4. d\n\n3\n"
    ),
    Example("1. (a) [US: b]\n\n2. c\n", ("[US: b]",), "2. c\n"),
    Example("1. a) [US: b]\n\n2. c\n", ("[US: b]",), "1. a)\n\n2. c\n"),
    Example("1. (a)  [US: b].\n\n     [CAN: c]\n", ("[US: b]",), "1. (a)  [CAN: c]\n"),
    Example("(a) (b) [US: b]\n\n(c) d\n", ("[US: b]",), "(c) d\n"),
    Example("Article 3: [US: b]\n\n1. a\n", ("[US: b]",), "Article 3:\n\n1. a\n"),
    Example("Article 3: [US: b]\n\nArticle 4: c\n\n1. d\n", ("[US: b]",), "Article 4: c\n\n1. d\n"),
    Example("Article 3: [US: b]\n\n1. [US: b]\n\nArticle 4: c\n", ("[US: b]", "[US: b]"), "Article 4: c\n"),
    Example("[US: Article 3: b]\n\n1. a\n", ("[US: Article 3: b]",), "1. a\n"),
    Example("Article 3: [US: b]\n", ("[US: b]",), ""),
    Example("Article 3: [US: b]\n\n1. [CA: c]\n\n2. d\n", ("[US: b]", "[CA: c]"), "Article 3:\n\n2. d\n"),
    Example("7. [US: b]\n\n7. c\n", ("[US: b]",), "7. c\n"),
    Example("7. [US: b]:\na) c;\n8. d\n", ("[US: b]",), "7.:\na) c;\n8. d\n"),
    Example("7. [US: b]:\na) [CA: c]\n8. d\n", ("[US: b]", "[CA: c]"), "8. d\n"),
    Example("7. [US: b]:\na) [CA: c]\nb) d\n", ("[US: b]", "[CA: c]"), "7.:\nb) d\n"),
    Example("[US: b]\n\n1. c\n", ("[US: b]",), "1. c\n"),
    Example("1. [US: a]\n\n    [CA: b]\n    [US: c]\n", ("[CA: b]",), "1. [US: a]\n\n    [US: c]\n"),
    Example("1. a\r\n[US: b]\r\nc\r\n", ("[US: b]",), "1. a\r\nc\r\n"),
    Example("1. a\r\n[US: b].\r\nc\r\n", ("[US: b]",), "1. a.\r\nc\r\n"),
    Example("1. a.\n[US: b]", ("[US: b]",), "1. a."),
    Example("1. a.\n[US: b].", ("[US: b]",), "1. a."),
    Example("1. a\n[US: b]  \n[CA: c]\nd\n", ("[US: b]", "[CA: c]"), "1. a\nd\n"),
    Example("1. a [US: b\nc\n[CA: d] e]\nf\n", ("[US: b\nc\n[CA: d] e]",), "1. a\nf\n"),
    Example("1. a\n[US: b] [CA: c]\nd\n", ("[US: b]", "[CA: c]"), "1. a\nd\n"),
    Example("1. a\n[US: b\n] [CA: c]\nd\n", ("[US: b\n]", "[CA: c]"), "1. a\nd\n"),
    Example("1. [US: b]\nc\n", ("[US: b]",), "1. c\n"),
    Example("1. [US: b],\n\n   c\n", ("[US: b]",), "1. c\n"),
    Example("1. [US: b]:\na) c\n", ("[US: b]",), "1.:\na) c\n"),
    Example("1. a,\n[US: b].\nc\n", ("[US: b]",), "1. a.\nc\n"),
    Example("1. a\n[US: b];\nc\n", ("[US: b]",), "1. a;\nc\n"),
    Example("1. (a)\n[US: b].\nc\n", ("[US: b]",), "1. (a).\nc\n"),
    Example("1. a”\n[US: b],\nc\n", ("[US: b]",), "1. a”,\nc\n"),
    Example("1. a\n[US: b] -\nc\n", ("[US: b]",), "1. a\nc\n"),
    Example("1. a\n– [US: b]:\nc\n", ("[US: b]",), "1. a:\nc\n"),
    Example("1. a\n\n2. [US: b]\n \n3. c\n", ("[US: b]",), "1. a\n\n3. c\n"),
    Example("\ufeff1. [US: b]\n\n2. c\n", ("[US: b]",), "\ufeff2. c\n"),
    Example("\n\n1. [US: b]\n\n2. c\n", ("[US: b]",), "\n\n2. c\n"),
    Example("1. a\n\n2. [US: b]", ("[US: b]",), "1. a"),
    Example("1. a\n\n2. [US: b]\n\n", ("[US: b]",), "1. a\n\n"),
    Example("1. a\r\n\r\n2. [US: b]\r\n", ("[US: b]",), "1. a\r\n"),
    Example("1. a\r\n\r\n2. [US: b]\r\n\r\n\r\n3. c\r\n", ("[US: b]",), "1. a\r\n\r\n\r\n3. c\r\n"),
    Example("1. a\n2. [US: b]\n\n3. c\n", ("[US: b]",), "1. a\n\n3. c\n"),
    Example("1. a\n\n2. [US: b]\n3. c\n", ("[US: b]",), "1. a\n\n3. c\n"),
    Example("1. a\n\n2. [US: b]\n\n3. [CA: c]\n\n4. d\n", ("[US: b]", "[CA: c]"), "1. a\n\n4. d\n"),
    Example("1. [US: b]\n\n2. a\n\n3. [CA: c]\n\n4. d\n", ("[US: b]", "[CA: c]"), "2. a\n\n4. d\n"),
    Example("1. a [US: b.\n\n2. c] d.\n\n3. e\n", ("[US: b.\n\n2. c]",), "1. a d.\n\n3. e\n"),
    Example("1. a\n\n[US: 2. b\n\n3. c]\n\n4. d\n", ("[US: 2. b\n\n3. c]",), "1. a\n\n4. d\n"),
    Example("1. [US: b\n\n2. c] [CA: d\n\n3. e]\n\n4. f\n", ("[US: b\n\n2. c]", "[CA: d\n\n3. e]"), "4. f\n"),
    Example("[US: 2. b] c\n", ("[US: 2. b]",), "c\n"),
    Example("[US: 1.] b\n", ("[US: 1.]",), "b\n"),
    Example(
        "DRAFT\n1\n\n1. a\n\n2. [US: b]\n\nDRAFT\n2\n\n3. [CA: c]\n\nDRAFT\n3\n\n4. d\n",
        ("[US: b]", "[CA: c]"),
        "DRAFT\n1\n\n1. a\n\nDRAFT\n2\n\nDRAFT\n3\n\n4. d\n",
    ),
    Example(
        "DRAFT\n1\n\n1. a [US: b\n\nDRAFT\n2\n\nc] d\n",
        ("[US: b\n\nDRAFT\n2\n\nc]",),
        "DRAFT\n1\n\n1. a\n\nDRAFT\n2\n\nd\n",
    ),
    Example(
        "DRAFT\n1\n\n1. [US: b\n\nDRAFT\n2\n\nc]\n\n2. d\n",
        ("[US: b\n\nDRAFT\n2\n\nc]",),
        "DRAFT\n1\n\nDRAFT\n2\n\n2. d\n",
    ),
    Example(
        "DRAFT\n1\n\n1. a\n\nDRAFT\n2\n\n2. [US: b]\n\n3. d\n", ("[US: b]",), "DRAFT\n1\n\n1. a\n\nDRAFT\n2\n\n3. d\n"
    ),
    Example("DRAFT\n1\n\n1. a [US: b\n\nDRAFT\n2\n\nc]\nd\n", ("[US: b", "c]"), "DRAFT\n1\n\n1. a\n\nDRAFT\n2\n\nd\n"),
    Example(
        "DRAFT [US: x]\n1\n\n1. a\n\nDRAFT [US: x]\n2\n\n2. b\n",
        ("[US: x]", "[US: x]"),
        "DRAFT\n1\n\n1. a\n\nDRAFT\n2\n\n2. b\n",
    ),
    Example("1. [US: b]\n\n2. c\n", ("[US: b]",), "1. d\n\n2. c\n", insert="d"),
]


@pytest.mark.parametrize("example", TIDIED, ids=shown)
def test_an_edge_of_a_line_or_block(example: Example) -> None:
    assert tidied(example) == example.result


INTRODUCED = "Proposed new paragraph submitted by the delegation of Chile:"
INTRODUCTIONS = [
    Example(f"  1\n\n{INTRODUCED}\n\n  2\n\n2. [CHL: b]\n\n  3\n", ("[CHL: ", "]"), "  1\n\n  2\n\n2. b\n\n  3\n"),
    Example(f"{INTRODUCED}\n\n\t1 bis. [CHL: a]\n\n2. b\n", ("[CHL: ", "]"), "\t1 bis. a\n\n2. b\n"),
    Example(f"{INTRODUCED}\n\n\t1 bis. [CHL: a]\n\n2. b\n", ("[CHL: a]",), "2. b\n"),
    Example(f"1. a\n\n{INTRODUCED}\n2. [CHL: b]\n\n3. c\n", ("[CHL: ", "]"), "1. a\n\n2. b\n\n3. c\n"),
]


@pytest.mark.parametrize("example", INTRODUCTIONS, ids=shown)
def test_a_line_that_introduces_nothing_more_goes(example: Example) -> None:
    assert tidied(example, [example.source.index(INTRODUCED)]) == example.result
    assert INTRODUCED in tidied(example)


def test_every_phase_has_its_step() -> None:
    assert {*JUNCTIONS, Phase.DONE} == set(Phase)


def test_the_documentation_runs() -> None:
    assert doctest.testmod(tidy).failed == 0
