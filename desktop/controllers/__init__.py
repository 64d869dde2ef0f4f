"""Own the tasks, speak in signals."""
