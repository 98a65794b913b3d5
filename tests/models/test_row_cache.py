from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.models.row_cache import RowCache


def filled(*ids: int, capacity: int = 50) -> RowCache[str]:
    cache: RowCache[str] = RowCache(capacity)
    cache.put((row_id, f"row {row_id}") for row_id in ids)
    return cache


def test_gives_what_was_put() -> None:
    cache = filled(3, 5)
    assert cache.get(3) == "row 3"
    assert cache.get(4) is None
    assert len(cache) == 2


def test_missing_shrinks_from_both_ends() -> None:
    cache = filled(1, 2, 5, 9)
    ids = [1, 2, 3, 4, 5, 6, 9]
    assert cache.missing(ids, 0, 7) == (2, 6)


def test_missing_says_none_when_all_is_here() -> None:
    assert filled(1, 2).missing([1, 2], 0, 2) is None


def test_missing_cuts_places_outside_the_list() -> None:
    assert filled().missing([7, 8], -5, 90) == (0, 2)
    assert filled().missing([], 0, 100) is None
    assert filled().missing([7, 8], 2, 9) is None


@given(
    ids=st.lists(st.integers(0, 30), unique=True, max_size=20),
    held=st.sets(st.integers(0, 30)),
    first=st.integers(-3, 25),
    last=st.integers(-3, 25),
)
def test_missing_is_the_smallest_range_over_all_gaps(ids: list[int], held: set[int], first: int, last: int) -> None:
    gaps = [place for place in range(max(0, first), min(last, len(ids))) if ids[place] not in held]
    expected = (gaps[0], gaps[-1] + 1) if gaps else None
    assert filled(*held).missing(ids, first, last) == expected


def test_drops_the_longest_unused_first() -> None:
    cache = filled(1, 2, 3, capacity=3)
    cache.keep([1])
    cache.put([(4, "row 4")])
    assert [cache.get(row_id) is not None for row_id in (1, 2, 3, 4)] == [True, False, True, True]


@given(st.lists(st.lists(st.integers(0, 100), max_size=30), max_size=20), st.integers(1, 20))
def test_never_holds_more_than_its_capacity(puts: list[list[int]], capacity: int) -> None:
    cache: RowCache[int] = RowCache(capacity)
    for ids in puts:
        cache.put((row_id, row_id) for row_id in ids)
        assert len(cache) <= capacity
    if puts and puts[-1]:
        assert cache.get(puts[-1][-1]) == puts[-1][-1]


def test_expired_rows_are_missing_but_still_shown() -> None:
    cache = filled(1, 2)
    cache.expire()
    assert cache.get(1) == "row 1"
    assert not cache.is_fresh(1)
    assert cache.missing([1, 2], 0, 2) == (0, 2)
    cache.put([(1, "new 1")])
    assert cache.get(1) == "new 1"
    assert cache.missing([1, 2], 0, 2) == (1, 2)


def test_clear_forgets_old_rows_too() -> None:
    cache = filled(1)
    cache.expire()
    cache.clear()
    assert cache.get(1) is None


def test_a_cache_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        RowCache(0)
