"""The panel beside the customer list: what it says and that all of it can be read. Real widgets, real replica."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from partnerdesk.views.pages.customers import CustomersPage
from partnerdesk.views.widgets.labels import BreakingLabel
from tests.views.customers.driving import place_of, settle
from tests.views.customers.world import CustomersWorld, Someone

# what the platform of the tests can't do and a desktop can
pytestmark = pytest.mark.expects_log("This plugin does not support")


def shown(page: CustomersPage) -> list[str]:
    return [label.text() for label in page.preview.findChildren(QLabel) if label.isVisibleTo(page.preview)]


def open_details(qtbot: QtBot, page: CustomersPage, name: str) -> list[str]:
    page.preview_customer(page.model.id_at(place_of(page, name)))
    settle(qtbot, page)
    return shown(page)


@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_lies_outside_a_narrow_panel(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage], text_size: int
) -> None:
    name = "Unbreakable" * 5
    tags = ("tag" * 40, "gold")
    here.write([Someone(name, tags=tags, admins=("Administrator" * 8,), suspended=True, ends_in=3)])
    page = open_page(width=1280, height=900)
    page.services.theme.set(text_size=text_size)
    open_details(qtbot, page, name)
    whole = sum(page.splitter.sizes())
    page.splitter.setSizes([whole - 320, 320])
    settle(qtbot, page)
    qtbot.wait(50)
    preview = page.preview
    assert preview.width() == 320
    assert preview.body.horizontalScrollBar().maximum() == 0
    content, room = preview.body.widget(), preview.body.viewport().width()
    assert content.width() <= room
    for label in preview.findChildren(QLabel):
        assert label.mapTo(preview, QPoint(label.width(), 0)).x() <= preview.width(), label.text()
    for broken in preview.findChildren(BreakingLabel):
        assert broken.height() >= broken.heightForWidth(broken.width()), broken.text()


def test_another_customer_is_read_from_the_top(
    qtbot: QtBot, here: CustomersWorld, open_page: Callable[..., CustomersPage]
) -> None:
    here.write([Someone("Aa", admins=tuple(f"Admin {n}" for n in range(20))), Someone("Bb")])
    page = open_page(height=420)
    open_details(qtbot, page, "Aa")
    bar = page.preview.body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    open_details(qtbot, page, "Bb")
    assert bar.value() == 0


def test_reasons_have_figures(qtbot: QtBot, page: CustomersPage) -> None:
    told = open_details(qtbot, page, "Işık Elektrik A.Ş.")
    assert "Webex Meetings subscription ends in 4 days (Sub100001)" in told
    over = open_details(qtbot, page, "İstanbul Lojistik")
    assert any("Webex Calling - Professional: 131 assigned, 120 bought" in text for text in over)
    assert "Last admin sign-in 100 days ago (limit: 30)" in open_details(qtbot, page, "Stale & Söhne")
    assert "No administrator has ever signed in to Control Hub." in open_details(qtbot, page, "Öz Tekstil")
    assert any(text.startswith("Sub100006 ended 8 Nov 2026") for text in shown(page))
    assert "Not paid yet: Sub100004" in open_details(qtbot, page, "Zeta GmbH")


def test_sources_name_report_or_endpoint_with_their_day(qtbot: QtBot, page: CustomersPage) -> None:
    told = open_details(qtbot, page, "acme Corp")
    assert any(text.startswith("GET /v1/organizations, 18 Nov 2026") for text in told)
    assert any(text.startswith("usage report for the week of") for text in told)
