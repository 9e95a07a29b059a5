"""What to say of a FILE that is not there: mostly it was meant as something else, the value of an option or a name with a slip."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from brackets.cli.systems import quoted
from brackets.parties.registry import Registry
from brackets.text.patterns import Pattern

_SUFFIX = Pattern(r"[.~_-][\w.~-]{0,11}\Z")
_ID = Pattern(r"\S*#\d+(?:\.\d+)*\Z")
_ADDRESS = Pattern(r"(?:\w+/)?\d+(?: ?[a-z]+)?(?:\.\w+)*(?:-\S+)?\Z")
#: How alike, from 0 to 1, a name in the folder is to one that is not there, if it may be meant.
_NEAR = 0.7
#: What the name of a draft ends with; so many of them are named.
_DRAFT = Pattern(r"(?i)\A[^.~].*\.(?:txt|docx|md|markdown|text)\Z")
_SHOWN = 4


def hint_for(name: str, options: Mapping[str, Any], registry: Registry) -> str:
    """What to do about a missing FILE, or nothing, in a command that has these `options`."""
    if whole := _in_parts(name, options.get("files", ())):
        return f"the blanks in a name would part it: write {quoted(whole)}"
    if os.path.islink(name):
        return f"it is a link to {quoted(os.readlink(name))}, which is not there: mend it, or name the other files"
    if options.get("in_place") and _SUFFIX.match(name):
        return f"the suffix of -i stands after =, without a space: -i={name}"
    parts = [part.strip() for part in name.split(",")]
    if "by" in options and all(part and registry.typed(part) for part in parts):
        return f"a party is named by an option: --by {quoted(name)}"
    if "id" in options and _ID.match(name):
        return f"a proposal is named by an option: --id {quoted(name)}"
    if "para" in options and _ADDRESS.match(name):
        return f"a paragraph is named by an option: --para {quoted(name)}"
    if "*" in name or "?" in name:
        return "no file has a name like that; is it the right folder?"
    return nearest(name)


def _in_parts(name: str, names: Sequence[str]) -> str:
    """The name of a file that is there, of which this one and those typed behind it are the parts; empty if there is none."""
    first = names.index(name) if name in names else len(names)
    whole = (" ".join(names[first:end]) for end in range(first + 2, len(names) + 1))
    return next(filter(os.path.isfile, whole), "")


def nearest(name: str) -> str:
    """The file in the same folder whose name is most like this one, else which drafts that has; or that there is no such folder."""
    from difflib import get_close_matches

    folder, base = os.path.split(name)
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return f"there is no folder {folder}"
    stems: dict[str, str] = {}
    for other in sorted(names, key=lambda other: os.path.splitext(other)[1] == os.path.splitext(base)[1]):
        stems[os.path.splitext(other)[0]] = other  # of several endings the one that was typed
    near = get_close_matches(os.path.splitext(base)[0], stems, n=1, cutoff=_NEAR)
    if near:
        return f"did you mean {quoted(os.path.join(folder, stems[near[0]]))}?"
    drafts = [quoted(os.path.join(folder, other)) for other in sorted(names) if _DRAFT.search(other)]
    if not drafts:
        return ""
    more = f" and {len(drafts) - _SHOWN} more" if len(drafts) > _SHOWN else ""
    return f"{'that' if folder else 'this'} folder has {', '.join(drafts[:_SHOWN])}{more}"
