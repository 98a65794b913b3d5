"""A plausible partner served over HTTP on this computer. A world of its own: knows nothing of the client."""
