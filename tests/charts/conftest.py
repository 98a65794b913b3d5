"""Fixtures of the charts: a theme, a language, and panels that are shown without a window manager."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from partnerdesk.analytics.values import ChartData
from partnerdesk.charts.panel import ChartPanel
from partnerdesk.charts.registry import make_panel
from partnerdesk.i18n import Language
from partnerdesk.models.formats import Formats
from partnerdesk.views.theme import Theme
from partnerdesk.views.theme.chart_style import chart_style

NOW = 1_790_000_000
SIZE = (720, 420)
MakePanel = Callable[..., ChartPanel]


@pytest.fixture
def theme(qapp: object) -> Iterator[Theme]:
    del qapp
    theme = Theme("light")
    yield theme
    theme.set(choice="light", text_size=100)
    theme.deleteLater()


@pytest.fixture
def language(qapp: object) -> Iterator[Language]:
    del qapp
    language = Language("en")
    yield language
    language.set("en")
    language.deleteLater()


@pytest.fixture
def shown(theme: Theme, language: Language, qtbot: QtBot) -> Iterator[MakePanel]:
    """Return a function that makes a panel, gives it data and shows it."""
    made: list[ChartPanel] = []

    def show(key: str, data: ChartData | None = None, size: tuple[int, int] = SIZE) -> ChartPanel:
        panel = make_panel(key, chart_style(theme), Formats(language.code, NOW))
        qtbot.addWidget(panel)
        made.append(panel)
        panel.resize(*size)
        if data is not None:
            panel.set_data(data)
        panel.show()
        QApplication.processEvents()
        return panel

    yield show
    for panel in made:
        panel.close()
