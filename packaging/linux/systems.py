"""Minimal systems to try packages on, made by debootstrap and thrown away; an X server for their windows."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

ARCHIVE = "http://deb.debian.org/debian"
CACHE = Path("/var/cache/partnerdesk-round-trip")
"""Fresh systems are kept here between runs, packed, and copied for each trial."""
DISPLAY = ":97"
USER = "deneme"
USER_HOME = "/home/Işık Öztürk"
"""With a space and with Turkish letters."""


class Failed(Exception):
    """A trial did not end as it must; the text says how."""


class System:
    """A minimal system in a folder, entered with chroot."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str, user: bool = False, seconds: int = 600) -> subprocess.CompletedProcess[str]:
        """Run a command inside, as root or as the user; return what came of it."""
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
        env |= {"HOME": USER_HOME if user else "/root", "DISPLAY": DISPLAY}
        start = ["chroot", *([f"--userspec={USER}:{USER}"] if user else []), str(self.root)]
        return subprocess.run(
            [*start, *command],
            capture_output=True,
            text=True,
            env=env,
            timeout=seconds,
            stdin=subprocess.DEVNULL,
            check=False,
        )

    def must(self, *command: str, user: bool = False) -> str:
        """Run a command that must work; return what it printed.

        Raises:
            Failed: it did not.
        """
        done = self.run(*command, user=user)
        if done.returncode:
            raise Failed(f"{' '.join(command)} ended with {done.returncode}: {(done.stdout + done.stderr)[-800:]}")
        return done.stdout

    def start(self, *command: str) -> subprocess.Popen[bytes]:
        """Start a command as the user and let it run."""
        env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": USER_HOME, "DISPLAY": DISPLAY}
        start = ["chroot", f"--userspec={USER}:{USER}", str(self.root), *command]
        return subprocess.Popen(start, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def put(self, file: Path) -> str:
        """Copy a file in; return its name inside."""
        shutil.copy2(file, self.root / "tmp" / file.name)
        return f"/tmp/{file.name}"

    def named(self, word: str) -> list[str]:
        """Return the files and folders inside whose name holds a word, system folders of the kernel aside."""
        skipped = " -o ".join(f"-path {self.root}/{name}" for name in ("proc", "sys", "dev", "tmp"))
        command = ["find", str(self.root), "(", *skipped.split(), ")", "-prune", "-o", "-name", f"*{word}*", "-print"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return [line.removeprefix(str(self.root)) for line in told.splitlines()]


@contextmanager
def system(suite: str) -> Iterator[System]:
    """Give a fresh minimal system; take it away afterwards."""
    packed = CACHE / f"{suite}.tar"
    with ExitStack() as stack:
        root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="round-trip-", dir="/var/tmp")))
        root.chmod(0o755)
        if not packed.exists():
            CACHE.mkdir(parents=True, exist_ok=True)
            subprocess.run(
                ["debootstrap", "--variant=minbase", suite, str(root), ARCHIVE], check=True, stdout=subprocess.DEVNULL
            )
            subprocess.run(["tar", "-C", str(root), "-cf", str(packed), "."], check=True)
        else:
            subprocess.run(["tar", "-C", str(root), "-xf", str(packed)], check=True)
        shutil.copy2("/etc/resolv.conf", root / "etc/resolv.conf")
        for kind, place in (("proc", "proc"), ("tmpfs", "dev/shm"), ("tmpfs", "tmp")):
            (root / place).mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "-t", kind, kind, str(root / place)], check=True)
            stack.callback(subprocess.run, ["umount", "-l", str(root / place)], check=False)
        (root / "tmp").chmod(0o1777)
        (root / "tmp/.X11-unix").mkdir()
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(root / "tmp/.X11-unix")], check=True)
        stack.callback(subprocess.run, ["umount", "-l", str(root / "tmp/.X11-unix")], check=False)
        made = System(root)
        made.must("useradd", "--create-home", "--home-dir", USER_HOME, "--shell", "/bin/sh", USER)
        yield made


@contextmanager
def display() -> Iterator[None]:
    """Run an X server for as long as the block lasts."""
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-ac", "-nolisten", "tcp", "-screen", "0", "1280x1024x24"], stderr=subprocess.DEVNULL
    )
    try:
        deadline = time.monotonic() + 20
        while not Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
            if time.monotonic() > deadline or server.poll() is not None:
                sys.exit(f"no X server on {DISPLAY}")
            time.sleep(0.1)
        yield
    finally:
        server.terminate()
        server.wait(10)
