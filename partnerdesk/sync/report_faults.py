"""The faults of reports that the service makes. Every one holds the report's title; none stops the other reports."""

from __future__ import annotations

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP


class ReportFault(Fault):
    """Base of the faults of one report."""

    code = "report"
    text = QT_TRANSLATE_NOOP("Faults", "The report “{report}” could not be taken: {detail}.")
    step = QT_TRANSLATE_NOOP("Faults", "The next sync asks for it again.")


class ReportFailedFault(ReportFault):
    """The service says that it could not make the report."""

    code = "report_failed"
    text = QT_TRANSLATE_NOOP("Faults", "The service could not make the report “{report}”.")


class ReportLateFault(ReportFault):
    """The service has been making the report for longer than a day."""

    code = "report_late"
    text = QT_TRANSLATE_NOOP("Faults", "The service did not finish the report “{report}” within a day.")


class ReportDamagedFault(ReportFault):
    """Size or checksum of the file are not those that the service names, twice."""

    code = "report_damaged"
    text = QT_TRANSLATE_NOOP("Faults", "The file of the report “{report}” came damaged twice ({detail}).")


class ReportOtherFault(ReportFault):
    """The columns are those of another report than the title says."""

    code = "report_other"
    text = QT_TRANSLATE_NOOP("Faults", "The report “{report}” has the columns of “{found}”, not of “{wanted}”.")
    step = QT_TRANSLATE_NOOP(
        "Faults", "Nothing of it was imported. Say in the settings which report has which title, then sync again."
    )


class ReportUnusableFault(ReportFault):
    """Not one row could be used."""

    code = "report_unusable"
    text = QT_TRANSLATE_NOOP("Faults", "None of the {count} rows of the report “{report}” could be used.")
    step = QT_TRANSLATE_NOOP("Faults", "See the reasons in the list of imports.")
