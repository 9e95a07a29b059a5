"""The API as README and docs show it."""

from __future__ import annotations

import doctest
import pkgutil
import subprocess
import sys
import threading
from importlib import import_module
from pathlib import Path

import pytest

import brackets
from brackets import Decision, Draft, Kind, NothingThere, Registry, draft, parse
from brackets.errors import UserError
from brackets.parse.nodes import Arm, Reading
from brackets.settle import NotAChoice, replays, settle
from brackets.settle import accept as accepted
from brackets.settle.cuts import cuts
from effort import assert_linear

TEXT = "1. States [US: ~~may~~ shall] report [CAN: yearly [US: or more]].\n\n2. [MEX: New.]\n"


MODULES = [
    name for _, name, _ in pkgutil.walk_packages(brackets.__path__, "brackets.") if not name.endswith("__main__")
]


@pytest.mark.parametrize("module", ["brackets", *MODULES])
def test_the_examples_in_the_docstrings(module: str) -> None:
    assert doctest.testmod(import_module(module)).failed == 0


def test_proposals() -> None:
    found = parse(TEXT).proposals(by="US")
    assert [(p.id, p.kind, p.old, p.new) for p in found] == [
        ("1#1", Kind.REPLACEMENT, "may", "shall"),
        ("1#2.1", Kind.INSERTION, "", "or more"),
    ]
    assert found[0].supporters == ("US",)
    assert found[0].supporter_ids == ("USA",)
    assert (found[0].position.line, found[0].position.column, found[0].end_position.column) == (1, 11, 29)
    assert "1#1" in repr(found[0])


def test_selecting_and_settling() -> None:
    d = parse(TEXT)
    assert str(d.accept(by=["US", "CAN"])) == "1. States shall report yearly or more.\n\n2. [MEX: New.]\n"
    assert (
        str(d.accept(id="1#2.1")) == "1. States [US: ~~may~~ shall] report [CAN: yearly or more].\n\n2. [MEX: New.]\n"
    )
    assert str(d.reject(para="2")) == "1. States [US: ~~may~~ shall] report [CAN: yearly [US: or more]].\n"
    assert str(d.strip()) == "1. States may report.\n"
    assert d.strip().strip().text == d.strip().text
    assert str(d.settle(dict.fromkeys(d.proposals(kind="paragraph"), Decision.REJECT))).count("[") == 3


def test_nothing_to_do_is_the_same_draft() -> None:
    d = parse(TEXT)
    assert d.accept(by="Chile") is d
    assert parse("1. a").strip().text == "1. a"


def test_one_proposal_is_settled_alone() -> None:
    d = parse("1. a [US: b] [all - EU / some - NZ] [x].\n")
    us, _, eu, nz, nobody = d.all_proposals
    assert str(us.accept()) == "1. a b [all - EU / some - NZ] [x].\n"
    assert str(us.reject()) == "1. a [all - EU / some - NZ] [x].\n"
    assert str(nz.accept()) == "1. a [US: b] some [x].\n"
    assert str(eu.accept().accept(by="US")) == "1. a b all [x].\n"
    assert str(nobody.accept()) == "1. a [US: b] [all - EU / some - NZ] x.\n"
    assert [p.accept().text for p in d.proposals(by="US")] == [us.accept().text]


def test_decisions_at_once() -> None:
    d = parse("1. a [US: b] [CAN: c] [MEX: d].\n")
    settled = d.settle({"1#1": "accept", d.proposal("1#2"): "reword", "1#3": Decision.DROP}, {"1#2": "e"})
    assert str(settled) == "1. a b e.\n"
    assert settled.decisions == {0: Decision.ACCEPT, 1: Decision.REWORD, 2: Decision.DROP}
    assert str(brackets.settle(d, {"1#1": "reject"})) == "1. a [CAN: c] [MEX: d].\n"


def test_decisions_that_cannot_be() -> None:
    d = parse("1. a [US: b] [CAN: c].\n")
    with pytest.raises(NothingThere, match="1#9"):
        d.settle({"1#9": "accept"})
    with pytest.raises(ValueError, match="nonsense"):
        d.settle({"1#1": "nonsense"})
    with pytest.raises(ValueError, match="1#1 has no wording"):
        d.settle({"1#1": "reword"})
    with pytest.raises(ValueError, match="has a wording"):
        d.settle({"1#1": "accept"}, {"1#1": "x"})
    with pytest.raises(ValueError, match="no proposal of this draft"):
        d.settle({parse("1. [US: b]").proposal("1#1"): "accept"})
    with pytest.raises(NothingThere, match="number 2"):
        settle(d, {2: Decision.ACCEPT})
    with pytest.raises(NothingThere, match="number -1"):
        settle(d, {-1: Decision.ACCEPT})
    with pytest.raises(NotAChoice, match="stands alone"):
        parse("1. [US: b]").choose("1#1")


def test_an_arm_and_a_bracket_that_begin_at_one_place() -> None:
    d = parse("[x - US / [CAN: y] - EU]")
    arm, inner = d.all_proposals[2:]
    assert arm.node.start == inner.node.start
    assert str(arm.accept()) == "[CAN: y]"
    assert str(inner.reject().accept(by="US")) == "x"


def test_an_arm_and_a_bracket_of_the_same_span() -> None:
    """A tree may have them, though the notation has no words for it today: decisions tell them apart."""
    text = "a [US: b]"
    d = draft.Draft(text)
    inner = d.brackets[0]
    arm = Arm(inner.start, inner.end, (inner,), Reading(Kind.INSERTION, ("CAN",)), inner.start)
    vars(d).update(root=d.root._replace(children=(*d.root.children[:-1], arm)), brackets=(arm, inner))
    assert [(c.start, c.end) for c in cuts(d, {1: Decision.ACCEPT})] == [(2, 7), (8, 9)]
    assert [(c.start, c.end) for c in cuts(d, {0: Decision.REJECT})] == [(2, 9)]


def test_warnings_come_with_the_draft() -> None:
    text = "1. a [US propose; CAN oppose: b].\n"
    d = parse(text)
    settled = d.accept(by=["US", "CAN"])
    assert settled is not d
    assert settled == d
    assert d.warnings == ()
    assert [(w.position.line, w.position.column) for w in settled.warnings] == [(1, 6)]
    assert "stand on both sides" in settled.warnings[0].message
    assert settled.strip().warnings == ()


def test_a_draft_of_the_engine_is_not_parsed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    whole = draft.parse_text
    monkeypatch.setattr(draft, "parse_text", lambda text, registry: texts.append(text) or whole(text, registry))
    d = parse("1. a [US: b] [CAN: c].\n")
    assert texts == [d.text]
    d.accept(by="MEX")
    assert texts == [d.text]
    once = d.accept(by="US")
    assert texts == [d.text, once.text]
    once.strip()
    assert len(texts) == 3
    record = accepted(d, d.selector(by="US"), clean=True)
    assert len(texts) == 5
    assert replays(d, record)
    assert len(texts) == 5
    assert brackets.fmt(d) is d
    assert d.renumber() is d
    assert len(texts) == 5


def test_replaying_is_settling_again() -> None:
    found = [parse(text) for text in ("1. [US: [CAN: a] b] [MEX: c].\n", "[[US: x] Note: y]\n")]
    for d in found:
        settled = accepted(d, d.selector(by="US"), clean=True)
        assert replays(d, settled) == (settle(d, settled.decisions).draft.text == settled.draft.text)


def test_a_draft_is_a_value() -> None:
    d = parse(TEXT)
    for name in ("text", "root", "outline", "warnings", "other"):
        with pytest.raises(AttributeError, match="does not change"):
            setattr(d, name, "x")
    with pytest.raises(AttributeError, match="does not change"):
        del d.text
    with pytest.raises(AttributeError):
        d.brackets.append(1)  # type: ignore[attr-defined]
    assert d == parse(TEXT)
    assert d == draft.Draft(TEXT)
    assert hash(d) == hash(parse(TEXT))
    assert len({d, parse(TEXT), parse("1. a")}) == 2
    assert d != parse("1. a")
    assert d != TEXT
    assert d != parse(TEXT, d.registry.extended({"US": ("Uncle",)}, {}))
    assert d.outline is d.outline
    assert d.all_proposals is d.all_proposals
    assert str(d) == d.text == TEXT
    assert repr(d) == f"<Draft of {len(TEXT)} characters, 4 brackets>"
    assert list(d) == d.proposals()
    assert parse("1. a")  # a draft without proposals is not false


def test_selectors_that_do_not_exist() -> None:
    d = parse(TEXT)
    with pytest.raises(TypeError, match="did you mean 'by'"):
        d.proposals(bye="US")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="did you mean 'section'"):
        d.accept(sektion=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="there are by, against"):
        d.reject(zzz=1)  # type: ignore[call-arg]


def test_the_verbs_of_a_draft() -> None:
    d = parse("1. a [US,CAN :x ].\n\n4. [ b.\n")
    assert [f.code for f in d.check(select=["B101"])] == ["B101"]
    assert d.check(select=["B101"]) == brackets.check(d, select=["B101"])
    assert "[US, CAN: x]" in str(d.fmt())
    assert d.fmt().fmt() == brackets.fmt(d)
    assert str(parse("1. a\n\n4. b\n").renumber()) == "1. a\n\n2. b\n"
    later = d.accept(by="US")
    assert isinstance(later, Draft)
    assert d.diff(later) == brackets.compare(d, later)
    assert [o.fate.value for o in d.diff(later).outcomes] == ["adopted"]


def test_renumbering_warns_of_references_that_stay() -> None:
    done = parse("1. a\n\n4. See paragraphs 4 or 9 above.\n").renumber()
    assert str(done).startswith("1. a\n\n2. ")
    assert all("is left as it is" in w.message for w in done.warnings)


def test_several_drafts() -> None:
    base = parse("1. a b c\n")
    made = brackets.compile(base, {"US": parse("1. a d c\n")})
    assert made.text == "1. a [US: ~~b~~ d] c\n"
    assert brackets.merge(base, parse("1. a b c\n"), parse("1. a d c\n")).text == "1. a d c\n"
    first = parse(made.text)
    assert len(brackets.trace([first, first.accept(by="US")]).threads) == 1


def test_saving_and_reading(tmp_path: Path) -> None:
    d = parse("1. a [US: b].\r\n2. é\n")
    for name in ("draft.txt", "draft"):
        assert d.save(tmp_path / name) == ()
        assert (tmp_path / name).read_bytes() == d.text.encode()
        assert brackets.read(tmp_path / name) == d
    d.save(tmp_path / "draft.html")
    assert "<html" in (tmp_path / "draft.html").read_text(encoding="utf-8")
    d.save(tmp_path / "odd.ending", form="json")
    assert '"bracket"' in (tmp_path / "odd.ending").read_text(encoding="utf-8")
    with pytest.raises(UserError, match="no format"):
        d.save(tmp_path / "draft.odd")
    with pytest.raises(UserError, match="no format 'odd'"):
        d.save(tmp_path / "draft.txt", form="odd")
    with pytest.raises(FileNotFoundError):
        brackets.read(tmp_path / "none.txt")


def test_reading_with_a_registry(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text("1. a [Uncle: b].\n", encoding="utf-8")
    registry: Registry = parse("").registry.extended({"US": ("Uncle",)}, {})
    assert [p.supporter_ids for p in brackets.read(tmp_path / "draft.txt", registry=registry)] == [("USA",)]


def test_the_names_at_the_top() -> None:
    assert brackets.__version__.count(".") >= 1
    assert set(brackets.__all__) <= set(dir(brackets))
    assert all(getattr(brackets, name) is not None for name in brackets.__all__)
    with pytest.raises(AttributeError, match="nonsense"):
        brackets.nonsense  # type: ignore[attr-defined]  # noqa: B018


def test_a_filter_imports_no_room_that_it_does_not_need() -> None:
    script = "import sys, brackets.cli.commands.strip; print(*(m for m in sys.modules if m.startswith('brackets.')))"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    heavy = (
        "brackets.rounds",
        "brackets.rewrite",
        "brackets.check.b",
        "brackets.formats.word",
        "brackets.formats.html",
    )
    assert not [name for name in loaded if name.startswith(heavy)]


def test_places_that_are_not_there() -> None:
    d = parse(TEXT)
    for wrong in ({"para": "9"}, {"id": "9#1"}, {"section": "nowhere"}):
        with pytest.raises(NothingThere, match="it has"):
            d.proposals(**wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="nonsense"):
        d.proposals(kind="nonsense")


def test_paragraphs_and_sections() -> None:
    d = parse("Rivers\n\n1. a\n\nLakes\n\n1. b\n")
    assert [p.address for p in d.paragraphs] == ["1/1", "2/1"]
    assert [s.heading for s in d.sections] == ["Rivers", "Lakes"]


def test_a_record_has_every_field_of_the_design() -> None:
    record = parse(TEXT).proposals()[0].record("a.txt")
    assert (
        list(record)
        == (
            "file id address section label kind for against for_id against_id group text old new depth line column end_line end_column"
        ).split()
    )


def test_threads() -> None:
    """Parsing and settling in threads gives what it gives alone."""
    texts = [f"{n}. a [US: b{n}] [CAN: c] [Trinidad and Tobago: d].\n" for n in range(1, 40)]
    alone = [str(parse(t).accept(by="US", clean=True)) for t in texts]
    together: dict[int, str] = {}

    def work(n: int) -> None:
        together[n] = str(parse(texts[n]).accept(by="US", clean=True))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(len(texts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[n] for n in range(len(texts))] == alone


def test_deep_nesting() -> None:
    deep = "[US: " * 100_000 + "x" + "]" * 100_000
    assert str(parse(deep)) == deep
    assert str(parse(deep).accept(by="US")) == "x"
    assert str(parse("[" * 100_000)) == "[" * 100_000


def test_a_header_of_ten_thousand_names() -> None:
    names = "/".join(["US", "CAN", "México", "Trinidad and Tobago"] * 2_500)
    proposal = parse(f"1. [{names}: x]").proposals()[0]
    assert proposal.supporters == ("US", "CAN", "México", "Trinidad and Tobago")
    assert proposal.text == "x"


def test_one_long_line_takes_linear_time() -> None:
    """No search for a line's start or end may run over the whole line for each bracket."""
    assert_linear(lambda text: parse(text).proposals(by="US"), lambda size: "1. " + "a [US: b] c " * size, 1000)
