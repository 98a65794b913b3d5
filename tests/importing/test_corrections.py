"""A later report puts right what an earlier one left: preview, import and undo agree on it."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from partnerdesk.replica import schema
from tests.importing.conftest import Place

HEAD = "Customer,Subscription ID,Start date,End date,Status\n"
ROWS = "Acme Robotics,Sub9,2025-01-01,2026-12-31,Active\nIşık Lojistik A.Ş.,Sub100,2025-01-01,2026-12-31,Active\n"
KNOWN = ("external_id", "is_trial", "start_day", "end_day", "status_raw")


def flags(place: Place) -> dict[str, int | None]:
    return dict(tuple(row) for row in place.rows(schema.subscription, "external_id", "is_trial"))


def test_subscriptions_put_a_mistaken_import_of_trials_right(place: Place) -> None:
    place.take_text(HEAD + ROWS, dataset="trials")
    assert flags(place) == {"Sub9": 1, "Sub100": 1}
    wrong = place.dump()
    path = place.file("file.csv", HEAD + ROWS)
    looked = place.look(path)
    assert looked.same_as is None
    assert (looked.total.changed, looked.total.unchanged) == (2, 0)
    done = place.importer.apply(looked)
    assert done.total == looked.total
    assert flags(place) == {"Sub9": 0, "Sub100": 0}
    assert done.import_id is not None
    place.importer.undo(done.import_id)
    assert place.dump() == wrong


def test_the_terms_of_a_mistaken_import_are_put_right(place: Place) -> None:
    place.take_text(HEAD + ROWS.replace("2026-12-31,Active", "2026-06-30,Trial"), dataset="trials")
    done = place.take_text(HEAD + ROWS)
    assert done.total.changed == 2
    assert place.rows(schema.subscription, *KNOWN) == [
        ("Sub100", 0, 20089, 20818, "Active"),
        ("Sub9", 0, 20089, 20818, "Active"),
    ]


def test_a_trial_whose_newer_status_says_none_has_become_a_subscription(place: Place) -> None:
    place.take_text(HEAD + "Acme Robotics,Sub9,2025-01-01,2026-12-31,Deneme\n")
    assert flags(place)["Sub9"] == 1
    done = place.take_text(HEAD + "Acme Robotics,Sub9,2025-01-01,2026-12-31,Active\n")
    assert (done.total.changed, flags(place)["Sub9"]) == (1, 0)


@pytest.mark.parametrize("rows", [ROWS, ROWS.replace(",Active", ",")])
def test_what_the_service_called_a_trial_stays_one(place: Place, rows: str) -> None:
    with place.replica.write() as connection:
        connection.execute(update(schema.subscription).values(is_trial=1, trial_checked_at=1))
    place.take_text(HEAD + rows)
    assert flags(place)["Sub100"] == 1
    place.take_text(HEAD + rows, dataset="trials")
    place.take_text(HEAD + rows.replace("2026-12-31", "2027-12-31"))
    assert flags(place) == {"Sub9": 0, "Sub100": 1}


def test_a_trial_column_is_not_unsaid_by_a_report_without_one(place: Place) -> None:
    place.take_text("Customer,Subscription ID,End date,Trial\nAcme Robotics,Sub9,2026-12-31,yes\n")
    place.take_text(HEAD + ROWS)
    assert flags(place)["Sub9"] == 1
    place.take_text("Customer,Subscription ID,End date,Trial\nAcme Robotics,Sub9,2026-12-31,no\n")
    assert flags(place)["Sub9"] == 0
