"""Languages: complete, switched live, numbers as each language writes them."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

import partnerdesk
from partnerdesk.errors import CaptivePortalFault, Fault, OfflineFault, all_faults
from partnerdesk.i18n import Language, fault_sentence, fault_step, system_language
from partnerdesk.views.status import phase_text

pytestmark = pytest.mark.expects_log("propagateSizeHints")


@pytest.fixture
def language(qapp: object):  # type: ignore[no-untyped-def]
    del qapp
    language = Language("en")
    yield language
    language.set("en")


def every_fault() -> list[type[Fault]]:
    for module in pkgutil.walk_packages(partnerdesk.__path__, "partnerdesk."):
        if (
            ".sandbox" not in module.name
            and "__main__" not in module.name
            and ".versions" not in module.name
            and not module.name.endswith(".env")
        ):
            importlib.import_module(module.name)
    return all_faults()


def test_every_fault_has_turkish_with_the_same_fields(language: Language) -> None:
    language.set("tr")
    faults = every_fault()
    assert len(faults) > 40
    for kind in faults:
        for text in (kind.text, kind.step):
            turkish = QCoreApplication.translate("Faults", text)
            assert text == "{detail}" or turkish != text, text
            assert set(re.findall(r"\{\w+\}", turkish)) == set(re.findall(r"\{\w+\}", text)), text


def test_a_fault_fills_its_fields_after_translation(language: Language) -> None:
    fault = OfflineFault(host="webexapis.com")
    assert fault_sentence(fault).startswith("No connection to webexapis.com.")
    language.set("tr")
    assert fault_sentence(fault).startswith("webexapis.com adresine bağlanılamıyor.")
    assert fault_step(fault) == "Çevrimiçi olduğunuzda yeniden eşitleyin."
    assert "…" in fault_sentence(CaptivePortalFault())


def test_braces_in_a_value_are_not_filled_again(language: Language) -> None:
    del language
    assert "{detail}" in fault_sentence(OfflineFault(host="{detail}"))


def test_the_switch_is_live_and_reaches_qts_own_texts(language: Language, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    box.show()
    button = box.button(QDialogButtonBox.StandardButton.Close)
    assert button.text().replace("&", "") == "Close"
    with qtbot.waitSignal(language.changed):
        language.set("tr")
    assert button.text().replace("&", "") == "Kapat"
    assert QLocale().language() == QLocale.Language.Turkish
    box.close()


def test_setting_the_same_language_again_tells_nobody(language: Language, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(language.changed):
        language.set("en")


@pytest.mark.parametrize(
    ("names", "code"),
    [(["tr-TR", "en-US"], "tr"), (["de-DE", "tr-TR"], "tr"), (["de-DE"], "en"), (["en-GB", "tr"], "en")],
)
def test_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch, names: list[str], code: str) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return names

    monkeypatch.setattr("partnerdesk.i18n.QLocale.system", System)
    assert system_language() == code


@pytest.mark.parametrize(
    ("code", "ratio", "text"),
    [
        ("en", 0.125, "12.5%"),
        ("tr", 0.125, "%12,5"),
        ("en", 12.34, "1,234.0%"),
        ("tr", 12.34, "%1.234,0"),
        ("en", 0, "0.0%"),
        ("tr", None, "—"),
    ],
)
def test_percent_is_written_as_the_language_does(language: Language, code: str, ratio: float | None, text: str) -> None:
    language.set(code)
    assert language.percent(ratio) == text


def test_numbers_sizes_and_lengths_of_time(language: Language) -> None:
    assert language.number(1234567) == "1,234,567"
    assert language.size(999) == "999 B"
    assert language.size(12_340_000) == "12.3 MB"
    assert [language.duration(s) for s in (0, 59.6, 83, 3661)] == ["0 s", "1 min 0 s", "1 min 23 s", "1 h 1 min"]
    language.set("tr")
    assert language.number(1234567) == "1.234.567"
    assert language.size(12_340_000) == "12,3 MB"
    assert language.duration(83) == "1 dk 23 sn"


@pytest.mark.parametrize("count", [0, 1, 2, 12000])
def test_plurals(language: Language, count: int) -> None:
    english = QCoreApplication.translate("Status", "%Ln customers", None, count)
    assert english == {1: "1 customer", 12000: "12,000 customers"}.get(count, f"{count} customers")
    language.set("tr")
    turkish = QCoreApplication.translate("Status", "%Ln customers", None, count)
    assert turkish == ("12.000 müşteri" if count == 12000 else f"{count} müşteri")


def test_every_phase_of_the_sync_has_words(language: Language) -> None:
    from partnerdesk.replica.staging import STAGE_TABLES

    language.set("tr")
    for phase in [*STAGE_TABLES, "me", "promote"]:
        assert phase_text(phase) != phase


def test_labels_that_show_text_are_made_plain() -> None:
    """A QLabel made by hand guesses markup; only pictures may be shown in one."""
    wrong = []
    folder = Path(partnerdesk.__file__).parent / "views"
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            made = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == QLabel.__name__
            if made and path.name != "labels.py" and any(isinstance(argument, ast.Constant) for argument in node.args):
                wrong.append(f"{path.name}:{node.lineno}")
    assert wrong == []
