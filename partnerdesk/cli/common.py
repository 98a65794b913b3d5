"""What every command needs: the data folder, the passphrase, JSON on stdout."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import replace
from typing import Any

from partnerdesk.errors import WrongUseFault
from partnerdesk.paths import DataFolder, default_data_folder, is_account_name


def data_folder(options: argparse.Namespace) -> DataFolder:
    """Return the data folder that the options name, or this user's own, with the account that they choose.

    Raises:
        WrongUseFault: the account's name can't be one.
    """
    folder = DataFolder(options.data_dir.expanduser().resolve()) if options.data_dir else default_data_folder()
    name = getattr(options, "account", None)
    if not name:
        return folder
    if not is_account_name(name):
        raise WrongUseFault(detail=f"{name} is not an account's name: letters, digits and dashes make one.")
    return replace(folder, chosen=name)


def passphrase(options: argparse.Namespace) -> str | None:
    """Return the passphrase that `--passphrase-env` names; None without that option.

    Raises:
        WrongUseFault: the variable is not set or empty.
    """
    return secret_from_env(options.passphrase_env, "--passphrase-env") if options.passphrase_env else None


def secret_from_env(name: str, option: str) -> str:
    """Return the secret in the environment variable `name`.

    Raises:
        WrongUseFault: the variable is not set or empty.
    """
    value = os.environ.get(name, "")
    if not value:
        raise WrongUseFault(detail=f"{option} names {name}, which is not set.")
    return value


def print_json(value: Any) -> None:
    """Print one JSON document on stdout, in UTF-8 whatever the terminal's locale."""
    sys.stdout.flush()
    sys.stdout.buffer.write(json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n")
    sys.stdout.buffer.flush()
