"""Scripts of desk.sqlite."""
