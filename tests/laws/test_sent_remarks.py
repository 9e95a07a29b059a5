"""The law of what a party sends under its heading: what it asks for is done, and no remark of it comes to be text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from brackets import parse
from brackets.rounds.compile import compile_copies
from brackets.rounds.headed_copies import as_copy
from brackets.rounds.sent_remarks import sent_remarks

SUBJECTS = ["Rivers", "Harbours", "Orchards", "Ferries", "Beacons", "Archives", "Meadows"]
DELETE = ["Delete.", "delete", "(delete paragraph)", "[Delete the paragraph]", "To be deleted.", "Suprimir.", "Supprimer ce paragraphe.",
          "Excluir.", "Eliminar", "**Delete**"]  # fmt: skip
KEEP = ["No change.", "no changes", "(No changes proposed)", "Retain.", "Keep as is.", "Unchanged", "Sin cambios.", "Sans changement",
        "Sem alterações."]  # fmt: skip
ASIDE = ["Rationale: Rivers cost much.", "Comment: we may revert.", "Explanation: see our note.", "(Note: agreed in May.)",
         "Comentario: no procede.", "Justification: it is cheaper.", "Justificación: es mejor.", "Canada has no comments.", "We can accept paragraph {n}.",
         "Canada supports the text as drafted.", "No tenemos comentarios.", "Canadá apoya el párrafo {n}.", "Nous pouvons accepter le paragraphe {n}.", "O Brasil apoia o parágrafo {n}.",
         "O Brasil agradece à Presidência.", "La France remercie la Présidence.", "Pas de commentaires sur le paragraphe {n}.", "Sem comentários sobre o parágrafo {n}.",
         "Sin comentarios sobre el párrafo {n}.", "No tenemos objeciones."]  # fmt: skip
UNCLEAR = ["Para {n}: replace “rivers” by “seas”.", "Move to the preamble.", "Add new sentence: The end.", "{n}. Replace \"a\" with \"b\".",
           "Paragraph {n} – delete “yearly”.", "Insert: and by sea", "{n}. Delete “yearly”.", "Canada proposes to delete paragraph {n}.",
           "Paragraph {n} to be deleted.", "After paragraph {n}, insert:", "We cannot accept paragraph {n}.", "El párrafo {n} debe suprimirse.",
           "Canada would like to move the text of paragraph {n} to the preamble.", "{n}. ... in Lima.", "{n}. Ports are open … in Lima."]  # fmt: skip


@st.composite
def answers(draw: st.DrawFn) -> tuple[str, str, list[str | None], list[str]]:
    """A base, what a party sends, what becomes of each paragraph (None: it goes), and what of it is unclear."""
    base, sent, wanted, unclear = [], [], [], []
    for number, subject in enumerate(draw(st.permutations(SUBJECTS))[: draw(st.integers(2, 7))], start=1):
        words = f"{subject} are open to all the members of number {number * 17} in every season."
        base.append(f"{number}. {words}")
        kind = draw(st.sampled_from(["none", "change", "delete", "keep", "aside", "unclear"]))
        wanted.append(None if kind == "delete" else words.replace("open", "closed") if kind == "change" else words)
        if kind == "change":
            sent.append(f"{number}. {wanted[-1]}")
        elif kind in ("delete", "keep"):
            sent.append(f"{number}. {draw(st.sampled_from(DELETE if kind == 'delete' else KEEP))}")
        elif kind == "aside":
            sent.append(draw(st.sampled_from(ASIDE)).replace("{n}", str(number)))
        elif kind == "unclear":
            unclear.append(draw(st.sampled_from(UNCLEAR)).replace("{n}", str(number)))
            sent.append(unclear[-1])
    return "\n\n".join(base) + "\n", "\n\n".join(sent), wanted, unclear


@given(answers())
def test_what_a_party_asks_for_is_done(made: tuple[str, str, list[str | None], list[str]]) -> None:
    text, sent, wanted, unclear = made
    base = parse(text)
    told = sent_remarks(base, parse(sent))
    assert [one.words for one in told if one.asks == "unclear"] == unclear
    if unclear or all(one.asks == "nothing" for one in told):
        return  # a person is asked first; and who asks for nothing by number may send a copy, in which the rest is deleted
    copy = as_copy(base, parse(sent), told)
    draft = parse(compile_copies(base, {"US": copy}).text)
    assert re.findall(r"(?m)^\d\. (.*)$", str(draft.accept(by="US", clean=True))) == [one for one in wanted if one]
    assert str(draft.strip()) == text
