"""What can be said of the macOS application without a Mac: plists, how it would be signed, the spec's branch."""

from __future__ import annotations

import plistlib
import re
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from macos import bundle_info, release  # type: ignore[import-not-found,unused-ignore]

import partnerdesk

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def test_info_plist_can_be_written_and_says_the_program_s_version() -> None:
    told = plistlib.loads(plistlib.dumps(bundle_info.info_plist(partnerdesk.__version__)))
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == partnerdesk.__version__
    assert re.fullmatch(r"[a-z]+(\.[a-z0-9-]+)+", told["CFBundleIdentifier"])
    assert told["CFBundleLocalizations"] == ["en", "tr"]
    assert told["NSHighResolutionCapable"] is True
    assert float(told["LSMinimumSystemVersion"]) >= 14
    assert not [key for key in told if key.endswith("UsageDescription")]


def test_entitlements_ask_for_one_thing_alone() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert told == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.fixture
def app(tmp_path: Path) -> Path:
    made = tmp_path / "partnerdesk.app"
    for name in ("MacOS/partnerdesk", "Frameworks/deep/er/x.so", "Frameworks/libz.dylib", "Resources/tr.qm"):
        (made / "Contents" / name).parent.mkdir(parents=True, exist_ok=True)
        (made / "Contents" / name).write_bytes(b"x")
    return made


def test_the_application_is_signed_last_with_the_hardened_runtime(app: Path) -> None:
    *signed, verified = release.signing(app, "Developer ID Application: Somebody (ABCDE12345)")
    targets = [Path(command[-1]).name for command in signed]
    assert targets == ["x.so", "libz.dylib", "partnerdesk.app"]
    for command in signed:
        assert command[command.index("--options") + 1] == "runtime"
        assert "--timestamp" in command
    assert "--entitlements" in signed[-1]
    assert not any("--entitlements" in command for command in signed[:-1])
    assert "--strict" in verified


def test_without_an_identity_it_is_signed_for_this_computer(app: Path) -> None:
    commands = release.signing(app, release.FOR_THIS_COMPUTER)
    assert all("--timestamp" not in command for command in commands)


def test_the_ticket_is_fastened_after_apple_has_answered() -> None:
    commands = release.notarizing(Path("x.dmg"), "Developer ID Application: Somebody", "profile")
    verbs = [" ".join(command[:3]) for command in commands]
    assert verbs[1] == "xcrun notarytool submit"
    assert "--wait" in commands[1]
    assert verbs[2] == "xcrun stapler staple"
    assert not [word for command in commands for word in command if "password" in word]


class Built:
    """Stands for PyInstaller: keeps what the spec asks for."""

    def __init__(self) -> None:
        self.calls: dict[str, dict[str, Any]] = {}

    def step(self, name: str) -> Any:
        def call(*arguments: Any, **named: Any) -> Any:
            self.calls[name] = {"arguments": arguments, **named}
            return SimpleNamespace(pure=[], scripts=[], binaries=list(FILES), datas=[])

        return call


FILES = (
    ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "", "BINARY"),
    ("PySide6/Qt/plugins/imageformats/libqjpeg.dylib", "", "BINARY"),
)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_the_spec_on_another_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str) -> None:
    hooks = pytest.importorskip("PyInstaller.utils.hooks")
    import parts  # type: ignore[import-not-found,unused-ignore]

    built = Built()
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        monkeypatch.setattr(hooks, name, lambda *_a, **_n: [])
    monkeypatch.setattr("subprocess.run", lambda *_a, **_n: None)
    monkeypatch.setattr(parts, "parts_of", lambda _files: [])
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec = PACKAGING / "partnerdesk.spec"
    code = compile(spec.read_text(encoding="utf-8"), str(spec), "exec")
    room = {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path)}
    room |= {name: built.step(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    monkeypatch.setattr(sys, "platform", platform)
    exec(code, room)
    monkeypatch.undo()

    collected = [name for name, _source, _kind in built.calls["COLLECT"]["arguments"][1]]
    assert any("libqcocoa" in name for name in collected)
    assert not any("libqjpeg" in name for name in collected)
    assert built.calls["EXE"]["console"] is False
    assert built.calls["EXE"]["upx"] is False
    if platform == "darwin":
        bundle = built.calls["BUNDLE"]
        assert bundle["bundle_identifier"] == bundle_info.IDENTIFIER
        assert bundle["version"] == partnerdesk.__version__
        assert bundle["icon"].endswith("partnerdesk.icns")
        assert bundle["info_plist"]["CFBundleShortVersionString"] == partnerdesk.__version__
    else:
        assert "BUNDLE" not in built.calls
        assert built.calls["EXE"]["icon"].endswith("partnerdesk.ico")
