"""How long the page of a large draft takes to make, to open, to decide in and to save: the figures of docs/bench.md.

    python tools/bench_report.py [PROPOSALS]

The draft is made here: articles with paragraphs of running text, and proposals of all kinds in them, 20,000 in 5 MB unless another number is
given. Needs Playwright and Chromium.
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from brackets.draft import Draft
from brackets.views.report.page import write_report

PARTIES = ("US", "CAN", "MEX", "EU", "G77", "JPN", "NZ", "BRA", "CHL", "NOR", "IND", "KOR")
WORDS = [
    "states",
    "shall",
    "the",
    "of",
    "in",
    "and",
    "cooperation",
    "measures",
    "report",
    "data",
    "waters",
    "rivers",
    "basin",
    "yearly",
    "council",
    "exchange",
    "parties",
    "support",
    "capacity",
    "members",
    "climate",
    "finance",
    "review",
    "body",
    "take",
    "note",
    "adopt",
    "request",
    "secretariat",
    "prepare",
    "information",
    "national",
    "level",
]
_PROPOSALS, _CHARACTERS = 20_000, 5_000_000


def made(proposals: int) -> str:
    """A draft with so many proposals, 250 characters for each."""
    chance = random.Random(proposals)
    size = _CHARACTERS // _PROPOSALS

    def words(count: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(count))

    def proposal() -> tuple[str, int]:
        who = "/".join(chance.sample(PARTIES, chance.choice((1, 1, 2, 3))))
        kind = chance.randrange(6)
        if kind == 0:
            return f"[{who}: ~~{words(2)}~~ {words(3)}]", 1
        if kind == 1:
            return f"[{who} propose; {chance.choice(PARTIES)} oppose: {words(4)}]", 1
        if kind == 2:
            return f"[{words(1)}][{words(1)}]", 2
        if kind == 3:
            return f"[{who}: {words(3)} [{chance.choice(PARTIES)}: {words(2)}] {words(2)}]", 2
        return f"[{who}: {words(5)}]", 1

    out, done = [], 0
    for article in range(1, proposals):
        out.append(f"Article {article}: {words(3).title()}\n")
        for paragraph in range(1, 9):
            parts = [f"{paragraph}. {words(6).capitalize()}"]
            for _ in range(chance.choice((1, 2, 3, 4))):
                text, count = proposal()
                parts.append(f"{words(max(4, (size * count - len(text)) // 7))} {text}")
                done += count
            out.append(f"{' '.join(parts)} {words(5)}.\n")
        if done >= proposals:
            break
    return "\n".join(out)


def main() -> None:
    proposals = int(sys.argv[1]) if len(sys.argv) > 1 else _PROPOSALS
    draft = Draft(made(proposals))
    print(f"| a draft of {len(draft.text) / 1e6:.1f} MB with {len(draft.all_proposals):,} proposals | |")
    began = time.process_time()
    page_text = write_report([("large.txt", draft)])
    print(
        f"| to make its page, {len(page_text) / 1e6:.1f} MB | {time.process_time() - began:.1f} s of processor time |"
    )
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        path = Path(name) / "large.html"
        path.write_text(page_text, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        page = context.new_page()
        began = time.perf_counter()
        page.goto(path.as_uri(), timeout=300_000)
        print(f"| to open it, until the first key is taken | {time.perf_counter() - began:.1f} s |")
        #: What a decision takes until the browser has drawn what would stand.
        one = """(key) => new Promise((done) => {
          const began = performance.now();
          document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
        })"""
        times = [page.evaluate(one, key) for key in "arkarkarkarkarkarkark"]
        print(f"| to decide and go on to the next, until it is drawn | {sorted(times)[len(times) // 2]:.0f} ms |")
        many = """() => {
          const began = performance.now();
          report.load(report.sheet().replaceAll('decision = ""', 'decision = "reject"'), "all");
          return [performance.now() - began, report.left()];
        }"""
        took, left = page.evaluate(many)
        print(f"| to load a sheet that decides on all ({left} left) | {took / 1000:.1f} s |")
        times = [page.evaluate(one, key) for key in "u" + "arar"]
        print(
            f"| to undo all that, and to decide on one thereafter | {times[0] / 1000:.1f} s, {sorted(times[1:])[2]:.0f} ms |"
        )
        took = page.evaluate(
            "() => { const began = performance.now(); report.sheet(); return performance.now() - began; }"
        )
        print(f"| to write the sheet | {took:.0f} ms |")
        browser.close()


if __name__ == "__main__":
    main()
