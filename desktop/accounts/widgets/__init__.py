"""The Accounts dialog."""
