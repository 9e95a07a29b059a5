"""Follow every link of the built site (site/) to a file and an anchor that are there, and see that nothing is fetched from elsewhere."""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

ROOT = Path(__file__).parent.parent
LOADED = {("link", "href"), ("script", "src"), ("img", "src")}


class Page(HTMLParser):
    """The links and anchors of a page, and what a browser loads with it."""

    def __init__(self, text: str):
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors = {"", "__skip"}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given.get("id", ""), given.get("name", "")}
        for name in ("href", "src"):
            if name in given:
                self.links.append(given[name])
                if (tag, name) in LOADED and given.get("rel") not in ("canonical", "next", "prev"):
                    self.loaded.append(given[name])


def faults(site: Path) -> list[str]:
    """What is wrong with the links of the pages below a folder, a line each."""
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in sorted(site.rglob("*.html"))}
    found = []
    for path, page in pages.items():
        where = path.relative_to(site)
        found += [f"{where} loads {link}" for link in page.loaded if urlsplit(link).netloc]
        if where.name == "404.html":
            continue  # its links begin at the root of the server
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if target.is_dir():
                target /= "index.html"
            if not target.exists():
                found.append(f"{where}: {link} leads nowhere")
            elif target in pages and unquote(parts.fragment) not in pages[target].anchors:
                found.append(f"{where}: {link} has no such anchor")
    return [] if pages and not found else found or ["there is no page"]


if __name__ == "__main__":
    wrong = faults((ROOT / "site").resolve())
    print("\n".join(wrong) if wrong else "every link of the site leads somewhere")
    sys.exit(bool(wrong))
