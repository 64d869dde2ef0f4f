"""Countries that changed their numbers: accounts hold the same line in both forms, which Twilio does not match.

Each rule leads both ways: a number of the older form is also looked up in the newer one, and the other way round.
Rules that a change of operators or areas makes ambiguous are left out, as they would lead to somebody else.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from desktop.participant.patterns import Pattern
from desktop.runtime.records import field, record

if TYPE_CHECKING:
    import re
    from collections.abc import Callable


class Direction(enum.Enum):
    """Whether a variant is the older or the newer form."""

    OLDER = "older"
    NEWER = "newer"
    OTHER = "other"
    """Both are in use: neither replaced the other."""


@record
class Renumbering:
    """One rule of one country.

    ``older`` and ``newer`` are templates of the two forms over the groups of the patterns; ``source`` says who
    decided it.
    """

    country: str
    """ISO 3166 code."""
    since: str
    """ISO 8601 date of the change; the day from which only the newer form is valid may be later."""
    rule: str
    source: str
    older: Pattern
    newer: Pattern
    to_newer: Callable[[re.Match[str]], str]
    to_older: Callable[[re.Match[str]], str]
    both_in_use: bool = False


@record
class Variant:
    """Another number that may be the same line."""

    e164: str = field(repr=False)
    country: str
    since: str
    direction: Direction


def variants(e164: str) -> tuple[Variant, ...]:
    """Return the other forms under which the same line may be stored."""
    found = []
    for one in RENUMBERINGS:
        for pattern, form, direction in (
            (one.older, one.to_newer, Direction.NEWER),
            (one.newer, one.to_older, Direction.OLDER),
        ):
            match = pattern.match(e164)
            if match:
                kind = Direction.OTHER if one.both_in_use else direction
                found.append(Variant(form(match), one.country, one.since, kind))
    return tuple(found)


def is_older_form(e164: str) -> bool:
    """Return whether a number has a form that its country has given up, but accounts may still hold."""
    return any(one.older.match(e164) for one in RENUMBERINGS if not one.both_in_use)


def _prefix(
    country: str, since: str, rule: str, source: str, older: str, newer: str, rest: str, *, both_in_use: bool = False
) -> Renumbering:
    """Return the rule "``older`` becomes ``newer``, the rest stays"; ``rest`` is the pattern of what stays."""
    return Renumbering(
        country,
        since,
        rule,
        source,
        Pattern(rf"\+{older}({rest})\Z"),
        Pattern(rf"\+{newer}({rest})\Z"),
        lambda match: f"+{newer}{match[1]}",
        lambda match: f"+{older}{match[1]}",
        both_in_use,
    )


_BRAZIL = Renumbering(
    "BR",
    "2016-11-06",
    "mobile numbers got a 9 before their eight digits; WhatsApp keeps what one registered with",
    "Anatel, resolution 553/2010, last areas on 6 November 2016",
    Pattern(r"\+55([1-9]\d)([6-9]\d{7})\Z"),
    Pattern(r"\+55([1-9]\d)9([6-9]\d{7})\Z"),
    lambda match: f"+55{match[1]}9{match[2]}",
    lambda match: f"+55{match[1]}{match[2]}",
)
_COLOMBIA = Renumbering(
    "CO",
    "2021-09-01",
    "fixed numbers got 60 before the area's digit",
    "Comisión de Regulación de Comunicaciones, resolution 5826/2019",
    Pattern(r"\+57([1245678])([2-8]\d{6})\Z"),
    Pattern(r"\+5760([1245678])([2-8]\d{6})\Z"),
    lambda match: f"+5760{match[1]}{match[2]}",
    lambda match: f"+57{match[1]}{match[2]}",
)
_VIETNAM = {
    "120": "70",
    "121": "79",
    "122": "77",
    "126": "76",
    "128": "78",
    "123": "83",
    "124": "84",
    "125": "85",
    "127": "81",
    "129": "82",
    "162": "32",
    "163": "33",
    "164": "34",
    "165": "35",
    "166": "36",
    "167": "37",
    "168": "38",
    "169": "39",
    "186": "56",
    "188": "58",
    "199": "59",
}

RENUMBERINGS = (
    _prefix(
        "MX",
        "2019-08-03",
        "the 1 between country code and mobile number went; WhatsApp keeps what one registered with",
        "Instituto Federal de Telecomunicaciones, numbering plan of 2018",
        "521",
        "52",
        r"[2-9]\d{9}",
    ),
    _BRAZIL,
    _prefix(
        "AR",
        "1999-01-24",
        "mobile numbers have a 9 when called from abroad; both forms are stored",
        "Argentina's numbering plan; WhatsApp and SMS use it differently",
        "54",
        "549",
        r"[1-8]\d{9}",
        both_in_use=True,
    ),
    _prefix(
        "BJ",
        "2024-11-30",
        "all numbers got 01 before their eight digits",
        "ARCEP Bénin, decision on the ten-digit numbering plan",
        "229",
        "22901",
        r"[24569]\d{7}",
    ),
    *(
        _prefix(
            "CI",
            "2021-01-31",
            f"mobile numbers got the operator's {operator} before their eight digits",
            "ARTCI, ten-digit numbering plan",
            "225",
            f"225{operator}",
            digits,
        )
        for operator, digits in (
            ("01", r"[04-9][0-3]\d{6}"),
            ("05", r"[04-9][4-6]\d{6}"),
            ("07", r"[04-9][7-9]\d{6}"),
        )
    ),
    *(
        _prefix(
            "VN",
            "2018-09-15",
            f"mobile numbers beginning with {older} begin with {newer}",
            "Ministry of Information and Communications of Viet Nam, plan of 2018",
            f"84{older}",
            f"84{newer}",
            r"\d{7}",
        )
        for older, newer in _VIETNAM.items()
    ),
    _COLOMBIA,
    *(
        _prefix(
            "GA",
            "2019-06-28",
            f"mobile numbers beginning with {older} begin with {newer}",
            "ARCEP Gabon, eight-digit numbering plan",
            f"241{older}",
            f"241{newer}",
            r"\d{6}",
        )
        for older, newer in (("2", "62"), ("4", "74"), ("5", "65"), ("6", "66"), ("7", "77"))
    ),
    *(
        _prefix(
            "XK",
            "2016-12-15",
            f"mobile numbers moved from +{older} to Kosovo's own +{newer}",
            "International Telecommunication Union, assignment of country code 383",
            older,
            newer,
            r"\d{6}",
        )
        for older, newer in (("37744", "38344"), ("37745", "38345"), ("38643", "38343"), ("38649", "38349"))
    ),
)
