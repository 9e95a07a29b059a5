"""What a bracket is by its words, where no party's header says it: placeholder, remark, option.

The words are those met in OAS, UN, UNFCCC, WTO and trade drafts, in English, Spanish, French and
Portuguese; they are in brackets/vocabulary. Case does not count.
"""

from __future__ import annotations

from functools import lru_cache

from brackets.parse.nodes import NOTHING, Reading
from brackets.parse.nodes import PLACEHOLDER as PLACEHOLDER_READING
from brackets.parse.nodes import REMARK as REMARK_READING
from brackets.text.patterns import Opened, Pattern
from brackets.vocabulary.words import (
    ECHO,
    ECHO_OPENINGS,
    INSTRUCTION,
    LATIN,
    NOTHING_OF,
    OPTION_WORD,
    OPTIONS_END,
    PARAGRAPH_PREFIX,
    PERHAPS_POSITION,
    PLACEHOLDER,
    POSITION_AGAINST,
    POSITION_IN,
    POSITION_IN_ALONE,
    POSITION_LEAD,
    POSITION_ON,
    POSITION_OPENINGS,
    POSITION_OUT,
    POSITION_SAID,
    POSITION_SAID_OPENINGS,
    POSITION_WHICH,
    REMARK_HEAD,
    REMARK_WHOLE,
    STATEMENT,
    STATEMENT_OPENINGS,
    TEXT,
)

#: Nothing, dots, blanks to fill: `[ ]` `[...]` `[x]` `[XX]` `[____]`, `[date]`, `[to be completed]`.
_PLACEHOLDER = Opened(rf"(?i)\s*{PLACEHOLDER}\s*\Z")

#: `[Note: ...]`, `[Negotiators' note: ...]`, `[Chair's comment: ...]` and their like.
_REMARK_HEAD = Opened(rf"(?i)\s*{REMARK_HEAD}\s*(?:\([^()\n]{{0,60}}\))?\s*:")

#: The whole bracket: `[Agreed ad ref]`, `[ad referendum]`, `[Agreed 3 May]`.
_REMARK_WHOLE = Opened(rf"(?i)\s*{REMARK_WHOLE}\s*[.]?\s*\Z")

#: After a party's header: what it says of itself or of the text, not what it proposes to write.
_STATEMENT = Opened(rf"(?i)\s*{STATEMENT}\s*[.]?\s*\Z")
#: What parts one statement from another, `reserves its position; will revert`: the pattern is long, and so is not written twice.
_PARTS = Pattern(r"\s*[;,.]\s+")

_INSTRUCTION = Opened(rf"(?i)\s*{INSTRUCTION}\s*[.]?\s*\Z")

#: What says the same as another party, before its name: `supports Canada`, `same as EU`.
_ECHO = Opened(rf"(?i)\s*{ECHO}\s+(?=\S)")

#: All of a bracket that may be a position, and may be words of the text: `de acuerdo`, `replace coal with gas`.
_PERHAPS_POSITION = Opened(rf"(?i)\s*{PERHAPS_POSITION}\s*[.]?\s*\Z")

#: `[US: delete]`, `[US: delete "x"]`, `[EU: retain paragraph]`: a position on the text beside the bracket.
_LEAD = r"(?:to\s+|prefers?\s+to\s+|wants?\s+to\s+|proposes?\s+to\s+)?"
_POSITION = Pattern(
    rf"""(?ix) \s* {_LEAD}
    (?: (?P<opposed>{POSITION_AGAINST}) | {POSITION_IN_ALONE} (?=\s*[.]?\s*\Z) | (?P<against>{POSITION_OUT}) | {POSITION_IN} )
    (?: \s+(?:of\s+)?(?:{POSITION_WHICH}\s+)*{POSITION_ON}(?:\s+[^\[\]]{{0,80}})?
    | \s+["“‘«„'][^\[\]]*["”’»“'] [^\[\]]{{0,40}}
    | \s+{PARAGRAPH_PREFIX}\s{{0,2}}\d+[^\[\]]{{0,20}}
    )? \s* [.]? \s* \Z"""
)

#: `No text.`: all of a bracket; and all of an option, `No paragraph on finance`.
_NO_TEXT = Pattern(rf"(?i)\s*{NOTHING_OF}\s+{TEXT}\s*[.]?\s*\Z")
_NO_SUCH_TEXT = Pattern(rf"(?i)\s*{NOTHING_OF}\s+{POSITION_ON}(?:\s[^\[\].]{{0,80}})?\s*[.]?\s*\Z")

#: After a party without a colon, and nothing after it: `CAN considering`, `US can go along`.
_SAID = Pattern(rf"(?i)\s*(?:{POSITION_LEAD}\s+)*{POSITION_SAID}\s*[.]?\s*\Z")

_LATER_OPENINGS = tuple(f" {opening}" for opening in (*STATEMENT_OPENINGS, *POSITION_SAID_OPENINGS))
_TO = Pattern(rf"(?i)\s*{_LEAD}")
_OPENING_LIES_WITHIN = 60  # characters: the few letters of an opening, and the blanks around them

_LONGEST_NO_TEXT = 120  # characters

#: `[End of options]`: all of a bracket.
_OPTIONS_END = Pattern(rf"(?i)\s*{OPTIONS_END}\s*[.]?\s*\Z")
_LONGEST_END = 60  # characters

_COUNT = r"(?:\d{1,2}(?:\.\d{1,2})?|[A-Za-z]|[IVXivx]{1,5})"

#: What follows one of `OPTION_STEMS` in an option's head.
OPTION_COUNT = Pattern(rf"(?:[eEaA]|\.)?[ \xa0]?\(?{_COUNT}(?:(?<=\d){LATIN}\b|(?![^\W\d_]))")

#: `Option 1:`, `Alternative A`, `Alt. 2:`, `Opción (a):`; also with a footnote's number glued on, `Alternative A for para. 1`,
#: and with its owner or words of its own: `Option 1 (US/CA):`, `Option A - US:`, `Option 2 (shorter):`.
_OPTION = rf"""(?P<head>(?:\*\*|__)?
    (?P<word>{OPTION_WORD})
    [ \xa0]? \(? (?:(?=\d)|(?<![^\W\d_])) (?P<count>{_COUNT}) \)?
    (?:(?:[ ]|(?<=\d))(?P<added>{LATIN}|alt)\b(?:\.(?=[ \xa0]?:))?)?  (?:[ ]for[ ]para(?:graph)?s?\.?[ ]?\d{{1,3}})?
    (?: [ ]?\^\{{?\d{{1,3}}\}}? | \d{{1,3}}(?=[ \t]*(?:[\r\n]|\Z)) )?
    (?: [ \xa0]\((?P<owner>[^()\[\]\n:]{{2,80}})\)(?=(?:\*\*|__)?[ \xa0]?(?::|[ \t]*[\r\n]))
      | [ \xa0][-–—][ \xa0](?P<after_dash>[^\[\]\n:]{{2,80}}?)(?=(?:\*\*|__)?[ \xa0]?:[ \t\xa0\r\n*_]) )?
    (?:\*\*|__)? [ \xa0]? (?: :(?:\*\*|__)?:? | [.](?=\s) | (?=[ ]*(?:[\r\n]|\Z)) ) (?:[ \t\xa0]*))"""

#: At the start of a text, or of one of its lines.
OPTION_HEAD = Opened(rf"(?x) \s* {_OPTION}")

#: `[US Option 1: x]`: with its owner before it.
OWNED_OPTION = Pattern(rf"(?x) \s* (?P<before>[A-Z][^\[\]\n:]{{1,60}}?)(?:[’']s)?[ \xa0] {_OPTION}")


def option_style(count: str) -> str:
    """How an option is counted: `1`, `A`, `a`, or `I`."""
    if count[0].isdigit():
        return "1"
    if len(count) > 1 or count in "IVX":
        return "I" if count[0].isupper() else "i"
    return "A" if count.isupper() else "a"


#: Marks of quotation that are no apostrophes.
QUOTES = ('"', "“", "„", "«")


def is_placeholder(words: str) -> bool:
    """Whether what stands in a bracket is a blank to be filled in: `[add date]`, but not `[add "yearly"]`."""
    return len(words) < 120 and _PLACEHOLDER.match(words) is not None and not any(map(words.__contains__, QUOTES))


def heads_remark(text: str, at: int) -> bool:
    """Whether a remark begins at a place, just after its `[`: `Note: `, `Negotiators' note: `."""
    return _REMARK_HEAD.match(text, at) is not None


def after_remark_head(words: str) -> int:
    """Where the words of a remark begin after its head, `Note: `; 0 if it has none."""
    match = _REMARK_HEAD.match(words)
    return match.end() if match else 0


def is_remark(words: str) -> bool:
    """Whether what stands in a bracket (its first words, if it is long) speaks about the text."""
    if ":" in words[:160] and _REMARK_HEAD.match(words):
        return True
    return (len(words) < 140 and _REMARK_WHOLE.match(words) is not None) or ends_options(words)


def ends_options(words: str) -> bool:
    """Whether all the words of a bracket say that a row of options ends above it: `[End of options]`."""
    return len(words) < _LONGEST_END and _OPTIONS_END.match(words) is not None


def may_hold_statement(words: str) -> bool:
    """Whether a statement may stand in some words behind their first: a quick look, that mostly says no."""
    folded = " ".join(words.split()).casefold()
    return any(opening in folded for opening in _LATER_OPENINGS)


def is_statement(words: str) -> bool:
    """Whether all that a party says after its header is about itself, or what to do: `reserves its position`, `add "x"`."""
    if not _opens(words, STATEMENT_OPENINGS):
        return False
    if _STATEMENT.match(words) or is_instruction(words):
        return True
    return any(
        _STATEMENT.match(words, parted.end())
        and (_STATEMENT.match(first := words[: parted.start()]) or is_instruction(first))
        for parted in _PARTS.finditer(words)
    )


def is_instruction(words: str) -> bool:
    """Whether all that a party says after its header is what to do with the text: `replace "may" with "shall"`."""
    return _opens(words, STATEMENT_OPENINGS) and _INSTRUCTION.match(words) is not None


def after_echo(words: str) -> int:
    """Where the name begins of whom a party follows, `supports Canada`, if its words begin as such; 0 if they do not."""
    match = _ECHO.match(words) if _opens(words, ECHO_OPENINGS) else None
    return match.end() if match else 0


def is_perhaps_position(words: str) -> bool:
    """Whether all the words after a header may be a position or an instruction, and may as well be those of the text."""
    return _PERHAPS_POSITION.match(words) is not None


def says_nothing_stands(words: str) -> bool:
    """Whether all the words of a bracket say that there is to be no text: `No text.`"""
    return len(words) < _LONGEST_NO_TEXT and _NO_TEXT.match(words) is not None


def option_says_nothing_stands(words: str) -> bool:
    """Whether all the words of an option say so, or ask to take out what stands: `No paragraph on boats`, `Delete.`"""
    return position_of(words) is False or (len(words) < _LONGEST_NO_TEXT and _NO_SUCH_TEXT.match(words) is not None)


def is_position(words: str) -> bool:
    """Whether words after a party are a position and nothing else: `considering`, `can go along`."""
    return _opens(words, POSITION_SAID_OPENINGS) and _SAID.match(words) is not None


def _opens(words: str, openings: tuple[str, ...]) -> bool:
    """Whether words begin as a pattern does: most do not, and then the pattern need not even be compiled."""
    return " ".join(words[:_OPENING_LIES_WITHIN].split()).casefold().startswith(openings)


def position_of(words: str) -> bool | None:
    """True if a party's words ask to keep the text beside them, False to delete it, None if neither."""
    if says_nothing_stands(words):
        return False
    led = _TO.match(words)  # `To request ...` is how most paragraphs of resolutions begin
    opens = _opens(words, POSITION_OPENINGS) or (led and _opens(words[led.end() :], POSITION_OPENINGS))
    match = _POSITION.match(words) if opens else None
    return None if match is None else match["against"] is None and match["opposed"] is None


@lru_cache(maxsize=4096)
def said(words: str, alone: bool) -> Reading | None:
    """Whether the words of a bracket without a header say that it is a placeholder, a remark or no text; None if they do not.

    `words` are its first ones, up to a bracket or a blank line, and `alone` says that they are all. Drafts repeat their brackets.
    """
    if alone and is_placeholder(words):
        return PLACEHOLDER_READING
    if alone and says_nothing_stands(words):
        return NOTHING
    return REMARK_READING if is_remark(words) else None
