"""The lock that a sync holds; it lies beside the rooms because whoever puts a file right holds it too."""

from __future__ import annotations

from partnerdesk.lock import sync_lock

__all__ = ["sync_lock"]
