"""What was assigned at one sandbox is so at the next one of the same partner, and at no other."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from partnerdesk.sandbox import people
from partnerdesk.sandbox.server import Sandbox
from partnerdesk.sandbox.world import Settings


def settings(file: Path | None, seed: int = 1) -> Settings:
    return Settings(customers=5, seed=seed, today=date(2026, 3, 4), memory=file)


def changed(file: Path | None, seed: int = 1) -> tuple[list[int], list[int]]:
    """Return the administrators of two customers; the first time one is assigned and one taken off."""
    with Sandbox(settings(file, seed)) as sandbox:
        partner = sandbox.world.partner
        first, second = list(partner.customers())[:2]
        return partner.admin_numbers(first), partner.admin_numbers(second)


def change(file: Path | None) -> tuple[list[int], list[int]]:
    with Sandbox(settings(file)) as sandbox:
        partner = sandbox.world.partner
        first, second = list(partner.customers())[:2]
        free = [each for each in partner.people if each.roles == (people.ADMIN,)]
        partner.assign(first, next(one for one in free if one.number not in partner.admin_numbers(first)), present=True)
        partner.assign(second, partner.people[partner.admin_numbers(second)[0]], present=False)
        return partner.admin_numbers(first), partner.admin_numbers(second)


def test_assignments_outlive_the_sandbox(tmp_path: Path) -> None:
    file = tmp_path / "memory.json"
    before = changed(file)
    after = change(file)
    assert after != before
    assert changed(file) == after
    assert changed(None) == before
    assert changed(file, seed=2) == changed(None, seed=2)
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", ["", "{", "[]", '{"partner": "1 5 20516", "assignments": [["x", null, 1]]}'])
def test_a_file_that_says_nothing_counts_as_empty(tmp_path: Path, content: str) -> None:
    file = tmp_path / "memory.json"
    file.write_text(content)
    assert changed(file) == changed(None)


def test_where_nothing_can_be_written_the_sandbox_goes_on(tmp_path: Path) -> None:
    assert change(tmp_path / "missing" / "memory.json") == change(None)
