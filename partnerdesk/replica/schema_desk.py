"""Tables of desk.sqlite: what the user made. A sync never touches this file; remote ids are plain text here."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text, UniqueConstraint

from partnerdesk.replica.schema import NAMING

metadata = MetaData(naming_convention=NAMING)

table_layout = Table(
    "table_layout",
    metadata,
    Column("table_key", Text, primary_key=True),
    Column("layout", Text, nullable=False),  # JSON: columns, order, widths, sort
    Column("updated_at", Integer, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("key", Text, primary_key=True),  # what is being written: such as trial:<organisation id>
    Column("content", Text, nullable=False),  # JSON, as typed
    Column("updated_at", Integer, nullable=False),
)
"""Forms that the user has not finished."""

saved_view = Table(
    "saved_view",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("starter", Text),  # key of a view of ours that the user has not renamed: its name is translated
    Column("page", Text, nullable=False),
    Column("content", Text, nullable=False),  # JSON object: place, layouts
    Column("position", Integer, nullable=False),
    Column("pinned", Integer, nullable=False),
    Column("updated_at", Integer, nullable=False),
)
"""Filters, columns, orders and widths that the user gave a name to."""

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

admin_change = Table(
    "admin_change",
    metadata,
    Column("seq", Integer, primary_key=True),  # the order in which they were made
    Column("id", Text, nullable=False, unique=True),  # uuid
    Column("verb", Text, nullable=False),  # assign | unassign
    Column("org_id", Text, nullable=False),
    Column("customer_name", Text, nullable=False),
    Column("person_id", Text, nullable=False),
    Column("person_name", Text, nullable=False),
    Column("state", Text, nullable=False),  # see replica.outbox
    Column("attempts", Integer, nullable=False),  # requests sent that may have changed something
    Column("known_present", Integer),  # last-known state on the service when it was made; NULL: not known
    Column("known_role", Text),
    Column("found_present", Integer),  # what the service said when it was last asked
    Column("found_role", Text),
    Column("found_at", Integer),
    Column("code", Text),  # fault: why it stands as it does
    Column("params", Text),  # JSON object
    Column("undo_of", Text),  # id of the change that it takes back
    Column("created_at", Integer, nullable=False),
    Column("sent_at", Integer),
    Column("ended_at", Integer),
    Index("ix_admin_change_pair", "org_id", "person_id", "seq"),
    Index("ix_admin_change_state", "state", "seq"),
)
"""Assigning and unassigning of partner administrators: waiting, under way, held and ended. No row is ever removed."""

admin_change_event = Table(
    "admin_change_event",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("change_id", ForeignKey("admin_change.id"), nullable=False, index=True),
    Column("at", Integer, nullable=False),
    Column("state", Text, nullable=False),  # the state that the change came to
    Column("facts", Text, nullable=False),  # JSON object: what else was known at that moment
    Column("hash", Text, nullable=False),  # over this row and the hash of the row before
)
"""The audit trail of the changes. Rows are only ever added: triggers refuse the rest, hashes tell of the rest."""
