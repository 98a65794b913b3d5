"""Writes what a table shows to files: CSV, XLSX, PDF. Knows no page, no replica and no column's meaning."""
