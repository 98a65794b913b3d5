"""Scripts of replica.sqlite."""
