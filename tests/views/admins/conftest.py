"""The administrators' tab and pages over a replica that was synced with a sandbox, and a queue of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.changes import Dataset
from partnerdesk.jobs import Jobs, Reader
from partnerdesk.views.customer.admins_tab import AdminsTab
from partnerdesk.views.services import Services
from tests.outbox.conftest import Bench, bench, make_bench, pair  # noqa: F401 - fixtures
from tests.views.fakes import World


@dataclass
class Here:
    """Services over a bench, and what was asked of the shell."""

    bench: Bench
    services: Services
    qtbot: QtBot
    jobs: Jobs
    pushes: list[bool] = field(default_factory=list)
    told: list[tuple[str, str]] = field(default_factory=list)
    acts: list[Callable[[], object]] = field(default_factory=list)
    gone: list[tuple[str, Any]] = field(default_factory=list)
    offline: bool = False

    def settle(self) -> None:
        """Wait until every question is answered."""
        self.qtbot.waitUntil(lambda: not (self.services.jobs.busy or self.jobs.busy), timeout=20_000)
        self.qtbot.wait(20)
        self.qtbot.waitUntil(lambda: not (self.services.jobs.busy or self.jobs.busy), timeout=20_000)

    def push(self) -> None:
        """Send as the worker process would, then tell of it as the session does."""
        self.bench.push()
        self.services.changes.tell(Dataset.ADMIN_CHANGES | Dataset.ADMINS)
        self.settle()

    def number_of(self, customer: Any) -> int:
        return int(self.bench.scalar("SELECT id FROM customer WHERE org_id = :org", org=customer.org_id))


@pytest.fixture
def here(bench: Bench, world: World, qtbot: QtBot) -> Iterator[Here]:  # noqa: F811
    jobs = Jobs("desk", 1)
    made = Here(bench, world.services, qtbot, jobs)

    def toast(text: str, tone: str = "neutral", action: str | None = None, on_action: Any = None) -> None:
        made.told.append((text, tone))
        if action:
            made.acts.append(on_action)

    made.services = replace(
        world.services,
        reader=Reader(world.services.jobs, bench.replica.read),
        desk=Reader(jobs, bench.desk.write),
        push_changes=lambda **_asked: made.pushes.append(True),
        toast=toast,
        go=lambda page, place=None: made.gone.append((page, place)),
        is_offline=lambda: made.offline,
    )
    yield made
    jobs.close()


@pytest.fixture
def open_tab(here: Here) -> Iterator[Callable[..., AdminsTab]]:
    tabs: list[AdminsTab] = []

    def make(customer: Any) -> AdminsTab:
        tab = AdminsTab(here.services)
        tab.resize(900, 700)
        here.qtbot.addWidget(tab)
        tab.show_customer(here.number_of(customer))
        tab.show()
        here.settle()
        tabs.append(tab)
        return tab

    yield make
    for tab in tabs:
        tab.close()


def shown(line: Any) -> str:
    """Return what a line says."""
    badges = ", ".join(badge.text() for badge in line.badges)
    return f"{line.name.text()} [{badges}] {' '.join(button.text().strip() for button in line.buttons)}".strip()


def press(widget: QWidget, text: str) -> None:
    """Press the button with this text."""
    (button,) = (each for each in widget.findChildren(QPushButton) if each.text().strip() == text and each.isEnabled())
    button.click()
