"""Pages of others: whose a change is, what is a paragraph, what is not shown; broken and hostile pages; encodings."""

from __future__ import annotations

import time
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from brackets.errors import UserError
from brackets.formats.format_html import FORMAT, is_html
from brackets.formats.html_tags import Tag, tokens
from brackets.formats.interface import ReadOptions, ReadResult
from brackets.parties import default_registry

REGISTRY = default_registry()


def read(page: str | bytes, **options: str) -> ReadResult:
    assert FORMAT.read is not None
    data = page if isinstance(page, bytes) else page.encode("utf-8", "surrogatepass")
    return FORMAT.read(data, "x.html", ReadOptions("html")._replace(**options), REGISTRY)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("attributes", "whose"),
    [
        ('data-author="US"', "US"), ("data-party='CAN'", "CAN"), ("data-author=US/CAN", "US/CAN"),
        ('data-author="Delegation of Mexico"', "Mexico"), ('DATA-AUTHOR="J. Doe (US)"', "US"),
        ('data-party="US" data-against="CL"', "US propose; CL oppose"), ('data-username="Zoe"', "Zoe"),
        ('title="US"', "US"), ('title="Inserted by Canada on 3 May 2026"', "Canada"),
        ('title="added by: US (on Monday)"', "US"), ('title="A tooltip, and no more"', ""), ('title=""', ""),
        ('cite="#US"', "US"), ('cite="https://example.org/delegations/new-zealand/"', "New Zealand"),
        ('cite="https://example.org/meetings/12"', ""), ('datetime="2026-05-03"', ""), ("", ""),
        ('title="A tooltip" cite="#US"', "US"), ('title="US" data-author="CAN"', "CAN"),
        ('cite="mailto:J.%20Dupont" datetime="2026-03-02"', "J. Dupont"), ('cite="MAILTO:Canada"', "Canada"),
        ('cite="mailto:J.%20Smith%20(US)"', "US"), ('cite="mailto:"', ""),
        ('data-author="US" data-author="CAN"', "US"), ('data-author="&Eacute;tats-Unis"', "États-Unis"),
    ],
)  # fmt: skip
def test_whose_a_change_is(attributes: str, whose: str) -> None:
    header = f"{whose}: " if whose else ""
    assert read(f"<p>One <ins {attributes}>new</ins> word.").text == f"One [{header}new] word.\n"


def test_an_author_that_nobody_knows_is_told() -> None:
    found = read('<del data-author="Zoe Q">old</del>')
    assert found.text == "[Zoe Q: ~~old~~]\n"
    assert found.parties == {"Zoe Q": "Zoe Q"}
    assert "brackets.toml can say whose it is" in found.told[0]
    assert read('<del data-author="Zoe Q">old</del>', authors={"zoe q": "US"}).text == "[US: ~~old~~]\n"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a<p>b", "a\n\nb\n"), ("a <b>b</b>\nc\n\n \nd", "a b c\n\nd\n"), ("<p>a\n\nb", "a b\n"), ("a<div>b<div>c</div></div>d", "a\n\nb\n\nc\n\nd\n"), ("<p>a<br>b", "a\nb\n"),
        ("<p> a\n <b>b </b> c ", "a b c\n"), ("<pre>a  b\n c</pre>", "a  b\n c\n"), ("<p>a\xa0 b", "a\xa0 b\n"),
        ("<ol><li>a<li>b</ol>", "1. a\n\n2. b\n"), ('<ol start=4 type=a><li>x<li value="9">y</ol>', "d. x\n\ni. y\n"),
        ("<ul><li>a<ol type=i><li>b</ol><li>c</ul>", "• a\n\ni. b\n\n• c\n"), ("<ol style='list-style: none'><li>1. a</ol>", "1. a\n"),
        ("<ol><li></ol>x", "x\n"), ("<table><tr><td>a<td><p>b</p><p>c</p><tr><td>d</table>", "a | b c\n\nd\n"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "a\n\nb\n\nc\n"), ("<s>old</s> x", "~~old~~ x\n"), ("<p>[US: x] y", "[US: x] y\n"),
        ("a<script>if (b<c) d</script><style>p</style><!-- e --> f", "a f\n"), ("<title>t</title>a", "a\n"),
        ('a<span hidden>b</span><i style="display: none">c</i>d', "ad\n"), ("a<template>b</template><head>c</head>d", "ad\n"),
        ("a<b", "a\n"), ("a<!--b", "a\n"), ("a<script>b", "a\n"), ('a<b c="d>e', "a\n"), ("a</b></p><b =c = =>d", "ad\n"), ("1 < 2 <3", "1 < 2 <3\n"),
        ("<p><ins>a</p><p>b</ins></p>", "[a]\n\nb\n"), ("<p>&#99999999999;&#x41;&lt;p>&nosuch;", "�A<p>&nosuch;\n"),
        ("<p>&#" + "9" * 5000 + ";", "�\n"), ("<xmp><b></xmp>", "<b>\n"), ("<b></b>", ""), ("<p>a</br>b", "a\nb\n"),
        ("<ins data-author=US><p>4 bis. New.</p><p>5. More.</p></ins>", "4 bis. [US: New.]\n\n5. [US: More.]\n"),
        ("<ul><ins data-author=US><li>New</ins></ul>", "• [US: New]\n"),
        ("<ins data-author=US>a <del data-author=CAN>b</del></ins> c", "[US: a [CAN: ~~b~~]] c\n"),
    ],
)  # fmt: skip
def test_what_a_page_says(page: str, text: str) -> None:
    assert read(page).text == text


#: The ways in which a page draws a line through words, or under them: elements, styles of their own, classes and ids of a style sheet.
_SHEET = """<style>@import url(x.css); @media print { .plain { text-decoration: line-through } }
/* .plain { text-decoration: line-through } */ .c1, span.c2 , #c3 { color: red; Text-Decoration : Line-Through solid }
.msoDel{mso-style-type:export-only; text-decoration:line-through;color:red;} .plain{text-decoration:none} i { text-decoration-line: line-through }
.under { text-decoration: underline } i.plain, s.plain { text-decoration: none }</style>"""
_THROUGH = [
    "<s>{}</s>", "<strike>{}</strike>", '<span style="text-decoration:line-through">{}</span>', '<span class="c1">{}</span>',
    "<span style='color:red;TEXT-DECORATION-LINE: line-through'>{}</span>", '<span class="x c2">{}</span>', '<b id="c3">{}</b>', "<i>{}</i>",
    '<s><span style="text-decoration:none">{}</span></s>', '<span class="msoDel">{}</span>', '<u style="text-decoration:underline line-through">{}</u>',
    "<span style='text-decoration:none;text-decoration:line-through'>{}</span>", '<i class="c2">{}</i>',
]  # fmt: skip
_UNDER = ["<u>{}</u>", '<span style="text-decoration:underline">{}</span>', '<b class="under">{}</b>']
_PLAIN = [
    "<b>{}</b>", '<span class="plain">{}</span>', '<b class="c2">{}</b>', '<i class="plain">{}</i>', '<s class="plain">{}</s>',
    '<s style="text-decoration:none">{}</s>', '<span style="x-text-decoration:line-through">{}</span>', '<a href="#x">{}</a>',
    '<span style="text-decoration:line-through;text-decoration:none">{}</span>', '<span data-x="text-decoration:line-through">{}</span>',
    '<u><a href="#x">{}</a></u>',
]  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from("sup"), st.integers(0, 99)), min_size=1, max_size=9))
@example([("s", number) for number in range(len(_THROUGH))])
@example([("u", number) for number in range(len(_UNDER))])
@example([("p", number) for number in range(len(_PLAIN))])
def test_a_line_is_a_line_however_the_page_says_it(words: list[tuple[str, int]]) -> None:
    ways = {"s": _THROUGH, "u": _UNDER, "p": _PLAIN}
    page = " and ".join(ways[kind][number % len(ways[kind])].format(f"{kind}{number}") for kind, number in words)
    struck = read(f"{_SHEET}<p>{page} end")
    shown = [f"~~{kind}{number}~~" if kind == "s" else f"{kind}{number}" for kind, number in words]
    assert struck.text == " and ".join(shown) + " end\n"
    count = sum(kind == "s" for kind, _ in words)
    assert [line for line in struck.told if line.endswith(f"makes proposals of them ({count})")] or not count
    tracked = read(f"{_SHEET}<p>{page} end", formatting="track").text
    made = {"s": "[~~{}~~]", "u": "[{}]", "p": "{}"}
    assert tracked == " and ".join(made[kind].format(f"{kind}{number}") for kind, number in words) + " end\n"


def test_a_line_through_what_is_deleted_shows_that_and_no_more() -> None:
    page = "<style>del, .d { text-decoration: line-through } ins, .i { text-decoration: underline }</style><p>"
    found = read(
        f"{page}<span class=d><del data-author=US>a</del></span><span class=i><ins data-author=US>b</ins></span> c"
    )
    assert found.text == "[US: ~~a~~ b] c\n" and found.told == ()


def test_a_line_through_by_a_selector_that_is_not_read_is_told() -> None:
    page = "<style>.a .b, p > i, .ok { text-decoration: line-through } .a .c { text-decoration: underline }</style><p class=a><b class=b>x</b> <b class=ok>y</b>"
    assert read(page).told[0] == "the style sheet draws lines through words by selectors that are not read (2)"


def test_a_page_in_which_words_are_struck_out_is_a_draft() -> None:
    page = "<html><p>A <span style='text-decoration: line-through'>b</span> c"
    assert read(page, form="auto").text == "A ~~b~~ c\n"
    with pytest.raises(UserError, match="or struck out"):
        read("<html><p>A <u>b</u> c", form="auto")


def test_what_is_left_out_is_told() -> None:
    assert read("<p>a <img src=x><svg><text>b</text></svg>").told == ("left out: pictures (2)",)
    assert read("a <i hidden>b</i>").told == ("left out: hidden passages (1)",)


def test_views() -> None:
    page = "States <del data-author=US>may</del><ins data-author=US>shall</ins> act."
    assert read(page, view="final").text == "States shall act.\n"
    assert read(page, view="original").text == "States may act.\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<p>é".encode(), "é\n"), ("<meta charset=iso-8859-1><p>é“".encode("cp1252"), "é“\n"), ("\ufeff<p>é".encode(), "é\n"),
        ("\ufeff<p>é".encode("utf-16-le"), "é\n"), ("\ufeff<p>é".encode("utf-16-be"), "é\n"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">ж'.encode("koi8-r"), "ж\n"),
        ("<meta charset=utf-16>é".encode(), "é\n"),
    ],
)  # fmt: skip
def test_encodings(data: bytes, text: str) -> None:
    assert read(data).text == text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<p>\xff", "not UTF-8 at offset 3"), (b"<meta charset=zip>x", "not ZIP"), (b"<meta charset=undefined>x", "not UNDEFINED"),
        (b"1. States [US: shall] report.", "there is no tag in it"),
        (b'<!doctype html><meta name="generator" content="brackets"><p>x', "that `brackets report` made"),
    ],
)  # fmt: skip
def test_what_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(UserError, match=says) as refused:
        read(data)
    assert refused.value.hint


def test_a_page_is_recognised() -> None:
    assert is_html(b"<!DOCTYPE html>") and is_html(b"<?xml?>\n<html>")
    assert not is_html(b"<p>x") and not is_html(b"<akomaNtoso>")


pieces = st.sampled_from(
    "<ins> <del data-author=US> <ins title='by CAN'> </ins> </del> <p> </p> <li> <ol> </ol> <ul> <tr> <td> <table> </table> <br> <pre> </pre> "
    "<div> </div> <script> </script> <!-- --> <! <? </ < > & &amp; &#65 &#x; <main> <a\tb=' \" = / [US: ] ~~ [ a b 1. \n \xa0 \0 <s> <b hidden> <style> </style> .a{text-decoration:line-through} <i class=a>".split(
        " "
    )
)


@given(st.lists(pieces, max_size=40).map("".join) | st.text())
@example("<ins>" * 300 + "x")
@example("<del><p>a<p></del>")
def test_every_page_is_read(page: str) -> None:
    """However broken: and what is read is read as the same when it is written as a page of ours."""
    if "<" in page:
        assert isinstance(read(page).text, str)


@given(st.lists(pieces, max_size=12).map("".join))
def test_tags_are_those_of_the_library(page: str) -> None:
    """Python's own parser finds the same opening tags, where no tag, comment or script is left open."""
    if any(part in page for part in ("script", "<!", "<?", "</", "&", "\0", "< ", "<\t")) or page.rfind(
        "<"
    ) > page.rfind(">"):
        return
    if "'" in page.replace("'by CAN'", "") or '"' in page or "<a\tb=" in page:
        return
    theirs = _Library(page).found
    ours = [(token.name, token.attributes) for token in tokens(page) if isinstance(token, Tag) and not token.is_end]
    assert ours == theirs


class _Library(HTMLParser):
    def __init__(self, page: str):
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


@pytest.mark.parametrize(
    "piece",
    [
        "<!--", "<!", "</", "<a ", "<a b='", "<div>", "<ins>", "<p><ins>x", "</b>", "<li>", "<td>", "<ul><li>", "<tr><table>", "<dt></dt><div>",
        "&#9", "<script>", "<b =", "<br>", "a ", "<br> ", " ", "<![CDATA[", "<ins data-author=US>x</ins>", "<s>x", "<title>", "<p hidden>", "<style>a{",
        "<style>.a{text-decoration:none}</style>", "<s class='a a a'>", "<style>/*", "}{", "<style>.a.b,.c{text-decoration:line-through}</style>",
    ],
)  # fmt: skip
def test_a_page_takes_no_more_than_its_length(piece: str) -> None:
    """A page of four times the length takes about four times as long: not sixteen, as what looks for each end anew."""

    def took(length: int) -> float:
        page = "<p>" + piece * (length // len(piece))
        best = 9e9
        for _ in range(2):
            start = time.process_time()
            read(page)
            best = min(best, time.process_time() - start)
        return best

    assert took(120_000) < 9 * took(30_000) + 0.1
