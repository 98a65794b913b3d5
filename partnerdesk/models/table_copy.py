"""Rows of a table as text for the clipboard: the shown columns, in their order, with headings. Knows no clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import tab_separated


def rows_as_text(columns: Sequence[ColumnSpec[Any]], rows: Iterable[Any], formats: Formats) -> str:
    """Return rows as tab-separated lines under the columns' headings.

    Values leave as they are, not as they are written: numbers without grouping, days and moments in ISO form, texts
    that no spreadsheet takes for a formula. Columns that are actions are left out. May run on any thread.
    """
    kept = [spec for spec in columns if spec.kind != "action"]
    headings = [heading for spec in kept for heading in spec.copied_headings()]
    lines = ([value for spec in kept for value in spec.cell(row, formats).values] for row in rows)
    return tab_separated(headings, lines)
