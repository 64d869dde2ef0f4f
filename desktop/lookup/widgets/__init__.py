"""The query bar and what stands below it."""
