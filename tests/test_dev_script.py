"""The scripts that set up, check and pack the program."""

from __future__ import annotations

import importlib
import io
import lzma
import os
import re
import struct
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.startup.options import parser
from tests.waiting import LONGEST_S, wait_for

if TYPE_CHECKING:
    from types import ModuleType

PACKAGING = Path(__file__).parent.parent / "packaging"
REQUIREMENTS = PACKAGING / "requirements"


@pytest.fixture(autouse=True)
def beside_the_scripts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


def script(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize("name", ["dev", "package"])
def test_requirements_name_hashes_and_no_address(name: str) -> None:
    text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")

    pins = re.split(r"\n(?=[a-z0-9])", text.strip())

    assert "://" not in text
    assert "--index" not in text
    assert all("--hash=sha256:" in pin for pin in pins)


def test_what_is_tested_is_what_is_shipped() -> None:
    def versions(name: str) -> dict[str, str]:
        text = (REQUIREMENTS / f"{name}.txt").read_text(encoding="utf-8")
        return dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE))

    tested, shipped = versions("dev"), versions("package")
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    ours = {re.split(r"[^A-Za-z0-9-]", line)[0].lower() for line in project["dependencies"]}

    assert ours <= shipped.keys()
    assert {name: tested[name] for name in ours} == {name: shipped[name] for name in ours}


@pytest.mark.parametrize("name", ["dev.py", "pythons.py"])
def test_what_looks_for_a_python_is_understood_by_old_ones(name: str) -> None:
    text = (PACKAGING / name).read_text(encoding="utf-8")

    compile(text, name, "exec", dont_inherit=True)

    assert "from __future__" not in text, "Python 3.6 knows no annotations feature, and this file must start there"
    assert "match " not in text
    assert ":=" not in text


def test_the_same_pythons_are_promised_everywhere() -> None:
    oldest, newest = min(script("pythons").SUPPORTED), max(script("pythons").SUPPORTED)
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [re.search(r"Python :: 3\.(\d+)$", line) for line in project["classifiers"]]

    assert project["requires-python"] == f">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"
    assert sorted((3, int(one[1])) for one in named if one) == sorted(script("pythons").SUPPORTED)
    for text in (PACKAGING.parent / "README.md", REQUIREMENTS / "README.md"):
        assert f"Python {oldest[0]}.{oldest[1]} to {newest[0]}.{newest[1]}" in text.read_text(encoding="utf-8")


def test_the_release_takes_the_python_of_releases_and_what_the_set_up_would_install() -> None:
    text = (PACKAGING.parent / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    jobs = re.split(r"\n  (?=[a-z-]+:\n)", text.partition("\njobs:")[2])[1:]
    system_packages = script("system_packages")

    assert len(jobs) > 5
    assert all("\n    timeout-minutes: " in job for job in jobs)
    assert text.count("actions/setup-python") == text.count("python-version-file: packaging/release-python.txt") > 2
    assert "python-version:" not in text
    assert {*system_packages.names("libraries"), *system_packages.names("desk")} <= set(jobs[0].split())


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with shell scripts")
def test_a_step_of_the_long_checks_that_hangs_is_told_and_ended_whole(tmp_path: Path) -> None:
    steps = """
. packaging/check-steps
check good true
check -t 1 hangs sh -c 'sleep 600 & echo $! >"$OUT/pid"; echo waits for nobody; wait'
check bad sh -c 'echo why; false'
check "good again" true
exit $failed
"""
    ran = subprocess.run(
        ["bash", "-c", steps],
        cwd=PACKAGING.parent,
        env=os.environ | {"OUT": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )

    told = [line for line in ran.stdout.splitlines() if not line.startswith(" ")]
    assert told == [
        "ok      good",
        "FAILED  hangs: not done after 1 s. Still running:",
        "FAILED  bad",
        "ok      good again",
    ]
    assert ran.returncode == 1
    assert "        waits for nobody\n" in ran.stdout
    assert "        why\n" in ran.stdout
    wait_for(lambda: not runs(tmp_path / "pid"))


@pytest.mark.skipif(sys.platform == "win32", reason="only on systems with shell scripts")
def test_a_long_check_that_is_ended_leaves_no_step_running(tmp_path: Path) -> None:
    steps = """
. packaging/check-steps
trap end_step EXIT
check "goes on" sh -c 'echo $$ >"$OUT/pid"; exec sleep 600'
"""
    place = tmp_path / "pid"
    with subprocess.Popen(
        ["bash", "-c", steps], cwd=PACKAGING.parent, env=os.environ | {"OUT": str(tmp_path)}
    ) as check:
        wait_for(lambda: place.exists() and runs(place))
        check.terminate()

    wait_for(lambda: not runs(place))


def runs(place: Path) -> bool:
    """Return whether the process of the number in a file is there."""
    command = Path("/proc", place.read_text(encoding="ascii").strip() or "none", "cmdline")
    return command.exists() and bool(command.read_bytes())


def test_no_supported_python_is_said_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    status = script("dev").start_again()

    assert status == 1
    assert capfd.readouterr().err.startswith("Convolook needs Python 3.11 to 3.15. This is ")


@pytest.mark.skipif(os.name == "nt", reason="only on systems with shell scripts")
def test_a_stand_in_that_refuses_is_no_python(tmp_path: Path) -> None:
    stand_in = tmp_path / "python3.13"
    stand_in.write_text("#!/bin/sh\nexit 127\n", encoding="ascii")
    stand_in.chmod(0o755)

    assert not script("pythons").works([str(stand_in)])
    assert script("pythons").works([sys.executable])


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["no-such-command"], 2), (["--help"], 0)])
def test_usage_is_told(arguments: list[str], status: int) -> None:
    ran = subprocess.run(
        [sys.executable, PACKAGING / "dev.py", *arguments], capture_output=True, text=True, check=False
    )

    assert ran.returncode == status
    assert "packaging/dev.py run" in ran.stdout + ran.stderr


def test_a_finished_environment_is_left_alone_and_a_damaged_one_mended(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("# nothing\n", encoding="ascii")
    environment = script("environment").Environment(tmp_path / "venv", lock, with_project=False)
    environment.folder.touch()  # what is no folder makes room

    environment.ensure()
    first = capfd.readouterr().out
    environment.ensure()
    second = capfd.readouterr().out
    environment.python.unlink()
    environment.ensure()
    third = capfd.readouterr().out

    assert "Making" in first
    assert second == ""
    assert "its Python is gone" in third
    assert environment.python.exists()


@pytest.mark.skipif(os.name == "nt", reason="only on systems with shell scripts")
def test_a_python_that_only_pyenv_has_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = tmp_path / "versions" / "3.13.7" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("#!/bin/sh\necho True\n", encoding="ascii")
    python.chmod(0o755)
    monkeypatch.setenv("PATH", "/bin:/usr/bin")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    assert script("pythons").interpreter_candidates(((3, 13),))[-1] == [str(python)]
    assert script("pythons").works([str(python)], ((3, 13),))


def test_without_the_python_of_releases_this_one_builds_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    environment = script("environment")
    monkeypatch.setattr(environment, "RELEASE_PYTHON", "3.99")
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path))

    assert environment.release_python() == [sys.executable]
    assert "Releases are built with Python 3.99, which is not here" in capfd.readouterr().out


def test_an_environment_of_another_python_than_releases_have_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("# nothing\n", encoding="ascii")
    module = script("environment")
    environment = module.Environment(tmp_path / "venv", lock, with_project=False, of_release=True)

    monkeypatch.setattr(module, "release_python", lambda: [sys.executable])
    environment.ensure()
    environment.ensure()
    assert capfd.readouterr().out.count("Making") == 1
    monkeypatch.setattr(module, "_version", lambda _python: "3.99.0")
    environment.ensure()

    assert "Making" in capfd.readouterr().out


def test_an_installer_that_does_not_help_is_asked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Debian's python3-venv is for one Python; beside it another one goes on having no ensurepip."""
    module = script("environment")
    asked: list[list[str]] = []
    monkeypatch.setattr(module, "_works", lambda _command: False)
    monkeypatch.setattr(module, "_bring_pip", lambda _python: False)
    monkeypatch.setattr(module.shutil, "which", lambda _name: None)

    def install(packages: list[str], **_why: str) -> bool:
        asked.append(packages)
        return True

    monkeypatch.setattr(module.system_packages, "install", install)

    with pytest.raises(module.SetupError, match="neither ensurepip nor pip"):
        module._installer(Path(sys.executable))

    assert asked == [["python{}.{}-venv".format(*sys.version_info)]]


_RETRY = "WARNING: Retrying (Retry(total={})) after connection broken by '{}': /simple/anyio/\n"
_NONE = "ERROR: No matching distribution found for anyio==4.16.0\n"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (_RETRY.format(0, "NewConnectionError('Temporary failure in name resolution')"), "cannot be reached"),
        (_RETRY.format(0, "ReadTimeoutError: Read timed out."), "cannot be reached"),
        (_RETRY.format(0, "ProxyError('Tunnel connection failed: 407 x')"), "user name and password"),
        (_RETRY.format(0, "ProxyError('Cannot connect to proxy.', NewConnectionError())"), "refuses"),
        (_RETRY.format(0, "SSLError(CERTIFICATE_VERIFY_FAILED)"), "is not trusted"),
        ("ERROR: Could not install packages: [Errno 28] No space left on device\n", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE\n", "changes files"),
        ("", "no such package for this Python"),
    ],
)
def test_a_failed_download_is_explained_in_one_sentence(said: str, told: str) -> None:
    words = script("download_failures").explanation([said, _NONE])

    assert told in words
    assert words.endswith("the same command takes it up again.")


def test_of_a_failed_download_only_complaints_are_shown_and_attempts_once() -> None:
    ignored, attempts = "Ignoring tzdata: markers\n", [_RETRY.format(left, "x") for left in (1, 0)]

    assert script("download_failures").telling([ignored, *attempts, _NONE]) == [attempts[1], _NONE]
    assert script("download_failures").telling([ignored]) == [ignored]


@pytest.mark.skipif(sys.platform == "win32", reason="only where modes say who may write")
def test_a_place_where_nothing_can_be_written_is_said_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = script("environment")
    (tmp_path / "lock.txt").write_text("# nothing\n", encoding="ascii")
    monkeypatch.setattr(module.os, "access", lambda *_: False)  # root may write anywhere

    with pytest.raises(module.SetupError, match="to a place of your own"):
        module.Environment(tmp_path / "venv", tmp_path / "lock.txt", with_project=False).ensure()


def test_a_package_that_lost_a_file_is_noticed(tmp_path: Path) -> None:
    site = tmp_path / "lib" / "python3.11" / "site-packages"
    (site / "thing-1.dist-info").mkdir(parents=True)
    (site / "thing-1.dist-info" / "RECORD").write_text("thing/__init__.py,,\n../../../bin/thing,,\n", encoding="utf-8")
    (site / "thing").mkdir()
    missing = script("environment")._missing_file(tmp_path)
    (site / "thing" / "__init__.py").touch()

    assert missing == "thing/__init__.py is gone"
    assert script("environment")._missing_file(tmp_path) is None


def test_system_packages_are_named_for_every_manager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    told = script("system_packages").how_to("libraries", "desk")

    assert [line.split(":")[0].strip() for line in told.splitlines()] == [
        "Debian, Ubuntu",
        "Fedora",
        "Arch",
        "openSUSE",
    ]
    assert "sudo apt-get install libglib2.0-0 libgl1 " in told
    assert "xvfb" in told


@pytest.mark.skipif(sys.platform == "win32", reason="only where there are such commands")
@pytest.mark.parametrize(
    ("programs", "user", "told"),
    [
        (("apt-get", "sudo"), 1000, ":  sudo apt-get install libglib2.0-0"),
        (("apt-get",), 1000, ":  su - -c 'apt-get install libglib2.0-0"),
        (("apt-get", "sudo"), 0, ":  apt-get install libglib2.0-0"),
    ],
)
def test_the_command_is_one_that_can_be_typed_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, programs: tuple[str, ...], user: int, told: str
) -> None:
    for name in programs:
        (tmp_path / name).touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: user)

    assert told in script("system_packages").how_to("libraries")


@pytest.mark.skipif(sys.platform != "linux", reason="only where there is apt-get")
def test_system_packages_are_installed_without_questions_and_lists_renewed_where_they_are_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, updated = tmp_path / "told", tmp_path / "updated"
    (tmp_path / "apt-get").write_text(
        f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >>{told}\n'
        f'case "$*" in *update*) : >{updated};; *) [ -e {updated} ];; esac\n',
        encoding="ascii",
    )
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    packages = script("system_packages")
    packages._environment.cache_clear()

    installed = packages.install(["libgl1"], why="a library")
    packages._environment.cache_clear()

    first, update, second = told.read_text(encoding="ascii").splitlines()
    assert installed
    assert update == "noninteractive -qq update"
    assert first == second
    assert first.startswith("noninteractive ")
    assert first.endswith("-o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold install libgl1")


def test_skips_are_read_with_their_reasons(tmp_path: Path) -> None:
    report = tmp_path / "tests.xml"
    report.write_text(
        '<testsuites><testsuite><testcase name="a"/><testcase name="b"><skipped type="pytest.skip" message="why"/>'
        '</testcase><testcase name="c"><skipped type="pytest.xfail" message="known"/></testcase>'
        "</testsuite></testsuites>",
        encoding="ascii",
    )

    assert script("commands").skipped_tests(report) == [("b", "why")]
    assert script("commands").skipped_tests(tmp_path / "none.xml") == []


def test_a_test_that_ends_the_process_is_named_with_its_stacks(tmp_path: Path) -> None:
    conftest = (Path(__file__).parent / "conftest.py").read_text(encoding="utf-8")
    (tmp_path / "conftest.py").write_text(conftest, encoding="utf-8")
    (tmp_path / "test_dies.py").write_text(
        """
import ctypes

from desktop.runtime import logs, paths


def test_sets_up_a_log_of_its_own():
    logs.set_up(paths.state_dir())
    logs.tear_down()


def test_dies():
    ctypes.string_at(0)
""",
        encoding="utf-8",
    )
    running = tmp_path / "running"
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path],
        cwd=PACKAGING.parent,
        env=os.environ | {"CONVOLOOK_RUNNING_TEST": str(running), "PYTHONPATH": str(PACKAGING.parent)},
        capture_output=True,
        text=True,
        check=False,
    )

    told = script("commands").post_mortem(ran.returncode, running, tmp_path)

    assert ran.returncode != 0
    assert "in test_dies" in ran.stderr
    assert "string_at" in ran.stderr
    assert "test_dies.py::test_dies; what came after that did not run." in told[1]


def test_the_crash_file_of_a_test_is_shown_after_the_end_of_its_process(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "crash.log").write_text("Fatal Python error: Segmentation fault\n", encoding="ascii")

    told = script("commands").post_mortem(-11, tmp_path / "none", tmp_path)

    assert told[0].endswith("(exit status -11).")
    assert told[1] == "It had not begun a test."
    assert told[-1] == "Fatal Python error: Segmentation fault"


def test_repacked_debian_package_holds_the_same(tmp_path: Path) -> None:
    archive = script("debian_archive")
    header = b"%-16s%-12d%-6d%-6d%-8s%-10d`\n" % (b"x", 1700000000, 0, 0, b"100644", 0)
    data = bytes(range(256)) * 41
    members = [("debian-binary", b"2.0\n"), ("control.tar.gz", b"odd"), ("data.tar", data)]
    package = tmp_path / "thing.deb"
    package.write_bytes(archive.MAGIC + b"".join(archive.member(name, header, body) for name, body in members))

    archive.pack_tighter(package)

    found = {name: (seen, body) for name, seen, body in archive.read(package.read_bytes())}
    assert list(found) == ["debian-binary", "control.tar.gz", "data.tar.xz"]
    assert found["control.tar.gz"][1] == b"odd"
    assert lzma.decompress(found["data.tar.xz"][1]) == data
    assert found["data.tar.xz"][0][16:28] == b"1700000000  "


def test_repacking_something_else_is_refused(tmp_path: Path) -> None:
    package = tmp_path / "thing.deb"
    package.write_bytes(b"not an archive")

    with pytest.raises(ValueError, match="no ar archive"):
        script("debian_archive").pack_tighter(package)


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0+local.7", (2, 0, 0, 0))]
)
def test_windows_gets_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert script("version_information").numbers(version) == numbers


def test_links_reach_the_program_behind_two_dashes() -> None:
    linux = (PACKAGING / "linux" / "io.github.convolook.Convolook.desktop").read_text(encoding="utf-8")
    setup = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    msi = (PACKAGING / "windows" / "convolook.wxs").read_text(encoding="utf-8")

    assert "\nExec=convolook -- %u\n" in linux
    assert "\nMimeType=x-scheme-handler/convolook;\n" in linux
    assert """'"$INSTDIR\\convolook.exe" -- "%1"'""" in setup
    assert '"&quot;[INSTALLDIR]convolook.exe&quot; -- &quot;%1&quot;"' in msi
    assert script("version_information").info_plist()["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["convolook"]


def test_setup_closes_and_removes_both_programs_of_windows_and_both_are_signed() -> None:
    setup = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    release = (PACKAGING.parent / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")

    for name in ("convolook.exe", "convolook.com"):
        assert f'!insertmacro LookWhetherOpen "{name}"' in setup
        assert f'Delete "$INSTDIR\\{name}"' in setup
        assert f" dist/convolook/{name}" in release


def test_the_manual_page_and_the_help_know_every_option_and_variable() -> None:
    manual = (PACKAGING / "linux" / "convolook.1").read_text(encoding="utf-8").replace("\\-", "-")
    help_page = (PACKAGING.parent / "resources" / "help" / "command-line.md").read_text(encoding="utf-8")
    options = set(re.findall(r"--[a-z-]+", parser().format_help()))
    read = "\n".join(
        (PACKAGING.parent / "desktop" / path).read_text(encoding="utf-8")
        for path in ("accounts/sources.py", "twilio/transport/network.py")
    )
    variables = set(re.findall(r"\bTWILIO_[A-Z]+(?:_[A-Z]+)*\b|\bSSL_CERT_FILE\b", read)) - {"TWILIO_CONFIG_DIR"}
    proxies = {"HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"}

    assert len(options) > 10
    assert len(variables) > 7
    for text in (manual, help_page):
        assert not [name for name in sorted(options | variables | proxies) if not re.search(rf"{name}\b", text)]
        assert all(f"&{name}=" in text for name in ("service", "account", "conversation"))
    assert re.findall(r"^\.B (\d)$", manual, re.MULTILINE) == re.findall(r"^\| (\d) \|", help_page, re.MULTILINE)


def test_icon_containers_hold_each_size(qapp: object) -> None:
    icons = script("icons")
    pictures = {size_px: icons.png(size_px) for size_px in (16, 256)}

    ico = io.BytesIO(icons.ico(pictures))
    icns = icons.icns({b"ic08": pictures[256]})

    assert struct.unpack("<HHH", ico.read(6)) == (0, 1, 2)
    for size_px, picture in pictures.items():
        width, _, _, _, _, _, length, offset = struct.unpack("<BBBBHHII", ico.read(16))
        assert width == size_px % 256
        assert ico.getvalue()[offset : offset + length] == picture
        assert struct.unpack(">II", picture[16:24]) == (size_px, size_px)
    assert struct.unpack(">4sI4sI", icns[:16]) == (b"icns", len(icns), b"ic08", len(pictures[256]) + 8)


def test_only_wanted_plug_ins_and_languages_are_packed() -> None:
    contents = script("contents")
    folder = "PySide6/Qt/plugins/platforms"
    binaries = [(f"{folder}/libqxcb.so", "", "BINARY"), (f"{folder}/libqeglfs.so", "", "BINARY")]
    translations = [(f"PySide6/Qt/translations/qtbase_{code}.qm", "", "DATA") for code in ("de", "uk")]

    assert contents.kept(binaries, ["en"]) == binaries[:1]
    assert contents.kept(translations, ["de", "en"], data=True) == translations[:1]


def test_scripts_hide_no_library() -> None:
    assert not (PACKAGING / "__init__.py").exists(), "it would hide the library named packaging"


def test_the_archive_runs_where_it_is_unpacked_and_keeps_its_settings_there(tmp_path: Path) -> None:
    program = tmp_path / "convolook"
    (program / "_internal").mkdir(parents=True)
    (program / "convolook").write_bytes(b"\x7fELF")
    (program / "_internal" / "library.so").write_bytes(b"\x7fELF")
    (program / "_internal" / "library.so").chmod(0o700)

    archive = script("portable").make(program, tmp_path)
    again = archive.read_bytes()
    assert script("portable").make(program, tmp_path).read_bytes() == again, "two archives of the same are the same"

    with tarfile.open(archive) as tar:
        found = {Path(one.name).relative_to(tar.getnames()[0].split("/")[0]).as_posix(): one for one in tar}
    assert {name: f"{one.mode:o}" for name, one in found.items()} == {
        "portable": "644",
        "_internal": "755",
        "_internal/library.so": "644",
        "convolook": "755",
    }
    assert {one.uid for one in found.values()} == {0}


def test_for_windows_the_archive_is_a_zip(tmp_path: Path) -> None:
    program = tmp_path / "convolook"
    program.mkdir()
    (program / "convolook.exe").write_bytes(b"MZ")

    archive = script("portable").make(program, tmp_path)

    assert archive.suffix == ".zip"
    with zipfile.ZipFile(archive) as packed:
        assert {name.partition("/")[2] for name in packed.namelist()} == {"portable", "convolook.exe"}
