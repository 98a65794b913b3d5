"""What `partnerdesk sync` writes on a terminal: a progress bar, and a summary in words. Knows no service."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

from partnerdesk.errors import Fault, all_faults

if TYPE_CHECKING:
    from tqdm import tqdm

    from partnerdesk.sync.pipeline import Result

MOST_LINES = 10
"""Of each kind of change; the rest is counted."""
_PHASES = {
    "me": "Signing in",
    "organizations": "Customers",
    "roles": "Roles",
    "people": "People",
    "licences": "Licenses",
    "changes": "Queued changes",
    "admins": "Partner administrators",
    "tags": "Tags",
    "subscriptions": "New subscriptions",
    "signins": "Admin sign-ins",
    "promote": "Taking over",
    "reports": "Reports",
}


class Bar:
    """A progress bar that follows the phases."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._bar: tqdm[NoReturn] | None = None

    def event(self, event: dict[str, Any]) -> None:
        """Show one event."""
        if event["event"] == "phase":
            self.close()
            self._bar = _new_bar(self._stream, _PHASES.get(event["phase"], event["phase"]), event["total"])
        elif event["event"] == "progress" and self._bar is not None:
            self._bar.update(event["done"] - self._bar.n)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None


def summary_lines(result: Result) -> list[str]:
    """Return what came, what changed since the last sync, and what could not be fetched, in English."""
    customers = result.summary.get("customers", {})
    counts = {key: int(customers.get(key) or 0) for key in ("total", "new", "changed", "gone", "stale")}
    changes = [f"{counts[key]} {key}" for key in ("new", "changed", "gone") if counts[key]] or ["nothing changed"]
    lines = [f"Synced {_plural(counts['total'], 'customer')}: {', '.join(changes)}."]
    fetched = result.summary.get("licences", {}).get("rows")
    if fetched is not None:
        lines.append(f"{_plural(fetched, 'license line')} written down for this week.")
    lines += _change_lines(result.summary.get("changes", {}))
    lines += _report_lines(result.summary.get("reports", {}))
    if counts["new"] < counts["total"]:  # the first sync would name everybody
        lines += _named("New customers", result.summary.get("new_customers"), counts["new"])
        lines += _named("Over their license limit now", result.summary.get("new_overages"), _over(customers))
    lines += _named("Gone", result.summary.get("gone_customers"), counts["gone"])
    if result.problems:
        lines += ["", *_problem_lines(result.problems)]
    return lines


def _report_lines(reports: dict[str, Any]) -> list[str]:
    counts = {key: int(reports.get(key) or 0) for key in ("imported", "blank", "making", "rows", "rejected")}
    lines = []
    if counts["imported"]:
        more = f", {counts['rejected']:,} more could not be used" if counts["rejected"] else ""
        lines.append(f"{_plural(counts['imported'], 'report')} imported ({_plural(counts['rows'], 'row')}{more}).")
    if counts["blank"]:
        lines.append(f"{_plural(counts['blank'], 'report')} had nothing to tell.")
    if counts["making"]:
        lines.append(f"{_plural(counts['making'], 'report')} still being made; the next sync takes what is done.")
    return lines


def _change_lines(changes: dict[str, Any]) -> list[str]:
    done, held = (int(changes.get(key) or 0) for key in ("done", "held"))
    lines = [f"{_plural(done, 'queued change')} done."] if done else []
    wait = "waits" if held == 1 else "wait"
    return [*lines, *([f"{_plural(held, 'queued change')} {wait} for you; see `changes list`."] if held else [])]


def _over(customers: dict[str, Any]) -> int:
    return int(customers.get("new_overages") or 0)


def _named(title: str, section: dict[str, Any] | None, count: int) -> list[str]:
    names = [_safe(row["name"]) for row in (section or {}).get("named", [])[:MOST_LINES]]
    if not names:
        return []
    more = f" and {count - len(names)} more" if count > len(names) else ""
    return [f"{title}: {', '.join(names)}{more}."]


def _problem_lines(problems: list[dict[str, Any]]) -> list[str]:
    grouped: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for problem in problems:
        name = _safe(_subject(problem))
        grouped[problem["code"]].setdefault(name, problem)
    lines = []
    for code, by_name in grouped.items():
        names = list(by_name)
        more = f" and {len(names) - MOST_LINES} more" if len(names) > MOST_LINES else ""
        lines.append(f"{', '.join(names[:MOST_LINES])}{more}:")
        lines.append(f"  {_safe(_fault(code, by_name[names[0]]['params']).sentence())}")
    return lines


def _subject(problem: dict[str, Any]) -> str:
    named = problem["customer"] or problem["org_id"] or problem["params"].get("report")
    return str(named or _PHASES.get(problem["dataset"], problem["dataset"]))


def _fault(code: str, params: dict[str, str | int]) -> Fault:
    kind = next((kind for kind in all_faults() if kind.code == code), None)
    return kind(**params) if kind else Fault(detail=code)


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _safe(text: str) -> str:
    # A name is data: on a terminal it may neither move the cursor nor change colours.
    return "".join(sign if sign.isprintable() else "?" for sign in text)


def _new_bar(stream: TextIO, title: str, total: int | None) -> tqdm[NoReturn]:
    from tqdm import tqdm

    tqdm.monitor_interval = 0
    return tqdm(total=total, desc=title, file=stream, leave=False, dynamic_ncols=True)
