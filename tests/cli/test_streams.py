"""How a command notices that its parent is gone, and what it does where nobody reads it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from partnerdesk.cli.streams import fill_streams, wait_for_end, wait_until
from partnerdesk.errors import EXIT_FAILED


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    ends = list(os.pipe())
    yield ends[0], ends[1]
    for end in ends:
        with contextlib.suppress(OSError):
            os.close(end)


def test_what_comes_is_dropped_and_the_end_is_noticed(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    watching = threading.Thread(target=wait_for_end, args=(reading,))
    watching.start()
    os.write(writing, b"more\n")
    watching.join(0.2)
    assert watching.is_alive()
    os.close(writing)
    watching.join(5)
    assert not watching.is_alive()


def test_looking_ends_with_something_to_read_or_with_the_other_end_gone() -> None:
    paused: list[float] = []
    answers = iter([0, 0, 3])
    assert wait_until(lambda: next(answers), paused.append)
    assert len(paused) == 2
    assert not wait_until(lambda: None, paused.append)


def test_a_program_without_streams_still_runs() -> None:
    """As the Task Scheduler of Windows starts a program for the desktop."""
    lines = (
        "import sys; sys.stdin = sys.stdout = sys.stderr = None",
        "from partnerdesk.__main__ import main; sys.argv = ['partnerdesk', 'customers', '--data-dir', 'nowhere']",
        "code = main()",
        "import os; os.write(1, b'%d' % code)",
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", "\n".join(lines)], capture_output=True, check=False)
    assert done.stdout.decode() == str(EXIT_FAILED), done.stderr.decode()


def test_streams_that_are_there_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    before = sys.stdout
    fill_streams()
    assert sys.stdout is before
