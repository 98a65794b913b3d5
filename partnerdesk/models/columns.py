"""What a column is: its title, its cells, how it sorts. Knows nothing of a particular table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import QCoreApplication

from partnerdesk.models.cells import Cell
from partnerdesk.models.formats import Formats

Row = TypeVar("Row")
Kind = Literal["text", "number", "chips", "bar", "action", "change", "spark", "id"]
"""How the cells are drawn. change: a difference with its arrow; spark: a line of weeks; id: letters of one width."""
NUMERIC: frozenset[Kind] = frozenset({"number", "change"})
"""What stands at the right."""


@dataclass(frozen=True)
class ColumnSpec(Generic[Row]):
    """One column of a table over rows of one type.

    Titles and explanations are marked English texts; `context` translates them.
    """

    key: str
    title: str
    cell: Callable[[Row, Formats], Cell]
    context: str
    kind: Kind = "text"
    explanation: str = ""
    """What the column means: tooltip of its heading."""
    sort_key: str | None = None
    """Name of the order in the table's query; None: not sortable."""
    usual_order: bool = False
    """Whether the table is in this column's order while no other is chosen."""
    descending_first: bool = False
    width: int = 12
    """Width to begin with, in average letters."""
    min_width: int = 5
    stretch: bool = False
    """Whether it takes room that is left over."""
    pinned: Literal["", "left", "right"] = ""
    """The edge that it stays at when the table is scrolled sideways; a pinned column can't be moved or hidden."""
    shown: bool = True
    """Whether it is shown until the user chooses."""
    split: Literal["", "share", "money", "ending"] = ""
    """What a cell holds besides its number or date: the share of the whole, a currency, whether that day is an end or a
    renewal. A file has two columns of it then."""
    filter_key: str | None = None
    """The filter that `Cell.value` belongs to."""

    def heading(self) -> str:
        """Return the title in the current language."""
        return QCoreApplication.translate(self.context, self.title)

    def help(self) -> str:
        """Return the explanation in the current language."""
        return QCoreApplication.translate(self.context, self.explanation) if self.explanation else ""
