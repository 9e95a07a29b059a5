"""Where the space beside a tracked change belongs: to the change, so that neither accepting nor rejecting leaves two.

`States [US: shall] report` has a space on both sides of its bracket. As tracked changes one of them is inserted with the word.
`RULES` say which; the first that applies is done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from brackets.formats.word.layout import StyledRun

_CLOSING = tuple(".,;:!?)]}”’»")
_BLANKS = (" ", "\t")
_DEEPEST = 20
"""Brackets in brackets: of what is nested deeper, the space stays as it is."""
_END = "\n"
"""What stands before the first run and after the last."""


class Place(NamedTuple):
    """What stands around a change: a group of runs that one bracket inserts, or deletes."""

    words: str
    """The first run of the change."""
    before: str
    """The last character before it that stands whatever is decided."""
    is_next_to_before: bool
    """Whether that character is the very one before the change: no other change stands between."""
    moved: str
    """The space that stood before the row of changes, and now stands in the first of them; those that touch it have it too."""
    after: str
    """The first character after it."""
    is_after_base: bool
    """Whether that one stands whatever is decided."""
    is_before_change: bool
    """Whether another change begins where this one ends."""
    after_all: str
    """The first character after the row of changes that touch, which stands whatever is decided."""
    after_blank: str = ""
    """If a single blank stands after the change, and then another change: what that begins with."""


class Edit(NamedTuple):
    """What happens to the space beside a change."""

    drops_before: bool = False
    """The character before the change goes."""
    drops_after: bool = False
    """The character after it goes."""
    prepends: str = ""
    """What the change now begins with."""
    appends: str = ""
    """What it now ends with."""


class Rule(NamedTuple):
    """A rule, with an example: a draft, and its runs when the rule is done, changes in braces."""

    applies: Callable[[Place], bool]
    edit: Callable[[Place], Edit]
    draft: str
    runs: str


def _closes_what_is_before(place: Place) -> bool:
    return (
        place.words[:1] in _CLOSING
        and place.before in _BLANKS
        and place.is_next_to_before
        and place.after in (*_BLANKS, *_CLOSING, _END)
    )


def _stands_between_spaces(place: Place) -> bool:
    return place.before.isspace() and place.after in _BLANKS and place.is_after_base


def _stands_before_one_that_closes(place: Place) -> bool:
    return _stands_between_spaces(place) and place.is_next_to_before and place.after_blank in _CLOSING


def _touches_the_next_before_a_space(place: Place) -> bool:
    return (
        place.before.isspace() and place.is_before_change and not place.after.isspace() and place.after_all in _BLANKS
    )


def _stands_before_a_closing_mark(place: Place) -> bool:
    return place.before in _BLANKS and place.after_all in (*_CLOSING, _END) and place.is_next_to_before


def _follows_one_that_took_the_space(place: Place) -> bool:
    return bool(place.moved) and not place.words.startswith(_BLANKS + _CLOSING)


RULES = (
    Rule(
        _closes_what_is_before,
        lambda place: Edit(drops_before=True),
        "Secretariat [US: , if it can,] reports",
        "Secretariat{, if it can,} reports",
    ),
    Rule(
        _stands_before_one_that_closes,
        lambda place: Edit(drops_before=True, drops_after=True, prepends=place.before),
        "Plans [US: for all] [CAN: , if any,] matter",
        "Plans{ for all}{, if any,} matter",
    ),
    Rule(
        _stands_between_spaces,
        lambda place: Edit(drops_after=True, appends=place.after),
        "States [US: shall] report",
        "States {shall }report",
    ),
    Rule(
        _touches_the_next_before_a_space,
        lambda place: Edit(appends=" "),
        "States [US: shall][CAN: may] report",
        "States {shall }{may }report",
    ),
    Rule(
        _stands_before_a_closing_mark,
        lambda place: Edit(drops_before=True, prepends=place.before),
        "States report [US: yearly].",
        "States report{ yearly}.",
    ),
    Rule(
        _follows_one_that_took_the_space,
        lambda place: Edit(prepends=place.moved),
        "States report [US: yearly][CAN: in public].",
        "States report{ yearly}{ in public}.",
    ),
)


def rule_for(place: Place) -> Rule | None:
    """The first rule that applies."""
    return next((rule for rule in RULES if rule.applies(place)), None)


def spaced(runs: Iterable[StyledRun], above: str = _END) -> list[StyledRun]:
    """The runs, with the space beside what is only inserted or only deleted moved into it; `above` is the character before them.
    Linear, but for what is nested."""
    row = [run for run in runs if run.text or run.comment]
    stands = _standing_after(row)
    done: list[StyledRun] = []
    base = -1
    """Which of those that are done ends with what stands before a change, whatever is decided."""
    moved = ""
    at = 0
    while at < len(row):
        run = row[at]
        if run.comment:
            if base == len(done) - 1 >= 0 and _is_loose(done[base].text, row[at + 1 : at + 2]):
                done[base] = done[base]._replace(text=done[base].text[:-1])  # the comment goes out of the text
            group = [run]
        elif not run.revisions:
            base, moved = len(done), ""
            group = [run]
        else:
            end = at + len(group := _group(row, at))
            rule = None
            if len({one.revisions[0].inserted for one in group}) == 1:
                before = done[base].text[-1:] if base >= 0 else above
                is_next = 0 <= base == len(done) - 1
                place = Place(group[0].text, before, is_next, moved, *_after(row, end), stands[end], _beyond(row, end))
                rule = rule_for(place)
            if rule is not None:
                edit = rule.edit(place)
                group = _with_blanks(group, edit.prepends, edit.appends)
                moved = edit.prepends or moved
                if edit.drops_before:
                    done[base] = done[base]._replace(text=done[base].text[:-1])
                if edit.drops_after:
                    later = _next_words(row, end)
                    row[later] = row[later]._replace(text=row[later].text[1:], start=row[later].start + 1)
            at = end
            done += _spaced_within(group, (done[-1].text[-1:] if done else "") or above)
            continue
        done += group
        at += 1
    return done


def _spaced_within(group: list[StyledRun], above: str) -> list[StyledRun]:
    """The runs of a bracket, with the space beside the changes within it moved into these; `above` is what stands before it."""
    first, bracket = group[0].revisions[0], group[0].brackets[0]
    if not _holds_others(group) or any(
        run.revisions[0] != first or not len(run.brackets) == len(run.revisions) <= _DEEPEST for run in group
    ):
        return group
    inner = spaced((run._replace(revisions=run.revisions[1:], brackets=run.brackets[1:]) for run in group), above)
    return [
        run._replace(revisions=(first, *run.revisions), brackets=(bracket, *run.brackets)) for run in inner if run.text
    ]


def _holds_others(group: Sequence[StyledRun]) -> bool:
    """Whether a bracket has words of its own beside other changes."""
    levels = {len(run.revisions) for run in group}
    return 1 in levels and len(levels) > 1


def _with_blanks(group: list[StyledRun], before: str, after: str) -> list[StyledRun]:
    """A bracket with a blank put before and after its words: not into a change within it, which may go alone."""
    first, last = group[0], group[-1]
    mixed = _holds_others(group)
    if before and mixed and len(first.revisions) > 1:
        group = [_blank_in(group, before, first.start), *group]
    else:
        group[0] = first._replace(text=before + first.text)
    if after and mixed and len(last.revisions) > 1:
        return [*group, _blank_in(group, after, last.start + len(last.text))]
    group[-1] = group[-1]._replace(text=group[-1].text + after)
    return group


def _blank_in(group: Sequence[StyledRun], blank: str, start: int) -> StyledRun:
    """A run of blanks among the words of a bracket itself."""
    own = next(run for run in group if len(run.revisions) == 1)
    return StyledRun(blank, start, own.revisions, party=own.party, brackets=own.brackets)


def _after(row: Sequence[StyledRun], end: int) -> tuple[str, bool, bool]:
    """What stands after the change that ends before `row[end]`: `after`, `is_after_base`, `is_before_change` of its place."""
    follows = _next_words(row, end)
    if follows == len(row):
        return _END, False, False
    is_change = bool(row[follows].revisions)
    return row[follows].text[:1], not is_change, is_change and follows == end


def _beyond(row: Sequence[StyledRun], end: int) -> str:
    """What a change begins with that a single blank parts from the one that ends before `row[end]`; empty if there is none."""
    blank = _next_words(row, end)
    if blank == len(row) or row[blank].revisions or row[blank].text not in _BLANKS:
        return ""
    change = _next_words(row, blank + 1)
    return row[change].text[:1] if change < len(row) and row[change].revisions else ""


def _is_loose(text: str, following: Sequence[StyledRun]) -> bool:
    """Whether the space at the end of a text is one too many when nothing stands between it and what follows."""
    after = following[0].text[:1] if following else _END
    return text[-1:] in _BLANKS and (after.isspace() or after in _CLOSING)


def _group(row: Sequence[StyledRun], at: int) -> list[StyledRun]:
    """The runs from a place on that stand in the same outermost bracket."""
    end = at
    while end < len(row) and _is_in_bracket_of(row[at], row[end]):
        end += 1
    return list(row[at:end])


def _is_in_bracket_of(first: StyledRun, run: StyledRun) -> bool:
    return bool(run.revisions) and run.brackets[:1] == first.brackets[:1] and not run.comment


def _next_words(row: Sequence[StyledRun], at: int) -> int:
    """Where the next run with text stands, comments passed over; the length of the row if there is none."""
    while at < len(row) and not row[at].text:
        at += 1
    return at


def _standing_after(row: Sequence[StyledRun]) -> list[str]:
    """For each place in the row, and its end, the first character from there on that stands whatever is decided."""
    found = [_END] * (len(row) + 1)
    for at in range(len(row) - 1, -1, -1):
        run = row[at]
        found[at] = run.text[0] if run.text and not run.revisions else found[at + 1]
    return found
