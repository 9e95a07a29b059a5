"""Writing drafts in other formats: which there are, and what each makes of drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from brackets.draft import Draft
from brackets.errors import UserError

Drafts = Sequence[tuple[str, Draft]]
"""Drafts with the names of their files."""


class Wanted(NamedTuple):
    """What is to be written."""

    form: str
    """One of `FORMATS`."""
    tracked: bool = False
    template: bytes | None = None
    template_name: str = ""


class Written(NamedTuple):
    """The bytes of a file, and what of the drafts is not in it, or in another form."""

    data: bytes
    told: tuple[str, ...] = ()


def _text(drafts: Drafts, wanted: Wanted) -> Written:
    return Written("".join(draft.text for _, draft in drafts).encode())


def _word(drafts: Drafts, wanted: Wanted) -> Written:
    from brackets.formats.word.writer import write_word

    draft = _one(drafts)
    made = write_word(draft, tracked=wanted.tracked, template=wanted.template, template_name=wanted.template_name)
    return Written(*made)


def _critic(drafts: Drafts, wanted: Wanted) -> Written:
    from brackets.formats.critic import write_critic

    text, told = write_critic(_one(drafts))
    return Written(text.encode(), told)


def _html(drafts: Drafts, wanted: Wanted) -> Written:
    from brackets.formats.html import write_html

    return Written(write_html(_one(drafts)).encode())


def _json(drafts: Drafts, wanted: Wanted) -> Written:
    from brackets.formats.treejson import json_tree

    return Written("".join(json_tree(_one(drafts).root)).encode())


def _csv(drafts: Drafts, wanted: Wanted) -> Written:
    from brackets.formats.spreadsheet import write_csv

    return Written(write_csv(drafts).encode("utf-8-sig"))


#: The writers, by the names that `--to` takes.
FORMATS: dict[str, Callable[[Drafts, Wanted], Written]] = {
    "text": _text,
    "docx": _word,
    "critic": _critic,
    "html": _html,
    "json": _json,
    "csv": _csv,
}
_ENDINGS = {"txt": "text", "docx": "docx", "md": "critic", "html": "html", "htm": "html", "json": "json", "csv": "csv"}


def format_for(path: str | None) -> str:
    """The format that a file's ending names; text if there is no file. Raises UserError for an ending that is none."""
    if path is None or path == "-":
        return "text"
    ending = path.rpartition(".")[2].lower() if "." in path else ""
    if ending not in _ENDINGS:
        raise UserError(f"{path}: its ending says no format", f"say which with --to: {', '.join(FORMATS)}")
    return _ENDINGS[ending]


def write_other(drafts: Drafts, wanted: Wanted) -> Written:
    """Drafts in a format. Raises UserError, and MissingExtra without its library."""
    return FORMATS[wanted.form](drafts, wanted)


def _one(drafts: Drafts) -> Draft:
    """Several drafts as one, each beginning a paragraph."""
    if len(drafts) == 1:
        return drafts[0][1]
    texts = [draft.text.rstrip("\n") for _, draft in drafts]
    return Draft("\n\n".join(texts) + "\n", drafts[0][1].registry if drafts else None)
