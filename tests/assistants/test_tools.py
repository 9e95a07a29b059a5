"""The tools answer what the commands write, record by record; an answer has the fields that its schema promises."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from brackets.cli.assistants import answers
from brackets.cli.assistants.server import TOOLS
from brackets.document.proposals import FIELDS, SAID, STATUS
from brackets.rounds.edit_script import GRANULARITY
from brackets.rounds.fates import Fate
from brackets.views import outcomes, stats, threads
from calling import call, good, pages
from conftest import ROOT, SAMPLES
from running import run_here

NAMES = [path.name for path in SAMPLES]


def printed(folder: Path, environment: dict[str, str], *arguments: str) -> str:
    done = run_here(list(arguments), folder, environment)
    assert done.code in (0, 1), done.err
    return done.out.decode("utf-8")


def rows(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def in_order(findings: list[Any]) -> list[Any]:
    """Findings in the order of the text, whatever rule they are of."""
    return sorted(findings, key=lambda one: (one["line"], one["column"]))


def fields(of: Any) -> tuple[str, ...]:
    return tuple(of.__annotations__)


def test_records_have_the_fields_of_the_commands() -> None:
    assert fields(answers.Record) == (*FIELDS, *SAID, STATUS)
    assert fields(answers.Outcome) == outcomes.FIELDS
    assert fields(answers.Thread) == threads.FIELDS
    assert fields(answers.Score) == threads.SCORE_FIELDS
    assert set(fields(answers.Openness)) == set(stats.FIELDS)


def test_fields_whose_names_do_not_say_it_are_explained() -> None:
    for of, names in (
        (answers.Record, ("group", "depth")),
        (answers.Outcome, ("confidence", "joined", "left", "opposed", "unopposed")),
        (answers.Thread, ("confidence",)),
    ):
        properties = TypeAdapter(of).json_schema()["properties"]
        assert all(properties[name].get("description") for name in names)


def test_choices_are_those_of_the_commands() -> None:
    properties = {name: tool.takes.model_json_schema()["properties"] for name, tool in TOOLS.items()}
    assert properties["compile"]["granularity"]["enum"] == list(GRANULARITY)
    assert all(fate in properties["diff"]["fate"]["description"] for fate in Fate)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("limit", [7, 1000])
def test_list_has_the_records_of_jsonl(name: str, limit: int, folder: Path, environment: dict[str, str]) -> None:
    assert pages("list", limit, files=[name]) == rows(printed(folder, environment, "list", "--format", "jsonl", name))
    kinds = pages("list", limit, files=[name], kind=["all"])
    assert kinds == rows(printed(folder, environment, "list", "--kind", "all", "--format", "jsonl", name))


def test_selectors_are_those_of_the_commands(folder: Path, environment: dict[str, str]) -> None:
    for selectors, options in [
        ({"by": "US"}, ["--by", "US"]),
        ({"by": ["US", "Mexico"], "invert": True}, ["--by", "US,Mexico", "--invert"]),
        ({"against": ["CL"]}, ["--against", "CL"]),
        ({"para": ["2-3"]}, ["--para", "2-3"]),
        ({"id": ["4#1", "4#2"]}, ["--id", "4#1,4#2"]),
        ({"grep": "y.ung"}, ["--grep", "y.ung"]),
        ({"section": "1", "all": True}, ["--section", "1", "--all"]),
        ({"kind": "remark"}, ["--kind", "remark"]),
        ({"status": "open"}, ["--status", "open"]),
    ]:
        expected = rows(printed(folder, environment, "list", *options, "--format", "jsonl", "draft.txt"))
        assert expected
        assert good("list", files=["draft.txt"], **selectors)["records"] == expected


@pytest.mark.parametrize("name", NAMES)
def test_show_stats_and_check_say_what_the_commands_say(name: str, folder: Path, environment: dict[str, str]) -> None:
    shown = good("show", file=name, limit=1000)
    assert shown["next_offset"] is None
    assert shown["text"].strip("\n") == printed(folder, environment, "show", name).strip("\n")
    assert good("stats", files=[name])["records"] == json.loads(printed(folder, environment, "stats", "--json", name))
    found = json.loads(printed(folder, environment, "check", "--json", name))
    assert pages("check", 9, files=[name]) == in_order(found)
    only = good("check", files=[name], select=["B1"], ignore="B102")["records"]
    assert only == in_order(
        json.loads(printed(folder, environment, "check", "--json", "--select", "B1", "--ignore", "B102", name))
    )


@pytest.mark.parametrize("name", ["draft.txt", "trade-chapter.txt"])
def test_diff_and_trace_have_the_records_of_jsonl(name: str, folder: Path, environment: dict[str, str]) -> None:
    (folder / "rev2.txt").write_text(printed(folder, environment, "accept", "--by", "US", name), encoding="utf-8")
    (folder / "final.txt").write_text(printed(folder, environment, "strip", "rev2.txt"), encoding="utf-8")
    asked = ["--format", "jsonl", name, "rev2.txt"]
    assert pages("diff", 5, old=name, new="rev2.txt") == rows(printed(folder, environment, "diff", *asked))
    dropped = good("diff", old=name, new="final.txt", fate=["dropped"], by="MEX", limit=1000)
    asked = ["--format", "jsonl", "--fate", "dropped", "--by", "MEX", name, "final.txt"]
    assert dropped["records"] == rows(printed(folder, environment, "diff", *asked))
    assert set(dropped["by_fate"]) <= {"dropped"}
    files = [name, "rev2.txt", "final.txt"]
    assert pages("trace", 6, files=files) == rows(printed(folder, environment, "trace", "--format", "jsonl", *files))
    parties = rows(printed(folder, environment, "trace", "--parties", "--format", "jsonl", *files))
    assert good("trace", files=files)["parties"] == parties


def test_trace_takes_a_pattern_in_the_order_of_rounds(folder: Path) -> None:
    for number, word in ((1, "[US: may]"), (2, "[US: can]"), (10, "may")):
        (folder / f"round{number}.txt").write_text(f"1. States {word} meet.\n")
    named = good("trace", files=["round1.txt", "round2.txt", "round10.txt"]).content
    assert good("trace", files="round*.txt").content == named
    assert good("trace", files=["round1.txt", "round*.txt"]).content == named
    assert len(good("trace", files=["round1.txt", "round1.txt"])["files"]) == 2
    assert call("trace", files="round2*.txt")["error"] == "name the drafts in their order, two or more"


SETTLINGS: list[tuple[dict[str, Any], list[str]]] = [
    ({"action": "accept", "by": "US"}, ["accept", "--by", "US"]),
    ({"action": "accept", "by": ["US", "CA"], "clean": True}, ["accept", "--by", "US,CA", "--clean"]),
    ({"action": "reject", "para": "2", "all": True}, ["reject", "--para", "2", "--all"]),
    ({"action": "reject", "all": True, "anonymous": "drop"}, ["reject", "--all", "--anonymous", "drop"]),
    ({"action": "choose", "id": ["4#1"]}, ["choose", "4#1"]),
    ({"action": "strip"}, ["strip"]),
    ({"action": "strip", "anonymous": "unwrap"}, ["strip", "--anonymous", "unwrap"]),
]


@pytest.mark.parametrize(("asked", "command"), SETTLINGS, ids=[" ".join(command) for _, command in SETTLINGS])
def test_settle_shows_what_it_would_do_and_does_it(
    asked: dict[str, Any], command: list[str], folder: Path, environment: dict[str, str]
) -> None:
    before = (folder / "draft.txt").read_bytes()
    seen = good("settle", file="draft.txt", **asked)
    assert seen["diff"] == printed(folder, environment, *command, "--diff", "draft.txt")
    assert not seen["written"] and (folder / "draft.txt").read_bytes() == before
    assert not (folder / "draft.txt.bak").exists()
    expected = printed(folder, environment, *command, "draft.txt")
    done = good("settle", file="draft.txt", **asked, write=True, version=seen["files"][0]["version"])
    assert done["written"] and done["diff"] == seen["diff"] and done["decisions"] == seen["decisions"] != []
    assert (folder / "draft.txt").read_text("utf-8") == expected
    assert (folder / done["backup"]).read_bytes() == before
    assert good("stats", files="draft.txt")["files"][0]["version"] == done["version"] != seen["files"][0]["version"]


@pytest.mark.parametrize(("asked", "command"), SETTLINGS, ids=[" ".join(command) for _, command in SETTLINGS])
def test_settle_gives_the_text_that_comes_out_page_by_page(
    asked: dict[str, Any], command: list[str], folder: Path, environment: dict[str, str]
) -> None:
    whole = good("settle", file="draft.txt", **asked, show="text", limit=1000)
    assert whole["text"] == printed(folder, environment, *command, "draft.txt") and whole["diff"] is None
    assert whole["total"] == whole["text"].count("\n") and whole["next_offset"] is None
    made, text, decisions = whole, "", []
    offset = 0
    while offset is not None:
        made = good("settle", file="draft.txt", **asked, show="text", limit=4, offset=offset)
        text, decisions, offset = text + made["text"], decisions + made["decisions"], made["next_offset"]
    assert (text, decisions) == (whole["text"], whole["decisions"])
    assert good("settle", file="draft.txt", **asked)["text"] is None


def test_settle_writes_a_new_file_if_it_is_told_to(folder: Path, environment: dict[str, str]) -> None:
    before = (folder / "draft.txt").read_bytes()
    asked = {"file": "draft.txt", "action": "accept", "by": "US", "save_as": "rev2.txt"}
    refused = call("settle", **asked, write=False)
    assert refused["error"] == "`save_as` writes a file, and `write` is false" and not (folder / "rev2.txt").exists()
    made = good("settle", **asked)
    assert (made["written"], made["backup"]) == ("rev2.txt", None)
    assert made["version"] == good("stats", files="rev2.txt")["files"][0]["version"]
    assert (folder / "rev2.txt").read_text("utf-8") == printed(folder, environment, "accept", "--by", "US", "draft.txt")
    assert (folder / "draft.txt").read_bytes() == before
    assert call("settle", **asked)["error"] == "rev2.txt: is there already"
    asked["save_as"] = "rev3.txt"
    assert good("settle", **asked, write=True)["written"] == "rev3.txt"
    assert (folder / "draft.txt").read_bytes() == before


def test_accepting_by_a_party_sides_with_it_as_the_description_says(folder: Path) -> None:
    """What the schema says is what happens: what the party opposes goes, though another proposes it."""
    said = TOOLS["settle"].takes.model_json_schema()["properties"]["action"]["description"]
    assert "accept `by` a party sides with it, so that what it opposes goes too, though others propose it" in said
    assert "reject `by` a party rejects what it sponsors" in said
    (folder / "two.txt").write_text("1. States [US: may] meet [MEX propose; US oppose: yearly] here.\n")
    accepted = good("settle", file="two.txt", action="accept", by="US", show="text")
    assert accepted["text"] == "1. States may meet here.\n"
    rejected = good("settle", file="two.txt", action="reject", by="US", show="text")
    assert rejected["text"] == "1. States meet [MEX propose; US oppose: yearly] here.\n"


def test_what_clients_send_for_lists_and_for_nothing_is_taken_so(folder: Path) -> None:
    for name, asked in [
        ("list", {"files": ["draft.txt"], "by": ["US", "MEX"]}),
        ("check", {"files": ["draft.txt", "broken.txt"], "select": ["B1"]}),
        ("settle", {"file": "draft.txt", "action": "accept", "id": ["2#1", "2#2"]}),
        ("settle", {"file": "draft.txt", "action": "strip"}),
        ("compile", {"base": "draft.txt", "copies": [{"party": "NZ", "file": "draft.txt"}]}),
        ("trace", {"files": ["draft.txt", "draft.txt"]}),
    ]:
        expected = good(name, **asked).content
        as_text = {key: json.dumps(value) if isinstance(value, list) else value for key, value in asked.items()}
        assert good(name, **as_text).content == expected
        fields = TOOLS[name].takes.model_fields
        left_out = {key: None for key in fields if key not in asked}
        assert good(name, **asked, **left_out).content == expected
        filled = {key: fields[key].get_default() for key in left_out if not fields[key].is_required()}
        assert good(name, **asked, **filled).content == expected
    expected = good("list", files="draft.txt").content
    assert good("list", files="draft.txt", section="", grep="", encoding="").content == expected
    assert good("list", files="draft.txt", by="")["total"] == 0  # an empty name may be a slip, and must not select all
    assert call("list", files=None).is_error and call("list", files="draft.txt", nothing=None).is_error
    (folder / "[ab].txt").write_text("1. States [US: may] meet.\n")
    assert good("list", files="[ab].txt")["total"] == 1
    assert call("list", files="[x]")["error"] == "[x]: no file fits this pattern"


@pytest.mark.usefixtures("folder")
def test_a_summary_counts_all_that_was_decided() -> None:
    version = good("list", files="draft.txt")["files"][0]["version"]
    rows = [{"id": "5#1", "decision": "drop"}]
    for asked in ({"action": "decide", "version": version, "decisions": rows}, *(asked for asked, _ in SETTLINGS)):
        made = good("settle", file="draft.txt", **asked)
        done = made["summary"].partition(", left standing")[0]
        assert sum(map(int, re.findall(r"\d+", done))) == made["decided"] > 0, made["summary"]
    dropped = good("settle", file="draft.txt", action="decide", version=version, decisions=rows)["summary"]
    assert dropped.startswith("1 remark dropped, left standing 12: ")
    stripped = good("settle", file="draft.txt", action="strip")["summary"]
    assert stripped == "rejected 8, 2 remarks dropped, left standing 3: 2 without an owner, 1 blank"
    keep = [{"id": "2#1", "decision": "keep"}]
    kept = good("settle", file="draft.txt", action="decide", version=version, decisions=keep)
    assert kept["summary"].startswith("nothing settled, left standing") and kept["decided"] == 0


NOTATION: list[tuple[str, list[tuple[str, list[str], list[str]]]]] = [
    ("reports [MEX: and data] yearly", [("insertion", ["MEX"], [])]),
    ("[US: ~~may~~ shall]", [("replacement", ["US"], [])]),
    ("[US: ~~and security~~]", [("deletion", ["US"], [])]),
    ("[US/CAN propose; MEX oppose: x]", [("insertion", ["US", "CAN"], ["MEX"])]),
    ("[CL oppose: y]", [("deletion", [], ["CL"])]),
    ("[by 2030 - US; G77 delete]", [("insertion", ["US"], ["G77"])]),
    ("[shall][should]", [("anonymous", [], [])] * 2),
    ("{shall / should}", [("anonymous", [], [])] * 3),
    ("[Option 1: ...] [Option 2: ...]", [("option", [], [])] * 2),
    ("[by 2030]", [("anonymous", [], [])]),
    *((blank, [("placeholder", [], [])]) for blank in ("[x]", "[...]", "[date]")),
    *((said, [("remark", [], [])]) for said in ("[Note: ...]", "[Agreed ad ref]")),
    ("[US: reserves its position]", [("remark", ["US"], [])]),
    ("[US: delete]", [("remark", [], ["US"])]),
    ("4.bis. [US: ...]", [("paragraph", ["US"], [])]),
]


def test_the_notation_that_the_skill_teaches_is_read_so(folder: Path) -> None:
    taught = (ROOT / "docs" / "skill.md").read_text("utf-8").partition("| it stands |")[2].partition("\n\n")[0]
    assert [code for line in taught.splitlines()[2:] for code in re.findall(r"`([^`]+)`", line.split(" | ")[0])] == [
        code for code, _ in NOTATION
    ]
    for code, expected in NOTATION:
        text = code if code.startswith("4.bis") else f"1. States {code} meet."
        (folder / "one.txt").write_text(text.replace("[US: ...]", "[US: To meet.]") + "\n")
        found = good("list", files="one.txt", kind="all")["records"]
        assert [(one["kind"], one["for"], one["against"]) for one in found] == expected, code


def test_compile_gives_what_the_command_writes(folder: Path, environment: dict[str, str]) -> None:
    base = (folder / "draft.txt").read_text("utf-8")
    (folder / "nz.txt").write_text(base.replace("yearly", "public"), encoding="utf-8")
    (folder / "ie.txt").write_text(base.replace("yearly ", ""), encoding="utf-8")
    copies = [{"party": "NZ", "file": "nz.txt"}, {"party": "Ireland", "file": "ie.txt"}]
    made = good("compile", base="draft.txt", copies=copies, limit=1000)
    assert made["text"] == printed(folder, environment, "compile", "draft.txt", "NZ=nz.txt", "Ireland=ie.txt")
    assert [conflict["address"] for conflict in made["conflicts"]] == ["3", "5"]
    assert made["written"] is None
    read = [
        {"file": name, "version": good("stats", files=name)["files"][0]["version"]}
        for name in ("draft.txt", "nz.txt", "ie.txt")
    ]
    assert made["files"] == read
    saved = good("compile", base="draft.txt", copies=copies, save_as="all.txt")
    assert saved["written"] == "all.txt" and (folder / "all.txt").read_text("utf-8") == made["text"]
    again = call("compile", base="draft.txt", copies=copies, save_as="all.txt")
    assert again.is_error and again["error"] == "all.txt: is there already"


def test_compile_from_headings(folder: Path) -> None:
    (folder / "base.txt").write_text("1. States may report.\n\n2. States shall meet.\n")
    (folder / "letters.txt").write_text("**Canada**\n\n1. States shall report.\n\n**Mexico**\n\n2. States may meet.\n")
    made = good("compile", base="base.txt", from_headings="letters.txt")
    assert made["text"] == "1. States [Canada: ~~may~~ shall] report.\n\n2. States [Mexico: ~~shall~~ may] meet.\n"


def test_a_sheet_decides_and_so_do_rows(folder: Path, environment: dict[str, str]) -> None:
    records = good("list", files="draft.txt")
    version = records["files"][0]["version"]
    row = {"id": "2#1", "decision": "accept"}
    refused = call("settle", file="draft.txt", action="decide", decisions=[row])
    assert refused.is_error and "nothing was settled" in refused["error"]
    assert "the row has no text, so nothing says that it was made for this draft" in refused["messages"][0]["message"]
    known = good("settle", file="draft.txt", action="decide", decisions=[row], version=version)
    told = {**row, "text": records["records"][0]["text"], "for": ["US"], "against": []}
    assert good("settle", file="draft.txt", action="decide", decisions=[told])["diff"] == known["diff"]
    other = call("settle", file="draft.txt", action="decide", decisions=[{**told, "text": "other"}])
    assert other.is_error and "the text there is another" in other["messages"][0]["message"]
    reworded = {"id": "2#1", "decision": "reword", "wording": "each Monday"}
    made = good("settle", file="draft.txt", action="decide", decisions=[reworded, row | {"id": "2#2"}], version=version)
    assert made["decisions"] == [{"id": "2#1", "decision": "reword"}, {"id": "2#2", "decision": "accept"}]
    assert "+2. To invite member states to exchange data on water levels each Monday and" in made["diff"]
    wrong = call(
        "settle", file="draft.txt", action="decide", decisions=[{"id": "2#1", "decision": "adopt"}], version=version
    )
    assert wrong["error"] == "decisions:1: 'adopt' is no decision"
    sheet = printed(folder, environment, "list", "--format", "decisions", "draft.txt")
    (folder / "sheet.toml").write_text(sheet.replace('decision = ""', 'decision = "accept"', 1), encoding="utf-8")
    assert good("settle", file="draft.txt", action="decide", sheet="sheet.toml")["diff"] == known["diff"]
