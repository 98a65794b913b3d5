"""Sums of a week over all licence lines, kept so that a trend reads hundreds of rows. Knows no file."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete, func, insert, select

from partnerdesk.replica.schema import licence_line, licence_week, week_total


def recompute_week_totals(connection: Connection, weeks: Collection[int]) -> None:
    """Sum the licence lines of `weeks` anew.

    Lines without a limit (total of 0 or less) are left out of everything: they would bend every rate.

    Args:
        connection: inside a write transaction.
        weeks: the weeks whose rows changed.
    """
    total, assigned, used = licence_week.c.total, licence_week.c.assigned, licence_week.c.used
    for week in sorted(weeks):
        connection.execute(delete(week_total).where(week_total.c.week == week))
        sums = (
            select(
                licence_week.c.week,
                licence_line.c.product,
                func.count(),
                func.count(used),
                func.sum(total),
                func.sum(assigned),
                func.sum(used),
                func.sum(func.max(0, assigned - used)),
                func.sum(func.max(0, total - assigned)),
                func.sum(func.max(0, assigned - total)),
            )
            .join(licence_line, licence_line.c.id == licence_week.c.line_id)
            .where(licence_week.c.week == week, total > 0)
            .group_by(licence_week.c.week, licence_line.c.product)
        )
        names = [
            "week", "product", "lines", "lines_with_use", "total", "assigned", "used", "assigned_unused", "available",
            "overage",
        ]  # fmt: skip
        connection.execute(insert(week_total).from_select(names, sums))
