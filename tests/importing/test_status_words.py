"""Status words as reports write them, in both languages: understood where they mean something, kept in any case."""

from __future__ import annotations

import pytest
from sqlalchemy import func, literal, select

from partnerdesk.replica import schema
from partnerdesk.replica.states import EXPIRED, READY_FOR_SETUP, SUSPENDED, words_of
from partnerdesk.sync.importing.status_words import read_status
from tests.importing.conftest import Place


@pytest.mark.parametrize(
    ("words", "suspended", "setup", "trial"),
    [
        ("Active", 0, 1, None), ("ETKİN", 0, 1, None), ("Aktif", 0, 1, None), ("Askıda", 1, None, None),
        ("ASKIDA", 1, None, None), ("Askıya alınmış", 1, None, None), ("Suspended", 1, None, None),
        ("Past due", 1, None, None), ("Not suspended", 0, None, None), ("Askıda değil", 0, None, None),
        ("Süresi doldu", 0, None, None), ("Expired", 0, None, None), ("Etkin değil", 0, None, None),
        ("Inactive", 0, None, None), ("Pending setup", 0, 0, None), ("PENDING_SETUP", 0, 0, None),
        ("Kurulum bekliyor", 0, 0, None), ("Kurulum tamamlandı", 0, 1, None), ("Setup complete", 0, 1, None),
        ("Not set up", 0, 0, None), ("In trial", 0, None, 1), ("Deneme sürümü", 0, None, 1),
        ("Aktif, Deneme", 0, 1, 1), ("Bambaşka", 0, None, None),
    ],
)  # fmt: skip
def test_a_status_word_is_understood_and_kept(
    place: Place, words: str, suspended: int | None, setup: int | None, trial: int | None
) -> None:
    place.take_text(f"Müşteri;Abonelik no;Durum;Bitiş tarihi\nAcme Robotics;S9;{words};01.05.2026\n", date_order="dmy")
    columns = ("external_id", "suspended", "setup_complete", "is_trial", "status_raw")
    assert ("S9", suspended, setup, trial, words) in place.rows(schema.subscription, *columns)


def test_no_word_says_nothing() -> None:
    assert read_status("") == read_status(" ; ") == {}


@pytest.mark.parametrize(
    ("status", "word"),
    [
        (EXPIRED, "Süresi doldu"), (EXPIRED, "SÜRESİ DOLDU"), (EXPIRED, "İptal edildi"), (EXPIRED, "Expired"),
        (EXPIRED, "Süresi dolmuş"), (SUSPENDED, "Askıda"), (SUSPENDED, "ASKIYA ALINDI"),
        (READY_FOR_SETUP, "Sipariş kurulumu için hazır"), (READY_FOR_SETUP, "SİPARİŞ KURULUMU İÇİN HAZIR"),
    ],
)  # fmt: skip
def test_a_stored_word_is_found_whatever_its_case(place: Place, status: str, word: str) -> None:
    with place.replica.read() as connection:
        assert connection.scalar(select(func.lower(literal(word)).in_(words_of(status))))


@pytest.mark.parametrize(
    ("heading", "word", "column", "value"),
    [
        ("Suspended", "Active", "suspended", 0), ("Askıda", "Etkin", "suspended", 0),
        ("Suspended", "Suspended", "suspended", 1), ("Suspended", "Askıda", "suspended", 1),
        ("Suspended", "Askıda değil", "suspended", 0), ("Suspended", "yes", "suspended", 1),
        ("Kurulum durumu", "Aktif", "setup_complete", 1), ("Kurulum durumu", "Kurulum bekliyor", "setup_complete", 0),
        ("Setup status", "Pending setup", "setup_complete", 0), ("Setup state", "Setup complete", "setup_complete", 1),
    ],
)  # fmt: skip
def test_a_column_of_its_own_takes_the_same_words(
    place: Place, heading: str, word: str, column: str, value: int
) -> None:
    place.take_text(f"Customer,Subscription ID,End date,{heading}\nAcme Robotics,S9,2026-05-01,{word}\n")
    assert ("S9", value) in place.rows(schema.subscription, "external_id", column)
