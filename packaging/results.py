"""Keeps docs/packaging-results.md: a section for each kind of trial, replaced whole by the command that made it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "packaging-results.md"
HEAD = """# What the installers did when they were tried

Written by the commands named below; run them again when packaging, dependencies or start-up change. What can't
be shown on the machine that ran them is in [release-checklist.md](release-checklist.md).
"""


def keep(section: str, command: str, rows: Iterable[tuple[str, str, str]]) -> None:
    """Write the table of one section, over the one that is there.

    Args:
        section: its heading.
        command: what was run to get it.
        rows: what was tried, how it ended, and details.
    """
    whole = PAGE.read_text(encoding="utf-8") if PAGE.exists() else HEAD
    day = datetime.now(UTC).strftime("%Y-%m-%d")
    cells = "\n".join("| " + " | ".join(_cell(text) for text in row) + " |" for row in rows)
    table = f"## {section}\n\n`{command}`, {day}\n\n| tried | ended | details |\n|---|---|---|\n{cells}\n"
    found = re.search(rf"^## {re.escape(section)}\n.*?(?=^## |\Z)", whole, re.MULTILINE | re.DOTALL)
    if found:
        whole = whole[: found.start()] + table + ("\n" if whole[found.end() :] else "") + whole[found.end() :]
    else:
        whole = whole.rstrip("\n") + "\n\n" + table
    PAGE.write_text(whole, encoding="utf-8")


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
