"""A draft says the same whether its lines end with LF or with CRLF."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from brackets import parse
from drafts import drafts, hostile


def said(text: str) -> tuple[object, ...]:
    """What is contested in a draft, where, and what its base text is."""
    draft = parse(text)
    rows = [
        (p.id, p.kind, p.supporters, p.opponents, p.address, p.text.replace("\r", ""), p.position)
        for p in draft.all_proposals
    ]
    return rows, str(draft.strip()).replace("\r", "")


@given(st.one_of(drafts(), hostile))
@example("1. a [89CARICOM proposes\n\nx: b] c.\n")
@example("1. a [US/\nCAN\npropose: b] c [US\n\n: d].\n")
@example("1. a [US: b61\n\n61\nNegotiators' note: c.\n\nd] e.\n")
def test_a_line_ends_with_either(text: str) -> None:
    plain = text.replace("\r", "")
    assert said(plain.replace("\n", "\r\n")) == said(plain)
