"""Convolook finds every Twilio conversation of one participant."""

__version__ = "0.1.0"
