"""The self-test: each check finds what is broken, and the whole leaves nothing behind."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from partnerdesk import __version__, cli, self_test
from partnerdesk.paths import AccountFolder
from partnerdesk.self_test import BrokenPart
from partnerdesk.views.registry import PAGES


def test_each_check_passes_on_this_program(qtbot: QtBot) -> None:
    assert self_test.versions()["version"] == __version__
    assert self_test.cipher()["cipher"].startswith("4.")
    assert self_test.tls()["tls"].startswith("OpenSSL")
    assert self_test.keyring_parts()["keyring"] is None
    assert self_test.scripts()["schema"].keys() == {"replica", "desk"}
    assert self_test.texts() == {"languages": ["en", "tr"]}
    assert self_test.drawings()["icons"] > 70
    assert self_test.licences() == {"parts": 0}


def test_a_missing_translation_is_noticed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(self_test, "resources", lambda: tmp_path)
    with pytest.raises(BrokenPart, match="partnerdesk_tr"):
        self_test.texts()


def test_a_drawing_that_does_not_draw_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "empty.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    monkeypatch.setattr(self_test, "resources", lambda: tmp_path)
    with pytest.raises(BrokenPart, match="icons: 1 found"):
        self_test.drawings()


def test_a_missing_keyring_part_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(self_test.KEYRING_MODULES, sys.platform, ("keyring.backends.no_such_thing",))
    with pytest.raises(BrokenPart, match="no_such_thing"):
        self_test.keyring_parts()


def test_a_bundle_must_list_its_parts_with_their_licenses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(self_test, "parts_folder", lambda: tmp_path)
    with pytest.raises(BrokenPart, match="can't be read"):
        self_test.licences()
    (tmp_path / "sbom.cdx.json").write_text(json.dumps({"components": [{"name": "qt"}, {"name": "numpy"}]}))
    (tmp_path / "licenses").mkdir()
    (tmp_path / "licenses" / "qt.txt").write_text("LGPL")
    with pytest.raises(BrokenPart, match="numpy"):
        self_test.licences()
    (tmp_path / "licenses" / "numpy.txt").write_text("BSD")
    assert self_test.licences() == {"parts": 2}


def test_a_plain_file_does_not_pass_for_an_encrypted_one(tmp_path: Path) -> None:
    folder = AccountFolder(tmp_path)
    for path in (folder.replica, folder.desk):
        connection = sqlite3.connect(path)
        connection.execute("CREATE TABLE t (x)")
        connection.close()
    with pytest.raises(BrokenPart, match=r"replica\.sqlite is not an encrypted file"):
        self_test.encrypted(folder)


def test_a_failing_step_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> dict[str, object]:
        raise BrokenPart("the SQLite at hand is no SQLCipher")

    monkeypatch.setattr(self_test, "cipher", broken)
    assert cli.run(["--self-test"]) == 1
    told = capsys.readouterr()
    assert told.err == "self-test: cipher failed: the SQLite at hand is no SQLCipher\n"
    assert "READY" not in told.out


def test_an_unforeseen_error_is_told_in_one_line_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> dict[str, object]:
        raise ImportError("cannot import name 'x'")

    monkeypatch.setattr(self_test, "scripts", broken)
    assert cli.run(["self-test"]) == 1
    assert capsys.readouterr().err == "self-test: schema failed: cannot import name 'x'\n"


def test_the_bundle_s_libraries_are_for_the_bundle_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", f"{tmp_path}:/opt/lib")
    with pytest.raises(BrokenPart, match="libraries"):
        self_test.environment()
    hook = Path(__file__).resolve().parents[2] / "packaging" / "hooks" / "own_libraries.py"
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/lib")
    exec(hook.read_text(encoding="utf-8"), {})
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/lib"
    assert self_test.environment() == {}


@pytest.mark.slow
def test_the_whole_says_ready_and_leaves_nothing_behind(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        [sys.executable, "-m", "partnerdesk", "--self-test", "--customers", "12"],
        env={**environment, "TMPDIR": str(tmp_path), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
        timeout=250,
    )
    assert done.returncode == 0, done.stderr
    word, facts = done.stdout.splitlines()[-1].split(" ", 1)
    told = json.loads(facts)
    assert word == "READY"
    assert (told["customers"], told["pages"], told["frozen"]) == (12, len(PAGES), False)
    assert told["poses"] >= 2 * len(PAGES)
    assert set(told["seconds"]) >= {"sync", "window", "sync_from_window", "pages", "files"}
    assert list(tmp_path.iterdir()) == []
    assert not [
        each for each in psutil.process_iter(["cmdline"]) if str(tmp_path) in " ".join(each.info["cmdline"] or [])
    ]
