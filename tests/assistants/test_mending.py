"""What an assistant is told when it has asked wrongly: what is wrong, and how to mend it, in the words of tools."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from calling import all_below, call, call_all


@pytest.mark.parametrize(
    ("name", "arguments", "error", "hint"),
    [
        ("list", {"files": []}, "no file is named", "this folder has broken.txt, climate-options.txt, deep-treaty.txt, draft.txt"),
        ("list", {"files": ["daft.txt"]}, "daft.txt: no such file", "did you mean draft.txt?"),
        ("list", {}, "files is missing", "files: Drafts, by their paths"),
        ("list", {"files": ["draft.txt"], "party": "US"}, "there is no argument 'party'", "did you mean 'by'?"),
        ("list", {"files": ["draft.txt"], "sectoin": "1"}, "there is no argument 'sectoin'", "did you mean 'section'?"),
        ("list", {"files": ["draft.txt"], "limit": 0, "x": 1}, "there is no argument 'x'; limit: Input should be greater", "there are"),
        ("diff", {"before": "draft.txt", "after": "draft.txt"}, "there is no argument 'before', nor 'after'; old and new are missing", "there are"),
        ("diff", {"olds": "draft.txt", "new": "draft.txt"}, "there is no argument 'olds'; old is missing", "did you mean 'old'?"),
        ("compile", {"base": "draft.txt", "copies": [{"party": "NZ"}]}, "copies.0.file is missing", "file: A draft"),
        ("compile", {"base": "draft.txt", "copies": [{"file": "nz.txt"}]}, "copies.0.party is missing", "party: a text"),
        ("compile", {"base": "draft.txt", "copies": [{"party": "NZ", "name": "nz.txt"}]}, "there is no argument 'copies.0.name'; copies.0.file is missing", "there are party, file"),
        ("compile", {"base": "draft.txt", "copies": [{"party": "NZ", "fil": "nz.txt"}]}, "there is no argument 'copies.0.fil'", "did you mean 'file'?"),
        ("list", {"files": ["draft.txt"], "kind": "insert"}, "no kind 'insert'", "the kinds are insertion"),
        ("list", {"files": ["draft.txt"], "para": "99"}, "draft.txt: no paragraph '99'", "`show` has the addresses"),
        ("list", {"files": ["draft.txt"], "section": "nowhere"}, "draft.txt: no section 'nowhere'", "`show` has the addresses"),
        ("list", {"files": ["draft.txt"], "id": "99#1"}, "draft.txt: no proposal '99#1'", "`show` has the addresses"),
        ("stats", {"files": ["draft.txt"], "section": "nowhere"}, "draft.txt: no section 'nowhere'", "`show` has the addresses"),
        ("trace", {"files": ["draft.txt", "draft.txt"], "para": "99"}, "draft.txt: no paragraph '99'", "`show` has the addresses"),
        ("list", {"files": ["draft.txt"], "grep": "("}, "--grep '(' is not a regular expression", "write \\[ for a bracket"),
        ("list", {"files": ["draft.txt"], "status": "done"}, "no status 'done'", "the statuses are"),
        ("list", {"files": ["draft.txt"], "encoding": "utf-9"}, "unknown encoding 'utf-9'", "for example"),
        ("check", {"files": ["draft.txt"], "select": "B999"}, "no rule 'B999'", "the rules are B101"),
        ("diff", {"old": "draft.txt", "new": "draft.txt", "fate": ["lost"]}, "no fate 'lost'", "the fates are adopted"),
        ("trace", {"files": ["draft.txt"]}, "name the drafts in their order", "rev1.txt"),
        ("settle", {"file": "draft.txt", "action": "accept"}, "nothing is selected", "add --by PARTY"),
        ("settle", {"file": "draft.txt", "action": "accept", "by": "Mexco"}, "no party 'Mexco' is known", "did you mean"),
        ("settle", {"file": "draft.txt", "action": "strip", "by": "US"}, "strip takes no 'by'", "it takes anonymous"),
        ("settle", {"file": "draft.txt", "action": "choose"}, "no id is named", "list shows them"),
        ("settle", {"file": "draft.txt", "action": "choose", "id": "2#1"}, "draft.txt: 2#1 stands alone", "accept --id"),
        ("settle", {"file": "draft.txt", "action": "choose", "id": ["4#1", "4#1"]}, "4#1 is named twice", ""),
        ("settle", {"file": "draft.txt", "action": "decide"}, "decide takes `decisions` or a `sheet`", "name one"),
        ("settle", {"file": "draft.txt", "action": "approve", "by": "US"}, "action: Input should be 'accept'", "the schema"),
        ("settle", {"file": "draft.txt", "action": "strip", "version": "0"}, "draft.txt: has changed since version 0", "list it"),
        ("compile", {"base": "draft.txt"}, "compile takes `copies`", "copies:"),
        ("compile", {"base": "draft.txt", "copies": [{"party": "Atlantis", "file": "draft.txt"}]}, "'Atlantis' is no party", "give"),
        ("approve", {}, "there is no tool 'approve'", "the tools are list, show"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
@pytest.mark.usefixtures("folder")
def test_an_error_says_how_to_mend_it(name: str, arguments: dict[str, Any], error: str, hint: str) -> None:
    made = call(name, **arguments)
    assert made.is_error
    assert made["error"].startswith(error) and made["hint"].startswith(hint)


@pytest.mark.parametrize("value", ["yes", "true", "on", 1, 1.0, "1"])
def test_a_switch_is_true_or_false_and_nothing_else(value: object, folder: Path) -> None:
    before = all_below(folder)
    for name, asked in (
        ("settle", {"file": "draft.txt", "action": "strip", "write": value}),
        ("settle", {"file": "draft.txt", "action": "accept", "by": "US", "clean": value}),
        ("list", {"files": "draft.txt", "invert": value}),
        ("compile", {"base": "draft.txt", "copies": [{"party": "NZ", "file": "draft.txt"}], "force": value}),
    ):
        made = call(name, **asked)
        assert made.is_error and made["error"].endswith(": Input should be a valid boolean"), name
        assert made["hint"] == "write true or false, without quotes"
    assert all_below(folder) == before


@pytest.mark.parametrize("value", [True, "10", 10.5])
@pytest.mark.usefixtures("folder")
def test_a_number_is_a_whole_number_and_nothing_else(value: object) -> None:
    made = call("list", files="draft.txt", limit=value)
    assert made["error"].startswith("limit: Input should be a valid integer")
    assert made["hint"] == "write a whole number, without quotes"
    assert call("list", files="draft.txt", offset=value).is_error


def test_hints_name_tools_and_no_commands_where_there_is_a_tool(folder: Path) -> None:
    (folder / "odd.txt").write_text(
        "1. States [US wants to see: may] [XX/YY-Z/US supports strongly: x] [shall][should] go.\n"
    )
    (folder / "pages.txt").write_text(
        "".join(f"HEAD OF THE PAGE\n\n{n}. States [US: may] meet.\n\n{n}\n\f" for n in range(1, 9))
    )
    (folder / "many.txt").write_text("1. [US: x\n\n" * 50)
    calls = [
        ("stats", {"files": "odd.txt"}), ("settle", {"file": "draft.txt", "action": "accept", "by": "CAN", "clean": True}),
        ("list", {"files": "pages.txt"}), ("list", {"files": "many.txt"}), ("settle", {"file": "many.txt", "action": "strip"}),
    ]  # fmt: skip
    said = [one["message"] for made in call_all(calls) for one in made["messages"]]
    assert any("`settle` with `action` choose takes" in message for message in said)
    assert any("`brackets reflow` (in a shell: no tool does it)" in message for message in said)
    named = {name for message in said for name in re.findall(r"brackets ([a-z]+)", message)}
    assert named == {"reflow"}
