"""Tables of several drafts on narrow screens: nothing is cut to a letter or two, and nothing is wider than the screen."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.document.openness import openness
from brackets.rounds.trace import trace
from brackets.views import table as table_view
from brackets.views import threads
from brackets.views.console import render_text
from brackets.views.stats import Measured, numbers, stats_table
from brackets.views.terminal import columns_of
from drafts import drafts

NAMES = st.sampled_from(["r{n}.txt", "rev{n}-as-compiled-by-the-secretariat.txt", "草案{n}.txt", "{n}"])


@given(
    texts=st.lists(drafts(), min_size=1, max_size=9),
    name=NAMES,
    width=st.integers(40, 130),
    times=st.sampled_from([1, 400]),
)
def test_each_number_stands_whole_on_every_screen(texts: list[str], name: str, width: int, times: int) -> None:
    parsed = [parse(text) for text in texts]
    measured = [Measured(name.format(n=n), openness(d.text, d.outline, d.all_proposals)) for n, d in enumerate(parsed)]
    measured = [
        one._replace(
            openness=one.openness._replace(whole=one.openness.whole._replace(words=one.openness.whole.words * times))
        )
        for one in measured
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(table_view, "terminal_width", lambda: width)
        table = render_text(stats_table(measured, width), color=False, width=width)
    assert all(columns_of(line) <= width for line in table.split("\n"))
    words = next(row for row in numbers(measured) if (row.what, row.name) == ("total", "words"))
    shown = iter(" ".join(re.findall(r"(?m)^words( +\d.*)$", table)).replace(",", "").split())
    assert all(
        str(count) in shown for count in words.counts
    )  # in their order, with the changes between them, if they are there
    has_changes = "change" in table.split("\n")[0]
    assert ("what changes from one to the next" in table) == (len(texts) > 1 and not has_changes)


@pytest.mark.parametrize(
    ("count", "has_changes", "has_numbers"),
    [(2, True, False), (4, True, False), (5, False, False), (7, False, False), (8, False, True), (12, False, True)],
)
def test_on_80_columns_first_the_changes_go_and_then_the_names(
    count: int, has_changes: bool, has_numbers: bool
) -> None:
    draft = parse("Rivers\n\n1. a [US: b] c.\n")
    measured = [
        Measured(f"d{at}.txt", openness(draft.text, draft.outline, draft.all_proposals)) for at in range(1, count + 1)
    ]
    table = render_text(stats_table(measured, 80), color=False, width=80)
    assert (" change" in table.split("\n")[0], "1 d1.txt  2 d2.txt" in table) == (has_changes, has_numbers)
    assert "…" not in table


def test_the_texts_of_eight_rounds_have_room_on_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    rounds = [parse(f"1. One [US: observatories of the region] two [CAN: {n}] three.\n") for n in range(8)]
    monkeypatch.setattr(threads, "terminal_width", lambda: 80)
    monkeypatch.setattr(table_view, "terminal_width", lambda: 80)
    names = [f"revision-{n}.txt" for n in range(8)]
    table = render_text(threads.threads_table(trace(rounds).threads, names, {}), color=False, width=80)
    assert re.search(r" US +observatories of the", table) and "1 2 3 4 5 6 7 8" in table
    assert all(columns_of(line) <= 80 for line in threads.legend(names).split("\n"))
