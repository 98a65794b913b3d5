"""The file of a report: what it is checked against, and where its request may go."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from partnerdesk.errors import BadAnswerFault, UnsafeAddressFault
from partnerdesk.sync.cancel import Cancel
from partnerdesk.sync.client import Client, StaticTokens
from partnerdesk.sync.report_faults import ReportDamagedFault
from partnerdesk.sync.report_files import check_file
from partnerdesk.sync.wire_reports import READY, Report
from tests.sync.conftest import SWIFT, TOKEN, Service, when

TABLE = b"\xef\xbb\xbfOrganization ID,Trial ID,End Date\r\n"


def report(size: int | None = None, checksum: str | None = None) -> Report:
    return Report("r", READY, "https://x", size, checksum, None, None, None, None, None)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain"
    path.write_bytes(TABLE)
    return path


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    path = tmp_path / "zipped"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Trials.csv", TABLE)
    return path


def digest(name: str, data: bytes) -> str:
    return hashlib.new(name, data, usedforsecurity=False).hexdigest()


@pytest.mark.parametrize("name", ["md5", "sha1", "sha256"])
def test_size_and_checksum_may_be_of_the_file_or_of_the_table_in_it(plain: Path, zipped: Path, name: str) -> None:
    packed = zipped.read_bytes()
    for path, data in ((plain, TABLE), (zipped, packed), (zipped, TABLE)):
        check_file(path, report(len(data), digest(name, data)), "Trials")
        check_file(path, report(len(data), digest(name, data).upper()), "Trials")
        check_file(path, report(len(data)), "Trials")
        check_file(path, report(None, digest(name, data)), "Trials")


@pytest.mark.parametrize("checksum", [None, "", "12345", "ab12", "Çağrı", "z" * 64])
def test_a_checksum_of_an_unknown_kind_says_nothing(plain: Path, checksum: str | None) -> None:
    check_file(plain, report(None, checksum), "Trials")


@pytest.mark.parametrize(
    ("size", "checksum", "detail"),
    [(1, None, "size"), (None, "0" * 64, "sha256"), (len(TABLE), "0" * 32, "md5"), (1, "0" * 64, "size")],
)
def test_what_differs_is_named(plain: Path, zipped: Path, size: int | None, checksum: str | None, detail: str) -> None:
    for path in (plain, zipped):
        with pytest.raises(ReportDamagedFault) as caught:
            check_file(path, report(size, checksum), "Trials")
        assert caught.value.params == {"report": "Trials", "detail": detail}
        assert "Trials" in caught.value.sentence()


def test_a_zip_that_is_cut_short_is_damaged(zipped: Path) -> None:
    whole = zipped.read_bytes()
    zipped.write_bytes(whole[:-30])
    with pytest.raises(ReportDamagedFault):
        check_file(zipped, report(len(whole)), "Trials")


def fetched(client: Client, url: str) -> bytes:
    parts: list[bytes] = []

    def begin() -> object:
        parts.clear()
        return parts.append

    client.download(url, begin)  # type: ignore[arg-type]
    return b"".join(parts)


@pytest.mark.parametrize(
    "url",
    [
        "https://downloads.example.com/x",
        "http://downloadservice.webex.com/x",
        "https://downloadservice.webex.com/x",
        "https://webexapis.com.example.com/x",
        "https://token@webexapis.com/x",
        "http://127.0.0.1:1/x",
        "file:///etc/passwd",
        "",
    ],
)
def test_from_a_service_on_this_computer_files_come_from_there_alone(service: Service, url: str) -> None:
    client = Client(service.base_url, StaticTokens(TOKEN), Cancel(), policy=SWIFT)
    with pytest.raises(UnsafeAddressFault):
        fetched(client, url)
    client.close()
    assert service.seen == []


def test_the_real_service_may_name_any_of_its_hosts_but_not_this_computer() -> None:
    from partnerdesk.sync.addresses import origin_of
    from partnerdesk.sync.client import _belongs

    own = origin_of("https://webexapis.com/v1")
    assert _belongs(origin_of("https://downloadservicebts.webex.com/api?reportId=x"), own)
    assert not _belongs(origin_of("http://127.0.0.1:8080/x"), own)
    assert not _belongs(origin_of("https://localhost/x"), own)


def test_a_redirect_is_not_followed_with_the_token(service: Service) -> None:
    from werkzeug import Response

    service.rules.append(when("/file", lambda _: Response(status=302, headers={"Location": "https://example.com/"})))
    client = Client(service.base_url, StaticTokens(TOKEN), Cancel(), policy=SWIFT)
    with pytest.raises(BadAnswerFault):
        fetched(client, f"{service.base_url}/v1/file")
    client.close()
    assert len(service.seen) == 1
