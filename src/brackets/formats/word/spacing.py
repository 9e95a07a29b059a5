"""Where the space beside a tracked change belongs: to the change, so that neither accepting nor rejecting leaves two.

`States [US: shall] report` has a space on both sides of its bracket. As tracked changes one of them is inserted with the word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brackets.formats.word.layout import StyledRun

_CLOSING = tuple(".,;:!?)]}”’»")
_BLANKS = (" ", "\t")


def spaced(runs: Iterable[StyledRun]) -> list[StyledRun]:
    """The bits, with the space beside what is only inserted or only deleted moved into it."""
    row = [run for run in runs if run.text or run.comment]
    done: list[StyledRun] = []
    base = -1
    """Which of those that are done ends with what stands before a change, whatever is decided."""
    took = ""
    """The space that stood before a row of changes, and now stands in the first: those that touch it have it too."""
    at = 0
    while at < len(row):
        run = row[at]
        if run.comment:
            after = row[at + 1].text[:1] if at + 1 < len(row) else "\n"
            if (
                base == len(done) - 1 >= 0
                and done[base].text[-1:] in _BLANKS
                and (after.isspace() or after in _CLOSING)
            ):
                done[base] = done[base]._replace(text=done[base].text[:-1])  # it goes out of the text
        if not run.revisions or run.comment:
            if not run.comment:
                base, took = len(done), ""
            done.append(run)
            at += 1
            continue
        end = at
        while end < len(row) and _goes_on(run, row[end]):
            end += 1
        group = row[at:end]
        if len({one.revisions[0].inserted for one in group}) == 1:
            before = done[base].text[-1:] if base >= 0 else "\n"
            follows = next((index for index in range(end, len(row)) if row[index].text), None)
            after = row[follows].text[:1] if follows is not None else "\n"
            touching = follows == end and bool(row[end].revisions) and not after.isspace()
            stop = group[0].text[:1] in _CLOSING and before in _BLANKS and base == len(done) - 1
            if stop and (after in _BLANKS or after in _CLOSING or after == "\n"):
                done[base] = done[base]._replace(text=done[base].text[:-1])  # `Secretariat [US: , if it can,] reports`
            elif before.isspace() and after in _BLANKS and follows is not None and not row[follows].revisions:
                later = row[follows]
                row[follows] = later._replace(text=later.text[1:], start=later.start + 1)
                group[-1] = group[-1]._replace(text=group[-1].text + after)
            elif before.isspace() and touching and _after_row(row, end) in _BLANKS:
                group[-1] = group[-1]._replace(text=group[-1].text + " ")
            elif before in _BLANKS and _after_row(row, end) in (*_CLOSING, "\n") and base == len(done) - 1:
                done[base] = done[base]._replace(text=done[base].text[:-1])
                group[0] = group[0]._replace(text=before + group[0].text)
                took = before
            elif took and not group[0].text.startswith(_BLANKS + _CLOSING):
                group[0] = group[0]._replace(text=took + group[0].text)
        done += group
        at = end
    return done


def _after_row(row: Sequence[StyledRun], at: int) -> str:
    """The first character after a row of changes that touch."""
    return next((run.text[0] for run in row[at:] if run.text and not run.revisions), "\n")


def _goes_on(first: StyledRun, run: StyledRun) -> bool:
    return bool(run.revisions) and run.brackets[:1] == first.brackets[:1] and not run.comment
