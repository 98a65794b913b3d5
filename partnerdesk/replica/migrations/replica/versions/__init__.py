"""One step a file, oldest first; a released step never changes."""
