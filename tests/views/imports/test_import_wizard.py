"""The import wizard: what it shows, what it asks, and that nothing is written before the user agrees."""

from __future__ import annotations

import csv
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from partnerdesk.replica import schema_reports
from partnerdesk.replica.import_desk import fetch_matches, fetch_profiles
from partnerdesk.sync.lock import sync_lock
from partnerdesk.views.dialogs.import_dialog import ImportDialog
from tests.importing.conftest import NAMES, WEEK, WEEK_DAY, org_id
from tests.views.imports.conftest import HEAD, Scene

pytestmark = pytest.mark.expects_log("propagateSizeHints")
USAGE = schema_reports.calling_usage_week
LEFT = Qt.MouseButton.LeftButton


def choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press_import(scene: Scene, dialog: ImportDialog) -> None:
    scene.qtbot.mouseClick(dialog.go, LEFT)
    scene.settle()


def test_it_says_what_a_file_is_and_what_it_would_change_and_writes_nothing(scene: Scene) -> None:
    before = scene.place.dump()
    dialog = scene.wizard(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40", f"Acme Robotics,{WEEK_DAY},-1,8,1,1"))
    panel = dialog.panel
    assert panel.questions.dataset.currentText() == "Calling Usage"
    assert panel.summary.text() == "1 of 2 rows are taken, 1 is rejected"
    assert "1 new, 0 changed, 0 removed, 0 as they were" in panel.facts.text()
    assert "8 Mar – 14 Mar 2026" in panel.facts.text()
    assert panel.first.texts.text(0, 1) == "Acme Robotics"
    assert panel.tabs.tabText(3) == "Rejected rows (1)"
    assert panel.rejects.texts.rows[0][:2] == ("3", "“-1” in “Calling licenses” is negative")
    assert dialog.go.isEnabled()
    dialog.close()
    scene.settle()
    assert scene.place.dump() == before
    assert scene.imports() == []


def test_import_writes_tells_and_can_be_undone_from_the_message(scene: Scene) -> None:
    taken: list[list[object]] = []
    before = scene.place.dump()
    dialog = scene.wizard(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    dialog.imported.connect(taken.append)
    press_import(scene, dialog)
    assert not dialog.isVisible()
    assert scene.place.rows(USAGE, "customer_id", "week", "calls") == [(2, WEEK, 100)]
    (entries,) = taken
    assert len(entries) == 1
    scene.services.imports.jobs.run("undo", lambda: scene.services.imports.files.undo(1))
    scene.settle()
    assert scene.place.dump() == before


def test_a_heading_that_means_nothing_is_given_its_column_and_kept_as_a_profile(scene: Scene) -> None:
    path = scene.place.file("odd.csv", f"Kunde,Woche,Anrufe\nAcme Robotics,{WEEK_DAY},77\n")
    dialog = scene.wizard(path)
    panel = dialog.panel
    assert "Say which report it is and which heading is which column." in panel.said.text()
    assert panel.tabs.currentIndex() == 1
    assert not dialog.go.isEnabled()
    choose(panel.questions.dataset, "calling_usage")
    scene.settle()
    for key, heading in (("customer", "Kunde"), ("week", "Woche"), ("calls", "Anrufe")):
        choose(panel.columns.headings[key], heading)
        scene.settle()
    assert panel.summary.text() == "1 of 1 row is taken"
    panel.keep.setChecked(True)
    press_import(scene, dialog)
    assert scene.place.rows(USAGE, "customer_id", "calls") == [(2, 77)]
    (profile,) = fetch_profiles(scene.place.desk)
    assert profile.dataset == "calling_usage"
    again = scene.wizard(scene.place.file("odd2.csv", f"Kunde,Woche,Anrufe\nAcme Robotics,{WEEK_DAY},78\n"))
    assert again.panel.summary.text() == "1 of 1 row is taken"
    again.close()


def test_dates_that_can_be_read_both_ways_are_asked_for(scene: Scene) -> None:
    dialog = scene.wizard(
        scene.place.file("t.csv", "Customer,Order number,Ordered on,Product\nAcme Robotics,W-1,03/04/2026,X\n")
    )
    questions = dialog.panel.questions
    assert questions.dataset.currentText() == "Order History"
    assert questions.order.isVisible()
    assert not questions.week.isVisible()
    choose(questions.order, "dmy")
    scene.settle()
    assert dialog.panel.summary.text() == "1 of 1 row is taken"
    dialog.close()


def test_week_and_customer_of_the_whole_file_are_asked_for(scene: Scene) -> None:
    head = "Call Queue,Total Calls,Answered Calls,Abandoned Calls,Avg Wait Time,Total Abandoned Time\n"
    dialog = scene.wizard(scene.place.file("q.csv", head + "Sales,10,8,2,20,60\n"))
    questions = dialog.panel.questions
    choose(questions.week, WEEK)
    scene.settle()
    assert questions.customer.isVisible()
    questions.customer.picked.emit(org_id(1), NAMES[1])
    scene.settle()
    assert questions.customer.text() == "Acme Robotics"
    assert "1 of 1 row is taken" in dialog.panel.summary.text()
    choose(dialog.panel.columns.units["avg_wait"], "min")
    scene.settle()
    press_import(scene, dialog)
    assert scene.place.rows(schema_reports.queue_week, "customer_id", "queue", "offered") == [(2, "Sales", 10)]


def test_rejected_rows_are_saved_with_the_reason_and_no_formula(scene: Scene) -> None:
    dialog = scene.wizard(scene.usage(f"=cmd|' /C calc'!A0,{WEEK_DAY},1,1,1,1", f"Acme Robotics,{WEEK_DAY},10,8,1,1"))
    target = scene.place.folder / "out.csv"
    dialog._save(dialog.files.entries[0], target)
    scene.settle()
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][:4] == ["File", "Line", "Reason", "Customer"]
    assert rows[1][1] == "2"
    assert rows[1][2].startswith("No customer is called “=cmd")
    assert rows[1][3].startswith("'=cmd")
    assert dialog.status.text() == "1 rejected row is saved in out.csv."
    assert scene.imports() == []
    dialog.close()


def test_a_suggested_customer_counts_once_confirmed_and_can_be_taken_back(scene: Scene) -> None:
    dialog = scene.wizard(scene.usage(f"Acme Robotic,{WEEK_DAY},10,8,100,40", f"Acme Robotics,{WEEK_DAY},1,1,1,1"))
    matches = dialog.panel.matches
    (row,) = matches.rows
    assert [button.text() for button in row.suggestions] == ["Acme Robotics"]
    assert dialog.panel.summary.text() == "1 of 2 rows are taken, 1 is rejected"
    assert fetch_matches(scene.place.desk) == {}
    scene.qtbot.mouseClick(row.suggestions[0], LEFT)
    scene.settle()
    assert fetch_matches(scene.place.desk) == {"acme robotic": org_id(1)}
    scene.qtbot.waitUntil(lambda: "“Acme Robotic” means Acme Robotics" in said(matches))
    matches.forgotten.emit("Acme Robotic")
    scene.settle()
    assert fetch_matches(scene.place.desk) == {}
    dialog.close()


def test_the_same_file_twice_is_said_and_not_offered(scene: Scene) -> None:
    path = scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40")
    scene.place.take(path)
    dialog = scene.wizard(path)
    assert "This very file was imported before (import 1); nothing changes." in dialog.panel.said.text()
    assert not dialog.go.isEnabled()
    dialog.close()


def test_a_broken_file_is_told_in_a_sentence_and_keeps_no_other_back(scene: Scene) -> None:
    bad = scene.place.file("bad.csv", b"%PDF-1.7 nothing")
    dialog = scene.wizard(bad, scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    assert dialog.panel.said.text().startswith("bad.csv is not a table but a PDF")
    assert dialog.list.item(0).text().endswith("Cannot be imported")
    assert dialog.go.text() == "Import 1 file"
    press_import(scene, dialog)
    assert len(scene.imports()) == 1
    assert dialog.isVisible()
    dialog.close()


def test_a_file_that_is_not_there_is_told(scene: Scene) -> None:
    dialog = scene.wizard(scene.place.folder / "gone.csv")
    assert "gone.csv cannot be read" in dialog.panel.said.text()
    dialog.close()


def test_several_files_and_the_parts_of_a_zip_stand_in_the_list(scene: Scene) -> None:
    text = HEAD + "Acme Robotics,{},{},1,1,1\n"
    packed = scene.place.zip("both.zip", {"a.csv": text.format(WEEK_DAY, 1), "b.csv": text.format("2026-03-01", 2)})
    dialog = scene.wizard(packed, scene.usage(f"Işık Lojistik A.Ş.,{WEEK_DAY},10,8,100,40"))
    assert sorted(entry.name for entry in dialog.files.entries) == ["a.csv", "b.csv", "usage.csv"]
    assert dialog.go.text() == "Import 3 files"
    press_import(scene, dialog)
    assert len(scene.imports()) == 3


def test_while_a_sync_writes_nothing_is_imported_and_it_says_so(scene: Scene) -> None:
    dialog = scene.wizard(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    with sync_lock(scene.account.sync_lock):
        press_import(scene, dialog)
        assert dialog.isVisible()
        assert "is working on" in dialog.status.text()
        assert "Wait until it is done, then try again." in dialog.status.text()
        assert scene.imports() == []
    press_import(scene, dialog)
    assert len(scene.imports()) == 1
    assert not dialog.isVisible()


def test_cancel_leaves_nothing_of_the_file(scene: Scene) -> None:
    dialog = scene.wizard(scene.usage(f"Acme Robotics,{WEEK_DAY},10,8,100,40"))
    held = threading.Event()
    scene.services.imports.jobs.run("before", held.wait)
    scene.qtbot.mouseClick(dialog.go, LEFT)
    assert dialog.back.text() == "Cancel"
    scene.qtbot.mouseClick(dialog.back, LEFT)
    held.set()
    scene.settle()
    assert scene.imports() == []
    assert "was stopped. Nothing of it was imported." in dialog.status.text()
    dialog.close()


def test_text_of_a_file_stays_text(scene: Scene) -> None:
    name = '<b>Evil</b><img src="http://127.0.0.1/x.png">'
    row = f'"{name.replace(chr(34), chr(34) * 2)}",{WEEK_DAY},1,1,1,1,y'
    path = scene.place.file("evil.csv", f"{HEAD.strip()},<i>x</i>\n{row}\n")
    dialog = scene.wizard(path)
    for label in dialog.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text()
    assert name in said(dialog.panel.matches)
    assert dialog.panel.first.texts.text(0, 1) == name
    tip = dialog.panel.first.texts.data(dialog.panel.first.texts.index(0, 1), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;img" in str(tip)
    dialog.close()


def test_it_speaks_turkish(scene: Scene) -> None:
    scene.services.language.set("tr")
    dialog = scene.wizard(scene.usage(f"Acme Robotics,{WEEK_DAY},-10,8,100,40", f"Acme Robotics,{WEEK_DAY},1,8,100,40"))
    assert dialog.panel.questions.dataset.currentText() == "Çağrı kullanımı"
    assert dialog.panel.summary.text() == "2 satırdan 1 tanesi alınır, 1 tanesi reddedilir"
    assert dialog.panel.rejects.texts.rows[0][1] == "“Calling licenses” sütunundaki “-10” negatif"
    dialog.close()
