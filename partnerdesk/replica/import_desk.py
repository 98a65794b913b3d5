"""Mapping profiles and confirmed customer names in desk.sqlite. Knows no file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete, insert, select

from partnerdesk.replica.schema_desk import customer_match, import_profile
from partnerdesk.replica.store import Desk
from partnerdesk.replica.text import same_spelling


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """How files with certain headings are read."""

    name: str
    dataset: str
    header_signature: str
    mapping: dict[str, Any]


def fetch_profiles(desk: Desk) -> list[ProfileRow]:
    """Return the profiles by name."""
    with desk.read() as connection:
        rows = connection.execute(select(import_profile).order_by(import_profile.c.name)).all()
    return [ProfileRow(row.name, row.dataset, row.header_signature, json.loads(row.mapping)) for row in rows]


def find_profile(desk: Desk, signature: str) -> ProfileRow | None:
    """Return the profile last kept for headings of that signature."""
    query = select(import_profile).where(import_profile.c.header_signature == signature)
    with desk.read() as connection:
        row = connection.execute(query.order_by(import_profile.c.updated_at.desc(), import_profile.c.id.desc())).first()
    return ProfileRow(row.name, row.dataset, row.header_signature, json.loads(row.mapping)) if row else None


def save_profile(desk: Desk, profile: ProfileRow, *, now: int) -> None:
    """Keep a profile; one of the same name is replaced."""
    with desk.write() as connection:
        connection.execute(delete(import_profile).where(import_profile.c.name == profile.name))
        connection.execute(
            insert(import_profile).values(
                name=profile.name,
                dataset=profile.dataset,
                header_signature=profile.header_signature,
                mapping=json.dumps(profile.mapping, ensure_ascii=False),
                updated_at=now,
            )
        )


def fetch_matches(desk: Desk) -> dict[str, str]:
    """Return the organisation id of each confirmed name, by its spelling (`same_spelling`)."""
    with desk.read() as connection:
        return {row.name_fold: row.org_id for row in connection.execute(select(customer_match))}


def save_match(desk: Desk, name: str, org_id: str, *, now: int) -> None:
    """Keep that a name in report files means a customer."""
    spelling = same_spelling(name)
    with desk.write() as connection:
        connection.execute(delete(customer_match).where(customer_match.c.name_fold == spelling))
        connection.execute(insert(customer_match).values(name_fold=spelling, org_id=org_id, confirmed_at=now))


def forget_match(desk: Desk, name: str) -> None:
    """Forget a confirmed name."""
    with desk.write() as connection:
        connection.execute(delete(customer_match).where(customer_match.c.name_fold == same_spelling(name)))
