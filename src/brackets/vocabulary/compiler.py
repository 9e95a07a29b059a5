"""From the words in the TOML files to patterns: what `make grammar` writes into `words.py` and `grammar/words.lark`.

A word of the data becomes a pattern: a blank is any white space, an apostrophe either of the two, and a letter with an accent may
stand without it. What regular expressions have (`paragraphs?`, `[^...]`, `(?:...)`) may be used, and is left as it is.
Longer words come before shorter ones, so that `propose to delete` is not read as `propose`.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from re import _constants as ops
from re import _parser as patterns
from typing import Any, NamedTuple

HERE = Path(__file__).resolve().parent
_BLANK = r"\s+"
_SIDES = ("for", "against", "neither")
#: The tables of what the program itself says in the language of a draft: no words to find in one.
SAID = ("minutes", "compiling")

#: The tables that are lists of words, language by language, and no patterns.
_LISTS = ("common", "function_words", "negation", "opposite", "ordinal")

#: What `words.py` holds: a name, and a pattern, or a table of words.
Words = dict[str, str | tuple[str, ...] | dict[str, str] | dict[str, tuple[str, ...]]]


def tables() -> dict[str, Any]:
    """The data of all TOML files, by the names of their tables."""
    found: dict[str, Any] = {}
    for path in sorted(HERE.glob("*.toml")):
        found |= tomllib.loads(path.read_text(encoding="utf-8"))
    return found


def bare(letter: str) -> str:
    """A letter without its accent."""
    return unicodedata.normalize("NFD", letter)[0]


def pattern(word: str) -> str:
    """The pattern of a word as the data have it."""
    made = []
    in_class = escaped = False
    for character in word:
        if escaped or character == "\\":
            escaped = not escaped
            made.append(character)
        elif character == "[" and not in_class:
            in_class = True
            made.append(character)
        elif in_class:
            in_class = character != "]"
            made.append(character)
        elif character == " ":
            made.append(_BLANK)
        elif character == "'":
            made.append("['’]")
        elif character.isalpha() and bare(character) != character:
            made.append(f"[{bare(character)}{character}]")
        else:
            made.append(character)
    return "".join(made)


def alternation(words: Iterable[str]) -> str:
    """One pattern for any of several words, the longest first."""
    different = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(dict.fromkeys(map(pattern, different)))})"


def _all_languages(table: Mapping[str, Iterable[str]]) -> list[str]:
    return [word for words in table.values() for word in words]


def _stances(rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str | tuple[str, ...] | dict[str, str]]]:
    """What headers need of the stances: a pattern for each side, after and before its party."""
    rows = list(rows)
    for side in _SIDES:
        of_side = [row for row in rows if row["side"] == side]
        yield f"STANCE_{side.upper()}", alternation(form for row in of_side for form in row["forms"])
        before = [form for row in of_side for form in row.get("before", ())]
        if before:
            yield f"STANCE_{side.upper()}_BEFORE", alternation(before)
        slips = tuple(form for row in of_side for form in row.get("slips", ()))
        if slips:
            yield f"SLIPS_{side.upper()}", slips
    yield "STANCE", alternation(form for row in rows for form in row["forms"])
    yield (
        "STANCE_BEGINNING",
        alternation(begins for row in rows for form in row["forms"] for begins in _beginnings(form)),
    )
    yield "STANCE_BEFORE", alternation(form for row in rows for form in row.get("before", ()))
    clear = [form for row in rows for form in row.get("clear", ())]
    yield "STANCE_CLEAR", alternation(clear)
    yield "CLEAR_STEMS", tuple(sorted({form[1:] for form in clear if not any(o != form and o in form for o in clear)}))
    formatted = {form: row["formatted"][0] for row in rows for form in row.get("formatted", ())}
    yield "STANCE_FORMATTED", alternation(formatted)
    yield "FORMATTED_AS", formatted
    stems = alternation(row["stem"] for row in rows if "stem" in row)
    yield "STANCE_STEM", stems
    yield "STANCE_STEM_CASED", f"(?:{_cased(stems)})"


def _beginnings(form: str) -> Iterable[str]:
    """How a form may begin, what may be left out apart: enough for a guess that is made before each is tried."""
    plain = re.sub(r"\(\?:[^()]*\)\?", "", form)
    letters = re.match(r"(?:[^\W\d_](?!\?))*", plain)
    if letters and len(letters[0]) > 2:
        return [letters[0][:_LENGTH_OF_A_STEM]]
    return openings(pattern(plain))


_LENGTH_OF_A_STEM = 5  # oppos, delet; more would miss `opposition`, less would take `for`


def _labels(data: Mapping[str, Any]) -> Iterator[tuple[str, str | tuple[str, ...] | dict[str, str]]]:
    """What labels, headings and options are made of."""
    latin = data["latin"]
    spellings = {**{word: word for word in latin["series"]}, **latin["also"]}
    yield "LATIN", alternation(spellings)
    yield "LATIN_SERIES", tuple(latin["series"])
    yield "LATIN_SPELLINGS", {"".join(map(bare, word)): normal for word, normal in spellings.items()}
    headings = data["heading"]
    yield "HEADING_WORD", alternation(word for words in headings.values() for word in words)
    for name in ("article", "section"):
        yield f"HEADING_{name.upper()}", alternation(headings[name])
    provisions = data["provision"]["headings"]
    yield "HEADING_PROVISION", alternation(word for name in provisions for word in headings[name])
    yield (
        "HEADING_NO_PROVISION",
        alternation(word for name, words in headings.items() if name not in provisions for word in words),
    )
    yield "PROVISIONS", tuple(provisions)
    yield "ANNEXES", tuple(data["provision"]["annexes"])
    yield "HEADING_NAMES", {"".join(map(bare, word)): name for name, words in headings.items() for word in words}
    prefixes = data["paragraph_prefix"]
    yield "PARAGRAPH_PREFIX", alternation(word for words in prefixes.values() for word in words)
    yield "PREFIXES", {name: words[0].casefold() for name, words in prefixes.items()}
    option = data["option"]
    words = [*option["words"], *(f"{word}\\.?" for word in option["short"])]
    yield "OPTION_WORD", alternation([spelling for word in words for spelling in _in_either_case(word)])
    yield "OPTION_STEMS", tuple(dict.fromkeys(_stems(option)))


def _in_either_case(word: str) -> Iterator[str]:
    """A word as drafts write it: `Option`, `option`, `OPTION`."""
    capitals = word.replace("\\.?", "").upper() + ("\\.?" if word.endswith("\\.?") else "")
    yield from (word, word[0].upper() + word[1:], capitals)


def _stems(option: Mapping[str, Any]) -> Iterator[str]:
    """What stands in every text that has an option's head, in each spelling: cheap to look for."""
    for word in option["words"]:
        rest = word[1:].rstrip("ea")  # alternative and alternativa are found by one search
        plain = "".join(map(bare, rest))
        yield from (rest, plain, rest.upper(), plain.upper())
    for word in option["short"]:
        yield from (word.title(), word.upper(), f"\n{word}")


_LENGTH_OF_AN_OPENING = 5  # letters: more would make the table long, fewer would let most texts through
_SPACE = [(ops.IN, [(ops.CATEGORY, ops.CATEGORY_SPACE)])]
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT)


class _Begun(NamedTuple):
    """A way in which a text may begin."""

    letters: str = ""
    ends: bool = False
    """Whether what comes next may be one of many things, so that no more is known."""

    def then(self, more: _Begun) -> _Begun:
        if self.ends:
            return self
        letters = self.letters + more.letters
        return _Begun(letters[:_LENGTH_OF_AN_OPENING], more.ends or len(letters) >= _LENGTH_OF_AN_OPENING)


def openings(pattern: str) -> tuple[str, ...]:
    """The letters, in small case, with one of which each text begins that `pattern` matches at its start; at most five each.

    A blank stands for any white space. A look at them costs nothing, and mostly tells that the pattern need not be tried.

    >>> openings("(?:still )?under (?:review|study)|am[eé]nd")
    ('amend', 'aménd', 'still', 'under')
    """
    found = {begun.letters.casefold() for begun in _sequence(patterns.parse(pattern))}
    return tuple(sorted(one for one in found if not any(one != other and one.startswith(other) for other in found)))


def _sequence(items: Iterable[tuple[Any, Any]]) -> set[_Begun]:
    ways = {_Begun()}
    for operation, value in items:
        if all(way.ends for way in ways):
            break
        nexts = _item(operation, value)
        ways = {way.then(more) for way in ways for more in nexts}
    return ways


def _item(operation: Any, value: Any) -> set[_Begun]:
    if operation is ops.LITERAL:
        return {_Begun(chr(value))}
    if operation is ops.BRANCH:
        return set().union(*map(_sequence, value[1]))
    if operation is ops.SUBPATTERN:
        return _sequence(value[-1])
    if operation in _REPEATS:
        least, most, inner = value
        if least and list(inner) == _SPACE:
            return {_Begun(" ")}
        once = _sequence(inner)
        if most > 1:
            once = {way._replace(ends=True) for way in once}
        return once if least else {*once, _Begun()}
    if operation in (ops.ASSERT, ops.ASSERT_NOT, ops.AT):
        return {_Begun()}
    if operation is ops.IN and all(kind is ops.LITERAL for kind, _ in value):
        return {_Begun(chr(letter)) for _, letter in value}
    return {_Begun(ends=True)}


def compiled(data: Mapping[str, Any]) -> Words:
    """All that the code and the grammars need of the words."""
    words: Words = dict(_labels(data))
    words |= dict(_stances(data["stance"]))
    for name, table in data.items():
        if name not in (*_OF_LABELS, *SAID, *_LISTS, "stance", "position", "status", "no_code", "cardinal"):
            words[name.upper()] = alternation(_all_languages(table))
    words |= dict(_positions(data))
    words["STATEMENT_OPENINGS"] = openings(f"{_text(words, 'STATEMENT')}|{_text(words, 'INSTRUCTION')}")
    words["ECHO_OPENINGS"] = openings(_text(words, "ECHO"))
    lead, said = _text(words, "POSITION_LEAD"), _text(words, "POSITION_SAID")
    words["POSITION_SAID_OPENINGS"] = openings(f"{lead}|{said}")
    words["POSITION_OPENINGS"] = openings(
        "|".join(_text(words, f"POSITION_{name}") for name in ("AGAINST", "IN_ALONE", "OUT", "IN"))
    )
    words["COMMON"] = {language: tuple(listed) for language, listed in data["common"].items()}
    words |= dict(_ordinals(data["ordinal"], data["cardinal"]))
    pairs = [pair.split("/") for listed in data["opposite"].values() for pair in listed]
    words["OPPOSITES"] = {one: other for pair in pairs for one, other in (pair, pair[::-1])}
    words["NEGATIONS"] = tuple(sorted({word for listed in data["negation"].values() for word in listed}))
    words["FUNCTION_WORDS"] = tuple(sorted({word for listed in data["function_words"].values() for word in listed}))
    words["NO_CODES"] = tuple(sorted(_all_languages(data["no_code"])))
    return words


#: More ordinals no language has here.
_MOST_ORDINALS = 50


def _ordinals(
    table: Mapping[str, Iterable[str]], counted: Mapping[str, Iterable[str]]
) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    """First, second, and so on: each in all languages, any of them, and those that may stand behind what they count."""
    rows = zip(
        zip(*table.values(), strict=True),
        list(zip(*counted.values(), strict=True)) + [()] * _MOST_ORDINALS,
        strict=False,
    )
    yield "ORDINALS", tuple(alternation("|".join([*same, *counts]).split("|")) for same, counts in rows)
    yield "ORDINAL", alternation("|".join(_all_languages(table)).split("|"))
    behind = [word for language, words in table.items() if language != "en" for word in words]
    behind += _all_languages(counted)
    yield "ORDINAL_BEHIND", alternation("|".join(behind).split("|"))


def _positions(data: Mapping[str, Any]) -> Iterator[tuple[str, str | dict[str, str]]]:
    """What parties say of a text in notes, and how far it is agreed, by what records call it."""
    after, before = {}, {}
    for row in data["position"]:
        others = data[row["also"]] if "also" in row else {}
        after[row["name"]] = alternation([*_all_languages(row["after"]), *_all_languages(others)])
        if "before" in row:
            before[row["name"]] = alternation(_all_languages(row["before"]))
    yield "POSITIONS_AFTER", after
    yield "POSITIONS_BEFORE", before
    yield "POSITION_SAID", f"(?:{'|'.join(after.values())})"
    yield "POSITION_SIGNS", {row["name"]: row["sign"] for row in data["position"]}
    yield "STATUSES", {row["name"]: alternation(_all_languages(row["words"])) for row in data["status"]}


def _text(words: Words, name: str) -> str:
    return str(words[name])


_OF_LABELS = ("latin", "heading", "provision", "paragraph_prefix", "option")
_ADVERB_AFTER = r"(?:\s+{STANCE_ADVERB}(?=\s*\d{{0,3}}\s*[:;]))?"  # US propose instead:

#: The words that the grammars import, and how each terminal is made of them.
TERMINALS = {
    "LATIN": "{LATIN}",
    "LATIN_IN_HEADING": "(?i:{LATIN})",
    "HEADING_WORD": "(?=[A-Z])(?i:{HEADING_WORD})",
    "FIRST_HEADING": "(?i:{FIRST_HEADING})",
    "ORDINAL_ENDING": r"(?<=\d)(?i:{ORDINAL_ENDING})(?!\w)",
    "PARAGRAPH_PREFIX": "{PARAGRAPH_PREFIX}",
    "NO_QUANTITY_FOLLOWS": r"(?![ ](?:{QUANTITIES})(?!\w))",
    "NO_REFERENCE_GOES_ON": r"(?![ \t\xa0]+{AFTER_REFERENCE}(?!\w))",
    "STANCE_FOR": rf"(?i:{{STANCE_FOR_BEFORE}}|(?:{{STANCE_ADVERB}}\s+)?{{STANCE_FOR}}{_ADVERB_AFTER})",
    "STANCE_AGAINST": rf"(?i:{{STANCE_AGAINST_BEFORE}}|(?:{{STANCE_ADVERB}}\s+)?{{STANCE_AGAINST}}{_ADVERB_AFTER})",
    "STANCE_NEITHER": r"(?i:(?:{STANCE_ADVERB}\s+)?{STANCE_NEITHER})",
    "STANCE_STEM": "(?i:{STANCE_STEM})",
    "STANCE_IN_PARENTHESES": (
        r"(?=[^()\[\]:]{{1,120}}[ \n](?i:{STANCE_BEGINNING})[^()\[\]:]{{0,20}}\)"
        r"|(?i:{STANCE_BEFORE})[ \r\n][^()\[\]:]{{1,120}}\))"
    ),
    "STANCE_THEN_COLON": (
        r"(?=\s*(?:(?:\w{{2,3}}|(?i:{STANCE_ADVERB}))[ \r\n])?(?i:{STANCE_BEGINNING})[\w'’ \r\n-]{{0,20}}"
        r"\s*(?::|[;,]\s*\d{{0,3}}\s{{0,2}}[A-Z][^\[\]\n:]{{0,80}}:)|\s*(?i:{STANCE_CLEAR})(?![a-z]))"
    ),
    "CLAIM_FOLLOWS": r"(?=(?:[ ]|\r?\n)[A-Z][\w/, &\r\n]{{0,80}}?[ \n](?i:{STANCE_BEGINNING})\w{{0,12}}[ ]?:)",
    "AND": "{AND}",
    "WITH": "(?:{WITH}|(?i:{STANCE_FOR_BEFORE}|{ON_BEHALF_OF}))",
    "ON_BEHALF_OF": "(?i:{ON_BEHALF_OF}|{STANCE_FOR_BEFORE})",
    "NAME_ARTICLE": "(?:{NAME_ARTICLE_CASED})",
    "DELEGATION_OF": r"(?i:{DELEGATION}|{DELEGATE})[ \r\n]+(?i:{OF})",
    "PROPOSAL_OF": "(?i:{PROPOSAL_OF})",
}


#: What only the patterns of the grammars are made of: the code does not ask for it.
_OF_GRAMMARS = {
    "DELEGATE",
    "ON_BEHALF_OF",
    "STANCE_AGAINST",
    "STANCE_FOR",
    "WITH",
}


def words_module(words: Words) -> str:
    """The text of `vocabulary/words.py`: what the code asks for."""
    import pprint

    lines = [
        f"{name} = {pprint.pformat(value, width=120, compact=True, sort_dicts=False)}"
        for name, value in sorted(words.items())
        if name not in _OF_GRAMMARS
    ]
    return (
        '"""Made from the TOML files of this folder by `make grammar`. Do not edit: edit them."""\n\n'
        + "\n\n".join(lines)
        + "\n"
    )


def said_module(data: Mapping[str, Any]) -> str:
    """The text of `vocabulary/said.py`: a module of its own, because few runs say anything of it."""
    import pprint

    said = "".join(
        f"\n{name.upper()}: Final[dict[str, Any]] = {pprint.pformat(data[name], width=120, sort_dicts=False)}\n"
        for name in SAID
    )
    files = " and ".join(f"{name}.toml" for name in SAID)
    return (
        f'"""Made from {files} by `make grammar`. Do not edit: edit those."""\n\nfrom typing import Any, Final\n{said}'
    )


def words_grammar(words: Words) -> str:
    """The text of `grammar/words.lark`."""
    patterns = {name: value for name, value in words.items() if isinstance(value, str)}
    patterns["NAME_ARTICLE_CASED"] = _cased(patterns["NAME_ARTICLE"])
    made = [f"{name}: /{_lark(form.format(**patterns))}/" for name, form in TERMINALS.items()]
    return (
        "// words.lark: the words that the grammars import, in four languages.\n"
        "// Made from src/brackets/vocabulary/*.toml by `make grammar`. Do not edit: edit them.\n\n"
        + "\n\n".join(made)
        + "\n"
    )


def _cased(group: str) -> str:
    """A pattern of words, each with its first letter of either case."""
    words = group.removeprefix("(?:").removesuffix(")").split("|")
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)


def _lark(pattern: str) -> str:
    """A pattern as it stands between the slashes of a grammar."""
    return pattern.replace("/", "\\/")
