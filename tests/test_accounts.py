"""Several accounts in one data folder: listed, chosen, named; nothing crosses."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partnerdesk.account import LIVE, SANDBOX, Account, load_account, save_account
from partnerdesk.accounts import choose, list_accounts, new_name, retitle
from partnerdesk.errors import NoAccountFault
from partnerdesk.paths import DataFolder, is_account_name


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path)


def make(folder: DataFolder, name: str, title: str | None = None, kind: str = LIVE) -> Account:
    account = Account(kind, "https://webexapis.com/v1", title=title)
    save_account(folder.account(name), account)
    return account


def test_accounts_are_listed_by_what_the_user_calls_them(folder: DataFolder) -> None:
    make(folder, "b", "Çınar Bilişim")
    make(folder, "a", "zeta")
    make(folder, "default", kind=SANDBOX)
    (folder.root / "accounts" / "empty").mkdir()
    assert [line.title for line in list_accounts(folder)] == ["Çınar Bilişim", "default", "zeta"]


def test_a_broken_account_file_is_in_the_list_with_its_fault(folder: DataFolder) -> None:
    make(folder, "good")
    broken = folder.account("broken")
    broken.root.mkdir(parents=True)
    broken.account_file.write_text("{", encoding="utf-8")
    found = {line.title: line for line in list_accounts(folder)}
    assert found["broken"].account is None
    assert found["broken"].fault is not None
    assert found["good"].fault is None


@pytest.mark.parametrize(
    ("there", "wanted", "chosen"),
    [
        ([], "", "default"),
        ([], "gone", "default"),
        (["a", "b"], "b", "b"),
        (["a", "b"], "gone", "a"),
        (["a", "default"], "", "default"),
        (["a", "default"], "../a", "default"),
    ],
)
def test_the_account_that_is_meant(folder: DataFolder, there: list[str], wanted: str, chosen: str) -> None:
    for name in there:
        make(folder, name)
    assert choose(folder, wanted).account().name == chosen


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Çınar Bilişim A.Ş.", "cinar-bilisim-a-s"),
        ("CON", "account-con"),
        ("☂", "account"),
        ("default", "default-2"),
        ("x" * 90, "x" * 30),
    ],
)
def test_a_new_name_comes_from_the_title_and_is_free(folder: DataFolder, title: str, name: str) -> None:
    make(folder, "default")
    assert new_name(folder, title) == name


@given(st.lists(st.text(max_size=80), min_size=1, max_size=6))
def test_any_title_gives_a_name_of_its_own(titles: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as place:
        folder = DataFolder(Path(place))
        names = []
        for title in titles:
            names.append(new_name(folder, title))
            folder.account(names[-1]).root.mkdir(parents=True)
        assert len(set(names)) == len(titles)
        assert all(is_account_name(name) for name in names)
        assert all(folder.account(name).root.parent == folder.root / "accounts" for name in names)


def test_a_title_is_kept_and_ids_stay_apart(folder: DataFolder) -> None:
    one, two = make(folder, "one"), make(folder, "two")
    assert one.id != two.id
    retitle(folder.account("one"), "  Kuzey   Telekom ")
    kept = load_account(folder.account("one"))
    assert kept is not None
    assert (kept.title, kept.id) == ("Kuzey Telekom", one.id)
    assert load_account(folder.account("two")) == two
    assert retitle(folder.account("one"), " ").title is None
    with pytest.raises(NoAccountFault):
        retitle(folder.account("three"), "x")
