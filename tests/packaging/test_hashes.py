"""The signed list of a release's files and the envelope of a notice, made and checked with keys of the test."""

from __future__ import annotations

import base64
import io
import shutil
import subprocess
from pathlib import Path

import hashes
import pytest
from nacl.signing import SigningKey

from partnerdesk import notice

KEY = SigningKey(b"k" * 32)
TEXT = (
    '{"sequence": 1, "version": "9.0.0", "page": "https://partnerdesk.github.io/", '
    '"news": {"en": ["New"], "tr": ["Yeni: ğüşıöç"]}}'
)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    (tmp_path / "partnerdesk_1.deb").write_bytes(b"deb" * 5000)
    (tmp_path / "partnerdesk-1-setup.exe").write_bytes(b"exe")
    hashes.write_list(tmp_path)
    hashes.sign_list(tmp_path, KEY)
    return tmp_path


def test_the_list_is_what_sha256sum_checks(release: Path) -> None:
    assert hashes.verify(release, [hashes.public(KEY)]) == 2
    if shutil.which("sha256sum"):
        done = subprocess.run(["sha256sum", "--check", "--strict", hashes.LIST], cwd=release, check=False)
        assert done.returncode == 0
    hashes.write_list(release)
    assert hashes.verify(release, [hashes.public(KEY)]) == 2, "list and signature do not list themselves"


@pytest.mark.parametrize("name", ["partnerdesk_1.deb", hashes.LIST, hashes.SIGNATURE])
def test_one_changed_byte_is_noticed(release: Path, name: str) -> None:
    content = bytearray((release / name).read_bytes())
    content[3] ^= 1
    (release / name).write_bytes(content)
    with pytest.raises(hashes.NotTrue):
        hashes.verify(release, [hashes.public(KEY)])


def test_a_missing_file_a_stranger_and_no_key_are_noticed(release: Path) -> None:
    with pytest.raises(hashes.NotTrue, match="not signed by us"):
        hashes.verify(release, [hashes.public(SigningKey(b"x" * 32))])
    with pytest.raises(hashes.NotTrue, match="not signed by us"):
        hashes.verify(release, [])
    (release / "partnerdesk_1.deb").unlink()
    with pytest.raises(hashes.NotTrue, match=r"partnerdesk_1\.deb"):
        hashes.verify(release, [hashes.public(KEY)])


def test_openssl_alone_can_check_the_signature(release: Path, tmp_path: Path) -> None:
    """As the README tells those who do not want to run our program to check it."""
    if not shutil.which("openssl"):
        pytest.skip("no openssl here")
    der = bytes.fromhex("302a300506032b6570032100") + bytes(KEY.verify_key)
    key, raw = tmp_path / "key.der", tmp_path / "raw.sig"
    key.write_bytes(der)
    raw.write_bytes(base64.b64decode((release / hashes.SIGNATURE).read_text()))
    line = ["openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", str(key)]
    line += ["-sigfile", str(raw), "-in", str(release / hashes.LIST)]
    done = subprocess.run(line, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_new_key_is_its_owners_alone_and_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "private"
    assert hashes.main(["new-key", str(path)]) == 0
    line = capsys.readouterr().out
    assert path.stat().st_mode & 0o077 == 0
    private = path.read_text().strip()
    assert private not in line
    assert hashes.public(SigningKey(base64.b64decode(private))) in line
    assert hashes.main(["new-key", str(path)]) == 1
    assert path.read_text().strip() == private


def test_a_notice_is_signed_as_the_program_reads_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text, out = tmp_path / "notice.txt", tmp_path / "notice.json"
    text.write_text(TEXT + "\n", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.StringIO(base64.b64encode(bytes(KEY)).decode() + "\n"))
    assert hashes.main(["notice", str(text), str(out)]) == 0
    found = notice.read(out.read_bytes(), [hashes.public(KEY)])
    assert found.lines("tr") == ("Yeni: ğüşıöç",)


def test_a_notice_that_the_program_would_refuse_is_not_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text, out = tmp_path / "notice.txt", tmp_path / "notice.json"
    text.write_text(TEXT.replace("https://partnerdesk.github.io/", "https://example.com/"))
    monkeypatch.setattr("sys.stdin", io.StringIO(base64.b64encode(bytes(KEY)).decode() + "\n"))
    assert hashes.main(["notice", str(text), str(out)]) == 1
    assert not out.exists()
    assert "notice" in capsys.readouterr().err


def test_nothing_is_released_while_the_program_carries_no_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(notice, "KEYS", ())
    assert hashes.main(["check-keys"]) == 1
    assert "release-checklist" in capsys.readouterr().err
    monkeypatch.setattr(notice, "KEYS", (hashes.public(KEY),))
    assert hashes.main(["check-keys"]) == 0
