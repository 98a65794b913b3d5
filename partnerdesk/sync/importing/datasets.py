"""The data sets that the import knows, by key. Knows no file and no table."""

from __future__ import annotations

from partnerdesk.sync.importing.datasets_account import ACCOUNT_DATASETS
from partnerdesk.sync.importing.datasets_calling import CALLING_DATASETS
from partnerdesk.sync.importing.schema import Dataset

DATASETS: dict[str, Dataset] = {dataset.key: dataset for dataset in (*ACCOUNT_DATASETS, *CALLING_DATASETS)}
"""Every data set in the order of the documentation."""

IDENTITY = ("customer", "customer_id")
"""Columns that say which customer a row is of; one of them is enough, or the user says it for the whole file."""
