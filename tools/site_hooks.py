"""What `mkdocs build` asks while it makes the site: folders in the navigation, and links that leave docs/.

The pages are written for a code host, where `../samples/draft.txt` leads to a file. The site has only docs/, so there such a link
leads to the file at the code host; a link to a file that is not there is a warning, which `--strict` makes an error.
"""

from __future__ import annotations

import logging
import posixpath
import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
LINK = re.compile(r"(?<=\]\()(?:\.\./)+[^)#\s]*")

log = logging.getLogger("mkdocs.hooks.site")


def source() -> str:
    """Where the repository is, as pyproject.toml says."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["urls"]["Source"]).rstrip("/")


def filled(nav: list[Any]) -> list[Any]:
    """The navigation with `folder/` replaced by the pages of that folder, each under the name of its file."""
    made = []
    for entry in nav:
        ((title, value),) = entry.items()
        if isinstance(value, list):
            value = filled(value)
        elif value.endswith("/"):
            value = [{path.stem: f"{value}{path.name}"} for path in sorted((DOCS / value).glob("*.md"))]
        made.append({title: value})
    return made


def led_out(markdown: str, page: str) -> str:
    """The text of a page (its path below docs/) whose links to files outside docs/ lead to the code host."""

    def link(match: re.Match[str]) -> str:
        path = posixpath.normpath(posixpath.join("docs", posixpath.dirname(page), match[0]))
        if path.startswith("docs/"):
            return match[0]
        if not (ROOT / path).exists():
            log.warning("%s: %s leads nowhere", page, match[0])
        return f"{source()}/blob/main/{path}"

    return LINK.sub(link, markdown)


def on_config(config: Any) -> Any:
    """Called once, before the files are read."""
    config.nav = filled(config.nav)
    return config


def on_page_markdown(markdown: str, page: Any, **_: object) -> str:
    """Called for each page, before it is made."""
    return led_out(markdown, page.file.src_uri)
