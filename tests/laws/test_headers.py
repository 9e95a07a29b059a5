"""A header says who is for and who is against: each verb, in each place that it may stand, takes its own side and no other."""

from __future__ import annotations

import re

from hypothesis import assume, example, given
from hypothesis import strategies as st

from brackets import Kind, parse
from brackets.check import b204_unread_header
from brackets.cli.headers_said import unread_in
from brackets.parse.header import HeaderReader
from brackets.parties.registry import default_registry
from drafts import headers
from headers import (
    CODES,
    ENUMERATIONS,
    NO_PARTIES,
    Header,
    Misprinted,
    Owned,
    Row,
    Slipped,
    copied,
    endings,
    misprinted,
    misprinted_endings,
    owners,
    parted,
    parties,
    prefixes,
    prose,
    rows,
    slipped,
    tails,
)


def says(draft: str, header: Header) -> None:
    """The bracket of the draft has the sides that its header tells, and they get their way."""
    assume(header.supporters or header.opponents)  # where all are still considering, there is no header
    [proposal] = parse(draft).proposals(kind=[kind.value for kind in Kind])
    assert (set(proposal.supporters), set(proposal.opponents)) == (set(header.supporters), set(header.opponents)), draft
    stripped, accepted = "promptly" in str(parse(draft).strip()), "promptly" in str(parse(draft).accept(all_of(header)))
    assert stripped is not bool(header.supporters), draft
    assert accepted is bool(header.supporters), draft


def all_of(header: Header) -> tuple[str, ...]:
    """Whose way is tried: those for the words, else those against them."""
    return header.supporters or header.opponents


@given(st.one_of(prefixes(), parted()))
def test_a_header_before_the_words(header: Header) -> None:
    says(f"1. States report [{header.text}promptly] yearly.\n", header)


@given(st.one_of(prefixes(), parted()), st.sampled_from(["2. ", "(a) ", "4 bis. "]))
def test_a_header_behind_the_label_of_its_paragraph(header: Header, label: str) -> None:
    says(f"1. States report.\n\n[{label}{header.text}Ships sail promptly.]\n\n3. Ports close.\n", header)


def cut_over_lines(header: Header, data: st.DataObject) -> Header:
    """A header with a line end for one of its blanks, or in a word; not before a number, which may be a label there: `77 alt: `."""
    blanks = [(match.start(), match.end(), "") for match in re.finditer(r"(?<=...) (?=[^\d\s])", header.text)]
    words = [(match.end(), match.end(), "-") for match in re.finditer(r"[^\W\d_]{2}(?=[a-zà-ÿ]{2})", header.text)]
    assume(blanks or words)
    start, end, hyphen = data.draw(st.sampled_from(blanks + words))
    indent = data.draw(st.sampled_from(["", "   ", "\t"]))
    return header._replace(text=f"{header.text[:start]}{hyphen}\n{indent}{header.text[end:]}")


@given(st.one_of(prefixes(), parted()), st.data())
def test_a_header_over_two_lines(header: Header, data: st.DataObject) -> None:
    """Its parties have the same names as in one line, and its paragraph the same label."""
    cut = cut_over_lines(header, data)
    says(f"1. States report [{cut.text}promptly] yearly.\n", cut)
    [proposal] = parse(f"1. States report.\n\n[{cut.text}1 bis. Ships sail.]\n\n2. Ports close.\n").proposals()
    assert proposal.label == "1bis"


@given(endings(), st.data())
def test_a_header_after_the_words_over_two_lines(header: Header, data: st.DataObject) -> None:
    says(f"1. States report [promptly{cut_over_lines(header, data).text}] yearly.\n", header)


@given(endings())
def test_a_header_after_the_words(header: Header) -> None:
    says(f"1. States report [promptly{header.text}] yearly.\n", header)


@given(tails())
def test_what_others_say_at_the_end_of_a_bracket(header: Header) -> None:
    draft = f"1. States report [{header.text}] yearly.\n"
    says(draft, header)
    assert "1. States report promptly yearly." in str(parse(draft).accept(header.supporters)), draft
    assert parse(draft).fmt().fmt() == parse(draft).fmt()


@given(endings())
def test_a_full_stop_behind_a_header_is_that_of_the_words(header: Header) -> None:
    """`[promptly - Brazil, Chile and Peru.]`: accepted, the sentence ends."""
    assume(header.supporters)
    draft = parse(f"1. States report [promptly{header.text}.] Fin.\n")
    [proposal] = draft.proposals()
    assert (set(proposal.supporters), set(proposal.opponents)) == (set(header.supporters), set(header.opponents))
    assert proposal.text == proposal.new == "promptly."
    assert str(draft.accept(header.supporters)) == "1. States report promptly. Fin.\n"
    assert str(draft.reject(header.supporters)) == "1. States report Fin.\n"


@given(prefixes().flatmap(copied), endings())
def test_a_header_with_what_nobody_sees(header: Header, ending: Header) -> None:
    says(f"1. States report [{header.text}promptly] yearly.\n", header)
    dash = ending.text[:3]
    says(f"1. States report [promptly{dash}\u200b{ending.text[3:]}\u200b] yearly.\n", ending)
    once = parse(f"1. States report [{header.text}promptly] yearly.\n").fmt()
    assert str(once.fmt()) == str(once)


#: What stands in sentences too.
ONLY_CODES = (", ", " or ")


@given(st.lists(parties(), min_size=2, max_size=3), parties(), st.sampled_from([", ", " or "]))
def test_names_between_dashes_are_words(names: list[tuple[str, ...]], sponsors: tuple[str, ...], between: str) -> None:
    """`[the region - Peru, Chile - US]`: the last dash begins the header, and who stands before it is spoken of."""
    spoken = [name[0] for name in names]
    assume(not {*spoken} & {*CODES})
    says(
        f"1. States report [promptly in the region - {between.join(spoken)} - {'/'.join(sponsors)}] yearly.\n",
        Header("", sponsors, ()),
    )


@given(
    st.lists(endings(), min_size=2, max_size=3), st.sampled_from([" / ", "/", "/ ", " /", "; ", ", ", " or ", " | "])
)
def test_each_arm_has_the_header_at_its_end_and_all_of_it(arms: list[Header], slash: str) -> None:
    """Whatever stands between the names of its sponsors, `/` too: `[shall - JP/KR / should - EU]`."""
    assume(all(arm.supporters or arm.opponents for arm in arms))
    assume(slash not in ONLY_CODES or all({*arm.supporters, *arm.opponents} <= {*CODES} for arm in arms))
    texts = ["shall", "should", "may"]
    written = slash.join(f"{text}{arm.text}" for text, arm in zip(texts, arms, strict=False))
    found = parse(f"1. States [{written}] report yearly.\n").proposals(kind=[kind.value for kind in Kind])
    said = [(p.text, set(p.supporters), set(p.opponents)) for p in found]
    meant = [(text, set(arm.supporters), set(arm.opponents)) for text, arm in zip(texts, arms, strict=False)]
    assert said[-len(meant) :] == meant, written


@given(st.lists(parties(), min_size=2, max_size=3), st.sampled_from([" / ", "; ", ", ", " or ", " | "]))
def test_each_arm_has_the_header_at_its_beginning(sponsors: list[tuple[str, ...]], slash: str) -> None:
    assume(slash not in ONLY_CODES or all({*names} <= {*CODES} for names in sponsors))
    texts = ["shall", "should", "may"]
    written = slash.join(f"{'/'.join(names)}: {text}" for names, text in zip(sponsors, texts, strict=False))
    found = parse(f"1. States [{written}] report yearly.\n").proposals(kind=[kind.value for kind in Kind])
    said = [(p.text, p.supporters) for p in found]
    assert said[-len(sponsors) :] == list(zip(texts, sponsors, strict=False)), written


@given(misprinted())
def test_a_header_as_it_is_misprinted(misprint: Misprinted) -> None:
    header, label = misprint
    says(f"1. States report [{header.text}promptly] yearly.\n", header)
    says(f"1. States report.\n\n[{label}{header.text}Ships sail promptly.]\n\n3. Ports close.\n", header)


@given(misprinted_endings())
def test_a_header_after_the_words_as_it_is_misprinted(header: Header) -> None:
    says(f"1. States report [promptly{header.text}] yearly.\n", header)


@given(misprinted())
def test_a_misprinted_header_is_written_evenly_or_left(misprint: Misprinted) -> None:
    header, label = misprint
    draft = parse(f"1. States report [{header.text}promptly] yearly.\n\n[{label}{header.text}Ships sail.]\n")
    once = draft.fmt()
    assert str(once.fmt()) == str(once)
    assert [p.supporters for p in once.proposals()] == [p.supporters for p in draft.proposals()]
    assert [p.opponents for p in once.proposals()] == [p.opponents for p in draft.proposals()]


@given(prose())
def test_prose_in_brackets_has_no_header(words: str) -> None:
    [proposal] = parse(f"1. States report [{words}] yearly.\n").proposals(kind=[kind.value for kind in Kind])
    assert (proposal.supporters, proposal.opponents) == ((), ()), words


@given(slipped())
def test_a_slip_is_not_guessed_away_and_is_named_with_what_to_write(slip: Slipped) -> None:
    draft = parse(f"1. States report [{slip.text}promptly] yearly.\n")
    if draft.proposals()[0].attributed:
        return  # it is read as a stance, `Costa Rica and EU prefiere: `
    [found] = b204_unread_header.unread(draft)
    assert draft.text[found.start : found.end] == slip.text.strip().removesuffix("promptly"), slip
    assert f"[{'/'.join(slip.parties)}{slip.verb}: ...]" in found.hint
    mended = parse(f"1. States report [{'/'.join(slip.parties)}{slip.verb}: promptly] yearly.\n")
    says(mended.text, Header("", *((), slip.parties) if slip.verb else (slip.parties, ())))


@given(parties(among=CODES), st.sampled_from(["*{}*", "_{}_", "{}*", "({})", "<{}>", "*{}* oppose", "{}†"]))
def test_a_header_in_marks_is_told_and_counted(names: tuple[str, ...], marked: str) -> None:
    draft = parse(f"1. States report [{marked.format('/'.join(names))}: promptly] yearly.\n")
    assert draft.proposals()[0].attributed or unread_in(draft) == 1


@given(parties(among=CODES), st.sampled_from(["{%s}", "<%s>", "［%s］", "【%s】", "〔%s〕"]))
def test_a_proposal_in_brackets_that_nothing_reads_is_counted(names: tuple[str, ...], brackets: str) -> None:
    draft = parse(f"1. States report {brackets % ('/'.join(names) + ': promptly')} yearly.\n")
    assert draft.proposals() or unread_in(draft) == 1


@given(parties(among=CODES), st.sampled_from([" -{}", " –{}", " - {}/Foo", " - Foo/{}", " -{}; MEX delete", "–{}"]))
def test_an_ending_that_cannot_be_read_is_named(names: tuple[str, ...], ending: str) -> None:
    draft = parse(f"1. States report [promptly{ending.format('/'.join(names))}] yearly.\n")
    assert not draft.proposals()[0].attributed
    [found] = b204_unread_header.find(draft)
    assert draft.text[found.start : found.end] == ending.format("/".join(names)).lstrip(" -–")


@given(prose())
def test_prose_in_brackets_is_no_slip_that_is_counted(words: str) -> None:
    assume("support" not in words and "proposes" not in words)  # behind a code those are enough for a doubt
    draft = parse(f"1. States report [{words}] yearly.\n")
    assert not list(b204_unread_header.unread(draft)), words


LONGEST_ROW = 80


@example(Row("EU, Member States: ", ("Member States",)), "promptly")
@given(rows(), st.sampled_from(["promptly", "30 [days]", "~~may~~ shall"]))
def test_a_row_of_sponsors_of_whom_one_is_not_known_is_told_and_counted_once(row: Row, words: str) -> None:
    """Somebody is not known, so nobody owns it; and no command passes over it."""
    assume(len(row.text) <= LONGEST_ROW)
    draft = parse(f"1. States report [{row.text}{words}] yearly.\n")
    assert not any(proposal.attributed for proposal in draft.proposals()[:1])
    [found] = b204_unread_header.unread(draft)
    assert draft.text[found.start : found.end] == row.text.strip()
    assert all(f'"{name}"' in found.hint for name in row.unknown) or "codes are in capitals" in found.hint
    assert unread_in(draft) == 1


@given(st.sampled_from(ENUMERATIONS))
def test_words_that_speak_of_parties_are_no_row_of_sponsors(words: str) -> None:
    draft = parse(f"1. States report [{words}promptly] yearly.\n")
    assert unread_in(draft) == 0
    assert not draft.proposals()[0].attributed


@given(
    owners(), st.sampled_from(["Option", "Alternative", "Opción", "Variante", "Opção"]), st.sampled_from(["\n", " "])
)
def test_an_option_has_the_owners_that_its_head_names(owned: Owned, word: str, after: str) -> None:
    draft = parse(f"## 5\n\n{word} 1{owned.text}:{after}States pay.\n\n{word} 2:{after}States talk.\n")
    first, second = draft.proposals()
    assert set(first.supporters) == set(owned.owners)
    assert not second.attributed
    assert unread_in(draft) == 0


@given(
    st.sampled_from(NO_PARTIES[-3:]),
    st.sampled_from(["submitted by ", "proposed by the ", "propuesta de ", "presentada por "]),
)
def test_an_owner_of_an_option_who_is_not_known_is_told(name: str, lead: str) -> None:
    draft = parse(f"## 5\n\nOption 1 ({lead}{name}):\nStates pay.\n\nOption 2 (shorter):\nStates talk.\n")
    assert not any(proposal.attributed for proposal in draft.proposals())
    [found] = b204_unread_header.unread(draft)
    assert draft.text[found.start : found.end] == f"{lead}{name}"
    assert unread_in(draft) == 1


REMEMBERING = HeaderReader(default_registry())

#: What may stand behind the first colon of a header, and what it says may depend on that.
AFTER = st.sampled_from(
    ["x", "US oppose: y", "; CL oppose: x", ": x", "12 x", "[^3] x", "EU propose; x", "/CAN: x", "also propose: x"]
)


@given(headers(), AFTER)
@example("EU: se oponen: ", "x")
@example("MEX: to revert: ", "x")
def test_what_a_reader_remembers_changes_no_reading(header: str, after: str) -> None:
    REMEMBERING.prefix("EU: x"), REMEMBERING.prefix("MEX: x")
    for text in (header + after, header.rstrip() + after):
        assert REMEMBERING.prefix(text) == HeaderReader(default_registry()).prefix(text), text
