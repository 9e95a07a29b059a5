"""The examples of the docs: commands under a mark, run in a folder, with what they print.

    <!-- run -->          a folder of its own, with samples/draft.txt and samples/trade-pages.txt
    <!-- run empty -->    a folder of its own, with nothing in it: the page makes what it needs
    <!-- run on -->       the folder that the example above has left, with all that is in it
    <!-- file NAME -->    what stands in the code block below is a file of that folder

A mark is a comment, which no reader sees. Each line that begins with `$ ` is run by a shell; `$ cd FOLDER` holds for the lines and
examples after it. An example that is an error is refused: a page shows what works.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
DRAFTS = ("draft.txt", "trade-pages.txt")
EXAMPLE = re.compile(
    r"(?P<mark><!-- run(?: (?P<how>on|empty))? -->\n```console\n)(?P<lines>.*?)(?P<end>```)$"
    r"|<!-- file (?P<name>\S+) -->\n```\w*\n(?P<content>.*?)```$",
    re.M | re.S,
)

Run = Callable[[str, Path], str]
"""What runs a command line in a folder, and gives what it prints: stdout, then stderr."""


class BadExample(Exception):
    """An example that no page should show."""


def with_output(text: str, run: Run) -> str:
    """A page with the output of its examples, as they print it now. Raises BadExample for one that is an error."""
    with tempfile.TemporaryDirectory() as root:
        folders = Folders(Path(root))

        def fresh(match: re.Match[str]) -> str:
            if match["name"]:
                (folders.here / match["name"]).write_text(match["content"], encoding="utf-8", newline="\n")
                return match[0]
            if match["how"] != "on":
                folders.new(with_drafts=match["how"] is None)
            lines = re.findall(r"(?m)^\$ (.*)$", match["lines"])
            return match["mark"] + "".join(f"$ {line}\n{_output(line, folders, run)}" for line in lines) + match["end"]

        return EXAMPLE.sub(fresh, text)


class Folders:
    """The folders that a page makes, one after the other, and the one that its examples stand in."""

    def __init__(self, root: Path):
        self.root, self.made = root, 0
        self.new(with_drafts=False)

    def new(self, with_drafts: bool) -> None:
        """Go to a new folder; `with_drafts` puts the two drafts that most pages use into it."""
        self.made += 1
        self.here = self.root / str(self.made)
        self.here.mkdir()
        for name in DRAFTS if with_drafts else ():
            shutil.copyfile(SAMPLES / name, self.here / name)


def _output(line: str, folders: Folders, run: Run) -> str:
    if line.startswith("cd "):
        folders.here = folders.here / line[3:].strip()
        if not folders.here.is_dir():
            raise BadExample(f"$ {line}\nthere is no such folder")
        return ""
    output = run(line, folders.here)
    if re.search(r"(?m)^(brackets: error: |Traceback |bash: )", output):
        raise BadExample(f"$ {line}\n{output}")
    return output
