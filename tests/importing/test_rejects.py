"""What is written for a spreadsheet holds no formula."""

from __future__ import annotations

import csv
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.errors import ReadOnlyFault
from partnerdesk.sync.importing.faults import REASONS, Problem, Reject
from partnerdesk.sync.importing.rejects import RejectFile, safe_cell


@given(st.text(max_size=20))
def test_no_cell_is_a_formula(text: str) -> None:
    safe = safe_cell(text)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))
    assert safe.removeprefix("'") == text.removeprefix("'") or safe == text


def test_a_reject_file_can_be_read_back(tmp_path: Path) -> None:
    path = tmp_path / "rejects.csv"
    with RejectFile(path) as rejects:
        rejects.heading("a.csv", ["Customer", "=x"])
        rejects.write(Reject(7, Problem("negative", "Calls", {"value": "-2"}), ("=1+1", "Işık, A.Ş.")))
        assert not path.exists(), "it appears whole"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [
        ["File", "Line", "Reason", "Customer", "'=x"],
        ["a.csv", "7", "“-2” in “Calls” is negative", "'=1+1", "Işık, A.Ş."],
    ]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_place_that_cannot_be_written_is_a_fault(tmp_path: Path) -> None:
    target = tmp_path / "nowhere" / "x.csv"
    with pytest.raises(Exception, match=r"nowhere|disk") as caught, RejectFile(target):
        pass
    assert isinstance(caught.value, ReadOnlyFault) or "disk" in str(caught.value)


def test_every_reason_has_its_fields_filled() -> None:
    fields = {"value": 1, "limit": 2, "found": 3, "expected": 4, "whole": "x", "of": 5, "first": "y", "line": 6}
    for code in REASONS:
        assert "{" not in Problem(code, "C", dict(fields)).sentence()
