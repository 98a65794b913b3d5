"""A browser that follows redirects, for sign-ins against the sandbox."""

from __future__ import annotations

import socket

import requests


def browse(address: str) -> bool:
    """Follow an address as a browser would whose user consents; return whether it was opened."""
    answer = requests.get(address, allow_redirects=False, timeout=5)
    if answer.status_code == 302:
        requests.get(answer.headers["Location"], timeout=5)
    return True


def free_port() -> int:
    """Return a port of this computer that nobody uses."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])
