"""Exceptions are written down without their texts."""

from __future__ import annotations

from desktop.runtime.traces import trace_of


def test_the_cause_of_an_exception_is_named_without_its_text() -> None:
    error = RuntimeError("outer Ines")
    error.__cause__ = ValueError("inner Ines")

    text = trace_of(type(error), error, None)

    assert text.splitlines()[0] == "RuntimeError"
    assert "ValueError" in text
    assert "Ines" not in text
