"""Every page of the whole program on synced data: no text is cut off, no control without a name, no Qt warning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from partnerdesk.account import Sample
from partnerdesk.app import App
from partnerdesk.cli.demo import prepare
from partnerdesk.cli.screenshots import Studio
from partnerdesk.paths import DataFolder
from partnerdesk.views.dialogs.shortcuts import ShortcutsDialog
from partnerdesk.views.pages.unlock import NOTHING, OPEN, PASSPHRASE, RECOVERY, UnlockPage
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.tab_bar import TabRow
from tests.views.every_page.tab_walk import GROUPS, first_of, group, jumps, walk

pytestmark = [pytest.mark.expects_log("propagateSizeHints"), pytest.mark.slow]
SAMPLE = Sample(40, 5, "2026-11-18").anchored()
SIZES = (100, 200)
LANGUAGES = ("en", "tr")
MIN_ARROW = 16
"""Pixels that an arrow needs to be seen."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> DataFolder:
    folder = DataFolder(tmp_path_factory.mktemp("pages"))
    prepare(folder, SAMPLE)
    return folder


@pytest.fixture
def studio(folder: DataFolder, tmp_path: Path, qtbot: object) -> Iterator[Studio]:
    del qtbot
    studio = Studio(folder, tmp_path)
    studio.open(None, 1280, 820)
    yield studio
    app = studio.app
    studio.close()
    app.deleteLater()


def poses(app: App) -> Iterator[tuple[str, str, object]]:
    """Yield every page in every state that it wants to be seen in."""
    from partnerdesk.views.registry import PAGES

    for entry in PAGES:
        for addition, place in app.window.page_for(entry.key).poses():
            yield f"{entry.key} {addition}".strip(), entry.key, place


# --- text that is cut off ------------------------------------------------------------------------------------------


def cut_texts(root: QWidget) -> list[str]:
    """Return the widgets whose text does not fit into them. What ends in an ellipsis must say all in its tooltip."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or widget.width() < 2:
            continue
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        told = f"{type(widget).__name__} {text!r:.60}"
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            if not label_fits(widget):
                found.append(told)
        elif isinstance(widget, QCheckBox | QRadioButton | QPushButton):
            if widget.text() and not button_fits(widget):
                found.append(told)
        elif isinstance(widget, QComboBox):
            text = widget.currentText() or widget.placeholderText()
            room = widget.width() - widget.fontMetrics().height() - 12
            if widget.fontMetrics().horizontalAdvance(text) > room and not widget.toolTip():
                found.append(f"QComboBox {text!r:.60}")
        elif isinstance(widget, QTabBar):
            found += cut_tabs(widget)
    return found


def cut_tabs(bar: QTabBar) -> list[str]:
    """Return tabs too narrow for their texts, and those outside of the bar where nothing shown scrolls to them."""
    scrolls = [each for each in bar.findChildren(QToolButton) if each.isVisibleTo(bar) and not each.icon().isNull()]
    room = [each for each in scrolls if each.width() >= MIN_ARROW and each.arrowType() == Qt.ArrowType.NoArrow]
    found = []
    for place in range(bar.count()):
        rect, text = bar.tabRect(place), bar.tabText(place)
        if rect.width() < bar.fontMetrics().horizontalAdvance(text):
            found.append(f"tab {text!r}")
        elif not bar.rect().contains(rect) and len(room) < 2:
            found.append(f"tab {text!r} outside of its bar")
    return found


def label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 2
    lines = label.text().split("\n")
    needs = max(label.fontMetrics().horizontalAdvance(line) for line in lines)
    tall = label.fontMetrics().height() * len(lines)
    fits = needs <= room.width() + 1 and tall <= room.height() + 3
    return fits or bool(label.toolTip())


def button_fits(button: QAbstractButton) -> bool:
    text = button.text().replace("&&", "&")
    needs = button.fontMetrics().horizontalAdvance(text)
    if not button.icon().isNull():
        needs += button.iconSize().width()
    fits = needs <= button.width() and button.fontMetrics().height() <= button.height() + 2
    return fits or bool(button.toolTip())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_cut_off(studio: Studio, size: int, language: str) -> None:
    app = studio.app
    app.language.set(language)
    app.theme.set(text_size=size)
    problems = []
    for name, key, place in poses(app):
        app.window.go(key, place)
        app.window.toaster.hide()
        studio.wait()
        problems += [f"{name}: {each}" for each in cut_texts(app.window)]
    app.theme.set(text_size=100)
    assert not problems, "\n".join(problems)


def test_the_measure_finds_a_cut_text(qtbot: object) -> None:
    del qtbot
    root = QWidget()
    label, button = QLabel("a text that is far too long", root), QPushButton("Synchronise everything", root)
    label.setGeometry(QRect(0, 0, 40, 20))
    button.setGeometry(QRect(0, 30, 40, 20))
    assert len(cut_texts(root)) == 2
    label.resize(400, 40)
    button.resize(400, 40)
    assert cut_texts(root) == []


def test_the_measure_finds_a_tab_outside_of_its_bar(qtbot: object, theme: Theme) -> None:
    del qtbot
    root = QWidget()
    plain, ours = QTabBar(root), TabRow(theme, root)
    for bar in (plain, ours):
        bar.setUsesScrollButtons(bar is ours)
        for text in ("Overview", "Subscriptions", "Administrators", "History"):
            bar.addTab(text)
    plain.setGeometry(0, 0, 200, 40)
    ours.setGeometry(0, 50, 200, 40)
    root.resize(220, 100)
    root.show()
    QApplication.processEvents()
    ours.resize(210, 40)
    QApplication.processEvents()
    assert any("outside of its bar" in each for each in cut_tabs(plain))
    assert cut_tabs(ours) == []
    root.hide()
    root.deleteLater()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_neither_the_list_of_shortcuts_nor_the_lock_cuts_a_text_off(studio: Studio, size: int, language: str) -> None:
    app = studio.app
    app.language.set(language)
    app.theme.set(text_size=size)
    dialog = ShortcutsDialog(app.theme, app.window.menus.shortcuts(), app.window)
    dialog.open()
    QApplication.processEvents()
    problems = [f"shortcuts: {each}" for each in cut_texts(dialog)]
    assert dialog.height() <= app.window.height()
    dialog.reject()
    dialog.deleteLater()
    for asks in (PASSPHRASE, RECOVERY, OPEN, NOTHING):
        app.window.show_alone(UnlockPage(app.theme, asks=asks))
        QApplication.processEvents()
        problems += [f"lock, {asks}: {each}" for each in cut_texts(app.window)]
    app.theme.set(text_size=100)
    assert not problems, "\n".join(problems)


# --- names for screen readers --------------------------------------------------------------------------------------

NEED_NAMES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.PageTab,
    QAccessible.Role.Table,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.MenuItem,
}


def unnamed(root: QWidget) -> list[str]:
    """Walk the accessibility tree of a window; return controls without a name and focusable widgets without one."""
    found = []

    def walk(node: QAccessibleInterface | None, depth: int) -> None:
        if node is None or not node.isValid() or depth > 60:
            return
        state = node.state()
        if state.invisible:
            return
        name = node.text(QAccessible.Text.Name).strip()
        thing = node.object()
        if node.role() in NEED_NAMES and not name and not is_inner(thing):
            found.append(f"{node.role().name} {type(thing).__name__} {thing.objectName() if thing else ''}".strip())
        if isinstance(thing, QAbstractItemView):
            return  # cells are the models' own: their texts are tested there
        for place in range(node.childCount()):
            walk(node.child(place), depth + 1)

    walk(QAccessible.queryAccessibleInterface(root), 0)
    for widget in root.findChildren(QWidget):
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(root) and widget.isEnabled()
        if reachable and not is_inner(widget):
            node = QAccessible.queryAccessibleInterface(widget)
            if node is not None and not node.text(QAccessible.Text.Name).strip():
                found.append(f"focusable {type(widget).__name__} {widget.objectName()}".strip())
    return sorted(set(found))


def is_inner(thing: object) -> bool:
    """Whether it is part of another control, which has the name."""
    if isinstance(thing, QScrollBar):
        return True
    parent = thing.parent() if isinstance(thing, QWidget) else None
    inside = isinstance(thing, QLineEdit) and isinstance(parent, QComboBox | QAbstractSpinBox)
    return inside or (isinstance(parent, QAbstractScrollArea) and thing is parent.viewport())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name(studio: Studio, language: str) -> None:
    app = studio.app
    app.language.set(language)
    problems = []
    for name, key, place in poses(app):
        app.window.go(key, place)
        studio.wait()
        problems += [f"{name}: {each}" for each in unnamed(app.window)]
    assert not problems, "\n".join(problems)


def test_the_walk_finds_a_control_without_a_name(qtbot: object) -> None:
    del qtbot
    root = QWidget()
    QPushButton(root)
    named = QPushButton("Sync now", root)
    named.move(QPoint(0, 40))
    root.show()
    assert any("QPushButton" in each for each in unnamed(root))
    assert len([each for each in unnamed(root) if "Button" in each]) <= 2
    root.hide()
    root.deleteLater()
    assert QApplication.instance() is not None


# --- the way of the keyboard ---------------------------------------------------------------------------------------


def test_tab_goes_as_the_page_is_read(studio: Studio) -> None:
    window, problems = studio.app.window, []
    for name, key, place in poses(studio.app):
        window.go(key, place)
        window.toaster.hide()
        studio.wait()
        way = walk(window, first_of(window))
        groups = [group(window, control) for control in way]
        if groups != sorted(groups) or {0, 2, 3} - set(groups):
            problems.append(f"{name}: {[GROUPS[each] for each in groups]}")
        for part in set(groups):
            parts = [control for control, its in zip(way, groups, strict=True) if its == part]
            problems += [f"{name}, {GROUPS[part]}: {each}" for each in jumps(parts)]
    assert not problems, "\n".join(problems)


def test_the_walk_finds_a_jump(qtbot: object) -> None:
    del qtbot
    root = QWidget()
    upper, lower, beside = QPushButton("Up", root), QPushButton("Low", root), QPushButton("Beside", root)
    for button, x, y in ((upper, 0, 0), (lower, 0, 40), (beside, 120, 0)):
        button.setGeometry(x, y, 100, 30)
    assert jumps([upper, beside, lower]) == []
    assert len(jumps([lower, upper, beside])) == 1
    assert len(jumps([beside, upper, lower])) == 1


# --- drawing -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("size", "languages", "themes"),
    [((1280, 820), ["en", "tr"], ["light", "dark"]), ((1024, 700), ["tr"], ["dark"])],
)
def test_every_page_draws_without_a_warning(
    studio: Studio, size: tuple[int, int], languages: list[str], themes: list[str]
) -> None:
    studio.draw(None, languages, themes, [size])
    assert studio.warnings == []
    assert len(studio.pictures) > 12 * len(languages) * len(themes)
    assert all(path.stat().st_size > 5_000 for path in studio.pictures)
