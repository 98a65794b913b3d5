"""`partnerdesk import`: takes report files into the replica, lists the imports, takes one back. Knows no format."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from partnerdesk import weeks
from partnerdesk.cli.common import data_folder, passphrase, print_json
from partnerdesk.cli.import_hints import print_fault
from partnerdesk.errors import EXIT_DONE, EXIT_FAILED, EXIT_PARTIAL, Fault, NoAccountFault, WrongUseFault
from partnerdesk.settings import SettingsStore

if TYPE_CHECKING:
    from partnerdesk.paths import AccountFolder
    from partnerdesk.replica.import_rows import ImportRow
    from partnerdesk.sync.importing.actions import Importer
    from partnerdesk.sync.importing.container import FilePart
    from partnerdesk.sync.importing.percall import CutOffs
    from partnerdesk.sync.importing.plan import ImportOptions, ImportPlan, Progress
    from partnerdesk.sync.importing.rejects import RejectFile

_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's options."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="CSV, TSV, XLSX, or a zip of these")
    parser.add_argument("--dataset", metavar="KEY", help="which report it is, where the headings do not say")
    parser.add_argument("--week", metavar="YYYY-MM-DD", help="a day of the week, where the file does not say")
    parser.add_argument("--customer", metavar="NAME|ID", help="whose figures these are, where the file does not say")
    parser.add_argument("--map", action="append", default=[], metavar="HEADING=COLUMN", help="what a heading means")
    parser.add_argument("--unit", action="append", default=[], metavar="HEADING=UNIT", help="ms, s, min or h")
    parser.add_argument("--date-order", choices=("dmy", "mdy"), help="for dates that can be read both ways")
    parser.add_argument(
        "--save-profile", metavar="NAME", help="read files with these headings the same way from now on"
    )
    parser.add_argument("--dry-run", action="store_true", help="tell what would change, write nothing")
    parser.add_argument("--yes", action="store_true", help="import, or take back, without asking")
    parser.add_argument("--rejects", type=Path, metavar="FILE", help="write rejected rows with the reason to FILE")
    parser.add_argument(
        "--confirm",
        action="append",
        default=[],
        metavar="NAME=ORGID",
        help="this name means that customer, from now on",
    )
    parser.add_argument("--list", action="store_true", help="list the imports")
    parser.add_argument("--undo", type=int, metavar="ID", help="take an import back, after asking")


def run(options: argparse.Namespace) -> int:
    """Do what the options ask for; return the exit code."""
    from partnerdesk.sync.importing.faults import ImportFault

    _check(options)
    try:
        return _run(options)
    except ImportFault as fault:
        if options.json:
            raise
        print_fault(fault)
        return fault.exit_code


def _run(options: argparse.Namespace) -> int:
    from partnerdesk.sync.importing.percall import CutOffs

    folder = data_folder(options).account()
    cut_offs = CutOffs.of(SettingsStore(data_folder(options).settings_file).current)
    with _importer(folder, passphrase(options), cut_offs) as importer:
        if options.list:
            return _list(importer, options)
        if options.undo is not None:
            return _undo(folder, importer, options)
        _confirm(importer, options)
        return _import(folder, importer, options) if options.files else EXIT_DONE


def _check(options: argparse.Namespace) -> None:
    if not (options.files or options.list or options.confirm or options.undo is not None):
        raise WrongUseFault(detail="Name a file to import, or --list, --undo or --confirm.")
    if options.files and (options.list or options.undo is not None):
        raise WrongUseFault(detail="--list and --undo take no file.")
    for name in ("map", "unit", "confirm"):
        for pair in getattr(options, name):
            if not pair.partition("=")[1] or not pair.partition("=")[0].strip():
                raise WrongUseFault(detail=f"--{name} takes two parts joined by “=”, not “{pair}”.")


@contextmanager
def _importer(folder: AccountFolder, secret: str | None, cut_offs: CutOffs) -> Iterator[Importer]:
    from partnerdesk.account import load_account
    from partnerdesk.credentials import find_key
    from partnerdesk.replica.store import Desk, Replica
    from partnerdesk.replica.sync_log import fetch_state
    from partnerdesk.sync.importing.actions import Importer

    if load_account(folder) is None:
        raise NoAccountFault(folder=str(folder.root))
    key = find_key(folder, passphrase=secret)
    with Replica.open(folder, key) as replica, Desk.open(folder, key, create=True) as desk:
        with replica.read() as connection:
            skew = fetch_state(connection).clock_skew
        yield Importer(replica, desk, clock=weeks.Clock(skew), cut_offs=cut_offs)


def _options(options: argparse.Namespace) -> ImportOptions:
    from partnerdesk.sync.importing.plan import ImportOptions

    return ImportOptions(
        dataset=options.dataset,
        week=_week(options.week),
        customer=options.customer,
        columns=_pairs(options.map),
        units=_pairs(options.unit),
        date_order=options.date_order,
    )


def _pairs(pairs: list[str]) -> dict[str, str]:
    # A heading may hold "=", a column, unit or id (but for its padding) may not.
    return {heading.strip(): column.strip() for heading, _mark, column in (pair.rpartition("=") for pair in pairs)}


def _week(text: str | None) -> int | None:
    if text is None:
        return None
    try:
        return weeks.week_of_day(weeks.day_from_date(date.fromisoformat(text)))
    except ValueError:
        raise WrongUseFault(detail=f"--week takes a date such as 2026-03-08, not “{text}”.") from None


def _confirm(importer: Importer, options: argparse.Namespace) -> None:
    from partnerdesk.sync.importing.faults import RowError

    for pair in options.confirm:
        name, _mark, org_id = pair.rstrip("=").rpartition("=")
        try:
            importer.confirm(name.strip(), org_id.strip())
        except RowError:
            raise WrongUseFault(detail=f"--confirm: there is no customer with the id “{org_id.strip()}”.") from None


def _list(importer: Importer, options: argparse.Namespace) -> int:
    rows = importer.imports()
    if options.json:
        print_json({"imports": [_import_json(row) for row in rows]})
        return EXIT_DONE
    if not rows:
        print("Nothing was imported yet.")
        return EXIT_DONE
    _line("id", "state", "report", "rows taken", "imported (UTC)", "file")
    for row in rows:
        taken = f"{row.rows_taken} of {row.rows_read}"
        _line(str(row.id), row.state, row.dataset, taken, _moment(row.imported_at), row.file_name)
    return EXIT_DONE


def _line(number: str, state: str, dataset: str, taken: str, moment: str, name: str) -> None:
    print(f"{number:>5}  {state:<8}  {dataset:<15}  {taken:<19}  {moment:<16}  {name}")


def _undo(folder: AccountFolder, importer: Importer, options: argparse.Namespace) -> int:
    from partnerdesk.sync.lock import sync_lock

    row = importer.undoable(options.undo)
    if not options.yes:
        if options.json or not sys.stdin.isatty():
            raise WrongUseFault(detail=f"Nothing was taken back: say --yes to take import {row.id} back.")
        print(
            f"Import {row.id}: {row.file_name} ({row.dataset}, {row.rows_taken} rows, {_moment(row.imported_at)} UTC)"
        )
        if not _said_yes("Take it back?"):
            return EXIT_DONE
    with sync_lock(folder.sync_lock):
        count = importer.undo(options.undo)
    if options.json:
        print_json({"undone": options.undo, "rows": count})
    else:
        print(f"Import {options.undo} is taken back: {count} rows are as they were before it.")
    return EXIT_DONE


def _import(folder: AccountFolder, importer: Importer, options: argparse.Namespace) -> int:
    from partnerdesk.sync.importing.container import find_parts
    from partnerdesk.sync.importing.rejects import RejectFile

    plans: list[ImportPlan] = []
    faults: list[tuple[str, Fault]] = []
    with ExitStack() as stack:
        rejects = stack.enter_context(RejectFile(options.rejects)) if options.rejects else None
        for path in options.files:
            try:
                for part in find_parts(path):
                    plan = _one(folder, importer, part, options, rejects)
                    if plan is not None:
                        plans.append(plan)
            except Fault as fault:
                if len(options.files) == 1 and not plans:
                    raise
                faults.append((path.name, fault))
    return _report(plans, faults, options)


def _one(
    folder: AccountFolder, importer: Importer, part: FilePart, options: argparse.Namespace, rejects: RejectFile | None
) -> ImportPlan | None:
    from partnerdesk.sync.lock import sync_lock

    wanted = _options(options)
    if not options.yes:
        with _progress(part.name) as progress:
            plan = importer.preview(part, wanted, progress=progress, on_reject=None)
        if options.dry_run or plan.same_as is not None:
            if rejects:
                rejects.heading(part.name, plan.prepared.sheet.headings)
                importer.preview(part, wanted, on_reject=rejects.write)
            return plan
        if not _agreed(plan, as_json=options.json):
            return None
        prepared = plan.prepared
    else:
        prepared = importer.prepare(part, wanted)
    on_reject = None
    if rejects:
        rejects.heading(part.name, prepared.sheet.headings)
        on_reject = rejects.write
    with sync_lock(folder.sync_lock), _progress(part.name) as progress:
        done = importer.apply(prepared, progress=progress, on_reject=on_reject)
    if options.save_profile or wanted.columns or wanted.units or wanted.date_order:
        importer.keep_profile(prepared, options.save_profile or "")
    return done


def _agreed(plan: ImportPlan, *, as_json: bool) -> bool:
    """Show what would change and ask.

    Raises:
        WrongUseFault: there is nobody to ask.
    """
    if not as_json:
        _show(plan)
    if as_json or not sys.stdin.isatty():
        raise WrongUseFault(detail="Nothing was imported: say --yes to import, or --dry-run to look only.")
    return _said_yes("Import it?")


def _said_yes(question: str) -> bool:
    print(f"{question} [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().lower() in {"y", "yes", "e", "evet"}


@contextmanager
def _progress(name: str) -> Iterator[Progress | None]:
    if not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(desc=name[:40], unit="B", unit_scale=True, leave=False) as bar:

        def tell(done: int, total: int) -> None:
            bar.total = total or None
            bar.update(done - bar.n)

        yield tell


def _report(plans: list[ImportPlan], faults: list[tuple[str, Fault]], options: argparse.Namespace) -> int:
    if options.json:
        failed = [
            {
                "file": name,
                "fault": fault.code,
                "params": fault.params,
                "text": fault.sentence(),
                "step": fault.next_step(),
            }
            for name, fault in faults
        ]
        print_json({"files": [_plan_json(plan) for plan in plans], "failed": failed})
    else:
        for plan in plans:
            _show(plan)
        for name, fault in faults:
            print_fault(fault, name)
    rejected = sum(plan.rows_rejected for plan in plans)
    if faults and not plans:
        return faults[0][1].exit_code
    if rejected and not any(plan.rows_taken for plan in plans):
        return EXIT_FAILED
    return EXIT_PARTIAL if faults or rejected else EXIT_DONE


def _show(plan: ImportPlan) -> None:
    prepared, total = plan.prepared, plan.total
    done = "imported" if plan.import_id is not None else "would be imported"
    print(f"{prepared.part.name}: {prepared.dataset.title} ({prepared.dataset.key})")
    print(f"  {plan.rows_taken} of {plan.rows_read} rows {done}, {plan.rows_rejected} rejected", end="")
    print(f" (import {plan.import_id})" if plan.import_id is not None else "")
    print(f"  {total.added} new, {total.changed} changed, {total.unchanged} as they were, {total.removed} removed")
    if plan.weeks:
        print(f"  weeks: {_span(plan.weeks)}")
    for note in plan.notes:
        print(f"  {note.sentence()}")
    for reject in plan.rejects[:_SHOWN]:
        print(f"  line {reject.line}: {reject.problem.sentence()}")
    if plan.rows_rejected > _SHOWN:
        print(f"  … and {plan.rows_rejected - _SHOWN} more; --rejects FILE writes them all")
    for name in plan.unmatched[:_SHOWN]:
        for suggestion in name.suggestions[:1]:
            print(f'  is “{name.name}” “{suggestion.name}”? --confirm "{name.name}={suggestion.org_id}"')


def _span(found: tuple[int, ...]) -> str:
    first = _week_day(found[0])
    return first if len(found) == 1 else f"{first} to {_week_day(found[-1])} ({len(found)})"


def _week_day(week: int) -> str:
    return weeks.date_from_day(weeks.week_first_day(week)).isoformat()


def _moment(moment: int) -> str:
    return weeks.as_datetime(moment).strftime("%Y-%m-%d %H:%M")


def _import_json(row: ImportRow) -> dict[str, Any]:
    shown = asdict(row)
    shown["weeks"] = [_week_day(week) for week in row.weeks]
    shown["imported_at"] = weeks.as_datetime(row.imported_at).isoformat()
    return shown


def _plan_json(plan: ImportPlan) -> dict[str, Any]:
    prepared = plan.prepared
    return {
        "file": prepared.part.name,
        "dataset": prepared.dataset.key,
        "sha256": prepared.scan.sha256,
        "profile": prepared.profile,
        "import_id": plan.import_id,
        "same_as": plan.same_as,
        "replaces": plan.replaces,
        "rows": {"read": plan.rows_read, "taken": plan.rows_taken, "rejected": plan.rows_rejected},
        "changes": {name: asdict(changes) for name, changes in plan.changes.items()},
        "weeks": [_week_day(week) for week in plan.weeks],
        "columns": [asdict(use) for use in prepared.columns],
        "extras": prepared.extras,
        "reasons": plan.reasons,
        "rejects": [
            {
                "line": item.line,
                "column": item.problem.column,
                "reason": item.problem.code,
                "text": item.problem.sentence(),
            }
            for item in plan.rejects
        ],
        "unmatched": [asdict(name) for name in plan.unmatched],
        "notes": [{"code": note.code, "params": note.params, "text": note.sentence()} for note in plan.notes],
    }
