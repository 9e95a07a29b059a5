"""The calls of tools on the pages for assistants, with what the server answers.

    <!-- call -->       in a folder of its own with the samples of the docs
    <!-- call on -->    in the folder that the call above has left

Below such a mark, which no reader sees, stands a block with the name of a tool and its arguments, and a block with the answer, which
is made: a line for each record.
"""

from __future__ import annotations

import contextlib
import json
import re
import tempfile
from pathlib import Path
from typing import Any

from brackets.cli.samples import sample, sample_names

CALL = re.compile(
    r"(?P<asked><!-- call(?P<on> on)? -->\n```text\n(?P<name>\w+) (?P<arguments>\{.*?\})\n```\n\n```json\n)(?P<answer>.*?)(?P<end>```)$",
    re.M | re.S,
)


def has_calls(text: str) -> bool:
    """Whether a page has calls of tools."""
    return "<!-- call" in text


def with_answers(text: str) -> str:
    """A page with what its calls are answered now."""
    from brackets.cli.assistants.folder import Folder
    from brackets.cli.assistants.server import Assistance
    from brackets.cli.options import Common

    common = Common(False, False, None, None, "never", "auto", "all", "struck", "")
    with tempfile.TemporaryDirectory() as root:
        here = Path(root)

        def fresh(match: re.Match[str]) -> str:
            nonlocal here
            if not match["on"]:
                here = Path(tempfile.mkdtemp(dir=root))
                for name in sample_names():
                    (here / name).write_bytes(sample(name))
            with contextlib.chdir(here):
                made = Assistance(Folder("."), common).answer(match["name"], json.loads(match["arguments"]))
            return f"{match['asked']}{written(made.structured_content or {})}{match['end']}"

        return CALL.sub(fresh, text)


def written(answer: dict[str, Any]) -> str:
    """An answer as JSON, each part on its line, and each record of a list."""
    lines = []
    for key, value in answer.items():
        shown = json.dumps(value, ensure_ascii=False)
        if isinstance(value, list) and any(isinstance(one, dict) for one in value):
            shown = "[\n" + ",\n".join(f"    {json.dumps(one, ensure_ascii=False)}" for one in value) + "\n  ]"
        lines.append(f"  {json.dumps(key)}: {shown}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
