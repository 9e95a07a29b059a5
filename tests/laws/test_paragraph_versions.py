"""The law of versions: to choose one leaves the draft as if the others had never been written."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brackets.draft import Draft
from brackets.parties.registry import Bis, default_registry
from brackets.settle.policy import choose, strip
from drafts import words

REGISTRY = default_registry().extended({}, {}, bis="alternative")
#: The labels of versions, one after the other.
SERIES = [
    ["2.", "2. Alt."],
    ["2.", "2. Alt. 1.", "2. Alt. 2."],
    ["2 bis.", "2. bis. Alt."],
    ["2.", "2 bis.", "2 ter."],
    ["(2)", "(2 bis)"],
    ["(2)", "(2) Alt."],
    ["(b)", "(b Alt.)"],
    ["b.", "b. bis."],
]
#: How one stands in its brackets. `{text}` may have brackets of its own.
FORMS = [
    "[{label} {text}]",
    "[{label} {text}].",
    "[US/CAN: {label} {text}]",
    "[US propose; CAN oppose: {label} {text}]",
    "[{label} {text}:\n\n(i) {text};\n\n(ii) {text}.]",
    "{label} [{text}]",
    "{label} [US: {text}]",
]
APART = ["\n\n", "\n", "\n\n\n", " \n\t\n"]


class Draftlet(NamedTuple):
    """A draft with versions of one paragraph in it."""

    before: str
    versions: list[str]
    """Each as it stands in the draft."""
    chosen: list[str]
    """Each as it stands when it is chosen."""
    apart: str
    after: str

    def text(self, versions: list[str]) -> str:
        """The draft with these of its versions."""
        return f"{self.before}\n\n{self.apart.join(versions)}\n\n{self.after}\n"


@st.composite
def draftlets(draw: st.DrawFn) -> Draftlet:
    """Drafts with versions of a paragraph, that have subparagraphs, headers and brackets within, among paragraphs of other kinds."""
    versions, chosen = [], []
    for label in draw(st.sampled_from(SERIES)):
        text = draw(words(2, 6)).rstrip(".,;") + draw(st.sampled_from(["", " [soon]", " [shall][should] sail"]))
        form = draw(st.sampled_from(FORMS))
        versions.append(form.format(label=label, text=text))
        bare = form.replace("[US/CAN: ", "").replace("[US propose; CAN oppose: ", "").replace("[US: ", "")
        chosen.append(bare.replace("[", "").replace("]", "").format(label=label, text=text))
    before = draw(st.sampled_from(["1. Ports are open.", "Article 1\n\n1. Ports are [MEX: often] open:\n\n(a) quays."]))
    after = draw(
        st.sampled_from(
            ["3. Quays [may] close.", "Article 2\n\n1. Quays close.", "[3. Quays close.]", "No more is said."]
        )
    )
    return Draftlet(before, versions, chosen, draw(st.sampled_from(APART)), after)


def even(text: str) -> str:
    """The text with one blank line for several: how many stay between two paragraphs is not asked here."""
    return re.sub(r"[ \t]*\n\s*\n", "\n\n", text)


@given(draftlets(), st.integers(0, 2))
def test_choosing_a_version_is_not_to_have_written_the_others(draft: Draftlet, pick: int) -> None:
    pick %= len(draft.versions)
    whole = draft.text(draft.versions)
    parsed = Draft(whole, REGISTRY)
    starts = [whole.index(version) + version.index("[") for version in draft.versions]
    groups = {p.node.start: (p.group, p.id) for p in parsed.all_proposals}
    assert len({groups[start][0] for start in starts} - {None}) == 1, (whole, groups)
    result = str(choose(parsed, [groups[starts[pick]][1]]).draft)
    assert even(result) == even(draft.text([draft.chosen[pick]]))


@given(draftlets())
def test_stripping_keeps_versions_without_an_owner(draft: Draftlet) -> None:
    whole = draft.text(draft.versions)
    stripped = str(strip(Draft(whole, REGISTRY)).draft)
    for version in draft.versions:
        assert (version in stripped) == ("US" not in version), stripped


@pytest.mark.parametrize(("bis", "grouped"), [("new", False), ("alternative", True), ("auto", True)])
def test_what_bis_is_in_a_house(bis: Bis, grouped: bool) -> None:
    registry = default_registry().extended({}, {}, bis=bis)
    alike = Draft(
        "[4. Ports report yearly on quays.]\n\n[4 bis. Ports report monthly on quays.]\n\n5. End.\n", registry
    )
    assert [bool(p.group) for p in alike.all_proposals] == [grouped, grouped]
    unlike = Draft("[4. Ports report yearly.]\n\n[4 bis. Nobody sails at night without lights.]\n\n5. End.\n", registry)
    assert [bool(p.group) for p in unlike.all_proposals] == [bis == "alternative"] * 2
    beside_base_text = Draft("4. Ports report yearly.\n\n[4 bis. Ports report monthly.]\n\n5. End.\n", registry)
    assert [p.group for p in beside_base_text.all_proposals] == [None]
