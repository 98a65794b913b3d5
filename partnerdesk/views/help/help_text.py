"""A help page as text: our own Markdown in the theme's colours. Loads nothing and opens no link itself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from partnerdesk.views.theme import Space, Theme, Type

_WIDEST = 720
_SIZES = {1: Type.TITLE, 2: Type.HEADING + 2, 3: Type.LEAD + 1}
_BEFORE = {1: 0, 2: Space.XL, 3: Space.L}
_LINE_PERCENT = 135


class HelpText(QTextBrowser):
    """Shows Markdown. `link_chosen(address)`: a link was clicked or chosen with Enter."""

    link_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markdown = ""
        self._headings: list[tuple[int, str, int]] = []
        self.setObjectName("helpText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))
        theme.changed.connect(self._draw)

    def show_markdown(self, markdown: str) -> None:
        """Show a text of our own from its beginning."""
        if markdown != self._markdown:
            self._markdown = markdown
            self._draw()
        self.verticalScrollBar().setValue(0)

    def headings(self) -> list[tuple[int, str]]:
        """Return level and text of every heading, in order."""
        return [(level, text) for level, text, _position in self._headings]

    def go_to_heading(self, number: int) -> None:
        """Bring a heading to the upper edge; the keyboard reads on from there."""
        if not 0 <= number < len(self._headings):
            return
        block = self.document().findBlock(self._headings[number][2])
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(round(top))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: our help has no pictures, and nothing is fetched for it."""
        del kind, name
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read."""
        super().resizeEvent(event)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        """Take another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._markdown:
            self._draw()

    def _set_margins(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        right = max(Space.XL, room - self._theme.px(_WIDEST) - Space.XL)
        self.setViewportMargins(Space.XL, 0, right, 0)

    # --- drawing ---------------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        self._set_margins()
        at = self.verticalScrollBar().value()
        document = self.document()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(Space.XS)
        # without raw HTML: a text can neither bring a picture nor a style of its own
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(
            self._markdown,
            QTextDocument.MarkdownFeature(features.MarkdownDialectGitHub.value | features.MarkdownNoHTML.value),
        )
        self._headings = []
        whole = QTextCursor(document)
        whole.beginEditBlock()  # laid out once, at the end
        block = document.begin()
        while block.isValid():
            self._dress(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)
        whole.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(at)

    def _dress(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        shape.setLineHeight(_LINE_PERCENT, 1)  # percent of the line's own height
        if level:
            self._headings.append((level, block.text(), block.position()))
            shape.setTopMargin(self._theme.px(_BEFORE.get(level, Space.L)))
            shape.setBottomMargin(self._theme.px(Space.S if level < 3 else Space.XS))
        elif block.textList() is not None:
            shape.setBottomMargin(self._theme.px(Space.XS))
        elif cursor.currentTable() is None:
            shape.setTopMargin(0)
            shape.setBottomMargin(self._theme.px(Space.S))
        cursor.setBlockFormat(shape)
        if level:
            self._dress_heading(cursor, level)
        else:
            self._dress_fragments(block)

    def _dress_heading(self, cursor: QTextCursor, level: int) -> None:
        look = QTextCharFormat()
        look.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.px(_SIZES.get(level, Type.LEAD)))
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)  # in place of Markdown's own, whose size is relative and would win

    def _dress_fragments(self, block: QTextBlock) -> None:
        spans: list[tuple[int, int, QTextCharFormat]] = []
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            look = QTextCharFormat()
            if fragment.charFormat().isAnchor():
                look.setForeground(QBrush(self._theme.colour("accent_text")))
                spans.append((fragment.position(), fragment.length(), look))
            elif fragment.charFormat().fontFixedPitch():
                look.setBackground(QBrush(self._theme.colour("sunken")))
                spans.append((fragment.position(), fragment.length(), look))
            walk += 1
        for position, length, look in spans:
            cursor = QTextCursor(self.document())
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(QBrush(QColor(self._theme.colours.border)))
        shape.setCellPadding(self._theme.px(Space.S))
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(shape)
