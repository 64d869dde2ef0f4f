"""Twilio accounts: values, validation, secrets in the keyring."""
