"""Random partners as plain values, how they get into a replica, and every definition worked out again in plain Python.

The calculations here share no code with the program: they are what the glossary says, read once more.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st
from sqlalchemy import delete, insert

from partnerdesk.replica import schema as s
from partnerdesk.replica.search import index_customers
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold, sort_key

TODAY = 20_780
NOW = TODAY * 86_400 + 40_000
WEEK = 2968

NAMES = ["Işık A.Ş.", "IŞIK Ltd", "İstanbul Lojistik", "istanbul cafe", "Çelik", "Cam 10", "Cam 9", 'Öz %_ "x"', "Zeta"]
SUBSCRIPTION_WORDS = [None, None, "Active", "Suspended", "Expired", "Trial", "Ready for setup", "In review"]
CUSTOMER_WORDS = ["Suspended", "Expired", "Expiring soon", "Trial", "Subscription", "No recent activity", "On hold"]
PRODUCTS = ["meetings", "calling", "messaging", "devices", "Something New"]
TAGS = ["gold", "KUZEY", "güney bölge", "100%"]
FLAGS = st.sampled_from([None, 0, 1])
DAYS = st.one_of(st.none(), st.just(TODAY), st.integers(TODAY - 3, TODAY + 9), st.integers(TODAY - 400, TODAY + 400))


@dataclass
class Sub:
    is_trial: int | None
    start: int | None
    end: int | None
    auto: int | None
    setup: int | None
    suspended: int | None
    word: str | None
    vanished: bool
    terms: bool


@dataclass
class Line:
    product: str
    total: int
    assigned: int
    used: int | None
    used_before: int | None
    sub: int | None
    vanished: bool


@dataclass
class Cust:
    name: str
    subs: list[Sub]
    lines: list[Line]
    tags: list[str]
    words: list[str] | None
    signin: tuple[str, int | None]
    managed_by: str | None
    admin: bool
    refreshed: int | None
    created: int | None
    vanished: bool
    id: int = field(default=0)


SUBS = st.builds(
    Sub,
    is_trial=FLAGS,
    start=DAYS,
    end=DAYS,
    auto=FLAGS,
    setup=FLAGS,
    suspended=st.sampled_from([None, None, 0, 1]),
    word=st.sampled_from(SUBSCRIPTION_WORDS),
    vanished=st.sampled_from([False, False, False, True]),
    terms=st.booleans(),
)
LINES = st.builds(
    Line,
    product=st.sampled_from(PRODUCTS),
    total=st.integers(-1, 12),
    assigned=st.integers(0, 14),
    used=st.one_of(st.none(), st.integers(0, 14)),
    used_before=st.one_of(st.none(), st.integers(0, 14)),
    sub=st.one_of(st.none(), st.integers(0, 2)),
    vanished=st.sampled_from([False, False, False, True]),
)
SIGN_INS = st.one_of(
    st.just(("unknown", None)),
    st.just(("never", None)),
    st.integers(TODAY - 33, TODAY).map(lambda day: ("known", day * 86_400 + 80_000)),
)
CUSTOMERS = st.builds(
    Cust,
    name=st.sampled_from(NAMES),
    subs=st.lists(SUBS, max_size=3),
    lines=st.lists(LINES, max_size=3),
    tags=st.lists(st.sampled_from(TAGS), max_size=2, unique=True),
    words=st.one_of(st.none(), st.lists(st.sampled_from(CUSTOMER_WORDS), max_size=2, unique=True)),
    signin=SIGN_INS,
    managed_by=st.sampled_from([None, None, "partner_org", "external_admin", "group"]),
    admin=st.booleans(),
    refreshed=st.one_of(st.none(), st.integers(NOW - 900_000, NOW)),
    created=st.one_of(st.none(), st.integers(0, NOW)),
    vanished=st.sampled_from([False, False, False, False, True]),
)
PARTNERS = st.lists(CUSTOMERS, max_size=8)


def fill(replica: Replica, partner: Sequence[Cust]) -> None:
    """Put a partner into the replica in place of what is there."""
    with replica.write() as connection:
        for table in (s.customer, s.source, s.week_total):
            connection.execute(delete(table))
        connection.execute(insert(s.source).values(id=1, kind="report", name="subscriptions", fetched_at=1))
        sub_id = line_id = 0
        for number, each in enumerate(partner, 1):
            each.id = number
            connection.execute(insert(s.customer).values(_customer(each)))
            first_sub = sub_id + 1
            for sub in each.subs:
                sub_id += 1
                connection.execute(insert(s.subscription).values(id=sub_id, **_sub(sub, number, sub_id)))
            for line in each.lines:
                line_id += 1
                owner = first_sub + line.sub if line.sub is not None and line.sub < len(each.subs) else None
                connection.execute(insert(s.licence_line).values(id=line_id, **_line(line, number, line_id, owner)))
                for week, used in ((WEEK - 1, line.used), (WEEK - 2, line.used_before)):
                    connection.execute(
                        insert(s.licence_week).values(
                            line_id=line_id, week=week, total=line.total, assigned=line.assigned, used=used
                        )
                    )
            if each.tags:
                connection.execute(insert(s.customer_tag), [{"customer_id": number, "tag": tag} for tag in each.tags])
            if each.admin:
                admin = insert(s.partner_admin).values(customer_id=number, person_id="P", display_name="Deniz")
                connection.execute(admin)
        for week, used in ((WEEK - 1, [x.used for c in partner for x in c.lines]), (WEEK - 2, [1])):
            known = [value for value in used if value is not None]
            connection.execute(
                insert(s.week_total).values(
                    week=week, product="all", lines=1, lines_with_use=len(known), total=1, assigned=1, available=0,
                    overage=0, used=sum(known) if known else None,
                )
            )  # fmt: skip
        index_customers(connection)


def _customer(each: Cust) -> dict[str, object]:
    return {
        "id": each.id,
        "org_id": org_id(each),
        "org_uuid": f"00000000-0000-4000-8000-{each.id:012x}",
        "name": each.name,
        "name_fold": fold(each.name),
        "sort_en": sort_key(each.name, "en"),
        "sort_tr": sort_key(each.name, "tr"),
        "created_at": each.created,
        "managed_by": each.managed_by,
        "status_raw": None if each.words is None else json.dumps(each.words),
        "signin_state": each.signin[0],
        "last_signin_at": each.signin[1],
        "refreshed_at": each.refreshed,
        "first_seen_week": 1,
        "last_seen_week": WEEK,
        "vanished_at": NOW if each.vanished else None,
    }


def org_id(each: Cust) -> str:
    """Return the service's id of a customer."""
    return f"Y2lzY29QRg{each.id:04d}"


def _sub(sub: Sub, customer: int, number: int) -> dict[str, object]:
    return {
        "customer_id": customer,
        "external_id": f"Sub{number}",
        "is_trial": sub.is_trial,
        "start_day": sub.start,
        "end_day": sub.end,
        "auto_renew": sub.auto,
        "setup_complete": sub.setup,
        "suspended": sub.suspended,
        "status_raw": sub.word,
        "first_seen_week": 1,
        "last_seen_week": WEEK,
        "vanished_at": NOW if sub.vanished else None,
        "terms_source_id": 1 if sub.terms else None,
    }


def _line(line: Line, customer: int, number: int, owner: int | None) -> dict[str, object]:
    return {
        "customer_id": customer,
        "subscription_id": owner,
        "licence_id": f"L{number}",
        "name": line.product,
        "product": line.product,
        "total": line.total,
        "assigned": line.assigned,
        "first_seen_week": 1,
        "last_seen_week": WEEK,
        "vanished_at": NOW if line.vanished else None,
    }


# --- the definitions, read once more from the glossary ---------------------------------------------------------------


def trial(sub: Sub) -> bool:
    return sub.is_trial == 1 or (sub.is_trial is None and sub.word == "Trial")


def renews(sub: Sub) -> bool:
    return not trial(sub) and sub.auto == 1


def over(sub: Sub) -> bool:
    if sub.vanished:
        return True
    if sub.end is None:
        return sub.word == "Expired"
    return sub.end <= TODAY and not (renews(sub) and sub.word != "Expired")


def runs(sub: Sub) -> bool:
    begun = sub.start is None or sub.start <= TODAY
    return begun and not over(sub)


def days_left_within(sub: Sub, days: int) -> bool:
    return not sub.vanished and sub.end is not None and 0 <= sub.end - TODAY <= days


def told(each: Cust, word: str) -> bool:
    return word in (each.words or []) and not any(sub.terms for sub in each.subs)


def statuses(each: Cust, soon: int, activity: int) -> list[str]:
    """Return all status keys of a customer in the order of priority."""
    if each.vanished:
        return ["vanished"]
    here = [sub for sub in each.subs if not sub.vanished]
    lines = [line for line in each.lines if not line.vanished]
    state, at = each.signin
    held = {
        "suspended": any(sub.suspended == 1 or (sub.suspended is None and sub.word == "Suspended") for sub in here)
        or told(each, "Suspended"),
        "expired": (not any(runs(sub) for sub in each.subs) and any(over(sub) for sub in each.subs))
        or told(each, "Expired"),
        "expiring_soon": any(not renews(sub) and days_left_within(sub, soon) for sub in here)
        or told(each, "Expiring soon"),
        "license_overage": any(line.total > 0 and line.assigned > line.total for line in lines),
        "ready_for_setup": any(sub.setup == 0 or (sub.setup is None and sub.word == "Ready for setup") for sub in here),
        "no_recent_activity": state == "never"
        or (at is not None and TODAY - at // 86_400 > activity)
        or (state == "unknown" and told(each, "No recent activity")),
        "trial": (any(trial(sub) and runs(sub) for sub in each.subs) and not told(each, "Expired"))
        or told(each, "Trial"),
        "subscription": (any(not trial(sub) and runs(sub) for sub in each.subs) and not told(each, "Expired"))
        or told(each, "Subscription"),
    }
    unknown = [word for word in (each.words or []) if word == "On hold"]
    unknown += ["In review"] if any(sub.word == "In review" for sub in here) else []
    return [key for key, holds in held.items() if holds] + [f"raw:{word}" for word in unknown]


def low_assignment(partner: Sequence[Cust], product: str) -> set[int]:
    """Return the customers with a subscription of a product of which few licences are assigned; all are old enough."""
    rates: list[tuple[float, int]] = []
    for each in partner:
        for place, sub in enumerate(each.subs):
            mine = [line for line in each.lines if line.sub == place and line.product == product]
            here = [line for line in mine if not line.vanished and line.total > 0]
            total = sum(line.total for line in here)
            if not each.vanished and not sub.vanished and not trial(sub) and total >= 5:
                rates.append((sum(line.assigned for line in here) / total, each.id))
    ordered = sorted(rate for rate, _ in rates)
    limit = 0.5 if len(ordered) < 8 else min(0.6, ordered[-(-len(ordered) // 4) - 1])
    return {number for rate, number in rates if rate < limit}


def kpi(key: str, each: Cust, horizon: int, partner: Sequence[Cust]) -> bool:
    """Tell whether a customer is behind a KPI."""
    if each.vanished:
        return False
    if key == "low_license_assignment":
        return each.id in low_assignment(partner, "meetings") | low_assignment(partner, "calling")
    lines = [line for line in each.lines if not line.vanished]
    page = {"meetings", "calling"}
    on_page = {line.sub for line in lines if line.product in page}
    covered = [sub for place, sub in enumerate(each.subs) if place in on_page]
    match key:
        case "total_customers":
            return True
        case "covered_customers":
            return any(line.product in page for line in lines)
        case "nearing_expiration":
            return any(not renews(sub) and days_left_within(sub, horizon) for sub in covered)
        case "nearing_renewal":
            return any(renews(sub) and days_left_within(sub, horizon) for sub in covered)
        case "over_license_limit":
            return any(line.total > 0 and line.assigned > line.total for line in lines if line.product in page)
    raise KeyError(key)
