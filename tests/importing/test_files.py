# ruff: noqa: E501 - a report is easiest to read with a row on a line
"""Files as they come: every container, encoding and damage."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from partnerdesk.replica import schema_reports
from partnerdesk.sync.importing.container import find_parts
from partnerdesk.sync.importing.faults import (
    AmbiguousDatesFault,
    BadWorkbookFault,
    BadZipFault,
    BrokenTextFault,
    DuplicateHeadingFault,
    EmptyFileFault,
    ImportFault,
    MissingColumnFault,
    NotATableFault,
    SeveralFilesFault,
    TooManyColumnsFault,
    UnknownReportFault,
    UnreadableFileFault,
    WeekNeededFault,
    WrongEncodingFault,
    WrongMappingFault,
)
from partnerdesk.sync.importing.plan import ImportOptions
from tests.importing.conftest import WEEK, WEEK_DAY, Place

FEATURES = f"Müşteri;Hafta;Özellik;Çağrı sayısı\nIşık Lojistik A.Ş.;{WEEK_DAY};Çağrı bekletme;1.234\n"
TAKEN = [(1, WEEK, "Çağrı bekletme", 1234)]


def features(place: Place) -> list[tuple[object, ...]]:
    return place.rows(schema_reports.feature_use_week, "customer_id", "week", "feature", "calls")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1254"])
def test_every_encoding_delimiter_and_line_end(place: Place, encoding: str) -> None:
    for delimiter in (";", ",", "\t", "|"):
        for ends in ("\n", "\r\n", "\r"):
            plan = place.take_text(FEATURES.replace(";", delimiter).replace("\n", ends).encode(encoding))
            assert features(place) == TAKEN
            assert plan.import_id is not None
            place.importer.undo(plan.import_id)
            assert features(place) == []


def test_mixed_line_ends_and_a_title_above_the_headings(place: Place) -> None:
    place.take_text(
        f"Feature report\r\n\r\nCustomer,Week,Feature,Calls\rAcme Robotics,{WEEK_DAY},A,1\nAcme Robotics,{WEEK_DAY},B,2\r\n"
    )
    assert features(place) == [(2, WEEK, "A", 1), (2, WEEK, "B", 2)]
    assert [row[0] for row in place.rows(schema_reports.feature_use_week, "source_line")] == [4, 5]


def test_excels_first_line_says_the_delimiter(place: Place) -> None:
    place.take_text("sep=;\n" + FEATURES)
    assert features(place) == TAKEN


def test_headings_do_not_mind_case_blanks_and_signs(place: Place) -> None:
    place.take_text(f" MÜŞTERİ ;hafta.;OZELLIK;ÇAĞRI  SAYISI\nacme ROBOTICS;{WEEK_DAY};x;5\n")
    assert features(place) == [(2, WEEK, "x", 5)]


def workbook(rows: list[list[object]], *, title: str = "Sheet") -> bytes:
    book = Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    packed = io.BytesIO()
    book.save(packed)
    book.close()
    return packed.getvalue()


def test_a_workbook(place: Place) -> None:
    rows: list[list[object]] = [
        ["Report"],
        [],
        ["Customer", "Week", "Feature", "Calls"],
        ["Acme Robotics", date(2026, 3, 10), "A", 1234.0],
        ["Acme Robotics", 46093, "B", "2"],
    ]
    place.take_text(workbook(rows), "features.xlsx")
    assert features(place) == [(2, WEEK, "A", 1234), (2, WEEK, "B", 2)]
    assert place.rows(schema_reports.feature_use_week, "source_line") == [(4,), (5,)]


def test_a_zip_of_several_gives_a_part_each_and_no_paths(place: Place) -> None:
    path = place.zip(
        "all.zip", {"../../etc/a.csv": FEATURES, "C:\\x\\b.xlsx": workbook([["x"]]), "__MACOSX/._a.csv": b"\0"}
    )
    parts = find_parts(path)
    assert [(part.name, part.kind) for part in parts] == [("a.csv", "text"), ("b.xlsx", "xlsx")]
    place.importer.apply(place.importer.prepare(parts[0], ImportOptions()))
    assert features(place) == TAKEN
    with pytest.raises(SeveralFilesFault, match="2 files"):
        place.look(path)
    assert not list(place.folder.rglob("a.csv"))


def test_the_same_bytes_zipped_or_not_are_the_same_file(place: Place) -> None:
    first = place.take_text(FEATURES)
    assert place.look(place.zip("packed", {"x": FEATURES})).same_as == first.import_id


def fault_of(place: Place, content: str | bytes, name: str = "file.csv", **options: object) -> ImportFault:
    path = place.file(name, content)
    before = place.dump()
    with pytest.raises(ImportFault) as caught:
        place.take(path, **options)
    assert place.dump() == before
    fault = caught.value
    assert fault.params["file"] == name
    assert "…" not in str(fault), "every field of the sentence is filled"
    return fault


HEAD = "Customer,Week,Feature,Calls\n"
BOMB = b"0" * (3 << 20)


@pytest.mark.parametrize(
    ("content", "kind", "line"),
    [
        (b"%PDF-1.7 nonsense", NotATableFault, 1),
        (b"<!DOCTYPE html><html>sign in</html>", NotATableFault, 1),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", NotATableFault, 1),
        (b"", EmptyFileFault, None),
        (b"a,b,c\n1,2,3\n", UnknownReportFault, 1),
        (HEAD.encode() + b"Acme Robotics,2026-03-08,\xff\xfe\x81,1\n", WrongEncodingFault, 2),
        ("\ufeff".encode() + HEAD.encode() + b"Acme,2026-03-08,\xe7,1\n", WrongEncodingFault, 2),
        ((HEAD + "Işık,2026-03-08,A,1\n").encode() + b"I\xfe\xfdk,2026-03-08,A,1\n", WrongEncodingFault, 3),
        (HEAD.encode() + b"Acme Robotics,2026-03-08,A\0,1\n", BrokenTextFault, 2),
        (HEAD.encode() + b'Acme Robotics,2026-03-08,"A,1\nx,y,z,1\n', BrokenTextFault, 2),
        (HEAD.encode() + b'Acme Robotics,2026-03-08,"' + b"A,1\n" * 50_000, BrokenTextFault, 2),
        (b",".join(b"c%d" % number for number in range(1_000_000)), TooManyColumnsFault, 1),
        (HEAD.encode() + b"x" * (2 << 20), BrokenTextFault, 2),
        (b"Customer,Week,Feature,Feature,Calls\nA,2026-03-08,A,B,1\n", DuplicateHeadingFault, 1),
        (b"Customer,Feature,Calls\nAcme Robotics,A,1\n", WeekNeededFault, None),
        (HEAD.encode() + b"Acme Robotics,02/03/2026,A,1\nAcme Robotics,04/03/2026,B,1\n", AmbiguousDatesFault, 2),
        (HEAD.encode() + b"Acme Robotics,13/01/2026,A,1\nAcme Robotics,01/13/2026,B,1\n", AmbiguousDatesFault, 2),
    ],
)
def test_a_bad_file_is_named_with_its_line_and_nothing_of_it_stays(
    place: Place, content: bytes, kind: type[ImportFault], line: int | None
) -> None:
    fault = fault_of(place, content)
    assert type(fault) is kind
    if line is not None:
        assert fault.params["line"] == line


def test_bad_zips(place: Place) -> None:
    good = place.zip("good.zip", {"a.csv": FEATURES * 2000}).read_bytes()
    assert isinstance(fault_of(place, good[: len(good) // 2], "cut.zip"), BadZipFault)
    assert isinstance(fault_of(place, good[:4], "stub.zip"), BadZipFault)
    damaged = bytearray(good)
    damaged[60:90] = os.urandom(30)
    assert isinstance(fault_of(place, bytes(damaged), "damaged.zip"), BadZipFault)
    assert "100 times" in str(fault_of(place, place.zip("b.zip", {"a.csv": BOMB}).read_bytes(), "b.zip"))
    assert "inside the zip" in str(fault_of(place, place.zip("n.zip", {"a.zip": good}).read_bytes(), "n.zip"))
    assert "11 files" in str(
        fault_of(place, place.zip("m.zip", {f"{n}.csv": "x" for n in range(11)}).read_bytes(), "m.zip")
    )
    assert "no file" in str(fault_of(place, place.zip("e.zip", {}).read_bytes(), "e.zip"))


def test_a_zip_that_lies_about_its_size(place: Place) -> None:
    content = bytearray(place.zip("l.zip", {"a.csv": FEATURES * 1000}).read_bytes())
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = struct.pack("<I", 100)
    assert isinstance(fault_of(place, bytes(content), "l.zip"), BadZipFault)


def test_bad_workbooks(place: Place) -> None:
    good = workbook([["Customer", "Week", "Feature", "Calls"], ["Acme Robotics", WEEK_DAY, "A", 1]])

    def changed(entry: str, content: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(good)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(name, content if name == entry else old.read(name))
        return out.getvalue()

    sheet = "xl/worksheets/sheet1.xml"
    entity = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>'
    assert "document type" in str(fault_of(place, changed(sheet, entity), "x.xlsx"))
    assert isinstance(fault_of(place, changed(sheet, b"<not xml"), "y.xlsx"), BadWorkbookFault)
    assert "far more" in str(fault_of(place, changed(sheet, BOMB), "z.xlsx"))
    wide = workbook([[f"c{number}" for number in range(1500)]])
    assert isinstance(fault_of(place, wide, "w.xlsx"), TooManyColumnsFault)
    assert isinstance(fault_of(place, changed("xl/workbook.xml", b"<workbook/>"), "v.xlsx"), ImportFault)


def test_a_missing_file_and_a_folder(place: Place) -> None:
    with pytest.raises(UnreadableFileFault, match=r"nothing.csv"):
        find_parts(place.folder / "nothing.csv")
    with pytest.raises(UnreadableFileFault):
        find_parts(place.folder)


def test_a_mapping_that_does_not_fit(place: Place) -> None:
    content = HEAD + f"Acme Robotics,{WEEK_DAY},A,1\n"
    assert isinstance(fault_of(place, content, columns={"Nope": "calls"}), WrongMappingFault)
    assert isinstance(fault_of(place, content, columns={"Calls": "nope"}), WrongMappingFault)
    assert isinstance(fault_of(place, content, columns={"Calls": ""}, dataset="feature_use"), MissingColumnFault)
    assert isinstance(fault_of(place, content, dataset="nope"), WrongMappingFault)


def test_rows_are_rejected_with_line_column_and_reason(place: Place) -> None:
    head = "Customer,Week,Call Queue,Total Calls,Answered Calls,Abandoned Calls,% Abandoned Calls\n"
    plan = place.take_text(
        head
        + f"Acme Robotics,{WEEK_DAY},A,10,8,2,20 %\n"
        + f"Acme Robotics,{WEEK_DAY},B,-10,8,2,20 %\n"
        + f"Acme Robotics,{WEEK_DAY},C,10,8,2,140 %\n"
        + f"Acme Robotics,{WEEK_DAY},D,10,8,14,\n"
        + "Acme Robotics,1900-01-07,E,10,8,2,\n"
        + "Acme Robotics,9999-01-07,F,10,8,2,\n"
        + f"Acme Robotics,{WEEK_DAY},G,ten,8,2,\n"
        + f"Acme Robotics,{WEEK_DAY},,10,8,2,\n"
        + f"Acme Robotics,{WEEK_DAY},H,10\n"
        + f"Acme Robotics,{WEEK_DAY},I,10,8,2,,extra\n"
        + f"Acme Robotics,{WEEK_DAY},A,10,8,2,20 %\n"
        + f"Acme Robotics,{WEEK_DAY},J,1.5,1,0,\n"
    )
    found = [(reject.line, reject.problem.code, reject.problem.column) for reject in plan.rejects]
    assert found == [
        (3, "negative", "Total Calls"), (4, "over_100", "% Abandoned Calls"), (5, "parts", "Abandoned Calls"),
        (6, "date_limit", "Week"), (7, "date_limit", "Week"), (8, "not_a_number", "Total Calls"),
        (9, "required", "Call Queue"), (10, "cells", None), (11, "cells", None), (12, "duplicate", None),
        (13, "not_whole", "Total Calls"),
    ]  # fmt: skip
    assert all(reject.problem.sentence() for reject in plan.rejects)
    assert plan.rows_taken == 1
    assert [row[0] for row in place.rows(schema_reports.queue_week, "queue")] == ["A"]


def test_day_and_month_are_settled_by_the_whole_file(place: Place) -> None:
    rows = "".join(f"Acme Robotics,0{day}/03/2026,F{day},1\n" for day in range(1, 10)) * 40
    plan = place.look(place.file("long.csv", HEAD + rows + "Acme Robotics,13/03/2026,Z,1\n"))
    assert next(use.order for use in plan.prepared.columns if use.key == "week") == "dmy"
    assert "The dates of “Week” are read as day/month/year." in [note.sentence() for note in plan.notes]
    told = place.look(place.file("two.csv", HEAD + "Acme Robotics,02/03/2026,A,1\n"), date_order="mdy")
    assert told.weeks == (WEEK - 5,)


def test_a_stray_ambiguous_date_is_not_guessed(place: Place) -> None:
    rows = "".join(f"Acme Robotics,{WEEK_DAY},F{number},1\n" for number in range(300))
    plan = place.look(place.file("f.csv", HEAD + rows + "Acme Robotics,02/03/2026,X,1\n"))
    assert [(reject.line, reject.problem.code) for reject in plan.rejects] == [(302, "two_dates")]


@pytest.mark.parametrize(
    ("heading", "cell", "seconds"),
    [("Avg Wait Time", "30", 240), ("Avg Wait Time (min)", "0,5", 240), ("Avg Wait Time (ms)", "30000", 240), ("Avg Wait Time", "00:30", 240), ("Ort. bekleme süresi", "30 sn", 240)],
)  # fmt: skip
def test_units_come_from_the_heading_or_the_cell(place: Place, heading: str, cell: str, seconds: int) -> None:
    content = f"Customer;Week;Call Queue;Total Calls;Answered Calls;Abandoned Calls;{heading}\nAcme Robotics;{WEEK_DAY};A;10;8;2;{cell}\n"
    plan = place.take_text(content)
    assert place.rows(schema_reports.queue_week, "answered_wait") == [(seconds,)]
    unsure = [use.key for use in plan.prepared.columns if not use.unit_sure]
    assert unsure == (["avg_wait"] if (heading, cell) == ("Avg Wait Time", "30") else [])


def test_the_week_may_stand_in_the_files_name(place: Place) -> None:
    content = "Customer,Feature,Calls\nAcme Robotics,A,1\n"
    plan = place.take_text(content, "Feature Use by Calls_77_Org_2026-03-08_2026-03-14.csv")
    assert plan.weeks == (WEEK,)
    assert "2026-03-08" in " ".join(note.sentence() for note in plan.notes)


GLOSSARY = {
    "Müşteri;abonelik Kimlik;Son kullanma tarihi;Otomatik yenileme?;askıya alındı": "subscriptions",
    "müşteri;Hafta;Lisans;Toplam lisans;Atanmış lisanslar;Kullanılmış lisanslar;Son 3 ayda kullanım": "licence_weeks",
    "Müşteri;Durum;tarafından yönetilmektedir": "customers",
    "Müşteri;Hafta;Çağrı Sırası;Toplam çağrı;Yanıtlanan;Terk edilen;Ort yanıt süresi;Terk edilmeden önce ortalama bekleme süresi;terk edilen çağrı ücretleri": "queues",
    "Müşteri;Hafta;Uç nokta türü;Çağrılar;Kalitesiz çağrılar": "call_quality",
}


@pytest.mark.parametrize(("headings", "dataset"), GLOSSARY.items())
def test_the_turkish_headings_of_the_glossary_are_known(place: Place, headings: str, dataset: str) -> None:
    prepared = place.importer.prepare(find_parts(place.file("x.csv", headings + "\n"))[0], ImportOptions())
    assert prepared.dataset.key == dataset
    assert prepared.extras == ()


FRAGMENTS = st.sampled_from(
    [HEAD.encode(), FEATURES.encode(), b"Acme Robotics,2026-03-08,A,1\n", b'"', b"\0", b"\r", b";", b"\xff\xfe", b"\xef\xbb\xbf", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"%PDF", "ı".encode("cp1254"), "Ş".encode("utf-16"), b"9" * 400, b",,,,,", b"=1+1", b"\xc3"]
)  # fmt: skip


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=400), st.lists(FRAGMENTS, max_size=12).map(b"".join)))
def test_no_bytes_raise_anything_but_the_imports_own_fault(place: Place, content: bytes) -> None:
    path = place.file("fuzz.bin", content)
    with suppress(ImportFault):
        for part in find_parts(path):
            place.importer.apply(place.importer.preview(part))


def zipped(content: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", content)
    return packed.getvalue()


WHOLE = (
    workbook([["Customer", "Week", "Feature", "Calls"], ["Acme Robotics", WEEK_DAY, "A", 1]]),
    zipped(FEATURES),
)
"""Made once: a zip holds the time at which it was made."""


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_damage_to_a_zip_or_workbook_raises_anything_else(place: Place, data: st.DataObject) -> None:
    good = data.draw(st.sampled_from(WHOLE))
    content = bytearray(good)
    for _change in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = place.file("fuzz.zip", bytes(content[: data.draw(st.integers(len(content) // 2, len(content)))]))
    with suppress(ImportFault):
        for part in find_parts(path):
            place.importer.preview(part)
