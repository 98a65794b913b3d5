"""The diagnostics that leave this computer: canaries are planted wherever we keep anything; none comes out."""

from __future__ import annotations

import base64
import json
import logging
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from partnerdesk.account import SANDBOX, Account, save_account
from partnerdesk.bundle import build_bundle, write_bundle
from partnerdesk.cli import run
from partnerdesk.credentials import find_key
from partnerdesk.errors import EXIT_DONE, DiskErrorFault
from partnerdesk.logs import start_logging, stop_logging
from partnerdesk.masking import Mask
from partnerdesk.paths import DataFolder
from partnerdesk.replica.schema import meta, person, sync_problem, sync_run
from partnerdesk.replica.schema_desk import admin_change
from partnerdesk.replica.schema_reports import import_file
from partnerdesk.replica.store import Desk, Replica
from tests.analytics import partners
from tests.analytics.partners import Cust

TOKEN = "Zk9qTXhSb2xlc1NlY3JldFRva2VuVmFsdWU0Mg_A1b2C3d4E5"
SECRET = "kanarya-geheim-parola"
CUSTOMER = "Kanarya Lojistik A.Ş."
PERSON = "Zübeyde Kanaryacı"
MAIL = "zubeyde.kanaryaci@kanarya-lojistik.example"
UUID = "5ca1ab1e-0000-4000-8000-c0ffee15dead"
ORG_ID = base64.b64encode(f"ciscospark://us/ORGANIZATION/{UUID}".encode()).decode().rstrip("=")
FILE = "Kanarya rapor 2026.csv"
TITLE = "Kanarya Bölge Müdürlüğü"
CANARIES = (TOKEN, SECRET, CUSTOMER, PERSON, MAIL, UUID, ORG_ID, "kanarya", "zubeyde", "zübeyde", "lojistik")


def plant_in_files(folder: DataFolder) -> None:
    account = folder.account()
    save_account(account, Account(SANDBOX, "http://127.0.0.1:1", title=TITLE))
    key = find_key(account, create=True)
    plain: dict[str, Any] = {"tags": [], "words": None, "signin": ("known", 0), "managed_by": None, "admin": False}
    with Replica.open(account, key, create=True) as replica:
        partners.fill(replica, [Cust(CUSTOMER, [], [], **plain, refreshed=0, created=0, vanished=False)])
        with replica.write() as connection:
            connection.execute(insert(meta).values(key="promoted_at", value="1700000000"))
            params = json.dumps({"what": CUSTOMER, "host": f"x?token={TOKEN}", "customer": ORG_ID})
            times = {"started_at": 1_700_000_000, "finished_at": 1_700_000_100, "state": "failed", "week": 2800}
            run_id = connection.execute(
                insert(sync_run).values(base_url="https://webexapis.com", fault_code="x", fault_params=params, **times)
            ).lastrowid
            connection.execute(
                insert(sync_problem).values(
                    run_id=run_id, dataset="licences", org_id=ORG_ID, code="not_allowed", params=params, at=1
                )
            )
            connection.execute(insert(person).values(person_id="p1", display_name=PERSON, email=MAIL, roles="[]"))
            rows = {"rows_read": 1, "rows_taken": 1, "rows_rejected": 0, "weeks": "[]", "state": "current"}
            connection.execute(
                insert(import_file).values(
                    dataset="x", file_name=FILE, sha256="0", bytes=1, imported_at=1, origin="file", **rows
                )
            )
    with Desk.open(account, key, create=True) as desk, desk.write() as connection:
        fields = {each.name: 0 if "INT" in str(each.type) else "x" for each in admin_change.c if not each.nullable}
        connection.execute(
            insert(admin_change).values(
                **{**fields, "seq": 1, "org_id": ORG_ID, "customer_name": CUSTOMER, "person_name": PERSON}
            )
        )


def plant_in_logs(folder: DataFolder) -> None:
    handler = start_logging(folder.logs, "window")
    try:
        log = logging.getLogger("sync")
        log.info("customer %s (%s) of %s <%s>", CUSTOMER, ORG_ID, PERSON.upper(), MAIL)
        log.info("https://webexapis.com/v1/licenses?orgId=%s&name=Kanarya%%20Lojistik%%20A.%%C5%%9E.", ORG_ID)
        log.info("Authorization: Bearer %s; client_secret=%s; passphrase: %s", TOKEN, SECRET, SECRET)
        log.info("file %s is of %s (%s)", Path.home() / FILE, UUID, TITLE)
        try:
            raise ValueError(f"{CUSTOMER} {PERSON} {MAIL} {TOKEN} {UUID}")
        except ValueError:
            log.exception("a job on customers failed")
    finally:
        stop_logging(handler)
    (folder.logs / "crash.log").write_text("Fatal Python error: Aborted\n", encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = DataFolder(tmp_path / "data")
    plant_in_files(folder)
    plant_in_logs(folder)
    settings = {"theme": "dark", "export_folder": f"/home/{SECRET}/{CUSTOMER}", "unknown": TOKEN, "last_account": TITLE}
    folder.settings_file.write_text(json.dumps(settings), encoding="utf-8")
    return folder


def hits(data: bytes) -> list[str]:
    text = data.decode("utf-8", "replace").casefold()
    return [each for each in CANARIES if each.casefold() in text]


pytestmark = pytest.mark.expects_log("a job on customers failed")


def test_no_canary_comes_out(folder: DataFolder, tmp_path: Path) -> None:
    path = tmp_path / "diagnostics.zip"
    files = build_bundle(folder)
    write_bundle(files, path)
    assert hits(path.read_bytes()) == []
    with zipfile.ZipFile(path) as archive:
        assert {name: hits(archive.read(name)) for name in archive.namelist()} == {file.name: [] for file in files}
        assert [archive.read(file.name).decode() for file in files] == [file.text for file in files], "as it was shown"
        assert str(Path.home()) not in archive.read("logs/window.log").decode()


def test_it_tells_what_helps(folder: DataFolder) -> None:
    texts = {file.name: file.text for file in build_bundle(folder)}
    assert set(texts) == {
        "README.txt", "doctor.json", "settings.json", "syncs.txt", "logs/window.log", "logs/crash.log",
    }  # fmt: skip
    assert json.loads(texts["settings.json"])["theme"] == "dark"
    assert json.loads(texts["doctor.json"])["program"]["partnerdesk"]
    assert "licences: not_allowed" in texts["syncs.txt"]
    assert "failed, week 2800" in texts["syncs.txt"]
    log = texts["logs/window.log"]
    assert "ValueError" in log
    assert "test_bundle.py" in log
    assert "a job on customers failed" in log
    assert log.count("[name ") >= 3


def test_without_the_key_only_our_own_words_are_kept(folder: DataFolder) -> None:
    folder.account().replica.write_bytes(b"\xff" * 8192)
    texts = {file.name: file.text for file in build_bundle(folder)}
    assert not {name: hits(text.encode()) for name, text in texts.items() if hits(text.encode())}
    assert "names are not known" in texts["README.txt"]
    assert "ERROR sync: a" in texts["logs/window.log"]


def test_the_command_writes_the_same(folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "d.zip"
    assert run(["--data-dir", str(folder.root), "doctor", "--bundle", str(path)]) == EXIT_DONE
    assert hits(path.read_bytes()) == []
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert not [name for name in archive.namelist() if hits(archive.read(name))]
    del capsys


def test_a_folder_without_an_account_has_diagnostics_too(tmp_path: Path) -> None:
    names = [file.name for file in build_bundle(DataFolder(tmp_path / "new"))]
    assert names == ["README.txt", "doctor.json", "settings.json", "syncs.txt"]


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    there = tmp_path / "there.zip"
    there.mkdir()
    with pytest.raises(DiskErrorFault):
        write_bundle((), there)
    assert list(tmp_path.iterdir()) == [there]


def test_the_same_name_has_the_same_mark_and_another_bundle_another() -> None:
    first, second = Mask(["Acme GmbH"]), Mask(["Acme GmbH"])
    told = first.apply("ACME  gmbh, then acme-gmbh.")
    assert told.count(told[: told.index("]") + 1]) == 2
    assert told != second.apply("ACME  gmbh, then acme-gmbh.")
    assert first.apply("Acme alone") == "Acme alone"
