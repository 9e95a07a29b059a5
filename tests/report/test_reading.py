"""Reading the page: by everybody, on any screen, with anything in the draft."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from conftest import ROOT, read

DRAFT = read(ROOT / "samples" / "draft.txt")
FINAL = "1. States report.\n\n2. They take part.\n"


@pytest.fixture(scope="session")
def axe(request: pytest.FixtureRequest) -> str:
    """The script of axe-core, which looks for what keeps people from using a page."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("needs npm, for axe-core")
    folder = Path(request.config.cache.mkdir("axe"))  # type: ignore[union-attr]
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        command = [npm, "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(folder), "axe-core@4"]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=60)
        except (subprocess.SubprocessError, OSError):
            pytest.skip("axe-core cannot be had from npm")
    return script.read_text(encoding="utf-8")


#: Axe is put in by the protocol of the browser, which no policy of the page is asked about.
@pytest.mark.parametrize(
    ("texts", "about"),
    [
        ((DRAFT,), {}),
        ((DRAFT,), {"color_scheme": "dark"}),
        ((DRAFT,), {"viewport": {"width": 390, "height": 844}}),
        ((DRAFT, DRAFT.replace("[CAN: within twelve hours,] ", ""), FINAL), {}),
        ((read(ROOT / "samples" / "treaty-articles.txt"),), {}),
    ],
    ids=["light", "dark", "phone", "rounds", "articles"],
)
def test_axe_finds_nothing(opened: Any, axe: str, texts: tuple[str, ...], about: dict[str, Any]) -> None:
    fresh = opened.again(**about)
    page = fresh(*texts)
    page.evaluate("report.proposals.length && (report.decide(0, 'a'), report.decide(1, 'r'), report.select(3))")
    page.evaluate(axe)
    found = page.evaluate("axe.run(document, { resultTypes: ['violations'] }).then((r) => r.violations)")
    fresh.close()
    told = [(v["id"], v["help"], [n["html"][:150] for n in v["nodes"]][:3]) for v in found]
    assert told == [], json.dumps(told, indent=1)


def test_without_a_script_all_of_it_is_there(opened: Any) -> None:
    fresh = opened.again(java_script_enabled=False)
    page = fresh(DRAFT, DRAFT)
    assert "".join(page.inner_text("#ui-text").split()) == "".join(DRAFT.split())
    assert "Who stands where" in page.inner_text("#ui-main") and page.locator("table.matrix").count() == 1
    assert page.locator("#ui-rounds svg").count() == 1
    assert "JavaScript is off" in page.inner_text("body")
    assert not page.is_visible("#ui-desk") and not page.is_visible("#ui-filters")
    fresh.close()


def test_a_draft_without_a_bracket_says_so(opened: Any) -> None:
    page = opened(FINAL)
    assert "it is clean" in page.inner_text("body")
    assert "They take part." in page.inner_text("#ui-text")
    assert not page.is_visible("#ui-desk")
    assert page.locator("table.stats").count() == 1


@pytest.mark.parametrize("text", ["", "\n", "[", "]", "[]", "[US: x]", "no line end"])
def test_little_drafts(opened: Any, text: str) -> None:
    page = opened(text)
    assert "".join(page.evaluate("report.text()").split()) == "".join(text.split())


def test_a_deep_nest_is_shown_and_not_decided_on(opened: Any) -> None:
    page = opened("[US: " * 300 + "x" + "]" * 300)
    assert "in each other more than 40 deep" in page.inner_text("header")
    assert page.evaluate("report.text()").count("[US: ") == 300
    assert page.evaluate("report.decide(0, 'a')") == "This cannot be decided here."
    assert page.is_disabled('[data-do="accept"]')
    assert page.evaluate("report.sheet()").count("[[proposal]]") == 300


HOSTILE = """\
# </title><script>alert(1)</script>

1. States [US: </script><script>window.hit = 1</script>] and [<img src=x onerror="window.hit=1"> - "EU"] <!-- [CAN: --> x].

2. Pay \u202e[MEX: 000,1]\u202c dollars\u2066 [$data $title ${style}] &lt; &amp; \u2028 [BRA: '"><b>bold</b>].
"""


def test_a_hostile_draft_is_text(opened: Any) -> None:
    page = opened(HOSTILE, name="a<b>&'\".txt")
    count = page.evaluate("report.proposals.length")
    for number in range(count):
        page.evaluate(f"report.select({number}), report.decide({number}, 'k')")
    page.evaluate("report.decide(0, 'w', '<script>window.hit = 1</script>\u202e')")
    assert page.evaluate("window.hit") is None
    assert page.locator("#ui-page img, #ui-page b:not(.outcome b), #ui-text script").count() == 0
    shown = page.evaluate("document.body.innerText")
    assert "<script>window.hit = 1</script>" in shown
    assert not set(shown) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


def test_nothing_comes_from_outside(opened: Any) -> None:
    page = opened(DRAFT)
    page.add_init_script("")
    tried = page.evaluate(
        """() => new Promise((done) => {
          document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
          const picture = new Image();
          picture.src = "https://example.org/x.png";
          document.body.append(picture);
          setTimeout(() => done("nothing was refused"), 2000);
        })"""
    )
    assert tried == "img-src"
    opened.errors.clear()  # the browser has told of it


@pytest.mark.parametrize("width", [320, 390, 800, 1100, 1400])
def test_no_screen_is_too_narrow(opened: Any, width: int) -> None:
    fresh = opened.again(viewport={"width": width, "height": 844})
    page = fresh(DRAFT, DRAFT.replace("[CAN: within twelve hours,] ", ""))
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    fresh.close()


def test_filters_show_what_they_say(opened: Any) -> None:
    page = opened(DRAFT)
    page.select_option("#ui-party", label="CAN")
    assert page.inner_text("#ui-matching") == "2 of 10"
    shown = page.inner_text("#ui-text")
    assert "within twelve hours" in shown and "3.bis" in shown and "train forecasters" not in shown
    assert page.inner_text("#ui-place").startswith("1 of 2")
    page.select_option("#ui-kind", label="paragraph")
    assert page.inner_text("#ui-matching") == "1 of 10"
    page.select_option("#ui-party", value="")
    page.select_option("#ui-kind", value="")
    page.check("#ui-open")
    page.evaluate("[0, 1, 2].forEach((number) => report.decide(number, 'a')), report.select(3)")
    assert "exchange data on water levels" not in page.inner_text("#ui-text")
    page.uncheck("#ui-open")
    assert page.inner_text("#ui-matching") == ""
    assert "exchange data on water levels" in page.inner_text("#ui-text")


def test_contents_say_how_open_each_section_is(opened: Any) -> None:
    page = opened(
        "Article 1: Aims\n\n1. States [US: shall] act [CAN: soon].\n\nArticle 2: Means\n\n1. They [MEX: may] pay.\n"
    )
    assert page.locator("#ui-contents .left").all_inner_texts() == ["2 of 2 open", "1 of 1 open"]
    page.evaluate("report.decide(0, 'a'), report.decide(2, 'r')")
    assert page.locator("#ui-contents .left").all_inner_texts() == ["1 of 2 open", "all 1 decided"]


def test_an_address_leads_to_its_place(opened: Any) -> None:
    page = opened(DRAFT)
    page.goto(page.url + "#3#2")
    assert "3#2" in page.inner_text("#ui-place")
