"""What remarks say: each word of the vocabulary is read, of the parties that stand there and no other, and no draft changes by it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from brackets import parse
from brackets.api import Draft
from brackets.check import b310_perhaps_a_position
from brackets.parties.registry import default_registry
from brackets.vocabulary.compiler import pattern, tables
from brackets.vocabulary.words import POSITION_LEAD, POSITION_SIGNS, POSITIONS_AFTER, POSITIONS_BEFORE, STATUSES
from drafts import PARTIES, drafts, hostile

names = st.lists(st.sampled_from(PARTIES), min_size=1, max_size=3, unique=True)


def forms(pattern: str) -> st.SearchStrategy[str]:
    """The ways to write what a pattern of the vocabulary takes, with plain blanks."""
    return st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True).map(lambda words: " ".join(words.split()))


#: Where a form of the vocabulary goes on with anything.
ANY = r"[^\[\]]"


def closed(form: str) -> str:
    """A form of the vocabulary, with plain words where it takes any."""
    return re.sub(re.escape(ANY) + r"(?:\*|\{0,\d+\})", "(?: and more){0,1}", form)


def forms_of(table: str) -> list[str]:
    return [form for forms in tables()[table].values() for form in forms]


@st.composite
def said_after(draw: st.DrawFn) -> tuple[list[str], str, str]:
    """Parties, what is said of them, and its words."""
    name = draw(st.sampled_from(sorted(POSITIONS_AFTER)))
    words = [*draw(st.lists(forms(POSITION_LEAD), max_size=1)), draw(forms(POSITIONS_AFTER[name]))]
    return draw(names), name, " ".join(words)


def positions_in(draft: str) -> list[tuple[str, str]]:
    return [(one.party, one.position) for p in parse(draft).all_proposals for one in p.said]


def all_names(words: str) -> set[str]:
    """Every position that words may be read as: one form is the beginning of another."""
    lead = rf"(?:{POSITION_LEAD}\s+)*"
    return {name for name, form in POSITIONS_AFTER.items() if re.match(rf"(?i){lead}{form}(?![\w’'-])", words)}


@given(said_after())
@example((["US"], "ad ref", "and its member states ad ref"))
def test_a_position_after_its_parties(said: tuple[list[str], str, str]) -> None:
    parties, name, words = said
    found = positions_in(f"1. States report [Note: {', '.join(parties)} {words}].\n")
    known = default_registry().identify  # `EU and its member states` are the EU
    assert [known(party) for party, _ in found] == list(map(known, parties))
    assert {position for _, position in found} <= all_names(words) and name in all_names(words)
    assert len({position for _, position in found}) == 1


@pytest.mark.parametrize("name", POSITIONS_BEFORE)
@given(st.data())
def test_a_position_before_its_parties(name: str, data: st.DataObject) -> None:
    parties, words = data.draw(names), data.draw(forms(POSITIONS_BEFORE[name]))
    assert positions_in(f"1. States report [Note: {words} {', '.join(parties)}].\n") == [(p, name) for p in parties]


@given(names, forms(POSITIONS_BEFORE["reserves"]), st.sampled_from(["", ".", " on paragraph 1", " sur ce point."]))
def test_a_reservation_before_its_parties_is_a_remark(parties: list[str], words: str, about: str) -> None:
    """It stands alone in its bracket, and no clean text has it."""
    draft = parse(f"1. States report [{words} {', '.join(parties)}{about}] yearly.\n")
    assert [(one.party, one.position) for p in draft.all_proposals for one in p.said] == [
        (p, "reserves") for p in parties
    ]
    assert str(draft.strip()) == "1. States report yearly.\n"


@pytest.mark.parametrize("table", ["statement", "instruction", "position_out", "position_in"])
@given(st.data(), names)
def test_what_is_asked_before_its_parties_is_a_remark(table: str, data: st.DataObject, parties: list[str]) -> None:
    """`[Delete paragraph: Russia]`, `[Under review: US, Peru]`: as `[Delete: US]`, for no clean text has it."""
    words = data.draw(forms(pattern(closed(data.draw(st.sampled_from(forms_of(table)))))))
    assume(":" not in words)  # `add: x` has words of its own behind it
    about = (
        data.draw(st.sampled_from(["", " paragraph", " the whole paragraph", " artículo 3"]))
        if "position" in table
        else ""
    )
    draft = parse(f"1. States report [{words.capitalize()}{about}: {', '.join(parties)}] yearly.\n")
    assert [p.kind.value for p in draft.all_proposals] == ["remark"], words
    assert {*draft.all_proposals[0].supporters, *draft.all_proposals[0].opponents} == {*parties}
    assert str(draft.strip()) == "1. States report yearly.\n"


@pytest.mark.parametrize(
    "words",
    [
        "Merged with OP7", "merged with PP3 bis", "Moved to OP 12", "Moved from PP4", "Paragraph moved to OP7", "Text merged into PP2",
        "Fusionado con OP7", "Trasladado al PP3", "Párrafo trasladado al OP3", "Fusionné avec OP7", "Déplacé au PP3",
        "Fundido com OP7", "Movido para PP3",
    ],
)  # fmt: skip
def test_where_a_paragraph_has_gone_is_a_remark(words: str) -> None:
    draft = parse(f"1. States report [{words}] yearly.\n")
    assert [p.kind.value for p in draft.all_proposals] == ["remark"]
    assert str(draft.strip("unwrap")) == "1. States report yearly.\n"


@pytest.mark.parametrize(
    "words",
    [
        "merged with other funds", "moved to renewable energy", "Moved to tears", "fusionados con otros fondos", "déplacés à Paris",
        "the following countries: Peru, Chile", "deleted by 2030", "to support: Peru and Chile", "Retained earnings: US",
    ],
)  # fmt: skip
def test_words_of_a_text_that_begin_like_a_remark_are_none(words: str) -> None:
    draft = parse(f"1. States report [{words}] yearly.\n")
    assert [p.kind.value for p in draft.all_proposals] == ["anonymous"]


@pytest.mark.parametrize("name", STATUSES)
@given(st.data())
def test_a_status_is_that_of_its_paragraph(name: str, data: st.DataObject) -> None:
    words = data.draw(forms(STATUSES[name]))
    draft = parse(f"1. States [US: may] report.\n\n2. They [US: also] meet. [Note: {words}]\n\n3. Ports [US: close].\n")
    assert [p.status for p in draft.proposals()] == ["", name, ""]


@given(st.one_of(drafts(), hostile))
@example("1. a [Note: US considering, but Perú reserves; the delegation of Costa Rica can go along].\n")
@example("1. a [Trinidad\nand Tobago reserves] [CAN: considering] [Delete: US, EU].\n")
def test_each_party_is_named_in_its_remark(text: str) -> None:
    draft = parse(text)
    for remark in draft.all_proposals:
        source = " ".join(text[remark.node.start : remark.node.end].split())
        assert all(one.party in source and one.position in POSITION_SIGNS for one in remark.said)
        assert remark.is_remark or not remark.said
        assert not remark.is_remark or remark.about in draft.outline.blocks + draft.outline.footnotes


#: Remarks that say much, nothing, and something that a command might take for a wish.
SAYING = [
    "[Note: US considering; CAN opposes]", "[Agreed ad ref]", "[Agreed]", "[Note: supported by US]", "[US: reserves its position]",
    "[US: can go along]", "[CAN considering]", "[Pending]", "[Canada's note: delete this]", "[US: would prefer paragraph 1]",
]  # fmt: skip
FRAMES = [
    "1. States [US: ~~may~~ shall] report {} yearly [CAN: and in full].\n\n2. Ports close.\n",
    "## Ports {}\n\n1. States [US: report].\n\n{}\n\n2. Ports [CAN: close {}].\n",
    "1. States report.\n\n[2. Ports close. {}]\n\n[US: 3. Ships {} sail.]\n",
]
COMMANDS: dict[str, Callable[[Draft], str]] = {
    "cat": str, "strip": lambda d: str(d.strip()), "accept": lambda d: str(d.accept("US")), "reject": lambda d: str(d.reject("US")),
    "clean": lambda d: str(d.accept("US").strip()), "all": lambda d: str(d.accept(everything=True)),
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("remark", SAYING)
def test_what_a_remark_says_changes_nothing_that_is_written(command: str, frame: str, remark: str) -> None:
    """The same comes out as with a remark that says nothing, but for the remark."""
    dumb = "[Note: nothing is said]"
    write = COMMANDS[command]
    assert write(parse(frame.replace("{}", remark))).replace(remark, dumb) == write(parse(frame.replace("{}", dumb)))


#: Words of a text that go on where a position ends, in four languages.
GOES_ON = [
    "with civil society",
    "of women everywhere",
    "con la sociedad civil",
    "de los pueblos",
    "avec la société civile",
    "com a sociedade civil",
]


@pytest.mark.parametrize("table", ["statement", "instruction"])
@given(st.data())
def test_what_a_party_says_after_its_header_is_a_remark(table: str, data: st.DataObject) -> None:
    words = data.draw(forms(pattern(closed(data.draw(st.sampled_from(forms_of(table)))))))
    draft = parse(f"1. States report [US: {words}] yearly.\n")
    assert [p.kind.value for p in draft.all_proposals] == ["remark"], words
    assert str(draft.accept("US").strip()) == "1. States report yearly.\n"


@given(
    st.sampled_from([form for form in forms_of("statement") if ANY not in form]),
    st.sampled_from(GOES_ON),
    st.data(),
)
def test_a_position_that_goes_on_as_a_sentence_is_words(form: str, more: str, data: st.DataObject) -> None:
    """Words that are lost are worse than a position that is kept."""
    words = f"{data.draw(forms(pattern(form)))} {more}"
    open_ended = [one for one in forms_of("statement") if ANY in one]
    assume(not any(re.match(rf"(?i){pattern(one)}\Z", words) for one in open_ended))
    draft = parse(f"1. States report [US: {words}] yearly.\n")
    assert [p.kind.value for p in draft.all_proposals] == ["insertion"], words
    assert words in str(draft.accept("US").strip())


@given(st.sampled_from(forms_of("echo")).flatmap(lambda form: forms(pattern(form))), st.sampled_from(PARTIES))
def test_what_says_the_same_as_another_party_is_a_remark(words: str, party: str) -> None:
    draft = parse(f"1. States report [US: {words} {party}] and [US: {words} those in need].\n")
    assert [p.kind.value for p in draft.all_proposals] == ["remark", "insertion"]


@given(st.sampled_from(forms_of("perhaps_position")).flatmap(lambda form: forms(pattern(closed(form)))))
def test_what_may_be_a_position_is_kept_as_words_and_told(words: str) -> None:
    draft = parse(f"1. States report [US: {words}] yearly.\n")
    [proposal] = draft.all_proposals
    assume(not proposal.is_remark)  # a form of the statements begins as this one: `reserves its position`
    assert words in str(draft.accept("US").strip())
    assert [finding.code for finding in b310_perhaps_a_position.find(draft)] == ["B310"]


SUBJECTS = [
    "Members",
    "A Party",
    "States",
    "Each State",
    "The Parties",
    "Article 12.",
    "4.",
    "Annex II.",
    "CHAPTER IV.",
]
SAID_IN_A_TEXT = [
    "Reservations",
    "reserve their rights",
    "reserves its position on claims",
    "general reservations",
    "Scrutiny reservation",
]


@pytest.mark.parametrize("words", [f"{subject} {said}" for subject in SUBJECTS for said in SAID_IN_A_TEXT])
def test_what_no_party_says_is_no_remark(words: str) -> None:
    """Whole articles went as remarks: `[Article 12. Reservations`."""
    for frame in (
        "1. States meet.\n\n[{}]\n",
        "1. States meet.\n\n2. [{}.]\n",
        "[{}\n\n1. They meet.]\n",
        "1. a [{}] b.\n",
    ):
        text = frame.format(words)
        assert str(parse(text).strip()) == text


@pytest.mark.parametrize("word", ["agreed", "pending", "acordado", "convenu"])
def test_a_status_of_one_word_within_a_sentence_is_a_word_of_it(word: str) -> None:
    for text in (
        f"1. The measures [{word}][adopted] stand.\n",
        f"1. Measures [{word}] by them stand.\n",
        f"1. The [new][{word}] ones.\n",
    ):
        assert str(parse(text).strip()) == text
    for text in (f"1. They meet. [{word.capitalize()}]\n", f"1. They meet [{word}].\n", f"[{word}] 1. They meet.\n"):
        assert word not in str(parse(text).strip()).casefold()


@given(
    st.sampled_from(["[{}]", "[US: {}]", "[US propose: {}]", "[CAN: some / US: {}]", "[{}][some]", "Option 1: [{}]", "[~~it~~ {}]"]),
    st.sampled_from(["all", "by 2030", "a fund for the coast,"]),
    st.sampled_from(["; {}", ", {}", " ({})", " - {}", " – {}"]),
    st.sampled_from(["MEX opposes", "opposed by MEX", "delete - MEX", "delete – MEX", "delete: MEX", "oppose: MEX", "MEX delete", "MEX, AUS oppose", "suprimir - MEX",
                     "MEX cannot support", "MEX does not support", "retain - US; delete - MEX", "México no apoya"]),
)  # fmt: skip
def test_what_others_say_at_the_end_is_read_or_told(frame: str, words: str, mark: str, said: str) -> None:
    """So that nobody accepts `by 2030; delete - MEX` as words of a text."""
    draft = parse(f"1. States report {frame.format(words + mark.format(said))} yearly.\n")
    read = any("MEX" in p.opponents for p in draft.all_proposals)
    assert read or [finding.code for finding in b310_perhaps_a_position.find(draft)] == ["B310"]


@pytest.mark.parametrize(
    "words",
    [
        "en consulta con la sociedad civil", "en estudio de la cuestión", "em consulta com a sociedade civil", "move to renewable energy",
        "under consideration by the Committee", "under review by the Council", "à l'étude par le Comité", "to consult with civil society",
        "transfer to developing countries", "merge with other funds", "may live with disabilities", "reserves the right to act",
        "se reserva el derecho de actuar", "agree with States on the fees", "supports Canada in its work", "trasladar a la población",
        "déplacer les populations", "excluir a las mujeres", "to check the accuracy", "pending clarification by the Committee",
    ],
)  # fmt: skip
def test_words_of_a_text_are_no_position(words: str) -> None:
    for header in ("US", "US propose; RU/CN oppose"):
        draft = parse(f"1. States report [{header}: {words}] yearly.\n")
        assert [p.kind.value for p in draft.all_proposals] == ["insertion"]
        assert str(draft.accept("US").strip()) == f"1. States report {words} yearly.\n"
