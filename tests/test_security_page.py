"""docs/security.md names tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROMISES = {
    *("R8", "S7", "S8", "S13", "S14", "S15", "T1", "T2", "T4", "T6", "T7", "T8"),
    *("T12", "T13", "T14", "T15", "T17", "T18", "T24"),
}


def test_every_promise_has_a_row_and_every_named_test_exists() -> None:
    page = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ([RST]\d+) \|.*`(?:tests/[^`]+)` \|$", page, re.MULTILINE)
    assert set(rows) == PROMISES
    assert len(rows) == len(PROMISES)
    for path, name in re.findall(r"`(tests/[^`:]+)::([^`]+)`", page):
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), f"{path} has no {name}"
