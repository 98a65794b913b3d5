"""Which addresses the program may talk to, and how pages point at the next one. Opens no connection."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

from partnerdesk.account import LOOPBACK_HOSTS
from partnerdesk.errors import BadAnswerFault, UnsafeAddressFault

API_PATH = "/v1"
MOST_PAGES = 10_000
_PORTS = {"https": 443, "http": 80}
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\uffff\\^`{|}<>\"]")
_LINK = re.compile(r"<+([^<>]*)>+((?:\s*;\s*[^,;=\s]+\s*(?:=\s*(?:\"[^\"]*\"|[^,;\s]*))?)*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^,;\s]*))", re.IGNORECASE)


@dataclass(frozen=True)
class Origin:
    """Scheme, host and port of an address: where a token may go."""

    scheme: str
    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether it is this computer."""
        return _is_loopback(self.host)


def origin_of(url: str) -> Origin:
    """Return the origin of an address that the program may use.

    Allowed are https to webexapis.com and webex.com with their subdomains on port 443, and http or https to this
    computer on any port.

    Raises:
        UnsafeAddressFault: any other address, or one that two readers could understand differently.
    """
    parts = _split(url)
    host = (parts.hostname or "").lower()
    port = parts.port or _PORTS.get(parts.scheme, 0)
    if parts.scheme in _PORTS and _is_loopback(host):
        return Origin(parts.scheme, host, port)
    if parts.scheme == "https" and port == _PORTS["https"] and _is_service(host):
        return Origin("https", host, port)
    raise UnsafeAddressFault(url=shown(url))


def api_address(base_url: str) -> str:
    """Return the address that all paths are appended to, from what the user typed.

    Raises:
        UnsafeAddressFault: see `origin_of`; also an address with a query.
    """
    url = base_url.strip()
    origin_of(url)
    parts = _split(url)
    if parts.query or parts.fragment:
        raise UnsafeAddressFault(url=shown(url))
    path = parts.path.rstrip("/")
    if not path.endswith(API_PATH):
        path += API_PATH
    return f"{parts.scheme}://{parts.netloc.lower()}{path}"


def next_page(header: str | None, current: str) -> str | None:
    """Return the address of the page after `current`, as the `Link` header gives it.

    Raises:
        UnsafeAddressFault: it leads to another scheme, host or port.
    """
    target = _linked(header)
    if target is None:
        return None
    url = urljoin(current, target)
    if origin_of(url) != origin_of(current):
        raise UnsafeAddressFault(url=shown(url))
    return url


class Trail:
    """The pages of one listing so far. Keeps a listing from going round in circles."""

    def __init__(self, pages: int = 0) -> None:
        self.pages = pages
        self._seen: set[str] = set()

    def step(self, url: str, host: str) -> None:
        """Note that `url` is about to be fetched.

        Raises:
            BadAnswerFault: it was fetched before, or the listing has too many pages.
        """
        if url in self._seen:
            raise BadAnswerFault(host=host, detail="Link: a page points back")
        if self.pages >= MOST_PAGES:
            raise BadAnswerFault(host=host, detail=f"Link: more than {MOST_PAGES} pages")
        self._seen.add(url)
        self.pages += 1


def shown(url: str) -> str:
    """Return what of an address may be shown: no user name, no query, no control characters, not endless."""
    plain = _FORBIDDEN.sub("?", url).split("?", 1)[0].split("#", 1)[0]
    scheme, divider, rest = plain.partition("://")
    authority, slash, path = rest.partition("/")
    return f"{scheme}{divider}{authority.rpartition('@')[2]}{slash}{path}"[:200]


def _linked(header: str | None) -> str | None:
    for match in _LINK.finditer(header or ""):
        for quoted, bare in _REL.findall(match.group(2)):
            if "next" in (quoted or bare).lower().split():
                return match.group(1).strip()
    return None


def _split(url: str) -> SplitResult:
    if _FORBIDDEN.search(url):
        raise UnsafeAddressFault(url=shown(url))
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise UnsafeAddressFault(url=shown(url)) from error
    authority = parts.netloc.lower()
    host = authority.rpartition(":")[0] if port is not None else authority.removesuffix(":")
    if port == 0 or not _HOST.fullmatch(host):
        raise UnsafeAddressFault(url=shown(url))
    return parts


def _is_service(host: str) -> bool:
    return host in {"webexapis.com", "webex.com"} or host.endswith((".webexapis.com", ".webex.com"))


def _is_loopback(host: str) -> bool:
    return host in LOOPBACK_HOSTS
