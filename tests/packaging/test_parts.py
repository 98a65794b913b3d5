"""The list of parts names what is in a bundle, no more and no less, each with its license."""

from __future__ import annotations

import json
import sys
from importlib import metadata
from pathlib import Path

import numpy as np
import parts  # type: ignore[import-not-found,unused-ignore]
import pytest
import requests
import sqlcipher3


def names(found: list[parts.Part]) -> set[str]:
    return {part.name for part in found}


def test_packages_are_found_by_their_files() -> None:
    found = parts.parts_of([requests.__file__, np.__file__, sqlcipher3.__file__])
    assert {"requests", "numpy", "sqlcipher3", "python", "sqlcipher", "inter", "lucide", "pyinstaller"} == names(found)
    version = {part.name: part.version for part in found}
    assert version["numpy"] == metadata.version("numpy")


def test_what_is_not_in_the_bundle_is_not_named() -> None:
    assert "pytest" not in names(parts.parts_of([requests.__file__]))


def test_the_program_itself_is_no_part_of_itself() -> None:
    import partnerdesk

    assert "partnerdesk" not in names(parts.parts_of([partnerdesk.__file__]))


def test_every_locked_dependency_has_a_license_text(tmp_path: Path) -> None:
    found = [parts.python_part(package) for package in metadata.distributions() if runtime(package)]
    parts.write(found, "1.2.3", tmp_path / "parts")
    assert len(list((tmp_path / "parts" / "licenses").glob("*.txt"))) == len(found)
    assert not [part.name for part in found if not part.licence]


def runtime(package: metadata.Distribution) -> bool:
    wanted = {"pyside6-essentials", "shiboken6", "pyqtgraph", "numpy", "sqlalchemy", "alembic", "sqlcipher3", "keyring"}
    wanted |= {"requests", "urllib3", "truststore", "platformdirs", "filelock", "tqdm", "werkzeug", "openpyxl"}
    return parts.canonical(package.metadata["Name"]) in wanted


def test_a_part_without_a_license_text_stops_the_build(tmp_path: Path) -> None:
    naked = parts.Part("naked", "1", "MIT", "pkg:pypi/naked@1")
    with pytest.raises(SystemExit, match="naked 1 has no license text"):
        parts.write([naked], "1.2.3", tmp_path / "parts")


def test_the_same_parts_make_the_same_list(tmp_path: Path) -> None:
    found = parts.parts_of([requests.__file__])
    parts.write(found, "1.2.3", tmp_path / "one")
    parts.write(list(found), "1.2.3", tmp_path / "two")
    one = (tmp_path / "one" / "sbom.cdx.json").read_bytes()
    assert one == (tmp_path / "two" / "sbom.cdx.json").read_bytes()
    told = json.loads(one)
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    assert told["metadata"]["component"]["version"] == "1.2.3"
    references = [part["bom-ref"] for part in told["components"]]
    assert len(set(references)) == len(references)
    assert told["dependencies"][0]["dependsOn"] == references


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are bundled on Linux alone")
def test_a_library_that_belongs_to_nobody_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="license"):
        parts.system_parts([str(tmp_path / "libunknown.so.1")])


def test_the_about_dialog_names_what_is_in_the_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from partnerdesk.views.dialogs import about

    assert ("Qt and PySide6", "LGPL-3.0") in about.parts()
    found = parts.parts_of([requests.__file__])
    parts.write(found, "1.2.3", tmp_path)
    monkeypatch.setattr(about, "parts_folder", lambda: tmp_path)
    assert (f"requests {metadata.version('requests')}", "Apache-2.0") in about.parts()
    assert len(about.parts()) == len(found)
    (tmp_path / "sbom.cdx.json").write_text("{")
    assert ("Qt and PySide6", "LGPL-3.0") in about.parts()
