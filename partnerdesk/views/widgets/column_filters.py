"""The filters of an analytics table: a search, ranges and values of columns, a chip for each. Knows no query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from partnerdesk.models.analytics_table import AnalyticsColumn, range_key, range_label, range_of
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.filter_bar import FilterBar, FilterState
from partnerdesk.views.widgets.filter_button import Choice, FilterPopup
from partnerdesk.views.widgets.labels import plain_label, set_look
from partnerdesk.views.widgets.popup import Popup

_LONGEST_NUMBER = 12
_WIDEST_SEARCH = 380


class RangePopup(Popup):
    """Asks from which number to which. `chosen(key)`: a range as `range_key` gives it, empty for none.

    Nothing typed means open at that end; what is no number is marked and not taken.
    """

    chosen = Signal(str)

    def __init__(self, title: str, unit: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.title = plain_label(title, "strong")
        self.low, self.high = QLineEdit(), QLineEdit()
        self.wrong = plain_label("", "caption")
        self.apply = QPushButton(self.tr("Apply"))
        self.apply.setProperty("kind", "primary")
        self.none = QPushButton(self.tr("Any"))
        self.none.setProperty("kind", "quiet")
        grid = QGridLayout()
        grid.setContentsMargins(Space.S, 0, Space.S, Space.S)
        grid.setHorizontalSpacing(Space.S)
        for place, (field, words) in enumerate(((self.low, self.tr("From")), (self.high, self.tr("To")))):
            label = plain_label(words, "soft")
            label.setBuddy(field)
            field.setAccessibleName(f"{title}: {words}")
            field.setMaxLength(_LONGEST_NUMBER)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.textChanged.connect(self._on_typed)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
            grid.addWidget(plain_label(unit, "faint"), place, 2)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.none)
        buttons.addWidget(self.apply)
        self.column.addWidget(self.title)
        self.column.addLayout(grid)
        self.column.addWidget(self.wrong)
        self.column.addLayout(buttons)
        self.apply.clicked.connect(self.take)
        self.none.clicked.connect(partial(self._finish, ""))

    def show_range(self, key: str) -> None:
        """Fill the fields with the range that is chosen."""
        locale = QLocale()
        for field, value in zip((self.low, self.high), range_of(key), strict=True):
            field.setText("" if value is None else locale.toString(value, "g", 12))
        self.low.setFocus()
        self.low.selectAll()

    def take(self) -> None:
        """Take what is typed, where both are numbers; ends given the wrong way round are turned."""
        low, low_right = _typed(self.low)
        high, high_right = _typed(self.high)
        if not (low_right and high_right):
            return
        if low is not None and high is not None and low > high:
            low, high = high, low
        self._finish(range_key(low, high))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is typed."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take()
        else:
            super().keyPressEvent(event)

    def _on_typed(self) -> None:
        right = True
        for field in (self.low, self.high):
            good = _typed(field)[1]
            set_look(field, "invalid", not good)
            right = right and good
        self.apply.setEnabled(right)
        self.wrong.setText(
            ""
            if right
            else self.tr("Numbers alone, such as {example}").format(example=QLocale().toString(12.5, "f", 1))
        )

    def _finish(self, key: str) -> None:
        self.chosen.emit(key)
        self.close()


def _typed(field: QLineEdit) -> tuple[float | None, bool]:
    """Return the number in a field, and whether it is one; nothing typed is none, and right."""
    text = field.text().strip()
    if not text:
        return None, True
    value, right = QLocale().toDouble(text)
    return (value, True) if right and abs(value) < 1e15 else (None, False)


class ColumnFilterBar(FilterBar):
    """Search, one button that opens the filter of a column, chips.

    Choices are chip keys for each column: its values, or one range. `set_options` says what value columns offer.
    """

    def __init__(self, theme: Theme, columns: Sequence[Any], formats: Formats, parent: QWidget | None = None) -> None:
        self._specs = {spec.key: spec for spec in columns if isinstance(spec, AnalyticsColumn) and spec.filter}
        self._formats = formats
        self._options: Mapping[str, Sequence[Any]] = {}
        self.add = QPushButton()
        super().__init__(theme, (), parent)
        self._tools.addWidget(self.add)
        self.add.clicked.connect(self.open_menu)
        self.add.setVisible(bool(self._specs))

    def set_formats(self, formats: Formats) -> None:
        """Write chips in another language."""
        self._formats = formats

    def set_options(self, options: Mapping[str, Sequence[Any]]) -> None:
        """Set what the columns with values offer: options with `key` and `count`."""
        self._options = options
        self._show_chips()

    def set_texts(self, placeholder: str) -> None:
        """Set every text; `placeholder` says what the search looks through."""
        self.add.setText(" " + self.tr("Filter"))  # Qt sets the text close to the icon
        self.add.setAccessibleName(self.tr("Filter by a column"))
        self.add.setToolTip(self.tr("Filter by a column"))
        self.retranslate({key: spec.heading() for key, spec in self._specs.items()}, placeholder)

    def can_filter(self, key: str) -> bool:
        """Return whether a column has a filter."""
        return key in self._specs

    def place(self) -> dict[str, Any]:
        """Return filters and search as plain data."""
        chosen = {name: sorted(keys) for name, keys in sorted(self.state.chosen.items())}
        return {"text": self.state.text, "chosen": chosen}

    def go_to(self, place: Any) -> bool:
        """Take what `place` returned, leaving out what does not fit; return whether that is another choice."""
        state = self._state_of(place) if isinstance(place, dict) else FilterState()
        if state == self.state:
            return False
        self.set_state(state)
        return True

    def _state_of(self, place: dict[str, Any]) -> FilterState:
        text, chosen = place.get("text"), place.get("chosen")
        found = {
            name: frozenset(key for key in keys if isinstance(key, str) and self._fits(name, key))
            for name, keys in (chosen.items() if isinstance(chosen, dict) else ())
            if isinstance(name, str) and isinstance(keys, list) and self.can_filter(name)
        }
        return FilterState({name: keys for name, keys in found.items() if keys}, text if isinstance(text, str) else "")

    def _fits(self, name: str, key: str) -> bool:
        return self._specs[name].filter != "range" or range_of(key) != (None, None)

    def open_menu(self) -> None:
        """Ask which column to filter by."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for key, spec in self._specs.items():
            chosen = menu.addAction(f"{spec.heading()}…".replace("&", "&&"))
            chosen.triggered.connect(partial(self._open_later, key))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def open_column(self, key: str, anchor: QWidget | None = None) -> Popup:
        """Open the filter of one column below a widget, or below the button."""
        spec = self._specs[key]
        popup = self._range_popup(spec) if spec.filter == "range" else self._values_popup(spec)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.open_below(anchor or self.add)
        if isinstance(popup, RangePopup):
            popup.show_range(next(iter(self.state.keys(key)), ""))
        elif isinstance(popup, FilterPopup):
            popup.focus_first()
        return popup

    def label_of(self, name: str, key: str) -> str:
        """Return a range or a value as its chip says it."""
        spec = self._specs.get(name)
        if spec is None:
            return key
        return range_label(key, spec.unit, self._formats) if spec.filter == "range" else spec.choice(key)

    def _open_later(self, key: str, _checked: bool = False) -> None:
        self.open_column(key)

    def _range_popup(self, spec: AnalyticsColumn[Any]) -> RangePopup:
        units = {"percent": "%", "seconds": self.tr("seconds"), "points": self.tr("points")}
        popup = RangePopup(spec.heading(), units.get(spec.unit, ""), self)
        popup.chosen.connect(lambda key: self.choose(spec.key, frozenset({key} if key else ())))
        return popup

    def _values_popup(self, spec: AnalyticsColumn[Any]) -> FilterPopup:
        popup = FilterPopup(self._theme, spec.heading(), self)
        chosen = self.state.keys(spec.key)
        offered = [
            Choice(option.key, spec.choice(option.key), option.count) for option in self._options.get(spec.key, ())
        ]
        known = {choice.key for choice in offered}
        offered += [Choice(key, spec.choice(key)) for key in sorted(chosen - known)]
        popup.set_choices(offered, chosen)
        popup.toggled.connect(partial(self._on_toggled, spec.key))
        return popup

    def _on_toggled(self, key: str, value: str, on: bool) -> None:
        chosen = self.state.keys(key)
        self.choose(key, chosen | {value} if on else chosen - {value})

    def _restyle(self) -> None:
        super()._restyle()
        # a table in a page must fit into a narrow window with large letters too
        self.search.setFixedWidth(min(self.search.width(), _WIDEST_SEARCH))
        side = self._theme.px(14)
        self.add.setIconSize(QSize(side, side))
        self.add.setIcon(self._theme.icon("list-filter"))
