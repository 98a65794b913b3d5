"""Administrators and their queued changes in words. Knows rows, no widget and no query."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from partnerdesk import roles
from partnerdesk.i18n import fault_sentence, fault_step
from partnerdesk.replica.outbox import BY_USER, KEPT_THEIRS, SUPERSEDED, WITHDRAWN
from partnerdesk.replica.outbox_rows import (
    ALREADY_SO,
    CANCELLED,
    CONFLICT,
    DONE,
    QUEUED,
    REFUSED,
    SENDING,
    UNKNOWN,
    ChangeRow,
    Side,
)
from partnerdesk.sync.worker_events import fault_from_code

translate = QCoreApplication.translate

_LOOKS = {
    QUEUED: ("clock", "info"),
    SENDING: ("refresh-cw", "info"),
    UNKNOWN: ("circle-question-mark", "warning"),
    CONFLICT: ("triangle-alert", "warning"),
    REFUSED: ("ban", "danger"),
    DONE: ("circle-check", "good"),
    ALREADY_SO: ("circle-check", "neutral"),
    CANCELLED: ("circle-stop", "neutral"),
}


def look_of(state: str) -> tuple[str, str]:
    """Return icon and tone of a state."""
    return _LOOKS.get(state, ("info", "neutral"))


def state_text(state: str) -> str:
    """Return the state of a change in words."""
    return {
        QUEUED: translate("Admins", "Waiting to be sent"),
        SENDING: translate("Admins", "Being sent"),
        UNKNOWN: translate("Admins", "Outcome not known yet"),
        CONFLICT: translate("Admins", "Needs your decision"),
        REFUSED: translate("Admins", "Refused"),
        DONE: translate("Admins", "Done"),
        ALREADY_SO: translate("Admins", "Was so already"),
        CANCELLED: translate("Admins", "Cancelled"),
    }.get(state, state)


def change_text(change: ChangeRow) -> str:
    """Return what a change is to do, with both names."""
    text = (
        translate("Admins", "Assign {person} to {customer}")
        if change.wants
        else translate("Admins", "Remove {person} from {customer}")
    )
    return text.format(person=change.person_name, customer=change.customer_name)


def reason_text(change: ChangeRow) -> str:
    """Return why a change stands as it does, and what to do; empty where there is nothing to say."""
    if change.state == CANCELLED:
        return {
            BY_USER: translate("Admins", "You cancelled it before it was sent."),
            WITHDRAWN: translate("Admins", "You wished the opposite before it was sent."),
            SUPERSEDED: translate("Admins", "You wished the opposite while it was held."),
            KEPT_THEIRS: translate("Admins", "You left things as Webex has them."),
        }.get(change.code or "", "")
    if change.state == UNKNOWN and change.attempts == 0:
        return ""
    if change.code is None:
        return ""
    fault = fault_from_code(change.code, change.params)
    return f"{fault_sentence(fault)} {fault_step(fault)}"


def side_text(side: Side | None) -> str:
    """Return one side of a conflict in words."""
    if side is None:
        return translate("Admins", "not known")
    if not side.present:
        return translate("Admins", "not assigned")
    if side.role is None:
        return translate("Admins", "assigned")
    return translate("Admins", "assigned as {role}").format(role=customer_role(side.role))


def customer_role(raw: str) -> str:
    """Return the role that somebody has in a customer's organisation; an unknown one as it came."""
    return {
        "id_full_admin": translate("Admins", "Full administrator"),
        "id_readonly_admin": translate("Admins", "Read-only administrator"),
    }.get(raw, raw)


def role_title(kind: str) -> str:
    """Return the name of a partner role."""
    return translate("Roles", roles.TITLES[kind])


def roles_text(held: roles.Held) -> str:
    """Return the partner roles that somebody holds, unknown ones as they came; a dash where there is none."""
    titles = [role_title(kind) for kind in roles.TITLES if kind in held.kinds]
    return ", ".join([*titles, *held.others]) or "–"
