"""Names the option of `partnerdesk import` that answers what a fault asks for. Knows the command line alone."""

from __future__ import annotations

import sys

from partnerdesk.errors import Fault

_HINTS = {
    "import_unknown_report": "--dataset KEY says which report it is",
    "import_empty": "--dataset KEY says which report it is, --week YYYY-MM-DD a day of its week",
    "import_missing_column": "--map HEADING=COLUMN says which heading it is",
    "import_wrong_mapping": "--map HEADING=COLUMN takes a heading of the file and a column of its report, "
    "--dataset KEY a report, --unit HEADING=UNIT one of ms, s, min and h",
    "import_ambiguous_dates": "--date-order dmy|mdy says it",
    "import_week_needed": "--week YYYY-MM-DD names it",
    "import_customer_needed": "--customer NAME|ID names it, --map HEADING=customer the column that does",
    "import_unknown": "partnerdesk import --list",
    "import_undone": "partnerdesk import --list",
    "import_later": "--undo {later}",
}
_KEYS_SHOWN = frozenset({"import_unknown_report", "import_empty", "import_wrong_mapping"})


def hint_of(fault: Fault) -> str | None:
    """Return the option that answers a fault, None where none does."""
    hint = _HINTS.get(fault.code)
    if hint is None:
        return None
    if fault.code == "import_unknown_report":
        keys = [key for key in str(fault.params.get("candidates", "")).split(",") if key]
        if keys:
            return f"{fault.filled(hint)}: {' or '.join(f'--dataset {key}' for key in keys)}, for instance"
    return fault.filled(hint)


def print_fault(fault: Fault, name: str = "") -> None:
    """Print a fault with the option that answers it, on stderr.

    Args:
        fault: what happened.
        name: the file that it is of, where there are several.
    """
    print(f"{name}: {fault}" if name else f"{fault.sentence()}\n{fault.next_step()}", file=sys.stderr)
    hint = hint_of(fault)
    if hint:
        print(f"  {hint}", file=sys.stderr)
    if fault.code in _KEYS_SHOWN:
        from partnerdesk.sync.importing.datasets import DATASETS

        print(f"  KEY is one of: {', '.join(DATASETS)}", file=sys.stderr)
