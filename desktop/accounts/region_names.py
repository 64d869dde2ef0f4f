"""Twilio's regions by the countries they are in."""

from __future__ import annotations

from desktop.i18n.territories import territory_name

_COUNTRIES = {
    "us1": "US",
    "us2": "US",
    "ie1": "IE",
    "au1": "AU",
    "de1": "DE",
    "br1": "BR",
    "jp1": "JP",
    "jp2": "JP",
    "sg1": "SG",
}


def region_name(region: str) -> str:
    """Return a region as ``United States (us1)``; an unknown one as it is."""
    country = region_country(region)
    return f"{country} ({region})" if country != region else region


def region_country(region: str) -> str:
    """Return the country of a region, or the region itself."""
    return territory_name(_COUNTRIES[region]) if region in _COUNTRIES else region
