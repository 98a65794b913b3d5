"""Which addresses may be opened in the browser: the one home of the allow-list. Opens nothing itself."""

from __future__ import annotations

from urllib.parse import urlsplit

from partnerdesk.errors import Fault
from partnerdesk.wording import QT_TRANSLATE_NOOP

LINK_HOSTS = ("webex.com", "cisco.com")
"""These and what ends in a dot and these."""
_LONGEST = 2_000


class ForeignLinkFault(Fault):
    """A link that leads to neither Webex nor Cisco, or not over https."""

    code = "foreign_link"
    text = QT_TRANSLATE_NOOP("Faults", "The link {url} is not opened: it leads to neither Webex nor Cisco.")
    step = QT_TRANSLATE_NOOP("Faults", "If you trust it, open it in your browser yourself.")


def is_known_host(host: str) -> bool:
    """Tell whether a host name is Webex's or Cisco's own."""
    name = host.lower()
    return any(name == known or name.endswith("." + known) for known in LINK_HOSTS)


def check_link(url: str) -> None:
    """Accept an https address of a Webex or Cisco host, without a user name or a port.

    Raises:
        ForeignLinkFault: it is anything else.
    """
    plain = url.isascii() and url.isprintable() and not set(url) & set(' \\"<>')
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ForeignLinkFault(url=url[:200]) from None
    fits = plain and len(url) <= _LONGEST and parts.scheme == "https" and is_known_host(host)
    if not fits or port is not None or "@" in parts.netloc:
        raise ForeignLinkFault(url=url[:200])
