"""Qt item models: what is shown, without I/O and without tasks."""
