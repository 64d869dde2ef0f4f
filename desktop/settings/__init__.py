"""The user's preferences, the file they are stored in, and the organisation's policy over them."""
