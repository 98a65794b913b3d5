"""The columns of the Administrators page: who, which role, which customers. Knows no widget and no query."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerdesk import roles
from partnerdesk.figures.administrators import ALL_CUSTOMERS, ASSIGNED_ONES, NO_CUSTOMERS, Administrator
from partnerdesk.models.analytics_cells import number_cell, text_cell, unknown
from partnerdesk.models.analytics_table import AnalyticsColumn
from partnerdesk.models.cells import Cell, Chip
from partnerdesk.models.formats import Formats
from partnerdesk.replica.people import AssignedRow
from partnerdesk.wording import QT_TRANSLATE_NOOP

CONTEXT = "Administrators"
translate = QCoreApplication.translate


def role_label(kind: str) -> str:
    """Return the name of a partner role; an unknown one as it came."""
    title = roles.TITLES.get(kind)
    return kind if title is None else translate("Roles", title)


def access_label(key: str) -> str:
    """Return which customers somebody reaches, in words."""
    return {
        ALL_CUSTOMERS: translate("Administrators", "All customers"),
        ASSIGNED_ONES: translate("Administrators", "Assigned ones"),
        NO_CUSTOMERS: translate("Administrators", "None assigned"),
    }.get(key, key)


def customer_role_label(raw: str) -> str:
    """Return the role in a customer's organisation; an unknown one as it came."""
    return {
        "id_full_admin": translate("Administrators", "Full administrator"),
        "id_readonly_admin": translate("Administrators", "Read-only administrator"),
    }.get(raw, raw)


def _name(row: Administrator, _formats: Formats) -> Cell:
    return text_cell(row.person.display_name)


def _email(row: Administrator, _formats: Formats) -> Cell:
    return text_cell(row.person.email) if row.person.email else unknown()


def _roles(row: Administrator, _formats: Formats) -> Cell:
    labels = [role_label(kind) for kind in roles.TITLES if kind in row.held.kinds]
    chips = tuple(Chip(label, label) for label in labels)
    chips += tuple(
        Chip(name, name, "warning", translate("Administrators", "A role that partnerdesk does not know"))
        for name in row.held.others
    )
    return Cell(", ".join([*labels, *row.held.others]), chips=chips, value=row.role)


def _access(row: Administrator, _formats: Formats) -> Cell:
    label = access_label(row.access)
    tone = {ALL_CUSTOMERS: "info"}.get(row.access, "neutral")
    return Cell(label, chips=(Chip(row.access, label, tone),), value=row.access)  # type: ignore[arg-type]


def _customers(row: Administrator, formats: Formats) -> Cell:
    if row.held.sees_all:
        reason = translate("Administrators", "Reaches every customer without being assigned.")
        return Cell(translate("Administrators", "all"), tone="info", tooltip=reason, spoken=reason)
    return number_cell(row.person.customers, formats)


def _last_activity(row: Administrator, formats: Formats) -> Cell:
    moment = row.person.last_activity_at
    if moment is None:
        return unknown(translate("Administrators", "Webex does not tell this person's last activity."))
    told = formats.moment(moment)
    return Cell(formats.age(moment), tooltip=told, copied=told, exported=(formats.local(moment),))


ADMINISTRATOR_COLUMNS: tuple[AnalyticsColumn[Administrator], ...] = (
    AnalyticsColumn(
        "name", QT_TRANSLATE_NOOP("Administrators", "Name"), _name, CONTEXT,
        sort_key="name", pinned="left", width=17, min_width=10,
    ),
    AnalyticsColumn(
        "role", QT_TRANSLATE_NOOP("Administrators", "Role"), _roles, CONTEXT,
        sort_key="role", kind="chips", width=29, min_width=12, filter="values", choice=role_label, stretch=True,
    ),
    AnalyticsColumn(
        "customers", QT_TRANSLATE_NOOP("Administrators", "Customers"), _customers, CONTEXT,
        sort_key="customers", kind="number", width=11, filter="range", descending_first=True,
        explanation=QT_TRANSLATE_NOOP("Administrators", "Listed customers that this person is assigned to."),
    ),
    AnalyticsColumn(
        "last_activity", QT_TRANSLATE_NOOP("Administrators", "Last activity"), _last_activity, CONTEXT,
        sort_key="last_activity", width=16, descending_first=True,
    ),
    AnalyticsColumn(
        "access", QT_TRANSLATE_NOOP("Administrators", "Access"), _access, CONTEXT,
        sort_key="access", kind="chips", width=15, min_width=10, filter="values", choice=access_label,
        explanation=QT_TRANSLATE_NOOP(
            "Administrators", "Full and read-only partner administrators reach every customer without being assigned."
        ),
    ),
    AnalyticsColumn(
        "email", QT_TRANSLATE_NOOP("Administrators", "Mail address"), _email, CONTEXT, sort_key="email", width=30,
    ),
)  # fmt: skip


def _customer(row: AssignedRow, _formats: Formats) -> Cell:
    gone = translate("Administrators", "no longer listed")
    return text_cell(row.name, note="" if row.vanished_at is None else f"· {gone}")


def _customer_role(row: AssignedRow, _formats: Formats) -> Cell:
    return text_cell(customer_role_label(row.role)) if row.role else unknown()


CUSTOMER_COLUMNS: tuple[AnalyticsColumn[AssignedRow], ...] = (
    AnalyticsColumn(
        "name", QT_TRANSLATE_NOOP("Administrators", "Customer"), _customer, CONTEXT,
        pinned="left", width=24, min_width=12, stretch=True,
    ),
    AnalyticsColumn(
        "role", QT_TRANSLATE_NOOP("Administrators", "Role there"), _customer_role, CONTEXT,
        sort_key="role", width=16, stretch=True,
    ),
)  # fmt: skip
