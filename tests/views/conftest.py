"""Fixtures of the widgets: one theme and language a test, and services over a replica that says what the test wants."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from partnerdesk.i18n import Language
from partnerdesk.views.theme import Theme
from tests.views.fakes import World, make_world


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
def world(tmp_path: Path, theme: Theme, language: Language, qtbot: QtBot) -> Iterator[World]:
    del qtbot
    world = make_world(tmp_path, theme, language)
    yield world
    world.services.sync.close()
    world.services.jobs.close()
