"""Throws odd texts at the interpretation of what is typed or pasted, for as many executions as wanted.

Start it from the project's folder, for example::

    python -m tests.fuzz.fuzz_interpretation --executions 10000000 --seed 1

It prints a line per minute and at the end the number of executions and findings; it ends with 1 when there is a
finding. What must hold for every text is in ``tests.participant.promises``.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections import Counter

from desktop.participant import phone_numbers
from desktop.twilio.types import ParticipantKind
from tests.participant.promises import check

LONGEST = 256

PIECES = [
    *("+49 171 1234567", "+14155550142", "(415) 555-0142", "0171 1234567", "4155550142", "0044 20 7946 0958"),
    *(
        "+22997123456",
        "+5215555550148",
        "+551187654321",
        "+54 9 11 5123-4567",
        "447911123456",
        "8 (495) 123-45-67",
        "13123444248",
    ),
    *("Customer: ", "\nProxy address: ", "\nState: active\n", "Hi,\n", "\nThanks.", "please call ", "BEGIN:VCARD\n"),
    *("\nTEL;TYPE=CELL:", "\nEMAIL:", "\nSID: CH" + "2d" * 16, "name,phone\n", "\nE-Mail: bo@example.org", ", "),
    *("convolook://lookup?identity=ines%20o", "convolook://lookup?address=%2B14155550143 ", "://"),
    *("whatsapp:", "WhatsApp", "rcs:", "messenger:", "tel:", "mailto:", "sms:", "client:", "callto:", "smsto:"),
    *("https://wa.me/", "https://api.whatsapp.com/send?phone=", "convolook://lookup?address=", "&service=all"),
    *(
        "https://conversations.twilio.com/v1/Conversations/",
        "CH" + "0a" * 16,
        "MB" + "1b" * 16,
        "?Address=",
    ),
    *("ext. 5", "x5", ";ext=5", ",,5", "#5", ";phone-context=+1-914-555", "?body=hi", "&text=", "?subject=hi"),
    *(".0", ",00", ".5", " / 2", "-1", "-12", "(2)", "(0)", "(mobile)", "[1]", "Tel.:", "Ines Okafor", "and", "No."),
    *("'", '"', "“", "”", "„", "´", "‚", "‘", "«", "»", '="', "=", "<", ">", "[", "](", ")", "(", "`"),
    *(
        "%2B",
        "%3A",
        "%40",
        "%252B",
        "%25",
        "%E9",
        "%00",
        "++",
        "+",
        "00",
        "011",
        "_",
        "/",
        ";",
        ",",
        ".",
        "-",
        "#",
        " ",
    ),
    *("\u202a", "\u202c", "\u200b", "\u2060", "\u00a0", "\u00ad", "\ufe0d", "\t", "\n", "\r\n", "\u2028", "\x00"),
    *("ines@example.org", "Ines.Okafor@Example.ORG", "ann_2Eveal_40example_2Ecom", "US.", "us.abc123xyz", "jo.smith"),
    *(
        "2024-11-23",
        "23.11.2024",
        "10.0.0.1",
        "192.168.100.200",
        "10:15",
        "4.91711E+11",
        "52.52, 13.40",
        "1-800-FLOWERS",
    ),
    *("٠١٢٣٤٥", "＋１４１５", "ｗｈａｔｓａｐｐ", "：", "é", "😀", "\ud800", "注文", "0", "1", "5", "7", "9", "a", "Z"),
]
REGIONS = [
    None,
    "US",
    "DE",
    "GB",
    "BR",
    "MX",
    "AR",
    "IT",
    "RU",
    "SG",
    "CI",
    "BJ",
    "FR",
    "AT",
    "IN",
    "JP",
    "HU",
    "VN",
    "CN",
    "ES",
]


def any_text(dice: random.Random) -> str:
    """Return a text: mostly pieces of what people paste, with characters changed, sometimes anything at all."""
    if dice.random() < 0.02:
        return "".join(chr(dice.randrange(0x110000)) for _ in range(dice.randrange(LONGEST)))
    text = "".join(dice.choice(PIECES) for _ in range(dice.randrange(1, 10)))
    for _ in range(dice.choice((0, 0, 1, 3))):
        place = dice.randint(0, len(text))
        text = text[:place] + dice.choice(("", dice.choice("0123456789+-.() "))) + text[place + dice.randint(0, 1) :]
    return text[:LONGEST]


def run(executions: int, seed: int) -> int:
    """Fuzz that often and return the number of different findings."""
    dice = random.Random(seed)  # noqa: S311  # repeatable, not secret
    kinds, forms, found = list(ParticipantKind), Counter[str](), Counter[str]()
    begun = told = time.monotonic()
    for number in range(1, executions + 1):
        text, kind, region = any_text(dice), dice.choice(kinds), dice.choice(REGIONS)
        try:
            forms[check(text, kind, region)] += 1
        except Exception as error:  # noqa: BLE001  # anything at all is a finding
            place = traceback.extract_tb(error.__traceback__)[-1]
            finding = f"{place.name}:{place.lineno} {error}"
            if found[finding] < 5:
                sys.stdout.write(f"FINDING {finding}\n  {text!r} {kind.name} {region}\n")
            found[finding] += 1
        if time.monotonic() - told > 60:
            told = time.monotonic()
            say(number, found, told - begun, forms)
    say(executions, found, time.monotonic() - begun, forms)
    return len(found)


def say(executions: int, found: Counter[str], seconds: float, forms: Counter[str]) -> None:
    """Print the progress."""
    sys.stdout.write(f"{seconds:6.0f} s, {executions} executions, {found.total()} findings, {dict(forms)}\n")
    sys.stdout.flush()


def main() -> None:
    """Read the command line, and run."""
    parser = argparse.ArgumentParser(description="Fuzz the interpretation of what is typed or pasted.")
    parser.add_argument("--executions", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    phone_numbers.warm_up()
    sys.exit(1 if run(options.executions, options.seed) else 0)


if __name__ == "__main__":
    main()
