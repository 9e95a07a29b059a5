"""What counts effort tells a linear way from a quadratic one."""

from __future__ import annotations

import pytest

from effort import assert_linear


def searches(text: str) -> None:
    for at in range(0, len(text), 9):
        text.rfind("\n", 0, at)


def looks_ahead(text: str) -> None:
    for at in range(0, len(text), 9):
        text.find("\n", at)


def calls(text: str) -> None:
    for at in range(0, len(text), 9):
        for other in range(0, at, 9):
            abs(other)


@pytest.mark.parametrize("do", [searches, looks_ahead, calls])
def test_a_quadratic_way_is_found(do) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(AssertionError, match="for 100, "):
        assert_linear(do, lambda size: "123456789" * size, 100)


@pytest.mark.parametrize("do", [searches, looks_ahead])
def test_lines_of_a_length_are_linear(do) -> None:  # type: ignore[no-untyped-def]
    assert_linear(do, lambda size: "12345678\n" * size, 100)
