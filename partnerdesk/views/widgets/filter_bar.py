"""The filters over a table: search, a button for each filter, a chip for each choice, how many rows are left.

Knows filters by their keys; knows no query and no customer. OR inside one filter, AND between filters is the query's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from partnerdesk.models.plain_text import plain_tooltip
from partnerdesk.models.straight import straight
from partnerdesk.views.theme import Size, Space, Theme, Type
from partnerdesk.views.widgets.filter_button import Choice, FilterButton
from partnerdesk.views.widgets.flow_layout import FlowLayout
from partnerdesk.views.widgets.labels import plain_label

SEARCH_PAUSE_MS = 120
_LONGEST = 40
_LONGEST_SEARCH = 200
_SEARCH_WIDTH = 300


@dataclass(frozen=True)
class FilterState:
    """What is chosen: keys per filter, and the search text."""

    chosen: dict[str, frozenset[str]] = field(default_factory=dict)
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.text.strip()) or any(self.chosen.values())

    def keys(self, name: str) -> frozenset[str]:
        """Return what is chosen in one filter."""
        return self.chosen.get(name, frozenset())


class SearchField(QLineEdit):
    """A search field with a glass. `left_downwards()`: the user went on to the list by Down or Enter."""

    left_downwards = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("look", "search")
        self.setClearButtonEnabled(True)
        self.setMaxLength(_LONGEST_SEARCH)

    def restyle(self) -> None:
        """Take icon and size anew."""
        # Qt's own leading icon keeps its size whatever the text size is
        self.setTextMargins(self._theme.px(24), 0, 0, 0)
        self.setFixedWidth(self._theme.px(_SEARCH_WIDTH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the glass."""
        super().paintEvent(event)
        side = self._theme.px(16)
        painter = QPainter(self)
        icon = self._theme.icon("search", "text_faint")
        icon.paint(painter, QRect(self._theme.px(9), (self.height() - side) // 2, side, side))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go on to the list; Escape empties the field first."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ChipButton(QPushButton):
    """A choice that can be taken away: by a click, Enter, Delete or Backspace."""

    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("chip", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self.removed)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take colour and size anew."""
        side = self._theme.px(12)
        self.setIconSize(QSize(side, side))
        self.setIcon(self._theme.icon("x", "accent_text"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the choice away."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class FilterBar(QWidget):
    """Search and filters. `changed()`: another choice; the search text counts a moment after the last letter.

    `list_wanted()`: the user went on to the list.
    """

    changed = Signal()
    list_wanted = Signal()

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.state = FilterState()
        self.search = SearchField(theme)
        self.buttons = {name: FilterButton(theme) for name in names}
        self.titles: dict[str, str] = {}
        self.value_name: Callable[[str, str], str] = lambda _name, key: key
        """Gives the translated name of a value, by filter and key, where no button offers it."""
        self.count = plain_label(role="soft")
        self.clear = QPushButton()
        self.clear.setProperty("kind", "link")
        self.chips: list[ChipButton] = []
        self._links: list[QWidget] = []
        self._chip_row = QWidget()
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._restyle()
        self.retranslate({})

    def _lay_out(self) -> None:
        self._tools = FlowLayout(Space.S)
        self._tools.addWidget(self.search)
        for button in self.buttons.values():
            self._tools.addWidget(button)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addLayout(self._tools, 1)
        top.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        self._chips = FlowLayout(Space.XS + Space.XXS, self._chip_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self._chip_row)
        for widget in (self, self._chip_row):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            widget.setSizePolicy(policy)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_text_changed)
        self.search.left_downwards.connect(self._on_left_search)
        self._pause.timeout.connect(self._on_typed)
        self.clear.clicked.connect(self.clear_all)
        for name, button in self.buttons.items():
            button.chosen_changed.connect(lambda keys, name=name: self.choose(name, keys))
        self._theme.changed.connect(self._restyle)

    # --- state -----------------------------------------------------------------------------------------------------

    def set_state(self, state: FilterState) -> None:
        """Take over a whole state. Emits nothing."""
        self._pause.stop()
        self.state = state
        if self.search.text() != state.text:
            self.search.blockSignals(True)
            self.search.setText(state.text)
            self.search.blockSignals(False)
        for name, button in self.buttons.items():
            button.set_chosen(state.keys(name))
        self._show_chips()

    def choose(self, name: str, keys: frozenset[str]) -> None:
        """Choose these values of one filter."""
        if keys == self.state.keys(name):
            return
        chosen = {**self.state.chosen, name: keys}
        self.set_state(FilterState({key: value for key, value in chosen.items() if value}, self.search.text()))
        self.changed.emit()

    def clear_all(self) -> None:
        """Take every filter and the search away."""
        if self.state or self.search.text():
            self.set_state(FilterState())
            self.changed.emit()
        self.search.setFocus()

    def type_on(self, text: str) -> None:
        """Go on typing in the search field with letters typed elsewhere."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.end(False)
        self.search.insert(text)

    def add_tool(self, tool: QWidget) -> None:
        """Put something that belongs to filtering behind the filters."""
        self._tools.addWidget(tool)

    def add_link(self, link: QWidget) -> None:
        """Put something that can be done with the whole choice behind the chips."""
        self._links.append(link)
        link.setParent(self._chip_row)
        self._show_chips()

    # --- what it shows ---------------------------------------------------------------------------------------------

    def retranslate(self, titles: dict[str, str], placeholder: str = "") -> None:
        """Set every text: the translated title of each filter, and of what is searched."""
        self.titles = titles
        for name, button in self.buttons.items():
            button.set_title(titles.get(name, name))
        self.search.setPlaceholderText(placeholder)
        self.search.setAccessibleName(placeholder or self.tr("Search"))
        self.clear.setText(self.tr("Clear all"))
        self._show_chips()

    def set_choices(self, name: str, choices: Sequence[Choice]) -> None:
        """Set what a filter offers."""
        self.buttons[name].set_choices(choices)
        self._show_chips()

    def set_count(self, shown: int | None, total: int | None) -> None:
        """Say how many rows are left: "128 of 412"; nothing while nothing is filtered."""
        if shown is None or total is None or not self.state:
            self.count.setText("")
            return
        locale = QLocale()
        text = self.tr("{shown} of {total}")
        self.count.setText(text.format(shown=locale.toString(shown), total=locale.toString(total)))

    def label_of(self, name: str, key: str) -> str:
        """Return the name of a value as its chip says it."""
        button = self.buttons.get(name)
        return button.label_of(key) if button is not None else self.value_name(name, key)

    def _show_chips(self) -> None:
        focused = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), None)
        while self._chips.count():
            self._chips.takeAt(0)
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for name, keys in self.state.chosen.items():
            for key in sorted(keys, key=lambda key: self.label_of(name, key)):
                self._add_chip(
                    self.titles.get(name, name),
                    self.label_of(name, key),
                    lambda name=name, key=key: self.choose(name, self.state.keys(name) - {key}),
                )
        for link in (self.clear, *self._links):
            self._chips.addWidget(link)
        self.clear.setVisible(bool(self.chips))
        self._chip_row.setVisible(bool(self.chips))
        self._chip_row.updateGeometry()
        if focused is not None:
            (self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.search).setFocus()

    def _add_chip(self, title: str, label: str, remove: object) -> None:
        chip, label = ChipButton(self._theme, self._chip_row), straight(label)
        shown = label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1]}…"
        chip.setText(f"{title}: {shown}".replace("&", "&&"))
        chip.setToolTip(plain_tooltip(label) if shown != label else "")
        chip.setAccessibleName(self.tr("Remove filter {filter}").format(filter=f"{title}: {label}"))
        chip.removed.connect(remove)
        self.chips.append(chip)
        self._chips.addWidget(chip)
        chip.show()

    def _on_text_changed(self, _text: str) -> None:
        self._pause.start()

    def _on_typed(self) -> None:
        if self.search.text() != self.state.text:
            self.state = FilterState(self.state.chosen, self.search.text())
            self._show_chips()
            self.changed.emit()

    def _on_left_search(self) -> None:
        self._pause.stop()
        self._on_typed()
        self.list_wanted.emit()

    def _restyle(self) -> None:
        c, px = self._theme.colours, self._theme.px
        self.search.restyle()
        self.count.setMinimumHeight(px(Size.CONTROL))
        self.setStyleSheet(
            f"""
            QPushButton[chip="true"] {{ background: {c.accent_soft}; color: {c.accent_text};
              border: 1px solid {c.accent_soft};
              border-radius: {px(11)}px; padding: 0 {px(8)}px; min-height: {px(22)}px; font-size: {px(Type.SMALL)}px; }}
            QPushButton[chip="true"]:hover {{ border-color: {c.accent_text}; }}
            QPushButton[chip="true"]:focus {{ border: 2px solid {c.focus}; }}
            QLineEdit QToolButton {{ min-height: 0; padding: 0; border: none; background: transparent; }}
            QPushButton[active="true"], QPushButton:checked {{ color: {c.accent_text}; border-color: {c.accent_text};
              background: {c.accent_soft}; }}
            """
        )
