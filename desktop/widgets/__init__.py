"""What is seen: no I/O, no tasks, no decisions."""
