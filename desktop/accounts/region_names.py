"""Twilio's regions by the countries they are in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def region_name(region: str) -> str:
    """Return a region as ``United States (us1)``; one that nobody knows as it is."""
    country = country_name(region)
    return f"{country} ({region})" if country != region else region


def country_name(region: str) -> str:
    """Return the country of a region, or the region itself."""
    translate = QCoreApplication.translate
    names = {
        "us1": translate("Regions", "United States"),
        "us2": translate("Regions", "United States"),
        "ie1": translate("Regions", "Ireland"),
        "au1": translate("Regions", "Australia"),
        "de1": translate("Regions", "Germany"),
        "br1": translate("Regions", "Brazil"),
        "jp1": translate("Regions", "Japan"),
        "jp2": translate("Regions", "Japan"),
        "sg1": translate("Regions", "Singapore"),
    }
    return names.get(region, region)
