"""What filters of columns mean as conditions on a table's columns (`column_filters`). Expressions alone, any table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, or_

from partnerdesk.analytics.column_filters import ColumnFilters
from partnerdesk.analytics.conditions import Condition
from partnerdesk.replica.text import fold


def filter_conditions(
    wanted: ColumnFilters, columns: Mapping[str, ColumnElement[Any]], searched: Sequence[ColumnElement[Any]]
) -> list[Condition]:
    """Return the conditions that a row must all meet; a row without a value fits no range.

    Args:
        wanted: the filters.
        columns: what each column's filter looks at.
        searched: folded texts (`replica.text.fold`); each word of the search must occur in one of them.

    Raises:
        KeyError: a filter names a column that is not there.
    """
    found: list[Condition] = []
    for key, (low, high) in wanted.ranges.items():
        if low is not None:
            found.append(columns[key] >= low)
        if high is not None:
            found.append(columns[key] <= high)
    for key, chosen in wanted.values.items():
        if chosen:
            found.append(columns[key].in_(sorted(chosen)))
    words = fold(wanted.text).split()
    found.extend(or_(*(text.contains(word, autoescape=True) for text in searched)) for word in words)
    return found


def in_direction(value: ColumnElement[Any], *, descending: bool) -> ColumnElement[Any]:
    """Return one level of an order; rows without a value come last in either direction."""
    return (value.desc() if descending else value.asc()).nulls_last()
