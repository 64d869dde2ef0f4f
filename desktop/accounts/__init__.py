"""Twilio accounts: where they come from, their checks, their secrets in keyring and memory."""
