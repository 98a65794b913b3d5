"""Widgets that several pages use, one file each."""
