"""The import wizard and the page of imports over a real replica and desk, with files to take in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from partnerdesk.jobs import Jobs
from partnerdesk.paths import AccountFolder, DataFolder
from partnerdesk.replica.key import DatabaseKey
from partnerdesk.replica.store import Desk, Replica
from partnerdesk.report_imports import ReportImports
from partnerdesk.sync.importing.actions import Importer
from partnerdesk.views.dialogs.import_dialog import ImportDialog
from partnerdesk.views.pages.imports import ImportsPage
from partnerdesk.views.services import Imports, Services
from partnerdesk.weeks import FixedClock
from tests.importing.conftest import NOW, Place, fill
from tests.views.fakes import World

HEAD = "Customer,Week,Calling licenses,Active users,Calls,Minutes\n"


@dataclass
class Scene:
    """Services on a real replica, what the window told, and short ways to open the wizard and the page."""

    services: Services
    place: Place
    account: AccountFolder
    qtbot: QtBot
    toasts: list[tuple[str, str, Callable[[], object] | None]] = field(default_factory=list)

    def settle(self) -> None:
        for pause_ms in (1, 20, 50):  # an answer may ask the next question a moment later
            self.qtbot.wait(pause_ms)
            self.qtbot.waitUntil(lambda: not self.services.imports.jobs.busy, timeout=10_000)

    def wizard(self, *paths: Path) -> ImportDialog:
        dialog = ImportDialog(self.services, paths)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot drops it
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.settle()
        return dialog

    def page(self) -> ImportsPage:
        page = ImportsPage(self.services)
        self.qtbot.addWidget(page)
        page.retranslate()
        page.restyle()
        page.resize(1200, 700)
        page.show()
        self.settle()
        return page

    def usage(self, *rows: str, name: str = "usage.csv") -> Path:
        return self.place.file(name, HEAD + "".join(f"{row}\n" for row in rows))

    def imports(self) -> list[Any]:
        return self.place.importer.imports()


@pytest.fixture
def scene(tmp_path: Path, world: World, qtbot: QtBot) -> Iterator[Scene]:
    account = DataFolder(tmp_path / "data").account()
    key = DatabaseKey(bytes(range(32)))
    clock = FixedClock(moment=NOW)
    jobs = Jobs("imports", 1)
    with Replica.open(account, key, create=True) as replica, Desk.open(account, key, create=True) as desk:
        fill(replica)
        files = ReportImports(account, replica, desk, lambda: clock)
        place = Place(tmp_path, replica, desk, Importer(replica, desk, clock=clock))
        scene = Scene(world.services, place, account, qtbot)

        def toast(
            text: str, tone: str = "neutral", _action: str | None = None, on_action: Callable[[], object] | None = None
        ) -> None:
            scene.toasts.append((text, tone, on_action))

        scene.services = replace(
            world.services, imports=Imports(files, jobs, lambda: None), now=lambda: NOW, toast=toast
        )
        yield scene
        jobs.close()
