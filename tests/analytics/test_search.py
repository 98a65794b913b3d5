"""Free-text search: right for Turkish, on name, id and tag, with nothing in a text that means anything."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from partnerdesk.analytics.context import Context
from partnerdesk.analytics.customer_list import CustomerFilter, ids_query
from partnerdesk.replica.customers import fetch_ids
from partnerdesk.replica.schema import customer
from partnerdesk.replica.search import forget_customers, index_customers
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold
from tests.analytics import partners
from tests.analytics.partners import NOW, Cust

PLAIN = {"subs": [], "lines": [], "words": None, "signin": ("unknown", None), "managed_by": None}
REST = {"admin": False, "refreshed": None, "created": None, "vanished": False}
HOSTILE = [
    '"',
    "'",
    "a*",
    "NOT x",
    "name:isik",
    "(",
    "a OR b",
    "NEAR(a b)",
    "^a",
    "%",
    "_",
    "\\",
    "\0",
    "--",
    ";",
    "{x}",
    "a\nb",
]


def cust(name: str, *tags: str) -> Cust:
    return Cust(name=name, tags=list(tags), **PLAIN, **REST)  # type: ignore[arg-type]


def search(replica: Replica, text: str) -> list[str]:
    with replica.read() as connection:
        ids = fetch_ids(connection, ids_query(CustomerFilter(text=text), (), Context(NOW)))
        names = dict(connection.execute(customer.select().with_only_columns(customer.c.id, customer.c.name)).all())
    return [names[number] for number in ids]


@pytest.mark.parametrize("typed", ["ışık", "IŞIK", "isik", "Işık", "ışı", "IŞ", "ı", "  isik  "])
def test_every_way_to_type_it_finds_the_name(replica: Replica, typed: str) -> None:
    partners.fill(replica, [cust("Işık A.Ş."), cust("Oz")])
    assert search(replica, typed) == ["Işık A.Ş."]


@pytest.mark.parametrize("typed", ["İstanbul", "istanbul", "ISTANBUL", "ıstanbul", "stan", "st"])
def test_istanbul_is_found_in_any_case(replica: Replica, typed: str) -> None:
    partners.fill(replica, [cust("İSTANBUL Kargo"), cust("Ankara"), cust("istanbul Cafe")])
    assert search(replica, typed) == ["istanbul Cafe", "İSTANBUL Kargo"]


def test_ids_and_tags_are_found_as_well(replica: Replica) -> None:
    partners.fill(replica, [cust("Alfa", "Güney Bölge"), cust("Beta", "x1"), cust("Gamma")])
    assert search(replica, "guney") == ["Alfa"]
    assert search(replica, "X1") == ["Beta"]
    assert search(replica, "QRg0003") == ["Gamma"]
    assert search(replica, "00000000-0000-4000-8000-000000000002") == ["Beta"]
    assert search(replica, "nowhere") == []


def test_all_words_must_occur_anywhere(replica: Replica) -> None:
    partners.fill(replica, [cust("Ege Lojistik", "gold"), cust("Ege Gıda"), cust("Gold Lojistik")])
    assert search(replica, "ege gold") == ["Ege Lojistik"]
    assert search(replica, "lojistik g") == ["Ege Lojistik", "Gold Lojistik"]
    assert search(replica, "eg gi") == ["Ege Gıda"]


@pytest.mark.parametrize("typed", HOSTILE)
def test_signs_of_the_query_language_mean_themselves(replica: Replica, typed: str) -> None:
    named = f"Firma {typed} son".replace("\0", "")
    partners.fill(replica, [cust(named), cust("Other")])
    assert search(replica, typed.replace("\0", "")) == [named] or not typed.strip("\0")
    search(replica, typed * 3)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=12))
def test_any_text_can_be_searched_for(replica: Replica, typed: str) -> None:
    if "named" not in _filled:
        partners.fill(replica, [cust("Işık"), cust("Öz")])
        _filled.add("named")
    found = search(replica, typed)
    if not fold(typed):
        assert len(found) == 2


_filled: set[str] = set()


def test_the_index_follows_changes(replica: Replica) -> None:
    partners.fill(replica, [cust("Alfa"), cust("Beta")])
    with replica.write() as connection:
        values = {"name": "Delta", "name_fold": "delta"}
        connection.execute(customer.update().where(customer.c.id == 1).values(**values))
        index_customers(connection, [1])
    assert search(replica, "alfa") == []
    assert search(replica, "delta") == ["Delta"]
    with replica.write() as connection:
        forget_customers(connection, [2])
    assert search(replica, "beta") == []
    with replica.write() as connection:
        index_customers(connection)
        index_customers(connection, [])
        forget_customers(connection, [])
    assert search(replica, "beta") == ["Beta"]
    assert replica.problems() == []
