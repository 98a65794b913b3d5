"""The weekly check as a task of the Windows Task Scheduler. Writes the task's XML; runs nothing."""

from __future__ import annotations

import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from partnerdesk.paths import default_data_folder
from partnerdesk.timers.job import Job, Steps

_SPACE = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_SETTINGS = {
    "MultipleInstancesPolicy": "IgnoreNew",
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "StartWhenAvailable": "true",
    "RunOnlyIfNetworkAvailable": "true",
    "WakeToRun": "false",
    "ExecutionTimeLimit": "PT3H",
    "Priority": "7",
}


def task_name(job: Job) -> str:
    """Return the task's place in the Task Scheduler."""
    return f"\\partnerdesk\\{job.name}"


def task_xml(job: Job) -> bytes:
    """Return the task's description in UTF-16, as `schtasks` reads it."""
    ET.register_namespace("", _SPACE)
    task = ET.Element(f"{{{_SPACE}}}Task", version="1.2")
    about = _child(task, "RegistrationInfo")
    _child(about, "Description", "Refreshes the partnerdesk replica when its week is over.")
    triggers = _child(task, "Triggers")
    _child(_child(triggers, "LogonTrigger"), "Delay", "PT5M")
    hourly = _child(triggers, "TimeTrigger")
    _child(_child(hourly, "Repetition"), "Interval", "PT1H")
    _child(hourly, "StartBoundary", "2024-01-07T00:00:00")
    principal = _child(_child(task, "Principals"), "Principal")
    _child(principal, "LogonType", "InteractiveToken")
    _child(principal, "RunLevel", "LeastPrivilege")
    settings = _child(task, "Settings")
    for name, value in _SETTINGS.items():
        _child(settings, name, value)
    action = _child(_child(task, "Actions"), "Exec")
    _child(action, "Command", job.command[0])
    _child(action, "Arguments", subprocess.list2cmdline(job.command[1:]))
    ET.indent(task)
    return bytes(ET.tostring(task, encoding="utf-16", xml_declaration=True))


def install(job: Job) -> Steps:
    """Return how the task is registered."""
    path = _path(job)
    command = ("schtasks", "/Create", "/TN", task_name(job), "/XML", str(path), "/F")
    return Steps(write=((path, task_xml(job)),), commands=(command,))


def remove(job: Job) -> Steps:
    """Return how the task is removed."""
    return Steps(remove=(_path(job),), commands=(("schtasks", "/Delete", "/TN", task_name(job), "/F"),))


def files(job: Job) -> tuple[Path, ...]:
    """Return the files that show that the task is registered."""
    return (_path(job),)


def _path(job: Job) -> Path:
    return default_data_folder().root / f"{job.name}.xml"


def _child(parent: ET.Element, name: str, text: str | None = None) -> ET.Element:
    made = ET.SubElement(parent, f"{{{_SPACE}}}{name}")
    made.text = text
    return made
