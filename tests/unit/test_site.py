"""The pages are right at both places where they are read: at a code host, and as the site that `make site` builds."""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

import pytest

from conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))
import check_site
import site_hooks

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
NAV = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]


def without_code(text: str) -> str:
    return re.sub(r"(?ms)^```.*?^```$|`[^`\n]*`", "", text)


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    titles = re.findall(r"(?m)^#+ (.*)$", re.sub(r"(?ms)^```.*?^```$", "", text))
    return {re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in re.findall(r"\]\(([^)\s]+)\)", without_code(text)):
        if link.startswith(("https://", "http://")):
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), link
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), link


def test_every_page_is_in_the_navigation_once() -> None:
    named = re.findall(r"(?m): (\S+(?:\.md|/))$", NAV)
    in_folders = {f"{folder.name}/" for folder in DOCS.iterdir() if any(folder.glob("*.md"))}
    assert sorted(named) == sorted({path.name for path in DOCS.glob("*.md")} | in_folders)


def test_a_folder_in_the_navigation_is_all_its_pages() -> None:
    ((entry,),) = [site_hooks.filled([{"Rules": "rules/"}])]
    assert {f"rules/{path.name}" for path in (DOCS / "rules").glob("*.md")} == {
        page for link in entry["Rules"] for page in link.values()
    }
    assert site_hooks.filled([{"Use": [{"Word": "word.md"}]}]) == [{"Use": [{"Word": "word.md"}]}]


def test_on_the_site_links_out_of_docs_lead_to_the_code_host(caplog: pytest.LogCaptureFixture) -> None:
    text = "See [a](../../samples/draft.txt), [b](../laws.md#l1) and [c](../../samples/gone.txt)."
    source = site_hooks.source()
    assert site_hooks.led_out(text, "commands/list.md") == (
        f"See [a]({source}/blob/main/samples/draft.txt), [b](../laws.md#l1) and [c]({source}/blob/main/samples/gone.txt)."
    )
    assert [record.getMessage() for record in caplog.records] == [
        "commands/list.md: ../../samples/gone.txt leads nowhere"
    ]


def test_the_addresses_of_the_project_are_of_one_place() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        urls = tomllib.load(file)["project"]["urls"]
    assert all(url.startswith(urls["Source"]) for url in urls.values())
    for url in urls.values():
        path = url.partition("/blob/main/")[2]
        assert not path or (ROOT / path).exists()


def test_a_link_of_the_built_site_that_leads_nowhere_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<h1 id="top">A</h1><a href="b.html#there">b</a><a href="https://x.org">x</a>')
    (tmp_path / "b.html").write_text('<h1 id="there">B</h1><a href="a.html#top">a</a><img src="c.png">')
    assert check_site.faults(tmp_path) == ["b.html: c.png leads nowhere"]
    (tmp_path / "b.html").write_text('<a href="a.html#bottom">a</a><script src="https://x.org/x.js"></script>')
    assert check_site.faults(tmp_path) == [
        "a.html: b.html#there has no such anchor",
        "b.html loads https://x.org/x.js",
        "b.html: a.html#bottom has no such anchor",
    ]
    assert check_site.faults(tmp_path / "nothing") == ["there is no page"]
