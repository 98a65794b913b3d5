"""The parts of analytics pages: cards, choosers, weeks, thresholds. Real widgets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from partnerdesk.analytics.values import Figure, Phrase
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.views.analytics.card_layout import CardLayout
from partnerdesk.views.analytics.kpi_card import KpiCard
from partnerdesk.views.analytics.range_chooser import RangeChooser, weeks_of
from partnerdesk.views.analytics.section_links import SectionLinks
from partnerdesk.views.analytics.segments import Segments
from partnerdesk.views.analytics.threshold_button import ThresholdButton, ThresholdField
from partnerdesk.views.analytics.week_picker import WeekBanner, WeekPicker
from partnerdesk.views.theme import Theme
from partnerdesk.views.widgets.headers import PageHeader
from tests.views.fakes import NOW, World

pytestmark = pytest.mark.expects_log("This plugin does not support")
EN = Formats("en", NOW)
Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> KpiCard:
    made = KpiCard("rate", theme)
    qtbot.addWidget(made)
    made.set_texts("Rate <b>", "What it is.\nHow it is worked out.")
    made.resize(220, 140)
    made.show()
    return made


def test_a_card_says_what_it_shows_and_what_keys_do(card: KpiCard) -> None:
    assert card.accessibleName() == "Rate <b>: being read"
    assert card.bones.isVisible()
    missing = (Phrase("17 are not counted.", context="Nothing"),)
    card.show_figure(
        Figure("rate", "percent", 12.5, 1, 8, before=None, missing=missing), EN, since="week of 1 Nov 2026"
    )
    assert (card.value.text(), card.sub.text()) == ("12.5%", "1 of 8")
    assert card.change.text() == "— not known for the week of 1 Nov 2026"
    assert card.incomplete.isVisible()
    assert "17 are not counted." in card.accessibleDescription()
    assert "E explains" in card.accessibleDescription()
    assert "<b>" not in card.toolTip().replace("&lt;b&gt;", "")
    card.show_figure(Figure("rate", "percent", None), EN)
    assert card.value.text() == DASH
    assert not card.incomplete.isVisible()


def test_a_card_is_incomplete_where_the_value_that_it_is_compared_with_is(card: KpiCard) -> None:
    lacking = (Phrase("17 were not counted then.", context="Nothing"),)
    card.show_figure(Figure("rate", "count", 400, before=361, before_missing=lacking), EN, since="week of 4 Oct 2026")
    assert card.change.text() == "▲ +39 since the week of 4 Oct 2026"
    assert card.incomplete.isVisible()
    assert "In the compared week: 17 were not counted then." in card.accessibleDescription()


def test_a_card_opens_and_explains_by_pointer_and_keys(card: KpiCard, qtbot: QtBot) -> None:
    told: list[str] = []
    card.opened.connect(lambda key: told.append(f"open {key}"))
    card.explain_wanted.connect(lambda key: told.append(f"explain {key}"))
    card.show_figure(Figure("rate", "count", 3), EN)
    QTest.mouseClick(card, LEFT)
    for key in (Key.Key_Return, Key.Key_Space, Key.Key_E):
        qtbot.keyClick(card, key)
    QTest.mouseClick(card.explain, LEFT)
    assert told == ["open rate", "open rate", "open rate", "explain rate", "explain rate"]


def test_a_line_of_weeks_is_shown_from_two_known_ones_on(card: KpiCard) -> None:
    card.set_spark([None, 3, None])
    assert not card.spark.isVisible()
    card.set_spark([1, None, 3])
    assert card.spark.isVisible()


@pytest.mark.parametrize(("width", "columns"), [(1200, 5), (900, 3), (500, 2), (150, 1)])
def test_cards_fill_their_lines_evenly(qtbot: QtBot, width: int, columns: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = CardLayout(200, 12, holder)
    cards = [QWidget() for _ in range(5)]
    for each in cards:
        each.setMinimumSize(100, 50)
        layout.addWidget(each)
    assert layout.columns(width) == columns
    lines = -(-5 // columns)
    assert (
        layout.heightForWidth(width)
        == lines * cards[0].sizeHint().expandedTo(cards[0].minimumSize()).height() + (lines - 1) * 12
    )


def test_segments_are_chosen_by_pointer_and_arrows_and_are_one_stop_of_tab(theme: Theme, qtbot: QtBot) -> None:
    segments = Segments(theme)
    qtbot.addWidget(segments)
    segments.set_choices([("a", "A & B"), ("b", "B"), ("c", "C")], "Letter")
    segments.set_chosen("a")
    segments.show()
    told: list[str] = []
    segments.chosen.connect(told.append)
    QTest.mouseClick(segments.buttons["b"], LEFT)
    qtbot.keyClick(segments.buttons["b"], Key.Key_Right)
    qtbot.keyClick(segments.buttons["c"], Key.Key_Right)
    qtbot.keyClick(segments.buttons["c"], Key.Key_Left)
    assert told == ["b", "c", "b"]
    assert segments.buttons["a"].accessibleName() == "Letter: A & B"
    stops = [key for key, button in segments.buttons.items() if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["b"]


def test_ranges_are_those_of_the_glossary(theme: Theme, qtbot: QtBot) -> None:
    chooser = RangeChooser(theme)
    qtbot.addWidget(chooser)
    chooser.retranslate()
    assert [button.text() for button in chooser.buttons.values()] == [
        *("8 weeks", "6 months", "12 months", "24 months", "All"),
    ]
    assert [weeks_of(key) for key in chooser.buttons] == [8, 26, 52, 104, None]
    assert weeks_of("nonsense") == 52
    chooser.set_range("nonsense")
    assert chooser.key == "12m"


def test_only_earlier_weeks_can_be_compared_with(theme: Theme, qtbot: QtBot) -> None:
    picker = WeekPicker(theme)
    qtbot.addWidget(picker)
    picker.retranslate(EN)
    picker.set_weeks([2960, 2962, 2961])
    told: list[tuple[object, object]] = []
    picker.chosen.connect(lambda week, compare: told.append((week, compare)))

    def choose(box: object, value: int) -> None:
        index = box.findData(value)  # type: ignore[attr-defined]
        box.setCurrentIndex(index)  # type: ignore[attr-defined]
        box.activated.emit(index)  # type: ignore[attr-defined]

    choose(picker.against, 2962)
    choose(picker.as_of, 2962)
    assert [picker.against.itemData(n) for n in range(1, picker.against.count())] == [2961, 2960]
    choose(picker.against, 2960)
    choose(picker.as_of, 2960)
    choose(picker.as_of, -1)
    assert told == [(None, 2962), (2962, None), (2962, 2960), (2960, None), (None, None)]


def test_the_banner_is_there_for_another_week_alone(theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    banner = WeekBanner(theme, page)
    banner.show_view(None, None, EN)
    assert banner.isHidden()
    banner.show_view(2965, 2960, EN, ["Not everything is known."])
    assert banner.title.text() == ("As of week of 1 Nov 2026 (to 7 Nov 2026, UTC), compared with week of 27 Sep 2026")
    assert "Not everything is known." in banner.accessibleName()
    banner.hide()


def test_links_become_a_menu_where_they_do_not_fit(theme: Theme, qtbot: QtBot) -> None:
    links = SectionLinks(theme)
    qtbot.addWidget(links)
    links.set_sections([("a", "First section"), ("b", "Second section")], "Go to section")
    links.resize(600, 30)
    links.show()
    assert links.buttons["a"].isVisible()
    assert not links.menu_button.isVisible()
    links.resize(120, 30)
    assert not links.buttons["a"].isVisible()
    assert links.menu_button.isVisible()
    told: list[str] = []
    links.chosen.connect(told.append)
    links.menu.actions()[1].trigger()
    assert told == ["b"]


def test_a_threshold_is_kept_at_once_and_put_back(world: World, qtbot: QtBot) -> None:
    fields = [ThresholdField("horizon_days", 7, 365, "days"), ThresholdField("low_rate_percent", 1, 100, "percent")]
    button = ThresholdButton(world.services, fields)
    qtbot.addWidget(button)
    button.set_texts("Within 90 days", [("Outlook", "How far ahead."), ("Rate", "")])
    button.show()
    QTest.mouseClick(button, LEFT)
    popup = button.popup
    assert popup is not None
    assert popup.spins["horizon_days"].text() == "90 days"
    assert popup.spins["low_rate_percent"].text() == "60%"
    popup.spins["horizon_days"].setValue(30)
    assert world.store.current.horizon_days == 30
    popup.reset.click()
    assert world.store.current.horizon_days == 90
    qtbot.keyClick(popup, Key.Key_Escape)
    qtbot.waitUntil(lambda: button.popup is None)


@pytest.mark.parametrize(("size", "width"), [(100, 1064), (150, 1064), (150, 1700)])
def test_the_choices_of_weeks_are_whole_and_in_line_once_they_are_known(
    theme: Theme, qtbot: QtBot, size: int, width: int
) -> None:
    theme.set(text_size=size)
    header, picker = PageHeader(), WeekPicker(theme)
    header.set_texts("Subscriptions", "Licenses, subscriptions and trials of your customers")
    header.add_action(picker)
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(header)
    column.addStretch(1)
    qtbot.addWidget(page)
    picker.retranslate(EN)
    page.resize(width, 500)
    page.show()
    picker.set_weeks(range(2900, 2960))
    picker.set_choice(None, 2950)
    qtbot.wait(1)
    tops = [box.mapTo(header, box.rect().topLeft()).y() for box in (picker.as_of, picker.against)]
    assert all(box.width() >= box.sizeHint().width() for box in (picker.as_of, picker.against))
    assert all(
        box.mapTo(header, box.rect().bottomLeft()).y() <= header.height() for box in (picker.as_of, picker.against)
    )
    if size == 100 or width > 1500:
        assert tops[0] == tops[1]
    theme.set(text_size=100)
