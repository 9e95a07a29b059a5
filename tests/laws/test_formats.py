"""The laws of the formats: what goes out and comes in again is the same draft; what is tracked is what is proposed."""

from __future__ import annotations

import re
from typing import TypeGuard

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets import Draft, parse
from brackets.formats.authors import Authors, registry_with_authors
from brackets.formats.format_critic import read_critic, write_critic
from brackets.formats.format_html import write_html
from brackets.formats.format_json import flat_tree, json_tree, read_json
from brackets.formats.format_markdown import _Markdown
from brackets.formats.html_reader import read_page
from brackets.formats.in_line import is_change, write_in_line
from brackets.formats.interface import ReadOptions, WriteOptions
from brackets.formats.notation import write_notation
from brackets.formats.reading import read_document
from brackets.formats.registry import all_formats, find_format
from brackets.formats.revisions import RevisedDocument, RevisedParagraph, Revision, Run
from brackets.formats.writing import write_document
from brackets.formats.xml_characters import NOT_IN_XML
from brackets.parse.nodes import Arm, Bracket, Header, Kind, Node, Struck, leaves, walk
from brackets.parties import default_registry
from brackets.rewrite.fmt import formatted
from brackets.settle import Decision, settle
from brackets.settle.shared import striking_the_same
from brackets.text.patterns import Pattern
from copies import BASES, edited
from drafts import anything, drafts, hostile
from headers import Header as Headed
from headers import endings, prefixes
from likened import solid
from templates import REMARKS

docx = pytest.importorskip("docx")
REGISTRY = default_registry()


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def through_word(draft: Draft, *, tracked: bool = False) -> Draft:
    from brackets.formats.word.writer import write_word

    data = write_word(draft, tracked=tracked).data
    opened = read_document(data, "x.docx", ReadOptions(), REGISTRY)
    assert opened is not None
    return Draft(opened.text, registry_with_authors(REGISTRY, opened.parties))


def told(draft: Draft) -> list[tuple[object, ...]]:
    """What `list` says of every bracket, white space apart, also that before the end of what is struck."""
    return [
        (p.id, p.kind, p.supporters, p.opponents, " ".join(p.old.split()), _bare(p.new), p.group)
        for p in draft.all_proposals
    ]


def _bare(words: str) -> str:
    return re.sub(r" ~~(?=\s|$)", "~~", " ".join(words.split()))


def tidy_ends(text: str) -> str:
    return "\n".join(line.rstrip(" \t\xa0") for line in text.replace("\r\n", "\n").split("\n")).strip("\n") + "\n"


def is_plain(text: str) -> bool:
    """Whether struck text stands in brackets, as its kind needs: elsewhere a Word file cannot say where it begins."""
    return "~~" not in text


@given(drafts())
def test_text_through_word_is_the_same_text(text: str) -> None:
    if NOT_IN_XML.search(text.replace("\f", "")):
        return
    draft = parse(text)
    back = through_word(draft)
    if is_plain(text):
        assert tidy_ends(back.text) == tidy_ends(text)
    assert told(back) == told(parse(text.replace("\r\n", "\n")))
    for selection in ({"everything": True}, {"by": "US"}):
        for verb in ("accept", "reject"):
            once, again = (getattr(one, verb)(**selection) for one in (draft, back))
            assert solid(again.text) == solid(once.text)


@given(drafts(), drafts())
def test_what_is_struck_within_struck_text_comes_back(one: str, other: str) -> None:
    """Law L9 holds for what `compile` writes into a Word file too: what one party takes out, another may amend."""
    inner = [" ".join(part.split()).replace("~", "") for part in (one, other)]
    text = f"1. The fee [AU: ~~is [US: ~~two~~ three] years [EU: ~~{inner[0]}~~] long~~ due {inner[1]}].\n"
    if NOT_IN_XML.search(text):
        return
    draft = parse(text)
    assert told(through_word(draft)) == told(draft)


#: What is said of a text, with characters in it that no document in XML can have.
_odd = st.text(st.sampled_from("a, \x00\x08\x0b\f\x1f\n\x85\ufffe\uffff\u2028\u202e"), max_size=6)
_remarks = st.builds("1. A [Note: x{}y] b [CAN: reserves its{}position] [US{}: c]{}.\n".format, _odd, _odd, _odd, _odd)


@given(st.one_of(hostile, anything, _remarks), st.booleans())
@example("1. A [Note: x\fy].\n", True)
def test_every_format_takes_any_text(text: str, tracked: bool) -> None:
    for form in all_formats():
        if form.write is not None:
            write_document([("x", parse(text))], WriteOptions(form.name, tracked))


def test_whole_drafts_through_word(whole_draft: str) -> None:
    if NOT_IN_XML.search(whole_draft.replace("\f", "")):
        return
    back = through_word(parse(whole_draft))
    assert tidy_ends(back.text) == tidy_ends(whole_draft)


@given(drafts())
@example(
    "1. [US: a [CAN to revert: ~~x~~]] b.\n"
)  # struck in a bracket that is no change itself: shown, and not deleted
@example("1. [US: a [~~x~~ y] b] c.\n")
def test_tracked_changes_that_come_back_say_the_same(text: str) -> None:
    """docx to text to docx --tracked keeps authors and changes.

    Not where words are struck within struck ones: Word has one author for a deletion, and two who strike the same words there are one.
    Nor where two authors delete the same word side by side, `of of`: in brackets that is one word, which both strike.
    """
    draft = parse(text)
    struck = [node for node, _ in walk(draft.root) if isinstance(node, Struck) or _strikes_all(node)]
    if any(isinstance(inner, Struck) for node in struck for inner, _ in walk(node)):
        return
    once = through_word(draft, tracked=True)
    if striking_the_same(once.text, once.brackets):
        return
    again = through_word(once, tracked=True)
    assert sides(again) == sides(once)


@given(st.sampled_from(BASES), st.integers(0, 10**6), st.integers(1, 6))
def test_who_gets_its_way_in_tracked_changes_has_its_copy(base: str, seed: int, count: int) -> None:
    """Words that several strike go whoever of them gets its way, in a Word file as in the text that it was made of."""
    from brackets.rounds.compile import compile_copies

    copies = {party: parse(edited(base, seed + at, count)) for at, party in enumerate(("US", "CAN", "MEX"))}
    draft = parse(compile_copies(parse(base), copies).text)
    tracked = through_word(draft, tracked=True)
    for party in copies:
        wanted, got = (one.accept(by=party, clean=True).strip(anonymous="keep").text for one in (draft, tracked))
        assert re.findall(r"\w+", got) == re.findall(r"\w+", wanted), party


@given(
    st.one_of(prefixes(), endings()),
    st.sampled_from(["considering", "to revert", "undecided", "reserves its position"]),
)
@example(Headed(" - US", ("US",), ()), "considering")
@example(Headed("US oppose: ", (), ("US",)), "considering")
def test_who_has_not_decided_is_in_the_file_or_is_told(header: Headed, verb: str) -> None:
    from brackets.formats.word.writer import write_word

    is_first = header.text.endswith(": ")
    bare = header.text.rstrip(": ") if is_first else header.text
    draft = parse(f"1. A [{bare}; ZAF {verb}: b] c.\n" if is_first else f"1. A [b{bare}; ZAF {verb}] c.\n")
    node = draft.brackets[0]
    if not node.reading.attributed or not any("ZAF" in n.source for n in node.children if isinstance(n, Header)):
        return  # a header that nobody could read so
    back = through_word(draft, tracked=True)
    is_told = any("not decided" in line for line in write_word(draft, tracked=True).told)
    assert is_told is not (f"ZAF {verb}" in back.text)
    if node.reading.supporters:  # base text that is opposed is deleted by who opposes it
        assert sides(back) == sides(draft)


def _strikes_all(node: Node) -> TypeGuard[Bracket]:
    """Whether a bracket is words that somebody opposes, and nobody proposes."""
    return isinstance(node, Bracket) and bool(node.reading.opponents) and not node.reading.supporters


def sides(draft: Draft) -> list[list[object]]:
    """Who wants what, in order. What touches and is of one party is one change in a Word file, so it is counted as one here.

    A remark in a proposal is a comment beside it there, and is left out.
    """
    remarks = {n: Decision.DROP for n, node in enumerate(draft.brackets) if node.reading.kind is Kind.REMARK}
    found: list[list[object]] = []
    for p in settle(draft, remarks).draft.proposals():
        if p.attributed:
            who = [p.supporters, p.opponents]
            if found and found[-1][:2] == who:
                found[-1][2:] = [found[-1][2] + solid(p.old), found[-1][3] + solid(p.new)]  # type: ignore[operator]
            else:
                found.append([*who, solid(p.old), solid(p.new)])
    return found


@given(drafts())
def test_text_through_critic_markup_is_the_same_draft(text: str) -> None:
    draft = parse(text)
    out, _ = write_critic(draft)
    authors = Authors(REGISTRY, {})
    back = Draft(
        write_notation(read_critic(out.replace("\r\n", "\n"), authors), REGISTRY),
        registry_with_authors(REGISTRY, authors.unknown),
    )
    # what strip leaves in brackets has its header written evenly by then
    assert solid(formatted(back.strip())) == solid(formatted(draft.strip()))


@pytest.mark.parametrize("remark", [*REMARKS, "[US reserves on paragraph 1.]"])
def test_a_remark_through_critic_markup_is_the_same_remark(remark: str) -> None:
    text = f"1. A {remark} b.\n"
    authors = Authors(REGISTRY, {})
    assert write_notation(read_critic(write_critic(parse(text))[0], authors), REGISTRY) == text


@given(drafts())
@example("[US: a ~~b~~ c [CAN oppose: d]] e\n")
def test_markdown_has_every_word_but_headers(text: str) -> None:
    import html

    draft = parse(text)
    heads = {
        child.start
        for node in draft.brackets
        if is_change(node)
        for child in node.children
        if isinstance(child, Header)
    }
    bare = "".join(
        leaf.source for leaf in leaves(draft.root) if leaf.start not in heads or not isinstance(leaf, Header)
    )
    shown = html.unescape(re.sub(r"</?(?:ins|del)[^>]*>", "", write_in_line(draft, _Markdown())))
    assert "".join(words(shown)) == "".join(words(bare))


@given(drafts())
@example("1. [US/CAN propose; CL oppose: ~~a~~ b] [CL oppose: c [EU: d]] e\n")
def test_markdown_that_is_read_as_html_says_the_same(text: str) -> None:
    """Who wants what: a page that shows the Markdown as it is typed has the proposals of the draft."""
    draft = parse(text)
    if "~~" in text or any(isinstance(node, Arm) or node.reading.kind is Kind.OPTION for node in draft.brackets):
        return
    if draft.outline.furniture:
        return  # what heads a page of paper is words in a page of HTML
    authors = Authors(REGISTRY, {})
    page = f"<pre>{re.sub('(?m)^## ', '', write_in_line(draft, _Markdown()))}</pre>"
    back = Draft(write_notation(read_page(page, authors), REGISTRY), registry_with_authors(REGISTRY, authors.unknown))
    assert joined_sides(back) == joined_sides(draft)


def joined_sides(draft: Draft) -> list[list[object]]:
    """The same with the words alone: brackets within a proposal that touch and are one party's are one change in a page."""
    bare = Pattern(r"\[(?:[^][:：]|\[\^[^][]*\])*[:：](?:\[\^[^][]*\]|\d)*|[\[\]]")
    return [[bare.sub("", x) if isinstance(x, str) else x for x in side] for side in sides(draft)]


@given(drafts())
def test_json_comes_back(text: str) -> None:
    draft = parse(text)
    assert read_json("".join(json_tree(draft.root)), "x") == text
    assert read_json("".join(flat_tree(draft.root)), "x") == text


def through(form: str, text: str) -> str:
    """What a format that has all of a draft makes of one, and reads of that."""
    read, write = find_format(form).read, find_format(form).write
    assert read is not None
    assert write is not None
    return read(write([("x", parse(text))], WriteOptions(form)).data, "x", ReadOptions(form), REGISTRY).text


hostile = st.text(st.characters(codec="utf-8")) | st.text("[]~<>&;#x0-1 \t\n\r\0\f/=\"'US:.,{}\\%$_^", max_size=60)


@pytest.mark.parametrize("form", ["json", "html"])
@given(text=drafts() | hostile)
@example(text="1. [US: ~~a\n\n2. b~~ c]\r\n\r\n\r\n")
@example(text="&amp; <b> &#65; </main><!-- \0")
def test_what_has_all_of_a_draft_gives_it_back(form: str, text: str) -> None:
    """L8: to the byte, whatever the text."""
    assert through(form, text) == text


@given(drafts())
def test_html_has_every_word(text: str) -> None:
    import html

    shown = html.unescape(
        re.sub(
            r"<[^>]*>", "", write_html(parse(text)).partition("<main ")[2].partition(">")[2].rpartition("</main>")[0]
        )
    )
    assert "".join(words(shown)) == "".join(words(text))  # a line through words may end within one: `~~develop~~ed`


# Documents with revisions: what is composed of tracked changes is what they say

sponsors = st.sampled_from(["US", "CAN", "US/CAN propose; CL oppose", "Delegation of Mexico"])
texts = st.sampled_from(
    ["states", "may report", " and the data", "rivers, ", "terroris", " ", ".", "[by 2030]", "the [", "] of", "y"]
)
revisions = st.one_of(
    st.just(()),
    st.just(()),
    st.builds(lambda s, i: (Revision(i, s),), sponsors, st.booleans()),
    st.builds(lambda a, b: (Revision(True, a), Revision(False, b)), st.just("US"), st.just("CAN")),
    st.builds(lambda a, b: (Revision(True, a), Revision(True, b)), st.just("US"), st.just("CAN")),
)
runs = st.builds(lambda text, made: Run(text, made), texts, revisions)
paragraphs = st.builds(
    lambda content, label, mark: RevisedParagraph(tuple(content), label, mark),
    st.lists(runs, min_size=1, max_size=6),
    st.sampled_from(["", "1. ", "(a) "]),
    st.one_of(st.just(()), st.builds(lambda s, i: (Revision(i, s),), sponsors, st.booleans())),
)


@given(st.lists(paragraphs, min_size=1, max_size=4))
def test_what_is_tracked_is_what_is_proposed(found: list[RevisedParagraph]) -> None:
    runs = (run for paragraph in found for run in paragraph.runs)
    struck = [run.text.strip() for run in runs if any(not revision.inserted for revision in run.revisions)]
    if len(set(struck)) < len(struck):
        return  # the same words struck by two beside each other are base text once
    document = RevisedDocument(found)
    draft = parse(write_notation(document, REGISTRY))
    if any(char in draft.text for char in "[]") and any("half" in note for note in document.noted):
        return  # half brackets that were inserted stay
    final = write_notation(RevisedDocument(list(found)), REGISTRY, view="final")
    original = write_notation(RevisedDocument(list(found)), REGISTRY, view="original")
    if re.search(r"(?m)^\w\.", f"{final}\n{original}"):
        return  # `y.` would be a label
    stripped = draft.strip().text
    assert letters(stripped) == letters(original)
    accepted = draft.accept(everything=True, kind=["insertion", "deletion", "replacement", "paragraph"]).strip().text
    assert letters(accepted) == letters(final)


def letters(text: str) -> str:
    """The letters of a text, labels apart, which go with their paragraphs."""
    return "".join(re.findall(r"[^\W\d_]+", re.sub(r"(?m)^(?:1\. ?|\(a\) ?)", "", text)))
