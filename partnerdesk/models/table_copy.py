"""Rows of a table as text for the clipboard: the shown columns, in their order, with headings. Knows no clipboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.plain_text import tab_separated


def rows_as_text(columns: Sequence[ColumnSpec[Any]], rows: Iterable[Any], formats: Formats) -> str:
    """Return rows as tab-separated lines under the columns' headings.

    Each column gives one value in the words that it shows; plain counts have no grouping, ages are given as the moment
    they are counted from, and no text is taken for a formula by a spreadsheet. Columns that are actions are left out.
    May run on any thread.
    """
    kept = [spec for spec in columns if spec.kind != "action"]
    headings = [spec.heading() for spec in kept]
    lines = ([spec.cell(row, formats).value_copied for spec in kept] for row in rows)
    return tab_separated(headings, lines)
