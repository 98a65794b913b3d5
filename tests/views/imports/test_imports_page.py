"""The page of imports and the ways into the wizard: list, detail, undo that can be kept back, menu and drop."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.models.imports import COLUMNS
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.labels import LABELS, TITLES
from partnerdesk.sync.lock import sync_lock
from partnerdesk.views.pages.imports import ImportsPage
from partnerdesk.views.registry import PAGES
from partnerdesk.views.window import MainWindow
from tests.importing.conftest import WEEK_DAY
from tests.views.fakes import World
from tests.views.imports.conftest import Scene

pytestmark = pytest.mark.expects_log("propagateSizeHints")
LEFT = Qt.MouseButton.LeftButton


def shown(page: ImportsPage, key: str) -> list[str]:
    column = COLUMNS.index(key)
    return [str(page.model.index(row, column).data()) for row in range(page.model.rowCount())]


def test_every_title_and_label_is_marked_for_translation() -> None:
    assert {dataset.title for dataset in DATASETS.values()} == set(TITLES)
    assert {column.label for dataset in DATASETS.values() for column in dataset.columns} == set(LABELS)


def test_without_imports_it_says_how_to_make_one(scene: Scene) -> None:
    page = scene.page()
    assert page.stack.currentWidget() is page.empty
    assert page.empty.title.text() == "Nothing was imported yet"
    page.close()


def test_imports_are_listed_with_what_they_took(scene: Scene) -> None:
    scene.place.take(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40", f"Nobody,{WEEK_DAY},1,1,1,1"))
    report = scene.usage(f"Acme Robotics,{WEEK_DAY},11,8,100,40", name="download")
    scene.place.importer.import_report(report, dataset="calling_usage", title="Calling Usage")
    page = scene.page()
    assert shown(page, "file") == ["Calling Usage", "usage.csv"]
    assert shown(page, "state") == ["Current", "Replaced"]
    assert shown(page, "origin") == ["Report from Webex", "File"]
    assert shown(page, "rejected") == ["0", "1"]
    assert shown(page, "weeks") == ["8 Mar – 14 Mar 2026"] * 2
    page.search.setText("usage.csv")
    assert shown(page, "file") == ["usage.csv"]
    assert page.count.text() == "1 of 2 imports"
    page.search.setText("zzz")
    assert page.lists.currentWidget() is page.nothing
    page.search.clear()
    page.table.selectRow(1)
    scene.settle()
    assert page.detail.title.text() == "usage.csv"
    assert page.detail.save.isVisible()
    page.close()


def test_rejected_rows_of_an_import_are_saved(scene: Scene) -> None:
    scene.place.take(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40", f"Nobody,{WEEK_DAY},1,1,1,1"))
    page = scene.page()
    page.table.selectRow(0)
    scene.settle()
    target = scene.place.folder / "rejected.csv"
    assert page.row is not None
    page._save(page.row, target)
    scene.settle()
    assert "No customer is called “Nobody”" in target.read_text(encoding="utf-8-sig")
    assert scene.toasts[-1][0] == "1 rejected row is saved in rejected.csv."
    page.close()


def test_an_undo_waits_and_can_be_kept_back(scene: Scene) -> None:
    before = scene.place.dump()
    scene.place.take(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    page = scene.page()
    page.table.selectRow(0)
    scene.qtbot.mouseClick(page.detail.undo, LEFT)
    text, _tone, keep = scene.toasts[-1]
    assert text == "“usage.csv” is being taken back."
    assert keep is not None
    keep()
    assert not page._pause.isActive()
    assert page.detail.undo.isVisible()
    scene.qtbot.mouseClick(page.detail.undo, LEFT)
    page._pause.start(1)
    scene.qtbot.waitUntil(lambda: scene.place.dump() == before, timeout=5000)
    scene.settle()
    assert scene.toasts[-1][0].startswith("“usage.csv” is taken back: 1 row is as it was")
    assert shown(page, "state") == ["Undone"]
    assert not page.detail.undo.isVisible()
    page.close()


def test_an_undo_while_a_sync_writes_says_so(scene: Scene) -> None:
    scene.place.take(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    page = scene.page()
    page.table.selectRow(0)
    with sync_lock(scene.account.sync_lock):
        page.undo()
        page._undo_waiting()
        scene.settle()
    assert "is working on" in scene.toasts[-1][0]
    assert scene.imports()[0].state == "current"
    page.close()


def test_names_from_outside_stay_text(scene: Scene) -> None:
    scene.place.take(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40", name="<b>x.csv"))
    page = scene.page()
    page.table.selectRow(0)
    assert page.detail.title.text() == "<b>x.csv"
    assert page.detail.title.textFormat() == Qt.TextFormat.PlainText
    tip = page.model.data(page.model.index(0, COLUMNS.index("file")), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in str(tip)
    page.close()


def window_of(scene: Scene, world: World, qtbot: QtBot) -> MainWindow:
    entries = [entry for entry in PAGES if entry.key in {"imports", "sync_log"}]
    window = MainWindow(scene.services.theme, scene.services.language, world.store.current, entries)
    qtbot.addWidget(window)
    window.show()
    window.enter(scene.services)
    scene.settle()
    return window


def dragged(path: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    return data


def test_files_dropped_on_the_window_are_shown_in_the_wizard(scene: Scene, world: World, qtbot: QtBot) -> None:
    window = window_of(scene, world, qtbot)
    data = dragged(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    action, button, keys = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, data, button, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert window.drop.overlay.isVisible()
    assert window.drop.overlay.text.text() == "Drop report files here"
    QApplication.sendEvent(window, QDragLeaveEvent())
    QApplication.sendEvent(window.drop.overlay, QDragEnterEvent(QPoint(5, 5), action, data, button, keys))
    qtbot.wait(5)
    assert window.drop.overlay.isVisible()
    QApplication.sendEvent(window.drop.overlay, QDropEvent(QPointF(50, 50), action, data, button, keys))
    scene.settle()
    assert not window.drop.overlay.isVisible()
    assert window.importing is not None
    dialog = window.importing.dialog
    assert dialog is not None
    assert dialog.panel.name.text() == "usage.csv"
    qtbot.mouseClick(dialog.go, LEFT)
    scene.settle()
    text, tone, undo = scene.toasts[-1]
    assert (text, tone) == ("1 row of usage.csv is imported.", "good")
    assert undo is not None
    undo()
    scene.settle()
    assert scene.toasts[-1][0] == "Taken back: 1 row is as it was before."
    assert scene.imports()[0].state == "undone"
    window.leave()
    window.close()


def test_a_drag_without_files_or_that_leaves_changes_nothing(scene: Scene, world: World, qtbot: QtBot) -> None:
    window = window_of(scene, world, qtbot)
    text = QMimeData()
    text.setText("hello")
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), action, text, LEFT, keys)
    QApplication.sendEvent(window, enter)
    assert not window.drop.overlay.isVisible()
    file = dragged(scene.usage("x"))
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), action, file, LEFT, keys))
    QApplication.sendEvent(window, QDragLeaveEvent())
    qtbot.waitUntil(lambda: not window.drop.overlay.isVisible())
    assert window.menus.actions["import"].shortcut().toString() == "Ctrl+I"
    window.leave()
    assert not window.menus.actions["import"].isEnabled() or window.importing is None
    window.close()


def test_the_list_is_exported_as_it_is_searched_and_sorted(scene: Scene) -> None:
    scene.place.take(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40", f"Nobody,{WEEK_DAY},1,1,1,1"))
    page = scene.page()
    (source,) = page.export_sources()
    headings = [heading.text for heading in source.headings]
    (line,) = source.fetch(None, source.ids)
    told = dict(zip(headings, line, strict=True))
    assert (told["File or report"], told["Taken"], told["Rejected"]) == ("usage.csv", 1, 1)
    assert isinstance(told["When"], datetime)
    page.search.setText("nothing like it")
    assert page.export_sources() == []
    page.close()
