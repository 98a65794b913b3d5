"""Faults of queued changes: why one is held or can't be touched. Texts alone."""

from __future__ import annotations

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class UnknownChangeFault(Fault):
    """There is no such change."""

    code = "unknown_change"
    text = QT_TRANSLATE_NOOP("Faults", "There is no change with the id {change}.")
    step = QT_TRANSLATE_NOOP("Faults", "Look it up among the pending changes and their history.")


class UnknownPersonFault(Fault):
    """Nobody in the replica is named so, or several people are."""

    code = "unknown_person"
    text = QT_TRANSLATE_NOOP("Faults", "There is not exactly one person called {person} in this replica.")
    step = QT_TRANSLATE_NOOP("Faults", "Name the person by mail address or id; sync if somebody is new.")


class ChangeUnderWayFault(Fault):
    """It was sent, and nobody knows yet whether the service did it."""

    code = "change_under_way"
    text = QT_TRANSLATE_NOOP(
        "Faults", "This change was sent and its outcome is not known yet, so it cannot be cancelled."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Send the changes: the service is asked first how things stand.")


class ChangeEndedFault(Fault):
    """It has ended, or stands differently than the user saw."""

    code = "change_ended"
    text = QT_TRANSLATE_NOOP("Faults", "This change stands differently by now. Nothing was done.")
    step = QT_TRANSLATE_NOOP("Faults", "Look at it again among the pending changes and their history.")


class AnswerLostFault(Fault):
    """The request may have reached the service; its answer did not come."""

    code = "answer_lost"
    text = QT_TRANSLATE_NOOP("Faults", "The answer of the service did not come, so nobody knows yet if it was done.")
    step = QT_TRANSLATE_NOOP("Faults", "Before anything is sent again, the service is asked how things stand.")


class NotConfirmedFault(Fault):
    """The service said yes, and its list does not show it."""

    code = "not_confirmed"
    text = QT_TRANSLATE_NOOP("Faults", "The service accepted the change, but its list does not show it.")
    step = QT_TRANSLATE_NOOP("Faults", "Wait a while, then do it again.")


class AdminsChangedFault(Fault):
    """What the user saw when making the change is not what the service has now."""

    code = "admins_changed"
    text = QT_TRANSLATE_NOOP("Faults", "Someone else has changed {person} at {customer} since then.")
    step = QT_TRANSLATE_NOOP("Faults", "Compare both sides, then keep theirs or do yours again.")


class PersonGoneFault(Fault):
    """The person left the partner's organisation."""

    code = "person_gone"
    text = QT_TRANSLATE_NOOP("Faults", "{person} is not in your organization any more.")
    step = QT_TRANSLATE_NOOP("Faults", "Leave it, or assign someone else.")


class RoleLostFault(Fault):
    """The person lost the role that an assignment needs."""

    code = "role_lost"
    text = QT_TRANSLATE_NOOP("Faults", "{person} does not hold the partner administrator role any more.")
    step = QT_TRANSLATE_NOOP("Faults", "Give the role back in Partner Hub and do it again, or leave it.")


class SeesAllFault(Fault):
    """The person reaches every customer by now."""

    code = "sees_all"
    text = QT_TRANSLATE_NOOP(
        "Faults", "{person} has access to all customers by now and is not assigned to single ones."
    )
    step = QT_TRANSLATE_NOOP("Faults", "Leave it: the access is there already.")


class CustomerGoneFault(Fault):
    """The customer is not the partner's any more."""

    code = "customer_gone"
    text = QT_TRANSLATE_NOOP("Faults", "{customer} is not among your customers any more.")
    step = QT_TRANSLATE_NOOP("Faults", "Leave it. If the customer comes back, do it again.")


class ChangeForbiddenFault(Fault):
    """403: the role or the sign-in may not change administrators."""

    code = "change_forbidden"
    text = QT_TRANSLATE_NOOP("Faults", "Your role or sign-in may not change the administrators of {customer}.")
    step = QT_TRANSLATE_NOOP("Faults", "Ask a partner full administrator, or sign in as one and do it again.")


class ChangeRefusedFault(Fault):
    """The service said no in a way that is not known here."""

    code = "change_refused"
    text = QT_TRANSLATE_NOOP("Faults", "The service refused to change {person} at {customer} ({detail}).")
    step = QT_TRANSLATE_NOOP("Faults", "Look at the customer in Partner Hub, then do it again or leave it.")
