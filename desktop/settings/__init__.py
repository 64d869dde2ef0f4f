"""The user's preferences, and the file they are stored in."""
