"""The query bar and the rows below it."""
