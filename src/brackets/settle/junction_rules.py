"""The rules by which junctions are mended, as a table.

A junction is read in phases. In each phase the first rule that applies is used, so the order of the
rules in a phase matters: a later rule may take for granted what an earlier one has ruled out. A rule
says what goes on the left of the cut, what is put in, what goes on the right, and which phase is read
next, with the new ends. Where no rule of a phase applies, the phase that the table names is next.

    plain cut:  EMPTY -> SPACE -> MARK -> DOUBLED -> WORDS -> DONE
    new words:  BEFORE_WORDING -> WORDS -> DONE, the words, AFTER_WORDING -> WORDS -> DONE

Only what the change has left is mended. Other space and marks of the draft stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping

from brackets.settle import junction_conditions as when
from brackets.settle.example import Example
from brackets.settle.junction import Junction, Left, Output, Phase, Right, Rule, Step
from brackets.text.edits import Cut


def mended(junction: Junction, phase: Phase) -> int:
    """Mend a junction from a phase on; returns where the text goes on."""
    while phase is not Phase.DONE:
        rules, phase = JUNCTIONS[phase]
        for rule in rules:
            if rule.applies(junction):
                junction.apply(rule)
                phase = rule.then
                break
    return junction.at


def mended_between_words(out: Output, text: str, cut: Cut, limit: int) -> int | None:
    """Where the text goes on after a cut between words, as most are; None if the rules must be asked.

    It is what `mended` says of the same junction from the phase EMPTY on, without a look at twenty rules of which none or only
    "space on both sides" applies. `limit` is where the next cut begins.
    """
    at = cut.end
    if at >= limit:
        return None
    before, after = out.last(), text[at]
    if after.isalnum():
        is_asked = (cut.apart and before != " ") or before in ",;" or text[at - 2 : at] == "-]"
        return None if is_asked else at
    if after != " " or not text[at + 1 : at + 2].isalnum():
        return None
    if before == " ":
        return at + 1 if out.last(2).isalnum() else None
    return at if before.isalnum() and text[at - 1] != "~" else None


JUNCTIONS: Mapping[Phase, Step] = {
    Phase.EMPTY: Step(
        (
            Rule(
                "empty pair",
                "Parentheses and quotation marks with nothing left between them go.",
                when.is_empty_pair,
                Example("a ([US: b]) c", ("[US: b]",), "a c"),
                left=Left.MARK,
                right=Right.MARK,
                then=Phase.SPACE,
            ),
            Rule(
                "empty emphasis",
                "The marks of emphasis go that have nothing left between them.",
                when.is_empty_emphasis,
                Example("a **[US: b]** c", ("[US: b]",), "a c"),
                left=Left.MARK,
                right=Right.MARK,
                then=Phase.EMPTY,
            ),
            Rule(
                "empty emphasis with space",
                "The same where a space is left between them.",
                when.is_empty_emphasis_with_space,
                Example("a *[US: b] [US: d]* c", ("[US: b]", "[US: d]"), "a c"),
                left=Left.SPACE_AND_MARK,
                right=Right.MARK,
                then=Phase.EMPTY,
            ),
        ),
        otherwise=Phase.SPACE,
    ),
    Phase.SPACE: Step(
        (
            Rule(
                "no space after",
                "There is nothing to say of it, and the rules below take for granted that there is some.",
                when.has_no_space_after,
                Example("a [US: b]; c", ("[US: b]",), "a; c"),
                then=Phase.MARK,
            ),
            Rule(
                "space to the end of the line",
                "The space before what is gone goes; that after it ended the line before (two in Markdown break it) and stays.",
                when.is_space_at_line_end,
                Example("a [US: b]  \nc", ("[US: b]",), "a  \nc"),
                left=Left.SPACE,
            ),
            Rule(
                "space before a stop",
                "No language writes a space before a comma or a full stop; before other marks French does.",
                when.is_space_before_a_stop,
                Example("a [US: b] , c", ("[US: b]",), "a, c"),
                right=Right.SPACE,
                then=Phase.MARK,
            ),
            Rule(
                "new word for an old one",
                "Where only struck text goes, the new word stands where the old one stood.",
                when.is_replaced_in_a_word,
                Example("non-[US: ~~State~~ party]", ("[US: ~~State~~", "]"), "non-party"),
                right=Right.SPACE,
            ),
            Rule(
                "empty pair with space",
                "Parentheses and quotation marks with nothing but space left between them go, with the space.",
                when.is_empty_pair_with_space,
                Example("a ( [US: b] ) c", ("[US: b]",), "a c"),
                left=Left.SPACE_AND_MARK,
                right=Right.SPACE_AND_MARK,
                then=Phase.EMPTY,
            ),
            Rule(
                "space at the start of a line",
                "A line does not begin with the space that stood after what is gone.",
                when.is_line_start,
                Example("a\n[US: b] c", ("[US: b]",), "a\nc"),
                right=Right.SPACE,
                then=Phase.MARK,
            ),
            Rule(
                "dash twice, with space",
                "The two dashes that set off what is gone become one.",
                when.is_dash_twice_with_space,
                Example("a – [US: b] – c", ("[US: b]",), "a – c"),
                right=Right.SPACE_AND_MARK,
                then=Phase.SPACE,
            ),
            Rule(
                "empty cell",
                "Tabs part the columns of a table: with one of two gone, what follows would stand in another column.",
                when.is_empty_cell,
                Example("a\t[US: b]\tc", ("[US: b]",), "a\t\tc"),
            ),
            Rule(
                "end of a cell",
                "Of a space and a tab the tab stays, which parts the columns of a table; and so do three blanks and more.",
                when.is_end_of_cell,
                Example("a [US: b]\tc", ("[US: b]",), "a\tc"),
                left=Left.MARK,
            ),
            Rule(
                "wide space before",
                "Of two stretches of space one is left, and it is one space wide.",
                when.is_wide_space_before,
                Example("a  [US: b]  c", ("[US: b]",), "a c"),
                left=Left.SPACE,
                put=" ",
                right=Right.SPACE,
            ),
            Rule(
                "space on both sides",
                "One space stands between words, and not two; an indent stays.",
                when.is_space_before,
                Example("a [US: b] c", ("[US: b]",), "a c"),
                right=Right.SPACE,
            ),
            Rule(
                "space after an opening mark",
                "No space stands after an opening parenthesis or quotation mark.",
                when.is_opening_mark_before,
                Example("a ([US: b] c)", ("[US: b]",), "a (c)"),
                right=Right.SPACE,
            ),
            Rule(
                "space after a word that has lost its vowel",
                "The next word is glued to it; where that begins with a consonant, a person is told (dangling.py).",
                when.is_elided_word_before,
                Example("l’[FRA : b] action", ("[FRA : b]",), "l’action"),
                right=Right.SPACE,
            ),
            Rule(
                "space at the start of struck text",
                "Struck text does not begin with the space that stood after what is gone.",
                when.is_opening_strike_before,
                Example("a ~~[US: b] c~~", ("[US: b]",), "a ~~c~~"),
                right=Right.SPACE,
            ),
        ),
        otherwise=Phase.DONE,
    ),
    Phase.MARK: Step(
        (
            Rule(
                "end of the line",
                "A line does not end in the space that stood before what is gone.",
                when.is_line_end,
                Example("a [US: b]\nc", ("[US: b]",), "a\nc"),
                left=Left.SPACE,
            ),
            Rule(
                "mark at the start of a line",
                "It ends the line above, if that has words; so does the closer of the bracket around what is gone.",
                when.is_mark_at_line_start,
                Example("a\n[US: b], c", ("[US: b]",), "a, c"),
                left=Left.LINE_ENDS,
                then=Phase.DOUBLED,
            ),
            Rule(
                "joint to what is gone",
                "A slash or a hyphen joins two words; the first of them is gone, and the second stands alone.",
                when.is_joint_to_what_is_gone,
                Example("a [US: sub]-regional [US: plan]/scheme", ("[US: sub]", "[US: plan]"), "a regional scheme"),
                right=Right.MARK,
            ),
            Rule(
                "hyphen that waited for another",
                "`pre- and post-war` has the first hyphen set off for the sake of the second, which is gone.",
                when.is_hyphen_that_waited,
                Example("pre- [US: and post-]war", ("[US: and post-]",), "pre-war"),
                left=Left.SPACE,
            ),
            Rule(
                "space before a mark",
                "No space stands before a closing mark; a mark after an indent stays where it is.",
                when.is_space_before_a_mark,
                Example("a [US: b]; c", ("[US: b]",), "a; c"),
                left=Left.SPACE,
                then=Phase.DOUBLED,
            ),
            Rule(
                "space before a genitive",
                "An `’s` is glued to its word.",
                when.is_space_before_a_genitive,
                Example("a [US: ’s b] c", ("[US: ", "]"), "a’s b c"),
                left=Left.SPACE,
            ),
            Rule(
                "space before the mark of a footnote",
                "The mark is glued to the words that it is about: to those before what is gone, where that is gone.",
                when.is_space_before_a_note_mark,
                Example("a [US: b][^1] c", ("[US: b]",), "a[^1] c"),
                left=Left.SPACE,
            ),
            Rule(
                "space at the end of struck text",
                "Struck text does not end in the space that stood before what is gone.",
                when.is_space_before_a_closing_strike,
                Example("a ~~b [US: c]~~ d", ("[US: c]",), "a ~~b~~ d"),
                left=Left.SPACE,
            ),
        ),
        otherwise=Phase.DOUBLED,
    ),
    Phase.DOUBLED: Step(
        (
            Rule(
                "same comma twice",
                "The two marks that stood around what is gone become one.",
                when.is_same_comma_twice,
                Example("a, [US: b], c", ("[US: b]",), "a, c"),
                right=Right.MARK,
            ),
            Rule(
                "dash twice",
                "So it is with dashes that are glued to what is gone.",
                when.is_dash_twice,
                Example("a—[US: b]—c", ("[US: b]",), "a—c"),
                right=Right.MARK,
            ),
            Rule(
                "comma or semicolon before another mark",
                "The comma opened an insertion in mid-sentence, or a parenthesis, that is gone; a semicolon ended the last item.",
                when.is_lesser_mark_before_a_stop,
                Example("a, [US: b]; c", ("[US: b]",), "a; c"),
                left=Left.MARK,
            ),
            Rule(
                "comma after an opening mark",
                "It followed the first words of a parenthesis or a quotation, which are gone.",
                when.is_comma_that_opens,
                Example("a ([US: b], c)", ("[US: b]",), "a (c)"),
                right=Right.MARK,
                then=Phase.SPACE,
            ),
            Rule(
                "full stop twice",
                "`[US: To act.].` leaves one full stop; an ellipsis stays what it is.",
                when.is_full_stop_twice,
                Example("a. [US: b].", ("[US: b]",), "a."),
                right=Right.MARK,
            ),
        ),
        otherwise=Phase.WORDS,
    ),
    Phase.WORDS: Step(
        (
            Rule(
                "words that would run together",
                "The brackets between them kept them apart, `[US: a][CAN: b]`; in `Part[y][ies]` none is invented.",
                when.are_words_glued,
                Example("[US: a][CAN: b]", ("[US: ", "][CAN: ", "]"), "a b", apart=True),
                put=" ",
            ),
            Rule(
                "words glued to a comma",
                "The bracket kept them apart, `boats,[including rafts]`; after a figure, `1,[000]`, none is put in.",
                when.is_glued_to_a_mark,
                Example("a,[b] c", ("[", "]"), "a, b c"),
                put=" ",
            ),
            Rule(
                "words that begin with a glued comma",
                "It stood first in a bracket, `boats [,including rafts]`, and now stands in a sentence.",
                when.is_opened_by_a_glued_comma,
                Example("a [,b] c", ("[", "]"), "a, b c"),
                put=", ",
                right=Right.MARK,
            ),
        ),
        otherwise=Phase.DONE,
    ),
    Phase.BEFORE_WORDING: Step(
        (
            Rule(
                "new words that begin with a mark",
                "No space stands before a closing mark.",
                when.is_space_before_a_mark,
                Example("a [US: b] c", ("[US: b]",), "a, d, c", insert=", d,"),
                left=Left.SPACE,
            ),
        ),
        otherwise=Phase.WORDS,
    ),
    Phase.AFTER_WORDING: Step(
        (
            Rule(
                "new words that end with the next mark",
                "A person who types the stop with the words means the one that is there.",
                when.is_end_mark_twice,
                Example("a [US: b].", ("[US: b]",), "a d.", insert="d."),
                right=Right.MARK,
            ),
        ),
        otherwise=Phase.WORDS,
    ),
}
