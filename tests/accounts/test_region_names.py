"""Regions are called by their countries."""

from __future__ import annotations

import pytest

from desktop.accounts.region_names import region_name
from desktop.twilio.hosts import EDGES

COUNTRIES = {"us": "United States", "ie": "Ireland", "au": "Australia", "de": "Germany", "br": "Brazil", "jp": "Japan"}


@pytest.mark.parametrize("region", EDGES)
def test_each_region_of_twilio_has_its_country(region: str) -> None:
    assert region_name(region) == f"{(COUNTRIES | {'sg': 'Singapore'})[region[:2]]} ({region})"


@pytest.mark.parametrize("region", ["", "xx7"])
def test_an_unknown_region_stays_as_it_is(region: str) -> None:
    assert region_name(region) == region
