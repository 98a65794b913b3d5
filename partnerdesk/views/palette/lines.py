"""The list of the palette: headings and entries, with the letters that were meant in another colour. Runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from partnerdesk.views.palette.entries import Entry, group_titles
from partnerdesk.views.theme import Radius, Size, Space, Theme, Type

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
"""The `Entry` of a line; a heading's line has its text alone."""
_HEIGHT, _HEADING = 36, 28


class PaletteModel(QAbstractListModel):
    """Headings, each followed by its entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Entry | str] = []

    def set_groups(self, groups: Sequence[tuple[str, list[Entry]]]) -> None:
        """Show other entries."""
        titles = group_titles()
        self.beginResetModel()
        self._lines = []
        for name, entries in groups:
            self._lines += [titles[name], *entries]
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a line; None for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else ""
        return line if isinstance(line, Entry) else None

    def next_entry(self, row: int, step: int) -> int:
        """Return the next line with an entry in a direction, going round at the ends; -1 without any."""
        rows = [number for number, line in enumerate(self._lines) if isinstance(line, Entry)]
        if not rows:
            return -1
        if step > 0:
            return next((number for number in rows if number > row), rows[0])
        return next((number for number in reversed(rows) if number < row), rows[-1])

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a line's text, what a screen reader says, or its entry."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if isinstance(line, Entry) else line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return told(line) if isinstance(line, Entry) else line
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let entries alone be chosen."""
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def told(entry: Entry) -> str:
    """Return an entry as a screen reader says it."""
    return ", ".join(part for part in (entry.title, entry.detail, entry.keys) if part)


class PaletteDelegate(QStyledItemDelegate):
    """Draws a line: icon, title, kind, keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        heading = not isinstance(index.data(LINE), Entry)
        return QSize(0, self._theme.px(_HEADING if heading else _HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        line, px = index.data(LINE), self._theme.px
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = rect.adjusted(px(Space.M), 0, -px(Space.M), 0)
        if not isinstance(line, Entry):
            painter.setFont(self._font(Type.CAPTION, bold=True))
            painter.setPen(self._theme.colour("text_faint"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine, line)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(self._theme.colour("focus"))
            painter.setBrush(self._theme.colour("selected"))
            painter.drawRoundedRect(rect.adjusted(px(Space.XS), 1, -px(Space.XS), -1), Radius.M, Radius.M)
        side = px(Size.ICON)
        icon = QRect(inner.left(), inner.center().y() - side // 2 + 1, side, side)
        self._theme.icon(line.icon, "text_soft").paint(painter, icon)
        inner.setLeft(icon.right() + px(Space.M))
        inner.setRight(inner.right() - self._paint_keys(painter, inner, line.keys))
        used = self._paint_title(painter, inner, line)
        inner.setLeft(inner.left() + used + px(Space.M))
        if line.detail and inner.width() > px(Space.XL):
            font = self._font(Type.SMALL)
            painter.setFont(font)
            painter.setPen(self._theme.colour("text_soft" if selected else "text_faint"))
            text = QFontMetrics(font).elidedText(line.detail, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()

    def _paint_keys(self, painter: QPainter, inner: QRect, keys: str) -> int:
        """Draw the keys at the right; return the width that they take."""
        if not keys:
            return 0
        px, font = self._theme.px, self._font(Type.SMALL)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(keys) + px(Space.M)
        height = metrics.height() + px(Space.XS)
        box = QRect(inner.right() - width + 1, inner.center().y() - height // 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("hover"))
        painter.drawRoundedRect(box, Radius.S, Radius.S)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, keys)
        return width + px(Space.M)

    def _paint_title(self, painter: QPainter, inner: QRect, entry: Entry) -> int:
        """Draw the title with the letters that were meant; return its width."""
        font, bold = self._font(Type.BODY), self._font(Type.BODY, bold=True)
        text = QFontMetrics(bold).elidedText(entry.title, Qt.TextElideMode.ElideRight, max(0, inner.width()))
        whole = len(text) if text == entry.title else len(text) - 1
        marked = QTextCharFormat()
        marked.setForeground(self._theme.colour("accent_text"))
        marked.setFont(bold)
        formats = []
        for place in (each for each in entry.places if each < whole):
            one = QTextLayout.FormatRange()
            # Qt counts in units of 16 bits, of which an emoji has two
            one.start, one.length = _units(text[:place]), _units(text[place])
            one.format = marked
            formats.append(one)
        layout = QTextLayout(text, font)
        layout.setFormats(formats)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        painter.setPen(self._theme.colour("text"))
        top = inner.top() + (inner.height() - line.height()) / 2
        layout.draw(painter, QPointF(inner.left(), top))
        return round(line.naturalTextWidth()) + 1

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        parent = self.parent()
        font = QFont(parent.font() if isinstance(parent, QWidget) else QFont())
        font.setPixelSize(self._theme.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
