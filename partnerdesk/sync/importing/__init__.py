"""Report files: what they hold, how they are read, and how their rows reach the replica. No Qt, no SQL."""
