"""Promote steps of the listings of the whole partner: roles, people, organisations. Knows no other dataset."""

from __future__ import annotations

from partnerdesk.replica.promote_work import MOST_NAMED, Part, Work
from partnerdesk.replica.search import index_customers
from partnerdesk.replica.staging import ORGANIZATIONS, PEOPLE, ROLES


def promote_roles(work: Work) -> Part:
    """Take the roles over; the listing is complete, so one that is missing is gone."""
    work.execute(_DELETE_ROLES)
    work.execute(_UPSERT_ROLES)
    return {ROLES: {"rows": work.value("SELECT count(*) FROM role")}}


def promote_people(work: Work) -> Part:
    """Take the people of the partner over who hold a role."""
    work.execute(_UPSERT_PEOPLE)
    work.execute(_BURY_PEOPLE)
    return {PEOPLE: {"rows": work.value("SELECT count(*) FROM person WHERE vanished_at IS NULL")}}


def promote_organizations(work: Work) -> Part:
    """Take the customers over: new, renamed, returned and gone ones."""
    new = work.rows(_NEW_CUSTOMERS)
    work.execute(_INSERT_CUSTOMERS)
    renamed = work.ids(_CHANGED_CUSTOMERS)
    work.execute(_UPDATE_CUSTOMERS)
    returned = work.execute(_REVIVE_CUSTOMERS)
    work.execute(_SEE_CUSTOMERS)
    gone = work.rows(_GONE_CUSTOMERS)
    work.execute(_BURY_CUSTOMERS)
    fresh = work.ids("SELECT id FROM customer WHERE source_id = :source") | renamed
    index_customers(work.connection, sorted(fresh))
    rows = work.value("SELECT count(*) FROM stage_organization WHERE run_id = :run")
    return {
        ORGANIZATIONS: {"rows": rows, "changed": len(renamed)},
        "customers": {"new": len(new), "gone": len(gone), "returned": returned, "changed": len(renamed)},
        "new_customers": {"named": new[:MOST_NAMED]},
        "gone_customers": {"named": gone[:MOST_NAMED]},
    }


_DELETE_ROLES = """
DELETE FROM role WHERE NOT EXISTS (SELECT 1 FROM stage_role s WHERE s.run_id = :run AND s.role_id = role.role_id)
"""

_UPSERT_ROLES = """
INSERT INTO role (role_id, name, source_id) SELECT role_id, name, :source FROM stage_role WHERE run_id = :run
ON CONFLICT (role_id) DO UPDATE SET name = excluded.name, source_id = excluded.source_id
WHERE role.name IS NOT excluded.name
"""

_UPSERT_PEOPLE = """
INSERT INTO person (person_id, display_name, email, roles, last_activity_at, source_id)
SELECT person_id, display_name, email, roles, last_activity_at, :source FROM stage_person WHERE run_id = :run
ON CONFLICT (person_id) DO UPDATE SET display_name = excluded.display_name, email = excluded.email,
  roles = excluded.roles, last_activity_at = coalesce(excluded.last_activity_at, person.last_activity_at),
  vanished_at = NULL, source_id = excluded.source_id
WHERE (person.display_name, person.email, person.roles, person.vanished_at)
  IS NOT (excluded.display_name, excluded.email, excluded.roles, NULL)
  OR excluded.last_activity_at IS NOT coalesce(person.last_activity_at, excluded.last_activity_at)
"""

_BURY_PEOPLE = """
UPDATE person SET vanished_at = :now WHERE vanished_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM stage_person s WHERE s.run_id = :run AND s.person_id = person.person_id)
"""

_NEW_CUSTOMERS = """
SELECT s.org_id, s.name FROM stage_organization s WHERE s.run_id = :run
  AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.org_id = s.org_id) ORDER BY pd_sort_en(s.name), s.org_id
"""

_INSERT_CUSTOMERS = """
INSERT INTO customer (org_id, org_uuid, name, name_fold, sort_en, sort_tr, created_at, signin_state, first_seen_week,
  last_seen_week, source_id)
SELECT org_id, org_uuid, name, pd_fold(name), pd_sort_en(name), pd_sort_tr(name), created_at, 'unknown', :week, :week,
  :source
FROM stage_organization s WHERE run_id = :run
  AND NOT EXISTS (SELECT 1 FROM customer c WHERE c.org_id = s.org_id) ORDER BY org_id
"""

_CHANGED_CUSTOMERS = """
SELECT c.id FROM customer c JOIN stage_organization s ON s.run_id = :run AND s.org_id = c.org_id
WHERE (c.name, c.org_uuid, c.created_at) IS NOT (s.name, s.org_uuid, coalesce(s.created_at, c.created_at))
"""

_UPDATE_CUSTOMERS = """
UPDATE customer SET name = s.name, name_fold = pd_fold(s.name), sort_en = pd_sort_en(s.name),
  sort_tr = pd_sort_tr(s.name), org_uuid = s.org_uuid, created_at = coalesce(s.created_at, customer.created_at),
  source_id = :source
FROM stage_organization s WHERE s.run_id = :run AND s.org_id = customer.org_id
  AND (customer.name, customer.org_uuid, customer.created_at)
    IS NOT (s.name, s.org_uuid, coalesce(s.created_at, customer.created_at))
"""

_REVIVE_CUSTOMERS = """
UPDATE customer SET vanished_at = NULL, source_id = :source
FROM stage_organization s WHERE s.run_id = :run AND s.org_id = customer.org_id AND customer.vanished_at IS NOT NULL
"""

_SEE_CUSTOMERS = """
UPDATE customer SET last_seen_week = :week
FROM stage_organization s WHERE s.run_id = :run AND s.org_id = customer.org_id AND customer.last_seen_week <> :week
"""

_GONE_CUSTOMERS = """
SELECT c.org_id, c.name FROM customer c JOIN source o ON o.id = c.source_id AND o.kind = 'api'
WHERE c.vanished_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM stage_organization s WHERE s.run_id = :run AND s.org_id = c.org_id) ORDER BY c.sort_en
"""

_BURY_CUSTOMERS = """
UPDATE customer SET vanished_at = :now FROM source o
WHERE o.id = customer.source_id AND o.kind = 'api' AND customer.vanished_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM stage_organization s WHERE s.run_id = :run AND s.org_id = customer.org_id)
"""
