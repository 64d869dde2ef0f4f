"""What a typed or pasted text is taken for: identity, address, phone number."""
