"""The chart room: panels on pyqtgraph. Knows no SQL, no sync and no page."""
