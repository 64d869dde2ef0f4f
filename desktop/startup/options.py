"""The options of the command line and their help; apart from it, as a plain start does without ``argparse``."""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

from desktop import __version__
from desktop.startup.usage import PRINT_FORMATS, UsageError


class _Parser(argparse.ArgumentParser):
    """An ``ArgumentParser`` that raises instead of printing: on Windows there may be nothing to print to."""

    def error(self, message: str) -> NoReturn:
        # What was typed may be a participant, so it is not repeated: argparse quotes it, or ends with it.
        what = re.sub(r"(unrecognized arguments): .*", r"\1", message, flags=re.DOTALL)
        if ": invalid choice: " in what:  # only --print has choices
            what = f"argument --print: choose from {', '.join(PRINT_FORMATS)}"
        raise UsageError(re.sub(r"'.*'", "…", what, flags=re.DOTALL))


def parser() -> argparse.ArgumentParser:
    """Return the parser of all options; its texts are what ``--help`` prints."""
    result = _Parser(
        prog="convolook",
        description="Finds every Twilio conversation of one participant.",
        allow_abbrev=False,
        epilog="A link looks like convolook://lookup?address=%2B14155550142 and fills the form; it never searches.",
    )
    result.add_argument("--version", action="version", version=f"Convolook {__version__}")
    result.add_argument(
        "--demo", action="store_true", help="open the built-in demo account: no network, nothing stored"
    )
    what = result.add_mutually_exclusive_group()
    what.add_argument("--identity", metavar="TEXT", help="fill in the identity of a chat user")
    what.add_argument("--address", metavar="TEXT", help="fill in a phone number or another address")
    result.add_argument(
        "--print",
        choices=PRINT_FORMATS,
        metavar="FORMAT",
        help="no window: print what is found as json, jsonl, csv or tsv; with - as TEXT, one participant per line "
        "of standard input",
    )
    result.add_argument("--search", action="store_true", help="start that lookup at once")
    result.add_argument("--account", metavar="NAME", help="select a stored account")
    result.add_argument("--service", metavar="default|all|IS…", help="which conversation services are asked")
    result.add_argument("--api-url", metavar="URL", help="another origin than Twilio's")
    result.add_argument("--new-instance", action="store_true", help="never hand over to a program that runs already")
    result.add_argument(
        "--self-test", nargs="?", const="-", metavar="FILE", help="check every part, report as JSON, and end"
    )
    result.add_argument("link", nargs="?", metavar="LINK", help="a convolook: link")
    return result
