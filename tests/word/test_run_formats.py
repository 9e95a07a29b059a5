"""What formatting is in effect is worked out once for runs that are alike: it must be what each would have by itself."""

from __future__ import annotations

import io
import random
from collections import Counter
from typing import Any

import pytest

pytest.importorskip("docx")

import docx
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from docx_plus.styles import resolve_effective_formatting

from brackets.formats.word.run_format import RunFormats
from word.build import document, ins, p, row_of, t, table
from word.long_file import long_file

_RUN_LOOKS = ("<w:b/>", '<w:b w:val="0"/>', "<w:strike/>", '<w:strike w:val="false"/>', "<w:dstrike/>", "<w:vanish/>", '<w:u w:val="single"/>',
              '<w:u w:val="none"/>', '<w:rStyle w:val="Gone"/>', '<w:rStyle w:val="NoStyle"/>', '<w:sz w:val="20"/>', "<w:i/>")  # fmt: skip
_ON = {"strike": "<w:strike/>", "bold": "<w:b/>", "hidden": "<w:vanish/>", "slanted": "<w:i/>", "nothing": ""}
_BRANCHES = ("firstRow", "lastRow", "firstCol", "lastCol", "band1Horz", "band2Horz", "band1Vert", "nwCell")


def made(dice: random.Random) -> bytes:
    """A file of random styles, tables and runs."""

    def style(kind: str, name: str, inner: str, base: str = "") -> str:
        below = f'<w:basedOn w:val="{base}"/>' if base else ""
        return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{below}{inner}</w:style>'

    def look() -> str:
        return f"<w:rPr>{dice.choice(list(_ON.values()))}</w:rPr>"

    def branches() -> str:
        return "".join(
            f'<w:tblStylePr w:type="{one}">{look()}</w:tblStylePr>'
            for one in dice.sample(_BRANCHES, dice.randrange(len(_BRANCHES)))
        )

    banded = '<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="1"/></w:tblPr>'
    styles = (
        style("paragraph", "Old", look())
        + style("paragraph", "Older", look(), "Old")
        + style("character", "Gone", look())
        + style("table", "Grid1", look() + banded + branches())
        + style("table", "Grid2", branches(), "Grid1")
        + style("table", "Plain", look())
    )

    def run() -> str:
        return t("x", "".join(dice.sample(_RUN_LOOKS, dice.randrange(3))))

    def paragraph() -> str:
        named = dice.choice(("", "Old", "Older", "NoStyle"))
        runs = [dice.choice((run(), ins("US", run()))) for _ in range(3)]
        return p(*runs, properties=f'<w:pStyle w:val="{named}"/>' if named else "")

    def grid() -> str:
        rows = (row_of(*(paragraph() for _ in range(3))) for _ in range(4))
        looks = f'<w:tblLook w:firstRow="{dice.randrange(2)}" w:firstColumn="{dice.randrange(2)}" w:noHBand="{dice.randrange(2)}"/>'
        named = dice.choice(("Grid1", "Grid2", "Plain", "NoStyle"))
        return table(*rows, properties=f'<w:tblStyle w:val="{named}"/>{dice.choice(("", looks))}')

    return document(*(dice.choice((paragraph, grid))() for _ in range(8)), styles=styles)


def by_itself(document: Any, element: Any) -> tuple[bool, bool, str]:
    found = resolve_effective_formatting(
        Run(element, Paragraph(next(element.iterancestors(f"{{{element.nsmap['w']}}}p")), document._body))
    )
    underlined = found.underline not in (None, False, "none")
    added = "underlined" if underlined else "bold" if found.bold else ""
    return bool(found.strike or found.double_strike), bool(found.vanish), added


@pytest.mark.parametrize("seed", range(20))
def test_a_run_has_the_format_that_it_would_have_by_itself(seed: int) -> None:
    word = docx.Document(io.BytesIO(made(random.Random(seed))))
    noted: Counter[str] = Counter()
    formats = RunFormats(word, resolve_effective_formatting, noted)
    for element in word.element.body.iter(f"{{{word.element.nsmap['w']}}}r"):
        assert tuple(formats.of(element)) == by_itself(word, element)
    assert not noted


def test_few_runs_are_resolved() -> None:
    word = docx.Document(io.BytesIO(long_file(pages=20, changes=200)))
    asked = []

    def counting(target: Any) -> Any:
        asked.append(target)
        return resolve_effective_formatting(target)

    formats = RunFormats(word, counting, Counter())
    runs = list(word.element.body.iter(f"{{{word.element.nsmap['w']}}}r"))
    for element in runs:
        formats.of(element)
    assert len(runs) > 1000
    assert len(asked) < 60
