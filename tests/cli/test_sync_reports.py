"""What `partnerdesk sync` says of reports on a terminal."""

from __future__ import annotations

from typing import Any

from partnerdesk.cli.sync_text import summary_lines
from partnerdesk.sync import report_faults  # noqa: F401 - its faults are found by their codes
from partnerdesk.sync.pipeline import Result


def lines(reports: dict[str, int], problems: list[dict[str, Any]] | None = None) -> list[str]:
    return summary_lines(Result(1, "complete", {"customers": {"total": 2}, "reports": reports}, problems or []))


def test_reports_are_counted() -> None:
    told = lines({"asked": 9, "imported": 4, "rows": 12345, "rejected": 6, "blank": 1, "making": 3})
    assert "4 reports imported (12,345 rows, 6 more could not be used)." in told
    assert "1 report had nothing to tell." in told
    assert "3 reports still being made; the next sync takes what is done." in told
    assert "1 report imported (1 row)." in lines({"imported": 1, "rows": 1})


def test_nothing_is_said_where_there_were_none() -> None:
    assert not any("report" in line for line in lines({}))


def test_a_problem_names_its_report() -> None:
    problem = {"dataset": "reports", "org_id": None, "customer": None, "code": "report_failed",
               "params": {"report": "Trials\x1b[2J"}}  # fmt: skip
    told = lines({"failed": 1}, [problem, {**problem, "params": {"report": "Invoices"}}])
    assert "Trials?[2J, Invoices:" in told
    assert "  The service could not make the report “Trials?[2J”." in told
