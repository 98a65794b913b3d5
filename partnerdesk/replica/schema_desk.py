"""Tables of desk.sqlite: what the user made. A sync never touches this file; remote ids are plain text here."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, Table, Text, UniqueConstraint

from partnerdesk.replica.schema import NAMING

metadata = MetaData(naming_convention=NAMING)

table_layout = Table(
    "table_layout",
    metadata,
    Column("table_key", Text, primary_key=True),
    Column("layout", Text, nullable=False),  # JSON: columns, order, widths, sort
    Column("updated_at", Integer, nullable=False),
)

import_profile = Table(
    "import_profile",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("dataset", Text, nullable=False),
    Column("header_signature", Text, nullable=False, index=True),
    Column("mapping", Text, nullable=False),  # JSON
    Column("updated_at", Integer, nullable=False),
)

customer_match = Table(
    "customer_match",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name_fold", Text, nullable=False),
    Column("org_id", Text, nullable=False),
    Column("confirmed_at", Integer, nullable=False),
    UniqueConstraint("name_fold"),
)
"""Names in report files that the user said belong to a customer."""
