"""Which report a file is: told by what only that report has, never guessed between two."""

from __future__ import annotations

import pytest

from partnerdesk.replica import schema
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.faults import UnknownReportFault
from partnerdesk.sync.importing.mapping import candidates, dataset_of_title, match_datasets
from partnerdesk.sync.importing.schema import Dataset
from tests.importing.conftest import Place

PLAIN = "Customer,Subscription ID,Start date,End date,Status\nAcme Robotics,Sub9,2025-01-01,2026-12-31,Active\n"
COMMON = {
    "en": ("Customer", "Organization ID", "Week", "Status", "Start date", "End date", "Location", "Product"),
    "tr": ("Müşteri", "Müşteri kimliği", "Hafta", "Durum", "Başlangıç tarihi", "Bitiş tarihi", "Konum", "Ürün"),
}


def dataset_of(place: Place, content: str, name: str = "file.csv") -> str:
    return place.look(place.file(name, content)).prepared.dataset.key


@pytest.mark.parametrize(
    "headings",
    [
        "Customer,Subscription ID,Start date,End date,Status",
        "Müşteri;Abonelik no;Bitiş tarihi",
        "Müşteri;Abonelik no;Bitiş tarihi;Başlangıç tarihi",
        "Müşteri;Abonelik no;Durum",
        "Customer,Subscription ID,End date,Trial",
        "Customer,Subscription ID,Start date,End date,Licenses,Product",
    ],
)
def test_a_plain_list_of_subscriptions_is_one(place: Place, headings: str) -> None:
    assert dataset_of(place, headings + "\n") == "subscriptions"
    assert dataset_of(place, headings + "\n", "industrial.csv") == "subscriptions"


def test_a_plain_list_of_subscriptions_makes_no_trial(place: Place) -> None:
    plan = place.take_text(PLAIN)
    assert (plan.total.added, plan.rows_taken) == (1, 1)
    assert ("Sub9", None) in place.rows(schema.subscription, "external_id", "is_trial")


@pytest.mark.parametrize(
    ("headings", "name"),
    [
        ("Customer,Trial ID,End date", "file.csv"),
        ("Customer,Enterprise Trial ID,Product,Start date,End date,Status", "file.csv"),
        ("Customer,Subscription ID,Enterprise Trial ID,End date", "file.csv"),
        ("Müşteri;Deneme kimliği;Bitiş tarihi", "file.csv"),
        ("Müşteri;Deneme no;Başlangıç tarihi;Bitiş tarihi;Durum", "file.csv"),
        ("Customer,Subscription ID,Trial start,Trial end", "file.csv"),
        ("Customer,Subscription ID,Start date,End date,Status", "Trials 2026-03.csv"),
        ("Müşteri;Abonelik no;Bitiş tarihi", "denemeler.csv"),
    ],
)
def test_trials_are_told_by_a_heading_or_the_title(place: Place, headings: str, name: str) -> None:
    assert dataset_of(place, headings + "\n", name) == "trials"


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        ("Customer,Subscription ID,End date,Trial status", {"subscriptions", "trials"}),
        ("Customer,Subscription ID,Start date,End date,Status,Order number", {"subscriptions", "orders"}),
        ("Customer,Subscription ID,Start date,End date,Status,Invoice number", {"subscriptions", "invoices"}),
        ("Customer,Status,Week,Calls", {"customers", "calling_usage"}),
    ],
)
def test_two_that_fit_about_equally_are_asked_for(place: Place, headings: str, names: set[str]) -> None:
    with pytest.raises(UnknownReportFault) as caught:
        place.look(place.file("file.csv", headings + "\n"))
    assert set(str(caught.value.params["candidates"]).split(",")) == names
    for name in names:
        assert f"{DATASETS[name].title} ({name})" in str(caught.value)


def _headings(dataset: Dataset, language: str) -> list[str]:
    place = 0 if language == "en" else -1
    needed = dataset.required or tuple(sorted(dataset.marks))
    return [dataset.column(key).aliases[place] for key in needed]


def _guess(headings: list[str]) -> str | None:
    found = candidates(match_datasets(headings, "file.csv"))
    return found[0] if len(found) == 1 else None


@pytest.mark.parametrize("language", COMMON)
@pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
def test_no_report_is_taken_for_another(dataset: Dataset, language: str) -> None:
    common = COMMON[language]
    for count in range(1, len(common) + 1):
        for extras in (common[:count], common[-count:], (common[0], common[count - 1])):
            headings = list(dict.fromkeys((*extras, *_headings(dataset, language))))
            assert _guess(headings) in {dataset.key, None}, headings


@pytest.mark.parametrize("dataset", DATASETS.values(), ids=DATASETS)
def test_a_report_with_all_its_columns_is_itself(dataset: Dataset) -> None:
    assert _guess([column.label for column in dataset.columns]) == dataset.key


def test_two_reports_in_one_file_are_never_guessed_wrongly() -> None:
    for one in DATASETS.values():
        for other in DATASETS.values():
            headings = list(dict.fromkeys(("Customer", *_headings(one, "en"), *_headings(other, "en"))))
            assert _guess(headings) in {one.key, other.key, None}, headings


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("industrial.csv", None),
        ("Trials_1.csv", "trials"),
        ("subscriptions2026.csv", "subscriptions"),
        ("MÜŞTERİ LİSTESİ.xlsx", "customers"),
        ("Calling Media Quality by Endpoint_7.csv", "call_quality"),
    ],
)
def test_a_title_names_a_report_by_whole_words(title: str, key: str | None) -> None:
    assert dataset_of_title(title) == key


def test_a_told_report_still_says_what_else_it_could_be(place: Place) -> None:
    path = place.file("file.csv", "Customer,Subscription ID,End date,Trial status\n")
    prepared = place.look(path, dataset="trials").prepared
    assert (prepared.dataset.key, set(prepared.candidates)) == ("trials", {"subscriptions", "trials"})
    assert place.look(place.file("plain.csv", PLAIN)).prepared.candidates == ("subscriptions",)
