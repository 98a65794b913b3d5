"""Settings: typed, kept, checked, and never lost to a bad file. Launch links go to allowed hosts alone."""

from __future__ import annotations

import errno
import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.analytics.context import thresholds_of
from partnerdesk.errors import DiskFullFault, ReadOnlyFault, UnsafeAddressFault
from partnerdesk.settings import DEFAULT_LAUNCH_URL, Settings, SettingsStore, check_launch_url, launch_address

UUID = "1eb65fdf-9643-417f-9974-ad72cae0e10f"


def test_first_start_has_the_defaults_and_writes_nothing(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    assert store.current == Settings()
    assert list(tmp_path.iterdir()) == []


def test_a_change_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    SettingsStore(path).change(language="tr", text_size=150, expiring_soon_days=14)
    again = SettingsStore(path).current
    assert (again.language, again.text_size, again.expiring_soon_days) == ("tr", 150, 14)


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_the_file_is_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).change(theme="dark")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_keys_of_another_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "from_the_future": [1, 2]}')
    store = SettingsStore(path)
    store.change(theme="light")
    assert json.loads(path.read_text())["from_the_future"] == [1, 2]


@pytest.mark.parametrize(
    "text",
    [
        '{"language": "xx"}',
        '{"text_size": 5000}',
        '{"text_size": true}',
        '{"expiring_soon_days": "7"}',
        '{"theme": null}',
    ],
)
def test_a_value_that_does_not_fit_counts_as_its_default(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert SettingsStore(path).current == Settings()


@pytest.mark.expects_log("settings.json cannot be read")
@pytest.mark.parametrize("content", [b"{", b"\xff\xfe\x00", b'"text"', b"[1]"])
def test_a_file_that_is_no_settings_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    store = SettingsStore(path)
    assert store.current == Settings()
    assert store.set_aside is not None
    assert store.set_aside.read_bytes() == content
    store.change(theme="dark")
    assert SettingsStore(path).current.theme == "dark"


@pytest.mark.expects_log("settings.json cannot be opened")
def test_a_file_that_cannot_be_opened_just_now_is_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    SettingsStore(path).change(theme="dark", text_size=150)
    before = path.read_bytes()
    with monkeypatch.context() as held:
        held.setattr(Path, "read_text", lambda *_a, **_k: (_ for _ in ()).throw(PermissionError(13, "in use")))
        store = SettingsStore(path)
        assert store.unread
        assert store.set_aside is None
        with pytest.raises(ReadOnlyFault):
            store.change(language="tr")
        assert store.current.language == "tr"
    assert [each.name for each in tmp_path.iterdir()] == ["settings.json"]
    assert path.read_bytes() == before
    store.change(language="en")
    again = SettingsStore(path).current
    assert (again.theme, again.text_size, again.language) == ("dark", 150, "en")


def test_a_save_that_fails_leaves_no_file_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = SettingsStore(tmp_path / "settings.json")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("partnerdesk.settings.os.fsync", full)
    with pytest.raises(DiskFullFault):
        store.change(theme="dark")
    assert list(tmp_path.iterdir()) == []


@given(st.dictionaries(st.sampled_from(list(Settings.__dataclass_fields__)), st.none() | st.integers() | st.text()))
def test_no_file_content_gives_settings_that_are_out_of_bounds(
    tmp_path_factory: pytest.TempPathFactory, raw: dict[str, object]
) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(raw))
    current = SettingsStore(path).current
    assert current == current.checked()


def test_a_folder_that_cannot_be_written_is_a_fault_and_the_change_counts_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = SettingsStore(tmp_path / "settings.json")
    store.path = tmp_path / "file" / "settings.json"
    with pytest.raises(ReadOnlyFault):
        store.change(theme="dark")
    assert store.current.theme == "dark"


@pytest.mark.parametrize(
    "url",
    [
        DEFAULT_LAUNCH_URL,
        "https://admin.webex.com/partner/{org_uuid}/overview",
        "https://webex.com/?o={org_uuid}",
        "https://hub.cisco.com/{org_uuid}",
    ],
)
def test_launch_links_to_webex_are_allowed(url: str) -> None:
    check_launch_url(url)
    assert launch_address(url, UUID).count(UUID) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://admin.webex.com/{org_uuid}",
        "https://admin.webex.com.evil.example/{org_uuid}",
        "https://evilwebex.com/{org_uuid}",
        "https://admin.webex.com@evil.example/{org_uuid}",
        "https://user:pw@admin.webex.com/{org_uuid}",
        "https://{org_uuid}.webex.com/",
        "https://admin.webex.com:8443/{org_uuid}",
        "https://admin.webex.com/",
        "https://admin.webex.com/{org_uuid}/{org_uuid}",
        "https://admin.webex.com/{other}/{org_uuid}",
        "https://admin.webex.com/{org_uuid}\n",
        "https://admin.webex.com\\@evil.example/{org_uuid}",
        "https://аdmin.webex.com/{org_uuid}",
        "javascript:alert('{org_uuid}')",
        "file:///etc/passwd?{org_uuid}",
        "",
        "https://[::1/{org_uuid}",
    ],
)
def test_launch_links_to_anywhere_else_are_refused(url: str) -> None:
    with pytest.raises(UnsafeAddressFault):
        check_launch_url(url)


@pytest.mark.parametrize("org", ["", "1", "../x", UUID + "/../x", UUID.replace("1", "{"), "a b"])
def test_only_a_uuid_is_put_into_a_link(org: str) -> None:
    with pytest.raises(UnsafeAddressFault):
        launch_address(DEFAULT_LAUNCH_URL, org)


def test_usage_bands_are_rising_whole_numbers_from_one(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.json")
    assert store.change(usage_bands=[1, 4, 30]).usage_bands == [1, 4, 30]
    assert SettingsStore(tmp_path / "settings.json").current.usage_bands == [1, 4, 30]
    for wrong in ([], [2, 6], [1, 6, 6], [1, 9, 3], [1, True], [1, "6"], [1, 2, 3, 4, 5, 6, 7], [1, 20_000]):
        assert store.change(usage_bands=wrong).usage_bands == [1, 6, 21], wrong


def test_quality_cut_offs_reach_the_thresholds_and_the_import(tmp_path: Path) -> None:
    from partnerdesk.analytics.context import thresholds_of
    from partnerdesk.sync.importing.percall import CutOffs

    told = SettingsStore(tmp_path / "settings.json").change(
        poor_loss_percent=3, poor_latency_ms=300, poor_jitter_ms=0, small_group_calls=50, usage_bands=[1, 10]
    )
    found = thresholds_of(told)
    assert (found.poor_loss_percent, found.poor_latency_ms, found.poor_jitter_ms) == (3, 300, 150), "0 ms is refused"
    assert (found.small_group_calls, found.usage_bands) == (50, (1, 10))
    assert CutOffs.of(told) == CutOffs(3, 300, 150)
    assert hash(found)


def test_the_low_assignment_rule_is_a_setting_with_bounds(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        '{"low_rate_percent": 45, "low_rate_few_peers_percent": 101, "low_min_peers": 3, "low_min_total": 9}'
    )
    thresholds = thresholds_of(SettingsStore(path).current)
    assert (thresholds.low_rate, thresholds.low_rate_few_peers) == (0.45, 0.5)
    assert (thresholds.low_min_peers, thresholds.low_min_total, thresholds.low_min_age_days) == (8, 9, 30)
