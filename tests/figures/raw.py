"""Random partners as plain rows, how they get into a replica, and the subscriptions page worked out again by hand.

The calculations here share no code with the program: they are what the glossary says of part 4, read once more, in
plain Python over the raw rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from sqlalchemy import delete, insert

from partnerdesk.replica import schema as s
from partnerdesk.replica.import_totals import recompute_week_totals
from partnerdesk.replica.search import index_customers
from partnerdesk.replica.store import Replica
from partnerdesk.replica.text import fold, sort_key

WEEK = 2968
SUNDAY = WEEK * 7 + 3
TODAY = SUNDAY + 1
NOW = TODAY * 86_400 + 40_000
WEEKS = (WEEK, WEEK - 1, WEEK - 2, WEEK - 3)
HORIZON, LOW, FEW_LOW, FEW, LEAST_TOTAL, LEAST_AGE = 90, 0.6, 0.5, 4, 5, 30


@dataclass
class Week:
    total: int
    assigned: int
    used: int | None
    used_90: int | None


@dataclass
class Line:
    product: str
    sub: int | None
    total: int
    assigned: int
    vanished: bool
    weeks: dict[int, Week]
    id: int = 0


@dataclass
class Sub:
    is_trial: int | None
    end: int | None
    auto: int | None
    added: int | None
    start: int | None
    first_seen: int
    vanished: bool
    id: int = 0


@dataclass
class Cust:
    name: str
    subs: list[Sub]
    lines: list[Line]
    first_seen: int
    last_seen: int
    vanished: bool
    id: int = field(default=0)


NEAR = st.one_of(
    st.none(), st.sampled_from([TODAY, TODAY + 90, TODAY + 91, TODAY - 1]), st.integers(TODAY - 40, TODAY + 120)
)
PAST = st.one_of(
    st.none(), st.sampled_from([TODAY, TODAY - 90, TODAY - 91, TODAY - 30]), st.integers(TODAY - 200, TODAY)
)
USED = st.one_of(st.none(), st.integers(0, 14))
WEEK_ROWS = st.builds(Week, st.integers(-1, 12), st.integers(0, 14), USED, USED)
LINES = st.builds(
    Line,
    product=st.sampled_from(["calling", "meetings", "calling", "meetings", "messaging"]),
    sub=st.sampled_from([0, 0, 1, None]),
    total=st.integers(-1, 12),
    assigned=st.integers(0, 14),
    vanished=st.sampled_from([False, False, False, True]),
    weeks=st.dictionaries(st.sampled_from(WEEKS), WEEK_ROWS),
)
SUBS = st.builds(
    Sub,
    is_trial=st.sampled_from([None, 0, 0, 1]),
    end=NEAR,
    auto=st.sampled_from([None, 0, 1, 1]),
    added=PAST,
    start=PAST,
    first_seen=st.sampled_from([WEEK - 20, WEEK - 2, WEEK]),
    vanished=st.sampled_from([False, False, False, True]),
)
CUSTOMERS = st.builds(
    Cust,
    name=st.sampled_from(["Işık", "Çelik", "Zeta", "Alfa 10", "Alfa 9"]),
    subs=st.lists(SUBS, max_size=2),
    lines=st.lists(LINES, max_size=4),
    first_seen=st.sampled_from([WEEK - 20, WEEK - 2, WEEK]),
    last_seen=st.sampled_from([WEEK - 2, WEEK]),
    vanished=st.sampled_from([False, False, False, False, True]),
)
PARTNERS = st.lists(CUSTOMERS, max_size=8)


def fill(replica: Replica, partner: Sequence[Cust]) -> None:
    """Put a partner into the replica in place of what is there."""
    numbers = {"sub": 0, "line": 0}
    with replica.write() as connection:
        for table in (s.customer, s.source, s.week_total):
            connection.execute(delete(table))
        connection.execute(insert(s.source).values(id=1, kind="report", name="Subscriptions", week=WEEK, fetched_at=1))
        for place, each in enumerate(partner, 1):
            each.id = place
            connection.execute(insert(s.customer).values(_customer(each)))
            for sub in each.subs:
                numbers["sub"] += 1
                sub.id = numbers["sub"]
                connection.execute(insert(s.subscription).values(_sub(each, sub)))
            for line in each.lines:
                numbers["line"] += 1
                line.id = numbers["line"]
                line.sub = line.sub if line.sub is not None and line.sub < len(each.subs) else None
                connection.execute(insert(s.licence_line).values(_line(each, line)))
                for week, row in line.weeks.items():
                    values = {"line_id": line.id, "week": week, "source_id": 1, "used_source_id": 1, **vars(row)}
                    connection.execute(insert(s.licence_week).values(values))
        recompute_week_totals(connection, WEEKS)
        index_customers(connection)


def _customer(each: Cust) -> dict[str, Any]:
    words = {"name": each.name, "name_fold": fold(each.name), "org_id": f"O{each.id}", "signin_state": "unknown"}
    sorting = {"sort_en": sort_key(each.name, "en"), "sort_tr": sort_key(each.name, "tr")}
    seen = {"first_seen_week": each.first_seen, "last_seen_week": each.last_seen}
    return {"id": each.id, **words, **sorting, **seen, "vanished_at": NOW if each.vanished else None, "source_id": 1}


def _sub(each: Cust, sub: Sub) -> dict[str, Any]:
    terms = {"is_trial": sub.is_trial, "end_day": sub.end, "auto_renew": sub.auto, "added_day": sub.added}
    seen = {"start_day": sub.start, "first_seen_week": sub.first_seen, "last_seen_week": WEEK, "terms_source_id": 1}
    gone = NOW if sub.vanished else None
    return {"id": sub.id, "customer_id": each.id, "external_id": f"Sub{sub.id}", **terms, **seen, "vanished_at": gone}


def _line(each: Cust, line: Line) -> dict[str, Any]:
    owner = None if line.sub is None else each.subs[line.sub].id
    words = {"licence_id": f"L{line.id}", "name": line.product, "product": line.product, "subscription_id": owner}
    seen = {"first_seen_week": 1, "last_seen_week": WEEK, "source_id": 1, "vanished_at": NOW if line.vanished else None}
    return {"id": line.id, "customer_id": each.id, "total": line.total, "assigned": line.assigned, **words, **seen}


# --- the page, read once more from the glossary ---------------------------------------------------------------------


@dataclass
class Row:
    """A subscription or trial with the licence lines that it had, as (total, assigned, used, used_90)."""

    id: int
    customer: Cust
    sub: Sub | None
    figures: list[tuple[int, int, int | None, int | None]]
    listed: bool

    @property
    def limited(self) -> list[tuple[int, int, int | None, int | None]]:
        return [each for each in self.figures if each[0] > 0]

    @property
    def known(self) -> list[tuple[int, int, int | None, int | None]]:
        return [each for each in self.limited if each[2] is not None]

    total = property(lambda self: sum(each[0] for each in self.limited))
    assigned = property(lambda self: sum(each[1] for each in self.limited))
    available = property(lambda self: sum(max(0, each[0] - each[1]) for each in self.limited))
    overage = property(lambda self: sum(max(0, each[1] - each[0]) for each in self.limited))
    used = property(lambda self: sum(each[2] for each in self.known) if self.known else None)
    used_of = property(lambda self: sum(each[0] for each in self.known))
    used_of_assigned = property(lambda self: sum(each[1] for each in self.known))
    trial = property(lambda self: self.sub is not None and self.sub.is_trial == 1)
    renews = property(lambda self: self.sub is not None and self.sub.auto == 1 and not self.trial)


def day_of(week: int | None) -> int:
    return TODAY if week is None or week >= WEEK else week * 7 + 3 + 6


def is_known(partner: Sequence[Cust], week: int | None) -> bool:
    """Tell whether any licence figures were kept of a week."""
    if week is None or week >= WEEK:
        return True
    return any(week in line.weeks and line.weeks[week].total > 0 for each in partner for line in each.lines)


def use_week(partner: Sequence[Cust], product: str, week: int | None) -> int | None:
    if week is not None and week < WEEK:
        return week
    lines = [line for each in partner for line in each.lines if line.product == product]
    told = [w for line in lines for w, row in line.weeks.items() if row.total > 0 and row.used is not None]
    return max(told, default=None)


def state_week(partner: Sequence[Cust], week: int | None) -> int:
    if week is not None and week < WEEK:
        return week
    return max((w for c in partner for line in c.lines for w, row in line.weeks.items() if row.total > 0), default=WEEK)


def rows(partner: Sequence[Cust], product: str, week: int | None) -> list[Row]:
    """Return the rows of a product as of a week; None or the running week is the present."""
    now = week is None or week >= WEEK
    reported = use_week(partner, product, week)
    found: dict[int, Row] = {}
    for each in partner:
        if now and each.vanished:
            continue
        for line in each.lines:
            if line.product != product or (line.vanished if now else week not in line.weeks):
                continue
            then = line.weeks.get(week or 0)
            use = line.weeks.get(reported or 0)
            total, assigned = (line.total, line.assigned) if now or then is None else (then.total, then.assigned)
            figures = total, assigned, use.used if use else None, use.used_90 if use else None
            sub = None if line.sub is None else each.subs[line.sub]
            number = -each.id if sub is None else sub.id
            listed = sub is not None and not (now and sub.vanished)
            found.setdefault(number, Row(number, each, sub, [], listed)).figures.append(figures)
    return list(found.values())


def sets(partner: Sequence[Cust], product: str, week: int | None) -> dict[str, list[Row]]:
    """Return the rows of each section."""
    day, every = day_of(week), rows(partner, product, week)
    terms = [row for row in every if row.listed and row.sub is not None]
    recent = [row for row in terms if row.sub.added is not None and 0 <= day - row.sub.added <= HORIZON]
    ending = [row for row in terms if row.sub.end is not None and 0 <= row.sub.end - day <= HORIZON]
    new = {row.customer.id for row in recent}
    return {
        "recently_added": recent,
        "first_ever": [row for row in recent if not any(_is_older(sub, day) for sub in row.customer.subs)],
        "of_new_customers": [row for row in every if row.sub is not None and row.customer.id in new],
        "expiring": [row for row in ending if not row.renews],
        "renewing": [row for row in ending if row.renews],
        "low_assignment": low(terms, day),
        "overage": [row for row in every if row.overage > 0],
        "everything": every,
    }


def _is_older(sub: Sub, day: int) -> bool:
    since = sub.added if sub.added is not None else sub.start
    return since is None or since < day - HORIZON


def low(terms: Sequence[Row], day: int) -> list[Row]:
    peers = [row for row in terms if not row.trial and row.total >= LEAST_TOTAL and _age(row.sub, day) >= LEAST_AGE]
    rates = sorted(row.assigned / row.total for row in peers)
    limit = FEW_LOW if len(rates) < FEW else min(LOW, rates[-(-len(rates) // 4) - 1])
    return [row for row in peers if row.assigned / row.total < limit]


def _age(sub: Sub | None, day: int) -> int:
    assert sub is not None
    seen = sub.first_seen * 7 + 3
    since = sub.added if sub.added is not None else min(seen, sub.start if sub.start is not None else seen)
    return day - since


def ratio(part: int | None, whole: int) -> float | None:
    return None if part is None or not whole else 100 * part / whole


def customers(found: Sequence[Row]) -> set[int]:
    return {row.customer.id for row in found}


def kpis(partner: Sequence[Cust], product: str, week: int | None) -> dict[str, float | None]:
    """Return every KPI of the page."""
    mine = sets(partner, product, week)
    both = [sets(partner, name, week) for name in ("calling", "meetings")]
    renew, expire, scarce, over = (mine[key] for key in ("renewing", "expiring", "low_assignment", "overage"))
    union = lambda key: len(set().union(*(customers(each[key]) for each in both)))  # noqa: E731
    known_use = lambda found: [row for row in found if row.used is not None]  # noqa: E731
    usage = lambda found, whole: ratio(  # noqa: E731
        sum(row.used for row in known_use(found)) if known_use(found) else None,
        sum(getattr(row, whole) for row in known_use(found)),
    )
    assignment = lambda found: ratio(sum(row.assigned for row in found), sum(row.total for row in found))  # noqa: E731
    excess = sum(row.overage for row in over)
    return {
        "total_customers": _there(partner, week),
        "covered_customers": union("everything"),
        "nearing_expiration": union("expiring"),
        "nearing_renewal": union("renewing"),
        "low_license_assignment": union("low_assignment"),
        "over_license_limit": union("overage"),
        "new_customers": len(customers(mine["recently_added"])),
        "first_ever_customers": len(customers(mine["first_ever"])),
        "new_customers_licenses": sum(row.total for row in mine["of_new_customers"]),
        "expiring_customers": len(customers(expire)),
        "expiring_assignment": assignment(expire),
        "expiring_usage": usage(expire, "used_of"),
        "renewing_customers": len(customers(renew)),
        "renewing_assignment": assignment(renew),
        "renewing_usage": usage(renew, "used_of"),
        "low_assignment_customers": len(customers(scarce)),
        "low_assignment_rate": assignment(scarce),
        "low_assignment_usage": usage(scarce, "used_of"),
        "low_assignment_usage_of_assigned": usage(scarce, "used_of_assigned"),
        "low_assignment_unassigned": sum(row.available for row in scarce),
        "overage_customers": len(customers(over)),
        "overage_total": excess,
        "overage_average": excess / len(customers(over)) if over else None,
    }


def _there(partner: Sequence[Cust], week: int | None) -> int:
    if week is None or week >= WEEK:
        return sum(not each.vanished for each in partner)
    return sum(
        (each.first_seen <= week and (not each.vanished or each.last_seen >= week))
        or any(week in line.weeks for line in each.lines)
        for each in partner
    )


def week_sums(row: Row, product: str, name: str, week: int) -> int | None:
    """Return a figure of one week summed over a row's lines, those that are gone by now included."""
    place = None if row.sub is None else row.customer.subs.index(row.sub)
    mine = [line for line in row.customer.lines if line.product == product and line.sub == place]
    told = [line.weeks[week] for line in mine if week in line.weeks and line.weeks[week].total > 0]
    values = [getattr(each, name) for each in told if getattr(each, name) is not None]
    return sum(values) if values else None
