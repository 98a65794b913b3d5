"""What goes into the Windows installers, as far as it can be checked without Windows; the rest is tried under Wine."""

from __future__ import annotations

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import installers
import pytest
import sign
import trip
import version_info
import windows_python

WINDOWS = Path(__file__).parents[2] / "packaging" / "windows"

SCRIPT = (WINDOWS / "partnerdesk.nsi").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("12.3.456", (12, 3, 456, 0)), ("1.2.3rc1", (1, 2, 3, 0))]
)
def test_a_version_becomes_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_info.numbers(version) == numbers


@pytest.mark.parametrize("version", ["1.2", "v1.2.3", "1.2.70000", ""])
def test_what_windows_can_not_carry_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="no version"):
        version_info.numbers(version)


def test_the_version_resource_is_what_pyinstaller_reads(tmp_path: Path) -> None:
    text = Path(version_info.write(tmp_path, "1.2.3rc1")).read_text(encoding="utf-8")
    ast.parse(text, mode="eval")
    assert "StringStruct('ProductVersion', '1.2.3rc1')" in text
    assert "filevers=(1, 2, 3, 0)" in text
    assert "flags=2" in text, "marked as a pre-release"


def test_the_manifest_asks_for_no_administrator_and_knows_screens_and_long_paths() -> None:
    words = {element.tag.rpartition("}")[2]: element for element in ET.parse(WINDOWS / "partnerdesk.manifest").iter()}
    assert words["requestedExecutionLevel"].attrib["level"] == "asInvoker"
    assert (words["dpiAwareness"].text or "").startswith("PerMonitorV2")
    assert words["longPathAware"].text == "true"


def test_the_script_says_everything_in_both_languages() -> None:
    said = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", SCRIPT, re.MULTILINE)
    english, turkish = ({name for name, language in said if language == each} for each in ("ENGLISH", "TURKISH"))
    assert english == turkish
    used = set(re.findall(r"\$\((\w+)\)", SCRIPT))
    assert used == english, "each is used, and none is used that is not there"


def test_the_script_installs_for_one_user_and_keeps_data_unless_told() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "Target amd64-unicode" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert SCRIPT.count('RMDir /r "$LOCALAPPDATA') == 1, "in the one function that the user's word leads to"
    for code in (trip.RUNNING, trip.NEWER, trip.NO_PLACE):
        assert f"REFUSE {code} " in SCRIPT


def test_the_script_compiles_without_a_warning(tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("no makensis here (Debian package nsis)")
    installers.check(tmp_path)
    assert list(tmp_path.glob("*-setup.exe"))


def test_the_msi_keeps_its_upgrade_code() -> None:
    """Windows finds the version to upgrade by it: another one would install beside."""
    assert 'UpgradeCode="{6E0B0D0E-8B0C-4C61-9B1E-2E7B7D2F4A10}"' in (WINDOWS / "partnerdesk.wxs").read_text()


def test_signing_names_no_password_and_happens_only_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (sign.CERTIFICATE, sign.KEY, sign.OPTIONS, sign.PASSWORD_FILE, sign.TIMESTAMP):
        monkeypatch.delenv(name, raising=False)
    assert not sign.is_wanted()
    monkeypatch.setenv(sign.CERTIFICATE, "chain.pem")
    monkeypatch.setenv(sign.PASSWORD_FILE, "password.txt")
    line = sign.command(Path("a b.exe"), Path("signed.exe"))
    assert sign.is_wanted()
    assert line[-4:] == ["-in", "a b.exe", "-out", "signed.exe"]
    assert line[line.index("-readpass") + 1] == "password.txt"
    assert "-pass" not in line


def test_the_windows_python_gets_the_locked_packages_of_windows_alone() -> None:
    found = windows_python.locked()
    assert {"pyside6-essentials", "sqlcipher3", "pywin32-ctypes", "pefile", "pynacl"} <= set(found)
    assert not {"secretstorage", "jeepney", "cryptography", "pytest", "mypy"} & set(found)
    assert all("==" in line and line.count("--hash=sha256:") >= 1 for line in found.values())
