"""One window: what connects its parts."""
