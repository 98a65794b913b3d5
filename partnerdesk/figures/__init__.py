"""Runs the definitions on an open connection: the one answer that window and command line share. No Qt, no engine."""
