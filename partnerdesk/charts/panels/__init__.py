"""The kinds of charts, a file each. Each is imported when the first panel of its kind is drawn."""
