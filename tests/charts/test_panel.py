"""What a user reads, hears, points at and saves: states, readout, exact values, refusals of the disk."""

from __future__ import annotations

import errno
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.analytics.values import ChartData, Phrase, Series
from partnerdesk.charts.export import csv_bytes
from partnerdesk.charts.parts import Spot
from partnerdesk.charts.words import ChartWords
from partnerdesk.errors import DiskFullFault, Fault, ReadOnlyFault
from partnerdesk.exporting.files import safe_name, write_whole
from partnerdesk.i18n import Language
from partnerdesk.models.formats import Formats
from tests.charts.conftest import NOW, MakePanel
from tests.charts.samples import LAST_WEEK, bands, endpoints, hours, times, trend, unreported

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def rate() -> ChartData:
    """Return a percentage over three weeks, the middle one a gap. Week 2960 begins on Sunday 27 Sep 2026."""
    weeks = (LAST_WEEK - 2, LAST_WEEK - 1, LAST_WEEK)
    series = (Series("rate", Phrase("Abandoned"), (12.5, None, 8.04)),)
    return ChartData("queue_abandoned_percent", "week", weeks, series, "percent", partial=frozenset({2}))


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        ("en", ["Abandoned, Week of 13 Sep 2026: 12.5%", "Abandoned, Week of 20 Sep 2026: no figure"]),
        ("tr", ["Terk edilen, 13 Eyl 2026 haftası: %12,5", "Terk edilen, 20 Eyl 2026 haftası: rakam yok"]),
    ],
)
def test_points_are_spoken_as_the_language_writes_them(code: str, spoken: list[str], language: Language) -> None:
    language.set(code)
    words = ChartWords(rate(), Formats(code, NOW))
    assert words.spoken(0, 0) == spoken[0]
    assert words.spoken(0, 1).startswith(spoken[1])


def test_a_place_that_is_not_complete_says_so(language: Language) -> None:
    words = ChartWords(rate(), Formats(language.code, NOW))
    assert words.spoken(0, 2) == "Abandoned, Week of 27 Sep 2026: 8.0%. Week not complete yet"
    assert ChartWords(endpoints(), Formats("en", NOW)).spoken(0, 3) == (
        "Good, Room device: 12. Few cases: judge with care"
    )


def test_hovering_reads_out_every_series_of_the_place(shown: MakePanel) -> None:
    panel = shown("users_by_usage_volume", bands())
    surface = panel.surface
    assert surface is not None
    point = surface.widget_point(Spot(5, 2))
    assert point is not None
    QTest.mouseMove(surface.viewport(), point.toPoint() + QPoint(1, 3))
    QApplication.processEvents()
    reading = panel.readout.reading
    assert panel.readout.isVisible()
    assert reading is not None
    assert reading.heading == "Week of 13 Sep 2026"
    data = bands()
    expected = [(series.title.text, str(series.values[5])) for series in reversed(data.series)]
    assert [(line.key.text, line.value) for line in reading.lines] == expected
    assert [line.strong for line in reading.lines] == [False, True, False, False]


def test_a_click_chooses_the_week(shown: MakePanel, qtbot: QtBot) -> None:
    panel = shown("users_by_usage_volume", bands())
    assert panel.surface is not None
    point = panel.surface.widget_point(Spot(3, 1))
    assert point is not None
    with qtbot.waitSignal(panel.place_chosen) as told:
        QTest.mouseClick(panel.surface.viewport(), Qt.MouseButton.LeftButton, pos=point.toPoint() + QPoint(0, 2))
    assert told.args == [LAST_WEEK - 4]


@pytest.mark.parametrize("width", [330, 560, 1000])
def test_every_column_of_the_table_is_in_reach_and_none_stands_far_from_the_others(
    shown: MakePanel, width: int
) -> None:
    panel = shown("users_by_usage_volume", bands(), (900, 300))
    panel.head.table.click()
    panel.resize(width, 300)
    QApplication.processEvents()
    twin, header = panel.twin, panel.twin.horizontalHeader()
    sizes = [header.sectionSize(column) for column in range(header.count())]
    bar = twin.horizontalScrollBar()
    assert max(sizes[1:]) < 3 * min(sizes[1:])
    assert bar.maximum() == max(0, sum(sizes) - twin.viewport().width())
    bar.setValue(bar.maximum())
    last = header.count() - 1
    assert header.sectionViewportPosition(last) + sizes[last] <= twin.viewport().width()
    assert all(size >= header.sectionSizeHint(column) for column, size in enumerate(sizes[:last]))


def test_enter_on_a_row_of_the_table_chooses_too(shown: MakePanel, qtbot: QtBot) -> None:
    panel = shown("quality_by_endpoint", endpoints())
    panel.head.table.click()
    panel.twin.selectRow(1)
    with qtbot.waitSignal(panel.place_chosen) as told:
        QTest.keyClick(panel.twin, Qt.Key.Key_Return)
    assert told.args == ["mobile"]


def test_arrows_in_the_heat_map_go_by_hours_and_days(shown: MakePanel) -> None:
    panel = shown("queue_hours", hours())
    surface = panel.surface
    assert surface is not None
    surface.setFocus(Qt.FocusReason.OtherFocusReason)
    surface.focus_on(Spot(24 + 10, 0))
    QTest.keyClick(surface, Qt.Key.Key_Down)
    assert surface.accessibleDescription() == "Offered calls, Tuesday 10:00–11:00 UTC: 76"
    QTest.keyClick(surface, Qt.Key.Key_Right)
    assert surface.spot == Spot(2 * 24 + 11, 0)
    QTest.keyClick(surface, Qt.Key.Key_Home)
    assert surface.spot == Spot(2 * 24, 0)


@pytest.mark.parametrize(("zone", "told"), [
    ("UTC", "Hour (UTC)"),
    ("Europe/Istanbul", "Hour (UTC; here UTC+3)"),
    ("Asia/Kolkata", "Hour (UTC; here UTC+5:30)"),
    ("America/Halifax", "Hour (UTC; here UTC-3)"),
])  # fmt: skip
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="no tzset")
def test_the_heat_map_says_which_number_and_whose_hours_it_shows(
    zone: str, told: str, shown: MakePanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        data = hours()
        lost = Series("abandoned", Phrase("Abandoned calls"), tuple(3 for _ in data.x))
        panel = shown("queue_hours", replace(data, series=(*data.series, lost)))
        assert panel.surface is not None
        assert panel.head.legend.keys[0].text == "Offered calls"
        assert panel.surface.plotItem.getAxis("bottom").label.toPlainText().strip() == told
        assert panel.twin.twin.headerData(0, Qt.Orientation.Horizontal) == told
        panel.surface.focus_on(Spot(24 + 11, 0))
        assert panel.readout.reading is not None
        assert [(line.key.text, line.value) for line in panel.readout.reading.lines] == [
            ("Offered calls", "90"), ("Abandoned calls", "3"),
        ]  # fmt: skip
        assert [panel.twin.twin.text(24 + 11, column) for column in (1, 2)] == ["90", "3"]
    finally:
        monkeypatch.undo()
        time.tzset()


def test_overage_stands_above_the_total_and_is_told_whole(shown: MakePanel) -> None:
    data = trend()
    panel = shown("license_distribution_trend", data)
    surface = panel.surface
    assert surface is not None
    drawing = surface.drawing
    assert drawing is not None
    heights = drawing.total_heights()  # type: ignore[attr-defined]
    assert heights[29] == 1000
    # assigned 520 + 20 * 29 = 1100 of 1000: 100 over
    assert drawing.upper[-1, 29] == 1100  # type: ignore[attr-defined]
    assert drawing.lower[-1, 29] == 1000  # type: ignore[attr-defined]
    assert panel.words is not None
    assert [panel.words.value(number, 29) for number in range(4)] == ["770", "330", "0", "100"]
    panel.head.total.setChecked(False)
    assert drawing.total_heights() is None  # type: ignore[attr-defined]
    assert "Total" not in [key.text for key in panel.head.legend.keys]


def test_a_week_whose_use_is_not_reported_begins_with_an_upright_edge(shown: MakePanel) -> None:
    panel = shown("license_distribution_trend", unreported(), (900, 420))
    assert panel.surface is not None
    drawing = panel.surface.drawing
    used, _unused, unknown, _available = drawing.bands  # type: ignore[union-attr]
    # places 4 and 7 are not reported; the edges stand halfway to the weeks beside them
    assert [(run[0][0], run[0][-1]) for run in used._runs] == [(0, 3.5), (4.5, 6.5)]
    [(places, low, high)] = unknown._runs
    tall = {at: [] for at in (3.5, 4.5, 6.5)}  # type: ignore[var-annotated]
    for at, bottom, top in zip(places, low, high, strict=True):
        if at in tall:
            tall[at].append(round(top - bottom, 6))
    assert tall == {3.5: [0, 122], 4.5: [125, 0], 6.5: [0, 131.5]}  # all that is assigned, halfway
    tops = used._runs[0][2]
    assert tops[-1] == pytest.approx(71 / 120 * 122)  # on: divided as in the last week that was reported
    assert [panel.words and panel.words.value(number, 7) for number in range(4)] == ["—", "—", "133", "27"]


def test_states_are_words_and_a_chart_stays_while_loading(shown: MakePanel) -> None:
    panel = shown("queue_answer_time")
    panel.set_state("loading")
    assert panel.message.text() == "Reading the figures…"
    panel.set_data(None)
    assert panel.message.text().startswith("There are no figures")
    panel.set_state("empty", "Nothing here. <b>Import</b> a report.")
    assert panel.message.text() == "Nothing here. <b>Import</b> a report."
    assert panel.message.textFormat() == Qt.TextFormat.PlainText
    panel.set_data(times())
    panel.set_state("loading")
    assert panel.stack.currentWidget() is panel.surface
    panel.set_state("error", "The disk gave up. Run the doctor.")
    assert panel.message.text() == "The disk gave up. Run the doctor."
    panel.set_data(times())
    assert panel.stack.currentWidget() is panel.surface


def test_figures_leave_the_program_raw_and_no_text_is_a_formula(language: Language) -> None:
    language.set("tr")
    data = ChartData(
        "feature_use",
        "category",
        ("a", "b"),
        (Series("calls", Phrase("=SUM(A1)"), (1234.0, None)),),
        x_titles=(Phrase("@evil"), Phrase('Çağrı, "park"')),
    )
    text = csv_bytes(ChartWords(data, Formats("tr", NOW))).decode("utf-8-sig")
    assert text.splitlines() == ["Kategori,'=SUM(A1)", "'@evil,1234", '"Çağrı, ""park""",']
    weeks = csv_bytes(ChartWords(rate(), Formats("tr", NOW))).decode("utf-8-sig").splitlines()
    assert weeks[1] == "2026-09-13,12.5,"
    assert weeks[3].startswith("2026-09-27,8.04,")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Call quality and trend in the last 8 weeks", "Call-quality-and-trend-in-the-last-8-weeks"),
        ("Çağrı kalitesi / uç nokta: %12,5", "Çağrı-kalitesi-uç-nokta-12-5"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "chart-CON"),
        ("???", "chart"),
        ("x" * 300, "x" * 120),
    ],
)
def test_file_names_are_safe_everywhere(title: str, name: str) -> None:
    assert safe_name(title, "chart") == name


def test_a_full_disk_is_told_and_leaves_the_old_file(
    shown: MakePanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = tmp_path / "chart.csv"
    path.write_text("old")
    panel = shown("feature_use", endpoints())
    panel.choose_path = lambda _name, _kinds: str(path)

    class Full:
        def __enter__(self) -> Full:
            raise OSError(errno.ENOSPC, "no space")

        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(tempfile, "NamedTemporaryFile", lambda **_: Full())
    with qtbot.waitSignal(panel.export_failed) as told:
        panel.export("csv")
    assert isinstance(told.args[0], DiskFullFault)
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["chart.csv"]


def test_a_folder_that_is_not_there_or_not_ours_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Fault):
        write_whole(tmp_path / "gone" / "chart.csv", b"")

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "no", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(ReadOnlyFault):
        write_whole(tmp_path / "chart.csv", b"x")
    assert list(tmp_path.iterdir()) == []


def test_the_ending_is_added_and_cancelling_writes_nothing(shown: MakePanel, tmp_path: Path, qtbot: QtBot) -> None:
    panel = shown("queue_answer_time", times())
    panel.choose_path = lambda _name, _kinds: ""
    panel.export("csv")
    assert list(tmp_path.iterdir()) == []
    panel.choose_path = lambda _name, _kinds: str(tmp_path / "my figures")
    with qtbot.waitSignal(panel.exported) as told:
        panel.export("csv")
    assert told.args == [str(tmp_path / "my figures.csv")]
