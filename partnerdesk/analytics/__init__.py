"""Definitions: each status, KPI, filter and table once. No Qt, no engines, no connections, no I/O."""
