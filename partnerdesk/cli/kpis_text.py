"""The figures of `partnerdesk kpis` as text for people. Knows the JSON object alone."""

from __future__ import annotations

from typing import Any

from partnerdesk.analytics.values import Unit
from partnerdesk.cli.reading import print_table
from partnerdesk.figures.english import written

MOST_ROWS = 20
"""Rows of a table that are printed; `--json` gives all."""


def print_figures(told: dict[str, Any]) -> None:
    """Print KPIs, chart series and tables, then what is to be known of them."""
    _print_kpis(told)
    for key, chart in told["series"].items():
        print(f"\n{chart['explanation']['title']}  [{key}]")
        titles = [each["title"] for each in chart["series"].values()]
        values = zip(*(each["values"] for each in chart["series"].values()), strict=True)
        print_table(("", *titles), [(place, *row) for place, row in zip(chart["x"], values, strict=True)])
        _print_notes(chart["notes"])
    for key, table in told["tables"].items():
        _print_rows(key, table)
    for queue in told.get("queues", ()):
        _print_queue(queue)
    _print_notes(told["notes"])


def _print_queue(queue: dict[str, Any]) -> None:
    print(f"\nQueue {queue['queue']}" + (f", {queue['location']}" if queue["location"] else ""))
    counts = [(name, queue[name]) for name in ("offered", "answered", "moved", "abandoned", "agents")]
    figures = [(key, written(each["value"], each["unit"])) for key, each in queue["kpis"].items()]
    print_table(("Figure", "Value"), [*counts, *figures])


def _print_kpis(told: dict[str, Any]) -> None:
    if not told["kpis"]:
        return
    compared = ("Before",) if told["compared_with"] else ()
    rows = []
    for key, each in told["kpis"].items():
        unit: Unit = "count" if each["unit"] == "customers" else each["unit"]
        before = (_before(each, unit),) if compared else ()
        rows.append((each["explanation"]["title"], _number(each["value"], unit), *before, key))
    print_table(("KPI", "Value", *compared, "Key"), rows)
    found = told["kpis"].values()
    lacking = [f"In the compared week: {note}" for each in found for note in each.get("before_missing", ())]
    _print_notes(list(dict.fromkeys([*(note for each in found for note in each["missing"]), *lacking])))


def _before(figure: dict[str, Any], unit: Unit) -> str:
    value = written(figure.get("before"), unit)
    return f"{value} (incomplete)" if figure.get("before_missing") and figure.get("before") is not None else value


def _number(value: float | None, unit: Unit) -> Any:
    return int(value) if unit == "count" and value is not None else written(value, unit)


def _print_rows(key: str, table: dict[str, Any]) -> None:
    rows = table["rows"]
    print(f"\n{table['explanation']['title']}  [{key}]" if "explanation" in table else f"\n{key}")
    if not rows:
        print("No rows.")
        return
    names = [name for name in rows[0] if name not in {"id", "customer_id", "trial"}]
    print_table(names, [[_cell(row[name]) for name in names] for row in rows[:MOST_ROWS]])
    if len(rows) > MOST_ROWS:
        print(f"… and {len(rows) - MOST_ROWS:,} more; --json gives all.")


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.1f}"
    if isinstance(value, dict) and "value" in value:
        return _cell(value["value"])
    if isinstance(value, dict):
        return " / ".join(str(_plain(part)) for part in value.values() if not isinstance(part, list))
    return value


def _plain(value: Any) -> Any:
    return "-" if value is None else _cell(value)


def _print_notes(notes: list[str]) -> None:
    for note in notes:
        print(f"\n{note}")
