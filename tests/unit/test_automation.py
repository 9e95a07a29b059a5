""".pre-commit-hooks.yaml and action.yml: what they run is run here, on a draft that is sound and on one that is not."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from conftest import ROOT
from running import run_here

ACTION = (ROOT / "action.yml").read_text(encoding="utf-8")
PAGE = (ROOT / "docs" / "automation.md").read_text(encoding="utf-8")
SOUND = "1. States [US: shall] report.\n"
BROKEN = "1. States [US: shall] report] [VN opposes: yearly].\n"


def hooks() -> dict[str, dict[str, str]]:
    """The hooks by their ids: a list of flat mappings is all that the file has."""
    found: dict[str, dict[str, str]] = {}
    for entry in re.split(r"(?m)^- ", (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[1:]:
        values = dict(re.findall(r"(?m)^ *(\w+): (.*)$", entry))
        found[values["id"]] = values
    return found


@pytest.mark.parametrize("name", ["brackets-check", "brackets-fmt"])
def test_a_hook_stops_what_it_should_stop(name: str, tmp_path: Path, environment: dict[str, str]) -> None:
    (tmp_path / "sound.draft.txt").write_text(SOUND)
    (tmp_path / "broken.draft.txt").write_text(BROKEN)
    program, *arguments = shlex.split(hooks()[name]["entry"])
    assert program == "brackets"
    assert run_here([*arguments, "sound.draft.txt"], tmp_path, environment).code == 0
    assert run_here([*arguments, "sound.draft.txt", "broken.draft.txt"], tmp_path, environment).code == 1


def test_the_hooks_are_those_of_the_page_and_take_drafts_alone() -> None:
    assert (
        set(hooks()) == set(re.findall(r"- id: (\S+)", PAGE)) == set(re.findall(r"(?m)^\| `(brackets-\w+)` \|", PAGE))
    )
    for hook in hooks().values():
        pattern = re.compile(hook["files"].strip("'"))
        assert pattern.search("texts/a.draft.txt")
        assert not pattern.search("README.txt")


def script() -> str:
    """The Python of the action's last step."""
    return textwrap.dedent(ACTION.rpartition("run: |\n")[2])


def act(folder: Path, environment: dict[str, str], **given: str) -> subprocess.CompletedProcess[str]:
    """Run the last step with these inputs; the others are as the action has them."""
    inputs = dict(re.findall(r'(?m)^  (\w+):\n    description: .*\n    default: "(.*)"$', ACTION)) | given
    step = ACTION.rpartition("shell: python\n")[2]
    asked = dict(re.findall(r"(?m)^ +(BRACKETS_\w+): \$\{\{ inputs\.(\w+) \}\}$", step))
    assert set(asked.values()) == set(inputs)
    source = os.pathsep.join(filter(None, [str(ROOT / "src"), environment.get("PYTHONPATH", "")]))
    given_to_it = {name: inputs[value] for name, value in asked.items()}
    return subprocess.run(
        [sys.executable, "-c", script()],
        cwd=folder,
        env={**environment, **given_to_it, "PYTHONPATH": source},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    (tmp_path / "annexes" / "one two").mkdir(parents=True)
    (tmp_path / "annexes" / "one two" / "a.draft.txt").write_text(BROKEN)
    (tmp_path / "sound.draft.txt").write_text(SOUND)
    return tmp_path


def test_the_action_annotates_and_fails(drafts: Path, environment: dict[str, str]) -> None:
    done = act(drafts, environment)
    path = os.path.join("annexes", "one two", "a.draft.txt")
    assert done.stdout.startswith(f"::error file={path},line=1,endLine=1,col=29,endColumn=30,title=B102::")
    assert done.returncode == 1


def test_the_action_takes_its_inputs(drafts: Path, environment: dict[str, str]) -> None:
    assert act(drafts, environment, files="sound*\nsound.draft.txt").returncode == 0
    assert act(drafts, environment, ignore="B1").returncode == 0
    assert "B102" not in act(drafts, environment, select="B2").stdout
    (drafts / "sound.draft.txt").write_text("1. States [Mexco: shall] report.\n")
    assert act(drafts, environment, files="sound*").returncode == 0
    assert act(drafts, environment, files="sound*", strict="true").returncode == 1


def test_the_action_refuses_a_pattern_that_no_draft_fits(drafts: Path, environment: dict[str, str]) -> None:
    done = act(drafts, environment, files="sound*\nnowhere/*.txt")
    assert (done.returncode, done.stdout.strip()) == (2, "::error::no draft is called nowhere/*.txt")
    assert act(drafts, environment, files=" \n").returncode == 2
    (drafts / "--fix").write_text(SOUND)
    assert act(drafts, environment, files="--fi*").returncode == 0


def test_no_input_of_the_action_is_written_into_a_script() -> None:
    """An input may hold anything, so it goes to a script by its environment, never by its text."""
    scripts = re.findall(r"(?ms)^ +run: (.*?)(?=^    - |\Z)", ACTION)
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)


def test_the_page_explains_every_input() -> None:
    declared = re.findall(r"(?m)^  (\w+):\n    description:", ACTION)
    rows = [name for row in re.findall(r"(?m)^\| (`\w+`(?:, `\w+`)*) \|", PAGE) for name in re.findall(r"`(\w+)`", row)]
    assert sorted(declared) == sorted(rows)
