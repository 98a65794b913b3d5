"""How a subscription stands on a day: what the lists ask of the database and what the tabs ask of a row agree."""

from __future__ import annotations

from itertools import product

from sqlalchemy import insert, select

from partnerdesk.analytics import conditions, terms
from partnerdesk.analytics.context import Context
from partnerdesk.replica.customer_detail import fetch_detail
from partnerdesk.replica.schema import subscription
from partnerdesk.replica.store import Replica
from tests.analytics import partners
from tests.analytics.partners import NOW, TODAY, Cust

FLAGS = (None, 0, 1)
WORDS = (None, "Active", "Trial", "TRIAL EXPIRED", "süresi doldu", "On hold")
STARTS = (None, TODAY - 100, TODAY, TODAY + 1)
ENDS = (None, TODAY - 1, TODAY, TODAY + 1)


def test_rows_and_queries_agree_on_every_kind_of_term(replica: Replica) -> None:
    kinds = list(product(FLAGS, FLAGS, WORDS, STARTS, ENDS, (None, NOW)))
    nobody = Cust(
        "All kinds", [], [], [], None, ("never", None), None, admin=False, refreshed=NOW, created=NOW, vanished=False
    )
    partners.fill(replica, [nobody])
    with replica.write() as connection:
        connection.execute(
            insert(subscription),
            [
                {
                    "customer_id": 1, "external_id": f"s{number:05}", "is_trial": trial, "auto_renew": renews,
                    "status_raw": word, "start_day": start, "end_day": end, "vanished_at": gone,
                    "first_seen_week": 1, "last_seen_week": 1, "source_id": 1,
                }
                for number, (trial, renews, word, start, end, gone) in enumerate(kinds)
            ],
        )  # fmt: skip
    context = Context(NOW)
    asked = {
        "trial": (conditions.is_trial(), terms.is_trial),
        "ended": (conditions.ended(context), lambda row: terms.has_ended(row, TODAY)),
        "active": (conditions.active(context), lambda row: terms.is_active(row, TODAY)),
    }
    with replica.read() as connection:
        rows = fetch_detail(connection, 1).subscriptions
        for name, (condition, of_row) in asked.items():
            found = set(connection.execute(select(subscription.c.external_id).where(condition)).scalars())
            assert {row.external_id for row in rows if of_row(row)} == found, name
            assert 0 < len(found) < len(rows)
