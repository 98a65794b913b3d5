"""Charts look as they were approved, and the comparison sees when something is lost. How to approve: pictures.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter, QPainterPath

from partnerdesk.analytics.values import ChartData
from partnerdesk.charts import fills, items
from partnerdesk.i18n import Language
from partnerdesk.views.theme import Theme
from tests.charts.pictures import LOOKS, MOST, draw, path_of, text_mask, worst_tile
from tests.charts.samples import SAMPLES

pytestmark = pytest.mark.expects_log("propagateSizeHints")


def difference(data: ChartData, key: str, theme: Theme, code: str) -> float:
    """Return how far a chart is from its approved picture."""
    approved = QImage(str(path_of(key, theme.colours.name)))
    now = draw(data, theme, code)
    mask = text_mask(draw(SAMPLES[key](), theme, code), draw(SAMPLES[key](), theme, code, texts=False))
    return worst_tile(approved, now, mask) if now.size() == approved.size() else 1.0


@pytest.mark.parametrize(("look", "code"), LOOKS)
@pytest.mark.parametrize("key", SAMPLES)
def test_the_chart_looks_as_approved(
    key: str, look: str, code: str, theme: Theme, language: Language, tmp_path: Path
) -> None:
    theme.set(choice=look)
    language.set(code)
    assert path_of(key, look).exists(), "draw it with: python -m tests.charts.pictures"
    found = difference(SAMPLES[key](), key, theme, code)
    if found > MOST:
        draw(SAMPLES[key](), theme, code).save(str(tmp_path / f"{key}_{look}.png"))
    assert found <= MOST, f"a tile differs by {found:.0%}; see {tmp_path}; approve: python -m tests.charts.pictures"


def without_series(data: ChartData) -> ChartData:
    gone = replace(data.series[-1], values=tuple(None for _ in data.x))
    return replace(data, series=(*data.series[:-1], gone))


def other_value(data: ChartData) -> ChartData:
    first = data.series[0]
    values = tuple(
        value * 1.3 if place == len(data.x) // 2 and value else value for place, value in enumerate(first.values)
    )
    return replace(data, series=(replace(first, values=values), *data.series[1:]))


def bridged(data: ChartData) -> ChartData:
    known = [value for value in data.series[0].values if value is not None]
    filled = tuple(known[0] if value is None else value for value in data.series[0].values)
    return replace(data, series=(replace(data.series[0], values=filled), *data.series[1:]))


@pytest.mark.parametrize(("change", "keys"), [
    (without_series, tuple(SAMPLES)),
    (other_value, ("license_distribution_trend", "users_by_usage_volume", "quality_by_endpoint", "queue_answer_time")),
    (bridged, ("license_distribution_trend", "users_by_usage_volume", "queue_answer_time", "queue_hours")),
])  # fmt: skip
def test_a_series_a_value_or_a_gap_that_is_lost_is_seen(
    change: Callable[[ChartData], ChartData], keys: tuple[str, ...], theme: Theme, language: Language
) -> None:
    for key in keys:
        assert difference(change(SAMPLES[key]()), key, theme, language.code) > MOST, (change.__name__, key)


def only_filled(painter: QPainter, path: QPainterPath, *_rest: object) -> None:
    del painter, path


@pytest.mark.parametrize("key", ["license_distribution_trend", "users_by_usage_volume", "quality_by_endpoint"])
@pytest.mark.parametrize(("module", "name"), [(items, "paint_veil"), (fills, "paint_pattern")])
def test_a_hatch_or_a_pattern_that_is_lost_is_seen(
    key: str, module: object, name: str, monkeypatch: pytest.MonkeyPatch, theme: Theme, language: Language
) -> None:
    monkeypatch.setattr(module, name, only_filled)
    assert difference(SAMPLES[key](), key, theme, language.code) > MOST


def test_the_line_of_the_total_is_seen(monkeypatch: pytest.MonkeyPatch, theme: Theme, language: Language) -> None:
    from partnerdesk.charts.panels.stacked_area import StackedArea

    monkeypatch.setattr(StackedArea, "total_heights", lambda _self: None)
    assert (
        difference(SAMPLES["license_distribution_trend"](), "license_distribution_trend", theme, language.code) > MOST
    )


def test_another_smoothing_of_the_font_is_not_seen(theme: Theme, language: Language) -> None:
    """Texts drawn with other colours stand for texts that another computer smooths otherwise."""
    from partnerdesk.views.theme.chart_style import chart_style

    for key, make in SAMPLES.items():
        style = replace(chart_style(theme), text_soft="#77808f", text_faint="#8a93a2")
        approved = QImage(str(path_of(key, "light")))
        mask = text_mask(draw(make(), theme, "en"), draw(make(), theme, "en", texts=False))
        assert worst_tile(approved, draw(make(), theme, language.code, style=style), mask) <= MOST


@pytest.mark.parametrize("key", SAMPLES)
def test_the_drawing_shows_what_the_picture_shows(key: str, theme: Theme, language: Language) -> None:
    """Axes included: pyqtgraph's recordings of them once came out smaller in a drawing than in a picture."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    from partnerdesk.charts.picture import WIDTH, image, svg_bytes
    from partnerdesk.charts.registry import PANELS
    from partnerdesk.charts.words import ChartWords
    from partnerdesk.models.formats import Formats
    from partnerdesk.views.theme.chart_style import chart_style
    from tests.charts.pictures import TILE, pixels

    words, style = ChartWords(SAMPLES[key](), Formats(language.code, 0), "Title"), chart_style(theme)
    plan = PANELS[words.data.key].plan
    picture = image(plan, words, style, width=WIDTH, sharp=1)
    drawn = QImage(picture.size(), QImage.Format.Format_RGB32)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg_bytes(plan, words, style))).render(painter)
    painter.end()
    height, width = (side // TILE * TILE for side in (picture.height(), picture.width()))
    both = [pixels(each)[:height, :width].mean(axis=2) for each in (picture, drawn)]
    tiles = [each.reshape(height // TILE, TILE, width // TILE, TILE).mean(axis=(1, 3)) for each in both]
    assert abs(tiles[0] - tiles[1]).max() < 20
