"""The parts of the page "Resources & help"."""
