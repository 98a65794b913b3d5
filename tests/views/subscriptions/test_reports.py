"""Reports of customers over a partner that the real sync has filled: one page, both languages, the screen's figures."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from partnerdesk.cli import run
from partnerdesk.errors import DiskFullFault, UnknownCustomerFault
from partnerdesk.figures.report import report_data
from partnerdesk.i18n import speaking, translate
from partnerdesk.models.formats import Formats
from partnerdesk.paths import DataFolder
from partnerdesk.report import files
from partnerdesk.report.content import LicenceLine, Point, Report, axis_top, report_content
from partnerdesk.report.drawing import Letterhead, write_report
from partnerdesk.views.exports.report_dialog import ReportDialog, Wanted
from tests.views.subscriptions.conftest import Bench

pytestmark = pytest.mark.expects_log("propagateSizeHints")
needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="reads the page back with pdftotext")


def pages_of(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


def content(bench: Bench, customer: int, language: str) -> Report:
    context = replace(bench.context(), language=language)
    with bench.opened.read() as connection, speaking(language):
        return report_content(report_data(connection, context, customer), context, is_sample=True)


def with_queues(bench: Bench) -> int:
    wanted = "SELECT customer_id FROM queue_week GROUP BY customer_id ORDER BY count(*) DESC, customer_id LIMIT 1"
    return int(str(bench.sql(wanted)[0][0]))


@needs_poppler
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["Customer report", "Licenses in the last 12 months", "Call queues", "Sample data", "Example Ltd"]),
        ("tr", ["Müşteri raporu", "Son 12 ayda lisanslar", "Çağrı sıraları", "Örnek veriler", "Example Ltd"]),
    ],
)
def test_a_report_is_one_page_in_its_own_language(bench: Bench, tmp_path: Path, code: str, words: list[str]) -> None:
    customer = with_queues(bench)
    with bench.opened.read() as connection:
        path = files.write_customer_report(
            connection, bench.context(), customer, code, Letterhead("Example Ltd"), tmp_path, is_sample=True
        )
    assert pages_of(path) == 1
    text = text_of(path)
    for word in words:
        assert word in text
    name = str(bench.sql("SELECT name FROM customer WHERE id = :id", id=customer)[0][0])
    assert name in text
    assert re.search(r"\d\d:\d\d \(UTC[+-]\d\d:\d\d\)", text)  # what is copied from it is what is seen
    assert "…" not in text
    assert bench.world.services.language.code == "en"
    assert translate("Report", "Open points") == "Open points"  # the window's own language is untouched


def test_every_customer_fits_on_one_page(bench: Bench, tmp_path: Path) -> None:
    with bench.opened.read() as connection:
        for (customer,) in bench.sql("SELECT id FROM customer ORDER BY id LIMIT 12"):
            path = files.write_customer_report(
                connection, bench.context(), int(str(customer)), "tr", Letterhead("A" * 120), tmp_path, is_sample=True
            )
            assert pages_of(path) == 1
            assert len(path.name.encode()) <= 140


def test_its_figures_are_those_of_the_customers_own_page(bench: Bench) -> None:
    customer = with_queues(bench)
    report = content(bench, customer, "en")
    sums = bench.sql(
        "SELECT product, sum(assigned), sum(total) FROM licence_line WHERE customer_id = :id AND vanished_at IS NULL"
        " AND total > 0 GROUP BY product",
        id=customer,
    )
    drawn = sorted((line.bar.assigned, line.bar.total) for line in report.licences if line.bar is not None)
    assert drawn == sorted((int(str(assigned)), int(str(total))) for _product, assigned, total in sums)
    week = bench.context().week - 1
    queues = bench.sql(
        "SELECT queue, offered FROM queue_week WHERE customer_id = :id AND week = :week", id=customer, week=week
    )
    assert {(line[0], line[1]) for line in report.queues if line[1] != "—"} == {
        (name, Formats("en", 0).number(int(str(offered)))) for name, offered in queues
    }
    for trend in report.trends:
        assert len(trend.chart.x) == 52
        assert trend.chart.x[-1] == bench.context().week


def test_the_numbers_are_written_as_the_language_does(bench: Bench) -> None:
    customer = with_queues(bench)
    english, turkish = (content(bench, customer, language) for language in ("en", "tr"))
    assert any(re.search(r"\d\.\d%", value) for _name, value, _change in english.calling)
    assert any(re.search(r"%\d+,\d", value) for _name, value, _change in turkish.calling)
    assert not any(re.search(r"\d%", value) for _name, value, _change in turkish.calling)
    assert [line[0] for line in english.queues] == [line[0] for line in turkish.queues]


@needs_poppler
def test_a_page_that_is_full_of_everything_ends_above_its_foot(bench: Bench, tmp_path: Path) -> None:
    report = content(bench, with_queues(bench), "tr")
    point = Point("danger", "Lisans sınırı aşıldı", "uzun bir gerekçe " * 30)
    line = next(each for each in report.licences if each.bar is not None)
    trend = replace(report.trends[0], notes="bir haftanın raporu yok " * 20)
    full = replace(
        report,
        title="Işık İşitme Cihazları ve Iğdır Sağlık Ürünleri Sanayi ve Dış Ticaret Limited Şirketi Güneydoğu Şubesi",
        points=(point,) * 9,
        licences=(line,) * 12,
        trends=(trend, trend),
        queues=tuple((f"Kuyruk {number}", "1", "2", "3") for number in range(9)),
    )
    path = tmp_path / "full.pdf"
    with path.open("wb") as file:
        write_report(full, Letterhead("Example Ltd"), file)
    assert pages_of(path) == 1
    done = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout.decode()
    words = [
        (float(bottom), float(top), word)
        for top, bottom, word in re.findall(r'yMin="([\d.]+)".*?yMax="([\d.]+)">(.*?)<', done)
    ]
    foot = next(top for _bottom, top, word in words if word == "partnerdesk")
    assert max(bottom for bottom, _top, word in words if _top < foot - 1) <= foot
    assert "ve 4 tane daha" in text_of(path)


def words_of(report: Report, path: Path) -> list[tuple[float, float, float, str]]:
    """Return the words of a report's page: left, upper and lower edge, text."""
    with path.open("wb") as file:
        write_report(report, Letterhead("Example Ltd"), file)
    assert pages_of(path) == 1
    done = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout.decode()
    word = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)".*?yMax="([\d.]+)">(.*?)</word>')
    return [(float(left), float(top), float(bottom), text) for left, top, bottom, text in word.findall(done)]


@needs_poppler
def test_names_are_whole_and_texts_stand_beside_them(bench: Bench, tmp_path: Path) -> None:
    report = content(bench, with_queues(bench), "tr")
    bar = next(each for each in report.licences if each.bar is not None)
    report = replace(
        report,
        points=(Point("neutral", "Yakın zamanda etkinlik yok", "Gerekçe"), Point("danger", "uzun " * 9, "x")),
        licences=(bar, LicenceLine("Messaging", None, "Sınırsız atanmış")),
    )
    found = words_of(report, tmp_path / "names.pdf")
    texts = [text for *_place, text in found]
    assert "…" not in "".join(texts)
    assert texts.count("uzun") == 9
    assert all(word in texts for word in ["Yakın", "zamanda", "etkinlik", "yok"])
    left = {text: at for at, _top, _bottom, text in found}
    assert left["Sınırsız"] == pytest.approx(left["Gerekçe"], abs=1)  # where the bars are, not at the right of them


@needs_poppler
def test_letters_are_larger_where_there_is_room(bench: Bench, tmp_path: Path) -> None:
    much = content(bench, with_queues(bench), "tr")
    point = Point("danger", "Lisans sınırı aşıldı", "uzun bir gerekçe " * 12)
    line = next(each for each in much.licences if each.bar is not None)
    much = replace(much, points=(point,) * 5, licences=(line,) * 7)
    little = replace(much, points=(point,), licences=(line,), trends=(), calling=(), queues=())

    def height(report: Report) -> float:
        return next(bottom - top for _left, top, bottom, text in words_of(report, tmp_path / "p.pdf") if text == "uzun")

    assert height(little) > 1.2 * height(much)


@pytest.mark.parametrize(
    ("most", "top"), [(0, 4), (4, 4), (7, 8), (9, 10), (11, 20), (41, 50), (101, 200), (5000, 5000)]
)
def test_the_axis_ends_at_a_round_number(most: float, top: float) -> None:
    assert axis_top(most) == top


# --- the dialog ------------------------------------------------------------------------------------------------------


@pytest.fixture
def dialog_for(bench: Bench) -> Iterator[Any]:
    made: list[ReportDialog] = []

    def make(wanted: Wanted) -> ReportDialog:
        dialog = ReportDialog(bench.world.services, wanted, bench.window)
        bench.qtbot.addWidget(dialog)
        dialog.show()
        bench.settle()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close()


def test_twenty_reports_of_which_one_fails(
    bench: Bench, dialog_for: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [(int(str(row[0])), str(row[1])) for row in bench.sql("SELECT id, name FROM customer ORDER BY id LIMIT 20")]
    bad, bad_name = found[7]
    real = files.report_data

    def failing(connection: Any, context: Any, customer: int) -> Any:
        if customer == bad:
            raise DiskFullFault(folder="somewhere")
        return real(connection, context, customer)

    monkeypatch.setattr(files, "report_data", failing)
    dialog = dialog_for(Wanted([each for each, _name in found]))
    dialog.language.setCurrentIndex(dialog.language.findData("tr"))
    reported: list[Any] = []
    dialog.reported.connect(reported.append)
    assert dialog.save.text() == "Choose a folder…"
    dialog.write_to(tmp_path)
    bench.qtbot.waitUntil(lambda: dialog.run is None, timeout=60_000)
    written = sorted(tmp_path.glob("*.pdf"))
    assert len(written) == 19
    assert all(pages_of(path) == 1 for path in written)
    assert dialog.isVisible()
    assert "1 report could not be written" in dialog.told.text()
    assert bad_name in dialog.told.text()
    assert len(reported[0].paths) == 19
    assert bench.world.store.current.report_language == "tr"


def test_a_run_of_many_can_be_stopped(bench: Bench, dialog_for: Any, tmp_path: Path) -> None:
    found = [int(str(row[0])) for row in bench.sql("SELECT id FROM customer ORDER BY id LIMIT 20")]
    dialog = dialog_for(Wanted(found[:2], whole=found))
    dialog.whom.setCurrentIndex(1)
    dialog.whom.activated.emit(1)
    dialog.write_to(tmp_path)
    bench.qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.pdf"))) >= 2, timeout=20_000)
    dialog.reject()
    bench.qtbot.waitUntil(lambda: dialog.run is None, timeout=20_000)
    assert 2 <= len(list(tmp_path.glob("*.pdf"))) < 20
    assert dialog.told.text().startswith("Stopped.")
    assert not list(tmp_path.glob("*.part"))


def test_the_customers_page_and_the_list_lead_to_a_report(bench: Bench, tmp_path: Path) -> None:
    bench.world.services = replace(bench.world.services)
    bench.window.go("customers")
    bench.settle()
    page = bench.customers
    asked: list[Any] = []
    object.__setattr__(page.services, "export", asked.append)
    page.table.setCurrentIndex(page.model.index(2, 0))
    menu = page.actions_of_rows.menu(page.model.index(2, 0))
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Customer report…").trigger()
    assert list(asked[-1].customers) == [page.model.ids[2]]
    assert list(asked[-1].whole) == list(page.model.ids)
    bench.window.go("customer", {"id": page.model.ids[2]})
    bench.settle()
    bench.window.page_for("customer").view.header.report.click()  # type: ignore[attr-defined]
    assert list(asked[-1].customers) == [page.model.ids[2]]
    assert asked[-1].name
    del tmp_path


# --- the commands ----------------------------------------------------------------------------------------------------


def test_the_command_writes_reports(sample: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    at = ["--data-dir", str(sample.root), "--json"]
    assert run([*at, "report", "1", "2", "999999", "--lang", "tr", "--out", str(tmp_path / "new")]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [pages_of(Path(path)) for path in told["written"]] == [1, 1]
    assert told["failed"][0]["fault"] == UnknownCustomerFault.code
    assert run([*at, "report", "1", "--out", str(tmp_path / "one.pdf")]) == 0
    assert pages_of(tmp_path / "one.pdf") == 1
    assert run([*at, "report", "nobody"]) == UnknownCustomerFault.exit_code


@pytest.mark.parametrize("table", ["customers", "subscriptions_expiring_soon", "customers_usage", "queue_customers"])
def test_the_command_exports_what_the_window_shows_at_first(
    bench: Bench, sample: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str
) -> None:
    path = tmp_path / "out.csv"
    assert run(["--data-dir", str(sample.root), "--json", "export", table, "--out", str(path)]) == 0
    told = json.loads(capsys.readouterr().out)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    gap = lines.index("")
    assert len(lines) - gap - 2 == told["rows"]
    assert any(line.startswith("Data as of,") for line in lines[:gap])
    if table == "customers":
        names = {str(name) for (name,) in bench.sql("SELECT name FROM customer")}
        assert told["rows"] == len(names) == 80
