"""Pages of drafts in a browser, and what is asked of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from brackets.draft import Draft
from brackets.settle import settle
from brackets.settle.sheets import plan, read_sheet
from brackets.views.report.page import write_report
from brackets.views.terminal import visible


class Opened:
    """Pages in one folder and one context of a browser, which keeps what they store."""

    def __init__(self, browser: Any, folder: Path, **about: Any):
        self.browser = browser
        self.folder = folder
        self.errors: list[str] = []
        self.context = browser.new_context(**about)

    def __call__(self, *texts: str, name: str = "draft.txt", before: str = "") -> Any:
        """A page of the drafts with these texts; `before` is a script that runs before those of the page."""
        rounds = [(f"{at}-{name}" if at < len(texts) else name, Draft(text)) for at, text in enumerate(texts, 1)]
        path = self.folder / f"{name}.html"
        path.write_text(write_report(rounds), encoding="utf-8")
        return self.at(path, before=before)

    def at(self, path: Path, before: str = "") -> Any:
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda line: self.errors.append(line.text) if line.type in ("error", "warning") else None)
        if before:
            page.add_init_script(before)
        page.goto(path.as_uri())
        return page

    def again(self, **about: Any) -> Opened:
        """Another context, which has nothing of this one, in the same folder."""
        made = Opened(self.browser, self.folder, **about)
        made.errors = self.errors
        return made

    def close(self) -> None:
        self.context.close()


def until(page: Any, condition: str) -> None:
    """Wait until something holds in a page. (Playwright's own waiting evaluates strings there, which the policy of the page forbids.)"""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never: {condition}")


def decided(text: str, sheet: str) -> str:
    """What `decide` writes."""
    draft = Draft(text)
    planned = plan(read_sheet(sheet, "sheet"), draft, "sheet")
    assert planned.refused == []
    return settle(draft, planned.decisions, planned.wordings).draft.text


def same_words(shown: str, text: str) -> bool:
    """Whether the page shows a text: white space apart, and what a page cannot show as it is."""
    return "".join(shown.split()) == "".join(visible(text).split())


def first_difference(shown: str, text: str) -> str:
    left, right = "".join(shown.split()), "".join(visible(text).split())
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    return f"page: {left[max(0, at - 80) : at + 80]!r}\ndecide: {right[max(0, at - 80) : at + 80]!r}"
