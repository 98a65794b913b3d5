"""The command line, as a script sees it: output, exit codes, nothing written unasked."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from partnerdesk.account import ensure_account
from partnerdesk.cli import run
from partnerdesk.credentials import find_key
from partnerdesk.errors import EXIT_BUSY, EXIT_DONE, EXIT_FAILED, EXIT_PARTIAL, EXIT_SIGN_IN, EXIT_WRONG_USE
from partnerdesk.paths import DataFolder, make_private
from partnerdesk.replica.store import Replica
from partnerdesk.sync.lock import sync_lock
from tests.importing.conftest import WEEK_DAY, fill, org_id

HEAD = "Customer,Week,Feature,Calls\n"
Call = Callable[..., tuple[int, Any]]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    data = DataFolder(tmp_path / "data")
    account = data.account()
    make_private(account.root)
    ensure_account(account, "http://127.0.0.1:1")
    with Replica.open(account, find_key(account, create=True), create=True) as replica:
        fill(replica)
    return data


@pytest.fixture
def call(folder: DataFolder, capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    def partnerdesk(*arguments: str | Path) -> tuple[int, Any]:
        code = run(["--data-dir", str(folder.root), "--json", "import", *map(str, arguments)])
        out = capsysbinary.readouterr().out
        return code, json.loads(out) if out else None

    return partnerdesk


def write(tmp_path: Path, name: str, content: str) -> Path:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return path


def test_dry_run_then_import_then_list_then_undo(call: Call, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\n")
    code, said = call("--dry-run", path)
    assert code == EXIT_DONE
    (file,) = said["files"]
    assert (file["dataset"], file["import_id"], file["changes"]["feature_use_week"]["added"]) == (
        "feature_use",
        None,
        1,
    )
    assert call("--list")[1] == {"imports": []}
    code, said = call("--yes", path)
    assert (code, said["files"][0]["import_id"], said["files"][0]["weeks"]) == (EXIT_DONE, 1, [WEEK_DAY])
    code, said = call("--yes", path)
    assert (code, said["files"][0]["same_as"], said["files"][0]["import_id"]) == (EXIT_DONE, 1, None)
    assert [row["state"] for row in call("--list")[1]["imports"]] == ["current"]
    code, said = call("--undo", "1")
    assert (code, said["fault"], call("--list")[1]["imports"][0]["state"]) == (EXIT_WRONG_USE, "wrong_use", "current")
    assert call("--yes", "--undo", "1") == (EXIT_DONE, {"undone": 1, "rows": 1})
    code, said = call("--yes", "--undo", "1")
    assert (code, said["fault"]) == (EXIT_WRONG_USE, "import_undone")
    code, said = call("--yes", "--undo", "7")
    assert (code, said["fault"]) == (EXIT_WRONG_USE, "import_unknown")


def test_rejected_rows_are_partial_and_can_be_saved(call: Call, tmp_path: Path) -> None:
    path = write(tmp_path, "a.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\nIsik Lojistik,{WEEK_DAY},=B,1\n")
    rejects = tmp_path / "rejects.csv"
    code, said = call("--yes", "--rejects", rejects, path)
    assert code == EXIT_PARTIAL
    (name,) = said["files"][0]["unmatched"]
    assert name["suggestions"][0]["org_id"] == org_id(0)
    lines = rejects.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1] == f"a.csv,3,no customer is called “Isik Lojistik”,Isik Lojistik,{WEEK_DAY},'=B,1"
    code, said = call("--yes", "--confirm", f"Isik Lojistik={org_id(0)}==", path)
    assert (code, said["files"][0]["rows"]) == (EXIT_DONE, {"read": 2, "taken": 2, "rejected": 0})


def test_nothing_is_written_unasked(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "a.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\n")
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    code, said = call(path)
    assert (code, said["fault"]) == (EXIT_WRONG_USE, "wrong_use")
    assert call("--list")[1] == {"imports": []}


def test_wrong_use_and_faults(call: Call, tmp_path: Path, folder: DataFolder) -> None:
    path = write(tmp_path, "a.csv", "Feature,Calls\nA,1\n")
    good = write(tmp_path, "b.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\n")
    nobody = write(tmp_path, "c.csv", HEAD + f"Nobody,{WEEK_DAY},A,1\n")
    assert call()[0] == EXIT_WRONG_USE
    assert call("--list", good)[0] == EXIT_WRONG_USE
    assert call("--yes", "--map", "nonsense", good)[0] == EXIT_WRONG_USE
    assert call("--yes", "--week", "someday", good)[0] == EXIT_WRONG_USE
    assert call("--confirm", "x=nobody")[0] == EXIT_WRONG_USE
    code, said = call("--yes", path)
    assert (code, said["fault"]) == (EXIT_WRONG_USE, "import_week_needed")
    code, said = call("--yes", "--week", WEEK_DAY, path)
    assert said["fault"] == "import_customer_needed"
    code, said = call("--yes", "--week", WEEK_DAY, "--customer", "acme robotics", "--map", "Calls=calls", path)
    assert (code, said["files"][0]["rows"]["taken"]) == (EXIT_DONE, 1)
    assert call("--yes", nobody)[0] == EXIT_FAILED
    code, said = call("--yes", tmp_path / "missing.csv", good)
    assert (code, said["failed"][0]["fault"]) == (EXIT_PARTIAL, "import_unreadable")
    with sync_lock(folder.account().sync_lock):
        other = write(tmp_path, "d.csv", HEAD + f"Acme Robotics,{WEEK_DAY},Z,1\n")
        assert call("--yes", other)[0] == EXIT_BUSY


def test_a_saved_profile_reads_the_next_file(call: Call, tmp_path: Path) -> None:
    first = write(tmp_path, "a.csv", f"Kunde,Woche,Feature,Anrufe\nAcme Robotics,{WEEK_DAY},A,1\n")
    options = ("--dataset", "feature_use", "--map", "Kunde=customer", "--map", "Woche=week", "--map", "Anrufe=calls")
    assert call("--yes", *options, "--save-profile", "German", first)[0] == EXIT_DONE
    second = write(tmp_path, "b.csv", f"Kunde,Woche,Feature,Anrufe\nAcme Robotics,{WEEK_DAY},A,2\n")
    code, said = call("--yes", second)
    assert (code, said["files"][0]["profile"]) == (EXIT_DONE, "German")
    third = write(tmp_path, "c.csv", HEAD.replace("Calls", "Total") + f"Acme Robotics,{WEEK_DAY},A,2\n")
    assert call("--yes", "--dataset", "feature_use", "--map", "Total=calls", third)[0] == EXIT_DONE
    fourth = write(tmp_path, "d.csv", HEAD.replace("Calls", "Total") + f"Acme Robotics,{WEEK_DAY},A,3\n")
    code, said = call("--yes", fourth)
    assert (code, said["files"][0]["profile"][:20]) == (EXIT_DONE, "Feature Use by Calls")


def test_without_an_account_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "a.csv", HEAD)
    assert run(["--data-dir", str(tmp_path / "none"), "import", "--yes", str(path)]) == EXIT_SIGN_IN
    assert "No account" in capsys.readouterr().err


def test_the_text_for_people(folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, "a.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\nIsik Lojistik,{WEEK_DAY},B,1\n")
    assert run(["--data-dir", str(folder.root), "import", "--yes", str(path)]) == EXIT_PARTIAL
    said = capsys.readouterr().out
    assert "1 of 2 rows imported, 1 rejected (import 1)" in said
    assert "line 3: no customer is called “Isik Lojistik”" in said
    assert f'--confirm "Isik Lojistik={org_id(0)}"' in said
    assert run(["--data-dir", str(folder.root), "import", "--list"]) == EXIT_DONE
    assert "a.csv" in capsys.readouterr().out


class Terminal(io.StringIO):
    """Somebody at a terminal who types this."""

    def isatty(self) -> bool:
        return True


def test_an_undo_asks_first_and_says_when_there_is_nothing_left_to_undo(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def said(*arguments: str | Path) -> tuple[int, str, str]:
        code = run(["--data-dir", str(folder.root), "import", *map(str, arguments)])
        return code, *capsys.readouterr()

    path = write(tmp_path, "a.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\n")
    assert said("--list")[1] == "Nothing was imported yet.\n"
    assert said("--yes", path)[0] == EXIT_DONE
    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    code, out, _err = said("--undo", "1")
    assert code == EXIT_DONE
    assert out.startswith("Import 1: a.csv (feature_use, 1 rows, ")
    assert out.endswith("Take it back? [y/N] ")
    head, row = said("--list")[1].splitlines()
    assert head.split() == ["id", "state", "report", "rows", "taken", "imported", "(UTC)", "file"]
    assert row.split()[:6] == ["1", "current", "feature_use", "1", "of", "1"]
    assert head.index("report") == row.index("feature_use")
    assert head.index("file") == row.index("a.csv")
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    assert "1 rows are as they were" in said("--undo", "1")[1]
    code, _out, err = said("--undo", "1")
    assert (code, err.splitlines()[0]) == (EXIT_WRONG_USE, "Import 1 (a.csv) is already undone.")
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    assert said("--undo", "1")[0] == EXIT_WRONG_USE


@pytest.mark.parametrize(
    ("content", "options", "hint"),
    [
        (f"{HEAD}Acme Robotics,02/03/2026,A,1\n", (), "--date-order dmy|mdy"),
        ("a,b\n1,2\n", (), "--dataset KEY"),
        ("Customer,Subscription ID,End date,Trial status\n", (), "--dataset trials or --dataset subscriptions"),
        ("", (), "--dataset KEY"),
        ("Customer,Week,Thing,Calls\n", ("--dataset", "feature_use"), "--map HEADING=COLUMN"),
        (HEAD, ("--map", "Nothing=calls"), "--map HEADING=COLUMN"),
        (HEAD, ("--dataset", "nothing"), "KEY is one of: customers, subscriptions,"),
        ("Customer,Feature,Calls\nAcme Robotics,A,1\n", (), "--week YYYY-MM-DD"),
        (f"Week,Feature,Calls\n{WEEK_DAY},A,1\n", (), "--customer NAME|ID"),
    ],
)
def test_a_fault_names_the_option_that_answers_it(
    folder: DataFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str, options: tuple[str, ...],
    hint: str,
) -> None:  # fmt: skip
    path = write(tmp_path, "file.csv", content)
    assert run(["--data-dir", str(folder.root), "import", *options, str(path)]) in {EXIT_WRONG_USE, EXIT_FAILED}
    assert hint in capsys.readouterr().err
    good = write(tmp_path, "good.csv", HEAD + f"Acme Robotics,{WEEK_DAY},A,1\n")
    arguments = ["--data-dir", str(folder.root), "import", "--yes", *options, str(path), str(good)]
    run(arguments)
    assert hint in capsys.readouterr().err
