"""What is promised of any text and of any file: `make fuzz` asks it of millions, `tests/laws/test_fuzz.py` of those in tests/fuzz.

The laws are those of tests/laws, asked here of texts that no strategy would draw. A kind is a folder of tests/fuzz: what a file of it is
given to, and what it may do there, which is to be read or to be refused with a UserError.
"""

from __future__ import annotations

import inspect
import io
import random
import sys
import tomllib
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, get_args

from brackets import parse
from brackets.cli.config import Config
from brackets.errors import UserError
from brackets.formats.interface import Formatting, ReadOptions, View, WriteOptions
from brackets.formats.reading import read_document
from brackets.formats.registry import find_format, writable
from brackets.parties.registry import default_registry
from brackets.rewrite.renumber import renumber
from brackets.settle.sheets import plan, read_sheet

LAWS_FOLDER = Path(__file__).parent / "laws"
#: The laws of whole texts that hold only of drafts as people write them: there is no telling what hostile text loses.
OF_DRAFTS = (
    "page_heads_stay", "no_debris", "labels_alone", "parse_is_total", "json_comes_back", "is_the_same_text", "is_the_same_draft",
    "say_the_same", "says_the_same", "says_of_drafts", "no_space_into_a_word", "no_space_at_the_ends_of_struck_text",
)  # fmt: skip
_PARTIES = ("US", "CAN", "MEX", "NZ", "CARICOM", "EU")
_CHOICES: dict[str, tuple[Any, ...]] = {
    "how": ("accept", "reject", "choose", "clean"),
    "verb": ("accept", "reject", "strip"),
    "tracked": (False, True),
    "wording": ("new words", ", in good time,", "and [by 2030]", "[US: x] y", "."),
    "way": ("accept", "clean", "strip", "drop"),
    "width": (20, 40, 72),
    "pick": tuple(range(8)),
    "form": ("json", "html"),
}


def prints_back(text: str) -> str:
    """L1: any text parses, and prints back as it is."""
    return "" if str(parse(text)) == text else "L1: it prints back otherwise"


@cache
def laws() -> dict[str, Callable[..., None]]:
    """The laws of tests/laws that are about a text, by the names of their tests."""
    for folder in (LAWS_FOLDER, LAWS_FOLDER.parent):
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
    import test_choosing
    import test_every_command
    import test_formats
    import test_house_style
    import test_laws
    import test_one_after_the_other
    import test_reflow
    import test_words

    _CHOICES["command"] = tuple(test_every_command.COMMANDS)
    known = lru_cache(64)(parse)  # a draft is a value: the one that a law has parsed serves the next
    found = {}
    for module in (
        test_laws,
        test_one_after_the_other,
        test_choosing,
        test_words,
        test_house_style,
        test_reflow,
        test_formats,
        test_every_command,
    ):
        vars(module).update({"parse": known} if hasattr(module, "parse") else {})
        for name, test in list(vars(module).items()):
            inner = getattr(getattr(test, "hypothesis", None), "inner_test", None)
            if inner and "text" in inspect.signature(inner).parameters and not name.endswith(OF_DRAFTS):
                found[name.removeprefix("test_")] = inner
    return found


def law_broken(text: str) -> str:
    """The first law that a text breaks, with what breaks it; empty if all hold."""
    chance = random.Random(zlib.crc32(text.encode("utf-8", "surrogatepass")))
    draft = parse(text)
    named = sorted({party for b in draft.brackets for party in (*b.reading.supporters, *b.reading.opponents)})
    named = [party for party in named if draft.registry.typed(party)]
    for name, law in laws().items():
        arguments: dict[str, Any] = {}
        for parameter in inspect.signature(law).parameters:
            choices = _CHOICES.get(parameter) or (*_PARTIES, *named, *named)
            arguments[parameter] = text if parameter == "text" else chance.choice(choices)
        try:
            law(**arguments)
        except (AssertionError, UserError, ArithmeticError, LookupError, RuntimeError, TypeError, ValueError) as error:
            given = ", ".join(f"{key}={value!r}" for key, value in arguments.items() if key != "text")
            return f"{name}({given}): {error!r:.200}"
    return _written(text, chance.choice(writable() if chance.random() < _WRITTEN else ["text"])) or _renumbered(text)


def _renumbered(text: str) -> str:
    once = renumber(parse(text)).text
    return "" if renumber(parse(once)).text == once else "renumber: twice is not once"


_WRITTEN = 0.3
"""Of the texts, which are written in another format too: to make a Word file takes longer than all the laws."""


def _written(text: str, form: str) -> str:
    """Every writer takes every text, or says why not."""
    write = find_format(form).write
    assert write is not None
    with suppress(UserError):
        write([("x", parse(text))], WriteOptions(form))
    return ""


# Files


def _word(source: str) -> bytes:
    """A Word file of one part: the first line is its name, which zipfile cuts at a NUL, the rest what is in it."""
    name, _, part = source.partition("\n")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for path, content in {**_SKELETON, name.partition("\0")[0].strip() or "x": part}.items():
            made.writestr(path, content.encode("utf-8", "surrogatepass"))
    return out.getvalue()


_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PARTS = ("numbering", "styles", "footnotes", "comments", "settings")
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SKELETON = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="application/'
    'vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    + "".join(f'<Override PartName="/word/{part}.xml" ContentType="{_TYPE}.{part}+xml"/>' for part in _PARTS)
    + "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    + "".join(f'<Relationship Id="r{n}" Type="{_OFFICE}/{part}" Target="{part}.xml"/>' for n, part in enumerate(_PARTS))
    + "</Relationships>",
    "word/document.xml": f'<w:document {_W}><w:body><w:p><w:pPr><w:pStyle w:val="S"/><w:numPr><w:ilvl w:val="0"/>'
    '<w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>States</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>'
    '<w:commentRangeStart w:id="1"/><w:ins w:id="2" w:author="US"><w:r><w:t>act</w:t></w:r></w:ins>'
    '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p></w:body></w:document>',
    **{f"word/{part}.xml": f"<w:{part} {_W}></w:{part}>" for part in _PARTS},
}


def _readers(kind: str, source: str) -> Iterator[Callable[[], str | None]]:
    """The ways to read a file of a kind; each gives its text, if it has one."""
    registry = default_registry()

    def text_of(data: bytes, options: ReadOptions) -> str | None:
        read = read_document(data, "fuzz", options, registry)
        return None if read is None else read.text

    data = source.encode("utf-8", "surrogatepass")
    if kind == "bytes":  # one character to a byte, so that the file can be read and mutated as text
        data = source.encode("latin-1", "replace")
    if kind == "word":
        data = _word(source)
    if kind in ("word", "pandoc", "bytes", "critic", "json", "html", "akn"):
        form = {"word": "docx", "bytes": "auto"}.get(kind, kind)
        way = zlib.crc32(data) % len(get_args(View))
        options = ReadOptions(form, get_args(View)[way], get_args(Formatting)[way], "US")
        yield lambda: text_of(data, options)
    elif kind == "sheet":
        draft = parse("1. States [US: ~~may~~ shall] report [CAN oppose: yearly].\n\n[2. [shall][should]]\n")
        yield lambda: str(plan(read_sheet(source, "sheet"), draft, "sheet").decisions)[:0]
    elif kind == "config":
        yield lambda: _configured(source)


def _configured(source: str) -> None:
    """What the command line does with a brackets.toml that is TOML."""
    try:
        values = tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    config = Config("brackets.toml", values)
    registry = config.registry()
    config.authors()
    for name in ("fmt", "reflow", "check"):
        config.table(name)
    parse("[US: a] [FOC: b]", registry).strip()


FILES = ("word", "pandoc", "json", "critic", "html", "akn", "bytes", "sheet", "config")
KINDS = ("text", *FILES)


def file_broken(kind: str, source: str) -> str:
    """What is wrong with how a file is read: it has to be read, into a text that prints back, or to be refused."""
    for read in _readers(kind, source):
        try:
            text = read()
        except UserError:
            continue
        if text and prints_back(text):
            return "what was read does not print back"
    return ""


def broken(kind: str, source: str) -> str:
    """What an entry of the corpus breaks; empty if it breaks nothing."""
    return (prints_back(source) or law_broken(source)) if kind == "text" else file_broken(kind, source)
