"""Writes the documentation of the data sets from their definition, so that it cannot say something else."""

from __future__ import annotations

from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.schema import ColumnSpec, Dataset, Kind
from partnerdesk.sync.importing.values import FIRST_YEAR, LAST_YEAR

_HEAD = """# Data sets

What a report file may hold and how it is read. This page is made from the program's own definitions
(`partnerdesk/sync/importing/datasets_*.py`); change it there.

Headings are compared without case, blanks, punctuation and diacritics; a unit in brackets behind a heading, such as
`(ms)` or `(%)`, is taken as the unit. Columns that are not listed are kept as they came and can be looked up by the
row's source and line, except in files with one row per call, which are summed up while they are read. Every file needs
a customer: a column with the organization id or the name, or the user's word for the whole file. Weekly data sets need
a week: a column, the dates in the file's name, or the user's word. Weeks run from Sunday 00:00 UTC to the next.

Which report a file is follows from its headings, and from its title or file name. A heading marked ¹ means its
column once the report is known, but speaks for no report, as others have it too. Where two reports fit about equally,
or a file has what two reports need, nothing is guessed: say which it is (`--dataset KEY`).

Numbers are read with decimal comma or point, with or without thousands separators; dates as 2026-03-12, 03/12/2026,
12/03/2026 (decided once for a whole column), 12.03.2026, 12 Mart 2026, March 12, 2026, or as an Excel number; lengths
of time as seconds, mm:ss, hh:mm:ss, `1 min 20 s`, `1 dk 20 sn` or `350 ms`; yes and no as yes/no, true/false, 1/0,
evet/hayır, doğru/yanlış. Dates before {first} or after {last} are refused.
"""


def datasets_markdown() -> str:
    """Return the page `docs/datasets.md`."""
    head = _HEAD.format(first=FIRST_YEAR, last=LAST_YEAR)
    return "\n".join([head, *(_section(dataset) for dataset in DATASETS.values())])


def _section(dataset: Dataset) -> str:
    lines = [f"## {dataset.title} (`{dataset.key}`)", "", dataset.what, ""]
    facts = [f"Report titles: {', '.join(dataset.titles)}."]
    if dataset.weekly:
        facts.append("By week.")
    if dataset.per_call:
        facts.append("One row per call.")
    if dataset.row_key:
        facts.append(f"A row is the same row by customer{', week' if dataset.weekly else ''} and "
                     f"{', '.join(f'`{key}`' for key in dataset.row_key)}.")  # fmt: skip
    lines += [" ".join(facts), "", "| column | type | unit | needed | limits | headings | note |"]
    lines.append("|---|---|---|---|---|---|---|")
    lines += [_row(column) for column in dataset.columns]
    return "\n".join(lines) + "\n"


def _row(column: ColumnSpec) -> str:
    aliases = (*column.aliases, *(f"{alias}¹" for alias in column.shared))
    headings = ", ".join(alias.replace("|", "\\|") for alias in aliases)
    needed = "yes" if column.required else ""
    return (
        f"| `{column.key}` | {column.kind} | {_unit(column)} | {needed} | {_limits(column)} | {headings} "
        f"| {column.note.replace('|', chr(92) + '|')} |"
    )


def _unit(column: ColumnSpec) -> str:
    if column.kind is Kind.DURATION:
        plain = {"s": "seconds", "min": "minutes", "ms": "milliseconds"}[column.plain_unit]
        return f"seconds; a bare number is {plain}"
    return column.unit


def _limits(column: ColumnSpec) -> str:
    if column.kind not in {Kind.COUNT, Kind.NUMBER, Kind.PERCENT, Kind.MONEY, Kind.DURATION}:
        return ""
    low = "" if column.lower is None else f"from {column.lower:g}"
    high = "" if column.upper is None else f"to {column.upper:g}"
    return " ".join(part for part in (low, high) if part)
