"""Lookups without a window and without Qt: ``--print``."""
