"""Promote step of the licences: subscriptions, licence lines, the week's history. Knows no other dataset."""

from __future__ import annotations

from partnerdesk.errors import BadAnswerFault
from partnerdesk.replica.import_totals import recompute_week_totals
from partnerdesk.replica.promote_work import MOST_NAMED, Part, Work
from partnerdesk.replica.staging import LICENCES


def promote_licences(work: Work) -> Part:
    """Take the licence lines of all customers over whose listing is complete, and write them down for the week.

    Raises:
        BadAnswerFault: the mirror would not hold what was received; nothing is changed then.
    """
    over_before = work.ids(_OVER_LIMIT)
    work.execute(_COVERED)
    work.execute(_UPSERT_SUBSCRIPTIONS)
    work.execute(_ARRIVED)
    new, changed = work.rows(_NEW_LINES), work.rows(_CHANGED_LINES)
    work.execute(_UPSERT_LINES)
    gone = work.rows(_GONE_LINES)
    work.execute(_BURY_LINES)
    work.execute(_BURY_SUBSCRIPTIONS)
    rows = _checked_count(work)
    work.execute(_UPSERT_WEEKS)
    work.execute(_FORGET_WEEKS)
    work.execute(_CARRY_WEEKS)
    recompute_week_totals(work.connection, [work.run.week])
    over_now = work.ids(_OVER_LIMIT) - over_before
    named = [{"org_id": row["org_id"], "name": row["name"]} for row in work.rows(_NAMES) if row["id"] in over_now]
    # A customer that is new as a whole counts as new, not as changed.
    known = work.ids("SELECT customer_id FROM temp.covered WHERE NOT is_new")
    touched = {row["customer_id"] for row in (*new, *changed, *gone)} & known
    for table in ("covered", "arrived"):
        work.execute(f"DROP TABLE temp.{table}")
    return {
        LICENCES: {"rows": rows, "new": len(new), "changed": len(changed), "gone": len(gone)},
        "customers": {"changed": len(touched), "new_overages": len(named)},
        "new_overages": {"named": named[:MOST_NAMED]},
        "changed_lines": {"named": changed[:MOST_NAMED]},
    }


def _checked_count(work: Work) -> int:
    staged = work.value(_STAGED)
    if staged != work.value(_MIRRORED):
        raise BadAnswerFault(detail="the count of licences is not what was received")
    return staged


_OVER_LIMIT = """
SELECT DISTINCT customer_id FROM licence_line WHERE vanished_at IS NULL AND total > 0 AND assigned > total
"""

_NAMES = "SELECT id, org_id, name FROM customer WHERE vanished_at IS NULL ORDER BY sort_en, org_id"

_COVERED = """
CREATE TEMP TABLE covered AS
SELECT c.id AS customer_id, c.org_id, c.name, o.run_id IS :run AND c.refreshed_at IS NULL AS is_new
FROM stage_cursor k JOIN customer c ON c.org_id = k.scope LEFT JOIN source o ON o.id = c.source_id
WHERE k.run_id = :run AND k.dataset = 'licences' AND k.outcome = 'ok'
"""

_UPSERT_SUBSCRIPTIONS = """
INSERT INTO subscription (customer_id, external_id, first_seen_week, last_seen_week, source_id)
SELECT c.customer_id, l.subscription, :week, :week, :source
FROM stage_licence l JOIN temp.covered c ON c.org_id = l.org_id
WHERE l.run_id = :run AND l.subscription IS NOT NULL
GROUP BY c.customer_id, l.subscription ORDER BY c.customer_id, l.subscription
ON CONFLICT (customer_id, external_id) DO UPDATE SET last_seen_week = excluded.last_seen_week, vanished_at = NULL,
  source_id = coalesce(subscription.source_id, excluded.source_id)
WHERE (subscription.last_seen_week, subscription.vanished_at) IS NOT (excluded.last_seen_week, NULL)
  OR subscription.source_id IS NULL
"""

_ARRIVED = """
CREATE TEMP TABLE arrived AS
SELECT c.customer_id, c.org_id, c.name AS customer, s.id AS subscription_id, l.licence_id, l.name, l.product, l.total,
  l.assigned, l.by_users, l.by_workspaces, l.site_url, l.site_type, old.id AS line_id
FROM stage_licence l JOIN temp.covered c ON c.org_id = l.org_id
  LEFT JOIN subscription s ON s.customer_id = c.customer_id AND s.external_id = l.subscription
  LEFT JOIN licence_line old ON old.customer_id = c.customer_id AND old.licence_id = l.licence_id
WHERE l.run_id = :run ORDER BY c.customer_id, l.licence_id
"""

_NEW_LINES = """
SELECT customer_id, org_id, customer, name AS line, total, assigned FROM temp.arrived WHERE line_id IS NULL
"""

_CHANGED_LINES = """
SELECT a.customer_id, a.org_id, a.customer, a.name AS line, old.total AS total_before, a.total,
  old.assigned AS assigned_before, a.assigned
FROM temp.arrived a JOIN licence_line old ON old.id = a.line_id
WHERE (old.total, old.assigned) IS NOT (a.total, a.assigned) OR old.vanished_at IS NOT NULL
ORDER BY abs(a.assigned - old.assigned) + abs(a.total - old.total) DESC, a.customer_id, a.licence_id
"""

_UPSERT_LINES = """
INSERT INTO licence_line (customer_id, subscription_id, licence_id, name, product, total, assigned, by_users,
  by_workspaces, site_url, site_type, first_seen_week, last_seen_week, source_id)
SELECT customer_id, subscription_id, licence_id, name, product, total, assigned, by_users, by_workspaces, site_url,
  site_type, :week, :week, :source
FROM temp.arrived WHERE true
ON CONFLICT (customer_id, licence_id) DO UPDATE SET subscription_id = excluded.subscription_id, name = excluded.name,
  product = excluded.product, total = excluded.total, assigned = excluded.assigned, by_users = excluded.by_users,
  by_workspaces = excluded.by_workspaces, site_url = excluded.site_url, site_type = excluded.site_type,
  last_seen_week = excluded.last_seen_week, vanished_at = NULL, source_id = excluded.source_id
WHERE (licence_line.subscription_id, licence_line.name, licence_line.product, licence_line.total,
    licence_line.assigned, licence_line.by_users, licence_line.by_workspaces, licence_line.site_url,
    licence_line.site_type, licence_line.last_seen_week, licence_line.vanished_at)
  IS NOT (excluded.subscription_id, excluded.name, excluded.product, excluded.total, excluded.assigned,
    excluded.by_users, excluded.by_workspaces, excluded.site_url, excluded.site_type, excluded.last_seen_week, NULL)
"""

_GONE_LINES = """
SELECT l.customer_id, c.org_id, c.name AS customer, l.name AS line
FROM licence_line l JOIN temp.covered c ON c.customer_id = l.customer_id JOIN source o ON o.id = l.source_id
WHERE l.vanished_at IS NULL AND o.kind = 'api'
  AND NOT EXISTS (SELECT 1 FROM stage_licence s
    WHERE s.run_id = :run AND s.org_id = c.org_id AND s.licence_id = l.licence_id)
"""

_BURY_LINES = """
UPDATE licence_line SET vanished_at = :now FROM temp.covered c, source o
WHERE c.customer_id = licence_line.customer_id AND o.id = licence_line.source_id AND o.kind = 'api'
  AND licence_line.vanished_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM stage_licence s
    WHERE s.run_id = :run AND s.org_id = c.org_id AND s.licence_id = licence_line.licence_id)
"""

_BURY_SUBSCRIPTIONS = """
UPDATE subscription SET vanished_at = :now FROM temp.covered c, source o
WHERE c.customer_id = subscription.customer_id AND o.id = subscription.source_id AND o.kind = 'api'
  AND subscription.vanished_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM licence_line l WHERE l.subscription_id = subscription.id AND l.vanished_at IS NULL)
"""

_STAGED = """
SELECT coalesce(sum(k.received), 0) FROM stage_cursor k JOIN temp.covered c ON c.org_id = k.scope
WHERE k.run_id = :run AND k.dataset = 'licences'
"""

_MIRRORED = """
SELECT count(*) FROM temp.arrived a
JOIN licence_line l ON l.customer_id = a.customer_id AND l.licence_id = a.licence_id AND l.vanished_at IS NULL
  AND l.total = a.total AND l.assigned = a.assigned
"""

_UPSERT_WEEKS = """
INSERT INTO licence_week (line_id, week, total, assigned, source_id)
SELECT l.id, :week, l.total, l.assigned, :source FROM licence_line l JOIN temp.covered c USING (customer_id)
WHERE l.vanished_at IS NULL AND l.last_seen_week = :week ORDER BY l.id
ON CONFLICT (line_id, week) DO UPDATE SET total = excluded.total, assigned = excluded.assigned,
  source_id = excluded.source_id
WHERE (licence_week.total, licence_week.assigned) IS NOT (excluded.total, excluded.assigned)
  OR licence_week.source_id IS NULL
  OR licence_week.source_id NOT IN (SELECT id FROM source WHERE kind = 'api' AND week = :week)
"""

# A line that went away inside the week is not part of the week's last state.
_FORGET_WEEKS = """
DELETE FROM licence_week WHERE week = :week AND used IS NULL AND line_id IN (
  SELECT l.id FROM licence_line l JOIN temp.covered c USING (customer_id) WHERE l.vanished_at IS NOT NULL)
"""

# The lines of customers that could not be fetched are still there: without them the week's sums would dip. Their row
# keeps the source of an earlier week, which tells it from one that was fetched, and is replaced by one that is.
_CARRY_WEEKS = """
INSERT INTO licence_week (line_id, week, total, assigned, source_id)
SELECT l.id, :week, l.total, l.assigned, l.source_id
FROM licence_line l JOIN customer c ON c.id = l.customer_id JOIN source o ON o.id = l.source_id
WHERE l.vanished_at IS NULL AND c.vanished_at IS NULL AND o.kind = 'api'
  AND NOT EXISTS (SELECT 1 FROM temp.covered v WHERE v.customer_id = l.customer_id)
ORDER BY l.id
ON CONFLICT (line_id, week) DO NOTHING
"""
