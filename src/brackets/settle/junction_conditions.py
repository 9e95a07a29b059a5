"""What may be so at a junction: the conditions of the rules in `junction_rules`."""

from brackets.parse.note_marks import is_note_mark
from brackets.settle.junction import LINE_ENDS, SPACES, Junction, is_overruled
from brackets.text.patterns import Pattern
from brackets.vocabulary.words import ELIDED

_ELIDED = Pattern(rf"(?<![\w’'-])(?i:{ELIDED})['’]\Z")
_LONGEST_ELIDED = 8
"""Characters: of `lorsqu’`, and one before it."""

CLOSING = ",.;:)]"
"""The marks that no space stands before."""
_PAIRS = {"(": ")", "“": "”", "«": "»", "‘": "’", '"': '"', "¿": "?", "¡": "!"}
_WIDE_PAIRS = {"(": ")", "“": "”", "«": "»"}
"""Those that space may stand in, as French has it. Which of `"` opens, and whether `’` closes, space tells."""
_LONGEST_STRUCK = 4000
"""Characters of a paragraph in which it is looked whether struck text has begun; in a longer one a space may be left in it."""
_NO_SPACE_BEFORE = ",.;:)]!?%’”»"
_NO_SPACE_AFTER = "([“‘«¿¡"
_GLUED_CLOSING = '!?”’»"'
"""Marks that no space stands before where they were glued to what is gone; French has one before most of them."""
_DASHES = ("–", "—")
"""Those that set words off; a hyphen joins them."""


def is_empty_pair(junction: Junction) -> bool:
    """Whether an opening mark and its closing one meet."""
    return _PAIRS.get(junction.before) == junction.after


_EMPHASIS = "*_"
_LONGEST_EMPHASIS = 3  # marks: `***`


def is_empty_emphasis(junction: Junction) -> bool:
    """Whether the marks that open emphasis in Markdown and those that close it meet: as many, and no words on their other sides."""
    return _is_emphasis_left(junction, 0)


def is_empty_emphasis_with_space(junction: Junction) -> bool:
    """The same where a space is left between them, as of two brackets."""
    return junction.is_after_space and _is_emphasis_left(junction, 1)


def _is_emphasis_left(junction: Junction, space: int) -> bool:
    mark = junction.after
    if not mark or mark not in _EMPHASIS:
        return False
    opening = closing = 0
    while opening <= _LONGEST_EMPHASIS and junction.out.last(space + opening + 1) == mark:
        opening += 1
    while closing <= opening and junction.following(junction.at + closing) == mark:
        closing += 1
    if opening != closing or opening > _LONGEST_EMPHASIS or junction.at + closing > junction.limit:
        return False
    outside = junction.out.last(space + opening + 1), junction.following(junction.at + closing)
    return not any(map(str.isalnum, outside))


def has_no_space_after(junction: Junction) -> bool:
    """Whether the text goes on without space."""
    return junction.space_end == junction.at


def is_space_at_line_end(junction: Junction) -> bool:
    """Whether only space stands between the junction and the end of the line."""
    return junction.beyond_space in ("", "\n", "\r")


def is_space_before_a_stop(junction: Junction) -> bool:
    """Whether a comma or a full stop follows after space."""
    follows = junction.following(junction.space_end + 1)
    is_one = junction.space_end < junction.limit and junction.beyond_space in ",."
    return is_one and follows != "." and not follows.isdigit()  # `...` and `.5` are no stops


def is_replaced_in_a_word(junction: Junction) -> bool:
    """Whether struck text goes, and new text stands in its place, behind part of a word."""
    start, end = junction.cut.start, junction.at
    replaces = (
        junction.text[start] == "[" and junction.text[end - 1] == "~" and junction.text.count("~~", start, end) > 1
    )
    return replaces and junction.before != "" and not junction.before.isspace()


def is_empty_pair_with_space(junction: Junction) -> bool:
    """Whether an opening mark and its closing one meet with nothing but space between them."""
    closes = _WIDE_PAIRS.get(junction.out.last(2)) == junction.beyond_space and junction.space_end < junction.limit
    return closes and junction.is_after_space


#: So many blanks part the columns of a table that is set with blanks.
_GAP = 3


def is_empty_cell(junction: Junction) -> bool:
    """Whether nothing is left between two tabs."""
    return junction.before == junction.after == "\t"


def is_end_of_cell(junction: Junction) -> bool:
    """Whether a tab stands behind the junction, after a blank; or so many blanks, after a word and one, that they part columns."""
    if junction.before != " ":
        return False
    is_gap = (
        junction.space_end - junction.at >= _GAP and not junction.beyond_space.isspace() and junction.beyond_space != ""
    )
    return junction.after == "\t" or (is_gap and not junction.out.last(2).isspace())


def is_wide_space_before(junction: Junction) -> bool:
    """Whether several blanks stand before the junction that are no column."""
    out = junction.out
    is_column = out.last(3) in SPACES or out.last() == "\t"  # what a label or a term is set apart by; two are a slip
    return junction.is_after_space and out.last(2) in SPACES and not is_column


def is_space_before(junction: Junction) -> bool:
    """Whether space stands before the junction."""
    return junction.is_after_space


def is_line_start(junction: Junction) -> bool:
    """Whether the junction begins its line, its indent apart."""
    return junction.before in ("", "\n", "\f") or (junction.is_after_space and junction.out.is_at_line_start())


def is_opening_mark_before(junction: Junction) -> bool:
    """Whether a mark stands before the junction that no space follows."""
    opens = junction.before == '"' and (junction.out.last(2) == "" or junction.out.last(2) in f"{LINE_ENDS}([")
    return opens or (junction.before != "" and junction.before in _NO_SPACE_AFTER)


def is_elided_word_before(junction: Junction) -> bool:
    """Whether a word that has lost its vowel stands before the junction: `l’`."""
    if junction.before not in ("'", "’"):
        return False
    last = "".join(junction.out.last(back) for back in range(_LONGEST_ELIDED, 0, -1))
    return _ELIDED.search(last) is not None


def is_joint_to_what_is_gone(junction: Junction) -> bool:
    """Whether a slash or a hyphen begins a word, and was glued to the bracket that is gone."""
    begins = junction.before == "" or junction.before.isspace() or junction.before in _NO_SPACE_AFTER
    is_joint = junction.after in ("/", "-") and junction.following(junction.at + 1).isalpha()
    return is_joint and begins and _was_glued(junction)


def is_opening_strike_before(junction: Junction) -> bool:
    """Whether struck text begins at the junction."""
    opens = junction.before == junction.out.last(2) == "~" and _is_struck(junction.text, junction.cut.start)
    return opens and junction.text.find("~~", junction.at) >= 0


_STRIKE_OR_BRACKET = Pattern(r"~~|[\[\]]")


def _is_struck(text: str, at: int) -> bool:
    """Whether a place is in struck text that has begun in its paragraph, and in its bracket; what goes has pairs of `~~`."""
    seen = max(0, at - _LONGEST_STRUCK)
    begin = text.rfind("\n\n", seen, at)
    if begin < 0 and seen:
        return False
    open_in = [False]
    for mark in _STRIKE_OR_BRACKET.finditer(text, max(0, begin), at):
        if mark[0] == "[":
            open_in.append(False)
        elif mark[0] == "~~":
            open_in[-1] = not open_in[-1]
        elif len(open_in) > 1:
            open_in.pop()
    return open_in[-1]


def is_line_end(junction: Junction) -> bool:
    """Whether the line ends at the junction."""
    return junction.cut.end >= len(junction.text) or junction.after in ("\n", "\r")


def is_hyphen_that_waited(junction: Junction) -> bool:
    """Whether a part of a word waits before a blank with its hyphen, and what is gone ended in another that was glued on."""
    first = junction.is_after_space and junction.out.last(2) == "-" and junction.out.last(3).isalpha()
    return first and junction.after.isalpha() and junction.text[junction.cut.end - 2 : junction.cut.end] == "-]"


def is_space_before_a_mark(junction: Junction) -> bool:
    """Whether a closing mark follows on space; before `!` and `?` French has one, unless they were glued to what is gone."""
    if junction.after == "" or not junction.is_after_space:
        return False
    closes = junction.after in _GLUED_CLOSING and not junction.following(junction.at + 1).isalnum()
    return junction.after in CLOSING or (closes and _was_glued(junction))


def _was_glued(junction: Junction) -> bool:
    """Whether what follows was glued to the bracket that is gone."""
    return junction.at == junction.cut.end and junction.text[junction.at - 1] == "]"


def is_space_before_a_genitive(junction: Junction) -> bool:
    """Whether an `’s` follows on space behind a word."""
    is_genitive = junction.after in ("'", "’") and junction.following(junction.at + 1) == "s"
    ends = not junction.following(junction.at + 2).isalnum()
    return is_genitive and ends and junction.is_after_space and junction.out.last(2).isalpha()


def is_dash_twice(junction: Junction) -> bool:
    """Whether a dash meets another."""
    return junction.before == junction.after and junction.after in _DASHES


def is_dash_twice_with_space(junction: Junction) -> bool:
    """Whether a dash and a blank meet a blank and another dash, with a blank after it."""
    is_one = junction.space_end < junction.limit and junction.beyond_space in _DASHES
    meets = is_one and junction.is_after_space and junction.out.last(2) == junction.beyond_space
    return meets and junction.following(junction.space_end + 1) in SPACES


def is_space_before_a_note_mark(junction: Junction) -> bool:
    """Whether the mark of a footnote, which was glued to what is gone, follows on space."""
    return junction.is_after_space and _is_glued_note_mark(junction)


def _is_glued_note_mark(junction: Junction) -> bool:
    """Whether the mark of a footnote was glued to the bracket that is gone."""
    text, at = junction.text, junction.at
    return junction.after == "[" and _was_glued(junction) and is_note_mark(text, at)


def is_space_before_a_closing_strike(junction: Junction) -> bool:
    """Whether struck text ends at the junction, with a blank."""
    text, at = junction.text, junction.at
    if not junction.is_after_space or not text.startswith("~~", at) or junction.following(at + 2).isalnum():
        return False
    return _is_struck(text, at)


def is_mark_at_line_start(junction: Junction) -> bool:
    """Whether a closing mark begins a line that it does not belong to."""
    is_mark = junction.after != "" and junction.after in CLOSING
    of_bracket = "]" in (
        junction.after,
        junction.text[junction.cut.start : junction.cut.start + 1],
    )  # so is the space before it
    begins = junction.before == "\n" or (of_bracket and junction.out.is_at_line_start())
    return is_mark and begins and not junction.out.is_below_blank_line()


def is_same_comma_twice(junction: Junction) -> bool:
    """Whether a comma or semicolon meets another."""
    return junction.before == junction.after and junction.after in (",", ";")


def is_lesser_mark_before_a_stop(junction: Junction) -> bool:
    """Whether a mark meets one that goes before it; an ellipsis is none."""
    is_ellipsis = junction.after == junction.following(junction.at + 1) == "."
    return is_overruled(junction.before, junction.after) and not is_ellipsis


def is_full_stop_twice(junction: Junction) -> bool:
    """Whether a full stop meets another; an ellipsis is none."""
    is_ellipsis = "." in (junction.out.last(2), junction.following(junction.at + 1))
    return junction.before == junction.after == "." and not is_ellipsis


def is_glued_to_a_mark(junction: Junction) -> bool:
    """Whether a word follows on a comma without space, and did not in the base text."""
    is_struck = (
        junction.at == junction.cut.end and junction.text[junction.at - 1] == "~"
    )  # it stood so in the base text
    return junction.before in (",", ";") and junction.after.isalpha() and not is_struck


def is_opened_by_a_glued_comma(junction: Junction) -> bool:
    """Whether words begin with a comma that the next word is glued to."""
    opens = junction.after == "," and junction.text[junction.at - 1] != "]"
    return opens and junction.following(junction.at + 1).isalpha()


def is_comma_that_opens(junction: Junction) -> bool:
    """Whether a comma follows on an opening mark."""
    return junction.before in ("(", "“", "«") and junction.after in (",", ";")


def is_end_mark_twice(junction: Junction) -> bool:
    """Whether new words end with the mark that follows."""
    return junction.before == junction.after and junction.after in (",", ".", ";", ":")


def are_words_glued(junction: Junction) -> bool:
    """Whether two words would run together that a bracket kept apart."""
    before, after = junction.before, junction.after
    if not junction.cut.apart or not before or not after or before.isspace() or after.isspace():
        return False
    return after not in _NO_SPACE_BEFORE and before not in _NO_SPACE_AFTER and not _is_glued_note_mark(junction)
