"""Sparklines: where the values stand, gaps, and nothing at all."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from partnerdesk.charts.spark import SparkColours, paint_spark, spark_points

COLOURS = SparkColours("#0000ff", "#ff0000")


def painted(values: list[float | None]) -> QImage:
    image = QImage(80, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_spark(painter, QRectF(0, 0, 80, 24), values, COLOURS)
    painter.end()
    return image


def inked(image: QImage, columns: range) -> bool:
    white = QColor("white")
    return any(image.pixelColor(x, y) != white for x in columns for y in range(image.height()))


def test_values_stand_between_the_least_and_the_greatest() -> None:
    points = spark_points([10, None, 20, 15], QRectF(0, 0, 30, 10))
    assert [None if point is None else (point.x(), point.y()) for point in points] == [(0, 10), None, (20, 0), (30, 5)]


def test_equal_values_stand_in_the_middle() -> None:
    assert [point.y() for point in spark_points([7, 7], QRectF(0, 0, 10, 10)) if point] == [5, 5]


def test_a_gap_is_not_bridged(qapp: object) -> None:
    del qapp
    assert not inked(painted([1, 2, 3, None, None, None, 4, 5]), range(34, 62))
    assert inked(painted([1, 2, 3, 3, 3, 4, 4, 5]), range(34, 62))


def test_the_last_known_value_has_its_dot_and_nothing_draws_nothing(qapp: object) -> None:
    del qapp
    image = painted([1, 2, 3, None])
    assert any(image.pixelColor(x, y).red() > 200 > image.pixelColor(x, y).blue() for x in range(80) for y in range(24))
    assert not inked(painted([None, None]), range(80))
    assert not inked(painted([]), range(80))
    assert inked(painted([3]), range(80))
