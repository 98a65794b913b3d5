"""The worker that fetches: client, wire, pipeline. Knows no Qt, no SQL and no window."""
