"""Exports over a partner that the real sync has filled: the file holds what the table shows, and nothing else."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication
from sqlalchemy import insert, update

from partnerdesk.errors import DiskFullFault
from partnerdesk.models.export_source import ExportSource
from partnerdesk.replica.schema import customer, meta, person, role
from partnerdesk.views.exports.dialog import ExportDialog
from partnerdesk.views.exports.run import BLOCK, ExportRun
from tests.views.subscriptions.conftest import Bench

pytestmark = pytest.mark.expects_log("propagateSizeHints")
TURNED = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e"))
"""Signs that turn a text around; they are in names of the sample, and never shown."""


@pytest.fixture
def list_page(bench: Bench) -> Any:
    bench.window.go("customers")
    bench.settle()
    return bench.customers


@pytest.fixture
def dialog(bench: Bench, list_page: Any) -> Iterator[ExportDialog]:
    yield from opened(bench, list_page)


def opened(bench: Bench, page: Any) -> Iterator[ExportDialog]:
    made = ExportDialog(bench.world.services, page.export_sources(), bench.window)
    bench.qtbot.addWidget(made)
    made.show()
    bench.settle()
    yield made
    made.close()


def write(bench: Bench, dialog: ExportDialog, path: Path, kind: str) -> None:
    dialog.kind.set_chosen(kind)
    dialog.save_to(path)
    bench.settle()
    assert path.is_file()


def lines_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def table_of(lines: list[list[str]]) -> tuple[dict[str, str], list[str], list[list[str]]]:
    """Return the facts, the headings and the rows of an exported file."""
    gap = lines.index([])
    return {line[0]: line[1] for line in lines[1:gap]}, lines[gap + 1], lines[gap + 2 :]


def test_the_file_has_the_rows_of_the_list_in_its_order(
    bench: Bench, list_page: Any, dialog: ExportDialog, tmp_path: Path
) -> None:
    write(bench, dialog, tmp_path / "list.csv", "csv")
    facts, headings, rows = table_of(lines_of(tmp_path / "list.csv"))
    names = {number: name.translate(TURNED) for number, name in bench.sql("SELECT id, name FROM customer")}
    assert [row[0].removeprefix("'") for row in rows] == [names[each] for each in list_page.model.ids]
    shown = [spec.heading() for spec in list_page.table.columns.shown() if spec.kind not in {"action", "bar"}]
    shown.insert(shown.index("Next end") + 1, "Ends or renews")
    assert [each for each in headings if not each.startswith("Licenses ")] == shown
    assert "Data as of" in facts
    assert facts["Rows"] == str(len(rows)) == "80"
    assert facts["Sample"].startswith("Invented data")
    assert facts["Filter"] == "none"
    assert facts["Order"] == "the most pressing status first"
    assert bench.world.store.current.export_folder == str(tmp_path)


def test_an_end_is_told_from_a_renewal(bench: Bench, dialog: ExportDialog, tmp_path: Path) -> None:
    write(bench, dialog, tmp_path / "list.csv", "csv")
    _facts, headings, rows = table_of(lines_of(tmp_path / "list.csv"))
    day, word = headings.index("Next end"), headings.index("Ends or renews")
    wanted = {
        str(name): (bool(auto), bool(trial))
        for name, auto, trial, only in bench.sql(
            "SELECT c.name, s.auto_renew, s.is_trial, count(*) FROM customer c JOIN subscription s"
            " ON s.customer_id = c.id WHERE s.vanished_at IS NULL GROUP BY c.id"
        )
        if only == 1
    }
    told = {row[0]: row[word] for row in rows if row[day] and row[0] in wanted}
    for name, said in told.items():
        auto, trial = wanted[name]
        assert said == ("trial ends" if trial else "renews" if auto else "ends"), name
    assert {"ends", "renews"} <= set(told.values())
    assert all(bool(row[day]) is bool(row[word]) for row in rows)


def test_filter_order_columns_and_selection_decide(bench: Bench, list_page: Any, tmp_path: Path) -> None:
    columns = list_page.table.columns
    columns.set_order(
        ["managed_by", "products", *[key for key in columns.layout.order if key not in {"managed_by", "products"}]]
    )
    columns.set_hidden("tags", True)
    columns.set_hidden("total", False)
    columns.sort_by(list_page.model.column_of("name"), descending=True)
    list_page.filters.choose("products", frozenset({"calling"}))
    bench.settle()
    list_page.table.selectRow(1)
    dialog = next(opened(bench, list_page))
    assert dialog.all_rows.isChecked()  # one row is where the keyboard is, not a choice
    write(bench, dialog, tmp_path / "all.csv", "csv")
    facts, headings, rows = table_of(lines_of(tmp_path / "all.csv"))
    assert headings[:3] == ["Customer", "Managed by", "Products"]
    assert "Tags" not in headings
    assert facts["Filter"] == "Product: Webex Calling"
    assert facts["Order"] == "Customer, descending"
    names = [str(list_page.model.index(place, 0).data()) for place in range(5)]
    assert [row[0] for row in rows[:5]] == names
    assert len(rows) == list_page.model.rowCount() < 80
    place = headings.index(list_page.model.columns[list_page.model.column_of("total")].heading())
    assert all(row[place].isdigit() for row in rows)

    list_page.table.selectionModel().select(
        list_page.model.index(3, 0),
        list_page.table.selectionModel().SelectionFlag.Select | list_page.table.selectionModel().SelectionFlag.Rows,
    )
    chosen = next(opened(bench, list_page))
    assert chosen.selected_rows.isChecked()
    write(bench, chosen, tmp_path / "two.csv", "csv")
    facts, _headings, two = table_of(lines_of(tmp_path / "two.csv"))
    assert two == [rows[1], rows[3]]
    assert facts["Rows"] == f"2 selected of {len(rows)}"


def test_a_workbook_has_numbers_dates_and_no_formula(bench: Bench, dialog: ExportDialog, tmp_path: Path) -> None:
    write(bench, dialog, tmp_path / "list.xlsx", "xlsx")
    page = load_workbook(tmp_path / "list.xlsx").active
    assert page is not None
    top = next(cell.row for cell in page["A"] if cell.value == "Customer")
    headings = [cell.value for cell in page[top]]
    column = {
        name: [cell.value for cell in page[letter]][top:]
        for name, letter in zip(headings, "ABCDEFGHIJKLMNOP", strict=False)
    }
    assert {type(each) for each in column["Licenses bought"]} <= {int, type(None)}
    assert {type(each) for each in column["Next end"]} <= {datetime, type(None)}
    assert any(isinstance(each, datetime) and each.date() > date(2026, 11, 1) for each in column["Next end"])
    assert {cell.value: page.cell(cell.row, 2).value for cell in page["A"][:top]}["Rows"] == 80
    cells = [cell for row in page.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]


def test_a_pdf_and_the_clipboard(bench: Bench, list_page: Any, dialog: ExportDialog, tmp_path: Path) -> None:
    write(bench, dialog, tmp_path / "list.pdf", "pdf")
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF-")
    again = next(opened(bench, list_page))
    again.copy_rows()
    bench.settle()
    text = QGuiApplication.clipboard().text()
    assert len(text.splitlines()) == 81
    assert text.startswith("Customer\t")


def test_a_formula_in_a_name_is_text(bench: Bench, list_page: Any, tmp_path: Path) -> None:
    first = list_page.model.ids[0]
    with bench.opened.replica.write() as connection:
        before = connection.execute(customer.select().where(customer.c.id == first)).one().name
        connection.execute(update(customer).where(customer.c.id == first).values(name="=cmd|' /C calc'!A0"))
    try:
        dialog = next(opened(bench, list_page))
        write(bench, dialog, tmp_path / "evil.csv", "csv")
        dialog = next(opened(bench, list_page))
        write(bench, dialog, tmp_path / "evil.xlsx", "xlsx")
    finally:
        with bench.opened.replica.write() as connection:
            connection.execute(update(customer).where(customer.c.id == first).values(name=before))
    assert table_of(lines_of(tmp_path / "evil.csv"))[2][0][0] == "'=cmd|' /C calc'!A0"
    page = load_workbook(tmp_path / "evil.xlsx").active
    assert page is not None
    assert [cell.data_type for cell in page["A"] if cell.value == "=cmd|' /C calc'!A0"] == ["s"]


def test_the_table_in_sight_of_a_page_comes_first_and_each_can_be_chosen(bench: Bench, tmp_path: Path) -> None:
    page = bench.page
    sources = page.export_sources()
    assert len(sources) >= 3
    sections = {each.table.table.accessibleName(): each.table for each in page.body.sections.values()}
    for source in sources:
        table = sections[source.title]
        assert list(source.ids) == list(table.model.ids)
        with bench.opened.read() as connection:
            rows = [list(row) for row in source.fetch(connection, list(source.ids[:3]))]
        assert len(rows) == min(3, len(source.ids))
        assert all(len(row) == len(source.headings) for row in rows)
    focused = list(sections.values())[1]
    focused.table.setFocus()
    assert page.export_sources()[0].title == focused.table.accessibleName()
    dialog = next(opened(bench, page))
    assert dialog.tables.isVisible()
    dialog.tables.setCurrentIndex(1)
    dialog.tables.activated.emit(1)
    write(bench, dialog, tmp_path / "table.csv", "csv")
    assert lines_of(tmp_path / "table.csv")[0] == [dialog.sources[1].title]


def test_shares_are_a_count_and_a_number_of_percent(bench: Bench) -> None:
    table = next(
        each.table
        for each in bench.page.body.sections.values()
        if "assigned_percent" in [s.key for s in each.table.model.columns] and each.table.model.rowCount()
    )
    table.table.columns.set_hidden("assigned_percent", False)
    source = next(each for each in bench.page.export_sources() if each.title == table.table.accessibleName())
    headings = [heading.text for heading in source.headings]
    assert {"Assigned licenses", "Assigned licenses (%)"} <= set(headings)
    with bench.opened.read() as connection:
        for row in source.fetch(connection, list(source.ids[:20])):
            count, share = row[headings.index("Assigned licenses")], row[headings.index("Assigned licenses (%)")]
            assert count is None or isinstance(count, int)
            assert share is None or isinstance(share, float)


def test_a_number_that_two_columns_show_is_written_once(bench: Bench) -> None:
    table = next(
        each.table
        for each in bench.page.body.sections.values()
        if {"total", "licences", "assigned_percent"} <= {s.key for s in each.table.model.columns}
        and each.table.model.rowCount()
    )
    columns = table.table.columns

    def headings(*, hidden: bool) -> list[str]:
        for key in ("total", "assigned_percent"):
            columns.set_hidden(key, hidden)
        columns.set_hidden("licences", False)
        source = next(each for each in bench.page.export_sources() if each.title == table.table.accessibleName())
        with bench.opened.read() as connection:
            for row in source.fetch(connection, list(source.ids[:3])):
                assert len(row) == len(source.headings)
        return [heading.text for heading in source.headings]

    alone, beside = headings(hidden=True), headings(hidden=False)
    assert {"Licenses bought", "Licenses assigned", "Licenses used"} <= set(alone)
    assert {"Total licenses", "Assigned licenses", "Licenses used"} <= set(beside)
    assert not {"Licenses bought", "Licenses assigned"} & set(beside)


def many(bench: Bench, list_page: Any, times: int) -> ExportSource:
    source = list_page.export_sources()[0]
    return ExportSource(source.title, source.headings, list(source.ids) * times, (), source.fetch, source.formats)


def test_a_stopped_export_leaves_no_file(bench: Bench, list_page: Any, tmp_path: Path) -> None:
    source = many(bench, list_page, 100)
    run = ExportRun(bench.world.services, source, source.ids)
    stopped: list[bool] = []
    seen: list[int] = []
    run.stopped.connect(lambda: stopped.append(True))
    run.progressed.connect(lambda count: (seen.append(count), run.stop()))
    run.write(tmp_path / "big.csv", "csv")
    bench.qtbot.waitUntil(lambda: bool(stopped), timeout=20_000)
    assert seen[0] == BLOCK
    assert list(tmp_path.glob("*big*")) == []
    assert [each for each in tmp_path.iterdir() if each.suffix == ".part"] == []


def test_a_full_disk_is_said_and_the_dialog_stays(
    bench: Bench, dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_values: object, **_named: object) -> None:
        raise DiskFullFault(folder="x")

    monkeypatch.setattr("partnerdesk.views.exports.run.write_sheet", full)
    dialog.save_to(tmp_path / "x.csv")
    bench.settle()
    assert dialog.isVisible()
    assert "full" in dialog.told.text()
    assert dialog.save.isEnabled()


@pytest.mark.parametrize(
    ("name", "whole"), [("Help Desk Administrator", False), ("Partner Read-only Administrator", True)]
)
def test_a_role_decides_about_whole_lists(bench: Bench, list_page: Any, name: str, whole: bool) -> None:
    with bench.opened.replica.write() as connection:
        facts = connection.execute(meta.select()).all()
        people = connection.execute(person.select()).all()
        roles = connection.execute(role.select()).all()
        for table in (person, role):
            connection.execute(table.delete())
        connection.execute(meta.delete().where(meta.c.key == "person_id"))
        connection.execute(insert(meta).values(key="person_id", value="me"))
        connection.execute(insert(role).values(role_id="r1", name=name))
        connection.execute(insert(person).values(person_id="me", display_name="Me", roles='["r1"]'))
    try:
        dialog = next(opened(bench, list_page))
        assert dialog.save.isEnabled() is whole
        assert ("rule of partnerdesk" in dialog.told.text()) is not whole
        dialog.close()
        list_page.table.selectRow(0)
        model = list_page.table.selectionModel()
        model.select(list_page.model.index(2, 0), model.SelectionFlag.Select | model.SelectionFlag.Rows)
        dialog = next(opened(bench, list_page))
        assert dialog.save.isEnabled()
        assert dialog.selected_rows.isChecked()
        dialog.close()
    finally:
        with bench.opened.replica.write() as connection:
            for table, rows in ((person, people), (role, roles)):
                connection.execute(table.delete())
                if rows:
                    connection.execute(insert(table), [dict(row._mapping) for row in rows])
            connection.execute(meta.delete())
            connection.execute(insert(meta), [dict(row._mapping) for row in facts])


def test_the_window_opens_the_dialog_and_tells_of_the_file(bench: Bench, list_page: Any, tmp_path: Path) -> None:
    del list_page
    bench.window.menus.actions["export"].trigger()
    bench.settle()
    assert bench.window.exporter is not None
    dialog = bench.window.exporter.dialog
    assert dialog is not None
    write(bench, dialog, tmp_path / "list.csv", "csv")
    text, tone = bench.world.toasts[-1]
    assert (text, tone) == ("80 rows exported to list.csv", "good")
    assert bench.window.exporter.dialog is None
    assert re.fullmatch(r"list\.csv", (tmp_path / "list.csv").name)
