"""What is told of proposals of which a part was decided, of words that are nobody's beside them, and of placeholders."""

from __future__ import annotations

import pytest

from brackets import parse
from brackets.rounds.compare import compare
from brackets.rounds.compare_telling import PARTLY
from brackets.rounds.fates import ACCEPTED, Fate
from brackets.rounds.sense import NOTE
from brackets.rounds.trace import scores, trace


def told(old: str, new: str) -> list[str]:
    """What `diff` says of two drafts of one paragraph or more, a line for each outcome."""
    lines = []
    for one in compare(parse(old), parse(new)).outcomes:
        said = one.new.text if one.new else one.stands or " ".join(wording.new for wording in one.wordings)
        lines.append(f"{one.fate} {one.confidence:g}: {one.old.text if one.old else ''} > {said}: {one.note}")
    return lines


WHOLE = "Ports share in real time the logs of their cranes and tugs"


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (  # the rest stands at the end, in its place, or in other words
            f"1. [MEX: {WHOLE}.]",
            "1. Ports share the logs of their cranes and tugs [MEX: in real time].",
            [f"modified 0.75: {WHOLE}. > in real time: {PARTLY}"],
        ),
        (
            f"1. [MEX: {WHOLE}.]",
            "1. Ports share [MEX: in real time] the logs of their cranes and tugs.",
            [f"modified 0.75: {WHOLE}. > in real time: {PARTLY}"],
        ),
        (
            "1. [MEX: Los puertos comparten en tiempo real los diarios de sus grúas.]",
            "1. Los puertos comparten los diarios de sus grúas [MEX: en tiempo real].",
            [
                f"modified 0.75: Los puertos comparten en tiempo real los diarios de sus grúas. > en tiempo real: {PARTLY}"
            ],
        ),
        (
            "1. A port has a plan and [EU: checks it every five years].",
            "1. A port has a plan and checks it every [EU: five] [IND: ten] years.",
            [f"modified 0.75: checks it every five years > five: {PARTLY}", "new 1:  > ten: "],
        ),
        (  # of no sponsor of it, it is no rest
            "1. A port has a plan and [EU: checks it every five years].",
            "1. A port has a plan and checks it every [IND: ten] years.",
            ["adopted-modified 0.75: checks it every five years > checks it every years: ", "new 1:  > ten: "],
        ),
        (
            "1. A port has a plan and [EU: checks it every five years].",
            "1. A port has a plan.\n\n2. The harbour master checks its plan every [EU: five] [IND: ten] years.",
            [
                f"moved 0.5: checks it every five years > five: {PARTLY}",
                "new 1:  > ten: ",
                "unexplained 1:  > The harbour master: new paragraph",
                "unexplained 1:  > its plan: new paragraph",
            ],
        ),
        (  # words that nobody proposed, in what was adopted
            "1. Ports treat waste [KEN: and end dumping in shallow bays].",
            "1. Ports treat waste and end dumping by 2030, above all in shallow bays.",
            [
                "adopted-modified 1: and end dumping in shallow bays > and end dumping by 2030, above all in shallow bays: ",
                "unexplained 0.82:  > by 2030, above all: ",
            ],
        ),
        (  # another word for one of its own is none of these
            "1. Ports treat waste [KEN: and end dumping in shallow bays].",
            "1. Ports treat waste and end dumping in narrow bays.",
            ["adopted-modified 0.75: and end dumping in shallow bays > and end dumping in narrow bays: "],
        ),
        (  # an alternative with another object
            "1. Ports [EU: welcome] [CHN: note] the report.",
            "1. Ports welcome the report, and note the absence of the auditor.",
            [
                "adopted 1: welcome > : ",
                f"adopted 0.5: note > : adopted in another place of the paragraph; {NOTE}",
                "unexplained 0.6:  > the absence of the auditor: ",
            ],
        ),
        (
            "1. Ports [EU: welcome] [CHN: note] the report.",
            "1. Ports welcome and note the report.",
            ["adopted 1: welcome > : ", "adopted 1: note > : "],
        ),
        (  # a sentence on something else, with one word of the one before
            "1. Ports keep quays, cranes, sheds, tugs, maps, logs and bird nests [ARG: and ban the trade in wild birds].",
            "1. Ports keep quays, cranes, sheds, tugs, maps, logs and bird nests. A bird museum of wild birds is opened.",
            [
                f"adopted-modified 0.5: and ban the trade in wild birds > A bird museum of wild birds is opened: {NOTE}",
                "unexplained 0.83:  > is opened: ",
            ],
        ),
        (  # a bracket without a sponsor, and one of the sponsor within it
            "1. [Young people [NZL: and old people] take part in the decisions of ports.]",
            "1. [NZL: Young people and old people are heard by ports.]",
            [
                "modified 0.61: Young people [NZL: and old people] take part in the decisions of ports. > Young people and old people are heard by ports.: ",
                "adopted 1: and old people > : ",
            ],
        ),
        (  # alternatives that were both taken, the second first
            "1. The bank shall [PAK: double its lending for quays] [GBR: mobilize private capital].",
            "1. The bank shall mobilize private capital and double the money lent or lends for quays.",
            [
                "adopted-modified 0.5: double its lending for quays > double the money lent or lends for quays: adopted in another place of the paragraph",
                "adopted 1: mobilize private capital > : ",
                "unexplained 0.56:  > the money lent or: ",
            ],
        ),
        (  # the registry knows what a group is called
            "1. Ports in [KEN: landlocked developing countries] pay less.",
            "1. Ports in LLDCs pay less.",
            ["adopted 0.8: landlocked developing countries > : adopted in another place of the paragraph"],
        ),
        (
            "1. Ports in [KEN: landlocked developing countries] pay less.",
            "1. Ports in LDCs pay less.",
            ["dropped 1: landlocked developing countries > : ", "unexplained 0.86:  > LDCs: "],
        ),
        (
            "1. Ports in [KEN: LLDCs] pay less.",
            "1. Ports in landlocked developing countries pay less.",
            ["adopted 0.9: LLDCs > : adopted in another place of the paragraph"],
        ),
        (  # ... and an abbreviation that it does not know may be one all the same
            "1. Ports in the [KEN: Republic of Korea] pay less.",
            "1. Ports in the ROK pay less.",
            ["adopted 0.8: Republic of Korea > : adopted in another place of the paragraph"],
        ),
        (  # ... one of the drafts may say what it stands for, whatever its first letters
            '1. "CPA" means the Board of Harbours and Quays.\n\n2. Fees are [KEN: to be set by the CPA].',
            '1. "CPA" means the Board of Harbours and Quays.\n\n2. Fees are to be set by the Board of Harbours and Quays.',
            ["adopted 0.9: to be set by the CPA > : adopted in another place of the paragraph"],
        ),
        (  # ... and there may be several
            "1. Ports pay less [KEN: , in particular in LDCs and SIDS].",
            "1. Ports pay less, in particular in the least developed countries and small island developing States.",
            ["adopted 0.9: , in particular in LDCs and SIDS > : adopted in another place of the paragraph"],
        ),
        (  # placeholders
            "1. A fund opens by [date] in Port Vale, with [___] berths.",
            "1. A fund opens by [2030] in Port Vale, with [MEX: forty] berths.",
            [
                "modified 1: date > : the placeholder was filled, in brackets",
                "modified 1: ___ > : the placeholder was filled, in brackets",
                "new 1:  > 2030: ",
                "new 1:  > forty: ",
            ],
        ),
        (
            "1. Ports train [___] pilots by [date].",
            "1. Ports train five hundred pilots by 1 May 2030.",
            [
                "adopted-modified 1: ___ > five hundred: the placeholder was filled",
                "adopted-modified 1: date > 1 May 2030: the placeholder was filled",
            ],
        ),
        (
            "1. Ports train [KOR: five hundred] [___] pilots.",
            "1. Ports train five hundred pilots.",
            ["adopted 1: five hundred > : ", "dropped 1: ___ > : the placeholder is gone"],
        ),
        ("1. Ports train [___] pilots.", "1. Ports train [___] pilots.", []),
        (
            "1. Ports train [___] pilots and [___] cooks.",
            "1. Ports train five pilots and [___] cooks.",
            ["adopted-modified 1: ___ > five: the placeholder was filled"],
        ),
    ],
)
def test_what_is_told_where_a_part_is_decided(old: str, new: str, lines: list[str]) -> None:
    assert told(old, new) == lines


def test_a_placeholder_is_no_thread_of_a_trace() -> None:
    drafts = [parse(text) for text in ("1. Ports train [___] pilots [EU: now].", "1. Ports train five pilots now.")]
    threads = trace(drafts).threads
    assert [thread.final.text for thread in threads] == ["now"]
    assert threads[0].fate in ACCEPTED


def test_a_proposal_that_was_made_longer_is_adopted_as_it_first_stood() -> None:
    first, second = "1. Boats [IND: and fast ferries].\n", "1. Boats [IND: and fast ferries, on terms to be agreed].\n"
    ends = {
        "1. Boats and fast ferries.\n": Fate.ADOPTED_MODIFIED,
        "1. Boats and rafts.\n": Fate.DROPPED,
    }
    for last, fate in ends.items():
        thread = trace([parse(text) for text in (first, second, last)]).threads[0]
        assert thread.fate is fate, last
        assert (thread.outcomes[-1].stands == "and fast ferries") is (fate is Fate.ADOPTED_MODIFIED)
    (score,) = scores(trace([parse(text) for text in (first, second, next(iter(ends)))]).threads)
    assert (score.amended, score.dropped, score.success) == (1, 0, 1.0)


def test_what_was_struck_in_an_earlier_round_is_not_what_was_adopted() -> None:
    drafts = [
        "1. Boats [IND: ~~and fast ferries~~ and slow rafts].\n",
        "1. Boats [IND: ~~and fast ferries~~ and slow rafts, on terms to be agreed by all].\n",
        "1. Boats and fast ferries and slow rafts.\n",
    ]
    assert "earlier round" not in trace([parse(text) for text in drafts]).threads[0].outcomes[-1].note


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[ISL: not more than 500 tonnes per year]", "not less than 500 tonnes per year"),
        ("[EU: a minimum distance of 500 metres from quays]", "a maximum distance of 500 metres from quays"),
        ("[EU: unless the Board decides otherwise by vote]", "if the Board decides otherwise by vote"),
        (
            "[ESP: una distancia mínima de 500 metros de los muelles]",
            "una distancia máxima de 500 metros de los muelles",
        ),
    ],
)
def test_what_says_the_contrary_is_doubtful(old: str, new: str) -> None:
    (line,) = told(f"1. Boats keep {old} there.\n", f"1. Boats keep {new} there.\n")
    assert line.startswith("adopted-modified 0.5:") and line.endswith(NOTE)
