"""The rules of the house that import-linter cannot hold, read from the code itself."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "partnerdesk"
FILES = sorted(PACKAGE.rglob("*.py"))


def imported(path: Path) -> set[str]:
    """Return the names of the modules that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def room(path: Path) -> str:
    """Return the room that a file lives in."""
    return path.relative_to(PACKAGE).parts[0]


def test_models_know_no_widgets() -> None:
    assert not [path for path in FILES if room(path) == "models" and "PySide6.QtWidgets" in imported(path)]


def test_only_the_worker_of_the_sync_room_knows_qt() -> None:
    knows = {path.name for path in FILES if room(path) == "sync" and any("PySide6" in name for name in imported(path))}
    assert knows == {"worker.py"}


def test_sql_is_written_where_it_is_run_or_defined() -> None:
    writes = [
        str(path.relative_to(PACKAGE))
        for path in FILES
        if room(path) not in {"replica", "analytics", "figures"}
        and re.search(r"(?<![.\w])select\(", path.read_text(encoding="utf-8"))
    ]
    assert writes == []


def test_files_stay_small() -> None:
    lengths = {
        path.name: len(path.read_text(encoding="utf-8").splitlines())
        for path in FILES
        if "versions" not in path.parts  # a migration is the frozen whole of its schema
    }
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}


def test_nothing_turns_certificates_off_or_unpickles() -> None:
    banned = re.compile(r"verify\s*=\s*False|\bpickle\b|processEvents\(|yaml\.load")
    assert not [path.name for path in FILES if banned.search(path.read_text(encoding="utf-8"))]


def test_every_module_opens_with_a_sentence() -> None:
    silent = [str(path) for path in FILES if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []


def test_a_qt_call_leaves_the_count_of_none_alone() -> None:
    """PySide6 6.12.0 takes a reference from None with every call on Python 3.11, until the interpreter aborts."""
    probe = (
        "import sys; from PySide6.QtCore import QObject; o = QObject(); before = sys.getrefcount(None)\n"
        "for _ in range(1000): o.setObjectName('x')\n"
        "raise SystemExit(abs(sys.getrefcount(None) - before) > 100)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0
