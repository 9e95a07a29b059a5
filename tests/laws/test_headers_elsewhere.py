"""The law of headers that stand where none does, or in pieces: they are told with what to write, and words like them are not counted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.check import b204_unread_header
from brackets.cli.headers_said import unread_in

#: `{0}` is who it is; `{all}` all of them with strokes, `{dash}` with dashes, `{struck}` with one of them struck.
SHAPES = [
    "1. States meet [promptly /{all}] here.",
    "1. States meet [promptly / {all}] here.",
    "1. States meet [[{all}]: promptly] here.",
    "1. States meet [{struck}: promptly] here.",
    "1. States meet [{dash}: promptly] here.",
    "1. States meet [{all} et al.: promptly] here.",
    "1. States meet [{all}}} promptly] here.",
    "1. States meet [{all}) promptly] here.",
    "1. States meet.\n\n[2. ({all}) Ships sail.]",
    "1. States meet.\n\n[2. Alt. ({all}) Ships sail.]",
    "1. States meet.\n\n[2 bis. ({all}) ships sail.]",
    "1. States meet.\n\n2. {all}: [Ships sail.]",
    "1. States meet.\n\n2 bis {all}: [Ships sail.]",
    "1. States meet.\n\n{all}:\n[Ships sail.]",
    "1. States meet.\n\n**{all}:** [Ships sail.]",
]
PROSE = [
    "1. In the EU: [member] States sail.",
    "1. The following: [x].",
    "1. Members of the EU, as follows: [a] and [b].",
    "1. States of [the EU-US] dialogue.",
    "1. States meet [EU-led] here.",
    "1. [2. Alt. (a) Ships sail.]",
    "1. States [and/or EU] meet.",
    "1. States [[of] the EU: all of it] meet.",
    "1. The scale is 1:[2].",
    "1. [~~Old~~ new: all of it] stands.",
    "Note by the US: [see] below.",
]
codes = st.lists(st.sampled_from(["US", "CAN", "MEX", "EU", "NZ", "G77"]), min_size=1, max_size=3, unique=True)


@given(st.sampled_from(SHAPES), codes)
def test_a_header_in_another_place_is_told_with_what_to_write(shape: str, names: list[str]) -> None:
    names = names if "{dash}" not in shape and "{struck}" not in shape else [*names, "JP"]
    struck = "/".join([*names[:-1], f"~~{names[-1]}~~"]) + "/CL"
    written = [*names, "CL"] if "{struck}" in shape else names
    draft = parse(shape.format(all="/".join(names), dash="-".join(names), struck=struck) + "\n")
    assert unread_in(draft) >= 1
    assert any(f"[{'/'.join(written)}: ..." in found.hint for found in b204_unread_header.unread(draft))


@given(st.sampled_from(PROSE))
def test_words_that_look_so_are_not_counted(text: str) -> None:
    assert not unread_in(parse(f"{text}\n"))
