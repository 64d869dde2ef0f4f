"""Conversations as files and clipboard formats, and back."""
