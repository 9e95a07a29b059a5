"""Pictures of the page that `report` writes, for docs/report.md and the README: docs/report-light.png and report-dark.png.

Needs Playwright and Chromium; run it by `make report-pictures`.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from brackets import parse
from brackets.views.report.page import write_report

ROOT = Path(__file__).parent.parent
#: What the chair has decided when the picture is taken.
DECIDED = "report.decide(0, 'a'); report.decide(1, 'r'); report.decide(2, 'w', 'without delay,'); report.select(7); scrollTo(0, 0)"


def main() -> None:
    text = (ROOT / "samples" / "draft.txt").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        page_file = Path(name) / "draft.html"
        page_file.write_text(write_report([("draft.txt", parse(text))]), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            page = browser.new_page(viewport={"width": 1360, "height": 860}, color_scheme=scheme)
            page.goto(page_file.as_uri())
            page.evaluate(DECIDED)
            page.screenshot(path=ROOT / "docs" / f"report-{scheme}.png")
        browser.close()


if __name__ == "__main__":
    main()
