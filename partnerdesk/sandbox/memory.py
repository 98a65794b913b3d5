"""What callers changed at a partner, kept in a file from one sandbox to the next. Knows no HTTP and no names."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

Assignments = dict[tuple[int, int], bool]
"""Customer number and person number to whether they were assigned or taken off."""


@dataclass
class Memory:
    """One file, or none: then nothing is kept. A file of another partner, or an unreadable one, counts as empty."""

    file: Path | None
    partner: str
    """What the partner is made from."""
    assignments: Assignments = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Read the file."""
        if self.file is None:
            return
        try:
            told = json.loads(self.file.read_text("utf-8"))
            rows = told["assignments"] if told["partner"] == self.partner else []
            self.assignments = {(int(index), int(number)): bool(present) for index, number, present in rows}
        except (OSError, ValueError, KeyError, TypeError):
            self.assignments = {}

    def keep(self) -> None:
        """Write the file, whole or not at all; where that can't be done the sandbox goes on without."""
        if self.file is None:
            return
        rows = [[index, number, present] for (index, number), present in self.assignments.items()]
        new = self.file.with_name(f".{self.file.name}.new")
        try:
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as stream:
                json.dump({"partner": self.partner, "assignments": rows}, stream)
            new.replace(self.file)
        except OSError:
            new.unlink(missing_ok=True)
