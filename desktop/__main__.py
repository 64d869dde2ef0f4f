"""The entry point: reads the command line, then runs the program or its self-test, or hands over to a running one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop.runtime import interrupts

if TYPE_CHECKING:
    from collections.abc import Sequence

_INTERRUPTED_PRINT = 3
"""The exit status of ``--print`` when it was ended before anything was printed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Convolook.

    Returns:
        The exit status: 0 normal end, 1 could not start, 2 usage error; ``--print`` has those of its command.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = {one.partition("=")[0] for one in given}
    prints = "--print" in options
    is_process = arguments is None
    if is_process:  # before anything else is loaded, which takes a tenth of a second
        interrupts.end_at_once(_INTERRUPTED_PRINT if prints else int("--self-test" in options))
    console = _console()
    try:
        status = _run(given, console, is_process=is_process)
    except (ImportError, MemoryError, OSError, RuntimeError) as error:
        if not prints:
            raise
        # Before the command can tell it itself: so little is left of memory or descriptors that it cannot be loaded.
        console.tell_error(f"convolook: the program cannot be loaded ({type(error).__name__})")
        status = 1
    if is_process and prints:
        interrupts.end_undisturbed()
    return status


def _run(given: list[str], console: _Console, *, is_process: bool) -> int:
    from desktop.startup import lazy_imports

    lazy_imports.put_off(lazy_imports.LATE)
    from desktop.startup import command_line
    from desktop.startup.usage import UsageError

    try:
        parsed = command_line.parse(given)
    except UsageError as problem:
        from desktop.startup.options import parser

        console.tell_error(f"convolook: {problem}\n{parser().format_usage()}")
        return 2
    except SystemExit:  # --help and --version have printed what they had to say
        console.show_printed()
        return 0
    from desktop.runtime.ending import end
    from desktop.runtime.environment import take_environment

    environment = take_environment(hide=is_process)
    if parsed.print_format is not None:
        try:
            from desktop.console.print_command import run as run_print

            return end(run_print(parsed, environment.given, console.tell_error))
        except KeyboardInterrupt:  # while it was starting: nothing is printed yet
            return _INTERRUPTED_PRINT
    if parsed.self_test is not None:
        if parsed.self_test == "-" and not console.can_print:
            console.tell_error("convolook: --self-test needs FILE when there is no console")
            return 2
        from desktop.selftest import run as run_self_test

        return end(run_self_test(parsed, environment, console.tell_error))
    lazy_imports.put_off(lazy_imports.UNTIL_PAINTED)
    from desktop.app import run

    return end(run(parsed, environment, console.tell_error))


class _Console:
    """The target of lines for the user: the terminal, or on Windows without one a message box."""

    can_print = True

    def tell_error(self, text: str) -> None:
        """Print why the program does not start."""
        try:
            if sys.stderr is not None:
                sys.stderr.write(text if text.endswith("\n") else text + "\n")
                sys.stderr.flush()
        except (OSError, ValueError):
            sys.stderr = None  # nobody reads it, or its disk is full; the exit status says what it has to say

    def show_printed(self) -> None:
        """Show what argparse printed, where no terminal has shown it already."""


def _console() -> _Console:
    if sys.platform == "win32":
        from desktop.startup.windows_console import WindowsConsole

        return WindowsConsole()
    return _Console()


if __name__ == "__main__":
    sys.exit(main())
