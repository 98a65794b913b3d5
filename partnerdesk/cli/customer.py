"""`partnerdesk customer ID`: everything that the replica holds of one customer, with the source of each fact."""

from __future__ import annotations

import argparse
from typing import Any

from partnerdesk.analytics import labels
from partnerdesk.analytics.values import View
from partnerdesk.cli.common import print_json
from partnerdesk.cli.customer_history import fetch_past, past_json, print_past
from partnerdesk.cli.customers import customer_json
from partnerdesk.cli.reading import as_date, as_moment, context_of, print_table, reading
from partnerdesk.errors import EXIT_DONE
from partnerdesk.figures.calling_customer_answer import customer_answer
from partnerdesk.figures.customer import fetch_facts
from partnerdesk.replica.customer_detail import (
    CustomerDetail,
    LicenceLineRow,
    SourceRow,
    SubscriptionRow,
    find_customer,
)
from partnerdesk.replica.rows import CustomerRow
from partnerdesk.weeks import week_first_day


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the command's arguments."""
    parser.add_argument("customer", metavar="ID", help="its id here, its organization id, or that id's plain UUID")


def run(options: argparse.Namespace) -> int:
    """Print one customer.

    Raises:
        UnknownCustomerFault: there is none with that id.
        Fault: the replica can't be read.
    """
    with reading(options) as connection:
        context = context_of(options, connection)
        found = find_customer(connection, options.customer)
        facts = fetch_facts(connection, context, found)
        past = fetch_past(connection, context, facts.detail)
        calling = customer_answer(connection, context, facts.detail.id, View()) if options.json else {}
    if options.json:
        told = {**customer_json(facts.row, context), **_detail_json(facts.detail), **past_json(past)}
        print_json({"as_of": as_moment(context.now), **told, "calling": calling})
    else:
        _print(facts.row, facts.detail)
        print_past(past)
    return EXIT_DONE


def _detail_json(detail: CustomerDetail) -> dict[str, Any]:
    return {
        "created_at": as_moment(detail.created_at),
        "report_words": list(detail.report_words),
        "subscriptions": [_subscription_json(each) for each in detail.subscriptions],
        "licence_lines": [_line_json(each) for each in detail.licences],
        "partner_admins": [
            {"person_id": each.person_id, "name": each.display_name, "email": each.email, "role": each.role}
            for each in detail.admins
        ],
        "sources": {
            "customer": _source_json(detail.source),
            "managed_by": _source_json(detail.managed_by_source),
            "last_admin_signin": _source_json(detail.signin_source),
            "report": _source_json(detail.report_source),
        },
    }


def _subscription_json(row: SubscriptionRow) -> dict[str, Any]:
    return {
        "subscription_id": row.external_id,
        "is_trial": row.is_trial,
        "status_raw": row.status_raw,
        "start": as_date(row.start_day),
        "end": as_date(row.end_day),
        "auto_renew": row.auto_renew,
        "setup_complete": row.setup_complete,
        "suspended": row.suspended,
        "contract": row.contract,
        "added": as_date(row.added_day),
        "tags": list(row.tags),
        "vanished_at": as_moment(row.vanished_at),
        "source": _source_json(row.source),
        "terms_source": _source_json(row.terms_source, row.terms_line),
    }


def _line_json(row: LicenceLineRow) -> dict[str, Any]:
    limited = row.total > 0
    return {
        "licence_id": row.licence_id,
        "name": row.name,
        "product": row.product,
        "subscription_id": row.subscription,
        "total": row.total if limited else None,
        "unlimited": not limited,
        "assigned": row.assigned,
        "available": max(0, row.total - row.assigned) if limited else None,
        "overage": max(0, row.assigned - row.total) if limited else 0,
        "used": row.used,
        "used_week": row.used_week,
        "assigned_to_users": row.by_users,
        "assigned_to_workspaces": row.by_workspaces,
        "site_url": row.site_url,
        "site_type": row.site_type,
        "vanished_at": as_moment(row.vanished_at),
        "source": _source_json(row.source),
    }


def _source_json(row: SourceRow | None, line: int | None = None) -> dict[str, Any] | None:
    if row is None:
        return None
    told = {"kind": row.kind, "name": row.name, "run": row.run_id, "week": row.week}
    return {**told, "fetched_at": as_moment(row.fetched_at), **({"line": line} if line is not None else {})}


def _told(row: SourceRow | None) -> str | None:
    if row is None:
        return None
    week = f", week of {as_date(week_first_day(row.week))}" if row.week is not None and row.kind != "api" else ""
    # The day first: of a long address the end may be cut.
    return f"{(as_moment(row.fetched_at) or '')[:10]} {row.kind} {row.name}{week}"


def _print(row: CustomerRow, detail: CustomerDetail) -> None:
    # Alone on its line and never cut: it is what other programs are given.
    print(f"Organization ID  {row.org_id}\n")
    stale = f"{row.stale_code} since {as_moment(row.stale_since)}" if row.stale_since else None
    print_table(
        ("Field", "Value", "Source"),
        [
            ("Name", row.name, _told(detail.source)),
            ("Status", ", ".join(labels.status(key) for key in row.statuses), None),
            ("Products", ", ".join(labels.product(key) for key in row.products), None),
            ("Managed by", labels.managed_by(row.managed_by or ""), _told(detail.managed_by_source)),
            ("Tags", ", ".join(row.tags), None),
            ("Created", as_moment(detail.created_at), _told(detail.source)),
            ("Last admin sign-in", as_moment(row.last_signin_at) or row.signin_state, _told(detail.signin_source)),
            ("Data from", as_moment(row.refreshed_at), _told(detail.source)),
            ("Stale", stale, None),
        ],
    )
    print("\nSubscriptions and trials")
    print_table(
        ("ID", "Kind", "Start", "End", "Auto-renew", "State", "Source"),
        [
            (
                each.external_id,
                {True: "trial", False: "subscription", None: None}[each.is_trial],
                as_date(each.start_day),
                as_date(each.end_day),
                {True: "yes", False: "no", None: None}[each.auto_renew],
                each.status_raw,
                _told(each.terms_source or each.source),
            )
            for each in detail.subscriptions
        ],
    )
    print("\nLicenses")
    print_table(
        ("License", "Subscription", "Used", "Assigned", "Total", "Source"),
        [
            (
                each.name,
                each.subscription,
                each.used,
                each.assigned,
                each.total if each.total > 0 else None,
                _told(each.source),
            )
            for each in detail.licences
        ],
    )
    print("\nPartner administrators")
    if detail.admins:
        print_table(("Name", "Email", "Role"), [(each.display_name, each.email, each.role) for each in detail.admins])
    else:
        print("Nobody is assigned by name.")
