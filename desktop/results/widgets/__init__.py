"""The table and the widgets around it."""
