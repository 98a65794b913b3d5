"""How an account is called in the window. Knows no widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from partnerdesk.accounts import AccountLine


def account_title(line: AccountLine) -> str:
    """Return what the user calls an account; sample data without a title are called so, others by their folder."""
    account = line.account
    if account is not None and account.is_sandbox and not account.title:
        return QCoreApplication.translate("AccountWords", "Sample data")
    return line.title
