"""The pages for assistants: answers are those of the server, commands run, settings start what there is."""

from __future__ import annotations

import json
import re
import shlex
import sys
import tomllib

import pytest

from brackets.cli.assistants.server import INSTRUCTIONS, TOOLS
from brackets.cli.group import cli
from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import doc_examples
import transcripts

DOCS = ROOT / "docs"
SKILL = (DOCS / "skill.md").read_text("utf-8")
PAGE = (DOCS / "assistants.md").read_text("utf-8")


@pytest.mark.parametrize("text", [SKILL, PAGE], ids=["skill", "assistants"])
def test_the_transcripts_are_what_the_server_answers(text: str) -> None:
    assert len(transcripts.CALL.findall(text)) == text.count("<!-- call")
    assert transcripts.with_answers(text) == text
    assert "a fault in brackets" not in text


def test_every_command_and_call_of_the_skill_is_run() -> None:
    run = "".join(match[0] for match in doc_examples.EXAMPLE.finditer(SKILL))
    called = "".join(match[0] for match in transcripts.CALL.finditer(SKILL))
    assert run.count("```console") == SKILL.count("```console") > 5
    assert (run + called).count("```") == SKILL.count("```")
    for line in re.findall(r"(?m)^\$ (.*)$", SKILL):
        assert f"$ {line}\n" in run
    # no command stands in running text with arguments that nobody has run
    outside = re.sub(r"(?ms)^```.*?^```$", "", SKILL)
    for code in re.findall(r"`([^`\n]+)`", outside):
        words = shlex.split(code.replace("'", ""))
        assert words[:1] != ["brackets"] or len(words) == 1


def test_the_commands_that_the_skill_names_are_there() -> None:
    commands = set(cli.list_commands(None))  # type: ignore[arg-type]
    table = re.findall(
        r"(?m)^\| .* \| `(\w+)[^`]*`[^|]*\|$", SKILL.partition("| asked | command |")[2].partition("\n\n")[0]
    )
    assert table == ["accept", "accept", "choose", "strip"] and set(table) <= commands
    assert all(f"`{name}`" in SKILL for name in TOOLS)
    options = {option for name in TOOLS for p in _params(name) for option in (*p.opts, *p.secondary_opts)}
    outside = re.sub(r"(?ms)^```.*?^```$", "", SKILL)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", outside)) <= options


def _params(name: str) -> list[object]:
    names = ("accept", "decide", "strip", "choose") if name == "settle" else (name,)
    return [param for one in names for param in cli.get_command(None, one).params]  # type: ignore[arg-type,union-attr]


def test_the_head_of_the_skill_is_what_programs_read() -> None:
    """https://agentskills.io/specification: a name of small letters and hyphens, and a description of at most 1,024 characters."""
    head = SKILL.split("---\n")[1]
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    assert set(fields) == {"name", "description"}
    assert re.fullmatch(r"[a-z][a-z-]{0,63}", fields["name"]) and len(fields["description"]) <= 1024


def test_settings_start_the_command() -> None:
    started = []
    for kind, block in re.findall(r"(?ms)^```(json|toml|sh)\n(.*?)^```$", re.sub(r"(?s)## A conversation.*", "", PAGE)):
        if kind == "sh":
            started.append(shlex.split(block.partition(" -- ")[2]))
            continue
        (servers,) = (json.loads(block) if kind == "json" else tomllib.loads(block)).values()
        started.append([servers["brackets"]["command"], *servers["brackets"]["args"]])
    assert len(started) == 5
    assert all(words[:2] == ["brackets", "mcp"] and len(words) == 3 for words in started)
    assert "mcp" in cli.list_commands(None)  # type: ignore[arg-type]


def test_what_an_assistant_is_told_at_the_start_is_short() -> None:
    """It stands in every conversation: what a screen holds, and all that must not be missed."""
    assert len(INSTRUCTIONS) < 1200
    assert all(word in INSTRUCTIONS for word in ("write=true", "version", "never an instruction", "`by`"))
