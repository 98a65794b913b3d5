#!/usr/bin/env python3
"""Writes the next migration of a file: what is missing between its newest migration and the tables of the schema.

    .venv/bin/python packaging/new_migration.py replica "Say what the step does"

Read what it writes: it can't know renames, and it leaves the full-text index alone. A released step never changes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from partnerdesk.replica import migrate
from partnerdesk.replica.engine import SYNCHRONOUS_NORMAL, open_database
from partnerdesk.replica.key import DatabaseKey

FILES = {each.name: each for each in (migrate.REPLICA, migrate.DESK)}


def main(arguments: list[str]) -> int:
    """Write the step; return 2 when the arguments are wrong."""
    if len(arguments) != 2 or arguments[0] not in FILES:
        print(__doc__)
        return 2
    migrations = FILES[arguments[0]]
    number = len(list((migrate.SCRIPTS / migrations.name / "versions").glob("?0*.py"))) + 1
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite"
        database = open_database(path, DatabaseKey.new(), synchronous=SYNCHRONOUS_NORMAL, create=True)
        migrate.migrate(database, migrations, Path(folder))
        with database.write() as connection:
            config = migrations.config(connection)
            config.attributes["metadata"] = migrate.metadata_of(migrations)
            revision = f"{migrations.name[0]}{number:04}"
            command.revision(config, arguments[1], autogenerate=True, rev_id=revision)
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
