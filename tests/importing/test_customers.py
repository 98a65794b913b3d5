"""A row goes to the customer that it names beyond doubt, or to none."""

from __future__ import annotations

import pytest

from partnerdesk.replica import schema_reports
from partnerdesk.replica.import_rows import Identity
from partnerdesk.sync.importing.customers import Matcher
from partnerdesk.sync.importing.faults import RowError
from tests.importing.conftest import WEEK_DAY, Place, org_id


def test_a_foreign_organization_is_not_taken_for_a_customer_of_the_same_name(place: Place) -> None:
    content = f"Customer,Organization ID,Week,Feature,Calls\nAcme Robotics,{org_id(90)},{WEEK_DAY},A,1\n"
    first = place.take_text(content)
    assert [reject.problem.code for reject in first.rejects] == ["foreign"]
    assert "none of your customers" in first.rejects[0].problem.sentence()
    (unmatched,) = first.unmatched
    assert unmatched.name == f"Acme Robotics ({org_id(90)})"
    assert unmatched.suggestions[0].name == "Acme Robotics"
    assert place.rows(schema_reports.feature_use_week) == []

    place.importer.confirm(unmatched.name, org_id(1))
    second = place.take_text(content)
    assert (second.rows_taken, second.rows_rejected) == (1, 0)
    other = place.take_text(content.replace(org_id(90), org_id(91)))
    assert other.rows_rejected == 1, "what was said of one organization holds for no other"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("Işık Lojistik A.Ş.", True),
        ("  IŞIK   LOJİSTİK A.Ş. ", True),
        ("IŞIK LOJİSTİK a.s\u0327.", True),  # taken apart into letter and mark
        ("ışık lojistik a.ş.", True),
        ("işik lojistik a.ş.", False),
        ("ISIK LOJISTIK A.S.", False),
        ("Isik Lojistik A.S.", False),
    ],
)
def test_letters_that_make_another_word_are_no_match(place: Place, written: str, found: bool) -> None:
    plan = place.take_text(f"Customer,Week,Feature,Calls\n{written},{WEEK_DAY},A,1\n")
    assert (plan.rows_taken, plan.rows_rejected) == ((1, 0) if found else (0, 1))
    if not found:
        assert plan.unmatched[0].suggestions[0].name == "Işık Lojistik A.Ş."


def test_dotted_and_dotless_names_are_two_customers() -> None:
    people = [Identity(1, org_id(1), None, "Sınır Ltd"), Identity(2, org_id(2), None, "Sinir Ltd")]
    matcher = Matcher(people, {})
    assert (matcher.match(None, "Sınır Ltd"), matcher.match(None, "sinir ltd")) == (1, 2)
    assert matcher.match(None, "SİNİR LTD") == 2
    with pytest.raises(RowError) as caught:
        matcher.match(None, "SINIR LTD")
    assert caught.value.problem.code == "several"
    only_dotless = Matcher(people[:1], {})
    assert only_dotless.match(None, "SINIR LTD") == 1
    with pytest.raises(RowError):
        only_dotless.match(None, "Sinir Ltd")


def test_a_confirmed_name_speaks_for_no_other_word(place: Place) -> None:
    place.importer.confirm("Sinir Ltd", org_id(1))
    matcher = place.importer.matcher
    assert matcher.match(None, "SiNiR LTD") == matcher.by_id(org_id(1))
    for other in ("Sınır Ltd", "SINIR LTD"):
        with pytest.raises(RowError):
            matcher.match(None, other)
