from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from partnerdesk.errors import OfflineFault
from partnerdesk.models.cells import Cell
from partnerdesk.models.columns import ColumnSpec
from partnerdesk.models.formats import Formats
from partnerdesk.models.paged_table import BLOCK_ROWS, PagedTableModel
from partnerdesk.models.roles import Role

FORMATS = Formats("en", 0)


@dataclass(frozen=True)
class Animal:
    id: int
    name: str
    legs: int


COLUMNS = (
    ColumnSpec[Animal]("name", "Name", lambda row, _formats: Cell(row.name), "Test", explanation="What it is <called>"),
    ColumnSpec[Animal]("legs", "Legs", lambda row, formats: Cell(formats.number(row.legs)), "Test", kind="number"),
)


class Zoo:
    """A source of rows that answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []
        self.open: list[tuple[tuple[int, ...], Callable[[Sequence[Animal]], None], Callable[[Exception], None]]] = []
        self.version = 1
        self.gone: set[int] = set()

    def fetch(
        self,
        ids: tuple[int, ...],
        on_rows: Callable[[Sequence[Animal]], None],
        on_fault: Callable[[Exception], None],
    ) -> None:
        self.asked.append(ids)
        self.open.append((ids, on_rows, on_fault))

    def answer(self) -> None:
        ids, on_rows, _on_fault = self.open.pop(0)
        on_rows([Animal(i, f"animal {i} v{self.version}", i * 1000) for i in ids if i not in self.gone])

    def fail(self) -> None:
        self.open.pop(0)[2](OfflineFault(host="zoo"))


@pytest.fixture
def zoo() -> Zoo:
    return Zoo()


@pytest.fixture
def model(qapp: object, zoo: Zoo) -> Iterator[PagedTableModel[Animal]]:
    made = PagedTableModel(COLUMNS, lambda row: row.id, zoo.fetch, FORMATS)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def text(model: PagedTableModel[Animal], place: int, column: int = 0) -> object:
    return model.data(model.index(place, column))


def test_a_row_that_is_not_here_is_empty_and_asked_for_once(
    qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo
) -> None:
    model.set_ids(list(range(1, 251)))
    assert text(model, 0) is None
    assert model.data(model.index(0, 0), Role.ID) == 1
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    assert text(model, 3) is None
    zoo.answer()
    assert text(model, 3) == "animal 4 v1"
    assert text(model, 3, 1) == "4,000"
    assert sum(len(ids) for ids in zoo.asked) == BLOCK_ROWS


def test_rows_loaded_tells_places(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids(list(range(1, 1001)))
    text(model, 555)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    with qtbot.waitSignal(model.rows_loaded) as told:
        zoo.answer()
    assert told.args == [500, 599]


def test_fast_scrolling_builds_no_backlog(qtbot: QtBot, zoo: Zoo) -> None:
    # without the model tester, which looks at every row of a list this long
    model = PagedTableModel(COLUMNS, lambda row: row.id, zoo.fetch, FORMATS)
    model.set_ids(list(range(100_000)))
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    for place in range(0, 100_000, 50):
        text(model, place)
    for _turn in range(20):
        if zoo.open:
            zoo.answer()
        qtbot.wait(2)
    assert sum(len(ids) for ids in zoo.asked) <= 10 * BLOCK_ROWS
    assert text(model, 99_950) == "animal 99950 v1"


def test_another_order_keeps_the_rows_that_are_here(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids([1, 2, 3])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    model.set_ids([3, 1, 2])
    assert [text(model, place) for place in range(3)] == ["animal 3 v1", "animal 1 v1", "animal 2 v1"]
    qtbot.wait(20)
    assert len(zoo.asked) == 1


def test_an_answer_to_an_older_list_is_dropped(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids([1, 2, 3])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    model.set_ids([7, 8])
    zoo.answer()
    assert text(model, 0) is None
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    assert text(model, 0) == "animal 7 v1"


def test_old_rows_stay_until_the_new_ones_come(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids([1, 2])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    zoo.version = 2
    with qtbot.waitSignal(model.dataChanged):
        model.set_ids([1, 2], expire=True)
    assert text(model, 0) == "animal 1 v1"
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    assert text(model, 0) == "animal 1 v2"


def test_an_answer_from_before_a_change_is_dropped(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids([1])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    model.set_ids([1], expire=True)
    zoo.answer()
    assert text(model, 0) is None


def test_a_row_that_is_gone_is_not_asked_for_again_and_again(
    qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo
) -> None:
    zoo.gone = {2}
    model.set_ids([1, 2])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    for _turn in range(5):
        assert text(model, 1) is None
        qtbot.wait(5)
    assert len(zoo.asked) == 1


def test_a_fault_is_told_and_retried_only_when_asked(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids([1, 2])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    with qtbot.waitSignal(model.fetch_failed) as told:
        zoo.fail()
    assert isinstance(told.args[0], OfflineFault)
    text(model, 0)
    qtbot.wait(20)
    assert not zoo.open
    model.retry()
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    assert text(model, 0) == "animal 1 v1"


def test_headings_and_alignment(model: PagedTableModel[Animal]) -> None:
    horizontal = Qt.Orientation.Horizontal
    assert model.headerData(0, horizontal) == "Name"
    assert "What it is &lt;called&gt;" in model.headerData(0, horizontal, Qt.ItemDataRole.ToolTipRole)
    assert model.headerData(1, horizontal, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.column_of("legs") == 1
    with pytest.raises(KeyError):
        model.column_of("wings")


def test_another_language_writes_anew(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    model.set_ids([1])
    text(model, 0)
    qtbot.waitUntil(lambda: len(zoo.open) == 1)
    zoo.answer()
    assert text(model, 0, 1) == "1,000"
    model.set_formats(Formats("tr", 0))
    assert text(model, 0, 1) == "1.000"


def test_a_name_with_markup_stays_text(qtbot: QtBot, qapp: object) -> None:
    columns = (ColumnSpec[Animal]("name", "Name", lambda row, _f: Cell("<b>x</b> & 'y'"), "Test"),)
    model = PagedTableModel(columns, lambda row: row.id, lambda ids, on_rows, _f: on_rows([Animal(1, "", 0)]), FORMATS)
    model.set_ids([1])
    text(model, 0)
    qtbot.waitUntil(lambda: text(model, 0) is not None)
    assert text(model, 0) == "<b>x</b> & 'y'"
    assert model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole) == "<b>x</b> & 'y'"
    assert "&lt;b&gt;x&lt;/b&gt; &amp;" in model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_random_flips_under_the_testers_eyes(qtbot: QtBot, model: PagedTableModel[Animal], zoo: Zoo) -> None:
    chance = random.Random(7)
    everyone = list(range(500))
    shown: list[int] = []
    for step in range(400):
        match chance.randrange(6):
            case 0:
                shown = chance.sample(everyone, chance.randrange(len(everyone)))
                model.set_ids(list(shown))
            case 1:
                zoo.version += 1
                model.set_ids(list(shown), expire=True)
            case 2:
                shown = sorted(shown, reverse=bool(step % 2))
                model.set_ids(list(shown), expire=bool(step % 3))
            case 3 if zoo.open:
                zoo.fail() if chance.random() < 0.2 else zoo.answer()
                model.retry()
            case 4:
                model.set_formats(Formats(chance.choice(("en", "tr")), step))
            case _:
                for _look in range(10):
                    if shown:
                        place = chance.randrange(len(shown))
                        found = text(model, place)
                        assert found is None or str(found).startswith(f"animal {shown[place]} v")
                qtbot.wait(1)
        assert model.rowCount() == len(shown)
    while zoo.open:
        zoo.open.pop()
