"""Alembic's scripts, frozen once released: one folder for each of the two files. Knows nothing of today's schema."""
