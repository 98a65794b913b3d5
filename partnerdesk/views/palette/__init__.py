"""The command palette: one field that leads to customers, pages, views, actions and settings."""
