"""The house style that `fmt` writes: what options and the table [fmt] of `brackets.toml` say."""

from __future__ import annotations

from brackets.cli.config import Config
from brackets.errors import UserError
from brackets.rewrite.fmt import HouseStyle


def house_style(config: Config, separator: str | None = None, width: int | None = None) -> HouseStyle:
    """The style with what was typed before what the file says. Raises UserError for what is none."""
    table = config.table("fmt")
    style = HouseStyle(separator or table.get("separator"), width or table.get("width"))
    if style.width is not None and (not isinstance(style.width, int) or style.width < 20):
        raise UserError(f"{config.path}: [fmt] width is {style.width!r}", "give a number of columns from 20 up")
    if style.separator is not None and style.separator not in ("/", ", ", "; ", " & "):
        raise UserError(f"{config.path}: [fmt] separator is {style.separator!r}", 'give "/", ", ", "; " or " & "')
    return style
