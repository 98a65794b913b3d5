from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.models.cells import Bar, Cell

counts = st.integers(0, 10_000)


def test_a_plain_bar() -> None:
    bar = Bar(used=12, assigned=30, total=50, available=20, overage=0)
    assert list(bar.segments()) == [("used", 0.0, 0.24), ("assigned", 0.24, 0.6), ("available", 0.6, 1.0)]


def test_overage_lies_beyond_the_total() -> None:
    bar = Bar(used=60, assigned=130, total=100, available=0, overage=30)
    kinds = {kind: (start, end) for kind, start, end in bar.segments()}
    assert kinds["overage"] == (pytest.approx(100 / 130), pytest.approx(1.0))


def test_overage_in_one_line_and_room_in_another() -> None:
    bar = Bar(used=None, assigned=131, total=170, available=50, overage=11)
    assert [kind for kind, _start, _end in bar.segments()] == ["assigned", "available", "overage"]


def test_unknown_use_is_no_use_of_zero() -> None:
    assert [kind for kind, _s, _e in Bar(None, 30, 50, 20, 0).segments()] == ["assigned", "available"]


def test_no_licences_no_parts() -> None:
    assert list(Bar(0, 0, 0, 0, 0).segments()) == []


@given(used=st.none() | counts, pairs=st.lists(st.tuples(counts, counts), max_size=6))
def test_parts_follow_each_other_and_fill_the_bar(used: int | None, pairs: list[tuple[int, int]]) -> None:
    bar = Bar(
        used=used,
        assigned=sum(assigned for _total, assigned in pairs),
        total=sum(total for total, _assigned in pairs),
        available=sum(max(0, total - assigned) for total, assigned in pairs),
        overage=sum(max(0, assigned - total) for total, assigned in pairs),
    )
    parts = list(bar.segments())
    if not parts:
        assert bar.total == bar.assigned == 0
        return
    assert parts[0][1] == 0
    assert parts[-1][2] == pytest.approx(1)
    assert all(before[2] == pytest.approx(after[1]) for before, after in itertools.pairwise(parts))
    assert all(start < end for _kind, start, end in parts)


def test_spoken_and_copied_default_to_the_text() -> None:
    cell = Cell("in 4 days", note="27 Nov 2026")
    assert cell.accessible == "in 4 days 27 Nov 2026"
    assert cell.value_copied == "in 4 days 27 Nov 2026"
    assert Cell("x", spoken="said", copied=1).accessible == "said"
    assert Cell("x", copied=1).value_copied == 1
    assert Cell("x", note="y").value_copied == "x y"
    assert Cell("x", copied=None).value_copied is None
