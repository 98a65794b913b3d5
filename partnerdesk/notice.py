"""The signed notice of a newer version: fetches it, checks it, judges it. Knows no Qt and installs nothing.

A notice is a JSON envelope `{"notice": TEXT, "signature": BASE64}`; the signature is Ed25519 over the text in UTF-8,
which is JSON again. How keys are made and changed is in docs/release-checklist.md.
"""

from __future__ import annotations

import base64
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from partnerdesk import __version__
from partnerdesk.sync import strict_json

log = logging.getLogger("notice")

KEYS: tuple[str, ...] = ()
"""Public Ed25519 keys in base64 that a notice may be signed with: today's, and the next one while it is changed.

Empty until the first release makes one; a program without keys never asks. `packaging/hashes.py` refuses to release so.
"""
ADDRESS = "https://partnerdesk.github.io/notice.json"
HOSTS = ("partnerdesk.github.io",)
"""Where a notice may come from and where its page may lie."""
EVERY_SECONDS = 24 * 3600
MOST_BYTES = 32 * 1024
MOST_SECONDS = 20.0
MOST_LINES = 5
MOST_LETTERS = 200
_CONNECT_SECONDS = 5.0
_VERSION = re.compile(r"(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})")


class BadNotice(Exception):
    """What came is no notice of ours, or none that may be shown. Nobody is told: it is not the user's to mend."""


@dataclass(frozen=True)
class Notice:
    """A version and what is new in it."""

    sequence: int
    """Grows with each notice: an older one is never shown again."""
    version: str
    page: str
    news: dict[str, tuple[str, ...]]
    """Language -> short lines."""

    def lines(self, language: str) -> tuple[str, ...]:
        """Return what is new in a language, or in English."""
        return self.news.get(language) or self.news["en"]


def read(body: bytes, keys: Sequence[str]) -> Notice:
    """Return the notice in an envelope.

    Args:
        body: the envelope as it came.
        keys: public keys in base64, one of which must have signed it.

    Raises:
        BadNotice: it is no envelope, nobody of ours signed it, or its text is not what it should be.
    """
    try:
        envelope = strict_json.parse(body)
        text, signature = envelope["notice"].encode(), base64.b64decode(envelope["signature"], validate=True)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadNotice("no envelope") from error
    if not any(_signed(text, signature, key) for key in keys):
        raise BadNotice("not signed by us")
    try:
        return _checked(strict_json.parse(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise BadNotice("signed, but no notice") from error


def _signed(text: bytes, signature: bytes, key: str) -> bool:
    from nacl.exceptions import BadSignatureError, CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(base64.b64decode(key, validate=True)).verify(text, signature)
    except (BadSignatureError, CryptoError, ValueError):
        return False
    return True


def _checked(raw: Any) -> Notice:
    sequence, version, page, news = raw["sequence"], raw["version"], raw["page"], raw["news"]
    if type(sequence) is not int or not 0 < sequence < 2**31 or _VERSION.fullmatch(version) is None:
        raise ValueError("sequence or version")
    if not is_allowed(page):
        raise ValueError("page")
    lines = {language: tuple(each) for language, each in news.items() if isinstance(each, list)}
    if not lines.get("en") or not all(_plain(each) for each in lines.values()):
        raise ValueError("news")
    return Notice(sequence, version, page, lines)


def _plain(lines: tuple[Any, ...]) -> bool:
    """Tell whether these are a few short lines without control characters, those that turn the direction included."""
    return len(lines) <= MOST_LINES and all(
        isinstance(line, str) and line.isprintable() and 0 < len(line) <= MOST_LETTERS for line in lines
    )


def is_allowed(url: object) -> bool:
    """Whether an address is https on one of our hosts, with no user name and no port, read alike by every reader."""
    if not isinstance(url, str) or not url.isascii() or not url.isprintable() or set(url) & set(' \\"<>^`{|}'):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme == "https" and parts.netloc in HOSTS and port is None


def is_due(now: float, asked_at: float) -> bool:
    """Whether a day has passed since it was last asked; also after the clock was set back."""
    return not 0 <= now - asked_at < EVERY_SECONDS


def is_worth_showing(notice: Notice, newest_sequence: int, skipped: str) -> bool:
    """Whether a notice is no older than the newest seen, its version newer than this one, and not skipped."""
    newer = _numbers(notice.version) > _numbers(__version__)
    return newer and notice.sequence >= newest_sequence and notice.version != skipped


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def fetch(url: str = ADDRESS, keys: Sequence[str] | None = None) -> Notice | None:
    """Ask for the notice and return it; None where there is none to be had or it is not to be trusted.

    The request carries nothing of this installation: no version, account, cookie or token. No redirect is followed.
    """
    try:
        return read(_get(url), KEYS if keys is None else keys)
    except BadNotice as problem:
        log.info("no notice: %s", problem)
        return None


def _get(url: str) -> bytes:
    """Return the answer's body.

    Raises:
        BadNotice: no answer, another status than 200, or one that is too long or takes too long.
    """
    import time

    import requests
    from urllib3 import PoolManager, ProxyManager, Timeout
    from urllib3.exceptions import HTTPError

    from partnerdesk.sync.transport import trusting_context

    if not is_allowed(url):
        raise BadNotice("an address that is not ours")
    logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # its warnings name addresses
    proxy = requests.utils.select_proxy(url, requests.utils.get_environ_proxies(url))
    context, patience = trusting_context(), Timeout(_CONNECT_SECONDS, _CONNECT_SECONDS)
    more: dict[str, Any] = {"ssl_context": context, "timeout": patience, "retries": False}
    pool = ProxyManager(proxy, **more) if proxy else PoolManager(**more)
    deadline = time.monotonic() + MOST_SECONDS
    try:
        answer = pool.request(
            "GET", url, preload_content=False, redirect=False, headers={"Accept-Encoding": "identity"}
        )
        try:
            if answer.status != 200:
                raise BadNotice(f"status {answer.status}")
            body = b""
            while part := answer.read1(8192):
                body += part
                if len(body) > MOST_BYTES or time.monotonic() > deadline:
                    raise BadNotice("too long")
            return body
        finally:
            answer.close()
    except (HTTPError, OSError, ValueError) as error:
        raise BadNotice(type(error).__name__) from None
    finally:
        pool.clear()
