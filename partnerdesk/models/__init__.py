"""Qt item models: no widgets, no SQL. A table is a list of ids, a cache of rows and a list of columns."""
