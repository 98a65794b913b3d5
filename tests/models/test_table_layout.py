from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.table_layout import TableLayout, default_layout, read_layout


def column(key: str, **values: Any) -> ColumnSpec[str]:
    return ColumnSpec(key, key.title(), lambda row, _formats: Cell(row), "Test", sort_key=key, **values)


COLUMNS = [
    column("name", pinned="left"),
    column("status"),
    column("tags"),
    column("id", shown=False),
    column("go", pinned="right"),
]


def test_the_default_shows_what_is_shown_by_default() -> None:
    layout = default_layout(COLUMNS)
    assert layout.order == ("name", "status", "tags", "id", "go")
    assert layout.hidden == {"id"}


def test_comes_back_as_it_was_stored() -> None:
    layout = TableLayout(
        order=("name", "tags", "id", "status", "go"),
        hidden=frozenset({"status"}),
        widths={"tags": 120},
        sorts=(("tags", True), ("name", False)),
    )
    assert read_layout(layout.to_json(), COLUMNS) == layout


def test_a_new_column_stands_behind_its_neighbour() -> None:
    stored = json.dumps({"order": ["name", "tags", "go"], "hidden": []})
    layout = read_layout(stored, COLUMNS)
    assert layout.order == ("name", "status", "tags", "id", "go")
    assert layout.hidden == {"id"}


def test_columns_that_are_gone_are_left_out() -> None:
    stored = json.dumps(
        {"order": ["old", "tags", "name"], "hidden": ["old"], "widths": {"old": 9}, "sorts": [["old", True]]}
    )
    layout = read_layout(stored, COLUMNS)
    assert set(layout.order) == {"name", "status", "tags", "id", "go"}
    assert layout.widths == {}
    assert layout.sorts == ()


def test_pinned_columns_keep_their_edge_and_stay_shown() -> None:
    stored = json.dumps({"order": ["go", "tags", "status", "name", "id"], "hidden": ["name", "go", "tags"]})
    layout = read_layout(stored, COLUMNS)
    assert layout.order == ("name", "tags", "status", "id", "go")
    assert layout.hidden == {"tags"}


@pytest.mark.parametrize("stored", [None, "", "{", "[]", "7", '"x"', "null"])
def test_what_cannot_be_read_is_the_default(stored: str | None) -> None:
    assert read_layout(stored, COLUMNS) == default_layout(COLUMNS)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.sampled_from(["name", "tags", "id", "go"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(["order", "hidden", "widths", "sorts", "x"]), json_values))
def test_any_stored_text_gives_a_usable_layout(raw: dict[str, Any]) -> None:
    layout = read_layout(json.dumps(raw), COLUMNS)
    assert sorted(layout.order) == sorted(spec.key for spec in COLUMNS)
    assert layout.order[0] == "name"
    assert layout.order[-1] == "go"
    assert "name" not in layout.hidden
    assert all(0 < width <= 2_000 for width in layout.widths.values())
    assert read_layout(layout.to_json(), COLUMNS) == layout
