"""Every figure of the performance table, ours beside what it is held against: ``python -m tests.benchmarks.run``.

``--sdk PYTHON`` names an interpreter in whose environment ``twilio`` is installed (the program does not need it):
``python -m venv build/sdk && build/sdk/bin/pip install twilio``. Without it those rows stay empty. ``--table`` adds
sorting and filtering of 100,000 rows, ``--client`` the client alone, ``--growth`` loading 50 to 100,000 rows, and
``--loops`` the client on a thread of its own. Starts are timed from outside on X screens: of the packaged program in
``dist/`` with the Python it was built with (``dev.py build`` makes both), and from source with each ``--python`` in
whose environment the dependencies are. The numbers mean most on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.distance import ROUND_TRIP_S
from tests.benchmarks.others import NUMBER
from tests.benchmarks.outside import by_turns
from tests.benchmarks.starting import private_mb

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
HERE = "tests.benchmarks"
PROCESSES = 7
STARTS = 15
PACKAGED = ROOT / "dist" / "convolook" / "convolook"
RELEASE_PYTHON = ROOT / "build" / "venv" / "bin" / "python"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
SETTLED_S = 5
FAR_RUNS, PAGES = 5, 20
MANY = 20_000
SIZES = (50, 1_000, 20_000, 100_000)
Figures = dict[str, list[float]]


def environment() -> dict[str, str]:
    """Return the environment of a program that users start: byte code is kept, no other one runs."""
    found = {name: value for name, value in os.environ.items() if not name.startswith(("TWILIO_", "PYTHONDONTWRITE"))}
    found.pop("XDG_RUNTIME_DIR", None)
    return found | {"STARTED": str(time.monotonic()), "PYTHONPATH": str(ROOT)}


def figures(*command: str, into: Figures | None = None) -> Figures:
    """Run a command that prints figures, and collect them by name."""
    found: Figures = {} if into is None else into
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    for line in done.stdout.splitlines():
        with contextlib.suppress(ValueError):
            for name, value in json.loads(line).items():
                found.setdefault(name, []).append(value)
    if not found:
        sys.stderr.write(done.stderr[-2000:])
    return found


@contextlib.contextmanager
def served(rows: int) -> Iterator[list[str]]:
    """Serve that many rows from a process of its own; yield URL, key and secret."""
    command = [sys.executable, "-m", "tests.fake_twilio", "--rows", str(rows)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().split()
        server.terminate()


def middle(found: Figures, name: str) -> float:
    """Return the median of a figure, NaN if it was not measured."""
    return statistics.median(found[name]) if found.get(name) else float("nan")


def say(what: str, ours: str, other: str = "", result: str = "") -> None:
    """Print a line of the table."""
    sys.stdout.write(f"| {what} | {ours} | {other} | {result} |\n")
    sys.stdout.flush()


def starting() -> float:
    """Start bare and own windows in turn; return the bare window's private memory in MB."""
    bare: Figures = {}
    own: Figures = {}
    program = [sys.executable, "-m", f"{HERE}.starting"]
    for _ in range(PROCESSES + 1):
        figures(*program, "bare", into=bare)
        figures(*program, "start", into=own)
    for found in (bare, own):
        for name in found:
            found[name] = found[name][1:]
    for name, what in (("wall_s", "exec → painted"), ("cpu_s", "exec → painted, processor time")):
        mine, other = middle(own, name), middle(bare, name)
        say(what, f"{1000 * mine:.0f} ms", f"{1000 * other:.0f} ms (bare window)", f"{mine / other:.2f} ×")
    return middle(bare, "private_mb")


def started_from_outside(pythons: list[str], told: dict[str, str] | None = None, what: str = "") -> None:
    """Start windows as their users do and time them from outside, each beside a bare window of the same Python.

    Args:
        pythons: interpreters that start the program from source; the packaged program comes last, if it is built.
        told: variables of the environment besides.
        what: how these starts differ from others, for the table.
    """
    starting = str(ROOT / "tests" / "benchmarks" / "starting.py")
    held = [(f"source, Python {version(one)}", one, [one, "-m", "desktop", "--demo"]) for one in pythons]
    if PACKAGED.exists() and RELEASE_PYTHON.exists():
        python = str(RELEASE_PYTHON)
        held.append((f"packaged, Python {version(python)}", python, [str(PACKAGED), "--demo"]))
    for name, python, command in held:
        with tempfile.TemporaryDirectory() as home:
            variables = environment() | {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home} | (told or {})
            found = by_turns({"bare": [python, starting, "stay"], "own": command}, variables, STARTS)
        for place, until in enumerate(("painted", "its event loop answers")):
            mine, other = (1000 * statistics.median(one[place] for one in found[who]) for who in ("own", "bare"))
            pairs = zip(found["own"], found["bare"], strict=True)
            ratio = statistics.median(one[place] / two[place] for one, two in pairs)
            say(f"{name}{what}: exec → {until}", f"{mine:.0f} ms", f"{other:.0f} ms (bare window)", f"{ratio:.2f} ×")


def version(python: str) -> str:
    """Return the version of an interpreter."""
    asked = [python, "-c", "import platform; print(platform.python_version())"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


@contextlib.contextmanager
def accessibility() -> Iterator[dict[str, str] | None]:
    """Start the session's accessibility bus; yield the variables by which Qt joins it, None where there is no bus."""
    launcher = next((one for one in BUS_LAUNCHERS if shutil.which(one)), None)
    if launcher is None or "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        yield None
        return
    with subprocess.Popen([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL) as bus:
        time.sleep(1)
        yield {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        bus.terminate()


def accessible(python: str) -> None:
    """Measure start and memory as they are with a screen reader."""
    with accessibility() as told:
        if told is None:
            say("start and memory with accessibility active", "not measured", "", "no at-spi-bus-launcher, or no bus")
            return
        started_from_outside([python], told, ", accessibility active")
        os.environ.update(told)
        bare: Figures = {}
        for _ in range(3):
            figures(python, "-m", f"{HERE}.starting", "bare", into=bare)
        remembering(middle(bare, "private_mb"), ", accessibility active")
        for name in told:
            del os.environ[name]


def remembering(bare_mb: float, how: str = "") -> None:
    """Start the program as its users do, with the account of the environment, and read its memory from outside."""
    with served(1_000) as (url, key, secret), tempfile.TemporaryDirectory() as home:
        account = {"TWILIO_ACCOUNT_SID": "AC" + "a" * 32, "TWILIO_API_KEY": key, "TWILIO_API_SECRET": secret}
        for what, asked in (("at the start", []), ("with 1,000 rows", ["--address", NUMBER, "--search"])):
            command = [sys.executable, "-m", "desktop", "--api-url", url, *asked]
            with subprocess.Popen(command, cwd=ROOT, env=environment() | account | {"HOME": home}) as program:
                time.sleep(SETTLED_S)
                mine = private_mb(program.pid)
                program.terminate()
            say(
                f"private memory {what}{how}",
                f"{mine:.0f} MB",
                f"{bare_mb:.0f} MB (bare window)",
                f"+ {mine - bare_mb:.0f} MB",
            )


def using(sdk: str | None) -> None:
    """Measure an open window, the library and the plain script against the same servers."""
    with served(MANY) as many, served(1_000) as few:
        plain = figures(sys.executable, "-m", f"{HERE}.others", "plain", *many)
        own = figures(sys.executable, "-m", f"{HERE}.program", many[0], few[0])
        os.environ["ACCESSIBLE"] = "1"
        heard = figures(sys.executable, "-m", f"{HERE}.program", many[0], str(MANY))
        del os.environ["ACCESSIBLE"]
        other = figures(sdk, str(ROOT / "tests" / "benchmarks" / "others.py"), "sdk", *many) if sdk else {}
    rows, page = middle(own, "first_rows_ms"), middle(plain, "first_page_ms")
    say("Enter → 50 rows painted", f"{rows:.0f} ms", f"{page:.0f} ms (plain script)", f"+ {rows - page:.0f} ms")
    for name, what in (("load_all_s", "Load all, 20,000 rows"), ("load_all_cpu_s", "the same, processor time")):
        mine, theirs = middle(own, name), middle(other, name)
        say(what, f"{mine:.2f} s", f"{theirs:.2f} s (twilio)", f"{theirs / mine:.2f} × as fast")
    mine, theirs = middle(heard, "load_s"), middle(other, "load_all_s")
    what = f"Load all, {MANY:,} rows, accessibility active"
    say(what, f"{mine:.2f} s", f"{theirs:.2f} s (twilio)", f"{theirs / mine:.2f} × as fast")
    worst = max(own.get("gap_ms", [float("nan")]))
    say("longest block meanwhile, sorted and filtered", f"{middle(own, 'gap_ms'):.0f} ms", "", f"worst {worst:.0f} ms")
    say("memory per row", "see client", f"{middle(other, 'row_bytes'):.0f} bytes (twilio)")
    say("idle with a result on screen", f"{middle(own, 'idle_percent'):.3f} %")
    say("a key in the search field, drawn", f"{middle(own, 'typing_ms'):.2f} ms")


@contextlib.contextmanager
def served_far(rows: int, services: int = 1) -> Iterator[list[str]]:
    """Serve over a distance; yield URL, key, secret; what is started meanwhile trusts its certificate."""
    command = [sys.executable, "-m", f"{HERE}.distance", "--rows", str(rows), "--services", str(services)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        *found, trusted = server.stdout.readline().split()
        os.environ["SSL_CERT_FILE"] = os.environ["REQUESTS_CA_BUNDLE"] = trusted
        try:
            yield found
        finally:
            del os.environ["SSL_CERT_FILE"], os.environ["REQUESTS_CA_BUNDLE"]
            server.terminate()


def over_distance(sdk: str | None) -> None:
    """Measure over a line of 600 ms: the first lookup of a program just started, all its pages, five services."""
    trip_s = ROUND_TRIP_S
    own: Figures = {}
    other: Figures = {}
    with served_far(1000) as far:
        for _ in range(FAR_RUNS):
            figures(sys.executable, "-m", f"{HERE}.program", far[0], "far", into=own)
            if sdk:
                figures(sdk, str(ROOT / "tests" / "benchmarks" / "others.py"), "first", *far, into=other)
    rows, theirs, whole = middle(own, "first_rows_s"), middle(other, "sdk_first_rows_s"), middle(own, "all_rows_s")
    say("600 ms away: Enter → 50 rows painted, first lookup", f"{rows:.2f} s", "", f"{rows / trip_s:.2f} round trips")
    say("the same", f"{rows:.2f} s", f"{theirs:.2f} s (twilio, first call)", f"{theirs / rows:.2f} × as fast")
    over = 100 * (whole / (PAGES * trip_s) - 1)
    say(
        "1,000 conversations, 20 pages", f"{whole:.2f} s", f"{PAGES * trip_s:.2f} s (20 round trips)", f"+ {over:.0f} %"
    )
    with served_far(50) as far:
        found = figures(sys.executable, "-m", f"{HERE}.program", far[0], "rest")
    rows = middle(found, "first_s")
    for name, what in (("rested_s", "after 10 minutes of rest"), ("slept_s", "after an hour of sleep")):
        mine = middle(found, name)
        say(f"first lookup {what}", f"{mine:.2f} s", f"{rows:.2f} s (the first lookup)", f"{mine / rows:.2f} ×")
    with served_far(500, 5) as far:
        found = figures(sys.executable, "-m", f"{HERE}.program", far[0], "services")
    mine, turns = middle(found, "all_services_s"), middle(found, "one_after_another_s")
    say(
        "five services, 10 pages each", f"{mine:.2f} s", f"{turns:.2f} s (one after the other)", f"{mine / turns:.2f} ×"
    )


def has_display() -> bool:
    """Return whether windows can be shown: figures of painting that nobody could see say nothing."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def growing() -> None:
    """Load tables of several sizes, each against a server that has as many rows."""
    for rows in SIZES:
        with served(rows) as (url, *_):
            own = figures(sys.executable, "-m", f"{HERE}.program", url, str(rows))
        wall, processor = middle(own, "load_s"), middle(own, "load_cpu_s")
        say(f"load {rows:,} rows", f"{wall:.2f} s", "", f"processor {processor:.2f} s, {rows / wall:,.0f} rows/s")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sdk", metavar="PYTHON")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--client", action="store_true")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--loops", action="store_true")
    parser.add_argument("--only-far", action="store_true", help="nothing but the rows over a distance")
    parser.add_argument("--only-starts", action="store_true", help="nothing but starts timed from outside, and memory")
    parser.add_argument("--python", action="append", default=[], help="one more that starts the program from source")
    options = parser.parse_args()
    if not has_display():
        sys.exit("The benchmarks need a display: start them in a desktop session or under Xvfb (xvfb-run).")
    load = " ".join(f"{one:.1f}" for one in os.getloadavg())
    sys.stdout.write(
        f"{os.cpu_count()} processors, load {load}, Python {sys.version.split()[0]} from source, {sys.executable}\n\n"
    )
    say("what", "ours", "against", "result")
    say("---", "---", "---", "---")
    if options.only_far:
        over_distance(options.sdk)
        return
    if sys.platform.startswith("linux") and os.environ.get("DISPLAY"):
        started_from_outside([sys.executable, *options.python])
        accessible(sys.executable)
    remembering(starting())
    if options.only_starts:
        return
    using(options.sdk)
    over_distance(options.sdk)
    if options.growth:
        growing()
    for name in ("table", "client", "loops"):
        if getattr(options, name):
            sys.stdout.write(f"\n{name}\n")
            sys.stdout.flush()
            subprocess.run([sys.executable, "-m", f"{HERE}.{name}"], cwd=ROOT, env=environment(), check=True)


if __name__ == "__main__":
    main()
