"""Promote steps of what is asked customer by customer beside licences. Knows no other dataset."""

from __future__ import annotations

from partnerdesk.replica.promote_work import Part, Work
from partnerdesk.replica.search import index_customers
from partnerdesk.replica.staging import ADMINS, SIGN_INS, SUBSCRIPTIONS, TAGS


def promote_admins(work: Work) -> Part:
    """Take the assigned partner administrators over, and who manages a customer where no report told it."""
    work.execute(_DELETE_ADMINS)
    changed = work.execute(_UPSERT_ADMINS)
    work.execute(_MANAGED_BY)
    rows = work.value("SELECT count(*) FROM stage_admin WHERE run_id = :run")
    return {ADMINS: {"rows": rows, "changed": changed}}


def promote_tags(work: Work) -> Part:
    """Take the tags over of all customers for which they are known whole."""
    work.execute(_TAG_COVER)
    touched = work.ids(_TAG_CHANGES)
    work.execute(_DELETE_TAGS)
    work.execute(_INSERT_TAGS)
    work.execute("DROP TABLE temp.tag_cover")
    index_customers(work.connection, sorted(touched))
    rows = work.value("SELECT count(*) FROM stage_tag WHERE run_id = :run")
    return {TAGS: {"rows": rows, "changed": len(touched)}}


def promote_subscriptions(work: Work) -> Part:
    """Take tags and trial flag over of the subscriptions that were asked for the first time."""
    rows = work.execute(_TRIALS)
    work.execute(_DELETE_SUBSCRIPTION_TAGS)
    work.execute(_INSERT_SUBSCRIPTION_TAGS)
    return {SUBSCRIPTIONS: {"rows": rows}}


def promote_sign_ins(work: Work) -> Part:
    """Take the last administrator sign-ins over; a later one that a report told stands."""
    rows = work.execute(_KNOWN_SIGN_INS)
    rows += work.execute(_NO_SIGN_INS)
    work.execute(_UNKNOWN_SIGN_INS)
    unknown = work.value("SELECT count(*) FROM stage_signin WHERE run_id = :run AND state = 'unknown'")
    return {SIGN_INS: {"rows": rows, "unknown": unknown}}


_DELETE_ADMINS = """
DELETE FROM partner_admin WHERE customer_id IN (
  SELECT c.id FROM customer c JOIN stage_cursor k ON k.scope = c.org_id
  WHERE k.run_id = :run AND k.dataset = 'admins' AND k.outcome = 'ok')
AND NOT EXISTS (SELECT 1 FROM stage_admin s JOIN customer c ON c.org_id = s.org_id
  WHERE s.run_id = :run AND c.id = partner_admin.customer_id AND s.person_id = partner_admin.person_id)
"""

_UPSERT_ADMINS = """
INSERT INTO partner_admin (customer_id, person_id, display_name, email, role, source_id)
SELECT c.id, s.person_id, s.display_name, s.email, s.role, :source
FROM stage_admin s JOIN customer c ON c.org_id = s.org_id
  JOIN stage_cursor k ON k.run_id = :run AND k.dataset = 'admins' AND k.scope = s.org_id AND k.outcome = 'ok'
WHERE s.run_id = :run
ON CONFLICT (customer_id, person_id) DO UPDATE SET display_name = excluded.display_name, email = excluded.email,
  role = excluded.role, source_id = excluded.source_id
WHERE (partner_admin.display_name, partner_admin.email, partner_admin.role)
  IS NOT (excluded.display_name, excluded.email, excluded.role)
"""

_MANAGED_BY = """
UPDATE customer SET managed_by = said.value, managed_by_source_id = :source
FROM (
  SELECT c.id, iif(EXISTS (SELECT 1 FROM partner_admin a WHERE a.customer_id = c.id), 'external_admin', 'partner_org')
    AS value
  FROM customer c JOIN stage_cursor k ON k.scope = c.org_id
  LEFT JOIN source o ON o.id = c.managed_by_source_id
  WHERE k.run_id = :run AND k.dataset = 'admins' AND k.outcome = 'ok'
    AND (c.managed_by IS NULL OR coalesce(o.kind, 'api') = 'api')
) AS said
WHERE customer.id = said.id AND customer.managed_by IS NOT said.value
"""

_TAG_COVER = """
CREATE TEMP TABLE tag_cover AS
SELECT c.id AS customer_id, c.org_id
FROM customer c JOIN stage_organization o ON o.run_id = :run AND o.org_id = c.org_id
WHERE EXISTS (SELECT 1 FROM stage_cursor k
  WHERE k.run_id = :run AND k.dataset = 'tags' AND k.scope IN ('', c.org_id) AND k.outcome = 'ok')
"""

_TAG_CHANGES = """
SELECT v.customer_id FROM tag_cover v JOIN customer_tag t ON t.customer_id = v.customer_id
WHERE NOT EXISTS (SELECT 1 FROM stage_tag s WHERE s.run_id = :run AND s.org_id = v.org_id AND s.tag = t.tag)
UNION
SELECT v.customer_id FROM tag_cover v JOIN stage_tag s ON s.run_id = :run AND s.org_id = v.org_id
WHERE NOT EXISTS (SELECT 1 FROM customer_tag t WHERE t.customer_id = v.customer_id AND t.tag = s.tag)
"""

_DELETE_TAGS = """
DELETE FROM customer_tag WHERE EXISTS (SELECT 1 FROM tag_cover v WHERE v.customer_id = customer_tag.customer_id
  AND NOT EXISTS (SELECT 1 FROM stage_tag s WHERE s.run_id = :run AND s.org_id = v.org_id AND s.tag = customer_tag.tag))
"""

_INSERT_TAGS = """
INSERT INTO customer_tag (customer_id, tag)
SELECT v.customer_id, s.tag FROM tag_cover v JOIN stage_tag s ON s.run_id = :run AND s.org_id = v.org_id
WHERE true ON CONFLICT (customer_id, tag) DO NOTHING
"""

_TRIALS = """
UPDATE subscription SET is_trial = coalesce(s.is_trial, subscription.is_trial), trial_checked_at = :now
FROM stage_subscription s JOIN customer c ON c.org_id = s.org_id
WHERE s.run_id = :run AND subscription.customer_id = c.id AND subscription.external_id = s.external_id
"""

_DELETE_SUBSCRIPTION_TAGS = """
DELETE FROM subscription_tag WHERE subscription_id IN (
  SELECT b.id FROM stage_subscription s JOIN customer c ON c.org_id = s.org_id
  JOIN subscription b ON b.customer_id = c.id AND b.external_id = s.external_id WHERE s.run_id = :run)
"""

_INSERT_SUBSCRIPTION_TAGS = """
INSERT INTO subscription_tag (subscription_id, tag)
SELECT DISTINCT b.id, t.value FROM stage_subscription s JOIN customer c ON c.org_id = s.org_id
JOIN subscription b ON b.customer_id = c.id AND b.external_id = s.external_id, json_each(s.tags) AS t
WHERE s.run_id = :run
"""

_KNOWN_SIGN_INS = """
UPDATE customer SET last_signin_at = s.last_at, signin_state = 'known', signin_source_id = :source, signin_line = NULL
FROM stage_signin s WHERE s.run_id = :run AND s.org_id = customer.org_id AND s.state = 'known'
  AND (customer.signin_state <> 'known' OR customer.last_signin_at IS NULL OR customer.last_signin_at < s.last_at)
  AND EXISTS (SELECT 1 FROM stage_cursor k
    WHERE k.run_id = :run AND k.dataset = 'signins' AND k.scope = s.org_id AND k.outcome = 'ok')
"""

_NO_SIGN_INS = """
UPDATE customer SET signin_state = 'never', signin_source_id = :source, signin_line = NULL
FROM stage_signin s WHERE s.run_id = :run AND s.org_id = customer.org_id AND s.state = 'never'
  AND customer.last_signin_at IS NULL
  AND EXISTS (SELECT 1 FROM stage_cursor k
    WHERE k.run_id = :run AND k.dataset = 'signins' AND k.scope = s.org_id AND k.outcome = 'ok')
"""

_UNKNOWN_SIGN_INS = """
UPDATE customer SET signin_state = 'unknown'
FROM stage_signin s WHERE s.run_id = :run AND s.org_id = customer.org_id AND s.state = 'unknown'
  AND NOT EXISTS (SELECT 1 FROM source o WHERE o.id = customer.signin_source_id AND o.kind <> 'api')
"""
