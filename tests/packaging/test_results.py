"""The page of results keeps a section for each kind of trial and replaces it whole."""

from __future__ import annotations

from pathlib import Path

import pytest
import results  # type: ignore[import-not-found,unused-ignore]


def test_a_section_takes_the_place_of_its_older_self(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(results, "PAGE", tmp_path / "page.md")
    results.keep("Linux", "one", [("install", "ok", "fast")])
    results.keep("Windows", "two", [("install", "ok", "a | b")])
    results.keep("Linux", "one", [("remove", "FAILED", "left:\n  x")])
    text = (tmp_path / "page.md").read_text()
    assert text.count("## Linux") == text.count("## Windows") == 1
    assert "| remove | FAILED | left: x |" in text
    assert "| install | ok | fast |" not in text
    assert r"| install | ok | a \| b |" in text
    assert text.index("## Linux") < text.index("## Windows")
