"""Preferences and their limits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.settings.preferences import Preferences, ProxyProblem, proxy_problem


def test_numbers_are_moved_into_their_range() -> None:
    wild = Preferences(rows_per_load=-1, zoom=900, idle_clear_min=-5, clipboard_clear_s=10**9).within_limits()

    assert (wild.rows_per_load, wild.zoom, wild.idle_clear_min, wild.clipboard_clear_s) == (50, 200, 0, 3600)


def test_a_proxy_password_is_never_kept() -> None:
    assert Preferences(proxy_url="http://me:hush@proxy:3128").within_limits().proxy_url == ""


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("", None),
        ("http://proxy.example:3128", None),
        ("https://[::1]:3128/", None),
        ("proxy.example:3128", ProxyProblem.NO_URL),
        ("http://", ProxyProblem.NO_URL),
        ("http://proxy:99999", ProxyProblem.NO_URL),
        ("http://proxy/path", ProxyProblem.NO_URL),
        ("http://[proxy", ProxyProblem.NO_URL),
        ("socks5://proxy:1080", ProxyProblem.SOCKS),
        ("http://me:hush@proxy", ProxyProblem.PASSWORD),
    ],
)
def test_proxy_urls(url: str, problem: ProxyProblem | None) -> None:
    assert proxy_problem(url) is problem


@given(st.text())
def test_any_text_is_a_proxy_url_or_not(url: str) -> None:
    proxy_problem(url)
