"""Responses decoded into typed values, also where they are damaged."""
