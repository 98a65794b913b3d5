"""Tries the Linux packages as their users would: on minimal systems made for it, installed, used, abused, removed.

    dev.py bundle --round-trip        needs root, debootstrap, Xvfb and Debian's archive

The systems are thrown away afterwards. What happened goes to docs/packaging-results.md.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent.parent)]

import results  # noqa: E402 - found through the line above
from linux import packages  # noqa: E402
from linux.systems import USER_HOME, Failed, System, display, system  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent.parent
SUITES = ("bookworm", "trixie")
QUIET_APT = ("apt-get", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "--no-install-recommends")
NEWER, OLDER = "99.0", "0.0.1"


def ready(told: str) -> str:
    """Return the facts of a READY line that matter here, in words.

    Raises:
        Failed: there is no such line.
    """
    lines = [line for line in told.splitlines() if line.startswith("READY ")]
    if len(lines) != 1:
        raise Failed(f"no READY: {told[-400:]}")
    facts = json.loads(lines[0].removeprefix("READY "))
    if not facts["frozen"] or not facts["authorities"]:
        raise Failed(f"frozen: {facts['frozen']}, authorities: {facts['authorities']}")
    return (
        f"READY on {facts['platform']}: {facts['customers']} customers, {facts['poses']} views, "
        f"{facts['authorities']} authorities, {sum(facts['seconds'].values()):.0f} s"
    )


class DebTrial:
    """What is tried with the .deb, in this order, on one system."""

    def __init__(self, inside: System, deb: Path, newer: Path, older: Path) -> None:
        self.inside, self.deb, self.newer, self.older = inside, deb, newer, older

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the trials by name."""
        return {
            "half-finished download is refused": self._truncated,
            "read-only place is refused": self._read_only,
            "install with the declared dependencies alone": self._install,
            "every library that is linked is there": self._linked,
            "self-test in memory, home with a space and Turkish letters": self._self_test,
            "self-test on an X server": self._self_test_x,
            "window starts; a second start raises it": self._window,
            "install or remove while it runs is refused": self._while_running,
            "installation ended in the middle is mended by installing again": self._killed,
            "older over newer is refused": self._downgrade,
            "upgrade keeps the data": self._upgrade,
            "remove leaves nothing, but the user's data": self._remove,
        }

    def _truncated(self) -> str:
        half = self.deb.with_name("half.deb")
        half.write_bytes(self.deb.read_bytes()[: self.deb.stat().st_size // 2])
        name = self.inside.put(half)
        half.unlink()
        done = self.inside.run("dpkg", "-i", name)
        left = self.inside.named("partnerdesk")
        if not done.returncode or left:
            raise Failed(f"dpkg ended with {done.returncode}, left: {', '.join(left)}")
        return (done.stderr.strip().splitlines() or [""])[0]

    def _read_only(self) -> str:
        name, usr = self.inside.put(self.deb), str(self.inside.root / "usr")
        subprocess.run(["mount", "--bind", usr, usr], check=True)
        try:
            subprocess.run(["mount", "-o", "remount,bind,ro", usr], check=True)
            done = self.inside.run("dpkg", "--force-depends", "-i", name)
        finally:
            subprocess.run(["umount", "-l", usr], check=True)
        self.inside.run("dpkg", "--force-all", "--purge", "partnerdesk")
        words = next((line.strip() for line in done.stderr.splitlines() if "Read-only" in line), "")
        if not done.returncode or not words:
            raise Failed(f"dpkg said {done.returncode}: {done.stderr[-400:]}")
        return words

    def _install(self) -> str:
        self.inside.must(*QUIET_APT, "update")
        before = set(self._installed())
        self.inside.must(*QUIET_APT, "install", self.inside.put(self.deb))
        new = set(self._installed()) - before
        return f"{len(new)} packages came with it"

    def _installed(self) -> list[str]:
        return self.inside.must("dpkg-query", "-W", "-f=${Package}\n").split()

    def _linked(self) -> str:
        script = (
            "cd /usr/lib/partnerdesk; find . -name '*.so*' -type f -o -name partnerdesk -type f | "
            "LD_LIBRARY_PATH=/usr/lib/partnerdesk/_internal:/usr/lib/partnerdesk/_internal/PySide6/Qt/lib "
            "xargs -n1 ldd 2>/dev/null | grep 'not found' | sort -u"
        )
        missing = [line.split()[0] for line in self.inside.run("sh", "-c", script).stdout.splitlines()]
        if missing:
            raise Failed(f"not found: {', '.join(missing)}")
        return "nothing is missing"

    def _self_test(self) -> str:
        environment = ("env", "-u", "DISPLAY", f"TMPDIR={USER_HOME}")
        words = ready(self.inside.must(*environment, "partnerdesk", "--self-test", user=True))
        left = [path.name for path in (self.inside.root / USER_HOME[1:]).iterdir()]
        unasked = [name for name in left if not name.startswith(".") or name in {".local", ".cache", ".config"}]
        if unasked:
            raise Failed(f"it left {', '.join(unasked)}")
        return words

    def _self_test_x(self) -> str:
        return ready(self.inside.must("partnerdesk", "--self-test", user=True))

    def _window(self) -> str:
        window = self.inside.start("partnerdesk")
        try:
            lock = self.inside.root / USER_HOME[1:] / ".local/share/partnerdesk/window.lock"
            deadline = time.monotonic() + 60
            while not lock.exists():
                if time.monotonic() > deadline or window.poll() is not None:
                    raise Failed("no window")
                time.sleep(0.2)
            time.sleep(2)
            self.inside.must("partnerdesk", user=True)
            if window.poll() is not None:
                raise Failed(f"the first window ended with {window.returncode}")
        finally:
            window.terminate()
            window.wait(20)
        return "data folder in that home"

    def _while_running(self) -> str:
        window = self.inside.start("partnerdesk", "--data-dir", "/tmp/running")
        try:
            time.sleep(3)
            install = self.inside.run("dpkg", "-i", self.inside.put(self.deb))
            remove = self.inside.run("dpkg", "-r", "partnerdesk")
            if not install.returncode or not remove.returncode or window.poll() is not None:
                raise Failed(f"install {install.returncode}, remove {remove.returncode}, window {window.poll()}")
        finally:
            window.terminate()
            window.wait(20)
        self.inside.must("partnerdesk", "--version")
        return next(line for line in install.stderr.splitlines() if "is running" in line)

    def _killed(self) -> str:
        name = self.inside.put(self.deb)
        child = subprocess.Popen(["chroot", str(self.inside.root), "dpkg", "-i", name], stdout=subprocess.DEVNULL)
        time.sleep(1.5)
        child.kill()
        child.wait()
        state = self.inside.must("dpkg-query", "-W", "-f=${Status}", "partnerdesk")
        self.inside.must("dpkg", "-i", name)
        self.inside.must("partnerdesk", "--version")
        return f"after the end: {state}; then it works"

    def _downgrade(self) -> str:
        self.inside.must("dpkg", "-i", self.inside.put(self.newer))
        done = self.inside.run("dpkg", "-i", self.inside.put(self.deb))
        if not done.returncode:
            raise Failed("the older one was installed")
        self.inside.must("dpkg", "-r", "partnerdesk")
        return next(line for line in done.stderr.splitlines() if "newer than" in line)

    def _upgrade(self) -> str:
        self.inside.must("dpkg", "-i", self.inside.put(self.older))
        data = ("--data-dir", f"{USER_HOME}/veri klasörü")
        pictures = ("demo", "--customers", "12", "--screenshots", "/tmp/pictures", "--lang", "tr", "--theme", "dark")
        self.inside.must("partnerdesk", *data, *pictures, "--only", "customers", user=True)
        self.inside.must("dpkg", "-i", self.inside.put(self.deb))
        count = len(json.loads(self.inside.must("partnerdesk", *data, "customers", "--json", user=True))["customers"])
        if count != 12:
            raise Failed(f"{count} of 12 customers are left")
        return "12 customers before and after"

    def _remove(self) -> str:
        self.inside.must("dpkg", "--purge", "partnerdesk")
        left = [name for name in self.inside.named("partnerdesk") if not name.startswith((USER_HOME, "/var/log"))]
        if left:
            raise Failed(f"left: {', '.join(left)}")
        data = self.inside.root / USER_HOME[1:] / "veri klasörü"
        if not data.exists():
            raise Failed("the user's data are gone")
        return "no file of it outside the user's home"


class TarTrial:
    """What is tried with the .tar.gz, on a system that has the libraries that its README names."""

    def __init__(self, inside: System, archive: Path) -> None:
        self.inside, self.archive = inside, archive
        self.home = inside.root / USER_HOME[1:]
        self.folder = f"{USER_HOME}/{archive.name.removesuffix('.tar.gz')}"

    def steps(self) -> dict[str, Callable[[], str]]:
        """Return the trials by name."""
        return {
            "tar.gz: half an archive is refused": self._truncated,
            "tar.gz: unpack and self-test in place": self._in_place,
            "tar.gz: install.sh where nothing may be written": self._read_only,
            "tar.gz: install.sh, start, again over a running one, remove": self._install,
        }

    def _truncated(self) -> str:
        half = self.home / "half.tar.gz"
        half.write_bytes(self.archive.read_bytes()[: self.archive.stat().st_size // 2])
        done = self.inside.run("tar", "-C", "/tmp", "-xzf", f"{USER_HOME}/half.tar.gz", user=True)
        half.unlink()
        if not done.returncode:
            raise Failed("half an archive was taken for a whole one")
        return done.stderr.strip().splitlines()[0]

    def _in_place(self) -> str:
        self.inside.must("tar", "-C", USER_HOME, "-xzf", self.inside.put(self.archive), user=True)
        return ready(self.inside.must(f"{self.folder}/lib/partnerdesk", "--self-test", user=True))

    def _read_only(self) -> str:
        done = self.inside.run("env", "HOME=/usr", f"{self.folder}/install.sh", user=True)
        if not done.returncode:
            raise Failed("it wrote into /usr")
        return done.stderr.strip().splitlines()[-1]

    def _install(self) -> str:
        self.inside.must(f"{self.folder}/install.sh", user=True)
        program = f"{USER_HOME}/.local/bin/partnerdesk"
        self.inside.must(program, "--version", user=True)
        window = self.inside.start(program, "--data-dir", "/tmp/tar-running")
        try:
            time.sleep(3)
            again = self.inside.run(f"{self.folder}/install.sh", user=True)
        finally:
            window.terminate()
            window.wait(20)
        self.inside.must(f"{self.folder}/install.sh", "--remove", user=True)
        left = [
            name for name in self.inside.named("partnerdesk") if "/.local/" in name and "/share/partnerdesk" not in name
        ]
        if left or not again.returncode:
            raise Failed(f"left: {', '.join(left)}; over a running one: {again.returncode}")
        return again.stderr.strip()


def lintian(deb: Path) -> str:
    """Return what lintian says of a package.

    Raises:
        Failed: it names an error.
    """
    command = ["lintian", "--fail-on", "none", "--allow-root", str(deb)]
    told = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    errors = [line for line in told if line.startswith("E:")]
    if errors:
        raise Failed("; ".join(errors[:5]))
    warnings = sorted({line.split(": ", 2)[-1].split()[0] for line in told if line.startswith("W:")})
    return f"no error; warnings: {', '.join(warnings) or 'none'}"


def attempt(rows: list[tuple[str, str, str]], name: str, step: Callable[[], str]) -> None:
    """Do one trial, print how it ended and keep it as a row."""
    started = time.monotonic()
    try:
        row = (name, "ok", step())
    except (Failed, subprocess.SubprocessError, OSError, StopIteration) as error:
        row = (name, "FAILED", str(error) or type(error).__name__)
    rows.append(row)
    print(f"{row[1]:6} {name}: {row[2]} ({time.monotonic() - started:.0f} s)", flush=True)


def main(arguments: list[str]) -> int:
    """Try both packages on each suite; return 1 when something did not end as it must."""
    missing = [name for name in ("debootstrap", "Xvfb", "lintian") if not shutil.which(name)]
    if os.geteuid() != 0 or missing:
        print(f"SKIPPED: the round trip needs root and {', '.join(missing) or 'debootstrap'} (apt-get install)")
        return 2
    dist, bundle, work = ROOT / "dist", ROOT / "dist" / "partnerdesk", ROOT / "build" / "partnerdesk"
    deb, archive = (next(iter(sorted(dist.glob(f"partnerdesk*{end}")))) for end in ("_amd64.deb", ".tar.gz"))
    rows: list[tuple[str, str, str]] = []
    attempt(rows, "lintian", lambda: lintian(deb))
    with tempfile.TemporaryDirectory() as folder, display():
        newer, older = (packages.deb(bundle, work, Path(folder), number, fast=True) for number in (NEWER, OLDER))
        for suite in arguments or SUITES:
            with system(suite) as inside:
                trials = DebTrial(inside, deb, newer, older).steps() | TarTrial(inside, archive).steps()
                for name, step in trials.items():
                    attempt(rows, f"{suite}: {name}", step)
    results.keep("Linux", "python3 dev.py bundle --round-trip", rows)
    return 1 if any(row[1] != "ok" for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
