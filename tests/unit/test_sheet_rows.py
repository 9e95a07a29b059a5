"""Rows of sheets: what a person may leave out, add, or mistype."""

from __future__ import annotations

import pytest

from brackets.errors import UserError
from brackets.settle.sheets import _row


def test_what_is_left_out_is_empty() -> None:
    row = _row({"id": "1#1"}, "sheet", 7)
    assert (row.line, row.id, row.text, row.file) == (7, "1#1", "", "")


def test_a_key_of_ones_own_may_stand() -> None:
    assert _row({"id": "1#1", "zzz": "x"}, "sheet", 1).id == "1#1"


def test_a_mistyped_key_may_not() -> None:
    with pytest.raises(UserError, match="'decison' is no key"):
        _row({"id": "1#1", "decison": "accept"}, "sheet", 1)
