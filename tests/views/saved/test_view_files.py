"""Views handed on as files: exported, imported, dropped; unknown names are left out and said, nothing is ever run."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from partnerdesk.views.saved import subjects
from tests.views.customers.driving import names as rows_of
from tests.views.saved.conftest import Here

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def view_file(folder: Path, name: str = "From Ayşe", page: str = "customers", **values: Any) -> Path:
    content = {
        "format": "partnerdesk view",
        "version": 1,
        "name": name,
        "page": page,
        "place": {"text": "", "statuses": ["trial"]},
        "layouts": {},
        **values,
    }
    path = folder / "view.pdview"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def take(here: Here, path: Path) -> None:
    here.desk.take([path])
    here.settle()
    here.settle()


def test_what_is_exported_is_imported_as_it_was(here: Here, tmp_path: Path) -> None:
    page = here.customers
    page.filters.choose("tags", frozenset({"gold"}))
    page.table.columns.set_hidden("products", True)
    here.settle()
    here.views.save_new("Gold")
    here.settle()
    path = tmp_path / "gold.pdview"
    here.desk.actions.files.write(here.named("Gold"), path)
    here.settle()
    assert here.toast() == "“Gold” is exported as gold.pdview."
    here.views.delete(here.named("Gold").id)
    page.filters.clear_all()
    page.table.columns.reset()
    here.settle()
    take(here, path)
    assert here.toast() == "“Gold” is imported."
    assert sorted(rows_of(page)) == ["Işık Elektrik A.Ş.", "acme Corp"]
    assert page.table.isColumnHidden(page.model.column_of("products"))


def test_a_name_that_is_taken_gets_a_number_and_the_import_can_be_taken_back(here: Here, tmp_path: Path) -> None:
    take(here, view_file(tmp_path, "trials"))
    assert here.names()[-1] == "View trials (2)"
    assert here.toast() == "“trials (2)” is imported."
    here.window.toaster.action.click()
    here.settle()
    assert "View trials (2)" not in here.names()
    assert "View Trials" in here.names()


def test_what_is_not_known_here_is_left_out_and_said(here: Here, tmp_path: Path) -> None:
    layout = {
        "order": ["name", "moon_phase", "tags"],
        "hidden": [],
        "widths": {"name": 300},
        "sorts": [["horoscope", True], ["name", True]],
    }
    place = {"text": "a", "statuses": ["trial", "cursed"], "planet": ["mars"], "kpis": ["no_such"]}
    take(here, view_file(tmp_path, place=place, layouts={"customers": layout, "stars": layout}))
    told = here.toast()
    assert told.startswith("“From Ayşe” is imported. Left out, because it is not known here: ")
    for name in ("filter statuses: cursed", "filter planet", "…"):
        assert name in told
    fitted = subjects.fit("customers", place, {"customers": layout, "stars": layout})
    assert set(fitted.left_out) == {
        *("filter statuses: cursed", "filter planet", "filter kpis: no_such"),
        *("column moon_phase", "order by horoscope", "table stars"),
    }
    assert here.customers.filters.state.chosen == {"statuses": frozenset({"trial"})}
    assert here.customers.table.columns.layout.sorts == (("name", True),)
    assert here.customers.table.columns.layout.widths == {"name": 300}


@pytest.mark.parametrize(
    ("page", "place"),
    [
        ("subscriptions", {"product": {}, "range": [], "week": "x", "tables": {"all": {"chosen": {"total": [[]]}}}}),
        ("subscriptions", {"product": "fax", "section": [], "tables": {"all": 3, "moon": {}, "overage": {"text": 4}}}),
        ("calling", {"ranked": [[], "x"], "compare": True, "tables": {"usage": {"chosen": {"calls": ["nan..inf"]}}}}),
        ("customers", {"text": 3, "statuses": "trial", "managed_by": [{}]}),
    ],
)
def test_values_that_make_no_sense_are_left_out(here: Here, tmp_path: Path, page: str, place: dict[str, Any]) -> None:
    take(here, view_file(tmp_path, page=page, place=place))
    assert here.window.page is not None
    assert here.window.page.key == page
    assert "Left out, because it is not known here" in here.toast()
    assert not here.views.is_changed()


def test_texts_of_a_file_stay_texts(here: Here, tmp_path: Path) -> None:
    place = {"statuses": ["<img src=x> {name} {0}"], "{boom}": []}
    take(here, view_file(tmp_path, name="<a href='x'>{name}</a>\u202e", place=place))
    assert "<a href='x'>{name}</a>" in here.toast()
    assert "<img src=x> {name} {0}" in here.toast()
    assert here.window.toaster.text.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"no json", "view.pdview holds no saved view"),
        (b"x" * 300_000, "view.pdview holds no saved view"),
        (b'{"format": "partnerdesk view", "version": 9}', "made by a newer partnerdesk"),
    ],
)
def test_a_file_that_is_no_view_is_refused_in_a_sentence(here: Here, tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "view.pdview"
    path.write_bytes(content)
    before = here.names()
    take(here, path)
    assert told in here.toast()
    assert here.names() == before


def test_a_view_of_an_unknown_page_and_a_file_that_is_gone_are_said(here: Here, tmp_path: Path) -> None:
    take(here, view_file(tmp_path, page="weather"))
    assert "a page that this partnerdesk does not have" in here.toast()
    take(here, tmp_path / "gone.pdview")
    assert "gone.pdview" in here.toast()


def test_views_are_dropped_on_the_window(here: Here, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(view_file(tmp_path)))])
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(here.window, QDragEnterEvent(QPoint(300, 300), copy, data, buttons, keys))
    assert here.window.drop.overlay.isVisible()
    assert here.window.drop.overlay.text.text() == "Drop saved views here"
    QApplication.sendEvent(here.window, QDropEvent(QPointF(300, 300), copy, data, buttons, keys))
    here.settle()
    here.settle()
    assert here.names()[-1] == "View From Ayşe"
    assert rows_of(here.customers) == ["Çınar Gıda"]
