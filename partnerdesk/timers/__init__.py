"""Registers the weekly sync with the operating system, so that it runs with the window closed. Knows no sync."""
