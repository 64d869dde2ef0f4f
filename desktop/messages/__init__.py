"""Sentences for failures, each with a next step."""
