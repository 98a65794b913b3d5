"""Log files without secrets: rotating, for this user alone, redacted line by line. Knows no Qt."""

from __future__ import annotations

import copy
import logging
import logging.handlers
import os
import re
from pathlib import Path
from typing import Any

from partnerdesk.crash_text import trace_text
from partnerdesk.paths import make_private

FILE_BYTES = 2_000_000
FILES = 5
LONGEST_LINE = 20_000
HIDDEN = "[hidden]"
FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_PATTERNS = (
    # a header or a key and its value, in a log line, a dict, JSON or a query
    re.compile(
        r"(?i)(\b(?:authorization|cookie|set-cookie|x-api-key|access_token|refresh_token|id_token|client_secret|"
        r"code_verifier|token|password|passphrase|secret|db_key|api_key)\b[\"']?\s*[:=]\s*[\"']?)"
        r"((?:bearer|basic)\s+)?[^\s\"',;&}]+"
    ),
    re.compile(r"(?i)(\b(?:bearer|basic)\s+)()[A-Za-z0-9._~+/=-]{6,}"),
    re.compile(r"(\bx')()[0-9a-fA-F]{32,}(?=')"),
)
# every repetition is bounded or begins at a word's start, so that the longest line takes linear time
_EMAIL = re.compile(r"(?<![\w.+%'-])[\w.+%'-]{1,128}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LONG = re.compile(r"(?<![\w/.-])(?=[A-Za-z0-9_-]*[0-9])(?=[A-Za-z0-9_-]*[A-Za-z])[A-Za-z0-9_-]{40,}(?![\w/.-])")


def redact(text: str) -> str:
    """Return `text` without tokens, keys, passwords and mail addresses."""
    for pattern in _PATTERNS:
        text = pattern.sub(lambda found: f"{found.group(1)}{HIDDEN}", text)
    text = _EMAIL.sub("[mail]", text)
    return _LONG.sub(HIDDEN, text)


class RedactingFormatter(logging.Formatter):
    """Redacts the finished line, so that arguments are covered too; of an error it writes the way through the code."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line as it is written."""
        record = copy.copy(record)
        record.exc_text = None  # another handler may have written it with all that the error says
        line = super().format(record)
        return redact(line if len(line) <= LONGEST_LINE else f"{line[:LONGEST_LINE]} …")

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name of logging
        """Return the way of an error through the code; of its message what is nobody's data."""
        return trace_text(ei[1]) if ei[1] is not None else ""


class PrivateFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating file that this user alone may read."""

    def _open(self):  # type: ignore[no-untyped-def]
        path = Path(self.baseFilename)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        if os.name == "posix":
            path.chmod(0o600)
        return super()._open()


def start_logging(folder: Path, name: str) -> logging.Handler | None:
    """Write the log of this process to `folder`/`name`.log; return the handler, or None where it can't be written.

    Args:
        folder: made when it is not there.
        name: of the process, such as "window" or "sync": two processes never share a file.
    """
    try:
        make_private(folder)
        handler = PrivateFileHandler(
            folder / f"{name}.log", maxBytes=FILE_BYTES, backupCount=FILES - 1, encoding="utf-8"
        )
    except OSError:
        return None
    handler.setFormatter(RedactingFormatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def stop_logging(handler: logging.Handler | None) -> None:
    """Close the log that `start_logging` opened."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()
