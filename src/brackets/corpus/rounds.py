"""Which files are rounds of one text: by a pattern in their paths, by a list, or by a column of the table of drafts."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from brackets.corpus.publish import Source
from brackets.corpus.rows import shown_path
from brackets.corpus.store import Store
from brackets.corpus.tables import TABLES
from brackets.corpus.tasks import Round, SourceFile
from brackets.errors import UserError

FIELDS = ("body", "text", "round", "date")
"""What a pattern or a list can say of a file. Only the text must be said."""
_HINT = (
    "--rounds takes a pattern, '{body}/{text}/{round}.txt', a CSV file with the columns file,body,text,round,date, "
    "or a column of `drafts`"
)
_COLUMNS = tuple(
    column.name
    for column in TABLES["drafts"].columns
    if column.type == "string" and column.name not in ("file", "draft_sha256")
)


class _Said(NamedTuple):
    """What is known of a file."""

    body: str
    text: str
    round: str
    date: str


Naming = Callable[[Sequence[SourceFile], Sequence[str]], Mapping[str, _Said]]
"""What is known of the files that are rounds of a text, by their paths."""


def rounds_by(
    given: str, store: Store, paths: Sequence[str]
) -> Callable[[Sequence[SourceFile], Sequence[str]], Sequence[Sequence[Round]]]:
    """The rounds of each text, as `--rounds` says of the files at these paths.

    Raises UserError for what is neither pattern, list nor column, for a list that names what is not among the paths or names
    a file twice, and for what fits no file: of a column, which only who has read the files knows, when the rounds are asked for.
    """
    naming = _naming(given, store, paths)
    if given not in _COLUMNS and not any(
        said.text for said in naming([SourceFile(p, 0, "") for p in paths], ()).values()
    ):
        raise _nothing(given, len(paths))

    def texts(files: Sequence[SourceFile], tasks: Sequence[str]) -> Sequence[Sequence[Round]]:
        said = naming(files, tasks)
        by_text: dict[tuple[str, str], list[Round]] = {}
        for file in files:
            if (known := said.get(file.path)) and known.text:
                round = Round(
                    known.body, known.text, known.round or os.path.basename(file.path), known.date or None, file
                )
                by_text.setdefault((known.body, known.text), []).append(round)
        if not by_text:
            raise _nothing(given, len(files))
        return [sorted(by_text[key], key=_order) for key in sorted(by_text)]

    return texts


def _nothing(given: str, files: int) -> UserError:
    what = (
        "says of no draft of which text it is a round"
        if files > 1
        else "does not say of which text the draft is a round"
    )
    return UserError(f"--rounds {given!r} {what}", _HINT)


def _order(round: Round) -> tuple[object, ...]:
    """By date, then by what the round is called, numbers in it as numbers: `rev2` before `rev10`."""
    parts = re.split(r"(\d+)", round.round)
    return (round.date or "", [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], round.file.path)


def _naming(given: str, store: Store, paths: Sequence[str]) -> Naming:
    if "{" in given:
        pattern = _pattern(given)
        return lambda files, tasks: {
            file.path: _matched(found) for file in files if (found := pattern.search(shown_path(file.path)))
        }
    if given.lower().endswith(".csv"):
        listed = _listed(given, paths)
        return lambda files, tasks: {file.path: listed[file.path] for file in files if file.path in listed}
    if given in _COLUMNS:
        return lambda files, tasks: _by_column(given, files, tasks, store)
    raise UserError(
        f"--rounds {given!r} is no pattern, no CSV file and no column of drafts", f"{_HINT}: {', '.join(_COLUMNS)}"
    )


def _pattern(given: str) -> re.Pattern[str]:
    """A pattern in the path as a regular expression: `{name}` is what stands between its neighbours, `*` anything but `/`."""
    parts = re.split(r"\{(\w*)\}", given)
    names = parts[1::2]
    if wrong := [name for name in names if name not in FIELDS]:
        raise UserError(f"--rounds {given!r}: there is no {wrong[0]!r}", f"the names are {', '.join(FIELDS)}")
    if "text" not in names or len(set(names)) < len(names):
        raise UserError(f"--rounds {given!r} must have {{text}}, and each name once", _HINT)
    made = "".join(
        f"(?P<{part}>[^/]+?)" if at % 2 else re.escape(part).replace(r"\*", "[^/]*") for at, part in enumerate(parts)
    )
    return re.compile(f"(?:^|/){made}$")


def _matched(found: re.Match[str]) -> _Said:
    known = found.groupdict()
    return _Said(*(known.get(name) or "" for name in FIELDS))


def _listed(path: str, paths: Sequence[str]) -> dict[str, _Said]:
    """What a list says of the files at these paths, which it names as they are from here, or from its own folder.

    Raises UserError, also for a row of no file and for two of one.
    """
    rows = _rows(path)
    here = {_whole(name): name for name in paths}
    listed: dict[str, _Said] = {}
    lines: dict[str, int] = {}
    for line, row in rows:
        named = row["file"] or ""
        file = here.get(_whole(named)) or here.get(_whole(os.path.join(os.path.dirname(path), named)))
        if file is None:
            raise UserError(
                f"{path}:{line}: {named}: is none of the drafts that are read",
                "name it among the PATHs, or take the line out; paths are from this folder, or from that of the list",
            )
        if file in listed:
            raise UserError(
                f"{path}:{line}: {named}: stands in line {lines[file]} already",
                "a file is one round of one text: leave one of the lines",
            )
        listed[file] = _Said(*((row.get(name) or "").strip() for name in FIELDS))
        lines[file] = line
    return listed


def _rows(path: str) -> list[tuple[int, dict[str, str]]]:
    """The rows of a list, each with the line that it ends in. Raises UserError."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows = [(reader.line_num, row) for row in reader]
    except FileNotFoundError:
        raise UserError(f"{path}: no such file", _HINT) from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"{path}: {error}", _HINT) from None
    if not rows or not {"file", "text"} <= rows[0][1].keys():
        raise UserError(
            f"{path}: has no columns file and text", "its first line names the columns: file,body,text,round,date"
        )
    return rows


def _whole(path: str) -> str:
    """A path by which two spellings of it are one."""
    return os.path.normcase(os.path.abspath(path))


def _by_column(column: str, files: Sequence[SourceFile], tasks: Sequence[str], store: Store) -> dict[str, _Said]:
    """Drafts that have the same in a column are rounds of one text, by their dates."""
    source = Source(store, store.manifest())
    said: dict[str, _Said] = {}
    for name in tasks:
        for row in source.table(name, "drafts", "drafts").select(["file", column, "date"]).to_pylist():
            said[row["file"]] = _Said("", row[column] or "", "", row["date"] or "")
    return {file.path: said[shown] for file in files if (shown := shown_path(file.path)) in said}
