"""A filter as a button with a panel of its values, each with its count. Knows no query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from partnerdesk.models.straight import straight
from partnerdesk.replica.text import fold
from partnerdesk.views.theme import Space, Theme
from partnerdesk.views.widgets.labels import plain_label, set_look
from partnerdesk.views.widgets.popup import Popup

_MANY = 9
_LONGEST = 60


@dataclass(frozen=True)
class Choice:
    """One value of a filter: its key, its translated name, how many rows have it (None: not known yet)."""

    key: str
    label: str
    count: int | None = None

    def __post_init__(self) -> None:
        """Take names from outside as they are shown."""
        object.__setattr__(self, "label", straight(self.label))


class FilterButton(QPushButton):
    """Opens the values of one filter. `chosen_changed(keys)`: the user ticked or unticked one."""

    chosen_changed = Signal(frozenset)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self.choices: tuple[Choice, ...] = ()
        self.chosen: frozenset[str] = frozenset()
        self.popup: FilterPopup | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clicked.connect(self.open_popup)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str) -> None:
        """Set the translated name of the filter."""
        self._title = title
        self._show_state()

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Set the values that the filter offers; a panel that is open follows."""
        self.choices = tuple(choices)
        self._show_state()
        if self.popup is not None:
            self.popup.set_choices(self._offered(), self.chosen)

    def set_chosen(self, keys: frozenset[str]) -> None:
        """Tick these values. Emits nothing."""
        self.chosen = keys
        self._show_state()
        if self.popup is not None:
            self.popup.set_choices(self._offered(), keys)

    def label_of(self, key: str) -> str:
        """Return the name of a value; its key where it is not offered (any more)."""
        return next((choice.label for choice in self.choices if choice.key == key), key)

    def open_popup(self) -> None:
        """Open the panel of values."""
        popup = FilterPopup(self._theme, self._title, self)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.toggled.connect(self._on_toggled)
        popup.destroyed.connect(self._on_closed)
        popup.set_choices(self._offered(), self.chosen)
        self.popup = popup
        popup.open_below(self)
        popup.focus_first()

    def _offered(self) -> tuple[Choice, ...]:
        known = {choice.key for choice in self.choices}
        return (*self.choices, *(Choice(key, key) for key in sorted(self.chosen - known)))

    def _on_toggled(self, key: str, on: bool) -> None:
        self.chosen = self.chosen | {key} if on else self.chosen - {key}
        self._show_state()
        self.chosen_changed.emit(self.chosen)

    def _on_closed(self) -> None:
        self.popup = None

    def _show_state(self) -> None:
        count = len(self.chosen)
        self.setText(f"{self._title} · {count}" if count else self._title)
        names = ", ".join(self.label_of(key) for key in sorted(self.chosen))
        self.setAccessibleName(f"{self._title}: {names}" if count else self._title)
        set_look(self, "active", bool(count))
        self._restyle()

    def _restyle(self) -> None:
        side = self._theme.px(14)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._theme.icon("chevron-down", "accent_text" if self.chosen else "text_soft"))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


class FilterPopup(Popup):
    """The values of a filter, ticked or not; a search field where there are many. `toggled(key, on)`."""

    toggled = Signal(str, bool)

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.search = QLineEdit()
        self.search.setProperty("look", "search")
        self.search.setPlaceholderText(self.tr("Find a value"))
        self.search.setAccessibleName(self.tr("Find a value"))
        self.search.textChanged.connect(self._on_search)
        self.nothing = plain_label(role="soft")
        self.boxes: dict[str, QCheckBox] = {}
        self._rows: dict[str, QWidget] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setProperty("plain", True)
        holder.setLayout(self._list)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        self.column.addWidget(self.search)
        self.column.addWidget(self._area)
        self.column.addWidget(self.nothing)
        self.nothing.setText(self.tr("No values yet"))

    def set_choices(self, choices: Sequence[Choice], chosen: frozenset[str]) -> None:
        """Show these values; those that are there already keep their place and the focus."""
        if [choice.key for choice in choices] != list(self.boxes):
            self._build(choices)
        for choice in choices:
            box, row = self.boxes[choice.key], self._rows[choice.key]
            box.blockSignals(True)
            box.setChecked(choice.key in chosen)
            box.blockSignals(False)
            number = "" if choice.count is None else QLocale().toString(choice.count)
            row.count_label.setText(number)  # type: ignore[attr-defined]
            box.setAccessibleName(f"{choice.label}, {number}" if number else choice.label)
        self.search.setVisible(len(choices) > _MANY)
        self.nothing.setVisible(not choices)
        self._area.setVisible(bool(choices))
        self._fit()

    def focus_first(self) -> None:
        """Put the keyboard on the search field or the first value."""
        first = self.search if self.search.isVisibleTo(self) else next(iter(self.boxes.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self, choices: Sequence[Choice]) -> None:
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.deleteLater()
        self.boxes, self._rows = {}, {}
        for choice in choices:
            row = _ChoiceRow(self._theme, choice.label)
            row.box.toggled.connect(lambda on, key=choice.key: self.toggled.emit(key, on))
            self._list.addWidget(row)
            self.boxes[choice.key], self._rows[choice.key] = row.box, row

    def _fit(self) -> None:
        rows = [row for row in self._rows.values() if not row.isHidden()]
        height = sum(row.sizeHint().height() for row in rows)
        width = max((row.sizeHint().width() for row in self._rows.values()), default=0)
        self._area.setFixedHeight(min(height, self._theme.px(360)))
        self._area.setMinimumWidth(max(width + Space.L, self._theme.px(220)))

    def _on_search(self, text: str) -> None:
        words = fold(text).split()
        for row in self._rows.values():
            label = fold(row.box.text().replace("&&", "&"))  # type: ignore[attr-defined]
            row.setHidden(not all(word in label for word in words))


class _ChoiceRow(QWidget):
    """A value with its tick and its count."""

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        shown = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
        self.box = QCheckBox(shown.replace("&", "&&"))
        self.count_label = plain_label(role="faint")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, theme.px(5), Space.S, theme.px(5))
        row.setSpacing(Space.L)
        row.addWidget(self.box, 1)
        row.addWidget(self.count_label)
