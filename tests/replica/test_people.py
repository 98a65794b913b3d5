"""The partner's people in the replica: roles by name, counts of customers, the reverse view."""

from __future__ import annotations

import json

from sqlalchemy import insert

from partnerdesk.replica.people import fetch_assigned, fetch_own_roles, fetch_people
from partnerdesk.replica.schema import customer, meta, partner_admin, person, role
from partnerdesk.replica.store import Replica

CUSTOMER = {"name_fold": "x", "first_seen_week": 1, "last_seen_week": 1}


def fill(replica: Replica) -> None:
    with replica.write() as connection:
        connection.execute(
            insert(customer),
            [
                {
                    **CUSTOMER,
                    "id": 1,
                    "org_id": "A",
                    "name": "Ila",
                    "sort_en": "b",
                    "sort_tr": "a",
                    "vanished_at": None,
                },
                {
                    **CUSTOMER,
                    "id": 2,
                    "org_id": "B",
                    "name": "Ida",
                    "sort_en": "a",
                    "sort_tr": "b",
                    "vanished_at": None,
                },
                {**CUSTOMER, "id": 3, "org_id": "C", "name": "Old", "sort_en": "c", "sort_tr": "c", "vanished_at": 7},
            ],
        )
        connection.execute(insert(role), [{"role_id": "r1", "name": "Partner Administrator"}])
        people = [
            {"person_id": "p1", "display_name": "Ayla", "roles": ["r1", "r9"], "last_activity_at": 5},
            {"person_id": "p2", "display_name": "Bora", "roles": ["r1"], "last_activity_at": None},
            {"person_id": "p3", "display_name": "Gone", "roles": ["r1"], "vanished_at": 3},
        ]
        for each in people:
            connection.execute(insert(person), [{**each, "roles": json.dumps(each["roles"])}])
        connection.execute(
            insert(partner_admin),
            [
                {"customer_id": number, "person_id": "p1", "display_name": "Ayla", "role": "id_full_admin"}
                for number in (1, 2, 3)
            ],
        )


def test_people_come_with_the_names_of_their_roles_and_the_count_of_listed_customers(replica: Replica) -> None:
    fill(replica)
    with replica.read() as connection:
        ayla, bora = fetch_people(connection)
    assert ayla.roles == (("r1", "Partner Administrator"), ("r9", "r9"))
    assert (ayla.customers, ayla.last_activity_at) == (2, 5)
    assert (bora.display_name, bora.customers, bora.last_activity_at) == ("Bora", 0, None)


def test_the_customers_of_one_person_come_in_the_order_of_the_language(replica: Replica) -> None:
    fill(replica)
    with replica.read() as connection:
        english = fetch_assigned(connection, "p1", "en")
        turkish = fetch_assigned(connection, "p1", "tr")
        assert fetch_assigned(connection, "p2", "en") == []
    assert [row.name for row in english] == ["Ida", "Ila", "Old"]
    assert [row.name for row in turkish] == ["Ila", "Ida", "Old"]
    assert [row.vanished_at for row in english] == [None, None, 7]


def test_whose_token_it_is_decides_about_the_own_roles(replica: Replica) -> None:
    fill(replica)
    answers = []
    for person_id in ("p1", "p3", "nobody"):
        with replica.write() as connection:
            connection.execute(meta.delete())
            connection.execute(insert(meta).values(key="person_id", value=person_id))
            answers.append(fetch_own_roles(connection))
    assert answers == [(("r1", "Partner Administrator"), ("r9", "r9")), None, None]


def test_an_empty_replica_does_not_know_who_is_signed_in(replica: Replica) -> None:
    with replica.read() as connection:
        assert fetch_own_roles(connection) is None
        assert fetch_people(connection) == []
