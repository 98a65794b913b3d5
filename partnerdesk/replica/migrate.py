"""Brings a file to the program's schema: all of a migration or nothing, after a copy. Knows no table."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, MetaData

from partnerdesk.errors import NewerFileFault
from partnerdesk.replica.backup import back_up
from partnerdesk.replica.engine import Database, refuse_plain

SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class Migrations:
    """The scripts of one file."""

    name: str
    """replica | desk: the folder under migrations/."""

    def config(self, connection: Connection | None = None) -> Config:
        """Return Alembic's configuration for these scripts."""
        config = Config()
        config.set_main_option("script_location", str(SCRIPTS / self.name).replace("%", "%%"))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        return config

    def head(self) -> str:
        """Return the revision that this program writes."""
        head = ScriptDirectory.from_config(self.config()).get_current_head()
        assert head is not None
        return head

    def knows(self, revision: str) -> bool:
        """Whether a revision is one of this program's scripts."""
        try:
            return ScriptDirectory.from_config(self.config()).get_revision(revision) is not None
        except CommandError:
            return False


REPLICA = Migrations("replica")
DESK = Migrations("desk")


def revision_of(connection: Connection) -> str | None:
    """Return the revision that a file is at; None for a file without tables."""
    return MigrationContext.configure(connection).get_current_revision()


def check_not_newer(database: Database, migrations: Migrations) -> str | None:
    """Return the file's revision.

    Raises:
        NewerFileFault: a newer program wrote it.
    """
    with database.read() as connection:
        found = revision_of(connection)
    if found is not None and not migrations.knows(found):
        raise NewerFileFault(file=database.path.name)
    return found


def migrate(database: Database, migrations: Migrations, backups: Path) -> bool:
    """Bring an open file to this program's schema; killed at any point it is wholly old or wholly new.

    Args:
        database: the open file.
        migrations: its scripts.
        backups: folder for the copy that is made before an existing file is changed.

    Returns:
        Whether anything had to be done.

    Raises:
        NewerFileFault: a newer program wrote the file.
        Fault: it can't be copied or written.
    """
    found = check_not_newer(database, migrations)
    head = migrations.head()
    if found == head:
        return False
    if found is not None:
        back_up(database, backups, reason=found)
    with database.write() as connection:
        # Another process may have done it while this one waited for the lock; then the upgrade finds nothing to do.
        command.upgrade(migrations.config(connection), head)
    refuse_plain(database.path)
    return True


def metadata_of(migrations: Migrations) -> MetaData:
    """Return today's tables of a file, which its scripts must lead to."""
    if migrations is DESK:
        from partnerdesk.replica import schema_desk

        return schema_desk.metadata
    from partnerdesk.replica import schema, schema_reports, schema_staging

    del schema_reports, schema_staging  # imported for the tables that they add
    return schema.metadata
