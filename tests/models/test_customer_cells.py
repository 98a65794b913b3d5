from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from partnerdesk import weeks
from partnerdesk.analytics.context import Thresholds
from partnerdesk.models import customer_cells as cells
from partnerdesk.models.cells import Cell
from partnerdesk.models.customer_reasons import status_reason
from partnerdesk.models.customers import CustomerWords, customer_columns
from partnerdesk.models.formats import DASH, Formats
from partnerdesk.replica.rows import CustomerRow

NOW = int(datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp())
EN = Formats("en", NOW)
TR = Formats("tr", NOW)
PLAIN = Thresholds()

ROW = CustomerRow(
    id=1,
    org_id="org-1",
    org_uuid="3c5c2f3e-0000-4000-8000-000000000001",
    name="Işık A.Ş.",
    statuses=("expiring_soon", "license_overage", "subscription"),
    products=("calling", "meetings"),
    total=50,
    assigned=30,
    used=12,
    available=20,
    overage=0,
    next_day=weeks.day_from_date(date(2026, 11, 27)),
    next_kind="end",
    last_signin_at=NOW - 3 * weeks.DAY_SECONDS,
    signin_state="known",
    managed_by="external_admin",
    tags=("gold",),
    refreshed_at=NOW - 2 * weeks.DAY_SECONDS,
    stale_since=None,
    stale_code=None,
    vanished_at=None,
    last_seen_week=weeks.week_of(NOW),
)


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Translations need an application."""


def test_licences_in_figures_words_and_as_copied() -> None:
    cell = cells.licences_cell(ROW, EN)
    assert cell.text == "12 / 30 / 50"
    assert cell.accessible == "12 used, 30 assigned, 50 total"
    assert cell.value_copied == "12 / 30 / 50"
    assert cell.bar is not None


def test_use_that_is_unknown_is_a_dash_and_not_zero() -> None:
    cell = cells.licences_cell(replace(ROW, used=None), EN)
    assert cell.text == "— / 30 / 50"
    assert cell.accessible == "use unknown, 30 assigned, 50 total"
    assert cell.value_copied == "— / 30 / 50"
    assert "Used: —" in cell.tooltip
    assert "Assigned but unused: —" in cell.tooltip
    assert "No report has told the use yet." in cell.tooltip


def test_overage_is_said() -> None:
    cell = cells.licences_cell(replace(ROW, total=120, assigned=131, used=96, available=0, overage=11), EN)
    assert cell.accessible == "96 used, 131 assigned, 120 total, 11 over the limit"
    assert "Overage: 11" in cell.tooltip


def test_no_licences_is_a_dash() -> None:
    cell = cells.licences_cell(replace(ROW, total=0, assigned=0, used=None, available=0), EN)
    assert cell.text == DASH
    assert cell.bar is None
    assert cell.value_copied is None


@pytest.mark.parametrize(
    ("kind", "ahead", "words", "tone"),
    [
        ("end", 4, "Ends in 4 days, 27 Nov 2026", "warning"),
        ("trial", 0, "Trial ends today, 23 Nov 2026", "warning"),
        ("renewal", 1, "Renews tomorrow, 24 Nov 2026", "neutral"),
        ("end", 8, "Ends in 8 days, 1 Dec 2026", "neutral"),
    ],
)
def test_next_end_or_renewal(kind: str, ahead: int, words: str, tone: str) -> None:
    cell = cells.next_day_cell(replace(ROW, next_day=EN.today + ahead, next_kind=kind), EN)
    assert cell.tooltip == cell.accessible == cell.value_copied == words
    assert cell.tone == tone
    assert cell.icon == ("refresh-cw" if kind == "renewal" else "clock" if tone == "warning" else "")


@pytest.mark.parametrize(("kind", "word"), [("end", "ends"), ("renewal", "renews"), ("trial", "trial ends")])
def test_a_file_gets_the_date_and_what_happens_then(kind: str, word: str) -> None:
    cell = cells.next_day_cell(replace(ROW, next_kind=kind), EN)
    assert cell.exported == (date(2026, 11, 27), word)


def test_the_date_stands_behind_the_words() -> None:
    cell = cells.next_day_cell(ROW, EN)
    assert f"{cell.text} {cell.note}" == "in 4 d · 27 Nov 2026"
    assert cells.next_day_cell(replace(ROW, next_day=None, next_kind=None), EN).text == DASH


def test_statuses_are_chips_with_their_meaning() -> None:
    cell = cells.status_cell(ROW, Thresholds(expiring_soon_days=14))
    assert [chip.text for chip in cell.chips] == ["Expiring soon", "License overage", "Subscription"]
    assert "14" in cell.chips[0].tooltip
    assert cell.value == "expiring_soon"
    assert cell.text == "Expiring soon, License overage, Subscription"


def test_a_status_nobody_knows_is_shown_as_it_came() -> None:
    chip = cells.status_cell(replace(ROW, statuses=("raw:On hold",)), PLAIN).chips[0]
    assert chip.text == "On hold"
    assert "does not know" in chip.tooltip


@pytest.mark.parametrize("key", list(cells.STATUS_TONES))
def test_every_status_meaning_has_no_field_left(key: str) -> None:
    meaning = cells.status_meaning(key, PLAIN)
    assert meaning
    assert "{" not in meaning


def test_never_and_unknown_sign_ins_differ() -> None:
    never = cells.last_signin_cell(replace(ROW, last_signin_at=None, signin_state="never"), EN)
    unknown = cells.last_signin_cell(replace(ROW, last_signin_at=None, signin_state="unknown"), EN)
    assert never.text == "Never"
    assert unknown.text == DASH
    assert unknown.accessible == "Unknown"
    assert cells.last_signin_cell(ROW, EN).text == "3 d ago"


@pytest.mark.parametrize("second", [0, 1, 43_200, 86_399])
def test_a_signin_has_one_age_whatever_the_time_of_day(second: int) -> None:
    """Its status counts whole days between UTC dates, so the cell does too."""
    row = replace(ROW, last_signin_at=(weeks.day_of(NOW) - 44) * weeks.DAY_SECONDS + second)
    assert cells.last_signin_cell(row, EN).text == "44 d ago"
    assert status_reason("no_recent_activity", row, None, Thresholds(), EN).startswith("Last admin sign-in 44 days ago")


def test_a_signin_of_the_last_hours_keeps_its_hours() -> None:
    assert cells.last_signin_cell(replace(ROW, last_signin_at=NOW - 23 * 3600), EN).text == "23 h ago"
    two_dates_back = replace(ROW, last_signin_at=(weeks.day_of(NOW) - 1) * weeks.DAY_SECONDS - 1)
    assert cells.last_signin_cell(two_dates_back, EN).text == "2 d ago"


def test_stale_data_says_since_when_and_why() -> None:
    cell = cells.data_age_cell(replace(ROW, stale_since=NOW - 86_400, stale_code="not_allowed"), EN)
    assert cell.icon
    assert cell.tone == "warning"
    assert "Stale since 22 Nov 2026" in cell.tooltip
    assert "Your role may not read this customer." in cell.tooltip
    assert "Your role may not read" in cell.accessible


def test_a_fault_code_nobody_knows_still_gives_words() -> None:
    cell = cells.data_age_cell(replace(ROW, stale_since=NOW, stale_code="later_version"), EN)
    assert "later_version" in cell.tooltip


def test_a_customer_that_is_gone_says_when_it_was_last_seen() -> None:
    week = weeks.week_of_day(weeks.day_from_date(date(2026, 10, 20)))
    cell = cells.name_cell(replace(ROW, vanished_at=NOW, last_seen_week=week), EN)
    assert cell.text == "Işık A.Ş."
    assert cell.note == "last seen in the week of 18 Oct 2026"


def test_launching_is_closed_with_its_reason() -> None:
    assert cells.launch_cell("").enabled
    closed = cells.launch_cell("No network.")
    assert not closed.enabled
    assert "No network." in closed.tooltip
    assert closed.accessible == "Launch organization. No network."


def test_numbers_have_the_languages_grouping() -> None:
    big = replace(ROW, total=12345, assigned=2345, used=1234)
    assert cells.licences_cell(big, TR).text == "1.234 / 2.345 / 12.345"


def test_every_column_writes_every_kind_of_row() -> None:
    columns = customer_columns(CustomerWords(lambda: PLAIN, lambda _row: ""))
    empty = replace(
        ROW,
        statuses=(),
        products=(),
        total=0,
        assigned=0,
        used=None,
        next_day=None,
        last_signin_at=None,
        signin_state="unknown",
        managed_by=None,
        tags=(),
        refreshed_at=None,
    )
    for row in (ROW, empty):
        for spec in columns:
            cell = spec.cell(row, EN)
            assert isinstance(cell, Cell)
            assert cell.accessible, spec.key


def test_an_unknown_manager_is_a_dash_with_its_reason() -> None:
    cell = cells.managed_by_cell(replace(ROW, managed_by=None), EN)
    assert (cell.text, cell.value_copied) == (DASH, None)
    assert "could not be read" in cell.tooltip


def test_columns_sort_by_what_the_query_knows() -> None:
    from partnerdesk.analytics.customer_list import COLUMNS

    known = {column.key for column in COLUMNS}
    columns = customer_columns(CustomerWords(lambda: PLAIN, lambda _row: ""))
    assert {spec.sort_key for spec in columns if spec.sort_key} <= known
    assert columns[0].pinned == "left"
    assert columns[-1].pinned == "right"
