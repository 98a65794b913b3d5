"""The demo and the pictures: one command from nothing to every page, and refusals in plain words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtGui import QImage

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.cli.demo import clear
from partnerdesk.cli.screenshots import parse_size
from partnerdesk.errors import EXIT_BUSY, EXIT_SIGN_IN, EXIT_WRONG_USE, WrongUseFault
from partnerdesk.paths import DataFolder

ROOT = Path(__file__).resolve().parent.parent.parent


def partnerdesk(*arguments: str | Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "partnerdesk", *map(str, arguments)],
        check=False,
        capture_output=True,
        text=True,
        timeout=170,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **env},
    )


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_one_command_from_nothing_to_pictures_of_every_page(tmp_path: Path) -> None:
    data, pictures = tmp_path / "data", tmp_path / "pictures"
    done = partnerdesk("--data-dir", data, "demo", "--customers", "20", "--screenshots", pictures, "--size", "1000x700")
    assert done.returncode == 0, done.stdout + done.stderr
    names = {path.name for path in pictures.iterdir()}
    pages = {"customers", "sync_log", "settings", "first_run"}
    assert names >= {f"{p}-{lang}-{theme}.png" for p in pages for lang in ("en", "tr") for theme in ("light", "dark")}
    images = {name: QImage(str(pictures / name)) for name in names}
    assert {(image.width(), image.height()) for image in images.values()} == {(1000, 700)}
    light, dark = images["customers-en-light.png"], images["customers-en-dark.png"]
    assert light.pixelColor(990, 60).lightness() > 200 > 60 > dark.pixelColor(990, 60).lightness()
    assert images["customers-en-light.png"] != images["customers-tr-light.png"]

    again = partnerdesk(
        "--data-dir",
        data,
        "--json",
        "demo",
        "--screenshots",
        pictures,
        "--lang",
        "en",
        "--theme",
        "dark",
        "--only",
        "settings",
        "--scale",
        "2",
    )
    assert again.returncode == 0, again.stdout + again.stderr
    assert "Starting" not in again.stdout, "data that is there is not fetched again"
    assert json.loads(again.stdout)["pictures"] == [str(pictures / "settings-en-dark.png")]
    assert QImage(str(pictures / "settings-en-dark.png")).width() > 1280

    settings = json.loads((data / "settings.json").read_text()) if (data / "settings.json").exists() else {}
    assert settings.get("theme", "system") == "system", "pictures do not change the user's settings"
    unknown = partnerdesk("--data-dir", data, "screenshots", pictures, "--only", "nonsense")
    assert unknown.returncode == EXIT_WRONG_USE
    assert "There is no page nonsense." in unknown.stderr


def test_pictures_of_an_empty_folder_are_refused(tmp_path: Path) -> None:
    done = partnerdesk("--data-dir", tmp_path / "data", "screenshots", tmp_path / "pictures")
    assert done.returncode == EXIT_SIGN_IN
    assert "No account is connected in" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_never_touches_a_real_account(tmp_path: Path) -> None:
    account = tmp_path / "accounts" / "default"
    account.mkdir(parents=True)
    (account / "account.json").write_text(
        '{"version": 1, "kind": "live", "base_url": "https://webexapis.com/v1", "id": "1"}'
    )
    (account / "desk.sqlite").write_text("mine")
    for arguments in ((), ("--fresh",)):
        done = partnerdesk("--data-dir", tmp_path, "demo", *arguments)
        assert done.returncode == EXIT_WRONG_USE
        assert "holds the data of a real account" in done.stderr
    assert (account / "desk.sqlite").read_text() == "mine"


@pytest.mark.parametrize("text", ["", "1280", "axb", "1280 x 820", "99999999x1", "12x12"])
def test_sizes_that_are_none(text: str) -> None:
    with pytest.raises(WrongUseFault):
        parse_size(text)


def test_sizes() -> None:
    assert parse_size("1280x820") == (1280, 820)


@pytest.mark.parametrize("held", ["window", "sync"])
def test_a_fresh_demo_deletes_nothing_that_is_in_use(tmp_path: Path, held: str) -> None:
    data = DataFolder(tmp_path)
    account = data.account()
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1/v1"))
    account.desk.write_text("in use")
    lock = data.window_lock if held == "window" else account.sync_lock
    with FileLock(lock):
        lock.with_suffix(".pid").write_text("4711")
        done = partnerdesk("--data-dir", tmp_path, "demo", "--fresh", "--screenshots", tmp_path / "pictures")
        assert done.returncode == EXIT_BUSY
        assert "process 4711" in done.stderr
        assert account.desk.read_text() == "in use"
    clear(data)
    assert [path.name for path in account.root.iterdir()] == ["sync.lock"]


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_pictures_of_two_sizes_and_those_that_the_docs_show(tmp_path: Path) -> None:
    data, pictures = tmp_path / "data", tmp_path / "pictures"
    size = ["--size", "1280x820,1024x700", "--only", "settings", "first_run", "--lang", "tr", "--theme", "dark"]
    done = partnerdesk("--data-dir", data, "demo", "--customers", "20", "--screenshots", pictures, *size)
    assert done.returncode == 0, done.stderr
    names = {f"{page}-tr-dark.png" for page in ("settings", "first_run")}
    assert {path.name for path in pictures.glob("*.png")} == names
    assert {path.name for path in (pictures / "1024x700").glob("*.png")} == names
    for folder, wanted in ((pictures, (1280, 820)), (pictures / "1024x700", (1024, 700))):
        image = QImage(str(folder / "settings-tr-dark.png"))
        assert (image.width(), image.height()) == wanted

    sys.path.insert(0, str(ROOT / "docs"))
    try:
        from make_screenshots import keep, shown
    finally:
        sys.path.remove(str(ROOT / "docs"))
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("![x](docs/screenshots/settings-tr-dark.png)", encoding="utf-8")
    kept = tmp_path / "docs" / "screenshots"
    kept.mkdir()
    (kept / "old.png").write_bytes(b"")
    keep(pictures, kept, shown(tmp_path))
    assert [path.name for path in kept.iterdir()] == ["settings-tr-dark.png"]
