"""What every chart of the registry must do, with no, one and 10,000 points, in both themes and both languages."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.charts.panel import ChartPanel
from partnerdesk.charts.registry import PANELS, make_panel
from partnerdesk.i18n import Language
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Theme
from partnerdesk.views.theme.chart_style import chart_style
from tests.charts.conftest import NOW, MakePanel
from tests.charts.samples import of_size

pytestmark = pytest.mark.expects_log("propagateSizeHints")
SOME = (1, 10_000)


def inked(panel: ChartPanel) -> int:
    """Return how many colours the plot has."""
    assert panel.surface is not None
    image = panel.surface.grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


@pytest.mark.parametrize("key", PANELS)
def test_no_points_are_said_in_words_with_a_next_step(key: str, shown: MakePanel) -> None:
    panel = shown(key, of_size(key, 0))
    assert panel.stack.currentWidget() is panel.message
    assert panel.message.text().startswith("There are no figures for this choice yet. Choose another period")
    assert not panel.head.isVisible()


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("key", PANELS)
def test_points_are_drawn_in_both_themes_and_languages(
    key: str, count: int, shown: MakePanel, theme: Theme, language: Language
) -> None:
    panel = shown(key, of_size(key, count))
    surface = panel.surface
    assert surface is not None
    assert inked(panel) > 3
    legend = {entry.text for entry in panel.head.legend.keys}
    items = len(surface.view.addedItems)
    theme.set(choice="dark")
    panel.set_style(chart_style(theme))
    assert inked(panel) > 3
    assert surface.grab().toImage().pixelColor(surface.width() - 1, 1).lightness() < 60
    language.set("tr")
    panel.set_formats(Formats("tr", NOW))
    assert panel.surface is surface, "another surface was made"
    assert len(surface.view.addedItems) == items, "items were added instead of given other values"
    assert legend
    assert panel.head.table.text() == "Tablo olarak göster"


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("key", PANELS)
def test_the_table_twin_has_every_value(key: str, count: int, shown: MakePanel) -> None:
    data = of_size(key, count)
    panel = shown(key, data)
    panel.head.table.click()
    assert panel.stack.currentWidget() is panel.twin
    model = panel.twin.twin
    assert model.rowCount() == count
    for row in {0, count // 2, count - 1}:
        for number, series in enumerate(data.series):
            value = series.values[row]
            told = model.text(row, number + 1)
            assert told == ("—" if value is None else panel.words and panel.words.amount(value))
    panel.twin.selectRow(count - 1)
    panel.twin.setFocus()
    QTest.keyClick(panel.twin, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == 2
    assert lines[1].split("\t")[1] == str(data.series[0].values[count - 1] or "")
    panel.head.table.click()
    assert panel.stack.currentWidget() is panel.surface


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("key", PANELS)
def test_exports(key: str, count: int, shown: MakePanel, tmp_path: Path) -> None:
    data = of_size(key, count)
    panel = shown(key, data)
    for kind in ("png", "svg", "csv"):
        panel.choose_path = lambda name, _kinds: str(tmp_path / name)
        panel.export(kind)  # type: ignore[arg-type]
    png, svg, table = (next(tmp_path.glob(f"*.{kind}")) for kind in ("png", "svg", "csv"))
    assert png.read_bytes().startswith(b"\x89PNG")
    text = svg.read_text(encoding="utf-8")
    assert "<svg" in text
    assert panel.title in text
    content = table.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert len(rows) == count + 1
    assert rows[0][1] == data.series[0].title.text
    assert rows[-1][1] == str(data.series[0].values[-1])
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([png.name, svg.name, table.name])


@pytest.mark.parametrize("count", SOME)
@pytest.mark.parametrize("key", PANELS)
def test_the_keyboard_reaches_every_point(key: str, count: int, shown: MakePanel, qtbot: QtBot) -> None:
    panel = shown(key, of_size(key, count))
    surface = panel.surface
    assert surface is not None
    surface.setFocus(Qt.FocusReason.TabFocusReason)
    chosen: list[object] = []
    panel.place_chosen.connect(chosen.append)
    QTest.keyClick(surface, Qt.Key.Key_Home)
    assert surface.spot is not None
    for arrow in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_End):
        QTest.keyClick(surface, arrow)
        spot = surface.spot
        assert 0 <= spot.place < count
        said = surface.accessibleDescription()
        assert panel.words is not None
        assert said == panel.words.spoken(spot.series, spot.place)
        assert panel.readout.isVisible()
        assert panel.rect().contains(panel.readout.geometry())
    QTest.keyClick(surface, Qt.Key.Key_Return)
    assert panel.words is not None
    assert chosen == [panel.words.data.x[surface.spot.place]]
    QTest.keyClick(surface, Qt.Key.Key_Escape)
    assert surface.spot is None
    assert not panel.readout.isVisible()


@pytest.mark.parametrize("key", PANELS)
def test_a_chart_has_a_name_and_says_how_it_is_used(key: str, shown: MakePanel) -> None:
    panel = shown(key, of_size(key, 8))
    assert panel.surface is not None
    assert panel.surface.accessibleName() == panel.title != ""
    assert "Arrow keys" in panel.surface.accessibleDescription()
    assert panel.twin.accessibleName() == f"{panel.title}, as a table"
    assert panel.head.table.accessibleName() == "Show as table"
    assert panel.head.menu_button.accessibleName() == "Export"


@pytest.mark.parametrize("key", PANELS)
@pytest.mark.parametrize(("size", "text_size"), [((320, 300), 100), ((320, 420), 200)])
def test_texts_of_the_axes_never_meet(
    key: str, size: tuple[int, int], text_size: int, shown: MakePanel, theme: Theme, language: Language
) -> None:
    theme.set(text_size=text_size)
    language.set("tr")
    panel = shown(key, of_size(key, 104 if PANELS[key].kind != "heatmap" else 168), size)
    QApplication.processEvents()
    assert panel.surface is not None
    metrics = chart_style(theme).metrics()
    view = panel.surface.view
    axis = panel.surface.plotItem.getAxis("bottom")
    (ticks,) = axis._tickLevels
    unit = view.width() / (view.viewRange()[0][1] - view.viewRange()[0][0])
    edge = -1e9
    for position, text in sorted(ticks):
        middle = (position - view.viewRange()[0][0]) * unit
        half = metrics.horizontalAdvance(text) / 2
        assert middle - half > edge, f"{text} runs into the label before it"
        edge = middle + half
    assert edge <= view.width() + 1, "the last label is cut"
    assert len(ticks) >= 1
    (heights,) = panel.surface.plotItem.getAxis("left")._tickLevels
    step = view.height() / max(1, len(heights) - 1)
    assert len(heights) < 2 or step >= metrics.height() * 0.95


@pytest.mark.parametrize("kind", ["stacked_area", "category_bars"])
def test_the_wheel_scrolls_the_page_and_there_is_no_menu(kind: str, shown: MakePanel) -> None:
    key = next(key for key, entry in PANELS.items() if entry.kind == kind)
    panel = shown(key, of_size(key, 20))
    assert panel.surface is not None
    before = panel.surface.view.viewRange()
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    middle = QPointF(panel.surface.rect().center())
    event = QWheelEvent(
        middle, middle, QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(panel.surface.viewport(), event)
    assert not event.isAccepted()
    QTest.mouseClick(panel.surface.viewport(), Qt.MouseButton.RightButton)
    assert QApplication.activePopupWidget() is None
    assert panel.surface.view.viewRange() == before


def test_pyqtgraph_is_imported_with_the_first_chart() -> None:
    import subprocess
    import sys

    probe = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([])\n"
        "from partnerdesk.charts.registry import make_panel; from partnerdesk.models.formats import Formats\n"
        "from partnerdesk.views.theme import Theme; from partnerdesk.views.theme.chart_style import chart_style\n"
        "panel = make_panel('feature_use', chart_style(Theme('light')), Formats('en', 0))\n"
        "panel.set_state('loading'); panel.show(); panel.set_data(None)\n"
        "raise SystemExit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False, capture_output=True).returncode == 0


def test_a_chart_that_is_not_listed_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        make_panel("nothing", chart_style(theme), Formats("en", NOW))


def test_language_events_reach_the_panel_without_being_asked(shown: MakePanel) -> None:
    panel = shown("feature_use", of_size("feature_use", 3))
    QCoreApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))
    assert panel.isVisible()
