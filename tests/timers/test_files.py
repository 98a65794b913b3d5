"""What is registered with the three systems: files and commands as those systems read them, on any system."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

import pytest

from partnerdesk.paths import DataFolder, default_data_folder
from partnerdesk.timers import launchd, register, systemd, windows
from partnerdesk.timers.faults import TimerFault
from partnerdesk.timers.job import Job, program, sync_job

NASTY = ("/opt/Ayşe's desk/100% done/partnerdesk", "--data-dir", '/home/a b/"q"/$HOME\\x', "schedule", "run")
JOB = Job("partnerdesk-sync", NASTY)


class Calls:
    """Takes the commands instead of the system; fails those that hold a word."""

    def __init__(self, failing: str = "") -> None:
        self.made: list[tuple[str, ...]] = []
        self._failing = failing

    def __call__(self, command: Sequence[str]) -> None:
        self.made.append(tuple(command))
        if self._failing and self._failing in command:
            raise TimerFault(program=command[0], answer="no")


def test_the_usual_folder_needs_no_option_and_others_have_jobs_of_their_own(tmp_path: Path) -> None:
    usual, other, third = (
        sync_job(folder) for folder in (default_data_folder(), DataFolder(tmp_path / "a"), DataFolder(tmp_path / "b"))
    )
    assert usual.name == "partnerdesk-sync"
    assert usual.command[-2:] == ("schedule", "run")
    assert "--data-dir" not in usual.command
    assert other.command[-4:] == ("--data-dir", str(tmp_path / "a"), "schedule", "run")
    assert len({usual.name, other.name, third.name}) == 3


def test_a_bundle_starts_itself_and_a_checkout_starts_python() -> None:
    assert len(program(frozen=True)) == 1
    assert list(program(frozen=False))[1:] == ["-m", "partnerdesk"]


def test_the_systemd_service_starts_the_very_command() -> None:
    (service, text), (timer, clock) = systemd.install(JOB).write
    assert (service.name, timer.name) == ("partnerdesk-sync.service", "partnerdesk-sync.timer")
    units = configparser.ConfigParser(interpolation=None, strict=True)
    units.optionxform = str  # type: ignore[assignment,method-assign]
    units.read_string(text.decode())
    # systemd's own rules on top of the shell's quotes: %% and $$ stand for one sign (systemd.service(5)).
    read = [part.replace("%%", "%").replace("$$", "$") for part in shlex.split(units["Service"]["ExecStart"])]
    assert tuple(read) == NASTY
    units.read_string(clock.decode())
    assert units["Timer"]["Persistent"] == "true"
    assert units["Timer"]["OnCalendar"] == "hourly"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    job = Job("partnerdesk-sync", ("/bin/echo", "a b", "50%", "$x"))
    for path, content in systemd.install(job).write:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    units = [str(path) for path in systemd.files(job)]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--user", *units], capture_output=True, text=True, check=False
    )
    ours = [line for line in done.stderr.splitlines() if "partnerdesk-sync" in line]
    assert ours == []


def test_the_launchd_agent_is_a_property_list_with_the_very_command() -> None:
    ((path, content),) = launchd.install(JOB).write
    told = plistlib.loads(content)
    assert tuple(told["ProgramArguments"]) == NASTY
    assert path.name == f"{told['Label']}.plist"
    assert path.parent.parts[-2:] == ("Library", "LaunchAgents")
    assert told["StartInterval"] == 3600
    assert told["RunAtLoad"] is True


def test_the_windows_task_holds_the_command_and_asks_no_rights() -> None:
    xml = windows.task_xml(
        Job("partnerdesk-sync", ("C:\\Users\\Ayşe Nur\\partnerdesk.exe", "--data-dir", "D:\\a b", "schedule", "run"))
    )
    assert xml[:2] in {b"\xff\xfe", b"\xfe\xff"}
    task = ET.fromstring(xml)
    found = {element.tag.rpartition("}")[2]: element.text for element in task.iter()}
    assert found["Command"] == "C:\\Users\\Ayşe Nur\\partnerdesk.exe"
    assert found["Arguments"] == '--data-dir "D:\\a b" schedule run'
    assert found["RunLevel"] == "LeastPrivilege"
    assert found["MultipleInstancesPolicy"] == "IgnoreNew"
    assert found["StartWhenAvailable"] == "true"
    assert found["RunOnlyIfNetworkAvailable"] == "true"
    assert found["Interval"] == "PT1H"
    # The schema wants these parts in this order (Task Scheduler schema 1.2).
    order = [child.tag.rpartition("}")[2] for child in task]
    assert order == ["RegistrationInfo", "Triggers", "Principals", "Settings", "Actions"]


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_install_show_remove_on_each_system(platform: str) -> None:
    calls = Calls()
    assert not register.show(JOB, platform).installed
    assert register.remove(JOB, platform, calls) is False
    assert calls.made == []
    register.install(JOB, platform, calls)
    told = register.show(JOB, platform)
    assert told.installed
    assert told.current
    assert all(path.exists() for path in told.files)
    moved = Job(JOB.name, ("/elsewhere/partnerdesk", "schedule", "run"))
    assert register.show(moved, platform).installed
    assert not register.show(moved, platform).current
    register.install(moved, platform, calls)
    assert register.show(moved, platform).current
    assert register.remove(moved, platform, calls) is True
    assert not any(path.exists() for path in told.files)
    assert calls.made[0][0] in {"systemctl", "launchctl", "schtasks"}


@pytest.mark.parametrize(("platform", "word"), [("linux", "enable"), ("darwin", "bootstrap"), ("win32", "/Create")])
def test_a_scheduler_that_refuses_leaves_nothing_half_installed(platform: str, word: str) -> None:
    with pytest.raises(TimerFault):
        register.install(JOB, platform, Calls(word))
    told = register.show(JOB, platform)
    assert not told.installed
    assert not any(path.exists() for path in told.files)


def test_a_scheduler_that_will_not_remove_keeps_the_files() -> None:
    register.install(JOB, "linux", Calls())
    with pytest.raises(TimerFault):
        register.remove(JOB, "linux", Calls("disable"))
    assert register.show(JOB, "linux").installed


def test_a_system_without_the_scheduler_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(TimerFault) as caught:
        register.install(JOB, "linux")
    assert "systemctl" in caught.value.sentence()
    assert "window open" in caught.value.next_step()
