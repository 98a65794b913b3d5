"""Understands a file before its rows are read: which report, columns, units, dates and week. Knows no SQL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from partnerdesk import weeks
from partnerdesk.replica.import_desk import ProfileRow
from partnerdesk.sync.importing import dates
from partnerdesk.sync.importing.container import FilePart
from partnerdesk.sync.importing.datasets import DATASETS
from partnerdesk.sync.importing.faults import (
    AmbiguousDatesFault,
    CustomerNeededFault,
    DuplicateHeadingFault,
    EmptyFileFault,
    MissingColumnFault,
    UnknownReportFault,
    WeekNeededFault,
    WrongMappingFault,
)
from partnerdesk.sync.importing.mapping import (
    candidates,
    dataset_of_title,
    heading_key,
    identity_columns,
    match_columns,
    match_datasets,
    unit_of,
)
from partnerdesk.sync.importing.notes import Note
from partnerdesk.sync.importing.plan import ColumnUse, ImportOptions, Prepared
from partnerdesk.sync.importing.profiles import BuiltInProfile, built_in_profile
from partnerdesk.sync.importing.reader import DATED, FRACTIONS, Ways
from partnerdesk.sync.importing.scan import SHOWN, Scan
from partnerdesk.sync.importing.schema import ColumnSpec, Dataset, Kind
from partnerdesk.sync.importing.sheet import Sheet, Tick, data_rows
from partnerdesk.sync.importing.values import decimal_mark, text_of, unit_seconds

_NAME_DATES = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_UNIT_NAMES = {1.0: "s", 60.0: "min", 0.001: "ms", 3600.0: "h", 86400.0: "d"}


def choose_dataset(sheet: Sheet, options: ImportOptions, name: str, profile: ProfileRow | None) -> Dataset:
    """Return the data set of a file: as told, as kept in a profile, as its headings say.

    Raises:
        WrongMappingFault: the name told is none.
        EmptyFileFault, UnknownReportFault: the file does not say.
    """
    if options.dataset:
        if options.dataset not in DATASETS:
            raise WrongMappingFault(file=name, detail=f"there is no report “{options.dataset}”", line=1, column=1)
        return DATASETS[options.dataset]
    if profile and profile.dataset in DATASETS:
        return DATASETS[profile.dataset]
    title = options.title or name
    if sheet.blank:
        named = dataset_of_title(title)
        if named is None:
            raise EmptyFileFault(file=name)
        return DATASETS[named]
    built_in = built_in_profile(sheet.headings)
    if built_in:
        return DATASETS[built_in.dataset]
    matches = match_datasets(list(sheet.headings), title)
    found = candidates(matches)
    if len(found) == 1:
        return DATASETS[found[0]]
    near = found or tuple(match.dataset for match in matches[:2])
    raise UnknownReportFault(
        file=name,
        line=sheet.heading_line,
        nearest=", ".join(f"{DATASETS[key].title} ({key})" for key in near) or "–",
        candidates=",".join(near),
    )


def choose_columns(
    sheet: Sheet, dataset: Dataset, options: ImportOptions, name: str, profile: ProfileRow | None
) -> dict[str, int]:
    """Return the place of each canonical column: by alias, then the profile's word, then the user's.

    Raises:
        WrongMappingFault, MissingColumnFault, DuplicateHeadingFault: as they say.
    """
    headings = list(sheet.headings)
    found = match_columns(dataset, headings)
    if profile:
        places = {heading_key(heading): place for place, heading in enumerate(headings)}
        kept: Mapping[str, str] = profile.mapping.get("columns", {})
        found = {key: places[heading_key(heading)] for key, heading in kept.items() if heading_key(heading) in places}
    for heading, key in options.columns.items():
        place = _place_of(heading, sheet, name)
        found = {known: where for known, where in found.items() if where != place and known != key}
        if key:
            if not any(column.key == key for column in dataset.columns):
                detail = f"“{dataset.key}” has no column “{key}”"
                raise WrongMappingFault(file=name, detail=detail, line=sheet.heading_line, column=place + 1)
            found[key] = place
    if not sheet.blank:
        _check_columns(sheet, dataset, found, name)
    return found


def _place_of(heading: str, sheet: Sheet, name: str) -> int:
    wanted = heading_key(heading)
    for place, known in enumerate(sheet.headings):
        if known == heading or heading_key(known) == wanted:
            return place
    raise WrongMappingFault(file=name, detail=f"it has no heading “{heading}”", line=sheet.heading_line, column=1)


def _check_columns(sheet: Sheet, dataset: Dataset, found: dict[str, int], name: str) -> None:
    keys = [heading_key(heading) for heading in sheet.headings]
    for key, place in found.items():
        if keys.count(keys[place]) > 1:
            raise DuplicateHeadingFault(file=name, column=sheet.headings[place], line=sheet.heading_line)
        del key
    for key in dataset.required:
        if key not in found:
            raise MissingColumnFault(file=name, column=dataset.column(key).label, line=sheet.heading_line)


def week_in_name(name: str) -> int | None:
    """Return the week that the two dates in a report's file name span, None without such dates."""
    try:
        days = [weeks.day_from_date(date(int(y), int(m), int(d))) for y, m, d in _NAME_DATES.findall(name)]
    except ValueError:
        return None
    if len(days) < 2 or not 0 <= days[-1] - days[-2] <= 7:
        return None
    return weeks.week_of_day((days[-1] + days[-2]) // 2)


def prepare_part(
    part: FilePart,
    scan: Scan,
    sheet: Sheet,
    options: ImportOptions,
    profile: ProfileRow | None,
    customer: str | None,
    tick: Tick,
) -> Prepared:
    """Return how a file will be read.

    Args:
        part: the file.
        scan: what its scan told.
        sheet: where its table is.
        options: what the user says.
        profile: the profile kept for its headings.
        customer: organisation id of the customer of the whole file, where the user said one.
        tick: called while the file is read for its dates.

    Raises:
        ImportFault: it can't be understood; see the subclasses.
    """
    name = part.name
    dataset = choose_dataset(sheet, options, name, profile)
    places = choose_columns(sheet, dataset, options, name, profile)
    notes: list[Note] = []
    week = _week(dataset, places, options, sheet, name, notes)
    if not sheet.blank and not identity_columns(places) and customer is None:
        raise CustomerNeededFault(file=name)
    built_in = None if profile or sheet.blank else built_in_profile(sheet.headings)
    built_in = built_in if built_in and built_in.dataset == dataset.key else None
    comma = _commas(sheet, dataset, places)
    orders = _orders(part, scan, sheet, dataset, places, options, profile, tick)
    columns = tuple(
        _use(dataset.column(key), sheet, place, orders.get(key), options, profile, built_in, name)
        for key, place in sorted(places.items(), key=lambda item: item[1])
    )
    factors = {use.key: _factor(dataset.column(use.key), use) for use in columns}
    _say(notes, scan, sheet, columns, comma, part)
    taken = set(places.values())
    return Prepared(
        part=part, scan=scan, sheet=sheet, dataset=dataset, columns=columns,
        extras=tuple(heading for place, heading in enumerate(sheet.headings) if heading and place not in taken),
        ways=Ways(comma, orders, factors), week=week, customer=customer,
        profile=profile.name if profile else built_in.name if built_in else None,
        notes=tuple(notes), origin=options.origin,
        candidates=() if sheet.blank else candidates(match_datasets(list(sheet.headings), options.title or name)),
    )  # fmt: skip


def _week(
    dataset: Dataset, places: dict[str, int], options: ImportOptions, sheet: Sheet, name: str, notes: list[Note]
) -> int | None:
    if not dataset.weekly:
        return None
    if dataset.per_call or "week" in places:
        return None if sheet.sample else options.week
    if options.week is not None:
        return options.week
    week = week_in_name(name)
    if week is not None:
        notes.append(Note("name_week", {"day": _iso_week(week)}))
        return week
    if sheet.blank or not sheet.sample:
        return None
    raise WeekNeededFault(file=name)


def _iso_week(week: int) -> str:
    return weeks.date_from_day(weeks.week_first_day(week)).isoformat()


def _commas(sheet: Sheet, dataset: Dataset, places: dict[str, int]) -> dict[str, bool]:
    """Return for each column with fractions whether they are written with a comma, as its first rows prove it."""
    marks: dict[str, list[str]] = {}
    for key, place in places.items():
        if dataset.column(key).kind in FRACTIONS:
            texts = (cells[place] for _line, cells in sheet.sample if place < len(cells))
            proofs = (decimal_mark(text) for text in texts if isinstance(text, str))
            marks[key] = [mark for mark in proofs if mark]
    proven = [mark for found in marks.values() for mark in found]
    usual = proven.count(",") > proven.count(".") if proven else sheet.delimiter == ";"
    return {key: found.count(",") > found.count(".") if found else usual for key, found in marks.items()}


def _orders(
    part: FilePart, scan: Scan, sheet: Sheet, dataset: Dataset, places: dict[str, int], options: ImportOptions,
    profile: ProfileRow | None, tick: Tick,
) -> dict[str, str | None]:  # fmt: skip
    """Return day-first or month-first for each column that needs it, proven by the whole file or said by the user."""
    dated = {key: place for key, place in places.items() if dataset.column(key).kind in DATED}
    said = options.date_order
    kept: Mapping[str, str] = profile.mapping.get("orders", {}) if profile else {}
    found: dict[str, str | None] = {}
    unsure: dict[str, int] = {}
    for key, place in dated.items():
        proofs = {dates.order_of(cells[place]) for _line, cells in sheet.sample if place < len(cells)} - {None}
        sure = proofs - {"any"}
        if len(sure) > 1:
            raise _two_ways(part, sheet, place)
        if sure:
            found[key] = sure.pop()
        elif "any" in proofs:
            found[key] = said or kept.get(key)
            if found[key] is None:
                unsure[key] = place
        else:
            found[key] = said
    if unsure:
        found |= _proven_orders(part, scan, sheet, unsure, tick)
    for key, place in unsure.items():
        if found[key] is None:
            raise _two_ways(part, sheet, place)
    return found


def _two_ways(part: FilePart, sheet: Sheet, place: int) -> AmbiguousDatesFault:
    line, example = next(
        (line, text_of(cells[place]))
        for line, cells in sheet.sample
        if place < len(cells) and dates.order_of(cells[place])
    )
    return AmbiguousDatesFault(file=part.name, column=sheet.headings[place], line=line, example=example)


def _proven_orders(
    part: FilePart, scan: Scan, sheet: Sheet, unsure: dict[str, int], tick: Tick
) -> dict[str, str | None]:
    found: dict[str, str | None] = dict.fromkeys(unsure)
    open_columns = dict(unsure)
    for _line, cells in data_rows(part, scan, sheet, tick):
        for key, place in list(open_columns.items()):
            order = dates.order_of(cells[place]) if place < len(cells) else None
            if order and order != "any":
                found[key] = order
                del open_columns[key]
        if not open_columns:
            break
    return found


def _use(
    column: ColumnSpec, sheet: Sheet, place: int, order: str | None, options: ImportOptions,
    profile: ProfileRow | None, built_in: BuiltInProfile | None, name: str,
) -> ColumnUse:  # fmt: skip
    heading = sheet.headings[place]
    chosen = options.units.get(column.key) or next(
        (unit for told, unit in options.units.items() if heading_key(told) == heading_key(heading)), None
    )
    if chosen and unit_seconds(chosen) is None:
        detail = f"“{chosen}” is no unit of time"
        raise WrongMappingFault(file=name, detail=detail, line=sheet.heading_line, column=place + 1)
    kept: Mapping[str, str] = profile.mapping.get("unit_names", {}) if profile else built_in.units if built_in else {}
    factor, sure = unit_of(column, heading, chosen or kept.get(column.key))
    unit = ""
    if column.kind is Kind.DURATION:
        unit = _UNIT_NAMES.get(factor, "s")
        sure = sure or not _has_bare_numbers(sheet, place)
    elif column.unit == "ms":
        unit = _UNIT_NAMES.get(factor / 1000, "ms")
    return ColumnUse(column.key, column.label, heading, place, column.kind, unit, sure, order)


def _has_bare_numbers(sheet: Sheet, place: int) -> bool:
    cells = (text_of(cells[place]) for _line, cells in sheet.sample if place < len(cells))
    return any(cell and cell.replace(".", "").replace(",", "").isdigit() for cell in cells)


def _factor(column: ColumnSpec, use: ColumnUse) -> float:
    seconds = unit_seconds(use.unit) if use.unit else None
    if seconds is None:
        return 1.0
    return seconds if column.kind is Kind.DURATION else seconds * 1000


def _say(
    notes: list[Note], scan: Scan, sheet: Sheet, columns: tuple[ColumnUse, ...], comma: dict[str, bool], part: FilePart
) -> None:
    if part.kind == "text" and scan.encoding != "utf-8":
        notes.append(Note("encoding", {"encoding": SHOWN[scan.encoding]}))
    if any(comma.values()):
        notes.append(Note("comma"))
    for use in columns:
        if use.order:
            notes.append(Note("day_first" if use.order == dates.DAY_FIRST else "month_first", {"column": use.heading}))
        if not use.unit_sure:
            notes.append(Note("unit", {"column": use.heading, "unit": use.unit}))
    keys = [heading_key(heading) for heading in sheet.headings if heading]
    if len(set(keys)) < len(keys):
        notes.append(Note("twice"))
    if sheet.blank or not sheet.sample:
        notes.append(Note("blank"))
