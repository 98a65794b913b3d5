"""Saved views: what a page is set to, under a name. Knows pages by their keys and tables."""
